"""What authors write in TOML: the kinds that all of it is made of, and how a text is read into them.

A text gives the thing, or nothing, and the problems with their lines; nothing is raised.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from game.rules.problem import Problem, did_you_mean

LONGEST_LABEL = 4
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class Written(BaseModel):
    """What an author wrote; a key that is not known is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Named(Written):
    """What stands in a file or folder of its own, called after it."""

    id: Name


class Words(Written):
    """The same in both languages."""

    nl: Annotated[str, Field(min_length=1)]
    en: Annotated[str, Field(min_length=1)]

    def __getitem__(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


class Claim(Written):
    """What is told as a fact, and where that was found."""

    text: Words
    source: Annotated[str, Field(min_length=5)]
    year: Annotated[int, Field(ge=2000, le=2100)]


class ShortWords(Words):
    """A label of at most four words."""

    @model_validator(mode="after")
    def _short(self) -> ShortWords:
        for words in (self.nl, self.en):
            if len(words.split()) > LONGEST_LABEL:
                raise ValueError(f'"{words}" has more than {LONGEST_LABEL} words')
        return self


T = TypeVar("T", bound=Named)


def parse(model: type[T], text: str, file: str) -> tuple[T | None, list[Problem]]:
    """Read one TOML text as this model: the thing, or nothing, and the problems."""
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        told = re.search(r"line (\d+)", str(fault))
        return None, [Problem(file, int(told[1]) if told else 0, "", f"this is not TOML: {fault}")]
    try:
        return model.model_validate(plain), []
    except ValidationError as fault:
        return None, [_problem(model, error, text, file) for error in fault.errors()]


def read(model: type[T], path: Path, folder: Path) -> tuple[T | None, list[Problem]]:
    """Read one file of a folder: the thing, or nothing, and the problems, where the file is named from that folder on.

    What is not called as it is on disk (a scenario.toml: as the folder it lies in) is told and left out.
    """
    where, name = str(path.relative_to(folder.parent)), path.parent.name if path.name == "scenario.toml" else path.stem
    try:
        thing, problems = parse(model, path.read_text("utf-8"), where)
    except (OSError, UnicodeDecodeError) as fault:
        return None, [Problem(where, 0, "", f"this file cannot be read: {fault}")]
    if thing is not None and thing.id != name:
        return None, [*problems, Problem(where, 1, "id", f'the id is "{thing.id}"', f'expected "{name}", as it is called on disk')]
    return thing, problems


def _problem(model: type[Written], error: Any, text: str, file: str) -> Problem:
    """What pydantic found, as a sentence with a line and a hint."""
    place = [part for part in error["loc"]]
    key = ".".join(str(part) for part in place)
    named = next((str(part) for part in reversed(place) if isinstance(part, str)), "")
    line = _line_of(text, place)
    if error["type"] == "extra_forbidden":
        return Problem(file, line, key, f'"{named}" is not known here', did_you_mean(named, _keys(model, place[:-1])))
    if error["type"] == "missing":
        return Problem(file, line, key, f'"{key}" is missing')
    if error["type"] == "literal_error":
        return Problem(file, line, key, f'"{error["input"]}" cannot be {key}', did_you_mean(str(error["input"]), re.findall(r"'(\w+)'", error["msg"])))
    return Problem(file, line, key, f"{key or 'the file'}: {error['msg'].removeprefix('Value error, ')}")


def _keys(model: type[Written], place: list[int | str]) -> list[str]:
    """The keys that are known at a place of a model."""
    now: Any = model
    for part in place:
        if isinstance(part, int):
            continue
        kind = now.model_fields[part].annotation
        now = next((one for one in (kind, *getattr(kind, "__args__", ())) if isinstance(one, type) and issubclass(one, Written)), now)
    return list(now.model_fields)


def _line_of(text: str, place: list[int | str]) -> int:
    """The line a place of the TOML text stands on: that of the key in its (numbered) table, or of the nearest thing above it."""
    lines, start, found = text.splitlines(), 0, 0
    for at, part in enumerate(place):
        number = place[at + 1] if at + 1 < len(place) and isinstance(place[at + 1], int) else 0
        if isinstance(part, int):
            continue
        pattern = re.compile(rf"^\s*(\[\[?(\w+\.)*{re.escape(part)}[\].]|{re.escape(part)}\s*[=.]|.*[{{,]\s*{re.escape(part)}\s*=)")
        hits = [number_of for number_of, line in enumerate(lines[start:], start) if pattern.match(line)]
        if hits:
            start = hits[min(int(number), len(hits) - 1)]
            found = start + 1
    return found
