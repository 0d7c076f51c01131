"""The rules of how Morgenwerk speaks, as functions over the texts of a language."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fontTools.ttLib import TTFont

MOST_WORDS, MOST_IN_A_BEAT, MOST_ON_A_BUTTON = 12, 35, 5
GAP = "{gap}"
"""Stands for what the game fills in: one word, whatever it is."""

FORBIDDEN: Mapping[str, tuple[str, ...]] = {
    "nl": (
        r"vaardighe(id|den)", r"competenties?", r"skills?", r"arbeidsmarkt", r"loopba(an|nen)", r"kansberoep(en)?", r"krimpberoep(en)?",
        r"verdwijn(t|en)", r"verdween", r"overbodige?", r"zwaktes?", r"tekort(en)?", r"je mist", r"mis je", r"obstakels?", r"proble(em|men)", r"belemmering(en)?",
        r"scores?", r"tests?", r"uitslag(en)?", r"match(es|t)?", r"percentages?", r"procent", r"advie(s|zen)", r"cliënt(en)?", r"deelnemers?", r"traject(en)?",
        r"winden", r"scenario['’]?s?", r"laaggeletterd(en?)?", r"laagopgeleid(en?)?", r"lager", r"afstand", r"kansarme?n?", r"ondanks", r"nog op jouw leeftijd",
        r"gewoon even", r"makkelijke?r?", r"uitdaging(en)?", r"uitdagende?", r"passies?", r"droomba(an|nen)", r"talent(en)?", r"echt jezelf",
        r"ik begrijp hoe je je voelt", r"u", r"uw",
    ),
    "en": (
        r"skills?", r"competenc(e|es|y|ies)", r"labour market", r"careers?(?! (adviser|coach|guide))", r"weakness(es)?", r"you lack", r"obstacles?", r"barriers?", r"scores?",
        r"match(es)?", r"percentages?", r"per ?cent", r"clients?", r"participants?", r"scenarios?", r"low[- ](skilled|literate|educated)", r"passions?",
        r"dream jobs?", r"talents?", r"really yourself", r"i understand how you feel",
    ),
}
"""What the game does not say. English holds those of the Dutch list that carry the same weight there."""
FORBIDDEN_BUT_QUOTED: Mapping[str, tuple[str, ...]] = {"nl": (r"fout(en|e)?", r"moet(en)?", r"moest(en)?"), "en": ()}
"""Somebody in a story may say these between quotation marks."""
SAID_BY_OTHERS = re.compile(r"jargon-(?!plain-)")
"""Keys of what stands in a vacancy: it is shown to be put in plain words."""

QUOTED = re.compile(r"[\"“„][^\"”“]*[\"”“]")
SENTENCE_ENDS = re.compile(r"[.?!:;…]+[\"”’*)]*(?=\s|$)|\n")


@dataclass(frozen=True)
class Text:
    """One text of one language, in every way it can come out; `gaps` are the names of what is filled in."""

    file: str
    key: str
    ways: tuple[str, ...]
    gaps: frozenset[str]

    def __str__(self) -> str:
        return f"{self.file}: {self.key} = {' | '.join(self.ways)}"


def read(folder: Path) -> dict[str, Text]:
    """All texts of one language, by key."""
    return {text.key: text for path in sorted(folder.glob("*.ftl")) for text in texts(path.read_text("utf-8"), path.name)}


def texts(source: str, file: str) -> Iterator[Text]:
    """The texts of one file; what Fluent cannot read raises ValueError, for it would be lost in silence."""
    for entry in parse(source).body:
        if isinstance(entry, ftl.Junk):
            raise ValueError(f"{file}: cannot be read: {(entry.content or '')[:80]!r}")
        if isinstance(entry, ftl.Message):
            gaps: set[str] = set()
            ways = tuple(_ways(entry.value, gaps)) if entry.value else ("",)
            yield Text(file, entry.id.name, ways, frozenset(gaps))


def _ways(pattern: ftl.Pattern, gaps: set[str]) -> list[str]:
    parts: list[list[str]] = []
    for element in pattern.elements:
        parts.append([element.value] if isinstance(element, ftl.TextElement) else _filled(element.expression, gaps))
    return ["".join(way) for way in itertools.product(*parts)]


def _filled(expression: object, gaps: set[str]) -> list[str]:
    if isinstance(expression, ftl.SelectExpression):
        _filled(expression.selector, gaps)
        return [way for variant in expression.variants for way in _ways(variant.value, gaps)]
    if isinstance(expression, ftl.VariableReference):
        gaps.add(expression.id.name)
    elif isinstance(expression, ftl.FunctionReference):
        for argument in expression.arguments.positional:
            _filled(argument, gaps)
    elif isinstance(expression, ftl.Placeable):
        return _filled(expression.expression, gaps)
    elif isinstance(expression, ftl.Literal):
        return [str(expression.parse()["value"])]
    return [GAP]


def sentences(text: str) -> list[str]:
    """The sentences of a text, marks and quotation marks aside.

    >>> sentences('Op de lijst staat: "brood bakken." *Kan jij dat?*')
    ['Op de lijst staat', 'brood bakken', 'Kan jij dat']
    """
    return [found for one in SENTENCE_ENDS.split(text) if (found := one.strip(" \"“”„’*()"))]


def words(sentence: str) -> list[str]:
    """The words of a sentence; a dash or a dot between blanks is none.

    >>> words("Het kost € 12 – per uur")
    ['Het', 'kost', '12', 'per', 'uur']
    """
    return [word for word in sentence.split() if re.search(r"\w", word)]


def too_long(text: Text) -> list[str]:
    """Sentences of more than twelve words, and beats of more than thirty-five."""
    found = [f"{len(words(one))} words in a sentence: {one}" for way in text.ways for one in sentences(way) if len(words(one)) > MOST_WORDS]
    return found + [f"{len(words(way))} words in a beat" for way in text.ways if len(words(way)) > MOST_IN_A_BEAT]


def not_said(text: Text, language: str) -> list[str]:
    """Words that the game does not say."""
    if SAID_BY_OTHERS.match(text.key):
        return []
    whole = "\n".join(text.ways)
    found = _found(FORBIDDEN[language], whole)
    return found + _found(FORBIDDEN_BUT_QUOTED[language], QUOTED.sub(" ", whole))


def _found(patterns: Iterable[str], text: str) -> list[str]:
    return [f'says "{match[0]}"' for pattern in patterns for match in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.IGNORECASE)]


def buttons(keys: Iterable[str], levels: Mapping[str, str]) -> set[str]:
    """Keys of texts on buttons: of the bar, the menu and the title, and every option of a level whose words are always the same.

    An option whose words depend on something is a card or a picture to choose from.
    """
    fixed = {key for source in levels.values() for key in _fixed_options(source)}
    plainly = re.compile(r"(bar|menu)-(?!title$|step$)|title-(begin|continue|wipe|guest|language|wipe-yes|keep)$|(further|skip|done|deny|yes|no)$")
    return {key for key in keys if key in fixed or plainly.match(key)}


def _fixed_options(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Option" and len(node.args) > 1:
            says = node.args[1]
            if isinstance(says, ast.Call) and len(says.args) == 1 and isinstance(says.args[0], ast.Constant) and isinstance(says.args[0].value, str):
                yield says.args[0].value


def too_wide(text: Text) -> list[str]:
    """Too many words for a button."""
    return [f"{len(words(way))} words on a button" for way in text.ways if len(words(way)) > MOST_ON_A_BUTTON]


@lru_cache(maxsize=8)
def glyphs(font: Path) -> frozenset[int]:
    """Every character a font can draw."""
    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())


def boxes(text: str, font: Path) -> list[str]:
    """Characters that would be drawn as a box."""
    return sorted({one for one in text if one != "\n" and ord(one) not in glyphs(font)})
