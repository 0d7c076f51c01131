"""The hand: plays an app in the real screens, as the walker does without any."""

from __future__ import annotations

from game.player import Player
from game.screens.app import App
from game.screens.pilot import Pilot

MOST = 120


def play(app: App, player: Player, keys: bool = False, most: int = MOST) -> list[str]:
    """Answer as the player does, to the end or so many times; returns the ids of what was answered."""
    pilot, session = Pilot(app, keys), app.show.session
    for _ in range(most):
        pilot.wait()
        if session.ask is None or not app.running:
            break
        pilot.choose(session.ask, player.choose(session.ask, session.profile))
    return [ask.id for ask, _, _ in app.trace]
