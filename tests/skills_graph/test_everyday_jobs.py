"""The words people use for their own job: 150 names the search was made with, and 50 it was not."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from skills_graph import SkillsGraph

HERE = Path(__file__).parent
FIRST = 5


def names(file: str) -> list[dict[str, str]]:
    with open(HERE / file, encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def missed(graph: SkillsGraph, file: str) -> list[str]:
    """The names that have no occupation of an expected ISCO unit group among the first five."""
    return [row["name"] for row in names(file)
            if not {graph.isco(found.uri) for found in graph.search(row["name"], "nl", FIRST)} & set(row["expected"].split("|"))]


def share(graph: SkillsGraph, file: str) -> tuple[float, str]:
    """The share of names found, and a line that tells it with the names that were missed."""
    lost, many = missed(graph, file), len(names(file))
    return 1 - len(lost) / many, f"{many - len(lost)} of {many} in the first {FIRST}; not: {', '.join(lost) or 'none'}"


def test_the_lists_are_of_the_size_they_say_and_share_no_name(graph: SkillsGraph) -> None:
    made, held = names("everyday_jobs.csv"), names("everyday_jobs_held_back.csv")
    assert (len(made), len(held)) == (150, 50)
    every = [row["name"].casefold() for row in made + held]
    assert len(set(every)) == len(every)
    groups = set(graph.bundle.isco_codes)
    assert all(set(row["expected"].split("|")) & groups for row in made + held)


def test_an_everyday_name_finds_its_work(graph: SkillsGraph) -> None:
    found, told = share(graph, "everyday_jobs.csv")
    assert found >= 0.95, told


def test_names_that_were_held_back_are_found_nearly_as_often(graph: SkillsGraph) -> None:
    found, told = share(graph, "everyday_jobs_held_back.csv")
    assert found >= 0.85, told


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [("monteur", {"7126", "7231", "7233", "7411"}), ("groepsleider", {"5311", "3412"}), ("juf", {"2341", "2342"}), ("bouw", {"7112", "7115", "9313", "7111"}),
     ("chauffeur", {"8332", "8322", "8331"}), ("koerier", {"8322", "9331"}), ("assistent", {"3256", "5312", "3251"}), ("operator", {"7223", "8183", "8160"})],
)
def test_a_name_of_several_things_shows_its_kinds(graph: SkillsGraph, typed: str, kinds: set[str]) -> None:
    assert kinds <= {graph.isco(found.uri) for found in graph.search(typed, "nl", FIRST)}


@pytest.mark.parametrize(
    ("typed", "label", "matched"),
    [("vakkenvulster", "vakkenvuller", "vakkenvulster"), ("kuisvrouw", "schoonmaker", "kuisvrouw"), ("clarkist", "heftruckchauffeur", "clarkist"),
     ("flik", "politieagent", "flik"), ("juf", "leraar op de basisschool", "juf")],
)
def test_an_everyday_name_is_told_as_what_matched(graph: SkillsGraph, typed: str, label: str, matched: str) -> None:
    found = graph.search(typed, "nl")[0]
    assert (found.label, found.matched) == (label, matched)


@pytest.mark.parametrize(
    ("typed", "label"),
    [("verpleegkundigen", "verpleegkundige"), ("timmerlui", "timmerman"), ("brandweervrouwen", "brandweerman"), ("buschauffeuses", "buschauffeur"),
     ("conductrices", "conducteur"), ("hulpkoks", "kok"), ("vrachtwagen bestuurder", "vrachtwagenchauffeur"), ("ik ben zzp'er, metselaar", "metselaar"),
     ("scholenschoonmaker", "schoonmaker"), ("stukkadoor", "stukadoor"), ("loodgeiter", "loodgieter"), ("verpleegkundege", "verpleegkundige")],
)
def test_forms_compounds_and_mistakes_lead_to_the_plain_name(graph: SkillsGraph, typed: str, label: str) -> None:
    assert label in [found.label for found in graph.search(typed, "nl", 3)]


@pytest.mark.parametrize("strange", ["🙂", "料理", "ж", "?!", "a" * 300, "kok " * 75, "x" * 5000, "İ", "\0", "ﬁ", "ß"])
def test_what_is_no_name_of_work_gets_a_calm_answer(graph: SkillsGraph, strange: str) -> None:
    found = graph.search(strange, "nl", FIRST)
    assert len(found) <= FIRST and len({one.uri for one in found}) == len(found)


def test_what_nobody_meant_finds_nothing_and_a_sign_beside_a_name_is_passed_over(graph: SkillsGraph) -> None:
    assert graph.search("🙂", "nl") == graph.search("xqzjwvk", "nl") == []
    assert graph.search("kok 👩‍🍳", "nl")[0].label == "kok"


def test_one_letter_gives_well_known_work_that_starts_with_it(graph: SkillsGraph) -> None:
    found = graph.search("b", "nl")
    assert len(found) == 8 and all(one.matched.casefold().startswith("b") for one in found)
    assert all(graph.bundle.known[graph.bundle.occupation_row[one.uri]] == 3 for one in found)


def test_names_in_dutch_are_found_on_an_english_screen_too(graph: SkillsGraph) -> None:
    found = graph.search("kuisvrouw", "en")[0]
    assert found.matched == "kuisvrouw" and found.label in graph.words("en").occupations


def test_a_keystroke_takes_at_most_a_few_milliseconds(graph: SkillsGraph) -> None:
    """Of the processor's time, over all beginnings of 30 of the names; the middle and 95 of 100, for a slow and busy machine."""
    graph.search("warm", "nl")
    took = []
    for row in names("everyday_jobs.csv")[::5]:
        for end in range(1, len(row["name"]) + 1):
            begin = time.process_time()
            graph.search(row["name"][:end], "nl", 15)
            took.append((time.process_time() - begin) * 1000)
    took.sort()
    assert took[len(took) // 2] < 5 and took[int(len(took) * 0.95)] < 10, f"{took[len(took) // 2]:.1f} ms, 95 of 100 {took[int(len(took) * 0.95)]:.1f} ms"
