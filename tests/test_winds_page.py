"""The page on futures holds what the winds hold, and `winds` prints it for any occupation."""

from pathlib import Path

import pytest

from game.commands import winds
from game.rules.scenario import load_scenarios
from skills_graph import SkillsGraph

PAGE = Path(__file__).parents[1] / "docs" / "futures.md"


def test_the_page_on_futures_is_that_of_the_winds() -> None:
    told = PAGE.read_text("utf-8").partition(winds.REFERENCE)
    assert told[1] + told[2] == winds.reference(load_scenarios(winds.SCENARIOS), SkillsGraph.load())


def test_the_shifts_of_an_occupation_are_printed_and_an_unknown_one_gets_a_hint(capsys: pytest.CaptureFixture[str]) -> None:
    assert winds.run(["bakker"], None) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == sorted(head.split()) and len(head.split()) == 7
    assert row.startswith("bakker") and row.count("(") == 7
    assert winds.run(["bakkr"], None) == 2 and "bakker" in capsys.readouterr().err
