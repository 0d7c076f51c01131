"""The folder of a story, read so that nothing outside it is ever opened, and nothing that is no plain text of its size."""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from game.authoring.finding import Finding, found, near
from game.rules.practice_story import FOLDER, PracticeText
from game.rules.scenario import LANGUAGES, ScenarioText
from game.rules.speakers import SPEAKERS
from game.rules.written import parse

LARGEST = 1_000_000
CARD = "scenario.toml"


@dataclass
class Folder:
    """What stands in the folder of one story: its card, its text and compiled text per language."""

    path: Path
    card: ScenarioText | PracticeText | None = None
    practice: bool = False
    """Whether this is a practice talk and not a day."""
    texts: dict[str, str] = field(default_factory=dict)
    compiled: dict[str, str] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def read_folder(path: Path, winds: Collection[str]) -> Folder:
    """Read a story; what cannot be read is told."""
    folder = Folder(path)
    if (text := _read(folder, CARD)) is None:
        if not folder.findings:
            folder.findings.append(found("S002", CARD, missing=CARD))
    else:
        _card(folder, text, winds)
    for language in LANGUAGES:
        ink, compiled = f"{language}.ink", f"compiled/{language}.json"
        written = _read(folder, ink)
        if written is None:
            if not any(one.file == ink for one in folder.findings):
                folder.findings.append(found("S002", ink, missing=ink))
            continue
        folder.texts[language] = written
        made = _read(folder, compiled)
        if made is None:
            if not any(one.file == compiled for one in folder.findings):
                folder.findings.append(found("S004", ink, missing=compiled))
            continue
        folder.compiled[language] = made.removeprefix("\ufeff")
        kept = (_read(folder, f"compiled/{language}.sha256") or "").strip()
        if kept == hashlib.sha256(written.encode()).hexdigest():
            folder.fresh.add(language)
    return folder


def _card(folder: Folder, text: str, winds: Collection[str]) -> None:
    """scenario.toml, with a wind that is there and the name of the folder."""
    folder.practice = folder.path.resolve().parent.name == FOLDER or bool(re.search(r"(?m)^\s*kind\s*=", text))
    card: ScenarioText | PracticeText | None
    card, problems = parse(PracticeText if folder.practice else ScenarioText, text, CARD)
    for problem in problems:
        if problem.key.startswith("speakers"):
            word = re.search(r'"(\w+)"', problem.what)
            name = word[1] if word else ""
            folder.findings.append(found("S013", CARD, problem.line, word=name, **near(name, SPEAKERS)))
        else:
            folder.findings.append(found("S003", CARD, problem.line, told=problem.what + (f"; {problem.hint}" if problem.hint else "")))
    if card is None:
        return
    lines = text.splitlines()
    for wind in card.winds if isinstance(card, ScenarioText) else ():
        if wind not in winds:
            folder.findings.append(found("S014", CARD, _line(lines, "winds"), word=wind, **near(wind, winds)))
    if card.id != folder.path.resolve().name:
        folder.findings.append(found("S003", CARD, _line(lines, "id"), told=f'id = "{card.id}" ≠ "{folder.path.resolve().name}"'))
    folder.card = card


def _line(lines: list[str], key: str) -> int:
    return next((number for number, line in enumerate(lines, 1) if re.match(rf"\s*{key}\s*=", line)), 0)


def _read(folder: Folder, name: str) -> str | None:
    """One file of the folder; None where it is not there or, told, where it is no plain file of this folder."""
    path = folder.path / name
    try:
        kept = path.lstat()
    except OSError:
        return None
    wrong = ""
    if not stat.S_ISREG(kept.st_mode) or folder.path.resolve() not in path.resolve().parents:
        wrong = "≠ file"
    elif kept.st_size > LARGEST:
        wrong = f"> {LARGEST} bytes"
    else:
        try:
            return path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as fault:
            wrong = str(fault)
    folder.findings.append(found("S006", name, told=wrong))
    return None
