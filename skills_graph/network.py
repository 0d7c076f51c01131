"""Steps between occupations: a stepping stone for one person, and the neighbourhood of an occupation as a networkx graph.

A step is as big as the share of what the next occupation asks that somebody cannot do yet: 1 - feasible. A path costs as much
as its biggest step; a stepping stone is the one stop of the cheapest path with one stop between. It is told only where it
really makes the way easier: at both of its steps somebody can at least LEAST of what is asked, and clearly more than at the
step at once (SHARE times as much, and GAIN on top). A stone lies on the line of its target, is known at least in its sector
(where the bundle tells), and asks no years of school unless the target does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skills_graph.papers import papers
from skills_graph.transition import OPTIONAL, Person, Transition

if TYPE_CHECKING:
    import networkx

NEAR_ENOUGH = 0.5
OPEN_TO_ALL = 1
"""Who can half of what an occupation asks needs no stone, nor is one needed to work of ISCO level 1."""
LEAST, SHARE, GAIN = 0.14, 1.5, 0.05
KNOWN = 0.008
TRIED = 25


def stepping_stone(transition: Transition, person: Person, home: int | None, target: int) -> int | None:
    """The best occupation between a person and a target, or None where the step at once is as easy."""
    bundle = transition.bundle
    feasible = transition.rank(person).feasible.astype(np.float64)
    if feasible[target] >= NEAR_ENOUGH or home == target or papers(bundle, target).level == OPEN_TO_ALL:
        return None
    can = np.minimum(feasible, _feasible_after(transition, person, target))
    can[[row for row in (home, target) if row is not None]] = 0.0
    branch = bundle.branch[bundle.unit_group]
    can[branch != branch[target]] = 0.0
    if bundle.known.any():
        can[bundle.known == 0] = 0.0
    needed = max(LEAST, SHARE * float(feasible[target]) + GAIN)
    school = papers(bundle, target).years_of_school
    for row in np.argsort(-can - KNOWN * bundle.known, kind="stable")[:TRIED].tolist():
        if can[row] >= needed and (school or not papers(bundle, row).years_of_school):
            return int(row)
    return None


def _feasible_after(transition: Transition, person: Person, target: int) -> np.ndarray:
    """How feasible a target is (n,) for a person who has learned all that each occupation asks as essential."""
    bundle = transition.bundle
    essential = bundle.essential[target]
    optional = np.setdiff1d(bundle.optional[target], essential)
    asked = np.concatenate((essential, optional))
    weight = np.concatenate((np.ones(len(essential)), np.full(len(optional), OPTIONAL))) * transition.idf[asked]
    place = np.full(len(bundle.skill_uris), -1)
    place[asked] = np.arange(len(asked))
    of_skill = place[bundle.essential.indices]
    owner = np.repeat(np.arange(len(bundle.essential)), np.diff(bundle.essential.indptr))
    can = np.tile(person.skills[asked].astype(np.float64), (len(bundle.essential), 1))
    can[owner[of_skill >= 0], of_skill[of_skill >= 0]] = 1.0
    return np.asarray(can @ weight / max(float(weight.sum()), 1e-9))


def neighbourhood(transition: Transition, row: int, k: int = 20) -> networkx.Graph:
    """An occupation with its k most similar ones. Nodes are URIs; edges carry `similar` (0-1) and `shared` (skills).

    Each of the k is joined to the occupation itself, and to the others of the k that are more similar to it than that.
    """
    import networkx

    bundle = transition.bundle
    uris = bundle.occupation_uris
    similar = {row: transition.rank(transition.person(row)).similar}
    near = [int(other) for other in np.argsort(-similar[row], kind="stable") if other != row][:k]
    graph = networkx.Graph()
    graph.add_node(uris[row])
    for one in near:
        similar[one] = transition.rank(transition.person(one)).similar
        graph.add_edge(uris[row], uris[one], similar=float(similar[row][one]), shared=_shared(transition, row, one))
    for place, one in enumerate(near):
        for other in near[place + 1:]:
            if similar[one][other] > max(similar[row][one], similar[row][other]):
                graph.add_edge(uris[one], uris[other], similar=float(similar[one][other]), shared=_shared(transition, one, other))
    return graph


def _shared(transition: Transition, one: int, other: int) -> int:
    bundle = transition.bundle
    left, right = ({*bundle.essential[row].tolist(), *bundle.optional[row].tolist()} for row in (one, other))
    return len(left & right)
