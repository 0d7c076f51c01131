"""Stop 8, my poster: the second ticket, what may be said and on what it rests, the poster on the wall, who walks past, and dawn."""

from __future__ import annotations

from collections.abc import Iterable

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Walk, Write
from game.rules.feedback import AGREED, LITTLE, MOST, SLOT, Statement, findings
from game.rules.measure import ITEMS, faces
from game.rules.profile import Profile, evidence
from game.rules.world import World
from levels.between import hole, small_doses
from levels.my_poster_passers import passers
from levels.my_poster_strips import NAME, WALL, pasted, strips, wall

FEW = 3
"""So many findings on the short line."""
HALF = 5
OWN = f"{NAME}.own."
"""What the asks for own words begin with; the finding they are about comes after it."""
LONGEST, MOST_OWN = 60, 2
"""Letters of own words for a finding; and for so many findings, since more of it would be a form."""
CALM_WAYS = ("stay", "other", "new")
CLOSING = (WALL, f"{NAME}.dawn", f"{NAME}.save", f"{NAME}.end")


def next_ask(profile: Profile, world: World) -> Ask | None:
    """The second ticket before any celebration, then the wall, those who pass, what Mo did, the dawn, and the papers."""
    return (
        _ticket(profile)
        or _found(profile, world)
        or wall(profile, world)
        or _empty(profile, world)
        or passers(profile, world)
        or _mo(profile)
        or _dawn(profile)
        or _save(profile)
        or _end(profile)
    )


def _ticket(profile: Profile) -> Ask | None:
    """All ten items again, with a breath halfway, and then both tickets against the light. Who punched none, is not asked."""
    if not faces(profile, "before"):
        return None
    holes = [hole(profile, item, "after") for item in ITEMS]
    first = next((ask for ask in holes[:HALF] if ask), None)
    halfway = _moment(profile, "halfway", "wall", Say("my_poster-halfway"), 5)
    last = next((ask for ask in holes[HALF:] if ask), None)
    both = _moment(profile, "two_tickets", "two_tickets", Say("my_poster-two-tickets"), 12) if faces(profile, "after") else None
    return first or halfway or last or both


def _moment(profile: Profile, what: str, stage: str, says: Say, seconds: float, beats: tuple[Say, ...] = (), pictures: tuple[str, ...] = ()) -> Ask | None:
    name = f"{NAME}.{what}"
    if name in profile.seen:
        return None
    return Moment(name, stage, says, may_skip=False, beats=beats, seconds=seconds, pictures=pictures)


def _found(profile: Profile, world: World) -> Ask | None:
    """Each finding with the threads to what it rests on: right, not right, or in own words; or the one word that there is none."""
    name, little = f"{NAME}.findings", f"{NAME}.little"
    if name in profile.done or little in profile.seen:
        return None
    found = findings(profile, world.graph, FEW if small_doses(profile) else MOST)
    if writing := _own_words(profile, found):
        return writing
    if not found or found[0].kind == "note":
        cut = any(key.startswith("marks ") or key.startswith("confirmed ") for key in profile.denied)
        said = found[0].text if found and not cut else LITTLE
        return _moment(profile, "little", "findings", Say(said), 6)
    options = tuple(option for one in found for option in _answers(profile, one))
    return Walk(name, "findings", Say("my_poster-findings"), options, may_skip=False)


def _answers(profile: Profile, one: Statement) -> list[Option]:
    """What can be said to a finding. Not right takes back what says it outright; of a question it is an answer, as a yes is."""
    if one.confirms:
        no: e.Body = e.Confirmed(*one.confirms, False)
        yes: e.Body = e.Confirmed(*one.confirms, True)
    else:
        no, yes = e.Denied(_claimed(profile, one)), e.Confirmed(AGREED, one.name, True)
    told = [Option(f"cut {one.name}", Say("deny"), "icon:scissors", (no,), item=one.name)]
    if f"{AGREED} {one.name}" not in profile.confirmed:
        told.append(Option(f"yes {one.name}", Say("my_poster-yes"), "icon:check", (yes,), item=one.name))
    if not one.own and not one.confirms and f"{OWN}{one.name}" not in profile.seen and sum(key.startswith(OWN) for key in profile.seen) < MOST_OWN:
        told.append(Option(f"own {one.name}", Say("my_poster-own"), "icon:pencil-simple", (e.MomentSeen(f"{OWN}{one.name}"),), item=one.name))
    return told


def _own_words(profile: Profile, found: Iterable[Statement]) -> Write | None:
    """The finding that the player is saying in own words, if there is one."""
    about = {one.name: one.about for one in found}
    for key in profile.seen:
        slot = f"{SLOT}{key.removeprefix(OWN)}"
        if key.startswith(OWN) and slot not in profile.words and key not in profile.skipped and f"words {slot}" not in profile.denied:
            what = about.get(key.removeprefix(OWN), ())
            says = Say("my_poster-own-how-about", {"what": what[0]}) if what else Say("my_poster-own-how")
            return Write(key, "write", says, slot=slot, longest=LONGEST)
    return None


def _claimed(profile: Profile, one: Statement) -> tuple[int, ...]:
    return tuple(sorted({seq for part, key in one.claims for seq in getattr(profile, part)[key].because}))


def _empty(profile: Profile, world: World) -> Ask | None:
    """A wall with nothing on it is said to be fine."""
    if pasted(profile, world):
        return None
    return _moment(profile, "empty", "wall", Say("my_poster-empty-later" if strips(profile, world) else "my_poster-empty"), 5)


def _mo(profile: Profile) -> Ask | None:
    """Mo did what the player advised: the same words, light and music whichever it was."""
    way = profile.get("advice")
    way = way if way in CALM_WAYS else "none"
    beats = tuple(Say(f"my_poster-mo-{way}-{number}") for number in (1, 2, 3))
    return _moment(profile, "mo", "mo_did", beats[0], 14, beats, (way,))


def _dawn(profile: Profile) -> Ask | None:
    """The windows light in order and play the player's own tune."""
    beats = (Say("my_poster-dawn-windows" if evidence(profile) else "my_poster-dawn-quiet"), Say("my_poster-dawn"))
    return _moment(profile, "dawn", "dawn", beats[0], 14, beats)


def _save(profile: Profile) -> Ask | None:
    """Whether poster and profile go into a folder of the player."""
    name = f"{NAME}.save"
    if name in profile.done or name in profile.skipped:
        return None
    options = (
        Option("save", Say("my_poster-save-yes"), "icon:folder-open", (e.Shared("files", "me"), e.TableDone(name))),
        Option("leave", Say("my_poster-save-no"), "icon:x", (e.TableDone(name),)),
    )
    return Pick(name, "keep", Say("my_poster-save" if profile.get("computer") else "my_poster-save-guest"), options, may_skip=False)


def _end(profile: Profile) -> Ask | None:
    """What there is now, and when to look back."""
    saved = "me files" in profile.shares
    step: e.StepPlanned | None = profile.get("step")
    back = Say("my_poster-back-day", {"day": Label("weekday", step.day)}) if step and step.day else Say("my_poster-back")
    kept = Say("my_poster-kept" if saved else "my_poster-not-kept")
    return _moment(profile, "end", "keep", kept, 8, (kept, back, Say("my_poster-goodbye")), ("saved",) if saved else ())


def closing(events: Iterable[e.Event]) -> tuple[int, ...]:
    """What closed a finished journey. Undone, it opens again before the wall: strips as they were left, then dawn and the papers."""
    return tuple(event.seq for event in events if _closes(event.body))


def _closes(body: e.Body) -> bool:
    match body:
        case e.TableDone(name) | e.MomentSeen(name):
            return name in CLOSING
        case e.Shared(part, to):
            return (part, to) == ("files", "me")
    return False
