"""Finding an occupation by what somebody types, with typing errors, in two languages, while they type.

All titles (plain, official, alternative) are folded: small letters, no accents, "-" and "/" as spaces. A title is first
chosen by the trigrams it shares with what was typed (an index of numpy arrays), then the best candidates are weighed:

    1.00  the title itself                0.95  the title starts with it
    0.88  a word of it starts with it     0.80  it stands somewhere inside
    below that: the likeness of the two (Levenshtein ratio) with the title, with its start, or with one of its words

A better known occupation, a preferred title and the language of the player go first among near equals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from skills_graph.bundle import Bundle

CANDIDATES = 250
LEAST = 0.62
KNOWN, PREFERRED, OTHER_LANGUAGE, LENGTH = 0.03, 0.03, 0.04, 0.04
TYPED_MOST = 60
BELOW_BEST = 0.25
NOT_A_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Found:
    """An occupation that fits what was typed; `matched` is the title that did, `label` the one to show; score 0-1.2."""

    uri: str
    label: str
    matched: str
    score: float


@lru_cache(maxsize=10_000)
def fold(text: str) -> str:
    """Small letters without accents or signs.

    >>> fold("Caissière / kassamedewerker (m/v)")
    'caissiere kassamedewerker m v'
    """
    small = text.casefold()
    if not small.isascii():
        small = "".join(char for char in unicodedata.normalize("NFKD", small) if not unicodedata.combining(char))
    return " ".join(NOT_A_LETTER.sub(" ", small).split())


class Search:
    """The index over all titles of a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._shown: dict[str, list[str]] = {}
        titles: list[str] = []
        owner: list[int] = []
        language_of: list[int] = []
        preferred: list[bool] = []
        self._languages = bundle.languages()
        for number, language in enumerate(self._languages):
            words = bundle.words(language)
            self._shown[language] = words.occupations
            for row, plain in enumerate(words.occupations):
                official = words.occupations_official[row]
                own = dict.fromkeys([plain, official, *official.split("/")])
                for title in [*own, *(other for other in words.alternative[row] if other not in own)]:
                    titles.append(title.strip())
                    owner.append(row)
                    language_of.append(number)
                    preferred.append(title in own)
        self._titles = titles
        self._folded = [fold(title) for title in titles]
        self._owner = np.array(owner, np.int32)
        self._language_of = np.array(language_of, np.uint8)
        known = bundle.known[self._owner].astype(np.float64)
        self._bonus = KNOWN * known + PREFERRED * np.array(preferred)
        self._index()

    def find(self, text: str, language: str, limit: int = 8) -> list[Found]:
        """The occupations that fit best what was typed, the best first; nothing for nothing typed."""
        typed = fold(text)[:TYPED_MOST]
        if not typed:
            return []
        other = self._language_of != self._languages.index(language) if language in self._languages else 0.0
        prior = self._bonus - OTHER_LANGUAGE * np.asarray(other)
        best: dict[int, tuple[float, int]] = {}
        for title in self._candidates(typed, prior):
            weight = _likeness(typed, self._folded[title])
            if weight < LEAST:
                continue
            score = weight + float(np.broadcast_to(prior, len(self._titles))[title])
            row = int(self._owner[title])
            if row not in best or score > best[row][0]:
                best[row] = score, title
        shown = self._shown.get(language) or self._shown[self._languages[0]]
        uris = self._bundle.occupation_uris
        floor = max((score for score, _ in best.values()), default=0.0) - BELOW_BEST
        best = {row: found for row, found in best.items() if found[0] >= floor}
        order = sorted(best, key=lambda row: (-round(best[row][0], 4), len(shown[row]), uris[row]))[:limit]
        return [Found(uris[row], shown[row], self._titles[best[row][1]], round(best[row][0], 4)) for row in order]

    def _index(self) -> None:
        """Trigram -> titles that hold it, as compressed rows; each title once."""
        letters = np.frombuffer("".join(map(_padded, self._folded)).encode("utf-32-le"), np.uint32).astype(np.int64)
        title_of = np.repeat(np.arange(len(self._folded)), [len(_padded(folded)) for folded in self._folded])
        grams = _codes(letters)
        inside = (title_of[:-2] == title_of[2:]) & _whole(letters)
        pairs = np.sort(grams[inside] * len(self._folded) + title_of[:-2][inside])
        pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])]
        gram_of, self._postings = pairs // len(self._folded), pairs % len(self._folded)
        self._grams, first = np.unique(gram_of, return_index=True)
        self._start = np.append(first, len(pairs))
        self._length = np.array([len(folded) for folded in self._folded])

    def _candidates(self, typed: str, prior: npt.NDArray[np.float64]) -> Sequence[int]:
        """The titles that share most trigrams with what was typed; shorter titles first among equals."""
        letters = np.frombuffer(_padded(typed).encode("utf-32-le"), np.uint32).astype(np.int64)
        wanted = np.unique(_codes(letters)[_whole(letters)])
        places = np.flatnonzero(np.isin(self._grams, wanted))
        if not len(places):
            return []
        hits = np.concatenate([self._postings[self._start[place]: self._start[place + 1]] for place in places])
        shared = np.bincount(hits, minlength=len(self._titles)).astype(np.float64)
        rank = shared + 3 * prior - 0.02 * self._length
        rank[shared == 0] = -np.inf
        most = min(CANDIDATES, int((shared > 0).sum()))
        return [int(title) for title in np.argpartition(-rank, most - 1)[:most]]


def _padded(folded: str) -> str:
    """Two spaces before each word, so that the trigrams of its start tell that it is a start."""
    return "  " + folded.replace(" ", "  ")


def _codes(letters: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """A number for each trigram; no two of letters below 2^10 have the same."""
    return (letters[:-2] << 20) + (letters[1:-1] << 10) + letters[2:]


def _whole(letters: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which trigrams lie within one word, or mark its start: those that do not end in a space."""
    return letters[2:] != ord(" ")


def _likeness(typed: str, title: str) -> float:
    """How well a title fits what was typed, 0-1."""
    rest = LENGTH * min(1.0, (len(title) - len(typed)) / 30)
    if title == typed:
        return 1.0
    if title.startswith(typed):
        return 0.95 - rest
    if f" {typed}" in f" {title}":
        return 0.88 - rest
    if typed in title and len(typed) >= 3:
        return 0.80 - rest
    if len(typed) < 3:
        return 0.0
    whole = fuzz.ratio(typed, title) / 100
    start = 0.96 * fuzz.ratio(typed, title[: len(typed)]) / 100
    words = title.split()
    word = max(0.94 * fuzz.ratio(typed, one) / 100 for one in words) if len(words) > 1 else 0.0
    ordered = 0.97 * fuzz.token_sort_ratio(typed, title) / 100 if " " in typed else 0.0
    return 0.97 * max(whole, start - rest / 2, word - rest, ordered)
