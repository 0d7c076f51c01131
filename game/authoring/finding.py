"""A finding: what the check of a story found, with a number, a file and a line, told in Dutch or in English.

All their words stand in assets/findings.toml; docs/bevindingen.md is written from it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[2] / "assets" / "findings.toml"
MEANT = {"nl": 'Bedoelde je "{}"?', "en": 'Did you mean "{}"?'}
ONE_OF = {"nl": "Kies uit: {}", "en": "Choose one of: {}"}
MOST_NAMED = 24
TITLE = {
    "nl": ("# Wat de controle vindt", "Elk nummer hieronder kan in een melding van `morgenwerk scenario check` staan. "
           "`morgenwerk scenario check --explain S040` laat één uitleg zien.", "Wat je kunt doen"),
    "en": ("# What the check finds", "Each number below may stand in a message of `morgenwerk scenario check`. "
           "`morgenwerk scenario check --explain S040` shows one of them.", "What you can do"),
}


@dataclass(frozen=True, order=True)
class Finding:
    """One thing found: in which file, on which line (0 when it is about the whole file), and what fills its sentence in."""

    file: str
    line: int
    code: str
    words: tuple[tuple[str, str], ...] = ()

    def say(self, language: str) -> str:
        """As one line: where, number, what it is, what to do.

        >>> Finding("nl.ink", 7, "S049").say("en")
        'nl.ink:7: S049 An exclamation mark. Write a full stop.'
        """
        where = f"{self.file}:{self.line}" if self.line else self.file
        kind, words = kinds()[self.code][language], dict(self.words)
        words["hint"] = _hint(words, language)
        what, do = (_filled(kind[part], words) for part in ("what", "do"))
        return f"{where}: {self.code} {_stop(what)} {_stop(do)}"


def found(code: str, file: str, line: int = 0, **words: object) -> Finding:
    """A finding with the words that fill it in."""
    return Finding(file, line, code, tuple((name, str(value)) for name, value in words.items()))


def near(word: str, allowed: Iterable[str]) -> dict[str, str]:
    """The words for a hint: the allowed one that is nearest, or else all of them."""
    known = sorted(allowed)
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return {"meant": close[0]} if close else {"allowed": ", ".join(known[:MOST_NAMED]) + (" …" if len(known) > MOST_NAMED else "")}


def _hint(words: Mapping[str, str], language: str) -> str:
    if "meant" in words:
        return MEANT[language].format(words["meant"])
    return ONE_OF[language].format(words["allowed"]) if "allowed" in words else ""


def _filled(text: str, words: Mapping[str, str]) -> str:
    """The text with each {name} filled in; what an author writes may hold any sign, so nothing in it is read again."""
    parts = text.split("{")
    told = parts[0]
    for part in parts[1:]:
        name, closed, rest = part.partition("}")
        told += words[name] + rest if closed and name in words else "{" + part
    return told


def _stop(text: str) -> str:
    return text if text.endswith((".", "?", "…")) else f"{text}."


@cache
def kinds() -> Mapping[str, Any]:
    """Every kind of finding by its number, with its words per language."""
    return tomllib.loads(FILE.read_text("utf-8"))


def explain(code: str, language: str) -> str:
    """What a number means, why it matters, and what to do; raises KeyError where there is no such number."""
    kind = _open(code, language)
    return f"{code}  {_stop(kind['what'])}\n\n{_stop(kind['why'])}" + (f"\n\n{TITLE[language][2]}: {_stop(_small(kind['do']))}" if kind["do"] != "…" else "")


def page(language: str) -> str:
    """All findings as one page of Markdown, each under a heading that can be linked to."""
    title, about, do = TITLE[language]
    lines = [title, "", about]
    for code in sorted(kinds()):
        kind = _open(code, language)
        lines += ["", f"## {code}", "", f"**{_stop(kind['what'])}**", "", _stop(kind["why"])]
        lines += [] if kind["do"] == "…" else ["", f"{do}: {_stop(_small(kind['do']))}"]
    return "\n".join(lines) + "\n"


def _open(code: str, language: str) -> dict[str, str]:
    """The words of a kind of finding, with an ellipsis for what a story fills in."""
    return {part: re.sub(r"\{(?:word|told|hint|count|most|others?|one|situation|missing|compiled|tag)\}", "…", text)
            for part, text in kinds()[code][language].items()}


def _small(text: str) -> str:
    """The first letter small, as it stands after a colon."""
    return text[:1].lower() + text[1:]
