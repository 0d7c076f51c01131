"""Lists that widen: near duplicates behind one card, several kinds of work, nothing behind years of school."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from skills_graph import SkillsGraph
from skills_graph.evaluation.lists import PRACTICAL
from skills_graph.widening import (
    DISTANCES,
    DOZEN,
    MUCH_ALIKE,
    PER_LINE,
    TELLING,
    TURNS,
    WORK,
    folded,
    near_duplicates,
    worth,
)


def occupation(graph: SkillsGraph, title: str) -> str:
    return graph.search(title, "nl")[0].uri


@pytest.mark.parametrize("title", PRACTICAL)
def test_the_first_dozen_is_twelve_different_kinds_of_work_without_years_of_school(graph: SkillsGraph, title: str) -> None:
    home = occupation(graph, title)
    cards = graph.dozen(graph.person(home), home)
    uris = [card.uri for card in cards]
    assert len(uris) == DOZEN and home not in uris
    assert len({graph.isco(uri) for uri in uris}) == DOZEN and len({graph.branch(uri) for uri in uris}) >= 2
    assert not any(graph.asks_school(uri, home) for uri in uris)
    every = [one for card in cards for one in (card.uri, *card.kin)]
    assert len(every) == len(set(every))


def test_near_further_and_surprising_come_in_turn(graph: SkillsGraph) -> None:
    home = occupation(graph, "bakker")
    cards = graph.dozen(graph.person(home), home)
    first = len(TURNS) // 2
    assert [card.distance for card in cards[:first]] == [DISTANCES[turn] for turn in TURNS[:first]]
    assert max([graph.branch(card.uri) for card in cards].count(graph.branch(card.uri)) for card in cards) <= PER_LINE
    for card in cards:
        near, same_line = graph.isco(card.uri)[:3] == graph.isco(home)[:3], graph.branch(card.uri) == graph.branch(home)
        assert (card.distance == "near") == near
        if card.distance == "surprising":
            assert not same_line and graph.isco(card.uri)[:2] != graph.isco(home)[:2]


def test_what_surprises_is_still_reachable_by_skills_in_common(graph: SkillsGraph) -> None:
    for title in ("kapper", "vrachtwagenchauffeur", "schoonmaker"):
        home = occupation(graph, title)
        person = graph.person(home)
        for card in graph.dozen(person, home):
            told = graph.explain(person, card.uri)
            assert card.distance == "near" or len(told.shared) >= 2


def test_many_kinds_of_shop_assistant_are_less_than_half_as_many_cards_and_the_best_known_gives_the_name(graph: SkillsGraph) -> None:
    transition, words = graph.transition, graph.words("nl")
    rows = [row for row in range(len(graph.occupations)) if graph.isco(graph.occupations[row]) == "5223"]
    cards = folded(transition, words, rows)
    assert sorted(row for head, kin in cards for row in (head, *kin)) == rows and len(cards) < len(rows) / 2
    for head, kin in cards:
        assert all(graph.bundle.known[head] >= graph.bundle.known[one] for one in kin)


def test_occupations_of_different_unit_groups_are_never_folded(graph: SkillsGraph) -> None:
    transition, words = graph.transition, graph.words("nl")
    one, other = (graph.bundle.occupation_row[occupation(graph, title)] for title in ("banketbakker", "medewerker broodfabriek"))
    assert graph.isco(graph.occupations[one]) != graph.isco(graph.occupations[other])
    assert not near_duplicates(transition, words, one, other)


def test_a_manager_steps_back_for_who_is_none_and_not_for_who_is_one(graph: SkillsGraph) -> None:
    shop, boss = occupation(graph, "winkelmedewerker"), occupation(graph, "winkelmanager")
    assert graph.isco(boss)[0] == "1"
    leads = [sum(graph.isco(card.uri)[0] == "1" for card in graph.dozen(graph.person(uri), uri)) for uri in (shop, boss)]
    assert leads[0] <= 1 < leads[1]


def test_three_cards_or_none_make_a_list_without_an_own_occupation(graph: SkillsGraph) -> None:
    deal = graph.deals([occupation(graph, "kok")], 1)[0]
    cards = graph.dozen(graph.person_of(dict.fromkeys(deal, 1.0)), None)
    assert len(cards) == DOZEN and {card.distance for card in cards} <= set(DISTANCES)
    assert graph.dozen(graph.person_of({}), None) == ()


def test_the_list_does_not_depend_on_the_language_of_the_screen(graph: SkillsGraph) -> None:
    home = occupation(graph, "lasser")
    before = graph.dozen(graph.person(home), home)
    graph.words("en")
    assert graph.dozen(graph.person(home), home) == before and np.unique([card.uri for card in before]).size == DOZEN


@pytest.mark.parametrize("title", PRACTICAL)
def test_work_that_hardly_exists_is_in_no_first_dozen_and_what_leans_on_no_telling_skill_comes_last(graph: SkillsGraph, title: str) -> None:
    home = occupation(graph, title)
    person = graph.person(home)
    similar = graph.rank(person).similar
    firm = []
    for card in graph.dozen(person, home):
        row = graph.bundle.occupation_row[card.uri]
        assert graph.bundle.known[row] > 0
        if card.distance == "surprising":
            asked = np.union1d(graph.bundle.essential[row], graph.bundle.optional[row])
            shared = asked[person.skills[asked] > 0]
            telling = similar[row] >= MUCH_ALIKE or (graph.transition.df[shared] <= TELLING).any()
            firm.append(bool(telling) and len(shared) >= 2)
    assert firm and firm[0] and firm == sorted(firm, reverse=True)


def test_being_flexible_and_lifting_lead_nobody_from_the_bus_to_mending_washing_machines(graph: SkillsGraph) -> None:
    home, mending = occupation(graph, "buschauffeur"), occupation(graph, "witgoedmonteur")
    assert mending not in [card.uri for card in graph.dozen(graph.person(home), home)]


def test_of_what_fits_equally_the_asked_for_goes_a_little_forward(graph: SkillsGraph) -> None:
    home = graph.bundle.occupation_row[occupation(graph, "bakker")]
    ranking = graph.rank(graph.person(occupation(graph, "bakker")))
    quiet, busy = (worth(graph.bundle, replace(ranking, demand=np.full_like(ranking.demand, demand)), home) for demand in (0.0, 1.0))
    assert np.allclose(busy - quiet, WORK) and WORK < 1
