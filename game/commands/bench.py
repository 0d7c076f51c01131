"""Measure speed and memory, side by side in one run, printed as a table with ratios."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from skills_graph.evaluation.speed import Row, growth, machine, speed, timed

ROOT = Path(__file__).parents[2]
FRAME = 1000 / 60
LONGEST = 120.0
LEVELS = ("start", "my_work", "who_am_i", "future", "the_map", "practice", "my_step", "my_poster")


def run(graph_alone: bool = False) -> int:
    """Measure everything, or the graph alone, and print it; returns the exit status."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # Memory goes first: a process that is started inherits the peak of the one that starts it.
    rows = graph() if graph_alone else [memory(), first_frame(), *graph(), *frames(), *papers(), speech()]
    print(f"{'what':46} {'measured':>10} {'wished':>10} {'ratio':>7}")
    for name, measured, wished, unit in rows:
        print(f"{name:46} {measured:8.2f} {unit:2} {wished:7.1f} {unit:2} {measured / wished:6.2f}×")
    if graph_alone:
        print("", *growth(), "", sep="\n")
    print(machine())
    return 0


def first_frame() -> Row:
    """From starting the process to the first picture of the title, the median of five."""
    script = ("import time,os;import pygame;pygame.init();s=pygame.display.set_mode((1280,720));"
              "from game.screens.title import Title;from game.screens.theme import Settings;from game.screens.show import Silence;"
              "from game.texts import Texts;q=Silence();t=Title(Texts('nl'),Settings(),q,q,saved=False);t.frame(0.02,s);pygame.display.flip()")
    took = []
    for _ in range(5):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
                       stdout=subprocess.DEVNULL)
        took.append(time.perf_counter() - begin)
    return "first frame after starting the process", median(took), 1.5, "s"


def memory() -> Row:
    """The peak of a process that plays a whole journey, its papers and contact sheets included."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "game", "demo", "--out", folder], cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "PYTHONPATH": str(ROOT)})
    return "peak memory of a journey", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 300.0, "MB"


def graph() -> list[Row]:
    """Loading, ranking, futures, searching, all pairs; the futures are those of the first two winds that ship."""
    from game.commands.journey import SCENARIOS
    from game.rules.scenario import load_scenarios

    return speed(wind.wind for wind in load_scenarios(SCENARIOS).winds.values())


def frames() -> list[Row]:
    """Every frame of a whole journey at sixty a second, by stop: the 99th percentile and the longest (a scene being built)."""
    from tempfile import TemporaryDirectory

    from game.commands import journey
    from game.commands.demo import Demo

    made = journey.make("nl")
    made.warm()
    uri = made.world.graph.search("bakker", "nl")[0].uri
    took: dict[str, list[float]] = {}
    with TemporaryDirectory() as folder:
        demo = Demo(made, uri, 7, Path(folder), "hele")
        demo.pilot.leap = 1 / 60
        frame, stop = demo.app.frame, "start"

        def measured(dt: float) -> None:
            nonlocal stop
            stop = demo.app.ask.level if demo.app.ask and demo.app.ask.level in LEVELS else stop
            begin = time.perf_counter()
            frame(dt)
            took.setdefault(stop, []).append((time.perf_counter() - begin) * 1000)

        demo.app.frame = measured  # type: ignore[method-assign]
        demo.play()
        demo.session.close()
    rows: list[Row] = []
    for name, times in took.items():
        rows.append((f"frames of {name} ({len(times)}), 99th percentile", sorted(times)[int(len(times) * 0.99)], FRAME, "ms"))
        rows.append((f"frames of {name}, longest", max(times), LONGEST, "ms"))
    return rows


def papers() -> list[Row]:
    """Poster and profile of a journey that was walked."""
    from tempfile import TemporaryDirectory

    from game.commands import journey
    from game.export import poster, record
    from game.journal import MemoryJournal
    from game.player import Player

    made = journey.make("nl")
    session = made.session("bench", 7, lambda: "2027-01-11T09:00:00", MemoryJournal())
    player = Player(7, made.world.graph.search("bakker", "nl")[0].uri)
    while session.ask:
        session.answer(player.choose(session.ask, session.profile))
    with TemporaryDirectory() as folder:
        out = Path(folder)
        return [
            ("poster, PDF and PNG", timed(lambda: poster.write(session.profile, made.world.graph, made.texts, out), 5), 300.0, "ms"),
            ("profile, PDF and JSON", timed(lambda: record.write(session.profile, made.world.graph, made.texts, out, "2027-01-11"), 5), 1000.0, "ms"),
        ]


def speech() -> Row:
    """From a text to its samples, the median of six; -1 where the library is not there."""
    import threading

    from game.speech import Speaker

    heard = threading.Event()
    voice = Speaker("nl", lambda samples: heard.set(), lambda: 150, {})
    took = []
    try:
        for number in range(7):
            heard.clear()
            begin = time.perf_counter()
            voice.say(f"Stap {number} van 8. Straks kijken we weer.")
            if not heard.wait(3):
                return "speech begins after", -1.0, 150.0, "ms"
            took.append((time.perf_counter() - begin) * 1000)
    finally:
        voice.close()
    return "speech begins after", median(took[1:]), 150.0, "ms"
