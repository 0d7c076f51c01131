"""What the chapters of the profile are made of: lines with what they rest on, own words, and where the player stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from game.rules.profile import Profile
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

Block = dict[str, Any]


def lines(title: str, items: Sequence[tuple[str, str]]) -> list[Block]:
    """A heading with lines, each with what it rests on; nothing where there are none."""
    told = [{"text": text, "rests": rests} for text, rests in items if text]
    return [{"kind": "lines", "title": title, "items": told}] if told else []


def said(texts: Texts, title: str, words: str) -> list[Block]:
    """Own words, exactly as they were said."""
    return [{"kind": "said", "title": title, "text": words}] if words else []


def own(seen: Profile, slot: str) -> str:
    """Own words for a slot, or nothing."""
    held = seen.words.get(slot)
    return str(held.value) if held else ""


def situation(seen: Profile) -> str:
    """Where the player stands: stays, school, unsure, none, or nothing."""
    held = seen.intake.get("C1")
    return str(held.value.answer) if held else ""


def tense(seen: Profile) -> str:
    """Of which work the player said how it fits: the work of now, that of before, or work to come; unsaid to who may not know."""
    return {"none": "was", "school": "dream", "": "unsaid"}.get(situation(seen), "now")


def rests_of_skill(seen: Profile, graph: SkillsGraph, texts: Texts, uri: str) -> str:
    """What was said about a card; of knowledge it was asked whether one knows of it, not how often one does it."""
    knows = graph.knows_skill(uri) and graph.is_knowledge(uri)
    told = [f"{'knows-' if knows else ''}{seen.skills[uri].value}"] if uri in seen.skills else []
    told += [mark for mark in ("good", "like", "learn") if f"{mark} {uri}" in seen.marks]
    return " · ".join(texts.get(f"paper-rests-{one}") for one in told)


def strengths(seen: Profile) -> list[str]:
    """The cards of the deck: what one is good at first, then what is liked, then what is done often."""
    def weight(uri: str) -> tuple[bool, bool, bool]:
        often = seen.skills.get(uri)
        return f"good {uri}" not in seen.marks, f"like {uri}" not in seen.marks, often is None or often.value != "often"
    return sorted(dict.fromkeys([*seen.marked("good"), *seen.deck()]), key=weight)
