"""ROA's labour-market forecast by BRC group: the transcribed table, or the official file of the Dataverse.

The official file holds the labour-market regions too, so only the rows of the whole country count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Row, Table, number

TRANSCRIBED = (
    "brc", "label", "uitbreidingsvraag_pct_6jr", "vervangingsvraag_pct_6jr", "baanopeningen_typering", "baanopeningen_pct_6jr",
    "itkb2030_typering", "itkb2030",
)
OFFICIAL = (
    "regionaam", "aggregatieniveau", "thema", "waarde", "onderwerp", "typering", "indicator", "totaal6jrperc", "versie",
)
COUNTRY = "Nederland"
TOTAL = "999999"

# How big the shortage will be; ITKB itself runs the other way (lower = bigger shortage).
SHORTAGE = {"geen": 1, "vrijwel geen": 2, "enige": 3, "groot": 4, "zeer groot": 5, "erg groot": 5}
LEVELS = {"erg laag": 1, "zeer laag": 1, "laag": 2, "gemiddeld": 3, "hoog": 4, "erg hoog": 5, "zeer hoog": 5}
TENSION = {"zeer ruim": 1, "ruim": 2, "gemiddeld": 3, "krap": 4, "zeer krap": 5}

# What the official file calls its subjects, in words that do not change with the year.
SUBJECTS = {
    "ITKB toekomstige knelpunten": "itkb",
    "verwachte baanopeningen": "openings",
    "verwachte uitbreidingsvraag": "expansion",
    "verwachte vervangingsvraag": "replacement",
    "indicator huidige arbeidsmarktsituatie": "tension",
}


@dataclass(frozen=True)
class Outlook:
    """What ROA says of one BRC group; percentages over six years, None where it does not say."""

    label: str = ""
    openings: float | None = None
    openings_class: int | None = None
    expansion: float | None = None
    replacement: float | None = None
    itkb: float | None = None
    itkb_class: int | None = None
    tension: float | None = None
    tension_class: int | None = None


@dataclass(frozen=True)
class Forecast:
    """All groups by BRC code, the reference date of the file and the year in which the tension was measured."""

    groups: dict[str, Outlook]
    date: str = ""
    tension_year: int = 2026
    horizon: int = 2030


def read_forecast(table: Table, problems: SourceProblems) -> Forecast:
    """Read either form of the file, told apart by its columns."""
    return _official(table, problems) if "aggregatieniveau" in table.columns else _transcribed(table, problems)


def _class(row: Row, column: str, classes: dict[str, int], table: Table, problems: SourceProblems) -> int | None:
    word = " ".join(row[column].casefold().split())
    if word and word not in classes:
        problems.tell(table.name, row.line, column, f'"{row[column]}" in {column}', f"expected one of: {', '.join(classes)}")
    return classes.get(word)


def _transcribed(table: Table, problems: SourceProblems) -> Forecast:
    tension = next((name for name in table.columns if re.fullmatch(r"huidig\d{4}Q\d_indicator", name)), "")
    year = int(tension[6:10]) if tension else 2026
    groups: dict[str, Outlook] = {}
    for row in table:
        code = row["brc"]
        if code == TOTAL:
            continue
        if not re.fullmatch(r"\d{4}", code):
            problems.tell(table.name, row.line, "brc", f'"{code}" in brc', "expected four digits; a spreadsheet may have eaten a zero")
            continue
        if code in groups:
            problems.tell(table.name, row.line, "brc", f"{code} stands twice", "expected each group once")

        def figure(column: str, row: Row = row) -> float | None:
            return number(row, column, table.name, problems)

        groups[code] = Outlook(
            row["label"],
            figure("baanopeningen_pct_6jr"),
            _class(row, "baanopeningen_typering", LEVELS, table, problems),
            figure("uitbreidingsvraag_pct_6jr"),
            figure("vervangingsvraag_pct_6jr"),
            figure("itkb2030"),
            _class(row, "itkb2030_typering", SHORTAGE, table, problems),
            figure(tension),
            _class(row, tension.replace("_indicator", "_typering"), TENSION, table, problems),
        )
    horizon = next((int(match[1]) for name in table.columns if (match := re.fullmatch(r"itkb(\d{4})", name))), 2030)
    return Forecast(groups, "", year, horizon)


def _official(table: Table, problems: SourceProblems) -> Forecast:
    groups: dict[str, Outlook] = {}
    versions: set[str] = set()
    year, horizon = 2026, 2030
    country = [row for row in table if row["regionaam"] == COUNTRY and "beroepsgroep" in row["aggregatieniveau"].casefold()]
    if table.rows and not country:
        problems.tell(table.name, 0, "regionaam", f"no rows of regionaam {COUNTRY} by beroepsgroep", "expected the whole country")
    for row in country:
        name = next((name for start, name in SUBJECTS.items() if row["onderwerp"].startswith(start)), "")
        code = _brc(row["waarde"])
        if not name or code == TOTAL:
            continue
        if not code:
            problems.tell(table.name, row.line, "waarde", f'"{row["waarde"]}" in waarde', "expected the code of a beroepsgroep")
            continue
        versions.add(row["versie"])
        if name == "tension" and (match := re.search(r"\((\d{4})", row["onderwerp"])):
            year = int(match[1])
        if name == "itkb" and (match := re.search(r"(\d{4})$", row["onderwerp"])):
            horizon = int(match[1])
        classes = {"itkb": SHORTAGE, "tension": TENSION}.get(name, LEVELS)
        column = "indicator" if name in ("itkb", "tension") else "totaal6jrperc"
        found: dict[str, float | int | None] = {name: number(row, column, table.name, problems, comma=True)}
        if name in ("itkb", "tension", "openings"):
            found[f"{name}_class"] = _class(row, "typering", classes, table, problems)
        groups[code] = replace(groups.get(code, Outlook()), **found)  # type: ignore[arg-type]
    if len(versions) > 1:
        problems.tell(table.name, 0, "versie", f"holds {len(versions)} editions", f"expected one; found {', '.join(sorted(versions))}")
    stamp = re.search(r"(\d{4})(\d{2})(\d{2})", max(versions, default=""))
    return Forecast(groups, "-".join(stamp.groups()) if stamp else "", year, horizon)


def _brc(text: str) -> str:
    """The four digits of a BRC code; the file may hold a decimal or one zero too many or too few."""
    code = text.removesuffix(",0").removesuffix(".0")
    if code == TOTAL:
        return TOTAL
    if len(code) == 5 and code.startswith("0"):
        code = code[1:]
    return code.zfill(4) if re.fullmatch(r"\d{3,4}", code) else ""
