"""Short sounds made with numpy: wood, paper, a tram. Each is made when it is first heard, the same every time.

Two ways of making: something struck rings in a few tones that die out (`_struck`), something rubbed or blown is noise within
a band (`_noise`). No sound is an alarm; what is heard a hundred times is softer than what is heard once.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
import pygame

from game.settings import Settings

Wave = npt.NDArray[np.float32]
NOTES = (392.0, 440.0, 523.25, 587.33, 659.26)
"""A pentatonic row (g a c d e): any order of these sounds like a tune."""
CHANNELS = 16
PEAK = 0.84
"""No sample goes beyond this (-1.5 dBFS)."""


def _struck(rate: int, seconds: float, *tones: tuple[float, float, float], attack: float = 0.002) -> Wave:
    """Something that is struck: tones of (hertz, loudness, seconds until a third is left)."""
    time = np.arange(round(rate * seconds), dtype=np.float32) / np.float32(rate)
    wave = np.zeros_like(time)
    for hertz, loud, fades in tones:
        heard = time[:round(rate * fades * 9)]
        wave[:len(heard)] += np.float32(loud) * np.sin(np.float32(2 * np.pi * hertz) * heard) * np.exp(heard * np.float32(-1 / fades))
    first = round(rate * attack)
    wave[:first] *= np.linspace(0, 1, first, dtype=np.float32)
    return wave


def _noise(rate: int, seconds: float, low: float, high: float, name: str, slope: float = 0.0) -> Wave:
    """Noise between two pitches, softer above by `slope` (0 is even, 1 is a halving for each octave)."""
    count = round(rate * seconds)
    hertz = np.fft.rfftfreq(count, 1 / rate)
    first, last = np.searchsorted(hertz, (low / 2, min(high * 2, rate / 2)))
    band = np.maximum(hertz[first:last], 1.0)
    loud = (band / low) ** -slope / (1 + (low / band) ** 6) / (1 + (band / high) ** 6)
    turn = np.random.default_rng(zlib.crc32(name.encode())).uniform(0, 2 * np.pi, len(band))
    spectrum = np.zeros(len(hertz), np.complex64)
    spectrum[first:last] = loud * np.exp(1j * turn)
    wave = np.fft.irfft(spectrum, count)
    return (wave / max(float(np.sqrt(np.mean(wave**2))), 1e-9)).astype(np.float32)


def _shape(wave: Wave, *points: tuple[float, float]) -> Wave:
    """The wave, its loudness drawn through points of (part of the time, loudness)."""
    drawn = np.interp(np.linspace(0, 1, len(wave)), [at for at, _ in points], [loud for _, loud in points])
    return wave * drawn.astype(np.float32)


def _together(rate: int, *parts: tuple[float, Wave]) -> Wave:
    """Waves that begin at their own second, heard together."""
    made = np.zeros(max(round(rate * at) + len(wave) for at, wave in parts), np.float32)
    for at, wave in parts:
        begins = round(rate * at)
        made[begins:begins + len(wave)] += wave
    return made


def _wood(rate: int, hertz: float, fades: float = 0.03, knock: float = 0.5) -> Wave:
    """A piece of wood on wood."""
    return _struck(rate, fades * 6, (hertz, 1.0, fades), (hertz * 2.76, knock, fades * 0.45), (hertz * 5.4, knock * 0.4, fades * 0.2), attack=0.001)


def _note(rate: int, hertz: float) -> Wave:
    """A bar of a marimba: its tone, its second tone two octaves above, and the soft mallet."""
    return _together(rate, (0, _struck(rate, 1.1, (hertz, 1.0, 0.26), (hertz * 3.93, 0.22, 0.07), (hertz * 9.6, 0.05, 0.02), attack=0.004)),
                     (0, _shape(_noise(rate, 0.03, 300, 1400, "mallet", 1), (0, 0), (0.1, 0.12), (1, 0))))


def _bell(rate: int) -> Wave:
    """The bell of a tram, pulled twice."""
    once = _struck(rate, 1.3, (784, 1.0, 0.42), (1571, 0.55, 0.30), (2096, 0.28, 0.18), (2940, 0.16, 0.12), (4236, 0.07, 0.06), (788, 0.5, 0.40))
    return _together(rate, (0, 0.8 * once), (0.24, once))


def _ride(rate: int) -> Wave:
    """A tram that rolls: the motor low, the wheels over the joints of the rail."""
    rumble = _shape(_noise(rate, 3.0, 70, 620, "ride", 0.9), (0, 0), (0.2, 1), (0.75, 1), (1, 0))
    hum = _shape(_struck(rate, 3.0, (98, 0.8, 60), (196, 0.5, 60)), (0, 0), (0.3, 0.5), (0.7, 0.5), (1, 0))
    wheel = 3.6 * _struck(rate, 0.22, (92, 1.0, 0.05), (205, 0.7, 0.03), (430, 0.3, 0.015))
    joints = [(at + second, wheel * loud) for at in (0.5, 1.25, 1.95, 2.55) for second, loud in ((0, 1.0), (0.13, 0.75))]
    return _together(rate, (0, rumble), (0, hum), *joints)[:round(rate * 3.0)]


def _wind(rate: int) -> Wave:
    """Wind over a square: a low breath and a high one that come and go."""
    low = _shape(_noise(rate, 3.0, 180, 520, "wind low", 1), (0, 0), (0.3, 1), (0.5, 0.55), (0.68, 0.9), (1, 0))
    high = _shape(_noise(rate, 3.0, 600, 1500, "wind high", 1), (0, 0), (0.35, 0.5), (0.52, 0.1), (0.7, 0.4), (1, 0))
    return low + high


def _paper(rate: int) -> Wave:
    """A sheet that is turned: a soft slide with a few crackles."""
    crackles = [(at, _shape(_noise(rate, 0.03, 1500, 5200, f"crackle {at}"), (0, loud), (1, 0))) for at, loud in ((0.05, 0.7), (0.11, 1.0), (0.16, 0.5), (0.23, 0.8))]
    return _together(rate, (0, _shape(_noise(rate, 0.34, 900, 4200, "paper", 1), (0, 0), (0.25, 0.8), (0.5, 0.5), (0.7, 0.7), (1, 0))), *crackles)


def _scratch(rate: int) -> Wave:
    """A pencil that strikes something out: three strokes."""
    strokes = [(at, _shape(_noise(rate, 0.11, 1300, 4800, f"stroke {at}", 0.5), (0, 0), (0.3, loud), (0.8, loud * 0.7), (1, 0))) for at, loud in ((0, 0.8), (0.12, 1.0), (0.25, 0.9))]
    return _together(rate, *strokes)


def _saw(rate: int) -> Wave:
    """A hand saw through a plank: there, back, there, with the teeth in it."""
    def stroke(seconds: float, teeth: float, name: str) -> Wave:
        wave = _noise(rate, seconds, 500, 3000, name, 0.8)
        bite = 0.6 + 0.4 * np.sin(np.arange(len(wave), dtype=np.float32) * np.float32(2 * np.pi * teeth / rate))
        return _shape(wave * bite, (0, 0), (0.2, 0.8), (0.75, 1), (1, 0))
    return _together(rate, (0, stroke(0.26, 62, "there")), (0.3, 0.7 * stroke(0.22, 78, "back")), (0.56, stroke(0.28, 60, "there again")))


def _done(rate: int) -> Wave:
    """Four bars of the marimba upwards, the last one an octave higher."""
    row = (NOTES[0], NOTES[2], NOTES[4], NOTES[0] * 2)
    return _together(rate, *((0.11 * number, _note(rate, hertz) * (0.75 + 0.08 * number)) for number, hertz in enumerate(row)))


MAKERS: Mapping[str, tuple[float, Callable[[int], Wave]]] = {
    "deal": (-18, lambda rate: _together(rate, (0, _shape(_noise(rate, 0.10, 900, 4000, "deal", 0.8), (0, 0), (0.3, 1), (1, 0))), (0.07, 0.9 * _wood(rate, 420, 0.012)))),
    "lift": (-22, lambda rate: _shape(_noise(rate, 0.11, 700, 3000, "lift", 0.8), (0, 0), (0.6, 1), (1, 0))),
    "snap": (-14, lambda rate: _together(rate, (0, _wood(rate, 520, 0.022)), (0.012, 0.6 * _wood(rate, 780, 0.018)))),
    "scratch": (-17, _scratch),
    "punch": (-13, lambda rate: _together(rate, (0, _wood(rate, 980, 0.010, 0.9)), (0.055, 1.3 * _wood(rate, 310, 0.03, 0.8)), (0.06, _shape(_noise(rate, 0.05, 1200, 5000, "punch"), (0, 0.5), (1, 0))))),
    "stamp": (-12, lambda rate: _together(rate, (0, 1.4 * _struck(rate, 0.25, (96, 1.0, 0.05), (171, 0.6, 0.03))), (0, 0.6 * _wood(rate, 260, 0.03)), (0, _shape(_noise(rate, 0.06, 500, 2500, "stamp", 1), (0, 0.5), (1, 0))))),
    "window": (-17, lambda rate: _struck(rate, 0.7, (NOTES[2] * 2, 0.7, 0.16), (NOTES[2], 1.0, 0.22), (NOTES[4] * 2, 0.35, 0.12), attack=0.012)),
    **{f"note-{number}": (-13.0, lambda rate, hertz=hertz: _note(rate, hertz)) for number, hertz in enumerate(NOTES)},  # type: ignore[misc]
    "bell": (-14, _bell),
    "ride": (-18, _ride),
    "paper": (-19, _paper),
    "saw": (-16, _saw),
    "coin": (-17, lambda rate: _together(rate, (0, 0.7 * _wood(rate, 640, 0.016)), (0.004, _struck(rate, 0.32, (2210, 0.6, 0.07), (3590, 0.35, 0.05), (5120, 0.12, 0.03))), (0.085, 0.8 * _struck(rate, 0.3, (2290, 0.6, 0.05), (3710, 0.3, 0.04))))),
    "lever": (-13, lambda rate: _together(rate, *((at, 0.5 * _wood(rate, 700, 0.008, 0.8)) for at in (0, 0.05, 0.10)), (0.16, 1.3 * _wood(rate, 170, 0.045, 0.7)))),
    "wind": (-19, _wind),
    "done": (-13, _done),
}
"""Each sound: how loud its loudest twentieth of a second is (dBFS), and how it is made."""


def made(name: str, rate: int) -> Wave:
    """One sound as samples between -1 and 1 at its own loudness, begun and ended in silence."""
    level, maker = MAKERS[name]
    wave = maker(rate)
    fade = min(round(rate * 0.012), len(wave) // 4)
    begin = rate // 1000
    wave[:begin] *= np.linspace(0, 1, begin, dtype=np.float32)
    wave[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    wave = wave * np.float32(10 ** (level / 20) / loudest(wave, rate))
    return np.asarray(np.float32(PEAK) * np.tanh(wave / np.float32(PEAK)))


def loudest(wave: Wave, rate: int) -> float:
    """Root mean square of the loudest twentieth of a second."""
    window = min(rate // 20, len(wave))
    summed = np.concatenate([[0.0], np.cumsum(wave**2, dtype=np.float64)])
    return float(np.sqrt(np.max(summed[window:] - summed[:-window]) / window))


class Sounds:
    """Plays the sounds by name; silent when the player wants that, and where there is no loudspeaker."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._made: dict[str, pygame.mixer.Sound] = {}

    def play(self, name: str, volume: float = 1.0) -> None:
        """Play a sound; a name that does not exist raises KeyError, with sound off as well."""
        if name not in MAKERS:
            raise KeyError(name)
        opened = pygame.mixer.get_init()
        if not self._settings.sound or not opened or opened[1] != -16:
            return
        if name not in self._made:
            if pygame.mixer.get_num_channels() < CHANNELS:
                pygame.mixer.set_num_channels(CHANNELS)
            samples = np.round(made(name, opened[0]) * 32767).astype(np.int16)
            self._made[name] = pygame.mixer.Sound(buffer=np.repeat(samples, opened[2]).tobytes())
        sound = self._made[name]
        sound.set_volume(volume)
        sound.play()
