"""What somebody asks in their own words, held against a written list: the answer that fits best, or none.

Words are compared as they sound and without their ending, so forms and accents do not matter; words of one meaning stand for each other (`alike`), a
compound is like its parts, and a slip of the fingers is forgiven. A rare word says more than a common one. What the list does
not hold is not guessed at: below `ENOUGH` there is no answer, only questions that may be meant.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz

from skills_graph.word_forms import fold, sound

ENOUGH, NEAR = 0.52, 0.38
"""So much alike is an answer; so much alike may have been meant."""
BEST_WORDING = 0.62
"""How far the likeness rests on the nearest wording; the rest on all wordings of the question together."""
ALL_WORDS = 0.85
"""What it counts when all that was asked is among the words of a question, in whatever wording."""
SLIP, SHORTEST = 83, 4
PART_OF_COMPOUND = 0.75
SMALL = 0.5
"""What a question word weighs, such as who or how."""
STRANGE = 0.7
"""What a word that no question has weighs, beside the rarest of the list."""
LITTLE = 1.0
"""Who says little is understood less surely: so much said counts half."""
MOST_MEANT = 2
LONGEST = 120
SURE = 0.9
"""A strict question, such as what a word means, is answered only to who asks nearly that."""
LETTERS = 0.06
SMALL_ONE, ENDING = re.compile(r"(?<=...)jes?$"), re.compile(r"(?<=...)(?:en|es?|s)$|(?<=....)t$")
NOBODY = "none"
"""Where nobody in particular knows more."""


@dataclass(frozen=True)
class Question:
    """One question of the list: its wordings, what is answered, and whether that leads to people who can help."""

    id: str
    wordings: tuple[str, ...]
    says: str
    people: bool = False
    strict: bool = False
    """Whether only nearly its own words lead to it."""


@dataclass(frozen=True)
class Answer:
    """What is answered: `question` of the list, or none, and then the questions that may be meant."""

    says: str
    question: str = ""
    people: bool = False
    meant: tuple[Question, ...] = ()

    @property
    def known(self) -> bool:
        return bool(self.question)


@dataclass(frozen=True)
class Manner:
    """How a language is read: words that say nothing, question words, words of one meaning, and what always leads to people.

    `over`: id of a question -> words that belong to it beside those of its wordings.  `always`: id of a question -> words of which one is enough.  `whom`: who knows more, by words; NOBODY for whatever is left.
    """

    nothing: frozenset[str]
    small: frozenset[str]
    alike: tuple[tuple[str, ...], ...]
    over: Mapping[str, str]
    always: Mapping[str, tuple[str, ...]]
    whom: Mapping[str, tuple[str, ...]]
    whom_says: Mapping[str, str]


class Questions:
    """The list of one language, ready to be asked. It keeps nothing of what it is asked."""

    def __init__(self, questions: Iterable[Question], manner: Manner) -> None:
        self.questions = tuple(questions)
        self._manner = manner
        self._nothing = {stem(word) for word in manner.nothing}
        self._small = {stem(word) for word in manner.small}
        self._phrases = {f" {fold(one)} ": f" {group[0]} " for group in manner.alike for one in group if " " in fold(one)}
        self._group = {stem(fold(one)): stem(fold(group[0])) for group in manner.alike for one in group if " " not in fold(one)}
        self._by_id = {question.id: question for question in self.questions}
        self._exactly = {fold(one): question.id for question in reversed(self.questions) for one in question.wordings}
        self._wordings = {question.id: [self._words(one) for one in question.wordings] for question in self.questions}
        self._all = {name: self._words(manner.over.get(name, "")).union(*wordings) for name, wordings in self._wordings.items()}

    @cached_property
    def _weight(self) -> Mapping[str, float]:
        """What each word of the list says: much where few questions have it."""
        known = Counter(word for words in self._all.values() for word in words)
        return {word: SMALL if word in self._small else math.log(1 + len(self._all) / count) for word, count in known.items()}

    @cached_property
    def _strange(self) -> float:
        """What a word that no question has says."""
        return STRANGE * max(self._weight.values(), default=1.0)

    def ask(self, typed: str) -> Answer:
        """The answer to what was typed."""
        typed = typed[:LONGEST]
        folded = f" {fold(typed)} "
        for name, words in self._manner.always.items():
            if any(f" {word}" in folded for word in map(fold, words)):
                return self._answer(name)
        if folded.strip() in self._exactly:
            return self._answer(self._exactly[folded.strip()])
        asked = self._words(typed)
        scores = sorted(((self._fits(name, asked, folded.strip()), name) for name in self._by_id if name not in self._manner.always), key=lambda one: (-one[0], one[1]))
        if scores and scores[0][0] >= ENOUGH:
            return self._answer(scores[0][1])
        meant = tuple(self._by_id[name] for score, name in scores[:MOST_MEANT] if score >= NEAR)
        return Answer(self._manner.whom_says[self._whom(folded)], meant=meant)

    def _fits(self, name: str, asked: frozenset[str], folded: str) -> float:
        """How well a question fits; the letters decide among near equals, and alone where it is strict."""
        letters = max((fuzz.ratio(folded, fold(one)) for one in self._by_id[name].wordings), default=0.0) / 100
        if self._by_id[name].strict:
            return letters if letters >= SURE else 0.0
        likeness = self.likeness(asked, name)
        return likeness + LETTERS * letters if likeness else 0.0

    def likeness(self, asked: frozenset[str], name: str) -> float:
        """How much what was asked is like a question, 0-1."""
        if not asked:
            return 0.0
        best = max((self._both(asked, wording) for wording in self._wordings[name]), default=0.0)
        all_together, shared = self._covered(asked, self._all[name])
        return max(BEST_WORDING * best + (1 - BEST_WORDING) * all_together, ALL_WORDS * all_together) * shared / (shared + LITTLE)

    def _both(self, asked: frozenset[str], wording: frozenset[str]) -> float:
        """How far each holds the other: their harmonic mean."""
        one, other = self._covered(asked, wording)[0], self._covered(wording, asked)[0]
        return 2 * one * other / (one + other) if one + other else 0.0

    def _covered(self, words: frozenset[str], by: frozenset[str]) -> tuple[float, float]:
        """Which part of what the words say the others say too, and how much that is."""
        whole = shared = 0.0
        for word in words:
            weight = self._weight_of(word)
            whole += weight
            shared += weight * (1.0 if word in by else max((alike(word, other) for other in by), default=0.0))
        return (shared / whole if whole else 0.0), shared

    def _weight_of(self, word: str) -> float:
        return self._weight.get(word, SMALL if word in self._small else self._strange)

    def _words(self, text: str) -> frozenset[str]:
        """The words that say something, as stems, those of one meaning as one."""
        folded = f" {fold(text)} "
        for phrase, stands_for in self._phrases.items():
            folded = folded.replace(phrase, stands_for)
        stems = [stem(word) for word in folded.split()]
        telling = frozenset(self._group.get(one, one) for one in stems if one not in self._nothing)
        return telling or frozenset(stems)

    def _whom(self, folded: str) -> str:
        """Who knows more about what is not known here."""
        return next((name for name, words in self._manner.whom.items() if any(f" {fold(word)}" in folded for word in words)), NOBODY)

    def _answer(self, name: str) -> Answer:
        question = self._by_id[name]
        return Answer(question.says, name, question.people)


@lru_cache(maxsize=5_000)
def stem(word: str) -> str:
    """A folded word as it sounds, without the ending of a plural, a small one or a verb.

    >>> stem("kaartjes") == stem("kaart"), stem("verdient") == stem("verdienen"), stem("ouders") == stem("oud")
    (True, True, False)
    """
    return ENDING.sub("", SMALL_ONE.sub("", sound(word)))


def alike(one: str, other: str) -> float:
    """How much two stems are alike: a compound holds its parts, a slip is forgiven.

    >>> alike("geldsorg", "geld"), alike("diplom", "diplma") > 0.8, alike("bas", "bus")
    (0.75, True, 0.0)
    """
    short, long = sorted((one, other), key=len)
    if len(short) < SHORTEST:
        return 0.0
    if long.startswith(short) or long.endswith(short):
        return PART_OF_COMPOUND
    ratio: float = fuzz.ratio(one, other, score_cutoff=SLIP)
    return ratio / 100


def wordings_of_word(word: str, frames: Sequence[str]) -> tuple[str, ...]:
    """How somebody asks what a word means."""
    return (word, *(frame.format(word) for frame in frames))
