"""What the game may say about a player: statements, each with the answers it rests on, and nothing that nobody said.

Strengths come first, at most three: what somebody marked as good and often does, what another person said, and what showed
in stories *and* was confirmed. Then one of what is liked, valued, wished to learn, and what fits. What comes from choices
alone is a question and never stands here. With few answers, or where every answer was the same one, there is no statement
but one that says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING

from game.rules.ask import Label
from game.rules.profile import Profile, evidence
from game.rules.situation import said

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

ENOUGH = 10
"""With fewer answers nothing is found yet."""
MOST, STRENGTHS = 5, 3
MANY, ALIKE = 5, 3
"""So many answers of one kind can show that all are the same; in so many kinds that must be so before nothing is certain."""
TOPICS = ("tasks", "people", "hours", "travel")
"""What of the fit may stand on a wall; body and money stay with the player."""
LITTLE, UNSURE = "finding-little", "finding-unsure"
Rest = tuple[str, str]
"""One answer that a statement rests on: the part of the profile, and its key there."""


@dataclass(frozen=True)
class Statement:
    """Something found: a text with its arguments, the answers it rests on, and which of those say it outright.

    kind: strength, like, value, learn, fit or note. certainty: said (by the player), seen (by somebody else as well),
    shown (in stories too), or unknown for a note. `rests` are the answers in words of the profile, `claims` those that are
    taken back when the player says that it is not right.
    """

    text: str
    arguments: Mapping[str, str | int | Label] = field(default_factory=dict)
    because: tuple[int, ...] = ()
    kind: str = "note"
    certainty: str = "unknown"
    rests: tuple[Rest, ...] = ()
    claims: tuple[Rest, ...] = ()


def findings(profile: Profile, graph: SkillsGraph, most: int = MOST) -> tuple[Statement, ...]:
    """What may be said of a player, strengths first; a single note where too little is known or nothing is certain."""
    if len(evidence(profile)) < ENOUGH:
        return (Statement(LITTLE),)
    if all_the_same(profile):
        return (Statement(UNSURE),)
    strengths = list(islice(_spread(_good(profile, graph), _others(profile), _shown(profile)), STRENGTHS))
    rest = _spread(_liked(profile, graph, strengths), _valued(profile), _learning(profile, graph, strengths), _fitting(profile))
    return (*strengths, *rest)[:most]


def all_the_same(profile: Profile) -> bool:
    """Whether every kind of answer given often enough was always the same one, as when somebody presses one place only."""
    kinds: Iterable[list[object]] = (
        [held.value for held in profile.skills.values()],
        [held.value for held in profile.changes.values()],
        [held.value for held in profile.fit.values()],
        [held.value for held in profile.guesses.values()],
        [held.value.stamp for held in profile.demands.values()],
        [held.value.face for held in profile.measures.values() if held.value.moment == "before" and held.value.face],
        [held.value.face for held in profile.measures.values() if held.value.moment == "after" and held.value.face],
    )
    enough = [set(answers) for answers in kinds if len(answers) >= MANY]
    return len(enough) >= ALIKE and all(len(answers) == 1 for answers in enough)


def _spread(*kinds: Iterator[Statement]) -> Iterator[Statement]:
    """One of each kind in turn, so that no kind crowds out another."""
    return (one for one in chain.from_iterable(zip_longest(*kinds)) if one is not None)


def _statement(profile: Profile, text: str, argument: tuple[str, str], kind: str, certainty: str, *rests: Rest, claims: int = 1) -> Statement:
    """A statement about one thing; the first `claims` of what it rests on say it outright."""
    there = tuple(dict.fromkeys((part, key) for part, key in rests
                                if key in getattr(profile, part) and getattr(profile, part)[key].value != "never"))
    because = tuple(sorted({seq for part, key in there for seq in getattr(profile, part)[key].because}))
    return Statement(text, {"what": Label(*argument)}, because, kind, certainty, there, there[:claims])


def _good(profile: Profile, graph: SkillsGraph) -> Iterator[Statement]:
    """Cards with a hand that are often done, those with a heart first; then the ones done now and then.

    Knowledge is not done: of it is said that one is good at it, and no more.
    """
    good = [uri for uri in profile.marked("good") if uri in profile.deck() and graph.knows_skill(uri)]
    good.sort(key=lambda uri: (profile.skills[uri].value != "often", f"like {uri}" not in profile.marks))
    for uri in good:
        does = profile.skills[uri].value == "often" and not graph.is_knowledge(uri)
        text = "finding-good-often" if does else "finding-good"
        yield _statement(profile, text, ("skill", uri), "strength", "said", ("marks", f"good {uri}"), ("skills", uri))


def _others(profile: Profile) -> Iterator[Statement]:
    """Qualities that somebody else really named, first those that the player named as well."""
    theirs = [key for key, held in profile.qualities.items() if held.value.by != "me" and not held.value.guess]
    mine = {held.value.quality for held in profile.qualities.values() if held.value.by == "me"}
    for key in sorted(theirs, key=lambda key: profile.qualities[key].value.quality not in mine):
        quality = profile.qualities[key].value.quality
        both = quality in mine
        yield _statement(profile, "finding-both" if both else "finding-other", ("quality", quality), "strength", "seen",
                         ("qualities", key), ("qualities", f"me {quality}"), ("persons", "seen_me_work"), claims=2 if both else 1)


def _shown(profile: Profile) -> Iterator[Statement]:
    """What showed in stories and was confirmed."""
    for key, held in profile.confirmed.items():
        kind, _, trace = key.partition(" ")
        if kind == "trace" and held.value is True:
            choices = [("choices", name) for name, choice in profile.choices.items() if trace in choice.value.shows]
            yield _statement(profile, "finding-trace", ("trace", trace), "strength", "shown", ("confirmed", key), *choices)


def _liked(profile: Profile, graph: SkillsGraph, strengths: list[Statement]) -> Iterator[Statement]:
    """Cards with a heart that are no strength already, then leanings that were confirmed."""
    told = _cards(strengths)
    for uri in profile.marked("like"):
        if uri not in told and graph.knows_skill(uri):
            yield _statement(profile, "finding-like", ("skill", uri), "like", "said", ("marks", f"like {uri}"), ("skills", uri))
    for key, held in profile.confirmed.items():
        kind, _, interest = key.partition(" ")
        if kind == "interest" and held.value is True:
            jobs = [("preferred", name) for name, job in profile.preferred.items() if job.value.interest == interest]
            yield _statement(profile, "finding-interest", ("interest", interest), "like", "said", ("confirmed", key), *jobs)


def _valued(profile: Profile) -> Iterator[Statement]:
    """Values that were confirmed, with the coins that led to the question."""
    for key, held in profile.confirmed.items():
        kind, _, value = key.partition(" ")
        if kind == "value" and held.value is True:
            yield _statement(profile, "finding-value", ("value", value), "value", "said", ("confirmed", key), ("single", "coins"), ("single", "coins_back"))


def _cards(strengths: list[Statement]) -> set[str]:
    """Cards that were spoken about already."""
    return {key for one in strengths for part, key in one.rests if part == "skills"}


def _learning(profile: Profile, graph: SkillsGraph, strengths: list[Statement]) -> Iterator[Statement]:
    for uri in profile.marked("learn"):
        if uri not in _cards(strengths) and graph.knows_skill(uri):
            yield _statement(profile, "finding-learn", ("skill", uri), "learn", "said", ("marks", f"learn {uri}"))


def _fitting(profile: Profile) -> Iterator[Statement]:
    """What fits in the work of now; of work that is over, or that is still to come, nothing is said to fit now."""
    if said(profile) not in ("stays", "unsure"):
        return
    for topic in TOPICS:
        if topic in profile.fit and profile.fit[topic].value == 2:
            yield _statement(profile, "finding-fit", ("fit", topic), "fit", "said", ("fit", topic))
