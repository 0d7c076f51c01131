"""Why an occupation stands where it stands: what is shared, what is new, what makes it far. Data, not sentences.

*Explanation* tells of the skills, *Standing* of the whole: similar, feasible and wanted each in a word of its own, never as one
number; how near it is among all occupations (NEAR, FAR: shares of the ranking); and what makes it far, told only where it is clear:

    few      little of what it asks is known            kinds    the kinds of activities lie apart (KINDS_APART)
    school   years of school that the own work has not  higher, lower    a level or more of preparation (A_LEVEL)
    tasks    another sort of tasks (TASKS_APART)        heavier, lighter for the body (A_THIRD)

*Toward* is a well-known occupation that lies between, if any: something to look at on the way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from skills_graph.bundle import KIND_KNOWLEDGE, REUSE_OCCUPATION, REUSE_SECTOR, REUSE_TRANSVERSAL
from skills_graph.conditions import TASKS
from skills_graph.papers import school_beyond
from skills_graph.transition import OPTIONAL, Doubles, Person, Ranking, Transition

MUCH, PART = 0.6, 0.25
"""From these shares of the essential skills on, a person can "much" and "part" of what an occupation asks."""
RARE_IN = 30
"""A skill asked by at most this many occupations (one in a hundred) is rare."""
NEAR, FAR = 0.1, 1 / 3
SIMILAR, WANTED = (0.4, 0.18), (0.5, 0.25)
"""From these on it is "much" and "part" similar or wanted."""
KINDS_APART, TASKS_APART, A_LEVEL, A_THIRD = 0.3, 0.5, 1.0, 1.0
NAMED, FOREIGN = 2, 0.02
"""So many kinds of activities are named; of the person's own skills at most this share is of such a kind."""
WELL_KNOWN, ASIDE, ALIKE = 2, 0.1, 0.4


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


@dataclass(frozen=True)
class Standing:
    """How an occupation stands to a person.

    place: near (where it is much similar, or partly with more than few skills), far (also with few skills of kinds that lie
    apart) or between; similar, wanted: much, part or little, and wanted "" where nothing is known of it.
    far: what makes it far, see above.  kinds: codes of the groups it is mostly about and the person's own skills are not.
    tasks: the sort of tasks there is more of, one of TASKS, "" where that is not clear.  toward: an URI or None.
    """

    uri: str
    place: str
    similar: str
    wanted: str
    far: tuple[str, ...]
    kinds: tuple[str, ...]
    tasks: str
    toward: str | None


def standing(transition: Transition, person: Person, ranking: Ranking, row: int) -> Standing:
    """How one occupation stands to a person, from the parts of the ranking."""
    bundle = transition.bundle
    home = person.home[0] if person.home else None
    nothing = not person.skills.any()
    before = int((ranking.scores > ranking.scores[row]).sum()) / len(ranking.uris)
    similar = _word(float(ranking.similar[row]), SIMILAR)
    kinds = transition.near(person)[1]
    tasks = _more_of(transition, home, row)
    far: list[str] = []
    if row not in person.home and not nothing:
        essential = bundle.essential[row]
        if band(int((person.skills[essential] > 0).sum()), len(essential)) == "little":
            far.append("few")
        if kinds[row] < KINDS_APART:
            far.append("kinds")
    if row not in person.home:
        far += _beyond(transition, home, row)
    if tasks:
        far.append("tasks")
    place = "between" if nothing else "far" if before >= FAR or {"few", "kinds"} <= {*far} else "near" if before < NEAR and (similar == "much" or (similar == "part" and "few" not in far)) else "between"
    foreign = _foreign(transition, person, row) if "kinds" in far else ()
    wanted = "" if not ranking.wanted.any() else _word(float(ranking.wanted[row]), WANTED)
    return Standing(bundle.occupation_uris[row], place, similar, wanted, tuple(far), foreign, tasks,
                    _toward(transition, person, ranking, kinds, row))


def _word(value: float, least: tuple[float, float]) -> str:
    return "much" if value >= least[0] else "part" if value >= least[1] else "little"


def _beyond(transition: Transition, home: int | None, row: int) -> list[str]:
    """School, preparation and load, against the own work; without one, school alone."""
    bundle, conditions = transition.bundle, transition.conditions
    found = ["school"] if school_beyond(bundle, home)[row] else []
    if home is None:
        return found
    levels = float(conditions.preparation[row] - conditions.preparation[home])
    if abs(levels) >= A_LEVEL and not found:
        found.append("higher" if levels > 0 else "lower")
    load = bundle.occupation_columns.get("physical")
    heavier = 0.0 if load is None else float(load[row] - load[home])
    if abs(heavier) >= A_THIRD:  # not a number where one of them is unknown
        found.append("heavier" if heavier > 0 else "lighter")
    return found


def _more_of(transition: Transition, home: int | None, row: int) -> str:
    """The sort of tasks an occupation has most more of than the own work, where their tasks lie clearly apart."""
    tasks = transition.conditions.tasks
    if home is None or not tasks[home].any() or not tasks[row].any() or float(tasks[home] @ tasks[row]) >= TASKS_APART:
        return ""
    return TASKS[int(np.argmax(tasks[row] - tasks[home]))]


def _foreign(transition: Transition, person: Person, row: int) -> tuple[str, ...]:
    """The groups of skills an occupation is mostly about and the person is not; what is asked at any work (pillar T) says little."""
    bundle = transition.bundle
    own = np.bincount(bundle.group, person.skills * transition.idf, len(bundle.group_codes))
    share = own / max(float(own.sum()), 1e-9)
    asked = transition.group_share[row]
    order = [int(group) for group in np.argsort(-asked, kind="stable") if asked[group] > 0 and share[group] <= FOREIGN
             and not bundle.group_codes[group].startswith("T")]
    return tuple(bundle.group_codes[group] for group in order[:NAMED])


def _toward(transition: Transition, person: Person, ranking: Ranking, kinds: Doubles, row: int) -> str | None:
    """The well-known occupation nearest to both, on the line of the target, nearer to the person than it, without school."""
    bundle = transition.bundle
    home = person.home[0] if person.home else None
    first = np.array([code[0] for code in bundle.isco_codes])[bundle.unit_group]
    leads = (first == "1") & (home is None or first[home] != "1")
    alike = transition.kinds.profile[:, row] @ transition.kinds.profile
    fits = (bundle.known >= WELL_KNOWN) & ~school_beyond(bundle, home) & ~leads & (kinds > kinds[row]) & (alike >= max(ALIKE, kinds[row] + ASIDE))
    line, preparation = bundle.branch[bundle.unit_group], transition.conditions.preparation
    fits &= line == line[row]
    if home is not None:
        fits &= preparation <= preparation[home] + A_LEVEL
    fits[[row, *person.home]] = False
    rows = ranking.order[fits[ranking.order]]
    return bundle.occupation_uris[int(rows[np.argmax((kinds + alike)[rows])])] if len(rows) else None


@dataclass(frozen=True)
class Learned:
    """A skill to learn. how: knowledge, doing (it belongs to this work or its sector), or everyday.  asked_by: so many occupations."""

    uri: str
    how: str
    asked_by: int


def to_learn(transition: Transition, told: Explanation, count: int = 3) -> tuple[Learned, ...]:
    """What matters most to learn: what most occupations of the same group ask, and how one comes by it."""
    bundle = transition.bundle

    def how(row: int) -> str:
        if bundle.kind[row] == KIND_KNOWLEDGE:
            return "knowledge"
        return "doing" if bundle.reuse[row] in (REUSE_OCCUPATION, REUSE_SECTOR) else "everyday"

    rows = [bundle.skill_row[uri] for uri in told.missing[:count]]
    return tuple(Learned(bundle.skill_uris[row], how(row), int(transition.df[row])) for row in rows)


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
