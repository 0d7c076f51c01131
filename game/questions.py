"""The written list of questions, and the words that are explained, as they lie in `assets/`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from game.rules.explained import Word
from game.rules.questions import Manner, Question, Questions, wordings_of_word

ASSETS = Path(__file__).parent.parent / "assets"
WORD = "word "
"""Begins the id of a question that asks what a word means."""


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


@lru_cache(maxsize=2)
def explained(language: str, folder: Path = ASSETS) -> tuple[Word, ...]:
    """The words of a language that are explained, each with a picture and a sentence."""
    return tuple(Word(name, row["picture"], row["says"], tuple(row.get("also", ()))) for name, row in _read(folder / "texts" / language / "words.toml").items())


def written(language: str, folder: Path = ASSETS) -> list[Question]:
    """The questions of the list in a language; a question in two files would hide one, so it raises ValueError."""
    found: dict[str, Question] = {}
    for path in sorted((folder / "questions").glob("*.toml")):
        for name, row in _read(path).items():
            if name in found:
                raise ValueError(f"{path.name}: {name} stands in another file as well")
            found[name] = Question(name, tuple(row[language]), row["says"][language], row.get("people", False), row.get("strict", False))
    return list(found.values())


def manner(language: str, folder: Path = ASSETS) -> Manner:
    """How the questions of a language are read."""
    row = _read(folder / "questions" / "manner" / f"{language}.toml")
    return Manner(frozenset(row["nothing"]), frozenset(row["small"]), tuple(map(tuple, row["alike"])), row["over"],
                  {name: tuple(words) for name, words in row["always"].items()},
                  {name: tuple(words) for name, words in row["whom"].items()}, row["whom_says"])


@lru_cache(maxsize=2)
def questions(language: str) -> Questions:
    """Everything Mo can be asked in a language: the list, and what each explained word means."""
    frames = {"nl": ("Wat is {}?", "Wat is een {}?", "Wat betekent {}?", "Ik weet niet wat {} is"), "en": ("What is {}?", "What is a {}?", "What does {} mean?", "I do not know what {} is")}[language]
    words = [Question(f"{WORD}{word.name}", tuple(one for name in (word.name, *word.also) for one in wordings_of_word(name, frames)), word.says, strict=True)
             for word in explained(language)]
    return Questions([*written(language), *words], manner(language))
