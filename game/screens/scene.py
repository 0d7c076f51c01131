"""A scene plays one kind of ask. It shows the ask, hands back an option, and stages what the answer moved.

To make one: subclass `Scene`, put things on `self.stage` in `begin`, and call `self.answer(option)` when the player has
chosen. `moved(echo)` shows what one thing looks like that the answer moved. When the next ask has the same stage, `follow`
gets it with the echoes (default: build anew); else the scene is asked to leave. `way_to(option)` names the things to press for an option, in order: the pilot, the keyboard and one
switch all play by it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.rules.ask import Ask, Option, Say, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import icon, panel
from game.screens.lettering import fitting_size, lettering, measure, plain
from game.screens.motion import out
from game.screens.stage import Stage
from game.screens.thing import Thing

if TYPE_CHECKING:
    from game.screens.show import Show

TOP = theme.BAR
SKIP_RIGHT = 924
"""Where the way past ends, left of the round buttons of the bar."""


class Scene:
    """What plays an ask. The area from y = 70 down is the scene's; the bar above is the app's."""

    def __init__(self, show: Show) -> None:
        self.show = show
        self.stage = Stage(show.settings.less_motion)
        self.stage.on_focus = lambda thing: show.voice.say(plain(thing.says)) if thing.says else None
        self.ask: Ask = Ask("", "", Say(""))
        self.answer: Callable[[Option], None] = lambda option: None
        self.told = ""
        """What was read aloud last: the words one has before one."""

    # what a scene fills in

    def begin(self, ask: Ask) -> None:
        """Put the things of an ask on the stage."""
        raise NotImplementedError

    LAST = 0.0
    """Seconds that what moved with the last answer is looked at."""

    def moved(self, echo: Echo) -> None:
        """Show what one thing looks like that an answer moved."""

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The next ask on the same stage, after an answer that moved something."""
        self.stage.clear()
        self.begin(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The last answer of this scene was given: show what moved; returns the seconds that takes."""
        self.show_moved(echoes)
        return self.LAST

    def way_to(self, option: Option) -> list[str]:
        """Names of the things to press, in order, to choose an option."""
        return [option.item, option.place] if isinstance(self.ask, Tableau) and option.item else [option.id]

    def draw_back(self, surface: pygame.Surface) -> None:
        """What lies behind the things."""
        surface.fill(theme.CREAM)

    def draw_front(self, surface: pygame.Surface) -> None:
        """What lies over the things."""

    def step(self, dt: float) -> None:
        """Time passes."""

    def key(self, event: pygame.event.Event) -> bool:
        """A key or text that the scene wants itself (typing); True when it was taken."""
        return False

    # what every scene can do

    def show_moved(self, echoes: tuple[Echo, ...]) -> None:
        """Show all that an answer moved."""
        for echo in echoes:
            self.moved(echo)

    def say(self, what: Say) -> str:
        """The words of a text, in the language of the player."""
        return self.show.texts.say(what)

    def text(self, key: str, **arguments: object) -> str:
        return self.show.texts.get(key, **arguments)

    def label(self, option: Option) -> str:
        return self.say(option.says) if option.says else ""

    def px(self, size: float) -> int:
        return self.show.settings.px(size)

    def speak(self, *whats: Say | str) -> None:
        """Read aloud, one after the other."""
        self.told = " ".join(plain(what if isinstance(what, str) else self.say(what)) for what in whats)
        self.show.voice.say(self.told)

    def balloon(self, text: str, x: int, y: int, width: int = 420, tail: str = "left", size: int = 27, z: float = 40) -> Thing:
        """A speech balloon with its upper left corner at (x, y); tail left, right, down or none. Comes in softly."""
        picture = balloon(text, width, self.px(size), tail)
        thing = Thing(picture, x + picture.get_width() / 2, y + picture.get_height() / 2, z=z, says=text)
        thing.alpha, thing.scale = 0, 0.92
        self.stage.motion.move(thing, 0.2, out, alpha=255, scale=1.0)
        return self.stage.add(thing)

    def button(self, option: Option, x: float, y: float, width: int = 260, height: int = 64, main: bool = False,
               size: int = 24, z: float = 30) -> Thing:
        """A pill with the pictogram and words of an option."""
        picture = pill(self.label(option), option.picture.removeprefix("icon:") if option.picture.startswith("icon:") else "",
                       width, height, self.px(size), main)
        return self.stage.add(Thing(picture, x, y, name=option.id, says=self.label(option), press=lambda: self.answer(option), z=z))

    def skip_button(self) -> Thing | None:
        """The quiet way past, where an ask may be skipped: on every screen at the same place, in the bar."""
        if not self.ask.may_skip:
            return None
        skip = self.ask.skip
        words = lettering(self.label(skip), min(self.px(19), 24), 190, theme.DEEP_TEAL, "semi")
        picture = panel(words.get_width() + 52, 44, theme.CREAM, 22, theme.DEEP_TEAL, 2, shadow=0).copy()
        picture.blit(words, (16, (44 - words.get_height()) // 2))
        arrow = icon("skip-forward", 20, theme.DEEP_TEAL)
        picture.blit(arrow, (words.get_width() + 22, 12))
        return self.stage.add(Thing(picture, SKIP_RIGHT - picture.get_width() / 2, theme.BAR / 2 + 2, name=skip.id, says=self.label(skip),
                                    press=lambda: self.answer(skip), z=2000))

    def draw_skip(self, surface: pygame.Surface) -> None:
        """The way past lies on the bar, so it is drawn once the bar is there."""
        skip = self.stage.named("skip")
        if skip:
            skip.draw(surface)
            if self.stage.focus is skip:
                self.stage.draw_focus(surface)


class StandingScene(Scene):
    """A scene whose things stay where they lie from one answer to the next: only what the answer moved moves."""

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        self.show_moved(echoes)


def pill(label: str, pictogram: str, width: int, height: int, size: int, main: bool = False, on: bool = False) -> pygame.Surface:
    """The picture of a button: yellow for the main one, paper for the others, teal when it is on."""
    fill = theme.YELLOW if main else theme.TEAL if on else theme.PAPER
    ink = theme.PAPER if on else theme.INK
    surface = panel(width, height, fill, min(height // 2, 32)).copy()
    room = width - 44
    left = 22
    if pictogram:
        across = min(round(height * 0.56), 40)
        mark = icon(pictogram, across, ink if main or on else theme.TEAL)
        surface.blit(mark, (20, (height - across) // 2))
        room, left = width - across - 50, across + 30
    words = lettering(label, fitting_size(label, room, height - 8, size, "semi"), room, ink, "semi", "left" if pictogram else "center")
    x = left if pictogram else (width - words.get_width()) // 2
    surface.blit(words, (x, (height - words.get_height()) // 2 + 1))
    return surface


def balloon(text: str, width: int, size: int, tail: str = "left") -> pygame.Surface:
    """The picture of a speech balloon around a text, as wide as the text needs up to `width`."""
    tallest = 300
    size = fitting_size(text, width - 48, tallest, size)
    wide, high = measure(text, size, width - 48)
    box_w, box_h = wide + 48, high + 32
    pad = 26 if tail in ("left", "right") else 0
    surface = pygame.Surface((box_w + pad + 6, box_h + (26 if tail == "down" else 0) + 6), pygame.SRCALPHA)
    x = pad if tail == "left" else 0
    points = {"left": [(x + 3, box_h - 44), (2, box_h - 12), (x + 26, box_h - 20)],
              "right": [(x + box_w - 3, box_h - 44), (x + box_w + 24, box_h - 12), (x + box_w - 26, box_h - 20)],
              "down": [(46, box_h - 4), (40, box_h + 24), (84, box_h - 4)]}.get(tail)
    surface.blit(panel(box_w, box_h, theme.PAPER, 22), (x, 0))
    if points:
        pygame.draw.polygon(surface, theme.PAPER, points)
    surface.blit(lettering(text, size, width - 48), (x + 24, 16))
    return surface
