"""No test opens a window, makes a sound, or comes near the player's own folder; none fails because the machine is busy."""

import os
import shutil
import tempfile

import hypothesis

hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ["MORGENWERK_HOME"] = tempfile.mkdtemp(prefix="morgenwerk-tests-")


def pytest_unconfigure() -> None:
    """The folder that stood in for the player's goes away with the tests."""
    shutil.rmtree(os.environ["MORGENWERK_HOME"], ignore_errors=True)
