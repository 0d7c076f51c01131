"""Everything one journey needs, put together: graph, scenarios, words, session."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import levels
from game.authoring.passenger_check import drawn
from game.journal import FileJournal, MemoryJournal
from game.rules.event import Event
from game.rules.scenario import load_scenarios
from game.rules.world import World
from game.session import Session
from game.texts import Texts
from skills_graph import SkillsGraph

APP = "0.1.0"
SCENARIOS = Path(__file__).parents[2] / "scenarios"
ART = Path(__file__).parents[2] / "assets" / "art"


@dataclass(frozen=True)
class Journey:
    """What is the same for all journeys in one language."""

    texts: Texts
    world: World

    def warm(self) -> None:
        """Make beforehand all that a frame would wait for; meant for a thread."""
        import gc

        self.world.graph.warm(self.world.language, (wind.wind for wind in self.world.scenarios.winds.values()))
        # What is loaded stays: looking through it for garbage would cost a few frames, now and then.
        gc.freeze()

    def session(self, journal: str, seed: int, clock: Callable[[], str], keeps: FileJournal | MemoryJournal,
                events: Iterable[Event] = (), own_file: Callable[[], FileJournal] | None = None) -> Session:
        """A session on this line, begun where it has not begun yet."""
        session = Session(journal, lambda profile: levels.next_ask(profile, self.world), clock, keeps, events, own_file)
        session.start(seed, self.world.graph.version, APP)
        return session


def make(language: str, graph: SkillsGraph | None = None) -> Journey:
    """Load what a journey in this language needs. A scenario with a fault is left out and told on the standard error."""
    import sys

    graph = graph or SkillsGraph.load()
    scenarios = load_scenarios(SCENARIOS)
    for problem in scenarios.problems:
        print(problem, file=sys.stderr)
    aboard = {name: one for name, one in scenarios.passengers.items() if drawn(one, ART)}
    for name in scenarios.passengers.keys() - aboard.keys():
        print(f"scenarios/passengers/{name}.toml: portrait: there is no such drawing", file=sys.stderr)
    scenarios = replace(scenarios, passengers=aboard)
    texts = Texts(language, graph)
    return Journey(texts, World(graph, scenarios, language, texts.get))
