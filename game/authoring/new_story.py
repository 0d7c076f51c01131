"""A new story to begin with: small, whole, playable at once, in both languages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from game.rules.practice_story import FOLDER

FIRST = Path(__file__).parents[2] / "assets" / "story"
FIRST_PRACTICE = FIRST.parent / "practice"
NAME = re.compile(r"[a-z][a-z0-9_]*")


def begin(folder: Path) -> list[Path]:
    """Put a first story (in a folder of practice talks: a first talk) in a new folder, called after it; returns its files. Raises ValueError where that cannot be done."""
    if not NAME.fullmatch(folder.name):
        raise ValueError(f'a story is called in small letters, figures and _ (de_sleutel), not "{folder.name}"')
    if folder.exists():
        raise ValueError(f"{folder} is already there")
    shutil.copytree(FIRST_PRACTICE if folder.resolve().parent.name == FOLDER else FIRST, folder)
    card = folder / "scenario.toml"
    card.write_text(re.sub(r'^id = ".*"', f'id = "{folder.name}"', card.read_text("utf-8"), flags=re.M), "utf-8")
    return sorted(path for path in folder.rglob("*") if path.is_file())
