"""Cards with questions for a group round a table: six for each end of a change, one of each kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from game.rules.problem import Problem
from game.rules.written import Named, Words, Written, read

FOLDER = "talk_cards"
ENDS = ("veel", "weinig")


class Six(Written):
    """One question of each kind.

    work: the own work. first: what one would do first. who: who gains and who is hit. keep: what one wants to keep.
    others: to the boss, the class or the town. hands: to draw or to show.
    """

    work: Words
    first: Words
    who: Words
    keep: Words
    others: Words
    hands: Words


KINDS = tuple(Six.model_fields)


class TalkCards(Named):
    """The questions of one change, called after it: where there is much of it, and where there is little."""

    veel: Six
    weinig: Six


def load_talk_cards(folder: Path) -> tuple[Mapping[str, TalkCards], tuple[Problem, ...]]:
    """The cards in a folder of scenarios by change, and what could not be read."""
    cards: dict[str, TalkCards] = {}
    problems: list[Problem] = []
    for path in sorted((folder / FOLDER).glob("*.toml")):
        one, found = read(TalkCards, path, folder)
        problems += found
        if one is not None:
            cards[one.id] = one
    return cards, tuple(problems)
