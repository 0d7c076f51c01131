"""What can be pasted on the poster: strips out of what the player said, a few of each kind, in an order that mixes them.

The name of a strip is its kind and its key ("good <uri>", "quality calm", "word story"); the poster on paper reads it by
that name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice, zip_longest

from game.rules import event as e
from game.rules.ask import Label, Option, Say, Walk
from game.rules.profile import Profile
from game.rules.quality import QUALITIES
from game.rules.world import World
from levels.between import small_doses

NAME = "my_poster"
WALL = f"{NAME}.wall"
PLACES, FEW_PLACES = 6, 4
STRIPS, FEW_STRIPS = 10, 8
PARTS = {"good": "can", "often": "can", "own": "can", "like": "like", "value": "matters", "interest": "matters", "learn": "learn",
         "quality": "qualities", "word": "story", "step": "step"}
"""Kind of a strip -> the part of the papers it belongs to."""
ICONS = {"like": "heart", "value": "scales", "interest": "compass", "learn": "plant", "word": "quotes", "own": "pencil-simple", "step": "sneaker-move"}
CAN, EACH = 3, 2


@dataclass(frozen=True)
class Strip:
    """One strip: its name, what stands on it, and its picture (as in an option)."""

    name: str
    says: Say
    picture: str

    @property
    def kind(self) -> str:
        return self.name.partition(" ")[0]

    @property
    def part(self) -> str:
        return PARTS[self.kind]


def wall(profile: Profile, world: World) -> Walk | None:
    """Paste and take off, until the player says that it is done; None where it is, or where there is nothing to paste."""
    there = strips(profile, world)
    if not there or WALL in profile.done:
        return None
    where = tuple(str(number) for number in range(1, places(profile) + 1))
    taken = {held.value for held in profile.strips.values()}
    options: list[Option] = []
    for strip in there:
        if strip.name in profile.strips:
            options.append(Option(f"off {strip.name}", strip.says, strip.picture, (e.StripPasted(strip.name, ""),), item=strip.name))
        else:
            options += [Option(f"{strip.name} {place}", strip.says, strip.picture, (e.StripPasted(strip.name, place),), item=strip.name, place=place)
                        for place in where if place not in taken]
    return Walk(WALL, "wall", Say("my_poster-wall"), tuple(options), may_skip=False, about=where[-1])


def places(profile: Profile) -> int:
    """How many strips the sheet takes."""
    return FEW_PLACES if small_doses(profile) else PLACES


def pasted(profile: Profile, world: World) -> list[Strip]:
    """The strips on the poster, in the order of their places."""
    there = [strip for strip in _all(profile, world) if strip.name in profile.strips]
    return sorted(there, key=lambda strip: int(profile.strips[strip.name].value))


def strips(profile: Profile, world: World) -> list[Strip]:
    """What lies ready to be pasted: one of each kind in turn. What hangs already stays among them."""
    mixed = _all(profile, world)
    most = FEW_STRIPS if small_doses(profile) else STRIPS
    first = mixed[:most]
    return first + [strip for strip in mixed[most:] if strip.name in profile.strips]


def _all(profile: Profile, world: World) -> list[Strip]:
    kinds = (_can(profile, world), _qualities(profile), _likes(profile, world), _matters(profile), _words(profile), _step(profile),
             _learns(profile, world))
    return [one for one in chain.from_iterable(zip_longest(*kinds)) if one is not None]


def _skill(kind: str, uri: str, world: World) -> Strip:
    return Strip(f"{kind} {uri}", Say("my_poster-strip", {"what": Label("skill", uri)}), f"card:{world.graph.picture(uri)}")


def _can(profile: Profile, world: World) -> Iterator[Strip]:
    """What one is good at, the often done first; with fewer than three hands, cards that are often done; then the own card."""
    deck = [uri for uri in profile.deck() if world.graph.knows_skill(uri)]
    often = [uri for uri in deck if profile.skills[uri].value == "often"]
    good = sorted((uri for uri in profile.marked("good") if uri in deck), key=lambda uri: (uri not in often, f"like {uri}" not in profile.marks))
    yield from (_skill("good", uri, world) for uri in good[:CAN])
    rest = sorted((uri for uri in often if uri not in good), key=lambda uri: f"like {uri}" not in profile.marks)
    yield from (_skill("often", uri, world) for uri in rest[: max(0, CAN - len(good))])
    if "missing" in profile.words:
        yield _own("own missing", profile.words["missing"].value)


def _qualities(profile: Profile) -> Iterator[Strip]:
    """What both said, what somebody else really said, and own qualities, in this order."""
    said = [held.value for held in profile.qualities.values() if not held.value.guess]
    by = {quality: {one.by for one in said if one.quality == quality} for quality in dict.fromkeys(one.quality for one in said)}
    for quality in islice(sorted(by, key=lambda quality: (-len(by[quality]), "me" in by[quality])), EACH):
        yield Strip(f"quality {quality}", Say("my_poster-strip", {"what": Label("quality", quality)}), f"icon:{QUALITIES.get(quality, 'seal-check')}")


def _likes(profile: Profile, world: World) -> Iterator[Strip]:
    """What one likes and has not on another strip."""
    others = set(profile.marked("good"))
    liked = [uri for uri in profile.marked("like") if uri not in others and world.graph.knows_skill(uri)]
    yield from (_skill("like", uri, world) for uri in liked[:EACH])


def _matters(profile: Profile) -> Iterator[Strip]:
    """Values and leanings that were confirmed."""
    confirmed = [key for kind in ("value", "interest") for key, held in profile.confirmed.items()
                 if key.startswith(f"{kind} ") and held.value is True]
    for key in confirmed[: EACH + 1]:
        kind, _, name = key.partition(" ")
        yield Strip(key, Say("my_poster-strip", {"what": Label(kind, name)}), f"icon:{ICONS[kind]}")


def _words(profile: Profile) -> Iterator[Strip]:
    """What worked out once, in the player's own words, exactly as they were written."""
    if "story" in profile.words:
        yield _own("word story", profile.words["story"].value)


def _own(name: str, words: str) -> Strip:
    return Strip(name, Say("my_poster-strip-own", {"words": words}), f"icon:{ICONS[name.partition(' ')[0]]}")


def _step(profile: Profile) -> Iterator[Strip]:
    step: e.StepPlanned | None = profile.get("step")
    if "step" in profile.words:
        yield Strip("step", Say("my_poster-strip-step-own", {"words": profile.words["step"].value}), f"icon:{ICONS['step']}")
    elif step is not None:
        yield Strip("step", Say("my_poster-strip-step", {"what": Label("step", f"{step.chain}-{step.size}")}), f"icon:{ICONS['step']}")


def _learns(profile: Profile, world: World) -> Iterator[Strip]:
    others = {*profile.marked("good"), *profile.marked("like")}
    learns = [uri for uri in profile.marked("learn") if uri not in others and world.graph.knows_skill(uri)]
    for uri in learns[:1]:
        yield Strip(f"learn {uri}", Say("my_poster-strip-learn", {"what": Label("skill", uri)}), f"icon:{ICONS['learn']}")
