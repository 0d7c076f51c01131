"""The chapter on options: the kept occupations, the present one first, with what is known of each and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from game.export import paper
from game.rules.demand_fact import FORECAST, source_lines
from game.rules.occupation_facts import fact
from game.rules.person import home, home_kind, person
from game.rules.profile import Profile
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

MOST, CAN, NEW = 5, 5, 4
DOORS = {"papers": "paper-papers", "pay": "paper-pay", "tomorrow": "paper-tomorrow", "body": "paper-body"}


def ordered(seen: Profile, graph: SkillsGraph) -> list[str]:
    """The kept occupations, at most five; the own one is always among them and comes first."""
    own = home(seen, graph)
    kept = [uri for uri in seen.options if graph.knows_occupation(uri) and uri != own]
    return [*([own] if own and seen.options else []), *kept][:MOST]


def can_already(seen: Profile, shared: Sequence[str]) -> list[str]:
    """Of what somebody like this can, only what the player said: an empty deck stands on a work, but nobody said that they can it."""
    return [uri for uri in shared if uri in seen.deck()]


def options(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[dict[str, Any]]:
    """One block an occupation, and how the player travels."""
    uris = ordered(seen, graph)
    if not uris:
        return []
    somebody, own = person(seen, graph), home(seen, graph)
    blocks: list[dict[str, Any]] = []
    for uri in uris:
        why = graph.explain(somebody, uri)
        can = can_already(seen, why.shared)
        how_much = [texts.get(f"paper-band-{why.band}")] if uri != own and can else []
        rows = [
            _row(texts, "paper-can-already", how_much, [paper.skill(graph, texts, one) for one in can[:CAN]] or [texts.get("paper-band-none")]),
            _row(texts, "paper-new", [], [paper.skill(graph, texts, one) for one in why.missing[:NEW]]) if uri != own and seen.deck() else None,
            *(_facts(graph, texts, uri, door, key) for door, key in DOORS.items() if door != "body" or "body" in seen.fit),
            _knows(seen, texts, uri),
        ]
        reason = paper.word(texts, f"reason-{seen.options[uri].value}") if uri in seen.options else ""
        blocks.append({"kind": "rows", "title": paper.occupation(graph, texts, uri), "tag": texts.get(f"paper-kind-{home_kind(seen, graph)}") if uri == own else "",
                       "said": "", "why": texts.get("paper-reason", reason=reason) if reason else "", "rows": [row for row in rows if row],
                       "box": texts.get("paper-region")})
    travel = seen.get("travel")
    if travel:
        how = texts.get("paper-travel-time", by=paper.word(texts, f"travel-{travel.by}"), minutes=travel.minutes)
        blocks.append({"kind": "lines", "title": texts.get("paper-travel"), "items": [{"text": how, "rests": ""}]})
    return blocks


def sources(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[str]:
    """Every source of the figures of the kept occupations once: what it counted and when, what it expects and when that was said."""
    wanted = ("wage_p50", "roa_itkb", "roa_openings_pct", "uwv_tension", "uwv_listed_in_group", *(("physical",) if "body" in seen.fit else ()))
    counted: dict[str, set[int]] = {}
    expected: dict[str, str] = {}
    for uri in ordered(seen, graph):
        for name, one in graph.figures(uri).items():
            if name not in wanted or one.value is None:
                continue
            if one.certainty == FORECAST:
                expected[one.source] = " ".join(paper.plain(texts.say(said)) for said in source_lines([one]))
            else:
                counted.setdefault(one.source, set()).add(one.year)
    told = [f"{source} ({', '.join(str(year) for year in sorted(years))})" for source, years in sorted(counted.items())]
    return [*expected.values(), *told]


def _row(texts: Texts, key: str, first: list[str], words: list[str]) -> dict[str, str] | None:
    told = ": ".join(one for one in (*first, " · ".join(word for word in words if word)) if one)
    return {"label": texts.get(key), "text": told, "source": ""} if told else None


def _facts(graph: SkillsGraph, texts: Texts, uri: str, door: str, key: str) -> dict[str, str]:
    """What stands behind a door on the map, with its source."""
    known = fact(graph, uri, door, texts.language)
    says = [paper.plain(texts.say(one)) for one in known.says] if known.known else [texts.get("paper-unknown")]
    return {"label": texts.get(key), "text": " ".join(says), "source": " ".join(paper.plain(texts.say(one)) for one in known.source)}


def _knows(seen: Profile, texts: Texts, uri: str) -> dict[str, str] | None:
    held = seen.acquainted.get(uri)
    return None if held is None else {"label": texts.get("paper-acquainted"), "text": texts.get("yes" if held.value else "no"), "source": ""}
