"""Quiet after a story: how is it, somebody to talk to, and at most one question about what was chosen often."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out
from game.screens.props.by_the_rails import by_the_rails
from game.screens.props.spoken import spoken
from game.screens.scene import Scene
from game.screens.thing import Thing

MO = (190, 512)
TILE = (250, 220)
TILE_X, TILE_Y = (572, 842, 1112), 400
PEOPLE = 4


class HowIsItScene(Scene):
    """Equal answers at the right; Mo waits at the left. After "stop" there are names of who one can talk to."""

    def begin(self, ask: Ask) -> None:
        self.fresh = 0.0
        calm = ask.id.startswith("future.rest.")
        self.stage.add(Thing(art("people/mo_calm", 320, 420), *MO, z=5))
        spoken(self, self.say(ask.says), 60, 92, 440 if calm else 560, 136, "down", 29)
        people = [self.text(f"people-{number}") for number in range(1, PEOPLE + 1)] if calm else []
        self.speak(ask.says, *people, *(option.says for option in ask.options if option.says))
        if calm:
            self._people(people)
            for number, option in enumerate(ask.options):
                self.button(option, 560 + number * 400, 670, 380, 64)
        else:
            for number, option in enumerate(ask.options):
                self._tile(option, number)
            self.skip_button()

    def _tile(self, option: Option, number: int) -> None:
        surface = panel(*TILE, theme.PAPER, 24).copy()
        surface.blit(circle(92, "#cfe4df"), (TILE[0] // 2 - 46, 20))
        mark = icon(option.picture.removeprefix("icon:"), 56, theme.TEAL)
        surface.blit(mark, mark.get_rect(center=(TILE[0] // 2, 66)))
        words = fitted(self.label(option), TILE[0] - 26, 84, self.px(25), theme.INK, "semi")
        surface.blit(words, words.get_rect(center=(TILE[0] // 2, 164)))
        tile = Thing(surface, TILE_X[number], TILE_Y + 40, name=option.id, says=self.label(option), z=10, press=lambda: self._choose(option))
        tile.alpha = 0
        self.stage.add(tile)
        self.stage.motion.move(tile, 0.35, out, delay=0.08, y=TILE_Y, alpha=255)

    def _people(self, people: list[str]) -> None:
        """Who one can talk to, on one sheet."""
        sheet = panel(680, 352, theme.PAPER, 24).copy()
        title = fitted(self.text("future-people"), 560, 40, self.px(28), theme.TEAL, "bold", "left")
        mark = icon("users", 40, theme.TEAL)
        sheet.blit(mark, (28, 22))
        sheet.blit(title, title.get_rect(midleft=(80, 42)))
        for number, line in enumerate(people):
            words = fitted(line, 620, 62, self.px(23), theme.INK, "regular", "left")
            sheet.blit(words, words.get_rect(midleft=(30, 112 + number * 68)))
        thing = self.stage.add(Thing(sheet, 870, 470, z=10, says=" ".join(people)))
        thing.y, thing.alpha = 430, 0
        self.stage.motion.move(thing, 0.5, out, y=400, alpha=255)

    def _choose(self, option: Option) -> None:
        tile = self.stage.named(option.id)
        if tile:
            self.stage.focus = tile
        self.answer(option)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The chosen one comes forward, the others wait softly."""
        for thing in self.stage.things:
            if thing.press and thing is not self.stage.focus:
                self.stage.motion.move(thing, 0.25, out, alpha=70)
        if self.stage.focus:
            self.stage.motion.move(self.stage.focus, 0.3, back, scale=1.05)
        self.show.sounds.play("window")
        self.stage.motion.move(self, 0.5, out, fresh=1.0)
        return 0.6

    def draw_back(self, surface: pygame.Surface) -> None:
        by_the_rails(surface, self.show, "evening", fresh=self.fresh)
