"""The measure and the intake: which line fits and with whom, and what moved between the two tickets.

Three components that are never added up: A, what the question is; B, how sure somebody is (three items of the measure);
C, where somebody stands in work. Each is a sum of three points of 0 to 2; what was skipped counts 1. The rule follows the
idea of De Rick's study, that an intake asks how much guidance somebody needs, and labels nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.profile import Profile

PRACTICE = 0
"""The number of the item to practise on; it counts for nothing."""
ITEMS = tuple(range(1, 11))
COMPONENTS: dict[str, tuple[str, ...]] = {"A": ("A1", "A2", "A3"), "B": ("B1", "B2", "B3"), "C": ("C1", "C2", "C3")}
SURE_ITEMS = {"B1": 4, "B2": 6, "B3": 8}
"""Which items of the measure count as the second component."""
SKIPPED_POINTS = 1
MOST_SKIPPED = 3
"""With more skipped than this nothing is proposed."""
HIGH = 4
"""From here a component asks for a talk."""


@dataclass(frozen=True)
class Proposal:
    """What the intake proposes: a line (None: too little known), with whom (alone, after_three, both_ends), and on what it rests."""

    line: str | None
    whom: str
    components: Mapping[str, int]
    skipped: int
    fewer: bool
    """Whether fewer things at a time are better, since much else is going on (A3)."""


def points_of_face(face: int) -> int:
    """Points of one of the five faces: sure 0, a little 1, doubting 2.

    >>> [points_of_face(face) for face in (1, 2, 3, 4, 5)]
    [2, 2, 1, 0, 0]
    """
    return 2 if face <= 2 else 1 if face == 3 else 0


def propose(intake: Mapping[str, int], measures: Mapping[int, int]) -> Proposal:
    """The line and the company that fit: `intake` has points by item (A1 … C3), `measures` faces 1-5 by item; skipped ones are absent."""
    points = {item: intake[item] for part in ("A", "C") for item in COMPONENTS[part] if item in intake}
    points.update({name: points_of_face(measures[item]) for name, item in SURE_ITEMS.items() if measures.get(item)})
    sums = {part: sum(points.get(item, SKIPPED_POINTS) for item in items) for part, items in COMPONENTS.items()}
    skipped = sum(item not in points for items in COMPONENTS.values() for item in items)
    high = sum(number >= HIGH for number in sums.values())
    whom = "alone" if high == 0 else "after_three" if high == 1 else "both_ends"
    line = None if skipped > MOST_SKIPPED else _line(sums)
    return Proposal(line, whom, sums, skipped, intake.get("A3", SKIPPED_POINTS) == 2)


def _line(sums: Mapping[str, int]) -> str:
    if sums["C"] >= 4 or sums["B"] >= 5:
        return "rustige"
    if sums["A"] <= 2 and sums["B"] <= 2 and sums["C"] <= 1:
        return "korte"
    return "hele"


def proposal(profile: Profile) -> Proposal:
    """What the answers in a profile propose."""
    return propose({item: held.value.points for item, held in profile.intake.items()}, faces(profile, "before"))


def faces(profile: Profile, moment: str) -> dict[int, int]:
    """The faces chosen at a moment (before, after), by item; skipped items are absent."""
    chosen = {held.value.item: held.value.face for held in profile.measures.values() if held.value.moment == moment}
    return {item: face for item, face in sorted(chosen.items()) if face and item != PRACTICE}


def moved(profile: Profile) -> tuple[int, ...]:
    """Items of which both tickets have a hole, and not in the same place."""
    before, after = faces(profile, "before"), faces(profile, "after")
    return tuple(item for item in ITEMS if item in before and item in after and before[item] != after[item])


def only_surer(profile: Profile) -> bool:
    """Whether holes moved, and all of them to a surer face; else there is something to talk about without a word on direction."""
    before, after = faces(profile, "before"), faces(profile, "after")
    return bool(moved(profile)) and all(after[item] > before[item] for item in moved(profile))
