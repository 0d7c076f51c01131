"""Own words on a large blank card: what one types stands there at once, as it was typed."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Say, Write
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out
from game.screens.props.card import rounded
from game.screens.props.sky import sky
from game.screens.props.typed import Typed
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

CARD = (430, 500)
PLACE = (810, 346)
PICTURE_HIGH = 210
BLINK = 0.55
"""How long the caret is on and off, in seconds."""


class WriteScene(Scene):
    """Mo asks; the card waits; keys write. Enter or the button lays the card down."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Write)
        self.write = ask
        self.typed = Typed(ask.longest)
        self.time = 0.0
        self.stage.add(Thing(art("people/mo_curious", 320, 420), 190, 512, z=5))
        words = self.say(ask.says)
        picture = balloon(words, 480, fitting_size(words, 420, 120, self.px(28)), "down")
        self.stage.add(Thing(picture, 50 + picture.get_width() / 2, 96 + picture.get_height() / 2, z=40, says=words))
        self.speak(ask.says)
        self.card = self.stage.add(Thing(panel(*CARD, theme.PAPER, 26).copy(), PLACE[0], PLACE[1] + 520, z=10, angle=-1))
        self.stage.motion.move(self.card, 0.45, back, y=PLACE[1])
        self.lay = self.button(Option("written", Say("write-done"), "icon:check", ()), PLACE[0], 664, 330, 60, main=True)
        self.lay.press = self._lay_down
        self.skip_button()
        self._show()

    def key(self, event: pygame.event.Event) -> bool:
        """Letters go onto the card; enter lays it down."""
        did = self.typed.take(event)
        if did == "changed":
            self.time = 0.0
            self.show.sounds.play("paper", 0.25)
            self._show()
        elif did == "enter":
            self._lay_down()
        return bool(did)

    def step(self, dt: float) -> None:
        before = self.time // BLINK
        self.time += dt
        if before != self.time // BLINK:
            self._show()

    def _show(self) -> None:
        """The card with its words; the button waits for words."""
        width, height = CARD
        picture = panel(width, height, theme.PAPER, 26).copy()
        picture.blit(rounded("cards/blank", width - 32, PICTURE_HIGH, 18), (16, 16))
        words = self.typed.words
        ink = theme.INK if words else theme.BLUE_GREY
        caret = "|" if self.time // BLINK % 2 == 0 else "\u2009"
        shown = f"{words}{caret}" if words else f"{caret}{self.text('write-here')}"
        room = height - PICTURE_HIGH - 60
        written = fitted(shown, width - 56, room, self.px(34), ink, "semi", "left")
        for line in range(3):
            y = PICTURE_HIGH + 86 + line * 62
            pygame.draw.line(picture, "#eadcc0", (28, y), (width - 28, y), 2)
        picture.blit(written, (28, PICTURE_HIGH + 42))
        self.card.show(picture)
        self.lay.enabled = bool(words.strip())
        self.lay.alpha = 255 if self.lay.enabled else 110

    def _lay_down(self) -> None:
        self.answer(self.write.option(self.typed.words))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The card is laid down into the day."""
        if any(echo.what.startswith("words") for echo in echoes):
            self.stage.motion.move(self.card, 0.45, out, y=760, scale=0.4, angle=8)
            self.show.sounds.play("note-4")
            return 0.5
        self.stage.motion.move(self.card, 0.3, out, y=1000)
        return 0.3

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("dawn"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit)
        pygame.draw.rect(surface, "#a06d43", (0, 590, theme.WIDTH, 130))
        pygame.draw.rect(surface, "#c08a58", (0, 590, theme.WIDTH, 14))
        for y in (634, 676):
            pygame.draw.line(surface, "#8c5c37", (0, y), (theme.WIDTH, y), 2)
