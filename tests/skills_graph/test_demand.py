"""Who says what of the demand: each publisher apart, a forecast never alone, CBS beside and not in; and how far a trade carries."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills_graph import SkillsGraph
from skills_graph.bundle import Bundle
from skills_graph.labour_market import (
    DIRECTIONS,
    FAR,
    NEAR,
    REACHED,
    WELL_KNOWN,
    Figure,
    carrying,
    direction,
    opportunity,
)
from tests.skills_graph.toy import toy_bundle

NAN = math.nan
FIGURES = {name: Figure(name, 1.0, None, None, "", 2030, "a source", "", "forecast", edition=2026)
           for name in ("roa_itkb", "roa_openings_pct", "uwv_tension", "uwv_listed_in_group", "jobs", "wage_p50")}
CLASS = st.sampled_from([NAN, 1.0, 2.0, 3.0, 4.0, 5.0])


def market(itkb: float = NAN, openings: float = NAN, tension: float = NAN, listed: float = NAN, jobs: float = NAN, low: float = NAN) -> Bundle:
    return toy_bundle(
        [[0]], [[]], 1, occupation_columns={"uwv_listed": [listed]},
        unit_columns={"roa_itkb_class": [itkb], "roa_openings_class": [openings], "uwv_tension_class": [tension], "jobs": [jobs], "wage_is_low": [low]},
    )


@pytest.mark.parametrize("forecast", [1, 5])
def test_a_forecast_alone_is_never_enough(forecast: float) -> None:
    assert opportunity(market(forecast, forecast), 0, FIGURES).word == "some"
    assert opportunity(market(forecast, forecast, 3), 0, FIGURES).word == ("much" if forecast == 5 else "little")


@given(CLASS, CLASS, CLASS, st.sampled_from([NAN, 0.0, 1.0]), st.sampled_from([NAN, 5.0, 500.0]), st.sampled_from([NAN, 0.0, 1.0]))
def test_what_cbs_counts_never_changes_the_word(itkb: float, openings: float, tension: float, listed: float, jobs: float, low: float) -> None:
    alone, beside = market(itkb, openings, tension, listed), market(itkb, openings, tension, listed, jobs, low)
    assert opportunity(beside, 0, FIGURES).word == opportunity(alone, 0, FIGURES).word


@given(CLASS, CLASS, CLASS, st.sampled_from([NAN, 0.0, 1.0]))
def test_each_publisher_speaks_apart_and_unknown_is_no_voice_against(itkb: float, openings: float, tension: float, listed: float) -> None:
    told = opportunity(market(itkb, openings, tension, listed), 0, FIGURES)
    says = {voice.publisher: voice.says for voice in told.voices}
    assert list(says) == ["ROA", "UWV", "CBS"]
    if math.isnan(itkb) and math.isnan(openings):
        assert says["ROA"] == "unknown"
    if told.word == "much":
        assert "for" in says.values()
    if told.word == "little":
        assert "against" in says.values()


def test_a_list_that_is_silent_is_not_a_voice() -> None:
    says = {voice.publisher: voice.says for voice in opportunity(market(1, 1, NAN, 0), 0, FIGURES).voices}
    assert says["ROA"] == "against" and says["UWV"] == "unknown"


@pytest.mark.parametrize(("jobs", "low", "places", "low_pay"), [(8, 0, "few", False), (62, 1, "some", True), (145, NAN, "many", None), (NAN, NAN, "unknown", None)])
def test_places_and_low_pay_stand_beside(jobs: float, low: float, places: str, low_pay: bool | None) -> None:
    told = opportunity(market(4, 4, 4, jobs=jobs, low=low), 0, FIGURES)
    assert (told.word, told.places, told.low_pay) == ("much", places, low_pay)


@pytest.mark.parametrize(("value", "word"), [(1.0, "easing"), (4.0, "stays_tight"), (6.0, "tightens_more"), (None, "")])
def test_where_demand_goes_is_a_word(value: float | None, word: str) -> None:
    assert direction({"roa_direction": Figure("roa_direction", value, None, None, "direction", 2030, "", "", "forecast")}) == word
    assert direction({}) == "" and len(DIRECTIONS) == 6


def test_a_forecast_says_when_it_was_published(graph: SkillsGraph) -> None:
    for uri in graph.occupations[::200]:
        for figure in graph.figures(uri).values():
            assert (figure.edition > 2000) == (figure.certainty == "forecast") and figure.year >= figure.edition


def test_low_pay_is_told_only_where_pupils_do_not_pull_the_middle_down(graph: SkillsGraph) -> None:
    for uri in graph.occupations:
        if graph.opportunity(uri).low_pay is not None:
            figure = graph.figures(uri)["wage_p50"]
            assert figure.certainty == "measured" and figure.low is not None


# How far a trade carries


@given(st.data())
def test_how_far_a_trade_carries_is_what_counting_by_hand_gives(data: st.DataObject) -> None:
    n = data.draw(st.integers(1, 30))
    feasible = np.array(data.draw(st.lists(st.floats(0, 1, width=32), min_size=n, max_size=n)), np.float32)
    known = np.array(data.draw(st.lists(st.integers(0, 3), min_size=n, max_size=n)), np.uint8)
    group = np.array(data.draw(st.lists(st.integers(0, 3), min_size=n, max_size=n)), np.int32)
    school = np.array(data.draw(st.lists(st.booleans(), min_size=n, max_size=n)))
    row = data.draw(st.integers(0, n - 1))
    wanted = {one for one in range(n) if feasible[one] >= np.float32(REACHED) and known[one] >= WELL_KNOWN and group[one] != group[row]
              and (school[row] or not school[one])}
    found = carrying(feasible, known, group, school, row)
    assert set(found.rows) == wanted and found.reached == len(wanted)
    assert found.word == ("much" if len(wanted) >= FAR else "part" if len(wanted) >= NEAR else "little")
    assert [feasible[one] for one in found.rows] == sorted((feasible[one] for one in found.rows), reverse=True)


def test_each_word_for_how_far_a_trade_carries_is_said_of_a_fair_part_of_the_well_known_trades(graph: SkillsGraph) -> None:
    well_known = [uri for uri, known in zip(graph.occupations, graph.bundle.known, strict=True) if known >= WELL_KNOWN]
    words = Counter(graph.carrying(uri).word for uri in well_known[::8])
    assert all(count > 0.15 * sum(words.values()) for count in words.values()) and set(words) == {"much", "part", "little"}
