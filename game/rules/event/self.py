"""What is told of the player: interests, values, qualities, and the people around."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Preferred:
    """A small job pulled off the board in the street; letters are the RIASEC interests R I A S E C."""

    job: str
    over: str
    interest: str
    other: str


@dataclass(frozen=True)
class StallChosen:
    """A choice between two stalls of the market, each standing for work values."""

    stall: str
    over: str


@dataclass(frozen=True)
class CoinsShared:
    """How many of ten coins went to each work value."""

    coins: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class CoinsTakenBack:
    """From which values three coins were taken when there were fewer."""

    coins: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class PictureChosen:
    """One part (place, people, deed) of the picture of something that worked out."""

    part: str
    value: str


@dataclass(frozen=True)
class QualityNamed:
    """A quality; by is me or other; guess says that the player guessed for the other."""

    quality: str
    by: str
    guess: bool = False


@dataclass(frozen=True)
class PersonNamed:
    """Somebody in a role: seen_me_work, knows, helps, asks. `who` is a picture, never a name that must be given."""

    role: str
    who: str


@dataclass(frozen=True)
class Confirmed:
    """An answer to "klopt dat?" about a leaning: kind interest, value, quality, trace; key names it."""

    kind: str
    key: str
    yes: bool
