"""Stop 3, who am I: a Saturday in the street, the market of values, one thing that worked out, and qualities."""

from __future__ import annotations

from game.rules.ask import Ask, Label, Moment, Say
from game.rules.profile import Profile
from game.rules.world import World
from levels.who_am_i_market import kept, market
from levels.who_am_i_others import named, picture, qualities
from levels.who_am_i_street import NAME, leaning_ask, street

__all__ = ["NAME", "next_ask"]


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What is not known yet of what the player likes, values and is."""
    return street(profile) or leaning_ask(profile) or market(profile) or picture(profile) or qualities(profile) or _end(profile)


def _end(profile: Profile) -> Ask | None:
    """A good place to stop: what is done, and one open question."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    return Moment(name, "talk", Say("who_am_i-end" if _something(profile) else "who_am_i-end-little"), may_skip=False,
                  beats=(_open_question(profile),), seconds=6)


def _something(profile: Profile) -> bool:
    return bool(profile.preferred or profile.get("coins") or profile.picture or profile.qualities)


def _open_question(profile: Profile) -> Say:
    """One question to take along, out of what was said."""
    values = kept(profile)
    if values:
        return Say("who_am_i-open-value", {"what": Label("value", values[0])})
    if set(named(profile, "other")) - set(named(profile, "me")):
        return Say("who_am_i-open-quality")
    return Say("who_am_i-open-job" if profile.preferred else "who_am_i-open")
