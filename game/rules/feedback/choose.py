"""Which of all that was found is said: strengths first, few things, each thing once, and one of each topic in turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING

from game.rules.ask import Label
from game.rules.feedback.library import TOPICS, Finding, library
from game.rules.feedback.match import Match, matches
from game.rules.feedback.same import all_the_same
from game.rules.feedback.slots import Slots, slots_of
from game.rules.feedback.statement import AGREED, SLOT, Statement
from game.rules.profile import Profile, evidence
from game.rules.situation import cannot_go_back

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

ENOUGH = 10
"""With fewer answers nothing is found yet."""
MOST, MOST_IN_A_TALK, STRENGTHS = 5, 9, 3
MOST_BOTH, MOST_BOTH_IN_A_TALK = 1, 3
BOTH = "both"
"""The kind of what does not seem to agree: the player reads at most one, the rest is for the talk, where it comes first."""
LITTLE, UNSURE = "finding-little", "finding-unsure"
STRONG_TOPICS = ("skills", "qualities", "leanings")
OWN_WAYS = {"stay": ("none", "school", "no-way-back", "unsaid"), "other": ("none", "school")}
"""Ways that are called otherwise, by where the player stands."""
FOR_PLAYER = ("interests", "values", "skills", "qualities", "fit", "leanings", "options", "futures")


def findings(profile: Profile, graph: SkillsGraph, most: int = MOST) -> tuple[Statement, ...]:
    """What may be said to a player, strengths first; a single note where too little is known or nothing is certain."""
    return little_or_unsure(profile) or choose(_to_player(profile, graph), FOR_PLAYER, most)


def findings_for_talk(profile: Profile, graph: SkillsGraph, topics: Sequence[str] = TOPICS, most: int = MOST_IN_A_TALK,
                      alike: bool = False) -> tuple[Statement, ...]:
    """What a professional may read of the profile that was shared: strengths first, then one of each topic in turn, in this order."""
    if len(evidence(profile)) < ENOUGH or alike or all_the_same(profile):
        return ()
    return choose(found(profile, graph, library()), topics, most, in_talk=True)


def little_or_unsure(profile: Profile) -> tuple[Statement, ...]:
    """The one note that there is too little, or that nothing is certain; empty where there is enough."""
    if len(evidence(profile)) < ENOUGH:
        return (Statement(LITTLE),)
    return (Statement(UNSURE),) if all_the_same(profile) else ()


def found(profile: Profile, graph: SkillsGraph, rules: Iterable[Finding]) -> list[Statement]:
    """Everything these findings say of a profile, in their order."""
    slots = slots_of(profile, graph)
    return [one for rule in rules for one in _statements(rule, slots, profile) if _can_be_said(one, profile, graph)]


def _can_be_said(one: Statement, profile: Profile, graph: SkillsGraph) -> bool:
    """Whether all names are known to the bundle, something stands under it, and a question was not answered and taken back."""
    known = {"skill": graph.knows_skill, "occupation": graph.knows_occupation}
    if not one.claims or any(label.kind in known and not known[label.kind](label.key) for label in one.about):
        return False
    return one.confirms is None or f"confirmed {' '.join(one.confirms)}" not in profile.denied


def _to_player(profile: Profile, graph: SkillsGraph) -> list[Statement]:
    return found(profile, graph, (one for one in library() if one.to == "player"))


def _statements(rule: Finding, slots: Slots, profile: Profile) -> Iterator[Statement]:
    for match in matches(rule.when, slots):
        yield _statement(rule, match, profile)


def _statement(rule: Finding, match: Match, profile: Profile) -> Statement:
    """A match in words, with the answers that count; a player who said that it is right, or how it is, is believed."""
    name = " ".join((rule.id, *(match.bound[one] for one, _ in rule.names)))
    agreed, own = profile.confirmed.get(f"{AGREED} {name}"), profile.words.get(f"{SLOT}{name}")
    rests = [(part, key) for part, key in match.rests if getattr(profile, part)[key].value != "never"]
    rests += [("confirmed", f"{AGREED} {name}")] if agreed else []
    rests += [("words", f"{SLOT}{name}")] if own else []
    because = tuple(sorted({seq for part, key in rests for seq in getattr(profile, part)[key].because}))
    kind, _, key = rule.confirms.partition(" ")
    confirms = (kind, match.bound[key[1:-1]]) if kind else None
    certainty = "agreed" if rule.kind != "question" and ((agreed and agreed.value is True) or own) else rule.certainty
    words = {one: Label(label, way_of(profile, match.bound[one]) if one == "way" else match.bound[one]) for one, label in rule.names}
    return Statement(rule.text, words, because, rule.kind, certainty,
                     tuple(rests), tuple(one for one in match.claims if one in rests), name, rule.topic, confirms,
                     str(own.value) if own else "")


def way_of(profile: Profile, way: str) -> str:
    """A way as this player would call it: who cannot go back to the old work does not stay there."""
    said = profile.intake.get("C1")
    stands = "no-way-back" if cannot_go_back(profile) else str(said.value.answer) if said else "unsaid"
    return f"{way}-{stands}" if stands in OWN_WAYS.get(way, ()) else way


def choose(told: Sequence[Statement], topics: Sequence[str], most: int, in_talk: bool = False) -> tuple[Statement, ...]:
    """At most so many: three strengths, one of each topic in turn, then what else there is, again in turn."""
    strong = [one for one in told if one.kind == "strength"]
    other = sorted((one for one in told if one.kind != "strength"), key=lambda one: in_talk and one.kind != BOTH)
    kept: list[Statement] = []
    kept += islice(_new(kept, _spread(strong, STRONG_TOPICS), in_talk), min(STRENGTHS, most))
    kept += islice(_new(kept, _spread(other, topics), in_talk), most - len(kept))
    return tuple(kept)


def _new(kept: Sequence[Statement], told: Iterable[Statement], in_talk: bool) -> Iterator[Statement]:
    """What was not said yet: each thing and each answer is told once, and of what does not seem to agree little.

    What does not seem to agree may rest on answers that were told apart; in a talk it may be about the same thing as well.
    """
    both = 0
    about = {label for one in kept for label in one.about}
    claims = {claim for one in kept for claim in one.claims}
    ids = {one.text for one in kept if not one.about}
    rests = {rest for one in kept for rest in one.rests}
    for one in told:
        tension = one.kind == BOTH
        if one.text in ids or (tension and both == (MOST_BOTH_IN_A_TALK if in_talk else MOST_BOTH)):
            continue
        if claims.intersection(one.claims) or (not tension and rests.issuperset(one.rests)) or (not (tension and in_talk) and about.intersection(one.about)):
            continue
        both += tension
        ids |= set() if one.about else {one.text}
        about.update(one.about)
        claims.update(one.claims)
        rests.update(one.rests)
        yield one


def _spread(told: Sequence[Statement], topics: Sequence[str]) -> Iterator[Statement]:
    """One of each topic in turn, so that no topic crowds out another."""
    kinds = [[one for one in told if one.topic == topic] for topic in topics]
    return (one for one in chain.from_iterable(zip_longest(*kinds)) if one is not None)
