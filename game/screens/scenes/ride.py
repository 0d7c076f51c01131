"""A ride: inside the tram, the town goes by with the windows one has lit, and Mo tells a piece of his story."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Moment, Say
from game.screens import theme
from game.screens.art import art, backdrop, circle, glow
from game.screens.lettering import plain
from game.screens.motion import out, swing
from game.screens.props.destination import destination
from game.screens.props.sky import between
from game.screens.scenes.telling import TellingScene
from game.screens.thing import Thing

HOURS = ("dawn", "day")
FACES = {"my_work": "mo_smile", "who_am_i": "mo_calm", "future": "mo_serious", "the_map": "mo_curious", "practice": "mo_grin",
         "my_step": "mo_smile", "my_poster": "mo_proud"}
SPEED = 150
PAST, FROM = 36, 1160
"""How fast the tram goes past who waves, and how far ahead she stands."""
STOP_BUTTON = (436, 347)
"""Where the stop button is on the pole."""


class RideScene(TellingScene):
    """The beats follow each other by themselves; one can go on at any time."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.ready(ask)
        self.shift = 0.0
        self.speed = 0.0
        self.time = 0.0
        self.waver: float | None = None
        self.mo = self.stage.add(Thing(art(f"people/{FACES.get(ask.id.rpartition('.')[2], 'mo_calm')}", 320, 420), 262, 432, z=8))
        self.stage.add(Thing(backdrop("places/tram_inside_front", theme.WIDTH, theme.HEIGHT), 640, 360, z=9))
        further = ask.done
        assert further is not None
        self.button(further, 1130, 668, 220, 60, main=True)
        self._board(ask)
        self.stage.motion.move(self, 1.2, out, speed=SPEED)
        self.next_beat()
        self.show.sounds.play("ride")

    def tell(self, beat: Say) -> float:
        if self.moment.items and self.last:
            self._she_waves()
        return self._say(beat) + (4 if self.waver is not None else 0)

    def after_last(self) -> None:
        """The tram slows down."""
        self.stage.motion.move(self, 1.5, out, speed=0.0)

    def _say(self, beat: Say) -> float:
        """Mo says a beat; returns how long that takes."""
        words = self.say(beat)
        self.said = self.balloon(words, 424, 236, 500, size=29)
        self.show.voice.say(plain(words))
        return max(3.0, len(words.split()) / 2 + 1.2)

    def _board(self, ask: Moment) -> None:
        """Where the tram goes, on the wall below the window."""
        kind, _, stop = ask.id.partition(".")
        if kind == "ride":
            self.stage.add(Thing(destination(self.show, stop), 640, 478, z=4, says=self.text(f"why-{stop}")))

    def _she_waves(self) -> None:
        """Somebody whom Mo knows stands along the line; the stop button of the tram can be pressed."""
        self.waver = self.shift + FROM
        self.stage.motion.move(self, 1.0, out, speed=PAST)
        self.stage.add(Thing(None, *STOP_BUTTON, name="stop_button", says=self.text("ride-stop-button"), size=(64, 64), z=20, press=self._stop))

    def _stop(self) -> None:
        """The tram stops for her; Mo is glad."""
        button, thanks = self.stage.named("stop_button"), self.moment.items[0].says
        if button is None or thanks is None:
            return
        button.press = None
        self.stage.motion.stop()
        self.show.sounds.play("bell")
        self.stage.motion.move(self, 0.9, out, speed=0.0)
        self.mo.show(art("people/mo_smile", 320, 420))
        self.stage.motion.move(self.mo, 0.5, swing, y=self.mo.y - 14)
        if self.said:
            self.stage.remove(self.said)
        self._say(thanks)

    def step(self, dt: float) -> None:
        self.shift += self.speed * dt
        self.time += dt

    def leave(self, echoes: tuple[object, ...]) -> float:
        self.show.sounds.play("bell")
        return 0.2

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(between(*HOURS, 0.35, theme.WIDTH, theme.HEIGHT), (0, 0))
        self.show.town.draw(surface, self.show.lit, self.shift, ground=396)
        if self.waver is not None:
            still = self.show.settings.less_motion
            lady = art(f"people/waves_{1 if still else 1 + int(self.time * 3) % 2}", 130, 190)
            surface.blit(lady, (round(self.waver - self.shift), 210))
        surface.blit(backdrop("places/tram_inside", theme.WIDTH, theme.HEIGHT), (0, 0))

    def draw_front(self, surface: pygame.Surface) -> None:
        """The stop button glows while it can be pressed."""
        if self.stage.named("stop_button"):
            strength = 0.55 if self.show.settings.less_motion else 0.5 + 0.35 * math.sin(self.time * 5)
            light = glow(120, "#ff8a5c", round(strength, 1))
            surface.blit(light, light.get_rect(center=STOP_BUTTON))
            for part in (circle(46, "#d8432f", theme.PAPER, 4), circle(18, "#ffd76a")):
                surface.blit(part, part.get_rect(center=STOP_BUTTON))
