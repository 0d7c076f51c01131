"""Imports go down only, and each outside library lives in its own room."""

import ast
from pathlib import Path

import pytest
from layers import LAYERS, ROOMS, layer, module, violations

ROOT = Path(__file__).parents[1]
SOURCES = {str(path.relative_to(ROOT).as_posix()): path.read_text("utf-8")
           for room in ("skills_graph", "game", "levels") for path in sorted((ROOT / room).rglob("*.py"))}
EMPTY = dict.fromkeys(SOURCES, "")
"""The names of all modules, with nothing in them: what stands around a made source."""


def test_every_import_of_the_project_goes_down_and_stays_in_its_room():
    assert len(SOURCES) > 60
    assert violations(SOURCES) == []


@pytest.mark.parametrize(("path", "source", "told"), [
    ("skills_graph/search.py", "from game.rules import event", "imports go down"),
    ("skills_graph/search.py", "import levels", "imports go down"),
    ("game/rules/ask.py", "from game import session", "imports go down"),
    ("game/rules/ask.py", "from levels import start", "imports go down"),
    ("game/rules/ask.py", "from ..screens import theme", "imports go down"),
    ("game/rules/__init__.py", "from ..screens import theme", "imports go down"),
    ("game/session.py", "def later():\n    from game.screens import app", "imports go down"),
    ("game/session.py", "import importlib\nimportlib.import_module('game.screens.app')", "imports go down"),
    ("game/speech.py", "from game.screens.voice import Voice", "imports go down"),
    ("game/screens/app.py", "from game.cli import main", "imports go down"),
    ("levels/start.py", "from game import texts", "imports go down"),
    ("levels/start.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from game.session import Session", "imports go down"),
    ("game/screens/app.py", "from game.export import poster", "never import each other"),
    ("game/export/poster.py", "from game import screens", "never import each other"),
    ("game/screens/app.py", "import levels", "knows which levels"),
    ("game/session.py", "from levels import LINE", "knows which levels"),
    ("game/session.py", "import pygame", "lives in game.screens"),
    ("game/rules/profile.py", "import numpy as np", "lives in"),
    ("game/screens/app.py", "import networkx", "lives in skills_graph"),
    ("game/screens/app.py", "import bink.story", "lives in game.rules.story"),
    ("game/rules/event/__init__.py", "import pandas", "has no room"),
    ("game/rules/event/__init__.py", "import time", "pure (clock)"),
    ("levels/start.py", "from os import environ", "pure (process)"),
    ("levels/start.py", "import random\nrandom.shuffle([])", "global random"),
    ("levels/start.py", "from random import choice", "global random"),
    ("game/session.py", "import urllib.request", "nothing leaves the machine"),
    ("game/cli.py", "import socket", "nothing leaves the machine"),
])
def test_a_violation_is_found_wherever_it_stands(path, source, told):
    found = violations({**EMPTY, path: source})
    assert [one for one in found if one.startswith(f"{path}:") and told in one]
    assert violations({path: ""}) == []


@pytest.mark.parametrize(("path", "source"), [
    ("game/commands/play.py", "import levels, pygame\nfrom game.export import poster\nfrom game.screens import app"),
    ("game/screens/app.py", "from game.rules import event\nfrom game import settings\nimport pygame\nimport skills_graph"),
    ("levels/start.py", "from game.rules.ask import Ask\nfrom . import between\nfrom random import Random\nimport random\nrandom.Random(3)"),
    ("game/screens/scenes/day.py", "from ..theme import INK\nfrom . import pick"),
    ("skills_graph/importers/esco.py", "import openpyxl, csv\nfrom .. import bundle"),
])
def test_what_is_allowed_is_not_told(path, source):
    assert [one for one in violations({**EMPTY, path: source}) if one.startswith(f"{path}:")] == []


def test_every_source_file_has_a_layer():
    assert all(layer(module(path)) for path in SOURCES)
    assert layer("pygame") is None and layer("gamer") is None


def test_no_room_stands_empty():
    names = [module(path) for path in SOURCES]
    rooms = {room for room, _ in LAYERS} | {room for library, rooms in ROOMS.items() for room in rooms}
    assert [room for room in rooms if not any(name == room or name.startswith(room + ".") for name in names)] == []


def test_sources_are_read_whole():
    assert all(ast.parse(source) for source in SOURCES.values())
