"""The hand-made tables of papers: which Dutch level employers ask, and which licences a work asks.

A row counts for an occupation (its ESCO URI) or for an ISCO group (one to four digits); the most exact row goes before the
others: that of the occupation, then that of its unit group, and so on up. Licences add up, each by its most exact row.
Folders without these tables are good as well: then nothing is known beyond the ISCO level and the job zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from skills_graph.importers.esco import BASE
from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Row, SourceFile, Table, files_in, read_csv
from skills_graph.papers import LEVELS, TAKES

LEVELS_TABLE, LICENCES_TABLE, WORK_TABLE = "levels.csv", "licences.csv", "licensed_work.csv"
OCCUPATION = BASE + "occupation/"


@dataclass
class PaperTables:
    """Rows by key: an ISCO code, or the end of an occupation's URI. `told` is what goes into the bundle."""

    levels: dict[str, dict[str, object]] = field(default_factory=dict)
    licences: dict[str, dict[str, object]] = field(default_factory=dict)
    work: dict[str, list[list[object]]] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)

    def told(self) -> dict[str, object]:
        return {"levels": self.levels, "licences": self.licences, "work": self.work}


def read_papers(place: Path | None, problems: SourceProblems) -> PaperTables:
    """Read the three tables, as far as they are there."""
    papers = PaperTables()
    files = files_in(place, problems) if place is not None else {}
    for row in (table := _table(files, LEVELS_TABLE, ("occupation", "low", "high", "certainty", "years", "beside", "reason", "source"), papers, problems)):
        key = _key(row, table, problems)
        if key in papers.levels:
            problems.tell(table.name, row.line, "occupation", f'"{row["occupation"]}" stands here twice', "expected one row for each")
        low, high = (_one_of(row, column, LEVELS, table, problems) for column in ("low", "high"))
        if low > high:
            problems.tell(table.name, row.line, "low", f'"{row["low"]}" is above "{row["high"]}"', "expected the lower level first")
        papers.levels[key] = {
            "low": low, "high": high, "sure": _one_of(row, "certainty", ("likely", "sure"), table, problems) == 1,
            "years": _one_of(row, "years", ("no", "yes"), table, problems) == 1,
            "beside": None if not row["beside"] else _one_of(row, "beside", ("no", "yes"), table, problems) == 1,
            "source": _filled(row, "source", table, problems),
        }
    for row in (table := _table(files, LICENCES_TABLE, ("licence", "name_nl", "name_en", "about_nl", "about_en", "takes", "source"), papers, problems)):
        if row["licence"] in papers.licences:
            problems.tell(table.name, row.line, "licence", f'"{row["licence"]}" stands here twice', "expected one row for each")
        papers.licences[row["licence"]] = {
            "label": {language: _filled(row, f"name_{language}", table, problems) for language in ("nl", "en")},
            "about": {language: _filled(row, f"about_{language}", table, problems) for language in ("nl", "en")},
            "takes": TAKES[_one_of(row, "takes", TAKES, table, problems)], "source": _filled(row, "source", table, problems),
        }
    for row in (table := _table(files, WORK_TABLE, ("occupation", "licence", "needed", "by"), papers, problems)):
        if row["licence"] not in papers.licences:
            problems.tell(table.name, row.line, "licence", f'"{row["licence"]}" in licence', f"expected a licence of {LICENCES_TABLE}")
        papers.work.setdefault(_key(row, table, problems), []).append(
            [row["licence"], _one_of(row, "needed", ("often", "always"), table, problems) == 1, _one_of(row, "by", ("employer", "law"), table, problems) == 1])
    return papers


def _table(files: Mapping[str, SourceFile], name: str, columns: tuple[str, ...], papers: PaperTables, problems: SourceProblems) -> Table:
    if name not in files:
        return Table(name, "")
    table = read_csv(files[name], columns, problems)
    papers.tables.append(table)
    return table


def _key(row: Row, table: Table, problems: SourceProblems) -> str:
    """The key of a row; occupations and groups of another version of ESCO are kept and never asked for."""
    said = row["occupation"]
    if not (said.startswith(OCCUPATION) or (said.isdigit() and len(said) <= 4)):
        problems.tell(table.name, row.line, "occupation", f'"{said}" in occupation', "expected the URI of an ESCO occupation or one to four digits of ISCO")
    return said.removeprefix(OCCUPATION)


def _one_of(row: Row, column: str, allowed: tuple[str, ...], table: Table, problems: SourceProblems) -> int:
    if row[column] in allowed:
        return allowed.index(row[column])
    problems.tell(table.name, row.line, column, f'"{row[column]}" in {column}', f"expected one of: {', '.join(filter(None, allowed))}")
    return 0


def _filled(row: Row, column: str, table: Table, problems: SourceProblems) -> str:
    if not row[column]:
        problems.tell(table.name, row.line, column, f"{column} is empty", "expected words")
    return row[column]
