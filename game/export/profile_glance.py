"""The first chapter, one page to talk over: the question, where one stands, strengths, what pinches, options, step, bookmarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from game.export import paper, profile_options
from game.export.profile_blocks import Block, lines, own, rests_of_skill, said, situation, strengths, tense
from game.rules.feedback import findings
from game.rules.person import home, home_kind
from game.rules.profile import Profile, evidence
from game.rules.situation import BACK, cannot_go_back
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

STRENGTHS, FEW = 3, 10


def glance(seen: Profile, graph: SkillsGraph, texts: Texts, titles: Mapping[str, str], shared: Sequence[str], alike: bool) -> list[Block]:
    """The blocks of the first page; where all answers were the same one, it says so first."""
    few = len(evidence(seen)) < FEW
    blocks: list[Block] = [{"kind": "text", "text": texts.get("paper-few" if few else "paper-alike")}] if few or alike else []
    goal, question = seen.get("goal"), own(seen, "question")
    blocks += said(texts, texts.get("paper-question"), question)
    blocks += lines("" if question else texts.get("paper-question"), [(paper.word(texts, f"goal-{goal}"), "")] if goal else [])
    blocks += lines(texts.get("paper-now"), _now(seen, graph, texts))
    blocks += [] if alike else _strong(seen, graph, texts)
    blocks += lines(texts.get(f"paper-pinches-{tense(seen)}"), [(paper.word(texts, f"fit-{topic}"), "") for topic, held in seen.fit.items() if held.value == 0])
    blocks += lines(texts.get("paper-options"), _options(seen, graph, texts))
    step = seen.get("step")
    blocks += lines(texts.get("paper-poster-step"), [(own(seen, "step") or (paper.step_said(texts, step) if step else ""), paper.step_when(texts, step) if step else "")])
    blocks += lines(texts.get("paper-bookmarks"), [(one, "") for one in dict.fromkeys(_bookmark(texts, titles, about) for about in seen.bookmarks)])
    return blocks + lines(texts.get("paper-shared"), [(texts.get(f"paper-to-{to}"), "") for to in shared])


def _now(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[tuple[str, str]]:
    """The situation, whether the old work is open, and every work that was named."""
    back = seen.confirmed.get(BACK)
    told = [(paper.word(texts, f"paper-situation-{situation(seen)}"), "")]
    told += [(texts.get("paper-back" if back.value else "paper-no-way-back"), "")] if back else []
    return told + [(paper.occupation(graph, texts, held.value), texts.get(f"paper-kind-{kind}")) for kind, held in seen.occupations.items() if held.value]


def _strong(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[Block]:
    """The same strengths as at the end of the game; where there are none, what is marked as good, else what is often done."""
    found = [one.claims[0] for one in findings(seen, graph) if one.kind == "strength"]
    told = [(what, rests) for part, key in found for what, rests in (_strength(seen, graph, texts, part, key),)]
    if told:
        return lines(texts.get("paper-strengths"), told)
    good = [uri for uri in strengths(seen) if f"good {uri}" in seen.marks]
    cards = good or [uri for uri in seen.deck() if seen.skills[uri].value == "often"]
    return lines(texts.get("paper-strengths" if good else "paper-often"),
                 [(paper.skill(graph, texts, uri), rests_of_skill(seen, graph, texts, uri)) for uri in cards[:STRENGTHS]])


def _strength(seen: Profile, graph: SkillsGraph, texts: Texts, part: str, key: str) -> tuple[str, str]:
    """One strength in words, with what it rests on."""
    name = key.split(" ", 1)[1]
    if part == "marks":
        return paper.skill(graph, texts, name), rests_of_skill(seen, graph, texts, name)
    if part == "confirmed":
        return paper.word(texts, f"trace-{name}"), texts.get("paper-rests-trace")
    who = seen.persons.get("seen_me_work")
    other = texts.get("paper-rests-other", who=paper.word(texts, f"seen-{who.value}") if who else texts.get("paper-somebody"))
    mine = [texts.get("paper-rests-me")] if f"me {name}" in seen.qualities else []
    return paper.word(texts, f"quality-{name}"), " · ".join([*mine, other])


def _options(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[tuple[str, str]]:
    """What was kept with its reason; work to which there is no way back is no option."""
    own_work = home(seen, graph)
    told = []
    for uri in profile_options.ordered(seen, graph):
        if uri == own_work and cannot_go_back(seen):
            continue
        reason = paper.word(texts, f"reason-{seen.options[uri].value}") if uri in seen.options else ""
        kind = texts.get(f"paper-kind-{home_kind(seen, graph)}") if uri == own_work else ""
        told.append((paper.occupation(graph, texts, uri), " · ".join(one for one in (kind, reason) if one)))
    return told


def _bookmark(texts: Texts, titles: Mapping[str, str], about: str) -> str:
    """Where a bookmark lies: the stop, and what it is about where that has a name."""
    parts = about.split(".")
    stop = parts[1] if parts[0] in ("talk", "ride") and len(parts) > 1 else parts[0]
    topic = next((title for one in parts if (title := titles.get(one))), "") or paper.word(texts, f"paper-bookmark-{'-'.join(parts[:2])}")
    return ": ".join(one for one in (paper.word(texts, f"stop-{stop}"), topic) if one)
