"""What goes on the poster, who may see it, and what is taken back, skipped or done with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StripPasted:
    """A strip was pasted on the poster at a place, or taken off (place empty)."""

    strip: str
    place: str


@dataclass(frozen=True)
class StripHidden:
    """A strip was turned over for somebody: boss, near, professional, class."""

    strip: str
    to: str
    hidden: bool = True


@dataclass(frozen=True)
class Shared:
    """A part was chosen to be shared with somebody."""

    part: str
    to: str


@dataclass(frozen=True)
class Bookmarked:
    """"Hier wil ik over praten": a bookmark on something."""

    about: str
    on: bool = True


@dataclass(frozen=True)
class MomentSeen:
    """A moment (ride, reveal, callback) was shown and does not come again."""

    moment: str


@dataclass(frozen=True)
class TableDone:
    """The player said that a table (an ask answered as often as one likes) is done."""

    ask: str


@dataclass(frozen=True)
class Skipped:
    """An ask was skipped."""

    ask: str


@dataclass(frozen=True)
class Undone:
    """Taken back on the table: these answers are open again."""

    events: tuple[int, ...]


@dataclass(frozen=True)
class Denied:
    """"Klopt niet": these answers never count, are never asked again, and stand in the profile as taken back."""

    events: tuple[int, ...]
