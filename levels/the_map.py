"""Stop."""

from game.rules.ask import Ask
from game.rules.profile import Profile
from game.rules.world import World

NAME = "the_map"


def next_ask(profile: Profile, world: World) -> Ask | None:
    return None
