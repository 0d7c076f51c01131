"""The talk with the boss: for who stays, as long and as deep as the vacancy.

What is asked for is one of the talks that authors wrote (`scenarios/practice`, kind "baas"). Whoever lost the work talks at
such a place elsewhere; a pupil talks with the supervisor of the internship.
"""

from __future__ import annotations

from game.rules.ask import Ask
from game.rules.profile import Profile
from game.rules.world import World
from levels import practice_stories
from levels.my_work_found import situation

NAME = "practice"
OTHERS = {"work": "sam", "none": "fatma", "school": "hans"}
"""Who waits behind the door, by situation: as on the cards of the talks."""


def kind(profile: Profile) -> str:
    """work, none or school: with whom this talk is."""
    now = situation(profile)
    return now if now in ("none", "school") else "work"


def next_ask(profile: Profile, world: World) -> Ask | None:
    """The next turn; a talk that was held in an earlier form of the game is not asked for again."""
    return None if f"{NAME}.talk_read" in profile.seen else practice_stories.next_ask(profile, world, "talk")
