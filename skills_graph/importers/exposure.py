"""How far a machine or a computer could take over tasks, per ISCO-08 unit group: ILO, Mihaylov and Tijdens, Nesta."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Row, Table, number

ILO = ("ISCO_08", "Title", "mean_score_2025", "SD_2025", "potential25")
TASKS = ("isco08_code", "nra", "nri", "rc", "rm", "nrm")
NESTA = ("concept_uri", "risk", "risk_category")
CLASSES = {
    "Not Exposed": 0, "Minimal Exposure": 1, "Exposed: Gradient 1": 2, "Exposed: Gradient 2": 3,
    "Exposed: Gradient 3": 4, "Exposed: Gradient 4": 5,
}
SHARES = {
    "nra": "nonroutine_analytic", "nri": "nonroutine_interactive", "rc": "routine_cognitive", "rm": "routine_manual",
    "nrm": "nonroutine_manual",
}


@dataclass(frozen=True)
class Exposure:
    """ILO's score of a unit group, 0 to 1: mean over its tasks, standard deviation, and class (see CLASSES)."""

    mean: float
    deviation: float
    level: int
    title: str


def read_ilo(table: Table, known: Container[str], problems: SourceProblems) -> dict[str, Exposure]:
    """Unit group -> exposure; the file has a row for each task, with the score of the unit group in each."""
    found: dict[str, Exposure] = {}
    for row in table:
        isco = _isco(row, "ISCO_08", known, table, problems)
        mean, deviation = (number(row, name, table.name, problems) for name in ("mean_score_2025", "SD_2025"))
        level = CLASSES.get(row["potential25"])
        if level is None:
            problems.tell(table.name, row.line, "potential25", f'"{row["potential25"]}" in potential25',
                          f"expected one of: {', '.join(CLASSES)}")
        elif mean is None or deviation is None or not 0 <= mean <= 1:
            problems.tell(table.name, row.line, "mean_score_2025", f'"{row["mean_score_2025"]}" in mean_score_2025',
                          "expected a number from 0 to 1")
        elif isco:
            exposure = Exposure(mean, deviation, level, row["Title"])
            if found.setdefault(isco, exposure) != exposure:
                problems.tell(table.name, row.line, "ISCO_08", f"another score for {isco} than before", "expected one a unit group")
    return found


def read_task_shares(table: Table, known: Container[str], problems: SourceProblems) -> dict[str, dict[str, float]]:
    """Unit group -> share of its tasks of each of five kinds; the shares add up to 1."""
    found: dict[str, dict[str, float]] = {}
    for row in table:
        isco = _isco(row, "isco08_code", known, table, problems)
        shares = {name: number(row, column, table.name, problems) for column, name in SHARES.items()}
        whole = {name: share for name, share in shares.items() if share is not None}
        if len(whole) < len(SHARES) or abs(sum(whole.values()) - 1) > 0.01:
            problems.tell(table.name, row.line, "nra", f"shares {', '.join(str(share) for share in shares.values())}",
                          "expected five shares that add up to 1")
        elif isco:
            found[isco] = whole
    return found


def read_nesta(table: Table, known: Container[str], problems: SourceProblems) -> dict[str, float]:
    """ESCO occupation -> Nesta's automation risk, 1 (low) to 5 (high). Occupations of other ESCO versions fall out."""
    found: dict[str, float] = {}
    for row in table:
        uri, risk = row["concept_uri"], number(row, "risk", table.name, problems)
        if not uri.startswith("http://data.europa.eu/esco/occupation/"):
            problems.tell(table.name, row.line, "concept_uri", f'"{uri}" in concept_uri', "expected the URI of an ESCO occupation")
        elif uri in known and risk is not None:
            found[uri] = risk
    return found


def _isco(row: Row, column: str, known: Container[str], table: Table, problems: SourceProblems) -> str:
    """The unit group of a row; "" where this classification has none of that code."""
    isco = row[column]
    if len(isco) != 4 or not isco.isdigit():
        problems.tell(table.name, row.line, column, f'"{isco}" in {column}', "expected the four digits of an ISCO unit group")
        return ""
    return isco if isco in known else ""
