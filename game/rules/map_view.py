"""What stands on the map of a player: stations, the bag, the levers, and how stations rise and sink in a future."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from game.rules.person import home, person
from game.rules.profile import Profile
from game.rules.winds import in_order
from skills_graph.future import VEEL, WEINIG, Future

if TYPE_CHECKING:
    from game.rules.wind_of_change import WindOfChange
    from game.rules.world import World
    from skills_graph import SkillsGraph
    from skills_graph.network import Way
    from skills_graph.station import Station
    from skills_graph.transition import Person

UNFOLD = "the_map.unfold"
LOOK_UP = "the_map.look_up"
POCKETS = 5
STEP = 10
"""A station that gains or loses so many places among the others has risen or sunk as far as it goes."""


class _Player:
    """A person as the key of a cache: equal where all numbers are equal."""

    def __init__(self, of: Person) -> None:
        self.of = of
        self._key = tuple(array.tobytes() for array in (of.skills, of.likes, of.learns, of.interests, of.values))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Player) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


def stations(profile: Profile, graph: SkillsGraph) -> tuple[Station, ...]:
    """The stations of today, branch by branch, that of the own work first; the same as long as the player says nothing new."""
    return _stations(graph, _Player(person(profile, graph)), home(profile, graph), not school_hidden(profile))


@lru_cache(maxsize=8)
def _stations(graph: SkillsGraph, player: _Player, own: str | None, with_school: bool) -> tuple[Station, ...]:
    return graph.stations(player.of, own, with_school=with_school)


def school_hidden(profile: Profile) -> bool:
    """Whether the player wants to see work without years of school alone."""
    return bool(profile.get("school_hidden", False))


def asks_school(profile: Profile, graph: SkillsGraph, uri: str) -> bool:
    """Whether an occupation asks years of school that the own work does not."""
    own = home(profile, graph)
    return uri != own and graph.asks_school(uri, own)


def kept(profile: Profile, graph: SkillsGraph) -> list[str]:
    """What lies in the bag: the own work first, always; then what was kept, in order."""
    own = home(profile, graph)
    return [*([own] if own else []), *(uri for uri in profile.options if uri != own and graph.knows_occupation(uri))]


def visited(profile: Profile) -> list[str]:
    """The stations where the player guessed, in order."""
    return list(profile.guesses)


def region(profile: Profile, graph: SkillsGraph) -> str:
    """The labour-market region the player wants to work in; "" for the whole country, and where the figures know no such region."""
    said = profile.get("region", "")
    return said if said in graph.regions else ""


def looking(profile: Profile) -> bool:
    """Whether the player is looking for an occupation now: they began to, and found none and did not stop since."""
    began = profile.lookups.get("")
    after = [held for uri, held in profile.lookups.items() if uri] + [held for held in (profile.skipped.get(LOOK_UP),) if held]
    return began is not None and all(held.because < began.because for held in after)


def looked_up(profile: Profile, graph: SkillsGraph) -> str:
    """The occupation that was looked up last; empty where there is none."""
    return next((uri for uri in reversed(list(profile.lookups)) if uri and graph.knows_occupation(uri)), "")


def standing_at(profile: Profile) -> str:
    """The station of the last answer on the map; empty before the first."""
    said = [(held.because, key.split(" ")[-1]) for part in (profile.lookups, profile.guesses, profile.doors, profile.facts, profile.acquainted, profile.options)
            for key, held in part.items() if key]
    return max(said)[1] if said else ""


def winds(profile: Profile, world: World) -> tuple[WindOfChange, ...]:
    """The two changes that are levers: those kept, else those that stir most in the own work."""
    if world.scenarios is None:
        return ()
    known = world.scenarios.winds
    chosen = [name for name in profile.get("winds", ()) if name in known]
    others = [] if len(chosen) > 1 else [wind.id for wind in in_order(profile, world) if wind.id not in chosen]
    return tuple(known[name] for name in [*chosen, *others][:2])


def ends(profile: Profile, world: World) -> tuple[str, ...]:
    """How the levers stand on the map; empty until one was moved here."""
    held, opened = profile.single.get("levers"), profile.seen.get(UNFOLD)
    if held is None or opened is None or held.because < opened.because:
        return ()
    told = dict(held.value)
    return tuple(told.get(wind.id, WEINIG) for wind in winds(profile, world))


def moved(now: Sequence[str], lever: int, count: int) -> tuple[str, ...]:
    """How the levers stand after one of them is moved; the first move takes all others down."""
    before = tuple(now) or (WEINIG,) * count
    return tuple((WEINIG if end == VEEL else VEEL) if number == lever else end for number, end in enumerate(before))


def future(profile: Profile, world: World, at: Sequence[str]) -> Future | None:
    """The future that the levers stand for; None for today."""
    of = winds(profile, world)
    if not at or len(at) != len(of):
        return None
    return Future(tuple((wind.id, end) for wind, end in zip(of, at, strict=True)), tuple(wind.wind for wind in of))


def rises(profile: Profile, graph: SkillsGraph, uris: Sequence[str], at: Future | None) -> dict[str, float]:
    """How far each station rises (to 1) or sinks (to -1) among the others when the ranking is made anew in a future."""
    if at is None:
        return dict.fromkeys(uris, 0.0)
    of = person(profile, graph)
    row = graph.bundle.occupation_row
    before, after = graph.rank(of).scores, graph.rank(of, at).scores
    today = {uri: place for place, uri in enumerate(sorted(uris, key=lambda uri: (-before[row[uri]], uri)))}
    then = {uri: place for place, uri in enumerate(sorted(uris, key=lambda uri: (-after[row[uri]], uri)))}
    return {uri: max(-1.0, min(1.0, (today[uri] - then[uri]) / STEP)) for uri in uris}


def robust(profile: Profile, world: World, uri: str) -> int:
    """In how many of the four futures we reckon an occupation is among the best for this player, and stays so between the bounds."""
    return world.graph.holdings(person(profile, world.graph), [uri], [wind.wind for wind in winds(profile, world)])[uri].firm


def stone(profile: Profile, graph: SkillsGraph, uri: str) -> str | None:
    """The stop between of a `way`, or None."""
    found = way(profile, graph, uri)
    return None if found is None else found.stone


def way(profile: Profile, graph: SkillsGraph, uri: str) -> Way | None:
    """A way with a stop between, where that makes the step clearly smaller; before work that asks years of school, school comes first."""
    own = home(profile, graph)
    return None if uri == own or asks_school(profile, graph, uri) else _way(graph, _Player(person(profile, graph)), own, uri)


@lru_cache(maxsize=64)
def _way(graph: SkillsGraph, player: _Player, own: str | None, uri: str) -> Way | None:
    return graph.way(player.of, own, uri)


def without_school(profile: Profile, graph: SkillsGraph, uri: str) -> str | None:
    """For work that asks years of school: the first station on the same line that asks none."""
    line = graph.branch(uri)
    return next((one.uri for one in stations(profile, graph) if one.branch == line and one.uri != uri
                 and not one.school), None)
