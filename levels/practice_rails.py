"""What lies on the rails: chosen by picture, never with a reason, and lifted with two cards, who and what.

What stays with the player is only theirs. Learning comes without a school first. *Good* (I have it good here) is no thing
to lift: there one says what to keep.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Tableau
from game.rules.profile import Profile
from game.rules.world import World
from levels.my_work_found import situation

NAME = "practice"
OBSTACLES = ("time", "money", "digital", "language", "care", "transport", "papers", "support", "courage", "body", "good")
MOST = 3
GOOD = "good"
MOST_CARDS = 5
PEOPLE = {
    "work": ("colleague", "boss", "family", "professional", "neighbour"),
    "none": ("friend", "old_colleague", "family", "professional", "neighbour"),
    "school": ("supervisor", "mentor", "family", "friend", "professional"),
}
"""Who may lift along, by situation."""
PICTURES = {"colleague": "hans", "old_colleague": "hans", "boss": "sam", "family": "fatma", "friend": "klant", "neighbour": "mevrouw_bos",
            "professional": "walk_professional", "supervisor": "hans", "mentor": "sam"}
WHATS: dict[str, tuple[str, ...]] = {
    "time": ("one_hour", "worktime", "along", "swap"),
    "money": ("money_help", "ask_fund", "worktime", "proof"),
    "digital": ("from_colleague", "library", "practise", "short_course"),
    "language": ("language_house", "from_colleague", "practise", "short_course"),
    "care": ("share_care", "other_hours", "one_hour", "ask_help"),
    "transport": ("ride_along", "bus_pass", "repair", "nearby"),
    "papers": ("proof", "evc", "along", "school"),
    "support": ("ask_help", "together", "message", "work_centre"),
    "courage": ("together", "practise", "message", "along"),
    "body": ("lighter", "aid", "other_hours", "doctor"),
}
"""What may help with each, what is nearest first; school comes last and only where papers are asked."""
ICONS = {
    "one_hour": "clock", "worktime": "briefcase", "along": "footprints", "swap": "swap", "money_help": "coins", "ask_fund": "hand-heart",
    "proof": "clipboard-text", "from_colleague": "users", "library": "books", "practise": "arrows-clockwise", "short_course": "student",
    "language_house": "chats-circle", "share_care": "house-line", "other_hours": "hourglass-medium", "ask_help": "hand-palm",
    "ride_along": "person-simple-walk", "bus_pass": "bus", "repair": "wrench", "nearby": "map-pin", "evc": "shield-check",
    "school": "chalkboard-teacher", "together": "handshake", "message": "chat-text", "work_centre": "signpost", "lighter": "leaf",
    "aid": "toolbox", "doctor": "heartbeat",
}
KEEPS = {"tasks": "clipboard-text", "people": "users", "hours": "clock", "body": "leaf", "money": "coins", "travel": "house-line"}
"""What one may want to keep: the topics of how the work fits, as pictures."""


def next_ask(profile: Profile, world: World) -> Ask | None:
    """Choosing what lies there, lifting each, and the tram that rides on."""
    return _choose(profile) or _lift(profile, world) or _free(profile)


def named(profile: Profile) -> list[str]:
    """What the player laid on the rails, in that order."""
    return [name for name in profile.obstacles if name in OBSTACLES]


def people(profile: Profile) -> tuple[str, ...]:
    """Who may help in this situation."""
    now = situation(profile)
    return PEOPLE[now if now in PEOPLE else "work"]


def tips(profile: Profile, world: World, one: str) -> list[Option]:
    """The kept tips of passengers on whose way the same thing lay, as cards, in the passenger's own words."""
    kept = [(name, world.scenarios.passengers[name]) for name in profile.tips if name in world.scenarios.passengers]
    met = [(name, passenger) for name, passenger in kept if passenger.obstacle == one]
    return [Option(f"tip-{name}", Say("practice-tip", {"tip": passenger.tip.text[world.language]}), f"art:{passenger.portrait}", ()) for name, passenger in met]


def _choose(profile: Profile) -> Ask | None:
    """Up to three things, or none."""
    name = f"{NAME}.rails"
    here = named(profile)
    if name in profile.done or name in profile.skipped or len(here) >= MOST:
        return None
    options = tuple(Option(one, Say(f"obstacle-{one}"), f"art:places/block_{one}", (e.ObstacleNamed(one),)) for one in OBSTACLES
                    if one not in here and f"obstacles {one}" not in profile.denied)
    return Tableau(name, "rails", Say("practice-rails-more" if here else "practice-rails"), options, may_skip=not here, items=options,
                   closes=True)


def _lift(profile: Profile, world: World) -> Ask | None:
    """The first thing that lies there still; two cards lift it."""
    for one in named(profile):
        name = f"{NAME}.lift.{one}"
        if one in profile.lifted or name in profile.skipped or f"lifted {one}" in profile.denied:
            continue
        if one == GOOD:
            options = tuple(Option(topic, Say(f"fit-{topic}"), f"icon:{icon}", (e.ObstacleLifted(one, "me", topic),))
                            for topic, icon in KEEPS.items())
            return Pick(name, "rails", Say("practice-keep"), options)
        return _cards(profile, world, one, name)
    return None


def _cards(profile: Profile, world: World, one: str, name: str) -> Tableau:
    """Who and what, side by side; a kept tip lies first."""
    who = [Option(one_who, Say(f"who-{one_who}"), f"art:people/{PICTURES[one_who]}", ()) for one_who in people(profile)]
    kept = tips(profile, world, one)[:2]
    near = WHATS[one][: MOST_CARDS - len(kept)] if kept else WHATS[one]
    what = [*kept, *(Option(help_, Say(f"what-{help_}"), f"icon:{ICONS[help_]}", ()) for help_ in near)]
    options = tuple(Option(f"{him.id} {it.id}", None, "", (e.ObstacleLifted(one, him.id, it.id),), item=him.id, place=it.id)
                    for him in who for it in what)
    return Tableau(name, "rails", Say("practice-lift", {"obstacle": Label("obstacle", one)}), options, items=tuple(who),
                   places=tuple(what))


def _free(profile: Profile) -> Ask | None:
    """The tram rides on; what still lies there may lie there."""
    name = f"{NAME}.rides_on"
    here = named(profile)
    if name in profile.seen or not here:
        return None
    said = "free" if all(one in profile.lifted for one in here) else "still"
    return Moment(name, "rails", Say(f"practice-rides-{said}"), may_skip=False, beats=(Say(f"practice-rides-{said}"),), seconds=7)
