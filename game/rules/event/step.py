"""What is told of the step: what is hard, what helps, when and with whom."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ObstacleNamed:
    """Something that makes a step hard (never the reason)."""

    obstacle: str


@dataclass(frozen=True)
class ObstacleLifted:
    """What was laid under an obstacle to lift it: who helps and what helps."""

    obstacle: str
    who: str
    what: str


@dataclass(frozen=True)
class StepSawn:
    """A step was sawn from one size to the next: chain and size 0 (large) to 2 (fits a day)."""

    chain: str
    size: int


@dataclass(frozen=True)
class StepPlanned:
    """The step with its moment: chain, size, day, part of the day, with whom, what is in the way, what then."""

    chain: str
    size: int
    day: str
    part: str
    who: str
    when: str = ""
    then: str = ""


@dataclass(frozen=True)
class VisitPlanned:
    """The card for finding something out: someone to ask, a place to visit, a vacancy to read."""

    kind: str
    about: str


@dataclass(frozen=True)
class AdviceGiven:
    """What the player would say to Mo: stay, other, new."""

    way: str
