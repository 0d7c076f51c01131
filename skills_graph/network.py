"""Ways over the transition graph: a stop between for one person, and the neighbourhood of an occupation.

The nodes are the person, the target, and the occupations worth showing: known in the Netherlands, near duplicates folded into
the best-known. A *step* is what is still to learn at its end, hard skills counting more, and years of school:

    step = 1 - feasible + YEARS where it asks years of school that the work before does not           0 to 1 + YEARS

At the step from a stone somebody can what they could, and all that the stone asks as essential. There is an edge
where somebody can at least LEAST of what is asked at its end. An edge costs step ** 2: one big step is worse than two small ones. The *stone*
is the stop of the cheapest path with one stop between. A path counts only where it is really easier than the jump at once:

    the larger of its two steps <= EASIER * jump,    both together <= LONGER * jump

Who can NEAR_ENOUGH of a target needs no stone, nor is one needed to work of ISCO level 1. A stone lies between: on the line of its target, and in kinds of activities
clearly nearer to both than they are to each other (NEARER). It takes no more preparation than the higher of the two (HIGHER), is no
manager's work unless one of them is, asks no years of school that the own work does not, and teaches at least GAINED skills of
the target, one of them a telling one (at most TELLING occupations ask it).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from skills_graph.arrays import spread
from skills_graph.bundle import Words
from skills_graph.papers import papers, school_beyond
from skills_graph.transition import OPTIONAL, RELATED, Doubles, Person, Transition
from skills_graph.widening import folded, near_duplicates

if TYPE_CHECKING:
    import networkx

Places = npt.NDArray[np.intp]

YEARS = 0.5
OPEN_TO_ALL = 1
LEAST, NEAR_ENOUGH = 0.14, 0.5
EASIER, LONGER = 0.9, 1.85
HIGHER, NEARER = 0.4, 0.03
GAINED, TELLING = 2, 100
ME = "me"


@dataclass(frozen=True)
class Way:
    """A way with one stop between: the URI of the stop, and what one learns there.

    gained: URIs of skills that the stone asks, the target asks too and the person cannot yet, the rarest first.
    steps: to the stone, and from there.  jump: the step at once.
    """

    stone: str
    gained: tuple[str, ...]
    steps: tuple[float, float]
    jump: float


class Ways:
    """The occupations worth stopping at, gathered once; `way` finds the stop for one person on the way to one target."""

    def __init__(self, transition: Transition, words: Words) -> None:
        self.transition, self.words = transition, words
        bundle = transition.bundle
        known = np.flatnonzero((bundle.known > 0) & (np.diff(bundle.essential.indptr) > 0))
        self.worth_showing = np.array([head for head, _ in folded(transition, words, known.tolist())], np.intp)

    def way(self, person: Person, home: int | None, target: int) -> Way | None:
        """The best way with one stop between, or None where the step at once is as good."""
        bundle = self.transition.bundle
        _, kinds, feasible = self.transition.near(person)
        if home == target or feasible[target] >= NEAR_ENOUGH or papers(bundle, target).level == OPEN_TO_ALL or not person.skills.any():
            return None
        school = school_beyond(bundle, home)
        jump = float(1 - feasible[target] + YEARS * school[target])
        rows = self.stops(home, target)
        profile = self.transition.kinds.profile
        between = np.minimum(kinds[rows], profile[:, target] @ profile[:, rows]) > kinds[target] + NEARER
        rows = rows[between & (feasible[rows] >= LEAST)]
        if not len(rows):
            return None
        schooled = np.array([school_beyond(bundle, int(row))[target] for row in rows])
        first = 1 - feasible[rows]
        then = feasible_after(self.transition, person, rows, target)
        second = 1 - then + YEARS * schooled
        easier = (then >= LEAST) & (np.maximum(first, second) <= EASIER * jump) & (first + second <= LONGER * jump)
        stones = {int(row): (float(one), float(other)) for row, one, other in zip(rows[easier], first[easier], second[easier], strict=True)
                  if self._teaches(gained(self.transition, person, int(row), target))}
        stone = cheapest_stop(stones, target)
        if stone is None:
            return None
        learned = gained(self.transition, person, stone, target)
        return Way(bundle.occupation_uris[stone], tuple(bundle.skill_uris[skill] for skill in learned), stones[stone], jump)

    def stops(self, home: int | None, target: int) -> Places:
        """Where one may stop on the way from a home to a target, whoever goes there."""
        bundle, rows = self.transition.bundle, self.worth_showing
        ends = [target] if home is None else [target, home]
        line = bundle.branch[bundle.unit_group]
        leads = np.array([code[0] == "1" for code in bundle.isco_codes])[bundle.unit_group]
        preparation = self.transition.conditions.preparation
        fits = (line[rows] == line[target]) & (preparation[rows] <= preparation[ends].max() + HIGHER) & ~np.isin(rows, ends)
        fits &= bool(leads[ends].any()) | ~leads[rows]
        fits &= ~school_beyond(bundle, home)[rows]
        rows = rows[fits]
        twins = [any(near_duplicates(self.transition, self.words, int(row), end) for end in ends) for row in rows]
        return rows[~np.array(twins, bool)]

    def _teaches(self, skills: tuple[int, ...]) -> bool:
        """Whether one learns enough there, and something that is not asked everywhere."""
        return len(skills) >= GAINED and bool((self.transition.df[list(skills)] <= TELLING).any())


def cheapest_stop(stones: dict[int, tuple[float, float]], target: int) -> int | None:
    """The stop of the cheapest path from the person over one of these stones (row -> its two steps) to a target."""
    import networkx

    graph = networkx.DiGraph()
    for stone, (first, second) in stones.items():
        graph.add_edge(ME, stone, cost=first ** 2)
        graph.add_edge(stone, target, cost=second ** 2)
    return int(networkx.shortest_path(graph, ME, target, weight="cost")[1]) if stones else None


def gained(transition: Transition, person: Person, stone: int, target: int) -> tuple[int, ...]:
    """What one learns at a stone that the target asks, the rarest first."""
    bundle = transition.bundle
    both = np.intersect1d(bundle.essential[stone], np.union1d(bundle.essential[target], bundle.optional[target]))
    both = both[person.skills[both] == 0]
    return tuple(both[np.lexsort((both, transition.df[both]))].tolist())


def feasible_after(transition: Transition, person: Person, stones: Places, target: int) -> Doubles:
    """How feasible a target is for a person who has also learned all that each of some stones asks as essential.

    As `Transition.near` has it, with the skills that ESCO relates to what is learned. Every stone asks at least one skill.
    """
    bundle = transition.bundle
    essential = bundle.essential[target]
    asked = np.concatenate((essential, np.setdiff1d(bundle.optional[target], essential)))
    weight = np.concatenate((np.ones(len(essential)), np.full(len(asked) - len(essential), OPTIONAL)))
    effort = weight * (transition.idf * transition.hard)[asked]
    worth = np.zeros((len(asked), len(bundle.skill_uris)))  # what a skill of somebody is worth for a skill that is asked
    for place, skill in enumerate(asked):
        worth[place, bundle.related[skill]] = RELATED
        worth[place, skill] = 1.0
    own = np.flatnonzero(person.skills)
    now = (worth[:, own] * person.skills[own]).max(1, initial=0.0)
    counts = np.diff(bundle.essential.indptr)[stones]
    pairs, _ = spread(bundle.essential.indptr[stones], counts)
    learned = np.maximum.reduceat(worth[:, bundle.essential.indices[pairs]], np.cumsum(counts) - counts, axis=1)
    return np.asarray(effort @ np.maximum(learned, now[:, None]) / max(float(effort.sum()), 1e-12))


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
