"""The walker: plays any line without a screen, as the pilot does with one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from game.commands.journey import Journey, make
from game.journal import MemoryJournal
from game.player import Player
from game.rules.ask import Ask, Moment, Say
from game.rules.rhythm import Done, stop_of
from game.session import Session

MOST = 900


@cache
def journey(language: str = "nl") -> Journey:
    """Graph, words and stories, loaded once for all tests."""
    return make(language)


def occupation(title: str) -> str:
    return journey().world.graph.search(title, "nl")[0].uri


def walk(player: Player, seed: int = 7, language: str = "nl", until: Callable[[Session], bool] = lambda session: False,
         session: Session | None = None, keeps=None) -> tuple[Session, list[Done]]:
    """One whole journey; returns the session and what was done. Every text that would be shown is rendered."""
    made = journey(language)
    session = session or made.session("walker", seed, lambda: "2027-01-11T09:00:00", keeps or MemoryJournal())
    done: list[Done] = []
    last = None
    for _ in range(MOST):
        ask = session.ask
        if ask is None or until(session):
            break
        if ask.id != last:
            told(made, ask)
            done.append(Done(stop_of(ask.id, done), ask.stage, isinstance(ask, Moment), 0, 1))
        last = ask.id
        option = player.choose(ask, session.profile)
        assert option.means, f"{ask.id}: option {option.id} means nothing"
        echoes = session.answer(option)
        assert echoes, f"{ask.id}: nothing moved"
    else:
        raise AssertionError(f"the line does not end: still at {session.ask.id if session.ask else None}")
    return session, done


def whats(ask: Ask) -> list[Say]:
    """Everything an ask says: by Mo, in its beats, on its things."""
    things = (*ask.options, *getattr(ask, "items", ()), *getattr(ask, "places", ()), ask.skip, *([ask.done] if ask.done else []))
    said = [ask.says, *getattr(ask, "beats", ()), *(option.says for option in things if option.says)]
    return [what for what in said if what.id]


def told(made: Journey, ask: Ask) -> list[str]:
    """All texts an ask shows; raises where one is missing."""
    return [made.texts.say(what) for what in whats(ask)]
