"""Winds and futures: four of them, named as they are written, each ranking anew; and in how many an occupation holds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from skills_graph import Future, SkillsGraph, Wind
from skills_graph.future import (
    GOOD_SHARE,
    LITTLE,
    Tasks,
    draws_of,
    futures,
    parse_future,
    scores_in,
    shift_in,
    shift_of,
    threshold,
    touch_of,
)
from skills_graph.transition import SHIFT, Transition
from tests.skills_graph.toy import toy_bundle

ROBOTS = Wind("robots", {"S0": -0.5, "S1": 0.2}, {"51": -0.4, "5120": -0.1})
PEOPLE = Wind("mensen", {"S2": 0.6}, {})


def test_two_winds_make_four_futures() -> None:
    assert [one.name for one in futures((ROBOTS, PEOPLE))] == [
        "robots=veel,mensen=veel", "robots=veel,mensen=weinig", "robots=weinig,mensen=veel", "robots=weinig,mensen=weinig",
    ]


@pytest.mark.parametrize("one", futures((ROBOTS, PEOPLE)))
def test_a_future_reads_back_from_its_name(one: Future) -> None:
    read = parse_future(one.name, (ROBOTS, PEOPLE))
    assert read == one and read.winds == one.winds


@pytest.mark.parametrize(
    ("text", "said"),
    [("robot=veel", 'did you mean "robots"'), ("wind=veel", "expected one of: robots, mensen"), ("robots=soms", "robots=veel or robots=weinig"),
     ("robots", "robots=veel or robots=weinig"), ("robots=veel,robots=weinig", "stands twice"), ("", "no wind")],
)
def test_a_future_that_is_not_one_says_what_was_expected(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_future(text, {"robots": ROBOTS, "mensen": PEOPLE})


def test_the_shift_of_an_occupation_is_its_mean_skill_group_and_its_longest_isco_code() -> None:
    bundle = toy_bundle([[0], [0], [1], [2]], [[], [], [], []], 3, isco=("5120", "5131", "8111"), unit_group=[0, 1, 2, 2])
    assert np.allclose(shift_of(Transition(bundle), ROBOTS), [-0.6, -0.9, 0.2, 0.0])


def test_a_share_of_tasks_counts_from_where_it_is_more_than_usual_and_unknown_does_nothing() -> None:
    bundle = replace(
        toy_bundle([[0], [0], [0], [0]], [[], [], [], []], 1, isco=("5120", "5131", "8111", "9112"), unit_group=[0, 1, 2, 3]),
        unit_columns={"ilo_exposure": np.array([0.75, 0.5, 0.1, np.nan], np.float32)},
    )
    wind = Wind("ai", {}, {}, {"ilo_exposure": Tasks(-0.4, above=0.25), "not_there": Tasks(-1.0)})
    assert np.allclose(shift_of(Transition(bundle), wind), [-0.2, -0.1, 0.0, 0.0])


def test_what_takes_and_gives_at_once_still_touches_the_work() -> None:
    transition = Transition(toy_bundle([[0, 1], [2]], [[], []], 3))
    wind = Wind("w", {"S0": -0.5, "S1": 0.5}, {})
    assert abs(shift_of(transition, wind)[0]) < 0.2 and np.isclose(touch_of(transition, wind)[0], 0.5)


def test_draws_lie_between_the_bounds_and_are_the_same_again() -> None:
    transition = Transition(toy_bundle([[0], [1], [2]], [[], [], []], 3))
    low, high = Wind("w", {"S0": -0.5, "S1": 0.1}, {"51": -0.1}), Wind("w", {"S0": -0.1, "S1": 0.3}, {"51": 0.2})
    wind = Wind("w", {"S0": -0.3, "S1": 0.2}, {"51": 0.0}, low=low, high=high)
    drawn = draws_of(transition, wind)
    assert drawn.shape == (64, 3) and (drawn == draws_of(transition, wind)).all()
    assert (drawn >= shift_of(transition, low) - 1e-6).all() and (drawn <= shift_of(transition, high) + 1e-6).all()
    assert drawn.std(0)[:2].min() > 0 and (draws_of(transition, wind, seed=1) != drawn).any()
    exact = Wind("w", {"S0": -0.3}, {})
    assert np.allclose(draws_of(transition, exact), shift_of(transition, exact))


SCORES = arrays(np.float32, 23, elements=st.floats(0, 1, width=32))
SHIFTS = arrays(np.float32, (2, 23), elements=st.floats(-1, 1, width=32))


@given(SCORES, SHIFTS)
@settings(max_examples=60, deadline=None)
def test_all_futures_in_one_product_are_those_made_one_by_one(today: np.ndarray, shifts: np.ndarray) -> None:
    those = futures((ROBOTS, PEOPLE))
    slow = [today + SHIFT * shift_in(list(shifts.astype(float)), one) for one in those]
    assert np.allclose(scores_in(today, shifts, those), slow, atol=1e-5)


@given(SCORES)
@settings(max_examples=60, deadline=None)
def test_the_good_ones_are_the_first_tenth_and_who_stands_equal_with_them(scores: np.ndarray) -> None:
    most = max(1, round(GOOD_SHARE * len(scores)))
    slow = [sum(other > score for other in scores) < most for score in scores]
    assert (scores >= threshold(scores)).tolist() == slow


def test_a_group_without_a_row_of_its_own_follows_the_group_above_it() -> None:
    wind = Wind("w", {"S6": -0.2, "S6.1": -0.5, "07": 0.1}, {})
    assert [wind.of_group(code) for code in ("S6.11", "S6.1", "S6", "07", "S1.1")] == [-0.2, -0.5, -0.2, 0.1, 0.0]


def test_at_its_other_end_a_wind_does_little_and_the_opposite(graph: SkillsGraph) -> None:
    wind = Wind("w", {"S6": -0.5}, {})
    much, little = futures((wind,))
    person = graph.person(graph.occupations[0])
    today = graph.rank(person).scores
    assert np.allclose(graph.rank(person, little).scores - today, LITTLE * (graph.rank(person, much).scores - today), atol=1e-5)
    assert graph.rank(person, much).future == "w=veel" and graph.rank(person, much).demand.min() >= 0


def test_no_shift_leaves_the_ranking_as_it_is_today(graph: SkillsGraph) -> None:
    still = futures((Wind("a", {}, {}), Wind("b", {}, {})))[0]
    person = graph.person(graph.occupations[7])
    assert (graph.rank(person, still).scores == graph.rank(person).scores).all()


def test_own_work_holds_in_all_four_futures_of_a_calm_and_in_fewer_of_a_storm(graph: SkillsGraph) -> None:
    home = graph.search("bakker", "nl")[0].uri
    person = graph.person(home)
    assert graph.robust(person, home, (Wind("a", {}, {}), Wind("b", {}, {}))) == 4
    isco = graph.isco(home)
    rest = {code: 1.0 for code in graph.bundle.isco_codes if code != isco}
    storm = Wind("storm", {}, {**rest, isco: -1.0})
    assert SHIFT * 2 > 0.6 and graph.robust(graph.person_of({graph.bundle.skill_uris[0]: 1.0}), home, (storm, Wind("b", {}, {}))) <= 2
