"""One person against all occupations: what fits, in parts that stay apart.

The parts, each (n,), n = number of occupations:

    skills     cosine of what the person can and what the occupation asks, each skill weighted by its rarity, 0-1
    kinds      nearness in the tree of skill groups, 0-1: see `skills_graph.kinds`
    similar    (skills + kinds) / 2
    feasible   share of what the occupation asks that the person can, 0-1: see below
    wanted     how much of what the person likes, wants to learn and leans to comes back, 0-1: see `skills_graph.wanted`
    demand     how much the labour market asks for it, 0-1; 0.5 where nothing is known
    jobs       ln(jobs / median jobs); 0 where nothing is known

with p (m,) the person's weight of each skill, w = 1 for an essential and OPTIONAL for an optional skill, and the rarity of
a skill  idf = ln((n + 1) / (df + 1)),  df = number of occupations that ask it (Spärck Jones 1972).

    feasible = sum(w idf hard p') / sum(w idf hard);   p' = max(p, RELATED * p of a skill that ESCO relates to it)

hard: what is harder to learn weighs more; knowledge and what belongs to one occupation more than what is used everywhere.

The order is the log-odds that experts call the two related, and beside it what the person wants:

    fit = base + kinds + sqrt(skills) + crowding + higher + lower + tasks + body, each times its fitted weight
          (`weights.toml`, made by `transitions --fit`; conditions and gaps: see `skills_graph.conditions`)
        + WANTED * wanted

Weights fitted, not chosen, except WANTED: who finds all they want there has four times the odds. Demand and jobs stand beside
the order and do not enter it. In a future the *shift* of demand does,  score = fit + SHIFT * shift:  where demand
shifts by a quarter we reckon with twice the jobs, and people move to where jobs are.

>>> rarity(np.array([1, 7]), 7).round(2).tolist()
[1.39, 0.0]
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log
from pathlib import Path

import numpy as np
import numpy.typing as npt

from skills_graph.arrays import divided, spread
from skills_graph.bundle import Bundle, Rows
from skills_graph.conditions import Conditions, Gaps
from skills_graph.kinds import Kinds
from skills_graph.wanted import INTERESTS, VALUES, Leanings

OPTIONAL = 0.7
RELATED = 0.5
WANTED = log(4)
SHIFT = 4 * log(2)
HARD_BY_REUSE = (1.0, 1.25, 1.0, 0.75, 0.5)
"""By how widely a skill is used: unknown, one occupation, one sector, several sectors, everywhere."""
HARD_KNOWLEDGE = 1.25
DECIMALS = 6  # scores are rounded, so that the last bit of another processor does not change an order
DEMAND_CLASSES = ("roa_itkb_class", "roa_openings_class", "uwv_tension_class")  # each 1 (little) to 5 (much)
PARTS = ("kinds", "skills", "crowding", "higher", "lower", "tasks", "body")
"""The parts of the fit that have a fitted weight."""
WEIGHTS = Path(__file__).parent / "weights.toml"

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Person:
    """What the graph gets of a person: numbers, no words and no names.

    skills, likes, learns: (m,) float32, 0-1.  interests, values: (6,), in the order of INTERESTS and VALUES
    (O*NET's); zeros = not known.  home: rows of the occupations they name as their own.
    """

    skills: Floats
    likes: Floats
    learns: Floats
    interests: Floats
    values: Floats
    home: tuple[int, ...] = ()


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
        """Rows from high to low; rows stand by URI, so that equal scores do as well."""
        return np.argsort(-self.scores, kind="stable").astype(np.int32)


@lru_cache(maxsize=4)
def weights(file: Path = WEIGHTS) -> dict[str, float]:
    """The fitted weights by part, and "base"; raises ValueError where a part has none."""
    told = tomllib.loads(file.read_text("utf-8"))["weights"]
    if missing := {"base", *PARTS} - set(told):
        raise ValueError(f"{file.name}: no weight of {', '.join(sorted(missing))}")
    return {name: float(one["weight"]) for name, one in told.items()}


def rarity(df: npt.NDArray[np.integer], occupations: int) -> Doubles:
    """The rarity of skills asked by `df` of all occupations."""
    return np.log((occupations + 1) / (df + 1.0))


class Transition:
    """The arrays that make ranking quick: what each skill is asked by, and the profile of each occupation."""

    def __init__(self, bundle: Bundle, fitted: dict[str, float] | None = None) -> None:
        self.bundle = bundle
        self.fitted = fitted or weights()
        n, m, g = len(bundle.occupation_uris), len(bundle.skill_uris), len(bundle.group_codes)
        owner, skill, weight = asked(bundle.essential, bundle.optional, m)
        self.df = np.bincount(skill, minlength=m)
        self.idf = rarity(self.df, n)
        self.hard = np.array(HARD_BY_REUSE)[bundle.reuse] * np.where(bundle.kind == 1, HARD_KNOWLEDGE, 1.0)
        by_skill = np.argsort(skill.astype(np.min_scalar_type(m)), kind="stable")  # numpy sorts numbers of 16 bits in one pass
        self.owner = owner[by_skill]
        self.weight = (weight * self.idf[skill])[by_skill]
        self.start = np.concatenate(([0], np.cumsum(self.df)))
        self.effort_sum = np.bincount(owner, weight * (self.idf * self.hard)[skill], n)
        self.length = np.sqrt(np.bincount(owner, (weight * self.idf[skill]) ** 2, n))
        profile = np.bincount(owner.astype(np.int64) * g + bundle.group[skill], weight * self.idf[skill], n * g).reshape(n, g)
        self.group_share = divided(profile, np.broadcast_to(profile.sum(1, keepdims=True), profile.shape))
        self.kinds = Kinds(bundle.tree, owner, skill, weight * self.idf[skill], n)
        self.conditions = Conditions(bundle)
        self.leanings = Leanings(bundle)
        self.demand = demand_today(bundle)
        self.jobs = jobs(bundle)
        self._uris = tuple(bundle.occupation_uris)

    def nobody(self) -> Person:
        """A person of whom nothing is known."""
        skills, likes, learns = np.zeros((3, len(self.bundle.skill_uris)), np.float32)
        return Person(skills, likes, learns, np.zeros(len(INTERESTS), np.float32), np.zeros(len(VALUES), np.float32))

    def person(self, row: int) -> Person:
        """Someone who can all that an occupation asks: essential skills 1, optional ones OPTIONAL."""
        nobody = self.nobody()
        nobody.skills[self.bundle.optional[row]] = OPTIONAL
        nobody.skills[self.bundle.essential[row]] = 1.0
        return Person(nobody.skills, nobody.likes, nobody.learns, nobody.interests, nobody.values, (row,))

    def rank(self, person: Person, shift: Doubles | None = None, future: str | None = None) -> Ranking:
        """The person against all occupations; `shift` (n,) is what a future does to demand."""
        skills, kinds, feasible = self.near(person)
        wanted = self._wanted(person)
        scores = WANTED * wanted
        if person.skills.any():
            scores += self.fit(skills, kinds, self.gaps(person, (skills + kinds) / 2))
        demand = self.demand
        if shift is not None:
            scores, demand = scores + SHIFT * shift, np.clip(demand + shift, 0.0, 1.0)
        return Ranking(rounded(scores), rounded((skills + kinds) / 2), rounded(feasible), rounded(wanted), rounded(demand),
                       future, self.bundle.version, self._uris)

    def fit(self, skills: Doubles, kinds: Doubles, gaps: Gaps) -> Doubles:
        """The log-odds (n,) out of the parts, see above."""
        of_part = {"kinds": kinds, "skills": np.sqrt(skills), "crowding": self.bundle.crowding, **vars(gaps)}
        total = np.full(len(skills), self.fitted["base"])
        for name in PARTS:
            total += self.fitted[name] * of_part[name]
        return total

    def gaps(self, person: Person, similar: Doubles) -> Gaps:
        """From what the person knows of work to each occupation."""
        if person.home:
            return self.conditions.gaps(np.full(len(person.home), 1 / len(person.home)), np.array(person.home))
        return self.conditions.gaps(*self.conditions.most_alike(similar))

    def near(self, person: Person) -> tuple[Doubles, Doubles, Doubles]:
        """skills, kinds and feasible (n,) of a person."""
        rows = np.flatnonzero(person.skills)
        n = len(self._uris)
        if not len(rows):
            return np.zeros(n), np.zeros(n), np.zeros(n)
        weight = person.skills[rows].astype(np.float64)
        own = weight * self.idf[rows]
        pairs, counts = self._pairs(rows)
        dot = np.bincount(self.owner[pairs], self.weight[pairs] * np.repeat(own, counts), n)
        skills = divided(dot, self.length * np.sqrt(own @ own))
        able = self._with_related(rows, weight)
        known = np.flatnonzero(able)
        pairs, counts = self._pairs(known)
        effort = np.bincount(self.owner[pairs], self.weight[pairs] * np.repeat((able * self.hard)[known], counts), n)
        return skills, self.kinds.nearness(rows, own), divided(effort, self.effort_sum)

    def _with_related(self, rows: Places, weight: Doubles) -> Doubles:
        """What somebody can (m,), with the skills that ESCO relates to theirs at RELATED of their weight."""
        related = self.bundle.related
        able = np.zeros(len(self.idf))
        pairs, counts = spread(related.indptr[rows], np.diff(related.indptr)[rows])
        np.maximum.at(able, related.indices[pairs], RELATED * np.repeat(weight, counts))
        able[rows] = np.maximum(able[rows], weight)
        return able

    def _wanted(self, person: Person) -> Doubles:
        parts = [self._comes_back(wish) for wish in (person.likes, person.learns) if wish.any()]
        parts += self.leanings.likeness(person.interests.astype(np.float64), person.values.astype(np.float64))
        return np.mean(parts, axis=0) if parts else np.zeros(len(self._uris))

    def _comes_back(self, wish: Floats) -> Doubles:
        """The share of what someone wishes that an occupation asks; an essential skill counts whole."""
        rows = np.flatnonzero(wish)
        weight = wish[rows].astype(np.float64)
        pairs, counts = self._pairs(rows)
        total = np.bincount(self.owner[pairs], self.weight[pairs] * np.repeat(weight, counts), len(self._uris))
        return np.clip(total / max(float(weight @ self.idf[rows]), 1e-9), 0, 1)

    def _pairs(self, rows: Places) -> tuple[Places, Places]:
        """The places in `owner` and `weight` of some skills, one after the other, and how many each has."""
        return spread(self.start[rows], self.df[rows])


def asked(essential: Rows, optional: Rows, skills: int) -> tuple[Ints, Ints, Doubles]:
    """All pairs occupation - skill with their weight, occupation by occupation; a skill that is both counts as essential."""
    owner, skill = _flat(essential)
    optional_owner, optional_skill = _flat(optional)
    # Both relations are sorted, so a pair is found by halving, and a stable sort has but two runs to merge.
    there, others = owner.astype(np.int64) * skills + skill, optional_owner.astype(np.int64) * skills + optional_skill
    new = np.append(there, -1)[np.searchsorted(there, others)] != others
    order = np.argsort(np.concatenate((there, others[new])), kind="stable")
    weight = np.concatenate((np.ones(len(owner)), np.full(int(new.sum()), OPTIONAL)))
    return np.concatenate((owner, optional_owner[new]))[order], np.concatenate((skill, optional_skill[new]))[order], weight[order]


def demand_today(bundle: Bundle) -> Doubles:
    """How much the labour market asks for each occupation: the mean of the known classes of ROA and UWV, 0-1; else 0.5."""
    classes = [bundle.unit_columns[name] for name in DEMAND_CLASSES if name in bundle.unit_columns]
    if not classes:
        return np.full(len(bundle.occupation_uris), 0.5)
    stacked = (np.stack(classes).astype(np.float64) - 1) / 4
    known = ~np.isnan(stacked)
    mean = np.where(known, stacked, 0).sum(0) / np.maximum(known.sum(0), 1)
    return np.clip(np.where(known.any(0), mean, 0.5), 0, 1)[bundle.unit_group]


def jobs(bundle: Bundle) -> Doubles:
    """ln(jobs / median jobs) of each occupation (n,).

    The Netherlands count jobs for groups of unit groups (BRC); those of one group share its jobs evenly.
    """
    column = bundle.unit_columns.get("jobs")
    if column is None or np.isnan(column).all():
        return np.zeros(len(bundle.occupation_uris))
    share = column.astype(np.float64) / bundle.unit_columns.get("jobs_shared_by", np.ones_like(column))
    told: Doubles = np.log(np.nan_to_num(share / np.nanmedian(share), nan=1.0))[bundle.unit_group]
    return told


def rounded(values: Doubles) -> Floats:
    """As they leave the graph: rounded, float32, read-only."""
    told: Floats = np.round(values, DECIMALS).astype(np.float32)
    told.setflags(write=False)
    return told


def _flat(rows: Rows) -> tuple[Ints, Ints]:
    return np.repeat(np.arange(len(rows), dtype=np.int32), np.diff(rows.indptr)), rows.indices
