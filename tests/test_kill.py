"""Killed at any moment, the game loses no answer that it had shown as taken, and goes on to the same profile."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from walker import journey, occupation, walk

from game.journal import load
from game.player import Player
from game.rules.profile import profile

HERE = Path(__file__).parent
GO_ON = """
import sys
from pathlib import Path
from game.journal import FileJournal, MemoryJournal, load
from game.rules.ask import Option
from game.session import Session

script, file = Path(sys.argv[1]), Path(sys.argv[2])
wanted, _ = load(script)
events, problems = load(file) if file.exists() else ([], [])
assert not problems, problems
session = Session("walker", lambda profile: None, lambda: "2027-01-11T09:00:00", FileJournal(file), events)
print("ready", flush=True)
import time
for event in wanted[len(events):]:
    session.answer(Option("again", None, "", (event.body,)))
    print(event.seq, flush=True)
    time.sleep(0.002)
session.close()
print("done", flush=True)
"""


def killed_journey(tmp_path, kills: int):
    """One journey told anew event by event, killed that often on its way; returns both profiles and what was shown last."""
    whole, _ = walk(Player(3, occupation("bakker")))
    script, file = tmp_path / "whole.jsonl", tmp_path / "killed.jsonl"
    from game.journal import line
    script.write_text("".join(line(event) for event in whole.events), "utf-8")
    draw, done = random.Random(1), 0
    for attempt in range(kills + 1):
        process = subprocess.Popen([sys.executable, "-c", GO_ON, str(script), str(file)], stdout=subprocess.PIPE, text=True,
                                   env={**os.environ, "PYTHONPATH": str(HERE.parent)}, cwd=HERE.parent)
        assert process.stdout.readline() == "ready\n"
        if attempt < kills:
            time.sleep(draw.uniform(0, 1.2 * len(whole.events) * 0.0025 / kills))
            process.kill()
        shown = [int(row) for row in process.stdout.read().split() if row.isdigit()]
        process.wait()
        done = max([done, *shown])
        kept, problems = load(file) if file.exists() else ([], [])
        assert not problems and len(kept) >= done, "an answer that was shown as taken is lost"
    return profile(load(script)[0]), profile(kept)


def test_a_journey_killed_on_its_way_ends_with_the_same_profile(tmp_path):
    whole, killed = killed_journey(tmp_path, 6)
    assert whole == killed and whole.skills


@pytest.mark.nightly
def test_a_journey_killed_a_hundred_times_ends_with_the_same_profile_file(tmp_path):
    from game.export import record
    whole, killed = killed_journey(tmp_path, 100)
    made = journey()
    for name, told in (("whole", whole), ("killed", killed)):
        (tmp_path / name).mkdir()
        record.write(told, made.world.graph, made.texts, tmp_path / name, "2027-01-11")
    assert (tmp_path / "whole" / "profile.json").read_bytes() == (tmp_path / "killed" / "profile.json").read_bytes()
