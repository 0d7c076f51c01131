"""What the levels look at besides the profile: the graph, the scenarios, the language, and the kinds of texts there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.rules.scenario import Scenarios
    from skills_graph import SkillsGraph


@dataclass(frozen=True)
class World:
    """The same for the whole journey.

    `phrase(key)` gives a text of the language (for words that go into the cast of a story).
    """

    graph: SkillsGraph
    scenarios: Scenarios
    language: str
    phrase: Callable[[str], str]
