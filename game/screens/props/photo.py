"""An instant photo put together out of three parts: a place, who was there, and what one did; oneself seen from behind."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

from game.screens import theme
from game.screens.art import art, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted

PARTS = ("place", "people", "deed")
VIEW = (462, 352)
FRAME = (514, 480)
SCALE = VIEW[0] / 420
SIZES = {"place": (420, 320), "people": (200, 240), "deed": (160, 160), "me": (130, 250)}
SPOTS = {"place": (210, 160), "people": (316, 186), "deed": (204, 232), "me": (88, 187)}
"""Middle of each part in a picture of 420x320."""


def part(name: str, value: str = "") -> pygame.Surface:
    """One part at the size it has in the photo."""
    width, height = SIZES[name]
    return art(f"photo/{name}_{value}" if value else f"photo/{name}", round(width * SCALE), round(height * SCALE))


def offset(name: str) -> tuple[float, float]:
    """Where the middle of a part lies, from the middle of the frame."""
    x, y = SPOTS[name]
    return (x - 210) * SCALE - 2, (y - 160) * SCALE - 43


@kept
def frame() -> pygame.Surface:
    """The white frame with a photo that still has to come up: warm paper, and four corners that hold it."""
    surface = panel(*FRAME, "#fffdf7", 10, shadow=0.28).copy()
    left, top, right, bottom = 26, 24, 26 + VIEW[0], 24 + VIEW[1]
    pygame.draw.rect(surface, "#efe0c4", (left, top, *VIEW), border_radius=4)
    pygame.draw.ellipse(surface, "#f5ead3", (left + 46, top + 40, VIEW[0] - 92, VIEW[1] - 80))
    for x, y, across, down in ((left, top, 1, 1), (right, top, -1, 1), (left, bottom, 1, -1), (right, bottom, -1, -1)):
        pygame.draw.polygon(surface, "#d9bf94", [(x, y), (x + 46 * across, y), (x, y + 46 * down)])
    camera = icon("camera", 104, "#cdb182")
    surface.blit(camera, camera.get_rect(center=((left + right) // 2, (top + bottom) // 2)))
    return surface


def caption(words: str, size: int) -> pygame.Surface:
    """The words on the white strip below."""
    return fitted(words, FRAME[0] - 40, 84, size, theme.INK, "semi")


def photo(chosen: Mapping[str, str], words: str, size: int) -> pygame.Surface:
    """The whole photo."""
    surface = frame().copy()
    view = pygame.Surface(VIEW, pygame.SRCALPHA)
    view.fill("#efe0c4")
    for name in ("place", "me", "people", "deed"):
        value = chosen.get(name, "")
        if name != "me" and not value:
            continue
        picture = part(name, value)
        x, y = offset(name)
        view.blit(picture, picture.get_rect(center=(round(VIEW[0] / 2 + x + 2), round(VIEW[1] / 2 + y + 43))))
    surface.blit(view, (26, 24))
    strip = caption(words, size)
    surface.blit(strip, strip.get_rect(center=(FRAME[0] // 2, 426)))
    return surface
