"""The window: one loop, one scene at a time, the bar above it, a menu over it. Only this module changes scenes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pygame

from game.rules import event as e
from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.bar import Bar
from game.screens.guide import Guide, on_screen
from game.screens.menu import Menu
from game.screens.scene import Scene
from game.screens.show import Show
from game.screens.stage import Stage
from game.screens.sweep import sweep
from game.screens.theme import Settings
from game.screens.welcome import Welcome

FRAME = 1 / 60
FADE = 0.22


class App:
    """Plays one session. `frame(dt)` moves time on; `handle(event)` takes what hands and keys do."""

    def __init__(self, show: Show, scenes: Mapping[str, Callable[[Show], Scene]], stops: Callable[[], tuple[str, ...]],
                 surface: pygame.Surface) -> None:
        self.show, self.scenes, self._stops = show, scenes, stops
        self.surface = surface
        self.scene: Scene | None = None
        self.running = True
        self.closed = False
        """The window itself was closed: then nothing else opens in its place."""
        self.bar = Bar(self._bar, show.texts.get)
        self.menu: Menu | Welcome | Guide | None = None
        self.trace: list[tuple[Ask, Option, tuple[Echo, ...]]] = []
        self._leaving = 0.0
        self._fade = 0.0
        self._old: pygame.Surface | None = None
        self._finished: Callable[[], None] | None = None
        self.on_settings: Callable[[Settings], None] = lambda settings: None
        """Called as soon as the player sets something another way, wherever that was."""
        self._settings = replace(show.settings)
        self._next()

    # what happens

    @property
    def ask(self) -> Ask | None:
        return self.scene.ask if self.scene else None

    @property
    def still(self) -> bool:
        """Nothing moves of itself: the pilot may go on."""
        return not self._leaving and self._fade <= 0 and not (self.scene and self.scene.stage.motion.busy)

    def take(self, option: Option) -> None:
        """The player chose: the answer is kept at once, and something moves within this frame."""
        scene = self.scene
        if scene is None or self._leaving:
            return
        ask = scene.ask
        echoes = self.show.session.answer(option)
        self.trace.append((ask, option, echoes))
        self._after(echoes)

    def _after(self, echoes: tuple[Echo, ...]) -> None:
        scene = self.scene
        assert scene is not None
        coming = self.show.session.ask
        if coming is not None and coming.stage == scene.ask.stage and not isinstance(coming, Moment):
            scene.ask = coming
            scene.follow(coming, echoes)
            self._bar_state()
            return
        seconds = scene.leave(echoes)
        if self.show.settings.less_motion:
            seconds = min(seconds, 0.3)
        self._leaving = max(seconds, 0.001)

    def _next(self) -> None:
        """The scene for what is asked now."""
        coming = self.show.session.ask
        self._leaving = 0.0
        if coming is None:
            self.running = False
            return
        if self.scene is not None:
            self._old, self._fade = self.surface.copy(), FADE
        self.scene = None
        if coming.level in ("ride", "talk"):
            sweep()
        self.scene = self.scenes[coming.stage](self.show)
        self.scene.ask = coming
        self.scene.answer = self.take
        self.scene.begin(coming)
        self._bar_state()

    def _bar_state(self) -> None:
        ask, stops = self.show.session.ask, self._stops()
        if ask is None:
            return
        level = self._level()
        if level in stops:
            self.bar.ride_to(stops, stops.index(level))
        self.bar.can_go_back = self.show.session.can_go_back()
        self.bar.marked = ask.id in self.show.session.profile.bookmarks
        self.bar.silent = not self.show.settings.voice

    def welcome_back(self) -> None:
        """Whoever returns first hears where they are, why, and what comes next; at the very start there is nothing to tell."""
        level, stops = self._level(), self._stops()
        if level in stops and self.show.session.windows:
            self.show.voice.stop()
            self.menu = Welcome(self.show, level, stops, self._menu)

    def _level(self) -> str:
        """The stop that what is asked now belongs to; a hole of the ticket belongs to where one last rode."""
        ask = self.show.session.ask
        if ask is None:
            return ""
        if ask.level == "measure":
            stops = self._stops()
            return next((stop for stop in reversed(stops) if f"ride.{stop}" in self.show.session.profile.seen), stops[0])
        return ask.id.split(".")[1] if ask.level in ("ride", "talk") else ask.level

    def _bar(self, name: str) -> None:
        """One of the round buttons above."""
        session, settings = self.show.session, self.show.settings
        if name == "menu":
            self.menu = None if self.menu else Menu(self.show, self._menu)
        elif name == "ask" and self.scene:
            self.show.voice.stop()
            self.menu = None if isinstance(self.menu, Guide) else Guide(self.show, self.scene.ask, on_screen(self.scene), self._ask_no_more)
        elif name == "back" and session.can_go_back():
            self.show.voice.stop()
            session.back()
            self._next()
        elif name == "bookmark" and session.ask:
            session.answer(Option("bookmark", None, "", (e.Bookmarked(session.ask.id, not self.bar.marked),)))
            self.show.sounds.play("paper")
            self._bar_state()
        elif name == "sound":
            settings.voice = not settings.voice
            self.show.voice.stop()
            self.show.voice.say(self.show.texts.get("sound-on" if settings.voice else "sound-off"))
            self._bar_state()
        elif name == "size":
            at = theme.SIZES.index(settings.size)
            settings.size = theme.SIZES[(at + 1) % len(theme.SIZES)]
            self._next()

    def _menu(self, name: str) -> None:
        """What was chosen in the menu: go on, leave, or (the menu stays) look again with other settings."""
        if name == "leave":
            self.running = False
        if name == "ask":
            self._bar(name)
            return
        if name == "close":
            self.menu = None
        self._next()

    def _ask_no_more(self) -> None:
        """Back to the game, which lies as it lay."""
        self.show.voice.stop()
        self.menu = None

    # time, hands and keys

    @property
    def _stages(self) -> list[Stage]:
        if self.menu:
            return [self.menu.stage]
        return [*([self.scene.stage] if self.scene else []), self.bar.stage]

    def frame(self, dt: float) -> None:
        """Time passes, and everything is drawn."""
        if self._leaving:
            self._leaving -= dt
            if self._leaving <= 0:
                self._next()
        for stage in self._stages:
            stage.step(dt)
        if self.scene:
            self.scene.step(dt)
        self._fade = max(0.0, self._fade - dt)
        if self.show.settings != self._settings:
            self._settings = replace(self.show.settings)
            self.on_settings(self.show.settings)
        self.draw()

    def draw(self) -> None:
        if not self.scene:
            return
        self.scene.draw_back(self.surface)
        self.scene.stage.draw(self.surface)
        self.scene.draw_front(self.surface)
        self.bar.draw(self.surface)
        self.scene.draw_skip(self.surface)
        if self._fade > 0 and self._old is not None:
            self._old.set_alpha(round(255 * self._fade / FADE))
            self.surface.blit(self._old, (0, 0))
        elif self._old is not None:
            self._old = None
        if self.menu:
            self.menu.draw(self.surface)

    def handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self.closed, self.running = True, False
        elif event.type == pygame.MOUSEMOTION:
            for stage in self._stages:
                stage.mouse_move(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            for stage in self._stages:
                stage.mouse_down(event.pos)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            for stage in self._stages:
                stage.mouse_up(event.pos)
        elif event.type in (pygame.KEYDOWN, pygame.TEXTINPUT):
            over = self.menu if isinstance(self.menu, Guide) else self.scene if self.menu is None else None
            if over and over.key(event):
                return
            if event.type == pygame.TEXTINPUT and event.text == "?":
                self._bar("ask")
            if event.type == pygame.KEYDOWN:
                self._key(event)

    def _key(self, event: pygame.event.Event) -> None:
        scene_stage = self._stages[0]
        if event.key == pygame.K_ESCAPE:
            self._bar("menu")
        elif event.key == pygame.K_F1:
            self._bar("ask")
        elif event.key == pygame.K_F11:
            pygame.display.toggle_fullscreen()
        elif event.key == pygame.K_F5:
            self._bar("sound")
        elif event.key == pygame.K_F6:
            self._bar("size")
        elif event.key == pygame.K_BACKSPACE:
            self._bar("back")
        elif event.key == pygame.K_TAB:
            self._tab(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            next((True for stage in self._stages if stage.focus and stage.press_focus()), False)
        elif event.key in _ARROWS:
            scene_stage.point_focus(*_ARROWS[event.key])

    def _tab(self, by: int) -> None:
        """The focus goes on through scene and bar as one row."""
        row = [(stage, thing) for stage in self._stages for thing in stage.order()]
        if not row:
            return
        at = next((number for number, (stage, thing) in enumerate(row) if stage.focus is thing), -1 if by > 0 else 0)
        stage, thing = row[(at + by) % len(row)]
        for other in self._stages:
            other.focus = None
        stage.focus, stage.by_key = thing, True
        stage.on_focus(thing)
        if stage is self.bar.stage:
            self.show.voice.say(thing.says)

    def run(self) -> None:
        """Play until the player leaves."""
        clock = pygame.time.Clock()
        while self.running:
            for event in pygame.event.get():
                self.handle(event)
            self.frame(min(clock.tick(60) / 1000, 0.05))
            pygame.display.flip()


_ARROWS = {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}
