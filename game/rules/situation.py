"""Where the player stands in work: what the first of the three ways means, and which questions fit."""

from __future__ import annotations

from game.rules.profile import Profile

BACK = "work back"
"""The key of the answer whether one can go back to the work of before."""


def said(profile: Profile) -> str:
    """What the intake says: stays, school, unsure, none; unsure where it was not said."""
    held = profile.intake.get("C1")
    return held.value.answer if held else "unsure"


def cannot_go_back(profile: Profile) -> bool:
    """Whether the player said that the old work is closed."""
    held = profile.confirmed.get(BACK)
    return held is not None and held.value is False
