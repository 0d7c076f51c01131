"""Every kind of event that a journal can hold: what was said and what it counts as, never a weight.

An `Event` is one line of the journal; its `body` is one of the small records below. A body is made by a level
(as the meaning of an option) and read by `profile.fold`. To add a kind: a record here, a case in `profile.py`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, get_args, get_origin, get_type_hints

VERSION = 1


@dataclass(frozen=True)
class Started:
    """A journey began. `seed` draws everything that is drawn; `bundle` and `app` say with which versions."""

    seed: int
    bundle: str
    app: str


@dataclass(frozen=True)
class ComputerNamed:
    """Whether this is the player's own computer. If not, nothing is kept."""

    own: bool


@dataclass(frozen=True)
class HelperNamed:
    """Who sits beside the player: nobody, professional, other."""

    who: str


@dataclass(frozen=True)
class GoalChosen:
    """What the player wants to know or reach."""

    goal: str


@dataclass(frozen=True)
class IdeaNamed:
    """Whose idea it was to play: me, boss, benefits, school, unsaid."""

    whose: str


@dataclass(frozen=True)
class IntakeAnswered:
    """One picture question of the intake (A1 … C3), with its points 0-2 (skipped counts 1)."""

    item: str
    answer: str
    points: int


@dataclass(frozen=True)
class Measured:
    """One item of the measure: face 1-5 (0 is skipped); moment is practice, before, after."""

    item: int
    face: int
    moment: str


@dataclass(frozen=True)
class LineChosen:
    """Which line the player takes: korte, hele, rustige; and which was proposed."""

    line: str
    proposed: str


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
class DemandStamped:
    """A demand of a vacancy was stamped: can, learn, needed; with the card laid as proof."""

    vacancy: str
    demand: str
    stamp: str
    card: str = ""


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


Body = (
    Started | ComputerNamed | HelperNamed | GoalChosen | IdeaNamed | IntakeAnswered | Measured | LineChosen | OccupationHeld
    | NoOccupation | Dealt | SkillRated | SkillMarked | WordGiven | DetailChosen | FitRated | Preferred | StallChosen
    | CoinsShared | CoinsTakenBack | PictureChosen | QualityNamed | PersonNamed | Confirmed | ChangeSeen | WindsKept
    | LeversSet | StoryStarted | ChoiceMade | FeelingNamed | WayChosen | PassengerMet | TipKept | Guessed | DoorOpened
    | FactMarked | OptionKept | OptionDropped | Acquainted | CoinsDropped | TravelChosen | DemandStamped | ObstacleNamed
    | ObstacleLifted | StepSawn | StepPlanned | VisitPlanned | AdviceGiven | StripPasted | StripHidden | Shared | Bookmarked
    | MomentSeen | TableDone | Skipped | Undone | Denied
)
BODIES: dict[str, type] = {kind.__name__: kind for kind in get_args(Body)}


@dataclass(frozen=True)
class Event:
    """One line of a journal. `seq` counts from 1 within the journal, `at` is local time as ISO 8601 text."""

    journal: str
    seq: int
    at: str
    body: Body


def to_json(event: Event) -> dict[str, Any]:
    """An event as plain JSON values."""
    return {"journal": event.journal, "seq": event.seq, "at": event.at, "kind": type(event.body).__name__,
            "version": VERSION, "body": asdict(event.body)}


def from_json(values: Mapping[str, Any]) -> Event:
    """Read an event back; raises ValueError that says which kind or field does not fit."""
    kind = BODIES.get(str(values.get("kind")))
    if kind is None:
        raise ValueError(f"unknown kind of event {values.get('kind')!r}")
    if values.get("version") != VERSION:
        raise ValueError(f"version {values.get('version')!r} of {kind.__name__}; this game reads version {VERSION}")
    given = values.get("body")
    if not isinstance(given, Mapping):
        raise ValueError(f"{kind.__name__} has no body")
    hints = get_type_hints(kind)
    unknown = set(given) - set(hints)
    if unknown:
        raise ValueError(f"{kind.__name__} knows no field {sorted(unknown)[0]!r}")
    try:
        arguments = {item.name: _fit(given[item.name], hints[item.name]) for item in fields(kind) if item.name in given}
        body = kind(**arguments)
        return Event(_fit(values["journal"], str), _fit(values["seq"], int), _fit(values["at"], str), body)
    except KeyError as missing:
        raise ValueError(f"{kind.__name__} lacks {missing}") from None
    except TypeError as wrong:
        raise ValueError(f"{kind.__name__}: {wrong}") from None


def _fit(value: Any, hint: Any) -> Any:
    """The value in the type a field asks; raises TypeError where it does not fit."""
    origin = get_origin(hint)
    if origin is tuple:
        inner = get_args(hint)
        if not isinstance(value, list | tuple):
            raise TypeError(f"expected a list, got {value!r}")
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_fit(one, inner[0]) for one in value)
        if len(value) != len(inner):
            raise TypeError(f"expected {len(inner)} values, got {value!r}")
        return tuple(_fit(one, kind) for one, kind in zip(value, inner, strict=True))
    if origin is Mapping or origin in (dict, typing.Mapping):
        if not isinstance(value, Mapping):
            raise TypeError(f"expected a table, got {value!r}")
        return dict(value)
    if origin is types.UnionType or not isinstance(hint, type):
        return value
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise TypeError(f"expected {hint.__name__}, got {value!r}")
    return value
