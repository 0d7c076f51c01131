"""One Ink story being played: its place is its cast and the choices made, nothing else.

Everything that a story may ask of the game stands in the `Cast`, which is drawn once before the story begins. So the
same cast and the same choices always give the same beats, and a story is saved as those two and replayed.

The tags of a story (the whole list; `ink_words.py` holds what each may say):

    at the head of a beat    # beat: <id>  # plaats: <place>, <part of the day>  # jaar: nu|2030  # geluid: <sound>
                             # speel: kaart   the player lays one of their own cards, or asks help, or tries
    before a line            # wie: <person>  on the stage from here (niemand: nobody)
    inside a choice's [ ]    # id: <id>  # familie: handen|mensen|hoofd|hulp|nieuw  # toont: kan 1, weet 2
                             # wijst: <value, interest or quality>  # gevoel: <feeling>
                             # leiding: blijven|anders|overstappen  # geld: +1 (zekerheid, leren, energie)
                             # beeld: <pictogram>

A practice talk (`practice_story.py`) has no place, year and sill, and has besides:

    at the head of a beat    # speel: wijs    Mo calls, and each sentence of his is a choice that can be pressed
    inside a choice's [ ]    # terug: <what the other says back>  # mis  here it goes wrong  (a sentence of Mo's)
                             # doet: dichterbij|achteruit  what a sentence does to the other
                             # blad: <what stands on the page from then on>
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from typing import Any

import bink.story

from game.rules.cast import PLACES, SITUATIONS, Card, Cast

__all__ = ["PLACES", "SITUATIONS", "Beat", "Card", "Cast", "Choice", "Line", "Screen", "Story", "StoryEndless", "StoryError"]

SILL = ("geld", "zekerheid", "leren", "energie")
FAMILIES = ("handen", "mensen", "hoofd", "hulp", "nieuw")
WAYS = {"blijven": "stay", "anders": "other", "overstappen": "new"}
"""The three ways as an author writes them, and as the journal keeps them (`WayChosen.way`)."""
NEAR, BACK = "near", "back"
DOES = {"dichterbij": NEAR, "achteruit": BACK}
"""What a sentence of a talk does to the other, as an author writes it, and as an option is placed."""
SILL_MOST = 5
"""More of one object than this does not fit on the window sill."""
PASS, MOST_PASSES, MOST_LINES = 20.0, 50, 200
"""A story goes on for so many milliseconds at a time, at most so many times for one line, and so many lines to one beat."""


class StoryError(Exception):
    """A story could not go on: a choice that is not there, or a fault in the story itself."""


class StoryEndless(StoryError):
    """The story goes on and on without a choice or an end."""


@dataclass(frozen=True)
class Line:
    """One line of text, and who is on the stage while it is said (empty: nobody in particular)."""

    text: str
    who: str = ""


@dataclass(frozen=True)
class Screen:
    """The lines that are shown and spoken together, with where and when they happen: what one `# beat:` opens.

    `reply` says that the lines answer the choice made before: they belong to the beat that choice was made in.
    """

    id: str
    lines: tuple[Line, ...]
    place: str
    part_of_day: str
    year: str
    sound: str
    reply: bool = False


@dataclass(frozen=True)
class Choice:
    """One thing the player can do, with what it may mean: traces, of weight 0 until the player confirms them."""

    id: str
    text: str
    family: str = ""
    shows: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    feeling: str = ""
    leading: str = ""
    moves: Mapping[str, int] = field(default_factory=dict)
    picture: str = ""
    strip: bool = False
    """Whether this is a sentence that Mo said: it is pressed to look at it."""
    wrong: bool = False
    back: str = ""
    does: str = ""
    note: str = ""


@dataclass(frozen=True)
class Beat:
    """What is heard and seen between two choices: one or more screens; the choices stand at the last.

    Place, part of the day, year and sound are those of the last screen.
    """

    id: str
    lines: tuple[Line, ...]
    place: str
    part_of_day: str
    year: str
    sound: str
    choices: tuple[Choice, ...]
    hand: bool
    ended: bool
    screens: tuple[Screen, ...] = ()
    pointing: bool = False

    def choice(self, choice_id: str) -> Choice:
        """The choice with this id."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        raise StoryError(f'no choice "{choice_id}" in beat "{self.id}"; there are: {[c.id for c in self.choices]}')


class Story:
    """A compiled story with its cast. `beat()` says where it stands, `choose()` takes it on."""

    def __init__(self, compiled: str, cast: Cast) -> None:
        self._ink = bink.story.Story(compiled.removeprefix("\ufeff"))
        self._ink.set_allow_external_function_fallbacks(True)
        for name in externals(cast):
            self._ink.bind_external_function(name, self._answered, lookahead_safe=False)
        self._begin(cast)

    def again(self, cast: Cast) -> None:
        """Begin anew with another cast, without reading the compiled text again."""
        self._ink.reset_state()
        self._begin(cast)

    def _begin(self, cast: Cast) -> None:
        self.cast = cast
        self._played = ""
        self._faults: list[Exception] = []
        self._answers = externals(cast, lambda: self._played)
        self._screen = Screen("", (), "", "", "", "")
        self._beat = self._read()

    def beat(self) -> Beat:
        """Where the story stands now."""
        return self._beat

    @property
    def sill(self) -> dict[str, int]:
        """How many of each object lie on the window sill."""
        return {name: int(self._ink.get_variable(name)) for name in SILL}

    def choose(self, choice_id: str, card: str | None = None) -> Beat:
        """Make a choice, in a beat of cards with the uri (or label) of the card laid down; gives the next beat."""
        choice = self._beat.choice(choice_id)
        held = self.cast.card(card) if card else None
        self._played = held.label if held else card or ""
        for name, by in choice.moves.items():
            self._ink.set_variable(name, min(SILL_MOST, max(0, int(self._ink.get_variable(name)) + by)))
        self._ink.choose_choice_index([c.id for c in self._beat.choices].index(choice_id))
        self._beat = self._read()
        return self._beat

    def retrace(self, choices: Iterable[tuple[str, str | None]]) -> list[int]:
        """Make these choices again, each an id and the card laid down; gives which were made, by their number.

        A choice that is not offered is passed over: so a story that was written anew goes on from where both are alike.
        """
        made = []
        for number, (choice_id, card) in enumerate(choices):
            if any(choice.id == choice_id for choice in self._beat.choices):
                self.choose(choice_id, card)
                made.append(number)
        return made

    def _read(self) -> Beat:
        """Continue to the next choices, or to the end."""
        told: list[tuple[Screen, Line]] = []
        who, plays = "", ""
        screen = replace(self._screen, lines=(), reply=True)
        while self._ink.can_continue():
            text = self._line()
            self._raise_faults()
            if len(told) > MOST_LINES:
                raise StoryEndless(f'more than {MOST_LINES} lines without a choice, in beat "{screen.id}"')
            for key, value in _pairs(self._ink.get_current_tags()):
                match key:
                    case "beat":
                        screen, who = replace(screen, id=value, sound="", reply=False), ""
                    case "plaats":
                        place, _, part = (part.strip() for part in value.partition(","))
                        screen = replace(screen, place=place, part_of_day=part)
                    case "jaar":
                        screen = replace(screen, year=value)
                    case "geluid":
                        screen = replace(screen, sound=value)
                    case "speel":
                        plays = value
                    case "wie":
                        who = "" if value == "niemand" else value
            if text:
                told.append((screen, Line(text, who)))
        offered = self._ink.get_current_choices()
        choices = tuple(self._choice(text, _pairs(offered.get_tags(i))) for i, text in enumerate(offered))
        self._raise_faults()
        self._screen = screen
        screens = tuple(
            replace(shown, lines=tuple(line for _, line in group)) for shown, group in groupby(told, key=lambda pair: pair[0])
        )
        return Beat(
            screen.id, tuple(line for _, line in told), screen.place, screen.part_of_day, screen.year, screen.sound,
            choices, plays == "kaart", ended=not choices, screens=screens, pointing=plays == "wijs",
        )  # fmt: skip

    def _line(self) -> str:
        """The next line; a story that only goes round is broken off, for nothing else could stop it."""
        for _ in range(MOST_PASSES):
            if self._ink.continue_async(PASS):
                return str(self._ink.get_current_text()).strip()
        raise StoryEndless(f'the story goes round in beat "{self._screen.id}"')

    def _choice(self, text: str, pairs: list[tuple[str, str]]) -> Choice:
        """A choice out of its text and its tags; "toont: kan 1" becomes the uri of that card."""
        tags = dict(pairs)
        shown = [found for part in _parts(tags.get("toont", "")) if (found := self._card_at(part))]
        return Choice(
            id=tags.get("id", ""),
            text=text.strip(),
            family=tags.get("familie", ""),
            shows=tuple(card.uri for card in shown),
            points=_parts(tags.get("wijst", "")),
            feeling=tags.get("gevoel", ""),
            leading=tags.get("leiding", ""),
            moves={name: int(tags[name]) for name in SILL if name in tags},
            picture=tags.get("beeld", "") or next((card.picture for card in shown), ""),
            strip="terug" in tags or "mis" in tags,
            wrong="mis" in tags,
            back=tags.get("terug", ""),
            does=DOES.get(tags.get("doet", ""), ""),
            note=tags.get("blad", ""),
        )

    def _card_at(self, place: str) -> Card | None:
        """The card a tag points at, as "kan 1" or "stijgt 2"."""
        name, _, number = place.partition(" ")
        cards = card_lists(self.cast).get(name, ())
        return cards[int(number) - 1] if number.isdigit() and 0 < int(number) <= len(cards) else None

    def _answered(self, name: str, *args: Any) -> str:
        """What the game answers; a fault is kept, for bink itself would swallow it and say nothing."""
        try:
            return self._answers[name](*args)
        except Exception as fault:
            self._faults.append(fault)
            return ""

    def _raise_faults(self) -> None:
        if self._faults:
            raise StoryError(f"the story asked what could not be answered: {self._faults[0]!r}") from self._faults[0]


def card_lists(cast: Cast) -> dict[str, tuple[Card, ...]]:
    """Which cards an author reaches with which word."""
    return {
        "kan": cast.strong,
        "weet": cast.knowledge,
        "stijgt": cast.rising,
        "naast": cast.near,
        "daalt": cast.falling,
        "blijft": cast.staying,
    }


def externals(cast: Cast, played: Callable[[], str] = lambda: "") -> dict[str, Callable[..., str]]:
    """What a story may ask, by the name an author writes after EXTERNAL; each gives a text, empty when unknown."""

    def label(cards: tuple[Card, ...]) -> Callable[..., str]:
        return lambda number: cards[int(number) - 1].label if 0 < int(number) <= len(cards) else ""

    return {
        **{name: label(cards) for name, cards in card_lists(cast).items()},
        "beroep": lambda: cast.occupation,
        "eigen_woord": lambda: cast.own_word,
        "gekozen": played,
        "groot": lambda text: capital(str(text)),
        "plek": lambda: cast.place,
        "begin": lambda: cast.begin,
        "geluid": lambda: cast.sound,
        "in_handen": lambda: cast.in_hands,
        "collega": lambda: cast.colleague,
        "eerste_ding": lambda: cast.first_thing,
        "situatie": lambda: cast.situation,
        "andere": lambda: cast.other,
        "hendel": lambda wind: cast.levers.get(str(wind), ""),
        "weg": lambda: cast.way,
        "dichtbij": lambda number: cast.near_work[int(number) - 1] if 0 < int(number) <= len(cast.near_work) else "",
    }


def capital(text: str) -> str:
    """The text as it begins a sentence; Dutch "ij" becomes "IJ", and "'s avonds" becomes "'s Avonds"."""
    if text.startswith("ij"):
        return "IJ" + text[2:]
    for at, letter in enumerate(text):
        if letter.isalpha() and not (at == 1 and text[0] in "'’" and text[2:3] == " "):
            return text[:at] + letter.upper() + text[at + 1 :]
    return text


def _pairs(tags: Iterable[str]) -> list[tuple[str, str]]:
    """The tags as (name, value)."""
    return [_pair(tag) for tag in tags]


@lru_cache(1000)
def _pair(tag: str) -> tuple[str, str]:
    name, _, value = tag.partition(":")
    return name.strip(), value.strip()


def _parts(value: str) -> tuple[str, ...]:
    """The parts of a value with commas."""
    return tuple(part.strip() for part in value.split(",") if part.strip())
