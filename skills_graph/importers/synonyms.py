"""The everyday names of occupations that ESCO lacks: `synonyms.csv`, with for each name its occupation, reason and source.

One name may stand for several occupations, one row each. Rows of occupations that another ESCO version lacks fall out.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table, files_in, read_csv
from skills_graph.word_forms import fold

SYNONYMS = "synonyms.csv"
SOURCES_OF_NAMES = (
    "general Dutch usage", "general Flemish usage", "general English usage", "CBS, labels of ISCO-08 and BRC 2014",
    "S-BB, names of mbo qualifications", "UWV, Beroepen met veel werk 2025-2026",
)


def read_synonyms(
    place: Path | None, occupations: Collection[str], problems: SourceProblems
) -> tuple[list[tuple[str, str]], list[Table]]:
    """Pairs of occupation URI and everyday name, sorted; without the table, none."""
    files = files_in(place, problems) if place else {}
    if SYNONYMS not in files:
        return [], []
    table = read_csv(files[SYNONYMS], ("name", "uri", "reason", "source"), problems)
    pairs: set[tuple[str, str]] = set()
    seen: set[tuple[str, str]] = set()
    for row in table:
        name, uri = row["name"], row["uri"]
        if not uri.startswith("http://data.europa.eu/esco/occupation/"):
            problems.tell(table.name, row.line, "uri", f'"{uri}" in uri', "expected the URI of an ESCO occupation")
        if not fold(name):
            problems.tell(table.name, row.line, "name", f'"{name}" in name', "expected a name with letters")
        if not row["reason"]:
            problems.tell(table.name, row.line, "reason", "has no reason", "expected why this name stands for this occupation")
        if row["source"] not in SOURCES_OF_NAMES:
            problems.tell(table.name, row.line, "source", f'"{row["source"]}" in source', f"expected one of: {'; '.join(SOURCES_OF_NAMES)}")
        if (fold(name), uri) in seen:
            problems.tell(table.name, row.line, "name", f'"{name}" stands here twice', "expected a name once for an occupation")
        seen.add((fold(name), uri))
        if uri in occupations:
            pairs.add((uri, name))
    return sorted(pairs), [table]
