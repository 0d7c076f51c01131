"""Kept pictures stay within their room."""

import pygame

from game.screens import kept as room
from game.screens.kept import kept, weigh


def test_a_picture_is_made_once_and_the_oldest_goes_when_the_room_is_full(monkeypatch):
    monkeypatch.setattr(room, "MOST_BYTES", room._bytes + 3 * 100 * 100 * 4)
    made = []

    @kept
    def square(name: str) -> pygame.Surface:
        made.append(name)
        return pygame.Surface((100, 100), pygame.SRCALPHA)

    first = square("a")
    assert square("a") is first and made == ["a"]
    for name in "bcdefgh":
        square(name)
    assert room._bytes <= room.MOST_BYTES
    square("h")
    assert made.count("h") == 1


def test_a_row_of_houses_weighs_as_much_as_its_picture():
    surface = pygame.Surface((10, 20), pygame.SRCALPHA)
    assert weigh(surface) == 800 and weigh((surface, surface)) == 64 + 1600
