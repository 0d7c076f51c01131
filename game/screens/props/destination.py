"""The board in the tram that tells where it goes: what comes next, and what one does there."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import panel
from game.screens.lettering import fitted
from game.screens.show import Show

SIZE = (372, 122)


def destination(show: Show, stop: str) -> pygame.Surface:
    """The board for a stop."""
    text, px = show.texts.get, show.settings.px
    board = panel(*SIZE, theme.DEEP_TEAL, 16).copy()
    pygame.draw.rect(board, "#0c2a30", (10, 10, SIZE[0] - 20, SIZE[1] - 20), border_radius=10)
    lines = ((text(f"stop-{stop}"), 44, 32, "bold", theme.YELLOW), (text(f"why-{stop}"), 54, 21, "semi", theme.PAPER))
    y = 13
    for words, high, size, weight, tint in lines:
        line = fitted(words, SIZE[0] - 48, high - 2, px(size), tint, weight)
        board.blit(line, line.get_rect(center=(SIZE[0] // 2, y + high // 2)))
        y += high - 2
    return board
