"""The town: rows of houses whose windows are the answers. One window, one answer; nothing goes dark."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pygame

from game.screens import theme
from game.screens.art import drawn, glow
from game.screens.kept import kept
from game.screens.theme import mixed

WALLS = ("#b55148", "#d98a5f", "#c8a26a", "#6f8794", "#b8605a", "#d9a36a", "#7d8fa0")
ROOFS = ("#7a3832", "#2f4f55", "#8a5a2a", "#5a4250")
LIT, DARK_PANE = "#ffc94d", 0.32


@dataclass(frozen=True)
class Row:
    """A row of houses as a picture (transparent above the roofs) and its windows (x, y, width, height)."""

    picture: pygame.Surface
    windows: tuple[tuple[int, int, int, int], ...]


@kept
def row(width: int, height: int, seed: int = 1, tint: str = "", strength: float = 0.0, low: float = 0.45) -> Row:
    """Houses side by side, `low` to 1 of the height high; `tint` pulls all colours to one (distance, a future)."""
    draw = random.Random(seed)
    parts: list[str] = []
    windows: list[tuple[int, int, int, int]] = []
    x = -draw.randint(0, 40)

    def shade(value: str) -> str:
        return mixed(value, tint, strength) if tint else value

    while x < width:
        wide = draw.choice((64, 84, 96, 112, 132))
        roof_high = draw.choice((22, 30, 40))
        high = min(round(height * draw.uniform(low, 0.86)), height - roof_high - 8)
        wall, roof = shade(draw.choice(WALLS)), shade(draw.choice(ROOFS))
        top = height - high
        parts.append(f'<rect x="{x}" y="{top}" width="{wide}" height="{high}" fill="{wall}"/>')
        parts.append(f'<rect x="{x + wide - 10}" y="{top}" width="10" height="{high}" fill="{mixed(wall, "#1f2a36", 0.14)}"/>')
        kind = draw.choice(("gable", "dome", "flat", "steps", "gable"))
        if kind == "gable":
            parts.append(f'<path d="M{x - 7} {top + 1}L{x + wide / 2} {top - roof_high}L{x + wide + 7} {top + 1}Z" fill="{roof}"/>')
        elif kind == "dome":
            parts.append(f'<path d="M{x} {top + 1}V{top - 6}A{wide / 2} {roof_high} 0 0 1 {x + wide} {top - 6}V{top + 1}Z" fill="{roof}"/>')
        elif kind == "flat":
            parts.append(f'<rect x="{x - 5}" y="{top - 9}" width="{wide + 10}" height="11" fill="{roof}"/>')
            if draw.random() < 0.5:
                parts.append(f'<rect x="{x + wide * .62}" y="{top - 30}" width="12" height="24" fill="{roof}"/>')
        else:
            step = wide / 6
            for level in range(3):
                parts.append(f'<rect x="{x + step * level}" y="{top - 12 * (level + 1)}" width="{wide - 2 * step * level}" height="14" fill="{wall}"/>')
        columns = max(2, (wide - 16) // 32)
        gap = (wide - columns * 18) / (columns + 1)
        for line in range(max(1, (high - 20) // 40)):
            for column in range(columns):
                left, up = round(x + gap + column * (18 + gap)), top + 16 + line * 40
                if 2 < left < width - 20 and up < height - 30:
                    windows.append((left, up, 18, 24))
                    parts.append(f'<rect x="{left}" y="{up}" width="18" height="24" rx="3" fill="{mixed(wall, "#f4efe6", DARK_PANE)}"/>')
        x += wide + draw.choice((0, 0, 3, 8))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{"".join(parts)}</svg>'
    return Row(drawn(svg, (width, height)), tuple(windows))


class Town:
    """Two rows of houses over the whole width, standing on `ground` (y); lit windows glow."""

    def __init__(self, width: int = theme.WIDTH, ground: int = 590, seed: int = 3, tint: str = "", strength: float = 0.0) -> None:
        self.width, self.ground = width, ground
        self.front = row(width, 200, seed, tint, strength)
        self.behind = row(width, 270, seed + 50, tint or "#9a86a0", max(strength, 0.55), 0.6)
        order = list(range(len(self.front.windows)))
        random.Random(seed).shuffle(order)
        self._order = order

    def place(self, number: int) -> tuple[int, int]:
        """The middle of the window of an answer."""
        x, y, w, h = self.front.windows[self._order[number % len(self._order)]]
        return x + w // 2, self.ground - 200 + y + h // 2

    def draw(self, surface: pygame.Surface, lit: int = 0, shift: float = 0.0, fresh: float = 0.0, ground: int | None = None) -> None:
        """The town with `lit` windows; `fresh` (0-1) is how far the last one has come on; `shift` moves it sideways."""
        ground = self.ground if ground is None else ground
        far = round(shift * 0.45) % self.width
        near = round(shift) % self.width
        for offset in (0, self.width) if far else (0,):
            surface.blit(self.behind.picture, (offset - far, ground - 285))
        for offset in (0, self.width) if near else (0,):
            surface.blit(self.front.picture, (offset - near, ground - 200))
            for number in range(min(lit, len(self._order))):
                x, y, w, h = self.front.windows[self._order[number]]
                left, top = x + offset - near, ground - 200 + y
                if -30 < left < self.width:
                    last = number == lit - 1 and fresh > 0
                    self._light(surface, left, top, w, h, 1.0 + (0.9 * fresh if last else 0))

    @staticmethod
    def _light(surface: pygame.Surface, left: int, top: int, w: int, h: int, strength: float) -> None:
        halo = glow(6 * round(9 * strength), "#ffd76a", 0.5)
        surface.blit(halo, halo.get_rect(center=(left + w // 2, top + h // 2)))
        pygame.draw.rect(surface, LIT, (left, top, w, h), border_radius=3)
        pygame.draw.line(surface, "#e0a22c", (left + w // 2, top), (left + w // 2, top + h - 1), 2)
