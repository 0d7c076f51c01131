"""Text to something one can hear: a recorded voice where there is one, else the computer's own voice.

The computer's voice runs in a process of its own (`game.espeak`), which may break without the game noticing more than
silence. A `Speaker` has room for one text: a new one drops what was waiting.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO

from game import espeak
from game.texts import TEXTS, Texts

VOICE = TEXTS.parent / "voice"
LONGEST = 2000
"""No text of the game is longer; more characters than this are not read aloud."""
PATIENCE = 5.0
"""Seconds after which a silent process is given up."""
TRIES = 3


@dataclass(frozen=True)
class Samples:
    """Sound of one channel, 16 bits, so many samples a second."""

    rate: int
    content: bytes

    @property
    def seconds(self) -> float:
        return len(self.content) / 2 / self.rate


@lru_cache(maxsize=8)
def pronunciation(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What the computer's voice needs to be told, from `pronounce.toml`: patterns and what to say instead, longest word first."""
    path = TEXTS / language / "pronounce.toml"
    found = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    words = sorted(found.get("words", {}).items(), key=lambda pair: -len(pair[0]))
    whole = [(re.compile(rf"(?<!\w){re.escape(word)}(?!\w)"), said.replace("\\", "\\\\")) for word, said in words]
    return (*whole, *((re.compile(pattern), said) for pattern, said in found.get("patterns", {}).items()))


def plain(text: str) -> str:
    """The text without its marks, on one line."""
    return " ".join(text.replace("*", "").split())


def spoken(text: str, language: str) -> str:
    """The text as the computer's voice has to read it."""
    said = plain(text)[:LONGEST]
    for pattern, instead in pronunciation(language):
        said = pattern.sub(instead, said)
    return said


def recordings(texts: Texts, folder: Path = VOICE) -> dict[str, Path]:
    """The recorded voices of a language: `<key of the text>.ogg`, by the plain text they say. A text with a gap has none."""
    found: dict[str, Path] = {}
    for path in sorted((folder / texts.language).glob("*.ogg")):
        with suppress(LookupError, ValueError):
            found[plain(texts.get(path.stem))] = path
    return found


class Speaker:
    """Makes texts heard, the newest only. `play` is called from a thread of the speaker, never after `stop` has returned."""

    def __init__(self, language: str, play: Callable[[Samples | Path], None], speed: Callable[[], int] = lambda: 150,
                 recorded: Mapping[str, Path] | None = None, command: Sequence[str] = ()) -> None:
        """`command` starts another process than `game.espeak` that answers in the same way."""
        self._language, self._play, self._speed, self._recorded = language, play, speed, recorded or {}
        self._process = _Process(command or (sys.executable, "-P", espeak.__file__, language))
        self._news = threading.Condition()
        self._waiting: str | None = None
        self._turn = 0
        self._closed = False
        self._thread = threading.Thread(target=self._speak, daemon=True)
        self._thread.start()

    def say(self, text: str) -> None:
        """Say this, and nothing of what was waiting. Returns at once."""
        with self._news:
            self._turn += 1
            self._waiting = plain(text) or None
            self._news.notify()

    def stop(self) -> None:
        """Say nothing more of what was asked until now."""
        with self._news:
            self._turn += 1
            self._waiting = None

    def close(self) -> None:
        """End the voice and its process."""
        with self._news:
            self._turn += 1
            self._closed, self._waiting = True, None
            self._news.notify()
        self._process.end()
        self._thread.join(PATIENCE)

    def _speak(self) -> None:
        self._process.start()
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting is not None or self._closed)
                if self._closed:
                    break
                text, turn, self._waiting = self._waiting or "", self._turn, None
            heard = self._recorded.get(text) or self._process.ask(spoken(text, self._language), self._speed())
            with self._news:
                if heard and turn == self._turn:
                    self._play(heard)
        self._process.end()


class _Process:
    """The process with the voice: started, asked, started again when it broke, and given up after a few times."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._running: subprocess.Popen[bytes] | None = None
        self._guard = threading.Lock()
        self._ended = False
        self._left = TRIES

    def start(self) -> None:
        """Start, unless it runs or was given up."""
        with self._guard:
            if self._ended or self._left <= 0 or (self._running and self._running.poll() is None):
                return
            try:
                self._running = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                                 creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
            except OSError as wrong:
                self._give_up(str(wrong))

    def ask(self, text: str, speed: int) -> Samples | None:
        """The text as samples; None when the voice broke over it, or is gone."""
        if self._left <= 0:
            return None
        self.start()
        running = self._running
        if running is None or running.stdin is None or running.stdout is None:
            return None
        patience = threading.Timer(PATIENCE, running.kill)
        patience.start()
        try:
            running.stdin.write(json.dumps({"text": text, "speed": speed}).encode() + b"\n")
            running.stdin.flush()
            rate, length = espeak.HEADER.unpack(_exactly(running.stdout, espeak.HEADER.size))
            content = _exactly(running.stdout, length)
        except (OSError, ValueError, EOFError):
            self._broke(running)
            return None
        finally:
            patience.cancel()
        self._left = TRIES
        return Samples(rate, content) if rate and content else None

    def end(self) -> None:
        """End the process and see it gone."""
        with self._guard:
            self._ended = True
            running, self._running = self._running, None
        if running:
            _let_go(running)

    def _broke(self, running: subprocess.Popen[bytes]) -> None:
        _let_go(running)
        if self._ended:
            return
        self._left -= 1
        if running.returncode == espeak.NO_LIBRARY:
            self._give_up("there is no espeak-ng with this language here")
        elif self._left <= 0:
            self._give_up("the voice broke off again and again")

    def _give_up(self, why: str) -> None:
        self._left = 0
        print(f"voice: {why}; the game goes on without reading aloud", file=sys.stderr)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    """So many bytes; raises EOFError when the stream ends before."""
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


def _let_go(running: subprocess.Popen[bytes]) -> None:
    """End a process: it goes by itself when its input ends, else it is killed. Only then its output can be closed safely."""
    with suppress(OSError, ValueError):
        if running.stdin:
            running.stdin.close()
    try:
        running.wait(0.3)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()
    if running.stdout:
        running.stdout.close()
