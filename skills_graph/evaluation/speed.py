"""What the graph costs, in time and in memory, and how that grows with its size.

Each figure is a median of some runs in one process, next to what is wished. Nothing here is a test: it depends on the machine.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from itertools import cycle
from statistics import median
from typing import Any

import numpy as np

from skills_graph import all_pairs
from skills_graph.bundle import Bundle, load
from skills_graph.evaluation.larger import larger
from skills_graph.evaluation.simpler import jaccard_all
from skills_graph.future import Wind
from skills_graph.graph import BUNDLE, SkillsGraph
from skills_graph.transition import Transition

Row = tuple[str, float, float, str]
"""What is measured, how much it was, how much is wished, and the unit of both."""

TYPED = ("b", "ba", "bak", "bakk", "bakke", "bakker", "vrachtwagn", "verzorgnde", "nurse", "ik werk in de bouw")
PAIRS = 20_000
SEED = 2030
SIZES = (1, 3, 10)
ROWS = 1024
"""So many rows of all pairs are reckoned where all would not fit in memory."""


def timed(action: Callable[[], object], times: int = 30) -> float:
    """The median of some runs, in milliseconds."""
    took = []
    for _ in range(times):
        begin = time.perf_counter()
        action()
        took.append((time.perf_counter() - begin) * 1000)
    return median(took)


def speed(winds: Iterable[Wind]) -> list[Row]:
    """The costs of the graph that ships, for somebody in the first occupation that "bakker" finds; two winds make the four futures."""
    winds = tuple(winds)[:2]
    graph = SkillsGraph.load()
    home = graph.search("bakker", "nl")[0].uri
    person, typed = graph.person(home), cycle(TYPED)
    graph.warm("nl", winds)
    pairs = timed(lambda: graph.all_scores(), 5)
    return [
        ("load the numbers of the bundle", timed(lambda: load(BUNDLE), 10), 30.0, "ms"),
        ("arrays of the transition score", timed(lambda: Transition(graph.bundle), 5), 100.0, "ms"),
        ("one person against all occupations", timed(lambda: graph.rank(person)), 1.0, "ms"),
        ("the same in four futures", timed(lambda: graph.scores_in(person, winds)), 5.0, "ms"),
        ("stations of the map", timed(lambda: graph.stations(person, home)), 30.0, "ms"),
        ("the first dozen", timed(lambda: graph.dozen(person, home)), 30.0, "ms"),
        ("search, a keystroke", timed(lambda: graph.search(next(typed), "nl"), 10 * len(TYPED)), 5.0, "ms"),
        ("all pairs", pairs, 500.0, "ms"),
        ("  in thousandths of networkx's Jaccard", 1000 * pairs / jaccard_of_networkx(graph.bundle), 5.0, "‰"),
        ("loaded arrays", held(graph) / 1e6, 60.0, "MB"),
    ]


def growth() -> list[str]:
    """The lines of a table: what the same costs in made bundles of several times the size."""
    lines = [f"{'times ESCO':>10} {'occupations':>12} {'skills':>8} {'pairs asked':>12} {'arrays, ms':>11} {'a person, ms':>13} "
             f"{'all pairs, s':>13} {'keystroke, ms':>14} {'arrays, MB':>11}"]
    shipped = load(BUNDLE)
    for times in SIZES:
        bundle = larger(shipped, times)
        graph, typed = SkillsGraph(bundle), cycle(TYPED)
        made = timed(lambda bundle=bundle: Transition(bundle), 3)  # type: ignore[misc]
        person = graph.transition.person(0)
        graph.search("werk", "nl")
        n = len(bundle.occupation_uris)
        pairs = _all_pairs(graph.transition)
        asked = len(graph.transition.owner)
        a_person = timed(lambda graph=graph, person=person: graph.rank(person))  # type: ignore[misc]
        keystroke = timed(lambda graph=graph, typed=typed: graph.search(next(typed), "nl"), 5 * len(TYPED))  # type: ignore[misc]
        lines.append(f"{times:9}× {n:12,} {len(bundle.skill_uris):8,} {asked:12,} {made:11.0f} {a_person:13.2f} {pairs / 1000:13.2f} "
                     f"{keystroke:14.2f} {held(graph) / 1e6:11.0f}")
    lines.append(f"All pairs of more than {4 * ROWS} occupations: what {ROWS} rows cost, and for the others what twice as many cost more.")
    return lines


def _all_pairs(transition: Transition) -> float:
    """The milliseconds all pairs take; of a large bundle reckoned from some rows."""
    n = len(transition.length)

    def of(rows: int) -> float:
        return timed(lambda: all_pairs.scores(transition, slice(0, rows)), 3)

    if n <= 4 * ROWS:
        return of(n)
    few, twice = of(ROWS), of(2 * ROWS)
    return few + (twice - few) * (n - ROWS) / ROWS


def jaccard_of_networkx(bundle: Bundle) -> float:
    """The milliseconds networkx's `jaccard_coefficient` needs for all pairs of occupations, each pair once, scaled up from a sample.

    Raises AssertionError where it finds another coefficient than ours: then the two are not the same work.
    """
    import networkx

    graph = networkx.Graph()
    uris = bundle.occupation_uris
    for relation in (bundle.essential, bundle.optional):
        for row in range(len(relation)):
            graph.add_edges_from((row, f"skill {skill}") for skill in relation[row].tolist())
    graph.add_nodes_from(range(len(uris)))
    sample = np.random.default_rng(SEED).integers(0, len(uris), (PAIRS, 2)).tolist()
    begin = time.perf_counter()
    found = [value for _, _, value in networkx.jaccard_coefficient(graph, sample)]
    took = (time.perf_counter() - begin) * 1000
    ours = jaccard_all(Transition(bundle))
    assert np.allclose(found, [ours[one, other] for one, other in sample], atol=1e-5)
    return took * len(uris) * (len(uris) - 1) / 2 / PAIRS


def held(start: Any) -> int:
    """The bytes of all arrays that are reached from something, each counted once; strings and lists of words not counted."""
    seen: set[int] = set()
    total, left = 0, [start]
    while left:
        one = left.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, np.ndarray):
            if one.base is None or not isinstance(one.base, np.ndarray):
                total += one.nbytes
            else:
                left.append(one.base)
        elif isinstance(one, dict):
            left.extend(one.values())
        elif type(one).__module__.startswith("skills_graph"):
            left.extend(getattr(one, "__dict__", {}).values())
    return total


def machine() -> str:
    """How busy the machine is, in words: what is measured while others work is no more than an upper bound."""
    if not hasattr(os, "getloadavg"):
        return "load of the machine: not known"
    return f"load of the machine over the last minute: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
