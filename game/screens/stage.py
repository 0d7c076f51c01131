"""The stage of a scene: its things, what is under the hand, what has the focus, and what is being carried."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.screens import theme
from game.screens.motion import Motion, back, out
from game.screens.thing import Thing

DRAG_FROM = 10
DOUBLE = 0.35
"""Who presses twice by habit takes a card up once: the second press within these seconds does not put it back."""

COVERS = 0.25
"""A card let go beside the hand's mark lands on what it covers for so large a part (of the smaller of the two)."""


class Stage:
    """Things by depth. Mouse, touch and keys all end in the same `press` of a thing."""

    def __init__(self, less_motion: bool = False) -> None:
        self.things: list[Thing] = []
        self.motion = Motion(less_motion)
        self.focus: Thing | None = None
        self.by_key = False
        self.hover: Thing | None = None
        self.carried: Thing | None = None
        self.on_focus: Callable[[Thing], None] = lambda thing: None
        self.on_drop: Callable[[Thing, Thing | None], None] | None = None
        self.on_lift: Callable[[Thing], None] = lambda thing: None
        self._down: Thing | None = None
        self._down_at = (0, 0)
        self._pressed: Thing | None = None
        self._since = 0.0
        self._home = (0.0, 0.0, 0.0)

    def add(self, thing: Thing) -> Thing:
        self.things.append(thing)
        return thing

    def remove(self, thing: Thing) -> None:
        if thing in self.things:
            self.things.remove(thing)
        if self.focus is thing:
            self.focus = None
        if self.carried is thing:
            self.carried = None

    def clear(self) -> None:
        self.things.clear()
        self.motion.stop()
        self.focus = self.hover = self.carried = self._down = None

    def named(self, name: str) -> Thing | None:
        """The thing with this name that can be pressed now."""
        return next((thing for thing in self.things if thing.name == name and thing.pressable), None)

    def at(self, place: tuple[int, int], but: Thing | None = None) -> Thing | None:
        """The uppermost pressable thing at a place."""
        for thing in sorted(self.things, key=lambda one: -one.z):
            if thing is not but and thing.pressable and thing.rect.collidepoint(place):
                return thing
        return None

    def order(self) -> list[Thing]:
        """Pressable things in the order of the focus: as they were put on the stage."""
        return [thing for thing in self.things if thing.pressable and thing.focusable]

    def draw(self, surface: pygame.Surface) -> None:
        for thing in sorted(self.things, key=lambda one: one.z):
            thing.draw(surface)
        self.draw_focus(surface)

    def draw_focus(self, surface: pygame.Surface) -> None:
        """A ring around what the keys are at."""
        if self.focus and self.by_key and self.focus.pressable:
            ring = self.focus.rect.inflate(12, 12)
            pygame.draw.rect(surface, theme.PAPER, ring, 7, border_radius=16)
            pygame.draw.rect(surface, theme.DEEP_TEAL, ring, 4, border_radius=16)

    def step(self, dt: float) -> None:
        self._since += dt
        self.motion.step(dt)

    # what the hand does

    def mouse_down(self, place: tuple[int, int]) -> None:
        self.by_key = False
        self._down, self._down_at = self.at(place), place
        if self._down and self._down.drag:
            self._home = (self._down.x, self._down.y, self._down.angle)

    def mouse_move(self, place: tuple[int, int]) -> None:
        if self._down and self._down.drag and self.carried is None:
            far = abs(place[0] - self._down_at[0]) + abs(place[1] - self._down_at[1])
            if far > DRAG_FROM:
                self.carried = self._down
                self.carried.z += 1000
                self.motion.move(self.carried, 0.12, out, scale=1.06, angle=3)
                self.on_lift(self.carried)
        if self.carried:
            self.carried.x, self.carried.y = place
        self.hover = self.at(place, but=self.carried)

    def mouse_up(self, place: tuple[int, int]) -> None:
        if self.carried:
            thing = self.carried
            target = self.at(place, but=thing) or self._beneath(thing)
            self.carried = self._down = None
            thing.z -= 1000
            self.motion.move(thing, 0.15, out, scale=1.0, angle=self._home[2])
            if self.on_drop:
                self.on_drop(thing, target)
            else:
                self.back_home(thing)
            return
        pressed, self._down = self._down, None
        if pressed and pressed.pressable and (pressed.pull or self.at(place) is pressed) and pressed.press:
            if pressed.drag and pressed is self._pressed and self._since < DOUBLE:
                return
            self.focus = pressed
            self._pressed, self._since = pressed, 0.0
            pressed.press()

    def _beneath(self, carried: Thing) -> Thing | None:
        """Where the hand lets go beside everything: the place that the card itself covers most, if it covers enough of it."""
        def covered(thing: Thing) -> float:
            shared = carried.rect.clip(thing.rect)
            least = min(side.width * side.height for side in (carried.rect, thing.rect))
            return shared.width * shared.height / least

        others = [thing for thing in self.things if thing is not carried and thing.pressable]
        best = max(others, key=covered, default=None)
        return best if best is not None and covered(best) >= COVERS else None

    def back_home(self, thing: Thing) -> None:
        """Let a carried thing return to where it was lifted."""
        self.motion.move(thing, theme.TWEEN, back, x=self._home[0], y=self._home[1])

    # what the keys do

    def step_focus(self, by: int) -> None:
        """The next or previous pressable thing."""
        things = self.order()
        if not things:
            return
        self.by_key = True
        at = things.index(self.focus) if self.focus in things else (-1 if by > 0 else 0)
        self.focus = things[(at + by) % len(things)]
        self.on_focus(self.focus)

    def point_focus(self, dx: int, dy: int) -> None:
        """The nearest pressable thing in a direction."""
        things = self.order()
        if self.focus not in things:
            self.step_focus(1)
            return
        here = self.focus
        assert here is not None

        def cost(thing: Thing) -> float:
            along = (thing.x - here.x) * dx + (thing.y - here.y) * dy
            aside = abs((thing.x - here.x) * dy) + abs((thing.y - here.y) * dx)
            return along + 2.5 * aside if along > 4 else 1e9

        best = min(things, key=cost)
        if best is not here and cost(best) < 1e9:
            self.by_key, self.focus = True, best
            self.on_focus(best)

    def press_focus(self) -> bool:
        """Press what has the focus."""
        if self.focus and self.focus.pressable and self.focus.press:
            self.by_key = True
            self.focus.press()
            return True
        return False
