"""Building the bundle: the same bytes for the same input, whole or not at all, and every mistake told."""

from __future__ import annotations

import csv
import io
import os
import random
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skills_graph import build as building
from skills_graph.build import MOST_BYTES, build, describe, main, one_form
from skills_graph.bundle import FAMILIES, FORMAT, ROLES, WORKPLACES, load

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SMALL = {"esco": HERE / "small_esco", "lmi": HERE / "small_lmi", "tables": HERE / "small_tables"}
BAD = ROOT / "tests" / "bad" / "data"
BUNDLE = ROOT / "assets" / "bundle"


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def copy_inputs(folder: Path) -> dict[str, Path]:
    return {name: Path(shutil.copytree(place, folder / name)) for name, place in SMALL.items()}


def build_small(out: Path, **places: Path) -> list[str]:
    given_places = SMALL | places
    return [str(problem) for problem in build(given_places["esco"], given_places["lmi"], given_places["tables"], out)]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("small") / "bundle"
    assert build_small(out) == []
    return out


def test_a_built_bundle_loads_with_all_its_rows_in_order(small: Path) -> None:
    bundle = load(small)
    assert len(bundle.occupation_uris) == 6 and bundle.occupation_uris == sorted(bundle.occupation_uris)
    assert len(bundle.skill_uris) == 127 and bundle.skill_uris == sorted(bundle.skill_uris)
    assert bundle.isco_codes == ["2513", "5141", "5322", "7212", "7512", "7514", "8332"]
    assert bundle.group_codes == sorted(bundle.group_codes)
    assert len(bundle.essential) == len(bundle.optional) == 6 and len(bundle.related) == len(bundle.groups) == 127
    assert {bundle.isco_codes[row] for row in bundle.unit_group} == {"2513", "5141", "5322", "7212", "7512", "8332"}
    assert bundle.version.startswith("esco-")


def test_relations_are_the_pairs_of_the_file(small: Path) -> None:
    bundle = load(small)
    with open(SMALL["esco"] / "occupationSkillRelations_en.csv", encoding="utf-8", newline="") as file:
        wanted = {(row["occupationUri"], row["relationType"], row["skillUri"]) for row in csv.DictReader(file)}
    found = {
        (uri, relation, bundle.skill_uris[skill])
        for relation, rows in (("essential", bundle.essential), ("optional", bundle.optional))
        for number, uri in enumerate(bundle.occupation_uris)
        for skill in rows[number]
    }
    assert found == wanted
    for skill in range(len(bundle.skill_uris)):
        assert all(skill in bundle.related[other] for other in bundle.related[skill])


def test_every_skill_has_a_primary_group_that_is_one_of_its_groups(small: Path) -> None:
    bundle = load(small)
    assert all(bundle.group[skill] in bundle.groups[skill] for skill in range(len(bundle.skill_uris)))


def test_arrays_are_read_only(small: Path) -> None:
    with pytest.raises(ValueError, match="read-only"):
        load(small).unit_columns["jobs"][0] = 1


def test_hand_made_words_and_weights_reach_the_bundle(small: Path) -> None:
    bundle = load(small)
    dutch, english = bundle.words("nl"), bundle.words("en")
    welder, baker = english.occupations.index("welder"), english.occupations.index("baker")
    assert (dutch.occupations[welder], dutch.occupations_official[welder]) == ("lasser in de werkplaats", "lasser")
    assert (bundle.known[baker], bundle.known[welder]) == (3, 1)
    assert WORKPLACES[bundle.workplace[bundle.unit_group[welder]]] == "machines"
    assert bundle.branches[bundle.branch[bundle.unit_group[baker]]].label == {"nl": "handwerk", "en": "crafts"}
    assert "banketbakker" in dutch.alternative[baker]
    bread = bundle.skill_row["http://data.europa.eu/esco/skill/e33ad426-d088-4136-b9f4-8e9c70522932"]
    assert (dutch.skills[bread], english.skills[bread]) == ("manieren om brood en gebak te maken", "bakery production methods")


def test_exceptions_go_before_the_group_of_a_skill(small: Path) -> None:
    bundle = load(small)
    with open(SMALL["tables"] / "skill_exceptions.csv", encoding="utf-8", newline="") as file:
        exceptions = list(csv.DictReader(file))
    assert exceptions
    for row in exceptions:
        skill = bundle.skill_row[row["uri"]]
        assert (FAMILIES[bundle.family[skill]], ROLES[bundle.role[skill]]) == (row["family"], row["role"])


def test_a_skill_has_the_picture_of_the_table_and_the_others_that_of_their_group(small: Path) -> None:
    bundle = load(small)
    with open(SMALL["tables"] / "skill_pictures.csv", encoding="utf-8", newline="") as file:
        own = {bundle.skill_row[row["uri"]]: row["picture"] for row in csv.DictReader(file)}
    assert len(own) == 2 and dict(bundle.pictures) == own
    for skill in range(len(bundle.skill_uris)):
        assert bundle.picture(skill) == own.get(skill, bundle.group_codes[bundle.group[skill]])


def test_a_picture_that_nobody_drew_is_told_where_the_drawn_cards_stand_beside_the_tables(tmp_path: Path) -> None:
    places = copy_inputs(tmp_path)
    cards = tmp_path / "art" / "cards"
    cards.mkdir(parents=True)
    (cards / "S1.3.svg").write_text("<svg/>", "utf-8")
    told = build_small(tmp_path / "out", **places)
    assert told == ['skill_pictures.csv:2: "magnifier" in picture; expected the name of a drawn card']
    assert not (tmp_path / "out").exists()
    (cards / "magnifier.svg").write_text("<svg/>", "utf-8")
    assert build_small(tmp_path / "out", **places) == []


def test_a_language_without_skill_labels_falls_back_to_english(tmp_path: Path) -> None:
    places = copy_inputs(tmp_path)
    (places["esco"] / "skills_nl_plain.csv").unlink()
    assert build_small(tmp_path / "out", **places) == []
    bundle = load(tmp_path / "out")
    assert bundle.words("nl").skills == bundle.words("en").skills


def test_dutch_labels_of_the_hand_made_tables_go_before_those_that_lie_beside_esco(small: Path, tmp_path: Path) -> None:
    places = copy_inputs(tmp_path)
    beside = (places["esco"] / "skills_nl_plain.csv").read_text("utf-8").splitlines()
    uri, label = beside[1].split(",")[:2]
    own = [beside[0], beside[1].replace(label, "onze eigen woorden"), *beside[2:]]
    (places["tables"] / "skills_nl_plain.csv").write_text("\n".join(own) + "\n", "utf-8")
    assert build_small(tmp_path / "out", **places) == []
    bundle = load(tmp_path / "out")
    assert bundle.words("nl").skills[bundle.skill_row[uri]] == "onze eigen woorden"


def test_a_plain_english_label_goes_before_the_official_one_of_the_same_skill(small: Path, tmp_path: Path) -> None:
    before = load(small).words("en").skills
    one, other = load(small).skill_uris[:2]
    places = copy_inputs(tmp_path)
    table = places["tables"] / "skills_en_plain.csv"
    table.write_text(f"uri,label_en,official\n{one},plain words,{before[0]}\n{other},not of this skill,another label\n", "utf-8")
    assert build_small(tmp_path / "out", **places) == []
    assert load(tmp_path / "out").words("en").skills == ["plain words", *before[1:]]


def test_first_cards_are_kept_for_an_occupation_that_asks_them_and_no_other(small: Path, tmp_path: Path) -> None:
    bundle = load(small)
    own, strange = int(bundle.essential[0][0]), next(row for row in range(len(bundle.skill_uris)) if row not in {*bundle.essential[0], *bundle.optional[0]})
    places = copy_inputs(tmp_path)
    rows = [f"{bundle.occupation_uris[0]},{bundle.skill_uris[skill]},for the tests" for skill in (own, strange)]
    (places["tables"] / "first_cards.csv").write_text("\n".join(("occupation,skill,reason", *rows)) + "\n", "utf-8")
    assert build_small(tmp_path / "out", **places) == []
    assert load(tmp_path / "out").first_cards == {0: frozenset({own})} and not bundle.first_cards


def test_without_hand_made_tables_neutral_values_stand_in(tmp_path: Path) -> None:
    assert build(SMALL["esco"], SMALL["lmi"], None, tmp_path / "out") == []
    bundle = load(tmp_path / "out")
    assert {FAMILIES[family] for family in bundle.family} == {"head"} and {ROLES[role] for role in bundle.role} == {"stays"}
    assert len(bundle.branches) == 1 and not bundle.known.any()


def test_a_version_before_the_hierarchy_of_skills_gets_the_pillars_as_groups(tmp_path: Path) -> None:
    places = copy_inputs(tmp_path)
    for path in places["esco"].glob("skillsHierarchy*"):
        path.unlink()
    for path in places["esco"].glob("skillGroups*"):
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
        fields = [row for row in rows if "/isced-f/" in row[1]]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([row[:-1] for row in (rows[0], *fields)])
        path.write_text(text.getvalue(), "utf-8")
    assert build_small(tmp_path / "out", **places) == []
    bundle = load(tmp_path / "out")
    english = bundle.words("en")
    assert {code for code in bundle.group_codes if not code.isdigit()} == {"S", "T"}
    assert english.groups[bundle.group_codes.index("S")] == "skills"


def test_another_process_writes_the_same_bytes(small: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "skills_graph.build", "--out", str(tmp_path / "again")]
    command += [part for name, place in SMALL.items() for part in (f"--{name}", str(place))]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert bytes_of(tmp_path / "again") == bytes_of(small)


def shuffled(path: Path, order: random.Random) -> bytes:
    """The CSV with its rows in another order; a file in cp1252 does not come by here."""
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    body = rows[1:]
    order.shuffle(body)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([rows[0], *body])
    return text.getvalue().encode()


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_the_order_of_rows_does_not_matter(small: Path, tmp_path: Path, seed: int) -> None:
    shutil.rmtree(tmp_path)
    places = copy_inputs(tmp_path)
    for place in places.values():
        for path in sorted(place.glob("*.csv")):
            if path.name != "branches.csv":  # the order of the branches is the order of the map's lines
                path.write_bytes(shuffled(path, random.Random(seed)))
    assert build_small(tmp_path / "out", **places) == []
    built, wanted = bytes_of(tmp_path / "out"), bytes_of(small)
    del built["sources.toml"], wanted["sources.toml"]  # it holds the sha256 of the shuffled files
    assert built == wanted


BAD_CASES = sorted(path.name for path in BAD.iterdir() if path.is_dir())


@pytest.mark.parametrize("case", BAD_CASES)
def test_a_broken_file_is_told_with_status_2_and_leaves_the_old_bundle(
    case: str, small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = copy_inputs(tmp_path)
    out = Path(shutil.copytree(small, tmp_path / "bundle"))
    broken = next(path for path in (BAD / case).iterdir() if path.name != "expected.txt")
    place = next((name for name, folder in SMALL.items() if (folder / broken.name).exists()), "esco" if broken.suffix == ".zip" else "lmi")
    shutil.copy(broken, places[place] / broken.name)
    status = main([part for name, folder in {**places, "out": out}.items() for part in (f"--{name}", str(folder))])
    told = capsys.readouterr().err.splitlines()[:-1]
    assert (status, told) == (2, (BAD / case / "expected.txt").read_text("utf-8").splitlines())
    assert bytes_of(out) == bytes_of(small)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "esco", "lmi", "tables"]


OPTIONAL = {"ISCOGroups_nl.csv", "skillGroups_en.csv", "skillGroups_nl.csv", "skillsHierarchy_en.csv", "skills_nl_plain.csv", "occupations_nl.csv"}


@pytest.mark.parametrize("place, name", sorted(
    (place, path.name) for place, folder in SMALL.items() for path in folder.iterdir() if path.name not in OPTIONAL
))
def test_a_file_that_is_not_there_is_named(place: str, name: str, tmp_path: Path) -> None:
    places = copy_inputs(tmp_path)
    stem = name.removesuffix("_en.csv")
    for path in places[place].glob(f"{stem}*"):
        path.unlink()
    told = build_small(tmp_path / "out", **places)
    assert any(("is not there" in line or "no ESCO files" in line) and stem in line for line in told), told
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert build_small(tmp_path / "out", lmi=tmp_path / "nowhere")[0].endswith(
        "there is no such folder or file; expected a folder or a zip with the files"
    )


def test_many_mistakes_of_one_kind_are_counted_not_repeated(tmp_path: Path) -> None:
    places = copy_inputs(tmp_path)
    path = places["lmi"] / "uwv_kansrijke_beroepen_2025_2026.csv"
    path.write_text(path.read_text("utf-8").replace(",0742,", ",9999,").replace(",0811,", ",9999,"), "utf-8")
    told = build_small(tmp_path / "out", **places)
    assert len(told) == 6 and "more lines with the same mistake in brc" in told[-1]


def test_a_bundle_that_would_be_too_big_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MOST_BYTES", 1000)
    assert "expected at most" in build_small(tmp_path / "out")[0]
    assert not (tmp_path / "out").exists()


def test_a_bundle_of_another_format_is_refused(small: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(small, tmp_path / "old"))
    keys = folder / "keys.json"
    keys.write_text(keys.read_text("utf-8").replace(f'"format":{FORMAT}', '"format":0'), "utf-8")
    with pytest.raises(ValueError, match="build it again"):
        load(folder)


def test_the_manifest_names_every_input_with_its_sha256(small: Path) -> None:
    manifest = tomllib.loads((small / "sources.toml").read_text("utf-8"))
    files = {file["name"]: file for source in manifest["source"] for file in source["file"]}
    inputs = {path.name for folder in SMALL.values() for path in folder.iterdir()}
    assert set(files) == inputs
    assert all(len(file["sha256"]) == 64 and file["rows"] > 0 for file in files.values())
    assert all(source["licence"] and source["publisher"] and source["date"] for source in manifest["source"])
    assert str(ROOT) not in (small / "sources.toml").read_text("utf-8")


def test_info_prints_all_sources_or_the_one_asked_for(small: Path) -> None:
    status, lines = describe(small)
    assert status == 0 and any(line.startswith("roa: ") for line in lines) and any(line.startswith("esco: ") for line in lines)
    status, lines = describe(small, "roa")
    assert status == 0 and lines[0].startswith("roa: ") and not any(line.startswith("esco: ") for line in lines)


def test_info_says_which_sources_there_are_and_where_no_bundle_is(small: Path, tmp_path: Path) -> None:
    status, lines = describe(small, "rao")
    assert status == 2 and "expected one of: esco" in lines[0]
    status, lines = describe(tmp_path)
    assert status == 2 and "no bundle" in lines[0]


@pytest.mark.parametrize("label, form", [
    ("ober/serveerster", "ober"), ("kok (m/v)", "kok"), ("bakker", "bakker"),
    ("assistent klinische proeven/assistente klinische proeven", "assistent klinische proeven"),
])
def test_a_title_with_two_forms_becomes_one(label: str, form: str) -> None:
    assert one_form(label) == form


# The bundle that ships with the game.


def test_the_shipped_bundle_holds_all_of_esco_and_fits_its_size() -> None:
    bundle = load(BUNDLE)
    assert (len(bundle.occupation_uris), len(bundle.skill_uris), len(bundle.isco_codes)) == (3039, 13939, 436)
    assert sum(path.stat().st_size for path in BUNDLE.iterdir()) <= MOST_BYTES
    assert bundle.languages() == ["en", "nl"]


def test_no_english_skill_label_stands_on_a_dutch_card_of_the_shipped_bundle() -> None:
    bundle = load(BUNDLE)
    dutch, english = bundle.words("nl"), bundle.words("en")
    same = [one for one, other in zip(dutch.skills, english.skills, strict=True) if one == other]
    assert len(set(dutch.skills)) == len(dutch.skills)
    assert len(same) < 200 and all(not one.startswith(("use ", "manage ", "operate ")) for one in same)


def test_dutch_titles_of_the_shipped_bundle_have_one_form() -> None:
    titles = load(BUNDLE).words("nl").occupations
    assert [title for title in titles if "/" in title or "(" in title or not title.strip()] == []


def test_every_picture_of_the_shipped_bundle_is_drawn() -> None:
    bundle = load(BUNDLE)
    drawn = {path.stem for path in (ROOT / "assets" / "art" / "cards").glob("*.svg")}
    assert {bundle.picture(skill) for skill in range(len(bundle.skill_uris))} <= drawn


def test_every_unit_group_of_the_shipped_bundle_has_its_level_and_most_their_figures() -> None:
    columns = load(BUNDLE).unit_columns
    assert not np.isnan(columns["isco_level"]).any()
    for name in ("jobs", "wage_p50", "roa_openings_pct", "roa_itkb", "ilo_exposure", "routine_manual"):
        assert np.isnan(columns[name]).mean() < 0.05, name


def test_figures_of_the_shipped_bundle_say_where_they_come_from() -> None:
    figures = load(BUNDLE).figures()
    assert {figure["isco"] for figure in figures} == set(load(BUNDLE).isco_codes)
    for figure in figures:
        assert figure["certainty"] in ("measured", "segment", "forecast", "model")
        assert figure["source"] and figure["unit"] and figure["year"] >= 2022
        if "value" in figure and "low" in figure:
            assert figure["low"] <= figure["value"]
