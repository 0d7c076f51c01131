"""A story by itself is played in the real screens; one that would hang never gets there."""

import re
import shutil
from pathlib import Path

import pygame
import pytest

from game.commands.scenario import FOUND, WRONG, check, new
from game.commands.scenario_play import open_app, open_session, run
from game.commands.scenario_script import run as write_script
from game.player import Player
from game.screens.show import Silence
from game.screens.theme import Settings
from tests.hand import play

ROOT = Path(__file__).parents[2]


def test_a_new_story_is_played_to_its_end_as_somebody_with_an_occupation(tmp_path: Path) -> None:
    pygame.init()
    story = tmp_path / "de_sleutel"
    shutil.copytree(ROOT / "assets" / "story", story)
    opened = open_session(story, "kapper", "mensen=veel,robots=weinig", 7, "nl")
    app = open_app(opened, pygame.display.set_mode((1280, 720)), Settings(less_motion=True), Silence(), Silence())
    ids = play(app, Player(7, ""))
    assert ids == ["future.morning.de_sleutel", "future.day.de_sleutel.sleutel", "future.day.de_sleutel.licht", "future.day.de_sleutel.weg",
                   "future.day.de_sleutel.end"]
    held = opened[0].profile.stories["de_sleutel"].value.cast
    assert held["occupation"] == "kapper" and opened[0].profile.ways


def test_a_story_that_hangs_is_refused_with_its_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "de_sleutel"
    shutil.copytree(ROOT / "assets" / "story", story)
    shutil.copytree(ROOT / "tests" / "bad" / "stories" / "S036-text-that-doubles", story, dirs_exist_ok=True)
    assert run(story, "bakker", "", 7, "nl") == FOUND
    assert re.search(r"nl\.ink:\d+: S036 ", capsys.readouterr().out)


def test_what_is_no_story_and_what_is_no_occupation_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "nergens", "bakker", "", 7, "nl") == WRONG
    story = tmp_path / "de_sleutel"
    shutil.copytree(ROOT / "assets" / "story", story)
    assert run(story, "xqzzt", "", 7, "nl") == WRONG
    assert run(story, "bakker", "mensen=beetje", 7, "nl") == WRONG
    assert "nergens" in capsys.readouterr().err


def test_a_practice_talk_is_played_and_printed_by_itself(tmp_path: Path) -> None:
    pygame.init()
    talk = tmp_path / "practice" / "een_vraag"
    shutil.copytree(ROOT / "assets" / "practice", talk)
    opened = open_session(talk, "kapper", "", 7, "nl")
    app = open_app(opened, pygame.display.set_mode((1280, 720)), Settings(less_motion=True), Silence(), Silence())
    ids = list(dict.fromkeys(play(app, Player(7, ""))))
    assert ids[0] == "practice.phone" and ids[-1] == "practice.phone.een_vraag.end"
    assert write_script(talk, tmp_path / "talk.pdf", "nl") == 0 and (tmp_path / "talk.pdf").read_bytes().startswith(b"%PDF")


def test_a_new_practice_talk_is_clean_and_called_after_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "practice" / "mijn_gesprek"
    folder.parent.mkdir()
    assert new(folder, "nl") == 0 and check(folder, "nl", 84) == 0
    assert 'id = "mijn_gesprek"' in (folder / "scenario.toml").read_text("utf-8")
