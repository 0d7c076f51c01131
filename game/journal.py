"""The journal: an append-only file of events, one line each with a checksum.

A line is written at once, so a killed game loses no answer that it showed as taken; the slow part (fsync, against loss of
power) happens in a thread, so a slow stick does not stop a frame. A torn last line is left out and told.
"""

from __future__ import annotations

import json
import os
import queue
import threading
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from game.rules.event import Event, from_json, to_json
from game.rules.problem import Problem

LARGEST = 50_000_000


def line(event: Event) -> str:
    """One event as a line: its checksum (CRC-32, eight hex digits), a blank, its JSON with sorted keys."""
    text = json.dumps(to_json(event), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{zlib.crc32(text.encode()):08x} {text}\n"


def read(text: str, name: str) -> tuple[list[Event], list[Problem]]:
    """Every event of a journal's text that is whole, in order of journal and sequence, once each."""
    events: dict[tuple[str, int], Event] = {}
    problems: list[Problem] = []
    for number, row in enumerate(text.split("\n"), 1):
        if not row.strip():
            continue
        checksum, _, body = row.partition(" ")
        if checksum != f"{zlib.crc32(body.encode()):08x}":
            problems.append(Problem(name, number, "", "this line is not whole", "it is left out; the other answers stand"))
            continue
        try:
            event = from_json(json.loads(body))
        except (ValueError, RecursionError) as wrong:
            problems.append(Problem(name, number, "", str(wrong), "it is left out; the other answers stand"))
            continue
        events.setdefault((event.journal, event.seq), event)
    return [events[key] for key in sorted(events)], problems


class MemoryJournal:
    """A journal that is gone at exit, for a guest."""

    def append(self, *events: Event) -> None:
        """Nothing is kept outside the game's own memory."""

    def close(self) -> None:
        """Nothing to close."""


class FileJournal:
    """A journal in a file of the player's own."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        torn = path.exists() and path.stat().st_size > 0 and not path.read_bytes().endswith(b"\n")
        self.path = path
        self._file: IO[bytes] = open(path, "ab", buffering=0)  # noqa: SIM115
        if torn:
            self._file.write(b"\n")
        self._waiting: queue.Queue[bool] = queue.Queue()
        self._thread = threading.Thread(target=self._settle, daemon=True)
        self._thread.start()

    def append(self, *events: Event) -> None:
        """Write the events of one answer together; when this returns, the end of the game's process does not lose them."""
        self._file.write("".join(line(event) for event in events).encode())
        self._waiting.put(True)

    def _settle(self) -> None:
        while self._waiting.get():
            os.fsync(self._file.fileno())

    def close(self) -> None:
        """Wait until everything lies on the disk."""
        self._waiting.put(False)
        self._thread.join()
        os.fsync(self._file.fileno())
        self._file.close()


def load(path: Path) -> tuple[list[Event], list[Problem]]:
    """Read a journal from disk; a file that is missing, too large or not text gives a problem, never an error."""
    try:
        if path.stat().st_size > LARGEST:
            return [], [Problem(str(path), 0, "", "this file is too large to be a journal", "choose another file")]
        return read(path.read_text("utf-8", errors="replace"), str(path))
    except OSError as wrong:
        return [], [Problem(str(path), 0, "", f"cannot be read: {wrong.strerror}", "is the stick in the computer?")]


def merge(*journals: Iterable[Event]) -> list[Event]:
    """The union of journals by journal and sequence."""
    return [event for _, event in sorted({(one.journal, one.seq): one for some in journals for one in some}.items())]
