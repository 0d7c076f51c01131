"""The map as a place to go about in: guess at a station, open its doors, keep it, move the levers.

Every option has the station as its item, and what is done there as its place:

    guess-little, -half, -much    how many of the own cards fit; asked before anything is told
    door-papers, -pay …           one door
    new-pay, known-pay …          whether what stands behind an open door is new
    knows-yes, knows-no           whether the player knows somebody who does this
    keep-like, keep-pay …         into the bag, for one reason
    drop                          out of the bag

An occupation that does not lie here can be looked up; it becomes a station of its own.

Options without an item move a lever, or leave out the work that asks years of school and bring it back.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules import map_view
from game.rules.ask import LOOK_UP, Ask, Find, Option, Say, Walk
from game.rules.occupation_facts import DOORS
from game.rules.person import home
from game.rules.profile import Profile
from game.rules.world import World
from levels.between import small_doses

NAME = "the_map"
WALK = f"{NAME}.walk"
BANDS = ("little", "half", "much")
REASONS = {"like": "heart", "people": "users", "pay": "coins", "near": "map-pin", "learn": "plant", "time": "clock"}
"""Why something is kept, each with its pictogram."""
VISITS, FEW_VISITS = 4, 3
"""So many stations are visited before it is said that this may be enough."""


def walk(profile: Profile, world: World) -> Ask | None:
    """The map, until the player says that it is done."""
    if WALK in profile.done or WALK in profile.skipped:
        return None
    at = map_view.standing_at(profile)
    options = [option for uri in _open_stations(profile, world, at) for option in _at(profile, world, uri)]
    left = max(0, (FEW_VISITS if small_doses(profile) else VISITS) - len(map_view.visited(profile)))
    said = "the_map-walk-begin" if not map_view.visited(profile) else "the_map-walk" if left else "the_map-walk-enough"
    return Walk(WALK, "map", Say(said), (*options, *_levers(profile, world), *_school(profile, world)), may_skip=False, about=at, at_least=left,
                look_up=Option("look-up", Say("the_map-look-up"), "icon:magnifying-glass", (e.LookedUp(""),)))


def look_up(profile: Profile) -> Ask | None:
    """Finding an occupation by oneself, as long as the player looks for one."""
    if WALK in profile.done or WALK in profile.skipped or not map_view.looking(profile):
        return None
    stop = Option("not", Say("the_map-look-up-not"), "icon:arrow-left", (e.Skipped(map_view.LOOK_UP),))
    return Find(map_view.LOOK_UP, "find", Say("the_map-look-up-which"), (stop,), may_skip=False, kind=LOOK_UP)


def _open_stations(profile: Profile, world: World, at: str) -> list[str]:
    """All stations, where the player stands first; what lies in the bag, what was looked up, and a stop on the way to a visited one, as well."""
    graph = world.graph
    own = home(profile, graph)
    seen = [uri for uri in map_view.visited(profile) if graph.knows_occupation(uri)]
    stones = [stone for uri in seen if (stone := map_view.stone(profile, graph, uri))]
    looked = map_view.looked_up(profile, graph)
    every = [*([own] if own else []), *(one.uri for one in map_view.stations(profile, graph)), *map_view.kept(profile, graph), *([looked] if looked else []), *stones]
    return list(dict.fromkeys([*([at] if at in every else []), *every]))


def _at(profile: Profile, world: World, uri: str) -> list[Option]:
    """What can be done at one station."""
    if uri not in profile.guesses and f"guesses {uri}" not in profile.denied:
        return [_option(uri, f"guess-{band}", f"the_map-guess-{band}", "", e.Guessed(uri, band)) for band in BANDS]
    options: list[Option] = []
    for door in DOORS:
        if f"{door} {uri}" not in profile.doors and f"doors {door} {uri}" not in profile.denied:
            options.append(_option(uri, f"door-{door}", f"door-{door}", "", e.DoorOpened(uri, door)))
        elif f"{door} {uri}" not in profile.facts and f"facts {door} {uri}" not in profile.denied:
            options.append(_option(uri, f"new-{door}", "the_map-new", "icon:lightbulb", e.FactMarked(uri, door, True)))
            options.append(_option(uri, f"known-{door}", "the_map-known", "icon:check", e.FactMarked(uri, door, False)))
    if uri not in profile.acquainted and f"acquainted {uri}" not in profile.denied:
        options.append(_option(uri, "knows-yes", "yes", "icon:users", e.Acquainted(uri, True)))
        options.append(_option(uri, "knows-no", "no", "icon:user", e.Acquainted(uri, False)))
    return options + _bag(profile, world, uri)


def _bag(profile: Profile, world: World, uri: str) -> list[Option]:
    """Into the bag for a reason, or out of it; the own work is always in it, and has its reason like the others."""
    bag = map_view.kept(profile, world.graph)
    own = home(profile, world.graph)
    if uri in profile.options:
        return [] if uri == own else [_option(uri, "drop", "the_map-drop", "icon:arrow-u-up-left", e.OptionDropped(uri))]
    if f"options {uri}" in profile.denied or (uri not in bag and len(bag) >= map_view.POCKETS):
        return []
    return [_option(uri, f"keep-{reason}", f"reason-{reason}", f"icon:{picture}", e.OptionKept(uri, reason))
            for reason, picture in REASONS.items()]


def _levers(profile: Profile, world: World) -> list[Option]:
    """Each lever to its other end; the first move takes the other one down."""
    winds = map_view.winds(profile, world)
    now = map_view.ends(profile, world)
    options = []
    for number, wind in enumerate(winds):
        then = tuple(zip((one.id for one in winds), map_view.moved(now, number, len(winds)), strict=True))
        options.append(Option(f"lever-{number}", Say("the_map-lever", {"wind": wind.title[world.language]}), f"icon:{wind.picture}",
                              (e.LeversSet(then),)))
    return options


def _school(profile: Profile, world: World) -> list[Option]:
    """Work that asks years of school goes from the map, or comes back; only where there is any."""
    hidden = map_view.school_hidden(profile)
    if not hidden and not any(one.school for one in map_view.stations(profile, world.graph)):
        return []
    return [Option("school", Say("the_map-school-show" if hidden else "the_map-school-hide"), "icon:student", (e.SchoolHidden(not hidden),))]


def _option(uri: str, place: str, says: str, picture: str, body: e.Body) -> Option:
    return Option(f"{uri} {place}", Say(says), picture, (body,), item=uri, place=place)
