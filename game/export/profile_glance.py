"""The first chapter, one page to talk over: the question, where one stands, strengths, what pinches, options, step, bookmarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from game.export import paper, profile_options
from game.export.guide_rests import seen_in
from game.export.profile_blocks import Block, lines, own, rests_of_skill, said, situation, strengths, tense
from game.rules.ask import Say
from game.rules.feedback import Statement, findings
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
    blocks += [] if alike else _strong(seen, graph, texts, titles)
    blocks += lines(texts.get(f"paper-pinches-{tense(seen)}"), [(paper.word(texts, f"fit-{topic}"), "") for topic, held in seen.fit.items() if held.value == 0])
    blocks += lines(texts.get("paper-options"), _options(seen, graph, texts))
    step = seen.get("step")
    blocks += lines(texts.get("paper-poster-step"), [(own(seen, "step") or (paper.step_said(texts, step) if step else ""), paper.step_when(texts, step) if step else "")])
    blocks += lines(texts.get("paper-bookmarks"), [(one, "") for one in dict.fromkeys(bookmark(texts, titles, about) for about in seen.bookmarks)])
    return blocks + lines(texts.get("paper-shared"), [(texts.get(f"paper-to-{to}"), "") for to in shared])


def _now(seen: Profile, graph: SkillsGraph, texts: Texts) -> list[tuple[str, str]]:
    """The situation, whether the old work is open, and every work that was named."""
    back = seen.confirmed.get(BACK)
    told = [(paper.word(texts, f"paper-situation-{situation(seen)}"), "")]
    told += [(texts.get("paper-back" if back.value else "paper-no-way-back"), "")] if back else []
    return told + [(paper.occupation(graph, texts, held.value), texts.get(f"paper-kind-{kind}")) for kind, held in seen.occupations.items() if held.value]


def _strong(seen: Profile, graph: SkillsGraph, texts: Texts, titles: Mapping[str, str]) -> list[Block]:
    """The same strengths as at the end of the game; where there are none, what is marked as good, else what is often done."""
    told = [_strength(seen, graph, texts, one, titles) for one in findings(seen, graph) if one.kind == "strength"]
    if told:
        return lines(texts.get("paper-strengths"), told)
    good = [uri for uri in strengths(seen) if f"good {uri}" in seen.marks]
    cards = good or [uri for uri in seen.deck() if seen.skills[uri].value == "often"]
    return lines(texts.get("paper-strengths" if good else "paper-often"),
                 [(paper.skill(graph, texts, uri), rests_of_skill(seen, graph, texts, uri)) for uri in cards[:STRENGTHS]])


def _strength(seen: Profile, graph: SkillsGraph, texts: Texts, one: Statement, titles: Mapping[str, str]) -> tuple[str, str]:
    """One strength in words, those of the player where there are any, with what it rests on."""
    part, key = one.claims[0]
    name = key.partition(" ")[2]
    rests = (rests_of_skill(seen, graph, texts, name) if part == "marks" else _who_said(seen, texts, name) if part == "qualities" else
             texts.get("paper-rests-trace") if part == "confirmed" else seen_in(one, seen, graph, texts, titles))
    if one.own or part == "words":
        return texts.get("paper-open") + (one.own or own(seen, key)) + texts.get("paper-close"), rests if one.own else texts.get("paper-missing")
    return texts.label(one.about[0]) if one.about else paper.plain(texts.say(Say(one.text, one.arguments))), rests


def _who_said(seen: Profile, texts: Texts, quality: str) -> str:
    """Who named a quality: the player, somebody who saw them work, or both."""
    who = seen.persons.get("seen_me_work")
    other = texts.get("paper-rests-other", who=paper.word(texts, f"seen-{who.value}") if who else texts.get("paper-somebody"))
    mine = [texts.get("paper-rests-me")] if f"me {quality}" in seen.qualities else []
    theirs = seen.qualities.get(f"other {quality}")
    return " · ".join([*mine, *([other] if theirs and not theirs.value.guess else [])])


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


def bookmark(texts: Texts, titles: Mapping[str, str], about: str) -> str:
    """Where a bookmark lies: the stop, and what it is about where that has a name."""
    parts = about.split(".")
    stop = parts[1] if parts[0] in ("talk", "ride") and len(parts) > 1 else parts[0]
    topic = next((title for one in parts if (title := titles.get(one))), "") or paper.word(texts, f"paper-bookmark-{'-'.join(parts[:2])}")
    return ": ".join(one for one in (paper.word(texts, f"stop-{stop}"), topic) if one)
