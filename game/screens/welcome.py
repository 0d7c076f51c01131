"""Back after a while: where one is and why, the question one came with, what was said last, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.rules.ask import Beat
from game.screens import theme
from game.screens.art import icon, panel
from game.screens.lettering import fitted, plain
from game.screens.props.portrait import portrait
from game.screens.said import lines
from game.screens.scene import pill
from game.screens.show import Show
from game.screens.stage import Stage
from game.screens.thing import Thing

SHEET = (900, 540)
LEFT, WIDE = 300, 730
LAST = 2
"""So many of the things said last are named."""


class Welcome:
    """A sheet over the game, as the menu is: it calls `chosen` with "close" or "leave"."""

    def __init__(self, show: Show, stop: str, stops: tuple[str, ...], chosen: Callable[[str], None]) -> None:
        self.show = show
        self.stage = Stage()
        self.stage.on_focus = lambda thing: show.voice.say(plain(thing.says))
        self._stop, self._stops = stop, stops
        self._picture, told = self._sheet()
        for name, key, pictogram, x, main in (("close", "title-continue", "play", 474, True), ("leave", "menu-leave", "sign-out", 862, False)):
            words = show.texts.get(key)
            self.stage.add(Thing(pill(words, pictogram, 340, 70, show.settings.px(24), main), x, 580, name=f"menu-{name}", says=words,
                                 press=lambda name=name: chosen(name)))  # type: ignore[misc]
        show.voice.say(" ".join(plain(words) for words in told))

    def _sheet(self) -> tuple[pygame.Surface, list[str]]:
        """The sheet with its lines, and the same lines to be read aloud."""
        text, at = self.show.texts.get, self._stops.index(self._stop)
        surface = panel(*SHEET, theme.CREAM, 30).copy()
        told: list[str] = []

        def line(words: str, y: int, high: int, size: int, weight: str = "regular", tint: str = theme.INK, mark: str = "") -> None:
            told.append(words)
            if mark:
                surface.blit(icon(mark, 28, theme.TEAL), (LEFT - 190 - 40, y + 4))
            fits = fitted(words, WIDE - (0 if mark else 130), high, self.show.settings.px(size), tint, weight, "left")
            surface.blit(fits, (LEFT - 190 if mark else LEFT - 114, y))

        face = portrait("mo_smile", 116)
        surface.blit(face, (46, 30))
        line(text("again-title"), 34, 44, 34, "bold", theme.DEEP_TEAL)
        line(text("again-where", step=at + 1, count=len(self._stops)) + f" *{text(f'stop-{self._stop}')}*", 82, 36, 25)
        line(text(f"why-{self._stop}"), 118, 36, 25)
        y = 184
        question = self.show.session.profile.words.get("question")
        if question:
            line(text("again-question", words=question.value), y, 58, 25, mark="chat-centered-dots")
            y += 68
        heading, pictogram, last = self._last()
        if last:
            line(heading, y, 34, 25, "semi", mark=pictogram)
            for number, words in enumerate(last):
                line(words, y + 40 + 38 * number, 34, 23, mark="check")
            y += 48 + 38 * len(last)
        if at + 1 < len(self._stops):
            line(text("again-next", stop=text(f"stop-{self._stops[at + 1]}")), y + 4, 34, 25, mark="tram")
        return surface, told

    def _last(self) -> tuple[str, str, list[str]]:
        """What is told of where one left: what was said last, or within a story which one it is."""
        text, ask = self.show.texts.get, self.show.session.ask
        story = self.show.world.scenarios.story(ask.scenario) if isinstance(ask, Beat) else None
        if story:
            language = self.show.texts.language
            return text("again-story", title=story.title[language]), "book-open", [story.about[language], text("again-story-further")]
        return text("again-said"), "house-line", [words for words, _ in lines(self.show)[:LAST]]

    def draw(self, surface: pygame.Surface) -> None:
        veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
        veil.fill((31, 42, 54, 150))
        surface.blit(veil, (0, 0))
        surface.blit(self._picture, self._picture.get_rect(center=(640, 370)))
        self.stage.draw(surface)
