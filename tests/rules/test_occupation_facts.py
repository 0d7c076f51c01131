"""Figures are told with their year, and a middle that pupils' side jobs pull down says so."""

from functools import cache

import pytest

from game.rules.occupation_facts import fact
from skills_graph import SkillsGraph


@cache
def graph() -> SkillsGraph:
    return SkillsGraph.load()


def pay(title: str):
    return fact(graph(), graph().search(title, "nl")[0].uri, "pay", "nl")


@pytest.mark.parametrize("title", ["bakker", "magazijnmedewerker"])
def test_pay_names_its_year(title):
    assert pay(title).says[0].arguments["year"] == "2022" and pay(title).source


def test_only_groups_with_side_jobs_of_pupils_say_so():
    assert [one.id for one in pay("magazijnmedewerker").says] == ["the_map-pay-middle", "the_map-pay-side-jobs"]
    assert [one.id for one in pay("bakker").says] == ["the_map-pay"]
