"""The everyday names that ESCO lacks: each with a reason and a source, told by line where something is wrong."""

from __future__ import annotations

import csv
import shutil
from collections import Counter
from pathlib import Path

import pytest

from skills_graph import SkillsGraph
from skills_graph.build import build
from skills_graph.bundle import load
from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.synonyms import SOURCES_OF_NAMES, read_synonyms
from skills_graph.search import fold

HERE = Path(__file__).parent
TABLE = HERE.parent.parent / "assets" / "tables" / "synonyms.csv"
BAKER = "http://data.europa.eu/esco/occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419"


def rows() -> list[dict[str, str]]:
    with open(TABLE, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read(folder: Path, *lines: str) -> tuple[list[tuple[str, str]], list[str]]:
    (folder / "synonyms.csv").write_text("\n".join(("name,uri,reason,source", *lines)) + "\n", "utf-8")
    problems = SourceProblems()
    return read_synonyms(folder, {BAKER}, problems)[0], [str(problem) for problem in problems]


def test_the_table_holds_hundreds_of_names_each_with_reason_and_source() -> None:
    assert len(rows()) >= 400 and len({fold(row["name"]) for row in rows()}) >= 400
    assert {row["source"] for row in rows()} <= set(SOURCES_OF_NAMES) and all(row["reason"] for row in rows())


def test_every_name_of_the_table_finds_its_work(graph: SkillsGraph) -> None:
    for row in rows()[::25]:
        assert row["uri"] in [found.uri for found in graph.search(row["name"], "nl", 15)], row


def test_the_table_says_nothing_that_esco_says_already_but_whose_name_it_is_first(graph: SkillsGraph) -> None:
    words = graph.words("nl")
    own = [{fold(words.occupations[row]), *map(fold, words.alternative[row])} for row in range(len(graph.occupations))]
    several = {name for name, count in Counter(name for names in own for name in names).items() if count > 1}
    said = [row for row in rows() if fold(row["name"]) in own[graph.bundle.occupation_row[row["uri"]]]]
    assert [row["name"] for row in said if fold(row["name"]) not in several] == []
    for row in said:
        assert graph.search(row["name"], "nl", 1)[0].uri == row["uri"], f"{row['name']} does not find what it should first"


def test_all_names_of_the_table_are_in_the_bundle_that_ships(graph: SkillsGraph) -> None:
    assert len(graph.bundle.synonyms()) == len(rows())


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("bakkersknecht,bakker,everyday name,general Dutch usage", 'synonyms.csv:2: "bakker" in uri; expected the URI of an ESCO occupation'),
        (f"?!,{BAKER},everyday name,general Dutch usage", 'synonyms.csv:2: "?!" in name; expected a name with letters'),
        (f"bakkersknecht,{BAKER},,general Dutch usage", "synonyms.csv:2: has no reason; expected why this name stands for this occupation"),
        (f"bakkersknecht,{BAKER},everyday name,hearsay", f'synonyms.csv:2: "hearsay" in source; expected one of: {"; ".join(SOURCES_OF_NAMES)}'),
    ],
)
def test_a_row_that_is_not_good_is_told_by_its_line(tmp_path: Path, line: str, told: str) -> None:
    assert read(tmp_path, line)[1] == [told]


def test_a_name_stands_once_for_an_occupation(tmp_path: Path) -> None:
    good = f"bakkersknecht,{BAKER},everyday name,general Dutch usage"
    assert read(tmp_path, good, good.replace("bakk", "Bakk"))[1] == ['synonyms.csv:3: "Bakkersknecht" stands here twice; expected a name once for an occupation']


def test_names_of_occupations_of_another_version_fall_out(tmp_path: Path) -> None:
    kept = f"bakkersknecht,{BAKER},everyday name,general Dutch usage"
    pairs, problems = read(tmp_path, kept, f"bakkersknecht,{BAKER[:-1]}0,everyday name,general Dutch usage")
    assert (pairs, problems) == ([(BAKER, "bakkersknecht")], [])


def test_names_reach_the_bundle_and_are_found_there_and_without_the_table_there_are_none(tmp_path: Path) -> None:
    tables = Path(shutil.copytree(HERE / "small_tables", tmp_path / "tables"))
    for names in ([], [[BAKER, "bakkersknecht"]]):
        if names:
            read(tables, f"bakkersknecht,{BAKER},everyday name,general Dutch usage")
        out = tmp_path / f"bundle{len(names)}"
        assert build(HERE / "small_esco", HERE / "small_lmi", tables, out) == []
        assert [[load(out).occupation_uris[row], name] for row, name in load(out).synonyms()] == names
    found = SkillsGraph.load(out).search("bakkersknechten", "nl")[0]
    assert (found.uri, found.matched) == (BAKER, "bakkersknecht")
