"""What is wrong with a passenger beside its form: a portrait, work or kind of thing that there is not, and text that is too long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.rules.passenger import Passenger
from game.rules.problem import Problem
from game.rules.scenario import LANGUAGES

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

MOST_WORDS, LONGEST = 12, 180
"""Words of a sentence, and of all that somebody tells: 90 seconds at two words a second."""
SENTENCE = re.compile(r"(?<=[.?!:])[\"”]?\s")


def drawn(passenger: Passenger, art: Path) -> bool:
    """Whether there is a portrait to draw."""
    return (art / f"{passenger.portrait}.svg").is_file()


def passenger_problems(passenger: Passenger, graph: SkillsGraph, art: Path, file: str) -> Iterator[Problem]:
    """All that is wrong, each with what to do."""
    if not drawn(passenger, art):
        yield Problem(file, 0, "portrait", f'there is no drawing "{passenger.portrait}"', "one of assets/art/people, such as people/klant")
    for uri in passenger.occupation:
        if not graph.knows_occupation(uri):
            yield Problem(file, 0, "occupation", f'no occupation "{uri}"', "`transitions \"baker\" --json` prints URIs")
    for code in passenger.skill_groups:
        if code not in graph.bundle.group_codes:
            yield Problem(file, 0, "skill_groups", f'no kind of thing "{code}"', "such as S3.6")
    invented = (passenger.invented,) if passenger.invented else ()
    for language in LANGUAGES:
        texts = [words[language] for words in (passenger.work, *passenger.lines, *invented, passenger.tip.text)]
        for sentence in [sentence for text in texts for sentence in SENTENCE.split(text) if len(sentence.split()) > MOST_WORDS]:
            yield Problem(file, 0, language, f"a sentence of {len(sentence.split())} words: {sentence}", f"at most {MOST_WORDS}")
        if (count := sum(len(text.split()) for text in texts)) > LONGEST:
            yield Problem(file, 0, language, f"{count} words in all", f"at most {LONGEST}, which is 90 seconds")
