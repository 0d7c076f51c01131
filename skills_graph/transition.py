"""One person against all occupations: what fits, in parts that stay apart.

The parts, each (n,) float32, n = number of occupations:

    skills    cosine of what the person can and what the occupation asks, each skill weighted by its rarity
    groups    cosine of the two profiles over skill groups (square root of the summed weights, so that one group with
              forty skills does not drown the rest)
    similar   (skills + GROUPS * groups) / (1 + GROUPS)
    feasible  share of what the occupation asks that the person can: sum(w idf p) / sum(w idf)
    wanted    how much of what the person likes, wants to learn and leans to comes back; 0 where nothing is known
    demand    how much the labour market asks for it, 0-1; 0.5 where nothing is known

with p (m,) the person's weight of each skill, w = 1 for an essential and OPTIONAL for an optional skill, and the rarity of
a skill  idf = ln((n + 1) / (df + 1)),  df = number of occupations that ask it (Spärck Jones 1972).

The order is  fit = SIMILAR * similar + FEASIBLE * feasible + WANTED * wanted.  Demand stands beside the order and does not
enter it; in a future the *shift* of demand does:  score = fit + SHIFT * shift.  The weights are plain
round numbers. With them, over the pairs of ISCO groups that O*NET's experts call related, the mean precision at ten is 0.64,
against 0.60 for the plain share of common skills (Jaccard); 418 groups, a pair scored by the mean over their occupations.

>>> rarity(np.array([1, 7]), 7).round(2).tolist()
[1.39, 0.0]
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import Bundle, Rows

OPTIONAL = 0.4
GROUPS = 0.6
SIMILAR, FEASIBLE, WANTED, SHIFT = 0.7, 0.3, 0.15, 0.35
DECIMALS = 6  # scores are rounded, so that the last bit of another processor does not change an order
INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
VALUES = ("achievement", "independence", "recognition", "relationships", "support", "working_conditions")
DEMAND_CLASSES = ("roa_itkb_class", "roa_openings_class", "uwv_tension_class")  # each 1 (little) to 5 (much)

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Person:
    """What the graph gets of a person: numbers, no words and no names.

    skills, likes, learns: (m,) float32, 0-1.  interests, values: (6,), in the order of INTERESTS and VALUES
    (O*NET's); zeros = not known.
    Values do not enter the order: no figure of the bundle tells the values of an occupation.
    """

    skills: Floats
    likes: Floats
    learns: Floats
    interests: Floats
    values: Floats


@dataclass(frozen=True)
class Ranking:
    """All occupations for one person; arrays (n,) float32 in the order of `Bundle.occupation_uris`."""

    scores: Floats
    similar: Floats
    feasible: Floats
    wanted: Floats
    demand: Floats
    future: str | None
    version: str
    uris: tuple[str, ...]

    def top(self, k: int) -> list[str]:
        """The k occupations with the highest score; equal scores by URI."""
        return [self.uris[row] for row in self.order[:k]]

    @cached_property
    def order(self) -> Ints:
        """Rows from high to low."""
        return np.lexsort((np.array(self.uris), -self.scores)).astype(np.int32)


def rarity(df: npt.NDArray[np.integer], occupations: int) -> Doubles:
    """The rarity of skills asked by `df` of all occupations."""
    return np.log((occupations + 1) / (df + 1.0))


class Transition:
    """The arrays that make ranking quick: what each skill is asked by, and the group profile of each occupation."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        n, m, g = len(bundle.occupation_uris), len(bundle.skill_uris), len(bundle.group_codes)
        owner, skill, weight = asked(bundle)
        self.df = np.bincount(skill, minlength=m)
        self.idf = rarity(self.df, n)
        by_skill = np.lexsort((owner, skill))
        self.owner = owner[by_skill]
        self.weight = (weight * self.idf[skill])[by_skill]
        self.start = np.concatenate(([0], np.cumsum(self.df)))
        self.asked_sum = np.bincount(owner, weight * self.idf[skill], n)
        self.length = np.sqrt(np.bincount(owner, (weight * self.idf[skill]) ** 2, n))
        profile = np.zeros((n, g))
        np.add.at(profile, (owner, bundle.group[skill]), weight * self.idf[skill])
        self.group_share = _divided(profile, profile.sum(1, keepdims=True))
        self.group_profile = _unit_rows(np.sqrt(profile))
        self.interests = _interests(bundle)
        self.demand = demand_today(bundle)
        self._uris = tuple(bundle.occupation_uris)

    def nobody(self) -> Person:
        """A person of whom nothing is known."""
        m = len(self.bundle.skill_uris)
        return Person(*(np.zeros(size, np.float32) for size in (m, m, m, len(INTERESTS), len(VALUES))))

    def person(self, row: int) -> Person:
        """Someone who can all that an occupation asks: essential skills 1, optional ones OPTIONAL."""
        person = self.nobody()
        person.skills[self.bundle.optional[row]] = OPTIONAL
        person.skills[self.bundle.essential[row]] = 1.0
        return person

    def rank(self, person: Person, shift: Doubles | None = None, future: str | None = None) -> Ranking:
        """The person against all occupations; `shift` (n,) is what a future does to demand."""
        similar, feasible = self._similar_and_feasible(person.skills)
        wanted = self._wanted(person)
        fit = SIMILAR * similar + FEASIBLE * feasible + WANTED * wanted
        demand = self.demand if shift is None else np.clip(self.demand + shift, 0.0, 1.0)
        scores = fit if shift is None else fit + SHIFT * shift
        return Ranking(_rounded(scores), _rounded(similar), _rounded(feasible), _rounded(wanted), _rounded(demand),
                       future, self.bundle.version, self._uris)

    def _similar_and_feasible(self, skills: Floats) -> tuple[Doubles, Doubles]:
        rows = np.flatnonzero(skills)
        n = len(self.asked_sum)
        if not len(rows):
            return np.zeros(n), np.zeros(n)
        weights = skills[rows].astype(np.float64)
        pairs, counts = self._pairs(rows)
        owner, worth = self.owner[pairs], self.weight[pairs] * np.repeat(weights, counts)
        feasible = _divided(np.bincount(owner, worth, n), self.asked_sum)
        own = weights * self.idf[rows]
        dot = np.bincount(owner, worth * np.repeat(self.idf[rows], counts), n)
        by_skill = _divided(dot, self.length * np.sqrt(own @ own))
        profile = np.sqrt(np.bincount(self.bundle.group[rows], own, self.group_profile.shape[1]))
        by_group = _divided(self.group_profile @ profile, np.full(n, np.sqrt(profile @ profile)))
        return (by_skill + GROUPS * by_group) / (1 + GROUPS), feasible

    def _wanted(self, person: Person) -> Doubles:
        parts = [self._comes_back(wish) for wish in (person.likes, person.learns) if wish.any()]
        if person.interests.any():
            leaning = person.interests.astype(np.float64) - person.interests.mean()
            parts.append(np.clip(_divided(self.interests @ leaning, np.full(len(self.interests), np.linalg.norm(leaning))), 0, 1))
        return np.mean(parts, axis=0) if parts else np.zeros(len(self.asked_sum))

    def _comes_back(self, wish: Floats) -> Doubles:
        """The share of what someone wishes that an occupation asks; an essential skill counts whole."""
        rows = np.flatnonzero(wish)
        weights = wish[rows].astype(np.float64)
        pairs, counts = self._pairs(rows)
        total = np.bincount(self.owner[pairs], self.weight[pairs] * np.repeat(weights, counts), len(self.asked_sum))
        return np.clip(total / max(float(weights @ self.idf[rows]), 1e-9), 0, 1)

    def _pairs(self, rows: npt.NDArray[np.intp]) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """The places in `owner` and `weight` of some skills, one after the other, and how many each has."""
        counts = self.start[rows + 1] - self.start[rows]
        ends = np.cumsum(counts)
        return np.arange(ends[-1]) + np.repeat(self.start[rows] - ends + counts, counts), counts


def asked(bundle: Bundle) -> tuple[Ints, Ints, Doubles]:
    """All pairs occupation - skill with their weight; a skill that is essential and optional counts as essential."""
    owner, skill = _flat(bundle.essential)
    optional_owner, optional_skill = _flat(bundle.optional)
    m = len(bundle.skill_uris)
    new = ~np.isin(optional_owner.astype(np.int64) * m + optional_skill, owner.astype(np.int64) * m + skill)
    weight = np.concatenate((np.ones(len(owner)), np.full(int(new.sum()), OPTIONAL)))
    return np.concatenate((owner, optional_owner[new])), np.concatenate((skill, optional_skill[new])), weight


def demand_today(bundle: Bundle) -> Doubles:
    """How much the labour market asks for each occupation: the mean of the known classes of ROA and UWV, 0-1; else 0.5."""
    classes = [bundle.unit_columns[name] for name in DEMAND_CLASSES if name in bundle.unit_columns]
    if not classes:
        return np.full(len(bundle.occupation_uris), 0.5)
    stacked = (np.stack(classes).astype(np.float64) - 1) / 4
    known = ~np.isnan(stacked)
    mean = np.where(known, stacked, 0).sum(0) / np.maximum(known.sum(0), 1)
    return np.clip(np.where(known.any(0), mean, 0.5), 0, 1)[bundle.unit_group]


def _interests(bundle: Bundle) -> Doubles:
    """Interests of each occupation, (n, 6): less their own mean, of length one; zeros where unknown."""
    n = len(bundle.occupation_uris)
    columns = [bundle.occupation_columns.get(name, np.full(n, np.nan, np.float32)) for name in INTERESTS]
    stacked = np.stack(columns, 1).astype(np.float64)
    return _unit_rows(np.nan_to_num(stacked - stacked.mean(1, keepdims=True)))


def _flat(rows: Rows) -> tuple[Ints, Ints]:
    return np.repeat(np.arange(len(rows), dtype=np.int32), np.diff(rows.indptr)), rows.indices


def _unit_rows(matrix: Doubles) -> Doubles:
    return _divided(matrix, np.linalg.norm(matrix, axis=1, keepdims=True))


def _divided(part: npt.NDArray[Any], whole: npt.NDArray[Any]) -> Doubles:
    """part / whole, and 0 where the whole is nothing."""
    return np.divide(part, whole, out=np.zeros(part.shape), where=whole > 1e-12)


def _rounded(values: Doubles) -> Floats:
    rounded: Floats = np.round(values, DECIMALS).astype(np.float32)
    rounded.setflags(write=False)
    return rounded
