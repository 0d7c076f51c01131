"""Level, licences and years of school: what the tables say, what is reckoned where they are silent, and that unknown stays unknown."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills_graph import SkillsGraph
from skills_graph.bundle import Bundle
from skills_graph.importers.papers import PaperTables, read_papers
from skills_graph.importers.problem import SourceProblems
from skills_graph.papers import LEVELS, Papers, papers, reckon
from tests.skills_graph.toy import toy_bundle

NAN = math.nan
TABLES = Path(__file__).parent.parent.parent / "assets" / "tables"
LICENCE = {"label": {"nl": "pas", "en": "pass"}, "about": {"nl": "Een pas.", "en": "A pass."}, "takes": "days", "source": "a law"}


def toy(level: float = NAN, zone: float = NAN, regulated: float = NAN, uwv: float = NAN) -> Bundle:
    return toy_bundle([[0]], [[]], 1, unit_columns={"isco_level": [level]},
                      occupation_columns={"job_zone": [zone], "regulated": [regulated], "uwv_level": [uwv]}, isco=("5120",))


def with_tables(bundle: Bundle, folder: Path, **tables: object) -> Bundle:
    (folder / "papers.json").write_text(json.dumps(tables), "utf-8")
    return replace(bundle, folder=folder)


def level_row(low: str, high: str, **more: object) -> dict[str, object]:
    return {"low": LEVELS.index(low), "high": LEVELS.index(high), "sure": True, "years": False, "beside": None, "source": "a source", **more}


@pytest.mark.parametrize(
    ("level", "zone", "regulated", "years"),
    [(1, 1, 0, False), (2, 2, 1, False), (2, 4, 0, False), (3, 3, 0, False), (3, 4, 0, True), (3, 2, 1, True), (4, 5, 0, True),
     (4, NAN, NAN, True), (NAN, 4, NAN, True), (NAN, 2, NAN, False)],
)
def test_where_the_tables_are_silent_years_of_school_follow_from_level_preparation_and_regulation(
    level: float, zone: float, regulated: float, years: bool
) -> None:
    told = papers(toy(level, zone, regulated), 0)
    assert (told.years_of_school, told.certainty) == (years, "likely")
    assert told.regulated is (None if math.isnan(regulated) else bool(regulated)) and told.level == (None if math.isnan(level) else level)


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert papers(toy(), 0) == Papers(None, None, False, "unknown")


@given(level=st.sampled_from((None, 1, 2, 3, 4)), zone=st.sampled_from((None, 1, 2, 3, 4, 5)), uwv=st.sampled_from((None, 1, 2, 3)))
def test_a_reckoned_level_runs_from_lower_to_higher_and_only_nothing_gives_nothing(level: int | None, zone: int | None, uwv: int | None) -> None:
    found = reckon(level, zone, uwv)
    assert (found is None) == (level is None and zone is None and uwv is None)
    assert found is None or 0 <= found[0] <= found[1] < len(LEVELS)


@pytest.mark.parametrize(
    ("known", "levels"),
    [((2, 2, 1), ("none", "mbo1")), ((2, 3, 2), ("mbo2", "mbo3")), ((3, 4, 3), ("hbo", "hbo")), ((4, 5, 2), ("mbo4", "hbo")), ((2, 3, 3), ("mbo3", "hbo"))],
)
def test_the_word_of_uwv_narrows_the_level_and_where_they_disagree_it_lies_between(known: tuple[int, int, int], levels: tuple[str, str]) -> None:
    found = reckon(*known)
    assert found is not None and (LEVELS[found[0]], LEVELS[found[1]]) == levels


def test_the_row_of_an_occupation_goes_before_that_of_its_group_and_the_narrower_group_before_the_wider(tmp_path: Path) -> None:
    rows = {"5": level_row("none", "none"), "512": level_row("mbo2", "mbo3"), "o0": level_row("mbo4", "mbo4", years=True, beside=True)}
    told = papers(with_tables(toy(2, 2, 0), tmp_path, levels=rows), 0)
    assert (told.dutch_level, told.years_of_school, told.beside_work, told.certainty) == (("mbo4", "mbo4"), True, True, "sure")
    del rows["o0"]
    told = papers(with_tables(toy(2, 2, 0), tmp_path, levels=rows), 0)
    assert (told.dutch_level, told.years_of_school, told.beside_work, told.rests_on) == (("mbo2", "mbo3"), False, None, ("a source",))


def test_licences_add_up_each_by_its_most_exact_row_and_what_is_always_needed_comes_first(tmp_path: Path) -> None:
    work = {"5": [["vca", False, False], ["pas", False, True]], "5120": [["pas", True, True]]}
    told = papers(with_tables(toy(2, 2, 0), tmp_path, levels={}, licences={"vca": LICENCE, "pas": LICENCE}, work=work), 0)
    assert [(one.name, one.always, one.law) for one in told.licences] == [("pas", True, True), ("vca", False, False)]
    assert told.licences[0].label["nl"] == "pas" and told.licences[0].takes == "days"


def read(folder: Path, **tables: str) -> tuple[PaperTables, list[str]]:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    problems = SourceProblems()
    return read_papers(folder, problems), [str(one) for one in problems.told()]


LEVEL_HEAD, LICENCE_HEAD, WORK_HEAD = (
    "occupation,low,high,certainty,years,beside,reason,source\n", "licence,name_nl,name_en,about_nl,about_en,takes,source\n", "occupation,licence,needed,by\n")


@pytest.mark.parametrize(
    ("tables", "told"),
    [({"levels": LEVEL_HEAD + "5120,mbo3,mbo2,sure,no,,r,s\n"}, 'levels.csv:2: "mbo3" is above "mbo2"; expected the lower level first'),
     ({"levels": LEVEL_HEAD + "51200,mbo2,mbo3,sure,no,,r,s\n"}, 'levels.csv:2: "51200" in occupation; expected the URI of an ESCO occupation or one to four digits of ISCO'),
     ({"levels": LEVEL_HEAD + "5120,mbo2,mbo5,sure,no,,r,s\n"}, 'levels.csv:2: "mbo5" in high; expected one of: none, mbo1, mbo2, mbo3, mbo4, hbo, wo'),
     ({"levels": LEVEL_HEAD + "5120,mbo2,mbo3,sure,no,,r,\n"}, "levels.csv:2: source is empty; expected words"),
     ({"levels": LEVEL_HEAD + 2 * "5120,mbo2,mbo3,sure,no,,r,s\n"}, 'levels.csv:3: "5120" stands here twice; expected one row for each'),
     ({"licences": LICENCE_HEAD + "pas,pas,pass,Een pas.,A pass.,hours,s\n"}, 'licences.csv:2: "hours" in takes; expected one of: days, weeks, months, years'),
     ({"licensed_work": WORK_HEAD + "5120,pas,always,law\n"}, 'licensed_work.csv:2: "pas" in licence; expected a licence of licences.csv')],
)
def test_a_mistake_in_a_table_is_told_with_its_file_and_line(tables: dict[str, str], told: str, tmp_path: Path) -> None:
    assert told in read(tmp_path, **tables)[1]


def test_without_tables_nothing_is_told_and_nothing_is_wrong(tmp_path: Path) -> None:
    found, problems = read(tmp_path)
    assert problems == [] and found.told() == {"levels": {}, "licences": {}, "work": {}} and found.tables == []


def test_every_row_of_the_tables_counts_for_work_that_the_bundle_knows(graph: SkillsGraph) -> None:
    known = {*graph.occupations, *(code[:end] for code in graph.bundle.isco_codes for end in (1, 2, 3, 4))}
    for name in ("levels.csv", "licensed_work.csv"):
        with open(TABLES / name, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) > 150 and {row["occupation"] for row in rows} <= known


COMMON = {
    # title: lowest and highest level, years of school, what one always needs
    "vrachtwagenchauffeur": ("none", "mbo2", False, {"rijbewijs-c", "code-95"}),
    "buschauffeur": ("none", "mbo2", False, {"rijbewijs-d", "code-95"}),
    "taxichauffeur": ("none", "none", False, {"rijbewijs-b", "chauffeurskaart", "vog"}),
    "pakketbezorger": ("none", "none", False, {"rijbewijs-b"}),
    "heftruckchauffeur": ("none", "mbo1", False, {"heftruck"}),
    "beveiliger": ("mbo2", "mbo2", False, {"beveiliger", "beveiligingspas"}),
    "verpleegkundige": ("mbo4", "hbo", True, {"big"}),
    "zorghulp": ("none", "mbo2", False, set()),
    "kapper": ("mbo2", "mbo3", False, set()),
    "elektricien": ("mbo2", "mbo3", False, set()),
    "leraar op de basisschool": ("hbo", "hbo", True, {"vog", "onderwijsbevoegdheid"}),
    "schoonmaker": ("none", "mbo1", False, set()),
    "medewerker kinderopvang": ("mbo3", "mbo4", True, {"vog", "personenregister", "taaleis-3f"}),
    "huisarts": ("wo", "wo", True, {"big"}),
    "makelaar": ("mbo4", "hbo", False, set()),
    "kok": ("mbo2", "mbo3", False, set()),
}


@pytest.mark.parametrize("title", COMMON)
def test_what_everybody_knows_of_papers_is_so(title: str, graph: SkillsGraph) -> None:
    low, high, years, always = COMMON[title]
    told = graph.papers(graph.bundle.occupation_uris[graph.words("nl").occupations.index(title)])
    assert (told.dutch_level, told.years_of_school) == ((low, high), years)
    assert {one.name for one in told.licences if one.always} == always
    assert told.rests_on


def test_no_work_with_years_of_school_lies_wholly_below_mbo_3_and_none_of_elementary_work_asks_them(graph: SkillsGraph) -> None:
    for uri in graph.occupations:
        told = graph.papers(uri)
        assert not told.years_of_school or (told.dutch_level and LEVELS.index(told.dutch_level[1]) >= LEVELS.index("mbo3")), graph.label("occupation", uri, "nl")
        assert not (told.years_of_school and graph.isco(uri)[0] == "9")


def test_a_licence_is_told_in_plain_words_of_both_languages(graph: SkillsGraph) -> None:
    every = {one.name: one for uri in graph.occupations for one in graph.papers(uri).licences}
    assert len(every) > 50
    for one in every.values():
        assert one.label["nl"] and one.label["en"] and one.source
        assert all(len(sentence.split()) <= 12 for language in ("nl", "en") for sentence in one.about[language].split(". ")), one.about


def test_to_who_went_to_school_only_what_lies_above_the_own_level_asks_years_of_it(graph: SkillsGraph) -> None:
    of = {title: graph.bundle.occupation_uris[graph.words("nl").occupations.index(title)] for title in COMMON | {"verzorgende": (), "kraamverzorgende": ()}}
    assert graph.asks_school(of["verpleegkundige"], of["schoonmaker"]) and graph.asks_school(of["verpleegkundige"], None)
    assert graph.asks_school(of["verpleegkundige"], of["verzorgende"]) and graph.asks_school(of["huisarts"], of["verpleegkundige"])
    assert not graph.asks_school(of["kraamverzorgende"], of["verzorgende"]) and not graph.asks_school(of["kapper"], of["schoonmaker"])


def test_within_the_own_trade_years_of_school_are_counted_from_the_own_level(graph: SkillsGraph) -> None:
    of = {title: graph.bundle.occupation_uris[graph.words("nl").occupations.index(title)] for title in ("wegenwachter", "automonteur", "buschauffeur")}
    assert graph.isco(of["wegenwachter"]) == graph.isco(of["automonteur"]) and graph.papers(of["wegenwachter"]).years_of_school
    assert not graph.asks_school(of["wegenwachter"], of["automonteur"]) and graph.asks_school(of["wegenwachter"], of["buschauffeur"])
