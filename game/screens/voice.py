"""Reads aloud on a channel of its own, so that the voice never speaks over itself."""

from __future__ import annotations

from math import gcd
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.settings import Settings
from game.speech import VOICE, Samples, Speaker, recordings
from game.texts import Texts

CHANNEL = 0
BLOCK = 1024
LOUD = 0.75
"""The loudest sample of a sentence (-2.5 dBFS): the voice stands before the sounds."""


class Voice:
    """The voice of one language; silent when the player wants that, and where there is no loudspeaker."""

    def __init__(self, settings: Settings, language: str) -> None:
        self._settings = settings
        self._language = language
        self._speaker: Speaker | None = None
        if settings.voice:
            self._ready()

    def say(self, text: str) -> None:
        """Say this instead of whatever was being said."""
        self.stop()
        if self._settings.voice:
            speaker = self._ready()
            if speaker:
                speaker.say(text)

    def stop(self) -> None:
        """Be quiet."""
        if self._speaker:
            self._speaker.stop()
        if pygame.mixer.get_init():
            pygame.mixer.Channel(CHANNEL).stop()

    def close(self) -> None:
        """Be quiet for good."""
        self.stop()
        if self._speaker:
            self._speaker.close()
            self._speaker = None

    def _ready(self) -> Speaker | None:
        """The speaker, started when there is a reason to: its process takes a moment to wake up."""
        if self._speaker is None and pygame.mixer.get_init():
            pygame.mixer.set_reserved(CHANNEL + 1)
            folder = VOICE / self._language
            recorded = recordings(Texts(self._language)) if folder.is_dir() else {}
            self._speaker = Speaker(self._language, self._play, lambda: self._settings.speed, recorded)
        return self._speaker

    def _play(self, heard: Samples | Path) -> None:
        """Called from the speaker's thread. A loudspeaker that was unplugged, or a damaged recording, is silence."""
        opened = pygame.mixer.get_init()
        if not opened or opened[1] != -16:
            return
        try:
            if isinstance(heard, Path):
                sound = pygame.mixer.Sound(str(heard))
            else:
                sound = pygame.mixer.Sound(buffer=np.repeat(fitted(heard, opened[0]), opened[2]).tobytes())
            pygame.mixer.Channel(CHANNEL).play(sound)
        except (pygame.error, OSError):
            return


def fitted(heard: Samples, rate: int) -> npt.NDArray[np.int16]:
    """The samples at the rate of the loudspeaker and at one loudness, by way of their spectrum."""
    wave = np.frombuffer(heard.content, np.int16).astype(np.float32)
    step, grown = heard.rate // gcd(heard.rate, rate), rate // gcd(heard.rate, rate)
    blocks = max(1, -(-len(wave) // (step * BLOCK)))
    count, longer = blocks * BLOCK * step, blocks * BLOCK * grown
    spectrum = np.fft.rfft(wave, count)
    made = np.fft.irfft(spectrum[:longer // 2 + 1], longer) * (longer / count)
    made = made[:round(len(wave) * rate / heard.rate)]
    return np.round(made * (LOUD * 32767 / max(float(np.abs(made).max(initial=0.0)), 1.0))).astype(np.int16)
