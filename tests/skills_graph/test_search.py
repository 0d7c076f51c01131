"""Finding an occupation: with typing errors, in both languages, by any of its titles, while typing."""

from __future__ import annotations

import time

import pytest

from skills_graph import SkillsGraph
from skills_graph.bundle import WORKPLACES
from skills_graph.search import fold


def labels(graph: SkillsGraph, text: str, language: str = "nl") -> list[str]:
    return [found.label for found in graph.search(text, language)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("bakker", "bakker"), ("bakkr", "bakker"), ("Kaper", "kapper"), ("lassser", "lasser"), ("KAPSTER", "kapper"),
     ("vrachtwagen chaufeur", "vrachtwagenchauffeur"), ("schoonmaakster", "schoonmaker"), ("caissiere", "kassamedewerker"),
     ("tuinman", "hovenier"), ("order picker", "orderpicker"), ("hairdreser", "kapper"), ("truck driver", "vrachtwagenchauffeur")],
)
def test_the_first_found_is_what_was_meant(graph: SkillsGraph, typed: str, meant: str) -> None:
    assert labels(graph, typed)[0] == meant


@pytest.mark.parametrize(("typed", "meant"), [("bak", "bakker"), ("ka", "kapper"), ("vrachtw", "vrachtwagenchauffeur"), ("verzo", "verzorgende")])
def test_the_start_of_a_word_already_finds_it(graph: SkillsGraph, typed: str, meant: str) -> None:
    assert meant in labels(graph, typed)


def test_it_says_which_title_matched(graph: SkillsGraph) -> None:
    found = graph.search("kapster", "nl")[0]
    assert (found.label, found.matched) == ("kapper", "kapster")


def test_the_language_of_the_player_gives_the_label(graph: SkillsGraph) -> None:
    nl, en = graph.search("bakker", "nl")[0], graph.search("baker", "en")[0]
    assert nl.uri == en.uri and (nl.label, en.label) == ("bakker", "baker")


def test_accents_capitals_and_signs_make_no_difference(graph: SkillsGraph) -> None:
    assert fold("Caissière / kassa-medewerker (m/v)") == "caissiere kassa medewerker m v"
    assert labels(graph, "CAISSIÈRE") == labels(graph, "caissiere")


@pytest.mark.parametrize("nothing", ["", "   ", "?!", "()"])
def test_nothing_typed_finds_nothing(graph: SkillsGraph, nothing: str) -> None:
    assert graph.search(nothing, "nl") == []


def test_each_occupation_stands_once_and_no_more_than_asked(graph: SkillsGraph) -> None:
    for typed in ("medewerker", "monteur", "a", "verkoper in een winkel", "x" * 500):
        uris = [found.uri for found in graph.search(typed, "nl", limit=5)]
        assert len(uris) == len(set(uris)) <= 5


def test_every_title_finds_its_own_occupation(graph: SkillsGraph) -> None:
    words = graph.words("nl")
    for row in range(0, len(graph.occupations), 60):
        assert words.occupations[row] in labels(graph, words.occupations[row]), words.occupations[row]


def test_a_keystroke_is_answered_well_within_a_frame_or_two(graph: SkillsGraph) -> None:
    graph.search("warm", "nl")
    typed = "vrachtwagenchauffeur"
    took = []
    for end in range(1, len(typed) + 1):
        begin = time.process_time()
        graph.search(typed[:end], "nl")
        took.append(time.process_time() - begin)
    assert sorted(took)[len(took) // 2] < 0.015


def test_pointing_gives_well_known_work_of_that_place_family_and_branch(graph: SkillsGraph) -> None:
    for workplace in WORKPLACES:
        found = graph.point(workplace=workplace)
        assert len(found) == 24 and {graph.workplace(uri) for uri in found} == {workplace}
        known = [int(graph.bundle.known[graph.bundle.occupation_row[uri]]) for uri in found]
        assert known == sorted(known, reverse=True) and known[0] == 3
    food = graph.point(branch="food", family="hands")
    assert {graph.branch(uri) for uri in food} == {"food"} and "kok" in [graph.label("occupation", uri, "nl") for uri in food]
