"""Walks one story in a process of its own, which may use little memory and time and open nothing: `python -m game.authoring.walker`.

The job comes as JSON on standard input. On standard output it says where the story is, a line each time, and at the end what
it found. A story that would hang the game, or bring it down, brings down only this process; its last line says where.
"""

from __future__ import annotations

import json
import os
import sys

from game.authoring.walks import walk_story


def limit(memory: int, seconds: int) -> None:
    """Hold this process to so much memory and time, and let it open no file and start no process. Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (("RLIMIT_AS", memory), ("RLIMIT_CPU", seconds), ("RLIMIT_FSIZE", 0), ("RLIMIT_NOFILE", 0), ("RLIMIT_CORE", 0)):
        resource.setrlimit(getattr(resource, what), (most, most))


def main() -> None:
    """Do the job that stands on standard input."""
    job = json.load(sys.stdin)
    limit(job["memory"], job["seconds"])

    def tell(name: str) -> None:
        os.write(1, f"at {name}\n".encode())

    walked = walk_story(job["compiled"], job["runs"], job["seed"], tell, job["practice"])
    told = f"end {walked.to_json()}\n".encode()
    while told:
        told = told[os.write(1, told):]


if __name__ == "__main__":
    main()
