"""Finding an occupation by what somebody types, in their own words, with typing errors, while they type.

All titles (plain, official, alternative, and the everyday names of `synonyms.json`) are written three ways: folded, as they
sound, and as the roots of their words (`word_forms`). A title is first chosen by the trigrams it shares with what was typed
(an index of numpy arrays), or because its root is what was typed or the end of it; then the chosen ones are weighed:

    1.00  the title itself                       0.96  the same but for its form, its spelling or a space
    0.95  the title starts with it               0.88  a word of it starts with it
    0.80  it stands somewhere inside             0.72-0.86  the title is the end of it, as in a compound
    below that: the likeness of the two (Levenshtein ratio) with the title, its start, one of its words, or word by word

A better known occupation, a preferred title and the language of the player go first among near equals. A second title of
one ISCO unit group steps back a little, a third more, so that a name that may be several things shows its kinds.
"""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from skills_graph.arrays import spread
from skills_graph.bundle import Bundle, Words
from skills_graph.word_forms import fold, meant, root, sound

__all__ = ["Found", "Search", "fold"]

CANDIDATES = 150
LEAST = 0.62
KNOWN, PREFERRED, EVERYDAY, OTHER_LANGUAGE, LENGTH = 0.03, 0.03, 0.02, 0.04, 0.04
SAME_KIND, SAME_KINDS = 0.04, 3
TYPED_MOST = 60
BELOW_BEST = 0.25
SHORTEST_ROOT, SURE_ROOT = 3, 5
POOL = 40
TOGETHER = 8192
"""So many titles are indexed together: in one go it would take a hundred megabytes for a moment."""

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Found:
    """An occupation that fits what was typed; `matched` is the title that did, `label` the one to show; score 0-1.2."""

    uri: str
    label: str
    matched: str
    score: float


class Forms(NamedTuple):
    """One text as it is compared: folded, as it sounds, and its roots written together."""

    folded: str
    heard: str
    root: str

    @classmethod
    def of(cls, folded: str) -> Forms:
        words = folded.split()
        return cls(folded, " ".join(map(sound, words)), "".join(map(root, words)))


class Search:
    """The index over all titles of a bundle; `candidates`: how many titles are weighed at a keystroke.

    words: gives the words of a language, so that who has them already lends them; else they are read.
    """

    def __init__(self, bundle: Bundle, candidates: int = CANDIDATES, words: Callable[[str], Words] | None = None) -> None:
        self._bundle = bundle
        self._most = candidates
        self._shown: dict[str, list[str]] = {}
        self._titles: list[str] = []
        owner: list[int] = []
        language_of: list[int] = []
        bonus: list[float] = []
        self._languages = bundle.languages()

        def add(title: str, row: int, language: int, extra: float) -> None:
            self._titles.append(title.strip())
            owner.append(row)
            language_of.append(language)
            bonus.append(extra + KNOWN * int(bundle.known[row]))

        for number, language in enumerate(self._languages):
            told = (words or bundle.words)(language)
            self._shown[language] = told.occupations
            for row, plain in enumerate(told.occupations):
                official = told.occupations_official[row]
                own = dict.fromkeys([plain, official, *official.split("/")])
                for title in [*own, *(other for other in told.alternative[row] if other not in own)]:
                    add(title, row, number, PREFERRED if title in own else 0.0)
        for row, name in bundle.synonyms():
            add(name, row, -1, EVERYDAY)
        self._owner = np.array(owner, np.int32)
        self._kind = bundle.unit_group.tolist()
        languages = np.array(language_of)
        self._prior = {
            language: np.array(bonus) - OTHER_LANGUAGE * ((languages != number) & (languages >= 0))
            for number, language in enumerate(self._languages)
        }
        length = self._index_titles()
        # Whole numbers, each different, so that the same titles are chosen on every platform.
        self._standing = {
            language: (np.round(300 * prior).astype(np.int64) - 2 * length) * len(length) + np.arange(len(length))[::-1]
            for language, prior in self._prior.items()
        }

    def find(self, text: str, language: str, limit: int = 8) -> list[Found]:
        """The occupations that fit best what was typed, the best first; nothing for nothing typed."""
        folded = fold(text[: 4 * TYPED_MOST])[:TYPED_MOST].strip()
        if not folded:
            return []
        language = language if language in self._prior else self._languages[0]
        prior, shown, uris = self._prior[language], self._shown[language], self._bundle.occupation_uris
        typed, kernel = Forms.of(folded), Forms.of(meant(folded))
        best: dict[int, tuple[float, int]] = {}
        for title in sorted(self._candidates(typed, kernel, language)):
            weight = likeness(typed, kernel, Forms.of(fold(self._titles[title])))
            if weight < LEAST:
                continue
            score, row = round(weight + float(prior[title]), 4), int(self._owner[title])
            if row not in best or score > best[row][0]:
                best[row] = score, title
        floor = max((score for score, _ in best.values()), default=0.0) - BELOW_BEST
        pool = heapq.nsmallest(max(limit, POOL), ((-score, len(shown[row]), uris[row], row) for row, (score, _) in best.items() if score >= floor))
        return [Found(uris[row], shown[row], self._titles[best[row][1]], best[row][0]) for row in self._varied(pool, limit)]

    def _varied(self, pool: list[tuple[float, int, str, int]], limit: int) -> list[int]:
        """The best rows, each next of a kind that is there already a step further back."""
        there: dict[int, int] = {}
        chosen: list[int] = []
        left = list(pool)
        while left and len(chosen) < limit:
            place = min(range(len(left)), key=lambda at: (
                round(left[at][0] + SAME_KIND * min(there.get(self._kind[left[at][3]], 0), SAME_KINDS), 4), at))
            row = left.pop(place)[3]
            there[self._kind[row]] = there.get(self._kind[row], 0) + 1
            chosen.append(row)
        return chosen

    def _index_titles(self) -> Integers:
        """Index roots and trigrams; returns how long each title is. Of the titles only the numbers of their words are held meanwhile.

        Kept of the roots: the last title of each, and before each title the previous one of the same root; -1 where there is none.
        """
        vocabulary: dict[str, int] = {}
        heard: list[str] = []
        roots: list[str] = []
        words, first, length, previous = array("i"), array("i", [0]), array("i"), array("i")
        self._last_of_root: dict[str, int] = {}
        for title, name in enumerate(self._titles):
            folded = fold(name)
            for word in folded.split():
                number = vocabulary.setdefault(word, len(vocabulary))
                if number == len(roots):
                    heard.append(sound(word))
                    roots.append(root(word))
                words.append(number)
            whole = "".join([roots[number] for number in words[first[-1]:]])
            previous.append(self._last_of_root.get(whole, -1))
            self._last_of_root[whole] = title
            first.append(len(words))
            length.append(len(folded))
        self._previous = np.array(previous, np.int32)
        written = [_padded(word) + _padded(other.upper()) for word, other in zip(vocabulary, heard, strict=True)]
        self._index_trigrams(written, np.array(words, np.int64), np.array(first, np.int64))
        return np.array(length, np.int64)

    def _with_root(self, whole: str) -> Iterator[int]:
        title = self._last_of_root.get(whole, -1)
        while title >= 0:
            yield title
            title = int(self._previous[title])

    def _index_trigrams(self, written: list[str], words: Integers, first: Integers) -> None:
        """Trigram -> titles that hold it, as compressed rows; each title once. Trigrams of the sound stand in capitals.

        written: each word of the vocabulary, and as it sounds.  words[first[i]: first[i + 1]]: the words of title i.
        A trigram lies within one word, so those of the few words are taken, and handed to the many titles that hold them.
        """
        letters = _letters("".join(written))
        word_of = np.repeat(np.arange(len(written)), [len(one) for one in written])
        inside = (word_of[:-2] == word_of[2:]) & _whole(letters)
        grams, gram_of = np.unique(_codes(letters)[inside], return_inverse=True)
        gram_of = gram_of.astype(np.min_scalar_type(len(grams)))  # numpy sorts numbers of 16 bits in one pass
        many = np.bincount(word_of[:-2][inside], minlength=len(written))
        begin = np.cumsum(many) - many
        length = np.diff(first)
        numbers = np.min_scalar_type(len(length))
        parts: list[tuple[npt.NDArray[np.unsignedinteger], Integers]] = []
        for start in range(0, len(length), TOGETHER):
            end = min(start + TOGETHER, len(length))
            own = words[first[start]: first[end]]
            places, counts = spread(begin[own], many[own])
            titles = np.repeat(np.repeat(np.arange(start, end, dtype=numbers), length[start:end]), counts)
            order = np.argsort(gram_of[places], kind="stable")
            titles, held = titles[order], gram_of[places[order]]
            new = np.append(True, (titles[1:] != titles[:-1]) | (held[1:] != held[:-1]))[: len(titles)]
            parts.append((titles[new], np.bincount(held[new], minlength=len(grams))))
        total = np.sum([counts for _, counts in parts], axis=0) if parts else np.zeros(len(grams), np.int64)
        ends = np.cumsum(total)
        self._postings = np.zeros(int(total.sum()), numbers)
        place = ends - total
        for titles, counts in parts:
            self._postings[spread(place, counts)[0]] = titles
            place = place + counts
        self._grams, self._ends = grams, np.append(0, ends)

    def _candidates(self, typed: Forms, kernel: Forms, language: str) -> set[int]:
        """The titles that share most trigrams with what was typed, and those that are what was typed or the end of it."""
        ends = [kernel.root[start:] for start in range(len(kernel.root) - SHORTEST_ROOT + 1)]
        chosen = {title for one in (*ends, typed.root, *map(root, kernel.folded.split())) for title in self._with_root(one)}
        rows = np.flatnonzero(np.isin(self._grams, trigrams(typed), assume_unique=True)).tolist()
        if not rows:
            return chosen
        shared = np.bincount(np.concatenate([self._postings[self._ends[row]: self._ends[row + 1]] for row in rows]), minlength=len(self._titles))
        titles = np.flatnonzero(shared)
        rank = 50 * len(self._titles) * shared[titles] + self._standing[language][titles]
        if len(titles) > self._most:
            titles = titles[np.argpartition(-rank, self._most - 1)[: self._most]]
        chosen.update(titles.tolist())
        return chosen


def trigrams(forms: Forms) -> Integers:
    """The different trigrams of a text, those of its sound apart from those of its letters; one or two letters have no sound yet."""
    letters = _letters(_padded(forms.folded) + (_padded(forms.heard.upper()) if len(forms.folded) > 2 else ""))
    found: Integers = np.unique(_codes(letters)[_whole(letters)])
    return found


def _letters(text: str) -> Integers:
    return np.frombuffer(text.encode("utf-32-le"), np.uint32).astype(np.int64)


def _padded(folded: str) -> str:
    """Two spaces before each word, so that the trigrams of its start tell that it is a start."""
    return "  " + folded.replace(" ", "  ")


def _codes(letters: Integers) -> Integers:
    """A number for each trigram; no two of letters below 2^10 have the same."""
    return (letters[:-2] << 20) + (letters[1:-1] << 10) + letters[2:]


def _whole(letters: Integers) -> npt.NDArray[np.bool_]:
    """Which trigrams lie within one word, or mark its start: those that do not end in a space."""
    return letters[2:] != ord(" ")


def likeness(typed: Forms, kernel: Forms, title: Forms) -> float:
    """How well a title fits what was typed (`kernel`: the words of it that tell the work), 0-1."""
    folded, words = title.folded, typed.folded
    if folded == words:
        return 1.0
    if folded == kernel.folded:
        return 0.98
    if len(words) >= SHORTEST_ROOT and title.root and title.root in (typed.root, kernel.root):
        return 0.96
    rest = LENGTH * min(1.0, max(0, len(folded) - len(words)) / 30)
    if folded.startswith(words):
        return 0.95 - rest
    if f" {words}" in folded:
        return 0.88 - rest
    if len(words) < SHORTEST_ROOT or len(kernel.heard) < SHORTEST_ROOT:
        return 0.0
    if words in folded:
        return 0.80 - rest
    return max(_heard(kernel, title, rest), 0.97 * _nearly(kernel, title, rest))


def _heard(kernel: Forms, title: Forms, rest: float) -> float:
    """How well a title fits by its sound, where it starts with it, is its end or one of its words; "vis" is no end of "advis"."""
    if title.heard.startswith(kernel.heard):
        return 0.91 - rest
    if kernel.root.endswith(title.root) and (len(title.root) >= SURE_ROOT or kernel.heard.endswith(title.heard)):
        return 0.72 + 0.14 * len(title.root) / len(kernel.root)
    if f" {title.heard} " in f" {kernel.heard} ":
        return 0.74 + 0.10 * len(title.heard) / len(kernel.heard)
    return 0.0


def _nearly(kernel: Forms, title: Forms, rest: float) -> float:
    """How much alike a title and what was typed are, letter by letter."""
    heard = kernel.heard
    best: float = fuzz.ratio(kernel.root, title.root, score_cutoff=60)
    best = max(best, 0.96 * fuzz.ratio(heard, title.heard[: len(heard)], score_cutoff=60) - 50 * rest)
    words = title.heard.split()
    if " " not in heard:
        if len(words) > 1:
            best = max(best, 0.94 * max(fuzz.ratio(heard, word, score_cutoff=60) for word in words) - 100 * rest)
    elif words:
        wanted = heard.split()
        shares = [len(word) * max(_one_word(word, other) for other in words) for word in wanted]
        best = max(best, 0.92 * sum(shares) / sum(map(len, wanted)) - 100 * rest)
    return best / 100


def _one_word(typed: str, other: str) -> float:
    return 96.0 if other.startswith(typed) else fuzz.ratio(typed, other, score_cutoff=60)
