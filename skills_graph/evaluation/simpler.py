"""Simpler scores to hold the transition score against; each (n, n), row = from.

    jaccard_essential, jaccard_all   shared skills / all skills of the two, over essential or over all skills
    idf_cosine                       cosine, each skill weighted by its rarity, essential and optional alike
    causeways                        the mean of four facets, after Mapping Career Causeways (Nesta 2020): essential skills,
                                     optional skills, kinds of activities, and conditions of the work

Causeways, as near as open data allow. A facet of skills is the share of what the destination asks that finds its match
among the skills of the origin. Nesta matches by the likeness of sentences in a language model; here a skill that is held
counts 1, one of the same finest ESCO group HALF. Activities are Nesta's: the cosine over ESCO's groups of skills at level 2. For
conditions it takes 57 work contexts of O*NET; here kinds of tasks and the load for the body stand in.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from skills_graph.all_pairs import Square, products
from skills_graph.arrays import divided
from skills_graph.bundle import Bundle, Rows
from skills_graph.transition import Transition

HALF = 0.5


def jaccard_essential(transition: Transition) -> Square:
    """Shared essential skills / essential skills of either."""
    return _jaccard((transition.bundle.essential,), transition.bundle)


def jaccard_all(transition: Transition) -> Square:
    """Shared skills / skills of either, essential or optional."""
    return _jaccard((transition.bundle.essential, transition.bundle.optional), transition.bundle)


def idf_cosine(transition: Transition) -> Square:
    """Cosine of all skills weighted by rarity."""
    n = len(transition.length)
    idf = np.repeat(transition.idf, transition.df)
    length = np.sqrt(np.bincount(transition.owner, idf**2, n))
    return products(transition.owner, transition.df, idf / np.where(length > 0, length, 1.0)[transition.owner], n)


def causeways(transition: Transition) -> Square:
    """The mean of the four facets."""
    bundle, conditions = transition.bundle, transition.conditions
    essential, both = _held((bundle.essential,), bundle), _held((bundle.essential, bundle.optional), bundle)
    shares = transition.group_share / np.maximum(np.linalg.norm(transition.group_share, axis=1, keepdims=True), 1e-12)
    unlike = np.abs(conditions.body[:, None] - conditions.body[None, :]) / 2
    context = (conditions.tasks @ conditions.tasks.T + 1 - unlike) / 2
    facets = (
        _matched(_with_kin(essential, bundle), bundle.essential), _matched(_with_kin(both, bundle), bundle.optional),
        shares @ shares.T, context,
    )
    return np.asarray(sum(facets) / len(facets), np.float32)


SIMPLER: dict[str, Callable[[Transition], Square]] = {
    "Jaccard, essential skills": jaccard_essential, "Jaccard, all skills": jaccard_all, "IDF cosine": idf_cosine,
    "Causeways, four facets": causeways,
}


def _held(relations: tuple[Rows, ...], bundle: Bundle) -> Square:
    """Which skills occupations have, (m, n) of 0 and 1."""
    held: Square = np.zeros((len(bundle.skill_uris), len(bundle.occupation_uris)), np.float32)
    for relation in relations:
        held[relation.indices, np.repeat(np.arange(len(relation)), np.diff(relation.indptr))] = 1.0
    return held


def _jaccard(relations: tuple[Rows, ...], bundle: Bundle) -> Square:
    skill, owner = np.nonzero(_held(relations, bundle))
    n = len(bundle.occupation_uris)
    shared = products(owner, np.bincount(skill, minlength=len(bundle.skill_uris)), np.ones(len(owner)), n)
    size = np.bincount(owner, minlength=n)
    return np.asarray(divided(shared, size[:, None] + size[None, :] - shared), np.float32)


def _with_kin(held: Square, bundle: Bundle) -> Square:
    """What is held counts 1; a skill with which a held one shares the finest group (the least skills), HALF."""
    tree = bundle.tree
    size = np.bincount(tree.indices)
    finest = np.array([min(found, key=lambda group: (size[group], group)) if len(found := tree[skill]) else -1
                       for skill in range(len(tree))])
    kin = held * 1.0
    for group in np.unique(finest[finest >= 0]):
        rows = np.flatnonzero(finest == group)
        kin[rows] = np.maximum(held[rows], HALF * held[rows].max(0))
    return kin


def _matched(able: Square, asked: Rows) -> Square:
    """The share (n, n) of what each destination asks that is matched; 0 where it asks nothing."""
    found = np.zeros((able.shape[1], len(asked)), np.float32)
    for row in range(len(asked)):
        if len(skills := asked[row]):
            found[:, row] = able[skills].mean(0)
    return found
