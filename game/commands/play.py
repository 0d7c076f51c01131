"""Play: the title at once, the graph loaded meanwhile, then the journey in the window."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.screens.app import App


def now() -> str:
    """Local time without a zone, to the second."""
    return datetime.now().replace(microsecond=0).isoformat()


def run(language: str, guest: bool) -> int:
    """Open the window and play until the player leaves; returns the exit status."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # without this the picture is only ever scaled by whole numbers: a smaller window would cut it off, a larger one frame it in black
    os.environ.setdefault("SDL_HINT_RENDER_SCALE_QUALITY", "linear")
    os.environ.setdefault("PYGAME_FORCE_SCALE", "photo")
    import pygame

    from game import files
    from game.screens.sounds import Sounds
    from game.screens.title import Title
    from game.screens.voice import Voice
    from game.texts import Texts

    pygame.mixer.pre_init(44100, -16, 2, 512)
    pygame.init()
    surface = pygame.display.set_mode((1280, 720), pygame.SCALED | pygame.RESIZABLE)
    pygame.display.set_caption("Morgenwerk")
    settings = files.read_settings()
    sounds = Sounds(settings)
    journal = files.journal_path()
    voice = Voice(settings, language)
    told = ""
    while True:
        waiting = _Loading(language)
        title = Title(Texts(language), settings, voice, sounds, saved=journal.exists() and not guest, told=told)
        _run(title, surface)
        match title.result:
            case "language":
                language = "en" if language == "nl" else "nl"
                voice.close()
                voice = Voice(settings, language)
                continue
            case "wipe":
                files.wipe()
                continue
            case "quit" | "":
                break
        if not _packed(title, waiting, surface):
            break
        made = waiting.result()
        closed, told = _journey(made, surface, settings, voice, sounds, journal, title.result)
        if closed:
            break
    voice.close()
    pygame.quit()
    return 0


class _Loading:
    """Loads graph, words and stories in a thread while the title is looked at."""

    def __init__(self, language: str) -> None:
        self._made = None
        self._failed: BaseException | None = None
        self._thread = threading.Thread(target=self._load, args=(language,), daemon=True)
        self._thread.start()

    def _load(self, language: str) -> None:
        from game.commands import journey
        try:
            made = journey.make(language)
            made.warm()
            self._made = made
        except BaseException as wrong:
            self._failed = wrong

    @property
    def ready(self) -> bool:
        """Whether there is a result, or a failure, that nobody waits for any more."""
        return not self._thread.is_alive()

    def result(self):  # type: ignore[no-untyped-def]
        self._thread.join()
        if self._failed:
            raise self._failed
        return self._made


def _packed(title, waiting, surface) -> bool:  # type: ignore[no-untyped-def]
    """Let the title show that something goes on until the graph is there; False where the window was closed meanwhile."""
    if waiting.ready:
        return True
    title.pack()
    _run(title, surface, lambda: waiting.ready)
    title.voice.stop()
    return title.result != "quit"


def _run(screen, surface, until: Callable[[], bool] = lambda: False) -> None:  # type: ignore[no-untyped-def]
    """Let one screen play until it has a result, or until something else is so."""
    import pygame
    clock = pygame.time.Clock()
    while screen.running and not until():
        for event in pygame.event.get():
            screen.handle(event)
        screen.frame(min(clock.tick(60) / 1000, 0.05), surface)
        pygame.display.flip()


def open_journey(made, surface, settings, voice, sounds, journal: Path, how: str, clock: Callable[[], str] = now,  # type: ignore[no-untyped-def]
                 draw: random.Random | None = None) -> App:
    """The window on one journey: a new one, the one kept in the file `journal` ("continue"), or a guest's."""
    import levels
    from game import files
    from game.journal import FileJournal, MemoryJournal, load
    from game.screens.app import App
    from game.screens.scenes import Scenes
    from game.screens.show import Show

    events, problems = load(journal) if how == "continue" else ([], [])
    for problem in problems:
        print(problem)
    draw = draw or random.SystemRandom()
    name = events[0].journal if events else f"{draw.getrandbits(64):016x}"
    keeps = FileJournal(journal) if events else MemoryJournal()

    def own_file() -> FileJournal:
        files.put_aside(journal)
        return FileJournal(journal)

    session = made.session(name, draw.randrange(1, 2**31), clock, keeps, events, None if how == "guest" else own_file)
    if session.ask is None:
        session.undo(levels.my_poster.closing(session.events))
    app = App(Show(session, made.world, made.texts, settings, voice, sounds), Scenes(), lambda: levels.stops(session.profile), surface)
    if events:
        app.welcome_back()
    return app


def _journey(made, surface, settings, voice, sounds, journal: Path, how: str) -> tuple[bool, str]:  # type: ignore[no-untyped-def]
    """Play one journey until the player leaves or it ends, and write what they take with them.

    Tells whether the window was closed, and in words where the papers lie ("" when there are none).
    """
    from game import files
    from game.export import take_away
    from game.screens.sweep import sweep

    app = open_journey(made, surface, settings, voice, sounds, journal, how)
    app.on_settings = files.write_settings
    session = app.show.session
    app.run()
    voice.stop()
    session.close()
    sweep()
    if "me files" in session.profile.shares:
        folder = files.results_folder(now()[:10])
        take_away.write(session.profile, made.world.graph, made.texts, folder, now()[:10], made.world.scenarios)
        told = made.texts.get("saved-in", folder=str(folder))
        print(told)
        return app.closed, told
    return app.closed, ""
