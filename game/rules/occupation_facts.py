"""What is known of an occupation, told in words with its source: the four doors of a station (papers, pay, tomorrow, body).

Every fact says for whom it counts and where it comes from; what nobody measured is "not known", never bad.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.rules.ask import Label, Say

if TYPE_CHECKING:
    from skills_graph import SkillsGraph
    from skills_graph.labour_market import Figure

DOORS = ("papers", "pay", "tomorrow", "body")
BODY = {0: "light", 1: "middle", 2: "heavy"}
TOMORROW = ("roa_itkb", "roa_openings_pct", "uwv_tension")
PEOPLE = {"much": 0.34, "part": 0.14}
"""From these shares of the essential skills on, work is much and partly with people."""


@dataclass(frozen=True)
class Fact:
    """One fact: the sentences that tell it, and the lines that say where it comes from."""

    door: str
    known: bool
    says: tuple[Say, ...]
    source: tuple[Say, ...] = field(default=())


def fact(graph: SkillsGraph, uri: str, door: str, language: str) -> Fact:
    """What stands behind one door of an occupation."""
    return {"papers": _papers, "pay": _pay, "tomorrow": _tomorrow, "body": _body}[door](graph, uri, language)


def money(value: float, language: str) -> str:
    """An amount as it is written in a language.

    >>> money(13.7, "nl"), money(13.7, "en")
    ('13,70', '13.70')
    """
    return f"{value:.2f}".replace(".", "," if language == "nl" else ".")


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


def _papers(graph: SkillsGraph, uri: str, language: str) -> Fact:
    papers = graph.papers(uri)
    if papers.certainty == "unknown":
        return _unknown("papers")
    said = [Say("the_map-papers-years" if papers.years_of_school else f"the_map-papers-{papers.level or 2}")]
    if papers.regulated:
        said.append(Say("the_map-papers-law"))
    return Fact("papers", True, tuple(said), (Say("the_map-papers-source"),))


def _pay(graph: SkillsGraph, uri: str, language: str) -> Fact:
    figure = graph.figures(uri).get("wage_p50")
    if figure is None or figure.value is None:
        return _unknown("pay")
    year = str(figure.year)
    said: tuple[Say, ...]
    if figure.low is not None and figure.high is not None:
        said = (Say("the_map-pay", {"low": money(figure.low, language), "high": money(figure.high, language), "year": year}),)
    else:
        said = (Say("the_map-pay-middle", {"middle": money(figure.value, language), "year": year}),)
        if figure.high is not None:
            # Only groups with many pupils' side jobs come without a lowest quarter: their middle is low for grown-ups.
            said += (Say("the_map-pay-side-jobs", {"high": money(figure.high, language)}),)
    wide = "the_map-source-wide" if figure.certainty == "segment" else "the_map-source"
    return Fact("pay", True, said, (Say(wide, _of(figure)),))


def _tomorrow(graph: SkillsGraph, uri: str, language: str) -> Fact:
    chance = graph.opportunity(uri)
    if chance.word == "unknown":
        return _unknown("tomorrow")
    figures = graph.figures(uri)
    rests_on = chance.reasons or tuple(figures[name] for name in TOMORROW if name in figures and figures[name].value is not None)
    sources = _by_source(rests_on)
    group = next((one.group for one in rests_on if one.group), "")
    source = (Say("the_map-source-tomorrow", {"sources": " · ".join(sources), "group": group}),) if sources else ()
    return Fact("tomorrow", True, (Say(f"the_map-tomorrow-{chance.word}"), Say("the_map-tomorrow-near")), source)


def _body(graph: SkillsGraph, uri: str, language: str) -> Fact:
    figure = graph.figures(uri)["physical"]
    if figure.value is None:
        return _unknown("body")
    return Fact("body", True, (Say(f"the_map-body-{BODY[round(figure.value)]}"),), (Say("the_map-body-source"),))


def _unknown(door: str) -> Fact:
    return Fact(door, False, (Say("the_map-unknown", {"what": Label("door", door)}), Say("the_map-unknown-ask")))


def _of(figure: Figure) -> dict[str, str | int | Label]:
    return {"source": figure.source, "year": str(figure.year), "group": figure.group}


def _by_source(figures: Iterable[Figure]) -> list[str]:
    """Each source once, with its years.

    >>> from skills_graph.labour_market import Figure
    >>> one = Figure("a", 1, None, None, "", 2030, "ROA", "", "")
    >>> _by_source([one, one])
    ['ROA (2030)']
    """
    years: dict[str, list[int]] = {}
    for figure in figures:
        years.setdefault(figure.source, []).append(figure.year)
    return [f"{source} ({', '.join(str(year) for year in sorted(set(of)))})" for source, of in years.items()]
