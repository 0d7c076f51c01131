"""Everybody against everything at once: the score of each occupation's people for each other occupation, (n, n) float32.

Row = from, column = to. The same numbers as `Transition.rank` of `Transition.person(row)`, but for the last decimals: here
the sums are taken in float32. Skills asked by many occupations go through one product of matrices; of rarer ones each pair of
occupations that shares one is listed.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import spread
from skills_graph.transition import PARTS, Transition

COMMON = 100
"""A skill asked by more occupations than this is common."""

Square = npt.NDArray[np.float32]


def scores(transition: Transition) -> Square:
    """The score (n, n) of somebody who can all that the occupation of the row asks, today."""
    found = parts(transition)
    total = np.full_like(found["kinds"], np.float32(transition.fitted["base"]))
    for name in PARTS:
        part = found.pop(name)
        part *= np.float32(transition.fitted[name])
        total += part
    return total


def parts(transition: Transition) -> dict[str, Square]:
    """Each part of the fit before its weight, (n, n)."""
    conditions, n = transition.conditions, len(transition.effort_sum)
    preparation, body = conditions.preparation.astype(np.float32), conditions.body.astype(np.float32)
    tasks = conditions.tasks.astype(np.float32)
    gap = preparation[None, :] - preparation[:, None]
    return {
        "kinds": transition.kinds.all_pairs(),
        "skills": np.sqrt(skills(transition)),
        "crowding": np.tile(transition.bundle.crowding.astype(np.float32), (n, 1)) if n else gap,
        "higher": gap.clip(0.0), "lower": (-gap).clip(0.0),
        "tasks": tasks @ tasks.T, "body": np.abs(body[None, :] - body[:, None]),
    }


def skills(transition: Transition) -> Square:
    """The cosine (n, n) of what two occupations ask, each skill weighted by its rarity."""
    value = transition.weight / np.where(transition.length > 1e-12, transition.length, 1.0)[transition.owner]
    return products(transition.owner, transition.df, value, len(transition.length))


def products(owner: npt.NDArray[np.integer], df: npt.NDArray[np.integer], value: npt.NDArray[np.floating], n: int) -> Square:
    """Sum over skills of the value at the one times the value at the other, (n, n).

    owner, value (pairs,): who asks it and how much, skill by skill; df (m,): how many ask each skill.
    """
    start = np.concatenate(([0], np.cumsum(df)))
    common = np.flatnonzero(df > COMMON)
    total: Square = np.zeros((n, n), np.float32)
    if len(common):
        dense = np.zeros((len(common), n), np.float32)
        for place, skill in enumerate(common.tolist()):
            pairs = slice(int(start[skill]), int(start[skill + 1]))
            dense[place, owner[pairs]] = value[pairs]
        total = dense.T @ dense
    skill_of = np.repeat(np.arange(len(df)), df)
    rare = np.flatnonzero(df[skill_of] <= COMMON)
    # Each pair stands beside all pairs of its own skill: `start` of the skill, as often as the skill is asked.
    other, count = spread(start[skill_of[rare]], df[skill_of[rare]])
    cell = np.repeat(owner[rare].astype(np.int64) * n, count) + owner[other]
    total += np.bincount(cell, np.repeat(value[rare], count) * value[other], n * n).reshape(n, n).astype(np.float32)
    return total
