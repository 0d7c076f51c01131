"""Near duplicates: occupations so much alike that a list shows one of them, with the others behind it.

Two occupations of one unit group are near duplicates where one of these is so:

    titles   their plain titles are alike for SAME_TITLE of 100 or more (token set ratio)
    skills   they share more than SAME_SKILLS of the smaller one's essential skills
    kinds    their kinds of activities are nearer than SAME_KINDS

It depends on nobody, so it is reckoned once, as a square of yes and no for each unit group; after that it is looked up.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from skills_graph.bundle import Bundle, Words
from skills_graph.transition import Transition
from skills_graph.word_forms import fold

SAME_TITLE, SAME_SKILLS, SAME_KINDS = 82, 0.8, 0.88

Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]


class Duplicates:
    """Which occupations are near duplicates, by unit group."""

    def __init__(self, transition: Transition, words: Words) -> None:
        unit_group = transition.bundle.unit_group
        self._unit: list[int] = unit_group.tolist()
        self._place = [0] * len(unit_group)
        self._squares: list[list[list[bool]]] = []
        ends = np.cumsum(np.bincount(unit_group, minlength=len(transition.bundle.isco_codes)))
        for rows in np.split(np.argsort(unit_group, kind="stable"), ends[:-1]):
            for place, row in enumerate(rows.tolist()):
                self._place[row] = place
            self._squares.append(_alike(transition, words, rows).tolist() if len(rows) else [])

    def are(self, one: int, other: int) -> bool:
        """Whether two occupations are so much alike that a list shows one of them."""
        unit = self._unit[one]
        return unit == self._unit[other] and self._squares[unit][self._place[one]][self._place[other]]

    def folded(self, rows: Sequence[int], known: Sequence[int]) -> list[tuple[int, list[int]]]:
        """Rows in their order, near duplicates folded into one; the best known gives the name."""
        heads: list[tuple[int, list[int]]] = []
        of_unit: dict[int, list[int]] = {}
        for row in rows:
            there = of_unit.setdefault(self._unit[row], [])
            twin = next((place for place in there if self.are(heads[place][0], row)), None)
            if twin is None:
                there.append(len(heads))
                heads.append((row, []))
            elif known[row] > known[heads[twin][0]]:
                heads[twin] = row, [*heads[twin][1], heads[twin][0]]
            else:
                heads[twin][1].append(row)
        return heads


@lru_cache(maxsize=4)
def duplicates(transition: Transition, words: Words) -> Duplicates:
    """The near duplicates of a bundle, by its titles in one language; reckoned once."""
    return Duplicates(transition, words)


def _alike(transition: Transition, words: Words, rows: Places) -> Flags:
    """Which occupations of one unit group are near duplicates, (rows, rows)."""
    titles = [fold(words.occupations[row]) for row in rows.tolist()]
    title: Flags = process.cdist(titles, titles, scorer=fuzz.token_set_ratio, dtype=np.float64) >= SAME_TITLE
    shared, count = _shared(transition.bundle, rows)
    smaller = np.minimum(count[:, None], count[None, :]).clip(1)
    profile = transition.kinds.profile[:, rows]
    return title | (shared > SAME_SKILLS * smaller) | (profile.T @ profile > SAME_KINDS)


def _shared(bundle: Bundle, rows: Places) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.intp]]:
    """How many essential skills each two of some occupations share (rows, rows), and how many each has (rows,)."""
    lists = [bundle.essential[row] for row in rows.tolist()]
    count = np.array([len(skills) for skills in lists], np.intp)
    found, place = np.unique(np.concatenate(lists), return_inverse=True)
    holds = np.zeros((len(rows), len(found)))
    holds[np.repeat(np.arange(len(rows)), count), place] = 1.0
    return holds @ holds.T, count
