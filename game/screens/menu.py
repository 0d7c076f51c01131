"""The menu over the game: go on, ask Mo, what I said, talk to somebody, voice and its speed, text, motion, sound, stop."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.screens import theme
from game.screens.art import panel
from game.screens.lettering import fitted, lettering, plain
from game.screens.scene import pill
from game.screens.show import Show
from game.screens.stage import Stage
from game.screens.thing import Thing
from game.settings import SPEEDS

ROWS = (("close", "play"), ("ask", "question"), ("said", "house-line"), ("people", "phone"), ("voice", "speaker-high"), ("speed", "gauge"),
        ("size", "text-aa"), ("motion", "wind"), ("sound", "music-notes"), ("leave", "sign-out"))


def people(show: Show) -> list[str]:
    """Whom one can talk to, as it stands in the texts: a place may add or change them."""
    return [words for _, words in sorted((int(key), words) for key, words in show.texts.some("people-").items())]


class Menu:
    """A calm sheet of paper with few large buttons; nothing below it can be pressed meanwhile."""

    def __init__(self, show: Show, chosen: Callable[[str], None]) -> None:
        self.show, self._chosen = show, chosen
        self.stage = Stage()
        self.stage.on_focus = lambda thing: show.voice.say(plain(thing.says))
        self._page = "rows"
        self._first = 0
        self._build()

    def _build(self) -> None:
        self.stage.clear()
        {"rows": self._rows, "people": self._people, "said": self._said}[self._page]()

    def _rows(self) -> None:
        settings = self.show.settings
        state = {"size": f"{round(settings.size * 100)} %", "motion": "less" if settings.less_motion else "full",
                 "voice": "on" if settings.voice else "off", "sound": "on" if settings.sound else "off", "speed": str(settings.speed)}
        for number, (name, pictogram) in enumerate(ROWS):
            label = self.show.texts.get(f"menu-{name}", **({"state": state[name]} if name in state else {}))
            x, y = 440 + number % 2 * 400, 218 + number // 2 * 88
            self._put(name, label, pictogram, x, y, main=number == 0)

    def _people(self) -> None:
        for number, words in enumerate(people(self.show), 1):
            sheet = panel(780, 74, theme.WHITE, 16, shadow=0.08).copy()
            sheet.blit(lettering(words, self.show.settings.px(22), 740), (20, 10))
            self.stage.add(Thing(sheet, 640, 218 + number * 66 - 40, says=words))
        self._put("rows", self.show.texts.get("menu-back"), "arrow-left", 640, 560)

    def _said(self) -> None:
        """What was said so far, newest first; each can be taken back ("klopt niet")."""
        from game.screens.said import lines
        told = lines(self.show)
        shown = told[self._first:self._first + 5]
        for number, (words, because) in enumerate(shown):
            sheet = panel(600, 56, theme.WHITE, 14, shadow=0.08).copy()
            lettered = fitted(words, 570, 52, self.show.settings.px(22), theme.INK, "regular", "left")
            sheet.blit(lettered, lettered.get_rect(midleft=(16, 28)))
            y = 200 + number * 66
            self.stage.add(Thing(sheet, 530, y, says=words))
            picture = pill(self.show.texts.get("deny"), "x", 186, 52, 20)
            self.stage.add(Thing(picture, 945, y, name=f"deny-{because[0]}", says=self.show.texts.get("deny"),
                                 press=lambda because=because: self._deny(because)))  # type: ignore[misc]
        self._put("rows", self.show.texts.get("menu-back"), "arrow-left", 440, 566)
        if self._first + 5 < len(told):
            self._put("older", self.show.texts.get("menu-older"), "caret-down", 840, 566)
        elif self._first:
            self._put("newest", self.show.texts.get("menu-newest"), "caret-up", 840, 566)

    def _put(self, name: str, label: str, pictogram: str, x: float, y: float, main: bool = False) -> None:
        picture = pill(label, pictogram, 370, 74, self.show.settings.px(23), main)
        self.stage.add(Thing(picture, x, y, name=f"menu-{name}", says=label, press=lambda: self._press(name)))

    def _deny(self, because: tuple[int, ...]) -> None:
        self.show.session.deny(because)
        self.show.sounds.play("paper")
        self._build()

    def _press(self, name: str) -> None:
        settings = self.show.settings
        match name:
            case "rows" | "people" | "said":
                self._page, self._first = name, 0
            case "older":
                self._first += 5
            case "newest":
                self._first = 0
            case "size":
                settings.size = theme.SIZES[(theme.SIZES.index(settings.size) + 1) % len(theme.SIZES)]
                self._chosen("again")
            case "motion":
                settings.less_motion = not settings.less_motion
                self._chosen("again")
            case "voice":
                settings.voice = not settings.voice
                self.show.voice.stop()
            case "speed":
                settings.speed = SPEEDS[(SPEEDS.index(settings.speed) + 1) % len(SPEEDS)]
                self._build()
                self.show.voice.say(self.show.texts.get("menu-speed", state=str(settings.speed)))
                return
            case "sound":
                settings.sound = not settings.sound
            case _:
                self._chosen(name)
                return
        self._build()

    def draw(self, surface: pygame.Surface) -> None:
        veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
        veil.fill((31, 42, 54, 150))
        surface.blit(veil, (0, 0))
        sheet = panel(900, 540, theme.CREAM, 30)
        surface.blit(sheet, sheet.get_rect(center=(640, 370)))
        title = lettering(self.show.texts.get({"people": "menu-people", "said": "menu-said"}.get(self._page, "menu-title")), 34, 700, theme.DEEP_TEAL, "bold")
        surface.blit(title, title.get_rect(center=(640, 142)))
        self.stage.draw(surface)
