"""The player's own folder on this computer: where it is, what lies in it, and how all of it is wiped.

A file is written whole or not at all, and read with a limit. Only files that the game itself names are ever deleted, so a
folder that was pointed at by mistake loses nothing else.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from game import settings as kept
from game.rules.problem import Problem
from game.settings import Settings

HOME = "MORGENWERK_HOME"
LARGEST = 100_000
OURS = ("journal.jsonl", "journal-*.jsonl", "settings.json", ".morgenwerk-*")
"""Every name that a file in the player's folder can have."""


def home() -> Path:
    """The player's private folder, made by whoever writes in it first; the variable MORGENWERK_HOME names another (a stick, a test)."""
    chosen = os.environ.get(HOME)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "Morgenwerk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Morgenwerk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "morgenwerk"


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file so that whoever reads it finds the old one or the new one, never a half."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, beside = tempfile.mkstemp(prefix=".morgenwerk-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def read_text(path: Path, largest: int = LARGEST) -> str:
    """The text of a file; raises ValueError when it is larger than a file of its kind can be, OSError when it is not there."""
    with open(path, "rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise ValueError(f"{path.name} is larger than {largest} bytes")
    return content.decode("utf-8", errors="replace")


def settings_path() -> Path:
    """The file of the settings."""
    return home() / "settings.json"


def journal_path() -> Path:
    """The file of the one journey that is kept."""
    return home() / "journal.jsonl"


def read_settings() -> Settings:
    """The settings as the player left them; what cannot be read is told on the console, and is as at the first start."""
    path = settings_path()
    try:
        found, problems = kept.from_text(read_text(path), str(path))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as wrong:
        found, problems = Settings(), [Problem(str(path), 0, "", str(wrong), "everything is as at the first start")]
    for problem in problems:
        print(problem, file=sys.stderr)
    return found


def write_settings(settings: Settings) -> None:
    """Keep the settings. A folder that cannot be written in is told, and costs no more than the settings."""
    try:
        write_whole(settings_path(), kept.to_text(settings))
    except OSError as wrong:
        print(Problem(str(settings_path()), 0, "", f"cannot be written: {wrong.strerror}", "the settings hold for this time"), file=sys.stderr)


def put_aside(path: Path) -> Path | None:
    """Rename an older journal to stand beside the new one, with the day it was last written; returns its new place."""
    if not path.exists():
        return None
    day = datetime.fromtimestamp(path.stat().st_mtime).strftime("%Y-%m-%d")
    aside = _free(path.parent, f"{path.stem}-{day}", path.suffix)
    path.rename(aside)
    return aside


def wipe() -> list[Path]:
    """Delete everything the game kept of the player, journeys put aside included; returns what is still there after looking again.

    An empty list is the proof. Papers that the player took away (`results_folder`) are documents of their own, and stay.
    """
    for path in _of_player():
        try:
            path.unlink()
        except OSError as wrong:
            print(Problem(str(path), 0, "", f"cannot be deleted: {wrong.strerror}", "close what holds it, and wipe again"), file=sys.stderr)
    left = _of_player()
    with suppress(OSError):
        home().rmdir()
    return left


def _of_player() -> list[Path]:
    return sorted({path for pattern in OURS for path in home().glob(pattern)})


def documents() -> Path:
    """The folder where people look for their own documents."""
    if os.environ.get(HOME):
        return home()
    if sys.platform.startswith("linux"):
        named = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "user-dirs.dirs"
        try:
            found = re.search(r'^XDG_DOCUMENTS_DIR="(.+)"', read_text(named), re.MULTILINE)
        except (OSError, ValueError):
            found = None
        if found:
            return Path(found[1].replace("$HOME", str(Path.home())))
    for name in ("Documents", "Documenten"):
        if (Path.home() / name).is_dir():
            return Path.home() / name
    return Path.home()


def results_folder(date: str) -> Path:
    """A new folder for the papers of one day, where the player finds it. It never holds somebody else's papers."""
    folder = _free(documents() / "Morgenwerk", date, "")
    folder.mkdir(parents=True)
    return folder


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """A path that does not exist yet: the name itself, or with a number behind it."""
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{suffix}", number + 1
    return path
