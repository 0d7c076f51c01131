"""A round clock at any time."""

from __future__ import annotations

import math

import pygame

from game.screens import theme
from game.screens.art import drawn
from game.screens.kept import kept


@kept
def clock(hour: float, across: int, face: str = theme.PAPER, rim: str = theme.TEAL) -> pygame.Surface:
    """The clock at an hour such as 6.75 (a quarter to seven)."""

    def hand(turn: float, long: float, thick: float, tint: str) -> str:
        x, y = 50 + long * math.sin(turn), 50 - long * math.cos(turn)
        return f'<path d="M50 50L{x:.1f} {y:.1f}" stroke="{tint}" stroke-width="{thick}" stroke-linecap="round" fill="none"/>'

    ticks = "".join(
        f'<circle cx="{50 + 36 * math.sin(number * math.pi / 6):.1f}" cy="{50 - 36 * math.cos(number * math.pi / 6):.1f}" '
        f'r="{2.6 if number % 3 == 0 else 1.5}" fill="{theme.INK}"/>' for number in range(12))
    turn = hour % 12 / 12 * 2 * math.pi
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="46" fill="{face}" stroke="{rim}" stroke-width="7"/>'
        f'{ticks}{hand(turn, 20, 6, theme.INK)}{hand(hour % 1 * 2 * math.pi, 30, 4, theme.BRICK)}'
        f'<circle cx="50" cy="50" r="4.5" fill="{theme.INK}"/></svg>', (across, across))
