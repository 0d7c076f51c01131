"""The rhythm of a journey: one letter for each ask done, one line for each stop, and the time it takes, reckoned.

Time is reckoned as two spoken words a second, three seconds an answer, and Moments in full.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

WORDS_A_SECOND = 2.0
SECONDS_AN_ANSWER = 3.0
MOMENT = "M"
LETTERS = "ABCDEFGHIJKLNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Done:
    """One ask that was done: its stop, its stage, whether it was a Moment, words spoken, answers given, seconds of a Moment."""

    stop: str
    stage: str
    moment: bool
    words: int
    answers: int
    seconds: float = 0.0

    @property
    def reckoned(self) -> float:
        """Seconds this takes a player."""
        return max(self.seconds, self.words / WORDS_A_SECOND) if self.moment else self.words / WORDS_A_SECOND + SECONDS_AN_ANSWER * self.answers


def stop_of(ask: str, before: Sequence[Done]) -> str:
    """Which stop an ask counts for, by its id: a ride counts for the stop it goes to, a hole of the ticket for where one is.

    >>> [stop_of(ask, ()) for ask in ("ride.future", "talk.the_map", "my_work.deal.1")]
    ['future', 'the_map', 'my_work']
    """
    first, _, rest = ask.partition(".")
    if first == "measure":
        return before[-1].stop if before else "start"
    return rest if first in ("ride", "talk") else first


def strip(done: Iterable[Done]) -> str:
    """The rhythm strip: letters only, one line a stop. Each layout (stage) has its own letter, M is a Moment.

    >>> strip([Done("start", "ticket", False, 6, 1), Done("start", "ride", True, 9, 1), Done("my_work", "day", False, 9, 3)])
    'AM\\nB\\n'
    """
    letters: dict[str, str] = {}
    lines = []
    for _, group in groupby(done, key=lambda one: one.stop):
        line = ""
        for one in group:
            if not one.moment and one.stage not in letters:
                letters[one.stage] = LETTERS[len(letters) % len(LETTERS)]
            line += MOMENT if one.moment else letters[one.stage]
        lines.append(line)
    return "".join(f"{line}\n" for line in lines)


def longest_row(strip_text: str) -> int:
    """How often one letter comes in a row at most, over the whole journey."""
    return max((len(list(group)) for _, group in groupby(strip_text.replace("\n", ""))), default=0)


def longest_without_moment(strip_text: str) -> int:
    """How many asks come at most without a Moment between them."""
    return max((len(part) for part in strip_text.replace("\n", "").split(MOMENT)), default=0)
