"""Stop 5, the map: occupations around the player, to visit, to keep and to weigh.

The asks stand in the_map_walk (the map itself) and the_map_weigh (compare, news, travel). This module puts them in order.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules import map_view
from game.rules.ask import Ask, Moment, Option, Pick, Say
from game.rules.profile import Profile
from game.rules.world import World
from levels import the_map_walk, the_map_weigh

NAME = "the_map"
STAGE = "map"


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What of the map is not known yet."""
    return (
        _unfold(profile, world)
        or _region(profile, world)
        or the_map_walk.look_up(profile)
        or the_map_walk.walk(profile, world)
        or _four(profile, world)
        or the_map_weigh.compare(profile, world)
        or the_map_weigh.news(profile, world)
        or the_map_weigh.travel(profile)
        or _end(profile, world)
    )


def _unfold(profile: Profile, world: World) -> Ask | None:
    """The map unfolds: the player in the middle, and the lines grow."""
    if map_view.UNFOLD in profile.seen:
        return None
    beats = (Say("the_map-unfold-1"), Say("the_map-unfold-2"), Say("the_map-unfold-3"))
    return Moment(map_view.UNFOLD, STAGE, beats[0], may_skip=False, beats=beats, seconds=11)


def _region(profile: Profile, world: World) -> Ask | None:
    """Where the player wants to work; asked only where the figures know regions."""
    name = f"{NAME}.region"
    if not world.graph.regions or profile.get("region") is not None or name in profile.skipped or "single region" in profile.denied:
        return None
    options = tuple(Option(f"region-{region}", Say("the_map-region-name", {"region": region}), "icon:map-pin", (e.RegionChosen(region),))
                    for region in world.graph.regions)
    country = Option("region-all", Say("the_map-region-all"), "icon:map-pin", (e.RegionChosen(""),))
    return Pick(name, "region", Say("the_map-region"), (country, *options))


def _four(profile: Profile, world: World) -> Ask | None:
    """The levers go through the four futures by themselves; what is in the bag rises and sinks."""
    name = f"{NAME}.four"
    bag = map_view.kept(profile, world.graph)
    if name in profile.seen or not bag or len(map_view.winds(profile, world)) < 2:
        return None
    beats = (Say("the_map-four-1"), Say("the_map-four-2"))
    return Moment(name, STAGE, beats[0], may_skip=False, beats=beats, seconds=10, pictures=tuple(bag))


def _end(profile: Profile, world: World) -> Ask | None:
    """The tram comes home; what is in the bag, and one open question."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    bag = map_view.kept(profile, world.graph)
    beats = (Say("the_map-end", {"count": len(bag)}), Say("the_map-end-question"))
    return Moment(name, STAGE, beats[0], may_skip=False, beats=beats, seconds=7, pictures=tuple(bag))
