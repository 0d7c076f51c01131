"""The qualities one can name, each with its pictogram: the same words for the player, for somebody else, and on paper."""

from __future__ import annotations

from collections.abc import Mapping

QUALITIES: Mapping[str, str] = {
    "calm": "leaf", "patient": "hourglass-medium", "careful": "target", "orderly": "list-checks", "reliable": "anchor", "honest": "scales",
    "helpful": "hand-heart", "friendly": "smiley", "funny": "smiley-wink", "open": "chats-circle", "strong": "barbell", "quick": "lightning",
    "handy": "wrench", "brave": "shield-check", "hardworking": "fire", "curious": "magnifying-glass", "creative": "paint-brush",
    "independent": "compass",
}
"""Key of the quality (its text is quality-<key>) -> name of its pictogram."""
