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


def test_what_is_set_is_kept_at_once_not_when_the_journey_ends(tmp_path, monkeypatch):
    from game import files
    from game.screens.pilot import Pilot

    monkeypatch.setenv(files.HOME, str(tmp_path))
    pygame.init()
    surface = pygame.display.set_mode((1280, 720))
    app = open_journey(journey(), surface, Settings(), Silence(), Silence(), tmp_path / "journal.jsonl", "guest")
    app.on_settings = files.write_settings
    pilot = Pilot(app)
    pilot.wait()
    assert not files.settings_path().exists()
    for key, kept in ((pygame.K_F6, {"size": 1.25}), (pygame.K_F5, {"voice": False})):
        pilot.key(key)
        pilot.wait()
        for name, value in kept.items():
            assert getattr(files.read_settings(), name) == value
    app.show.session.close()
