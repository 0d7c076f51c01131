"""Stop 2, my work: the player's own occupation, and the deck of what they do in it, built as a working day.

The asks stand in my_work_found (which occupation), my_work_deck (the cards and their marks) and my_work_details (the five
own details, and how the work fits). This module puts them in order.
"""

from __future__ import annotations

from game.rules.ask import Ask, Moment, Say, Write
from game.rules.profile import Profile
from game.rules.world import World
from levels import my_work_deck, my_work_details, my_work_found

NAME = "my_work"
MISSING = "missing"
"""The slot of what the book forgot, in the player's own words."""
PRIVATE_TOPICS = my_work_details.PRIVATE_TOPICS


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What of the own work is not known yet."""
    found = my_work_found.next_ask(profile, world)
    if found is not None:
        return found
    own = occupations(profile)
    return (
        my_work_deck.deals(profile, world, own, 1, my_work_deck.FIRST_DEALS)
        or _day(profile)
        or _missing(profile, own)
        or my_work_deck.deals(profile, world, own, my_work_deck.FIRST_DEALS + 1, my_work_deck.most_deals(profile))
        or my_work_deck.marks(profile)
        or my_work_details.details(profile, world, own)
        or my_work_details.fit(profile, own)
        or _end(profile, own)
    )


def occupations(profile: Profile) -> list[str]:
    """The occupations the player named, the present one first, each once."""
    return my_work_found.occupations(profile)


def _day(profile: Profile) -> Ask | None:
    """After the first deals the day that was built plays."""
    name = f"{NAME}.day"
    if name in profile.seen:
        return None
    says = Say("my_work-day" if profile.deck() else "my_work-day-empty")
    return Moment(name, "day_plays", says, may_skip=False, seconds=10, pictures=tuple(_often(profile)))


def _missing(profile: Profile, own: list[str]) -> Ask | None:
    """A blank card for what no book knows."""
    name = f"{NAME}.{MISSING}"
    if MISSING in profile.words or name in profile.skipped or f"words {MISSING}" in profile.denied:
        return None
    return Write(name, "write", Say("my_work-missing" if own else "my_work-missing-general"), slot=MISSING, longest=60)


def _end(profile: Profile, own: list[str]) -> Ask | None:
    """The deck gathers; what is done, and one open question."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    deck = profile.deck()
    said = "my_work-end" if deck and own else "my_work-end-general" if deck else "my_work-end-empty"
    return Moment(name, "deck", Say(said, {"count": len(deck)}), may_skip=False, seconds=8, pictures=tuple(deck),
                  beats=(Say(said, {"count": len(deck)}), Say("my_work-end-question")))


def _often(profile: Profile) -> list[str]:
    return [uri for uri, held in profile.skills.items() if held.value == "often"]


__all__ = ["MISSING", "NAME", "PRIVATE_TOPICS", "next_ask", "occupations"]
