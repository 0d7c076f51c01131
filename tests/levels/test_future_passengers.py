"""Role models: what they say when they board is true of them."""

from __future__ import annotations

import pytest

from game.rules import event as e
from game.rules.ask import Moment
from game.rules.profile import profile
from levels import future_passengers
from tests.walker import journey, occupation


def boarding(title: str, language: str, *met: str, often: str = "often"):
    """The moment in which people board, for somebody with a deck of this work who met some of them before."""
    world = journey(language).world
    deck = [card for deal in world.graph.deals([occupation(title)], 7) for card in deal]
    bodies = [e.OccupationHeld(occupation(title), "now"), *(e.SkillRated(card, often) for card in deck)]
    for name in met:
        bodies += [e.PassengerMet(name), e.MomentSeen(f"future.heard.{name}")]
    told = profile([e.Event("j", number, "2027-01-11T09:00:00", body) for number, body in enumerate(bodies, 1)])
    ask = future_passengers.ride(told, world, len(met) + 1)
    assert isinstance(ask, Moment)
    return ask


@pytest.mark.parametrize("title", ["bakker", "verzorgende", "vrachtwagenchauffeur", "hypotheekverzekeraar"])
def test_who_boards_names_a_kind_of_thing_they_do_and_never_the_card_of_another_trade(title):
    world, texts = journey("nl").world, journey("nl").texts
    for option in boarding(title, "nl").options:
        passenger = world.scenarios.passengers[option.id]
        kinds = [texts.get("future-hey-kind", kind=world.graph.label("group", code, "nl"), name=passenger.name) for code in passenger.skill_groups]
        assert texts.say(option.says) in [*kinds, texts.get("future-hey", name=passenger.name)]


@pytest.mark.parametrize(("language", "one", "more"), [("nl", "deze passagier", "zij zijn er nog"), ("en", "this passenger", "they are still here")])
def test_of_the_last_one_aboard_is_spoken_as_of_one(language, one, more):
    texts = journey(language).texts
    assert one in texts.say(boarding("bakker", language, "ronald", "joke").beats[0])
    assert more in texts.say(boarding("bakker", language, "ronald").beats[0])


def test_only_who_has_a_card_in_common_with_somebody_aboard_is_told_so():
    texts = journey("nl").texts
    told = {often: [texts.say(beat) for beat in boarding("bakker", "nl", often=often).beats] for often in ("often", "never")}
    assert "Een van hen kan iets wat jij ook kunt." in told["often"]
    assert told["never"] == ["De tram stopt. Er stappen mensen in.", "Deze mensen zijn verzonnen. Zulke verhalen gebeuren wel."]
