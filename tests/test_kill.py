"""Killed at any moment, the game loses no answer that the screen showed as taken, and goes on to the same profile.

The journeys are played in the real screens, on the journal that the game itself opens on disk. The kill is a SIGKILL of the
game's process wherever it is just then: opening, moving a card, between two coins of ten, writing.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.export import record
from game.journal import load
from game.rules.event import Event
from game.rules.profile import profile
from tests.interrupted import AT, go_on, remembering
from tests.walker import journey

HERE = Path(__file__).parent
AT_MOST = 0.25
"""Seconds: so long after an answer the kill comes at the latest; an answer takes about a tenth."""
NEAR_THE_END = 20
"""So many answers before the end no kill waits any more: a journey that has ended opens at its wall again."""


def kept_in(journal: Path) -> list[Event]:
    """All that lies in a journal, every line of it whole."""
    events, problems = load(journal) if journal.exists() else ([], [])
    assert not problems
    return events


def kill(journal: Path, line: str, place: int, draw: random.Random) -> None:
    """Play on in a process of its own and kill it shortly after the place is reached; nothing shown as taken is lost."""
    with subprocess.Popen([sys.executable, str(HERE / "interrupted.py"), str(journal), line], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, env={**os.environ, "PYTHONPATH": str(HERE.parent)}) as process:
        due = 0
        for row in process.stdout:
            told, due = map(int, row.split())
            if told >= place:
                break
        time.sleep(draw.uniform(0, AT_MOST))
        process.kill()
        for row in process.stdout:
            _, due = map(int, row.split())
    assert process.returncode == -signal.SIGKILL
    assert len(kept_in(journal)) >= due, "an answer that was shown as taken is lost"


def profile_file(journal: Path) -> bytes:
    """The profile that is made of a journal, as the file that the player takes along."""
    folder, made = journal.with_suffix(""), journey()
    record.write(profile(kept_in(journal)), made.world.graph, made.texts, folder, AT[:10], scenarios=made.world.scenarios)
    return (folder / "profile.json").read_bytes()


def test_a_journey_killed_in_its_first_stop_holds_what_was_shown_and_nothing_else(tmp_path):
    journal, draw = tmp_path / "killed.jsonl", random.Random(2)
    for place in (3, 24):
        kill(journal, "korte", place, draw)
    kept = kept_in(journal)
    assert len(kept) >= 24
    remembering(kept, "korte")


@pytest.mark.nightly
@pytest.mark.parametrize("line", ["hele"])
def test_a_journey_killed_a_hundred_times_ends_with_the_same_profile_file(tmp_path, line):
    whole, killed, draw = tmp_path / "whole.jsonl", tmp_path / "killed.jsonl", random.Random(1)
    told = [told for told, _ in go_on(whole, line)]
    for place in sorted(draw.choices(told[:-NEAR_THE_END], k=100)):
        kill(killed, line, place, draw)
    list(go_on(killed, line))
    assert kept_in(killed) == kept_in(whole)
    assert profile_file(killed) == profile_file(whole)


@pytest.mark.nightly
@pytest.mark.parametrize("line", ["korte", "rustige"])
def test_a_journey_left_and_opened_again_after_every_answer_ends_with_the_same_profile_file(tmp_path, line):
    whole, left = tmp_path / "whole.jsonl", tmp_path / "left.jsonl"
    answers = len(list(go_on(whole, line))) - 1
    player = remembering([], line)
    sitting = go_on(left, line, player)
    unkept = next(number for number, (_, due) in enumerate(sitting) if due)  # until the computer is one's own, nothing is kept
    sitting.close()
    assert unkept < 10
    for _ in range(answers - unkept):
        sitting = go_on(left, line, player)
        next(sitting)
        next(sitting)
        sitting.close()
    assert kept_in(left) == kept_in(whole)
    assert profile_file(left) == profile_file(whole)
