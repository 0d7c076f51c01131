"""Stop 1 is played by mouse and by keys, and what it shows is true."""

import pygame
import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.ask import Moment, Say
from game.rules.profile import profile
from game.rules.world import World
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import SIZES, Settings
from game.session import Session
from game.texts import Texts
from levels import between, start, stops

TEXTS = Texts("nl")
WORLD = World(None, None, "nl", TEXTS.get)


def app(surface, *told, asks=None, size=1.0, less=True):
    """An app on this stop alone, and its pilot."""
    events = [e.Event("j", n, "2026-01-01T09:00:00", body) for n, body in enumerate((e.Started(7, "", ""), *told), 1)]
    asks = asks or (lambda now: None if now.get("goal") == "stop" else start.next_ask(now, WORLD))
    game = Session("j", asks, lambda: "2026-01-01T09:00:00", MemoryJournal(), events)
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(game, WORLD, TEXTS, settings), Scenes(), lambda: stops(game.profile), surface)


def seen(*names):
    return tuple(e.MomentSeen(f"start.{name}") for name in names)


def play(made, keys=False, prefer=()):
    """Play to the end as a hand would; returns the answers."""
    pilot, player = Pilot(made, keys), Player(3, "x", prefer=dict(prefer))
    while made.running:
        pilot.wait()
        ask = made.show.session.ask
        if ask is None:
            pilot.wait(1.0)
            break
        pilot.choose(ask, player.choose(ask, made.show.session.profile))
    return {ask.id: option.id for ask, option, _ in made.trace}


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_the_whole_stop_is_played(surface, keys):
    answers = play(app(surface), keys, {"start.idea": "boss", "start.C1": "none"}.items())
    assert answers["start.idea"] == "boss"
    assert {"start.goal", "measure.before.8", "start.ticket", "start.C2", "start.line"} <= set(answers)


@pytest.mark.parametrize("goal", ["values", "use", "other_job", "back"])
def test_every_kind_of_goal_is_reached_by_pressing(surface, goal):
    option = next(one for one in start.next_ask(_until_goal(), WORLD).options if one.id == goal)
    made = app(surface, *_before_goal(), asks=lambda now: None if now.get("goal") else start.next_ask(now, WORLD))
    pilot = Pilot(made)
    pilot.wait()
    pilot.choose(made.show.session.ask, option)
    assert made.show.session.profile.get("goal") == goal


def _before_goal():
    return (*seen("cold_open", "bell", "sign", "blind"), e.ComputerNamed(True), e.HelperNamed("nobody"), e.IdeaNamed("me"))


def _until_goal():
    return profile(e.Event("j", n, "", body) for n, body in enumerate(_before_goal(), 1))


def test_the_cold_open_goes_on_by_itself_to_dawn_and_ends_within_75_seconds(surface):
    made = app(surface, less=False)
    pilot = Pilot(made)
    while pilot.seconds < 75 and (made.scene.hour < 6.99 or made.scene.speed):
        pilot._step(0.25)
    assert made.scene.at == start.OPENING - 1
    assert made.scene.daylight > 0.99 and made.scene.speed == 0
    assert pilot.seconds < 75


def test_the_first_picture_shows_the_tram_at_once(surface):
    made = app(surface)
    made.frame(0.01)
    assert len({tuple(surface.get_at((x, 300))[:3]) for x in range(20, 1260, 20)}) > 12


def test_pulling_the_bell_sets_reading_aloud(surface):
    made = app(surface, *seen("cold_open"))
    pilot = Pilot(made)
    pilot.press("bell")
    pilot.press("quiet")
    assert not made.show.settings.voice
    assert "start.bell" in made.show.session.profile.seen


def test_pulling_the_sign_makes_all_letters_bigger_up_to_twice(surface):
    made = app(surface, *seen("cold_open", "bell"))
    pilot = Pilot(made)
    for size in SIZES[1:]:
        pilot.press("sign")
        assert made.show.settings.size == size
    pilot.wait()
    pilot.press("sign")
    assert made.show.settings.size == SIZES[-1]
    pilot.press("smaller")
    assert made.show.settings.size == SIZES[-2]


@pytest.mark.parametrize(("name", "before"), [("bell", ("cold_open",)), ("blind", ("cold_open", "bell", "sign"))])
def test_what_must_be_pulled_may_be_pulled_far_down(surface, name, before):
    made = app(surface, *seen(*before), e.ComputerNamed(True), e.HelperNamed("nobody"))
    Pilot(made).wait()
    place = made.scene.stage.named(name).rect.center
    for kind, at in ((pygame.MOUSEBUTTONDOWN, place), (pygame.MOUSEMOTION, (place[0], 650)), (pygame.MOUSEBUTTONUP, (place[0], 650))):
        made.handle(pygame.event.Event(kind, {"pos": at, "button": 1, "rel": (0, 0), "buttons": (1, 0, 0)}))
    assert made.scene.rang if name == "bell" else made.scene.closed


def test_nothing_is_seen_once_the_blind_is_down(surface):
    made = app(surface, *seen("cold_open", "bell", "sign"), e.ComputerNamed(True), e.HelperNamed("nobody"))
    pilot = Pilot(made)
    pilot.wait()
    open_window = surface.subsurface((480, 200, 320, 150)).copy()
    pilot.press("blind")
    pilot.wait(1.2)
    closed = surface.subsurface((480, 200, 320, 150))
    differing = sum(open_window.get_at((x, y)) != closed.get_at((x, y)) for x in range(0, 320, 10) for y in range(0, 150, 10))
    assert differing > 400
    pilot.press("further")
    assert "start.blind" in made.show.session.profile.seen


def test_a_pressed_face_gets_a_hole_that_stays_in_its_strip(surface):
    made = app(surface, asks=lambda now: between.hole(now, 1, "after") or between.hole(now, 2, "after"))
    pilot = Pilot(made)
    pilot.wait()
    count = len(made.scene.stage.things)
    pilot.press("face-4")
    assert len(made.scene.stage.things) > count
    pilot.wait(0.5)
    old = made.scene.above
    assert old[-1].visible and abs(old[-1].x - old[4].x) < 1 and old[-1].y < made.scene.strip[1].y


def test_an_item_that_was_passed_over_leaves_no_hole(surface):
    made = app(surface, asks=lambda now: between.hole(now, 1, "before") or between.hole(now, 2, "before"))
    pilot = Pilot(made)
    pilot.press("skip")
    pilot.wait(0.5)
    assert len(made.scene.above) == 6
    assert made.scene.ask.id == "measure.before.2"


def two_tickets(now):
    return None if "my_poster.two_tickets" in now.seen else Moment("my_poster.two_tickets", "two_tickets", Say("two_tickets-before"), may_skip=False)


@pytest.mark.parametrize(("after", "words"), [(5, "two_tickets-moved"), (1, "two_tickets-talk"), (3, "two_tickets-talk")])
def test_two_tickets_say_what_moved_without_a_number(surface, after, words):
    made = app(surface, e.Measured(1, 3, "before"), e.Measured(1, after, "after"), asks=two_tickets)
    pilot = Pilot(made)
    pilot.press("show")
    pilot.wait(2.0)
    assert made.scene.said.says == TEXTS.get(words)
    slips = [thing.says for thing in made.scene.stage.things if thing.says == TEXTS.get("measure-1")]
    assert len(slips) == (after != 3)
    pilot.press("further")
    assert "my_poster.two_tickets" in made.show.session.profile.seen


@pytest.mark.parametrize("size", [1.5, 2.0])
def test_pressable_things_lie_within_the_window_and_apart_at_large_letters(surface, size):
    made = app(surface, *seen("cold_open"), size=size)
    pilot, player = Pilot(made), Player(3, "x", prefer={"start.idea": "boss", "start.C1": "none", "start.sign": "further"})
    while made.running and made.show.session.ask:
        pilot.wait(0.4)
        things = [thing for thing in made.scene.stage.order() if thing.name not in ("sign", "blind", "bell")]
        for number, thing in enumerate(things):
            assert thing.rect.left >= 0 and thing.rect.right <= 1280 and thing.rect.bottom <= 722, (made.ask.id, thing.name, thing.rect)
            for other in things[number + 1:]:
                assert not thing.rect.inflate(-6, -6).colliderect(other.rect.inflate(-6, -6)), (made.ask.id, thing.name, other.name)
        pilot.choose(made.ask, player.choose(made.ask, made.show.session.profile))
