"""Text as pictures: wrapped, fitted to a box, with *strong* words. Never cut off: what does not fit becomes smaller."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.screens import theme
from game.screens.kept import kept

LEADING = 1.22
SMALLEST = 15


def plain(text: str) -> str:
    """The text without marks, as it is spoken."""
    return text.replace("*", "")


def wrapped(text: str, size: int, width: int, weight: str = "regular") -> list[list[tuple[str, bool]]]:
    """The text in lines that fit a width; each line is a list of (word, strong)."""
    strong = False
    lines: list[list[tuple[str, bool]]] = []
    blank = theme.font(size, weight).size(" ")[0]
    for paragraph in text.split("\n"):
        line: list[tuple[str, bool]] = []
        used = 0
        for token in paragraph.split(" "):
            if not token:
                continue
            opens, closes = token.startswith("*"), token.rstrip(".,?!:;\"'”").endswith("*") and len(token) > 1
            strong = strong or opens
            word = token.replace("*", "")
            long = theme.font(size, "bold" if strong else weight).size(word)[0]
            if line and used + blank + long > width:
                lines.append(line)
                line, used = [], 0
            used += long + (blank if line else 0)
            line.append((word, strong))
            if closes:
                strong = False
        lines.append(line)
    return lines


def measure(text: str, size: int, width: int, weight: str = "regular") -> tuple[int, int]:
    """Width and height of the text when wrapped."""
    lines = wrapped(text, size, width, weight)
    blank = theme.font(size, weight).size(" ")[0]
    widths = [sum(theme.font(size, "bold" if strong else weight).size(word)[0] for word, strong in line) + blank * (len(line) - 1)
              for line in lines if line]
    return max(widths, default=0), round(len(lines) * size * LEADING + size * 0.1)


@kept
def lettering(text: str, size: int, width: int = 2000, colour: str = theme.INK, weight: str = "regular",
              align: str = "left") -> pygame.Surface:
    """The text on a transparent surface, wrapped to a width; the surface is as wide as its longest line."""
    lines = wrapped(text, size, width, weight)
    wide, high = measure(text, size, width, weight)
    surface = pygame.Surface((max(wide, 1), max(high, 1)), pygame.SRCALPHA)
    blank = theme.font(size, weight).size(" ")[0]
    for number, line in enumerate(lines):
        pictures = [theme.font(size, "bold" if strong else weight).render(word, True, colour) for word, strong in line]
        total = sum(one.get_width() for one in pictures) + blank * (len(pictures) - 1)
        x = 0 if align == "left" else (wide - total) // 2 if align == "center" else wide - total
        for one in pictures:
            surface.blit(one, (x, round(number * size * LEADING)))
            x += one.get_width() + blank
    return surface


@lru_cache(maxsize=800)
def fitting_size(text: str, width: int, height: int, size: int, weight: str = "regular", smallest: int = SMALLEST) -> int:
    """The largest size of type, up to `size`, at which the text fits the box without breaking a word."""
    for step in range(size, smallest, -1):
        longest = max((theme.font(step, "bold" if strong else weight).size(word)[0]
                       for line in wrapped(text, step, width, weight) for word, strong in line), default=0)
        if longest <= width and measure(text, step, width, weight)[1] <= height:
            return step
    return smallest


def fitted(text: str, width: int, height: int, size: int, colour: str = theme.INK, weight: str = "regular",
           align: str = "center", smallest: int = SMALLEST) -> pygame.Surface:
    """The text in the largest type, up to `size`, that fits the box."""
    return lettering(text, fitting_size(text, width, height, size, weight, smallest), width, colour, weight, align)
