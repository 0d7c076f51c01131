"""The market of values: where the stalls stand, and how coins lie in a tray."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import art

VALUES = ("pay", "security", "people", "freedom", "meaning", "time")
STALL = (180, 230)
COIN = 44
STALL_Y = 182 + theme.BAR + STALL[1] // 2
AWNINGS = {"pay": "#f5b82e", "security": "#3f6f8c", "people": "#cf5a54", "freedom": "#3f9077", "meaning": "#8a67ad", "time": "#dd8238"}


def stall_x(value: str) -> int:
    """The middle of a stall on the market."""
    return 57 + 196 * VALUES.index(value) + STALL[0] // 2


def in_tray(number: int) -> tuple[float, float]:
    """Where a coin lies, from the middle of its stall: three beside each other, piled up."""
    column, layer = number % 3, number // 3
    return -33 + column * 33, 84 - layer * 9


def stall_with(value: str, coins: int, scale: float = 1.0) -> pygame.Surface:
    """A stall with coins in its tray, as one picture."""
    width, height = round(STALL[0] * scale), round(STALL[1] * scale)
    stall = art(f"places/stall_{value}", width, height).copy()
    coin = art("places/coin", round(COIN * scale), round(COIN * scale))
    for number in range(coins):
        x, y = in_tray(number)
        stall.blit(coin, coin.get_rect(center=(round(width / 2 + x * scale), round(height / 2 + y * scale))))
    return stall
