"""Scenarios: what winds, stories and passengers their authors wrote, read from TOML and checked.

Every reader gives the thing, or nothing, and the problems; what is wrong is left out and told, nothing is raised. All
reading of the disk stands in `load_scenarios`; the compiled text of a story is read when it is asked for.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from game.rules.cast import Cast
from game.rules.problem import Problem, did_you_mean
from game.rules.story import Story, replay
from skills_graph.future import Reason, Tasks, Wind

LANGUAGES = ("nl", "en")
Speaker = Literal["noor", "sam", "hans", "fatma", "mevrouw_bos", "bep", "klant", "jongen"]
SPEAKERS: tuple[str, ...] = get_args(Speaker)
LONGEST_LABEL = 4
Shift = Annotated[float, Field(ge=-1, le=1)]
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


class ShortWords(Words):
    """A label of at most four words."""

    @model_validator(mode="after")
    def _short(self) -> ShortWords:
        for words in (self.nl, self.en):
            if len(words.split()) > LONGEST_LABEL:
                raise ValueError(f'"{words}" has more than {LONGEST_LABEL} words')
        return self


class WindObject(Written):
    """Something one could see at a workplace when a change comes."""

    id: Name
    picture: str
    label: ShortWords


class Assumed(Written):
    """An assumed shift of demand at the end "veel" for a skill group or an ISCO group, with its bounds, reason and source."""

    code: Annotated[str, Field(pattern=r"^([ST]\d(\.\d+)?|\d{1,4})$")]
    shift: Shift
    low: Shift
    high: Shift
    reason: Annotated[str, Field(min_length=8)]
    source: Annotated[str, Field(min_length=3)]

    @model_validator(mode="after")
    def _between(self) -> Assumed:
        if not self.low <= self.shift <= self.high:
            raise ValueError(f"{self.code}: low {self.low}, shift {self.shift} and high {self.high} are not in this order")
        return self


class AssumedTasks(Written):
    """An assumed shift of demand at the end "veel" for a whole share of some tasks, a column of the bundle of the skills graph."""

    column: Literal["ilo_exposure", "routine_manual", "routine_cognitive", "nonroutine_interactive", "nonroutine_analytic", "nonroutine_manual"]
    above: Annotated[float, Field(ge=0, le=1)] = 0.0
    shift: Shift
    low: Shift
    high: Shift
    reason: Annotated[str, Field(min_length=8)]
    source: Annotated[str, Field(min_length=3)]

    @model_validator(mode="after")
    def _between(self) -> AssumedTasks:
        if not self.low <= self.shift <= self.high:
            raise ValueError(f"{self.column}: low {self.low}, shift {self.shift} and high {self.high} are not in this order")
        return self


class Now(Written):
    """What one can see of a change today, with the source of that."""

    text: Words
    source: Annotated[str, Field(min_length=3)]


class Ends(Written):
    """What the two ends of a wind are called."""

    veel: ShortWords
    weinig: ShortWords


class Morning(Written):
    """One line on how the town looks on a morning in 2030 at the two ends of a wind."""

    veel: Words
    weinig: Words


class WindOfChange(Named):
    """A change that may come: how it is told, and what shift of demand we assume."""

    title: Words
    sentence: Words
    assumption: Words
    sound: Name
    picture: str
    ends: Ends
    objects: Annotated[tuple[WindObject, ...], Field(min_length=4, max_length=4)]
    this_year: Annotated[tuple[Words, ...], Field(min_length=3, max_length=3)]
    now: Now
    morning: Morning
    tasks: tuple[AssumedTasks, ...] = ()
    skill_groups: tuple[Assumed, ...]
    isco_groups: tuple[Assumed, ...]

    @model_validator(mode="after")
    def _once(self) -> WindOfChange:
        tables: tuple[list[str], ...] = (
            [one.code for one in self.skill_groups], [one.code for one in self.isco_groups], [one.column for one in self.tasks]
        )
        for codes in tables:
            for code in codes:
                if codes.count(code) > 1:
                    raise ValueError(f"{code} stands twice")
        return self

    @cached_property
    def wind(self) -> Wind:
        """The shifts that the skills graph reckons with, with their bounds and reasons; the same thing each time it is asked for."""
        reasons = {one.code: Reason(one.reason, one.source) for one in (*self.isco_groups, *self.skill_groups)}
        reasons |= {one.column: Reason(one.reason, one.source) for one in self.tasks}
        return replace(self._shifts("shift"), low=self._shifts("low"), high=self._shifts("high"), reasons=reasons)

    def _shifts(self, bound: Literal["shift", "low", "high"]) -> Wind:
        return Wind(
            self.id,
            {one.code: getattr(one, bound) for one in self.skill_groups},
            {one.code: getattr(one, bound) for one in self.isco_groups},
            {one.column: Tasks(getattr(one, bound), one.above) for one in self.tasks},
        )


class Tip(Written):
    """What a passenger leaves: whom to ask, or what to do."""

    kind: Literal["wie", "wat"]
    text: Words


class Passenger(Named):
    """A role model who boards the tram because of a card that they share with the player. Invented, and they say so."""

    name: str
    age: Annotated[int, Field(ge=16, le=90)]
    portrait: str
    way: Literal["blijven", "anders", "overstappen"]
    work: Words
    skill_groups: Annotated[tuple[str, ...], Field(min_length=3)]
    lines: Annotated[tuple[Words, ...], Field(min_length=4, max_length=6)]
    invented: Words
    tip: Tip


class ScenarioText(Named):
    """scenario.toml of a story."""

    version: Annotated[int, Field(ge=1)]
    title: Words
    about: Words
    wind: Name
    end: Literal["veel", "weinig"]
    minutes: Annotated[int, Field(ge=1, le=20)]
    speakers: tuple[Speaker, ...]


@dataclass(frozen=True)
class Scenario:
    """A story that can be played: who speaks in it, of which wind it plays which end, and its text per language."""

    id: str
    version: int
    title: Words
    about: Words
    wind: str
    end: str
    minutes: int
    speakers: tuple[str, ...]
    compiled: Callable[[str], str] = field(repr=False, compare=False)
    """The compiled text in a language, read when it is asked for."""

    def play(self, language: str, cast: Cast) -> Story:
        """The story from its start."""
        return Story(self.compiled(language), cast)

    def resume(self, language: str, begun: int, cast: Cast, choices: list[tuple[str, str | None]]) -> Story:
        """The story where it was left; raises StoryChanged where it began in another version."""
        return replay(self.compiled(language), cast, choices, begun, self.version)


@dataclass(frozen=True)
class Scenarios:
    """All that could be read, by id, and what could not."""

    winds: Mapping[str, WindOfChange]
    stories: Mapping[str, Scenario]
    passengers: Mapping[str, Passenger]
    problems: tuple[Problem, ...] = ()

    def story_of(self, wind: str, end: str) -> Scenario | None:
        """The story that plays this end of a wind."""
        return next((story for story in self.stories.values() if (story.wind, story.end) == (wind, end)), None)


# Their JSON schemas stand beside the scenarios, for the editors of authors.
SCHEMAS: Mapping[str, type[Named]] = {"scenario": ScenarioText, "wind": WindOfChange, "passenger": Passenger}
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


def load_scenarios(folder: Path) -> Scenarios:
    """Everything that stands in a folder of scenarios; the only function here that reads the disk."""
    problems: list[Problem] = []

    def read(model: type[T], path: Path) -> T | None:
        where = str(path.relative_to(folder.parent))
        try:
            thing, found = parse(model, path.read_text("utf-8"), where)
        except (OSError, UnicodeDecodeError) as fault:
            thing, found = None, [Problem(where, 0, "", f"this file cannot be read: {fault}")]
        problems.extend(found)
        name = path.parent.name if path.name == "scenario.toml" else path.stem
        if thing is not None and thing.id != name:
            problems.append(Problem(where, 1, "id", f'the id is "{thing.id}"', f'expected "{name}", as it is called on disk'))
            return None
        return thing

    winds = {path.stem: wind for path in sorted(folder.glob("winds/*.toml")) if (wind := read(WindOfChange, path))}
    passengers = {path.stem: one for path in sorted(folder.glob("passengers/*.toml")) if (one := read(Passenger, path))}
    stories: dict[str, Scenario] = {}
    for path in sorted(folder.glob("*/scenario.toml")):
        where = str(path.relative_to(folder.parent))
        if (text := read(ScenarioText, path)) is None:
            continue
        absent = [language for language in LANGUAGES if not (path.parent / "compiled" / f"{language}.json").is_file()]
        if absent:
            problems.append(Problem(where, 0, "", f"there is no compiled/{absent[0]}.json", "compile the story"))
        elif text.wind not in winds:
            problems.append(Problem(where, 0, "wind", f'no wind "{text.wind}"', did_you_mean(text.wind, winds)))
        else:
            compiled = path.parent / "compiled"
            stories[text.id] = Scenario(
                text.id, text.version, text.title, text.about, text.wind, text.end, text.minutes, text.speakers,
                lambda language, compiled=compiled: (compiled / f"{language}.json").read_text("utf-8-sig"),  # type: ignore[misc]
            )  # fmt: skip
    return Scenarios(winds, stories, passengers, tuple(problems))
