"""What finding an occupation shows: views of workplaces, a description in a sentence, where tiles lie."""

from __future__ import annotations

import re

import pygame

from game.screens.art import art, drawn
from game.screens.kept import kept
from game.screens.lettering import measure
from game.screens.props.sky import sky

GAP = 14


@kept
def workplace_view(kind: str, width: int, height: int) -> pygame.Surface:
    """A workplace in a frame with round corners: its left half, where it can be told best, under a morning sky."""
    scale = max(height / 400, width / 660)
    whole = art(f"places/work_{kind}", round(1280 * scale), round(650 * scale))
    picture = pygame.Surface((width, height), pygame.SRCALPHA)
    picture.blit(sky("day", width, height), (0, 0))
    picture.blit(whole, (0, min(0, (height - round(430 * scale)) // 2)))
    return _rounded(picture)


@kept
def card_view(name: str, width: int, height: int) -> pygame.Surface:
    """The picture of a card in a frame of any shape, with round corners."""
    across = max(width, round(height * 200 / 180))
    whole = art(f"cards/{name.removeprefix('card:')}", across, round(across * 0.9))
    picture = pygame.Surface((width, height), pygame.SRCALPHA)
    picture.blit(whole, whole.get_rect(center=(width // 2, height // 2)))
    return _rounded(picture)


def _rounded(picture: pygame.Surface) -> pygame.Surface:
    width, height = picture.get_size()
    mask = drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" rx="12" '
                 f'fill="#fff"/></svg>', (width, height))
    picture.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return picture


@kept
def described(text: str, size: int, width: int, height: int) -> str:
    """The first sentence of a description, or as many whole words of it as fit, then an ellipsis; "" where no line fits."""
    sentence = re.split(r"(?<=[a-z\)])\.\s", text.strip(), maxsplit=1)[0].rstrip(".")
    words = sentence.split()
    for count in range(len(words), 2, -1):
        shown = " ".join(words[:count]) + ("." if count == len(words) else " …")
        if measure(shown, size, width)[1] <= height:
            return shown
    return ""


def tile_places(count: int, box: tuple[int, int, int, int]) -> list[tuple[float, float, int, int]]:
    """Middle and size of so many tiles in a box (left, top, right, bottom): in one row up to three, else in two."""
    left, top, right, bottom = box
    rows = 1 if count <= 3 else 2
    columns = -(-count // rows)
    width = min(400, (right - left - GAP * (columns - 1)) // columns)
    height = min(300, (bottom - top - GAP * (rows - 1)) // rows)
    places: list[tuple[float, float, int, int]] = []
    for number in range(count):
        line, column = divmod(number, columns)
        here = min(columns, count - line * columns)
        start = (left + right - here * width - (here - 1) * GAP) / 2
        places.append((start + column * (width + GAP) + width / 2, top + line * (height + GAP) + height / 2, width, height))
    return places
