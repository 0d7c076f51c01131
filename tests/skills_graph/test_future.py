"""Winds and futures: four of them, named as they are written, each ranking anew; and in how many an occupation holds."""

from __future__ import annotations

import numpy as np
import pytest

from skills_graph import Future, SkillsGraph, Wind
from skills_graph.future import LITTLE, futures, parse_future, shift_of
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
