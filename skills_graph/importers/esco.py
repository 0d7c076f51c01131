"""The official ESCO CSV download: folders or zips, any language, versions 1.0.x to 1.2.x.

The first source fixes the version: its occupations, skills and relations are taken, and what it lacks of those from the
next (version 1.1 keeps relations and words in two zips). Beyond that, further sources (a zip of another language, Dutch
files of a later release) only add words for what is known.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.share import check_share
from skills_graph.importers.skill_hierarchy import Hierarchy, read_hierarchy
from skills_graph.importers.table import Row, SourceFile, Table, files_in, read_csv

BASE = "http://data.europa.eu/esco/"
KINDS = {"skill/competence": 0, "knowledge": 1}
REUSE_LEVELS = {"": 0, "occupation-specific": 1, "sector-specific": 2, "cross-sector": 3, "transversal": 4}
RELATIONS = ("essential", "optional")
# Words of a later or earlier release miss a few concepts; words that miss more are half a file.
LEAST_WORDS = 0.9
COLLECTIONS = ("digital", "green", "language", "transversal", "research", "digComp")

# The occupation below is named by 67 rows of occupationSkillRelations in the official download of v1.1.1, whose
# occupations files do not hold it. Its rows are left out; any other URI that is not known is a mistake.
KNOWN_GAPS = frozenset({BASE + "occupation/a9e54177-a185-404d-b6e6-15663d31137e"})


Files = dict[str, SourceFile]


@dataclass(frozen=True)
class Term:
    """The words of one occupation in one language."""

    label: str
    alternative: tuple[str, ...]
    description: str


@dataclass
class Labels:
    """All words of one language, by URI (occupations, skills) and by code (skill groups, unit groups)."""

    occupations: dict[str, Term] = field(default_factory=dict)
    skills: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    unit_groups: dict[str, str] = field(default_factory=dict)


@dataclass
class Classification:
    """ESCO as the importer leaves it; every dict is keyed by URI."""

    version: str = ""
    unit_group: dict[str, str] = field(default_factory=dict)
    code: dict[str, str] = field(default_factory=dict)
    regulated: dict[str, bool | None] = field(default_factory=dict)
    kind: dict[str, int] = field(default_factory=dict)
    reuse: dict[str, int] = field(default_factory=dict)
    unit_groups: set[str] = field(default_factory=set)
    essential: set[tuple[str, str]] = field(default_factory=set)
    optional: set[tuple[str, str]] = field(default_factory=set)
    related: set[tuple[str, str]] = field(default_factory=set)
    hierarchy: Hierarchy = field(default_factory=Hierarchy)
    labels: dict[str, Labels] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)


def read_esco(places: Sequence[Path], problems: SourceProblems) -> Classification:
    """Read one classification from its sources, the base first; all that is wrong lands in `problems`."""
    esco = Classification()
    found = [files_in(place, problems) for place in places]
    if not problems and not any(_languages(files, "occupations") for files in found):
        names = ", ".join(place.name for place in places)
        problems.tell(names, 0, "", "holds no ESCO files", "expected occupations_<language>.csv, in a folder or a zip")
    if not problems:
        esco.version = next(filter(None, map(_version, places, found)), "unknown")
        _read_base(found, esco, problems)
    for files in found if not problems else ():
        _read_words(files, esco, problems)
    return esco


def _read_base(found: Sequence[Files], esco: Classification, problems: SourceProblems) -> None:
    def table(stem: str, *columns: str, required: bool = True, short_rows: bool = False) -> Table:
        return _table(found, stem, columns, esco, problems, required=required, short_rows=short_rows)

    isco = table("ISCOGroups", "conceptUri", "code", "preferredLabel")
    occupations = table("occupations", "conceptUri", "iscoGroup", "preferredLabel")
    skills = table("skills", "conceptUri", "skillType", "preferredLabel")
    relations = table("occupationSkillRelations", "occupationUri", "relationType", "skillUri")
    related = table("skillSkillRelations", "originalSkillUri", "relatedSkillUri")
    broader = table("broaderRelationsSkillPillar", "conceptUri", "broaderUri")
    groups = table("skillGroups", "conceptUri", "preferredLabel", required=False)
    levels = table("skillsHierarchy", "Level 1 URI", "Level 2 URI", required=False, short_rows=True)
    if problems:
        return
    esco.unit_groups = {row["code"] for row in isco if len(row["code"]) == 4}
    _read_occupations(occupations, esco, problems)
    _read_skills(skills, esco, problems)
    # One cut file makes a thousand unknown URIs in the next: stop at the first.
    if not problems:
        _read_relations(relations, esco, problems)
    if not problems:
        _read_related(related, esco, problems)
    if not problems:
        esco.hierarchy = read_hierarchy(broader, groups, levels, set(esco.kind), problems)


def _version(place: Path, files: Files) -> str:
    """The version that the name of a zip or folder tells, such as "1.1.1"; "" where none does."""
    names = [place.name, *sorted({file.origin.name for file in files.values() if file.origin.suffix == ".zip"})]
    for name in names:
        match = re.search(r"(\d+\.\d+\.\d+)", name)
        if match:
            return match[1]
    return ""


def _languages(files: Files, stem: str) -> list[str]:
    return sorted(match[1] for name in files if (match := re.fullmatch(rf"{stem}_([a-z]{{2}})\.csv", name)))


def _table(
    found: Sequence[Files],
    stem: str,
    columns: tuple[str, ...],
    esco: Classification,
    problems: SourceProblems,
    *,
    required: bool,
    short_rows: bool,
) -> Table:
    """The file of a stem in the first place that has one: without a language, else English, else the first there is."""
    for files in found:
        languages = sorted(_languages(files, stem), key=lambda language: (language != "en", language))
        for name in (f"{stem}.csv", *(f"{stem}_{language}.csv" for language in languages)):
            if name in files:
                table = read_csv(files[name], columns, problems, short_rows=short_rows)
                esco.tables.append(table)
                return table
    if required:
        problems.tell(f"{stem}_<language>.csv", 0, "", "is not there", "expected all files of one ESCO version; the "
                      "relations of version 1.1 stand in a zip of their own")
    return Table(stem, "")


def _is_released(row: Row) -> bool:
    return row["status"] in ("", "released")


def _is_new(row: Row, seen: Container[str], kind: str, table: Table, problems: SourceProblems) -> bool:
    """Tell whether the row holds a URI of the kind that did not come before."""
    uri = row["conceptUri"]
    if not uri.startswith(f"{BASE}{kind}/"):
        problems.tell(table.name, row.line, "conceptUri", f'"{uri}" in conceptUri', f"expected {BASE}{kind}/…")
        return False
    if uri in seen:
        problems.tell(table.name, row.line, "conceptUri", f"{uri} stands twice", "expected each concept once")
        return False
    return True


def _read_occupations(table: Table, esco: Classification, problems: SourceProblems) -> None:
    for row in table:
        uri, isco = row["conceptUri"], row["iscoGroup"].removeprefix(f"{BASE}isco/").removeprefix("C")
        if not _is_released(row) or not _is_new(row, esco.unit_group, "occupation", table, problems):
            continue
        if isco not in esco.unit_groups:
            hint = ("expected a unit group of ISCOGroups, which may be cut off" if re.fullmatch(r"\d{4}", isco) else
                    "expected the four digits of an ISCO unit group; a spreadsheet may have eaten a leading zero")
            problems.tell(table.name, row.line, "iscoGroup", f'"{isco}" in iscoGroup', hint)
        esco.unit_group[uri] = isco
        esco.code[uri] = row["code"]
        note = row["regulatedProfessionNote"].rsplit("/", 1)[-1]
        esco.regulated[uri] = {"regulated": True, "unregulated": False}.get(note)


def _read_skills(table: Table, esco: Classification, problems: SourceProblems) -> None:
    for row in table:
        uri, kind, reuse = row["conceptUri"], row["skillType"], row["reuseLevel"]
        if not _is_released(row) or not _is_new(row, esco.kind, "skill", table, problems):
            continue
        if kind not in KINDS and kind:
            problems.tell(table.name, row.line, "skillType", f'"{kind}" in skillType', f"expected one of: {', '.join(KINDS)}")
        if reuse not in REUSE_LEVELS:
            problems.tell(table.name, row.line, "reuseLevel", f'"{reuse}" in reuseLevel',
                          f"expected one of: {', '.join(filter(None, REUSE_LEVELS))}, or nothing")
        esco.kind[uri] = KINDS.get(kind, 0)
        esco.reuse[uri] = REUSE_LEVELS.get(reuse, 0)


def _read_relations(table: Table, esco: Classification, problems: SourceProblems) -> None:
    pairs: dict[str, set[tuple[str, str]]] = {"essential": set(), "optional": set()}
    for row in table:
        occupation, skill, relation = row["occupationUri"], row["skillUri"], row["relationType"]
        if occupation in KNOWN_GAPS and occupation not in esco.unit_group:
            continue
        if relation not in RELATIONS:
            problems.tell(table.name, row.line, "relationType", f'"{relation}" in relationType', "expected essential or optional")
        elif _known(row, "occupationUri", esco.unit_group, table, problems) and _known(row, "skillUri", esco.kind, table, problems):
            pairs[relation].add((occupation, skill))
    esco.essential = pairs["essential"]
    esco.optional = pairs["optional"] - pairs["essential"]
    without = sorted(set(esco.unit_group) - {occupation for occupation, _ in esco.essential | esco.optional})
    if without and not problems:
        problems.tell(table.name, 0, "occupationUri", f"no skills for {len(without)} occupations, the first {without[0]}",
                      "expected skills for each occupation; the file may be cut off")


def _read_related(table: Table, esco: Classification, problems: SourceProblems) -> None:
    for row in table:
        if _known(row, "originalSkillUri", esco.kind, table, problems) and _known(row, "relatedSkillUri", esco.kind, table, problems):
            one, other = row["originalSkillUri"], row["relatedSkillUri"]
            if one != other:
                esco.related |= {(one, other), (other, one)}


def _known(row: Row, column: str, known: Container[str], table: Table, problems: SourceProblems) -> bool:
    if row[column] in known:
        return True
    problems.tell(table.name, row.line, column, f'URI "{row[column]}" is not known',
                  "expected a URI of the occupations and skills files of the same version")
    return False


def _read_words(files: Files, esco: Classification, problems: SourceProblems) -> None:
    read = {table.name for table in esco.tables}
    for language in _languages(files, "occupations"):
        words = esco.labels.setdefault(language, Labels())
        for stem in ("occupations", "skills", *(f"{name}SkillsCollection" for name in COLLECTIONS), "skillGroups", "ISCOGroups"):
            file = files.get(f"{stem}_{language}.csv")
            if file is None:
                continue
            table = read_csv(file, ("conceptUri", "preferredLabel"), problems)
            if table.name not in read:
                esco.tables.append(table)
            _add_words(stem, table, words, esco)
            if stem in ("occupations", "skills"):
                known, named = (esco.unit_group, words.occupations) if stem == "occupations" else (esco.kind, words.skills)
                check_share(len(named), len(known), LEAST_WORDS, table, f"{stem} of ESCO", problems)


def _add_words(stem: str, table: Table, words: Labels, esco: Classification) -> None:
    """Add what the base knows and no earlier source named: its own version speaks first."""
    for row in table:
        uri, label = row["conceptUri"], _one_line(row["preferredLabel"])
        if not label:
            continue
        if stem == "occupations" and uri in esco.unit_group:
            words.occupations.setdefault(uri, Term(label, _alternative(row, label), _one_line(row["description"])))
        elif stem == "ISCOGroups" and row["code"] in esco.unit_groups:
            words.unit_groups.setdefault(row["code"], label)
        elif stem == "skillGroups":
            words.groups.setdefault(esco.hierarchy.code_of(uri), label)
        elif uri in esco.kind:
            words.skills.setdefault(uri, label)


def _alternative(row: Row, label: str) -> tuple[str, ...]:
    """Alternative and hidden labels, one a line in the file, sorted so that their order there does not matter."""
    found = {_one_line(line) for column in ("altLabels", "hiddenLabels") for line in re.split(r"\n|\s\|\s", row[column])}
    return tuple(sorted(found - {"", label}, key=lambda text: (text.casefold(), text)))


def _one_line(text: str) -> str:
    return " ".join(text.split())
