"""Ranking: the quick arrays say what slow and obvious loops say, and more skill never makes an occupation less feasible."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import log, sqrt

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from skills_graph import SkillsGraph
from skills_graph.bundle import Bundle
from skills_graph.transition import FEASIBLE, GROUPS, OPTIONAL, SIMILAR, WANTED, Person, Transition
from tests.skills_graph.toy import toy_bundle

SKILLS = 9
skill_lists = st.lists(st.lists(st.integers(0, SKILLS - 1), max_size=6), min_size=2, max_size=6)
weights = st.lists(st.sampled_from([0.0, 0.0, 0.5, 1.0]), min_size=SKILLS, max_size=SKILLS)


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    essential = draw(skill_lists)
    optional = draw(st.lists(st.lists(st.integers(0, SKILLS - 1), max_size=4), min_size=len(essential), max_size=len(essential)))
    return toy_bundle(essential, optional, SKILLS)


def person_with(bundle: Bundle, skills: list[float], likes: list[float] | None = None) -> Person:
    nobody = Transition(bundle).nobody()
    nobody.skills[:] = skills
    nobody.likes[:] = likes or 0.0
    return nobody


def slow_parts(bundle: Bundle, person: Person, row: int) -> tuple[float, float, float]:
    """similar, feasible and wanted of one occupation, as the definition reads, with dicts and loops."""
    n = len(bundle.occupation_uris)
    asks = []
    for one in range(n):
        asked = {int(skill): OPTIONAL for skill in bundle.optional[one]}
        asked.update({int(skill): 1.0 for skill in bundle.essential[one]})
        asks.append(asked)
    df = {skill: sum(skill in asked for asked in asks) for skill in range(SKILLS)}
    idf = {skill: log((n + 1) / (df[skill] + 1)) for skill in df}
    mine = {skill: float(person.skills[skill]) for skill in range(SKILLS) if person.skills[skill]}

    def cosine(left: dict[int, float], right: dict[int, float]) -> float:
        length = sqrt(sum(x * x for x in left.values())) * sqrt(sum(x * x for x in right.values()))
        return sum(x * right.get(key, 0.0) for key, x in left.items()) / length if length > 1e-12 else 0.0

    def by_group(profile: dict[int, float]) -> dict[int, float]:
        total: dict[int, float] = {}
        for skill, weight in profile.items():
            total[int(bundle.group[skill])] = total.get(int(bundle.group[skill]), 0.0) + weight
        return {key: sqrt(value) for key, value in total.items()}

    asked = {skill: weight * idf[skill] for skill, weight in asks[row].items()}
    own = {skill: weight * idf[skill] for skill, weight in mine.items()}
    similar = (cosine(own, asked) + GROUPS * cosine(by_group(own), by_group(asked))) / (1 + GROUPS)
    total = sum(asked.values())
    feasible = sum(asked[skill] * mine.get(skill, 0.0) for skill in asked) / total if total > 1e-12 else 0.0
    liked = {skill: float(person.likes[skill]) for skill in range(SKILLS) if person.likes[skill]}
    whole = max(sum(weight * idf[skill] for skill, weight in liked.items()), 1e-9)
    wanted = min(1.0, sum(weight * asked.get(skill, 0.0) for skill, weight in liked.items()) / whole) if liked else 0.0
    return similar, feasible, wanted


@given(bundles(), weights, weights)
@settings(max_examples=80, deadline=None)
def test_the_quick_ranking_says_what_slow_loops_say(bundle: Bundle, skills: list[float], likes: list[float]) -> None:
    person = person_with(bundle, skills, likes)
    ranking = Transition(bundle).rank(person)
    for row in range(len(bundle.occupation_uris)):
        similar, feasible, wanted = slow_parts(bundle, person, row)
        assert np.allclose([ranking.similar[row], ranking.feasible[row], ranking.wanted[row]], [similar, feasible, wanted], atol=2e-6)
        assert abs(ranking.scores[row] - (SIMILAR * similar + FEASIBLE * feasible + WANTED * wanted)) < 2e-6


@given(bundles(), weights, st.integers(0, SKILLS - 1))
@settings(max_examples=60, deadline=None)
def test_one_more_skill_never_makes_any_occupation_less_feasible(bundle: Bundle, skills: list[float], more: int) -> None:
    before = Transition(bundle).rank(person_with(bundle, skills)).feasible
    skills[more] = 1.0
    after = Transition(bundle).rank(person_with(bundle, skills)).feasible
    assert (after >= before - 1e-6).all()


@given(skill_lists, weights, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_rows_does_not_matter(essential: list[list[int]], skills: list[float], random) -> None:
    places = list(range(len(essential)))
    random.shuffle(places)
    straight = toy_bundle(essential, [[]] * len(essential), SKILLS)
    mixed = toy_bundle([essential[place] for place in places], [[]] * len(essential), SKILLS)
    person = person_with(straight, skills)
    one, other = Transition(straight).rank(person), Transition(mixed).rank(person)
    assert np.allclose(one.scores[places], other.scores, atol=2e-6)


def test_equal_scores_stand_in_the_order_of_their_uris() -> None:
    bundle = toy_bundle([[0], [0], [1]], [[], [], []], 2)
    assert Transition(bundle).rank(person_with(bundle, [0.0, 1.0])).top(3) == ["o2", "o0", "o1"]


def test_nobody_fits_nowhere_and_nothing_is_divided_by_nothing() -> None:
    bundle = toy_bundle([[], [0]], [[], []], 2)
    ranking = Transition(bundle).rank(Transition(bundle).nobody())
    assert not ranking.scores.any() and not np.isnan(ranking.demand).any()


def test_somebody_who_does_the_work_has_that_occupation_first(graph: SkillsGraph) -> None:
    for uri in graph.occupations[::150]:
        assert graph.rank(graph.person(uri)).top(1) == [uri]


def test_an_unknown_skill_of_another_version_is_passed_over(graph: SkillsGraph) -> None:
    known = graph.bundle.skill_uris[0]
    with_unknown = graph.person_of({known: 1.0, "http://data.europa.eu/esco/skill/gone": 1.0}, likes=["gone"])
    assert (with_unknown.skills == graph.person_of({known: 1.0}).skills).all() and not with_unknown.likes.any()


def test_interests_may_be_told_by_letter_or_by_name(graph: SkillsGraph) -> None:
    by_letter, by_name = graph.person_of({}, interests={"S": 1.0, "R": 0.5}), graph.person_of({}, interests={"social": 1.0, "realistic": 0.5})
    assert (by_letter.interests == by_name.interests).all() and by_letter.interests.any()
    assert graph.rank(by_letter).wanted.max() > 0.5


def test_reasons_are_the_skills_themselves(graph: SkillsGraph) -> None:
    home, other = graph.search("bakker", "nl")[0].uri, graph.search("banketbakker", "nl")[0].uri
    told = graph.explain(graph.person(home), other)
    row = graph.bundle.occupation_row
    asked = {graph.bundle.skill_uris[skill] for skill in graph.bundle.essential[row[other]]}
    mine = {graph.bundle.skill_uris[skill] for skill in (*graph.bundle.essential[row[home]], *graph.bundle.optional[row[home]])}
    assert set(told.missing) == asked - mine and asked & mine <= set(told.shared) <= mine
    assert told.counts["essential_shared"] == len(asked & mine)
    assert set(told.rare_shared) <= set(told.shared)


def test_opening_the_graph_and_ranking_cost_no_more_than_a_blink(graph: SkillsGraph) -> None:
    person = graph.person(graph.occupations[0])

    def usual(call: Callable[[], object]) -> float:
        took = []
        for _ in range(9):
            begin = time.process_time()
            call()
            took.append(time.process_time() - begin)
        return sorted(took)[4]

    assert usual(lambda: graph.rank(person)) < 0.002
    assert usual(SkillsGraph.load) < 0.05
