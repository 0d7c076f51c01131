"""How near two sets of skills lie in the tree of skill groups: kinds of activities, from broad to fine.

ESCO files each skill under groups within groups ("handling and moving" over "transporting" over "driving vehicles"). Two
skills are as near as the groups they share are rare; that is the information content of a common ancestor (Resnik 1995),
taken over all common ancestors at once. The profile of somebody or of an occupation over the t groups of the tree, at
all levels below the pillars, is

    v_g = sqrt(r_g * sum of weight * idf of the skills under g),   r_g = ln((n + 1) / (n_g + 1))

n_g = number of occupations with a skill under g. The square root keeps a group with forty skills from drowning the rest.
Nearness is the cosine of two profiles, 0 to 1: who drives a van is near to who drives a lorry, though they share no skill.

*Crowding* of an occupation: its mean nearness to the CROWD unit groups that lie nearest. An occupation in a crowd is near to
everything; what is near to it says less (hubness, Radovanović et al. 2010).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from skills_graph.arrays import spread
from skills_graph.bundle import Rows

CROWD = 20

Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]


class Kinds:
    """The profiles of all occupations over the tree; a person's is made of the skills they have."""

    def __init__(self, tree: Rows, owner: Ints, skill: Ints, weight: Doubles, occupations: int) -> None:
        """`tree`: skill -> groups.  owner, skill, weight (pairs,): what is asked, weight already times idf."""
        self.tree = tree
        size = int(tree.indices.max()) + 1 if len(tree.indices) else 1
        counts = np.diff(tree.indptr)[skill]
        cell = self._above(skill).astype(np.int64) * occupations + np.repeat(owner, counts)
        counted = np.bincount(cell, np.repeat(weight, counts), size * occupations)  # whole numbers where nothing is asked at all
        mass = counted.astype(np.float64, copy=False).reshape(size, occupations)
        self.rarity = np.log((occupations + 1) / (np.count_nonzero(mass, axis=1) + 1.0))
        # From here on in place: a second array of this size costs more than the arithmetic.
        mass *= self.rarity[:, None]
        profile = np.sqrt(mass, out=mass)
        length = np.sqrt(np.einsum("gn,gn->n", profile, profile))
        profile /= np.where(length > 1e-12, length, 1.0)
        self.profile = profile
        """(t, n), each column of length one (or zero)."""

    def nearness(self, skills: Places, weight: Doubles) -> Doubles:
        """The nearness (n,) of somebody with these skills, of this weight times idf, to each occupation."""
        mass = np.bincount(self._above(skills), np.repeat(weight, np.diff(self.tree.indptr)[skills]), len(self.rarity))
        own = np.sqrt(mass * self.rarity)
        rows = np.flatnonzero(own)
        length = np.sqrt(own @ own)
        if length < 1e-12:
            return np.zeros(self.profile.shape[1])
        near: Doubles = own[rows] @ self.profile[rows] / length
        return near

    def all_pairs(self, rows: slice = slice(None)) -> npt.NDArray[np.float32]:
        """The nearness (rows, n) of what each occupation asks to what each other asks; all rows unless told."""
        profile = self.profile.astype(np.float32)
        near: npt.NDArray[np.float32] = profile[:, rows].T @ profile
        return near

    def crowding(self, unit_group: Ints) -> Doubles:
        """How crowded it is around each occupation (n,): its mean nearness to the CROWD nearest unit groups but its own."""
        groups = int(unit_group.max()) + 1
        counts = np.bincount(unit_group, minlength=groups)
        mean = np.stack([np.bincount(unit_group, row, groups) for row in self.profile]) / np.maximum(counts, 1)
        near = self.profile.T @ mean
        near[:, counts == 0] = 0.0
        near[np.arange(len(unit_group)), unit_group] = 0.0
        nearest = min(CROWD, groups)
        crowd: Doubles = np.partition(near, groups - nearest, axis=1)[:, groups - nearest:].mean(1)
        return crowd

    def _above(self, skills: npt.NDArray[np.integer]) -> Ints:
        """The groups above each skill, one after the other."""
        places, _ = spread(self.tree.indptr[skills], np.diff(self.tree.indptr)[skills])
        return self.tree.indices[places]
