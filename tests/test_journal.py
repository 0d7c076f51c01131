"""A journal keeps every whole line, whatever happens to the file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from game import journal
from game.rules.event import Event, SkillRated

EVENTS = [Event("j", seq, "2030-01-01T06:45:00", SkillRated(f"kaart-{seq} é", "often")) for seq in range(1, 6)]
TEXT = "".join(journal.line(event) for event in EVENTS)


def test_what_was_appended_is_read_back(tmp_path):
    kept = journal.FileJournal(tmp_path / "own" / "journal.jsonl")
    for event in EVENTS:
        kept.append(event)
    kept.close()
    assert journal.load(kept.path) == (EVENTS, [])


@given(some.integers(0, len(TEXT.encode())))
def test_a_file_cut_anywhere_keeps_every_whole_line(length):
    cut = TEXT.encode()[:length]
    whole = [event for number, event in enumerate(EVENTS, 1)
             if len("".join(TEXT.splitlines(True)[:number]).rstrip("\n").encode()) <= length]
    events, problems = journal.read(cut.decode(errors="replace"), "j")
    assert events == whole
    assert len(problems) <= 1


def test_after_a_torn_line_the_next_answer_stands(tmp_path):
    path = tmp_path / "journal.jsonl"
    path.write_bytes(TEXT.encode()[:-20])
    again = journal.FileJournal(path)
    again.append(EVENTS[4])
    again.close()
    events, problems = journal.load(path)
    assert events == EVENTS
    assert "not whole" in problems[0].what


def test_the_same_line_twice_counts_once():
    assert journal.read(TEXT + TEXT, "j") == (EVENTS, [])
    assert journal.merge(EVENTS[2:], EVENTS[:4]) == EVENTS


def test_a_file_that_is_not_there_or_not_a_journal_is_told(tmp_path):
    assert "cannot be read" in journal.load(tmp_path / "none")[1][0].what
    (tmp_path / "picture").write_bytes(os.urandom(500))
    assert journal.load(tmp_path / "picture")[1]


def test_a_killed_game_loses_nothing_that_was_appended(tmp_path):
    path = tmp_path / "journal.jsonl"
    program = (
        "import os, signal, sys; from pathlib import Path; from game import journal; from game.rules.event import *\n"
        f"kept = journal.FileJournal(Path({str(path)!r}))\n"
        "for seq in range(1, 51): kept.append(Event('j', seq, 't', SkillRated(str(seq), 'often')))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parent.parent, check=False)
    assert done.returncode == -signal.SIGKILL
    assert len(journal.load(path)[0]) == 50
