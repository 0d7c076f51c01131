"""Three hundred walks through a story, and what a player would meet on them.

Long beats, long sentences, broken frames, ways that end nowhere, what is never reached, and endings that are not equal.
The casts of the walks have everything, or nearly nothing, in turn, in every situation and at every kind of place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

from game.rules.cast import PLACES, SITUATIONS, Card, Cast
from game.rules.story import WAYS, Beat, Choice, Screen, Story, StoryError

WALKS = 300
MOST_CHOICES = 60
BEAT_WORDS, SENTENCE_WORDS, CHOICE_WORDS = 35, 12, 7
UNEQUAL = 0.25
OTHERS = ("", "robots_veel", "robots_weinig", "ai_veel", "ai_weinig", "mensen_veel", "mensen_weinig", "groen_veel", "zorg_veel", "online_veel",
          "regels_veel")
BROKEN = re.compile(r'[:,] *"?[.?!]|: *"? *$|""|[{}<>]| [.,?!](\s|$)|\bNone\b|\.\.')

Found = tuple[str, str, str]
"""A beat or choice, what is wrong with it, and what would help."""

CARDS = tuple(Card(f"card:{word}", word) for word in ("brood bakken", "op tijd zijn", "klanten helpen"))
THIN = Cast("bakker", CARDS[:1])
FULL = Cast(
    "bakker", CARDS,
    knowledge=(Card("card:k", "soorten meel"),), rising=(Card("card:r", "mensen leren bakken"),),
    near=(Card("card:n", "klanten helpen"),), falling=(Card("card:f", "deeg afwegen"),),
    staying=(Card("card:s", "brood proeven"),), hand=CARDS,
    own_word="rustig aan", begin="vier uur", sound="de wekker", in_hands="een bak deeg", colleague="Ria", first_thing="koffie zetten",
)  # fmt: skip
"""Labels of two or three words, so that what is counted is the sentence around them."""


def walk_all(compiled: str, beats: Sequence[str], choices: Sequence[str], walks: int = WALKS) -> list[Found]:
    """What so many walks find, each only once."""
    found: dict[Found, None] = {}
    seen: set[str] = set()
    endings: dict[tuple[str, str], str] = {}
    for number in range(walks):
        cast, last = cast_of_walk(number), ""
        try:
            for beat, choice, before in walk(compiled, cast, Random(number)):
                seen.update((*(screen.id for screen in beat.screens), *(one.id for one in beat.choices)))
                found.update(dict.fromkeys(_beat_problems(beat)))
                last = choice.id if choice else beat.id
                if choice is None and (before is None or not before.leading):
                    found[beat.id, "the story ends without one of the three ways", "every walk ends with a choice that has # leiding:"] = None
                elif choice is None and before is not None:
                    endings[cast.situation, before.leading] = " ".join(_text(screen) for screen in beat.screens if screen.reply)
        except (StoryError, RuntimeError) as fault:
            if "ran out of content" in str(fault):
                found[last, f'after "{last}" the story runs out', "write -> and where it goes on"] = None
            else:
                found[last, f'a walk stops after "{last}": {fault}', ""] = None
            return list(found)
    for name in (*beats, *choices):
        if name not in seen:
            found[name, f'no walk comes to "{name}"', ""] = None
    return [*found, *_unequal(endings)]


def cast_of_walk(number: int) -> Cast:
    """The cast of a walk: full, full without a falling card, or thin; every situation, place and other lever comes by."""
    cast = (FULL, replace(FULL, falling=()), THIN)[number % 3]
    return replace(
        cast, situation=SITUATIONS[number % 4], place=PLACES[number % len(PLACES)], other=OTHERS[number // 2 % len(OTHERS)]
    )  # fmt: skip


def walk(compiled: str, cast: Cast, random: Random) -> Iterator[tuple[Beat, Choice | None, Choice | None]]:
    """One walk: each beat with the choice made there (none at the end) and the choice that led to it."""
    story = Story(compiled, cast)
    before: Choice | None = None
    for _ in range(MOST_CHOICES):
        beat = story.beat()
        if beat.ended:
            yield beat, None, before
            return
        choice = random.choice(beat.choices)
        yield beat, choice, before
        card = random.choice(cast.hand).uri if beat.hand and cast.hand and choice.family not in ("hulp", "nieuw") else None
        story.choose(choice.id, card)
        before = choice
    raise StoryError(f"after {MOST_CHOICES} choices there is no end")


def sentences(text: str) -> list[str]:
    """The sentences of a text.

    >>> sentences('"Ik ben Noor," zegt ze. Echt? Ja.')
    ['"Ik ben Noor," zegt ze.', 'Echt?', 'Ja.']
    """
    return [part for part in re.split(r'(?<=[.?!])"?\s+', text) if part.strip()]


def _beat_problems(beat: Beat) -> Iterator[Found]:
    """What is wrong with one beat as the player meets it."""
    for screen in beat.screens:
        name = screen.id
        count = len(_text(screen).split())
        if count > BEAT_WORDS:
            yield name, f"{count} words on one screen", f"at most {BEAT_WORDS}; # beat: opens a new one"
        for line in screen.lines:
            if BROKEN.search(line.text):
                yield name, f"a broken sentence: {line.text}", "what stands in { } may be empty"
            for sentence in sentences(line.text):
                if len(sentence.split()) > SENTENCE_WORDS:
                    yield name, f"a sentence of {len(sentence.split())} words: {sentence}", f"at most {SENTENCE_WORDS}"
    for choice in beat.choices:
        if not choice.text:
            yield choice.id, "a choice without words", "what stands in { } may be empty"
        elif len(choice.text.split()) > CHOICE_WORDS:
            yield choice.id, f"a choice of {len(choice.text.split())} words", f"at most {CHOICE_WORDS}"
    if beat.hand and not {"handen", "mensen", "hoofd", "hulp", "nieuw"} <= {choice.family for choice in beat.choices}:
        yield beat.id, "a beat of cards without all five families", "handen, mensen, hoofd, hulp and nieuw"


def _unequal(endings: dict[tuple[str, str], str]) -> Iterator[Found]:
    """The three ways, held against each other in each situation: words within a quarter, as many sentences."""
    for situation in SITUATIONS:
        told = {way: endings.get((situation, way), "") for way in WAYS}
        for way in WAYS:
            if not told[way]:
                yield way, f'the way "{way}" says nothing to somebody in the situation "{situation}"', ""
        for one, other in combinations(WAYS, 2):
            words, others = len(told[one].split()), len(told[other].split())
            if abs(words - others) > UNEQUAL * min(words, others):
                yield one, f'"{one}" ends in {words} words, "{other}" in {others} ({situation})', "three equal ways"
            if len(sentences(told[one])) != len(sentences(told[other])):
                yield one, f'"{one}" and "{other}" end in unequal numbers of sentences ({situation})', "three equal ways"


def _text(screen: Screen) -> str:
    return " ".join(line.text for line in screen.lines)
