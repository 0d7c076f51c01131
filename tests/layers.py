"""The layers of the house as a rule over the imports of source files. See docs/developers.md."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping

LAYERS: tuple[tuple[str, int], ...] = (
    ("game.__main__", 6), ("game.cli", 6), ("game.commands", 6),
    ("game.screens", 5), ("game.export", 5),
    ("game.rules", 2), ("levels", 3), ("skills_graph", 1),
    ("game", 4),
)
"""Each room and its layer; the first that fits counts. What else lies in `game` is the application."""

ROOMS: Mapping[str, tuple[str, ...]] = {
    "pygame": ("game.screens",), "pygame_gui": ("game.screens",),
    "typst": ("game.export",), "segno": ("game.export",), "pyrage": ("game.export",),
    "bink": ("game.rules.story",), "fluent": ("game.texts",), "espeakng_loader": ("game.espeak",),
    "pydantic": ("game.rules.written", "game.rules.wind_of_change", "game.rules.passenger", "game.rules.practice_story",
                 "game.rules.scenario", "game.rules.feedback.rule", "game.export"), "typer": ("game.cli",),
    "numpy": ("skills_graph", "game.screens"), "networkx": ("skills_graph",), "rapidfuzz": ("skills_graph", "game.rules.questions"),
    "openpyxl": ("skills_graph.importers",), "wordfreq": ("game.commands.scenario",),
}
"""Where each outside library lives. Layer 6 wires everything and may use any of them."""

PURE = {
    "clock": ("time", "datetime"), "process": ("os", "subprocess", "threading", "multiprocessing", "asyncio", "sys"),
}
NETWORK = ("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "socketserver", "webbrowser")


def module(path: str) -> str:
    """The dotted name of a source file.

    >>> module("game/rules/__init__.py")
    'game.rules'
    """
    parts = path.removesuffix(".py").split("/")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def within(name: str, room: str) -> bool:
    return name == room or name.startswith(room + ".")


def layer(name: str) -> int | None:
    """The layer of a module of ours; None for somebody else's."""
    return next((number for room, number in LAYERS if within(name, room)), None)


def violations(sources: Mapping[str, str]) -> list[str]:
    """Every import that goes up, sideways, or out of its room, as `file:line: what`."""
    names = {module(path) for path in sources}
    found = []
    for path, source in sorted(sources.items()):
        tree, importer = ast.parse(source), module(path)
        for line, imported in _imports(tree, importer, path.endswith("__init__.py"), names):
            wrong = _wrong(importer, imported)
            if wrong:
                found.append(f"{path}:{line}: {wrong}")
        if layer(importer) in (1, 2, 3):
            found += [f"{path}:{line}: global random; a seed must come in" for line in _global_random(tree)]
    return found


def _imports(tree: ast.AST, importer: str, package: bool, names: set[str]) -> Iterator[tuple[int, str]]:
    """Line and full name of everything imported, also inside functions and for types only."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                here = importer.split(".")[:len(importer.split(".")) - node.level + package]
                base = ".".join([*here, base] if base else here)
            for alias in node.names:
                longer = f"{base}.{alias.name}"
                yield node.lineno, longer if longer in names else base
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("__import__", "importlib.import_module", "import_module"):
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield node.lineno, first.value


def _wrong(importer: str, imported: str) -> str:
    own, other = layer(importer), layer(imported)
    top = imported.split(".")[0]
    if other is not None:
        assert own is not None
        if other > own:
            return f"{importer} (layer {own}) imports {imported} (layer {other}): imports go down"
        if own == other == 5 and importer.split(".")[1] != imported.split(".")[1]:
            return f"{importer} imports {imported}: screens and export never import each other"
        if within(imported, "levels") and own in (4, 5):
            return f"{importer} imports {imported}: below layer 6 nothing in game knows which levels there are"
        return ""
    if top in NETWORK:
        return f"{importer} imports {imported}: nothing leaves the machine"
    if top in sys.stdlib_module_names:
        for kind, modules in PURE.items():
            if top in modules and own in (2, 3):
                return f"{importer} imports {imported}: rules and levels are pure ({kind})"
        return ""
    if top not in ROOMS:
        return f"{importer} imports {imported}: this library has no room"
    if own == 6 or any(within(importer, room) for room in ROOMS[top]):
        return ""
    return f"{importer} imports {imported}: it lives in {', '.join(ROOMS[top])}"


def _global_random(tree: ast.AST) -> Iterator[int]:
    """Lines that use the one generator that all of Python shares (a parameter called `random` is somebody's own)."""
    shared = any(isinstance(node, ast.Import) and any(alias.name == "random" for alias in node.names) for node in ast.walk(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "random":
            if shared and node.attr != "Random":
                yield node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module == "random" and any(alias.name != "Random" for alias in node.names):
            yield node.lineno
