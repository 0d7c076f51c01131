"""Movement: a value of a thing goes to another in a given time, eased."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Ease = Callable[[float], float]


def linear(part: float) -> float:
    return part


def smooth(part: float) -> float:
    """Starts and ends gently."""
    return part * part * (3 - 2 * part)


def out(part: float) -> float:
    """Quick first, then settling."""
    return 1 - (1 - part) ** 3


def back(part: float) -> float:
    """A little too far, and back: for things put down by hand."""
    return 1 + 2.2 * (part - 1) ** 3 + 1.2 * (part - 1) ** 2


def swing(part: float) -> float:
    """There and back again."""
    return math.sin(part * math.pi)


@dataclass(eq=False)
class Tween:
    """One value on its way. `then` is called when it has arrived."""

    thing: Any
    name: str
    start: float | None
    end: float
    seconds: float
    ease: Ease
    delay: float
    then: Callable[[], None] | None
    passed: float = 0.0


class Motion:
    """All movement of one scene. With less motion everything arrives at once, in the same order."""

    def __init__(self, less: bool = False) -> None:
        self.less = less
        self._tweens: list[Tween] = []

    @property
    def busy(self) -> bool:
        return bool(self._tweens)

    def move(self, thing: Any, seconds: float = 0.25, ease: Ease = out, delay: float = 0.0,
             then: Callable[[], None] | None = None, **ends: float) -> None:
        """Let attributes of a thing go to new values; another movement of the same attribute gives way."""
        self._tweens = [one for one in self._tweens if not (one.thing is thing and one.name in ends)]
        if self.less:
            seconds = min(seconds, 0.01)
            delay = min(delay, 0.05)
        for number, (name, end) in enumerate(ends.items()):
            self._tweens.append(Tween(thing, name, None, end, max(seconds, 1e-6), ease, delay, then if number == 0 else None))

    def after(self, seconds: float, then: Callable[[], None]) -> None:
        """Call something after a while."""
        self._tweens.append(Tween(None, "", 0.0, 0.0, max(seconds, 1e-6), linear, 0.0, then))

    def step(self, dt: float) -> None:
        """Move everything on by dt seconds."""
        arrived: list[Tween] = []
        for one in list(self._tweens):
            one.passed += dt
            part = (one.passed - one.delay) / one.seconds
            if part < 0:
                continue
            if one.thing is not None:
                if one.start is None:
                    one.start = float(getattr(one.thing, one.name))
                reached = one.ease(min(part, 1.0))
                setattr(one.thing, one.name, one.start + (one.end - one.start) * reached)
            if part >= 1:
                arrived.append(one)
        self._tweens = [one for one in self._tweens if one not in arrived]
        for one in arrived:
            if one.then:
                one.then()

    def settle(self) -> None:
        """Let everything arrive now."""
        for _ in range(200):
            if not self._tweens:
                return
            self.step(60.0)

    def stop(self) -> None:
        self._tweens.clear()
