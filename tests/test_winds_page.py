"""The page on futures holds what the winds hold, and `winds` prints it for any occupation."""

import re
from pathlib import Path

import pytest

from game.commands import winds
from game.rules.scenario import load_scenarios
from skills_graph import SkillsGraph

PAGE = Path(__file__).parents[1] / "docs" / "futures.md"


def without_names(page: str) -> str:
    """The page with the codes of groups alone: their plain names may be told better without a wind changing."""
    return re.sub(r"^\| ([ST]\d+(?:\.\d+)?|\d\d) [^|]*\|", r"| \1 |", page, flags=re.MULTILINE)


def test_the_page_on_futures_is_that_of_the_winds() -> None:
    told = PAGE.read_text("utf-8").partition(winds.REFERENCE)
    page = winds.reference(load_scenarios(winds.SCENARIOS), SkillsGraph.load())
    assert without_names(told[1] + told[2]) == without_names(page) != page


def test_the_shifts_of_an_occupation_are_printed_with_their_bounds(capsys: pytest.CaptureFixture[str]) -> None:
    assert winds.run([SkillsGraph.load().occupations[0]], None) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == sorted(head.split()) and len(head.split()) == 7
    assert row.count("(") == 7


def test_a_page_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert winds.run([], tmp_path / "none.md") == 2 and "none.md" in capsys.readouterr().err
