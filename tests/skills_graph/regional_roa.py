"""ROA's own file in its official shape, with numbers that are MADE UP: only the columns and their names are ROA's."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

HEADER = ("regionaam", "aggregatieniveau", "thema", "waarde", "onderwerp", "naamonderwerp", "typering", "indicator", "aantal", "totaal6jrperc", "versie")
SUBJECTS = {
    "itkb": "ITKB toekomstige knelpunten beroepsgroep in 2030", "openings": "verwachte baanopeningen tot 2030",
    "tension": "indicator huidige arbeidsmarktsituatie beroep (2026Q1)", "direction": "richting arbeidsmarkt 2025-2030",
}
MADE_UP = "Made-up numbers"


def row(region: str, code: str, subject: str, kind: str, indicator: str = "", people: str = "", share: str = "") -> list[str]:
    """One row; `code` without its leading zero, as ROA writes it."""
    return [region, "Beroepsgroep (BRC2014)", MADE_UP, code.lstrip("0"), SUBJECTS[subject], "", kind, indicator, people, share, "v20260901"]


def about(region: str, code: str, itkb: str, openings: str, tension: str, people: str = "1200") -> list[list[str]]:
    """All that is said of one group in one region."""
    return [
        row(region, code, "itkb", itkb, "0,801" if itkb else ""), row(region, code, "openings", openings, "", people, "20" if openings else ""),
        row(region, code, "tension", tension, "2,5" if tension else ""), row(region, code, "direction", "blijft krap"),
    ]


def write(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write a file as ROA does: Windows' own letters, semicolons."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([HEADER, *rows])
    path.write_bytes(text.getvalue().encode("cp1252"))
    return path
