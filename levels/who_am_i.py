"""Stop."""

from game.rules.ask import Ask
from game.rules.profile import Profile
from game.rules.world import World

NAME = "who_am_i"


def next_ask(profile: Profile, world: World) -> Ask | None:
    return None
