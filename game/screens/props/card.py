"""The card: a picture and a whole label. Open 220×300, small 132×112 with its picture (the label by focus and by ear)."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import art, drawn, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted, fitting_size

OPEN, SMALL = (220, 300), (132, 112)
LARGE, LEAST, READ = 27, 0.34, 0.9
"""In type larger than this the picture gives way down to this part of the card, until the label has this part of its size."""
MARKS = {"like": ("heart", theme.BRICK), "good": ("hand-palm", theme.TEAL), "learn": ("plant", "#3f7f56")}


@kept
def rounded(name: str, width: int, height: int, radius: int, shape: tuple[int, int] = (200, 180)) -> pygame.Surface:
    """A picture of assets/art that covers the whole box, with rounded corners; `shape` is its own width and height."""
    across = max(width + 4, round((height + 4) * shape[0] / shape[1]))
    whole = art(name, across, round(across * shape[1] / shape[0]))
    picture = pygame.Surface((width, height), pygame.SRCALPHA)
    picture.blit(whole, whole.get_rect(center=(width // 2, height // 2)))
    mask = drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
                 f'<rect width="{width}" height="{height}" rx="{radius}" fill="#fff"/></svg>', (width, height))
    picture.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return picture


def open_card(label: str, picture: str, marks: tuple[str, ...] = (), size: tuple[int, int] = OPEN, text: int = 24,
              ground: str = theme.PAPER, border: str = "", ink: str = theme.INK) -> pygame.Surface:
    """A whole card: picture above, label below; marks (like, good, learn) as small stickers on the picture."""
    width, height = size
    surface = panel(width, height, ground, 18, border, 5 if border else 0).copy()
    inset = 12
    high = _picture_high(label, width, height, inset, text)
    surface.blit(rounded(picture, width - 2 * inset, high, 12), (inset, inset))
    words = fitted(label, width - 24, height - high - inset - 18, text, ink, "semi")
    surface.blit(words, words.get_rect(center=(width // 2, (high + inset + height) // 2 + 1)))
    _stick(surface, marks, width - inset - 4, inset + high - 18)
    return surface


def _picture_high(label: str, width: int, height: int, inset: int, text: int) -> int:
    """How high the picture is; larger letters take room from it, until it is a strip that one still knows the card by."""
    high = round((width - 2 * inset) * 0.9) if height >= width * 1.3 else round(height * 0.52)
    while text > LARGE and high > height * LEAST and fitting_size(label, width - 24, height - high - inset - 18, text, "semi") < text * READ:
        high -= 8
    return high


def small_card(picture: str, marks: tuple[str, ...] = (), size: tuple[int, int] = SMALL, ground: str = theme.PAPER) -> pygame.Surface:
    """A card put down: its picture in a frame."""
    width, height = size
    surface = panel(width, height, ground, 12, shadow=0.15).copy()
    surface.blit(rounded(picture, width - 14, height - 14, 8), (7, 7))
    _stick(surface, marks, width - 12, height - 16, 26)
    return surface


def _stick(surface: pygame.Surface, marks: tuple[str, ...], right: int, y: int, across: int = 34) -> None:
    for number, mark in enumerate(marks):
        name, tint = MARKS[mark]
        x = right - across // 2 - number * (across + 2)
        pygame.draw.circle(surface, theme.PAPER, (x, y), across // 2 + 2)
        sticker = icon(name, round(across * 0.8), tint)
        surface.blit(sticker, sticker.get_rect(center=(x, y)))
