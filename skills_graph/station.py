"""The stations of the map: a spread of occupations over branches, without near duplicates, well-known titles first.

Within a branch they go by their worth, near duplicates folded into one with `kin`: see `skills_graph.widening`. What asks years
of school that home does not stands apart: of the well-known ones the SCHOOLS with the highest score take the last place on
their line, with a sign of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import Bundle, Words
from skills_graph.explain import band
from skills_graph.labour_market import Figure, opportunity
from skills_graph.papers import school_beyond
from skills_graph.transition import Person, Ranking, Transition
from skills_graph.widening import Card, dozen, folded, worth

PER_UNIT_GROUP = 2
LOOK_AT = 60
LEAST, FEW = 40, 4
SCHOOLS, WELL_KNOWN, NEAREST = 3, 2, 150


@dataclass(frozen=True)
class Station:
    """One stop of the map. score: the ranking's; band: much, part or little of its essential skills are own ones.

    kin: URIs of near duplicates folded into it.  school: asks years of school that the home occupation does not.
    opportunity: much, some, little, unknown.  distance: how far it lies, for the dozen to look at first (widening.DISTANCES); else "".
    """

    uri: str
    branch: str
    score: float
    band: str
    kin: tuple[str, ...]
    school: bool
    opportunity: str
    distance: str = ""


def stations(
    transition: Transition, words: Words, figures: Mapping[str, Mapping[str, Figure]], ranking: Ranking, person: Person,
    home: int | None, branches: int = 7, per_branch: int = 6, with_school: bool = True,
) -> tuple[Station, ...]:
    """The stations for a person, branch by branch, that of home first; home itself is no station.

    Without `with_school` what asks years of school that home does not makes room for what comes next.
    """
    bundle = transition.bundle
    school = school_beyond(bundle, home)
    value = worth(bundle, ranking, home)
    branch_of = bundle.branch[bundle.unit_group]
    lit = _lit(bundle, dozen(transition, words, ranking, person, home))
    listed: dict[int, list[tuple[int, list[int]]]] = {}
    for branch in range(len(bundle.branches)):
        rows = np.flatnonzero(branch_of == branch)
        rows = rows[rows != home] if home is not None else rows
        rows = rows if with_school else rows[~school[rows]]
        rows = rows[np.argsort(-value[rows], kind="stable")]
        rows = np.array([*rows[:LOOK_AT], *(row for row in rows[LOOK_AT:] if row in lit)], np.intp)
        if len(rows):
            listed[branch] = _spread(bundle, _first(folded(transition, words, rows.tolist()), lit))
    best = {branch: float(np.mean(value[[row for row, _ in found[:3]]])) for branch, found in listed.items()}
    home_branch = None if home is None else int(branch_of[home])
    lamps = {branch: sum(row in lit for row, _ in found) for branch, found in listed.items()}
    chosen = sorted(best, key=lambda branch: (branch != home_branch, not lamps[branch], -best[branch]))[:branches]
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
            bool(school[row]), opportunity(bundle, row, figures.get(isco, {})).word, lit.get(row, ""),
        )

    shown = {branch: listed[branch][:wide] for branch in chosen}
    if with_school:
        _with_school(shown, bundle, ranking, school)
    return tuple(station(row, kin) for branch in chosen for row, kin in shown[branch])


def _with_school(
    shown: Mapping[int, list[tuple[int, list[int]]]], bundle: Bundle, ranking: Ranking, school: npt.NDArray[np.bool_],
) -> None:
    """Put the nearest well-known occupations that ask years of school at the end of their lines, one on a line."""
    branch_of = bundle.branch[bundle.unit_group]
    already = {row for heads in shown.values() for head, kin in heads for row in (head, *kin)}
    placed: set[int] = set()
    for row in ranking.order[:NEAREST].tolist():
        branch = int(branch_of[row])
        if school[row] and bundle.known[row] >= WELL_KNOWN and branch in shown and branch not in placed and row not in already:
            shown[branch][-1:] = [(row, [])]
            placed.add(branch)
        if len(placed) == SCHOOLS:
            return


def _lit(bundle: Bundle, cards: Sequence[Card]) -> dict[int, str]:
    """Row -> distance of the cards to look at first: those that hold on their own strength, or all where hardly any does."""
    firm = [card for card in cards if card.holds]
    return {bundle.occupation_row[card.uri]: card.distance for card in (firm if len(firm) >= FEW else cards)}


def _first(heads: list[tuple[int, list[int]]], lit: Mapping[int, str]) -> list[tuple[int, list[int]]]:
    """Those of the first dozen before the others; of a fold that holds one, that one gives the name."""
    named = []
    for head, kin in heads:
        lamp = next((row for row in (head, *kin) if row in lit), head)
        named.append((lamp, [row for row in (head, *kin) if row != lamp]))
    return sorted(named, key=lambda one: one[0] not in lit)


def _spread(bundle: Bundle, heads: list[tuple[int, list[int]]]) -> list[tuple[int, list[int]]]:
    """At most PER_UNIT_GROUP of a unit group, the others after all."""
    seen: dict[int, int] = {}
    first: list[tuple[int, list[int]]] = []
    after: list[tuple[int, list[int]]] = []
    for head in heads:
        unit = int(bundle.unit_group[head[0]])
        seen[unit] = seen.get(unit, 0) + 1
        (first if seen[unit] <= PER_UNIT_GROUP else after).append(head)
    return first + after
