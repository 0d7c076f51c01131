"""Winds and futures: what a documented shift of demand does to each occupation.

A *wind* is a change that may come (robots, computers, too few people). It has two ends, "veel" and "weinig". Its effect is
written down for the end "veel", as shifts from -1 (far less demand) to 1 (far more), per ESCO skill group, per ISCO group
and per share of tasks (a column of the bundle, such as exposure to generative AI). Two winds make four futures. The shifts
are assumptions of the authors of a wind, not forecasts; each may lie between a low and a high bound.

The shift of an occupation under a wind at "veel" is the mean of its skill groups, weighted by how much of the asked skills
lies in each (see `Transition.group_share`), plus the shift of its ISCO group, plus for each task column
`shift * max(0, share - above)`; the sum is cut off at -1 and 1. At "weinig" a wind does little, and a little of the opposite:
LITTLE times that shift. The winds of a future are summed and cut off again.
"""

from __future__ import annotations

import difflib
import itertools
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from skills_graph.transition import SHIFT, Doubles, Floats, Transition

VEEL, WEINIG = "veel", "weinig"
ENDS = (VEEL, WEINIG)
LITTLE = -0.2
GOOD_SHARE = 0.1
"""The good occupations for somebody are the first tenth of the ranking."""
DRAWS = 64
SEED = 2030


@dataclass(frozen=True)
class Tasks:
    """What a share of tasks does: `shift` times the part of the share that lies above `above`."""

    shift: float
    above: float = 0.0


@dataclass(frozen=True)
class Reason:
    """Why the authors of a wind assume a shift, and on which source that rests."""

    words: str
    source: str


@dataclass(frozen=True, eq=False)
class Wind:
    """A shift of demand at the end "veel", -1 to 1.

    skill_groups: code of an ESCO skill group ("S6.11"; "S6" stands for all of its groups that have no row of their own).
    isco_groups: ISCO-08 code of one to four digits; the longest that an occupation's code starts with counts.
    tasks: name of a column of the bundle per unit group, holding a share from 0 to 1; where it is not known it does nothing.
    low, high: the same wind with every shift at its bound; without them the wind is taken to be exact.
    reasons: per code or column.
    """

    name: str
    skill_groups: Mapping[str, float]
    isco_groups: Mapping[str, float]
    tasks: Mapping[str, Tasks] = field(default_factory=dict)
    low: Wind | None = None
    high: Wind | None = None
    reasons: Mapping[str, Reason] = field(default_factory=dict)

    def of_group(self, code: str) -> float:
        """The shift for one skill group.

        >>> Wind("robots", {"S6": -0.2, "S6.1": -0.5}, {}).of_group("S6.11")
        -0.2
        """
        return float(self.skill_groups.get(code, self.skill_groups.get(code.split(".")[0], 0.0)))

    def of_isco(self, code: str) -> float:
        """The shift for one unit group, by the longest code that it starts with."""
        return float(next((self.isco_groups[code[:end]] for end in (4, 3, 2, 1) if code[:end] in self.isco_groups), 0.0))

    def reason(self, group: str) -> Reason | None:
        """The reason for the shift of a skill group."""
        return self.reasons.get(group) or self.reasons.get(group.split(".")[0])

    @property
    def bounds(self) -> tuple[Wind, Wind]:
        """The wind at its low and at its high bound."""
        return self.low or self, self.high or self


@dataclass(frozen=True)
class Future:
    """Some winds, each at one end; `name` reads "robots=veel,mensen=weinig"."""

    ends: tuple[tuple[str, str], ...]
    winds: tuple[Wind, ...] = field(default=(), compare=False, repr=False)

    @property
    def name(self) -> str:
        return ",".join(f"{wind}={end}" for wind, end in self.ends)

    @property
    def strengths(self) -> tuple[float, ...]:
        """How much of each wind there is: 1 at "veel", LITTLE at "weinig"."""
        return tuple(1.0 if end == VEEL else LITTLE for _, end in self.ends)


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


# What a wind does to occupations


def shift_of(transition: Transition, wind: Wind) -> Doubles:
    """The shift of demand (n,) for each occupation under a wind at "veel"."""
    by_group, by_unit = _by_group(transition, wind), _by_unit(transition, wind)
    return np.clip(transition.group_share @ by_group + by_unit[transition.bundle.unit_group], -1.0, 1.0)


def touch_of(transition: Transition, wind: Wind) -> Doubles:
    """How much a wind stirs in each occupation (n,), whether it takes or gives: as `shift_of`, with sizes in place of signs."""
    by_group, by_unit = np.abs(_by_group(transition, wind)), np.abs(_by_unit(transition, wind))
    return transition.group_share @ by_group + by_unit[transition.bundle.unit_group]


def draws_of(transition: Transition, wind: Wind, count: int = DRAWS, seed: int = SEED) -> Floats:
    """Shifts of demand (count, n) under a wind at "veel", each drawn between the bounds of its assumptions.

    Where an assumption lies between low and high is half a number drawn for the whole wind and half one of its own: what the
    same authors assume goes wrong together, yet not all of it. The same wind and seed give the same draws.
    """
    random = np.random.default_rng([seed, zlib.crc32(wind.name.encode())])
    whole = random.uniform(0, 1, (count, 1))
    low, high = wind.bounds
    group_share, unit_group = transition.group_share, transition.bundle.unit_group

    def between(lowest: Doubles, highest: Doubles) -> Doubles:
        own = random.uniform(0, 1, (count, len(lowest)))
        drawn: Doubles = lowest + (whole + own) / 2 * (highest - lowest)
        return drawn

    by_group = between(_by_group(transition, low), _by_group(transition, high))
    by_unit = between(_by_unit(transition, low), _by_unit(transition, high))
    return np.clip(by_group @ group_share.T + by_unit[:, unit_group], -1.0, 1.0).astype(np.float32)


def _by_group(transition: Transition, wind: Wind) -> Doubles:
    return np.array([wind.of_group(code) for code in transition.bundle.group_codes])


def _by_unit(transition: Transition, wind: Wind) -> Doubles:
    """What the ISCO group and the tasks of each unit group add, (u,)."""
    bundle = transition.bundle
    added = np.array([wind.of_isco(code) for code in bundle.isco_codes])
    for column, tasks in wind.tasks.items():
        if column in bundle.unit_columns:
            share = np.nan_to_num(bundle.unit_columns[column].astype(np.float64))
            added = added + tasks.shift * np.maximum(0.0, share - tasks.above)
    return added


# What futures do to a ranking


def shift_in(shifts: Iterable[Doubles], future: Future) -> Doubles:
    """The shift of demand (n,) in a future, from those of its winds at "veel"."""
    return np.clip(sum(shift * much for shift, much in zip(shifts, future.strengths, strict=True)), -1.0, 1.0)


def scores_in(today: Floats, shifts: Sequence[Floats] | Floats, those: Sequence[Future]) -> Floats:
    """Today's scores (n,) made anew in some futures of the same winds, all at once.

    shifts: (w, ..., n), those of the winds at "veel"; the result is (f, ..., n).
    """
    stacked = np.asarray(shifts, np.float32)
    then = np.zeros((len(those), *stacked.shape[1:]), np.float32)
    for wind, shift in enumerate(stacked):
        for one, made in zip(those, then, strict=True):
            made += np.float32(one.strengths[wind]) * shift
    np.clip(then, -1.0, 1.0, out=then)
    then *= np.float32(SHIFT)
    then += today
    return then


def threshold(scores: Floats) -> Floats:
    """The lowest score (...) that is among the first tenth of a ranking (..., n)."""
    count = scores.shape[-1]
    place = count - max(1, round(GOOD_SHARE * count))
    lowest: Floats = np.partition(scores, place, axis=-1)[..., place]
    return lowest
