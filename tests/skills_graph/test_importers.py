"""The importers one by one: official forms, old versions, and the joins that are easily got wrong."""

from __future__ import annotations

import csv
import io
import math
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from skills_graph.importers import brc, cbs, labour_market, onet, roa, uwv
from skills_graph.importers.esco import BASE, Classification, read_esco
from skills_graph.importers.labour_market import LabourMarket, read_labour_market
from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.skill_hierarchy import Hierarchy, primary
from skills_graph.importers.table import Row, SourceFile, Table, number, read_csv

HERE = Path(__file__).parent
LATER_COLUMNS = {"code", "hiddenLabels", "status", "modifiedDate", "regulatedProfessionNote", "scopeNote", "definition", "inScheme"}
ESCO, LMI = HERE / "small_esco", HERE / "small_lmi"


def read(*places: Path) -> Classification:
    problems = SourceProblems()
    esco = read_esco(places, problems)
    assert problems.told() == []
    return esco


def market(lmi: Path) -> LabourMarket:
    problems = SourceProblems()
    found = read_labour_market(lmi, read(ESCO), problems)
    assert problems.told() == []
    return found


def without(place: Path, target: Path, columns: set[str], files: set[str] = frozenset()) -> Path:
    """A copy of a folder of CSV without some columns and some files, as older versions are."""
    target.mkdir()
    for path in sorted(place.glob("*.csv")):
        if path.name in files:
            continue
        with open(path, encoding="utf-8-sig", newline="") as source, open(target / path.name, "w", encoding="utf-8", newline="") as copy:
            reader = csv.DictReader(source)
            kept = [name for name in reader.fieldnames or () if name not in columns or path.name.startswith("ISCO")]
            writer = csv.DictWriter(copy, kept, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(reader)
    return target


def zipped(paths: Iterable[Path], target: Path, folder: str = "") -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path in paths:
            archive.write(path, folder + path.name)
    return target


def table(text: str, delimiter: str = ",") -> Table:
    problems = SourceProblems()
    found = read_csv(SourceFile("test.csv", Path("test.csv"), text.encode), (), problems, delimiter=delimiter)
    assert not problems
    return found


# ESCO


def same(one: Classification, other: Classification) -> bool:
    names = ("unit_group", "code", "regulated", "kind", "reuse", "unit_groups", "essential", "optional", "related", "labels")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def test_a_zip_reads_as_the_folder_it_holds(tmp_path: Path) -> None:
    archive = zipped(sorted(ESCO.glob("*.csv")), tmp_path / "ESCO dataset - v1.2.0 - classification - en - csv.zip", "csv/")
    esco = read(archive)
    assert same(esco, read(ESCO)) and esco.version == "1.2.0"


def test_zips_by_language_in_a_folder_read_as_one(tmp_path: Path) -> None:
    plain = {"skills_nl_plain.csv"}
    zipped((path for path in sorted(ESCO.glob("*_en.csv"))), tmp_path / "ESCO dataset - v1.2.0 - classification - en - csv.zip")
    zipped((path for path in sorted(ESCO.glob("*_nl.csv")) if path.name not in plain), tmp_path / "ESCO dataset - v1.2.0 - classification - nl - csv.zip")
    assert same(read(tmp_path), read(ESCO))


def test_relations_in_a_zip_of_their_own_are_found_in_any_order(tmp_path: Path) -> None:
    stems = ("occupationSkillRelations", "skillSkillRelations", "broaderRelationsSkillPillar")
    loose = tmp_path / "loose"
    shutil.copytree(ESCO, loose)
    for stem in stems:
        (loose / f"{stem}_en.csv").rename(loose / f"{stem}.csv")
    relations = zipped([loose / f"{stem}.csv" for stem in stems], tmp_path / "ESCO dataset - v1.1.1 - classification - (language independent) - csv.zip")
    words = zipped([path for path in sorted(loose.iterdir()) if path.stem not in stems], tmp_path / "ESCO dataset - v1.1.1 - classification - en - csv.zip")
    for places in ((relations, words), (words, relations)):
        assert same(read(*places), read(ESCO))
        assert read(*places).version == "1.1.1"


def test_an_old_version_without_later_columns_still_reads(tmp_path: Path) -> None:
    old = without(ESCO, tmp_path / "old", LATER_COLUMNS)
    esco = read(old)
    assert set(esco.regulated.values()) == {None} and set(esco.code.values()) == {""}
    assert esco.essential == read(ESCO).essential
    assert {code for uri in esco.kind for code in esco.hierarchy.groups_of(uri)} == {
        code for uri in esco.kind for code in read(ESCO).hierarchy.groups_of(uri)
    }


def test_a_version_before_the_hierarchy_of_skills_leaves_only_fields_of_knowledge_as_groups(tmp_path: Path) -> None:
    old = without(ESCO, tmp_path / "old", LATER_COLUMNS, {"skillsHierarchy_en.csv", "skillGroups_en.csv", "skillGroups_nl.csv"})
    esco = read(old)
    codes = {code for uri in esco.kind for code in esco.hierarchy.groups_of(uri)}
    assert codes and all(code.isdigit() for code in codes)


def test_words_of_another_release_are_taken_for_what_the_base_knows(tmp_path: Path) -> None:
    base = without(ESCO, tmp_path / "base", set(), {"occupations_nl.csv"})
    later = tmp_path / "ESCO dataset - v1.2.1 - nl"
    later.mkdir()
    text = (ESCO / "occupations_nl.csv").read_text("utf-8")
    new = text.splitlines()[0].count(",")
    (later / "occupations_nl.csv").write_text(f"{text}Occupation,{BASE}occupation/new,7512,nieuwe bakker{',' * (new - 3)}\n", "utf-8")
    esco = read(base, later)
    assert {term.label for term in esco.labels["nl"].occupations.values()} == {term.label for term in read(ESCO).labels["nl"].occupations.values()}
    assert BASE + "occupation/new" not in esco.unit_group


def test_two_versions_in_one_folder_are_told(tmp_path: Path) -> None:
    shutil.copytree(ESCO, tmp_path / "one")
    shutil.copytree(ESCO, tmp_path / "two")
    problems = SourceProblems()
    read_esco([tmp_path], problems)
    assert "stands twice" in str(problems[0])


def test_the_one_gap_of_the_official_download_of_1_1_1_is_no_mistake(tmp_path: Path) -> None:
    place = Path(shutil.copytree(ESCO, tmp_path / "esco"))
    path = place / "occupationSkillRelations_en.csv"
    skill = next(iter(read(ESCO).kind))
    gap = f"{BASE}occupation/a9e54177-a185-404d-b6e6-15663d31137e"
    path.write_text(path.read_text("utf-8") + f"{gap},essential,knowledge,{skill}\n", "utf-8")
    assert read(place).essential == read(ESCO).essential


def test_an_essential_relation_that_is_optional_too_counts_once(tmp_path: Path) -> None:
    place = Path(shutil.copytree(ESCO, tmp_path / "esco"))
    path = place / "occupationSkillRelations_en.csv"
    occupation, skill = sorted(read(ESCO).essential)[0]
    path.write_text(path.read_text("utf-8") + f"{occupation},optional,knowledge,{skill}\n", "utf-8")
    esco = read(place)
    assert (occupation, skill) in esco.essential and (occupation, skill) not in esco.optional


def test_a_skill_climbs_to_all_groups_over_other_skills() -> None:
    hierarchy = Hierarchy({"skill": {"wider"}, "wider": {"S6.11.2", "0721"}, "S6.11.2": {"S6.11"}}, {
        "S6.11.2": "S6.11.2", "S6.11": "S6.11", "0721": "0721",
    })
    assert hierarchy.groups_of("skill") == {"S6.11": 2, "07": 2}
    assert primary(hierarchy.groups_of("skill"), knowledge=False) == "S6.11"
    assert primary(hierarchy.groups_of("skill"), knowledge=True) == "07"


# Labour market


def official_roa(lmi: Path) -> Path:
    """ROA's own form of the small table: cp1252, semicolons, decimal commas, and a region that must not count."""
    source = lmi / "roa_ais_2030_by_brc.csv"
    rows = [["regionaam", "aggregatieniveau", "thema", "waarde", "onderwerp", "naamonderwerp", "typering", "indicator", "aantal", "totaal6jrperc", "versie"]]
    for row in csv.DictReader(io.StringIO(source.read_text("utf-8"))):
        if row["brc"] == "999999":
            continue
        for subject, kind, indicator, share in (
            ("ITKB toekomstige knelpunten beroepsgroep in 2030", row["itkb2030_typering"], row["itkb2030"], ""),
            ("verwachte baanopeningen tot 2030", row["baanopeningen_typering"], "", row["baanopeningen_pct_6jr"]),
            ("verwachte uitbreidingsvraag tot 2030", row["uitbreidingsvraag_typering"], "", row["uitbreidingsvraag_pct_6jr"]),
            ("verwachte vervangingsvraag tot 2030", row["vervangingsvraag_typering"], "", row["vervangingsvraag_pct_6jr"]),
            ("indicator huidige arbeidsmarktsituatie beroep (2026Q1)", row["huidig2026Q1_typering"], row["huidig2026Q1_indicator"], ""),
            ("richting arbeidsmarkt 2025-2030", row["richting_2025_2030"], "", ""),
        ):
            for region, level, factor in (("Nederland", "Beroepsgroep", "v20260901"), ("Zuid-Limburg", "Beroepsgroep", "v20260901"), ("Nederland", "Beroepsklasse", "v20260901")):
                number_text = indicator.replace(".", ",") if (region, level) == ("Nederland", "Beroepsgroep") else "0,5"
                rows.append([region, level, "Risicoindicatoren – beroepen", row["brc"].lstrip("0"), subject, "", kind, number_text, "", share or "1", factor])
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    target = lmi / "ais_tot_2030.csv"
    target.write_bytes(text.getvalue().encode("cp1252"))
    source.unlink()
    return target


def test_the_official_file_of_roa_gives_the_same_figures_as_the_transcribed_table(tmp_path: Path) -> None:
    lmi = Path(shutil.copytree(LMI, tmp_path / "lmi"))
    with pytest.raises(UnicodeDecodeError):
        official_roa(lmi).read_text("utf-8")
    found, wanted = market(lmi), market(LMI)
    for isco, columns in wanted.unit_columns.items():
        assert {name: value for name, value in found.unit_columns[isco].items() if name.startswith(("roa", "uwv_t"))} == {
            name: value for name, value in columns.items() if name.startswith(("roa", "uwv_t"))
        }
    assert found.dates["roa"] == "2026-09-01"


def test_split_and_merged_groups_of_roa_are_found() -> None:
    columns = market(LMI).unit_columns
    assert columns["2513"]["roa_openings_pct"] == 11 and columns["7512"]["roa_openings_pct"] == 30
    old = brc.Group("0752", "Bakkers", "075", "Voedsel", 2)
    assert old.edition_2025("7512", {"0752"}) == "0752"
    assert old.edition_2025("7512", {"0756"}) == "0756"


def test_a_shortage_grows_with_its_class_while_itkb_falls() -> None:
    forecast = roa.read_forecast(table(
        "brc,label,uitbreidingsvraag_pct_6jr,vervangingsvraag_pct_6jr,baanopeningen_typering,baanopeningen_pct_6jr,itkb2030_typering,itkb2030\n"
        "1111,A,1,2,laag,3,geen,0.9\n2222,B,1,2,hoog,3,zeer groot,0.75\n"
    ), SourceProblems())
    few, many = forecast.groups["1111"], forecast.groups["2222"]
    assert few.itkb_class < many.itkb_class and few.itkb > many.itkb
    assert (few.openings_class, many.openings_class) == (2, 4)


def statline(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue()


def test_wages_straight_from_statline_are_read_for_the_last_year() -> None:
    wages, year = cbs.read_wages(table(statline([
        ["ID", "Beroep", "Perioden", "Werknemers_1", "k_25ePercentiel_2", "k_50ePercentielMediaan_3", "k_75ePercentiel_4"],
        ["0", "Totaal", "2022JJ00", "8009", "16,2", "22,2", "30,0"],
        ["1", "0752 Bakkers", "2021JJ00", "20", "12,0", "15,0", "18,0"],
        ["2", "0752 Bakkers", "2022JJ00", "20", "13,5", "16,5", "19,5"],
        ["3", "0753 Productcontroleurs", "2022JJ00", "4", ".", ".", "."],
    ]), ";"), SourceProblems())
    assert year == 2022 and wages["0752"] == cbs.Wage(13.5, 16.5, 19.5, "Bakkers")
    assert wages["0753"].p50 is None and "Totaal" not in wages


def test_employed_straight_from_statline_count_everybody_once() -> None:
    jobs, year = cbs.read_jobs(table(statline([
        ["ID", "Geslacht", "Persoonskenmerken", "Beroep", "Perioden", "WerkzameBeroepsbevolking_1"],
        ["1", "Totaal mannen en vrouwen", "Totaal personen", "0752 Bakkers", "2023JJ00", "16"],
        ["2", "Mannen", "Totaal personen", "0752 Bakkers", "2023JJ00", "10"],
        ["3", "Totaal mannen en vrouwen", "Totaal personen", "0752 Bakkers", "2023KW01", "17"],
    ]), ";"), SourceProblems())
    assert (year, jobs["0752"].thousands) == (2023, 16)


def test_where_a_group_has_no_wage_its_segment_stands_in_and_says_so() -> None:
    found = market(LMI)
    baker = found.unit_columns["7512"]
    assert baker["wage_is_segment"] == 1 and math.isclose(baker["wage_p50"], 17.2)
    figure = next(row for row in found.figures if row["isco"] == "7512" and row["indicator"] == "wage_p50")
    assert (figure["certainty"], figure["low"], figure["high"]) == ("segment", 13.7, 20.9)
    welder = next(row for row in found.figures if row["isco"] == "7212" and row["indicator"] == "wage_p50")
    assert welder["certainty"] == ("measured" if found.unit_columns["7212"]["wage_is_segment"] == 0 else "segment")


def test_a_quarter_that_earns_less_than_adults_may_is_not_shown_as_the_lowest_wage(tmp_path: Path) -> None:
    lmi = Path(shutil.copytree(LMI, tmp_path / "lmi"))
    path = lmi / "cbs_hourly_wage_quartiles_2022.csv"
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"))))
    for row in rows:
        row[3] = "9.0" if row[0] == "1214" else row[3]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.write_text(text.getvalue(), "utf-8")
    found = market(lmi)
    figure = next(row for row in found.figures if row["isco"] == "8332" and row["indicator"] == "wage_p50")
    assert figure["low"] is None and found.unit_columns["8332"]["wage_p25"] == 9


def listed(lines: str, **titles: tuple[str, list[str]]) -> uwv.Listed:
    """Match lines "title,brc" against occupations given as name=(brc, titles)."""
    problems = SourceProblems()
    found = uwv.read_list(table("beroep,brc\n" + lines), {uri: group for uri, (group, _) in titles.items()},
                          {uri: names for uri, (_, names) in titles.items()}, {"1111", "2222"}, problems)
    assert not problems
    return found


@pytest.mark.parametrize("line, title", [
    ("Dakdekkers", "dakdekker"), ("Timmerlieden (onderhoud)", "timmerman"), ("Tandartsen", "tandarts"), ("Matrozen", "matroos"),
    ("Softwareontwikkelaars", "software ontwikkelaar"), ("Monteurs glasvezel", "glasvezelmonteur"), ("Tandtechnici", "tandtechnicus"),
    ("Medisch secretaressen", "medisch secretaresse"), ("Diëtisten", "dietist"), ("Vloerenleggers", "vloerenlegger kurk"),
    ('"Loodgieters, installateurs en monteurs gas"', "loodgieter"), ("Verpleegkundigen", "verpleegkundige"),
])
def test_a_title_of_the_list_finds_its_esco_title(line: str, title: str) -> None:
    assert listed(f"{line},1111\n", one=("1111", [title])).occupations == {"one"}


@pytest.mark.parametrize("line, title", [
    ("Taxichauffeurs groepsvervoer", "taxichauffeur"), ("Medewerkers", "medewerker archief"), ("Lassers", "lasrobotoperator"),
])
def test_a_narrower_or_emptier_title_of_the_list_finds_nothing(line: str, title: str) -> None:
    found = listed(f"{line},1111\n", one=("1111", [title]))
    assert found.occupations == frozenset() and found.open_titles == {"1111": 1}


def test_an_everyday_name_may_sum_up_just_as_the_list_does() -> None:
    assert listed('"Bijrijders, laders en lossers (vrachtauto)",1111\n', one=("1111", ["stuwadoor", "bijrijder, lader en losser"])).occupations == {"one"}


def test_wages_of_statline_tell_the_middle_of_all_employees() -> None:
    found = table(statline([
        ["ID", "Beroep", "Perioden", "Werknemers_1", "k_25ePercentiel_2", "k_50ePercentielMediaan_3", "k_75ePercentiel_4"],
        ["0", "Totaal", "2022JJ00", "8009", "16,2", "22,2", "30,0"], ["1", "0752 Bakkers", "2022JJ00", "20", "13,5", "16,5", "19,5"],
    ]), ";")
    assert cbs.median_of_all(found, SourceProblems()) == 22.2


def test_exposure_may_come_as_the_workbook_of_the_ilo(tmp_path: Path) -> None:
    import openpyxl

    lmi = Path(shutil.copytree(LMI, tmp_path / "lmi"))
    csv_file = lmi / "ilo_genai_exposure_2025_tasks.csv"
    book = openpyxl.Workbook()
    for row in csv.reader(io.StringIO(csv_file.read_text("utf-8"))):
        book.active.append(row)
    book.save(lmi / "Final_Scores_ISCO08_Gmyrek_et_al_2025.xlsx")
    csv_file.unlink()
    wanted = {isco: columns.get("ilo_exposure") for isco, columns in market(LMI).unit_columns.items()}
    assert {isco: columns.get("ilo_exposure") for isco, columns in market(lmi).unit_columns.items()} == wanted


def test_a_title_is_matched_within_its_group_only() -> None:
    assert listed("Planners,1111\n", one=("2222", ["planner"])).occupations == frozenset()


def test_a_group_with_unmatched_titles_is_unknown_not_unlisted() -> None:
    found = market(LMI).unit_columns
    assert "uwv_listed" not in found["7514"] and found["7514"]["uwv_listed_in_group"] == 1
    assert found["7512"]["uwv_listed"] == 1


def test_titles_go_before_codes_where_esco_gave_a_code_to_another_occupation() -> None:
    crosswalk = table(
        "ESCO/ISCO Code,ESCO/ISCO Title,O*NET-SOC 2019 Code\n3213.2,pharmacy technician,29-2052.00\n3213.3,clinical trial assistant,29-9099.01\n"
        "2529.8,ICT security manager,15-1212.00\n3213,Pharmaceutical technicians,29-2052.00\n"
    )
    codes = {"trial": "3213.2", "security": "2529.8", "other": "3213.2"}
    titles = {"trial": "clinical trial assistant", "security": "ICT security managers", "other": "bicycle courier"}
    own, of_group = onet.read_crosswalk(crosswalk, codes, titles, SourceProblems())
    assert own == {"trial": ["29-9099.01"], "security": ["15-1212.00"]}
    assert of_group == {"3213": ["29-2052.00"]}


def test_physical_demand_falls_in_thirds_of_the_source() -> None:
    light, heavy = onet.bands({str(value): float(value) for value in range(9)})
    assert (light, heavy) == (3, 6)


def test_interests_are_those_of_the_matched_occupations() -> None:
    esco, found = read(ESCO), market(LMI)
    baker = next(uri for uri, term in esco.labels["en"].occupations.items() if term.label == "baker")
    assert math.isclose(found.occupation_columns[baker]["realistic"], 6.37) and found.occupation_columns[baker]["job_zone"] == 2
    assert found.occupation_columns[baker]["physical"] in (0, 1, 2)


def test_every_column_that_is_filled_is_a_column_that_is_written() -> None:
    found = market(LMI)
    assert {name for columns in found.unit_columns.values() for name in columns} == set(labour_market.UNIT_COLUMNS)
    assert {name for columns in found.occupation_columns.values() for name in columns} == set(labour_market.OCCUPATION_COLUMNS)


# Tables


@pytest.mark.parametrize("text, comma, value", [
    ("1.5", False, 1.5), ("0,81", True, 0.81), ("1.234,5", True, 1234.5), ("", False, None), (".", False, None), ("12", True, 12),
])
def test_numbers_are_read_as_their_country_writes_them(text: str, comma: bool, value: float | None) -> None:
    assert number(Row(1, {"x": text}), "x", "test.csv", SourceProblems(), comma=comma) == value


@pytest.mark.parametrize("text", ["nan", "inf", "veel", "1,5"])
def test_what_is_no_number_is_told_and_becomes_unknown(text: str) -> None:
    problems = SourceProblems()
    assert number(Row(3, {"x": text}), "x", "test.csv", problems) is None
    assert str(problems[0]) == f'test.csv:3: "{text}" in x; expected a number or nothing'


def test_a_row_of_several_lines_is_told_by_its_first_line() -> None:
    rows = table('a,b\n"one\ntwo",1\n"three",2\n').rows
    assert [row.line for row in rows] == [2, 4]
