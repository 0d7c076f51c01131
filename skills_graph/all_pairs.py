"""Everybody against everything at once: the score of each occupation's people for each other occupation, (n, n) float32.

Row = from, column = to. The same numbers as `Transition.rank` of `Transition.person(row)`, but for the last decimals: here
the sums are taken in float32. Kinds are one product of matrices. The rest goes by blocks of rows, small enough to stay in
the processor's cache: skills asked by many occupations through a product as well, of rarer ones each pair of occupations
that shares one is listed.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from skills_graph.arrays import spread
from skills_graph.transition import Transition

COMMON = 100
"""A skill asked by more occupations than this is common."""
BLOCK = 256
ALL = slice(None)

Square = npt.NDArray[np.float32]


def scores(transition: Transition, rows: slice = ALL) -> Square:
    """The score (rows, n) of somebody who can all that the occupation of the row asks, today; all rows unless told."""
    weight = {name: np.float32(value) for name, value in transition.fitted.items()}
    shared = _shared_skills(transition)
    total = transition.kinds.all_pairs(rows)
    total *= weight["kinds"]
    total += weight["base"]
    start, stop, _ = rows.indices(len(transition.length))
    for first in range(start, stop, BLOCK):
        block = slice(first, min(first + BLOCK, stop))
        for name, part in _beside_kinds(transition, shared, block).items():
            total[first - start: block.stop - start] += weight[name] * part
    return total


def parts(transition: Transition) -> dict[str, Square]:
    """Each part of the fit before its weight, (n, n)."""
    return {"kinds": transition.kinds.all_pairs(), **_beside_kinds(transition, _shared_skills(transition), ALL)}


def skills(transition: Transition) -> Square:
    """The cosine (n, n) of what two occupations ask, each skill weighted by its rarity."""
    return _shared_skills(transition).sums()


def products(owner: npt.NDArray[np.integer], df: npt.NDArray[np.integer], value: npt.NDArray[np.floating], n: int) -> Square:
    """Sum over skills of the value at the one times the value at the other, (n, n).

    owner, value (pairs,): who asks it and how much, skill by skill; df (m,): how many ask each skill.
    """
    return Shared(owner, df, value, n).sums()


class Shared:
    """What occupations share, by skill: a dense matrix of the common skills, and lists of the rare ones."""

    def __init__(self, owner: npt.NDArray[np.integer], df: npt.NDArray[np.integer], value: npt.NDArray[np.floating], n: int) -> None:
        """owner, value (pairs,): who asks it and how much, skill by skill; df (m,): how many ask each skill."""
        self._owner, self._value, self._n = owner, value, n
        skill = np.repeat(np.arange(len(df)), df)
        common = df > COMMON
        many = np.flatnonzero(common[skill])
        self._common: Square = np.zeros((int(common.sum()), n), np.float32)
        self._common[(np.cumsum(common) - 1)[skill[many]], owner[many]] = value[many]
        # The rare pairs occupation by occupation, and of each where the pairs of its own skill begin and how many they are.
        rare = np.flatnonzero(~common[skill])
        rare = rare[np.argsort(owner[rare].astype(np.min_scalar_type(n)), kind="stable")]
        start = np.cumsum(df) - df
        self._rare, self._start, self._count = rare, start[skill[rare]], df[skill[rare]]
        self._first = np.concatenate(([0], np.cumsum(np.bincount(owner[rare], minlength=n))))

    def sums(self, rows: slice = ALL) -> Square:
        """Sum over skills of the value at the one times the value at the other, (rows, n)."""
        first, last, _ = rows.indices(self._n)
        total: Square = self._common[:, first:last].T @ self._common
        pairs = slice(int(self._first[first]), int(self._first[last]))
        one = self._rare[pairs]
        other, count = spread(self._start[pairs], self._count[pairs])
        cell = np.repeat((self._owner[one].astype(np.int64) - first) * self._n, count) + self._owner[other]
        listed = np.bincount(cell, np.repeat(self._value[one], count) * self._value[other], (last - first) * self._n)
        total += listed.reshape(total.shape)
        return total


def _shared_skills(transition: Transition) -> Shared:
    value = transition.weight / np.where(transition.length > 1e-12, transition.length, 1.0)[transition.owner]
    return Shared(transition.owner, transition.df, value, len(transition.length))


def _beside_kinds(transition: Transition, shared: Shared, rows: slice) -> dict[str, Square]:
    """Each part of the fit but kinds before its weight, (rows, n)."""
    conditions = transition.conditions
    preparation, body = conditions.preparation.astype(np.float32), conditions.body.astype(np.float32)
    tasks, crowding = conditions.tasks.astype(np.float32), transition.bundle.crowding.astype(np.float32)
    gap = preparation[None, :] - preparation[rows, None]
    return {
        "skills": np.sqrt(shared.sums(rows)), "crowding": np.broadcast_to(crowding, gap.shape),
        "higher": gap.clip(0.0), "lower": (-gap).clip(0.0),
        "tasks": tasks[rows] @ tasks.T, "body": np.abs(body[None, :] - body[rows, None]),
    }
