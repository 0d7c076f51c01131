"""Pictures that were made are kept, together at most so many bytes: what was used longest ago goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import pygame

Given = ParamSpec("Given")
Made = TypeVar("Made")
MOST_BYTES = 30_000_000

_kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
_bytes = 0


def kept(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """Remember what a function makes for the same arguments, within the room that all kept pictures share."""

    @wraps(make)
    def remembered(*args: Given.args, **named: Given.kwargs) -> Made:
        global _bytes
        key = (make, args, tuple(named.items()))
        found = _kept.get(key)
        if found is not None:
            _kept.move_to_end(key)
            made: Made = found[0]
            return made
        made = make(*args, **named)
        weight = weigh(made)
        _kept[key] = made, weight
        _bytes += weight
        while _bytes > MOST_BYTES and len(_kept) > 1:
            _bytes -= _kept.popitem(last=False)[1][1]
        return made

    return remembered


def weigh(made: object) -> int:
    """About how many bytes a made thing takes: its surfaces count whole."""
    if isinstance(made, pygame.Surface):
        return made.get_width() * made.get_height() * made.get_bytesize()
    if isinstance(made, tuple | list):
        return 64 + sum(weigh(one) for one in made)
    if is_dataclass(made):
        return 64 + sum(weigh(getattr(made, field.name)) for field in fields(made))
    return 64
