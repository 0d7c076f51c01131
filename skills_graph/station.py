"""The stations of the map: a spread of occupations over branches, without near duplicates, well-known titles first.

The order within a branch is the ranking's score, and beside it
    + KNOWN * known / 3   the better known, the easier to picture
    + NEAR_ISCO           in the ISCO sub-major group (two digits) of home: ESCO writes some kindred work in other words
    - BACK                asks years of school that home does not      - HIGHER   of ISCO level 3, for a home below it
    - LEADS               a manager's work, for somebody who is none
Near duplicates fold into one station with `kin`: the same unit group, and titles that are much alike or
more than SAME_SKILLS of the smaller one's essential skills in common. The best-known of them gives the name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz

from skills_graph.bundle import Bundle, Words
from skills_graph.explain import band
from skills_graph.labour_market import Figure, opportunity
from skills_graph.papers import school_beyond
from skills_graph.search import fold
from skills_graph.transition import Person, Ranking

KNOWN, NEAR_ISCO, BACK, LEADS, HIGHER = 0.08, 0.08, 0.20, 0.10, 0.05
SAME_TITLE, SAME_SKILLS = 82, 0.8
PER_UNIT_GROUP = 2
LOOK_AT = 60
LEAST = 40


@dataclass(frozen=True)
class Station:
    """One stop of the map. score: the ranking's; band: much, part or little of its essential skills are own ones.

    kin: URIs of near duplicates folded into it.  school: asks years of school that the home occupation does not.
    opportunity: much, some, little, unknown.
    """

    uri: str
    branch: str
    score: float
    band: str
    kin: tuple[str, ...]
    school: bool
    opportunity: str


def stations(
    bundle: Bundle, words: Words, figures: Mapping[str, Mapping[str, Figure]], ranking: Ranking, person: Person,
    home: int | None, branches: int = 7, per_branch: int = 6, with_school: bool = True,
) -> tuple[Station, ...]:
    """The stations for a person, branch by branch, that of home first; home itself is no station.

    Without `with_school` what asks years of school that home does not makes room for what comes next.
    """
    school = school_beyond(bundle, home)
    order_score = ranking.scores + KNOWN * bundle.known / 3 - BACK * school + _by_isco(bundle, home)
    branch_of = bundle.branch[bundle.unit_group]
    listed: dict[int, list[tuple[int, list[int]]]] = {}
    for branch in range(len(bundle.branches)):
        rows = np.flatnonzero(branch_of == branch)
        rows = rows[rows != home] if home is not None else rows
        rows = rows if with_school else rows[~school[rows]]
        rows = rows[np.argsort(-order_score[rows], kind="stable")][:LOOK_AT]
        if len(rows):
            listed[branch] = _folded(bundle, words, rows.tolist())
    worth = {branch: float(np.mean(order_score[[row for row, _ in found[:3]]])) for branch, found in listed.items()}
    home_branch = None if home is None else int(branch_of[home])
    chosen = sorted(worth, key=lambda branch: (branch != home_branch, -worth[branch]))[:branches]
    wide = per_branch
    while sum(min(wide, len(listed[branch])) for branch in chosen) < min(LEAST, sum(len(listed[branch]) for branch in chosen)):
        wide += 1

    def station(row: int, kin: list[int]) -> Station:
        essential = bundle.essential[row]
        isco = bundle.isco_codes[bundle.unit_group[row]]
        uris = bundle.occupation_uris
        return Station(
            uris[row], bundle.branches[int(branch_of[row])].name, float(ranking.scores[row]),
            band(int((person.skills[essential] > 0).sum()), len(essential)), tuple(uris[other] for other in kin),
            bool(school[row]), opportunity(bundle, row, figures.get(isco, {})).word,
        )

    return tuple(station(row, kin) for branch in chosen for row, kin in listed[branch][:wide])


def _folded(bundle: Bundle, words: Words, rows: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Rows in order, near duplicates folded into one; at most PER_UNIT_GROUP of a unit group, the others after all."""
    heads: list[tuple[int, list[int]]] = []
    for row in rows:
        twin = next((place for place, (head, _) in enumerate(heads) if _near_duplicates(bundle, words, head, row)), None)
        if twin is None:
            heads.append((row, []))
        elif bundle.known[row] > bundle.known[heads[twin][0]]:
            heads[twin] = row, [*heads[twin][1], heads[twin][0]]
        else:
            heads[twin][1].append(row)
    seen: dict[int, int] = {}
    first: list[tuple[int, list[int]]] = []
    after: list[tuple[int, list[int]]] = []
    for head in heads:
        unit = int(bundle.unit_group[head[0]])
        seen[unit] = seen.get(unit, 0) + 1
        (first if seen[unit] <= PER_UNIT_GROUP else after).append(head)
    return first + after


def _near_duplicates(bundle: Bundle, words: Words, one: int, other: int) -> bool:
    if bundle.unit_group[one] != bundle.unit_group[other]:
        return False
    if fuzz.token_set_ratio(fold(words.occupations[one]), fold(words.occupations[other])) >= SAME_TITLE:
        return True
    left, right = bundle.essential[one], bundle.essential[other]
    return len(np.intersect1d(left, right)) > SAME_SKILLS * max(1, min(len(left), len(right)))


def _by_isco(bundle: Bundle, home: int | None) -> np.ndarray:
    """What the ISCO group of each occupation does to its order; without a home, as for a home of level 2."""
    first = np.array([int(code[0]) for code in bundle.isco_codes])[bundle.unit_group]
    group = np.array([code[:2] for code in bundle.isco_codes])[bundle.unit_group]
    own = None if home is None else int(first[home])
    near = np.zeros(len(first), bool) if home is None else group == group[home]
    higher = (first == 3) & (own is None or own > 3)
    leads = (first == 1) & (own != 1)
    return NEAR_ISCO * near - HIGHER * (higher & ~near) - LEADS * leads
