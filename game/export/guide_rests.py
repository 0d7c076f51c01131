"""What a finding rests on, in words: "dat zie ik aan: goed in · doe ik vaak". Answers of one kind are told together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from game.export import paper
from game.export.profile_rests import name
from game.rules.feedback import AGREED, Statement, way_of
from game.rules.profile import Profile
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

KINDS, OF_A_KIND, LONGEST = 3, 2, 60
"""So many kinds of answers are told, so many of a kind by name, and so many letters of own words."""


def seen_in(one: Statement, seen: Profile, graph: SkillsGraph, texts: Texts, titles: Mapping[str, str]) -> str:
    """All that one finding rests on, in a line; what the finding names itself is not named again."""
    about = {texts.label(label).casefold() for label in one.about}
    kinds: dict[str, list[str]] = {}
    for part, key in one.rests:
        kind, what = _told(part, key, seen, graph, texts, titles)
        named = kinds.setdefault(kind, [])
        if what and what.casefold() not in about and what not in named:
            named.append(what)
    told = [kind if not named else texts.get("conversation-rest", kind=kind, what=_some(named, texts)) for kind, named in kinds.items() if kind]
    return "\u00a0· ".join(told[:KINDS])


def _some(named: Sequence[str], texts: Texts) -> str:
    """The first of what was named, and how many more there are."""
    more = len(named) - OF_A_KIND
    first = ", ".join(named[:OF_A_KIND])
    return texts.get("conversation-rest-more", what=first, count=more) if more > 0 else first


def _told(part: str, key: str, seen: Profile, graph: SkillsGraph, texts: Texts, titles: Mapping[str, str]) -> tuple[str, str]:
    """One answer: in what way it was given, and what it was."""
    words, value = key.split(" "), getattr(seen, part)[key].value
    first, last = words[0], words[-1]
    match part:
        case "marks": return texts.get(f"paper-rests-{first}"), paper.skill(graph, texts, last)
        case "skills":
            knows = "knows-" if graph.is_knowledge(key) else ""
            return texts.get(f"paper-rests-{knows}{value}"), paper.skill(graph, texts, key)
        case "words": return texts.get("conversation-rest-own"), paper.word(texts, "paper-open") + _short(str(value)) + paper.word(texts, "paper-close")
        case "occupations": return paper.word(texts, f"paper-kind-{key}"), paper.occupation(graph, texts, value)
        case "qualities":
            who = seen.persons.get("seen_me_work")
            by = "paper-rests-me" if value.by == "me" else "paper-rests-guess" if value.guess else "paper-rests-other"
            return texts.get(by, who=paper.word(texts, f"seen-{who.value}") if who else texts.get("paper-somebody")), paper.word(texts, f"quality-{last}")
        case "persons": return texts.get("conversation-rest-person"), paper.word(texts, f"seen-{value}", f"person-{value}")
        case "picture": return texts.get("conversation-rest-picture"), paper.word(texts, f"picture-{key}-{value}")
        case "confirmed" if first == AGREED: return texts.get("conversation-rest-agreed"), ""
        case "confirmed" if first == "work": return texts.get("paper-back" if value else "paper-no-way-back"), ""
        case "confirmed": return texts.get("paper-rests-yes" if value else "conversation-rest-no"), paper.word(texts, f"{first}-{last}")
        case "preferred": return texts.get("conversation-rest-preferred"), paper.word(texts, f"job-{first}")
        case "changes": return texts.get(f"conversation-rest-{value}"), titles.get(key, "")
        case "choices": return texts.get("conversation-rest-choice"), titles.get(first.partition("+")[0], "")
        case "feelings": return paper.word(texts, f"future-feeling-{value}"), titles.get(key.partition("+")[0], "")
        case "ways": return texts.get("conversation-rest-way" if key == "future" else "conversation-rest-story"), paper.word(texts, f"paper-way-{way_of(seen, value)}")
        case "fit": return texts.get("conversation-rest-fit", how=paper.word(texts, f"fit-how-{value}")), paper.word(texts, f"fit-{key}")
        case "options": return texts.get("conversation-rest-bag"), paper.word(texts, f"reason-{value}")
        case "acquainted": return texts.get("conversation-rest-knows" if value else "conversation-rest-knows-nobody"), paper.occupation(graph, texts, key)
        case "facts": return texts.get("conversation-rest-fact"), paper.word(texts, f"paper-{first}")
        case "weighed": return texts.get("conversation-rest-coin"), paper.word(texts, f"value-{key}")
        case "tips": return texts.get("paper-tips"), titles.get(f"tip-{key}", "")
        case "measures": return paper.word(texts, f"face-{value.face}"), paper.word(texts, f"measure-{last}")
        case "obstacles": return texts.get("conversation-rest-picked"), paper.word(texts, f"obstacle-{key}")
        case "lifted": return texts.get("conversation-rest-lifted"), paper.word(texts, f"who-{value.who}")
        case "intake": return paper.word(texts, f"paper-situation-{value.answer}"), ""
        case "single": return _single(key, value, seen, texts)
    return texts.get(f"conversation-rest-{part}") if f"conversation-rest-{part}" in texts else "", name(graph, texts, part, key) if part == "guesses" else ""


def _single(key: str, value: object, seen: Profile, texts: Texts) -> tuple[str, str]:
    """An answer that there is one of."""
    if key == "step":
        own, step = seen.words.get("step"), seen.single["step"].value
        return texts.get("paper-poster-step"), str(own.value) if own else paper.step_said(texts, step)
    if key == "visit":
        return texts.get("paper-visit"), paper.word(texts, f"visit-{seen.single['visit'].value.kind}")
    if key == "goal":
        return texts.get("conversation-rest-picked"), paper.word(texts, f"goal-{value}")
    if key == "idea":
        return texts.get("conversation-rest-idea"), paper.word(texts, f"conversation-idea-{value}")
    if key == "advice":
        return texts.get("conversation-rest-advice"), paper.word(texts, f"conversation-mo-{value}")
    return texts.get(f"conversation-rest-{key.replace('_', '-')}"), ""


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
