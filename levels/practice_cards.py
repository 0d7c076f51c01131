"""Which own cards lie ready to show: what fits the work at hand, what is loved and good, then what is done often."""

from __future__ import annotations

from collections.abc import Iterable

from game.rules.ask import Label, Option, Say
from game.rules.profile import Profile
from game.rules.world import World

MOST = 5
LONG = 40
"""A label of more letters than this comes later: a card on the counter is small."""


def cards(profile: Profile, world: World, fitting: Iterable[str] = (), but: Iterable[str] = ()) -> list[str]:
    """At most five cards of the deck, the fitting ones first; `but` lie elsewhere already. An empty deck gives none."""
    graph = world.graph
    first, gone = set(fitting), set(but)
    deck = [uri for uri in profile.deck() if graph.knows_skill(uri) and uri not in gone]

    def weight(uri: str) -> tuple[bool, bool, int, bool]:
        marked = (f"good {uri}" in profile.marks) + (f"like {uri}" in profile.marks)
        return (uri not in first, len(graph.label("skill", uri, world.language)) > LONG, -marked,
                profile.skills[uri].value != "often")

    return sorted(deck, key=weight)[:MOST]


def laid(world: World, uris: Iterable[str]) -> tuple[Option, ...]:
    """The cards as things on the table; what laying one means stands in the options of the ask."""
    return tuple(Option(uri, Say("card", {"skill": Label("skill", uri)}), f"card:{world.graph.picture(uri)}", ()) for uri in uris)


def own_word(profile: Profile) -> tuple[Say, ...]:
    """What the player missed in the book of their work comes back in practice: nobody asks for it, so one tells it."""
    word = profile.words.get("missing")
    return (Say("practice-own", {"words": word.value}),) if word and word.value else ()
