"""`winds`: what each wind does to some occupations, as a table; the reference part of docs/futures.md; and talk cards about them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.commands.transitions import SCENARIOS, WRONG, find
from skills_graph import Future, SkillsGraph, Wind

if TYPE_CHECKING:
    from game.rules.scenario import Scenarios
    from game.rules.wind_of_change import Assumed, AssumedTasks, WindOfChange

ORDINARY = (
    "bakker", "kok", "ober", "kapper", "pedicure", "verzorgende", "verpleegkundige", "medewerker kinderopvang", "schoonmaker", "beveiliger",
    "winkelmedewerker", "kassamedewerker", "orderpicker", "pakketbezorger", "vrachtwagenchauffeur", "buschauffeur", "taxichauffeur", "postbode",
    "administratief medewerker", "receptionist", "boekhouder", "elektricien", "airco- en warmtepompmonteur", "isolatiemonteur", "loodgieter",
    "metselaar", "schilder", "lasser", "automonteur", "fietsenmaker", "operator verpakkingsmachine", "operator in een energiecentrale", "hovenier",
    "veehouder", "medewerker van een tankstation", "inspecteur voedselveiligheid",
)
REFERENCE = "## The winds, as they stand\n"
"""All of the page from here on is written from the files."""


def run(occupations: Sequence[str], page: Path | None) -> int:
    """Print the shift of each wind for some occupations; with `page` write the reference part of that page instead."""
    from game.rules.scenario import load_scenarios

    scenarios, graph = load_scenarios(SCENARIOS), SkillsGraph.load()
    try:
        if page is not None:
            told = page.read_text("utf-8").partition(REFERENCE)[0]
            page.write_text(told + reference(scenarios, graph), "utf-8")
            return 0
        uris = [find(graph, text, "nl") for text in occupations or ORDINARY]
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return WRONG
    winds = [wind.wind for wind in scenarios.winds.values()]
    print(f"{'':32}" + "".join(f"{wind.name:>20}" for wind in winds))
    for uri in uris:
        print(f"{graph.label('occupation', uri, 'nl')[:31]:32}" + "".join(f"{_shift(graph, uri, wind):>20}" for wind in winds))
    return 0


def cards(out: Path, language: str) -> int:
    """Write the talk cards of all winds as a PDF, and say where it is."""
    from game.export.talk_cards import write
    from game.rules.scenario import load_scenarios
    from game.rules.talk_cards import load_talk_cards

    found, problems = load_talk_cards(SCENARIOS)
    for problem in problems:
        print(problem, file=sys.stderr)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        print(write(load_scenarios(SCENARIOS).winds, found, out, language))
    except OSError as problem:
        print(problem, file=sys.stderr)
        return WRONG
    return WRONG if problems else 0


def _shift(graph: SkillsGraph, uri: str, wind: Wind) -> str:
    found = graph.outlook(uri, Future(((wind.name, "veel"),), (wind,)))
    return "{:+.2f} ({:+.2f} {:+.2f})".format(*(round(value, 2) + 0.0 for value in (found.shift, found.low, found.high)))


def reference(scenarios: Scenarios, graph: SkillsGraph) -> str:
    """Every wind with all it assumes, in Markdown."""
    lines = [REFERENCE, "Written by `python -m game winds --page docs/futures.md`."]
    for wind in scenarios.winds.values():
        lines += _wind(wind, scenarios, graph)
    return "\n".join(lines) + "\n"


def _wind(wind: WindOfChange, scenarios: Scenarios, graph: SkillsGraph) -> list[str]:
    days = [f"*{story.title.en}*" for story in scenarios.stories.values() if wind.id in story.winds]
    told = f"Played in {', '.join(days)}." if days else "Has no story of its own: it is a lever of the town, the map and the futures."
    lines = ["", f"### {wind.title.en} (`{wind.id}`)", "", f"{wind.sentence.en} Ends: *{wind.ends.veel.en}* and *{wind.ends.weinig.en}*. {told}",
             f"Seen today: {wind.now.text.en} ({wind.now.source})", "", "| on | shift | bounds | why | source |", "|---|---:|---|---|---|"]
    lines += [_row(f"tasks: `{one.column}`" + (f" above {one.above:g}" if one.above else ""), one) for one in wind.tasks]
    words = dict(zip(graph.bundle.group_codes, graph.words("en").groups, strict=True))
    lines += [_row(f"{one.code} {words.get(one.code, '')}".strip(), one) for one in wind.skill_groups]
    return lines + [_row(f"ISCO {one.code}", one) for one in wind.isco_groups]


def _row(on: str, one: Assumed | AssumedTasks) -> str:
    return f"| {on} | {one.shift:+.2f} | {one.low:+.2f} to {one.high:+.2f} | {one.reason} | {one.source} |"
