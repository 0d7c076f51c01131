"""What is told of the demand for an occupation: how much work, where it goes, who says so, how one comes by it.

The first page tells it in words; the others say which publisher says what, and how one gets hired and how far it carries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.rules.ask import Label, Say
from game.rules.fact import Fact, Page, people, unknown

if TYPE_CHECKING:
    from skills_graph import SkillsGraph
    from skills_graph.labour_market import Figure, Opportunity, Voice

DOOR = "tomorrow"
PASSPORTS = {"ROA": "roa", "UWV": "uwv", "CBS": "cbs"}
FORECAST = "forecast"
NAMED = 2


def demand(graph: SkillsGraph, uri: str, language: str, region: str = "") -> Fact:
    """What stands behind the door "tomorrow"; of a region where one is given."""
    chance = graph.opportunity(uri, region)
    if chance.word == "unknown" and not region:
        return unknown(DOOR, _come_by(graph, uri, language))
    figures = graph.figures(uri)
    heard = [figure for voice in chance.voices if voice.says not in ("unknown", "beside") for figure in voice.figures]
    says = [_word(chance), *([_word(graph.opportunity(uri))] if region else [])]
    direction, horizon = graph.direction(uri), figures.get("roa_direction")
    if direction and horizon is not None:
        heard.append(horizon)
        says.append(Say(f"the_map-direction-{direction}", {"year": str(horizon.year)}))
    if not region:
        says.append(Say("the_map-tomorrow-near"))
    passports = tuple(PASSPORTS[voice.publisher] for voice in chance.voices if voice.says not in ("unknown", "beside")) or ("roa", "uwv")
    return Fact(DOOR, chance.word != "unknown", tuple(says), _sources(heard, region), passports, (_voices(chance, language), _come_by(graph, uri, language)))


def source_lines(figures: Iterable[Figure]) -> tuple[Say, ...]:
    """Each publisher once for what it counted and once for what it expects, with the years and the edition.

    >>> from skills_graph.labour_market import Figure
    >>> one = Figure("a", 1, None, None, "", 2030, "ROA, AIS tot 2030", "", "forecast", edition=2026)
    >>> [(say.id, dict(say.arguments)) for say in source_lines([one, one])]
    [('the_map-source-forecast', {'source': 'ROA', 'year': '2030', 'edition': '2026'})]
    """
    counted: dict[str, set[int]] = {}
    expected: dict[str, Figure] = {}
    for figure in figures:
        publisher = re.split(r"[, ]", figure.source)[0]
        if figure.certainty == FORECAST:
            expected[publisher] = figure
        else:
            counted.setdefault(publisher, set()).add(figure.year)
    forecasts = [Say("the_map-source-forecast", {"source": source, "year": str(one.year), "edition": str(one.edition or one.year)})
                 for source, one in expected.items()]
    return (*forecasts, *(Say("the_map-source-counted", {"source": source, "years": ", ".join(map(str, sorted(years)))})
                          for source, years in counted.items()))


def _word(chance: Opportunity) -> Say:
    if chance.region:
        return Say(f"the_map-region-{chance.word}", {"region": chance.region})
    return Say(f"the_map-tomorrow-{chance.word}")


def _sources(figures: list[Figure], region: str) -> tuple[Say, ...]:
    """Where and for whom it counts, and who says it."""
    if not figures:
        return ()
    group = next((one.group for one in figures if one.group), "")
    where = Say("the_map-source-region", {"region": region, "group": group}) if region else Say("the_map-source-where", {"group": group})
    return (where, *source_lines(figures))


def _voices(chance: Opportunity, language: str) -> Page:
    """Who says what, each apart."""
    says = tuple(_voice(voice, language) for voice in chance.voices)
    figures = [figure for voice in chance.voices for figure in voice.figures if figure.indicator != "wage_p50"]
    return Page(says, _sources(figures, chance.region), tuple(PASSPORTS[voice.publisher] for voice in chance.voices))


def _voice(voice: Voice, language: str) -> Say:
    jobs = next((one for one in voice.figures if one.indicator == "jobs" and one.value is not None), None)
    if voice.publisher == "CBS" and jobs is not None and jobs.value is not None:
        return Say("the_map-voice-cbs", {"people": people(jobs.value, language)})
    says = "unknown" if voice.says == "beside" else voice.says
    return Say(f"the_map-voice-{says}", {"who": voice.publisher}) if says == "unknown" else Say(f"the_map-voice-{voice.publisher.casefold()}-{says}")


def _come_by(graph: SkillsGraph, uri: str, language: str) -> Page:
    """How one comes by this work, and how far it carries, with one or two names."""
    hiring, carries = graph.hiring(uri), graph.carrying(uri)
    says = [] if hiring is None else [Say("the_map-hired", {"how": hiring.says[language]})]
    says.append(Say(f"the_map-carries-{carries.word}"))
    names = _kinds(graph, carries.rows)
    if len(names) == NAMED:
        says.append(Say("the_map-carries-names", {"one": Label("occupation", names[0]), "other": Label("occupation", names[1])}))
    source = [] if hiring is None else [Say("the_map-hired-source", {"source": hiring.source})]
    return Page(tuple(says), (*source, Say("the_map-carries-source")), ("esco",))


def _kinds(graph: SkillsGraph, rows: Iterable[int]) -> list[str]:
    """The first occupations of different unit groups."""
    bundle = graph.bundle
    first: dict[int, str] = {}
    for row in rows:
        first.setdefault(int(bundle.unit_group[row]), bundle.occupation_uris[row])
    return list(first.values())[:NAMED]
