"""Pictures of the map: the land with its tram lines, stations, signs and labels, the small tram, the bag and its tickets."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.screens import map_layout, theme
from game.screens.art import art, backdrop, circle, drawn, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted, fitting_size, lettering, measure
from game.screens.map_layout import Layout

CASING, TRACK = 19, 11
ROUND = 34
SIGN_SIZE, LABEL_SIZE = 22, 22
LABEL_WIDTH = 206
BAG = (420, 190)
TICKET = (62, 84)


def land() -> pygame.Surface:
    """The land, opaque, as large as the window."""
    surface = pygame.Surface((theme.WIDTH, theme.HEIGHT))
    surface = surface.convert() if pygame.display.get_surface() else surface
    surface.fill(theme.CREAM)
    surface.blit(backdrop("places/map_land"), (0, theme.BAR))
    return surface


def tracks(of: Layout, colours: dict[str, str]) -> pygame.Surface:
    """All lines, each with a light edge, on a transparent surface; a dotted golden thread to what was looked up."""
    paths = [(_path(line.corners), colours[line.name]) for line in of.lines]
    shadow = "".join(f'<path d="{d}" transform="translate(0 4)" stroke="#1f2a36" stroke-opacity="0.16" stroke-width="{CASING}" fill="none" '
                     'stroke-linecap="round" stroke-linejoin="round"/>' for d, _ in paths)
    lines = "".join(f'<path d="{d}" stroke="#fff8ec" stroke-width="{CASING}" fill="none" stroke-linecap="round" stroke-linejoin="round"/>'
                    f'<path d="{d}" stroke="{colour}" stroke-width="{TRACK}" fill="none" stroke-linecap="round" stroke-linejoin="round"/>'
                    for d, colour in paths)
    if of.thread:
        d = _path(of.thread)
        lines = (f'<path d="{d}" stroke="#fff8ec" stroke-width="9" fill="none" stroke-linecap="round"/>'
                 f'<path d="{d}" stroke="{theme.YELLOW}" stroke-width="5" stroke-dasharray="2 11" fill="none" stroke-linecap="round"/>') + lines
    size = theme.WIDTH, theme.HEIGHT
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}">{shadow}{lines}</svg>', size)


def _path(corners: Sequence[map_layout.Point]) -> str:
    """A path through corners, each of them rounded."""
    parts = [f"M{corners[0][0]:.1f} {corners[0][1]:.1f}"]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        room = min(ROUND, map_layout.length((before, corner)) / 2, map_layout.length((corner, after)) / 2)
        ahead = map_layout.along((corner, before), room / max(1e-6, map_layout.length((corner, before))))
        past = map_layout.along((corner, after), room / max(1e-6, map_layout.length((corner, after))))
        parts.append(f"L{ahead[0]:.1f} {ahead[1]:.1f}Q{corner[0]:.1f} {corner[1]:.1f} {past[0]:.1f} {past[1]:.1f}")
    parts.append(f"L{corners[-1][0]:.1f} {corners[-1][1]:.1f}")
    return "".join(parts)


@kept
def station(pictogram: str, colour: str, seen: bool = False, kept: bool = False, school: bool = False, moves: int = 0,
            own: bool = False, lit: bool = False) -> pygame.Surface:
    """A station, 56 px across in a picture of 76: filled once it was visited, with small badges for bag, school and movement.

    One to look at first is `lit`: a warm ring of light around it.
    """
    across, middle = 76, 38
    surface = pygame.Surface((across, across), pygame.SRCALPHA)
    shadow = circle(58, "#1f2a36").copy()
    shadow.set_alpha(46)
    surface.blit(shadow, shadow.get_rect(center=(middle + 2, middle + 4)))
    if lit and not seen:
        ring = circle(74, theme.YELLOW).copy()
        ring.set_alpha(235)
        surface.blit(ring, ring.get_rect(center=(middle, middle)))
    disc = circle(map_layout.STATION, colour if seen or own else theme.PAPER, colour, 6)
    surface.blit(disc, disc.get_rect(center=(middle, middle)))
    mark = icon(pictogram, 30, theme.PAPER if seen or own else theme.INK)
    surface.blit(mark, mark.get_rect(center=(middle, middle)))
    if school:
        _badge(surface, (12, 60), "student", theme.PAPER, theme.SLATE)
    if kept:
        _badge(surface, (64, 60), "bag-simple", theme.YELLOW, theme.INK)
    if moves:
        _badge(surface, (64, 14), "caret-up" if moves > 0 else "caret-down", theme.YELLOW if moves > 0 else theme.PAPER, theme.INK)
    return surface


def _badge(surface: pygame.Surface, place: tuple[int, int], pictogram: str, fill: str, ink: str) -> None:
    disc = circle(24, fill, theme.PAPER if fill != theme.PAPER else theme.INK, 2)
    surface.blit(disc, disc.get_rect(center=place))
    mark = icon(pictogram, 16, ink)
    surface.blit(mark, mark.get_rect(center=place))


def label_size(words: str, size: int) -> int:
    """The size of type at which a label stands in at most two lines."""
    return fitting_size(words, LABEL_WIDTH, round(size * 2.6), size, "semi")


def label(words: str, size: int, strong: bool = False) -> pygame.Surface:
    """The name of a station on a light ground, so that it reads on land and water alike."""
    size = label_size(words, size)
    text = lettering(words, size, LABEL_WIDTH, theme.INK, "bold" if strong else "semi", "center")
    surface = panel(text.get_width() + 14, text.get_height() + 2, theme.PAPER, 9, shadow=0, opacity=0.9).copy()
    surface.blit(text, (7, 0))
    return surface


def label_box(words: str, size: int) -> tuple[int, int]:
    """How large a label is, before it is drawn."""
    size = label_size(words, size)
    wide, high = measure(words, size, LABEL_WIDTH, "semi")
    return wide + 16, high + 6


@kept
def sign(words: str, pictogram: str, colour: str, size: int) -> pygame.Surface:
    """The sign of a line: its pictogram on its colour, and its name."""
    size = min(size, 30)
    text = lettering(words, size, 260, theme.INK, "bold")
    height = text.get_height() + 8
    width = text.get_width() + height + 20
    surface = panel(width, height, theme.PAPER, 9).copy()
    left = pygame.Surface((height, height), pygame.SRCALPHA)
    pygame.draw.rect(left, colour, (0, 0, height, height), border_top_left_radius=9, border_bottom_left_radius=9)
    surface.blit(left, (0, 0))
    mark = icon(pictogram, height - 10, theme.PAPER)
    surface.blit(mark, (5, 5))
    surface.blit(text, (height + 9, 3))
    return surface


@kept
def small_tram(left: bool = False) -> pygame.Surface:
    """The little tram that rolls over the lines."""
    picture = art("places/tram", 104, 48)
    return pygame.transform.flip(picture, True, False) if left else picture


@kept
def ticket(pictogram: str, colour: str, size: tuple[int, int] = TICKET) -> pygame.Surface:
    """An occupation as it sticks out of the bag."""
    width, height = size
    surface = panel(width, height, theme.PAPER, 8).copy()
    pygame.draw.rect(surface, colour, (0, 0, width, 14), border_top_left_radius=8, border_top_right_radius=8)
    mark = icon(pictogram, 36, theme.INK)
    surface.blit(mark, mark.get_rect(center=(width // 2, 36)))
    return surface


def pocket(number: int) -> tuple[float, float]:
    """The middle of a ticket in a pocket of the bag (0 is that of the own work), from the upper left corner of the bag."""
    scale = BAG[0] / 420
    left, wide = ((30, 80), (118, 66), (192, 66), (266, 66), (340, 56))[number]
    return (left + wide / 2) * scale, 50 * scale - 2


def plate(words: str, size: int) -> pygame.Surface:
    """The words on the name plate of the first pocket."""
    scale = BAG[0] / 420
    return fitted(words, round(72 * scale) - 4, round(58 * scale) - 4, size, theme.INK, "bold", smallest=14)
