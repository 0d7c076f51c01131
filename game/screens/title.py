"""The title: the town at dawn, the tram that rides past, and few large buttons. It needs no graph, so it is there at once.

Who pressed a button while the graph is still loading sees the tram's lamp go on and Mo pack the things, until it is there.
"""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.art import art, circle, glow
from game.screens.lettering import fitted, plain
from game.screens.props.portrait import portrait
from game.screens.props.sky import gradient
from game.screens.props.town import Town
from game.screens.scene import balloon, pill
from game.screens.show import Sounds, Voice
from game.screens.stage import Stage
from game.screens.theme import Settings
from game.screens.thing import Thing
from game.texts import Texts

SUN = (1096, 306)
DAWN = ("#5b6fa8", "#c58f9c", "#f6a98a", "#ffdfa6")
LIT = 34
SPEED = 46.0
FROM, TO = -220.0, 1500.0
MAIN, OTHER = (254, 80), (284, 62)
LAMP = (257, -33)
"""The lamp of the tram, from the lower left corner of its picture."""
DOTS, BEAT = 3, 0.4
"""Points that light in turn, so many seconds each, while the things are packed."""


class Title:
    """`frame(dt)` and `handle(event)` as the app has; `running` ends when `result` is there.

    result: begin, continue, wipe, guest, language or quit.
    """

    def __init__(self, texts: Texts, settings: Settings, voice: Voice, sounds: Sounds, saved: bool,
                 told: str = "") -> None:
        """`told` is said once, in place of the line below: where the papers of the journey just played lie."""
        self.texts, self.settings, self.voice, self.sounds, self.saved = texts, settings, voice, sounds, saved
        self.told = told
        self.running = True
        self.result = ""
        self.stage = Stage(settings.less_motion)
        self.stage.on_focus = lambda thing: voice.say(plain(thing.says))
        self.scene = None
        self.ask = None
        self._sure = False
        self.packing = 0.0
        """Seconds since a button was pressed that has to wait; 0 while there is a choice."""
        self._town = Town(ground=590, seed=3)
        self._sky = gradient(DAWN, theme.WIDTH, theme.HEIGHT)
        self._tram = 120.0
        self._begin()
        if told:
            voice.say(plain(told))

    @property
    def surface(self) -> pygame.Surface:
        """What is drawn on: the window."""
        surface = pygame.display.get_surface()
        assert surface is not None
        return surface

    @property
    def _stages(self) -> list[Stage]:
        return [self.stage]

    @property
    def still(self) -> bool:
        """Nothing moves but the tram, which always does."""
        return not self.stage.motion.busy

    # what there is to press

    def _begin(self) -> None:
        self.stage.clear()
        if self.saved:
            # who was on the way goes on with the largest button: beginning again is never pressed by mistake
            self._button("continue", 84, 316, MAIN, "tram", 30, main=True)
            self._button("begin", 362, 316, OTHER, "play", 24, key="title-again")
            self._button("guest", 672, 316, OTHER, "user", 24)
            self._button("wipe", 1010, 40, (212, 52), "eraser", 20)
        else:
            self._button("begin", 84, 316, MAIN, "play", 30, main=True)
            self._button("guest", 362, 316, OTHER, "user", 24)
        self._button("language", 790 if self.saved else 1034, 40, (188, 52), "globe", 20)

    def _button(self, name: str, left: int, y: int, size: tuple[int, int], pictogram: str, text: int, main: bool = False,
                key: str = "") -> None:
        words = self.texts.get(key or f"title-{name}")
        picture = pill(words, pictogram, *size, min(self.settings.px(text), size[1] // 2), main)
        self.stage.add(Thing(picture, left + picture.get_width() / 2, y, name=name, says=words, press=lambda: self._press(name), z=10))

    def _press(self, name: str) -> None:
        """Wiping is asked once more; all else is done at once."""
        self.sounds.play("lift")
        if name == "wipe" and not self._sure:
            self._sure = True
            self.stage.clear()
            self._button("keep", 84, 316, (340, 80), "arrow-u-up-left", 26, main=True)
            self._button("wipe", 448, 316, (300, 62), "eraser", 24, key="title-wipe-yes")
            self.voice.say(self.texts.get("title-wipe-sure"))
        elif name == "keep":
            self._sure = False
            self._begin()
        else:
            self.voice.stop()
            self.result = name
            self.running = False

    def pack(self) -> None:
        """The choice is made and what it needs is not there yet: say so at once, and show that something goes on."""
        self.running, self.packing = True, 1e-3
        self.stage.clear()
        words = self.texts.get("title-packing" if self.result == "continue" else "title-ready")
        face = portrait("mo_smile", 116)
        self.stage.add(Thing(face, 142, 330, z=10))
        said = balloon(words, 620, min(self.settings.px(30), 46), "left")
        self.stage.add(Thing(said, 214 + said.get_width() / 2, 330, z=10, says=words))
        self.voice.say(words)
        self._dots = (214 + said.get_width() + 34, 330)

    # time, hands and keys

    def frame(self, dt: float, surface: pygame.Surface | None = None) -> None:
        """The tram rides on, and everything is drawn."""
        self.stage.step(dt)
        self.packing += dt if self.packing else 0.0
        if not self.settings.less_motion:
            self._tram = self._tram + SPEED * dt if self._tram < TO else FROM
        self.draw(surface or self.surface)

    def draw(self, surface: pygame.Surface) -> None:
        surface.blit(self._sky, (0, 0))
        for across, strength in ((620, 0.5), (320, 0.8)):
            light = glow(across, "#fff1c4", strength)
            surface.blit(light, light.get_rect(center=SUN))
        sun = circle(192, "#fff1c4")
        surface.blit(sun, sun.get_rect(center=SUN))
        self._town.draw(surface, LIT)
        pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
        for y in (637, 653):
            pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 4))
        tram = art("places/tram", 280, 130)
        place = tram.get_rect(midbottom=(round(self._tram), 662))
        surface.blit(tram, place)
        if self.packing:
            lamp = glow(190, theme.LIGHT, 1.0)
            surface.blit(lamp, lamp.get_rect(center=(place.left + LAMP[0], place.bottom + LAMP[1])))
        name = fitted(self.texts.get("title"), 900, 130, 106, theme.PAPER, "extra")
        surface.blit(name, (82, 84))
        under = fitted(self.texts.get("title-wipe-sure" if self._sure else "title-under"), 900, 48, min(self.settings.px(34), 44), theme.PAPER, "semi", "left")
        surface.blit(under, (84, 208))
        below = fitted(self.told or self.texts.get("title-private"), 1180, 58 if self.told else 34, min(self.settings.px(22), 30), theme.PAPER, "semi")
        surface.blit(below, below.get_rect(center=(640, 690)))
        self.stage.draw(surface)
        if self.packing:
            for number in range(DOTS):
                lit = int(self.packing / BEAT) % DOTS == number
                dot = circle(22 if lit else 16, theme.YELLOW if lit else theme.PAPER)
                surface.blit(dot, dot.get_rect(center=(self._dots[0] + 34 * number, self._dots[1])))

    def handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self.result, self.running = "quit", False
        elif event.type == pygame.MOUSEMOTION:
            self.stage.mouse_move(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self.stage.mouse_down(event.pos)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self.stage.mouse_up(event.pos)
        elif event.type == pygame.KEYDOWN:
            self._key(event)

    def _key(self, event: pygame.event.Event) -> None:
        ways = {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}
        if event.key == pygame.K_ESCAPE:
            self.result, self.running = "quit", False
        elif event.key == pygame.K_F11:
            pygame.display.toggle_fullscreen()
        elif event.key == pygame.K_TAB:
            self.stage.step_focus(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            self.stage.press_focus()
        elif event.key in ways:
            self.stage.point_focus(*ways[event.key])
