"""What is told of an occupation: figures with their source, how much work, papers; unknown is never bad."""

from __future__ import annotations

import math

import pytest

from skills_graph import SkillsGraph
from skills_graph.bundle import Bundle
from skills_graph.labour_market import Figure, opportunity
from tests.skills_graph.toy import toy_bundle

NAN = math.nan
INDICATORS = ("roa_itkb", "roa_openings_pct", "uwv_tension", "uwv_listed_in_group")


def market(itkb: float, openings: float, tension: float, listed: float) -> Bundle:
    return toy_bundle(
        [[0]], [[]], 1,
        unit_columns={"roa_itkb_class": [itkb], "roa_openings_class": [openings], "uwv_tension_class": [tension]},
        occupation_columns={"uwv_listed": [listed]},
    )


FIGURES = {name: Figure(name, 1.0, None, None, "", 2030, "a source", "", "forecast") for name in INDICATORS}


@pytest.mark.parametrize(
    ("sources", "word"),
    [((5, 5, 5, 1), "much"), ((4, 3, 3, 1), "much"), ((4, 3, 3, 0), "some"), ((4, 2, 4, 1), "much"), ((3, 3, 3, 0), "some"),
     ((4, 2, 3, NAN), "some"), ((1, 2, 3, 0), "little"), ((2, 2, 1, 1), "little"), ((NAN, NAN, NAN, NAN), "unknown"),
     ((NAN, NAN, NAN, 0), "unknown"), ((NAN, NAN, 1, NAN), "some"), ((NAN, NAN, NAN, 1), "some")],
)
def test_how_much_work_there_is_follows_from_what_the_sources_say(sources: tuple[float, float, float, float], word: str) -> None:
    assert opportunity(market(*sources), 0, FIGURES).word == word


def test_each_source_that_speaks_is_a_reason_for_or_against() -> None:
    told = opportunity(market(5, 2, 3, 1), 0, FIGURES)
    assert {(figure.indicator, figure.speaks) for figure in told.reasons} == {
        ("roa_itkb", "for"), ("roa_openings_pct", "against"), ("uwv_listed_in_group", "for"),
    }


def test_a_list_that_leaves_an_occupation_out_is_no_reason_against_it() -> None:
    told = opportunity(market(3, 3, 3, 0), 0, FIGURES)
    assert told.word == "some" and told.reasons == ()


def test_every_figure_names_its_source_year_unit_and_how_sure_it_is(graph: SkillsGraph) -> None:
    for uri in graph.occupations[::100]:
        figures = graph.figures(uri)
        assert {"jobs", "wage_p50", "roa_itkb", "physical"} <= set(figures)
        for name, figure in figures.items():
            assert figure.indicator == name and figure.source and figure.unit and figure.year > 2018
            assert figure.certainty in ("measured", "segment", "forecast", "model")


def test_what_everybody_knows_of_common_work_is_so(graph: SkillsGraph) -> None:
    def uri(title: str) -> str:
        return graph.search(title, "nl")[0].uri

    assert graph.papers(uri("verpleegkundige")).years_of_school and not graph.papers(uri("schoonmaker")).years_of_school
    assert graph.workplace(uri("vrachtwagenchauffeur")) == "weg" and graph.branch(uri("bakker")) == "food"
    assert graph.isco(uri("kapper")) == "5141" and graph.label("branch", graph.branch(uri("bakker")), "en") == "with food"
    assert graph.about(uri("bakker"), "nl") != graph.about(uri("bakker"), "en")


def test_labels_come_by_kind_and_an_unknown_kind_is_told(graph: SkillsGraph) -> None:
    uri = graph.search("verzorgende", "nl")[0].uri
    assert graph.label("occupation", uri, "nl") == "verzorgende" and graph.label("official", uri, "nl") == "verpleeghulp"
    skill = graph.bundle.skill_uris[5]
    assert graph.label("group", graph.picture(skill), "nl") and graph.label("unit_group", graph.isco(uri), "nl")
    assert graph.family(skill) in ("hands", "people", "head") and graph.role(skill) in ("machine", "computer", "asked", "stays")
    with pytest.raises(ValueError, match="expected occupation"):
        graph.label("colour", uri, "nl")
