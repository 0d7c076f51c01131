"""The pilot: drives the real screens as hands would, by posting events, and looks like an eye.

It never calls a scene's inside: it finds the thing that bears a name, presses it with the mouse (or walks the focus to it by
keys), and lets time pass.
"""

from __future__ import annotations

from pathlib import Path

import pygame

from game.rules.ask import Ask, Find, Option, Share, Write
from game.screens.app import App
from game.screens.thing import Thing

STEP = 1 / 30
LONGEST = 40.0


class PilotLost(AssertionError):
    """A thing the pilot should press is not there."""


class Pilot:
    """Hands and eyes for one app. `seconds` is the time that passed in the game."""

    def __init__(self, app: App, keys: bool = False, leap: float = 0.12) -> None:
        """`leap` is how far time goes on between two frames while the pilot waits; 1/60 draws every frame a player sees."""
        self.app, self.keys, self.leap = app, keys, leap
        self.seconds = 0.0

    def wait(self, seconds: float = 0.0) -> None:
        """Let time pass, at least until nothing moves by itself."""
        self._step(STEP)
        passed = 0.0
        while self.app.running and (passed < seconds or not self.app.still):
            self._step(self.leap)
            passed += self.leap
            if passed > LONGEST:
                return

    def _step(self, dt: float) -> None:
        for event in pygame.event.get():
            self.app.handle(event)
        self.app.frame(dt)
        self.seconds += dt

    def thing(self, name: str) -> Thing:
        """The thing with a name, waited for a little."""
        for _ in range(40):
            for stage in self.app._stages:
                found = stage.named(name)
                if found:
                    return found
            self._step(0.1)
        scene = self.app.scene
        there = sorted(thing.name for thing in scene.stage.things if thing.pressable and thing.name) if scene else []
        raise PilotLost(f"{scene.ask.id if scene else ''}: nothing called {name!r} to press; there are {there}")

    def press(self, name: str) -> None:
        """Press the thing with a name."""
        thing = self.thing(name)
        if self.keys:
            self._by_keys(thing)
            return
        place = self._reached(name)
        for kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            extra = {"rel": (0, 0), "buttons": (0, 0, 0)} if kind == pygame.MOUSEMOTION else {"button": 1}
            pygame.event.post(pygame.event.Event(kind, {"pos": place, **extra}))
        self._step(STEP)

    def _reached(self, name: str) -> tuple[int, int]:
        """A free point of the thing, waited for while things move."""
        for attempt in range(20):
            try:
                return self._free_place(self.thing(name))
            except PilotLost:
                if attempt == 19:
                    raise
                self._step(0.1)
        raise AssertionError

    def _free_place(self, thing: Thing) -> tuple[int, int]:
        """A point of the thing that nothing else covers."""
        rect = thing.rect.clip(pygame.Rect(0, 0, 1280, 720))
        stage = next(stage for stage in self.app._stages if thing in stage.things)
        for part in ((0.5, 0.5), (0.5, 0.2), (0.5, 0.85), (0.12, 0.5), (0.88, 0.5), (0.1, 0.1), (0.9, 0.9), (0.1, 0.9), (0.9, 0.1)):
            place = (round(rect.x + rect.width * part[0]), round(rect.y + rect.height * part[1]))
            if stage.at(place) is thing:
                return place
        raise PilotLost(f"{self.app.ask.id if self.app.ask else ''}: {thing.name!r} lies wholly under something else")

    def _by_keys(self, thing: Thing) -> None:
        """Walk the focus to the thing with Tab, and press Enter."""
        for _ in range(400):
            if any(stage.focus is thing for stage in self.app._stages):
                break
            self.key(pygame.K_TAB)
        else:
            raise PilotLost(f"{thing.name!r} cannot be reached by Tab")
        self.key(pygame.K_RETURN)

    def key(self, key: int, text: str = "") -> None:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, {"key": key, "mod": 0, "unicode": text, "scancode": 0}))
        if text:
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, {"text": text}))
        self._step(STEP)

    def type(self, words: str) -> None:
        """Type words, a letter at a time."""
        for letter in words:
            self.key(0, letter)

    def choose(self, ask: Ask, option: Option) -> None:
        """Do what a hand would do to choose an option of an ask."""
        scene = self.app.scene
        assert scene is not None
        count = len(self.app.trace)
        if isinstance(ask, Find) and scene.show.world.graph.knows_occupation(option.id):
            self.type(scene.show.world.graph.label("occupation", option.id, scene.show.texts.language)[:24])
            self.wait(0.3)
        if isinstance(ask, Write) and option.id == "written":
            self.type(option.means[0].text)  # type: ignore[union-attr]
        for name in scene.way_to(option):
            self.press(name)
            if len(self.app.trace) > count:
                return
            if isinstance(ask, Share):
                continue
            self._step(STEP)
        if len(self.app.trace) == count:
            raise PilotLost(f"{ask.id}: pressing {scene.way_to(option)} chose nothing")

    def picture(self, path: Path) -> None:
        """What the eye sees now."""
        path.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(self.app.surface, path)
