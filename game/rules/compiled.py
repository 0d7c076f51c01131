"""The compiled texts of a story: one file a language, in the folder `compiled` beside its card."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from game.rules.problem import Problem


def absent(card: Path, folder: Path, languages: Collection[str]) -> list[Problem]:
    """That a language was not compiled, told of the first one; nothing where all are there."""
    where = str(card.relative_to(folder.parent))
    return [Problem(where, 0, "", f"there is no compiled/{one}.json", "compile the story") for one in languages if not _path(card, one).is_file()][:1]


def reader(card: Path) -> Callable[[str], str]:
    """The text in a language, read when it is asked for."""
    return lambda language: _path(card, language).read_text("utf-8-sig")


def _path(card: Path, language: str) -> Path:
    return card.parent / "compiled" / f"{language}.json"
