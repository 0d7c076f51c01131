"""Scenarios are read with every mistake told, and the committed ones have none."""

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from game.authoring.check import Means, check_story
from game.rules.ink_walk import FULL, THIN
from game.rules.passenger import Passenger
from game.rules.scenario import LANGUAGES, SCHEMAS, ScenarioText, load_scenarios
from game.rules.wind_of_change import WindOfChange
from game.rules.written import parse
from skills_graph import SkillsGraph
from skills_graph.future import futures

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "scenarios"
SCENARIOS = load_scenarios(FOLDER)
PICTOGRAMS = {path.stem for path in (ROOT / "assets" / "pictograms").glob("*.svg")}
WIND = (FOLDER / "winds" / "robots.toml").read_text("utf-8")


def test_the_committed_scenarios_have_no_problem() -> None:
    assert SCENARIOS.problems == ()
    assert set(SCENARIOS.winds) == {"robots", "ai", "groen", "zorg", "online", "mensen", "regels"}
    assert len([story for story in SCENARIOS.stories.values() if story.isco_groups]) == 16, "one for each sector"
    assert {passenger.way for passenger in SCENARIOS.passengers.values()} == {"blijven", "anders", "overstappen"}


def test_every_wind_has_a_story_in_which_one_helps_and_one_in_which_one_is_helped() -> None:
    for wind in SCENARIOS.winds:
        helping, helped = (SCENARIOS.story_of(wind, "veel", role) for role in ("helpt", "geholpen"))
        assert helping and helped and (helping.role, helped.role) == ("helpt", "geholpen"), wind
        assert helping.minutes <= 8 and helped.minutes <= 8 and helping.speakers != helped.speakers, wind
    quiet = SCENARIOS.quiet()
    assert quiet is not None and not quiet.winds and not quiet.end


def test_no_isco_group_is_in_two_sectors() -> None:
    groups = [group for story in SCENARIOS.stories.values() for group in story.isco_groups]
    assert len(groups) == len(set(groups))


@pytest.mark.parametrize("name", SCENARIOS.stories)
def test_a_committed_story_is_clean(name: str) -> None:
    report = check_story(FOLDER / name, Means(SCENARIOS.winds, PICTOGRAMS), 84)
    assert [one.say("en") for one in report.findings] == []


@pytest.mark.nightly
@pytest.mark.parametrize("name", SCENARIOS.stories)
def test_a_committed_story_is_clean_on_a_thousand_walks(name: str) -> None:
    assert check_story(FOLDER / name, Means(SCENARIOS.winds, PICTOGRAMS), 1000).findings == []


@pytest.mark.parametrize("name", SCENARIOS.stories)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_story_is_that_of_its_text(name: str, language: str) -> None:
    text = (FOLDER / name / f"{language}.ink").read_bytes()
    assert (FOLDER / name / "compiled" / f"{language}.sha256").read_text().strip() == hashlib.sha256(text).hexdigest()


@pytest.mark.parametrize("name", SCENARIOS.stories)
def test_a_story_keeps_its_form(name: str) -> None:
    story, text = SCENARIOS.stories[name], (FOLDER / name / "nl.ink").read_text("utf-8")
    assert text.index("Dit zie je nu al") < text.index("Wat kan dit jaar al?") < text.index("# leiding: blijven")
    assert text.count("# speel: kaart") >= (3 if story.isco_groups else 2)
    details = ("begin", "geluid", "in_handen", "collega", "eerste_ding", "eigen_woord")
    used = [detail for detail in details if re.search(rf"\{{{detail}\(\)", text)]
    assert "{situatie()" in text and len(used) >= (4 if story.isco_groups else 5), f"{name} uses {used}"
    beats = len(re.findall(r"# beat:", text))
    assert (25 <= beats <= 40) if story.isco_groups else (12 <= beats <= 20), beats
    for wind in story.winds if story.isco_groups else ():
        assert f'hendel("{wind}")' in text, f"{name} does not ask how {wind} stands"
    assert story.isco_groups or "andere()" in text
    speakers = set(re.findall(r"# wie: (\w+)", text)) - {"niemand"}
    assert speakers == set(story.speakers)


def test_a_story_is_played_and_taken_up_again() -> None:
    story = SCENARIOS.stories["bep"]
    assert story.play("nl", THIN).beat().screens[0].year == "nu"
    again = story.play("en", FULL)
    again.retrace([("groeten", None)])
    assert again.beat().id == "de_jas"


def test_the_shifts_of_a_wind_are_within_their_bounds_and_about_groups_that_exist() -> None:
    graph = SkillsGraph.load()
    for wind in SCENARIOS.winds.values():
        shift, (low, high) = wind.wind, wind.wind.bounds
        assert wind.wind is shift, "made once, so that what is reckoned with it is kept"
        assert set(shift.tasks) <= set(graph.bundle.unit_columns)
        for column, tasks in shift.tasks.items():
            assert low.tasks[column].shift <= tasks.shift <= high.tasks[column].shift
        assert set(shift.reasons) == {*shift.skill_groups, *shift.isco_groups, *shift.tasks}
        for code in shift.skill_groups:
            assert any(known == code or known.startswith(f"{code}.") for known in graph.bundle.group_codes), code
            assert low.skill_groups[code] <= shift.skill_groups[code] <= high.skill_groups[code]
        for code in shift.isco_groups:
            assert any(known.startswith(code) for known in graph.bundle.isco_codes), code
        values = [*shift.skill_groups.values()]
        assert min(values) < 0 < max(values), "a wind takes and gives"


WORDS = re.compile(r"(?<=[.?!:])\s")


def test_a_wind_is_told_in_short_sentences_and_says_what_it_rests_on() -> None:
    for wind in SCENARIOS.winds.values():
        told = [wind.sentence, wind.assumption, wind.now.text, wind.morning.veel, wind.morning.weinig, *wind.this_year]
        for language in LANGUAGES:
            assert all(len(part.split()) <= 12 for words in told for part in WORDS.split(words[language])), wind.id
        rows = (*wind.skill_groups, *wind.isco_groups, *wind.tasks)
        assert len(rows) >= 20 and any(row.source != "own assumption" for row in rows)
        assert all(row.low < row.high for row in rows), "nobody knows a shift exactly"


ORDINARY = {
    "groen": (("airco- en warmtepompmonteur", "isolatiemonteur", "elektricien", "buschauffeur"), ("operator in een energiecentrale", "medewerker van een tankstation", "veehouder")),
    "zorg": (("verzorgende", "pedicure", "kapper", "taxichauffeur"), ()),
    "online": (("pakketbezorger", "orderpicker"), ("winkelmedewerker", "kassamedewerker", "reisadviseur")),
    "regels": (("inspecteur voedselveiligheid", "beveiliger", "kwaliteitscontroleur"), ()),
    "mensen": (("elektricien", "verpleegkundige", "bakker"), ()),
    "robots": (("onderhoudsmonteur",), ("orderpicker", "operator verpakkingsmachine")),
    "ai": ((), ("administratief medewerker", "receptionist", "boekhouder")),
}


@pytest.mark.parametrize("name", ORDINARY)
def test_a_wind_lifts_and_lowers_ordinary_work_as_its_sources_say(name: str) -> None:
    graph, wind = SkillsGraph.load(), SCENARIOS.winds[name].wind
    much = futures((wind,))[0]
    up, down = ([graph.outlook(graph.search(title, "nl")[0].uri, much).shift for title in titles] for titles in ORDINARY[name])
    assert min(up, default=1) >= 0.05 and max(down, default=-1) <= -0.05


def test_every_picture_of_a_wind_is_there() -> None:
    for wind in SCENARIOS.winds.values():
        assert {wind.picture, *(thing.picture for thing in wind.objects)} <= PICTOGRAMS


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('sound = "wind_robots"', 'sount = "wind_robots"', 'w.toml:7: "sount" is not known here; did you mean "sound"?'),
        ('sound = "wind_robots"\n', "", 'w.toml: "sound" is missing'),
        ("shift = -0.5", "shift = -5.0", "w.toml:67: skill_groups.0.shift: Input should be greater than or equal to -1"),
        ("shift = -0.5", "shift = -0.9", "w.toml:65: skill_groups.0: S6.1: low -0.7, shift -0.9 and high -0.25 are not in this order"),
        ('nl = "een robot-arm"', 'nl = "een hele grote robot arm"', 'has more than 4 words'),
        ('code = "S6.2"', 'code = "S6.1"', "w.toml: the file: S6.1 stands twice"),
        ('column = "routine_manual"', 'column = "routine_manuel"', 'w.toml:57: "routine_manuel" cannot be tasks.0.column; did you mean "routine_manual"?'),
        ('id = "robots"', 'id = robots', "w.toml:5: this is not TOML"),
    ],
)
def test_a_mistake_in_a_wind_is_told_with_its_line(before: str, after: str, expected: str) -> None:
    assert WIND.count(before) == 1
    wind, problems = parse(WindOfChange, WIND.replace(before, after), "w.toml")
    assert wind is None
    assert any(expected in str(problem) for problem in problems), [str(problem) for problem in problems]


def test_a_wrong_way_and_a_wrong_speaker_get_a_hint() -> None:
    _, problems = parse(Passenger, (FOLDER / "passengers" / "joke.toml").read_text("utf-8").replace('"anders"', '"ander"'), "p.toml")
    assert [str(problem) for problem in problems] == ['p.toml:6: "ander" cannot be way; did you mean "anders"?']
    _, problems = parse(ScenarioText, (FOLDER / "bep" / "scenario.toml").read_text("utf-8").replace('"hans"', '"hens"'), "s.toml")
    assert 'did you mean "hans"?' in str(problems[0]) and problems[0].line == 11


def test_a_scenario_that_is_not_whole_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    folder = tmp_path / "scenarios"
    shutil.copytree(FOLDER, folder)
    (folder / "bep" / "compiled" / "en.json").unlink()
    (folder / "winds" / "ai.toml").write_bytes(b"\xff")
    (folder / "passengers" / "joke.toml").rename(folder / "passengers" / "jopie.toml")
    found = load_scenarios(folder)
    assert {"bep", "het_scherm"} & set(found.stories) == set() and "de_nieuwe" in found.stories and set(found.passengers) == set(SCENARIOS.passengers) - {"joke"}
    told = " ".join(str(problem) for problem in found.problems)
    assert "there is no compiled/en.json" in told and 'no wind "ai"' in told and 'the id is "joke"; expected "jopie"' in told


def test_an_empty_folder_holds_nothing_and_breaks_nothing(tmp_path: Path) -> None:
    assert load_scenarios(tmp_path).stories == {}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_that_authors_use_is_that_of_the_code(name: str) -> None:
    assert json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8")) == SCHEMAS[name].model_json_schema()
