"""What lies over every scene: the way past at one place, the menu, and the welcome of who comes back."""

import pygame
import pytest
import test_start_scenes as made_with
from walker import journey, occupation, walk

from game.player import Player
from game.rules import event as e
from game.rules.ask import Option as O
from game.rules.ask import Pick, Say
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import STAGES, Scenes
from game.screens.show import Show
from game.settings import SPEEDS
from levels import between


def asked(stage):
    options = tuple(O(name, Say("yes"), "icon:check", (e.MomentSeen(name),)) for name in ("one", "two"))
    return Pick("start.any", stage, Say("measure-1"), options)


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_way_past_lies_left_of_the_round_buttons_and_right_of_the_words(surface, size):
    for stage in ("pick", "how_is_it", "mo_asks"):
        assert stage in STAGES
        app = made_with.app(surface, asks=lambda now, stage=stage: asked(stage), size=size)
        Pilot(app).wait(0.5)
        skip = app.scene.stage.named("skip")
        assert skip.rect.right < app.bar.stage.named("bar-bookmark").rect.left
        assert skip.rect.bottom <= 70
        assert pygame.Surface.get_at(surface, skip.rect.center) != pygame.Color("#fff8ec"), "it is drawn over the bar"


def test_the_voice_goes_slower_and_quicker_in_the_menu(surface):
    app = made_with.app(surface, e.MomentSeen("start.cold_open"))
    pilot = Pilot(app)
    app._bar("menu")
    heard = set()
    for _ in SPEEDS:
        pilot.press("menu-speed")
        heard.add(app.show.settings.speed)
    assert heard == set(SPEEDS)


def test_who_comes_back_reads_where_they_are_and_goes_on(surface):
    app = made_with.app(surface, *made_with.seen("cold_open", "bell", "sign"), e.GoalChosen("other_job"), e.WordGiven("question", "Kan ik dit blijven doen?"))
    app.welcome_back()
    assert app.menu is not None
    pilot = Pilot(app)
    pilot.wait(0.3)
    pilot.press("menu-close")
    assert app.menu is None and app.scene is not None


def test_who_comes_back_within_a_story_reads_which_one(surface):
    told = {}
    for stop in ("my_work.deal.2", "future.day."):
        session, _ = walk(Player(7, occupation("bakker")), until=lambda now, stop=stop: now.ask.id.startswith(stop))
        made = journey()
        app = App(Show(session, made.world, made.texts), Scenes(), lambda: ("my_work", "future"), surface)
        spoken = []
        app.show.voice.say = spoken.append
        app.welcome_back()
        told[stop] = spoken[-1]
    titles = [story.title["nl"] for story in journey().world.scenarios.stories.values()]
    assert any(f"midden in een verhaal: {title}" in told["future.day."] for title in titles)
    assert "Dit zei je het laatst:" in told["my_work.deal.2"] and "verhaal:" not in told["my_work.deal.2"]


def test_at_the_very_start_nobody_is_welcomed_back(surface):
    app = made_with.app(surface)
    app.welcome_back()
    assert app.menu is None


def test_on_the_sixth_ride_the_tram_can_be_stopped_for_who_waves(surface):
    app = made_with.app(surface, asks=lambda now: between.ride(now, "practice"))
    pilot = Pilot(app)
    for _ in range(900):
        if app.scene.stage.named("stop_button"):
            break
        pilot._step(1 / 10)
    pilot.press("stop_button")
    pilot.wait(0.2)
    assert app.scene.speed < 1 and app.scene.stage.named("stop_button") is None
    assert app.scene.said.says == app.show.texts.get("ride-practice-stopped")


def test_the_other_rides_have_no_button(surface):
    assert not between.ride(made_with.app(surface).show.session.profile, "future").items
