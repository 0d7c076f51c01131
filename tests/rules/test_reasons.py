"""Why an occupation lies near or far is told to everybody in plain words, always with something to do."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules import event as e
from game.rules import map_view
from game.rules.ask import Label
from game.rules.profile import Profile, profile
from game.rules.reasons import Reasons, reasons
from game.texts import Texts
from skills_graph import SkillsGraph

NEVER = ("laaggeletterd", "laagopgeleid", "lager", "afstand", "kansarm", "ondanks", "makkelijk", "moeten", "uitdaging", "mist", "tekort", "fout", "score")


@cache
def graph() -> SkillsGraph:
    return SkillsGraph.load()


@cache
def texts(language: str) -> Texts:
    return Texts(language, graph())


def uri(title: str) -> str:
    return graph().search(title, "nl")[0].uri


def told(*bodies: e.Body) -> Profile:
    return profile(e.Event("j", number, "", body) for number, body in enumerate(bodies, 1))


@cache
def works_as(title: str) -> Profile:
    own = uri(title)
    return told(e.OccupationHeld(own, "now"), *(e.SkillRated(card, "often") for deal in graph().deals([own], 7) for card in deal))


def ids(found: Reasons) -> list[str]:
    return [say.id for page in found.pages for say in page]


def test_similar_feasible_and_wanted_are_three_statements_that_stay_apart() -> None:
    found = reasons(works_as("kapper"), graph(), uri("schoonheidsspecialist"), "nl")
    assert [say.id.rsplit("-", 1)[0] for say in found.stands[1:4]] == ["the_map-similar", "the_map-band", "the_map-wanted"]
    assert found.stands[1].id == "the_map-similar-much" and found.stands[2].id == "the_map-band-little"


def test_what_lies_far_says_why_and_what_there_is_to_do() -> None:
    found = reasons(works_as("bakker"), graph(), uri("verpleegkundige"), "nl")
    assert found.place == "far" and {"the_map-far-kinds", "the_map-far-school-beside", "the_map-far-tasks-nonroutine_analytic"} <= set(ids(found))
    assert [say.id for say in found.onward] == ["the_map-reasons-first-school", "the_map-reasons-toward", "the_map-reasons-talk"]
    assert found.stop is not None and not graph().asks_school(found.stop, uri("bakker"))


def test_a_heavier_load_is_said_and_a_stop_between_tells_what_one_learns_there() -> None:
    assert "the_map-far-heavier" in ids(reasons(works_as("kapper"), graph(), uri("metselaar"), "nl"))
    found = reasons(works_as("kapper"), graph(), uri("grimeur"), "nl")
    assert [say.id for say in found.onward] == ["the_map-reasons-stop", "the_map-reasons-stop-learn", "the_map-reasons-talk"]
    assert found.stop == map_view.stone(works_as("kapper"), graph(), uri("grimeur"))


def test_papers_that_the_own_work_asks_as_well_are_not_new() -> None:
    driver = works_as("vrachtwagenchauffeur")
    papers = {title: next((str(say.arguments["papers"]) for say in reasons(driver, graph(), uri(title), "nl").skills if say.id == "the_map-learn-papers"), "")
              for title in ("buschauffeur", "tankwagenchauffeur")}
    assert "rijbewijs D" in papers["buschauffeur"] and not any("rijbewijs C" in one or "code 95" in one for one in papers.values())


def test_the_own_work_is_told_as_own() -> None:
    assert reasons(works_as("bakker"), graph(), uri("bakker"), "nl").place == "own"


def test_an_unknown_occupation_has_a_sensible_answer() -> None:
    found = reasons(works_as("bakker"), graph(), "http://example.org/unknown", "nl")
    assert found.place == "unknown" and found.pages[-1][-1].id == "the_map-reasons-talk"


@pytest.mark.parametrize("who", ["nothing", "empty deck", "never anything", "three cards"])
def test_of_whom_little_is_known_nothing_is_claimed(who: str) -> None:
    own = uri("kok")
    cards = [card for deal in graph().deals([own], 7) for card in deal]
    now = {"nothing": told(), "empty deck": told(e.OccupationHeld(own, "now")), "three cards": told(*(e.SkillRated(card, "often") for card in cards[:3])),
           "never anything": told(e.OccupationHeld(own, "now"), *(e.SkillRated(card, "never") for card in cards))}[who]
    for title in ("bakker", "verpleegkundige", "lasser"):
        found = reasons(now, graph(), uri(title), "nl")
        assert ("the_map-reasons-little-known" in ids(found)) == (who != "three cards")
        assert found.pages[-1][-1].id == "the_map-reasons-talk"
        can = [say for say in found.skills if say.id == "the_map-reasons-can"]
        assert not can or who == "three cards"


def test_an_occupation_with_few_skills_is_told_as_well() -> None:
    bundle = graph().bundle
    small = min(range(len(bundle.essential)), key=lambda row: len(bundle.essential[row]) + len(bundle.optional[row]))
    found = reasons(works_as("bakker"), graph(), bundle.occupation_uris[small], "nl")
    assert found.place in ("near", "between", "far") and len(found.pages) >= 2


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["bakker", "vrachtwagenchauffeur", "schoonmaker", "kapper", "zorghulp"]), st.integers(0, 3038), st.sampled_from(["nl", "en"]))
def test_any_occupation_is_told_in_short_plain_sentences_without_a_number(title: str, row: int, language: str) -> None:
    found = reasons(works_as(title), graph(), graph().occupations[row], language)
    for page in found.pages:
        for say in page:
            said = texts(language).say(say)
            bare = texts(language).get(say.id, **{name: "X" for name in say.arguments})
            assert said and "%" not in bare and not re.search(r"\d", bare)
            assert not any(word in bare.casefold() for word in NEVER)
            assert all(len(sentence.split()) <= 12 for sentence in re.split(r"[.?:]", bare))
    labels = [label for page in found.pages for say in page for label in say.arguments.values() if isinstance(label, Label)]
    assert found.stop is None or Label("occupation", found.stop) in labels
