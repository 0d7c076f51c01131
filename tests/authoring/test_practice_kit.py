"""The practice talks that ship are clean, compiled from their text, and walked by the command of authors."""

import hashlib
from pathlib import Path

import pytest

from game.authoring.check import Means, check_story
from game.commands import scenario
from game.commands.scenario import too_long
from game.rules.practice_story import PracticeText, load_practice
from game.rules.scenario import LANGUAGES
from game.rules.written import parse

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "scenarios" / "practice"
PICTURES = {path.stem for path in (ROOT / "assets" / "pictograms").glob("*.svg")}
NAMES = sorted(path.parent.name for path in FOLDER.glob("*/scenario.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_practice_talk_is_clean_and_every_line_of_it_is_seen(name: str) -> None:
    report = check_story(FOLDER / name, Means({}, PICTURES, too_long=too_long()), 200)
    assert [one.say("en") for one in report.findings] == []
    assert all(coverage.share == 1 for coverage in report.coverage.values())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_talk_is_that_of_its_text(name: str, language: str) -> None:
    text = (FOLDER / name / f"{language}.ink").read_bytes()
    assert (FOLDER / name / "compiled" / f"{language}.sha256").read_text().strip() == hashlib.sha256(text).hexdigest()


def test_the_command_finds_a_talk_by_its_name_and_walks_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert scenario.walk(Path("baas_leren"), 84, 1, "nl") == 0
    assert "100% van de regels gezien" in capsys.readouterr().out


def test_a_card_with_somebody_unknown_on_it_is_told_with_its_line() -> None:
    text = (FOLDER / "baas_leren" / "scenario.toml").read_text("utf-8").replace('"sam"', '"sem"')
    card, problems = parse(PracticeText, text, "scenario.toml")
    assert card is None and problems[0].line and '"sem"' in problems[0].what


def test_a_talk_that_is_not_compiled_is_left_out_and_told(tmp_path: Path) -> None:
    folder = tmp_path / "scenarios" / "practice" / "baas_leren"
    folder.mkdir(parents=True)
    (folder / "scenario.toml").write_text((FOLDER / "baas_leren" / "scenario.toml").read_text("utf-8"))
    talks, problems = load_practice(tmp_path / "scenarios", LANGUAGES)
    assert talks == {} and "compile" in str(problems[0])
