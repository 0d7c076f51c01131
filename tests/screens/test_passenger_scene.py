"""Who sits in the tram has a seat behind them; who stands, or brought a chair of their own, has none."""

import pygame
import pytest

from game.journal import MemoryJournal
from game.rules import event as e
from game.screens.app import App
from game.screens.art import art
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.scenes.passenger import PERSON, seated
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from levels import LINES, future_passengers
from tests.walker import journey, occupation


def app(surface: pygame.Surface, title: str, size: float = 1.0) -> App:
    """An app on the first ride of somebody with this work."""
    made = journey()
    game = Session("j", lambda now: future_passengers.ride(now, made.world, 1), lambda: "2026-01-01T09:00:00", MemoryJournal())
    game.start(7, "", "")
    for body in (e.OccupationHeld(occupation(title), "now"), *(e.SkillRated(uri, "often") for deal in made.world.graph.deals([occupation(title)], 7) for uri in deal)):
        game._tell(body)
    settings = Settings()
    settings.size, settings.less_motion = size, True
    return App(Show(game, made.world, made.texts, settings), Scenes(), lambda: LINES["hele"], surface)


def same(one: pygame.Surface, other: pygame.Surface) -> bool:
    return pygame.image.tobytes(one, "RGBA") == pygame.image.tobytes(other, "RGBA")


def sit_beside(made: App, pilot: Pilot, name: str) -> None:
    ask = made.show.session.ask
    pilot.choose(ask, ask.done)
    pilot.wait()
    ask = made.show.session.ask
    pilot.choose(ask, next(option for option in ask.options if option.id == name))
    pilot.wait()


@pytest.mark.parametrize(("title", "name", "seat"), [("facturist", "ingrid", False), ("bakker", "fenna", True), ("kapper", "yara", True)])
def test_who_tells_has_a_seat_unless_they_brought_one(surface, title, name, seat):
    made = app(surface, title)
    pilot = Pilot(made)
    pilot.wait()
    sit_beside(made, pilot, name)
    portrait = made.show.world.scenarios.passengers[name].portrait
    assert same(made.scene.people[name].image, seated(portrait) if seat else art(portrait, *PERSON))
    assert not same(seated(portrait), art(portrait, *PERSON))


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_what_those_who_board_say_stands_below_the_question_and_beside_each_other(surface, size):
    made = app(surface, "orderpicker", size)
    pilot = Pilot(made)
    pilot.wait()
    ask = made.show.session.ask
    pilot.choose(ask, ask.done)
    pilot.wait()
    boxes = [balloon.rect for balloon in made.scene.balloons]
    assert len(boxes) == 3
    # the shadow of a balloon is a few pixels wider than the balloon
    inner = [box.inflate(-12, -12) for box in boxes]
    assert all(not one.colliderect(other) for one in inner for other in [*inner, made.scene.said.rect.inflate(-12, -12)] if one is not other)
    assert all(box.right <= 1290 and box.left >= -6 for box in boxes)
