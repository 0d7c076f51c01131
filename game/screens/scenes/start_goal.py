"""The goal: the roll of destinations on the front of the tram. First four kinds, then two places each; no more than two presses."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, glow, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out
from game.screens.scene import pill
from game.screens.scenes.start_mo import MoScene
from game.screens.thing import Thing

KINDS = {"me": "user", "chances": "signpost", "here": "house-line", "elsewhere": "map-trifold"}
"""Pictograms of the kinds of goals."""
BOX = pygame.Rect(424, 112, 812, 436)
MIDDLE = BOX.centerx
AMBER, CLOTH, THREAD = "#ffd25e", "#1b2026", "#2a3138"


class GoalScene(MoScene):
    """Press a line of the roll: it rolls on to what lies under it."""

    def begin(self, ask: Ask) -> None:
        self.rows: list[Thing] = []
        self.group = ""
        self.roll = 0.0
        self.chosen: Thing | None = None
        self.stage.add(Thing(art("people/mo_curious", 320, 420), 200, 512, z=20))
        self._kinds(0)
        self._tell(self.say(ask.says))
        self.skip_button()

    def _tell(self, words: str) -> None:
        self.mo_says(words, 26, 84, 376, 226, tail="down", size=26)
        self.speak(words, *(thing.says for thing in self.rows))

    # the roll

    def _kinds(self, way: int) -> None:
        names = list(dict.fromkeys(option.item for option in self.ask.options))
        rows = [(f"group-{name}", self.text(f"start-goal-group-{name}"), KINDS[name], lambda name=name: self._open(name)) for name in names]
        self._lay(rows, way)

    def _open(self, group: str) -> None:
        """The roll goes on to the places of one kind."""
        self.group = group
        rows = [(option.id, self.label(option), option.picture.removeprefix("icon:"), lambda option=option: self._choose(option))
                for option in self.ask.options if option.item == group]
        self._lay(rows, 1)
        words = self.text("start-goal-back")
        self.back = self.stage.add(Thing(pill(words, "arrow-left", 190, 56, self.px(22)), BOX.x + 108, BOX.bottom - 40, name="goal-back", says=words,
                                         press=self._close, z=14))
        self._tell(self.text("start-goal-more"))

    def _close(self) -> None:
        self.group = ""
        self.stage.remove(self.back)
        self._kinds(-1)
        self._tell(self.say(self.ask.says))

    def _lay(self, rows: list[tuple[str, str, str, Callable[[], None]]], way: int) -> None:
        """New lines come from below (or above), the old ones go; the cloth moves with them."""
        self.show.sounds.play("paper")
        for thing in self.rows:
            thing.press, thing.name = None, ""
            self.stage.motion.move(thing, 0.3, out, y=thing.y - way * 130, alpha=0, then=lambda thing=thing: self.stage.remove(thing))  # type: ignore[misc]
        high = (BOX.height - 40) // len(rows) if len(rows) > 2 else 140
        self.rows = []
        side = min(high - 30, 76)
        size = min(fitting_size(words, BOX.width - 120 - side, high - 26, self.px(36), "semi") for _, words, _, _ in rows)
        for number, (name, words, pictogram, press) in enumerate(rows):
            y = BOX.y + 20 + high * number + high / 2
            thing = Thing(_line(words, pictogram, BOX.width - 60, high - 14, size), MIDDLE, y + way * 130, name=name, says=words,
                          press=press, z=12)
            thing.alpha = 0 if way else 255
            self.stage.motion.move(thing, 0.4, out, y=y, alpha=255)
            self.rows.append(self.stage.add(thing))
        self.stage.motion.move(self, 0.45, out, roll=self.roll + way * 130)

    def _choose(self, option: Option) -> None:
        self.chosen = self.stage.named(option.id)
        self.answer(option)

    def way_to(self, option: Option) -> list[str]:
        if option.id == "skip" or option.item == self.group:
            return [option.id]
        return [*(["goal-back"] if self.group else []), f"group-{option.item}", option.id]

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The destination stands in the middle, lit; the bell says that the tram goes."""
        if self.chosen is None:
            return 0.1
        for thing in [*self.rows, self.back]:
            if thing is not self.chosen:
                self.stage.motion.move(thing, 0.15, out, alpha=0)
        shine = self.stage.add(Thing(glow(900, AMBER, 0.55), MIDDLE, BOX.centery, z=11, scale=0.5))
        self.stage.motion.move(shine, 0.4, out, scale=1.0)
        self.stage.motion.move(self.chosen, 0.4, back, y=BOX.centery, scale=1.06)
        self.show.sounds.play("bell")
        return 0.9

    # the front of the tram

    def draw_back(self, surface: pygame.Surface) -> None:
        super().draw_back(surface)
        body = panel(880, 640, theme.YELLOW, 60, shadow=0.2)
        surface.blit(body, (MIDDLE - 440, BOX.y - 30))
        pygame.draw.rect(surface, "#ffd25e", (MIDDLE - 400, BOX.y - 26, 800, 8), border_radius=4)
        surface.blit(panel(BOX.width + 24, BOX.height + 24, "#0d1014", 26, shadow=0), (BOX.x - 12, BOX.y - 12))
        pygame.draw.rect(surface, CLOTH, BOX, border_radius=16)
        for y in range(BOX.y + 8, BOX.bottom - 6, 13):
            offset = round(-self.roll) % 13
            pygame.draw.line(surface, THREAD, (BOX.x + 6, min(y + offset, BOX.bottom - 6)), (BOX.right - 6, min(y + offset, BOX.bottom - 6)))
        for y in (BOX.y - 4, BOX.bottom - 6):
            pygame.draw.rect(surface, theme.BLUE_GREY, (BOX.x - 20, y, BOX.width + 40, 10), border_radius=5)
            pygame.draw.rect(surface, "#a5b0b7", (BOX.x - 20, y + 1, BOX.width + 40, 3), border_radius=2)
        glass = panel(780, 200, "#cfe8ee", 34, shadow=0)
        surface.blit(glass, (MIDDLE - 390, BOX.bottom + 28))
        pygame.draw.polygon(surface, "#e4f3f5", [(MIDDLE - 260, BOX.bottom + 28), (MIDDLE - 120, BOX.bottom + 28), (MIDDLE - 200, 720), (MIDDLE - 340, 720)])
        pygame.draw.line(surface, theme.INK, (MIDDLE + 40, 720), (MIDDLE + 190, BOX.bottom + 70), 6)


def _line(words: str, pictogram: str, width: int, height: int, size: int) -> pygame.Surface:
    """One line of the roll: amber letters on cloth, with its pictogram in a frame."""
    surface = panel(width, height, "#262c33", 16, shadow=0).copy()
    side = min(height - 16, 76)
    surface.blit(panel(side, side, AMBER, 14, shadow=0), (14, (height - side) // 2))
    mark = icon(pictogram, side - 18, CLOTH)
    surface.blit(mark, mark.get_rect(center=(14 + side // 2, height // 2)))
    letters = fitted(words, width - side - 60, height - 12, size, AMBER, "semi", "left")
    surface.blit(letters, letters.get_rect(midleft=(side + 36, height // 2)))
    return surface
