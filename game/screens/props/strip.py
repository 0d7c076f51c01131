"""Strips of paper for the poster: torn at both ends, with words and a picture in front and plain brown paper behind."""

from __future__ import annotations

import math
import random

import pygame

from game.screens import theme
from game.screens.art import circle, drawn, icon
from game.screens.kept import kept
from game.screens.lettering import fitted
from game.screens.props.card import rounded
from game.screens.thing import Thing

TINTS = {
    "good": ("#fbd2a0", theme.DARK_BRICK), "often": ("#fbd2a0", theme.DARK_BRICK), "own": ("#fbd2a0", theme.DARK_BRICK),
    "like": ("#f6c6b4", theme.BRICK), "value": ("#cfe4df", theme.TEAL), "interest": ("#cfe4df", theme.TEAL), "learn": ("#d6e4bd", "#3f7f56"),
    "quality": ("#ddcfe8", "#53377a"), "word": ("#fffdf6", theme.SLATE), "step": (theme.YELLOW, theme.INK),
}
"""Paper and ink of the picture, by the kind of strip."""
KRAFT, SEPIA = "#d2b384", "#6b4c22"
EDGE = 6


@kept
def paper(width: int, height: int, tint: str, seed: int = 1) -> pygame.Surface:
    """A strip of paper with torn ends and a soft shadow."""
    draw = random.Random(seed)
    steps = 9
    left = [(EDGE + draw.uniform(-4, 4) + (5 if step % 2 else -2), EDGE + (height - 2 * EDGE) * step / steps) for step in range(steps + 1)]
    right = [(width - EDGE + draw.uniform(-4, 4) - (5 if step % 2 else -2), EDGE + (height - 2 * EDGE) * step / steps) for step in range(steps + 1)]
    top = [(x, EDGE + draw.uniform(-1.4, 1.4)) for x in range(30, width - 20, 34)]
    bottom = [(x, height - EDGE + draw.uniform(-1.4, 1.4)) for x in range(width - 30, 20, -34)]
    shape = "L".join(f"{x:.1f} {y:.1f}" for x, y in [*top, *right, *bottom, *reversed(left)])
    light = theme.mixed(tint, "#ffffff", 0.45)
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<path d="M{shape}Z" fill="#2a1b14" fill-opacity="0.22" transform="translate(3 4)"/><path d="M{shape}Z" fill="{tint}"/>'
        f'<path d="M{EDGE + 8} {EDGE + 3}H{width - EDGE - 8}" stroke="{light}" stroke-width="3" stroke-linecap="round"/></svg>', (width, height))


def front(words: str, picture: str, kind: str, width: int, height: int, size: int, seed: int = 1) -> pygame.Surface:
    """The front: what stands on it, with its picture."""
    tint, ink = TINTS.get(kind, TINTS["good"])
    surface = paper(width, height, tint, seed).copy()
    narrow = width < 300
    across = min(height - 18, 46 if narrow else 50)
    edge, gap, rest = (12, 8, 16) if narrow else (16, 12, 16)
    where, _, name = picture.partition(":")
    if where == "card":
        view = rounded(f"cards/{name}", round(across * 1.15), across, 8)
        surface.blit(view, view.get_rect(midleft=(edge, height // 2)))
        left = edge + view.get_width()
    else:
        disc = circle(across, ink).copy()
        mark = icon(name, round(across * 0.62), theme.PAPER if kind != "step" else theme.YELLOW)
        disc.blit(mark, mark.get_rect(center=(across // 2, across // 2)))
        surface.blit(disc, disc.get_rect(midleft=(edge, height // 2)))
        left = edge + across
    text = fitted(words, width - left - gap - rest, height - 10, size, theme.INK, "semi", "left", smallest=12)
    surface.blit(text, text.get_rect(midleft=(left + gap, height // 2)))
    return surface


def back(words: str, tag: str, pictogram: str, width: int, height: int, size: int, seed: int = 1) -> pygame.Surface:
    """The back: brown paper with old paste; what stands in front shows through, and a tag says who may see it."""
    surface = paper(width, height, KRAFT, seed).copy()
    for number, y in enumerate((0.3, 0.68)):
        wave = [(x, height * y + 4 * math.sin(x / 26 + number * 2)) for x in range(26, width - 26, 6)]
        pygame.draw.lines(surface, theme.mixed(KRAFT, "#ffffff", 0.22), False, wave, 6)
    label = fitted(tag, round(width * 0.24), height - 22, size, theme.PAPER, "semi", smallest=12)
    mark = icon(pictogram, min(26, height - 26), theme.PAPER)
    wide = label.get_width() + mark.get_width() + 30
    pygame.draw.rect(surface, SEPIA, (width - wide - 16, 12, wide, height - 24), border_radius=(height - 24) // 2)
    surface.blit(mark, mark.get_rect(midleft=(width - wide - 4, height // 2)))
    surface.blit(label, label.get_rect(midleft=(width - wide + mark.get_width() + 4, height // 2)))
    text = fitted(words, width - wide - 60, height - 12, size, "#6b4c22", "regular", "left", smallest=12)
    surface.blit(text, text.get_rect(midleft=(26, height // 2)))
    return surface


class Strip(Thing):
    """A strip that can turn over: `turn` 0 shows the front, 1 the back."""

    def __init__(self, face: pygame.Surface, behind: pygame.Surface | None = None, x: float = 0, y: float = 0, *, turn: float = 0.0,
                 name: str = "", says: str = "", z: float = 20, angle: float = 0, drag: bool = False) -> None:
        super().__init__(face, x, y, name=name, says=says, z=z, angle=angle, drag=drag)
        self.face, self.behind = face, behind or face
        self.turn = turn

    def draw(self, surface: pygame.Surface) -> None:
        """Flat as any thing; while it turns, narrower or wider around its long axis."""
        self.image = self.face if self.turn < 0.5 else self.behind
        narrow = abs(math.cos(math.pi * self.turn))
        if narrow > 0.98:
            super().draw(surface)
            return
        if not self.visible or self.alpha <= 1:
            return
        width, height = self.image.get_size()
        turned = pygame.transform.smoothscale(self.image, (width, max(2, round(height * narrow))))
        surface.blit(turned, turned.get_rect(center=(round(self.x), round(self.y))))
