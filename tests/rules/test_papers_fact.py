"""The papers of an occupation in words: what the law asks is named, the level says whether it is sure, and every sentence has a text."""

from __future__ import annotations

import re
from functools import cache

import pytest

from game.rules.fact import Fact
from game.rules.occupation_facts import fact
from game.rules.papers_fact import joined
from game.texts import Texts
from skills_graph import SkillsGraph
from skills_graph.papers import LEVELS


@cache
def graph() -> SkillsGraph:
    return SkillsGraph.load()


@cache
def texts(language: str) -> Texts:
    return Texts(language, graph())


def told(title: str, language: str = "nl") -> Fact:
    return fact(graph(), graph().bundle.occupation_uris[graph().words("nl").occupations.index(title)], "papers", language)


def words(title: str, language: str = "nl") -> list[str]:
    return [texts(language).say(one) for one in told(title, language).says]


def test_a_lorry_driver_reads_the_licence_before_anything_else() -> None:
    assert words("vrachtwagenchauffeur")[0] == "Nodig volgens de wet: rijbewijs C en code 95."
    assert words("vrachtwagenchauffeur", "en")[0] == "The law asks: driving licence C and code 95."


def test_a_nurse_reads_the_years_of_school_first_and_then_the_register() -> None:
    said = words("verpleegkundige")
    assert said[:2] == ["Hier hoort mbo 4 of hbo bij.", "Dat leer je in een paar jaar. Vaak kan dat naast je werk."]
    assert "Nodig volgens de wet: BIG-register." in said


def test_who_needs_no_diploma_reads_that() -> None:
    assert words("schoonmaker") == ["Hier kun je zonder diploma beginnen."]


def test_what_employers_ask_is_never_told_as_law() -> None:
    assert "Altijd nodig: heftruckcertificaat." in words("heftruckchauffeur")
    assert any(one.startswith("Vaak gevraagd: ") and "VCA" in one for one in words("metselaar"))


def test_a_level_that_is_reckoned_says_that_we_think_so() -> None:
    assert words("mandenvlechter")[0].endswith("denken wij.") and not words("kapper")[0].endswith("denken wij.")


def test_behind_more_each_paper_is_told_with_its_source_what_is_always_needed_first() -> None:
    first = told("beveiliger").more[0]
    assert texts("nl").say(first.says[0]).startswith("Diploma beveiliger: ") and "Wpbr" in texts("nl").say(first.source[0])


def test_a_list_is_said_as_people_do() -> None:
    assert joined(["a", "b"], "en") == "a and b" and joined(["a", "b", "c"], "nl") == "a, b en c"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_range_of_levels_has_words(language: str) -> None:
    for low, one in enumerate(LEVELS[1:]):
        for other in LEVELS[1:][low:]:
            assert f"levels-{one}-{other}" in texts(language)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_papers_of_every_occupation_can_be_said_and_none_holds_a_sign_of_emphasis(language: str) -> None:
    for uri in graph().occupations:
        for page in fact(graph(), uri, "papers", language).pages:
            said = [texts(language).say(one) for one in (*page.says, *page.source)]
            assert all(said) and not any("*" in one for one in said)


def test_sentences_before_a_list_have_at_most_twelve_words() -> None:
    for uri in graph().occupations[::7]:
        for one in (one for page in fact(graph(), uri, "papers", "nl").pages for one in page.says):
            for sentence in re.split(r"(?<=[.:])\s", texts("nl").say(one)):
                assert len(sentence.split()) <= 12 or "," in sentence, sentence
