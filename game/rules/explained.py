"""Words that are explained, and which of them stand in a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from skills_graph.word_forms import fold


@dataclass(frozen=True)
class Word:
    """A word with a picture and one sentence; `also` are other forms in which it stands in texts."""

    name: str
    picture: str
    says: str
    also: tuple[str, ...] = ()


def standing_in(texts: Iterable[str], words: Iterable[Word]) -> list[Word]:
    """The words that stand in these texts, in the order in which one comes upon them; a longer one hides the shorter within it.

    >>> mbo, level = Word("mbo", "student", "A school."), Word("mbo 2", "student", "A level.")
    >>> [word.name for word in standing_in(["Hier hoort mbo 2 bij.", "Loon."], [mbo, level])]
    ['mbo 2']
    """
    whole = f" {'  '.join(fold(text) for text in texts)} "
    places: dict[int, Word] = {}
    forms = sorted(((f" {fold(form)} ", word) for word in words for form in (word.name, *word.also)), key=lambda one: -len(one[0]))
    for form, word in forms:
        at = whole.find(form)
        while at >= 0:
            places.setdefault(at, word)
            whole = whole[:at + 1] + "#" * (len(form) - 2) + whole[at + len(form) - 1:]
            at = whole.find(form)
    return list(dict.fromkeys(places[at] for at in sorted(places)))
