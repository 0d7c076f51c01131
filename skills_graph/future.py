"""Winds and futures: what a documented shift of demand does to each occupation.

A *wind* is a change that may come (robots, computers, too few people). It has two ends, "veel" and "weinig". Its effect is
written down for the end "veel", as shifts from -1 (far less demand) to 1 (far more), per ESCO skill group and per ISCO
group. Two winds make four futures. The shifts are assumptions of the authors of a wind, not forecasts.

The shift of an occupation under a wind at "veel" is the mean of its skill groups, weighted by how much of the asked skills
lies in each (see `Transition.group_share`), plus the shift of its ISCO group; the sum is cut off at -1 and 1. At "weinig" a
wind does little, and a little of the opposite: LITTLE times that shift. The winds of a future are summed and cut off again.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from skills_graph.transition import Doubles, Person, Transition

VEEL, WEINIG = "veel", "weinig"
ENDS = (VEEL, WEINIG)
LITTLE = -0.2
GOOD_SHARE = 0.1
"""The good occupations for somebody are the first tenth of the ranking."""


@dataclass(frozen=True, eq=False)
class Wind:
    """A shift of demand at the end "veel", -1 to 1.

    skill_groups: code of an ESCO skill group ("S6.11"; "S6" stands for all of its groups that have no row of their own).
    isco_groups: ISCO-08 code of one to four digits; the longest that an occupation's code starts with counts.
    """

    name: str
    skill_groups: Mapping[str, float]
    isco_groups: Mapping[str, float]

    def of_group(self, code: str) -> float:
        """The shift for one skill group.

        >>> Wind("robots", {"S6": -0.2, "S6.1": -0.5}, {}).of_group("S6.11")
        -0.2
        """
        return float(self.skill_groups.get(code, self.skill_groups.get(code.split(".")[0], 0.0)))

    def of_isco(self, code: str) -> float:
        """The shift for one unit group, by the longest code that it starts with."""
        return float(next((self.isco_groups[code[:end]] for end in (4, 3, 2, 1) if code[:end] in self.isco_groups), 0.0))


@dataclass(frozen=True)
class Future:
    """Some winds, each at one end; `name` reads "robots=veel,mensen=weinig"."""

    ends: tuple[tuple[str, str], ...]
    winds: tuple[Wind, ...] = field(default=(), compare=False, repr=False)

    @property
    def name(self) -> str:
        return ",".join(f"{wind}={end}" for wind, end in self.ends)


def futures(winds: Iterable[Wind]) -> tuple[Future, ...]:
    """All futures that some winds make, two to the power of their number; the first has every wind at "veel".

    >>> [future.name for future in futures((Wind("robots", {}, {}), Wind("mensen", {}, {})))][1]
    'robots=veel,mensen=weinig'
    """
    winds = tuple(winds)
    return tuple(
        Future(tuple((wind.name, end) for wind, end in zip(winds, ends, strict=True)), winds)
        for ends in itertools.product(ENDS, repeat=len(winds))
    )


def parse_future(text: str, winds: Mapping[str, Wind] | Iterable[Wind]) -> Future:
    """Read "robots=veel,mensen=weinig"; raises ValueError that says what was expected."""
    known = {wind.name: wind for wind in (winds.values() if isinstance(winds, Mapping) else winds)}
    ends: dict[str, str] = {}
    for part in text.split(","):
        name, _, end = (piece.strip() for piece in part.partition("="))
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f'; did you mean "{near[0]}"?' if near else f"; expected one of: {', '.join(known)}"
            raise ValueError(f'no wind "{name}"{hint}')
        if end not in ENDS:
            raise ValueError(f'"{part.strip()}": expected {name}=veel or {name}=weinig')
        if name in ends:
            raise ValueError(f'the wind "{name}" stands twice')
        ends[name] = end
    return Future(tuple(ends.items()), tuple(known[name] for name in ends))


def shift_of(transition: Transition, wind: Wind) -> Doubles:
    """The shift of demand (n,) for each occupation under a wind at "veel"."""
    bundle = transition.bundle
    by_group = np.array([wind.of_group(code) for code in bundle.group_codes])
    by_isco = np.array([wind.of_isco(code) for code in bundle.isco_codes])
    return np.clip(transition.group_share @ by_group + by_isco[bundle.unit_group], -1.0, 1.0)


def shift_in(shifts: Iterable[Doubles], future: Future) -> Doubles:
    """The shift of demand (n,) in a future, from those of its winds at "veel"."""
    ends = (1.0 if end == VEEL else LITTLE for _, end in future.ends)
    return np.clip(sum(shift * end for shift, end in zip(shifts, ends, strict=True)), -1.0, 1.0)


def robust(transition: Transition, person: Person, row: int, shifts: Iterable[Doubles]) -> int:
    """In how many futures, given by their shifts, an occupation is among the first tenth of the ranking made anew there."""
    count = 0
    most = max(1, round(GOOD_SHARE * len(transition.bundle.occupation_uris)))
    for shift in shifts:
        scores = transition.rank(person, shift).scores
        count += int((scores > scores[row]).sum() < most)
    return count
