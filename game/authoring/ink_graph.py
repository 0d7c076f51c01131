"""The compiled text of a story as a graph of places: what can be reached, where it runs out, where it goes round.

A place is a position in a container of the compiled text. From it go the ways that Ink can take, whatever the conditions
say; so what is not reached here is reached by nobody, and what has no way out here has none.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

STOPS = ("end", "done", "~ret", "->->")
CHOICE_ID = re.compile(r"\^\s*id:\s*(\w+)")


@dataclass(eq=False)
class Container:
    """A list of the compiled text: what stands in it in order, and what it holds by name."""

    items: list[Any]
    parent: Container | None
    index: int | None
    path: tuple[str, ...]
    named: dict[str, Container] = field(default_factory=dict)

    @property
    def knot(self) -> str:
        return self.path[0] if self.path else ""


Place = tuple[Container, int, bool]
"""Container, position in it, and whether a choice was offered on the way there."""


@dataclass(frozen=True)
class Flow:
    """What the graph says: parts nobody comes to, ends without an arrow, circles without a way out; each by name."""

    unreached: tuple[str, ...]
    loose: tuple[str, ...]
    endless: tuple[str, ...]


def flow(compiled: Any) -> Flow:
    """Look at a compiled story (the JSON, read); raises ValueError where it is none."""
    root = _root(compiled)
    functions = {name for name, one in root.named.items() if _is_function(one)}
    reached, onward = _explore(root)
    knots = [name for name in root.named if name not in functions and name != "global decl"]
    seen = {place[0].knot for place in reached}
    threads = _threads(root)
    choices = dict(_choice_names(root))
    loose = dict.fromkeys(
        _name(place[0], choices) for place in reached
        if place[1] >= len(place[0].items) and not place[2] and not onward[place]
        and place[0].knot not in functions | threads and place[0].path
    )
    return Flow(tuple(name for name in knots if name not in seen), tuple(loose), _endless(reached, onward, choices))


def _root(compiled: Any) -> Container:
    try:
        if not isinstance(compiled["root"], list) or not isinstance(compiled["listDefs"], dict) or not isinstance(compiled["inkVersion"], int):
            raise TypeError("inkVersion, root, listDefs")
        return _container(compiled["root"], None, None, ())
    except (TypeError, KeyError, IndexError, AttributeError, RecursionError) as fault:
        raise ValueError(f"this is no compiled story: {fault!r}") from fault


def _container(raw: list[Any], parent: Container | None, index: int | None, path: tuple[str, ...]) -> Container:
    last = raw[-1] if isinstance(raw[-1], dict) else {}
    made = Container(raw[:-1], parent, index, path)
    for at, item in enumerate(made.items):
        if isinstance(item, list):
            name = item[-1].get("#n") if isinstance(item[-1], dict) else None
            child = made.items[at] = _container(item, made, at, (*path, name or str(at)) if path or name else ())
            if name:
                made.named[name] = child
    for name, item in last.items():
        if isinstance(item, list):
            made.named[name] = _container(item, made, None, (*path, name))
    return made


def _explore(root: Container) -> tuple[list[Place], dict[Place, tuple[Place, ...]]]:
    """All places that can be reached, in order, and from each the ways on that need no choice."""
    start: Place = (root, 0, False)
    waiting, onward = deque([start]), dict[Place, tuple[Place, ...]]()
    targets = tuple(_targets(root, root))
    while waiting:
        place = waiting.popleft()
        if place in onward:
            continue
        on, chosen = _ways(place, root, targets)
        onward[place] = tuple(on)
        waiting.extend((*on, *chosen))
    return list(onward), onward


def _ways(place: Place, root: Container, targets: tuple[Container, ...]) -> tuple[list[Place], list[Place]]:
    """The ways on from a place without a choice, and with one."""
    container, at, offered = place
    if at >= len(container.items):
        if container.index is None or container.parent is None:
            return [], []
        return [(container.parent, container.index + 1, offered)], []
    item, following = container.items[at], (container, at + 1, offered)
    if isinstance(item, Container):
        return [(item, 0, offered)], []
    if isinstance(item, str):
        return ([], []) if item in STOPS else ([following], [])
    if not isinstance(item, dict):
        return [following], []
    if "*" in item:
        return [(container, at + 1, True)], [(*_find(item["*"], container, root), False)]
    for key in ("f()", "->t->"):
        if key in item:
            called = [] if item.get("var") else [(*_find(item[key], container, root), offered)]
            return [*called, following], []
    if "->" in item:
        to = [(target, 0, offered) for target in targets] if item.get("var") else [(*_find(item["->"], container, root), offered)]
        aside = item.get("c") or (at and container.items[at - 1] == "thread")
        return [*to, following] if aside else list(to), []
    return [following], []


def _find(path: str, container: Container, root: Container) -> tuple[Container, int]:
    """The place a path points at, seen from a container."""
    steps = path.split(".")
    here: Container = root
    if path.startswith("."):
        here, steps = container, steps[2:]
    for number, step in enumerate(steps):
        if step == "^":
            here = here.parent or root
        elif step.isdigit():
            inside = here.items[int(step)] if int(step) < len(here.items) else None
            if not isinstance(inside, Container):
                return here, int(step)
            if number == len(steps) - 1:
                return inside, 0
            here = inside
        else:
            here = here.named[step]
    return here, 0


def _all(container: Container) -> Iterator[Container]:
    yield container
    children = {id(child): child for child in (*container.items, *container.named.values()) if isinstance(child, Container)}
    for child in children.values():
        yield from _all(child)


def _targets(container: Container, root: Container) -> Iterator[Container]:
    """Whatever a variable arrow may point at."""
    for one in _all(container):
        for item in one.items:
            if isinstance(item, dict) and "^->" in item:
                yield _find(item["^->"], one, root)[0]


def _threads(root: Container) -> set[str]:
    """Knots that are woven in with <-; they may end where they like."""
    return {
        _find(item["->"], one, root)[0].knot
        for one in _all(root) for before, item in zip(one.items, one.items[1:], strict=False)
        if before == "thread" and isinstance(item, dict) and "->" in item and not item.get("var")
    }


def _choice_names(root: Container) -> Iterator[tuple[Container, str]]:
    """The name of the choice that each container answers."""
    for one in _all(root):
        name = ""
        for item in one.items:
            if isinstance(item, str) and (told := CHOICE_ID.match(item)):
                name = told[1]
            elif isinstance(item, dict) and "*" in item:
                if name:
                    yield _find(item["*"], one, root)[0], name
                name = ""


def _name(container: Container, choices: dict[Container, str]) -> str:
    """What an author calls this place: its choice, or its knot."""
    here: Container | None = container
    while here is not None:
        if here in choices:
            return choices[here]
        here = here.parent if here.index is not None else None
    return container.knot


def _is_function(container: Container) -> bool:
    return any(item == "~ret" for one in _all(container) for item in one.items)


def _endless(reached: list[Place], onward: dict[Place, tuple[Place, ...]], choices: dict[Container, str]) -> tuple[str, ...]:
    """Where the ways on lead round and never to an end or a choice."""
    before: dict[Place, list[Place]] = {}
    for place, ways in onward.items():
        for way in ways:
            before.setdefault(way, []).append(place)
    stopping = deque(place for place, ways in onward.items() if not ways)
    stops = set(stopping)
    while stopping:
        for place in before.get(stopping.popleft(), ()):
            if place not in stops:
                stops.add(place)
                stopping.append(place)
    circling = [place for place in reached if place not in stops and place[0].path]
    return (_name(circling[0][0], choices),) if circling else ()
