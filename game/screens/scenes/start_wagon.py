"""Picture questions as a tram that rolls by: each answer is a window; the next question is the next part of the tram."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, glow, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, smooth
from game.screens.props.card import rounded
from game.screens.props.sky import sky
from game.screens.scenes.start_mo import MoScene
from game.screens.thing import Thing

LEFT, RIGHT, GAP, WIDEST = 216, 1256, 24, 380
TOP, BOTTOM = 206, 640
WINDOW_HIGH, TILE_HIGH = 246, 380
TILE_Y = 432
ROLL = 1400
WHEELS = (330, 470, 1010, 1150)


class WagonScene(MoScene):
    """Press a window: its light goes on, and the tram rolls on."""

    def begin(self, ask: Ask) -> None:
        self.shift = 0.0
        self.chosen: Thing | None = None
        self.stage.add(Thing(art("people/mo_standing", 170, 390), 108, 516, z=20))
        self.tiles = self._windows(ask, 0)
        for number, tile in enumerate(self.tiles):
            tile.alpha = 0
            self.stage.motion.move(tile, 0.25, out, delay=0.06 * number, alpha=255)
        self._tell(ask)
        self.skip_button()

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The light goes on at once; then the tram rolls until the next windows stand before the player."""
        wait = self._light()
        gone = self.tiles
        for tile in gone:
            tile.press, tile.name = None, ""
        skip = self.stage.named("skip")
        if skip:
            self.stage.remove(skip)
        self.tiles = self._windows(ask, ROLL)
        for tile in self.tiles:
            tile.enabled = False
        for tile in [*gone, *self.tiles]:
            self.stage.motion.move(tile, 0.75, smooth, delay=wait, x=tile.x - ROLL)
        self.stage.motion.move(self, 0.75, smooth, delay=wait, shift=self.shift + ROLL, then=lambda: self._arrived(gone))
        self.stage.motion.after(wait + 0.01, lambda: self.show.sounds.play("ride", 0.5))
        self._tell(ask)
        self.skip_button()

    def _arrived(self, gone: list[Thing]) -> None:
        for tile in gone:
            self.stage.remove(tile)
        for tile in self.tiles:
            tile.enabled = True

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        return self._light() + 0.15

    def _tell(self, ask: Ask) -> None:
        words = self.say(ask.says)
        self.mo_says(words, 52, 84, 1130, 104, tail="down", size=29)
        self.speak(words, *(option.says for option in ask.options if option.says))

    # the windows

    def _windows(self, ask: Ask, beyond: float) -> list[Thing]:
        count = len(ask.options)
        width = min(WIDEST, (RIGHT - LEFT - (count - 1) * GAP) // count)
        # one size for all: no answer may look weightier than another
        size = min(fitting_size(self.label(option), width - 30, 90, self.px(28), "semi") for option in ask.options)
        first = (LEFT + RIGHT - count * width - (count - 1) * GAP) / 2 + width / 2
        return [self.stage.add(Thing(self._window(option, width, size), first + number * (width + GAP) + beyond, TILE_Y, name=option.id,
                                     says=self.label(option), z=10, press=lambda option=option: self._choose(option)))  # type: ignore[misc]
                for number, option in enumerate(ask.options)]

    def _window(self, option: Option, width: int, size: int) -> pygame.Surface:
        """A window with its picture, and a plate with its words below."""
        surface = pygame.Surface((width, TILE_HIGH), pygame.SRCALPHA)
        surface.blit(panel(width, WINDOW_HIGH, theme.DEEP_TEAL, 24, shadow=0), (0, 0))
        surface.blit(rounded(option.picture.removeprefix("art:"), width - 16, WINDOW_HIGH - 16, 17, (320, 240)), (8, 8))
        surface.blit(panel(width - 5, 104, theme.PAPER, 16, shadow=0.2), (0, WINDOW_HIGH + 24))
        words = fitted(self.label(option), width - 30, 90, size, theme.INK, "semi")
        surface.blit(words, words.get_rect(center=((width - 5) // 2, WINDOW_HIGH + 76)))
        return surface

    def _choose(self, option: Option) -> None:
        self.chosen = self.stage.named(option.id)
        self.answer(option)

    def _light(self) -> float:
        """The chosen window lights up and steps forward, the others stay as they are."""
        tile, self.chosen = self.chosen, None
        if tile is None:
            return 0.0
        self.show.sounds.play("window")
        shine = self.stage.add(Thing(glow(560, "#ffe9a8", 0.95), tile.x, tile.y - 60, z=9, scale=0.7))
        self.stage.motion.move(shine, 0.25, out, scale=1.0)
        self.stage.motion.move(shine, 0.3, out, delay=0.3, alpha=0, then=lambda: self.stage.remove(shine))
        tile.z = 11
        self.stage.motion.move(tile, 0.22, back, scale=1.06)
        return 0.34

    # the tram

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("dawn"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=322)
        pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
        for y in (676, 694):
            pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 4))
        self._wheels(surface)
        pygame.draw.rect(surface, theme.YELLOW, (0, TOP, theme.WIDTH, BOTTOM - TOP))
        pygame.draw.rect(surface, "#ffd25e", (0, TOP, theme.WIDTH, 12))
        pygame.draw.rect(surface, theme.SLATE, (0, TOP - 8, theme.WIDTH, 9))
        pygame.draw.rect(surface, theme.PAPER, (0, 498, theme.WIDTH, 8))
        pygame.draw.rect(surface, theme.TEAL, (0, 506, theme.WIDTH, BOTTOM - 506))
        pygame.draw.rect(surface, theme.DEEP_TEAL, (0, BOTTOM - 22, theme.WIDTH, 22))
        for seam in (0, ROLL // 2):
            x = round(seam - self.shift) % ROLL - 60
            pygame.draw.rect(surface, theme.DEEP_YELLOW, (x, TOP, 10, 292))
            pygame.draw.rect(surface, theme.DEEP_TEAL, (x, 506, 10, BOTTOM - 506))

    def _wheels(self, surface: pygame.Surface) -> None:
        """Wheels turn as far as the tram rolls."""
        for wheel in WHEELS:
            x, y = round(wheel - self.shift) % ROLL - 60, BOTTOM + 12
            pygame.draw.circle(surface, theme.INK, (x, y), 32)
            pygame.draw.circle(surface, theme.BLUE_GREY, (x, y), 17)
            for spoke in range(3):
                turn = -self.shift / 32 + spoke * math.pi / 3
                reach = (round(15 * math.cos(turn)), round(15 * math.sin(turn)))
                pygame.draw.line(surface, theme.INK, (x - reach[0], y - reach[1]), (x + reach[0], y + reach[1]), 3)

