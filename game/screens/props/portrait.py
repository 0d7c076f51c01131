"""Small round pictures: a face in a disc, a star of light."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import art, circle, drawn
from game.screens.kept import kept


@kept
def portrait(name: str, across: int, ground: str = "#cfe4df") -> pygame.Surface:
    """The head of one of the people in assets/art/people, in a disc with a paper edge."""
    ratio = across / 250
    person = art(f"people/{name}", round(320 * ratio), round(420 * ratio))
    inside = pygame.Surface((across, across), pygame.SRCALPHA)
    inside.blit(circle(across, ground), (0, 0))
    inside.blit(person, (round(-42 * ratio), round(6 * ratio)))
    return _cut(inside, across)


@kept
def from_behind(across: int, ground: str = "#cfe4df") -> pygame.Surface:
    """Oneself: somebody seen from behind, who can be anybody."""
    inside = circle(across, ground).copy()
    figure = art("photo/me", round(across * 1.12), round(across * 2.15))
    inside.blit(figure, (round(-across * 0.06), round(across * 0.04)))
    return _cut(inside, across)


def _cut(picture: pygame.Surface, across: int) -> pygame.Surface:
    """Only what lies within the disc, with an edge."""
    disc = circle(across, "#ffffff").copy()
    disc.blit(picture, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    disc.blit(_ring(across), (0, 0))
    return disc


def _ring(across: int) -> pygame.Surface:
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {across}"><circle cx="{across / 2}" cy="{across / 2}" '
                 f'r="{across / 2 - 3}" fill="none" stroke="{theme.PAPER}" stroke-width="5"/></svg>', (across, across))


@kept
def star(across: int, tint: str = "#fff8ec") -> pygame.Surface:
    """A star of light with four points."""
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M20 1Q22 18 39 20Q22 22 20 39Q18 22 1 20Q18 18 20 1Z" '
                 f'fill="{tint}"/></svg>', (across, across))


def padded(picture: pygame.Surface, by: int = 4) -> pygame.Surface:
    """The picture with an empty edge around it, so that it stays smooth when it is turned."""
    whole = pygame.Surface((picture.get_width() + 2 * by, picture.get_height() + 2 * by), pygame.SRCALPHA)
    whole.blit(picture, (by, by))
    return whole
