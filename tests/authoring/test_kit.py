"""The kit as an author uses it: a new story is clean, the page for authors tells the truth, and a story apart harms nobody."""

import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pypdfium2
import pytest
from typer.testing import CliRunner

from game.authoring import compiling, finding
from game.authoring.check import Means, check_story
from game.authoring.folder import LARGEST, read_folder
from game.authoring.ink_graph import flow
from game.authoring.outline import outline
from game.authoring.sandbox import walk_apart
from game.authoring.source import read
from game.authoring.walks import MARK, Walked, marked, walk_story
from game.cli import app
from game.commands import scenario
from game.commands.scenario_script import run as write_script
from game.rules.ink_walk import FULL
from game.rules.scenario import load_scenarios
from game.rules.story import Story, StoryEndless

ROOT = Path(__file__).parents[2]
FIRST = ROOT / "assets" / "story"
BAD = ROOT / "tests" / "bad" / "stories"
DOCS = ROOT / "docs"
PICTURES = {path.stem for path in (ROOT / "assets" / "pictograms").glob("*.svg")}


def compiled(case: str) -> str:
    return (BAD / case / "compiled" / "nl.json").read_text("utf-8-sig")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    assert scenario.new(tmp_path / "het_slot", "nl") == 0
    return tmp_path / "het_slot"


def test_a_new_story_is_clean_whole_and_called_after_its_folder(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scenario.check(story, "nl", 84) == 0
    assert "niets gevonden" in capsys.readouterr().out
    folder = read_folder(story, {"mensen"})
    assert folder.card is not None and folder.card.id == "het_slot" and folder.fresh == {"nl", "en"}


@pytest.mark.parametrize("name", ["Het Slot", "9", "a/b c"])
def test_a_story_gets_no_name_that_a_folder_cannot_have(name: str, tmp_path: Path) -> None:
    assert scenario.new(tmp_path / name, "nl") == scenario.WRONG


def test_what_is_there_already_is_not_written_over(story: Path) -> None:
    (story / "nl.ink").write_text("mijn werk")
    assert scenario.new(story, "nl") == scenario.WRONG and (story / "nl.ink").read_text() == "mijn werk"


def test_the_example_on_the_page_for_authors_is_the_first_story() -> None:
    page = (DOCS / "schrijven.md").read_text("utf-8")
    assert (FIRST / "nl.ink").read_text("utf-8").strip() in page
    for number in re.findall(r"\bS\d{3}\b", page):
        assert number in finding.kinds()


def test_the_worked_example_gives_the_two_messages_that_the_page_shows(tmp_path: Path) -> None:
    shutil.copytree(FIRST, tmp_path / "de_sleutel")
    shutil.copytree(BAD / "S040-S046-worked-example", tmp_path / "de_sleutel", dirs_exist_ok=True)
    means = Means(load_scenarios(ROOT / "scenarios").winds, PICTURES)
    page = (DOCS / "schrijven.md").read_text("utf-8")
    told = [one.say("nl") for one in check_story(tmp_path / "de_sleutel", means, 84).findings]
    assert [one.split()[1] for one in told] == ["S040", "S046"] and all(f"scenarios/het_slot/{one}" in page for one in told)


def test_the_page_of_findings_is_the_one_that_explain_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert (DOCS / "bevindingen.md").read_text("utf-8") == finding.page("nl")
    assert scenario.explain("s010", "en") == 0 and "S010" in capsys.readouterr().out
    assert scenario.explain("S999", "nl") == scenario.WRONG


def test_every_finding_says_what_why_and_what_to_do_in_both_languages() -> None:
    for code, kind in finding.kinds().items():
        for language in ("nl", "en"):
            assert set(kind[language]) == {"what", "do", "why"} and all(kind[language].values()), code
        assert set(re.findall(r"\{(\w+)\}", kind["nl"]["what"])) == set(re.findall(r"\{(\w+)\}", kind["en"]["what"])), code


def test_numbers_in_the_lines_do_not_change_what_is_told() -> None:
    plain = (FIRST / "compiled" / "nl.json").read_text("utf-8-sig")
    numbered, texts = marked(json.loads(plain))
    one, other = Story(plain, FULL), Story(numbered, FULL)
    assert len(texts) > 15
    while not one.beat().ended:
        told = [re.sub(r"[ \t]+", " ", MARK.sub("", line.text)).strip() for line in other.beat().lines]
        assert told == [line.text for line in one.beat().lines]
        assert [(each.id, each.text, each.family, each.moves) for each in one.beat().choices] == [
            (each.id, each.text, each.family, each.moves) for each in other.beat().choices]
        one.choose(one.beat().choices[-1].id)
        other.choose(other.beat().choices[-1].id)


def test_every_line_of_the_first_story_is_seen_and_walks_of_one_seed_are_alike() -> None:
    report = check_story(FIRST.parent / "story", Means(load_scenarios(ROOT / "scenarios").winds, PICTURES), 60)
    assert all(coverage.share == 1 for coverage in report.coverage.values())
    text, _ = marked(json.loads((FIRST / "compiled" / "en.json").read_text("utf-8-sig")))
    assert walk_story(text, 20, 3) == walk_story(text, 20, 3) and walk_story(text, 20, 3).taken != walk_story(text, 20, 4).taken


def test_a_line_that_nobody_sees_is_in_the_coverage(tmp_path: Path) -> None:
    shutil.copytree(FIRST, tmp_path / "de_sleutel")
    shutil.copytree(BAD / "S038-never-seen", tmp_path / "de_sleutel", dirs_exist_ok=True)
    coverage = check_story(tmp_path / "de_sleutel", Means(load_scenarios(ROOT / "scenarios").winds, PICTURES), 84).coverage["nl"]
    text = (tmp_path / "de_sleutel" / "nl.ink").read_text("utf-8").splitlines()
    assert [text[line - 1] for line in coverage.unseen] == ["Het is donker."] and coverage.share < 1


@pytest.mark.parametrize(("case", "part", "name"), [
    ("S031-nobody-comes", "unreached", "zolder"), ("S030-runs-out", "loose", "stil"), ("S033-circle-of-two", "endless", "wacht"),
])  # fmt: skip
def test_the_graph_knows_without_walking(case: str, part: str, name: str) -> None:
    assert name in getattr(flow(json.loads(compiled(case))), part)


@pytest.mark.parametrize("case", ["S033-circle", "S033-function-calls-itself", "S033-circle-with-a-door-that-stays-shut"])
def test_a_story_that_goes_round_is_broken_off_also_in_the_game(case: str) -> None:
    story = None
    begun = time.monotonic()
    with pytest.raises(StoryEndless):
        story = Story(compiled(case), FULL)
        story.choose("wacht")
    assert time.monotonic() - begun < 20


def test_a_story_that_fills_the_memory_brings_down_only_the_process_apart() -> None:
    walked = walk_apart(compiled("S036-text-that-doubles"), 12, 1, memory=400_000_000)
    assert not walked.whole and [one["code"] for one in walked.findings.values()] == ["S036"]
    assert next(iter(walked.findings.values()))["name"] == "eerst_dit", "it says where the story was"


def test_a_story_that_takes_too_long_is_stopped() -> None:
    walked = walk_apart((FIRST / "compiled" / "nl.json").read_text("utf-8-sig"), 1_000_000, 1, seconds=1)
    assert [one["code"] for one in walked.findings.values()] == ["S033"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_process_apart_can_open_no_file() -> None:
    script = "from game.authoring.walker import limit\nlimit(900_000_000, 5)\ntry:\n    open('/etc/hostname')\nexcept OSError as no:\n    print(no.errno)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "24"


def test_a_file_outside_the_folder_a_pipe_and_a_giant_are_not_opened(story: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim")
    (story / "nl.ink").unlink()
    (story / "nl.ink").symlink_to(secret)
    (story / "en.ink").write_text("x" * (LARGEST + 1))
    folder = read_folder(story, {"mensen"})
    assert {(one.code, one.file) for one in folder.findings} == {("S006", "nl.ink"), ("S006", "en.ink")} and folder.texts == {}


def test_what_the_compiler_says_becomes_a_line_and_without_one_inky_is_explained(story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    told = "ERROR: 'story.ink' line 33: Expected closing ')' for function call but saw '}'\nERROR: 'story.ink' line 33: again\n"
    assert [(one.code, one.line) for one in compiling.errors(told, "nl.ink")] == [("S001", 33)]
    monkeypatch.setattr(compiling, "compiler", lambda: None)
    (story / "compiled" / "nl.json").unlink()
    assert scenario.compile_story(story, "nl") == scenario.FOUND
    assert "Export to JSON" in capsys.readouterr().out


def test_words_and_conditions_of_a_line_are_told_apart() -> None:
    rows = read("nl.ink", '=== een\n# beat: een\n{collega() != "": {collega()} kijkt. | Iemand kijkt.} // bron: zelf\n+ [ "Ja." # id: ja ] -> een\n').rows
    assert rows[2].says and rows[2].beat == "een" and rows[3].choice and dict(rows[3].tags) == {"id": "ja"}


def test_the_script_is_a_pdf_with_every_beat_and_choice_of_both_languages(story: Path, tmp_path: Path) -> None:
    assert write_script(story, tmp_path / "s.pdf", "nl") == 0
    with pypdfium2.PdfDocument(tmp_path / "s.pdf") as pdf:
        text = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    for words in ("Het licht gaat uit.", "The light goes out.", "Hulp vragen", "Ask for help", "familie: hulp", "sleutel", "wijst: samen"):
        assert words in text


JUNK = ("{", "}", "->", "#", "# id:", "# toont: ,", "# toont: kan", "# wijst:", "# geld: +", "+", "*", "- ", "=== ", '"', "//", "~", "VAR", "\x00", "[", "|", "<>", "{~a|b}")


def test_a_text_that_was_spoiled_anyhow_gives_findings_and_never_a_fault_of_ours(tmp_path: Path) -> None:
    draw, winds = Random(7), load_scenarios(ROOT / "scenarios").winds
    whole = (FIRST / "nl.ink").read_text("utf-8").split("\n")
    for number in range(60):
        story = tmp_path / str(number) / "de_sleutel"
        shutil.copytree(FIRST, story)
        lines = whole[:]
        for _ in range(draw.randint(1, 5)):
            at, where = draw.randrange(len(lines)), draw.randint(0, 30)
            lines[at] = draw.choice(("", draw.choice(whole), lines[at][:where] + draw.choice(JUNK) + lines[at][where:]))
        text = "\n".join(lines)
        (story / "nl.ink").write_text(text, "utf-8")
        compiling.keep(story, "nl", text, None)
        for one in check_story(story, Means(winds, PICTURES, lambda compiled, runs, seed: Walked()), 1).findings:
            assert one.say("nl") != one.say("en") and one.code in one.say("nl")
        outline(read("nl.ink", text))


def test_the_commands_are_in_the_command_line() -> None:
    told = CliRunner().invoke(app, ["scenario", "--help"]).output
    assert all(name in told for name in ("new", "check", "walk", "play", "script", "compile"))
    assert CliRunner().invoke(app, ["scenario", "check"]).exit_code != 0
    assert "S033" in CliRunner().invoke(app, ["scenario", "check", "--explain", "S033", "--language", "en"]).output
