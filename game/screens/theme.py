"""The look in one place: colours, type, measures and motion. Every screen takes them from here."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pygame

from game.settings import SIZES as SIZES
from game.settings import Settings as Settings

WIDTH, HEIGHT, BAR = 1280, 720, 70
FONTS = Path(__file__).parents[2] / "assets" / "fonts"
WEIGHTS = {"regular": "Regular", "semi": "SemiBold", "bold": "Bold", "extra": "ExtraBold"}

INK, PAPER, CREAM, WHITE = "#1f2a36", "#fff8ec", "#fbe7c6", "#ffffff"
TEAL, DEEP_TEAL, YELLOW, DEEP_YELLOW = "#0f5c5f", "#0b4a4d", "#f5b82e", "#e09c12"
BRICK, DARK_BRICK, TERRACOTTA, SAND = "#b55148", "#7a3832", "#d98a5f", "#c8a26a"
BLUE_GREY, SLATE, NIGHT, DUSK, LILAC = "#6f8794", "#3f5566", "#3c3a4b", "#5b6ba5", "#8a7a9c"
LIGHT = "#fff0c4"
CARD_GROUNDS = ("#fbdcae", "#cfe4df", "#f6cdbb", "#dccfe6", "#cfe0ec")

SNAP, TWEEN = 0.10, 0.25
TOUCH = 48
"""The least width and height of anything one can press."""


@lru_cache(maxsize=64)
def font(size: int, weight: str = "regular") -> pygame.font.Font:
    """The typeface at a size in pixels."""
    return pygame.font.Font(FONTS / f"AtkinsonHyperlegibleNext-{WEIGHTS[weight]}.ttf", size)


def colour(value: str | pygame.Color | tuple[int, ...]) -> pygame.Color:
    return pygame.Color(value)


def mixed(one: str, other: str, part: float) -> str:
    """A colour between two, `part` of the way to the other.

    >>> mixed("#000000", "#ffffff", 0.5)
    '#808080'
    """
    a, b = pygame.Color(one), pygame.Color(other)
    red, green, blue = (round(x + (y - x) * part) for x, y in zip(a[:3], b[:3], strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"
