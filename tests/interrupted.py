"""A player at the real screens whom anything may interrupt: goes on where the journal stands, as whoever starts the game again.

As a program (`python tests/interrupted.py JOURNAL LINE`) it says at the start and after each answer that the screen has shown as
taken how far it came and how much of that must lie in the journal, so that whoever kills it knows what must not be lost.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.player import Player
    from game.rules.event import Event

ROOT = Path(__file__).parents[1]
AT = "2027-01-11T09:00:00"
SEED = 7


def go_on(journal: Path, line: str, player: Player | None = None) -> Iterator[tuple[int, int]]:
    """Open the game on a journal and play to the end of the line; yields at the start and after each answer how far it came.

    The first number is the last event told, the second the last one that must lie on disk: none, until the computer is one's own.
    The player is the one of the sitting before, or one who remembers all that the journal holds.
    """
    import pygame

    from game.commands.play import open_journey
    from game.journal import load
    from game.screens.pilot import Pilot
    from game.screens.show import Silence
    from game.settings import Settings
    from tests.walker import journey

    kept, problems = load(journal) if journal.exists() else ([], [])
    assert not problems, problems
    player = player or remembering(kept, line)
    pygame.init()
    surface = pygame.display.set_mode((1280, 720))
    app = open_journey(journey(), surface, Settings(), Silence(), Silence(), journal, "continue" if kept else "new", lambda: AT, random.Random(SEED))
    session, pilot = app.show.session, Pilot(app)

    def reached() -> tuple[int, int]:
        last = session.events[-1].seq
        return last, last if session.profile.single.get("computer") else 0

    try:
        if app.menu:
            pilot.press("menu-close")
        yield reached()
        while (ask := session.ask) is not None:
            pilot.wait()
            pilot.choose(ask, player.choose(ask, session.profile))
            yield reached()
    finally:
        session.close()


def remembering(kept: list[Event], line: str) -> Player:
    """The player as they are after what a journal holds: people remember what they chose, the game has its journal only."""
    from game.journal import MemoryJournal
    from game.player import Player
    from tests.walker import journey, occupation

    player = Player(3, occupation("bakker"), line, prefer={"start.computer": "own"},
                    words={"missing": "mensen laten lachen", "question": "Kan ik dit blijven doen?"})
    if kept:
        session = journey().session(kept[0].journal, kept[0].body.seed, lambda: AT, MemoryJournal())
        while len(session.events) < len(kept) and (ask := session.ask) is not None and len(session.events) < len(kept):
            session.answer(player.choose(ask, session.profile))
        assert session.events == kept, "the journal holds what this player did not say"
    return player


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    for told, due in go_on(Path(sys.argv[1]), sys.argv[2]):
        print(told, due, flush=True)
    sys.stdin.read()  # at the end of the line, too, the kill is waited for
