"""What is told of the player's own work: occupations, cards, details, how it fits."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OccupationHeld:
    """An occupation of the player; kind is now, last, internship, direction, care, volunteer, side."""

    uri: str
    kind: str


@dataclass(frozen=True)
class NoOccupation:
    """The player has no occupation of this kind to name."""

    kind: str


@dataclass(frozen=True)
class Dealt:
    """The cards of one deal, so that a new bundle or a second occupation changes later deals only."""

    deal: int
    uris: tuple[str, ...]


@dataclass(frozen=True)
class SkillRated:
    """How often the player does this: often, sometimes, never."""

    uri: str
    often: str


@dataclass(frozen=True)
class SkillMarked:
    """A heart (like), a hand (good) or a seedling (learn) on a card; `on` false takes it off."""

    uri: str
    mark: str
    on: bool = True


@dataclass(frozen=True)
class WordGiven:
    """Own words of the player, for a slot such as missing, future.<name>, step, question."""

    slot: str
    text: str


@dataclass(frozen=True)
class DetailChosen:
    """One of the five own details: begin, sound, hands, colleague, first."""

    detail: str
    value: str


@dataclass(frozen=True)
class FitRated:
    """How the work fits on a topic (tasks, people, hours, body, money, travel): 0 not, 1 somewhat, 2 fits."""

    topic: str
    fit: int
