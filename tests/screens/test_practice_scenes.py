"""Stops 6 and 7 are played with a hand on the mouse and by keys; what an answer moves is seen at once."""

from __future__ import annotations

import pygame
import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import SIZES, Settings
from game.session import Session
from levels import my_step, practice, stops
from tests.hand import play
from tests.levels.test_practice import baker
from tests.walker import journey, occupation


def app(surface, level, *bodies, size=1.0, less=True, seed=3, cards=6, until="", prefer=None):
    """An app on one stop of a baker, gone on by itself to the first ask whose id begins with `until`."""
    made = journey()
    session = Session("j", lambda now: level.next_ask(now, made.world), lambda: "2027-01-11T09:00:00", MemoryJournal(),
                      baker(*bodies, seed=seed, cards=cards))
    player = Player(seed, "", prefer=prefer or {})
    while until and not session.ask.id.startswith(until):
        session.answer(player.choose(session.ask, session.profile))
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(session, made.world, made.texts, settings), Scenes(), lambda: stops(session.profile), surface)


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
@pytest.mark.parametrize("way", ["stay", "new"])
def test_practising_is_played_to_its_end(surface, way, keys):
    ids = play(app(surface, practice, e.WayChosen(way, "s"), e.OptionKept(occupation("kapper"), "curious")), Player(3, ""), keys)
    assert ids[-1] == "practice.end"
    assert any(one.endswith(".waarom") for one in ids) if way == "stay" else "practice.vacancy" in ids


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
@pytest.mark.parametrize("seed", [3, 4])
def test_the_step_is_played_to_its_end(surface, keys, seed):
    ids = play(app(surface, my_step, e.ObstacleNamed("care"), seed=seed), Player(seed, ""), keys)
    assert ids[-1] == "my_step.end" and "my_step.visit" in ids


def test_a_player_without_cards_can_practise(surface):
    assert play(app(surface, practice, e.WayChosen("new", "s"), cards=0), Player(3, ""))[-1] == "practice.end"


@pytest.mark.parametrize("until", ["practice.vacancy", "practice.talk.", "practice.phone.", "practice.rails", "practice.lift", "my_step.chain", "my_step.saw",
                                   "my_step.day", "my_step.who", "my_step.visit", "my_step.mo"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_one_can_press_leaves_the_screen_or_lies_under_another(surface, until, size):
    """At every size of text each thing keeps a free spot of a touch, within the scene."""
    level = practice if until.startswith("practice") else my_step
    way = "new" if "vacancy" in until else "stay"
    seed = next(seed for seed in range(3, 12) if reaches(level, way, until, seed))
    made = app(surface, level, e.WayChosen(way, "s"), size=size, until=until, seed=seed)
    pilot = Pilot(made)
    pilot.wait(1.0)
    for thing in made.scene.stage.order():
        seen = thing.rect.clip(pygame.Rect(0, 0 if thing.name == "skip" else 70, 1280, 720))
        assert min(seen.size) >= 48 and seen.width * seen.height > 0.95 * thing.rect.width * thing.rect.height, thing.name
        pilot._free_place(thing)


def reaches(level, way, until, seed) -> bool:
    """Whether a player of this seed comes by an ask."""
    made = journey()
    session = Session("j", lambda now: level.next_ask(now, made.world), lambda: "", MemoryJournal(), baker(e.WayChosen(way, "s"), seed=seed))
    player = Player(seed, "")
    while session.ask is not None:
        if session.ask.id.startswith(until):
            return True
        session.answer(player.choose(session.ask, session.profile))
    return False


def test_jargon_turns_into_plain_words_when_it_is_pressed(surface):
    made = app(surface, practice, e.WayChosen("new", "s"), e.TableDone("practice.chosen.vacancy"))
    pilot = Pilot(made)
    pilot.wait(0.5)
    strip = next(thing for thing in made.scene.stage.things if thing.name.startswith("jargon-"))
    before = pygame.image.tobytes(strip.image, "RGBA")
    pilot.press(strip.name)
    assert pygame.image.tobytes(strip.image, "RGBA") != before and strip.name in made.scene.plain


def test_a_card_and_a_stamp_may_be_dragged_to_a_line(surface):
    made = app(surface, practice, e.WayChosen("new", "s"), e.TableDone("practice.chosen.vacancy"))
    pilot = Pilot(made)
    pilot.wait(0.5)
    ask = made.show.session.ask
    line, card = pilot.thing(f"line {ask.places[1].id}"), pilot.thing(ask.items[0].id)
    drag(pilot, card, line)
    drag(pilot, pilot.thing("stamp-learn"), line)
    pilot.wait(0.2)
    stamped = next(iter(made.show.session.profile.demands.values())).value
    assert (stamped.demand, stamped.stamp, stamped.card) == (ask.places[1].id, "learn", ask.items[0].id)


def drag(pilot, thing, target):
    start, end = thing.rect.center, target.rect.center
    for kind, place in ((pygame.MOUSEBUTTONDOWN, start), (pygame.MOUSEMOTION, (start[0] + 12, start[1] - 12)), (pygame.MOUSEMOTION, end),
                        (pygame.MOUSEBUTTONUP, end)):
        extra = {"rel": (0, 0), "buttons": (1, 0, 0)} if kind == pygame.MOUSEMOTION else {"button": 1}
        pygame.event.post(pygame.event.Event(kind, {"pos": place, **extra}))
        pilot._step(1 / 60)
    pilot.wait(0.6)


@pytest.mark.parametrize("place, nearer", [("near", True), ("back", False)])
def test_a_sentence_moves_the_other(surface, place, nearer):
    made = app(surface, practice, e.WayChosen("stay", "s"), e.TableDone("practice.chosen.talk"), less=False, until="practice.talk.")
    pilot = Pilot(made)
    pilot.wait(0.5)
    before = made.scene.other.x
    option = next(option for option in made.show.session.ask.options if option.place == place)
    pilot.press(option.id)
    pilot.wait(0.8)
    assert (made.scene.other.x < before) is nearer


CALL = {"practice.which": "phone", "practice.phone": "bellen_plek"}


def test_a_sentence_of_mo_that_is_pressed_shows_what_it_was(surface):
    made = app(surface, practice, e.WayChosen("new", "s"), until="practice.phone.", prefer=CALL)
    pilot = Pilot(made)
    pilot.wait(0.5)
    before = pygame.image.tobytes(made.scene.strips["mo_mij"].image, "RGBA")
    pilot.press("mo_mij")
    pilot.wait(0.5)
    strip = made.scene.strips["mo_mij"]
    assert pygame.image.tobytes(strip.image, "RGBA") != before and strip.press is None and len(made.scene.strips) == 5
    pilot.press("nu_jij")
    pilot.wait(0.5)
    assert not made.scene.strips and made.show.session.ask.id.endswith("opnemen")


@pytest.mark.parametrize("name", [*journey().world.scenarios.practice])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_every_practice_talk_is_played_in_the_screens(surface, name, size):
    kind = "talk" if name.startswith("baas") else "phone"
    player = Player(5, "", prefer={"practice.which": kind, f"practice.{kind}": name, "practice.other": "enough", "practice.last": "enough"})
    ids = play(app(surface, practice, e.WayChosen("new", "s"), size=size, seed=5), player)
    assert f"practice.{kind}.{name}.end" in ids and ids[-1] == "practice.end"


def test_a_lifted_thing_leaves_the_rails_and_the_tram_moves_on(surface):
    made = app(surface, practice, e.ObstacleNamed("time"), e.ObstacleNamed("care"), e.ObstacleNamed("body"), less=False, until="practice.lift")
    pilot = Pilot(made)
    pilot.wait(0.5)
    at, blocks = made.scene.tram.x, set(made.scene.blocks)
    pilot.choose(made.show.session.ask, made.show.session.ask.options[0])
    pilot.wait(2.2)
    assert made.scene.tram.x > at and len(made.scene.blocks) == len(blocks) - 1


def test_the_saw_takes_a_piece_off_and_the_words_get_smaller(surface):
    made = app(surface, my_step, e.StepSawn("stay_learn", 0), less=False)
    pilot = Pilot(made)
    pilot.wait(0.8)
    before = made.scene.plank.size[0]
    pilot.press("saw")
    pilot.wait(2.0)
    assert (before, made.scene.plank.size[0]) == (480, 310)
    assert made.scene.plank.says == journey().texts.get("step-stay_learn-1")


def test_something_moves_within_one_frame_of_each_answer(surface):
    """On every stage of the two stops."""
    for level, bodies in ((practice, [e.WayChosen("new", "s")]), (my_step, [])):
        made = app(surface, level, *bodies, less=False)
        pilot, player = Pilot(made), Player(3, "")
        seen = set()
        while (ask := made.show.session.ask) is not None:
            pilot.wait(0.3)
            option = player.choose(ask, made.show.session.profile)
            pilot.choose(ask, option)
            if ask.stage not in seen:
                assert made.scene.stage.motion.busy or made._leaving, ask.id
            seen.add(ask.stage)
        assert len(seen) >= 4


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_with_the_largest_text_all_of_practice_and_step_is_within_reach(surface, keys):
    for level, bodies in ((practice, (e.WayChosen("stay", "s"),)), (my_step, (e.ObstacleNamed("care"),))):
        played = app(surface, level, *bodies, size=2.0)
        assert play(played, Player(5, ""), keys)[-1].endswith(".end")


@pytest.mark.parametrize("until", ["practice.rails", "practice.lift", "my_step.chain", "my_step.who", "my_step.when"])
def test_with_the_largest_text_every_tile_can_be_turned_to(surface, until):
    played = app(surface, practice if until.startswith("practice") else my_step, size=2.0, until=until)
    pilot, ask = Pilot(played), played.scene.ask
    named = [*getattr(ask, "items", ()), *getattr(ask, "places", ())] or list(ask.options)
    for option in named:
        pilot.wait(0.4)
        for name in played.scene.way_to(option)[:-1]:
            pilot.press(name)
        assert pilot.thing(option.id).says == played.scene.label(option)


def test_what_one_says_to_the_boss_may_be_carried_over_the_table(surface):
    played = app(surface, practice, e.WayChosen("stay", "s"), until="practice.talk.")
    pilot, ask = Pilot(played), played.scene.ask
    option = next(option for option in ask.options if option.means)
    pilot.wait(0.6)
    tile, stage = pilot.thing(option.id), played.scene.stage
    start = round(tile.x), round(tile.y)
    for to, said in (((start[0] + 30, start[1] + 20), False), ((900, 300), True)):
        stage.mouse_down(start)
        stage.mouse_move((start[0] + 20, start[1] + 10))
        stage.mouse_move(to)
        stage.mouse_up(to)
        pilot.wait(0.4)
        assert bool(played.trace) == said
    assert played.trace[-1][1].id == option.id
