"""The record: the profile as a file that other programs can read (profile.json) and as a paper for the talk (profile.pdf).

Both are made from the profile as its recipient may see it. The same profile and date give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from game.export import paper, profile_options, profile_paper, share
from game.export.record_format import FORMAT, PURPOSE, VERSION, Record
from game.rules import event as e
from game.rules.cast import Cast
from game.rules.feedback import AGREED, all_the_same
from game.rules.person import home, home_kind, person
from game.rules.practice_story import agreed
from game.rules.problem import Problem
from game.rules.profile import Held, Profile
from game.rules.situation import BACK
from game.texts import Texts

if TYPE_CHECKING:
    from game.rules.scenario import Scenarios
    from skills_graph import SkillsGraph

JSON, PDF = "profile.json", "profile.pdf"
LARGEST = 2_000_000
"""Bytes of the largest record that is read."""
TOLD = 12
"""So many skills are told of what an occupation shares with the player, and of what is new."""


def write(profile: Profile, graph: SkillsGraph, texts: Texts, folder: Path, date: str, to: str = share.ME,
          scenarios: Scenarios | None = None) -> list[Path]:
    """Write profile.json and profile.pdf for a recipient; `scenarios` gives stories their titles and tips their words."""
    folder.mkdir(parents=True, exist_ok=True)
    seen = share.shown(profile, to)
    titles = titles_of(seen, scenarios, texts.language)
    made = record(seen, graph, texts, date, titles)
    content = profile_paper.content(seen, graph, texts, date, titles, share.shared_with(profile) if to == share.ME else (), all_the_same(profile))
    return [
        paper.put(folder / JSON, as_json(made).encode("utf-8")),
        paper.put(folder / PDF, paper.printed("profile", content)["pdf"]),
    ]


def as_json(made: Record) -> str:
    """The record as text: sorted, so that the same record is the same text."""
    return json.dumps(made.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read(path: Path) -> tuple[Record | None, list[Problem]]:
    """Read a record back; what does not fit is told, nothing is raised."""
    name = path.name
    try:
        if path.stat().st_size > LARGEST:
            return None, [Problem(name, 0, "", f"larger than {LARGEST} bytes; this is no profile")]
        return Record.model_validate_json(path.read_text("utf-8")), []
    except OSError as wrong:
        return None, [Problem(name, 0, "", f"cannot be read: {wrong.strerror}")]
    except UnicodeDecodeError:
        return None, [Problem(name, 0, "", "is no text")]
    except ValidationError as wrong:
        return None, [Problem(name, 0, where := ".".join(str(step) for step in one["loc"]), f"{where}: {one['msg']}") for one in wrong.errors()]


def record(seen: Profile, graph: SkillsGraph, texts: Texts, date: str, titles: Mapping[str, str] | None = None) -> Record:
    """The record of a profile that was cut down for its recipient."""
    obstacles = [*_said(seen.obstacles, texts, "obstacle"), *(
        {"key": f"{key} lifted", "value": f"{held.value.who} {held.value.what}", "evidence": held.because} for key, held in seen.lifted.items())]
    fields: dict[str, Any] = {
        "format": FORMAT, "version": VERSION, "purpose": PURPOSE, "language": texts.language, "date": date,
        "classification": "ESCO v1.2, ISCO-08", "bundle": graph.version,
        "situation": [*({"key": key, "value": held.value.answer, "evidence": held.because} for key, held in seen.intake.items()), *_back(seen)],
        "question": [*_single(seen, "goal"), *_single(seen, "idea"), *_words(seen, "question")],
        "work": [{"uri": held.value, "label": paper.occupation(graph, texts, held.value), "isco08": graph.isco(held.value), "kind": kind,
                  "evidence": held.because} for kind, held in seen.occupations.items() if graph.knows_occupation(held.value)],
        "skills": _skills(seen, graph, texts),
        "own_words": [one for slot in seen.words if slot != "question" and not slot.startswith("future.") for one in _words(seen, slot)],
        "qualities": [{"quality": held.value.quality, "label": paper.word(texts, f"quality-{held.value.quality}"), "by": held.value.by,
                       "guess": held.value.guess, "evidence": held.because} for held in seen.qualities.values()],
        "leanings": [{"kind": kind, "key": name, "label": paper.word(texts, f"{kind}-{name}"), "confirmed": held.value is True, "evidence": held.because}
                     for key, held in seen.confirmed.items() if key != BACK and not key.startswith(f"{AGREED} ") for kind, _, name in (key.partition(" "),)],
        "coins": [{"key": f"{name} {value}", "value": str(coins), "evidence": held.because} for name in ("coins", "coins_back")
                  if (held := seen.single.get(name)) for value, coins in held.value],
        "fit": [{"key": key, "value": str(held.value), "evidence": held.because} for key, held in seen.fit.items()],
        "futures": _futures(seen, graph, titles or {}), "options": _options(seen, graph, texts), "obstacles": obstacles,
        "helps": [*_said(seen.tips, texts, "tip"), *_said(seen.persons, texts, "person")], "step": _step(seen, texts),
        "measures": [{"item": held.value.item, "moment": held.value.moment, "face": held.value.face, "evidence": held.because}
                     for held in seen.measures.values() if held.value.moment in ("before", "after")],
        "bookmarks": _said(seen.bookmarks, texts, "bookmark"),
        "taken_back": [{"what": key, "evidence": held.because} for key, held in seen.denied.items()], "skipped": len(seen.skipped),
    }
    return Record.model_validate(fields)


def titles_of(profile: Profile, scenarios: Scenarios | None, language: str) -> dict[str, str]:
    """What stories, changes, tips and practised talks are called, by the key that they have in a profile."""
    return _titles(scenarios, language) | _practised(profile, scenarios, language)


def _titles(scenarios: Scenarios | None, language: str) -> dict[str, str]:
    """What stories and changes are called and what passengers advise, by id; nothing where the scenarios are not given."""
    if scenarios is None:
        return {}
    things = {f"{name} {thing.id}": thing.label[language] for name, wind in scenarios.winds.items() for thing in wind.objects}
    tips = {f"tip-{name}": one.tip.text[language] for name, one in scenarios.passengers.items()}
    return {name: story.title[language] for name, story in scenarios.stories.items()} | tips | things


def _practised(seen: Profile, scenarios: Scenarios | None, language: str) -> dict[str, str]:
    """What was practised and what came on its page, by the key of the talk; nothing where the scenarios are not given."""
    talks = [talk for talk in scenarios.practice.values() if talk.key in seen.practices] if scenarios else []
    pages = {f"{talk.key} page": " · ".join(agreed(seen, talk, language)) for talk in talks}
    return {talk.key: talk.title[language] for talk in talks} | pages


def _said(slots: Mapping[str, Held[Any]], texts: Texts, kind: str) -> list[dict[str, Any]]:
    """Answers by their key; the value is their word, or what was chosen."""
    return [{"key": key, "value": paper.word(texts, f"{kind}-{key}") if held.value is True else str(held.value), "evidence": held.because}
            for key, held in slots.items()]


def _single(seen: Profile, name: str) -> list[dict[str, Any]]:
    held = seen.single.get(name)
    return [] if held is None else [{"key": name, "value": str(held.value), "evidence": held.because}]


def _back(seen: Profile) -> list[dict[str, Any]]:
    """Whether the old work is open, for who lost it."""
    held = seen.confirmed.get(BACK)
    return [] if held is None else [{"key": BACK, "value": "yes" if held.value else "no", "evidence": held.because}]


def _words(seen: Profile, slot: str) -> list[dict[str, Any]]:
    held = seen.words.get(slot)
    return [] if held is None else [{"key": slot, "value": held.value, "evidence": held.because}]


def _skills(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[dict[str, Any]]:
    """All cards with a word said about them."""
    uris = dict.fromkeys([*seen.skills, *(key.split(" ", 1)[1] for key in seen.marks)])
    found = []
    for uri in uris:
        if graph.knows_skill(uri):
            often = seen.skills.get(uri)
            marks = {mark: seen.marks.get(f"{mark} {uri}") for mark in ("good", "like", "learn")}
            because = sorted({seq for held in (often, *marks.values()) if held for seq in held.because})
            found.append({"uri": uri, "label": paper.skill(graph, texts, uri), "often": often.value if often else "", "evidence": because,
                          **{mark: held is not None for mark, held in marks.items()}})
    return found


def _futures(seen: Profile, graph: SkillsGraph, titles: Mapping[str, str]) -> list[dict[str, Any]]:
    found = []
    for story, held in seen.stories.items():
        made = [choice for choice in seen.choices.values() if choice.value.scenario == story]
        cast = Cast.from_dict(held.value.cast)
        named = [slots[key] for slots, key in ((seen.ways, story), (seen.feelings, story), (seen.words, f"future.{story}")) if key in slots]
        found.append({
            "story": story, "title": titles.get(story.partition("+")[0], ""),
            "choices": [{"key": one.value.choice, "value": one.value.card, "evidence": one.because} for one in made],
            "cards": [one.value.card for one in made if graph.knows_skill(one.value.card)],
            "rises": [card.uri for card in cast.rising if graph.knows_skill(card.uri)],
            "stays": [card.uri for card in cast.staying if graph.knows_skill(card.uri)],
            "way": _value(seen.ways, story), "feeling": _value(seen.feelings, story), "own_name": _value(seen.words, f"future.{story}"),
            "evidence": _because([held, *made, *named]),
        })
    return found


def _options(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[dict[str, Any]]:
    """What was kept and the own work, and what the graph says of each, with each figure's source."""
    somebody, own, found = person(seen, graph), home(seen, graph), []
    for uri in profile_options.ordered(seen, graph):
        held = seen.options.get(uri) or seen.occupations[home_kind(seen, graph)]
        why, knows = graph.explain(somebody, uri), seen.acquainted.get(uri)
        body = "body" in seen.fit
        figures = [{"indicator": one.indicator, "value": one.value, "low": one.low, "high": one.high, "unit": one.unit, "year": one.year,
                    "source": one.source, "group": one.group, "certainty": one.certainty,
                    "region": "United States" if one.indicator == "physical" else "Netherlands"}
                   for name, one in sorted(graph.figures(uri).items()) if name != "physical" or body]
        found.append({"uri": uri, "label": paper.occupation(graph, texts, uri), "isco08": graph.isco(uri), "present": uri == own, "reason": _value(seen.options, uri),
                      "can_already": profile_options.can_already(seen, why.shared)[:TOLD], "new": why.missing[:TOLD], "knows_somebody": None if knows is None else knows.value,
                      "figures": figures, "evidence": _because([held, *([knows] if knows else [])])})
    return found


def _step(seen: Profile, texts: Texts) -> dict[str, Any] | None:
    held = seen.single.get("step")
    if held is None:
        return None
    step: e.StepPlanned = held.value
    own = seen.words.get("step")
    return {"chain": step.chain, "size": step.size, "said": own.value if own else paper.step_said(texts, step), "day": step.day,
            "part_of_day": step.part, "who": step.who, "if": step.when, "then": step.then,
            "evidence": _because([held, *([own] if own else [])])}


def _value(slots: Mapping[str, Held[Any]], key: str) -> str:
    held = slots.get(key)
    return "" if held is None else str(held.value)


def _because(held: Iterable[Held[Any]]) -> list[int]:
    return sorted({seq for one in held for seq in one.because})
