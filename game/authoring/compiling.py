"""Compiling a story with inkjs, where that is installed; what it says about the text becomes findings with lines."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from game.authoring.finding import Finding, found

COMPILER = "INKJS"
SECONDS = 30
TOLD = re.compile(r"ERROR: '?[^']*'? line (\d+): (.*)")
BY_HAND = {
    "nl": "inkjs staat niet op deze computer. Je kunt het verhaal zelf omzetten:\n"
          "  1. Open {ink} in Inky.\n"
          "  2. Kies File, dan Export to JSON. In de instellingen (Ink, Story settings) staat \"count all visits\" aan.\n"
          "  3. Bewaar het als {json}.\n"
          "  4. Draai daarna nog eens: morgenwerk scenario compile {folder}\n"
          "Of installeer Node en dan: npm install inkjs. Zet de plek van inkjs-compiler in {variable}, of op het pad.",
    "en": "inkjs is not on this computer. You can convert the story yourself:\n"
          "  1. Open {ink} in Inky.\n"
          "  2. Choose File, then Export to JSON. In its settings (Ink, Story settings) \"count all visits\" is on.\n"
          "  3. Keep it as {json}.\n"
          "  4. Then run once more: morgenwerk scenario compile {folder}\n"
          "Or install Node, and then: npm install inkjs. Name the place of inkjs-compiler in {variable}, or put it on the path.",
}


def compiler() -> str | None:
    """The compiler of inkjs: the one that INKJS names, or the one on the path."""
    named = os.environ.get(COMPILER)
    return shutil.which(named) if named else shutil.which("inkjs-compiler")


def compile_text(text: str, file: str, with_compiler: str) -> tuple[str | None, list[Finding]]:
    """The compiled text, or nothing; and what the compiler said."""
    with tempfile.TemporaryDirectory() as folder:
        ink, made = Path(folder) / "story.ink", Path(folder) / "story.json"
        ink.write_text(text, "utf-8")
        try:
            done = subprocess.run([with_compiler, "-c", "-o", str(made), str(ink)], capture_output=True, timeout=SECONDS, check=False, cwd=folder)
            told = (done.stdout + done.stderr).decode(errors="replace")
        except subprocess.TimeoutExpired:
            told = f"ERROR: 'story' line 0: more than {SECONDS} s"
        if made.is_file() and "ERROR:" not in told:
            return made.read_text("utf-8-sig"), []
        return None, errors(told, file) or [found("S001", file, 0, told=" ".join(told.split())[:200])]


def errors(told: str, file: str) -> list[Finding]:
    """What the compiler said, each line of the text once.

    >>> errors("ERROR: 'nl.ink' line 3: Expected closing ')'", "nl.ink")[0].line
    3
    """
    lines: dict[int, str] = {}
    for match in TOLD.finditer(told):
        lines.setdefault(int(match[1]), match[2].strip())
    return [found("S001", file, line, told=words) for line, words in lines.items()]


def keep(folder: Path, language: str, text: str, compiled: str | None) -> None:
    """Keep the compiled text with the hash of what it was made of; without a compiled text only the hash of what lies there."""
    target = folder / "compiled"
    target.mkdir(exist_ok=True)
    if compiled is not None:
        (target / f"{language}.json").write_text(compiled, "utf-8")
    (target / f"{language}.sha256").write_text(hashlib.sha256(text.encode()).hexdigest() + "\n", "utf-8")


def by_hand(folder: Path, languages: Iterable[str], language: str) -> str:
    """How an author converts a story in Inky, in plain words."""
    first = next(iter(languages), "nl")
    return BY_HAND[language].format(ink=f"{first}.ink", json=f"compiled/{first}.json", folder=folder, variable=COMPILER)
