"""Cards with questions for a group round a table: six for each end of a change, one of each kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from game.rules.problem import Problem
from game.rules.written import Named, Words, Written, parse

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
        where = str(path.relative_to(folder.parent))
        try:
            one, found = parse(TalkCards, path.read_text("utf-8"), where)
        except (OSError, UnicodeDecodeError) as fault:
            one, found = None, [Problem(where, 0, "", f"this file cannot be read: {fault}")]
        problems += found
        if one is not None and one.id != path.stem:
            problems.append(Problem(where, 1, "id", f'the id is "{one.id}"', f'expected "{path.stem}", as it is called on disk'))
        elif one is not None:
            cards[one.id] = one
    return cards, tuple(problems)
