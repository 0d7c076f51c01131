"""Stop 5 shows a map to everybody, lets the present work be as equal as any other, and says figures with their source."""

import re
from functools import cache

import pytest

from game.commands.journey import SCENARIOS
from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules import map_view
from game.rules.ask import Find, Moment, Walk
from game.rules.map_view import UNFOLD
from game.rules.occupation_facts import DOORS, fact, weighed
from game.rules.profile import Profile, profile
from game.rules.scenario import load_scenarios
from game.rules.world import World
from game.screens.art import ASSETS
from game.session import Session
from game.texts import Texts
from levels import the_map, the_map_walk, the_map_weigh
from skills_graph import SkillsGraph
from tests.walker import whats


@cache
def world(language="nl"):
    graph = SkillsGraph.load()
    return World(graph, load_scenarios(SCENARIOS), language, Texts(language, graph).get)


@cache
def texts(language):
    return Texts(language, world().graph)


@cache
def uri(title):
    return world().graph.search(title, "nl")[0].uri


def cards(title, rated="often", most=21):
    return [e.SkillRated(card, rated) for deal in world().graph.deals([uri(title)], 7) for card in deal][:most]


def session(*bodies, language="nl"):
    made = Session("j", lambda now: the_map.next_ask(now, world(language)), lambda: "", MemoryJournal())
    made.start(5, "", "")
    for body in bodies:
        made._tell(body)
    return made


def told(*bodies) -> Profile:
    return profile(e.Event("j", number, "", body) for number, body in enumerate(bodies, 1))


def play(made, choose, most=120):
    """Play to the end; returns the ids of the asks in order, each once; every text is there in both languages."""
    asks = []
    for _ in range(most):
        ask = made.ask
        if ask is None:
            return asks
        if ask.id not in asks:
            for what in whats(ask):
                assert texts("nl").say(what) and texts("en").say(what)
            asks.append(ask.id)
        made.answer(choose(ask, made.profile))
    raise AssertionError(f"no end: still at {made.ask.id}")


WHOLE = ["the_map.unfold", "the_map.walk", "the_map.four", "the_map.compare", "the_map.news", "the_map.travel", "the_map.end"]
COINS = e.CoinsShared((("pay", 5), ("freedom", 3), ("people", 2)))
SITUATIONS = {
    "works": [e.OccupationHeld(uri("bakker"), "now"), *cards("bakker")],
    "job lost": [e.NoOccupation("now"), e.OccupationHeld(uri("vrachtwagenchauffeur"), "last"), *cards("vrachtwagenchauffeur")],
    "pupil": [e.OccupationHeld(uri("kapper"), "internship"), *cards("kapper", most=3)],
    "never anything": [e.OccupationHeld(uri("schoonmaker"), "now"), *cards("schoonmaker", "never")],
    "empty deck": [e.OccupationHeld(uri("lasser"), "direction")],
    "no work at all": [e.NoOccupation("now"), e.NoOccupation("last")],
}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("character", ["plain", "first", "never"])
def test_the_map_is_played_to_its_end_by_everybody(situation, character):
    made = session(*SITUATIONS[situation], COINS)
    asks = play(made, Player(3, uri("bakker"), character=character).choose)
    assert asks[:2] == WHOLE[:2] and asks[-1] == WHOLE[-1]
    assert made.profile.guesses


@pytest.mark.parametrize("situation", SITUATIONS)
def test_at_least_forty_occupations_lie_around_everybody(situation):
    made = session(*SITUATIONS[situation], e.MomentSeen(UNFOLD))
    assert isinstance(made.ask, Walk)
    assert len({option.item for option in made.ask.options if option.item}) >= 40


def test_a_made_player_visits_keeps_and_comes_to_an_end():
    made = session(*SITUATIONS["works"], COINS)
    assert play(made, Player(4, uri("bakker")).choose) == WHOLE
    assert len(made.profile.guesses) >= 2 and made.profile.options and made.profile.doors


def test_nothing_is_told_before_the_guess_and_no_guess_is_wrong():
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD))
    station = map_view.stations(made.profile, world().graph)[2].uri
    assert [option.place for option in made.ask.options if option.item == station] == ["guess-little", "guess-half", "guess-much"]
    for band in the_map_walk.BANDS:
        again = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD), e.Guessed(station, band))
        assert [option.place for option in again.ask.options if option.item == station][:4] == [f"door-{door}" for door in DOORS]
        assert again.ask.about == station


def test_the_present_work_can_be_done_all_that_any_other_can():
    home, other = uri("bakker"), None
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD))
    other = map_view.stations(made.profile, world().graph)[4].uri
    places = {one: [option.place for option in made.ask.options if option.item == one] for one in (home, other)}
    assert places[home] == places[other]
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD), e.Guessed(home, "much"), e.Guessed(other, "half"))
    places = {one: [option.place for option in made.ask.options if option.item == one] for one in (home, other)}
    assert places[home] == places[other] and "keep-like" in places[home]


def test_the_present_work_lies_in_the_bag_always_and_a_sixth_waits_until_one_goes_out():
    found = [station.uri for station in map_view.stations(told(*SITUATIONS["works"]), world().graph)]
    kept = [e.OptionKept(one, "like") for one in found[:4]]
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD), *kept, e.Guessed(found[5], "half"))
    assert map_view.kept(made.profile, world().graph) == [uri("bakker"), *found[:4]]
    assert not [option for option in made.ask.options if option.item == found[5] and option.place.startswith("keep")]
    drops = [option for option in made.ask.options if option.place == "drop"]
    assert {option.item for option in drops} <= set(found[:4]) and len(drops) == 0
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD), *[e.Guessed(one, "half") for one in found[:6]], *kept)
    drops = [option for option in made.ask.options if option.place == "drop"]
    assert {option.item for option in drops} == set(found[:4])
    made.answer(drops[0])
    assert [option for option in made.ask.options if option.item == found[5] and option.place.startswith("keep")]


def test_a_lever_on_the_map_moves_the_stations_and_only_there():
    before = e.LeversSet((("robots", "veel"), ("ai", "veel")))
    made = session(*SITUATIONS["works"], before, e.MomentSeen(UNFOLD))
    assert map_view.ends(made.profile, world()) == ()
    made.answer(next(option for option in made.ask.options if option.id == "lever-0"))
    ends = map_view.ends(made.profile, world())
    assert ends == ("veel", "weinig")
    stations = [one.uri for one in map_view.stations(made.profile, world().graph)]
    rises = map_view.rises(made.profile, world().graph, stations, map_view.future(made.profile, world(), ends))
    assert any(rise > 0 for rise in rises.values()) and any(rise < 0 for rise in rises.values())
    assert all(-1 <= rise <= 1 for rise in rises.values())
    made.answer(next(option for option in made.ask.options if option.id == "lever-1"))
    assert map_view.ends(made.profile, world()) == ("veel", "veel")


def test_the_kept_changes_are_the_levers_and_else_the_first_two():
    assert [wind.id for wind in map_view.winds(told(e.WindsKept(("robots", "mensen"))), world())] == ["robots", "mensen"]
    assert len(map_view.winds(Profile(), world())) == 2


def test_work_that_asks_years_of_school_goes_from_the_map_and_comes_back():
    graph = world().graph
    games = (session(e.OccupationHeld(uri(title), "now"), e.MomentSeen(UNFOLD)) for title in ("verzorgende", "zorghulp", "elektricien", "laborant", "bakker", "kinderoppas"))
    made = next(one for one in games if any(station.school for station in map_view.stations(one.profile, graph)))
    before = map_view.stations(made.profile, graph)
    made.answer(next(option for option in made.ask.options if option.id == "school"))
    without = map_view.stations(made.profile, graph)
    assert len(without) >= 40 and not any(one.school for one in without)
    assert {one.uri for one in before if not one.school} & {one.uri for one in without}
    made.answer(next(option for option in made.ask.options if option.id == "school"))
    assert map_view.stations(made.profile, graph) == before


def test_what_is_looked_up_becomes_a_station_of_its_own_and_can_be_taken_back():
    nurse = uri("verpleegkundige")
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD))
    made.answer(made.ask.look_up)
    assert isinstance(made.ask, Find)
    made.answer(made.ask.option(nurse))
    assert isinstance(made.ask, Walk) and made.ask.about == nurse and {option.place for option in made.ask.options if option.item == nurse} == {
        "guess-little", "guess-half", "guess-much"}
    assert list(made.profile.occupations) == ["now"]
    made.back()
    assert isinstance(made.ask, Find)
    made.answer(made.ask.options[0])
    assert isinstance(made.ask, Walk) and not [option for option in made.ask.options if option.item == nurse]
    made.answer(made.ask.look_up)
    assert isinstance(made.ask, Find)


def test_what_was_denied_is_not_asked_again():
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD))
    station = made.ask.options[-5].item
    made.answer(next(option for option in made.ask.options if option.item == station and option.place == "guess-much"))
    made.answer(next(option for option in made.ask.options if option.item == station and option.place == "keep-pay"))
    made.deny([made.events[-1].seq])
    assert not [option for option in made.ask.options if option.item == station and option.place.startswith("keep")]
    made.answer(made.ask.done)
    while made.ask.id != "the_map.travel":
        made.answer(made.ask.done if isinstance(made.ask, Moment) else made.ask.skip)
    made.answer(made.ask.options[0])
    made.deny([made.events[-1].seq])
    assert made.ask.id == "the_map.end"


def test_everything_can_be_skipped():
    made = session(*SITUATIONS["works"], COINS)
    asks = play(made, lambda ask, now: ask.done if isinstance(ask, Moment | Walk) else ask.skip)
    assert asks[-1] == "the_map.end" and not made.profile.options


def test_the_short_line_has_fewer_visits_no_comparing_and_less_news():
    made = session(e.LineChosen("korte", "korte"), *SITUATIONS["works"], COINS, e.MomentSeen(UNFOLD))
    assert made.ask.at_least == 3
    assert "the_map.compare" not in play(made, Player(4, uri("bakker"), "korte").choose)
    assert session(*SITUATIONS["works"], e.MomentSeen(UNFOLD)).ask.at_least == 4


def test_a_coin_counts_only_where_something_is_known():
    home = uri("bakker")
    made = session(*SITUATIONS["works"], COINS, e.MomentSeen(UNFOLD), e.OptionKept(uri("slager"), "like"), e.TableDone("the_map.walk"),
                   e.MomentSeen("the_map.four"))
    assert made.ask.id == "the_map.compare" and made.ask.places[0].id == home
    means = {(option.item, option.place): option.means[0].uri for option in made.ask.options}
    assert means["pay", home] == home and means["freedom", home] == ""
    made.answer(next(option for option in made.ask.options if option.item == "freedom"))
    assert [item.id for item in made.ask.items] == ["pay", "people"]


def test_coins_that_were_taken_back_are_no_longer_in_the_hand():
    now = told(e.CoinsShared((("pay", 3), ("people", 7))), e.CoinsTakenBack((("pay", 3),)))
    assert the_map_weigh._coins(now) == ["people"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_door_of_many_occupations_tells_something_with_a_source_or_says_not_known(language):
    graph = world().graph
    for one in graph.occupations[::60]:
        for door in DOORS:
            found = fact(graph, one, door, language)
            assert [texts(language).say(what) for what in (*found.says, *found.source)]
            assert found.source or not found.known or door == "tomorrow"
        for value in ("pay", "security", "people"):
            known = weighed(graph, one, value, language)
            assert known is None or texts(language).say(known)
        assert weighed(graph, one, "freedom", language) is None


def test_dutch_sentences_are_of_at_most_twelve_words():
    for line in (ASSETS / "texts" / "nl" / "the_map.ftl").read_text("utf-8").splitlines():
        key, _, text = line.partition("=")
        if text and "source" not in key:
            for sentence in re.split(r"[.?:]", re.sub(r"\{[^}]*\}", "X", text)):
                assert len(sentence.split()) <= 12, line


def test_both_languages_have_the_same_texts():
    of = [{key for key, file in texts(language).keys.items() if file == "the_map.ftl"} for language in ("nl", "en")]
    assert of[0] == of[1]


def test_pay_that_side_jobs_pull_down_is_no_news():
    made = session(*SITUATIONS["works"], e.MomentSeen(UNFOLD), e.OptionKept(uri("vakkenvuller"), "like"), e.TableDone("the_map.walk"),
                   e.MomentSeen("the_map.four"), e.Skipped("the_map.compare"))
    assert made.ask.id == "the_map.news"
    assert not [item for item in made.ask.items if item.id == f"pay {uri('vakkenvuller')}"]
    assert [item for item in made.ask.items if item.item == uri("vakkenvuller")]


def test_the_same_pay_is_not_told_twice():
    own, other = (world().graph.search(title, "nl")[0].uri for title in ("vlakslijper", "molenaar"))
    assert fact(world().graph, own, "pay", "nl").says[0] == fact(world().graph, other, "pay", "nl").says[0]
    made = session(e.OccupationHeld(own, "now"), e.MomentSeen(UNFOLD), e.OptionKept(other, "like"), e.TableDone("the_map.walk"),
                   e.MomentSeen("the_map.four"), e.Skipped("the_map.compare"))
    assert made.ask.id == "the_map.news"
    assert len([item for item in made.ask.items if item.id.startswith("pay ")]) == 1
