"""The window opens on a journey as it was left."""

import random

import pygame

from game.commands.play import open_journey
from game.journal import FileJournal, load
from game.player import Player
from game.screens.show import Silence
from game.settings import Settings
from tests.walker import journey, occupation, walk


def test_whoever_comes_back_to_a_finished_journey_stands_before_the_wall_as_they_left_it(tmp_path):
    file = tmp_path / "journal.jsonl"
    finished, _ = walk(Player(3, occupation("bakker"), "korte"), keeps=FileJournal(file))
    finished.close()
    pygame.init()
    surface = pygame.display.set_mode((1280, 720))
    app = open_journey(journey(), surface, Settings(), Silence(), Silence(), file, "continue", lambda: "2027-01-12T09:00:00", random.Random(1))
    session = app.show.session
    assert app.running and app.menu and session.ask.id == "my_poster.wall"
    assert session.profile.strips and session.profile.strips == finished.profile.strips
    asked, _ = walk(Player(3, occupation("bakker"), "korte"), session=session)
    session.close()
    assert asked.ask is None and {"my_poster.dawn", "my_poster.end"} <= set(session.profile.seen)
    assert load(file)[0] == session.events
