"""The profile: everything the player said, folded from the events; every item says which events it rests on.

`profile(events)` is a pure sum. `fold(profile, event)` adds one event, and gives the same as folding all anew, but for
the two retractions: *Undone* and *Denied* look back, so they need all events (see `retracts`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from game.rules import event as e

T = TypeVar("T")


@dataclass(frozen=True)
class Held(Generic[T]):
    """A value with the sequence numbers of the events that it rests on."""

    value: T
    because: tuple[int, ...]


PRACTICE = "practice/"
"""What the names of practice talks begin with: what is said in one is no evidence, and it is no future."""
Slots = Mapping[str, Held[Any]]
"""A part of the profile: what was answered, by its key."""


@dataclass(frozen=True)
class Profile:
    """What the player said so far. Each part is a table from a key to a held value.

    single: answers there is one of (goal, idea, helper, computer, line, levers, winds, way …) by name.
    skills: URI -> often. marks: "mark URI" -> True. seen: moments, done: tables, skipped: asks. `denied` holds what was taken back.
    practices: talks that were practised, spoken: what was chosen in them.
    """

    seed: int = 0
    single: Slots = field(default_factory=dict)
    intake: Slots = field(default_factory=dict)
    measures: Slots = field(default_factory=dict)
    occupations: Slots = field(default_factory=dict)
    deals: Slots = field(default_factory=dict)
    skills: Slots = field(default_factory=dict)
    marks: Slots = field(default_factory=dict)
    words: Slots = field(default_factory=dict)
    details: Slots = field(default_factory=dict)
    fit: Slots = field(default_factory=dict)
    preferred: Slots = field(default_factory=dict)
    stalls: Slots = field(default_factory=dict)
    picture: Slots = field(default_factory=dict)
    qualities: Slots = field(default_factory=dict)
    persons: Slots = field(default_factory=dict)
    confirmed: Slots = field(default_factory=dict)
    changes: Slots = field(default_factory=dict)
    stories: Slots = field(default_factory=dict)
    choices: Slots = field(default_factory=dict)
    practices: Slots = field(default_factory=dict)
    spoken: Slots = field(default_factory=dict)
    feelings: Slots = field(default_factory=dict)
    ways: Slots = field(default_factory=dict)
    passengers: Slots = field(default_factory=dict)
    tips: Slots = field(default_factory=dict)
    lookups: Slots = field(default_factory=dict)
    guesses: Slots = field(default_factory=dict)
    doors: Slots = field(default_factory=dict)
    facts: Slots = field(default_factory=dict)
    options: Slots = field(default_factory=dict)
    acquainted: Slots = field(default_factory=dict)
    weighed: Slots = field(default_factory=dict)
    demands: Slots = field(default_factory=dict)
    obstacles: Slots = field(default_factory=dict)
    lifted: Slots = field(default_factory=dict)
    steps: Slots = field(default_factory=dict)
    strips: Slots = field(default_factory=dict)
    hidden: Slots = field(default_factory=dict)
    shares: Slots = field(default_factory=dict)
    bookmarks: Slots = field(default_factory=dict)
    seen: Slots = field(default_factory=dict)
    done: Slots = field(default_factory=dict)
    skipped: Slots = field(default_factory=dict)
    denied: Slots = field(default_factory=dict)

    def get(self, name: str, otherwise: Any = None) -> Any:
        """The value of a single answer, or `otherwise`."""
        held = self.single.get(name)
        return otherwise if held is None else held.value

    def marked(self, mark: str) -> list[str]:
        """URIs of the cards with this mark (like, good, learn), in the order of marking."""
        return [key.split(" ", 1)[1] for key in self.marks if key.startswith(f"{mark} ")]

    def deck(self) -> list[str]:
        """URIs of the cards the player does often or sometimes, in the order of placing."""
        return [uri for uri, held in self.skills.items() if held.value != "never"]


EVIDENCE = (
    "skills", "marks", "words", "details", "fit", "preferred", "stalls", "picture", "qualities", "persons", "confirmed", "changes",
    "choices", "feelings", "ways", "tips", "guesses", "facts", "options", "acquainted", "weighed", "demands", "obstacles", "lifted",
    "steps", "strips",
)
"""Parts of the profile in which an item is something the player said about themselves or their work."""


def evidence(now: Profile) -> list[tuple[str, str, Held[Any]]]:
    """Everything the player said, as (part, key, held), in the order of saying: each lights one window of the town."""
    said = [(part, key, held) for part in EVIDENCE for key, held in getattr(now, part).items() if held.value != "never"]
    return sorted(said, key=lambda item: item[2].because)


def place(body: e.Body) -> tuple[str, str, Any] | None:
    """Where an answer stands in the profile: (part, key, value); a value None takes the key out; None is nowhere."""
    match body:
        case e.ComputerNamed(own): return "single", "computer", own
        case e.HelperNamed(who): return "single", "helper", who
        case e.GoalChosen(goal): return "single", "goal", goal
        case e.IdeaNamed(whose): return "single", "idea", whose
        case e.LineChosen(): return "single", "line", body
        case e.WindsKept(winds): return "single", "winds", winds
        case e.LeversSet(ends): return "single", "levers", ends
        case e.CoinsShared(coins): return "single", "coins", coins
        case e.CoinsTakenBack(coins): return "single", "coins_back", coins
        case e.TravelChosen(): return "single", "travel", body
        case e.SchoolHidden(hidden): return "single", "school_hidden", hidden
        case e.RegionChosen(region): return "single", "region", region
        case e.StepPlanned(): return "single", "step", body
        case e.VisitPlanned(): return "single", "visit", body
        case e.AdviceGiven(way): return "single", "advice", way
        case e.IntakeAnswered(item): return "intake", item, body
        case e.Measured(item, _, moment): return "measures", f"{moment} {item}", body
        case e.OccupationHeld(uri, kind): return "occupations", kind, uri
        case e.NoOccupation(kind): return "occupations", kind, ""
        case e.Dealt(deal, uris): return "deals", str(deal), uris
        case e.SkillRated(uri, often): return "skills", uri, often
        case e.SkillMarked(uri, mark, on): return "marks", f"{mark} {uri}", on or None
        case e.WordGiven(slot, text): return "words", slot, text or None
        case e.DetailChosen(detail, value): return "details", detail, value
        case e.FitRated(topic, fit): return "fit", topic, fit
        case e.Preferred(job, over): return "preferred", f"{job} {over}", body
        case e.StallChosen(stall, over): return "stalls", f"{stall} {over}", body
        case e.PictureChosen(part, value): return "picture", part, value
        case e.QualityNamed(quality, by): return "qualities", f"{by} {quality}", body
        case e.PersonNamed(role, who): return "persons", role, who
        case e.Confirmed(kind, key, yes): return "confirmed", f"{kind} {key}", yes
        case e.ChangeSeen(wind, thing, seen): return "changes", f"{wind} {thing}", seen
        case e.StoryStarted(scenario) if scenario.startswith(PRACTICE): return "practices", scenario, body
        case e.ChoiceMade(scenario, _, choice) if scenario.startswith(PRACTICE): return "spoken", f"{scenario} {choice}", body
        case e.StoryStarted(scenario): return "stories", scenario, body
        case e.ChoiceMade(scenario, _, choice): return "choices", f"{scenario} {choice}", body
        case e.FeelingNamed(after, how): return "feelings", after, how
        case e.WayChosen(way, where): return "ways", where, way
        case e.PassengerMet(passenger): return "passengers", passenger, True
        case e.TipKept(passenger): return "tips", passenger, True
        case e.LookedUp(uri): return "lookups", uri, True
        case e.Guessed(uri, band): return "guesses", uri, band
        case e.DoorOpened(uri, door): return "doors", f"{door} {uri}", True
        case e.FactMarked(uri, indicator, new): return "facts", f"{indicator} {uri}", new
        case e.OptionKept(uri, reason): return "options", uri, reason
        case e.OptionDropped(uri): return "options", uri, None
        case e.Acquainted(uri, yes): return "acquainted", uri, yes
        case e.CoinsDropped(value, uri): return "weighed", value, uri
        case e.DemandStamped(vacancy, demand): return "demands", f"{vacancy} {demand}", body
        case e.ObstacleNamed(obstacle): return "obstacles", obstacle, True
        case e.ObstacleLifted(obstacle): return "lifted", obstacle, body
        case e.StepSawn(chain, size): return "steps", chain, size
        case e.StripPasted(strip, where): return "strips", strip, where or None
        case e.StripHidden(strip, to, hidden): return "hidden", f"{to} {strip}", hidden or None
        case e.Shared(part, to): return "shares", f"{to} {part}", True
        case e.Bookmarked(about, on): return "bookmarks", about, on or None
        case e.MomentSeen(moment): return "seen", moment, True
        case e.TableDone(ask): return "done", ask, True
        case e.Skipped(ask): return "skipped", ask, True
    return None


def retracts(event: e.Event) -> bool:
    """Whether this event takes others back, so that the profile must be folded from all events."""
    return isinstance(event.body, e.Undone | e.Denied)


def fold(before: Profile, event: e.Event) -> Profile:
    """The profile after one more event that takes nothing back."""
    if isinstance(event.body, e.Started):
        return replace(before, seed=event.body.seed)
    where = place(event.body)
    if where is None:
        return before
    part, key, value = where
    held: dict[str, Held[Any]] = dict(getattr(before, part))
    held.pop(key, None)
    if value is not None:
        held[key] = Held(value, (event.seq,))
    changes: dict[str, Any] = {part: held}
    return replace(before, **changes)


def profile(events: Iterable[e.Event]) -> Profile:
    """The profile of one journal; what was undone is as if never said, what was denied stands under `denied` alone."""
    told = list(events)
    undone: set[int] = set()
    denied: dict[int, int] = {}
    for event in told:
        if isinstance(event.body, e.Undone):
            undone.update(event.body.events)
        elif isinstance(event.body, e.Denied) and event.seq not in undone:
            denied.update(dict.fromkeys(event.body.events, event.seq))
    now = Profile()
    taken_back: dict[str, Held[Any]] = {}
    for event in told:
        if event.seq in undone or retracts(event):
            continue
        if event.seq in denied:
            where = place(event.body)
            if where is not None:
                taken_back[f"{where[0]} {where[1]}"] = Held(event.body, (event.seq, denied[event.seq]))
            continue
        now = fold(now, event)
    return replace(now, denied=taken_back) if taken_back else now
