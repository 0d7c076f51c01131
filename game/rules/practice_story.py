"""Practice talks: what authors write in scenarios/practice, a phone call or a talk with the boss, and what is offered in one.

A talk is told in Ink as a day is, and kept the same way: as its cast and the choices made. Mo and one other speak. In a beat
with `# speel: wijs` Mo calls badly and each choice is a sentence that can be pressed; in the other beats the player talks.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, field_validator

from game.rules import compiled
from game.rules.cast import Cast
from game.rules.event import ChoiceMade
from game.rules.problem import Problem
from game.rules.profile import Profile
from game.rules.speakers import SPEAKERS
from game.rules.story import BACK, Beat, Choice, Story, StoryError
from game.rules.written import Name, Named, Words, read

Kind = Literal["telefoon", "baas"]
Way = Literal["blijven", "anders", "overstappen"]
Situation = Literal["werk", "kwijt", "niet_terug", "school"]
OTHER = "ander"
"""What an author calls who is across; the card says who that is."""
MOST_OFFERED = 4
FOLDER = "practice"
"""Where the practice talks stand, and what their names in a journal begin with."""


class PracticeText(Named):
    """scenario.toml of a practice talk. Without `ways` and `situations` it is for everybody."""

    version: Annotated[int, Field(ge=1)]
    authors: Annotated[tuple[str, ...], Field(min_length=1)]
    licence: Annotated[str, Field(min_length=2)]
    title: Words
    about: Words
    kind: Kind
    picture: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")] = "chats-circle"
    ways: tuple[Way, ...] = ()
    situations: tuple[Situation, ...] = ()
    minutes: Annotated[int, Field(ge=1, le=10)]
    speakers: Annotated[tuple[Name, ...], Field(min_length=1, max_length=3)]

    @field_validator("speakers")
    @classmethod
    def _known(cls, speakers: tuple[str, ...]) -> tuple[str, ...]:
        for one in speakers:
            if one not in SPEAKERS:
                raise ValueError(f'"{one}" cannot be one of the speakers')
        return speakers


@dataclass(frozen=True)
class Practice:
    """A practice talk that can be played. `key` is its name in a journal; `speakers` are who is across: for who
    works, for who has no work, for a pupil (fewer names do for all)."""

    id: str
    version: int
    title: Words
    about: Words
    kind: str
    picture: str
    ways: tuple[str, ...]
    situations: tuple[str, ...]
    minutes: int
    speakers: tuple[str, ...]
    compiled: Callable[[str], str] = field(repr=False, compare=False)

    @property
    def key(self) -> str:
        return f"{FOLDER}/{self.id}"

    def fits(self, way: str, situation: str) -> bool:
        """Whether it is for somebody who leans to this way ("" for none yet), in this situation."""
        return (not self.ways or not way or way in self.ways) and (not self.situations or situation in self.situations)

    def play(self, language: str, cast: Cast) -> Story:
        """The talk from its start."""
        return Story(self.compiled(language), cast)


def practice_of(text: PracticeText, told: Callable[[str], str]) -> Practice:
    """What a card and the compiled texts make together."""
    return Practice(text.id, text.version, text.title, text.about, text.kind, text.picture, text.ways, text.situations, text.minutes,
                    text.speakers, told)


def load_practice(folder: Path, languages: Collection[str]) -> tuple[dict[str, Practice], list[Problem]]:
    """The practice talks in a folder of scenarios, and what could not be read."""
    talks: dict[str, Practice] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"{FOLDER}/*/scenario.toml")):
        card, found = read(PracticeText, path, folder)
        lacks = compiled.absent(path, folder, languages) if card else []
        problems += [*found, *lacks]
        if card and not lacks:
            talks[card.id] = practice_of(card, compiled.reader(path))
    return talks, problems


def open_choices(beat: Beat, made: Collection[str]) -> tuple[Choice, ...]:
    """What can still be chosen in a beat: a sentence that was pressed, or that did not work, is not offered again."""
    return tuple(one for one in beat.choices if one.id not in made or not ((beat.pointing and one.strip) or one.does == BACK))



def choices_made(profile: Profile, talk: Practice) -> list[ChoiceMade]:
    """The choices in a talk since it was begun this time, in their order."""
    since = profile.practices[talk.key].because[0]
    held = [one for key, one in profile.spoken.items() if key.startswith(f"{talk.key} ") and one.because[0] > since]
    return [one.value for one in sorted(held, key=lambda one: one.because[0]) if one.value.version == talk.version]


def replayed(profile: Profile, talk: Practice, language: str) -> tuple[Story, list[tuple[Choice, str]], list[ChoiceMade]]:
    """A talk after the choices made in it; what these put on the page, each with the card that was laid; and those choices."""
    story = talk.play(language, Cast.from_dict(profile.practices[talk.key].value.cast))
    page: list[tuple[Choice, str]] = []
    made = choices_made(profile, talk)
    for number, one in enumerate(made):
        try:
            choice = story.beat().choice(one.choice)
            story.choose(one.choice, one.card or None)
        except StoryError:
            return story, page, made[:number]
        if choice.note or one.card:
            page.append((choice, one.card))
    return story, page, made


def agreed(profile: Profile, talk: Practice, language: str) -> list[str]:
    """What stands on the page of a talk, in words; nothing where the talk was written anew since."""
    if profile.practices[talk.key].value.version != talk.version:
        return []
    story, page, _ = replayed(profile, talk, language)
    laid = [(choice, story.cast.card(card) if card else None) for choice, card in page]
    return [words for choice, card in laid if (words := card.label if card else choice.note)]
