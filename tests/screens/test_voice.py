"""The voice is heard on its own channel, one sentence at a time."""

import time
import wave

import numpy as np
import pygame
import pytest

from game.screens import voice as room
from game.screens.sounds import Sounds
from game.screens.voice import LOUD, Voice, fitted
from game.settings import Settings
from game.speech import Samples


class Recorder:
    """Stands for the speaker: keeps what it was asked and plays at once."""

    def __init__(self, language, play, speed, recorded):
        self.play, self.asked, self.closed = play, [], False

    def say(self, text):
        self.asked.append(text)
        self.play(tone(0.5))

    def stop(self):
        self.asked.append("")

    def close(self):
        self.closed = True


def tone(seconds: float, rate: int = 22050, hertz: float = 440.0) -> Samples:
    time = np.arange(round(rate * seconds)) / rate
    return Samples(rate, (8000 * np.sin(2 * np.pi * hertz * time)).astype(np.int16).tobytes())


@pytest.fixture
def mixer(monkeypatch):
    monkeypatch.setattr(room, "Speaker", Recorder)
    pygame.mixer.quit()
    pygame.mixer.init(44100, -16, 2, 512)
    yield pygame.mixer
    pygame.mixer.quit()


def test_the_voice_has_a_channel_that_no_sound_takes(mixer):
    voice, sounds = Voice(Settings(), "nl"), Sounds(Settings())
    for _ in range(30):
        sounds.play("note-0")
    assert not mixer.Channel(room.CHANNEL).get_busy()
    voice.say("Goedenavond.")
    assert mixer.Channel(room.CHANNEL).get_busy()


def test_a_new_sentence_takes_the_place_of_the_old(mixer):
    voice = Voice(Settings(), "nl")
    voice.say("One.")
    first = mixer.Channel(room.CHANNEL).get_sound()
    voice.say("Two.")
    assert mixer.Channel(room.CHANNEL).get_sound() is not first
    assert first.get_num_channels() == 0


def test_stop_is_quiet_at_once(mixer):
    voice = Voice(Settings(), "nl")
    voice.say("One.")
    voice.stop()
    assert not mixer.Channel(room.CHANNEL).get_busy()


def test_voice_off_is_silence_and_on_again_speaks(mixer):
    settings = Settings(voice=False)
    voice = Voice(settings, "nl")
    voice.say("One.")
    assert not mixer.Channel(room.CHANNEL).get_busy()
    settings.voice = True
    voice.say("Two.")
    assert mixer.Channel(room.CHANNEL).get_busy()
    settings.voice = False
    voice.say("Three.")
    assert not mixer.Channel(room.CHANNEL).get_busy()


def test_closing_ends_the_speaker(mixer):
    voice = Voice(Settings(), "nl")
    speaker = voice._speaker
    voice.close()
    assert speaker.closed and not mixer.Channel(room.CHANNEL).get_busy()
    voice.close()


def test_without_a_loudspeaker_nothing_is_started(monkeypatch):
    monkeypatch.setattr(room, "Speaker", None)
    pygame.mixer.quit()
    voice = Voice(Settings(), "nl")
    voice.say("One.")
    voice.stop()
    voice.close()


def test_a_damaged_recording_is_silence_and_a_good_one_is_heard(mixer, tmp_path):
    voice = Voice(Settings(), "nl")
    (tmp_path / "bad.ogg").write_bytes(b"OggS nothing")
    voice._play(tmp_path / "bad.ogg")
    voice._play(tmp_path / "not there.ogg")
    assert not mixer.Channel(room.CHANNEL).get_busy()
    with wave.open(str(tmp_path / "good.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22050)
        file.writeframes(tone(0.3).content)
    voice._play(tmp_path / "good.wav")
    assert mixer.Channel(room.CHANNEL).get_busy()


@pytest.mark.parametrize("rate", [22050, 32000, 44100, 48000])
def test_a_tone_keeps_its_pitch_and_length_at_any_rate(rate):
    made = fitted(tone(0.5), rate).astype(float)
    assert len(made) == pytest.approx(rate * 0.5, abs=1)
    spectrum = np.abs(np.fft.rfft(made))
    assert np.fft.rfftfreq(len(made), 1 / rate)[spectrum.argmax()] == pytest.approx(440, abs=2)
    assert spectrum[np.fft.rfftfreq(len(made), 1 / rate) > 2000].max() < 0.01 * spectrum.max()
    assert np.abs(made).max() == pytest.approx(LOUD * 32767, rel=0.01)


def test_the_smallest_sound_does_not_break_it():
    assert len(fitted(Samples(22050, b""), 44100)) == 0
    assert len(fitted(Samples(22050, b"\0\0"), 44100)) == 2


def test_a_real_sentence_is_heard():
    from game import espeak
    if espeak.speaking("nl") is None:
        pytest.skip("there is no espeak-ng on this computer")
    pygame.mixer.quit()
    pygame.mixer.init(44100, -16, 2, 512)
    voice = Voice(Settings(), "nl")
    try:
        for number in range(5):
            begun = time.perf_counter()
            voice.say(f"Stap {number}. Straks kijken we weer.")
            while not pygame.mixer.Channel(room.CHANNEL).get_busy() and time.perf_counter() - begun < 3:
                time.sleep(0.002)
            assert pygame.mixer.Channel(room.CHANNEL).get_busy()
    finally:
        voice.close()
        pygame.mixer.quit()
