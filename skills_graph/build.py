"""From the publishers' files to one bundle: `python -m skills_graph.build --esco DIR --lmi DIR [--out DIR]`.

`build` returns what is wrong with the input and writes nothing then; without problems it returns an empty list and the
bundle stands. The same input gives the same bytes, whatever the order of its rows.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import FORMAT, Rows, Words
from skills_graph.importers.esco import BASE, Classification, Labels, Term, read_esco
from skills_graph.importers.hand_made import (
    PLAIN_LABELS,
    HandMade,
    read_hand_made,
    read_plain_english,
    read_plain_labels,
)
from skills_graph.importers.labour_market import (
    OCCUPATION_COLUMNS,
    REGIONAL,
    UNIT_COLUMNS,
    LabourMarket,
    read_labour_market,
)
from skills_graph.importers.papers import read_papers
from skills_graph.importers.problem import SourceProblem, SourceProblems
from skills_graph.importers.skill_hierarchy import primary
from skills_graph.importers.sources import SOURCES
from skills_graph.importers.synonyms import read_synonyms
from skills_graph.importers.table import Table, files_in
from skills_graph.kinds import Kinds
from skills_graph.transition import asked, rarity
from skills_graph.write import digest, json_bytes, json_lines_bytes, npz_bytes, replace_folder, toml_value

ASSETS = Path(__file__).parent.parent / "assets"
MOST_BYTES = 8_000_000
MOST_WITHOUT_GROUP = 0.02
# Where a pillar tells no group of a skill (ESCO before it had a hierarchy of skills), the pillar itself is its group.
PILLARS = {"S": "skills", "T": "transversal skills and competences", "K": "knowledge"}


def build(esco: Path | Sequence[Path], lmi: Path, tables: Path | None, out: Path, roa: Path | None = None) -> list[SourceProblem]:
    """Read all sources and write the bundle to `out`; what is wrong comes back and leaves the old bundle in place.

    `esco`: one or more folders or zips, the base first.  `tables`: the hand-made tables; None for neutral values.
    `roa`: ROA's own CSV, which holds the labour-market regions; it goes before the one in `lmi`.
    """
    problems = SourceProblems()
    places = [esco] if isinstance(esco, Path) else list(esco)
    classification = read_esco(places, problems)
    if problems:
        return problems.told()
    groups = _groups_of_skills(classification, problems)
    codes = classification.hierarchy.levels() | {code for found in groups.values() for code in found}
    first = {primary(found, classification.kind[uri] == 1) for uri, found in groups.items()}
    made = read_hand_made(tables, first - set(PILLARS), classification.unit_groups, problems)
    synonyms, synonym_tables = read_synonyms(tables, classification.unit_group, problems)
    made.tables += synonym_tables
    market = read_labour_market(lmi, classification, problems, roa, synonyms)
    papers = read_papers(tables, problems)
    made.tables += papers.tables
    plain, plain_tables = _plain_labels([*([tables] if tables else []), *places], tables, classification, problems)
    if problems:
        return problems.told()
    files = _contents(classification, groups, sorted(codes), made, market, plain)
    occupation_row = {uri: row for row, uri in enumerate(sorted(classification.unit_group))}
    files["synonyms.json"] = json_bytes({"names": [[occupation_row[uri], name] for uri, name in synonyms]})
    files["papers.json"] = json_bytes(papers.told())
    files["VERSION"] = f"esco-{classification.version}+{digest(files)}\n".encode()
    files["sources.toml"] = _manifest(classification, made, market, plain, plain_tables, files).encode()
    size = sum(map(len, files.values()))
    if size > MOST_BYTES:
        problems.tell(out.name, 0, "", f"the bundle would take {size / 1e6:.1f} MB", f"expected at most {MOST_BYTES / 1e6:.0f} MB")
        return problems.told()
    try:
        replace_folder(files, out)
    except OSError as error:
        problems.tell(str(out), 0, "", f"cannot be written ({error.strerror})", "expected a folder one may write to")
    return problems.told()


def describe(bundle: Path, source: str | None = None) -> tuple[int, list[str]]:
    """What `data info` prints: exit status and lines, from the manifest of a bundle; of one source where asked."""
    try:
        manifest = tomllib.loads((bundle / "sources.toml").read_text("utf-8"))
        version = (bundle / "VERSION").read_text("utf-8").strip()
    except (OSError, tomllib.TOMLDecodeError) as error:
        return 2, [f"{bundle}: no bundle to be read here ({error}); expected sources.toml and VERSION"]
    wanted = [entry for entry in manifest["source"] if source in (None, entry["name"])]
    if not wanted:
        names = ", ".join(entry["name"] for entry in manifest["source"])
        return 2, [f'{bundle}/sources.toml: no source "{source}"; expected one of: {names}']
    lines = [] if source else [f"bundle {version}", *(f"  {name}: {count}" for name, count in manifest["rows"].items()), ""]
    for entry in wanted:
        lines += [f"{entry['name']}: {entry['title']}", f"  {entry['publisher']} · {entry['version']} · {entry['licence']} · {entry['date']}"]
        lines += [f"  {entry['note']}"] if entry["note"] else []
        lines += [f"  {file['name']} · {file['rows']} rows · sha256 {file['sha256']}" for file in entry["file"]]
    return 0, lines


def one_form(label: str) -> str:
    """One title out of a label that gives two forms.

    >>> [one_form(label) for label in ("ober/serveerster", "steward/stewardess", "kok (m/v)", "bakker")]
    ['ober', 'steward', 'kok', 'bakker']
    """
    return re.sub(r"\s*\([^)]*\)", "", label).split("/")[0].strip() or label


def _groups_of_skills(esco: Classification, problems: SourceProblems) -> dict[str, dict[str, int]]:
    """Skill -> its groups with the steps to them; never empty."""
    groups = {}
    without = [uri for uri in esco.kind if not esco.hierarchy.groups_of(uri)]
    has_hierarchy = any(code.startswith("S") for code in esco.hierarchy.levels())
    if has_hierarchy and len(without) > MOST_WITHOUT_GROUP * len(esco.kind):
        name = next(table.name for table in esco.tables if "broaderRelationsSkillPillar" in table.name)
        problems.tell(name, 0, "conceptUri", f"no group for {len(without)} skills, the first {min(without)}",
                      "expected a way up to a group for each skill; the file may be cut off")
    for uri, kind in esco.kind.items():
        pillar = "K" if kind else "T" if esco.reuse[uri] == 4 else "S"
        groups[uri] = esco.hierarchy.groups_of(uri) or {pillar: 0}
    return groups


def _plain_labels(
    places: Iterable[Path], tables: Path | None, esco: Classification, problems: SourceProblems
) -> tuple[dict[str, dict[str, str]], list[Table]]:
    """Language -> skill URI -> plain label: Dutch from the first place that holds them, the hand-made tables before ESCO's; English from the tables."""
    dutch: tuple[dict[str, str], Table | None] = {}, None
    for place in places:
        files = files_in(place, problems)
        if PLAIN_LABELS in files:
            dutch = read_plain_labels(files, esco.kind, problems)
            break
    official = esco.labels.get("en", Labels()).skills
    english = read_plain_english(files_in(tables, problems) if tables else {}, official, problems)
    return {"nl": dutch[0], "en": english[0]}, [table for _, table in (dutch, english) if table is not None]


def _contents(
    esco: Classification,
    groups: Mapping[str, Mapping[str, int]],
    codes: list[str],
    made: HandMade,
    market: LabourMarket,
    plain: Mapping[str, Mapping[str, str]],
) -> dict[str, bytes]:
    occupations, skills, isco = sorted(esco.unit_group), sorted(esco.kind), sorted(esco.unit_groups)
    skill_row = {uri: row for row, uri in enumerate(skills)}
    group_row = {code: row for row, code in enumerate(codes)}
    isco_row = {code: row for row, code in enumerate(isco)}
    first = {uri: primary(groups[uri], esco.kind[uri] == 1) for uri in skills}
    trees = [(uri, code) for uri in skills for code in esco.hierarchy.tree_of(uri) or groups[uri]]
    tree_row = {code: row for row, code in enumerate(sorted({code for _, code in trees}))}
    family_role = [made.family_and_role(uri, first[uri]) for uri in skills]
    workplace_branch = [made.workplace_and_branch(code) for code in isco]
    arrays: dict[str, npt.NDArray[Any]] = {
        **_rows("essential", occupations, esco.essential, skill_row),
        **_rows("optional", occupations, esco.optional, skill_row),
        **_rows("related", skills, esco.related, skill_row),
        **_rows("tree", skills, trees, tree_row),
        **_rows("groups", skills, ((uri, code) for uri in skills for code in groups[uri]), group_row),
        "unit_group": np.array([isco_row[esco.unit_group[uri]] for uri in occupations], np.int32),
        "kind": np.array([esco.kind[uri] for uri in skills], np.uint8),
        "reuse": np.array([esco.reuse[uri] for uri in skills], np.uint8),
        "group": np.array([group_row[first[uri]] for uri in skills], np.int32),
        "family": np.array([family for family, _ in family_role], np.uint8),
        "role": np.array([role for _, role in family_role], np.uint8),
        "workplace": np.array([workplace for workplace, _ in workplace_branch], np.uint8),
        "branch": np.array([branch for _, branch in workplace_branch], np.uint8),
        "known": np.array([made.known.get(uri, 0) for uri in occupations], np.uint8),
        "unit_columns": _columns(UNIT_COLUMNS, isco, market.unit_columns),
        "occupation_columns": _columns(OCCUPATION_COLUMNS, occupations, market.occupation_columns),
        **_regional(market, isco),
    }
    arrays["crowding"] = _crowding(arrays, len(skills))
    keys = {
        "format": FORMAT,
        "occupation_base": BASE + "occupation/", "skill_base": BASE + "skill/",
        "occupations": [uri.removeprefix(BASE + "occupation/") for uri in occupations],
        "skills": [uri.removeprefix(BASE + "skill/") for uri in skills],
        "groups": codes, "unit_groups": isco,
        "unit_columns": UNIT_COLUMNS, "occupation_columns": OCCUPATION_COLUMNS,
        "regions": list(market.regions), "regional_columns": REGIONAL,
        "branches": [vars(branch) for branch in made.branches],
        "first_cards": _first_cards(made, esco, skill_row, {uri: row for row, uri in enumerate(occupations)}),
        "pictures": {str(skill_row[uri]): made.pictures[uri] for uri in sorted(made.pictures) if uri in skill_row},
    }
    files = {"arrays.npz": npz_bytes(arrays), "keys.json": json_bytes(keys), "figures.json": json_lines_bytes([_told(figure) for figure in market.figures])}
    for language in sorted(esco.labels):
        words = _words(language, esco, made, plain, occupations, skills, codes, isco)
        files[f"labels.{language}.json"] = json_bytes(vars(words))
    return files


def _first_cards(
    made: HandMade, esco: Classification, skill_row: Mapping[str, int], occupation_row: Mapping[str, int]
) -> dict[str, list[int]]:
    """Row of an occupation -> rows of the skills that stand for its trade; only what ESCO says that the occupation asks."""
    asked = {*esco.essential, *esco.optional}
    found = {uri: sorted(skill_row[skill] for skill in skills if (uri, skill) in asked) for uri, skills in made.first_cards.items()}
    return {str(occupation_row[uri]): rows for uri, rows in sorted(found.items()) if rows}


def _rows(
    name: str, owners: Sequence[str], pairs: Iterable[tuple[str, str]], row_of: Mapping[str, int]
) -> dict[str, npt.NDArray[np.int32]]:
    """Pairs of URIs as compressed rows, each row sorted."""
    found: dict[str, list[int]] = {owner: [] for owner in owners}
    for owner, other in pairs:
        found[owner].append(row_of[other])
    indptr = np.zeros(len(owners) + 1, np.int32)
    np.cumsum([len(found[owner]) for owner in owners], out=indptr[1:])
    return {f"{name}_indptr": indptr, f"{name}_indices": np.array([i for owner in owners for i in sorted(found[owner])], np.int32)}


def _crowding(arrays: Mapping[str, npt.NDArray[Any]], skills: int) -> npt.NDArray[np.float32]:
    """How crowded it is around each occupation, in four decimals: see `skills_graph.kinds`."""
    relation = {name: Rows(arrays[f"{name}_indptr"], arrays[f"{name}_indices"]) for name in ("essential", "optional", "tree")}
    n = len(relation["essential"])
    owner, skill, weight = asked(relation["essential"], relation["optional"], skills)
    worth = weight * rarity(np.bincount(skill, minlength=skills), n)[skill]
    return np.round(Kinds(relation["tree"], owner, skill, worth, n).crowding(arrays["unit_group"]), 4).astype(np.float32)


def _columns(
    names: Sequence[str], owners: Sequence[str], values: Mapping[str, Mapping[str, float]]
) -> npt.NDArray[np.float32]:
    """A row for each column, a place for each owner, NaN where unknown."""
    return np.array([[values[owner].get(name, np.nan) for owner in owners] for name in names], np.float32)


def _told(figure: Mapping[str, object]) -> dict[str, object]:
    """A figure without the fields that `labour_market.Figure` fills in by itself."""
    return {name: said for name, said in figure.items() if said is not None and (name, said) != ("edition", 0)}


def _regional(market: LabourMarket, isco: Sequence[str]) -> dict[str, npt.NDArray[np.generic]]:
    """Classes by column, region and unit group, 0 where unknown; nothing where the sources tell of no region."""
    if not market.regions:
        return {}
    return {"regional": np.array(
        [[[there.get(code, {}).get(name, 0) for code in isco] for there in market.regions.values()] for name in REGIONAL], np.uint8)}


def _words(
    language: str, esco: Classification, made: HandMade, plain: Mapping[str, Mapping[str, str]],
    occupations: list[str], skills: list[str], codes: list[str], isco: list[str],
) -> Words:
    """All words of a language; where it lacks a label, English stands in, else whatever language has one. Plain comes before official."""
    names = sorted(esco.labels, key=lambda name: (name != language, name != "en", name))
    order = [esco.labels[name] for name in names]

    def label(kind: str, key: str) -> str:
        return next((found for labels in order if (found := getattr(labels, kind).get(key))), PILLARS.get(key, key))

    def skill(uri: str) -> str:
        return next((found for name in names if (found := plain.get(name, {}).get(uri) or esco.labels[name].skills.get(uri))), uri)

    def term(uri: str) -> Term:
        return next((labels.occupations[uri] for labels in order if uri in labels.occupations), Term(uri, (), ""))

    terms = [term(uri) for uri in occupations]
    dutch = language == "nl"
    return Words(
        occupations=[(made.titles.get(uri) or one_form(found.label)) if dutch else found.label
                     for uri, found in zip(occupations, terms, strict=True)],
        occupations_official=[found.label for found in terms],
        alternative=[list(found.alternative) for found in terms],
        skills=[skill(uri) for uri in skills],
        groups=[made.group_labels.get(code, {}).get(language) or label("groups", code) for code in codes],
        unit_groups=[label("unit_groups", code) for code in isco],
        descriptions=[found.description for found in terms],
    )


def _manifest(
    esco: Classification, made: HandMade, market: LabourMarket, plain: Mapping[str, Mapping[str, str]], plain_tables: list[Table],
    files: Mapping[str, bytes],
) -> str:
    """The manifest as TOML: each source with version, licence, date, and its files with sha256 and rows."""
    dutch = esco.labels.get("nl", Labels()).skills
    rows = {
        "occupations": len(esco.unit_group), "skills": len(esco.kind), "unit_groups": len(esco.unit_groups),
        "essential": len(esco.essential), "optional": len(esco.optional), "related": len(esco.related) // 2,
        "skills_with_plain_dutch_label": len(plain["nl"]),
        "skills_with_official_dutch_label_only": len(set(dutch) - set(plain["nl"])),
        "skills_with_plain_english_label": len(plain["en"]),
        "figures": len(market.figures), "regions": len(market.regions),
        "bytes": sum(map(len, files.values())),
    }
    by_source = {"esco": esco.tables, "plain_labels": plain_tables, "tables": made.tables, **market.tables}
    dates = market.dates | {"esco": ESCO_DATES.get(esco.version, "not told by the files")}
    lines = ["# What this bundle was made from. Made by skills_graph.build; do not edit.", f"format = {FORMAT}", "", "[rows]"]
    lines += [f"{name} = {count}" for name, count in rows.items()]
    for name, source in SOURCES.items():
        if not by_source.get(name):
            continue
        version = esco.version if name == "esco" else market.versions.get(name, source.version)
        lines += ["", "[[source]]"]
        lines += [f"{key} = {toml_value(value)}" for key, value in (
            ("name", name), ("title", source.title), ("publisher", source.publisher), ("version", version),
            ("licence", source.licence), ("date", dates.get(name, source.date)), ("note", source.note),
        )]
        for table in sorted(by_source[name], key=lambda table: table.name):
            lines += ["[[source.file]]", f"name = {toml_value(table.name)}", f'sha256 = "{table.sha256}"', f"rows = {len(table)}"]
    return "\n".join(lines) + "\n"


# When the Commission released a version, where known.
ESCO_DATES = {"1.1.1": "2022-09", "1.2.0": "2024-05-15"}


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit status is 2 where the input is not good."""
    parser = argparse.ArgumentParser(prog="python -m skills_graph.build", description=__doc__.split("\n")[0])
    parser.add_argument("--esco", type=Path, action="append", required=True, help="folder or zip; repeat for more languages")
    parser.add_argument("--lmi", type=Path, required=True, help="folder or zip with the labour-market files")
    parser.add_argument("--tables", type=Path, default=ASSETS / "tables", help="folder with the hand-made tables")
    parser.add_argument("--out", type=Path, default=ASSETS / "bundle", help="where the bundle goes")
    parser.add_argument("--roa", type=Path, help="ROA's own CSV with the labour-market regions")
    given = parser.parse_args(arguments)
    problems = build(given.esco, given.lmi, given.tables, given.out, given.roa)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"nothing written: {len(problems)} problems", file=sys.stderr)
        return 2
    print(*describe(given.out)[1], sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
