"""Every source of a figure has a passport: five rows for the player, fifteen points for who judges it."""

from __future__ import annotations

import re

import pytest

from skills_graph import SkillsGraph
from skills_graph.importers.sources import SOURCES
from skills_graph.passport import ANSWERS, ROWS, hired, load_hiring, load_passports, passport_lines
from tests.words import FORBIDDEN, MOST_WORDS, SENTENCE_ENDS

PASSPORTS = load_passports()
NAMES = sorted(PASSPORTS.by_name)
OURS = {"tables", "uwv_tension", "plain_labels"}


def test_there_is_a_passport_of_each_source() -> None:
    assert NAMES == ["cbs", "crosswalk", "esco", "ilo", "mihaylov", "nesta", "onet", "roa", "uwv"]
    assert [name for name in SOURCES if name not in OURS and PASSPORTS.of_source(name) is None] == []


def test_every_figure_of_the_bundle_leads_to_a_passport(graph: SkillsGraph) -> None:
    named = {figure.source for uri in graph.occupations[::40] for figure in graph.figures(uri).values()}
    assert len(named) >= 6 and [source for source in named if graph.passport_of(source) is None] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_passport_answers_fifteen_points_in_both_languages(name: str) -> None:
    checks = PASSPORTS.by_name[name].checks
    assert len(checks) == 15 and len({check.point for check in checks}) == 15
    for check in checks:
        assert check.answer in ANSWERS and set(check.why) == {"nl", "en"} and all(why.endswith(".") for why in check.why.values())


@pytest.mark.parametrize("name", NAMES)
def test_no_passport_is_all_praise(name: str) -> None:
    assert any(check.answer != "yes" for check in PASSPORTS.by_name[name].checks)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_player_reads_of_a_source_is_plain(name: str, language: str) -> None:
    for row in ROWS:
        words = PASSPORTS.by_name[name].card[language][row]
        assert all(len(sentence.split()) <= MOST_WORDS for sentence in SENTENCE_ENDS.split(words)), words
        assert not [said for said in FORBIDDEN[language] if re.search(rf"\b(?:{said})\b", words, re.IGNORECASE)], words


def test_a_passport_is_printed_with_its_points_numbered() -> None:
    lines = passport_lines(PASSPORTS, PASSPORTS.by_name["ilo"], "nl")
    assert sum(bool(re.match(r" +\d+ (ja|deels|nee) ", line)) for line in lines) == 15


# How one comes by work


def test_every_occupation_tells_how_one_comes_by_it_and_where_to_look(graph: SkillsGraph) -> None:
    for uri in graph.occupations:
        told = graph.hiring(uri)
        assert told is not None and told.source


def test_the_longest_code_goes_before_the_branch() -> None:
    by_isco, by_branch = load_hiring()
    assert hired(by_isco, by_branch, "5414", "service") is by_isco["5414"]
    assert hired(by_isco, by_branch, "7212", "machines") is by_isco["72"]
    assert hired(by_isco, by_branch, "8172", "machines") is by_branch["machines"]
    assert hired(by_isco, {}, "8172", "machines") is None


def test_how_one_comes_by_work_is_said_plainly() -> None:
    by_isco, by_branch = load_hiring()
    for way in [*by_isco.values(), *by_branch.values()]:
        for language, words in way.says.items():
            assert all(len(sentence.split()) <= MOST_WORDS for sentence in SENTENCE_ENDS.split(words)), words
            assert not [said for said in FORBIDDEN[language] if re.search(rf"\b(?:{said})\b", words, re.IGNORECASE)], words
