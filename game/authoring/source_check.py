"""What is wrong in the text of a story by itself, line by line, and between its two languages."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from game.authoring.finding import Finding, found, near
from game.authoring.source import QUOTED, Row, Source, calls, parts
from game.rules.cast import Cast
from game.rules.ink_words import FEELINGS, PARTS, PRACTICE_TAGS, SOUNDS, STAGES, TAGS, TRACES, YEARS
from game.rules.practice_story import OTHER
from game.rules.speakers import MO, SPEAKERS
from game.rules.story import DOES, FAMILIES, SILL, WAYS, card_lists, externals

BUILT_IN = {"LIST_COUNT", "TURNS_SINCE", "CHOICE_COUNT", "MIN", "MAX", "INT", "FLOOR", "TURNS", "POW", "RANDOM", "SEED_RANDOM", "LIST_RANDOM"}
CHANCE = re.compile(r"\b(RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(|\{\s*~|\b(shuffle)\b")
GIVEN = frozenset(externals(Cast("", ())))
CARDS = frozenset(card_lists(Cast("", ())))
STAGING = ("plaats", "jaar", "geluid", "wie", "speel")
"""Tags that two languages may place differently: they follow the words."""
WORDED = ("terug", "blad")
"""Tags that hold words of the language."""


def check(source: Source, pictures: Collection[str], practice: bool = False) -> Iterator[Finding]:
    """Everything in one language that can be seen without playing."""
    for variable in () if practice else SILL:
        if not any(re.match(rf"\s*VAR {variable} = 2\s*$", row.whole) for row in source.rows):
            yield found("S021", source.file, 0, word=variable)
    yield from _variables(source)
    yield from _functions(source)
    beats: dict[str, int] = {}
    choices: dict[str, int] = {}
    ways: list[str] = []
    for row in source.rows:
        if re.match(r"\s*INCLUDE\b", row.whole):
            yield found("S007", source.file, row.number)
        if CHANCE.search(QUOTED.sub("", row.text)):
            yield found("S016", source.file, row.number)
        for name, value in row.tags:
            yield from _tag(source.file, row.number, name, value, pictures, practice)
            if name == "beat":
                if value in beats:
                    yield found("S020", source.file, row.number, word=value)
                beats.setdefault(value, row.number)
            if name == "leiding":
                ways.append(value)
        if row.choice:
            yield from _choice(source.file, row, choices)
    if set(ways) == set(WAYS) and list(dict.fromkeys(ways)) != list(WAYS):
        yield found("S055", source.file, source.line("blijven"))


def _variables(source: Source) -> Iterator[Finding]:
    """What is kept and never read again."""
    for name, number in source.variables.items():
        if name in SILL:
            continue
        read = (re.sub(rf"^\s*(VAR|CONST)\s+{name}\s*=|^(.*~)\s*{name}\s*=", r"\2 ", row.text) for row in source.rows)
        grown = re.compile(rf"~\s*{name}\s*(\+\+|--|[+-]=)|~\s+{name}\s*[+-]\s*\d+\s*$")
        if not any(re.search(rf"\b{name}\b", QUOTED.sub("", text)) and not grown.search(text) for text in read):
            yield found("S022", source.file, number, word=name)


def _functions(source: Source) -> Iterator[Finding]:
    """Names that the game does not give, and what Inky would lack."""
    for name, number in source.externals.items():
        if name not in GIVEN:
            yield found("S015", source.file, number, word=name, **near(name, GIVEN))
        elif name not in source.functions:
            yield found("S028", source.file, number, word=name)
    for row in source.rows:
        for name in calls(row):
            if name not in GIVEN | BUILT_IN | set(source.functions) | set(source.externals):
                yield found("S015", source.file, row.number, word=name, **near(name, GIVEN))
            if row.choice and name in source.functions and name not in GIVEN:
                yield found("S025", source.file, row.number, word=name)


def _tag(file: str, number: int, name: str, value: str, pictures: Collection[str], practice: bool = False) -> Iterator[Finding]:
    """One tag: a name that is known and a value that is allowed."""
    known = PRACTICE_TAGS if practice else TAGS
    if name not in known:
        yield found("S010", file, number, word=name, **near(name, known))
        return
    allowed: dict[str, Collection[str]] = {
        "wie": (*SPEAKERS, "niemand"), "jaar": YEARS, "geluid": SOUNDS, "speel": ("kaart",), "familie": FAMILIES,
        "leiding": WAYS, "gevoel": FEELINGS, "beeld": pictures, "wijst": TRACES, "plaats": (*STAGES, *PARTS),
        "doet": DOES,
    }  # fmt: skip
    if practice:
        allowed |= {"wie": (MO, OTHER, "niemand"), "speel": ("kaart", "wijs")}
    if name in SILL:
        if not re.fullmatch(r"[+-]1", value):
            yield found("S023", file, number, tag=name, word=value)
    elif name == "toont":
        for part in parts(value):
            if part.split()[0] not in CARDS or not re.fullmatch(r"\w+ [1-9]", part):
                yield found("S024", file, number, word=part)
    elif name in allowed:
        for part in parts(value) or [""]:
            if part not in allowed[name]:
                code = {"beeld": "S012", "wie": "S013"}.get(name, "S011")
                yield found(code, file, number, tag=name, word=part, **near(part, allowed[name]))


def _choice(file: str, row: Row, choices: dict[str, int]) -> Iterator[Finding]:
    """One choice: a name of its own, something to see, and at most one thing moved."""
    tags = dict(row.tags)
    name = tags.get("id", "")
    if not name:
        yield found("S017", file, row.number)
    elif name in choices:
        yield found("S018", file, row.number, word=name, other=choices[name])
    choices.setdefault(name, row.number)
    if not {"beeld", "toont", "familie"} & set(tags):
        yield found("S019", file, row.number, word=name or row.words)
    moved = [tag for tag in SILL if tag in tags]
    if len(moved) > 1:
        yield found("S026", file, row.number, word=", ".join(moved))


def compare(one: Source, other: Source) -> Iterator[Finding]:
    """What two languages of a story do not have in common: knots, beats, and choices with their tags."""
    mine, theirs = _marks(one), _marks(other)
    if set(mine) != set(theirs):
        for mark in sorted(set(mine) - set(theirs)):
            yield found("S050", one.file, mine[mark], word=mark, other=other.file)
        for mark in sorted(set(theirs) - set(mine)):
            yield found("S050", other.file, theirs[mark], word=mark, other=one.file)
    elif list(mine) != list(theirs):
        first = next(mark for mark, there in zip(theirs, mine, strict=True) if mark != there)
        yield found("S051", other.file, theirs[first], other=one.file)


def speakers(source: Source, named: Collection[str], card: str) -> Iterator[Finding]:
    """Who stands in the story and not on its card, or the other way round."""
    seen = {value: row.number for row in reversed(source.rows) for name, value in row.tags if name == "wie" and value in SPEAKERS}
    for who in sorted(set(seen) - set(named)):
        yield found("S027", source.file, seen[who], word=who)
    for who in sorted(set(named) - set(seen)):
        yield found("S027", card, 0, word=who)


def _marks(source: Source) -> dict[str, int]:
    """Knots, beats and choices with all that they mean, by line, in the order of the text; the words are left out."""
    marks: dict[str, int] = {f"=== {name}": number for name, number in source.knots.items()}
    for row in source.rows:
        meant = [name if name in WORDED else f"{name}: {value}" for name, value in row.tags if name not in STAGING]
        if meant:
            marks[" # ".join(meant)] = row.number
    return dict(sorted(marks.items(), key=lambda pair: pair[1]))
