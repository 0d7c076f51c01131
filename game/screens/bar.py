"""The bar on top: where one is on the line, and the few things that are always there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.screens import theme
from game.screens.art import circle, icon
from game.screens.lettering import lettering
from game.screens.stage import Stage
from game.screens.thing import Thing

ROOM = 752
"""Where the words of the bar end: beyond it lies the way past."""
BUTTONS = ("back", "bookmark", "ask", "sound", "size", "menu")
BETWEEN = 56
"""From the middle of one round button to that of the next."""


class Bar:
    """Stops of the line, the little tram on its way, and round buttons at the right."""

    def __init__(self, press: Callable[[str], None], names: Callable[[str], str]) -> None:
        self.stage = Stage()
        self._names = names
        self._at = 0.0
        self._to = 0
        self._stops: Sequence[str] = ()
        self.marked = False
        self.can_go_back = False
        self.silent = False
        pictures = {"back": "arrow-u-up-left", "bookmark": "bookmark-simple", "ask": "question", "sound": "speaker-high", "size": "text-aa", "menu": "list"}
        for number, name in enumerate(reversed(BUTTONS)):
            thing = Thing(None, 1240 - number * BETWEEN, 35, name=f"bar-{name}", size=(52, 52), press=lambda name=name: press(name))  # type: ignore[misc]
            thing.says = names(f"bar-{name}")
            thing.paint = lambda surface, it, name=name: self._round(surface, it, pictures[name], name)  # type: ignore[misc]
            self.stage.add(thing)

    def ride_to(self, stops: Sequence[str], number: int) -> None:
        """Let the tram ride to a stop; where one comes in, it stands there already."""
        if not self._stops:
            self._at, self._to = float(number), number
        self._stops = stops
        if self._to != number:
            self._to = number
            self.stage.motion.move(self, 0.9, _at=float(number))

    def draw(self, surface: pygame.Surface) -> None:
        pygame.draw.rect(surface, theme.PAPER, (0, 0, theme.WIDTH, theme.BAR))
        pygame.draw.rect(surface, "#d8cdb8", (0, theme.BAR - 2, theme.WIDTH, 2))
        count = len(self._stops)
        if count:
            gap = 50 if count > 7 else 60
            left = 64
            end = left + gap * (count - 1)
            here = left + gap * self._at
            pygame.draw.line(surface, "#d9cdb4", (left, 36), (end, 36), 5)
            pygame.draw.line(surface, theme.TEAL, (left, 36), (here, 36), 5)
            for number in range(count):
                done = number <= self._at + 0.01
                disc = circle(20, theme.TEAL if done else theme.PAPER, theme.TEAL if done else "#b9ab90", 4)
                surface.blit(disc, disc.get_rect(center=(left + gap * number, 36)))
            tram = small_tram()
            surface.blit(tram, tram.get_rect(center=(round(here) + 2, 30)))
            x = end + 40
            name = self._names(f"stop-{self._stops[self._to]}")
            step = lettering(self._names("bar-step").replace("1", str(self._to + 1), 1).replace("8", str(count), 1), 23, 400, theme.INK, "regular")
            where = lettering(name, 23, 300, theme.DEEP_TEAL, "bold")
            if x + step.get_width() + where.get_width() + 28 < ROOM:
                surface.blit(step, (x, 21))
                x += step.get_width() + 14
                pygame.draw.circle(surface, "#b9ab90", (x, 36), 4)
                x += 14
            surface.blit(where, (x, 21))
        self.stage.draw(surface)

    def _round(self, surface: pygame.Surface, thing: Thing, pictogram: str, name: str) -> None:
        thing.enabled = name != "back" or self.can_go_back
        if not thing.enabled:
            return
        on = name == "bookmark" and self.marked
        disc = circle(50, theme.YELLOW if on else theme.CREAM, theme.DEEP_TEAL, 3)
        surface.blit(disc, disc.get_rect(center=(round(thing.x), round(thing.y))))
        mark = icon("speaker-slash" if name == "sound" and self.silent else pictogram, 28, theme.DEEP_TEAL)
        surface.blit(mark, mark.get_rect(center=(round(thing.x), round(thing.y))))


def small_tram() -> pygame.Surface:
    """The tram of the progress line."""
    from game.screens.art import drawn
    return _SMALL.setdefault("tram", drawn(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 66 48"><path d="M34 8l6-6h8" stroke="#1f2a36" stroke-width="2.5" fill="none"/>'
        '<rect x="30" y="7" width="12" height="4" rx="2" fill="#e09c12"/><rect x="2" y="10" width="62" height="30" rx="7" fill="#f5b82e"/>'
        '<path d="M2 28h62v5a7 7 0 0 1-7 7H9a7 7 0 0 1-7-7z" fill="#0f5c5f"/>'
        '<rect x="7" y="14" width="12" height="11" rx="3" fill="#eaf6f8"/><rect x="22" y="14" width="12" height="11" rx="3" fill="#eaf6f8"/>'
        '<rect x="37" y="14" width="12" height="11" rx="3" fill="#eaf6f8"/><rect x="52" y="14" width="9" height="11" rx="3" fill="#eaf6f8"/>'
        '<circle cx="17" cy="41" r="5.5" fill="#1f2a36"/><circle cx="49" cy="41" r="5.5" fill="#1f2a36"/>'
        '<circle cx="17" cy="41" r="2" fill="#8a98a4"/><circle cx="49" cy="41" r="2" fill="#8a98a4"/></svg>', (66, 48)))


_SMALL: dict[str, pygame.Surface] = {}
