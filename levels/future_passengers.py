"""Role models: people who board the tram because they do the same kind of thing as one of the player's cards.

They are invented, and say so. They name the kind of thing, not the card: who worked in a warehouse measures too, but never a pulse.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Beat, Label, Moment, Option, Pick, Say
from game.rules.profile import Profile
from game.rules.scenario import Passenger
from game.rules.story import Line, Screen
from game.rules.world import World
from levels.between import small_doses

NAME = "future"
RIDES = 3
SHORT_RIDES = 1
ORDER = ("blijven", "anders", "overstappen")
LINES_A_SCREEN = 2


def ride(profile: Profile, world: World, number: int) -> Ask | None:
    """What is not done of the ride with this number: they board, one sits beside somebody and hears the story."""
    if number > (SHORT_RIDES if small_doses(profile) else RIDES):
        return None
    for met in profile.passengers:
        ask = _story(profile, world, met)
        if ask:
            return ask
    name = f"{NAME}.ride.{number}"
    aboard = [one for one in _all(world) if one.id not in profile.passengers]
    if len(profile.passengers) >= number or name in profile.skipped or not aboard:
        return None
    options = tuple(_seat(profile, world, one) for one in aboard)
    boards = f"{name}.boards"
    if boards not in profile.seen:
        greets = tuple(Option(option.id, option.says, option.picture, (), item=option.item) for option in options)
        return Moment(boards, "passenger", Say("future-boards"), greets, may_skip=False, beats=_told(options, number), seconds=6)
    return Pick(name, "passenger", Say("future-beside"), options)


def _told(aboard: tuple[Option, ...], number: int) -> tuple[Say, ...]:
    """What is said as they board; that one of them can do what the player can only where that is so."""
    if number > 1:
        return (Say("future-boards-again", {"people": len(aboard)}),)
    alike = (Say("future-boards-shared"),) if any(option.item for option in aboard) else ()
    return (Say("future-boards"), *alike, Say("future-invented"))


def shared(profile: Profile, world: World, passenger: Passenger) -> str:
    """A card of the player that is of a kind the passenger does as well: a strong one first; "" where there is none."""
    good = profile.marked("good")
    deck = sorted((uri for uri in profile.deck() if world.graph.knows_skill(uri)), key=lambda uri: uri not in good)
    return next((uri for uri in deck if world.graph.group(uri) in passenger.skill_groups), "")


def _all(world: World) -> list[Passenger]:
    """One who stays, one who does something else, one who changed over."""
    return sorted(world.scenarios.passengers.values(), key=lambda one: ORDER.index(one.way))


def _seat(profile: Profile, world: World, passenger: Passenger) -> Option:
    """What somebody says who boards; the option stands for sitting down beside them."""
    card = shared(profile, world, passenger)
    says = Say("future-hey", {"name": passenger.name})
    if card:
        says = Say("future-hey-kind", {"kind": Label("group", world.graph.group(card)), "name": passenger.name})
    return Option(passenger.id, says, f"art:{passenger.portrait}", (e.PassengerMet(passenger.id),), item=card)


def _story(profile: Profile, world: World, met: str) -> Ask | None:
    """The story of somebody the player sat down beside, and a tip to keep or to leave."""
    name = f"{NAME}.heard.{met}"
    passenger = world.scenarios.passengers.get(met)
    if passenger is None or name in profile.seen or name in profile.skipped:
        return None
    told = [passenger.work, *passenger.lines] if passenger.work else list(passenger.lines)
    words = [f"{passenger.name}, {passenger.age}. {_sentence(told[0][world.language])}", *(one[world.language] for one in told[1:])]
    words += [passenger.invented[world.language], passenger.tip.text[world.language]]
    groups = [words[:1], *(words[at:at + LINES_A_SCREEN] for at in range(1, len(words) - 1, LINES_A_SCREEN)), words[-1:]]
    screens = tuple(Screen(f"{number}", tuple(Line(text, met) for text in group), "", "", "", "") for number, group in enumerate(groups))
    seen = e.MomentSeen(name)
    options = (
        Option("keep", Say("future-tip-keep"), "icon:hand-palm", (e.TipKept(met), seen)),
        Option("leave", Say("future-tip-leave"), "icon:hand-waving", (seen,)),
    )
    return Beat(name, "passenger", Say("future-words", {"words": passenger.name}), options, screens=screens, scenario=met)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
