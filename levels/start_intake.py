"""The intake of stop 1: six picture questions, with the points each answer counts."""

from __future__ import annotations

from collections.abc import Iterator

from game.rules import event as e
from game.rules.ask import Ask, Option, Pick, Say
from game.rules.profile import Profile
from game.rules.situation import said

ANSWERS: dict[str, dict[str, int]] = {
    "A1": {"yes": 0, "little": 1, "notyet": 2},
    "A2": {"nothing": 0, "some": 1, "most": 2},
    "A3": {"no": 0, "little": 1, "much": 2},
    "C1": {"stays": 0, "school": 0, "unsure": 1, "none": 2},
    "C2": {"recent": 0, "while": 1, "long": 2},
    "C3": {"can": 0, "help": 1, "hard": 2},
}
KNOWN_BY: dict[str, dict[str, str]] = {"C2": {"school": "school", "stays": "recent", "unsure": "recent"}}
"""What needs no asking, since the answer on C1 says it: a pupil, and who works now; both count no points."""


def questions(profile: Profile) -> Iterator[Ask | None]:
    """The questions in order; None where one is answered or passed over."""
    for item in ANSWERS:
        yield _question(profile, item)


def situation(profile: Profile) -> str:
    """Where the player stands: stays, school, unsure, none, or nothing where that was not said."""
    return said(profile) if "C1" in profile.intake else ""


def _question(profile: Profile, item: str) -> Ask | None:
    name = f"start.{item}"
    if item in profile.intake or name in profile.skipped or f"intake {item}" in profile.denied:
        return None
    options = tuple(Option(answer, Say(f"start-{item}-{answer}"), f"art:start/{item}_{answer}", (e.IntakeAnswered(item, answer, points),))
                    for answer, points in ANSWERS[item].items())
    known = KNOWN_BY.get(item, {}).get(situation(profile))
    begins = (e.IntakeAnswered(item, known, 0),) if known else ()
    return Pick(name, "start_wagon", Say(f"start-{item}"), options, begins=begins)
