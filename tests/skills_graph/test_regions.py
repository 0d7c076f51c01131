"""Regions come in with ROA's own file, stay apart from the country, and what is too small to tell is not told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from skills_graph import SkillsGraph
from skills_graph.build import build, main
from tests.skills_graph import regional_roa
from tests.skills_graph.regional_roa import about

HERE = Path(__file__).parent
ESCO, LMI, TABLES = HERE / "small_esco", HERE / "small_lmi", HERE / "small_tables"
WELDERS, DRIVERS, BAKERS = "0742", "1214", "0756"
COUNTRY = [row for code in (WELDERS, DRIVERS, BAKERS, "0753", "0814", "1051", "1114") for row in about("Nederland", code, "groot", "hoog", "krap")]
ZEELAND = [*about("Zeeland", WELDERS, "geen", "laag", "ruim"), *about("Zeeland", DRIVERS, "", "", ""), *about("Zeeland", BAKERS, "groot", "hoog", "krap", "40")]
TWENTE = about("Twente", WELDERS, "zeer groot", "zeer hoog", "zeer krap")


@pytest.fixture(scope="module")
def regional(tmp_path_factory: pytest.TempPathFactory) -> SkillsGraph:
    place = tmp_path_factory.mktemp("regions")
    file = regional_roa.write(place / "ais.csv", [*COUNTRY, *ZEELAND, *TWENTE])
    assert build(ESCO, LMI, TABLES, place / "bundle", file) == []
    return SkillsGraph.load(place / "bundle")


def of(graph: SkillsGraph, isco: str) -> str:
    return next(uri for uri in graph.occupations if graph.isco(uri) == isco)


def test_a_bundle_without_roas_own_file_knows_no_regions(graph: SkillsGraph) -> None:
    assert graph.regions == ()


def test_the_regions_of_the_file_come_in_by_name(regional: SkillsGraph) -> None:
    assert regional.regions == ("Twente", "Zeeland")


def test_demand_may_differ_between_a_region_and_the_country(regional: SkillsGraph) -> None:
    welder = of(regional, "7212")
    assert [regional.opportunity(welder, where).word for where in ("", "Zeeland", "Twente")] == ["much", "little", "much"]


def test_a_reason_of_a_region_names_the_region_and_not_the_figure_of_the_country(regional: SkillsGraph) -> None:
    told = regional.opportunity(of(regional, "7212"), "Zeeland")
    assert told.region == "Zeeland" and {one.region for one in told.reasons} == {"Zeeland"} and {one.unit for one in told.reasons} == {"class"}
    assert not any(one.region for one in regional.opportunity(of(regional, "7212")).reasons)


def test_what_roa_leaves_blank_in_a_region_is_not_known_there(regional: SkillsGraph) -> None:
    assert regional.opportunity(of(regional, "8332"), "Zeeland").word == "unknown"


def test_a_group_with_a_handful_of_openings_is_not_told_in_a_region(regional: SkillsGraph) -> None:
    baker = of(regional, "7512")
    assert regional.opportunity(baker, "Zeeland").word == "unknown" and regional.opportunity(baker).word != "unknown"


def test_a_region_that_the_bundle_does_not_know_is_not_known(regional: SkillsGraph) -> None:
    assert regional.opportunity(of(regional, "7212"), "Atlantis").word == "unknown"


def test_uwvs_list_has_no_say_in_a_region(regional: SkillsGraph) -> None:
    told = regional.opportunity(of(regional, "7212"), "Twente")
    assert {figure.indicator for voice in told.voices for figure in voice.figures} <= {"roa_itkb", "roa_openings_pct", "uwv_tension", "jobs", "wage_p50"}


def test_the_file_may_lie_in_the_folder_as_well(tmp_path: Path) -> None:
    lmi = Path(shutil.copytree(LMI, tmp_path / "lmi"))
    regional_roa.write(lmi / "AIS tot 2030.csv", [*COUNTRY, *TWENTE])
    assert build(ESCO, lmi, TABLES, tmp_path / "bundle") == []
    assert SkillsGraph.load(tmp_path / "bundle").regions == ("Twente",)


@pytest.mark.parametrize(("rows", "said"), [
    ([*COUNTRY, *about("Twente", WELDERS, "reusachtig", "hoog", "krap")], 'ais.csv:30: "reusachtig" in typering; expected one of: geen'),
    ([*COUNTRY, *about("", WELDERS, "groot", "hoog", "krap")], "ais.csv:30: no regionaam; expected Nederland or the name of a region"),
])
def test_a_mistake_in_a_region_is_told_with_its_line_and_the_old_bundle_stays(
    rows: list[list[str]], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "bundle"
    out.mkdir()
    (out / "VERSION").write_text("old")
    file = regional_roa.write(tmp_path / "ais.csv", rows)
    status = main(["--esco", str(ESCO), "--lmi", str(LMI), "--tables", str(TABLES), "--roa", str(file), "--out", str(out)])
    assert status == 2 and said in capsys.readouterr().err and (out / "VERSION").read_text() == "old"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    problems = build(ESCO, LMI, TABLES, tmp_path / "bundle", tmp_path / "nothing.csv")
    assert len(problems) == 1 and "there is no such file" in str(problems[0])
