"""The town seen from the stop: sky, houses with the windows that are lit, and the rails before them."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.props.sky import sky
from game.screens.show import Show

GROUND = 590


def by_the_rails(surface: pygame.Surface, show: Show, hour: str = "dawn", rails: tuple[int, int] = (638, 654), fresh: float = 0.0) -> None:
    """Draw it over the whole width below the bar; `rails` are the heights of both, `fresh` (0-1) how far the last window has come on."""
    surface.blit(sky(hour), (0, theme.BAR))
    show.town.draw(surface, show.lit, fresh=fresh)
    pygame.draw.rect(surface, theme.NIGHT, (0, GROUND, theme.WIDTH, theme.HEIGHT - GROUND))
    for y in rails:
        pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 4))
