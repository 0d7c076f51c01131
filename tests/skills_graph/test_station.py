"""The map: enough stations on enough lines for every start, near duplicates folded, years of school told; and its steps."""

from __future__ import annotations

import networkx
import pytest

from skills_graph import SkillsGraph, Wind
from skills_graph.future import futures

STARTS = ("bakker", "winkelmedewerker", "verzorgende", "vrachtwagenchauffeur", "schoonmaker", "lasser", "kapper", "receptionist",
          "hovenier", "inpakker", "soldaat", "softwareontwikkelaar")


def occupation(graph: SkillsGraph, title: str) -> str:
    return graph.search(title, "nl")[0].uri


@pytest.mark.parametrize("title", STARTS)
def test_a_map_holds_at_least_forty_stations_on_at_least_six_lines(graph: SkillsGraph, title: str) -> None:
    home = occupation(graph, title)
    found = graph.stations(graph.person(home), home)
    uris = [one.uri for one in found]
    assert len(uris) == len(set(uris)) >= 40 and home not in uris
    assert len({one.branch for one in found}) >= 6
    assert found[0].branch == graph.branch(home)
    assert all(graph.branch(one.uri) == one.branch for one in found)


@pytest.mark.parametrize("title", STARTS)
def test_a_station_stands_once_on_its_own_or_as_kin(graph: SkillsGraph, title: str) -> None:
    home = occupation(graph, title)
    for one in (found := graph.stations(graph.person(home), home)):
        assert not set(one.kin) & {other.uri for other in found}
        assert {graph.isco(kin) for kin in one.kin} <= {graph.isco(one.uri)}
        assert one.band in ("much", "part", "little") and one.opportunity in ("much", "some", "little", "unknown")


def test_for_somebody_practical_hardly_a_station_asks_years_of_school_and_it_says_so(graph: SkillsGraph) -> None:
    for title in ("bakker", "winkelmedewerker", "verzorgende", "vrachtwagenchauffeur"):
        home = occupation(graph, title)
        found = graph.stations(graph.person(home), home)
        assert all(one.school == graph.asks_school(one.uri, home) for one in found)
        assert sum(one.school for one in found) <= 4 and sum(graph.isco(one.uri).startswith("1") for one in found) <= 2


def test_what_holds_of_the_first_dozen_gives_light_on_the_map(graph: SkillsGraph) -> None:
    for title in STARTS:
        home = occupation(graph, title)
        person = graph.person(home)
        lit = {one.uri: one.distance for one in graph.stations(person, home) if one.distance}
        first = {card.uri: card.distance for card in graph.dozen(person, home) if card.holds}
        assert len(lit) >= 4 and lit.items() <= first.items()


def test_who_went_to_school_for_years_hears_of_school_only_above_the_own_level(graph: SkillsGraph) -> None:
    home = occupation(graph, "softwareontwikkelaar")
    above = [one.uri for one in graph.stations(graph.person(home), home) if one.school]
    assert all(graph.papers(uri).dutch_level == ("wo", "wo") for uri in above)
    home = occupation(graph, "huisarts")
    assert not any(one.school for one in graph.stations(graph.person(home), home))


def test_most_stations_are_work_that_people_know(graph: SkillsGraph) -> None:
    home = occupation(graph, "bakker")
    known = [int(graph.bundle.known[graph.bundle.occupation_row[one.uri]]) for one in graph.stations(graph.person(home), home)]
    assert sum(weight >= 2 for weight in known) > 0.6 * len(known)


def test_somebody_without_an_occupation_has_a_map_too(graph: SkillsGraph) -> None:
    deal = graph.deals([occupation(graph, "kok")], 1)[0]
    assert len(graph.stations(graph.person_of(dict.fromkeys(deal, 1.0)), None)) >= 40
    assert len(graph.stations(graph.person_of({}), None)) >= 40


def test_a_future_moves_the_stations(graph: SkillsGraph) -> None:
    home = occupation(graph, "bakker")
    future = futures((Wind("w", {}, {"9": -1.0, "5": 0.8}),))[0]
    today, then = (graph.stations(graph.person(home), home, one) for one in (None, future))
    assert {one.uri for one in today} != {one.uri for one in then}


def test_a_stepping_stone_makes_both_steps_easier_than_the_step_at_once(graph: SkillsGraph) -> None:
    row = graph.bundle.occupation_row
    home, target = occupation(graph, "vrachtwagenchauffeur"), occupation(graph, "treinmachinist")
    person = graph.person(home)
    stone = graph.stepping_stone(person, home, target)
    assert stone is not None and graph.label("occupation", stone, "nl") == "buschauffeur"
    at_once = graph.rank(person).feasible[row[target]]
    assert graph.rank(person).feasible[row[stone]] > 1.5 * at_once
    assert graph.rank(graph.person(stone)).feasible[row[target]] > at_once


def test_there_is_no_stone_on_the_way_to_where_one_is_or_nearly_is(graph: SkillsGraph) -> None:
    home, near = occupation(graph, "winkelmedewerker"), occupation(graph, "verkoopmedewerker")
    assert graph.stepping_stone(graph.person(home), home, home) is graph.stepping_stone(graph.person(home), home, near) is None


def test_a_stone_asks_no_years_of_school_on_the_way_to_work_that_asks_none(graph: SkillsGraph) -> None:
    home = occupation(graph, "inpakker")
    stones = [(uri, graph.stepping_stone(graph.person(home), home, uri)) for uri in graph.point(branch="road", limit=60)]
    assert any(stone for _, stone in stones)
    assert not any(stone and graph.papers(stone).years_of_school and not graph.papers(uri).years_of_school for uri, stone in stones)


def test_a_neighbourhood_is_a_graph_around_its_occupation(graph: SkillsGraph) -> None:
    home = occupation(graph, "bakker")
    found = graph.neighbourhood(home, k=6)
    assert isinstance(found, networkx.Graph) and len(found) == 7 and set(found[home]) == set(found) - {home}
    assert all(0 < edge["similar"] <= 1 and edge["shared"] >= 0 for _, _, edge in found.edges(data=True))
    assert occupation(graph, "banketbakker") in found


def test_near_work_behind_years_of_school_stands_apart_at_the_end_of_its_line(graph: SkillsGraph) -> None:
    home = occupation(graph, "verzorgende")
    found = graph.stations(graph.person(home), home)
    nurse = next(one for one in found if one.uri == occupation(graph, "verpleegkundige"))
    line = [one.uri for one in found if one.branch == nurse.branch]
    assert nurse.school and line[-1] == nurse.uri and not nurse.distance
    without = graph.stations(graph.person(home), home, with_school=False)
    assert not any(one.school for one in without) and len(without) == len(found)
