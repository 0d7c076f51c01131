"""Role models: people who board the tram because they do the same kind of thing as one of the player's cards, or work near theirs.

They are invented, and say so, unless they are real and local. They name the kind of thing, not the card: who worked in a warehouse
measures too, but never a pulse.
"""

from __future__ import annotations

import zlib

from game.rules import event as e
from game.rules.ask import Ask, Beat, Label, Moment, Option, Pick, Say
from game.rules.passenger import Passenger
from game.rules.person import home, person
from game.rules.profile import Profile
from game.rules.story import Line, Screen
from game.rules.world import World
from levels.between import small_doses
from levels.my_work_found import occupations

NAME = "future"
RIDES = 3
SHORT_RIDES = 1
ORDER = ("blijven", "anders", "overstappen")
LINES_A_SCREEN = 2
FIT_OBSTACLES = {"body": ("body",), "money": ("money",), "travel": ("transport",), "hours": ("time", "care")}
"""What does not fit in the work -> what lies in the way then."""
INTAKE_OBSTACLES = {("A3", "much"): ("care", "money"), ("C3", "hard"): ("courage", "papers")}
"""What was said in the intake -> what lies in the way then."""
Place = tuple[bool, bool, int, bool, int, int]


def ride(profile: Profile, world: World, number: int) -> Ask | None:
    """What is not done of the ride with this number: they board, one sits beside somebody and hears the story."""
    if number > (SHORT_RIDES if small_doses(profile) else RIDES):
        return None
    for met in profile.passengers:
        ask = _story(profile, world, met)
        if ask:
            return ask
    name = f"{NAME}.ride.{number}"
    passed_by = sum(f"{NAME}.ride.{before}" in profile.skipped for before in range(1, number + 1))
    if len(profile.passengers) + passed_by >= number:
        return None
    here = aboard(profile, world, number)
    if not here:
        return None
    options = _seats(profile, world, here)
    boards = f"{name}.boards"
    if boards not in profile.seen:
        greets = tuple(Option(option.id, option.says, option.picture, (), item=option.item) for option in options)
        return Moment(boards, "passenger", Say("future-boards"), greets, may_skip=False, beats=_told(here, options, number), seconds=6)
    return Pick(name, "passenger", Say("future-beside"), options)


def _told(here: list[Passenger], options: tuple[Option, ...], number: int) -> tuple[Say, ...]:
    """What is said as they board: that one of them can do what the player can only where that is so, and who is real."""
    boards = Say("future-boards") if number == 1 else Say("future-boards-again", {"people": len(here)})
    alike = (Say("future-boards-shared"),) if number == 1 and any(option.item for option in options) else ()
    real = tuple(Say("future-local", {"name": one.name}) for one in here if one.local)
    invented: tuple[Say, ...] = ()
    if len(real) < len(here) and (real or number == 1):
        invented = (Say("future-invented-others" if real else "future-invented"),)
    return (boards, *alike, *real, *invented)


# Who boards


def aboard(profile: Profile, world: World, number: int) -> list[Passenger]:
    """One who stays, one who does something else, one who changed over: those who fit best and were not on an earlier ride."""
    order = _order(profile, world)
    seen: set[str] = set()
    here: list[Passenger] = []
    for this in range(1, number + 1):
        met = profile.passengers if this == number else {}
        fresh = [[one for one in order[way] if one.id not in met] for way in ORDER]
        here = [next((one for one in row if one.id not in seen), row[0]) for row in fresh if row]
        seen |= {one.id for one in here}
    return here


def _order(profile: Profile, world: World) -> dict[str, list[Passenger]]:
    """Everybody by their way, who fits best first; the same each time for the same profile and seed."""
    near, way = _near(profile, world), _in_the_way(profile)
    ranked = sorted(world.scenarios.passengers.values(), key=lambda one: _place(profile, world, one, near, way))
    return {kind: [one for one in ranked if one.way == kind] for kind in ORDER}


def _place(profile: Profile, world: World, one: Passenger, near: tuple[set[str], set[str]], in_the_way: set[str]) -> Place:
    """How well somebody fits, the smaller the better: a real one who fits, a shared card, near work, the same thing in the way, more cards."""
    cards = _shared(profile, world, one)
    groups, work = near
    nearness = 2 if any(code.startswith(group) for code in groups for group in one.isco_groups) else int(bool(work & _work(world, one)))
    draw = zlib.crc32(f"{profile.seed} {one.id}".encode())
    return not (one.local and (cards or nearness)), not cards, -nearness, one.obstacle not in in_the_way, -len(cards), draw


def _near(profile: Profile, world: World) -> tuple[set[str], set[str]]:
    """ISCO groups of the player's work; and what lies near it: its branches, and the first dozen on the map."""
    graph = world.graph
    own = [uri for uri in occupations(profile) if graph.knows_occupation(uri)]
    dozen = graph.dozen(person(profile, graph), home(profile, graph)) if own or profile.deck() else ()
    return {graph.isco(uri) for uri in own}, {*(graph.branch(uri) for uri in own), *(card.uri for card in dozen)}


def _work(world: World, one: Passenger) -> set[str]:
    """What somebody does now and did before, with the branches these lie in."""
    known = [uri for uri in one.occupation if world.graph.knows_occupation(uri)]
    return {*known, *(world.graph.branch(uri) for uri in known)}


def _in_the_way(profile: Profile) -> set[str]:
    """What may lie in the player's way, as far as they said: on the rails, of how the work fits, in the intake."""
    fit = [FIT_OBSTACLES.get(topic, ()) for topic, held in profile.fit.items() if held.value == 0]
    said = [INTAKE_OBSTACLES.get((item, held.value.answer), ()) for item, held in profile.intake.items()]
    return {*profile.obstacles, *(one for row in (*fit, *said) for one in row)}


def shared(profile: Profile, world: World, passenger: Passenger) -> str:
    """A card of the player that is of a kind the passenger does as well: a strong one first; "" where there is none."""
    return next(iter(_shared(profile, world, passenger)), "")


def _shared(profile: Profile, world: World, passenger: Passenger) -> list[str]:
    good = profile.marked("good")
    deck = sorted((uri for uri in profile.deck() if world.graph.knows_skill(uri)), key=lambda uri: uri not in good)
    return [uri for uri in deck if world.graph.group(uri) in passenger.skill_groups]


# What they say


def _seats(profile: Profile, world: World, here: list[Passenger]) -> tuple[Option, ...]:
    """What each says who boards, about something else where they can; an option stands for sitting down beside them."""
    options: list[Option] = []
    named: set[str] = set()
    for one in here:
        cards = _shared(profile, world, one)
        card = next((uri for uri in cards if world.graph.group(uri) not in named), next(iter(cards), ""))
        says = Say("future-hey", {"name": one.name})
        if card:
            named.add(world.graph.group(card))
            says = Say("future-hey-kind", {"kind": Label("group", world.graph.group(card)), "name": one.name})
        options.append(Option(one.id, says, f"art:{one.portrait}", (e.PassengerMet(one.id),), item=card))
    return tuple(options)


def _story(profile: Profile, world: World, met: str) -> Ask | None:
    """The story of somebody the player sat down beside, and a tip to keep or to leave."""
    name = f"{NAME}.heard.{met}"
    passenger = world.scenarios.passengers.get(met)
    if passenger is None or name in profile.seen or name in profile.skipped:
        return None
    language = world.language
    first = f"{passenger.name}, {passenger.age}. {_sentence(passenger.work[language])}"
    lines = [one[language] for one in passenger.lines]
    groups = [[first], *(lines[at:at + LINES_A_SCREEN] for at in range(0, len(lines), LINES_A_SCREEN)), _true(passenger, world),
              [passenger.tip.text[language]]]
    screens = tuple(Screen(f"{number}", tuple(Line(text, met) for text in group), "", "", "", "")
                    for number, group in enumerate(group for group in groups if group))
    seen = e.MomentSeen(name)
    options = (
        Option("keep", Say("future-tip-keep"), "icon:hand-palm", (e.TipKept(met), seen)),
        Option("leave", Say("future-tip-leave"), "icon:hand-waving", (seen,)),
    )
    return Beat(name, "passenger", Say("future-words", {"words": passenger.name}), options, screens=screens, scenario=met)


def _true(passenger: Passenger, world: World) -> list[str]:
    """That they are invented, where they are, and what is true all the same, with its source."""
    says = world.phrase("future-fact-local" if passenger.local else "future-fact")
    facts = [f"{says} {fact.text[world.language]} ({fact.source}, {fact.year})" for fact in passenger.facts]
    return ([passenger.invented[world.language]] if passenger.invented else []) + facts


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
