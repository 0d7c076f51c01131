"""Screens are tested in one window that nobody sees (the drivers are chosen in tests/conftest.py)."""

import pygame
import pytest


@pytest.fixture(scope="session")
def surface():
    """One window for all tests of screens."""
    pygame.init()
    return pygame.display.set_mode((1280, 720))
