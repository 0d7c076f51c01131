"""`transitions --lists`: what the widened list is worth to a person, beside the raw ranking it is made of, and for whom.

Of the first ten of either list, mean over the starting occupations:

    unit groups, lines   how many different ISCO unit groups, and lines of the map
    no new diploma       share without years of school that the own work does not ask
    much work            share of opportunity occupations (labour_market.opportunity)
    known                share that people know (known 2 or 3)
    related              share in a unit group that O*NET's experts call related to the own one: the price in accuracy

Accuracy is no proof of good advice: what experts and moves call near holds old sorting by gender and origin. So the spread
over lines and pay is told apart for starting occupations of one level (ISCO 2) held mostly by women and mostly by men.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from skills_graph.evaluation.related import read_related
from skills_graph.graph import SkillsGraph

FIRST = 10
PRACTICAL = (
    "bakker", "winkelmedewerker", "verzorgende", "vrachtwagenchauffeur", "schoonmaker", "lasser", "kapper", "receptionist", "kok", "ober",
    "kassamedewerker", "magazijnmedewerker", "timmerman", "metselaar", "schilder", "elektricien", "loodgieter", "automonteur", "hovenier",
    "slager", "pakketbezorger", "buschauffeur", "beveiliger", "pedagogisch medewerker", "onderwijsassistent", "administratief medewerker",
    "inpakker", "heftruckchauffeur", "vakkenvuller", "huishoudelijke hulp",
)
WOMEN = ("kapper", "verzorgende", "pedagogisch medewerker", "kassamedewerker", "receptionist")
MEN = ("vrachtwagenchauffeur", "timmerman", "automonteur", "metselaar", "lasser")
COLUMNS = ("unit groups", "lines", "no new diploma", "much work", "known", "related")


def lists(graph: SkillsGraph, file: Path) -> Iterator[str]:
    """The lines: figures of both lists, the spread for two groups of starts, and the list of each practical start."""
    starts = {title: graph.search(title, "nl")[0].uri for title in PRACTICAL}
    raw = {title: _raw(graph, uri) for title, uri in starts.items()}
    cards = {title: graph.dozen(graph.person(uri), uri) for title, uri in starts.items()}
    wide = {title: [card.uri for card in found] for title, found in cards.items()}
    tiers = read_related(file, graph.bundle.isco_codes)
    yield f"first {FIRST}, mean over {len(starts)} practical occupations"
    yield f"{'':14}" + "".join(f"{name:>16}" for name in COLUMNS)
    for name, found in (("raw ranking", raw), ("widened list", wide)):
        rows = [_figures(graph, starts[title], found[title][:FIRST], tiers) for title in starts]
        yield f"{name:14}" + "".join(f"{value:16.2f}" for value in np.mean(rows, axis=0))
    yield ""
    yield f"{'the first dozen of':44}{'lines':>8}{'own line':>10}{'pay p50, euro an hour: own':>30}{'lowest':>9}{'middle':>9}{'highest':>9}"
    for name, titles in (("women", WOMEN), ("men", MEN)):
        told = [_spread(graph, starts[title], wide[title]) for title in titles]
        for title, one in zip(titles, told, strict=True):
            yield f"  {title:42}" + _spread_line(one)
        yield f"held mostly by {name + ', mean':29}" + _spread_line(np.nanmean(told, axis=0).tolist())
    yield ""
    for title, dozen in cards.items():
        yield f"{title}: " + " · ".join(
            graph.label("occupation", card.uri, "nl") + (f" ({len(card.kin)})" if card.kin else "")
            + {"near": "", "further": " +", "surprising": " *"}[card.distance] for card in dozen)


def _raw(graph: SkillsGraph, uri: str) -> list[str]:
    return [other for other in graph.rank(graph.person(uri)).top(FIRST + 1) if other != uri][:FIRST]


def _figures(graph: SkillsGraph, home: str, uris: Sequence[str], tiers: np.ndarray) -> list[float]:
    bundle = graph.bundle
    rows = [bundle.occupation_row[uri] for uri in uris]
    unit = bundle.unit_group[rows]
    own = int(bundle.unit_group[bundle.occupation_row[home]])
    return [
        len(set(unit.tolist())), len({graph.branch(uri) for uri in uris}), float(np.mean([not graph.asks_school(uri, home) for uri in uris])),
        float(np.mean([graph.opportunity(uri).word == "much" for uri in uris])), float(np.mean(bundle.known[rows] >= 2)),
        float(np.mean([one == own or tiers[own, one] > 0 for one in unit])),
    ]


def _spread(graph: SkillsGraph, home: str, uris: Sequence[str]) -> list[float]:
    pay = graph.bundle.unit_columns["wage_p50"][graph.bundle.unit_group]
    row = graph.bundle.occupation_row
    paid = pay[[row[uri] for uri in uris]].astype(float)
    lines = [graph.branch(uri) for uri in uris]
    return [len(set(lines)), lines.count(graph.branch(home)), float(pay[row[home]]),
            float(np.nanmin(paid)), float(np.nanmedian(paid)), float(np.nanmax(paid))]


def _spread_line(told: Sequence[float]) -> str:
    lines, own_line, *pay = told
    return f"{lines:8.1f}{own_line:10.1f}{pay[0]:30.2f}" + "".join(f"{value:9.2f}" for value in pay[1:])
