"""What stands in the profile on paper: chapters of a talk, each item with what it rests on. No answer, no chapter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from game.export import paper, profile_glance, profile_options, profile_rests
from game.export.profile_blocks import Block, lines, own, rests_of_skill, said, situation, strengths, tense
from game.rules.cast import Cast
from game.rules.event import Preferred, VisitPlanned
from game.rules.profile import Profile
from game.rules.situation import cannot_go_back
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

MOST_SKILLS = 12
UNPAID = ("care", "volunteer", "side")
TOLD = 4
SEEN = ("already", "coming")
"""What is told of the changes: what the player sees, and what they expect."""
GOOD = "good"
"""On the rails lies what is good as well: nothing to lift, something to keep."""


def content(seen: Profile, graph: SkillsGraph, texts: Texts, date: str, titles: Mapping[str, str], shared: Sequence[str] = (),
            alike: bool = False) -> dict[str, Any]:
    """The chapters with something in them, and what stands on every page; `alike` where all answers were the same one."""
    made = {
        "glance": profile_glance.glance(seen, graph, texts, titles, shared, alike), "can": _can(seen, graph, texts), "matters": _matters(seen, texts),
        "futures": _futures(seen, graph, texts, titles), "options": profile_options.options(seen, graph, texts),
        "helps": _helps(seen, texts, titles), "step": _step(seen, graph, texts), "rests": profile_rests.rests(seen, graph, texts),
        "measure": _measure(seen, texts),
    }
    return {
        "language": texts.language, "title": texts.get("paper-profile-title"), "about": texts.get("paper-profile-about", date=paper.dated(texts, date)),
        "foot": texts.get("paper-profile-foot"), "page": texts.get("paper-page"), "of": texts.get("paper-of"), "open": texts.get("paper-open"),
        "close": texts.get("paper-close"), "rests": texts.get("paper-rests"), "appendix_title": texts.get("paper-chapter-appendix"),
        "appendix_note": texts.get("paper-appendix", address=profile_rests.ESCO),
        "chapters": [{"title": texts.get(f"paper-chapter-{name}"), "blocks": blocks, "two_columns": name == "glance", "own_page": name == "measure"}
                     for name, blocks in made.items() if blocks],
        "appendix": profile_rests.appendix(seen, graph, texts),
    }


def _can(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[Block]:
    blocks: list[Block] = []
    deck = strengths(seen)[:MOST_SKILLS]
    for title, knows in (("paper-poster-title", False), ("paper-knows", True)):
        cards = [uri for uri in deck if graph.knows_skill(uri) and graph.is_knowledge(uri) == knows]
        blocks += lines(texts.get(title), [(paper.skill(graph, texts, uri), rests_of_skill(seen, graph, texts, uri)) for uri in cards])
    blocks += said(texts, texts.get("paper-missing"), own(seen, "missing"))
    blocks += lines(texts.get("paper-qualities"), _qualities(seen, texts))
    photo = " · ".join(word for part, held in seen.picture.items() if (word := paper.word(texts, f"picture-{part}-{held.value}")))
    blocks += said(texts, texts.get("paper-story"), own(seen, "story")) + lines("" if own(seen, "story") else texts.get("paper-story"), [(photo, "")])
    traces = [key.partition(" ")[2] for key, held in seen.confirmed.items() if key.startswith("trace ") and held.value is True]
    blocks += lines(texts.get("paper-traces"), [(paper.word(texts, f"trace-{key}"), texts.get("paper-rests-trace")) for key in traces])
    learn = [(paper.skill(graph, texts, uri), rests_of_skill(seen, graph, texts, uri)) for uri in seen.marked("learn")]
    blocks += lines(texts.get("paper-poster-learn"), learn)
    unpaid = [(paper.occupation(graph, texts, held.value), texts.get(f"paper-kind-{kind}")) for kind, held in seen.occupations.items()
              if kind in UNPAID and held.value]
    return blocks + (lines(texts.get("paper-unpaid"), unpaid))


def _qualities(seen: Profile, texts: Texts) -> list[tuple[str, str]]:
    who = seen.persons.get("seen_me_work")
    person = paper.word(texts, f"seen-{who.value}") if who else ""
    found: dict[str, list[str]] = {}
    for held in seen.qualities.values():
        one = held.value
        how = "paper-rests-me" if one.by == "me" else "paper-rests-guess" if one.guess else "paper-rests-other"
        found.setdefault(paper.word(texts, f"quality-{one.quality}"), []).append(texts.get(how, who=person or texts.get("paper-somebody")))
    return [(quality, " · ".join(rests)) for quality, rests in found.items()]


def _matters(seen: Profile, texts: Texts) -> list[Block]:
    coins, back = dict(seen.get("coins") or ()), dict(seen.get("coins_back") or ())
    values, leanings = [], []
    for key, held in seen.confirmed.items():
        kind, _, name = key.partition(" ")
        if held.value is True and kind == "value":
            rests = [texts.get("paper-rests-coins", count=coins[name])] if coins.get(name) else []
            rests += [texts.get("paper-rests-kept")] if back and not back.get(name) else []
            values.append((paper.word(texts, f"value-{name}"), " · ".join([*rests, texts.get("paper-rests-yes")])))
        elif held.value is True and kind == "interest":
            chosen: list[Preferred] = [one.value for one in seen.preferred.values()]
            times = sum(one.interest == name for one in chosen)
            rests = [texts.get("paper-rests-preferred", count=times)] if times else []
            leanings.append((paper.word(texts, f"interest-{name}"), " · ".join([*rests, texts.get("paper-rests-yes")])))
    blocks = lines(texts.get("paper-values"), values) + lines(texts.get("paper-leanings"), leanings)
    laid = [(paper.word(texts, f"value-{name}"), texts.get("paper-rests-coins", count=count)) for name, count in coins.items()
            if count and seen.confirmed.get(f"value {name}") is None]
    blocks += lines(texts.get("paper-coins"), laid)
    return blocks + lines(texts.get(f"paper-fit-{tense(seen)}"), [(paper.word(texts, f"fit-{topic}"), paper.word(texts, f"fit-how-{held.value}")) for topic, held in seen.fit.items()])


def _futures(seen: Profile, graph: SkillsGraph, texts: Texts, titles: Mapping[str, str]) -> list[Block]:
    blocks: list[Block] = _changes(seen, texts, titles)
    for number, (story, held) in enumerate(seen.stories.items(), 1):
        cast = Cast.from_dict(held.value.cast)
        cards = dict.fromkeys(one.value.card for one in seen.choices.values() if one.value.scenario == story and one.value.card)
        rows = [
            ("paper-played", [paper.skill(graph, texts, uri) for uri in cards]),
            ("paper-rises", [paper.skill(graph, texts, card.uri) for card in cast.rising]),
            ("paper-stays", [paper.skill(graph, texts, card.uri) for card in cast.staying]),
            ("paper-way", [_way(seen, texts, story)] if story in seen.ways else []),
            ("paper-feeling", [paper.word(texts, f"future-feeling-{seen.feelings[story].value}")] if story in seen.feelings else []),
        ]
        told = [{"label": texts.get(key), "text": " · ".join(word for word in words[:TOLD] if word), "source": ""} for key, words in rows if any(words)]
        name = own(seen, f"future.{story}")
        if told or name:
            blocks.append({"kind": "rows", "title": titles.get(story.partition("+")[0]) or texts.get("paper-future", number=number), "tag": "", "said": name, "rows": told, "box": ""})
    way = seen.ways.get("future")
    if way:
        blocks += lines(texts.get("paper-way"), [(_way(seen, texts, "future"), texts.get("paper-rests-me"))])
    return [*blocks, {"kind": "text", "text": texts.get("paper-futures-note")}] if seen.stories else blocks


def _changes(seen: Profile, texts: Texts, titles: Mapping[str, str]) -> list[Block]:
    """What the player sees change already, and what they expect."""
    rows = [{"label": texts.get(f"future-{when}"), "source": "",
             "text": " · ".join(titles[key] for key, held in seen.changes.items() if held.value == when and key in titles)} for when in SEEN]
    rows = [row for row in rows if row["text"]]
    return [{"kind": "rows", "title": texts.get("paper-changes"), "tag": "", "said": "", "rows": rows, "box": ""}] if rows else []


def _way(seen: Profile, texts: Texts, where: str) -> str:
    way, stands = seen.ways[where].value, "no-way-back" if cannot_go_back(seen) else situation(seen) or "unsaid"
    return paper.word(texts, f"paper-way-{way}-{stands}", f"paper-way-{way}-{situation(seen)}", f"paper-way-{way}")


def _helps(seen: Profile, texts: Texts, titles: Mapping[str, str]) -> list[Block]:
    hard, keep = [], []
    for obstacle in seen.obstacles:
        lifted = seen.lifted.get(obstacle)
        if obstacle == GOOD:
            keep.append((paper.word(texts, f"obstacle-{obstacle}"), paper.word(texts, f"fit-{lifted.value.what}") if lifted else ""))
            continue
        way_round = (paper.word(texts, f"who-{lifted.value.who}"), titles.get(lifted.value.what) or paper.word(texts, f"what-{lifted.value.what}")) if lifted else ()
        hard.append((paper.word(texts, f"obstacle-{obstacle}"), " · ".join(word for word in way_round if word)))
    persons = [(paper.word(texts, f"who-{held.value}", f"person-{held.value}"), texts.get("paper-role-helps")) for role, held in seen.persons.items() if role == "helps"]
    tips = [(titles.get(f"tip-{passenger}", ""), "") for passenger in seen.tips]
    practised = [(titles[key], titles.get(f"{key} page", "")) for key in seen.practices if key in titles]
    return (lines(texts.get("paper-practised"), practised) + lines(texts.get("paper-hard"), hard) + lines(texts.get("paper-keep"), keep) + lines(texts.get("paper-persons"), persons)
            + lines(texts.get("paper-tips"), tips))


def _step(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[Block]:
    step, visit = seen.get("step"), seen.get("visit")
    blocks = lines("", [(own(seen, "step") or (paper.step_said(texts, step) if step else ""), paper.step_when(texts, step) if step else "")])
    if step:
        plan = [paper.word(texts, f"when-{step.when}"), paper.word(texts, f"then-{step.then}")]
        blocks += lines(texts.get("paper-plan"), [(" … ".join(word for word in plan if word), "")])
    if isinstance(visit, VisitPlanned):
        blocks += lines(texts.get("paper-visit"), [(paper.word(texts, f"visit-{visit.kind}"), paper.occupation(graph, texts, visit.about))])
    return [*blocks, {"kind": "blank", "text": texts.get("paper-look-back")}] if blocks else []


def _measure(seen: Profile, texts: Texts) -> list[Block]:
    faces = {(held.value.item, held.value.moment): held.value.face for held in seen.measures.values() if held.value.face}
    items = sorted({item for item, moment in faces if item and moment in ("before", "after")})
    told = [(paper.word(texts, f"measure-{item}"), " → ".join(paper.word(texts, f"face-{faces[item, moment]}") for moment in ("before", "after")
             if (item, moment) in faces)) for item in items]
    return [*lines("", told), {"kind": "text", "text": texts.get("paper-measure-note")}] if told else []
