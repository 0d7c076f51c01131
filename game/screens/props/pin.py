"""Enamel pins with a quality: a pictogram on a coloured disc and its word on a plate; the back is plain brass."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import circle, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted

SIZE = (152, 150)
TINTS = ("#0f5c5f", "#b55148", "#5b6ba5", "#3f7f56", "#8a67ad", "#b4701c")


def tint_of(quality: str) -> str:
    """The colour of a quality, the same everywhere."""
    return TINTS[sum(map(ord, quality)) % len(TINTS)]


@kept
def pin(quality: str, pictogram: str, label: str, size: int, width: int = SIZE[0]) -> pygame.Surface:
    """A pin with its word."""
    surface = disc(quality, pictogram, 96, (width, SIZE[1]))
    plate = panel(width - 6, 42, theme.PAPER, 14).copy()
    words = fitted(label, width - 18, 44, size, theme.INK, "semi")
    plate.blit(words, words.get_rect(center=((width - 6) // 2, 21)))
    surface.blit(plate, (1, 102))
    return surface


def disc(quality: str, pictogram: str, across: int, size: tuple[int, int] | None = None) -> pygame.Surface:
    """The pin alone, without its word."""
    surface = pygame.Surface(size or (across + 6, across + 8), pygame.SRCALPHA)
    middle = surface.get_width() // 2
    shade = circle(across, "#1f2a36").copy()
    shade.set_alpha(50)
    surface.blit(shade, shade.get_rect(midtop=(middle + 3, 6)))
    face = circle(across, tint_of(quality), theme.YELLOW, max(4, across // 16))
    surface.blit(face, face.get_rect(midtop=(middle, 0)))
    mark = icon(pictogram, round(across * 0.56), theme.PAPER)
    surface.blit(mark, mark.get_rect(center=(middle, across // 2)))
    return surface


@kept
def back(across: int) -> pygame.Surface:
    """A pin that lies face down."""
    surface = pygame.Surface((across + 6, across + 8), pygame.SRCALPHA)
    shade = circle(across, "#1f2a36").copy()
    shade.set_alpha(50)
    surface.blit(shade, (6, 6))
    surface.blit(circle(across, "#c9952b", "#f5b82e", max(4, across // 16)), (3, 0))
    middle = (across // 2 + 3, across // 2)
    pygame.draw.line(surface, "#8a6418", (middle[0] - across // 5, middle[1]), (middle[0] + across // 5, middle[1]), max(4, across // 18))
    pygame.draw.circle(surface, "#8a6418", middle, max(4, across // 12))
    return surface
