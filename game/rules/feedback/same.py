"""Whether somebody pressed one place only: then nothing that was found is certain."""

from __future__ import annotations

from collections.abc import Iterable

from game.rules.profile import Profile

MANY, ALIKE = 5, 3
"""So many answers of one kind can show that all are the same; in so many kinds that must be so before nothing is certain."""


def all_the_same(profile: Profile) -> bool:
    """Whether every kind of answer given often enough was always the same one, as when somebody presses one place only."""
    kinds: Iterable[list[object]] = (
        [held.value for held in profile.skills.values()],
        [held.value for held in profile.changes.values()],
        [held.value for held in profile.fit.values()],
        [held.value for held in profile.guesses.values()],
        [held.value.stamp for held in profile.demands.values()],
        [held.value.face for held in profile.measures.values() if held.value.moment == "before" and held.value.face],
        [held.value.face for held in profile.measures.values() if held.value.moment == "after" and held.value.face],
    )
    enough = [set(answers) for answers in kinds if len(answers) >= MANY]
    return len(enough) >= ALIKE and all(len(answers) == 1 for answers in enough)
