"""The sounds are warm and short, never clip, and keep quiet when asked."""

import re
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.screens import sounds
from game.screens.sounds import MAKERS, Sounds, made
from game.settings import Settings

NAMES = list(MAKERS)
LONG = ("ride", "wind")
SOURCES = Path(__file__).parents[2] / "game" / "screens"


@pytest.fixture
def mixer():
    pygame.mixer.quit()
    pygame.mixer.init(44100, -16, 2, 512)
    yield pygame.mixer
    pygame.mixer.quit()


@pytest.mark.parametrize("rate", [22050, 44100, 48000])
@pytest.mark.parametrize("name", NAMES)
def test_a_sound_never_clips_and_begins_and_ends_in_silence(name, rate):
    wave = made(name, rate)
    assert np.isfinite(wave).all()
    assert 0.1 < np.abs(wave).max() <= sounds.PEAK
    assert abs(wave[0]) < 0.005 and abs(wave[-1]) < 0.005
    assert abs(wave.mean()) < 0.005


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_as_loud_as_the_table_says(name):
    assert 20 * np.log10(sounds.loudest(made(name, 44100), 44100)) == pytest.approx(MAKERS[name][0], abs=1.0)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_beeps(name):
    """Hardly anything above 6 kHz, where beeps and hiss hurt."""
    wave = made(name, 44100)
    power = np.abs(np.fft.rfft(wave)) ** 2
    hertz = np.fft.rfftfreq(len(wave), 1 / 44100)
    assert power[hertz > 6000].sum() / power.sum() < 0.02
    assert power[hertz > 180].sum() / power.sum() > 0.1, "a small loudspeaker gives nothing below 180 Hz"


@pytest.mark.parametrize("name", NAMES)
def test_only_ride_and_wind_last(name):
    seconds = len(made(name, 44100)) / 44100
    assert seconds == 3.0 if name in LONG else 0.08 < seconds < 1.6


def test_a_sound_is_the_same_every_time():
    assert all((made(name, 22050) == made(name, 22050)).all() for name in NAMES)


def test_the_notes_rise_and_are_in_tune():
    for number, hertz in enumerate(sounds.NOTES):
        wave = made(f"note-{number}", 44100)
        spectrum = np.abs(np.fft.rfft(wave))
        assert np.fft.rfftfreq(len(wave), 1 / 44100)[spectrum.argmax()] == pytest.approx(hertz, rel=0.005)
    assert sorted(sounds.NOTES) == list(sounds.NOTES)


def test_a_sound_is_heard_and_softer_when_asked(mixer):
    player = Sounds(Settings())
    player.play("bell", 0.5)
    playing = [channel.get_sound() for channel in map(mixer.Channel, range(mixer.get_num_channels())) if channel.get_busy()]
    assert len(playing) == 1
    assert playing[0].get_volume() == pytest.approx(0.5, abs=0.01)
    assert playing[0].get_length() == pytest.approx(len(made("bell", 44100)) / 44100, abs=0.001)


def test_sound_off_is_silence_and_on_again_is_heard(mixer):
    settings = Settings(sound=False)
    player = Sounds(settings)
    player.play("bell")
    assert not mixer.get_busy()
    settings.sound = True
    player.play("bell")
    assert mixer.get_busy()


def test_without_a_loudspeaker_the_game_is_silent_and_goes_on():
    pygame.mixer.quit()
    Sounds(Settings()).play("bell")
    assert not pygame.mixer.get_init()


def test_a_sound_that_does_not_exist_is_a_mistake_even_when_silent():
    with pytest.raises(KeyError):
        Sounds(Settings(sound=False)).play("beep")


def test_every_sound_that_a_scene_asks_for_exists():
    asked = {name for path in SOURCES.rglob("*.py") for name in re.findall(r'sounds\.play\("([\w-]+)"', path.read_text("utf-8"))}
    assert len(asked) > 10
    assert asked <= set(NAMES)
