"""The own work in the four futures of the two levers: more, as much or less of it; and which own card is asked for then.

It comes after the days, so that strengths and stories stand before any word on demand, and ends with what the player can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.rules.ask import Ask, Label, Moment, Option, Say
from game.rules.person import home
from game.rules.profile import Profile
from game.rules.winds import STATES
from game.rules.world import World
from skills_graph.future import Future

NAME = "future"
MOST = 3
SIGNS = {"more": "caret-up", "same": "minus", "less": "caret-down", "either": "question"}


def outlook(profile: Profile, world: World, winds: tuple[str, ...]) -> Ask | None:
    """Four states of the town, and in each how much of the own work there is, in words."""
    name = f"{NAME}.outlook"
    own = home(profile, world.graph)
    if name in profile.seen or own is None or len(winds) != 2 or not profile.stories:
        return None
    said = {future: world.graph.outlook(own, future).word for future in of(world, winds)}
    first = Say("future-outlook", {"work": Label("occupation", own)})
    beats = (first, *(_told(world, future.ends, word) for future, word in said.items()), *_last(profile, world, said))
    lie = tuple(Option(future.name, Say(f"future-outlook-is-{word}"), f"icon:{SIGNS[word]}", ()) for future, word in said.items())
    return Moment(name, "levers", first, may_skip=False, seconds=3.0 * len(beats), pictures=winds, beats=beats, items=lie)


def of(world: World, winds: tuple[str, ...]) -> tuple[Future, ...]:
    """The four futures of two levers, in the order in which the town shows them."""
    blown = tuple(world.scenarios.winds[wind].wind for wind in winds)
    return tuple(Future(tuple(zip(winds, ends, strict=True)), blown) for ends in STATES)


def _told(world: World, ends: Sequence[tuple[str, str]], word: str) -> Say:
    one, other = (getattr(world.scenarios.winds[wind].ends, end)[world.language] for wind, end in ends)
    return Say(f"future-outlook-{word}", {"one": one, "other": other})


def _last(profile: Profile, world: World, said: Mapping[Future, str]) -> list[Say]:
    """What the player takes from it: a card that is asked for more, then that we reckon so; and where there is less, that skills go along."""
    risen: dict[str, float] = {}
    for future in said:
        for card in world.graph.moved(profile.deck(), future)[0]:
            if not world.graph.is_knowledge(card.uri):
                risen[card.uri] = risen.get(card.uri, 0.0) + card.shift
    lines = []
    if risen:
        best = max(risen, key=lambda uri: (round(risen[uri], 6), f"good {uri}" in profile.marks, uri))
        lines.append(Say("future-outlook-card", {"skill": Label("skill", best)}))
    elif list(said.values()).count("less") >= MOST:
        lines.append(Say("future-outlook-along"))
    return [*lines, Say("future-outlook-assumed")]
