"""The table of the day: a town at dawn, a shelf, and below it a day from early to late in which cards lie."""

from __future__ import annotations

import random
from collections.abc import Callable

import pygame

from game.screens import theme
from game.screens.art import backdrop, glow, panel
from game.screens.lettering import fitted, lettering

SLOTS = 8
SLOT = (132, 112)
DAY_Y = 634
PARTS = ("early", "morning", "afternoon", "evening")
PATH = ((104, 560), (640, 470), (1196, 548))
"""The path of the sun: from, towards, to."""
PANES = (
    (73, 262), (73, 308), (73, 354), (149, 340), (217, 262), (217, 308), (284, 236), (284, 282), (284, 328), (360, 280), (428, 222),
    (467, 222), (428, 268), (467, 268), (428, 314), (467, 314), (558, 262), (522, 308), (522, 354), (558, 354), (612, 300), (651, 300),
    (612, 346), (651, 346), (710, 284), (710, 330), (750, 330), (808, 240), (808, 286), (808, 332), (866, 282), (906, 282), (866, 328),
    (906, 328), (963, 296), (1000, 296), (963, 342), (1000, 342), (1063, 298), (1063, 344), (1131, 296), (1131, 342), (1174, 342),
)
"""The dark windows of the picture, which a placed card lights."""


def slot(number: int, count: int) -> tuple[float, float]:
    """Where the card with this number lies in a day of so many; a full day lets cards overlap."""
    gap = 144 if count <= SLOTS else 1008 / (count - 1)
    return 136 + number * gap, DAY_Y


def sun_at(part: float) -> tuple[float, float]:
    """Where the sun stands when this part of the day has gone."""
    (x0, y0), (x1, y1), (x2, y2) = PATH
    left = 1 - part
    return left * left * x0 + 2 * left * part * x1 + part * part * x2, left * left * y0 + 2 * left * part * y1 + part * part * y2


def draw_table(surface: pygame.Surface, word: Callable[[str], str], lit: int, seed: int, fresh: float = 0.0, size: int = 22) -> None:
    """The table with so many windows lit; `fresh` (0-1) is how brightly the last one just came on."""
    surface.blit(backdrop("places/day_table"), (0, theme.BAR))
    order = list(PANES)
    random.Random(seed).shuffle(order)
    for number, (x, y) in enumerate(order[:lit]):
        across = 54 + (round(60 * fresh) if number == min(lit, len(order)) - 1 else 0)
        halo = glow(across // 6 * 6, "#ffd76a", 0.55)
        surface.blit(halo, halo.get_rect(center=(x + 10, y + 14 + theme.BAR)))
        pygame.draw.rect(surface, "#ffd968", (x, y + theme.BAR, 20, 28))
        pygame.draw.line(surface, "#e0a22c", (x + 9, y + theme.BAR), (x + 9, y + theme.BAR + 27), 2)
    for number, part in enumerate(PARTS):
        words = fitted(word(f"day-{part}"), 240, 28, size, theme.PAPER, "semi")
        surface.blit(words, words.get_rect(center=(150 + number * 327, 704)))


def draw_slots(surface: pygame.Surface, filled: int, waiting: bool = False) -> None:
    """The empty places of the day; the next one shines when a card is in hand."""
    for number in range(SLOTS):
        x, y = slot(number, SLOTS)
        box = pygame.Rect(round(x) - 66, round(y) - 56, *SLOT)
        if waiting and number == filled:
            surface.blit(panel(*SLOT, theme.PAPER, 12, shadow=0, opacity=0.5), box)
            pygame.draw.rect(surface, theme.YELLOW, box, 5, border_radius=12)
        else:
            pygame.draw.rect(surface, "#fff6e0", box, 3, border_radius=12)


def draw_label(surface: pygame.Surface, label: str, x: float, y: float, size: int) -> None:
    """The label of a small card, on a dark strip above it, within the picture."""
    words = lettering(label, min(size, 34), 900, theme.PAPER, "semi")
    if words.get_width() > 880:
        words = fitted(label, 880, 40, size, theme.PAPER, "semi")
    strip = panel(words.get_width() + 36, words.get_height() + 14, theme.NIGHT, 16, shadow=0.2, opacity=0.96)
    left = max(8, min(theme.WIDTH - 8 - strip.get_width(), x - strip.get_width() / 2))
    surface.blit(strip, (left, y - strip.get_height()))
    surface.blit(words, (left + 18, y - strip.get_height() + 7))


def padded(picture: pygame.Surface, by: int = 3) -> pygame.Surface:
    """With a clear edge around it, so that it turns without a ragged side."""
    whole = pygame.Surface((picture.get_width() + 2 * by, picture.get_height() + 2 * by), pygame.SRCALPHA)
    whole.blit(picture, (by, by))
    return whole
