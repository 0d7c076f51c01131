"""The words that an author may write in the tags of a story, and what they stand for."""

from __future__ import annotations

from game.rules.story import SILL

SOUNDS = ("werk", "deur", "telefoon", "machine", "stilte", "tram", "regen")
FEELINGS = ("opgelucht", "verlies", "afwachten")
STAGES, PARTS, YEARS = ("werkplek", "halte"), ("ochtend", "middag", "avond"), ("nu", "2030")
TRACES = {
    "loon": ("value", "pay"),
    "zekerheid": ("value", "security"),
    "mensen": ("value", "people"),
    "vrijheid": ("value", "freedom"),
    "zin": ("value", "meaning"),
    "tijd": ("value", "time"),
    "zorg": ("quality", "caring"),
    "geduld": ("quality", "patient"),
    "eerlijk": ("quality", "honest"),
    "humor": ("quality", "humour"),
    "leergierig": ("quality", "curious"),
    "moed": ("quality", "brave"),
    "precies": ("quality", "precise"),
    "samen": ("quality", "together"),
    "vlug": ("quality", "quick"),
}
"""What `# wijst:` may point at: the word of the author, and what it stands for (a work value or a quality)."""

TAGS = {"beat", "plaats", "jaar", "geluid", "speel", "wie", "id", "familie", "toont", "wijst", "gevoel", "leiding", "beeld", *SILL}
PRACTICE_TAGS = {"beat", "geluid", "speel", "wie", "id", "familie", "toont", "beeld", "terug", "mis", "doet", "blad"}
"""The tags of a practice talk."""
BUILT_IN = {"LIST_COUNT", "TURNS_SINCE", "CHOICE_COUNT", "MIN", "MAX", "INT", "FLOOR"}
