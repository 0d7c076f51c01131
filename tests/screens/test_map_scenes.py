"""Stop 5 is played by mouse and by keys: guess first, then the cards click in; every option can be reached by pressing."""

from functools import cache

import pytest

from game.commands.journey import make
from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.map_view import UNFOLD, stations, stone
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from levels import stops, the_map
from tests.hand import play

COINS = e.CoinsShared((("pay", 5), ("freedom", 3), ("people", 2)))


@cache
def journey(language="nl"):
    return make(language)


def uri(title):
    return journey().world.graph.search(title, "nl")[0].uri


def app(surface, *bodies, size=1.0, less=True, language="nl"):
    made = journey(language)
    game = Session("j", lambda now: the_map.next_ask(now, made.world), lambda: "2026-01-01T09:00:00", MemoryJournal())
    game.start(3, "", "")
    for body in bodies:
        game._tell(body)
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(game, made.world, made.texts, settings), Scenes(), lambda: stops(game.profile), surface)


def baker(*more):
    cards = [card for deal in journey().world.graph.deals([uri("bakker")], 7) for card in deal]
    return [e.OccupationHeld(uri("bakker"), "now"), *(e.SkillRated(card, "often") for card in cards), COINS, *more]


def choose(pilot, item, place):
    ask = pilot.app.show.session.ask
    pilot.choose(ask, next(option for option in ask.options if option.item == item and option.place == place))
    pilot.wait(0.3)


@pytest.mark.parametrize(("keys", "size", "language"), [(False, 1.0, "nl"), (True, 1.0, "nl"), (False, 2.0, "en")], ids=["mouse", "keys", "large"])
def test_the_whole_stop_is_played(surface, keys, size, language):
    made = app(surface, *baker(), size=size, language=language)
    answered = set(play(made, Player(3, uri("bakker")), keys))
    assert not made.running
    assert {"the_map.unfold", "the_map.walk", "the_map.four", "the_map.news", "the_map.travel", "the_map.end"} <= answered


def test_without_any_work_or_card_the_map_is_played_as_well(surface):
    made = app(surface, e.NoOccupation("now"))
    play(made, Player(8, ""))
    assert not made.running


def test_the_cards_click_in_only_after_the_guess_and_something_moves_at_once(surface):
    made = app(surface, *baker(e.MomentSeen(UNFOLD)), less=False)
    station = stations(made.show.session.profile, journey().world.graph)[1].uri
    pilot = Pilot(made)
    pilot.press(station)
    pilot.wait(0.3)
    house = made.scene.house
    assert house.at == station and house.board is None and not made.scene.stage.named("door-pay")
    pilot.press(f"{station} guess-half")
    assert made.scene.stage.motion.busy
    pilot.wait(3)
    assert house.board is not None and made.scene.stage.named("door-pay")


def test_every_option_of_a_walk_with_a_full_bag_can_be_pressed(surface):
    found = [one.uri for one in stations(app(surface, *baker()).show.session.profile, journey().world.graph)]
    made = app(surface, *baker(e.MomentSeen(UNFOLD), *(e.Guessed(one, "half") for one in found[:6]), *(e.OptionKept(one, "like") for one in found[:4])))
    pilot = Pilot(made)
    pilot.wait()
    choose(pilot, found[5], "door-tomorrow")
    choose(pilot, found[5], "new-tomorrow")
    choose(pilot, found[5], "knows-yes")
    pilot.press("keep")
    pilot.wait(0.3)
    assert made.scene.house.panels.shown == "full"
    choose(pilot, found[2], "drop")
    choose(pilot, found[5], "keep-time")
    choose(pilot, uri("bakker"), "guess-much")
    choose(pilot, uri("bakker"), "keep-people")
    now = made.show.session.profile
    assert found[2] not in now.options and now.options[found[5]].value == "time" and now.options[uri("bakker")].value == "people"
    pilot.press("back")
    pilot.wait()
    ask = made.show.session.ask
    pilot.choose(ask, next(option for option in ask.options if option.id == "lever-1"))
    assert any(made.scene.rise.values())


def test_an_answer_taken_back_opens_the_guess_again(surface):
    made = app(surface, *baker(e.MomentSeen(UNFOLD)))
    station = stations(made.show.session.profile, journey().world.graph)[1].uri
    pilot = Pilot(made)
    choose(pilot, station, "guess-half")
    made._bar("back")
    pilot.wait()
    assert station not in made.show.session.profile.guesses
    choose(pilot, station, "guess-much")
    assert made.show.session.profile.guesses[station].value == "much"


def test_a_coin_of_which_nothing_is_known_stays_in_the_hand(surface):
    made = app(surface, *baker(e.MomentSeen(UNFOLD), e.OptionKept(uri("slager"), "like"), e.TableDone("the_map.walk"), e.MomentSeen("the_map.four")))
    pilot = Pilot(made)
    pilot.wait()
    choose(pilot, "freedom", uri("slager"))
    pilot.wait(1)
    coin, board = made.scene.coins["freedom"], made.scene.boards[uri("slager")]
    assert coin.y > board.y + 200 and made.show.session.profile.weighed["freedom"].value == ""
    choose(pilot, "pay", uri("slager"))
    pilot.wait(1)
    assert abs(made.scene.coins["pay"].x - board.x) < 150


def test_a_stop_between_that_lies_on_no_line_is_reached_through_its_station(surface):
    graph = journey().world.graph

    def off_the_map(title):
        own = uri(title)
        cards = [e.SkillRated(card, "often") for deal in graph.deals([own], 7) for card in deal]
        made = app(surface, e.OccupationHeld(own, "now"), *cards, e.MomentSeen(UNFOLD))
        now = made.show.session.profile
        on_map = [one.uri for one in stations(now, graph)]
        return next(((made, one, found) for one in on_map if (found := stone(now, graph, one)) and found not in [*on_map, own]), None)

    made, target, between = next(filter(None, map(off_the_map, ("zorghulp", "winkelmedewerker", "beveiliger", "secretaresse"))))
    pilot = Pilot(made)
    choose(pilot, target, "guess-little")
    pilot.wait(3)
    pilot.press("back")
    pilot.wait()
    choose(pilot, between, "guess-half")
    pilot.wait(3)
    choose(pilot, between, "keep-near")
    pilot.press("back")
    pilot.wait()
    choose(pilot, between, "door-body")
    assert made.show.session.profile.options[between].value == "near" and f"body {between}" in made.show.session.profile.doors


def test_a_button_takes_years_of_school_from_the_map_and_brings_them_back(surface):
    games = (app(surface, e.OccupationHeld(uri(title), "now"), e.MomentSeen(UNFOLD)) for title in ("verzorgende", "zorghulp", "elektricien", "laborant", "bakker", "kinderoppas"))
    made = next(one for one in games if any(option.id == "school" for option in one.show.session.ask.options))
    pilot = Pilot(made)
    pilot.wait(0.5)
    before = set(made.scene.stations)
    assert made.scene.school
    pilot.press("school")
    pilot.wait(0.5)
    assert not made.scene.school and made.scene.stage.named("school") and set(made.scene.stations) != before
    pilot.press("school")
    pilot.wait(0.5)
    assert set(made.scene.stations) == before


def test_an_occupation_looked_up_becomes_a_station_where_the_tram_goes(surface):
    made = app(surface, *baker(e.MomentSeen(UNFOLD)))
    pilot, nurse = Pilot(made), uri("verpleegkundige")
    pilot.wait()
    assert nurse not in made.scene.stations
    pilot.press("look-up")
    pilot.wait(1)
    ask = made.show.session.ask
    pilot.choose(ask, ask.option(nurse))
    pilot.wait(2)
    assert made.scene.house.at == nurse and nurse in made.scene.stations
    choose(pilot, nurse, "guess-little")
    pilot.wait(3)
    choose(pilot, nurse, "keep-learn")
    assert made.show.session.profile.options[nurse].value == "learn"


def test_who_finds_nothing_comes_back_to_the_map(surface):
    made = app(surface, *baker(e.MomentSeen(UNFOLD)))
    pilot = Pilot(made)
    pilot.wait()
    pilot.press("look-up")
    pilot.wait(1)
    pilot.press("not")
    pilot.wait(1)
    assert made.show.session.ask.id == "the_map.walk" and made.scene.stage.named("look-up")


@pytest.mark.parametrize(("size", "language"), [(1.0, "nl"), (2.0, "en")])
def test_why_it_lies_far_is_told_page_by_page_and_leads_to_what_lies_between(surface, size, language):
    made = app(surface, *baker(e.MomentSeen(UNFOLD), e.LookedUp(uri("verpleegkundige"))), size=size, language=language)
    pilot, house = Pilot(made), made.scene.house
    pilot.wait(2)
    choose(pilot, uri("verpleegkundige"), "guess-half")
    pilot.wait(3)
    pilot.press("why")
    pilot.wait(0.5)
    assert house.panels.shown == "why_here"
    for _ in range(9):
        if made.scene.stage.named("toward"):
            break
        pilot.press("page")
        pilot.wait(0.3)
    pilot.press("toward")
    pilot.wait(3)
    assert made.scene.house.at not in ("", uri("verpleegkundige")) and not made.scene.house.guessed
