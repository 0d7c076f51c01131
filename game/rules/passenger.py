"""Passengers: role models who board the tram, as their author wrote them, invented or real."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from game.rules.written import Claim, Named, Words, Written

Obstacle = Literal["time", "money", "digital", "language", "care", "transport", "papers", "support", "courage", "body"]
"""What lay in somebody's way: the things that can lie on the rails of the practice stop."""
MOST_IN_A_LINE = 35


class Tip(Written):
    """What a passenger leaves: whom to ask, or what to do."""

    kind: Literal["wie", "wat"]
    text: Words


class Passenger(Named):
    """A role model who boards because of a card or work that they share with the player.

    Invented, and they say so; or real and local, with a word on where their written consent is kept. `occupation` holds what they
    do now and did before (ESCO), `isco_groups` the work of the players whom they are near, `seat` whether a tram seat stands behind them.
    """

    name: str
    age: Annotated[int, Field(ge=16, le=90)]
    portrait: str
    way: Literal["blijven", "anders", "overstappen"]
    obstacle: Obstacle
    work: Words
    occupation: Annotated[tuple[str, ...], Field(min_length=1, max_length=3)]
    isco_groups: Annotated[tuple[Annotated[str, Field(pattern=r"^[0-9]{1,4}$")], ...], Field(min_length=1)]
    skill_groups: Annotated[tuple[str, ...], Field(min_length=3)]
    lines: Annotated[tuple[Words, ...], Field(min_length=4, max_length=12)]
    invented: Words | None = None
    tip: Tip
    facts: tuple[Claim, ...] = ()
    seat: bool = True
    local: bool = False
    consent: str = ""

    @model_validator(mode="after")
    def _honest(self) -> Passenger:
        """Who is invented says so; who is real does not, and agreed in writing."""
        if self.local and not self.consent:
            raise ValueError("a real person has a consent: when and where they signed, and who keeps the paper")
        if self.local == (self.invented is not None):
            raise ValueError("who is local is real and has no line invented; who is not local has one")
        return self

    @model_validator(mode="after")
    def _readable(self) -> Passenger:
        """Nothing that is longer than can be read at once."""
        for words in (*self.lines, self.tip.text):
            for text in (words.nl, words.en):
                if len(text.split()) > MOST_IN_A_LINE:
                    raise ValueError(f'"{text[:30]}…" has more than {MOST_IN_A_LINE} words; make two lines of it')
        return self
