"""After the map: what is in the bag is weighed with the own coins, some news about it, and how far one travels."""

from __future__ import annotations

from game.rules import event as e
from game.rules import map_view
from game.rules.ask import Ask, Label, Option, Say, Tableau
from game.rules.occupation_facts import fact, weighed
from game.rules.profile import Profile
from game.rules.world import World
from levels.between import small_doses

NAME = "the_map"
COMPARED = 3
COINS = 4
NEWS, FEW_NEWS = 5, 3
NEWS_ORDER = ("tomorrow", "pay", "papers")
VEHICLES = {"bike": "bicycle", "bus": "bus", "car": "car-profile"}
MINUTES = (10, 20, 30, 45, 60)


def compare(profile: Profile, world: World) -> Ask | None:
    """The player's own coins on three occupations; where no figure tells it, the coin stays in the hand."""
    name = f"{NAME}.compare"
    bag = map_view.kept(profile, world.graph)[:COMPARED]
    coins = [value for value in _coins(profile) if value not in profile.weighed and f"weighed {value}" not in profile.denied]
    if name in profile.done or name in profile.skipped or small_doses(profile) or len(bag) < 2 or not coins:
        return None
    items = tuple(Option(value, Say("the_map-coin", {"value": Label("value", value)}), f"coin:{value}", ()) for value in coins)
    places = tuple(Option(uri, Say("the_map-occupation", {"occupation": Label("occupation", uri)}), "", ()) for uri in bag)
    options = tuple(_dropped(world, value, uri) for value in coins for uri in bag)
    return Tableau(name, "compare", Say("the_map-compare"), options, items=items, places=places, closes=True)


def _dropped(world: World, value: str, uri: str) -> Option:
    """A coin on an occupation: it counts there only where something is known."""
    told = weighed(world.graph, uri, value, world.language)
    says = told or Say("the_map-weigh-unknown")
    return Option(f"{value} {uri}", says, "", (e.CoinsDropped(value, uri if told else ""),), item=value, place=uri)


def _coins(profile: Profile) -> list[str]:
    """The values the player laid coins on and left some, most coins first."""
    back = dict(profile.get("coins_back", ()))
    left = {value: number - back.get(value, 0) for value, number in profile.get("coins", ())}
    return sorted((value for value, number in left.items() if number > 0), key=lambda value: -left[value])[:COINS]


def news(profile: Profile, world: World) -> Ask | None:
    """A few facts about what is in the bag: new to the player, or known already."""
    name = f"{NAME}.news"
    if name in profile.skipped or name in profile.done:
        return None
    every = _facts(profile, world)[: FEW_NEWS if small_doses(profile) else NEWS]
    left = [(uri, door) for uri, door in every if f"{door} {uri}" not in profile.facts and f"facts {door} {uri}" not in profile.denied]
    if not left:
        return None
    items = tuple(Option(f"{door} {uri}", fact(world.graph, uri, door, world.language).says[0], f"door:{door}", (), item=uri) for uri, door in left)
    places = (Option("new", Say("the_map-new"), "icon:lightbulb", ()), Option("known", Say("the_map-known"), "icon:check", ()))
    options = tuple(Option(f"{door} {uri} {place.id}", None, "", (e.FactMarked(uri, door, place.id == "new"),), item=f"{door} {uri}", place=place.id)
                    for uri, door in left for place in places)
    return Tableau(name, "news", Say("the_map-news"), options, items=items, places=places)


def _facts(profile: Profile, world: World) -> list[tuple[str, str]]:
    """What is known of the occupations in the bag: of each in turn another fact, and no pay twice.

    Pay is known for groups of occupations, so two in the bag may have the same; once is news, twice looks like a mistake.
    """
    bag = map_view.kept(profile, world.graph)
    doors = len(NEWS_ORDER)
    every = [(uri, NEWS_ORDER[(place + turn) % doors]) for turn in range(doors) for place, uri in enumerate(bag)]
    tellable = [(uri, door) for uri, door in every if _tellable(world, uri, door)]
    pays = [fact(world.graph, uri, door, world.language).says[0] if door == "pay" else None for uri, door in tellable]
    return [one for place, one in enumerate(tellable) if pays[place] is None or pays[place] not in pays[:place]]


def _tellable(world: World, uri: str, door: str) -> bool:
    """Whether a fact is known, and true in its first sentence alone: pay that side jobs pull down is not."""
    told = fact(world.graph, uri, door, world.language)
    return told.known and not any(say.id == "the_map-pay-side-jobs" for say in told.says)


def travel(profile: Profile) -> Ask | None:
    """By what and how far the player goes to work."""
    name = f"{NAME}.travel"
    if profile.get("travel") is not None or name in profile.skipped or "single travel" in profile.denied:
        return None
    items = tuple(Option(by, Say(f"travel-{by}"), f"icon:{picture}", ()) for by, picture in VEHICLES.items())
    places = tuple(Option(str(minutes), Say("the_map-minutes", {"minutes": minutes}), "icon:clock", ()) for minutes in MINUTES)
    options = tuple(Option(f"{by} {minutes}", None, "", (e.TravelChosen(by, minutes),), item=by, place=str(minutes))
                    for by in VEHICLES for minutes in MINUTES)
    return Tableau(name, "travel", Say("the_map-travel"), options, items=items, places=places)
