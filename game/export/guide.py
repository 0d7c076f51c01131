"""The conversation guide for a professional: two sides for a talk of forty-five minutes, out of what the player shared.

Strengths come first; after them the parts of the talk come in the order of the player's bookmarks. It holds nothing but what
was shared with the professional, and nobody else gets one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.export import paper, profile_glance, profile_options, share
from game.export.guide_rests import seen_in
from game.export.profile_blocks import own
from game.rules.ask import Say
from game.rules.feedback import ENOUGH, MOST_IN_A_TALK, Statement, all_the_same, by_id, findings_for_talk
from game.rules.occupation_facts import fact
from game.rules.person import home
from game.rules.profile import Profile, evidence
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

PDF = "guide.pdf"
SIDES = 2
MINUTES: Mapping[str, int] = {"contact": 5, "strengths": 10, "fit": 8, "options": 12, "step": 7, "close": 3}
"""The parts of the talk and how long each takes."""
TOPICS: Mapping[str, tuple[str, ...]] = {
    "fit": ("fit", "values", "interests"), "options": ("options", "leanings", "futures"), "step": ("plan", "in_the_way"), "strengths": ("skills", "qualities"),
}
"""What is talked about in which part; of each part the most telling topic first."""
PART_OF_STOP = {"start": "fit", "my_work": "strengths", "who_am_i": "fit", "future": "options", "the_map": "options", "practice": "step", "my_step": "step",
                "my_poster": "strengths"}
PART_OF_ASK = {"my_work.fit": "fit", "my_work.back": "fit", "who_am_i.picture": "strengths", "who_am_i.qualities": "strengths"}
"""Where a bookmark belongs: by its stop, but for a few asks."""
NOT_SAID: Mapping[str, tuple[str, ...]] = {
    "question": ("words question", "single goal"), "other": ("qualities other",), "values": ("confirmed value",), "fit": ("fit",), "futures": ("stories",),
    "options": ("options",), "step": ("single step",), "hard": ("obstacles",),
}
"""What may be missing: it is, where none of these answers is there."""
FACTS = (("tomorrow", "paper-tomorrow"), ("papers", "paper-papers"), ("pay", "paper-pay"))


def write(profile: Profile, graph: SkillsGraph, texts: Texts, folder: Path, date: str, titles: Mapping[str, str]) -> list[Path]:
    """Write guide.pdf for the professional, as full as fits on two sides; nothing where the player shared nothing with them."""
    if share.PROFESSIONAL not in share.shared_with(profile):
        return []
    seen = share.shown(profile, share.PROFESSIONAL)
    for most in range(MOST_IN_A_TALK, -1, -1):
        made = paper.printed("guide", content(seen, graph, texts, date, titles, most, all_the_same(profile)))["pdf"]
        if sides(made) <= SIDES or most == 0:
            folder.mkdir(parents=True, exist_ok=True)
            return [paper.put(folder / PDF, made)]
    return []


def sides(made: bytes) -> int:
    """How many pages a paper of ours has."""
    found = re.search(rb"/Type ?/Pages ?/Count (\d+)", made)
    return int(found[1]) if found else 1


def content(seen: Profile, graph: SkillsGraph, texts: Texts, date: str, titles: Mapping[str, str], most: int = MOST_IN_A_TALK,
            alike: bool = False) -> dict[str, Any]:
    """What stands in the guide, of a profile that was cut down to what a professional may see."""
    marked = bookmarked(seen)
    parts = order(marked)
    found = findings_for_talk(seen, graph, _topics(parts[2:-1]), most, alike) if most else ()
    told: dict[str, list[Statement]] = {part: [] for part in parts}
    for one in found:
        told["strengths" if one.kind == "strength" else part_of(one.topic)].append(one)
    question = own(seen, "question")
    few, goal = len(evidence(seen)) < ENOUGH, seen.get("goal")
    return {
        "language": texts.language, "title": texts.get("conversation-title"), "date": paper.dated(texts, date), "closed": [texts.get("conversation-closed"), texts.get("conversation-closed-why")],
        "foot": texts.get("conversation-foot"), "page": texts.get("paper-page"), "of": texts.get("paper-of"),
        "open": texts.get("paper-open"), "close": texts.get("paper-close"), "rests": texts.get("conversation-rests"), "not": texts.get("conversation-not"),
        "mark": texts.get("conversation-mark"),
        "plan": [{"part": texts.get(f"conversation-part-{part}"), "minutes": MINUTES[part], "long": texts.get("conversation-minutes", count=MINUTES[part]), "marked": part in marked} for part in parts],
        "question": question, "asked": "" if question else paper.word(texts, f"goal-{goal}"), "question_title": texts.get("paper-question"),
        "start": texts.get("conversation-start"), "talk_title": texts.get("paper-bookmarks"),
        "talk": " · ".join(dict.fromkeys(profile_glance.bookmark(texts, titles, about) for about in seen.bookmarks)),
        "note": texts.get("paper-alike") if alike else texts.get("paper-few") if few else "",
        "parts": [{"title": texts.get(f"conversation-part-{part}"), "minutes": MINUTES[part], "long": texts.get("conversation-minutes", count=MINUTES[part]), "marked": part in marked,
                   "findings": [_finding(one, seen, graph, texts, titles) for one in told[part]]} for part in parts if told[part]],
        "missing_title": texts.get("conversation-missing"), "missing": ", ".join(_missing(seen, texts)), "missing_note": texts.get("conversation-missing-note"),
        "facts_title": texts.get("conversation-facts"), "facts": _facts(seen, graph, texts), "facts_box": texts.get("paper-region"),
        "take": texts.get("conversation-take"), "take_note": texts.get("conversation-take-note"),
    }


def bookmarked(seen: Profile) -> list[str]:
    """The parts of the talk with a bookmark of the player in them, in the order in which these were laid."""
    found = []
    for about in seen.bookmarks:
        steps = about.split(".")
        steps = steps[1:] if steps[0] in ("talk", "ride") else steps
        part = PART_OF_ASK.get(".".join(steps[:2])) or PART_OF_STOP.get(steps[0] if steps else "")
        found += [part] if part else []
    return list(dict.fromkeys(found))


def order(marked: Sequence[str]) -> list[str]:
    """The parts of the talk: contact and strengths open it, the close ends it; between them the player's bookmarks come first."""
    between = ["fit", "options", "step"]
    first = [part for part in marked if part in between]
    return ["contact", "strengths", *first, *(part for part in between if part not in first), "close"]


def part_of(topic: str) -> str:
    """The part of the talk in which a topic comes up."""
    return next(part for part, topics in TOPICS.items() if topic in topics)


def _topics(parts: Sequence[str]) -> list[str]:
    """Topics in the order in which room is given to them: one of each part in turn, so that every part has something."""
    rows = [TOPICS[part] for part in (*parts, "strengths")]
    return [topic for topic in chain.from_iterable(zip_longest(*rows)) if topic]


def _finding(one: Statement, seen: Profile, graph: SkillsGraph, texts: Texts, titles: Mapping[str, str]) -> dict[str, Any]:
    rule = by_id()[one.name.split(" ")[0]]
    says = paper.plain(texts.say(Say(one.text, one.arguments)))
    return {"says": f"{says[:1].upper()}{says[1:]}", "to_player": rule.to == "player", "own": one.own, "rests": seen_in(one, seen, graph, texts, titles),
            "questions": [words[texts.language] for words in rule.open_question], "not": rule.do_not_conclude[texts.language]}


def _missing(seen: Profile, texts: Texts) -> list[str]:
    """What the professional does not read here: not said, or not shared; the paper cannot tell which."""
    def there(where: str) -> bool:
        part, _, key = where.partition(" ")
        return any(not key or one == key or one.startswith(f"{key} ") for one in getattr(seen, part))
    return [texts.get(f"conversation-missing-{name}") for name, places in NOT_SAID.items() if not any(there(where) for where in places)]


def _facts(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[dict[str, str]]:
    """Three facts to look up beforehand, about the work that was kept; of the own work where nothing was kept."""
    own_work = home(seen, graph)
    kept = [uri for uri in profile_options.ordered(seen, graph) if uri != own_work] or ([own_work] if own_work else [])
    told = []
    for number, (door, key) in enumerate(FACTS if kept else ()):
        uri = kept[number % len(kept)]
        known = fact(graph, uri, door, texts.language)
        says = " ".join(paper.plain(texts.say(one)) for one in known.says) if known.known else texts.get("paper-unknown")
        told.append({"label": texts.get("conversation-fact", what=texts.get(key), work=paper.occupation(graph, texts, uri)), "text": says,
                     "source": " ".join(paper.plain(texts.say(one)) for one in known.source)})
    return told
