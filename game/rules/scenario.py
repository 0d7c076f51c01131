"""Scenarios: what winds, stories and passengers their authors wrote, read from a folder and checked.

What is wrong is left out and told. The disk is read by `load_scenarios`, a file at a time; the compiled text of a story is read
when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import Field, model_validator

from game.rules import compiled
from game.rules.cast import Cast
from game.rules.passenger import Passenger
from game.rules.practice_story import Practice, PracticeText, load_practice
from game.rules.problem import Problem, did_you_mean
from game.rules.speakers import Speaker
from game.rules.story import Story
from game.rules.talk_cards import TalkCards
from game.rules.wind_of_change import WindOfChange
from game.rules.written import Claim, Name, Named, Words, read

LANGUAGES = ("nl", "en")


class ScenarioText(Named):
    """scenario.toml of a story: a day that plays one end of one wind, or a day of a sector in four futures of two winds."""

    version: Annotated[int, Field(ge=1)]
    authors: Annotated[tuple[str, ...], Field(min_length=1)]
    licence: Annotated[str, Field(min_length=2)]
    title: Words
    about: Words
    winds: Annotated[tuple[Name, ...], Field(max_length=2)]
    end: Literal["veel", "weinig"] | None = None
    role: Literal["helpt", "geholpen"] | None = None
    sectors: tuple[Name, ...] = ()
    isco_groups: tuple[Annotated[str, Field(pattern=r"^[0-9]{1,4}$")], ...] = ()
    minutes: Annotated[int, Field(ge=1, le=20)]
    speakers: tuple[Speaker, ...]
    aims: tuple[Words, ...] = ()
    claims: tuple[Claim, ...] = ()

    @model_validator(mode="after")
    def _futures(self) -> ScenarioText:
        """One wind: the end that is played. Two winds: all four futures, so no end. None: a day in which little changed."""
        if (len(self.winds) == 1) != (self.end is not None):
            raise ValueError("a story of one wind has an end (veel or weinig); a story of two winds, or of none, has no end")
        if len(self.winds) == 2 and not self.isco_groups:
            raise ValueError("a story of a sector says for which isco_groups it is")
        return self


@dataclass(frozen=True)
class Scenario:
    """A story that can be played: who speaks in it, of which wind it plays which end, and its text per language."""

    id: str
    version: int
    title: Words
    about: Words
    winds: tuple[str, ...]
    end: str
    minutes: int
    speakers: tuple[str, ...]
    compiled: Callable[[str], str] = field(repr=False, compare=False)
    """The compiled text in a language, read when it is asked for."""
    role: str = ""
    isco_groups: tuple[str, ...] = ()

    @property
    def wind(self) -> str:
        """The first of its winds; empty where little changed."""
        return self.winds[0] if self.winds else ""

    def play(self, language: str, cast: Cast) -> Story:
        """The story from its start."""
        return Story(self.compiled(language), cast)


@dataclass(frozen=True)
class Scenarios:
    """All that could be read, by id, and what could not."""

    winds: Mapping[str, WindOfChange]
    stories: Mapping[str, Scenario]
    passengers: Mapping[str, Passenger]
    problems: tuple[Problem, ...] = ()
    practice: Mapping[str, Practice] = field(default_factory=dict)
    """The talks to practise."""

    def story(self, key: str) -> Scenario | None:
        """The story that a day in the journal is of: the second time that it is played it is called "de_oven+2"."""
        return self.stories.get(key.partition("+")[0])

    def story_of(self, wind: str, end: str, role: str = "") -> Scenario | None:
        """The story for everybody that plays this end of a wind, in this role where there is one."""
        found = [story for story in self.stories.values() if story.winds == (wind,) and story.end == end and not story.isco_groups]
        return next((story for story in found if story.role == role), found[0] if found else None)

    def quiet(self) -> Scenario | None:
        """The story in which little changed."""
        return next((story for story in self.stories.values() if not story.winds), None)

    def of_sector(self, isco: str) -> Scenario | None:
        """The story of the sector that an ISCO group is in; the longest code that fits counts."""
        fits = [(len(group), story) for story in self.stories.values() for group in story.isco_groups if isco.startswith(group)]
        return max(fits, key=lambda fit: fit[0], default=(0, None))[1]


def scenario_of(text: ScenarioText, told: Callable[[str], str]) -> Scenario:
    """What a card and the compiled texts make together."""
    return Scenario(
        text.id, text.version, text.title, text.about, text.winds, text.end or "", text.minutes, text.speakers, told,
        text.role or "", text.isco_groups,
    )  # fmt: skip


# Their JSON schemas stand beside the scenarios, for the editors of authors.
SCHEMAS: Mapping[str, type[Named]] = {"scenario": ScenarioText, "wind": WindOfChange, "passenger": Passenger, "practice": PracticeText,
                                        "talk_cards": TalkCards}
T = TypeVar("T", bound=Named)


def load_scenarios(folder: Path) -> Scenarios:
    """Everything that stands in a folder of scenarios."""
    problems: list[Problem] = []

    def read_one(model: type[T], path: Path) -> T | None:
        thing, found = read(model, path, folder)
        problems.extend(found)
        return thing

    winds = {path.stem: wind for path in sorted(folder.glob("winds/*.toml")) if (wind := read_one(WindOfChange, path))}
    passengers = {path.stem: one for path in sorted(folder.glob("passengers/*.toml")) if (one := read_one(Passenger, path))}
    stories: dict[str, Scenario] = {}
    for path in sorted(folder.glob("*/scenario.toml")):
        if (text := read_one(ScenarioText, path)) is None:
            continue
        if lacks := compiled.absent(path, folder, LANGUAGES):
            problems += lacks
        elif unknown := [wind for wind in text.winds if wind not in winds]:
            where = str(path.relative_to(folder.parent))
            problems.append(Problem(where, 0, "winds", f'no wind "{unknown[0]}"', did_you_mean(unknown[0], winds)))
        else:
            stories[text.id] = scenario_of(text, compiled.reader(path))
    practice, found = load_practice(folder, LANGUAGES)
    return Scenarios(winds, stories, passengers, (*problems, *found), practice)
