"""What lies between the stops: the rides with Mo's story, the holes of the ticket (the measure), the talk stops."""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Moment, Option, Pick, Say
from game.rules.measure import proposal
from game.rules.profile import Profile

FACES = (1, 2, 3, 4, 5)
"""From doubting to sure."""
AT_START = (1, 2, 3, 4, 6, 8)
BEFORE = {"who_am_i": (5,), "future": (7,), "practice": (9,), "my_step": (9, 10)}
"""Items of the measure that are asked just before a stop; 9 comes at the first of its two stops on the line."""
TALK_AFTER = ("who_am_i", "the_map")
RIDE_LINES = 3
WAVES = "practice"
"""On this ride the woman whom Mo always stopped for stands along the line, and the player can stop the tram."""


def words(text: str) -> Say:
    """Words that somebody wrote who makes stories, changes or passengers, as they are."""
    return Say("future-words", {"words": text})


def line(profile: Profile) -> str:
    """The line the player rides: korte, hele or rustige."""
    chosen = profile.get("line")
    return chosen.line if chosen else "hele"


def small_doses(profile: Profile) -> bool:
    """Whether to ask in small doses, fewer cards, notes and figures: on the short line, or where much else is going on (A3)."""
    return line(profile) == "korte" or proposal(profile).fewer


def hole(profile: Profile, item: int, moment: str) -> Ask | None:
    """One item of the measure as a hole to punch under one of five faces; None when it is known or passed over."""
    name = f"measure.{moment}.{item}"
    if f"{moment} {item}" in profile.measures or name in profile.skipped or f"measures {moment} {item}" in profile.denied:
        return None
    options = tuple(Option(f"face-{face}", Say(f"face-{face}"), f"art:faces/face_{face}", (e.Measured(item, face, moment),)) for face in FACES)
    return Pick(name, "ticket", Say(f"measure-{item}"), options)


def holes(profile: Profile, stop: str, stops: tuple[str, ...]) -> list[Ask | None]:
    """The items asked just before a stop that are still open."""
    items = [item for item in BEFORE.get(stop, ()) if not (item == 9 and stop == "my_step" and "practice" in stops)]
    return [hole(profile, item, "before") for item in items]


def ride(profile: Profile, stop: str) -> Ask | None:
    """The ride to a stop, with a piece of Mo's story; seen once."""
    name = f"ride.{stop}"
    if name in profile.seen:
        return None
    beats = tuple(Say(f"ride-{stop}-{number}") for number in range(1, RIDE_LINES + 1))
    waves = (Say(f"ride-{stop}-waves"), Say(f"ride-{stop}-stopped")) if stop == WAVES else ()
    return Moment(name, "ride", beats[0], may_skip=False, beats=(*beats, *waves[:1]), seconds=24 if waves else 14,
                  items=tuple(Option("stopped", says, "art:people/waves", ()) for says in waves[1:]))


def talk_stop(profile: Profile, stop: str) -> Ask | None:
    """A good place to stop and talk, after some stops."""
    name = f"talk.{stop}"
    if stop not in TALK_AFTER or name in profile.seen or name in profile.skipped:
        return None
    options = (
        Option("further", Say("talk-further"), "icon:tram", (e.MomentSeen(name),)),
        Option("bookmark", Say("talk-bookmark"), "icon:bookmark-simple", (e.Bookmarked(name), e.MomentSeen(name))),
    )
    return Pick(name, "talk", Say(f"talk-{stop}"), options, may_skip=False)
