"""Stop 8 in the real window: findings, wall, passers, dawn and papers, by mouse, by keys and with large letters."""

import pygame
import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.props.thread import Thread
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from levels import my_poster, stops
from tests.levels.test_my_poster import RICH, TICKETS, WORLD
from tests.walker import journey

TEXTS = journey().texts


class Heard:
    """Keeps the names of the sounds that were played."""

    def __init__(self):
        self.names = []

    def play(self, name, volume=1.0):
        self.names.append(name)


def app(surface, *more, size=1.0, less=True):
    events = [e.Event("j", n, "2027-01-11T09:00:00", body) for n, body in enumerate((e.Started(7, "", ""), *TICKETS, *RICH, *more), 1)]
    session = Session("j", lambda now: my_poster.next_ask(now, WORLD), lambda: "2027-01-11T09:00:00", MemoryJournal(), events)
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(session, WORLD, TEXTS, settings, sounds=Heard()), Scenes(), lambda: stops(session.profile), surface)


def to_passers(made, pilot, *names):
    pilot.wait()
    pilot.press("done")
    pilot.wait(0.5)
    for place, name in enumerate(names, 1):
        pilot.press(name)
        pilot.press(f"place {place}")
        pilot.wait(0.2)
    pilot.press("done")
    pilot.wait(0.8)
    assert made.ask.stage == "passers"


def picture(surface, area):
    return pygame.image.tobytes(surface.subsurface(area), "RGB")


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_whole_stop_is_played(surface, keys, size):
    made = app(surface, e.ObstacleNamed("money"), e.FitRated("body", 1), size=size)
    pilot, player = Pilot(made, keys), Player(5, "x", prefer={"my_poster.save": "save"})
    count = 0
    while made.running and made.show.session.ask is not None:
        pilot.wait()
        ask = made.show.session.ask
        if ask is None:
            break
        count = count + 1 if made.trace and made.trace[-1][0].id == ask.id else 0
        pilot.choose(ask, ask.done if count >= 4 else player.choose(ask, made.show.session.profile))
    stages = list(dict.fromkeys(ask.stage for ask, _, _ in made.trace if ask.stage != "write"))
    assert stages[:3] == ["findings", "wall", "passers"] and stages[-3:] == ["mo_did", "dawn", "keep"]
    assert "me files" in made.show.session.profile.shares


def test_a_cut_thread_falls_and_the_finding_goes(surface):
    made = app(surface, less=False)
    pilot = Pilot(made)
    pilot.wait()
    first = made.ask.options[0]
    pilot.press(first.id)
    pilot._step(0.2)
    assert any(isinstance(thing, Thread) and thing.fallen > 0 for thing in made.scene.stage.things)
    pilot.wait(1.0)
    assert first.id not in [one.id for one in made.ask.options] and made.scene.stage.named(first.id) is None
    assert made.show.session.profile.denied


def test_a_strip_can_be_carried_to_a_place(surface):
    made = app(surface)
    pilot = Pilot(made)
    pilot.wait()
    pilot.press("done")
    pilot.wait(0.5)
    strip, place = made.scene.strips["quality calm"], made.scene.places["3"]
    for kind, at in ((pygame.MOUSEBUTTONDOWN, (strip.x, strip.y)), (pygame.MOUSEMOTION, (strip.x - 60, strip.y)),
                     (pygame.MOUSEMOTION, (place.x, place.y)), (pygame.MOUSEBUTTONUP, (place.x, place.y))):
        extra = {"rel": (0, 0), "buttons": (1, 0, 0)} if kind == pygame.MOUSEMOTION else {"button": 1}
        pygame.event.post(pygame.event.Event(kind, {"pos": (round(at[0]), round(at[1])), **extra}))
        pilot._step(1 / 30)
    assert made.show.session.profile.strips["quality calm"].value == "3"


def test_pasting_moves_the_brush_within_a_frame(surface):
    made = app(surface, less=False)
    pilot = Pilot(made)
    pilot.wait()
    pilot.press("done")
    pilot.wait(0.6)
    pilot.press("quality calm")
    before = (made.scene.brush.x, made.scene.brush.y)
    pilot.press("place 1")
    pilot._step(1 / 30)
    assert (made.scene.brush.x, made.scene.brush.y) != before


def test_strips_turn_over_when_somebody_walks_past_and_round_when_pressed(surface):
    made = app(surface)
    pilot = Pilot(made)
    to_passers(made, pilot, "quality calm", "word story")
    pilot.wait(1.5)
    assert {strip.turn for strip in made.scene.strips.values()} == {1.0}
    pilot.press("quality calm")
    pilot.wait(0.5)
    assert made.scene.strips["quality calm"].turn == 0.0 and made.scene.strips["word story"].turn == 1.0


def test_looking_along_shows_no_trace_of_what_is_turned_over(surface):
    sheet = pygame.Rect(306, 250, 468, 376)
    made = app(surface)
    pilot = Pilot(made)
    to_passers(made, pilot, "quality calm", "word story", "value time")
    pilot.wait(1.5)
    pilot.press("look")
    pilot.wait(0.6)
    nothing = picture(surface, sheet)
    other = app(surface)
    pilot = Pilot(other)
    to_passers(other, pilot, "word story")
    pilot.wait(1.5)
    pilot.press("look")
    pilot.wait(0.6)
    assert picture(surface, sheet) == nothing


def test_every_window_of_the_town_plays_one_note_in_the_order_of_saying(surface):
    made = app(surface, less=False)
    pilot = Pilot(made)
    while made.ask.stage != "dawn":
        asked = made.ask
        pilot.press(asked.done.id)
        while made.ask is asked:
            pilot._step(1 / 30)
    made.show.sounds.names.clear()
    start = pilot.seconds
    while made.scene.lit < made.show.lit:
        assert pilot.seconds - start < 13
        pilot._step(1 / 30)
    notes = [name for name in made.show.sounds.names if name.startswith("note-")]
    assert len(notes) == made.show.lit > 0 and len(set(notes)) > 1
