"""The demo: a whole journey in the real screens, the same bytes for the same seed, by mouse and by keys."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAME = ("journal.jsonl", "profile.json", "rhythm.txt")


def demo(out: Path, *more: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "game", "demo", "--out", str(out), *more], cwd=out.parent, text=True, capture_output=True,
                          env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "random"}, timeout=300)


def test_a_whole_journey_is_played_in_the_screens_and_leaves_all_its_papers(tmp_path):
    out = tmp_path / "one"
    done = demo(out, "--occupation", "kapper", "--seed", "11", "--line", "korte")
    assert done.returncode == 0, done.stderr
    assert "without an echo" not in done.stderr
    for name in (*SAME, "poster.pdf", "poster.png", "profile.pdf", "contact-1.png"):
        assert (out / name).stat().st_size > 0
    assert len((out / "rhythm.txt").read_text().splitlines()) == 7
    assert len(list((out / "screens").glob("*.png"))) > 100


def test_an_unknown_occupation_is_told_with_what_may_be_meant(tmp_path):
    done = demo(tmp_path / "none", "--occupation", "bakkker")
    assert done.returncode == 2 and "bakker" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.nightly
@pytest.mark.parametrize("more", [("--line", "hele"), ("--line", "rustige", "--language", "en"), ("--keys",), ("--character", "first")])
def test_the_same_seed_gives_the_same_bytes_in_another_process_and_folder(tmp_path, more):
    one, other = tmp_path / "one", tmp_path / "far" / "other"
    other.parent.mkdir()
    for out in (one, other):
        done = demo(out, "--occupation", "bakker", "--seed", "7", *more)
        assert done.returncode == 0, done.stderr
    for name in SAME:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name
