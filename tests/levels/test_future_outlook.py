"""Four futures of the own work: where the word is the same, what they change is not."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.rules import event as e
from levels import future_outlook
from levels.future_outlook import Change
from tests.levels.test_future_stop import play, session
from tests.walker import journey

CLEANER, DRIVER, CARER = "schoonmaker", "vrachtwagenchauffeur", "verzorgende"
NOT = {"robots": ("arm", "cart", "floor", "lift"), "groen": ("pump", "panels", "bus", "reuse")}


def outlook(title, pair, *bodies, language="nl"):
    """The asked session and its outlook."""
    made = session(title, e.WindsKept(pair), *bodies, language=language)
    return made, next(ask for ask in play(made, language=language) if ask.id == "future.outlook")


def changes(seen):
    return [Change(option.place, option.item) for option in seen.items]


@pytest.mark.parametrize("title", [CLEANER, DRIVER, CARER])
@pytest.mark.parametrize("pair", [("robots", "mensen"), ("ai", "zorg"), ("groen", "regels")])
def test_no_two_of_the_four_futures_tell_the_same(title, pair):
    _, seen = outlook(title, pair)
    named = [one for one in changes(seen) if one.kind != "now"]
    assert len(set(named)) == len(named) >= 3
    words = [journey().texts.say(beat).partition(": ")[2] for beat in seen.beats[1:5]]
    assert len(set(words)) == 4, words


def test_a_card_that_is_named_is_an_own_one_that_the_graph_moves_in_that_future():
    graph = journey().world.graph
    for pair in combinations(("robots", "mensen", "zorg", "online"), 2):
        made, seen = outlook(CLEANER, pair)
        dear = [*made.profile.marked("like"), *made.profile.marked("good")]
        for future, one in zip(future_outlook.of(journey().world, pair), changes(seen), strict=True):
            rising, falling = graph.moved(made.profile.deck(), future, dear)
            if one.kind == "rises":
                assert one.key in [card.uri for card in rising] and not graph.is_knowledge(one.key)
            elif one.kind in ("machine", "computer"):
                assert one.key in [card.uri for card in falling] and one.key not in dear and graph.role(one.key) == one.kind
            elif one.kind == "sees":
                wind, thing = one.key.split(" ")
                assert dict(future.ends)[wind] == "veel" and thing in [this.id for this in journey().world.scenarios.winds[wind].objects]


def test_what_the_player_said_does_not_come_is_never_told_as_coming():
    said = [e.ChangeSeen(wind, thing, "not") for wind, things in NOT.items() for thing in things]
    _, seen = outlook(DRIVER, ("robots", "groen"), *said)
    assert "sees" not in [one.kind for one in changes(seen)]
    _, seen = outlook(DRIVER, ("robots", "groen"), *[one for one in said if one.object != "lift"])
    assert [one.key for one in changes(seen) if one.kind == "sees"][:1] == ["robots lift"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_future_is_told_in_at_most_35_words(language):
    for title in (CLEANER, CARER, "elektricien"):
        _, seen = outlook(title, ("robots", "mensen"), language=language)
        assert all(len(journey(language).texts.say(beat).split()) <= 35 for beat in seen.beats)
