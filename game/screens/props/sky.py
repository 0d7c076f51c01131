"""The sky at any hour, as a soft gradient; hours run from night to night."""

from __future__ import annotations

import pygame

from game.screens.kept import kept
from game.screens.theme import mixed

HOURS: dict[str, tuple[str, str, str]] = {
    "night": ("#141c33", "#232c4d", "#3b3f63"),
    "dawn": ("#5b6ba5", "#b98f9a", "#f9b98f"),
    "day": ("#9cc5d8", "#cfe3e4", "#fbeccb"),
    "evening": ("#4a4a80", "#a06a86", "#ef9a6e"),
    "grey": ("#8294a0", "#aab6ba", "#d8d6cc"),
}


@kept
def sky(hour: str, width: int = 1280, height: int = 650) -> pygame.Surface:
    """The whole sky at an hour."""
    return gradient(HOURS[hour], width, height)


def between(one: str, other: str, part: float, width: int = 1280, height: int = 650) -> pygame.Surface:
    """The sky on its way from one hour to another (in sixteen steps, so that few are kept)."""
    step = round(part * 16)
    return _between(one, other, step, width, height)


@kept
def _between(one: str, other: str, step: int, width: int, height: int) -> pygame.Surface:
    tints = tuple(mixed(a, b, step / 16) for a, b in zip(HOURS[one], HOURS[other], strict=True))
    return gradient(tints, width, height)


def gradient(tints: tuple[str, ...], width: int, height: int) -> pygame.Surface:
    """Colours from top to bottom, smoothly."""
    small = pygame.Surface((2, len(tints)))
    for row, tint in enumerate(tints):
        for column in range(2):
            small.set_at((column, row), pygame.Color(tint))
    # the outermost half steps of smoothscale are flat: scale higher and cut them off
    extra = height // (2 * len(tints) - 2)
    tall = pygame.transform.smoothscale(small, (2, height + 2 * extra))
    surface = pygame.transform.scale(tall.subsurface((0, extra, 2, height)), (width, height))
    return surface.convert() if pygame.display.get_surface() else surface
