"""One scene for each stage that an ask can name, looked up lazily so that a start loads little."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping

from game.screens.scene import Scene

STAGES: dict[str, str] = {
    "pick": "pick:PickScene",
    "talk": "pick:PickScene",
    "ride": "ride:RideScene",
    "day": "day:DayScene",
}
"""Stage of an ask -> module and class in this folder."""


class Scenes(Mapping[str, type[Scene]]):
    """The scene class of a stage."""

    def __getitem__(self, stage: str) -> type[Scene]:
        module, _, name = STAGES[stage].partition(":")
        found: type[Scene] = getattr(importlib.import_module(f"game.screens.scenes.{module}"), name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(STAGES)

    def __len__(self) -> int:
        return len(STAGES)
