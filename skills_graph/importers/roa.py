"""ROA's labour-market forecast by BRC group: the transcribed table, or the official file of the Dataverse.

The official file holds the labour-market regions too. What ROA leaves blank for a region is unknown there; so is a
forecast for a group that opens fewer than FEW_OPENINGS jobs in a region: the limit is ours, and careful.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

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
FEW_OPENINGS = 50
"""Of fewer job openings in six years no class is told: a handful of people more or less makes another class."""
EDITION = 2026

# How big the shortage will be; ITKB itself runs the other way (lower = bigger shortage).
SHORTAGE = {"geen": 1, "vrijwel geen": 2, "enige": 3, "groot": 4, "zeer groot": 5, "erg groot": 5}
LEVELS = {"erg laag": 1, "zeer laag": 1, "laag": 2, "gemiddeld": 3, "hoog": 4, "erg hoog": 5, "zeer hoog": 5}
TENSION = {"zeer ruim": 1, "ruim": 2, "gemiddeld": 3, "krap": 4, "zeer krap": 5}
# Where the tension goes up to the horizon, from easier to harder for who looks for people.
DIRECTION = {"verruiming": 1, "richting evenwicht": 2, "evenwicht": 3, "blijft krap": 4, "verkrapping": 5, "verdere verkrapping": 6}

# What the official file calls its subjects, in words that do not change with the year.
SUBJECTS = {
    "ITKB toekomstige knelpunten": "itkb",
    "verwachte baanopeningen": "openings",
    "verwachte uitbreidingsvraag": "expansion",
    "verwachte vervangingsvraag": "replacement",
    "indicator huidige arbeidsmarktsituatie": "tension",
    "richting": "direction",
}
CLASSES = {"itkb": SHORTAGE, "tension": TENSION, "openings": LEVELS, "direction": DIRECTION}


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
    direction_class: int | None = None


@dataclass(frozen=True)
class Forecast:
    """All groups by BRC code, the reference date of the file and the year in which the tension was measured.

    regions: name of a labour-market region -> BRC code -> outlook there; empty where the file holds the country alone.
    """

    groups: dict[str, Outlook]
    date: str = ""
    tension_year: int = 2026
    horizon: int = 2030
    regions: dict[str, dict[str, Outlook]] = field(default_factory=dict)

    @property
    def edition(self) -> int:
        """The year in which ROA published it."""
        return int(self.date[:4]) if self.date else EDITION


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
    year = int(tension[6:10]) if tension else EDITION
    direction = next((name for name in table.columns if name.startswith("richting")), "")
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
            _class(row, direction, DIRECTION, table, problems),
        )
    horizon = next((int(match[1]) for name in table.columns if (match := re.fullmatch(r"itkb(\d{4})", name))), 2030)
    return Forecast(groups, "", year, horizon)


def _official(table: Table, problems: SourceProblems) -> Forecast:
    places: dict[str, dict[str, Outlook]] = {}
    few: set[tuple[str, str]] = set()
    versions: set[str] = set()
    year, horizon = EDITION, 2030
    rows = [row for row in table if "beroepsgroep" in row["aggregatieniveau"].casefold()]
    if table.rows and not any(row["regionaam"] == COUNTRY for row in rows):
        problems.tell(table.name, 0, "regionaam", f"no rows of regionaam {COUNTRY} by beroepsgroep", "expected the whole country")
        return Forecast({})
    for row in rows:
        name = next((name for start, name in SUBJECTS.items() if row["onderwerp"].startswith(start)), "")
        code = _brc(row["waarde"])
        if not name or code == TOTAL:
            continue
        if not code:
            problems.tell(table.name, row.line, "waarde", f'"{row["waarde"]}" in waarde', "expected the code of a beroepsgroep")
            continue
        if not row["regionaam"]:
            problems.tell(table.name, row.line, "regionaam", "no regionaam", f"expected {COUNTRY} or the name of a region")
            continue
        versions.add(row["versie"])
        if name == "tension" and (match := re.search(r"\((\d{4})", row["onderwerp"])):
            year = int(match[1])
        if name == "itkb" and (match := re.search(r"(\d{4})$", row["onderwerp"])):
            horizon = int(match[1])
        place = places.setdefault(row["regionaam"], {})
        place[code] = replace(place.get(code, Outlook()), **_said(row, name, table, problems))  # type: ignore[arg-type]
        people = number(row, "aantal", table.name, problems, comma=True) if name == "openings" else None
        if people is not None and people < FEW_OPENINGS:
            few.add((row["regionaam"], code))
    if len(versions) > 1:
        problems.tell(table.name, 0, "versie", f"holds {len(versions)} editions", f"expected one; found {', '.join(sorted(versions))}")
    stamp = re.search(r"(\d{4})(\d{2})(\d{2})", max(versions, default=""))
    country = places.pop(COUNTRY, {})
    regions = {
        region: {code: Outlook(outlook.label) if (region, code) in few else outlook for code, outlook in groups.items()}
        for region, groups in sorted(places.items())
    }
    return Forecast(country, "-".join(stamp.groups()) if stamp else "", year, horizon, regions)


def _said(row: Row, name: str, table: Table, problems: SourceProblems) -> dict[str, float | int | None]:
    """What one row says of its subject: the figure, and the class where the subject has classes."""
    found: dict[str, float | int | None] = {}
    if name != "direction":
        column = "indicator" if name in ("itkb", "tension") else "totaal6jrperc"
        found[name] = number(row, column, table.name, problems, comma=True)
    if name in CLASSES:
        found[f"{name}_class"] = _class(row, "typering", CLASSES[name], table, problems)
    return found


def _brc(text: str) -> str:
    """The four digits of a BRC code; the file may hold a decimal or one zero too many or too few."""
    code = text.removesuffix(",0").removesuffix(".0")
    if code == TOTAL:
        return TOTAL
    if len(code) == 5 and code.startswith("0"):
        code = code[1:]
    return code.zfill(4) if re.fullmatch(r"\d{3,4}", code) else ""
