"""Walking a story of an author one does not know: in a child process with limits, so that nothing can happen to this one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from game.authoring.walks import Walked

MEMORY = 900_000_000
LEAST_SECONDS, SECONDS_A_WALK = 15, 0.06
ROOT = Path(__file__).parents[2]


def walk_apart(compiled: str, runs: int, seed: int, memory: int = MEMORY, seconds: float = 0, practice: bool = False) -> Walked:
    """What the walks found; where the child had to be stopped, a finding says so and where the story was."""
    seconds = seconds or LEAST_SECONDS + SECONDS_A_WALK * runs
    job = json.dumps({"compiled": compiled, "runs": runs, "seed": seed, "practice": practice, "memory": memory, "seconds": max(1, round(seconds))})
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "RUST_BACKTRACE": "0", "OPENBLAS_NUM_THREADS": "1",
                   "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")}
    try:
        done = subprocess.run([sys.executable, "-m", "game.authoring.walker"], input=job.encode(), capture_output=True,
                              timeout=seconds * 2, cwd=ROOT, env=environment, check=False)
        told, status, wrong = done.stdout.decode(errors="replace"), done.returncode, done.stderr.decode(errors="replace")
    except subprocess.TimeoutExpired as late:
        told, status, wrong = (late.stdout or b"").decode(errors="replace"), -int(getattr(signal, "SIGXCPU", 24)), ""
    lines = told.splitlines()
    if status == 0 and lines and lines[-1].startswith("end "):
        return Walked.from_json(lines[-1].removeprefix("end "))
    return _stopped([line.removeprefix("at ") for line in lines if line.startswith("at ")], status, wrong)


def _stopped(places: list[str], status: int, wrong: str) -> Walked:
    """What can be said of a story that brought its process down, or had to be stopped."""
    walked, last = Walked(whole=False), places[-1] if places else ""
    if status in (-int(getattr(signal, "SIGXCPU", 24)), -int(getattr(signal, "SIGKILL", 9))):
        walked.tell("S033", last, word=last)
    elif status < 0 or "MemoryError" in wrong:
        walked.tell("S036", last, word=last)
    else:
        walked.tell("S035", last, word=last, told=wrong.strip().splitlines()[-1][:200] if wrong.strip() else f"status {status}")
    return walked
