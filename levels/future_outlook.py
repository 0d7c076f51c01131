"""The own work in the four futures of the two levers: more, as much or less of it, and what each changes in it.

It comes after the days, so that strengths and stories stand before any word on demand, and ends with what the player can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.rules.ask import Ask, Label, Moment, Option, Say
from game.rules.person import home
from game.rules.profile import Profile
from game.rules.winds import STATES, brought
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
    changed = changes(profile, world, tuple(said))
    first = Say("future-outlook", {"work": Label("occupation", own)})
    told = (_told(world, future.ends, word, one) for (future, word), one in zip(said.items(), changed, strict=True))
    beats = (first, *told, *_last(profile, world, said))
    lie = tuple(Option(future.name, Say(f"future-outlook-is-{word}"), f"icon:{SIGNS[word]}", (), item=one.key, place=one.kind)
                for (future, word), one in zip(said.items(), changed, strict=True))
    return Moment(name, "levers", first, may_skip=False, seconds=3.0 * len(beats), pictures=winds, beats=beats, items=lie)


@dataclass(frozen=True)
class Change:
    """What one future changes in the own work: `kind` is rises, machine or computer (an own card, `key` its URI), sees (an object of
    a wind, `key` reads "wind object"), or now, where we know of nothing that changes."""

    kind: str
    key: str = ""


def changes(profile: Profile, world: World, futures: Sequence[Future]) -> list[Change]:
    """For each future what it changes in the own work; no two the same. An own card first, then what one sees more of at work."""
    named: set[str] = set()
    found = []
    for future in futures:
        able = (*_cards(profile, world, future), *_objects(profile, world, future))
        one = next((change for change in able if change.key not in named), Change("now"))
        named.add(one.key)
        found.append(one)
    return found


def _cards(profile: Profile, world: World, future: Future) -> list[Change]:
    """Own cards that rise, then those of which a machine or a computer does a part; never what is dear to the player."""
    dear = [*profile.marked("like"), *profile.marked("good")]
    rising, falling = world.graph.moved(profile.deck(), future, dear)
    return [*(Change("rises", card.uri) for card in rising if not world.graph.is_knowledge(card.uri)),
            *(Change(world.graph.role(card.uri), card.uri) for card in falling)]


def _objects(profile: Profile, world: World, future: Future) -> list[Change]:
    """Of each wind that stands up, what the player sees or sees coming."""
    up = [world.scenarios.winds[wind] for wind, end in future.ends if end == "veel"]
    return [Change("sees", f"{wind.id} {thing}") for wind in up for thing in brought(wind, profile)]


def of(world: World, winds: tuple[str, ...]) -> tuple[Future, ...]:
    """The four futures of two levers, in the order in which the town shows them."""
    blown = tuple(world.scenarios.winds[wind].wind for wind in winds)
    return tuple(Future(tuple(zip(winds, ends, strict=True)), blown) for ends in STATES)


def _told(world: World, ends: Sequence[tuple[str, str]], word: str, change: Change) -> Say:
    one, other = (getattr(world.scenarios.winds[wind].ends, end)[world.language] for wind, end in ends)
    return Say(f"future-outlook-{word}", {"one": one, "other": other, "then": change.kind, "what": _named(world, change)})


def _named(world: World, change: Change) -> str | Label:
    if change.kind != "sees":
        return Label("skill", change.key) if change.key else ""
    wind, _, thing = change.key.partition(" ")
    return next(one.label[world.language] for one in world.scenarios.winds[wind].objects if one.id == thing)


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
