"""What is done with other occupations: on the map, in the bag, at the vacancy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Guessed:
    """How many of the own cards the player guessed to fit an occupation: little, half, much."""

    uri: str
    band: str


@dataclass(frozen=True)
class DoorOpened:
    """A door of an occupation was opened: papers, pay, tomorrow, body."""

    uri: str
    door: str


@dataclass(frozen=True)
class FactMarked:
    """A fact about an occupation was new to the player, or not."""

    uri: str
    indicator: str
    new: bool


@dataclass(frozen=True)
class OptionKept:
    """An occupation went into the bag, for a reason (one of six pictograms)."""

    uri: str
    reason: str


@dataclass(frozen=True)
class OptionDropped:
    """An occupation went out of the bag."""

    uri: str


@dataclass(frozen=True)
class Acquainted:
    """Whether the player knows somebody who does this work."""

    uri: str
    yes: bool


@dataclass(frozen=True)
class CoinsDropped:
    """A work value was laid on the occupation that would give it most."""

    value: str
    uri: str


@dataclass(frozen=True)
class TravelChosen:
    """How and how far the player travels to work: bike, bus, car; minutes."""

    by: str
    minutes: int


@dataclass(frozen=True)
class RegionChosen:
    """The labour-market region the player wants to work in; "" is the whole country."""

    region: str


@dataclass(frozen=True)
class LookedUp:
    """An occupation that the player looked up by themselves on the map; "" while they are looking."""

    uri: str


@dataclass(frozen=True)
class SchoolHidden:
    """Whether the map leaves out work that asks years of school; how one looks, no answer about oneself."""

    hidden: bool


@dataclass(frozen=True)
class DemandStamped:
    """A demand of a vacancy was stamped: can, learn, needed; with the card laid as proof."""

    vacancy: str
    demand: str
    stamp: str
    card: str = ""
