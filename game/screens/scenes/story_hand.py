"""The hand of a day: five own cards in a fan, and beside them asking for help and trying something new, which are always there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import pygame

from game.rules.ask import Beat, Option
from game.screens import theme
from game.screens.art import panel
from game.screens.lettering import fitted
from game.screens.motion import back, out
from game.screens.props.card import open_card, rounded
from game.screens.scene import Scene
from game.screens.thing import Thing

CARD = (164, 224)
FIRST_X, APART, Y = 100, 154, 588
TURNS = (5, 2, 0, -2, -5)
ALWAYS_X, ALWAYS_Y = (882, 1036), 580
ALWAYS = (146, 186)
LIFT = 34
LAID = 80
"""A card carried so far up from its place in the hand is laid on the table."""
EDGE_Y = 706
"""Where the cards wait while one listens: their pictures stick out over the edge."""


def waiting(scene: Scene, cards: Sequence[Mapping[str, Any]], rests: Collection[str]) -> list[Thing]:
    """The own cards at the lower edge, to be seen but not yet to be played; what was played leaves its place open."""
    things = []
    for slot, card in enumerate(cards[: len(TURNS)]):
        if card["uri"] in rests:
            continue
        x, y, turn = FIRST_X + slot * APART, EDGE_Y + (slot - 2) ** 2 * 3, float(TURNS[slot])
        thing = scene.stage.add(Thing(face(scene, card), x, 900, z=8 + slot * 0.1, angle=turn))
        scene.stage.motion.move(thing, 0.45, back, delay=0.06 * slot, y=y)
        things.append(thing)
    return things


def face(scene: Scene, card: Mapping[str, Any]) -> pygame.Surface:
    """The front of a card of the hand, with room around it for turning."""
    marks = tuple(mark for mark in ("like", "good") if f"{mark} {card['uri']}" in scene.show.session.profile.marks)
    front = open_card(str(card["label"]), f"cards/{card['picture']}", marks, CARD, text=scene.px(21))
    padded = pygame.Surface((front.get_width() + 6, front.get_height() + 6), pygame.SRCALPHA)
    padded.blit(front, (3, 3))
    return padded


class Hand:
    """The things of a hand; `play` is told which card was pressed or laid down; `lift` raises the card under the hand or the focus."""

    def __init__(self, scene: Scene, beat: Beat, cards: Sequence[Mapping[str, Any]], play: Callable[[Option, Thing], None]) -> None:
        self.scene, self.play = scene, play
        self.things: list[Thing] = []
        self.homes: dict[Thing, tuple[float, float, float]] = {}
        self.up: Thing | None = None
        self.options = {option.id: option for option in beat.options}
        scene.stage.on_drop = self._dropped
        slot = 0
        for card in cards[: len(TURNS)]:
            option = self.options.get(str(card["uri"]))
            if option or card["uri"] in beat.rests:
                self._card(card, option, slot)
                slot += 1
        for number, name in enumerate(("help", "new")):
            if name in self.options:
                self._always(self.options[name], number)

    def _card(self, card: Mapping[str, Any], option: Option | None, slot: int) -> None:
        """A card in the fan; one that was played lies turned a quarter."""
        padded = face(self.scene, card)
        x, y, turn = FIRST_X + slot * APART, Y + (slot - 2) ** 2 * 3, float(TURNS[slot])
        if option is None:
            thing = Thing(padded, x, y + 40, z=20 + slot * 0.1, angle=90, scale=0.62, alpha=150)
            thing.says = self.scene.text("future-rests", skill=str(card["label"]))
            self.scene.stage.add(thing)
        else:
            thing = Thing(padded, x, EDGE_Y, name=option.id, says=str(card["label"]), z=20.5 + slot * 0.1, angle=turn, drag=True)
            thing.press = lambda: self.play(option, thing)
            self.scene.stage.add(thing)
            self.homes[thing] = (x, y, turn)
            self.scene.stage.motion.move(thing, 0.4, back, delay=0.07 * slot, x=x, y=y,
                                         then=lambda: self.scene.show.sounds.play("deal", 0.5))
        self.things.append(thing)

    def _always(self, option: Option, number: int) -> None:
        width, height = ALWAYS
        front = panel(width, height, theme.DEEP_TEAL, 14).copy()
        front.blit(rounded(f"cards/{option.id}", width - 16, 112, 8), (8, 8))
        words = fitted(self.scene.label(option), width - 16, 58, self.scene.px(21), theme.PAPER, "semi")
        front.blit(words, words.get_rect(center=(width // 2, 152)))
        thing = Thing(front, ALWAYS_X[number], 820, name=option.id, says=self.scene.label(option), z=20, drag=True)
        thing.press = lambda: self.play(option, thing)
        self.scene.stage.add(thing)
        self.homes[thing] = (ALWAYS_X[number], ALWAYS_Y, 0.0)
        self.scene.stage.motion.move(thing, 0.4, back, delay=0.4 + 0.07 * number, y=ALWAYS_Y)
        self.things.append(thing)

    def _dropped(self, card: Thing, target: Thing | None) -> None:
        """A card that was carried out of the hand is played, wherever it lies down; one let go in the hand goes back into it."""
        x, y, turn = self.homes.get(card, (card.x, card.y, card.angle))
        if card.press and card.y < y - LAID:
            card.press()
        else:
            self.scene.stage.motion.move(card, 0.25, back, x=x, y=y, angle=turn, scale=1.0)

    def lift(self) -> None:
        """The card under the hand comes up; the one before goes back into the fan."""
        stage = self.scene.stage
        if stage.carried:
            return
        now = stage.hover if stage.hover in self.homes else stage.focus if stage.by_key and stage.focus in self.homes else None
        if now is self.up:
            return
        if self.up and self.up.press:
            x, y, turn = self.homes[self.up]
            self.up.z -= 10
            stage.motion.move(self.up, 0.15, out, x=x, y=y, angle=turn, scale=1.0)
        self.up = now
        if now and now.press:
            now.z += 10
            x, y, _ = self.homes[now]
            stage.motion.move(now, 0.15, out, x=x, y=y - LIFT, angle=0, scale=1.06)
