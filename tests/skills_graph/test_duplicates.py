"""Near duplicates looked up are those that the rule names, pair by pair."""

from __future__ import annotations

import numpy as np
import pytest
from rapidfuzz import fuzz

from skills_graph import SkillsGraph
from skills_graph.duplicates import SAME_KINDS, SAME_SKILLS, SAME_TITLE, duplicates
from skills_graph.word_forms import fold


def slow_rule(graph: SkillsGraph, one: int, other: int) -> bool:
    titles = [fold(graph.words("nl").occupations[row]) for row in (one, other)]
    left, right = (set(graph.bundle.essential[row].tolist()) for row in (one, other))
    profile = graph.transition.kinds.profile
    return (fuzz.token_set_ratio(*titles) >= SAME_TITLE or len(left & right) > SAME_SKILLS * max(1, min(len(left), len(right)))
            or float(profile[:, one] @ profile[:, other]) > SAME_KINDS)


@pytest.mark.parametrize("isco", ["5223", "7512", "9412", "2221"])
def test_within_a_unit_group_looking_up_says_what_the_rule_says(graph: SkillsGraph, isco: str) -> None:
    found = duplicates(graph.transition, graph.words("nl"))
    rows = np.flatnonzero(graph.bundle.unit_group == graph.bundle.isco_codes.index(isco)).tolist()
    told = {(one, other): found.are(one, other) for one in rows for other in rows}
    assert told == {(one, other): slow_rule(graph, one, other) for one in rows for other in rows}
    assert any(told[pair] for pair in told if pair[0] != pair[1]) or len(rows) < 3


def test_work_of_another_unit_group_is_no_near_duplicate_however_alike(graph: SkillsGraph) -> None:
    found = duplicates(graph.transition, graph.words("nl"))
    unit, profile = graph.bundle.unit_group, graph.transition.kinds.profile
    row = graph.bundle.occupation_row[graph.search("bakker", "nl")[0].uri]
    other = max(np.flatnonzero(unit != unit[row]).tolist(), key=lambda one: float(profile[:, one] @ profile[:, row]))
    assert not found.are(row, other) and not found.are(other, row)


def test_they_are_reckoned_once(graph: SkillsGraph) -> None:
    assert duplicates(graph.transition, graph.words("nl")) is duplicates(graph.transition, graph.words("nl"))
