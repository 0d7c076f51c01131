"""What is done in a future: winds, levers, the day that is played, the passengers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ChangeSeen:
    """Of one object that a wind brings: already, coming, not."""

    wind: str
    object: str
    seen: str


@dataclass(frozen=True)
class WindsKept:
    """The two winds that became levers."""

    winds: tuple[str, ...]


@dataclass(frozen=True)
class LeversSet:
    """Which of the four futures is looked at or played: wind and end, in the order of the levers."""

    ends: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class StoryStarted:
    """A story begins; all that it may ask of the game is drawn once into the cast."""

    scenario: str
    version: int
    seed: int
    cast: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ChoiceMade:
    """A choice in a story by its id, with the card that was played. `shows` are traces: weight 0 until confirmed."""

    scenario: str
    version: int
    choice: str
    card: str = ""
    shows: tuple[str, ...] = ()


@dataclass(frozen=True)
class FeelingNamed:
    """"Hoe is het?" after something: stop, talk, further."""

    after: str
    how: str


@dataclass(frozen=True)
class WayChosen:
    """One of the three equal ways: stay, other, new; `where` is the story or stop it was chosen in."""

    way: str
    where: str


@dataclass(frozen=True)
class PassengerMet:
    """The player sat beside a role model and heard the story."""

    passenger: str


@dataclass(frozen=True)
class TipKept:
    """A tip of a passenger was put in the pocket."""

    passenger: str
