"""The tram line: its eight stops, the three lines over them, and which ask comes next.

A stop is a module with `NAME` and `next_ask(profile, world) -> Ask | None`. It has no state: it looks at what is not yet
known. Between the stops come the rides, the holes of the ticket and the talk stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from game.rules.ask import Ask
from game.rules.profile import Profile
from game.rules.world import World
from levels import between, future, my_poster, my_step, my_work, practice, start, the_map, who_am_i

LINE: tuple[ModuleType, ...] = (start, my_work, who_am_i, future, the_map, practice, my_step, my_poster)
STOPS = {level.NAME: level for level in LINE}
LINES: dict[str, tuple[str, ...]] = {
    "korte": ("start", "my_work", "who_am_i", "future", "the_map", "my_step", "my_poster"),
    "hele": ("start", "my_work", "who_am_i", "future", "the_map", "practice", "my_step", "my_poster"),
    "rustige": ("start", "who_am_i", "my_work", "future", "the_map", "practice", "my_step", "my_poster"),
}
"""Which stops, in which order. The doses of a line stand with each stop."""


def stops(profile: Profile) -> tuple[str, ...]:
    """The stops of the player's line; before a line is chosen, those of the whole line."""
    return LINES[between.line(profile)]


def next_ask(profile: Profile, world: World) -> Ask | None:
    """The first thing on the line that is not known yet; None at its end."""
    line = stops(profile)
    return next((ask for number, name in enumerate(line) for ask in _asks(profile, world, name, number, line) if ask is not None), None)


def _asks(profile: Profile, world: World, name: str, number: int, line: tuple[str, ...]) -> Iterator[Ask | None]:
    """What a stop asks, in order: the ride there, its holes, its own asks, its talk stop."""
    if number:
        yield between.ride(profile, name)
    yield from between.holes(profile, name, line)
    yield STOPS[name].next_ask(profile, world)
    yield between.talk_stop(profile, name)
