"""Two moments of the own work: the day that was built plays from early to late, and at the end the whole deck gathers."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Label, Moment
from game.screens import theme
from game.screens.art import art, glow, panel
from game.screens.lettering import fitting_size, plain
from game.screens.motion import back, linear, out, swing
from game.screens.props import day
from game.screens.props.by_the_rails import by_the_rails
from game.screens.props.card import open_card, small_card
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

MO = (170, 288)
STAGE = (700, 336)
"""Where the card of the hour stands, open."""
BUTTON = (958, 118)
"""Where the way on stands: beside the balloon, or under one that is too wide."""


class DayPlaysScene(Scene):
    """The sun slides over its path; each card hops when the sun is above it, and stands open for a while."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.moment = ask
        self.part = 0.0
        self.fresh = 0.0
        self.lit = 0
        self.stage.add(Thing(art("places/jacket", 220, 440), 1172, 302, z=2))
        self.stage.add(Thing(art("people/mo_smile" if ask.pictures else "people/mo_calm", 320, 420), MO[0], 280, z=3))
        words = self.say(ask.says)
        said = self.balloon(words, 262, 84, 620, size=27)
        self.speak(words)
        self.sun = self.stage.add(Thing(art("places/sun", 60, 60), *day.sun_at(0), z=20))
        self.cards = [self._card(uri, number) for number, uri in enumerate(ask.pictures)]
        self.open: Thing | None = None
        self.played = 0
        self.stage.motion.move(self, ask.seconds if self.cards else 4.0, linear, delay=0.6, part=1.0)
        further = ask.done
        assert further is not None
        beside = said.x + said.size[0] / 2 <= BUTTON[0] - 110
        self.button(further, BUTTON[0], BUTTON[1] if beside else round(said.y + said.size[1] / 2 + 44), 200, 58, main=True)

    def _card(self, uri: str, number: int) -> Thing:
        label = self.show.texts.label(Label("skill", uri))
        x, y = day.slot(number, len(self.moment.pictures))
        return self.stage.add(Thing(small_card(f"cards/{self.show.world.graph.picture(uri)}"), x, y, z=8 + number * 0.01, says=label))

    def step(self, dt: float) -> None:
        """The sun goes on; cards that it has reached play."""
        self.sun.x, self.sun.y = day.sun_at(self.part)
        while self.played < len(self.cards) and self.sun.x >= min(self.cards[self.played].x, day.PATH[2][0] - 8):
            self._plays(self.played)
            self.played += 1

    def _plays(self, number: int) -> None:
        """One card hops with its note, and comes up large."""
        card = self.cards[number]
        self.stage.motion.move(card, 0.5, swing, y=day.DAY_Y - 34)
        self.show.sounds.play(f"note-{(number * 2) % 5}")
        self.lit += 1
        self.fresh = 1.0
        self.stage.motion.move(self, 0.8, out, fresh=0.0)
        if self.open:
            gone = self.open
            self.stage.motion.move(gone, 0.25, out, alpha=0, x=gone.x + 130, then=lambda: self.stage.remove(gone))
        uri = self.moment.pictures[number]
        face = day.padded(open_card(card.says, f"cards/{self.show.world.graph.picture(uri)}", text=self.px(24)))
        self.open = self.stage.add(Thing(face, card.x, card.y, z=30, scale=0.4, angle=8))
        self.stage.motion.move(self.open, 0.35, back, x=STAGE[0], y=STAGE[1], scale=1.0, angle=(-2, 1, 2, -1)[number % 4])

    def leave(self, echoes: tuple[object, ...]) -> float:
        self.show.sounds.play("snap")
        return 0.1

    def draw_back(self, surface: pygame.Surface) -> None:
        day.draw_table(surface, self.text, self.lit, self.show.session.profile.seed, self.fresh, self.px(20))
        day.draw_slots(surface, len(self.cards))
        halo = glow(220, "#fff0c4", 0.8)
        surface.blit(halo, halo.get_rect(center=(round(self.sun.x), round(self.sun.y))))
        late = panel(theme.WIDTH, 416, theme.NIGHT, 0, shadow=0)
        late.set_alpha(round(120 * max(0.0, self.part * 2 - 1)))
        surface.blit(late, (0, theme.BAR))


class DeckScene(Scene):
    """All cards of the deck come from the left and fan out over the town at dawn; then one open question."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.moment = ask
        words = [self.say(beat) for beat in ask.beats] or [self.say(ask.says)]
        self.stage.add(Thing(art("people/mo_smile" if ask.pictures else "people/mo_calm", 320, 420), 168, 512, z=30))
        picture = balloon(words[0], 520, fitting_size(words[0], 460, 120, self.px(29)), "down")
        self.stage.add(Thing(picture, 40 + picture.get_width() / 2, 96 + picture.get_height() / 2, z=40, says=words[0]))
        for number, uri in enumerate(ask.pictures):
            self._fan(uri, number, len(ask.pictures))
        self.stage.motion.after(0.8 + 0.06 * len(ask.pictures), lambda: self.show.sounds.play("window"))
        self._question(words[1:])
        self.speak(*words)
        further = ask.done
        assert further is not None
        self.button(further, 930, 664, 240, 60, main=True)

    def _fan(self, uri: str, number: int, count: int) -> None:
        """One card to its place in the fan."""
        profile = self.show.session.profile
        marks = tuple(mark for mark in ("like", "good", "learn") if f"{mark} {uri}" in profile.marks)
        part = 0.5 if count == 1 else number / (count - 1)
        turn = math.radians(-46 + 92 * part) * min(1.0, count / 8)
        label = self.show.texts.label(Label("skill", uri))
        card = Thing(day.padded(small_card(f"cards/{self.show.world.graph.picture(uri)}", marks, (150, 128))), -90, 420, z=5 + number * 0.01,
                     says=label, angle=60)
        self.stage.add(card)
        self.stage.motion.move(card, 0.5, back, delay=0.06 * number, x=840 + 400 * math.sin(turn), y=770 - 500 * math.cos(turn),
                               angle=-math.degrees(turn) * 0.7, then=lambda: self.show.sounds.play(f"note-{number % 5}", 0.5))

    def _question(self, words: list[str]) -> None:
        """The open question, on a sheet of paper of its own."""
        for text in words:
            picture = balloon(plain(text), 520, fitting_size(plain(text), 460, 96, self.px(30)), "none")
            thing = self.stage.add(Thing(picture, 860, 540, z=40, says=text))
            thing.alpha = 0
            self.stage.motion.move(thing, 0.5, out, delay=1.4, alpha=255)

    def draw_back(self, surface: pygame.Surface) -> None:
        by_the_rails(surface, self.show)
