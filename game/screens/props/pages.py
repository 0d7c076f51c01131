"""Larger letters need larger tiles, and of larger tiles fewer fit: the rest lies on a further page, that a round arrow turns to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.rules.ask import Option
from game.screens import theme
from game.screens.art import circle, icon
from game.screens.scene import Scene
from game.screens.thing import Thing

LARGE = 1.25
"""Text larger than this gets larger tiles, on pages."""
ARROW = 60


class Pages:
    """Options on pages of so much room; what an option takes of it is its `weight`."""

    def __init__(self, options: Sequence[Option], room: int, weight: Callable[[Option], int] = lambda option: 1) -> None:
        self.pages: list[tuple[Option, ...]] = [()]
        used = 0
        for option in options:
            used += weight(option)
            if used > room and self.pages[-1]:
                self.pages.append(())
                used = weight(option)
            self.pages[-1] += (option,)
        self.at = 0

    @property
    def shown(self) -> tuple[Option, ...]:
        """What lies on the page that is open."""
        return self.pages[self.at]

    @property
    def several(self) -> bool:
        """Whether there is a page to turn to."""
        return len(self.pages) > 1

    def turn(self) -> None:
        """To the next page; after the last one the first comes."""
        self.at = (self.at + 1) % len(self.pages)

    def turns(self, name: str) -> int:
        """How often one turns until the option with this id is shown."""
        there = next((number for number, page in enumerate(self.pages) if any(option.id == name for option in page)), self.at)
        return (there - self.at) % len(self.pages)


def arrow(scene: Scene, x: float, y: float, turn: Callable[[], None], name: str = "turn", z: float = 14) -> Thing:
    """The round arrow that turns a page."""
    face = pygame.Surface((ARROW, ARROW), pygame.SRCALPHA)
    face.blit(circle(ARROW - 2, theme.TEAL, theme.PAPER, 4), (1, 1))
    mark = icon("caret-right", 32, theme.PAPER)
    face.blit(mark, mark.get_rect(center=(ARROW // 2 + 1, ARROW // 2)))
    return scene.stage.add(Thing(face, x, y, name=name, says=scene.text("menu-older"), press=turn, z=z))
