"""What futures mean for one person: how well a step holds, what staying looks like, which own cards rise and fall."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skills_graph import Future, SkillsGraph, Wind
from skills_graph.bundle import ROLES
from skills_graph.future import Reason, draws_of, futures, shift_in
from skills_graph.outlook import Outlook
from skills_graph.transition import SHIFT, Transition

LOW = Wind("robots", {"S6.1": -0.8, "S8.7": 0.1}, {"81": -0.4})
HIGH = Wind("robots", {"S6.1": -0.2, "S8.7": 0.7}, {"81": 0.0})
ROBOTS = Wind("robots", {"S6.1": -0.5, "S8.7": 0.4}, {"81": -0.2}, low=LOW, high=HIGH, reasons={"S6.1": Reason("arms sort", "a book")})
PEOPLE = Wind("mensen", {"S3": 0.5, "S6.1": 0.1}, {"53": 0.3})
WINDS = (ROBOTS, PEOPLE)


def ordinary(graph: SkillsGraph, title: str) -> str:
    return graph.search(title, "nl")[0].uri


@given(st.integers(0, 3038), st.lists(st.integers(0, 3038), min_size=1, max_size=4, unique=True))
@settings(max_examples=12, deadline=None)
def test_holding_counts_as_four_rankings_one_after_the_other_do(graph: SkillsGraph, home: int, others: list[int]) -> None:
    person = graph.person(graph.occupations[home])
    uris = [graph.occupations[row] for row in others]
    held = graph.holdings(person, uris, WINDS)
    tops = [set(graph.rank(person, one).top(306)) for one in futures(WINDS)]
    surely = [set(graph.rank(person, one).top(302)) for one in futures(WINDS)]
    for uri in uris:
        assert sum(uri in top for top in surely) <= held[uri].futures <= sum(uri in top for top in tops)
        assert held[uri].of == 4 and held[uri].futures == graph.robust(person, uri, WINDS)


def test_scores_in_all_futures_are_those_of_each_ranking(graph: SkillsGraph) -> None:
    person = graph.person(ordinary(graph, "orderpicker"))
    then = graph.scores_in(person, WINDS)
    for scores, one in zip(then, futures(WINDS), strict=True):
        assert np.allclose(scores, graph.rank(person, one).scores, atol=1e-5)


def test_exact_winds_hold_in_as_many_draws_as_futures_and_wide_bounds_shake_it(graph: SkillsGraph) -> None:
    person = graph.person(ordinary(graph, "orderpicker"))
    uris = graph.rank(person).top(400)[::20]
    exact = graph.holdings(person, uris, (Wind("a", {"S6": -0.4}, {}), PEOPLE))
    assert all(one.draws == one.futures / 4 for one in exact.values())
    wide = graph.holdings(person, uris, WINDS)
    assert any(0 < one.draws < 1 and one.draws != one.futures / 4 for one in wide.values())


def test_a_future_is_firm_only_where_the_step_holds_in_half_of_the_draws(graph: SkillsGraph) -> None:
    """Here what is assumed lies at the high bound, so the draws lie well below it and steps that were lifted by it are not firm."""
    lifted = Wind("lifted", {"S6": 0.4}, {}, low=Wind("lifted", {"S6": -1.0}, {}), high=Wind("lifted", {"S6": 0.4}, {}))
    winds = (lifted, PEOPLE)
    person, row = graph.person(ordinary(graph, "bakker")), graph.bundle.occupation_row
    uris = graph.rank(person, futures(winds)[0]).top(304)[4::12]
    held = graph.holdings(person, uris, winds)
    transition = Transition(graph.bundle)
    drawn = [draws_of(transition, wind) for wind in winds]
    today = graph.rank(person).scores
    firm = dict.fromkeys(uris, 0)
    for one in futures(winds):
        middle = graph.rank(person, one).scores
        counts = dict.fromkeys(uris, 0)
        for number in range(len(drawn[0])):
            scores = today + SHIFT * shift_in([draws[number] for draws in drawn], one)
            for uri in uris:
                counts[uri] += (scores > scores[row[uri]]).sum() < 304
        for uri in uris:
            firm[uri] += counts[uri] >= 32 and (middle > middle[row[uri]]).sum() < 304
    assert sum(firm[uri] != held[uri].firm for uri in uris) <= 1, "only a tie in the last decimal may fall otherwise"
    assert all(one.firm <= one.futures for one in held.values()) and any(one.firm < one.futures for one in held.values())


@pytest.mark.parametrize(
    ("shift", "low", "high", "word"),
    [(0.3, 0.1, 0.5, "more"), (-0.3, -0.5, -0.1, "less"), (0.0, -0.02, 0.03, "same"), (0.0, -0.3, 0.3, "either"), (-0.2, -0.4, 0.06, "less")],
)
def test_staying_is_told_in_a_word(shift: float, low: float, high: float, word: str) -> None:
    assert Outlook(shift, low, high).word == word


def test_the_outlook_of_own_work_lies_between_its_bounds_and_turns_with_the_lever(graph: SkillsGraph) -> None:
    uri = ordinary(graph, "operator verpakkingsmachine")
    for one in futures(WINDS):
        outlook = graph.outlook(uri, one)
        assert outlook.low <= outlook.shift <= outlook.high
    much, little = futures((ROBOTS,))
    assert graph.outlook(uri, much).word == "less" and graph.outlook(uri, little).shift > 0


def test_cards_rise_and_fall_with_the_wind_that_moves_them_and_why(graph: SkillsGraph) -> None:
    bundle = graph.bundle
    of = {code: [uri for uri, group in zip(bundle.skill_uris, bundle.group, strict=True) if bundle.group_codes[group] == code] for code in ("S6.1", "S8.7", "S1.1")}
    takes = [uri for uri in of["S6.1"] if ROLES[bundle.role[bundle.skill_row[uri]]] == "machine"][:3]
    deck = [*of["S8.7"][:2], *takes, *of["S1.1"][:2]]
    much = Future((("robots", "veel"), ("mensen", "weinig")), WINDS)
    rising, falling = graph.moved(deck, much)
    assert {card.uri for card in rising} == set(of["S8.7"][:2]) and all(card.wind == "robots" for card in rising)
    assert len(falling) == 2 and {card.uri for card in falling} <= set(takes), "never more fall than rise"
    assert falling[0].reason == Reason("arms sort", "a book") and rising[0].reason is None
    assert graph.moved(deck, much, protected=takes)[1] == []
    assert graph.moved([*takes, "http://example.org/unknown"], much) == ([], []), "nothing falls where nothing rises"


@given(st.lists(st.integers(0, 13000), max_size=25, unique=True), st.sampled_from(futures(WINDS)))
@settings(max_examples=30, deadline=None)
def test_never_more_fall_than_rise_and_only_what_a_machine_takes(graph: SkillsGraph, rows: list[int], one: Future) -> None:
    deck = [graph.bundle.skill_uris[row] for row in rows]
    rising, falling = graph.moved(deck, one)
    assert len(falling) <= len(rising) and all(graph.role(card.uri) in ("machine", "computer") for card in falling)
    assert [card.shift for card in rising] == sorted((card.shift for card in rising), reverse=True)


def test_work_that_a_wind_stirs_is_touched_more_than_work_it_leaves_alone(graph: SkillsGraph) -> None:
    assert graph.touch(ordinary(graph, "orderpicker"), ROBOTS) > graph.touch(ordinary(graph, "kapper"), ROBOTS)
