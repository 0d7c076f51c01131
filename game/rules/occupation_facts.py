"""What is known of an occupation, told in words with its source: the four doors of a station (papers, pay, tomorrow, body).

Every fact says for whom it counts and where it comes from; what nobody measured is "not known", never bad.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.rules.ask import Label, Say
from game.rules.demand_fact import demand
from game.rules.fact import Fact, Page, money, people, unknown
from game.rules.papers_fact import papers

if TYPE_CHECKING:
    from skills_graph import SkillsGraph
    from skills_graph.labour_market import Figure

DOORS = ("papers", "pay", "tomorrow", "body")
BODY = {0: "light", 1: "middle", 2: "heavy"}
PEOPLE = {"much": 0.34, "part": 0.14}
"""From these shares of the essential skills on, work is much and partly with people."""


def fact(graph: SkillsGraph, uri: str, door: str, language: str, region: str = "") -> Fact:
    """What stands behind one door of an occupation; demand is told of a region where one is given."""
    if door == "tomorrow":
        return demand(graph, uri, language, region)
    return {"papers": papers, "pay": _pay, "body": _body}[door](graph, uri, language)


def weighed(graph: SkillsGraph, uri: str, value: str, language: str) -> Say | None:
    """What is known of a work value at an occupation, in a few words; None where no figure tells it."""
    if value == "pay":
        figure = graph.figures(uri).get("wage_p50")
        if figure is not None and figure.low is not None and figure.high is not None:
            return Say("the_map-weigh-pay", {"low": money(figure.low, language), "high": money(figure.high, language)})
    if value == "security":
        word = graph.opportunity(uri).word
        return None if word == "unknown" else Say(f"the_map-weigh-security-{word}")
    if value == "people":
        return Say(f"the_map-weigh-people-{people_word(graph, uri)}")
    return None


def people_word(graph: SkillsGraph, uri: str) -> str:
    """How much of an occupation is work with people, by its essential skills: much, part or little."""
    asked = graph.bundle.essential[graph.bundle.occupation_row[uri]].tolist()
    share = sum(graph.family(graph.bundle.skill_uris[row]) == "people" for row in asked) / max(1, len(asked))
    return next((word for word, least in PEOPLE.items() if share >= least), "little")


def _pay(graph: SkillsGraph, uri: str, language: str) -> Fact:
    figure = graph.figures(uri).get("wage_p50")
    if figure is None or figure.value is None:
        return unknown("pay")
    year = str(figure.year)
    said: tuple[Say, ...]
    if figure.low is not None and figure.high is not None:
        said = (Say("the_map-pay", {"low": money(figure.low, language), "high": money(figure.high, language), "year": year}),)
    else:
        said = (Say("the_map-pay-middle", {"middle": money(figure.value, language), "year": year}),)
        if figure.high is not None:
            # Only groups with many pupils' side jobs come without a lowest quarter: their middle is low for grown-ups.
            said += (Say("the_map-pay-side-jobs", {"high": money(figure.high, language)}),)
    if graph.opportunity(uri).low_pay:
        said += (Say("the_map-pay-low"),)
    wide = "the_map-source-wide" if figure.certainty == "segment" else "the_map-source"
    return Fact("pay", True, said, (Say(wide, _of(figure)),), ("cbs",), _pay_more(graph, uri, language))


def _pay_more(graph: SkillsGraph, uri: str, language: str) -> tuple[Page, ...]:
    """How many people the figure speaks of, and what it does not hold."""
    jobs = graph.figures(uri).get("jobs")
    if jobs is None or jobs.value is None:
        return ()
    says = (Say("the_map-voice-cbs", {"people": people(jobs.value, language)}), Say("the_map-pay-without"))
    return (Page(says, (Say("the_map-source", _of(jobs)),), ("cbs",)),)


def _body(graph: SkillsGraph, uri: str, language: str) -> Fact:
    figure = graph.figures(uri)["physical"]
    if figure.value is None:
        return unknown("body")
    return Fact("body", True, (Say(f"the_map-body-{BODY[round(figure.value)]}"),), (Say("the_map-body-source"),), ("onet", "crosswalk"))


def _of(figure: Figure) -> dict[str, str | int | Label]:
    return {"source": figure.source, "year": str(figure.year), "group": figure.group}
