"""The text of a story as its author wrote it, read line by line: knots, beats, choices, tags and what it declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

TAG = re.compile(r"#\s*([^#\]]+)")
KNOT = re.compile(r"^\s*==+\s*(function\s+)?(\w+)")
CHOICE = re.compile(r"^\s*((?:[+*]\s*)+)(.*)$")
GATHER = re.compile(r"^\s*-\s*(?!>)")
COMMENT = re.compile(r"//.*")
CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
QUOTED = re.compile(r'"[^"]*"')


@dataclass(frozen=True)
class Row:
    """One line of the source without its comment; `text` has no tags, `tags` are (name, value)."""

    number: int
    whole: str
    text: str
    tags: tuple[tuple[str, str], ...]
    knot: str
    beat: str
    choice: bool

    @property
    def says(self) -> bool:
        """Whether a player may read something of this line."""
        return bool(self.text) and not re.match(r"\s*(VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO:|~|==|->|-\s*->|\}|\{$)", self.whole)

    @property
    def words(self) -> str:
        """What is said on this line outside { }, brackets and arrows."""
        text = re.sub(r"\{[^{}]*\}", " ", re.sub(r"\{[^{}]*\}", " ", self.text))
        return re.sub(r"->\s*\w*|[{}\[\]|<>]", " ", text).strip()


@dataclass
class Source:
    """A story in one language, line by line, with where each thing stands (the first time)."""

    file: str
    rows: tuple[Row, ...]
    knots: dict[str, int] = field(default_factory=dict)
    functions: dict[str, int] = field(default_factory=dict)
    externals: dict[str, int] = field(default_factory=dict)
    variables: dict[str, int] = field(default_factory=dict)
    beats: dict[str, int] = field(default_factory=dict)
    choices: dict[str, int] = field(default_factory=dict)
    comments: dict[int, str] = field(default_factory=dict)

    def line(self, name: str) -> int:
        """The line of a choice, a beat or a knot; 0 where there is none."""
        return self.choices.get(name) or self.beats.get(name) or self.knots.get(name) or 0

    def line_saying(self, text: str, beat: str = "") -> int:
        """The line that says something like this: the one in this beat that shares most words with it."""
        wanted = set(re.findall(r"\w+", text.lower()))
        best, at = 0.0, self.line(beat)
        for row in self.rows:
            own = set(re.findall(r"\w+", row.words.lower()))
            shared = len(own & wanted) + (0.5 if beat and row.beat == beat else 0)
            if row.says and own and shared > best:
                best, at = shared, row.number
        return at


def read(file: str, text: str) -> Source:
    """Read the text; nothing in it is wrong here, that is for the checks."""
    rows, source = [], Source(file, ())
    knot = beat = ""
    for number, raw in enumerate(text.splitlines(), 1):
        if "//" in raw:
            source.comments[number] = raw[raw.index("//") + 2:].strip()
        line = COMMENT.sub("", raw).rstrip()
        if named := KNOT.match(line):
            knot, beat = named[2], ""
            (source.functions if named[1] else source.knots).setdefault(knot, number)
        if declared := re.match(r"\s*EXTERNAL\s+(\w+)", line):
            source.externals.setdefault(declared[1], number)
        if declared := re.match(r"\s*(?:VAR|CONST|LIST)\s+(\w+)", line):
            source.variables.setdefault(declared[1], number)
        tags = tuple(_tag(part) for part in TAG.findall(line))
        beat = next((value for name, value in tags if name == "beat"), beat)
        if beat:
            source.beats.setdefault(beat, number)
        choice = bool(CHOICE.match(line)) and not line.lstrip().startswith("->")
        if choice and dict(tags).get("id"):
            source.choices.setdefault(dict(tags)["id"], number)
        rows.append(Row(number, line, TAG.sub("", line).strip(), tags, knot, beat, choice))
    source.rows = tuple(rows)
    return source


def calls(row: Row) -> Iterator[str]:
    """The functions that a line calls."""
    if not KNOT.match(row.whole) and not row.whole.lstrip().startswith("EXTERNAL") and re.search(r"[{~]", row.whole):
        yield from CALL.findall(QUOTED.sub("", _code(row)))


def _code(row: Row) -> str:
    """Only what Ink itself reads of a line: what stands in { } or after a tilde."""
    if row.text.startswith("~"):
        return row.text
    told, depth = "", 0
    for sign in row.text:
        depth += (sign == "{") - (sign == "}")
        told += sign if depth > 0 else " "
    return told


def parts(value: str) -> list[str]:
    """The parts of a value with commas."""
    return [part.strip() for part in value.split(",") if part.strip()]


def _tag(text: str) -> tuple[str, str]:
    name, _, value = text.partition(":")
    return name.strip(), value.strip()
