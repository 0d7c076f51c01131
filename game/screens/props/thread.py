"""The thread from a finding to what it rests on: it is drawn out, sags a little, and falls when it is cut."""

from __future__ import annotations

from itertools import pairwise

import pygame

from game.screens import theme
from game.screens.thing import Thing

SAG, FINE = 26, 2
"""How far a thread hangs through, and how much finer it is drawn than shown."""
POINTS = 36


class Thread(Thing):
    """A thread between two points; `drawn` (0-1) is how far it has been drawn out, `fallen` (0-1) how far it fell after the cut."""

    def __init__(self, start: tuple[float, float], end: tuple[float, float], tint: str = theme.YELLOW, z: float = 12) -> None:
        super().__init__(z=z, paint=self._paint)
        self.start, self.end, self.tint = start, end, tint
        self.drawn, self.fallen = 0.0, 0.0
        self._kept: tuple[tuple[float, float], pygame.Surface, tuple[int, int]] | None = None

    def points(self) -> list[list[tuple[float, float]]]:
        """The thread as one line, or as two that hang from their ends once it is cut."""
        whole = [self._at(step / POINTS) for step in range(POINTS + 1) if step / POINTS <= max(self.drawn, 0.01)]
        if not self.fallen:
            return [whole]
        middle = len(whole) // 2
        return [_hanging(whole[:middle], self.fallen), _hanging(whole[:middle - 1:-1], self.fallen)]

    def _at(self, part: float) -> tuple[float, float]:
        (x0, y0), (x1, y1) = self.start, self.end
        return x0 + (x1 - x0) * part, y0 + (y1 - y0) * part + SAG * 4 * part * (1 - part)

    def _paint(self, surface: pygame.Surface, thing: Thing) -> None:
        key = (round(self.drawn, 2), round(self.fallen, 2))
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, *self._woven())
        surface.blit(self._kept[1], self._kept[2])

    def _woven(self) -> tuple[pygame.Surface, tuple[int, int]]:
        lines = self.points()
        every = [point for line in lines for point in line] or [self.start]
        left, top = min(x for x, _ in every) - 14, min(y for _, y in every) - 14
        wide, high = max(x for x, _ in every) - left + 14, max(y for _, y in every) - top + 20
        fine = pygame.Surface((round(wide) * FINE, round(high) * FINE), pygame.SRCALPHA)
        for tint, lower, thick in ((pygame.Color(42, 27, 20, 70), 4, 4), (pygame.Color("#8a5a12"), 0, 5), (pygame.Color(self.tint), 0, 3)):
            for line in lines:
                scaled = [((x - left) * FINE, (y - top + lower) * FINE) for x, y in line]
                if len(scaled) > 1:
                    pygame.draw.lines(fine, tint, False, scaled, thick * FINE)
        for x, y in (lines[0][0], lines[-1][0] if self.fallen else lines[0][-1]) if lines and all(lines) else ():
            pygame.draw.circle(fine, "#8a5a12", ((x - left) * FINE, (y - top) * FINE), 8 * FINE)
            pygame.draw.circle(fine, self.tint, ((x - left) * FINE, (y - top) * FINE), 6 * FINE)
        return pygame.transform.smoothscale(fine, (round(wide), round(high))), (round(left), round(top))


def _hanging(line: list[tuple[float, float]], part: float) -> list[tuple[float, float]]:
    """A loose half: from its end it comes to hang straight down."""
    if not line:
        return line
    x0, y0 = line[0]
    long = sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(line))
    steps = max(1, len(line) - 1)
    return [(x + (x0 - x) * part, y + (y0 + long * number / steps - y) * part) for number, (x, y) in enumerate(line)]
