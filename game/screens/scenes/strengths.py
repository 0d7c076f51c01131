"""Strengths before what may change: a hand laid on cards of one's own."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, icon
from game.screens.motion import back, out
from game.screens.props.card import open_card
from game.screens.props.sky import sky
from game.screens.props.spoken import spoken
from game.screens.scene import StandingScene
from game.screens.thing import Thing

CARD = (214, 258)
COLUMNS, FIRST_X, APART = 3, 560, 246
ROWS_Y = (226, 498)


class StrengthsScene(StandingScene):
    """Press a card: a hand comes down on it."""

    LAST = 0.9

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.stage.add(Thing(art("people/mo_smile", 320, 420), 190, 512, z=5))
        spoken(self, self.say(ask.says), 36, 92, 380, 150, "down", 27)
        self.speak(ask.says)
        self.cards: dict[str, Thing] = {}
        for number, item in enumerate(ask.items):
            x, y = FIRST_X + number % COLUMNS * APART, ROWS_Y[number // COLUMNS] if len(ask.items) > COLUMNS else 360
            self._card(item, x, y, number)
        self.skip_button()

    def _card(self, item: Option, x: float, y: float, number: int) -> None:
        marks = ("good",) if not item.means else ()
        face = open_card(self.label(item), f"cards/{item.picture.removeprefix('card:')}", marks, CARD, text=self.px(23))
        card = Thing(face, x, y + 500, name=item.id, says=self.label(item), z=10)
        if item.means:
            card.press = lambda: self.answer(item)
        self.cards[item.id] = self.stage.add(card)
        self.stage.motion.move(card, 0.4, back, delay=0.06 * number, y=y)

    def moved(self, echo: Echo) -> None:
        """A hand comes down on the card that was pressed."""
        card = self.cards.get(echo.what.rpartition(" ")[2])
        if card is None or not echo.target:
            return
        card.name, card.press = "", None
        disc = circle(84, theme.PAPER, theme.TEAL, 4).copy()
        mark = icon("hand-palm", 56, theme.TEAL)
        disc.blit(mark, mark.get_rect(center=(42, 42)))
        hand = self.stage.add(Thing(disc, card.x + 66, card.y - 34, z=30, scale=2.4, alpha=0))
        self.stage.motion.move(hand, 0.3, back, scale=1.0, alpha=255)
        self.stage.motion.move(card, 0.2, out, scale=1.04)
        self.show.sounds.play("stamp")

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("day"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit)
        pygame.draw.rect(surface, "#a06d43", (0, 590, theme.WIDTH, 130))
        pygame.draw.rect(surface, "#c08a58", (0, 590, theme.WIDTH, 14))
