"""The format of profile.json: what every field is. The published schema is made from these models.

`evidence` holds the numbers of the answers that an item rests on, in the journal of the player, or counted anew in a copy
for somebody else. A field that was not answered, or that the recipient may not see, is empty: there is no difference.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT, VERSION = "morgenwerk-profile", 1
PURPOSE = "For a career talk. Not for selection, ranking or assessment of a person."
SCHEMA_ID = "morgenwerk-profile-1.schema.json"
Uri = Annotated[str, Field(pattern=r"^http://data\.europa\.eu/esco/(skill|occupation)/\S+$")]
Date = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Evidence = Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=1)]


class Part(BaseModel):
    """Part of the record; an unknown field is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Figure(Part):
    """A figure of the labour market: for whom it counts, from when and where; value null is "not known"."""

    indicator: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    year: int
    source: str
    group: str
    region: Literal["Netherlands", "United States"]
    certainty: str


class Said(Part):
    """An answer in one word or number (a key of the game), with its own words where there are any."""

    key: str
    value: str
    evidence: Evidence


class Work(Part):
    """An occupation that the player named; kind is now, last, internship, direction, care, volunteer or side."""

    uri: Uri
    label: str
    isco08: Annotated[str, Field(pattern=r"^\d{4}$")]
    kind: str
    evidence: Evidence


class Skill(Part):
    """A card: how often it is done, and whether it is good at, liked, or to learn."""

    uri: Uri
    label: str
    often: Literal["often", "sometimes", "never", ""]
    good: bool
    like: bool
    learn: bool
    evidence: Evidence


class Quality(Part):
    """A quality; by is me or other; guess: the player guessed what the other would say."""

    quality: str
    label: str
    by: str
    guess: bool
    evidence: Evidence


class Leaning(Part):
    """An interest (RIASEC letter), a work value or another leaning; confirmed false: the player said no to it."""

    kind: str
    key: str
    label: str
    confirmed: bool
    evidence: Evidence


class Future(Part):
    """A story that was played: which choices, with which cards; way is stay, other or new. A story is no forecast."""

    story: str
    title: str
    choices: tuple[Said, ...]
    cards: tuple[Uri, ...]
    rises: tuple[Uri, ...]
    stays: tuple[Uri, ...]
    way: str
    feeling: str
    own_name: str
    evidence: Evidence


class Option(Part):
    """An occupation that the player kept, the present one among them."""

    uri: Uri
    label: str
    isco08: Annotated[str, Field(pattern=r"^\d{4}$")]
    present: bool
    reason: str
    can_already: tuple[Uri, ...]
    new: tuple[Uri, ...]
    knows_somebody: bool | None
    figures: tuple[Figure, ...]
    evidence: Evidence


class Step(Part):
    """The step: what, when, with whom, and what then where something is in the way."""

    chain: str
    size: int
    said: str
    day: str
    part_of_day: str
    who: str
    if_: Annotated[str, Field(alias="if")]
    then: str
    evidence: Evidence


class Measure(Part):
    """One face (1 doubting to 5 sure, 0 skipped) of the measure; own wording, not validated."""

    item: int
    moment: Literal["before", "after"]
    face: Annotated[int, Field(ge=0, le=5)]
    evidence: Evidence


class TakenBack(Part):
    """An answer that the player took back ("klopt niet"): it counts for nothing."""

    what: str
    evidence: Evidence


class Record(Part):
    """A profile that left the game."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="Morgenwerk profile", populate_by_name=True)

    format: Literal["morgenwerk-profile"]
    version: Literal[1]
    purpose: Literal["For a career talk. Not for selection, ranking or assessment of a person."]
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    date: Date
    classification: Literal["ESCO v1.2, ISCO-08"]
    bundle: str
    situation: tuple[Said, ...]
    question: tuple[Said, ...]
    work: tuple[Work, ...]
    skills: tuple[Skill, ...]
    own_words: tuple[Said, ...]
    qualities: tuple[Quality, ...]
    leanings: tuple[Leaning, ...]
    coins: tuple[Said, ...]
    fit: tuple[Said, ...]
    futures: tuple[Future, ...]
    options: tuple[Option, ...]
    obstacles: tuple[Said, ...]
    helps: tuple[Said, ...]
    step: Step | None
    measures: tuple[Measure, ...]
    bookmarks: tuple[Said, ...]
    taken_back: tuple[TakenBack, ...]
    skipped: Annotated[int, Field(ge=0)]


def schema() -> dict[str, Any]:
    """The JSON Schema of a record (draft 2020-12)."""
    made = Record.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **made}


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
