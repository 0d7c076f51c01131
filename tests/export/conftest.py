"""A full and a thin profile; the graph and the words, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from made_profiles import baker, told

from game.rules import event as e
from game.rules.profile import Profile
from game.texts import Texts
from skills_graph import SkillsGraph


@pytest.fixture(scope="session")
def graph() -> SkillsGraph:
    return SkillsGraph.load()


@pytest.fixture(scope="session")
def texts(graph: SkillsGraph) -> Callable[[str], Texts]:
    made = {language: Texts(language, graph) for language in ("nl", "en")}
    return made.__getitem__


@pytest.fixture(scope="session")
def full(graph: SkillsGraph) -> Profile:
    return baker(graph)


@pytest.fixture(scope="session")
def thin(graph: SkillsGraph) -> Profile:
    uri = graph.search("schoonmaker", "nl")[0].uri
    cards = graph.deals([uri], 5)[0]
    return told(e.OccupationHeld(uri, "now"), e.SkillRated(cards[0], "often"), e.SkillMarked(cards[0], "like"))
