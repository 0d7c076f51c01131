"""Wages and numbers of employed by BRC group, from CBS StatLine: our copies, or the CSV that StatLine gives.

StatLine writes ';' between columns, the code in front of the occupation ("0111 Docenten …"), several periods and a '.'
where a figure is not published.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Row, Table, number

WAGES = ("brc", "p25", "p50", "p75")
JOBS = ("code", "jobs_x1000", "median_hourly_wage")
STATLINE = ("Beroep", "Perioden")
QUARTILES = {"p25": r"25e ?percentiel", "p50": r"50e ?percentiel", "p75": r"75e ?percentiel"}
EMPLOYED = {"jobs_x1000": r"werkzame ?beroepsbevolking"}
CODE = re.compile(r"\d{2,4}$")


@dataclass(frozen=True)
class Wage:
    """Gross hourly wage in euro: a quarter earns less than p25, half less than p50, three quarters less than p75."""

    p25: float | None
    p50: float | None
    p75: float | None
    label: str


@dataclass(frozen=True)
class Jobs:
    """Employed people in thousands; `median` is the median hourly wage of the same year, where the file holds one."""

    thousands: float | None
    median: float | None
    label: str


def is_statline(table: Table, measures: dict[str, str]) -> bool:
    """Tell whether a table comes from StatLine and holds the measures."""
    names = [name.casefold().replace("_", " ") for name in table.columns]
    return all(name in table.columns for name in STATLINE) and all(
        any(re.search(pattern, name) for name in names) for pattern in measures.values()
    )


def read_wages(table: Table, problems: SourceProblems) -> tuple[dict[str, Wage], int | None]:
    """Code of a class, segment or group -> its wage; and the year, where the file tells."""
    rows, year, comma = _by_code(table, "brc", QUARTILES, problems)
    wages = {}
    for code, row in rows.items():
        low, middle, high = (number(row, name, table.name, problems, comma=comma) for name in ("p25", "p50", "p75"))
        if None not in (low, middle, high) and not low <= middle <= high:  # type: ignore[operator]
            problems.tell(table.name, row.line, "p50", f"quartiles {low}, {middle}, {high}", "expected p25 <= p50 <= p75")
        wages[code] = Wage(low, middle, high, row["title"])
    return wages, year


def read_jobs(table: Table, problems: SourceProblems) -> tuple[dict[str, Jobs], int | None]:
    """Code of a class, segment or group -> how many people work in it; and the year, where the file tells."""
    rows, year, comma = _by_code(table, "code", EMPLOYED, problems)
    return {
        code: Jobs(
            number(row, "jobs_x1000", table.name, problems, comma=comma),
            number(row, "median_hourly_wage", table.name, problems, comma=comma),
            row["title"],
        )
        for code, row in rows.items()
    }, year


def median_of_all(table: Table, problems: SourceProblems) -> float | None:
    """The middle hourly wage of all employees, in the year that `read_wages` reads."""
    statline = is_statline(table, QUARTILES)
    rows = _statline_rows(table, QUARTILES)[0] if statline else table.rows
    every = next((row for row in rows if row["code" if statline else "brc"].casefold().startswith("totaal")), None)
    return None if every is None else number(every, "p50", table.name, problems, comma=statline)


def wage_of(group: str, segment: str, wages: dict[str, Wage]) -> tuple[Wage | None, bool]:
    """The wage of a group; where CBS gives none, that of its segment, and True."""
    for code, stands_in in ((group, False), (segment, True)):
        wage = wages.get(code)
        if wage is not None and wage.p50 is not None:
            return wage, stands_in
    return None, False


def _by_code(
    table: Table, column: str, measures: dict[str, str], problems: SourceProblems
) -> tuple[dict[str, Row], int | None, bool]:
    """The rows by code; StatLine's own are brought to our column names, the last whole year first."""
    statline = is_statline(table, measures)
    rows, year = _statline_rows(table, measures) if statline else (table.rows, None)
    found: dict[str, Row] = {}
    for row in rows:
        code = row["code"] if statline else row[column]
        if code.casefold().startswith("totaal"):
            continue
        if not CODE.match(code):
            problems.tell(table.name, row.line, column, f'"{code}" in {column}', "expected two to four digits")
        elif code in found:
            problems.tell(table.name, row.line, column, f"{code} stands twice", "expected each group once")
        else:
            found[code] = row
    return found, year, statline


def _statline_rows(table: Table, measures: dict[str, str]) -> tuple[list[Row], int | None]:
    names = {
        ours: next(name for name in table.columns if re.search(pattern, name.casefold().replace("_", " ")))
        for ours, pattern in measures.items()
    }
    years = {match[0] for row in table if (match := re.fullmatch(r"\d{4}(JJ00)?", row["Perioden"]))}
    last = max(years, default="")
    rows = []
    for row in table:
        others = [row[name] for name in table.columns if name in ("Geslacht", "Persoonskenmerken")]
        if row["Perioden"] != last or any(not text.startswith("Totaal") for text in others):
            continue
        code, _, title = row["Beroep"].partition(" ")
        cells = {"code": code, "title": title} | {ours: row[theirs] for ours, theirs in names.items()}
        rows.append(Row(row.line, cells))
    return rows, int(last[:4]) if last else None
