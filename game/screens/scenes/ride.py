"""A ride: inside the tram, the town goes by with the windows one has lit, and Mo tells a piece of his story."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Moment, Say
from game.screens import theme
from game.screens.art import art, backdrop
from game.screens.lettering import plain
from game.screens.motion import out
from game.screens.props.sky import between
from game.screens.scenes.telling import TellingScene
from game.screens.thing import Thing

HOURS = ("dawn", "day")
FACES = {"my_work": "mo_smile", "who_am_i": "mo_calm", "future": "mo_serious", "the_map": "mo_curious", "practice": "mo_grin",
         "my_step": "mo_smile", "my_poster": "mo_proud"}
SPEED = 150


class RideScene(TellingScene):
    """The beats follow each other by themselves; one can go on at any time."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.ready(ask)
        self.shift = 0.0
        self.speed = 0.0
        self.mo = self.stage.add(Thing(art(f"people/{FACES.get(ask.id.rpartition('.')[2], 'mo_calm')}", 320, 420), 262, 432, z=8))
        self.stage.add(Thing(backdrop("places/tram_inside_front", theme.WIDTH, theme.HEIGHT), 640, 360, z=9))
        further = ask.done
        assert further is not None
        self.button(further, 1130, 668, 220, 60, main=True)
        self.stage.motion.move(self, 1.2, out, speed=SPEED)
        self.next_beat()
        self.show.sounds.play("ride")

    def tell(self, beat: Say) -> float:
        words = self.say(beat)
        self.said = self.balloon(words, 424, 236, 500, size=29)
        self.show.voice.say(plain(words))
        return max(3.0, len(words.split()) / 2 + 1.2)

    def told(self) -> None:
        """The tram slows down."""
        self.stage.motion.move(self, 1.5, out, speed=0.0)

    def step(self, dt: float) -> None:
        self.shift += self.speed * dt

    def leave(self, echoes: tuple[object, ...]) -> float:
        self.show.sounds.play("bell")
        return 0.2

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(between(*HOURS, 0.35, theme.WIDTH, theme.HEIGHT), (0, 0))
        self.show.town.draw(surface, self.show.lit, self.shift, ground=396)
        surface.blit(backdrop("places/tram_inside", theme.WIDTH, theme.HEIGHT), (0, 0))
