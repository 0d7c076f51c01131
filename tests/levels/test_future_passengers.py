"""Role models: who boards fits the player, and what they say when they board is true of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import event as e
from game.rules.ask import Beat, Moment, Pick
from game.rules.passenger import Passenger
from game.rules.profile import Profile, profile
from levels import future_passengers
from levels.future_passengers import ORDER, aboard, ride
from tests.walker import journey, occupation

TITLES = ["bakker", "verzorgende", "vrachtwagenchauffeur", "hypotheekverzekeraar"]


def somebody(title: str, *more: e.Body, often: str = "often", met: tuple[str, ...] = (), seed: int = 7) -> Profile:
    """Somebody with a deck of this work who met some of them before."""
    world = journey("nl").world
    deck = [card for deal in world.graph.deals([occupation(title)], 7) for card in deal]
    bodies: list[e.Body] = [e.Started(seed, "", ""), e.OccupationHeld(occupation(title), "now"), *(e.SkillRated(card, often) for card in deck), *more]
    for name in met:
        bodies += [e.PassengerMet(name), e.MomentSeen(f"future.heard.{name}")]
    return profile([e.Event("j", number, "2027-01-11T09:00:00", body) for number, body in enumerate(bodies, 1)])


def boarding(title: str, language: str, *met: str, often: str = "often") -> Moment:
    """The moment in which people board."""
    ask = ride(somebody(title, often=often, met=met), journey(language).world, len(met) + 1)
    assert isinstance(ask, Moment)
    return ask


def with_real(**changes: object):
    """The world with one real, local passenger instead of Ronald."""
    world = journey("nl").world
    ronald = world.scenarios.passengers["ronald"]
    real = ronald.model_copy(update={"id": "wilma", "name": "Wilma", "local": True, "invented": None, "consent": "on paper", **changes})
    return replace(world, scenarios=replace(world.scenarios, passengers={**world.scenarios.passengers, "wilma": real}))


@pytest.mark.parametrize("title", TITLES)
def test_who_boards_names_a_kind_of_thing_they_do_and_never_the_card_of_another_trade(title):
    world, texts = journey("nl").world, journey("nl").texts
    for option in boarding(title, "nl").options:
        passenger = world.scenarios.passengers[option.id]
        kinds = [texts.get("future-hey-kind", kind=world.graph.label("group", code, "nl"), name=passenger.name) for code in passenger.skill_groups]
        assert texts.say(option.says) in [*kinds, texts.get("future-hey", name=passenger.name)]


def test_three_who_board_do_not_all_say_the_same():
    kinds = [option.says.arguments["kind"] for option in boarding("bakker", "nl").options]
    assert len(set(kinds)) == 3


@pytest.mark.parametrize("title", [*TITLES, "kapper", "lasser", "rechter"])
def test_on_each_ride_one_stayer_one_grower_and_one_changer_board_and_nobody_twice(title):
    rides, met = [], ()
    for number in (1, 2, 3):
        here = aboard(somebody(title, met=met), journey("nl").world, number)
        assert tuple(one.way for one in here) == ORDER
        rides += [one.id for one in here]
        met = (*met, here[number - 1].id)
    assert len(set(rides)) == 9


@pytest.mark.parametrize(("title", "near"), [
    ("automonteur", "henk"), ("bakker", "fenna"), ("schoonmaker", "mehmet"), ("thuiszorgmedewerker", "soraya"), ("vrachtwagenchauffeur", "wim"),
    ("kassamedewerker", "chantal"), ("lasser", "piotr"), ("magazijnmedewerker", "ronald"), ("verzorgende", "joke"), ("kapper", "yara"),
    ("keukenhulp", "nadia"), ("beveiliger", "sanne"), ("facturist", "ingrid"), ("orderpicker", "kofi"), ("pakketbezorger", "ali"),
    ("medewerker kinderopvang", "marja"), ("monteur zonnepanelen", "tygo"), ("dakdekker", "dennis"), ("schilder", "roos"),
])
def test_who_does_the_same_work_boards_on_the_first_ride(title, near):
    assert near in {one.id for one in aboard(somebody(title), journey("nl").world, 1)}


def test_who_boards_is_drawn_from_profile_and_seed_alone_and_seeds_differ():
    def nine(seed: int) -> list[str]:
        return [one.id for number in (1, 2, 3) for one in aboard(somebody("hypotheekverzekeraar", often="never", seed=seed), journey("nl").world, number)]

    assert nine(3) == nine(3)
    assert len({tuple(nine(seed)) for seed in range(6)}) > 1


def test_what_lies_in_the_players_way_decides_between_those_who_are_equally_near():
    world = journey("nl").world

    def growers(*more: e.Body) -> list[str]:
        now = somebody("hypotheekverzekeraar", *more, often="never")
        return [one.obstacle for one in future_passengers._order(now, world)["anders"]]

    for topic, obstacle in (("body", "body"), ("money", "money")):
        before, after = growers(), growers(e.FitRated(topic, 0))
        assert after.index(obstacle) < before.index(obstacle)


def test_a_real_person_who_fits_goes_first_and_is_told_to_be_real():
    world = with_real()
    now = somebody("lasser")
    assert aboard(now, world, 1)[0].id == "wilma"
    ask = ride(now, world, 1)
    assert isinstance(ask, Moment)
    told = [journey("nl").texts.say(beat) for beat in ask.beats]
    assert "Wilma is echt, en komt uit deze streek." in told and "De anderen zijn verzonnen. Zulke verhalen gebeuren wel." in told
    assert aboard(somebody("lasser", often="never"), with_real(isco_groups=("999",), occupation=("http://nowhere",)), 1)[0].id != "wilma"


def test_a_real_person_never_says_that_they_are_invented():
    for world, name in ((with_real(), "wilma"), (journey("nl").world, "ronald")):
        heard = profile([e.Event("j", 1, "2027-01-11T09:00:00", e.PassengerMet(name))])
        ask = ride(heard, world, 1)
        assert isinstance(ask, Beat)
        said = " ".join(line.text for screen in ask.screens for line in screen.lines)
        assert ("verzonnen" in said) == (name == "ronald") and ("Dit is wel echt." in said) == (name == "ronald")


def test_a_fact_is_said_with_its_source_and_year():
    heard = profile([e.Event("j", 1, "2027-01-11T09:00:00", e.PassengerMet("piotr"))])
    ask = ride(heard, journey("nl").world, 1)
    assert isinstance(ask, Beat)
    assert any(line.text.endswith("(IDW (SBB en Nuffic), 2024)") for screen in ask.screens for line in screen.lines)
    assert all(sum(len(line.text.split()) for line in screen.lines) <= 35 for screen in ask.screens)


def test_with_three_passengers_in_all_who_was_not_met_boards_again():
    world = journey("nl").world
    few: dict[str, Passenger] = {name: world.scenarios.passengers[name] for name in ("ronald", "joke", "amina")}
    small = replace(world, scenarios=replace(world.scenarios, passengers=few))
    assert [one.id for one in aboard(somebody("bakker", met=("joke",)), small, 2)] == ["ronald", "amina"]
    last = ride(somebody("bakker", met=("joke", "ronald")), small, 3)
    assert isinstance(last, Moment) and [option.id for option in last.options] == ["amina"]
    assert "Er stapt iemand in." in journey("nl").texts.say(last.beats[0])


def test_a_journal_in_which_somebody_was_met_before_there_were_others_goes_on():
    now = somebody("bakker", e.MomentSeen("future.ride.1.boards"), e.MomentSeen("future.ride.2.boards"), met=("ronald",))
    ask = ride(now, journey("nl").world, 2)
    assert isinstance(ask, Pick) and "ronald" not in {option.id for option in ask.options} and len(ask.options) == 3
    gone = profile([e.Event("j", 1, "2027-01-11T09:00:00", e.PassengerMet("somebody_of_old"))])
    assert isinstance(ride(gone, journey("nl").world, 2), Moment)


def test_who_passed_a_ride_by_sits_down_once_in_the_next():
    now = somebody("bakker", e.MomentSeen("future.ride.1.boards"), e.Skipped("future.ride.1"), e.MomentSeen("future.ride.2.boards"))
    world = journey("nl").world
    assert ride(now, world, 1) is None and isinstance(ride(now, world, 2), Pick)
    now = somebody("bakker", e.Skipped("future.ride.1"), met=("henk",))
    assert ride(now, world, 2) is None and isinstance(ride(now, world, 3), Moment)


def test_only_who_has_a_card_in_common_with_somebody_aboard_is_told_so():
    texts = journey("nl").texts
    told = {often: [texts.say(beat) for beat in boarding("bakker", "nl", often=often).beats] for often in ("often", "never")}
    assert "Een van hen kan iets wat jij ook kunt." in told["often"]
    assert told["never"] == ["De tram stopt. Er stappen mensen in.", "Deze mensen zijn verzonnen. Zulke verhalen gebeuren wel."]


def test_everybody_is_met_by_somebody():
    world = journey("nl").world
    some = ["bakker", "automonteur", "verzorgende", "orderpicker", "hovenier", "lasser", "kapper", "beveiliger", "visser", "elektricien",
            "schoonmaker", "boekhouder", "kok", "ober"]
    met = {one.id for title in some for number in (1, 2, 3) for one in aboard(somebody(title), world, number)}
    assert met == set(world.scenarios.passengers)
