"""The winds in the order of one player: those that stir most in the own work come first."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from game.rules.person import home
from game.rules.profile import Profile

if TYPE_CHECKING:
    from game.rules.wind_of_change import WindOfChange
    from game.rules.world import World

STATES = (("veel", "weinig"), ("veel", "veel"), ("weinig", "veel"), ("weinig", "weinig"))
"""In this order the town goes through the four states of two levers."""
BROUGHT = 3
"""So many of its objects a wind brings to a workplace."""
TOUCHED = 0.08
"""From this on a wind is said to touch the own work."""
TOLD = 0.06
"""So much a wind counts more that the story of the own sector is about."""


def in_order(profile: Profile, world: World) -> list[WindOfChange]:
    """All winds, furthest stirring the own work first; those that the story of the own sector is about come a step sooner.

    Without own work they are drawn by the seed.
    """
    winds = list(world.scenarios.winds.values())
    Random(f"winds {profile.seed}").shuffle(winds)
    own = home(profile, world.graph)
    if own is None:
        return winds
    sector = world.scenarios.of_sector(world.graph.isco(own))
    told = sector.winds if sector else ()
    return sorted(winds, key=lambda wind: -round(world.graph.touch(own, wind.wind) + TOLD * (wind.id in told), 3))


def touching(profile: Profile, world: World) -> list[str]:
    """The winds that plainly touch the own work, furthest first."""
    own = home(profile, world.graph)
    if own is None:
        return []
    return [wind.id for wind in in_order(profile, world) if world.graph.touch(own, wind.wind) >= TOUCHED]


def brought(wind: WindOfChange, profile: Profile) -> list[str]:
    """Which of its objects a wind brings: what the player sees already or sees coming first, never what they say does not come."""
    said = {one.id: held.value for one in wind.objects if (held := profile.changes.get(f"{wind.id} {one.id}"))}
    there = [one.id for one in wind.objects if said.get(one.id) != "not"]
    return sorted(there, key=lambda name: name not in said)[:BROUGHT]
