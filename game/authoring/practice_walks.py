"""What walks through a practice talk find: sentences that explain nothing, turns without a way on, talks of unequal length."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from game.rules.cast import SITUATIONS
from game.rules.ink_walk import FULL, MOST_CHOICES
from game.rules.practice_story import OTHER
from game.rules.story import BACK, NEAR, WAYS, Beat, Choice, Story

if TYPE_CHECKING:
    from game.authoring.walks import Walked

FAMILIES = ("handen", "mensen", "hoofd", "nieuw")
CHOICE_WORDS = 12
UNEQUAL = 0.25


def kinds(beat: Beat) -> dict[str, str]:
    """In which box a text stands: by who says it, or by the choice it is."""
    return {OTHER: "said", "": "host", "mo": "host", **{one.id: "strip" if one.strip else "sentence" for one in beat.choices}}


def judge(beat: Beat, was: str, before: Choice | None, walked: Walked) -> None:
    """One beat, and what the choice before it led to."""
    if before is not None and before.strip and not any(screen.reply and screen.lines for screen in beat.screens):
        walked.tell("S072", before.id, word=before.id)
    if before is not None and before.does == BACK and beat.id != was:
        walked.tell("S074", before.id, word=before.id)
    if beat.pointing and not any(one.wrong for one in beat.choices):
        walked.tell("S071", beat.id, word=beat.id)
    does = [one.does for one in beat.choices if one.does]
    if does and NEAR not in does:
        walked.tell("S073", beat.id, word=beat.id)


def lengths(compiled: str, walked: Walked) -> None:
    """The same talk in every situation and for every way, straight through: as many words, within a quarter."""
    words = {(situation, way): straight(compiled, situation, way) for situation, way in product(SITUATIONS, WAYS)}
    shortest, longest = min(words, key=lambda key: words[key]), max(words, key=lambda key: words[key])
    if words[longest] > (1 + UNEQUAL) * words[shortest]:
        walked.tell("S076", "", one=", ".join(longest), other=", ".join(shortest), count=words[longest], others=words[shortest])


def straight(compiled: str, situation: str, way: str) -> int:
    """How many words are said where every sentence of Mo's is looked at and every turn works at once."""
    story = Story(compiled, replace(FULL, situation=situation, way=way))
    count, made = 0, set[str]()
    for _ in range(MOST_CHOICES):
        beat = story.beat()
        count += sum(len(line.text.split()) for line in beat.lines)
        if beat.ended:
            break
        left = [one for one in beat.choices if one.strip and one.id not in made] or [one for one in beat.choices if one.does == NEAR]
        choice = (left or [one for one in beat.choices if not one.strip])[0]
        count += len(choice.text.split())
        made.add(choice.id)
        story.choose(choice.id, story.cast.hand[0].uri if beat.hand and choice.family != "nieuw" else None)
    return count
