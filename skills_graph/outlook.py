"""What futures mean for one person: how well a step holds, what staying looks like, and which own cards rise and fall.

*Robust* is said of these computed futures only, never of stories and never as a chance: "in three of the four futures that
we reckoned". Beside the count stands the share of draws between the bounds of the assumptions in which the step holds as well.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from skills_graph.bundle import ROLES, Bundle
from skills_graph.future import Future, Reason, scores_in, threshold
from skills_graph.transition import Doubles, Floats

Word = Literal["more", "same", "less", "either"]
SAME = 0.05
"""A shift of demand smaller than this is told as about as much work."""
LEAST_MOVED = 0.05
"""A card moves when its skill group shifts at least so much."""
HALF = 0.5
TAKEN = (ROLES.index("machine"), ROLES.index("computer"))


@dataclass(frozen=True)
class Holding:
    """In how many of the futures a step is among the good ones, and in which share (0-1) of the draws of all of them.

    firm: of these futures, those in which it is among the good ones in at least half of the draws as well.
    """

    futures: int
    of: int
    draws: float
    firm: int


def holdings(today: Floats, shifts: Sequence[Doubles], drawn: Sequence[Floats], those: Sequence[Future], rows: Sequence[int]) -> list[Holding]:
    """How well some occupations hold for one person.

    today: (n,) the scores without a future.  shifts: per wind (n,).  drawn: per wind (draws, n).
    """
    then = scores_in(today, [shift.astype(np.float32) for shift in shifts], those)
    among = then[:, list(rows)] >= threshold(then)[:, None]
    many = scores_in(today, drawn, those)
    drawn_among = many[:, :, list(rows)] >= threshold(many)[:, :, None]
    shares = drawn_among.mean(1)
    firm = (among & (shares >= HALF)).sum(0)
    return [Holding(int(among[:, at].sum()), len(those), float(shares[:, at].mean()), int(firm[at])) for at in range(len(rows))]


@dataclass(frozen=True)
class Outlook:
    """The shift of demand for one occupation in a future, -1 to 1, and how low and high it lies between the bounds."""

    shift: float
    low: float
    high: float

    @property
    def word(self) -> Word:
        """more, same or less; either where the bounds say that it can clearly go both ways.

        >>> Outlook(0.2, 0.1, 0.3).word, Outlook(0.01, -0.1, 0.1).word, Outlook(-0.1, -0.3, 0.0).word
        ('more', 'either', 'less')
        """
        if self.low <= -SAME and self.high >= SAME and abs(self.shift) < min(-self.low, self.high):
            return "either"
        return "more" if self.shift >= SAME else "less" if self.shift <= -SAME else "same"


def outlook(shifts: Sequence[Doubles], low: Sequence[Doubles], high: Sequence[Doubles], of: Future, row: int) -> Outlook:
    """What a future does to one occupation; shifts, low and high are those of its winds at "veel"."""
    middle = sum(float(shift[row]) * much for shift, much in zip(shifts, of.strengths, strict=True))
    ends = [sorted((float(down[row]) * much, float(up[row]) * much)) for down, up, much in zip(low, high, of.strengths, strict=True)]
    cut = [max(-1.0, min(1.0, value)) for value in (middle, sum(end[0] for end in ends), sum(end[1] for end in ends))]
    return Outlook(*cut)


@dataclass(frozen=True)
class Moved:
    """An own card that rises or falls in a future: how far, by the wind that moves it most, and why."""

    uri: str
    group: str
    shift: float
    wind: str
    reason: Reason | None


def moved(bundle: Bundle, deck: Sequence[str], of: Future, protected: Collection[str] = ()) -> tuple[list[Moved], list[Moved]]:
    """The cards of a deck that rise and those that fall in a future, each furthest first.

    Only a task that a machine or a computer can take falls, never a protected card (heart, hand), and never more fall than rise.
    """
    cards = [card for uri in dict.fromkeys(deck) if uri in bundle.skill_row and (card := _moved(bundle, uri, of))]
    rising = sorted((card for card in cards if card.shift > 0), key=lambda card: (-card.shift, card.uri))
    falling = sorted((card for card in cards if card.shift < 0 and card.uri not in protected
                      and bundle.role[bundle.skill_row[card.uri]] in TAKEN), key=lambda card: (card.shift, card.uri))
    return rising, falling[: len(rising)]


def _moved(bundle: Bundle, uri: str, of: Future) -> Moved | None:
    group = bundle.group_codes[bundle.group[bundle.skill_row[uri]]]
    parts = [(wind.of_group(group) * much, wind) for wind, much in zip(of.winds, of.strengths, strict=True)]
    shift = max(-1.0, min(1.0, sum(part for part, _ in parts)))
    if abs(shift) < LEAST_MOVED:
        return None
    _, wind = max(parts, key=lambda part: part[0] if shift > 0 else -part[0])
    return Moved(uri, group, shift, wind.name, wind.reason(group))
