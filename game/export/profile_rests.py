"""The last chapter: what the profile rests on, what was taken back, from where the figures come; and the list with URIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.export import paper, profile_options
from game.rules.profile import Profile, evidence
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

ESCO = "http://data.europa.eu/esco/"


def rests(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[dict[str, Any]]:
    """Answers, help, what was taken back, sources and limits."""
    told = [texts.get("paper-answered", count=len(evidence(seen)))]
    if seen.skipped:
        told.append(texts.get("paper-skipped", count=len(seen.skipped)))
    helper = paper.word(texts, f"paper-helper-{seen.get('helper')}")
    told += [helper] if helper else []
    blocks: list[dict[str, Any]] = [{"kind": "lines", "title": "", "items": [{"text": line, "rests": ""} for line in told]}]
    blocks += _list(texts, "paper-taken-back", [name(graph, texts, *key.split(" ", 1)) for key in seen.denied])
    no = [paper.word(texts, key.replace(" ", "-", 1)) for key, held in seen.confirmed.items() if held.value is False]
    blocks += _list(texts, "paper-said-no", no)
    blocks += _list(texts, "paper-sources", [texts.get("paper-source-esco"), *profile_options.sources(seen, graph, texts)])
    if seen.options:
        blocks.append({"kind": "text", "text": texts.get("paper-limits")})
    blocks.append({"kind": "text", "text": texts.get("paper-not-for")})
    return blocks


def name(graph: SkillsGraph, texts: Texts, part: str, key: str) -> str:
    """What an item of the profile is called on paper."""
    last = key.split(" ")[-1]
    return (paper.skill(graph, texts, last) or paper.occupation(graph, texts, last)
            or paper.word(texts, f"quality-{last}", key.replace(" ", "-", 1), f"fit-{key}", f"obstacle-{key}", f"value-{last}", f"job-{key.split(' ')[0]}")
            or texts.get("paper-an-answer"))


def appendix(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[dict[str, str]]:
    """All cards and occupations with their URI in ESCO and the numbers of the answers."""
    told: dict[str, tuple[str, set[int]]] = {}
    for slots in (seen.skills, seen.marks):
        for key, held in slots.items():
            uri = key.split(" ")[-1]
            if held.value != "never" and (label := paper.skill(graph, texts, uri)):
                told.setdefault(uri, (label, set()))[1].update(held.because)
    works = [(held.value, held) for held in seen.occupations.values()] + list(seen.options.items())
    for uri, held in works:
        if label := paper.occupation(graph, texts, uri):
            told.setdefault(uri, (f"{label} (ISCO {graph.isco(uri)})", set()))[1].update(held.because)
    return [{"label": label, "uri": uri.removeprefix(ESCO), "answers": ", ".join(str(seq) for seq in sorted(because))} for uri, (label, because) in told.items()]


def _list(texts: Texts, title: str, items: list[str]) -> list[dict[str, Any]]:
    told = [{"text": item, "rests": ""} for item in dict.fromkeys(items) if item]
    return [{"kind": "lines", "title": texts.get(title), "items": told}] if told else []
