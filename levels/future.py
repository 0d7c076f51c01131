"""Stop 4, the future: what already changes, two levers, and at least two days in 2030 played with one's own cards.

The asks stand in future_changes (strengths, changes, levers), future_days (which days there are), future_day (the stories), future_evening (what came of a
day, and how it is), future_outlook (the own work in four futures) and future_passengers (role models). This module puts
them in order.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Moment, Option, Pick, Say
from game.rules.cast import situation_of
from game.rules.profile import Profile
from game.rules.world import World
from levels import future_changes, future_day, future_days, future_evening, future_outlook, future_passengers
from levels.between import line

NAME = "future"
WAYS = ("stay", "other", "new")
WAY_PICTURES = {"stay": "tree", "other": "arrows-split", "new": "signpost"}


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What is not known yet of how the player looks at what may come."""
    if ask := future_changes.strengths(profile, world) or future_changes.keep(profile, world):
        return ask
    winds = future_changes.kept(profile, world)
    return (
        future_changes.changes(profile, world, winds)
        or future_changes.levers(profile, winds)
        or _days(profile, world, winds)
        or (None if _stopped(profile) else future_outlook.outlook(profile, world, winds))
        or _way(profile)
        or future_passengers.ride(profile, world, min(len(profile.stories) + 1, future_passengers.RIDES))
        or _end(profile, winds)
    )


def _days(profile: Profile, world: World, winds: tuple[str, ...]) -> Ask | None:
    """The days, the evening of each, and after it a ride. A second day on the short line, and a third on any, is asked first.

    Who stopped after a day hears of no other one; who then asked for one is not asked again.
    """
    days = future_days.days(profile, world, winds)
    for number, this in enumerate(days, 1):
        if this.key not in profile.stories and future_day.left(profile, this.key):
            return None
        wanted = number > 1 and f"{NAME}.rest.{days[number - 2].key}" in profile.seen
        if number > (1 if line(profile) == "korte" else future_days.DAYS) and not wanted:
            if f"{NAME}.another.{number}" in profile.skipped:
                return None
            if ask := _another(profile, number):
                return ask
        ask = (
            future_day.day(profile, world, winds, this, number)
            or future_evening.evening(profile, world, this.key, [one.key for one in days[number:]])
            or future_passengers.ride(profile, world, number)
        )
        if ask:
            return ask
    return None


def _stopped(profile: Profile) -> bool:
    """Whether the player wanted to stop after the day played last: then nothing is said of more or less work."""
    last = next(reversed(list(profile.stories)), "")
    return last in profile.feelings and profile.feelings[last].value == "stop"


def _another(profile: Profile, number: int) -> Ask | None:
    """What was played may be enough: the player says."""
    name = f"{NAME}.another.{number}"
    if name in profile.seen:
        return None
    options = (
        Option("another", Say("future-another-yes"), "icon:sun-horizon", (e.MomentSeen(name),)),
        Option("enough", Say("future-another-no"), "icon:tram", (e.Skipped(name),)),
    )
    said = Say("future-another", {"count": number - 1})
    return Pick(name, "pick", said, options if number <= future_days.DAYS else options[::-1], may_skip=False)


def _way(profile: Profile) -> Ask | None:
    """After the days: the three ways, equal. It is a leaning for now, and may stay open."""
    name = f"{NAME}.way"
    if not profile.stories or NAME in profile.ways or name in profile.skipped or f"ways {NAME}" in profile.denied:
        return None
    options = tuple(Option(way, way_words(profile, way), f"icon:{WAY_PICTURES[way]}", (e.WayChosen(way, NAME),)) for way in WAYS)
    return Pick(name, "ways", Say(f"future-way-{situation_of(profile)}"), options)


def way_words(profile: Profile, way: str) -> Say:
    """What one of the three ways is called; the first fits the situation."""
    return Say(f"future-stay-{situation_of(profile)}" if way == "stay" else f"future-{way}")


def _end(profile: Profile, winds: tuple[str, ...]) -> Ask | None:
    """A good place to stop: what is done, and one open question."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    played = bool(profile.stories)
    said = Say("future-end" if played else "future-end-little")
    return Moment(name, "levers", said, may_skip=False, seconds=7, pictures=winds,
                  beats=(said, Say("future-end-question" if played else "future-end-question-little")))
