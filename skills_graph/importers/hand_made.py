"""The hand-made tables: families, roles and pictures of skills, workplaces and branches of unit groups, plain titles.

Where a folder of tables is not given, neutral values stand in: every skill is "head" and "stays" with the picture of
its group, every unit group "binnen" in one branch, no occupation is better known than another, and titles are ESCO's own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from skills_graph.bundle import FAMILIES, ROLES, WORKPLACES, Branch
from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.share import check_share
from skills_graph.importers.table import Row, SourceFile, Table, files_in, read_csv

PLAIN_LABELS, PLAIN_ENGLISH = "skills_nl_plain.csv", "skills_en_plain.csv"
FIRST_CARDS = "first_cards.csv"
PICTURE_NAME = re.compile(r"[A-Za-z0-9_.]+")
NEUTRAL_BRANCH = Branch("werk", {"nl": "werk", "en": "work"}, "#5b6770", "briefcase")


@dataclass
class HandMade:
    """What the tables say, as indices in FAMILIES, ROLES, WORKPLACES and `branches`.

    `groups`: group code -> family, role.  `exceptions`: skill URI -> family, role.  `pictures`: skill URI -> name of a picture.
    `workplaces`: ISCO code of any length -> workplace, branch; the longest that a unit group starts with counts.
    `first_cards`: occupation URI -> URIs of the skills that stand for its trade.
    `titles`, `known`: occupation URI -> plain Dutch title, how well known (0-3).
    """

    groups: dict[str, tuple[int, int]] = field(default_factory=dict)
    group_labels: dict[str, dict[str, str]] = field(default_factory=dict)
    exceptions: dict[str, tuple[int, int]] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    workplaces: dict[str, tuple[int, int]] = field(default_factory=dict)
    branches: tuple[Branch, ...] = (NEUTRAL_BRANCH,)
    first_cards: dict[str, list[str]] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)

    def family_and_role(self, uri: str, group: str) -> tuple[int, int]:
        return self.exceptions.get(uri) or self.groups.get(group) or (FAMILIES.index("head"), ROLES.index("stays"))

    def workplace_and_branch(self, isco: str) -> tuple[int, int]:
        return next((self.workplaces[isco[:end]] for end in (4, 3, 2, 1) if isco[:end] in self.workplaces), (0, 0))


def read_hand_made(
    place: Path | None, group_codes: Collection[str], unit_groups: Collection[str], problems: SourceProblems
) -> HandMade:
    """Read the six tables, and that of first cards where there is one; each skill group and each unit group must have a row. Without a folder: neutral values."""
    made = HandMade()
    if place is None:
        return made
    files = files_in(place, problems)
    _read_branches(_table(files, "branches.csv", ("branch", "label_nl", "label_en", "colour", "pictogram"), made, problems), made, problems)
    _read_groups(_table(files, "skill_groups.csv", ("code", "label_en", "label_nl", "family", "role", "reason"), made, problems),
                 group_codes, made, problems)
    for row in (table := _table(files, "skill_exceptions.csv", ("uri", "family", "role", "reason"), made, problems)):
        made.exceptions[_uri(row, "skill", table, problems)] = _family_and_role(row, table, problems)
    _read_pictures(_table(files, "skill_pictures.csv", ("uri", "label_en", "picture", "reason"), made, problems),
                   place.parent / "art" / "cards", made, problems)
    workplaces = _table(files, "workplaces.csv", ("isco", "workplace", "branch", "reason"), made, problems)
    if made.branches != (NEUTRAL_BRANCH,):
        _read_workplaces(workplaces, unit_groups, made, problems)
    _read_titles(_table(files, "occupations.csv", ("uri", "label_nl_plain", "weight"), made, problems), made, problems)
    if FIRST_CARDS in files:
        for row in (table := _table(files, FIRST_CARDS, ("occupation", "skill", "reason"), made, problems)):
            uri = _uri(row, "occupation", table, problems, "occupation")
            made.first_cards.setdefault(uri, []).append(_uri(row, "skill", table, problems, "skill"))
    return made


def read_plain_labels(
    files: Mapping[str, SourceFile], skills: Collection[str], problems: SourceProblems
) -> tuple[dict[str, str], Table | None]:
    """Skill URI -> plain Dutch label; skills of another ESCO version fall out."""
    if PLAIN_LABELS not in files:
        return {}, None
    table = read_csv(files[PLAIN_LABELS], ("conceptUri", "label_nl"), problems)
    labels: dict[str, str] = {}
    for row in table:
        uri = _uri(row, "skill", table, problems, "conceptUri")
        if not row["label_nl"]:
            problems.tell(table.name, row.line, "label_nl", "has no label", "expected a plain Dutch label")
        elif uri in skills:
            labels[uri] = row["label_nl"]
    check_share(len(labels), len(skills), 0.9, table, "skills", problems)
    return labels, table


def read_plain_english(
    files: Mapping[str, SourceFile], official: Mapping[str, str], problems: SourceProblems
) -> tuple[dict[str, str], Table | None]:
    """Skill URI -> plain English label, for the skills people meet most; where ESCO has another label now, the row falls out."""
    if PLAIN_ENGLISH not in files:
        return {}, None
    table = read_csv(files[PLAIN_ENGLISH], ("uri", "label_en", "official"), problems)
    labels: dict[str, str] = {}
    for row in table:
        uri = _uri(row, "skill", table, problems)
        if not row["label_en"]:
            problems.tell(table.name, row.line, "label_en", "has no label", "expected a plain English label")
        elif official.get(uri) == row["official"]:
            labels[uri] = row["label_en"]
    return labels, table


def _table(
    files: Mapping[str, SourceFile], name: str, columns: tuple[str, ...], made: HandMade, problems: SourceProblems
) -> Table:
    if name not in files:
        problems.tell(name, 0, "", "is not there", "expected it in the folder of hand-made tables")
        return Table(name, "")
    table = read_csv(files[name], columns, problems)
    made.tables.append(table)
    return table


def _uri(row: Row, kind: str, table: Table, problems: SourceProblems, column: str = "uri") -> str:
    if not row[column].startswith(f"http://data.europa.eu/esco/{kind}/"):
        problems.tell(table.name, row.line, column, f'"{row[column]}" in {column}', f"expected the URI of an ESCO {kind}")
    return row[column]


def _one_of(row: Row, column: str, allowed: tuple[str, ...], table: Table, problems: SourceProblems) -> int:
    if row[column] in allowed:
        return allowed.index(row[column])
    problems.tell(table.name, row.line, column, f'"{row[column]}" in {column}', f"expected one of: {', '.join(allowed)}")
    return 0


def _family_and_role(row: Row, table: Table, problems: SourceProblems) -> tuple[int, int]:
    return _one_of(row, "family", FAMILIES, table, problems), _one_of(row, "role", ROLES, table, problems)


def _read_branches(table: Table, made: HandMade, problems: SourceProblems) -> None:
    branches = []
    for row in table:
        if not (len(row["colour"]) == 7 and row["colour"].startswith("#")):
            problems.tell(table.name, row.line, "colour", f'"{row["colour"]}" in colour', "expected a colour such as #d9480f")
        branches.append(Branch(row["branch"], {"nl": row["label_nl"], "en": row["label_en"]}, row["colour"], row["pictogram"]))
    made.branches = tuple(branches) or made.branches


def _read_groups(table: Table, codes: Collection[str], made: HandMade, problems: SourceProblems) -> None:
    for row in table:
        made.groups[row["code"]] = _family_and_role(row, table, problems)
        made.group_labels[row["code"]] = {"nl": row["label_nl"], "en": row["label_en"]}
    missing = sorted(set(codes) - set(made.groups))
    if table.rows and missing:
        problems.tell(table.name, 0, "code", f"no row for {', '.join(missing[:10])}", "expected a row for each group of skills in ESCO")


def _read_pictures(table: Table, drawn: Path, made: HandMade, problems: SourceProblems) -> None:
    """Skills with a picture of their own; where the folder of drawn cards stands beside the tables, each name must be in it."""
    names = {path.stem for path in drawn.glob("*.svg")} if drawn.is_dir() else None
    for row in table:
        uri, picture = _uri(row, "skill", table, problems), row["picture"]
        if uri in made.pictures:
            problems.tell(table.name, row.line, "uri", f'"{uri}" stands here twice', "expected one picture for a skill")
        if not PICTURE_NAME.fullmatch(picture) or (names is not None and picture not in names):
            problems.tell(table.name, row.line, "picture", f'"{picture}" in picture', "expected the name of a drawn card")
        made.pictures[uri] = picture


def _read_workplaces(table: Table, unit_groups: Collection[str], made: HandMade, problems: SourceProblems) -> None:
    names = tuple(branch.name for branch in made.branches)
    for row in table:
        if not (row["isco"].isdigit() and len(row["isco"]) <= 4):
            problems.tell(table.name, row.line, "isco", f'"{row["isco"]}" in isco', "expected one to four digits")
        workplace = _one_of(row, "workplace", WORKPLACES, table, problems)
        made.workplaces[row["isco"]] = workplace, _one_of(row, "branch", names, table, problems)
    missing = [isco for isco in sorted(unit_groups) if not any(isco[:end] in made.workplaces for end in (4, 3, 2, 1))]
    if table.rows and missing:
        problems.tell(table.name, 0, "isco", f"no row for {', '.join(missing[:10])}", "expected a workplace for each unit group")


def _read_titles(table: Table, made: HandMade, problems: SourceProblems) -> None:
    for row in table:
        uri = _uri(row, "occupation", table, problems)
        if row["weight"] not in ("0", "1", "2", "3"):
            problems.tell(table.name, row.line, "weight", f'"{row["weight"]}" in weight', "expected 0, 1, 2 or 3")
            continue
        made.known[uri] = int(row["weight"])
        if row["label_nl_plain"]:
            made.titles[uri] = row["label_nl_plain"]
