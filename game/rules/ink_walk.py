"""Walks through a story as players would go, each with a cast of its own and choices drawn from a seed.

The casts have everything, or nearly nothing, in turn, in every situation and at every kind of place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from game.rules.cast import PLACES, SITUATIONS, Card, Cast
from game.rules.practice_story import open_choices
from game.rules.story import WAYS, Beat, Choice, Story, StoryError

MOST_CHOICES = 60
WINDS = ("robots", "ai", "mensen", "groen", "zorg", "online", "regels")
OTHERS = ("", *(f"{wind}_{end}" for wind in WINDS for end in ("veel", "weinig")))
BROKEN = re.compile(r'[:,] *"?[.?!]|: *"? *$|""|[{}<>]| [.,?!](\s|$)|\bNone\b|\.\.')


class StoryTooLong(StoryError):
    """A walk made very many choices and came to no end."""


CARDS = tuple(Card(f"card:{word}", word) for word in ("brood bakken", "op tijd zijn", "klanten helpen"))
THIN = Cast("bakker", CARDS[:1])
FULL = Cast(
    "bakker", CARDS,
    knowledge=(Card("card:k", "soorten meel"),), rising=(Card("card:r", "mensen leren bakken"),),
    near=(Card("card:n", "klanten helpen"),), falling=(Card("card:f", "deeg afwegen"),),
    staying=(Card("card:s", "brood proeven"),), hand=CARDS,
    own_word="rustig aan", begin="vier uur", sound="de wekker", in_hands="een bak deeg", colleague="Ria", first_thing="koffie zetten", near_work=("kok",),
)  # fmt: skip
"""Labels of two or three words, so that what is counted is the sentence around them."""


def cast_of_walk(number: int) -> Cast:
    """The cast of a walk: full, full without a falling card, or thin; every situation, place and other lever comes by."""
    cast = (FULL, replace(FULL, falling=()), THIN)[number % 3]
    spread = number * 2654435761
    return replace(
        cast, situation=SITUATIONS[number % 4], way=(*WAYS, "")[number // 4 % 4], place=PLACES[number % len(PLACES)], other=OTHERS[number // 2 % len(OTHERS)],
        levers={wind: ("veel", "weinig")[spread >> bit & 1] for bit, wind in enumerate(WINDS, 8)},
    )  # fmt: skip


def walk(compiled: str, cast: Cast, random: Random) -> Iterator[tuple[Beat, Choice | None, Choice | None]]:
    """One walk: each beat with the choice made there (none at the end) and the choice that led to it."""
    yield from walk_on(Story(compiled, cast), random)


def walk_on(story: Story, random: Random, practice: bool = False) -> Iterator[tuple[Beat, Choice | None, Choice | None]]:
    """The walk of a story from where it stands; in a practice talk nothing is tried twice, as in the game."""
    cast = story.cast
    made: set[str] = set()
    before: Choice | None = None
    for _ in range(MOST_CHOICES):
        beat = story.beat()
        if beat.ended:
            yield beat, None, before
            return
        choice = random.choice(open_choices(beat, made) if practice else beat.choices)
        made.add(choice.id)
        yield beat, choice, before
        card = random.choice(cast.hand).uri if beat.hand and cast.hand and choice.family not in ("hulp", "nieuw") else None
        story.choose(choice.id, card)
        before = choice
    raise StoryTooLong(f"after {MOST_CHOICES} choices there is no end")


def sentences(text: str) -> list[str]:
    """The sentences of a text.

    >>> sentences('"Ik ben Noor," zegt ze. Echt? Ja.')
    ['"Ik ben Noor," zegt ze.', 'Echt?', 'Ja.']
    """
    return [part for part in re.split(r'(?<=[.?!])"?\s+', text) if part.strip()]
