"""The poster: one sheet of A4 with what the player can, likes, values and wants to learn, under their own town.

It holds what the player pasted on the wall, in that order; where nothing was pasted, what they confirmed. It is made from
the profile as the recipient may see it and from nothing else: one look for all, and no trace of a fuller one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.export import paper, share
from game.export.skyline import skyline
from game.rules.feedback import all_the_same
from game.rules.profile import Profile, evidence
from game.rules.quality import QUALITIES
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

SKIES = (62, 82, 102)
"""Heights of the town in millimetres; the sheet takes the highest that leaves room."""
MOST_STRIPS, MOST_STAMPS, MOST_LINES, PORTRAIT = 6, 4, 3, 3
STRENGTHS, ENOUGH = 5, 3
"""So many cards by default; with fewer than enough confirmed, cards that are often done stand beside them."""
NOTES = {"like": "heart", "matters": "scales", "learn": "plant"}
WINDOWS_FOR_OTHERS = 90
"""On a poster for somebody else always as many, as bright as the own one: they tell nothing of how much was said or kept back."""


def write(profile: Profile, graph: SkillsGraph, texts: Texts, folder: Path, to: str = share.ME, date: str = "") -> list[Path]:
    """Write poster.pdf and poster.png into the folder; `to` is who gets it, `date` (2027-01-11) is named when it is given."""
    content = poster(share.shown(profile, to), graph, texts, date, all_the_same(profile), WINDOWS_FOR_OTHERS if to != share.ME else None)
    folder.mkdir(parents=True, exist_ok=True)
    return [paper.put(folder / f"poster.{kind}", made) for kind, made in paper.printed("poster", content, ("pdf", "png")).items()]


def poster(seen: Profile, graph: SkillsGraph, texts: Texts, date: str = "", alike: bool = False,
           windows: int | None = None) -> dict[str, Any]:
    """What stands on the poster of a profile that was cut down for its recipient.

    Where all answers were the same one (`alike`) and nothing was pasted, nothing is certain, and the poster says so.
    `windows` are lit in its town; without it, one for each thing said.
    """
    lit = len(evidence(seen)) if windows is None else windows
    pasted = _pasted(seen)
    if alike and not pasted:
        seen = Profile(seed=seen.seed)
    can = _strips(seen, graph, texts, pasted)
    notes = [{"title": texts.get(f"paper-poster-{kind}"), "icon": paper.pictogram(icon), "items": lines}
             for kind, icon in NOTES.items() if (lines := _lines(seen, graph, texts, kind, pasted))]
    content: dict[str, Any] = {
        "language": texts.language, "title": texts.get("paper-poster-title"), "open": texts.get("paper-open"), "close": texts.get("paper-close"),
        "strips": can, "portrait": _portrait(seen, graph), "qualities": _stamps(seen, texts, pasted), "notes": notes,
        "quotes": _quotes(seen, texts, pasted), "step": _step(seen, texts, pasted), "empty": texts.get("paper-poster-alike" if alike else "paper-poster-empty"),
        "rests": texts.get("paper-poster-rests-dated", date=paper.dated(texts, date)) if date else texts.get("paper-poster-rests"),
        "skies": [{"high": high, "drawing": skyline(lit, seen.seed, high * 10)} for high in SKIES],
    }
    return content


def _pasted(seen: Profile) -> list[tuple[str, str]]:
    """The strips on the wall in the order of their places, as (kind, key); the key is empty for a whole part."""
    order = sorted(seen.strips.items(), key=lambda item: (_number(item[1].value), item[1].because))
    return [(kind, key) for kind, _, key in (strip.partition(" ") for strip, _ in order)]


def _number(place: str) -> int:
    digits = "".join(letter for letter in place if letter.isdigit())
    return int(digits) if digits else 99


def _keys(pasted: list[tuple[str, str]], part: str, by_default: list[str]) -> list[str]:
    """Which items of a part stand on the poster: those pasted, or all of the default where the whole part or nothing was pasted."""
    if not pasted:
        return by_default
    found: list[str] = []
    for kind, key in pasted:
        if share.part_of_strip(kind) == part:
            found += [key] if key else by_default
    return list(dict.fromkeys(found))


def _strips(seen: Profile, graph: SkillsGraph, texts: Texts, pasted: list[tuple[str, str]]) -> list[dict[str, str]]:
    good = seen.marked("good")
    by_default = sorted(good, key=lambda uri: _often(seen, uri))
    if len(by_default) < ENOUGH:
        others = [uri for uri in seen.deck() if uri not in good and _often(seen, uri) == 0]
        by_default += sorted(others, key=lambda uri: f"like {uri}" not in seen.marks)[: ENOUGH - len(by_default)]
    by_default = by_default[:STRENGTHS] + (["missing"] if "missing" in seen.words else [])
    found = []
    for key in _keys(pasted, "can", by_default):
        own = seen.words.get(key)
        text = own.value if own else paper.skill(graph, texts, key)
        if text:
            found.append({"text": text, "picture": "" if own else paper.picture(graph, key)})
    return found[:MOST_STRIPS]


def _often(seen: Profile, uri: str) -> int:
    held = seen.skills.get(uri)
    return 0 if held and held.value == "often" else 1


def _portrait(seen: Profile, graph: SkillsGraph) -> list[str]:
    """Three different pictures: of what is liked and good, then good, then liked, then often done."""
    rank = {uri: 4 * (f"good {uri}" in seen.marks) + 2 * (f"like {uri}" in seen.marks) + 1 - _often(seen, uri) for uri in seen.deck()}
    best = sorted(rank, key=lambda uri: -rank[uri])
    pictures = dict.fromkeys(one for uri in best if (one := paper.picture(graph, uri)))
    return list(pictures)[:PORTRAIT]


def _stamps(seen: Profile, texts: Texts, pasted: list[tuple[str, str]]) -> list[dict[str, str]]:
    """Own qualities, then those that somebody else really said; what was guessed for another stays off."""
    said = {f"{held.value.by} {held.value.quality}": held.value for held in seen.qualities.values() if not held.value.guess}
    mine = [one.quality for one in said.values() if one.by == "me"]
    theirs = [one.quality for one in said.values() if one.by != "me"]
    who = seen.persons.get("seen_me_work")
    wanted = _keys(pasted, "qualities", list(dict.fromkeys([*mine, *theirs])))
    found = []
    for key in (one.split(" ")[-1] for one in wanted):
        text = paper.word(texts, f"quality-{key}")
        if text and key in (*mine, *theirs):
            by = paper.word(texts, f"seen-{who.value}") if who and key in theirs else ""
            found.append({"text": text, "icon": paper.pictogram(QUALITIES.get(key, paper.PICTOGRAM)), "by": texts.get("paper-says", who=by) if by else ""})
    return found[:MOST_STAMPS]


def _lines(seen: Profile, graph: SkillsGraph, texts: Texts, kind: str, pasted: list[tuple[str, str]]) -> list[str]:
    """The lines of one note: cards or confirmed values; a leaning says what is liked, not what matters."""
    if kind == "matters":
        lines = [paper.word(texts, f"value-{key}") for key in _confirmed(seen, pasted, "value")]
    else:
        lines = [paper.skill(graph, texts, uri) for uri in _keys(pasted, kind, seen.marked(kind))]
        lines += [paper.word(texts, f"interest-{key}") for key in _confirmed(seen, pasted, "interest")] if kind == "like" else []
    return [line for line in lines if line][:MOST_LINES]


def _confirmed(seen: Profile, pasted: list[tuple[str, str]], kind: str) -> list[str]:
    """Values or leanings that were confirmed: those pasted, or all where nothing or the whole part was."""
    yes = [key.split(" ", 1)[1] for key, held in seen.confirmed.items() if key.startswith(f"{kind} ") and held.value is True]
    return yes if not pasted or ("matters", "") in pasted else [key for one, key in pasted if one == kind and key in yes]


def _quotes(seen: Profile, texts: Texts, pasted: list[tuple[str, str]]) -> list[dict[str, str]]:
    """Own words, exactly as they were said."""
    wanted = _keys(pasted, "story", ["story"] if "story" in seen.words else [])
    return [{"text": seen.words[slot].value, "about": paper.word(texts, f"paper-about-{slot.split('.')[0]}")}
            for slot in (one or "story" for one in wanted) if slot in seen.words][:2]


def _step(seen: Profile, texts: Texts, pasted: list[tuple[str, str]]) -> dict[str, str] | None:
    step, own = seen.get("step"), seen.words.get("step")
    text = own.value if own else paper.step_said(texts, step) if step else ""
    if not text or (pasted and not any(share.part_of_strip(kind) == "step" for kind, _ in pasted)):
        return None
    return {"title": texts.get("paper-poster-step"), "text": text, "when": paper.step_when(texts, step) if step else ""}
