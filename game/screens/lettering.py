"""Text as pictures: wrapped, fitted to a box, with *strong* words. Never cut off: what does not fit becomes smaller.

A word too long for its box even in the smallest type is broken with a hyphen, as Dutch compounds are.
"""

from __future__ import annotations

import re
from functools import lru_cache

import pygame

from game.screens import theme
from game.screens.kept import kept

LEADING = 1.22
SMALLEST = 15
LARGEST_BROKEN = 18
"""A word is broken only in type of this size and smaller; larger type becomes smaller first."""
VOWEL, CONSONANT = "[aeiouyéëïü]", "[bcdfghjklmnpqrstvwxz]"
BEGINNINGS = "bl br ch ck dr dw fl fr gl gr gs kl kn kr ph pl pr sc sl sm sn sp st th tr tw vl vr wr zw"
BEGINNING = "".join(f"(?<!{first}(?={second}))" for first, second in BEGINNINGS.split())
"""Two consonants that begin a syllable together, or that sound as one, are not torn apart."""
SYLLABLE = re.compile(
    rf"(?<=aa{CONSONANT}|ee{CONSONANT}|oo{CONSONANT}|uu{CONSONANT})(?={VOWEL})"  # a vowel is written twice in a closed syllable
    rf"|(?<!aa)(?<!ee)(?<!oo)(?<!uu)(?<={VOWEL})(?={CONSONANT}{VOWEL})"
    rf"|(?<=ngs)(?={CONSONANT})"
    rf"|(?<={CONSONANT})(?!gs)(?={CONSONANT}){BEGINNING}",
    re.IGNORECASE,
)
"""Where a Dutch word may be broken: between its syllables, and after the s that joins a compound."""
LEAST_PIECE = 3


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
            for word in pieces(token.replace("*", ""), size, "bold" if strong else weight, width):
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


def pieces(word: str, size: int, weight: str, width: int) -> list[str]:
    """The word, or where it is longer than a line in small type its pieces, each but the last with a hyphen."""
    long = theme.font(size, weight).size
    if size > LARGEST_BROKEN or long(word)[0] <= width:
        return [word]
    ends = [found.start() for found in SYLLABLE.finditer(word) if LEAST_PIECE <= found.start() <= len(word) - LEAST_PIECE]
    fits = [end for end in ends if long(f"{word[:end]}-")[0] <= width]
    return [f"{word[:fits[-1]]}-", *pieces(word[fits[-1]:], size, weight, width)] if fits else [word]


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
    """The largest size of type, up to `size`, at which the text fits the box; a word is broken only where no size fits it whole."""
    for whole in (True, False):
        for step in range(size if whole else min(size, LARGEST_BROKEN), smallest - 1, -1):
            lines = wrapped(text, step, width, weight)
            longest = max((theme.font(step, "bold" if strong else weight).size(word)[0] for line in lines for word, strong in line), default=0)
            broken = sum(len(line) for line in lines) > len(text.split())
            if longest <= width and measure(text, step, width, weight)[1] <= height and not (whole and broken):
                return step
    return smallest


def fitted(text: str, width: int, height: int, size: int, colour: str = theme.INK, weight: str = "regular",
           align: str = "center", smallest: int = SMALLEST) -> pygame.Surface:
    """The text in the largest type, up to `size`, that fits the box."""
    return lettering(text, fitting_size(text, width, height, size, weight, smallest), width, colour, weight, align)
