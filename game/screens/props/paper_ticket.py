"""The paper ticket: a strip for one item under five faces, and the whole ticket with a row for each item and real holes."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

from game.screens import theme
from game.screens.art import art, drawn, icon
from game.screens.kept import kept
from game.screens.lettering import fitted

STRIP = (830, 352)
FACE_X = (95, 255, 415, 575, 735)
"""Middles of the five faces on a strip, from its left edge."""
HOLE_Y = 316
WORD = (146, 46)
"""Room for the word under a face."""
PAPERS = {"practice": ("#fff8ec", "#e9dcc0", "#c9b791"), "before": ("#f8dca6", "#efc987", "#b9853a"), "after": ("#cfe4df", "#b3d3cc", "#5f8f8a")}
"""Paper, shade and print of the tickets of each moment."""
ROWS, COLUMNS = 10, 5
ROW, COLUMN, HEAD = 43, 62, 78
WHOLE = (COLUMN * COLUMNS + 40, HEAD + ROW * ROWS + 22)
HOLE = 12
"""Radius of a hole in the whole ticket."""


@kept
def strip(moment: str) -> pygame.Surface:
    """One strip of the roll: paper with a perforation above and below, and five pale places for the hole."""
    paper, shade, print_ = PAPERS[moment]
    width, height = STRIP
    notch = "".join(f'<circle cx="{x}" cy="{y}" r="9" fill="{print_}" fill-opacity="0.35"/>' for x in (0, width) for y in (0, height))
    places = "".join(f'<circle cx="{x}" cy="{HOLE_Y}" r="17" fill="{shade}"/><circle cx="{x}" cy="{HOLE_Y + 1}" r="15" fill="#fff8ec" fill-opacity="0.6"/>'
                     for x in FACE_X)
    rules = "".join(f'<path d="M{x} 112V330" stroke="{shade}" stroke-width="2" stroke-dasharray="2 9" stroke-linecap="round"/>'
                    for x in (175, 335, 495, 655))
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="{paper}"/>'
        f'<rect width="16" height="{height}" fill="#ffffff" fill-opacity="0.3"/>'
        f'<rect x="{width - 26}" width="26" height="{height}" fill="#2a1b14" fill-opacity="0.06"/>'
        f'<path d="M12 1H{width - 12}" stroke="{print_}" stroke-width="3" stroke-dasharray="7 9" stroke-linecap="round"/>{notch}{rules}{places}</svg>',
        STRIP)


@kept
def head(moment: str, name: str) -> pygame.Surface:
    """The head of a ticket: a band with the tram and the name of the ride."""
    paper, _, print_ = PAPERS[moment]
    width, height = STRIP
    surface = drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="{paper}"/>'
        f'<rect y="{height - 132}" width="{width}" height="88" fill="{print_}" fill-opacity="0.45"/>'
        f'<path d="M40 {height - 88}H240M{width - 240} {height - 88}H{width - 40}" stroke="{paper}" stroke-width="5" stroke-dasharray="2 16" '
        f'stroke-linecap="round"/><rect width="16" height="{height}" fill="#ffffff" fill-opacity="0.3"/></svg>', STRIP).copy()
    word = fitted(name, 250, 60, 36, theme.INK, "extra")
    surface.blit(word, word.get_rect(center=(width // 2 + 26, height - 88)))
    mark = icon("tram", 42, theme.INK)
    surface.blit(mark, mark.get_rect(center=(width // 2 - word.get_width() // 2 - 12, height - 88)))
    return surface


def written(moment: str, words: str, size: int) -> pygame.Surface:
    """A strip with the item printed on it."""
    surface = strip(moment).copy()
    text = fitted(words, STRIP[0] - 70, 84, size, theme.INK, "bold")
    surface.blit(text, text.get_rect(center=(STRIP[0] // 2, 60)))
    return surface


def face_with_word(face: int, word: str, size: int) -> pygame.Surface:
    """A face and what it says, as it is printed above the place for the hole."""
    surface = pygame.Surface((148, 236), pygame.SRCALPHA)
    surface.blit(art(f"faces/face_{face}", 136, 136), (6, 0))
    text = fitted(word, *WORD, size, theme.INK, "semi")
    surface.blit(text, text.get_rect(center=(74, 164)))
    return surface


def hole_at(item: int, face: int) -> tuple[int, int]:
    """Where the hole of an item under a face is on the whole ticket, from its upper left corner."""
    return 20 + COLUMN * face - COLUMN // 2, HEAD + ROW * item - ROW // 2


def whole(moment: str, faces: Mapping[int, int], stub: str, size: int) -> pygame.Surface:
    """The ticket with all its rows; the holes are really open."""
    paper, shade, print_ = PAPERS[moment]
    width, height = WHOLE
    rows = "".join(f'<path d="M22 {HEAD + ROW * row}H{width - 22}" stroke="{shade}" stroke-width="2"/>' for row in range(1, ROWS))
    places = "".join(f'<circle cx="{hole_at(item, face)[0]}" cy="{hole_at(item, face)[1]}" r="5" fill="{shade}"/>'
                     for item in range(1, ROWS + 1) for face in range(1, COLUMNS + 1))
    surface = drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" rx="14" fill="{paper}"/>'
        f'<path d="M0 26V14Q0 0 14 0H{width - 14}Q{width} 0 {width} 14V26Z" fill="{print_}"/>'
        f'<rect width="14" height="{height}" rx="7" fill="#ffffff" fill-opacity="0.3"/>{rows}{places}</svg>', WHOLE).copy()
    word = fitted(stub, width - 40, 24, min(size, 21), theme.PAPER, "bold")
    surface.blit(word, word.get_rect(midleft=(20, 13)) if moment == "before" else word.get_rect(midright=(width - 20, 13)))
    for face in range(1, COLUMNS + 1):
        picture = art(f"faces/face_{face}", 44, 44)
        surface.blit(picture, picture.get_rect(center=(hole_at(1, face)[0], 52)))
    for item, face in faces.items():
        x, y = hole_at(item, face)
        pygame.draw.circle(surface, pygame.Color(print_), (x, y), HOLE + 2)
        pygame.draw.circle(surface, (0, 0, 0, 0), (x, y), HOLE)
    return surface
