"""The cold open: a night tram in 2030 without a driver, and Mo behind the empty seat. At the end the sky runs back to today."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Moment, Say
from game.screens import theme
from game.screens.art import art, backdrop, glow
from game.screens.lettering import fitted, plain
from game.screens.motion import out, smooth
from game.screens.props.sky import between
from game.screens.props.town import Town
from game.screens.scenes.telling import TellingScene
from game.screens.thing import Thing

FRONT = pygame.Rect(474, 124, 584, 300)
SIDES = (pygame.Rect(0, 112, 416, 296), pygame.Rect(1112, 112, 168, 300))
BACKWARDS = ("night", "evening", "day", "dawn", "night", "evening", "day", "dawn")
"""The hours the sky passes on its way back."""
YEARS = ("2030", "2029", "2028", "2027")
QUIET, REWIND = 3.0, 6.0
VANISH, HORIZON = 766, 338
"""Where the rails meet in the front window, and the foot of the far houses."""
LAMPS = 5


class ColdOpenScene(TellingScene):
    """The beats come by themselves; one press goes on at any time."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.ready(ask)
        self.hour = 0.0
        self.shift, self.way, self.speed = 0.0, 0.0, 60.0
        self.passed = 0.0
        self.night = Town(ground=404, seed=9, tint="#1d2340", strength=0.62)
        self.today = Town(ground=404, seed=9)
        self.distant = {"night": _distant(self.night, 60), "today": _distant(self.today, 0)}
        self.stage.add(Thing(backdrop("places/tram_night", theme.WIDTH, theme.HEIGHT), 640, 360, z=1))
        self.stage.add(Thing(art("people/mo_seat", 300, 400), 220, 450, z=4))
        self.handle = self.stage.add(Thing(None, 726, 466, z=3, size=(60, 76), paint=self._handle))
        further = ask.done
        assert further is not None
        self.button(further, 1100, 664, 240, 64)
        self.show.sounds.play("ride")
        self.stage.motion.after(0.6 if self.show.settings.less_motion else QUIET, self.next_beat)

    # the story

    def tell(self, beat: Say) -> float:
        """With the last beat the sky begins to run back."""
        words = self.say(beat)
        self.said = self.balloon(words, 330, 156, 500, size=29)
        self.show.voice.say(plain(words))
        if self.last:
            self._rewind()
            return 0.0
        return max(4.2, len(words.split()) / 2 + 2.6)

    def _rewind(self) -> None:
        self.show.sounds.play("wind")
        self.stage.motion.move(self, 0.8, out, speed=-900.0)
        self.stage.motion.move(self, REWIND, smooth, delay=0.4, hour=float(len(BACKWARDS) - 1), then=self._today)

    def _today(self) -> None:
        """Dawn: the tram comes to a stop, and the way on is lit."""
        self.stage.motion.move(self, 1.4, out, speed=0.0)
        self.show.sounds.play("bell")
        button = self.stage.named("further")
        if button is not None:
            self.stage.remove(button)
            further = self.ask.done
            assert further is not None
            self.button(further, 1100, 664, 240, 64, main=True)

    def step(self, dt: float) -> None:
        self.passed += dt
        self.shift += self.speed * dt
        self.way = (self.way + dt * (0.16 if self.speed >= 0 else -0.5) * min(1.0, abs(self.speed) / 60)) % 1.0

    def leave(self, echoes: tuple[object, ...]) -> float:
        self.stage.motion.stop()
        self.show.voice.stop()
        self.show.sounds.play("bell")
        return 0.2

    # what is seen

    def _sky(self) -> pygame.Surface:
        at = min(int(self.hour), len(BACKWARDS) - 2)
        return between(BACKWARDS[at], BACKWARDS[at + 1], self.hour - at, theme.WIDTH, 480)

    @property
    def daylight(self) -> float:
        """How far on the way back to today we are, 0 to 1."""
        return self.hour / (len(BACKWARDS) - 1)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.fill("#15131d")
        sky = self._sky()
        town = self.today if self.daylight > 0.5 else self.night
        lit = round(46 * (1 - self.daylight))
        for window, way in zip(SIDES, (1, -1), strict=True):
            surface.set_clip(window)
            surface.blit(sky, (0, 0))
            town.draw(surface, lit, way * self.shift)
        surface.set_clip(FRONT)
        surface.blit(sky, (0, 0))
        far = self.distant["today" if self.daylight > 0.5 else "night"]
        left = FRONT.x - round(self.shift * 0.06) % far.get_width()
        for x in (left, left + far.get_width()):
            surface.blit(far, (x, HORIZON - far.get_height()))
        self._road(surface)
        surface.set_clip(None)

    def _road(self, surface: pygame.Surface) -> None:
        """The street ahead with its rails, and lamps that come nearer."""
        x, y = VANISH, HORIZON - 8
        pygame.draw.polygon(surface, "#22233a" if self.daylight < 0.5 else theme.NIGHT, [(x - 60, y), (x + 60, y), (x + 430, 430), (x - 430, 430)])
        pygame.draw.rect(surface, "#22233a" if self.daylight < 0.5 else theme.NIGHT, (FRONT.x, HORIZON - 2, FRONT.width, 110))
        for side in (-1, 1):
            pygame.draw.line(surface, "#c9a667", (x + side * 6, y + 4), (x + side * 96, 430), 4)
        for number in range(LAMPS):
            near = ((number / LAMPS + self.way) % 1.0) ** 2.4
            for side in (-1, 1):
                foot, high = (x + side * (70 + 420 * near), y + 4 + 110 * near), 26 + 260 * near
                top = (foot[0] - side * high * 0.16, foot[1] - high)
                width = max(1, round(1 + 7 * near))
                pygame.draw.line(surface, "#171a2c", foot, (foot[0], top[1] + 4), width)
                pygame.draw.line(surface, "#171a2c", (foot[0], top[1] + 4), top, width)
                if self.daylight < 0.8:
                    light = glow(round(30 + 240 * near) // 8 * 8 + 8, "#ffd88a", 0.8)
                    surface.blit(light, light.get_rect(center=(round(top[0]), round(top[1]))))

    def _handle(self, surface: pygame.Surface, thing: Thing) -> None:
        """The driver's handle: it moves, and nobody moves it."""
        lean = 0 if self.show.settings.less_motion else 13 * pygame.math.Vector2(1, 0).rotate(self.passed * 46).y
        picture = pygame.transform.rotozoom(art("places/tram_night_handle", 60, 76), -lean, 1.0)
        foot = pygame.math.Vector2(0, 32).rotate(lean)
        surface.blit(picture, picture.get_rect(center=(round(thing.x - foot.x), round(thing.y + 32 - foot.y))))

    def draw_front(self, surface: pygame.Surface) -> None:
        """The year on the display over the front window; on the way back it counts down."""
        pygame.draw.rect(surface, "#0d2223", (674, 118, 210, 22), border_radius=6)
        part = self.daylight
        year = self.text("start-year-today") if part >= 0.98 else YEARS[min(int(part * len(YEARS)), len(YEARS) - 1)]
        words = fitted(year, 200, 24, 22, "#ffc94d", "bold")
        surface.blit(words, words.get_rect(center=(779, 129)))


def _distant(town: Town, lit: int) -> pygame.Surface:
    """The town seen far ahead, small, as one picture."""
    whole = pygame.Surface((town.width, 300), pygame.SRCALPHA)
    town.draw(whole, lit, ground=300)
    return pygame.transform.smoothscale_by(whole, 0.46)
