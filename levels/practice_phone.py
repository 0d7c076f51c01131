"""The phone call: Mo calls badly first, one presses where it goes wrong, and then one calls oneself."""

from __future__ import annotations

from game.rules.ask import Ask
from game.rules.profile import Profile
from game.rules.world import World
from levels import practice_stories


def next_ask(profile: Profile, world: World) -> Ask | None:
    """The next turn of the call."""
    return practice_stories.next_ask(profile, world, "phone")
