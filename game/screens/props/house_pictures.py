"""Small pictures of an open station: a dashed niche, a guess, a row of a list, a reason."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import drawn, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted
from game.screens.props.card import rounded, small_card

DOOR_MARKS = {"papers": "seal-check", "pay": "coins", "tomorrow": "sun-horizon", "body": "heartbeat"}
GUESSES = {"little": 3, "half": 6, "much": 10}


@kept
def dashed(width: int, height: int, radius: int = 9) -> pygame.Surface:
    """A place for something new."""
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect x="2" y="2" width="{width - 4}" height="{height - 4}" '
                 f'rx="{radius}" fill="#fff8ec" stroke="#7a3832" stroke-width="2.5" stroke-dasharray="7 5"/></svg>', (width, height))


def new_niche(label: str, width: int, height: int) -> pygame.Surface:
    """A dashed niche with a seedling; its name stands in the list beside the house, on focus and by ear."""
    surface = dashed(width, height).copy()
    mark = icon("plant", 28, "#3f7f56")
    surface.blit(mark, mark.get_rect(center=(width // 2, height // 2)))
    return surface


@kept
def guess(band: str, words: str, width: int, height: int, size: int) -> pygame.Surface:
    """How full the twelve niches may be: a board with so many cards in it, and the word."""
    surface = panel(width, height, theme.PAPER, 22).copy()
    filled = GUESSES[band]
    cell, gap = (width - 60) // 4 - 6, 6
    high = round(cell * 0.72)
    top = 26
    for number in range(12):
        x, y = 30 + number % 4 * (cell + gap), top + number // 4 * (high + gap)
        ground = theme.CARD_GROUNDS[number % 5] if number < filled else "#e9dcc0"
        pygame.draw.rect(surface, theme.BRICK if number < filled else "#d3c29b", (x, y, cell, high), border_radius=7)
        pygame.draw.rect(surface, ground, (x + 3, y + 3, cell - 6, high - 6), border_radius=5)
    text = fitted(words, width - 24, height - top - 3 * (high + gap) - 14, size, theme.INK, "bold")
    surface.blit(text, text.get_rect(center=(width // 2, (top + 3 * (high + gap) + height) // 2 - 2)))
    return surface


def row(label: str, width: int, height: int, size: int, picture: str, new: bool = False) -> pygame.Surface:
    """One line of a list: what it looks like and its whole name; what is new has a dashed edge."""
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    wide = round((height - 6) * 1.18)
    thumb = small_card(picture, size=(wide, height - 6), ground=theme.WHITE)
    surface.blit(thumb, (0, 0))
    if new:
        edge = dashed(wide, height - 6)
        surface.blit(edge, (0, 0))
        inside = rounded(picture, wide - 14, height - 20, 8)
        surface.blit(inside, (7, 7))
    text = fitted(label, width - wide - 16, height - 4, size, theme.INK, "semi", "left", smallest=14)
    surface.blit(text, text.get_rect(midleft=(wide + 14, height // 2 - 2)))
    return surface


@kept
def reason(words: str, pictogram: str, width: int, height: int, size: int) -> pygame.Surface:
    """A tile with one pictogram and few words."""
    surface = panel(width, height, theme.WHITE, 18).copy()
    mark = icon(pictogram, 46, theme.TEAL)
    surface.blit(mark, mark.get_rect(center=(width // 2, round(height * 0.36))))
    text = fitted(words, width - 20, round(height * 0.36), size, theme.INK, "semi")
    surface.blit(text, text.get_rect(center=(width // 2, round(height * 0.76))))
    return surface
