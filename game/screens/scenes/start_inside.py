"""Inside the tram at today's dawn: pull the bell (reading aloud), pull the sign nearer (size of the letters)."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.rules.ask import Ask, Option
from game.screens import theme
from game.screens.art import art, backdrop, glow
from game.screens.lettering import fitted
from game.screens.motion import back, out, swing
from game.screens.props.sky import sky
from game.screens.scene import pill
from game.screens.scenes.start_mo import MoScene
from game.screens.thing import Thing

ROPE = (640, 104)
"""From where the bell hangs."""
WINDOW = pygame.Rect(460, 118, 360, 268)


class InsideScene(MoScene):
    """Mo sits at the left; the middle window and the right wall are free for what there is to do."""

    def begin(self, ask: Ask) -> None:
        self.stage.add(Thing(art("people/mo_smile", 320, 420), 258, 430, z=4))
        self.stage.add(Thing(backdrop("places/tram_inside_front", theme.WIDTH, theme.HEIGHT), 640, 360, z=9))
        self.tell(self.say(ask.says))

    def tell(self, words: str) -> None:
        """Mo says it at the middle of the wall."""
        self.mo_says(words, 404, 402, 430, 220)
        self.speak(words)

    def choice(self, name: str, words: str, pictogram: str, y: float, main: bool, press: Callable[[], None]) -> Thing:
        """A button on the right wall."""
        picture = pill(words, pictogram, 350, 70, self.px(24), main)
        thing = Thing(picture, 1046, y + 20, name=name, says=words, press=press, z=30)
        thing.alpha = 0
        self.stage.motion.move(thing, 0.25, out, y=y, alpha=255)
        return self.stage.add(thing)

    def further(self) -> None:
        """This is seen and done."""
        done = self.ask.done
        assert done is not None
        self.answer(done)

    def outside(self, surface: pygame.Surface) -> None:
        """What stands before the middle window."""

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("dawn"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=404)
        self.outside(surface)
        surface.blit(backdrop("places/tram_inside", theme.WIDTH, theme.HEIGHT), (0, 0))


class BellScene(InsideScene):
    """The bell rings, and Mo asks whether that is to be heard."""

    def begin(self, ask: Ask) -> None:
        super().begin(ask)
        self.swing = 0.0
        self.rang = False
        self.bell = self.stage.add(Thing(None, ROPE[0], ROPE[1] + 140, name="bell", says=self.text("start-bell-pull"), size=(150, 270), z=12,
                                         press=self._pull, paint=self._paint, pull=True))

    def _paint(self, surface: pygame.Surface, thing: Thing) -> None:
        """The bell turns about where it hangs; a light calls for the hand until it was pulled."""
        if not self.rang:
            light = glow(300, "#fff0c4", 0.8)
            surface.blit(light, light.get_rect(center=(ROPE[0], ROPE[1] + 160)))
        picture = art("places/tram_bell", 126, 270)
        down = pygame.math.Vector2(0, 135 + thing.scale * 8 - 8).rotate(-self.swing)
        turned = pygame.transform.rotozoom(picture, self.swing, 1.0)
        surface.blit(turned, turned.get_rect(center=(round(ROPE[0] + down.x), round(ROPE[1] + down.y))))

    def _pull(self) -> None:
        self.show.sounds.play("bell")
        self.stage.motion.move(self.bell, 0.3, swing, scale=4.0)
        for number, angle in enumerate((15.0, -12.0, 8.0, -5.0, 0.0)):
            self.stage.motion.after(0.24 * number + 0.01, lambda angle=angle: self.stage.motion.move(self, 0.24, out, swing=angle))  # type: ignore[misc]
        if not self.rang:
            self.rang = True
            self.tell(self.text("start-bell-heard"))
            self.choice("further", self.text("start-bell-yes"), "speaker-high", 446, True, lambda: self._voice(True))
            self.choice("quiet", self.text("start-bell-no"), "speaker-slash", 536, False, lambda: self._voice(False))

    def _voice(self, on: bool) -> None:
        """Reading aloud on or off: a setting of this computer, not something about the person."""
        self.show.voice.stop()
        self.show.settings.voice = on
        self.further()

    def way_to(self, option: Option) -> list[str]:
        return [option.id] if self.rang else ["bell", option.id]


class SignScene(InsideScene):
    """A sign far outside: each pull brings it nearer, and all letters grow with it."""

    def begin(self, ask: Ask) -> None:
        super().begin(ask)
        self.sign = self.stage.add(Thing(None, WINDOW.centerx, 300, name="sign", says=self.text("start-sign-pull"), z=12, press=self._nearer,
                                         pull=True))
        self._show_size(0.0)
        self._buttons()

    @property
    def _step(self) -> int:
        return theme.SIZES.index(self.show.settings.size)

    def _show_size(self, seconds: float) -> None:
        """The sign as near as the letters are large."""
        width = (170, 220, 270, 336)[self._step]
        self.sign.show(_board(self.text("start-sign-board"), width, round(width * 0.35)))
        self.sign.scale = 0.8 if seconds else 1.0
        self.stage.motion.move(self.sign, max(seconds, 0.01), back, scale=1.0, y=WINDOW.bottom - self.sign.size[1] / 2 - 2)

    def _buttons(self) -> None:
        for name in ("further", "smaller", "bigger"):
            found = self.stage.named(name)
            if found:
                self.stage.remove(found)
        if self._step < len(theme.SIZES) - 1:
            self.choice("bigger", self.text("start-sign-pull"), "plus", 430, False, self._nearer)
        if self._step:
            self.choice("smaller", self.text("start-sign-smaller"), "minus", 512, False, self._farther)
        self.choice("further", self.text("start-sign-good"), "check", 594, True, self.further)

    def _nearer(self) -> None:
        self._set(min(self._step + 1, len(theme.SIZES) - 1))

    def _farther(self) -> None:
        self._set(max(self._step - 1, 0))

    def _set(self, step: int) -> None:
        self.show.settings.size = theme.SIZES[step]
        self.show.sounds.play("lift")
        self._show_size(0.3)
        self.tell(self.say(self.ask.says))
        self._buttons()


def _board(words: str, width: int, height: int) -> pygame.Surface:
    """The sign of a tram stop on its pole."""
    surface = pygame.Surface((width, 250), pygame.SRCALPHA)
    top = 250 - height - round(width * 0.36)
    pygame.draw.rect(surface, theme.SLATE, (width // 2 - width // 44, top, max(5, width // 22), 250 - top))
    pygame.draw.rect(surface, theme.DEEP_TEAL, (0, top, width, height), border_radius=12)
    pygame.draw.rect(surface, theme.TEAL, (3, top + 3, width - 6, height - 6), border_radius=10)
    pygame.draw.rect(surface, theme.YELLOW, (3, top + height - 14, width - 6, 9), border_radius=4)
    letters = fitted(words, width - 22, height - 20, height, theme.PAPER, "bold")
    surface.blit(letters, letters.get_rect(center=(width // 2, top + height // 2 - 5)))
    return surface
