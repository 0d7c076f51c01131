"""The player's own folder: whole files, settings that survive anything, and a wipe that can be checked."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import files
from game.settings import SIZES, SPEEDS, Settings, from_text, to_text


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(files.HOME, str(tmp_path / "home"))
    return tmp_path / "home"


def test_settings_come_back_as_they_were_left():
    files.write_settings(Settings(size=1.5, less_motion=True, voice=False, sound=False, speed=SPEEDS[0]))
    assert files.read_settings() == Settings(1.5, True, False, False, SPEEDS[0])


def test_without_a_file_everything_is_as_at_the_first_start(capsys):
    assert files.read_settings() == Settings()
    assert capsys.readouterr().err == ""


@given(st.text(max_size=60))
def test_no_text_at_all_breaks_the_settings(text):
    made, _ = from_text(text, "settings.json")
    assert made.size in SIZES


@given(st.fixed_dictionaries({}, optional={key: st.one_of(st.booleans(), st.integers(), st.floats(), st.none(), st.text(max_size=5), st.lists(st.none()))
                                          for key in ("size", "less_motion", "voice", "sound", "speed", "other")}))
def test_a_value_that_cannot_be_is_told_and_the_rest_holds(found):
    made, problems = from_text(json.dumps(found), "settings.json")
    assert made.size in SIZES and made.speed in SPEEDS and isinstance(made.voice, bool)
    told = {problem.key for problem in problems}
    assert all(key in told or getattr(made, key) == value for key, value in found.items() if key != "other")
    assert "other" not in told


@given(st.builds(Settings, st.sampled_from(SIZES), st.booleans(), st.booleans(), st.booleans(), st.sampled_from(SPEEDS)))
def test_settings_read_what_they_wrote(settings):
    assert from_text(to_text(settings), "settings.json") == (settings, [])


@pytest.mark.parametrize("broken", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"{" * 200_000], ids=["empty", "torn", "a list", "no text", "too large"])
def test_a_broken_settings_file_is_told_and_the_game_starts(broken, own_folder, capsys):
    own_folder.mkdir()
    files.settings_path().write_bytes(broken)
    assert files.read_settings() == Settings()
    assert "settings.json" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_in_costs_only_the_settings(tmp_path, monkeypatch, capsys):
    (tmp_path / "a file").write_text("x")
    monkeypatch.setenv(files.HOME, str(tmp_path / "a file"))
    files.write_settings(Settings())
    assert "cannot be written" in capsys.readouterr().err


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "kept.txt"
    files.write_whole(path, "the old one")

    def power_fails(*_):
        raise OSError("no power")

    monkeypatch.setattr(os, "fsync", power_fails)
    with pytest.raises(OSError, match="no power"):
        files.write_whole(path, "the new one")
    assert path.read_text() == "the old one"
    assert [one.name for one in tmp_path.iterdir()] == ["kept.txt"]


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    (tmp_path / "large").write_bytes(b"x" * 101)
    with pytest.raises(ValueError, match="larger than 100"):
        files.read_text(tmp_path / "large", 100)
    assert files.read_text(tmp_path / "large", 101) == "x" * 101


def test_older_journeys_are_put_aside_and_never_overwritten(own_folder):
    own_folder.mkdir()
    for number in range(3):
        files.journal_path().write_text(f"journey {number}")
        os.utime(files.journal_path(), (1_900_000_000, 1_900_000_000))
        assert files.put_aside(files.journal_path())
    assert not files.journal_path().exists()
    assert [path.read_text() for path in sorted(own_folder.iterdir())] == ["journey 1", "journey 2", "journey 0"]
    assert all("2030-03-1" in path.name for path in own_folder.iterdir())


def test_nothing_is_put_aside_when_there_is_nothing():
    assert files.put_aside(files.journal_path()) is None


def test_wiping_leaves_nothing_of_the_player(own_folder):
    files.write_settings(Settings())
    for _ in range(2):
        files.write_whole(files.journal_path(), "what I said")
        files.put_aside(files.journal_path())
    files.write_whole(files.journal_path(), "what I said")
    (own_folder / ".morgenwerk-half").write_text("what I said, torn")
    assert len(list(own_folder.iterdir())) == 5
    assert files.wipe() == []
    assert not own_folder.exists()
    assert files.wipe() == []


def test_wiping_touches_no_file_of_somebody_else(own_folder):
    own_folder.mkdir()
    (own_folder / "holiday.jpg").write_text("sea")
    (own_folder / "my settings.json").write_text("{}")
    files.write_settings(Settings())
    assert files.wipe() == []
    assert sorted(path.name for path in own_folder.iterdir()) == ["holiday.jpg", "my settings.json"]


def test_what_cannot_be_wiped_is_named(own_folder, capsys):
    files.journal_path().mkdir(parents=True)
    assert files.wipe() == [files.journal_path()]
    assert "cannot be deleted" in capsys.readouterr().err


def test_papers_of_one_day_never_land_on_those_of_another_player():
    first, second = files.results_folder("2027-01-11"), files.results_folder("2027-01-11")
    assert first != second and first.is_dir() and second.is_dir()
    assert first.parent.name == "Morgenwerk"


def test_papers_lie_where_people_look_for_documents(tmp_path, monkeypatch):
    monkeypatch.delenv(files.HOME)
    monkeypatch.setattr(files.sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert files.documents() == tmp_path
    (tmp_path / "Documenten").mkdir()
    assert files.documents() == tmp_path / "Documenten"
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "user-dirs.dirs").write_text('XDG_DESKTOP_DIR="$HOME/Bureaublad"\nXDG_DOCUMENTS_DIR="$HOME/Stukken"\n')
    assert files.documents() == tmp_path / "Stukken"


@pytest.mark.parametrize(("platform", "variable", "expected"), [
    ("linux", "XDG_DATA_HOME", "morgenwerk"), ("win32", "APPDATA", "Morgenwerk"), ("darwin", "", "Library/Application Support/Morgenwerk")])
def test_the_folder_is_the_one_of_the_platform(platform, variable, expected, tmp_path, monkeypatch):
    monkeypatch.delenv(files.HOME)
    monkeypatch.setattr(files.sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    if variable:
        monkeypatch.setenv(variable, str(tmp_path))
    assert files.home() == tmp_path / expected
