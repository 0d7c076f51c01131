"""The computer's own voice in a process of its own: `python game/espeak.py nl`.

Reads one request a line from standard input, JSON with `text` and `speed` (words a minute), and answers each on standard
output with its rate and its length in bytes (two little-endian numbers) and the samples, 16 bits, one channel. It ends when
its input ends, so it never outlives the game. The library is written in C: what goes wrong in it ends this process only.
"""

from __future__ import annotations

import ctypes
import json
import signal
import struct
import sys
from collections.abc import Callable

HEADER = struct.Struct("<II")
NO_LIBRARY = 3
SYNCHRONOUS, UTF8, CHARACTERS = 2, 1, 1
RATE, PITCH = 1, 3
CALM = 44
"""A little lower than the library's own pitch of 50."""
Collect = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def speaking(language: str) -> tuple[int, Callable[[str, int], bytes]] | None:
    """The rate of the voice of a language and what turns text into samples; None where there is no library or no such voice."""
    try:
        import espeakng_loader
        library = ctypes.CDLL(espeakng_loader.get_library_path())
        rate = library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    except (ImportError, OSError, RuntimeError):
        return None
    if rate <= 0 or library.espeak_SetVoiceByName(language.encode()) != 0:
        return None
    heard = bytearray()

    def collect(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int) -> int:
        if samples and count > 0:
            heard.extend(ctypes.string_at(samples, count * 2))
        return 0

    kept = Collect(collect)
    library.espeak_SetParameter(PITCH, CALM, 0)

    def speak(text: str, speed: int) -> bytes:
        heard.clear()
        library.espeak_SetSynthCallback(kept)
        library.espeak_SetParameter(RATE, speed, 0)
        encoded = text.replace("\0", " ").encode() + b"\0"
        library.espeak_Synth(encoded, len(encoded), 0, CHARACTERS, 0, UTF8, None, None)
        return bytes(heard)

    return rate, speak


def main(language: str) -> int:
    """Answer requests until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    made = speaking(language)
    if made is None:
        return NO_LIBRARY
    rate, speak = made
    for row in sys.stdin.buffer:
        request = json.loads(row)
        samples = speak(request["text"], request["speed"])
        sys.stdout.buffer.write(HEADER.pack(rate, len(samples)) + samples)
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
