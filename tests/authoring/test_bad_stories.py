"""Every broken story gives exactly the finding that its folder is called after, with a file and a line, in both languages."""

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from wordfreq import zipf_frequency

from game.authoring import compiling
from game.authoring.check import Means, check_story
from game.authoring.finding import Finding, kinds
from game.authoring.sandbox import walk_apart
from game.authoring.walks import walk_story
from game.commands.scenario import FOUND, check, too_long
from game.rules.scenario import load_scenarios
from game.rules.wind_of_change import WindOfChange
from game.rules.written import parse

ROOT = Path(__file__).parents[2]
BAD = ROOT / "tests" / "bad" / "stories"
CASES = sorted(path.name for path in BAD.iterdir())
PICTURES = {path.stem for path in (ROOT / "assets" / "pictograms").glob("*.svg")}
WITHOUT_LINE = {"S002", "S004", "S005", "S006", "S021", "S061", "S070", "S075", "S077"}
"""These are about a whole file, or about something that is not there."""


@cache
def winds() -> dict[str, WindOfChange]:
    return dict(load_scenarios(ROOT / "scenarios").winds)


walked_once = cache(walk_story)
"""Most cases change one language, so the other is walked for the first of them alone."""


def laid_over(case: str, folder: Path) -> Path:
    """The first story, or the first practice talk, with the files of a case in the place of its own."""
    practice = (BAD / case / "practice").is_file()
    story = folder / "practice" / "een_vraag" if practice else folder / "de_sleutel"
    shutil.copytree(ROOT / "assets" / ("practice" if practice else "story"), story)
    shutil.copytree(BAD / case, story, dirs_exist_ok=True)
    if (story / "without").is_file():
        for name in (story / "without").read_text().split():
            (story / name).unlink()
    return story


def findings(case: str, folder: Path, compiler: str | None = None) -> list[Finding]:
    story, there = laid_over(case, folder), winds()
    if (story / "wind.toml").is_file():
        wind, _ = parse(WindOfChange, (story / "wind.toml").read_text("utf-8"), "wind.toml")
        assert wind is not None
        there = {**there, wind.id: wind}
    means = Means(
        there, PICTURES, walk_apart if case.startswith("S036") else walked_once, compiler,
        zipf_frequency if case.startswith("S043") else None, too_long() if case.startswith("S045") else None,
    )  # fmt: skip
    return check_story(story, means, 84).findings


@pytest.mark.parametrize("case", [case for case in CASES if not case.startswith("S001")])
def test_a_broken_story_gives_its_finding_and_no_other(case: str, tmp_path: Path) -> None:
    told = findings(case, tmp_path)
    assert {one.code for one in told} == set(re.findall(r"S\d{3}", case)), [one.say("en") for one in told]
    for one in told:
        assert one.line > 0 or one.code in WITHOUT_LINE or one.file == "scenario.toml", one
        for language in ("nl", "en"):
            assert re.match(rf"[\w./]+(:\d+)?: {one.code} \S", one.say(language))
            assert "{" not in one.say(language) or "{" in str(one.words) + kinds()[one.code][language]["do"], "all is filled in"


@pytest.mark.skipif(not compiling.compiler(), reason="needs inkjs")
@pytest.mark.parametrize("case", [case for case in CASES if case.startswith("S001")])
def test_what_ink_cannot_read_is_told_with_its_line(case: str, tmp_path: Path) -> None:
    told = findings(case, tmp_path, compiling.compiler())
    assert {one.code for one in told} == {"S001"} and all(one.line > 20 for one in told)


def test_every_finding_has_a_broken_story() -> None:
    assert {case[:4] for case in CASES} == set(kinds()) and len(CASES) >= 40


def test_the_command_tells_the_file_and_the_line_and_ends_with_a_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = laid_over("S040-long-sentence", tmp_path)
    assert check(story, "nl", 12) == FOUND
    told = capsys.readouterr().out
    assert re.search(r"de_sleutel/nl\.ink:72: S040 Een zin van 14 woorden: .* Hooguit 12; maak er twee zinnen van\.", told)
