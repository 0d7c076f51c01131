"""What stands behind the door "tomorrow": a word first, where it goes, who says so, how one comes by it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.rules.occupation_facts import fact
from skills_graph import SkillsGraph
from skills_graph.labour_market import CLASSES


@cache
def graph() -> SkillsGraph:
    return SkillsGraph.load()


@cache
def regional() -> SkillsGraph:
    """The shipped bundle with one made-up region, where there is much of all work, and one of which nothing is known."""
    units = len(graph().bundle.isco_codes)
    classes = {name: np.array([[5] * units, [0] * units], np.uint8) for name in CLASSES}
    return SkillsGraph(replace(graph().bundle, regions=("Ergens", "Nergens"), regional=classes))


def uri(title: str) -> str:
    return graph().search(title, "nl")[0].uri


def tomorrow(title: str, of: SkillsGraph | None = None, region: str = ""):
    return fact(of or graph(), uri(title), "tomorrow", "nl", region)


def test_the_first_page_tells_how_much_work_and_where_it_goes() -> None:
    said = [one.id for one in tomorrow("vrachtwagenchauffeur").says]
    assert said == ["the_map-tomorrow-much", "the_map-direction-tightens_more", "the_map-tomorrow-near"]


def test_the_source_names_the_year_it_looks_to_and_the_edition() -> None:
    line = next(one for one in tomorrow("lasser").source if one.id == "the_map-source-forecast")
    assert line.arguments == {"source": "ROA", "year": "2030", "edition": "2026"}


def test_the_second_page_lets_each_publisher_speak_for_itself() -> None:
    said = tomorrow("lasser").pages[1].says
    assert [one.id for one in said] == ["the_map-voice-roa-against", "the_map-voice-uwv-for", "the_map-voice-cbs"]


def test_the_third_page_tells_how_one_comes_by_it_and_how_far_it_carries() -> None:
    said = {one.id for one in tomorrow("lasser").pages[2].says}
    assert said == {"the_map-hired", "the_map-carries-much", "the_map-carries-names"}


@pytest.mark.parametrize("door", ["pay", "tomorrow", "body"])
def test_every_page_with_a_figure_has_a_passport(door: str) -> None:
    for page in fact(graph(), uri("schoonmaker"), door, "nl").pages:
        assert page.source and page.passports and all(name in graph().passports.by_name for name in page.passports)


def test_work_of_which_nothing_is_known_still_tells_how_one_comes_by_it() -> None:
    bundle = graph().bundle
    nothing = np.full(len(bundle.isco_codes), np.nan, np.float32)
    blind = SkillsGraph(replace(bundle, unit_columns=bundle.unit_columns | dict.fromkeys(CLASSES, nothing),
                                occupation_columns={name: one for name, one in bundle.occupation_columns.items() if name != "uwv_listed"}))
    told = tomorrow("lasser", blind)
    assert not told.known and told.says[0].id == "the_map-unknown" and "the_map-hired" in [one.id for one in told.more[0].says]


def test_in_a_region_the_region_comes_first_and_the_country_after() -> None:
    told = tomorrow("lasser", regional(), "Ergens")
    assert [one.id for one in told.says[:2]] == ["the_map-region-much", "the_map-tomorrow-some"] and told.says[0].arguments == {"region": "Ergens"}
    assert told.source[0].arguments["region"] == "Ergens"


def test_where_a_region_is_not_known_it_says_so() -> None:
    told = tomorrow("lasser", regional(), "Nergens")
    assert told.says[0].id == "the_map-region-unknown" and not told.known


def test_low_pay_is_said_beside_the_pay_and_changes_nothing_else() -> None:
    assert "the_map-pay-low" in [one.id for one in fact(graph(), uri("inpakker"), "pay", "nl").says]
    assert "the_map-pay-low" not in [one.id for one in fact(graph(), uri("lasser"), "pay", "nl").says]
