"""What the player set: size of letters, motion, voice and sound. Not about the person, so kept apart from the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from game.rules.problem import Problem

SIZES = (1.0, 1.25, 1.5, 2.0)
SPEEDS = (120, 150, 180)
"""Words a minute of the voice."""

ALLOWED: Mapping[str, tuple[object, ...]] = {
    "size": SIZES, "less_motion": (False, True), "voice": (False, True), "sound": (False, True), "speed": SPEEDS,
}


@dataclass
class Settings:
    """How the player wants to see and hear the game."""

    size: float = 1.0
    less_motion: bool = False
    voice: bool = True
    sound: bool = True
    speed: int = 150

    def px(self, size: float) -> int:
        """A size of type at the player's size of text."""
        return round(size * self.size)


def to_text(settings: Settings) -> str:
    """The settings as they stand in their file."""
    return json.dumps(asdict(settings), indent=1) + "\n"


def from_text(text: str, name: str) -> tuple[Settings, list[Problem]]:
    """Settings out of a file's text. A key of another version is passed over; a value that cannot be is told and stays as it was."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        return Settings(), [Problem(name, getattr(wrong, "lineno", 0), "", "this is not a settings file", "everything is as at the first start")]
    if not isinstance(found, dict):
        return Settings(), [Problem(name, 0, "", "this is not a settings file", "everything is as at the first start")]
    made, problems = Settings(), []
    for key in (field.name for field in fields(Settings)):
        if key not in found:
            continue
        same = [one for one in ALLOWED[key] if one == found[key] and isinstance(one, bool) == isinstance(found[key], bool)]
        if same:
            setattr(made, key, same[0])
        else:
            problems.append(Problem(name, 0, key, f"{str(found[key])[:40]!r} cannot be", f"one of {', '.join(map(str, ALLOWED[key]))}"))
    return made, problems
