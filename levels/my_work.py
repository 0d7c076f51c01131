"""Stop 2, my work: the player's own occupation, and the deck of what they do in it, built as a working day."""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Say, Tableau
from game.rules.profile import Profile
from game.rules.world import World
from levels.between import small_doses

NAME = "my_work"
PLACES = ("often", "sometimes", "never")
DEALS, SMALL_DEALS = 7, 4
FIRST_DEALS = 3
"""After these the day plays for the first time."""
KNOWLEDGE = "knowledge"


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What of the own work is not known yet."""
    return _deal(profile, world)


def occupations(profile: Profile) -> list[str]:
    """The occupations the player named, the present one first."""
    return [held.value for held in profile.occupations.values() if held.value]


def _deal(profile: Profile, world: World) -> Ask | None:
    """The cards of the book, three at a time; after the first deals the day plays."""
    most = SMALL_DEALS if small_doses(profile) else DEALS
    for number in range(1, most + 1):
        if number == FIRST_DEALS + 1 and f"{NAME}.day" not in profile.seen:
            return Moment(f"{NAME}.day", "day_plays", Say("my_work-day"), may_skip=False, seconds=10)
        dealt = profile.deals.get(str(number))
        if dealt is None:
            already = [uri for held in profile.deals.values() for uri in held.value]
            coming = world.graph.deals(occupations(profile), profile.seed, already, most=1)
            if not coming:
                return None
            return Tableau(f"{NAME}.deal.{number}", "day", Say("my_work-book"), begins=(e.Dealt(number, tuple(coming[0])),))
        ask = _table(profile, world, number, dealt.value)
        if ask:
            return ask
    return None


def _table(profile: Profile, world: World, number: int, uris: tuple[str, ...]) -> Ask | None:
    """The cards of one deal that lie open still."""
    name = f"{NAME}.deal.{number}"
    open_cards = [uri for uri in uris if uri not in profile.skills and f"skills {uri}" not in profile.denied]
    if not open_cards or name in profile.skipped:
        return None
    items = tuple(Option(uri, Say("card", {"skill": Label("skill", uri)}), f"card:{world.graph.picture(uri)}", ()) for uri in open_cards)
    places = tuple(Option(place, Say(f"my_work-{place}"), f"icon:{place}", ()) for place in PLACES)
    options = tuple(
        Option(f"{uri} {place}", None, "", (e.SkillRated(uri, place),), item=uri, place=place) for uri in open_cards for place in PLACES)
    says = Say("my_work-book" if number == 1 else f"my_work-book-{min(number, 4)}", {"occupation": Label("occupation", occupations(profile)[0])})
    return Tableau(name, "day", says, options, items=items, places=places)
