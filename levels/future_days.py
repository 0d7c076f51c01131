"""Which days in 2030 there are: each is a story, played in one of the four futures of the two levers.

Somebody whose sector has a story of its own, about a lever that they kept, plays that one first. Where it is about both
levers, every next day is the same morning in another town. Else each lever has its day, once as somebody who helps and once
as somebody who is helped; further days hold both at much, and both at little.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.cast import Cast
from game.rules.person import home
from game.rules.profile import Profile
from game.rules.scenario import Scenario
from game.rules.world import World

DAYS, MOST_DAYS = 2, 4
"""So many days are played, and so many there are for who asks for another."""
ROLES = ("helpt", "geholpen")
OTHER_END = {"veel": "weinig", "weinig": "veel"}
Ends = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Day:
    """One day. `key` is what the journal calls it: the story, with a number where it is played again.

    `up` is the lever that stands at much while the player sets the other one; where it is empty, `ends` says how both stand.
    """

    key: str
    story: Scenario
    up: str = ""
    ends: Ends = ()


def days(profile: Profile, world: World, winds: tuple[str, ...]) -> tuple[Day, ...]:
    """The days in their order; `winds` are the two levers."""
    sector = own_sector(profile, world)
    if sector and winds and set(sector.winds) <= set(winds):
        return _same_morning(profile, sector, winds)
    found: list[Day] = []
    first = 0
    if sector and (shared := next((wind for wind in winds if wind in sector.winds), "")):
        found.append(Day(sector.id, sector, shared))
        first = winds.index(shared)
        winds = (winds[first], *(wind for wind in winds if wind != shared))
    own = profile.seed % len(ROLES)
    role = {wind: ROLES[(own + number) % len(ROLES)] for number, wind in enumerate(winds)}
    for number, wind in enumerate(winds):
        if (number or not found) and (story := world.scenarios.story_of(wind, "veel", role[wind])):
            found.append(Day(story.id, story, wind))
    told = {day.story.id for day in found}
    for wind in winds:
        another = world.scenarios.story_of(wind, "veel", next(one for one in ROLES if one != role[wind]))
        if len(found) < MOST_DAYS - 1 and another and another.id not in told:
            found.append(Day(another.id, another, ends=tuple((one, "veel") for one in winds)))
            break
    if quiet := world.scenarios.quiet():
        found.append(Day(quiet.id, quiet, ends=tuple((one, "weinig") for one in winds)))
    return tuple(found)


def own_sector(profile: Profile, world: World) -> Scenario | None:
    """The story of the sector that the own work is in, if there is one."""
    own = home(profile, world.graph)
    return world.scenarios.of_sector(world.graph.isco(own)) if own else None


def _same_morning(profile: Profile, sector: Scenario, winds: tuple[str, ...]) -> tuple[Day, ...]:
    """The same morning in four towns: first as the player set it, then the opposite, then the other two."""
    begun = profile.stories.get(sector.id)
    levers = dict(Cast.from_dict(begun.value.cast).levers) if begun else {}
    one, other = (levers.get(wind, end) for wind, end in zip(winds, ("veel", "weinig"), strict=True))
    corners = ((OTHER_END[one], OTHER_END[other]), (one, OTHER_END[other]), (OTHER_END[one], other))
    again = (Day(f"{sector.id}+{number}", sector, ends=tuple(zip(winds, corner, strict=True))) for number, corner in enumerate(corners, 2))
    return (Day(sector.id, sector, winds[0]), *again)
