"""From ISCO-08 unit groups to the Dutch occupation groups (BRC) that ROA, CBS and UWV count by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table

COLUMNS = (
    "ISCO2008unitgroup", "BRC2014beroepsgroep", "BRC2014beroepsgroep_label", "BRC2014beroepssegment",
    "BRC2014beroepssegment_label", "ISCO2008niveau",
)

# ROA's edition of 2025 split and merged some BRC 2014 groups. Which unit groups went where is read from the labels of
# the new groups ("Onderwijsassistenten", "Laders, lossers en vakkenvullers"); ROA published no list.
EDITION_2025 = {
    "2511": "0813", "2512": "0814", "2513": "0814", "2514": "0814", "2519": "0814",
    "5311": "0132", "5312": "0133", "7511": "0756", "7512": "0756",
    "9331": "1224", "9332": "1224", "9333": "1223", "9334": "1223",
    "9510": "1224", "9520": "1224", "9611": "1224", "9612": "1224", "9613": "1224",
    "9621": "1224", "9622": "1224", "9623": "1224", "9629": "1224",
}
LABELS_2025 = {
    "0132": "(Pedagogisch) medewerkers kinderopvang", "0133": "Onderwijsassistenten",
    "0756": "Slagers en bakkers",
    "0813": "Systeemanalisten en ICT-adviseurs", "0814": "Software- en applicatieontwikkelaars",
    "1223": "Laders, lossers en vakkenvullers", "1224": "Fietskoeriers en dagbladenbezorgers",
}
# "Overig": people whose occupation is not known or who work for themselves only; figures for it say nothing of one occupation.
REST = "1311"


@dataclass(frozen=True)
class Group:
    """One BRC group with its segment, and the ISCO level (1-4) of the unit group; None where CBS gives no level."""

    code: str
    label: str
    segment: str
    segment_label: str
    level: int | None

    def edition_2025(self, isco: str, codes: Iterable[str]) -> str:
        """The code of this group in ROA's edition of 2025, or its own where ROA's file still has that."""
        return self.code if self.code in codes else EDITION_2025.get(isco, self.code)


def read_groups(table: Table, unit_groups: Iterable[str], problems: SourceProblems) -> dict[str, Group]:
    """ISCO unit group -> BRC group; each unit group of the classification must be there."""
    groups: dict[str, Group] = {}
    for row in table:
        isco, code, segment, level = (row[name] for name in (COLUMNS[0], COLUMNS[1], COLUMNS[3], COLUMNS[5]))
        if len(isco) != 4 or not isco.isdigit() or len(code) != 4 or not code.startswith(segment):
            problems.tell(table.name, row.line, COLUMNS[0], f'unit group "{isco}" in BRC group "{code}"',
                          "expected four digits each; a spreadsheet may have eaten a leading zero")
            continue
        if isco in groups:
            problems.tell(table.name, row.line, COLUMNS[0], f"{isco} stands twice", "expected each unit group once")
        groups[isco] = Group(code, row[COLUMNS[2]], segment, row[COLUMNS[4]], int(level) if level in "1234" and level else None)
    missing = sorted(set(unit_groups) - set(groups))
    if table.rows and missing:
        problems.tell(table.name, 0, COLUMNS[0], f"{len(missing)} unit groups of ESCO are not there, the first {missing[0]}",
                      "expected a row for each; the file may be cut off")
    return groups
