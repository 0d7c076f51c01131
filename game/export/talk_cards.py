"""Talk cards for a group as a PDF: a sheet for each end of each change, to cut into eight."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from game.export.paper import ASSETS, pictogram, printed, put
from game.rules.talk_cards import ENDS, KINDS, TalkCards
from game.rules.wind_of_change import WindOfChange

PICTURES = {"work": "briefcase", "first": "footprints", "who": "scales", "keep": "hand-heart", "others": "megaphone", "hands": "hand-palm"}
DRAWN = {"veel": "future", "weinig": "little"}
"""How the drawing of an end is called."""
WORDS: Mapping[str, Mapping[str, str]] = {
    "nl": {"title": "Praatkaarten over 2030", "suppose": "Stel: het is 2030.", "work": "Jouw werk", "first": "Wat eerst?", "who": "Voor wie?",
           "keep": "Wat blijft?", "others": "Zeg het", "hands": "Laat zien", "pass": "Passen mag.",
           "rule": "Luisteren is ook meedoen. Niemand weet hoe het wordt. Elk antwoord telt."},
    "en": {"title": "Talk cards about 2030", "suppose": "Suppose it is 2030.", "work": "Your work", "first": "What first?", "who": "For whom?",
           "keep": "What stays?", "others": "Say it", "hands": "Show it", "pass": "You may pass.",
           "rule": "Listening is taking part too. Nobody knows how it will be. Every answer counts."},
}


def write(winds: Mapping[str, WindOfChange], cards: Mapping[str, TalkCards], path: Path, language: str) -> Path:
    """Write the cards of all changes that have any; a drawing of each future stands on its first card."""
    said = WORDS[language]
    sheets = [_sheet(winds[name], cards[name], end, language) for name in winds if name in cards for end in ENDS]
    return put(path, printed("talk_cards", {"language": language, "words": dict(said), "sheets": sheets})["pdf"])


def _sheet(wind: WindOfChange, cards: TalkCards, end: str, language: str) -> dict[str, Any]:
    """The future that is supposed, and the six questions."""
    asked = getattr(cards, end)
    questions = [{"kind": kind, "says": WORDS[language][kind], "picture": PICTURES[kind], "asks": getattr(asked, kind)[language]} for kind in KINDS]
    drawn = f"/art/places/{DRAWN[end]}_{wind.id}.svg"
    picture = drawn if (ASSETS / drawn[1:]).exists() else f"/pictograms/{pictogram(wind.picture)}.svg"
    return {"end": getattr(wind.ends, end)[language], "morning": getattr(wind.morning, end)[language], "picture": picture, "questions": questions}
