"""The script of a story as a PDF for those who review it: every beat and choice and where it goes, both languages side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from game.export.paper import ASSETS, printed, put

WORDS = {
    "nl": {"goes": "verder bij", "keeps": "onthoudt", "page": "blad", "of": "van", "about": "Alles wat een speler kan lezen, in beide talen. "
           "{ } vult het spel in. Het getal is de regel in het bestand van de auteur.", "end": "einde", "else": "anders"},
    "en": {"goes": "goes on at", "keeps": "keeps", "page": "page", "of": "of", "about": "All that a player can read, in both languages. "
           "The game fills in { }. The figure is the line in the file of the author.", "end": "end", "else": "else"},
}


def write(title: str, facts: Sequence[str], knots: Mapping[str, list[dict[str, Any]]], path: Path, language: str) -> Path:
    """Write the script; `knots` holds the outline of the story per language."""
    languages = list(knots)
    content = {"title": title, "facts": list(facts), "language": language, "languages": languages, "words": WORDS[language],
               "knots": _beside([_pictured(knots[one]) for one in languages])}
    return put(path, printed("story", content)["pdf"])


def _pictured(knots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same knots, with only pictures that there are, and who is there where that changes."""
    there = {path.stem for path in (ASSETS / "pictograms").glob("*.svg")}
    for knot in knots:
        before = ""
        for row in knot["rows"]:
            row["drawn"] = row.get("picture", "") in there
            if row["kind"] == "line":
                row["speaks"], before = row["who"] if row["who"] != before else "", row["who"]
            elif row["kind"] in ("beat", "choice"):
                before = ""
    return knots


def _beside(sides: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The knots of each language beside each other, and in them beats and choices that bear the same name."""
    names = dict.fromkeys(knot["name"] for side in sides for knot in side)
    by_name = [{knot["name"]: knot for knot in side} for side in sides]
    return [{"name": name, "parts": _parts([side.get(name, {"rows": []})["rows"] for side in by_name])} for name in names]


def _parts(sides: list[list[dict[str, Any]]]) -> list[list[list[dict[str, Any]]]]:
    """Rows cut at each beat and choice, so that the same parts stand at the same height."""
    cut = [_cut(rows) for rows in sides]
    keys = dict.fromkeys(key for side in cut for key in side)
    return [[side.get(key, []) for side in cut] for key in keys]


def _cut(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    parts: dict[str, list[dict[str, Any]]] = {}
    key = ""
    for row in rows:
        if row["kind"] in ("beat", "choice"):
            key = f"{row['kind']} {row.get('id') or row.get('text')}"
        elif row["kind"] != "keeps" and not row.get("reply", True) and key.startswith("choice"):
            key = f"after {key}"
        parts.setdefault(key, []).append(row)
    return parts
