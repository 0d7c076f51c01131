"""Three lines side by side, alike in everything; the tram stops at the one Mo thinks of, and the player takes which they like."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.rules.event import LineChosen
from game.screens import theme
from game.screens.art import art, glow, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, smooth
from game.screens.props.card import rounded
from game.screens.scenes.start_mo import MoScene
from game.screens.thing import Thing

SIZE = (280, 418)
PLACES = (516, 808, 1100)
Y = 436
COLOURS = {"korte": theme.BRICK, "hele": theme.TEAL, "rustige": theme.DUSK}


class LinesScene(MoScene):
    """Press a line to take it."""

    def begin(self, ask: Ask) -> None:
        self.chosen: Thing | None = None
        self.stage.add(Thing(art("people/mo_calm", 320, 420), 196, 520, z=5))
        words = self.say(ask.says)
        self.mo_says(words, 40, 84, 1200, 124, tail="down", size=28)
        proposed = next((body.proposed for option in ask.options for body in option.means if isinstance(body, LineChosen)), "")
        keys = {"name": (self.label, 44, 30), "time": (self._time, 40, 23), "what": (self._what, 112, 23)}
        self.sizes = {part: min(fitting_size(words_of(option), SIZE[0] - 36, high, self.px(size), "semi") for option in ask.options)
                      for part, (words_of, high, size) in keys.items()}
        for number, (option, x) in enumerate(zip(ask.options, PLACES, strict=True)):
            tile = self.stage.add(Thing(self._tile(option), x, Y + 40, name=option.id, says=self._aloud(option), z=10,
                                        press=lambda option=option: self._choose(option)))  # type: ignore[misc]
            tile.alpha = 0
            self.stage.motion.move(tile, 0.3, back, delay=0.1 * number, y=Y, alpha=255)
            if option.id == proposed:
                tram = self.stage.add(Thing(art("places/tram", 150, 70), 330, Y - 247, z=9))
                tram.alpha = 0
                self.stage.motion.move(tram, 1.1, smooth, delay=0.5, x=x, alpha=255, then=lambda: self.show.sounds.play("bell", 0.4))
        self.speak(words, *(self._aloud(option) for option in ask.options))

    def _time(self, option: Option) -> str:
        return self.text(f"start-line-{option.id}-time")

    def _what(self, option: Option) -> str:
        return self.text(f"start-line-{option.id}-what")

    def _aloud(self, option: Option) -> str:
        return f"{self.label(option)}. {self._time(option)}. {self._what(option)}"

    def _tile(self, option: Option) -> pygame.Surface:
        """The line on its map, how long it takes, and what differs."""
        width, height = SIZE
        surface = panel(width, height, theme.PAPER, 24).copy()
        surface.blit(rounded(option.picture.removeprefix("art:"), width - 24, 178, 16, (320, 240)), (12, 12))
        name = fitted(self.label(option), width - 36, 44, self.sizes["name"], COLOURS[option.id], "bold")
        surface.blit(name, name.get_rect(center=(width // 2, 218)))
        time = fitted(self._time(option), width - 36, 40, self.sizes["time"], theme.INK, "semi")
        surface.blit(time, time.get_rect(center=(width // 2, 258)))
        pygame.draw.rect(surface, COLOURS[option.id], (width // 2 - 30, 284, 60, 4), border_radius=2)
        what = fitted(self._what(option), width - 36, 112, self.sizes["what"], theme.INK)
        surface.blit(what, what.get_rect(center=(width // 2, 350)))
        return surface

    def _choose(self, option: Option) -> None:
        self.chosen = self.stage.named(option.id)
        self.answer(option)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The line that was taken comes forward in the light, and the tram rings."""
        if self.chosen is None:
            return 0.1
        shine = self.stage.add(Thing(glow(700, theme.LIGHT, 0.9), self.chosen.x, Y, z=9, scale=0.6))
        self.stage.motion.move(shine, 0.3, out, scale=1.0)
        for thing in self.stage.things:
            if thing.press and thing is not self.chosen:
                self.stage.motion.move(thing, 0.25, out, y=thing.y + 30, alpha=90)
        self.stage.motion.move(self.chosen, 0.3, back, scale=1.05)
        self.show.sounds.play("bell")
        return 0.7

    def draw_front(self, surface: pygame.Surface) -> None:
        words = fitted(self.text("start-line-later"), 860, 40, min(self.px(22), 30), theme.PAPER, "semi")
        place = words.get_rect(center=(PLACES[1], 687))
        pygame.draw.rect(surface, theme.NIGHT, place.inflate(36, 14))
        surface.blit(words, place)
