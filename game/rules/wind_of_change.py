"""A change that may come, as its author wrote it: how it is told, and what shift of demand is assumed."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from game.rules.written import Name, Named, ShortWords, Words, Written
from skills_graph.future import Reason, Tasks, Wind

Shift = Annotated[float, Field(ge=-1, le=1)]


class WindObject(Written):
    """Something one could see at a workplace when a change comes."""

    id: Name
    picture: str
    label: ShortWords


class Bounded(Written):
    """An assumed shift of demand at the end "veel", with its bounds, reason and source."""

    shift: Shift
    low: Shift
    high: Shift
    reason: Annotated[str, Field(min_length=8)]
    source: Annotated[str, Field(min_length=3)]

    @property
    def of(self) -> str:
        """What it is the shift of, as the author wrote it."""
        raise NotImplementedError

    @model_validator(mode="after")
    def _between(self) -> Bounded:
        if not self.low <= self.shift <= self.high:
            raise ValueError(f"{self.of}: low {self.low}, shift {self.shift} and high {self.high} are not in this order")
        return self


class Assumed(Bounded):
    """The shift for a skill group or an ISCO group."""

    code: Annotated[str, Field(pattern=r"^([ST]\d(\.\d+)?|\d{1,4})$")]

    @property
    def of(self) -> str:
        return self.code


class AssumedTasks(Bounded):
    """The shift for a whole share of some tasks, a column of the bundle of the skills graph."""

    column: Literal["ilo_exposure", "routine_manual", "routine_cognitive", "nonroutine_interactive", "nonroutine_analytic", "nonroutine_manual"]
    above: Annotated[float, Field(ge=0, le=1)] = 0.0

    @property
    def of(self) -> str:
        return self.column


class Now(Written):
    """What one can see of a change today, with the source of that."""

    text: Words
    source: Annotated[str, Field(min_length=3)]


class Ends(Written):
    """What the two ends of a wind are called."""

    veel: ShortWords
    weinig: ShortWords


class Morning(Written):
    """One line on how the town looks on a morning in 2030 at the two ends of a wind."""

    veel: Words
    weinig: Words


class WindOfChange(Named):
    """A change that may come: how it is told, and what shift of demand we assume."""

    title: Words
    sentence: Words
    assumption: Words
    sound: Name
    picture: str
    ends: Ends
    objects: Annotated[tuple[WindObject, ...], Field(min_length=4, max_length=4)]
    this_year: Annotated[tuple[Words, ...], Field(min_length=3, max_length=3)]
    now: Now
    morning: Morning
    tasks: tuple[AssumedTasks, ...] = ()
    skill_groups: tuple[Assumed, ...]
    isco_groups: tuple[Assumed, ...]

    @model_validator(mode="after")
    def _once(self) -> WindOfChange:
        tables: tuple[list[str], ...] = (
            [one.code for one in self.skill_groups], [one.code for one in self.isco_groups], [one.column for one in self.tasks]
        )
        for codes in tables:
            for code in codes:
                if codes.count(code) > 1:
                    raise ValueError(f"{code} stands twice")
        return self

    @cached_property
    def wind(self) -> Wind:
        """The shifts that the skills graph reckons with, with their bounds and reasons; the same thing each time it is asked for."""
        reasons = {one.code: Reason(one.reason, one.source) for one in (*self.isco_groups, *self.skill_groups)}
        reasons |= {one.column: Reason(one.reason, one.source) for one in self.tasks}
        return replace(self._shifts("shift"), low=self._shifts("low"), high=self._shifts("high"), reasons=reasons)

    def _shifts(self, bound: Literal["shift", "low", "high"]) -> Wind:
        return Wind(
            self.id,
            {one.code: getattr(one, bound) for one in self.skill_groups},
            {one.code: getattr(one, bound) for one in self.isco_groups},
            {one.column: Tasks(getattr(one, bound), one.above) for one in self.tasks},
        )
