"""A plain question of Mo's, by the tram stop at dawn: few large answers, each with its picture."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, icon, panel
from game.screens.lettering import fitted, fitting_size, measure
from game.screens.motion import back, out
from game.screens.props.by_the_rails import by_the_rails
from game.screens.scene import Scene
from game.screens.thing import Thing

WIDTHS, ROOM = (560, 760, 960, 1150), 142
"""How wide Mo's balloon may become, and how high its words: they end above the cap and the answers."""


class PickScene(Scene):
    """Mo at the left, the question in a balloon, the answers as large tiles at the right."""

    mo = "mo_calm"

    def begin(self, ask: Ask) -> None:
        self.fresh = 0.0
        self.stage.add(Thing(art(f"people/{self.mo}", 320, 420), 190, 512, z=5))
        words = self.say(ask.says)
        self._ask_aloud(words)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for option, (x, y, width, height) in zip(ask.options, places(len(ask.options)), strict=True):
            tile = self.stage.add(Thing(self.tile(option, width, height), x, y + 30, name=option.id, says=self.label(option), z=10,
                                        press=lambda option=option: self.answer(option)))  # type: ignore[misc]
            tile.alpha = 0
            self.stage.motion.move(tile, 0.25, out, delay=0.05 * len(self.stage.things), y=y, alpha=255)
        self.skip_button()

    def _ask_aloud(self, words: str) -> None:
        """The balloon stays above Mo and the tiles: larger letters make it wider, not higher."""
        size = self.px(27)
        width = next((width for width in WIDTHS if measure(words, size, width - 48)[1] <= ROOM), WIDTHS[-1])
        size = fitting_size(words, width - 48, ROOM, size)
        self.balloon(words, 60, 84, width, tail="down", size=size / self.show.settings.size)

    def tile(self, option: Option, width: int, height: int) -> pygame.Surface:
        """An answer: pictogram above or beside its words."""
        surface = panel(width, height, theme.PAPER, 22).copy()
        name = option.picture.removeprefix("icon:")
        if height > 130:
            mark = icon(name, 64, theme.TEAL)
            surface.blit(mark, mark.get_rect(center=(width // 2, height * 0.36)))
            words = fitted(self.label(option), width - 28, round(height * 0.42), self.px(24), theme.INK, "semi")
            surface.blit(words, words.get_rect(center=(width // 2, height * 0.74)))
        else:
            mark = icon(name, 44, theme.TEAL)
            surface.blit(mark, mark.get_rect(center=(48, height // 2)))
            words = fitted(self.label(option), width - 110, height - 12, self.px(24), theme.INK, "semi", "left")
            surface.blit(words, words.get_rect(midleft=(88, height // 2)))
        return surface

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The chosen tile comes forward, the others sink; a window lights."""
        chosen = self.stage.focus
        for thing in self.stage.things:
            if thing.press and thing is not chosen:
                self.stage.motion.move(thing, 0.2, out, alpha=0, y=thing.y + 24)
        if chosen:
            self.stage.motion.move(chosen, 0.25, back, scale=1.07)
        self.show.sounds.play("window")
        self.stage.motion.move(self, 0.35, out, fresh=1.0)
        return 0.45

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        self.show.sounds.play("window")
        super().follow(ask, echoes)

    def draw_back(self, surface: pygame.Surface) -> None:
        by_the_rails(surface, self.show, fresh=self.fresh)


def places(count: int) -> list[tuple[int, int, int, int]]:
    """Middle and size of the tiles: up to three in a row of large ones, else two columns."""
    if count <= 3:
        width = 250
        left = 660 + (600 - (count * width + (count - 1) * 22)) // 2 if count < 3 else 400 + width // 2
        if count == 3:
            return [(left + 60 + number * (width + 22), 370, width, 220) for number in range(3)]
        return [(left + width // 2 + number * (width + 22), 370, width, 220) for number in range(count)]
    rows = (count + 1) // 2
    height = min(104, 430 // rows - 14)
    top = 200 + (420 - rows * (height + 14)) // 2
    return [(620 + number % 2 * 400 + 20, top + number // 2 * (height + 14) + height // 2, 372, height) for number in range(count)]
