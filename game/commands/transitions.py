"""`transitions`: which occupations lie near one occupation, as a table, as JSON, or all against all as a matrix.

With `--evaluate` how good the score is beside simpler ones, with `--fit` its weights fitted anew, with `--lists` what the
list that people see is worth.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import numpy as np

from skills_graph import Future, SkillsGraph, Wind
from skills_graph.future import parse_future
from skills_graph.search import fold

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios"
WRONG = 2
PARTS = ("score", "similar", "feasible", "demand", "jobs")
MEANT = 4


def judge(related: Path | None, what: str) -> int:
    """Print how good the score is beside simpler ones ("evaluate"), its weights fitted anew ("fit"), or what the "lists" are worth."""
    from skills_graph.evaluation import lists, report
    from skills_graph.evaluation.related import RELATED

    graph, file = SkillsGraph.load(), related or RELATED
    try:
        told: Iterable[str] = (
            lists.lists(graph, file) if what == "lists" else report.evaluate(graph.transition, file) if what == "evaluate"
            else [report.as_toml(report.fit(graph.transition, file)).rstrip()]
        )
        for line in told:
            print(line, flush=True)
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return WRONG
    return 0


def run(
    occupation: str | None, top: int, future: str | None, as_json: bool, matrix: Path | None, language: str, with_jobs: bool = False,
) -> int:
    """Do what was asked; what cannot be done is said on the error stream, with status 2."""
    graph = SkillsGraph.load()
    try:
        if language not in graph.bundle.languages():
            raise ValueError(f"no words in {language!r}; expected one of: {', '.join(graph.bundle.languages())}")
        if occupation is None and matrix is None:
            raise ValueError("expected an occupation, or --matrix FILE.npz")
        uri = None if occupation is None else find(graph, occupation, language)
        chosen = None if future is None else parse_future(future, read_winds(SCENARIOS))
        if matrix is not None:
            write_matrix(graph, matrix, chosen, with_jobs)
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return WRONG
    if uri is not None:
        tell(graph, uri, top, chosen, as_json, language, with_jobs)
    return 0


def find(graph: SkillsGraph, text: str, language: str) -> str:
    """The URI of an occupation by URI or by one of its titles; raises ValueError with what may have been meant."""
    if graph.knows_occupation(text):
        return text
    found = graph.search(text, language)
    others = (one for other in graph.bundle.languages() if other != language for one in graph.search(text, other))
    for one in chain(found, others):
        if fold(one.matched) == fold(text):
            return one.uri
    meant = ", ".join(f'"{one.label}"' for one in found[:MEANT])
    raise ValueError(f'no occupation "{text}"' + (f"; did you mean {meant}?" if meant else ""))


def read_winds(folder: Path) -> dict[str, Wind]:
    """The winds of a folder of scenarios by name, as shifts of demand."""
    from game.rules.scenario import load_scenarios

    return {name: wind.wind for name, wind in load_scenarios(folder).winds.items()}


def tell(graph: SkillsGraph, uri: str, top: int, future: Future | None, as_json: bool, language: str, with_jobs: bool) -> None:
    """Print the nearest occupations, the one itself left out; `with_jobs`: where more people work goes before."""
    ranking = graph.rank(graph.person(uri), future)
    jobs = graph.transition.jobs
    scores = ranking.scores + jobs if with_jobs else ranking.scores
    rows = [row for row in np.argsort(-scores, kind="stable").tolist() if ranking.uris[row] != uri][:top]
    parts = {"score": scores, "similar": ranking.similar, "feasible": ranking.feasible, "demand": ranking.demand, "jobs": jobs}
    if as_json:
        near = [
            {"uri": ranking.uris[row], "label": graph.label("occupation", ranking.uris[row], language),
             **{name: round(float(values[row]), 6) for name, values in parts.items()}}
            for row in rows
        ]
        told = {"from": uri, "label": graph.label("occupation", uri, language), "future": ranking.future,
                "bundle": ranking.version, "transitions": near}
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    print(f"{graph.label('occupation', uri, language)}  ({graph.label('official', uri, language)}, ISCO {graph.isco(uri)})"
          f"  {ranking.version}  {ranking.future or ''}".rstrip())
    print(f"{'':4}" + "".join(f"{name:>10}" for name in PARTS))
    for place, row in enumerate(rows, 1):
        numbers = "".join(f"{float(parts[name][row]):10.2f}" for name in PARTS)
        print(f"{place:>3} {numbers}  {graph.label('occupation', ranking.uris[row], language)}")


def write_matrix(graph: SkillsGraph, file: Path, future: Future | None, with_jobs: bool = False) -> None:
    """Write `uris` (n,) and `scores` (n, n) float32: row = from, column = to."""
    scores = graph.all_scores(future)
    if with_jobs:
        scores += graph.transition.jobs.astype(np.float32)
    with open(file, "wb") as out:
        np.savez(out, uris=np.array(graph.occupations), scores=scores)
