"""A fact about an occupation: sentences, the lines that say where they come from, and the passports of those sources."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.ask import Label, Say


@dataclass(frozen=True)
class Page:
    """Sentences that belong together, their source, and the names of its passports."""

    says: tuple[Say, ...]
    source: tuple[Say, ...] = ()
    passports: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fact:
    """What stands behind one door: what tells it first, its source, and the pages for who wants to hear more."""

    door: str
    known: bool
    says: tuple[Say, ...]
    source: tuple[Say, ...] = ()
    passports: tuple[str, ...] = ()
    more: tuple[Page, ...] = ()

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages, the first one first."""
        return (Page(self.says, self.source, self.passports), *self.more)


def unknown(door: str, *more: Page) -> Fact:
    """What nobody measured is "not known", never bad."""
    return Fact(door, False, (Say("the_map-unknown", {"what": Label("door", door)}), Say("the_map-unknown-ask")), more=more)


def money(value: float, language: str) -> str:
    """An amount as it is written in a language.

    >>> money(13.7, "nl"), money(13.7, "en")
    ('13,70', '13.70')
    """
    return f"{value:.2f}".replace(".", "," if language == "nl" else ".")


def people(thousands: float, language: str) -> str:
    """A number of people, counted in thousands, as it is written in a language.

    >>> people(16.0, "nl"), people(16.0, "en")
    ('16.000', '16,000')
    """
    return f"{round(thousands * 1000):,}".replace(",", "." if language == "nl" else ",")
