"""Screens are tested without a window and without sound."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame
import pytest


@pytest.fixture(scope="session")
def surface():
    """One window for all tests of screens."""
    pygame.init()
    return pygame.display.set_mode((1280, 720))
