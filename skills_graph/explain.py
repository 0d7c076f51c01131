"""Why an occupation stands where it stands: what is shared, what is new, what is rare. Data, not sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from skills_graph.bundle import REUSE_OCCUPATION, REUSE_SECTOR, REUSE_TRANSVERSAL
from skills_graph.transition import OPTIONAL, Person, Transition

MUCH, PART = 0.6, 0.25
"""From these shares of the essential skills on, a person can "much" and "part" of what an occupation asks."""
RARE_IN = 30
"""A skill asked by at most this many occupations (one in a hundred) is rare."""


@dataclass(frozen=True)
class Explanation:
    """Why one occupation fits one person, as skill URIs in the order in which to tell them.

    shared: what the person can and the occupation asks, the most telling first (rare, essential, specific).
    rare_shared: those of them that few occupations ask.
    missing: essential skills the person has not, the most important first.
    near: missing skill -> a skill of the person that ESCO relates to it.
    counts: shared, essential, essential_shared, optional, optional_shared.   band: 'much', 'part' or 'little' of the essential.
    """

    uri: str
    shared: tuple[str, ...]
    missing: tuple[str, ...]
    rare_shared: tuple[str, ...]
    near: dict[str, str]
    counts: dict[str, int]
    band: str


def band(essential_shared: int, essential: int) -> str:
    """How much of the essential skills a person has, in a word.

    >>> [band(n, 10) for n in (0, 2, 3, 5, 6, 10)]
    ['little', 'little', 'part', 'part', 'much', 'much']
    """
    share = essential_shared / essential if essential else 0.0
    return "much" if share >= MUCH else "part" if share >= PART else "little"


def explain(transition: Transition, person: Person, row: int) -> Explanation:
    """The reasons for one occupation, from the same numbers as its rank."""
    bundle = transition.bundle
    essential = bundle.essential[row]
    essential_set = set(essential.tolist())
    optional = [skill for skill in bundle.optional[row].tolist() if skill not in essential_set]

    def telling(skill: int) -> float:
        specific = 1.15 if bundle.reuse[skill] in (REUSE_OCCUPATION, REUSE_SECTOR) else 0.7 if bundle.reuse[skill] == REUSE_TRANSVERSAL else 1.0
        weight = 1.0 if skill in essential_set else OPTIONAL
        return float(specific * weight * transition.idf[skill] * person.skills[skill])

    def important(skill: int) -> float:
        """What most of the occupations of the same unit group ask as essential is the heart of the work; rare tells more."""
        return float(kin_share.get(skill, 0.0) * np.sqrt(transition.idf[skill]))

    kin_share = _shares(transition, row)
    shared = sorted((skill for skill in [*essential.tolist(), *optional] if person.skills[skill] > 0), key=lambda s: (-telling(s), bundle.skill_uris[s]))
    missing = sorted((skill for skill in essential_set if person.skills[skill] == 0), key=lambda s: (-important(s), bundle.skill_uris[s]))
    near = {skill: own for skill in missing for own in _related(transition, person, skill)}
    essential_shared = sum(1 for skill in shared if skill in essential_set)
    counts = {
        "shared": len(shared), "essential": len(essential_set), "essential_shared": essential_shared,
        "optional": len(optional), "optional_shared": len(shared) - essential_shared,
    }
    uris = bundle.skill_uris
    return Explanation(
        bundle.occupation_uris[row], _uris(uris, shared), _uris(uris, missing),
        _uris(uris, (skill for skill in shared if transition.df[skill] <= RARE_IN)),
        {uris[skill]: uris[own] for skill, own in near.items()}, counts, band(essential_shared, len(essential_set)),
    )


def _shares(transition: Transition, row: int) -> dict[int, float]:
    """Skill -> share of the occupations of the same unit group that ask it as essential."""
    bundle = transition.bundle
    kin = np.flatnonzero(bundle.unit_group == bundle.unit_group[row])
    skills, counts = np.unique(np.concatenate([bundle.essential[int(one)] for one in kin]), return_counts=True)
    return dict(zip(skills.tolist(), (counts / len(kin)).tolist(), strict=True))


def _related(transition: Transition, person: Person, skill: int) -> list[int]:
    """The person's own skill, if any, that ESCO relates to a skill (the strongest, then the rarest)."""
    related = [other for other in transition.bundle.related[skill].tolist() if person.skills[other] > 0]
    return sorted(related, key=lambda other: (person.skills[other], transition.idf[other], -other))[-1:]


def _uris(uris: list[str], rows: Iterable[int]) -> tuple[str, ...]:
    return tuple(uris[row] for row in rows)
