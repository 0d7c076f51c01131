"""Every kind of event that a journal can hold: what was said and what it counts as, never a weight.

An `Event` is one line of the journal; its `body` is one of the small records in the rooms beside this file. A body is
made by a level (as the meaning of an option) and read by `profile.fold`. To add a kind: a record in the room where it
belongs, its name in `Body`, a case in `profile.py`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, get_args, get_origin, get_type_hints

from game.rules.event.beginning import (
    ComputerNamed,
    GoalChosen,
    HelperNamed,
    IdeaNamed,
    IntakeAnswered,
    LineChosen,
    Measured,
    Started,
)
from game.rules.event.future import (
    ChangeSeen,
    ChoiceMade,
    FeelingNamed,
    LeversSet,
    PassengerMet,
    StoryStarted,
    TipKept,
    WayChosen,
    WindsKept,
)
from game.rules.event.occupations import (
    Acquainted,
    CoinsDropped,
    DemandStamped,
    DoorOpened,
    FactMarked,
    Guessed,
    LookedUp,
    OptionDropped,
    OptionKept,
    RegionChosen,
    SchoolHidden,
    TravelChosen,
)
from game.rules.event.poster import (
    Bookmarked,
    Denied,
    MomentSeen,
    Shared,
    Skipped,
    StripHidden,
    StripPasted,
    TableDone,
    Undone,
)
from game.rules.event.self import (
    CoinsShared,
    CoinsTakenBack,
    Confirmed,
    PersonNamed,
    PictureChosen,
    Preferred,
    QualityNamed,
    StallChosen,
)
from game.rules.event.step import (
    AdviceGiven,
    ObstacleLifted,
    ObstacleNamed,
    StepPlanned,
    StepSawn,
    VisitPlanned,
)
from game.rules.event.work import (
    Dealt,
    DetailChosen,
    FitRated,
    NoOccupation,
    OccupationHeld,
    SkillMarked,
    SkillRated,
    WordGiven,
)

VERSION = 1

Body = (
    Started | ComputerNamed | HelperNamed | GoalChosen | IdeaNamed | IntakeAnswered | Measured | LineChosen | OccupationHeld
    | NoOccupation | Dealt | SkillRated | SkillMarked | WordGiven | DetailChosen | FitRated | Preferred | StallChosen
    | CoinsShared | CoinsTakenBack | PictureChosen | QualityNamed | PersonNamed | Confirmed | ChangeSeen | WindsKept
    | LeversSet | StoryStarted | ChoiceMade | FeelingNamed | WayChosen | PassengerMet | TipKept | Guessed | DoorOpened
    | FactMarked | OptionKept | OptionDropped | Acquainted | CoinsDropped | TravelChosen | RegionChosen | DemandStamped | ObstacleNamed
    | ObstacleLifted | StepSawn | StepPlanned | VisitPlanned | AdviceGiven | StripPasted | StripHidden | Shared | Bookmarked
    | SchoolHidden | LookedUp | MomentSeen | TableDone | Skipped | Undone | Denied
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
