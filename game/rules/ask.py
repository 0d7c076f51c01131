"""Kinds of play: what a level may ask, and what each answer means.

An `Option` carries the events it means, so a screen interprets nothing: it hands back the option. Where the player's
own input is needed (words, coins, an occupation found) the ask makes the option out of it.
Every option can be chosen by pressing a thing on the screen that bears the option's id; on a tableau first the
item, then the place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.rules.event import (
    Body,
    CoinsShared,
    CoinsTakenBack,
    LookedUp,
    MomentSeen,
    OccupationHeld,
    Skipped,
    TableDone,
    WordGiven,
)
from game.rules.story import Screen

LOOK_UP = "look_up"
"""The kind of a `Find` that looks for an occupation on the map."""


@dataclass(frozen=True)
class Label:
    """A word that the texts look up: kind is occupation, skill, value, quality …; key is its URI or name."""

    kind: str
    key: str


@dataclass(frozen=True)
class Say:
    """A text by its id, with arguments: plain words or labels, never a finished sentence."""

    id: str
    arguments: Mapping[str, str | int | Label] = field(default_factory=dict)


@dataclass(frozen=True)
class Option:
    """Something the player can choose; `means` are the events it stands for.

    `picture` names what is drawn: "card:S6.11", "icon:coffee" or "art:people/mo_calm".
    """

    id: str
    says: Say | None
    picture: str
    means: tuple[Body, ...]
    item: str = ""
    place: str = ""


@dataclass(frozen=True)
class Ask:
    """One thing asked: a stable id, the stage that shows it, what Mo says, and the options.

    `begins` are events that are told by themselves when the ask first comes up (a deal, the cast of a story); the level
    is then asked again and finds them in the profile.
    """

    id: str
    stage: str
    says: Say
    options: tuple[Option, ...] = ()
    may_skip: bool = True
    begins: tuple[Body, ...] = ()

    @property
    def level(self) -> str:
        """The stop this belongs to: the first part of the id."""
        return self.id.partition(".")[0]

    @property
    def skip(self) -> Option:
        """Passing this over, said by an event of its own so that it is not asked for ever."""
        return Option("skip", Say("skip"), "icon:skip-forward", (Skipped(self.id),))

    @property
    def done(self) -> Option | None:
        """What closes an ask that may be answered as often as one likes; None where one answer closes it."""
        return None


@dataclass(frozen=True)
class Pick(Ask):
    """Choose one."""


@dataclass(frozen=True)
class Strip:
    """A sentence somebody said, to be pressed: with what the other said back, and what it was found to be ("", wrong or fine)."""

    id: str
    says: Say
    back: Say | None = None
    found: str = ""


@dataclass(frozen=True)
class Turn(Pick):
    """A turn of a practised talk: Mo says `says`; `beats` are what the other just said, who stands in `speakers`; `items` is what
    lies on the page by now.

    An option's `place` is where its sentence moves the other: "near" or "back". Where Mo calls, `strips` are his sentences and
    an option that bears the id of one looks at it. `again` says that the turn before did not work.
    """

    beats: tuple[Say, ...] = ()
    speakers: tuple[str, ...] = ()
    items: tuple[Option, ...] = ()
    strips: tuple[Strip, ...] = ()
    talk: str = ""
    again: bool = False


@dataclass(frozen=True)
class Duel(Ask):
    """Choose one of two; the other one goes."""


@dataclass(frozen=True)
class Tableau(Ask):
    """Several things on the table at once: each option lays an item at a place, in any order, until done."""

    items: tuple[Option, ...] = ()
    places: tuple[Option, ...] = ()
    closes: bool = False
    """Whether the player says when it is done; else it is done when nothing lies open."""
    at_least: int = 0

    @property
    def done(self) -> Option | None:
        return _done(self) if self.closes else None


@dataclass(frozen=True)
class Walk(Ask):
    """A place to go about in (a map, a wall): any of the options, in any order, until done; the options change with what was done.

    `about` names what lies open now, such as the station one stands at. `at_least` answers come before done. `look_up` leads to
    finding an occupation that does not lie here.
    """

    about: str = ""
    look_up: Option | None = None
    at_least: int = 0

    def go_to(self, uri: str) -> Option:
        """The option that makes an occupation a station to look at."""
        return Option(uri, Say("found", {"occupation": Label("occupation", uri)}), "icon:signpost", (LookedUp(uri),))

    @property
    def done(self) -> Option:
        return _done(self)


@dataclass(frozen=True)
class Share(Ask):
    """Share a number of coins over the options, or take that many back."""

    total: int = 10
    taking_back: bool = False
    held: tuple[tuple[str, int], ...] = ()

    def option(self, coins: Mapping[str, int]) -> Option:
        """The option that says this sharing; raises ValueError where the coins do not add up."""
        known = [option.id for option in self.options]
        given = tuple((name, coins[name]) for name in known if coins.get(name))
        if set(coins) - set(known) or sum(coins.values()) != self.total or min(coins.values(), default=0) < 0:
            raise ValueError(f"{dict(coins)} does not share {self.total} coins over {known}")
        if self.taking_back and any(number > dict(self.held).get(name, 0) for name, number in given):
            raise ValueError("more coins taken back than lie there")
        return Option("shared", None, "icon:coins", (CoinsTakenBack(given) if self.taking_back else CoinsShared(given),))


@dataclass(frozen=True)
class Write(Ask):
    """Own words for a slot."""

    slot: str = ""
    longest: int = 80

    def option(self, words: str) -> Option:
        """The option that says these words, shortened to what fits."""
        return Option("written", None, "icon:pencil-simple", (WordGiven(self.slot, " ".join(words.split())[: self.longest]),))


@dataclass(frozen=True)
class Find(Ask):
    """Find an occupation by typing or pointing: one's own (of some kind), or with the kind LOOK_UP one to look at on the map."""

    kind: str = "now"

    def option(self, uri: str) -> Option:
        """The option that says that this is the occupation."""
        means = LookedUp(uri) if self.kind == LOOK_UP else OccupationHeld(uri, self.kind)
        return Option(uri, Say("found", {"occupation": Label("occupation", uri)}), "icon:briefcase", (means,))


@dataclass(frozen=True)
class Beat(Ask):
    """One beat of a story: screens of lines, shown one after the other, and choices; `hand` when a card of one's own is played.

    In a hand each option is a card (item = its URI) or help or new; the choice that its family means is in the events.
    """

    screens: tuple[Screen, ...] = ()
    scenario: str = ""
    hand: bool = False
    sill: Mapping[str, int] = field(default_factory=dict)
    rests: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """Who says what, over all screens of the beat."""
        return tuple((line.who, line.text) for screen in self.screens for line in screen.lines)


@dataclass(frozen=True)
class Moment(Ask):
    """Asks nothing: a ride, a reveal, a callback. Seen once."""

    beats: tuple[Say, ...] = ()
    seconds: float = 8.0
    pictures: tuple[str, ...] = ()
    items: tuple[Option, ...] = ()
    """What lies there to be looked at."""

    @property
    def done(self) -> Option:
        return Option("further", Say("further"), "icon:arrow-right", (MomentSeen(self.id),))


@dataclass(frozen=True)
class Pause(Moment):
    """Half way a day of a story: the last reply is heard, and what was laid down so far lies there. `rests` are those cards."""

    screens: tuple[Screen, ...] = ()
    scenario: str = ""
    sill: Mapping[str, int] = field(default_factory=dict)
    rests: tuple[str, ...] = ()


def _done(ask: Ask) -> Option:
    return Option("done", Say("done"), "icon:check", (TableDone(ask.id),))
