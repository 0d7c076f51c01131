"""The wall at the tram stop with its sheet: the town of the player above, places for strips below, and Mo beside it."""

from __future__ import annotations

import random

import pygame

from game.screens import theme
from game.screens.art import art, backdrop, drawn
from game.screens.kept import kept
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import out
from game.screens.props.sky import gradient
from game.screens.props.town import LIT, row
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

SHEET = pygame.Rect(300, 132, 480, 500)
MIDDLE = SHEET.centerx
HEADER = (456, 104)
ROOFS = 60
TOWN, FINER = 70, 3
"""Height of the town on the sheet, and how much larger it is drawn first."""
STRIP = 440
FIRST, LAST = 252, 622
"""Between these heights the places lie."""
MO = (86, 484)
DAWN = ("#ffd9a8", "#ffe9c9", "#fff3dc")


def place(number: int, count: int) -> tuple[int, int]:
    """The middle of a place (counted from 1)."""
    high = (LAST - FIRST) / count
    return MIDDLE, round(FIRST + high * (number - 0.5))


def size_of_place(count: int) -> tuple[int, int]:
    """Width and height of a strip on the sheet."""
    return STRIP, min(80, round((LAST - FIRST) / count) - 5)


def tilt(number: int) -> float:
    """Paper pasted by hand never hangs straight."""
    return (1, -1, 0, -1, 1, 0)[number % 6]


def behind(surface: pygame.Surface) -> None:
    surface.blit(backdrop("places/wall"), (0, theme.BAR))


def sheet(surface: pygame.Surface, title: str, seed: int, lit: int, unrolled: float = 1.0) -> None:
    """The sheet with town and title; `unrolled` (0-1) is how far it hangs down."""
    picture = _sheet(title, seed, lit)
    high = round(picture.get_height() * unrolled)
    surface.blit(picture, (SHEET.x - 6, SHEET.y - 4), (0, 0, picture.get_width(), high))
    if 0.02 < unrolled < 0.99:
        pygame.draw.rect(surface, "#e7dcc4", (SHEET.x - 4, SHEET.y - 10 + high, SHEET.width + 8, 22), border_radius=11)
        pygame.draw.rect(surface, "#cbbd9e", (SHEET.x - 4, SHEET.y + 4 + high, SHEET.width + 8, 8), border_radius=4)


@kept
def _skyline(seed: int, lit: int) -> pygame.Surface:
    """The player's town as it stands on the poster: drawn large, and made small. Its windows light here and there, as in the town."""
    houses = row(HEADER[0] * FINER, TOWN * FINER, seed or 3, "#453f63", 0.72, 0.4)
    picture = houses.picture.copy()
    windows = random.Random(seed).sample(houses.windows, min(lit, len(houses.windows)))
    for x, y, wide, high in windows:
        pygame.draw.rect(picture, LIT, (x, y, wide, high), border_radius=3)
    return pygame.transform.smoothscale(picture, (HEADER[0], TOWN))


@kept
def _sheet(title: str, seed: int, lit: int) -> pygame.Surface:
    width, height = SHEET.size
    surface = drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width + 20} {height + 20}">'
                    f'<rect x="12" y="12" width="{width}" height="{height}" rx="6" fill="#2a1b14" fill-opacity="0.25"/>'
                    f'<rect x="6" y="4" width="{width}" height="{height}" rx="5" fill="#fffaf0"/></svg>', (width + 20, height + 20)).copy()
    head = pygame.Surface(HEADER, pygame.SRCALPHA)
    head.blit(gradient(DAWN, *HEADER), (0, 0))
    pygame.draw.circle(head, "#fff6de", (372, 66), 44)
    head.blit(_skyline(seed, lit), (0, HEADER[1] - TOWN))
    words = fitted(title, 250, 44, 36, theme.INK, "extra", "left")
    head.blit(words, (14, 2))
    surface.blit(head, (18, 16))
    return surface


def mo(scene: Scene, face: str = "mo_cap") -> Thing:
    """Mo beside the wall, full length."""
    return scene.stage.add(Thing(art(f"people/{face}", 170, 390), *MO, z=6))


def says(scene: Scene, words: str, x: int = 12, y: int = 80, width: int = 280, height: int = 176) -> Thing:
    """What Mo says, above his head; the type shrinks to the room."""
    picture = balloon(words, width, fitting_size(words, width - 48, height - 32, scene.px(24)), "down")
    thing = Thing(picture, x + picture.get_width() / 2, y + picture.get_height() / 2, z=50, says=words, scale=0.92)
    thing.alpha = 0
    scene.stage.motion.move(thing, 0.2, out, alpha=255, scale=1.0)
    return scene.stage.add(thing)
