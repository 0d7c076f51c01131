"""Reading aloud: the newest text only, soon, and whatever breaks costs no more than silence."""

import sys
import textwrap
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from game import espeak
from game.speech import Samples, Speaker, plain, pronunciation, recordings, spoken
from game.texts import Texts, available

QUICK = "import sys, json\nfrom struct import pack\n"
ECHO = QUICK + """
for row in sys.stdin.buffer:
    text = json.loads(row)["text"].encode()
    sys.stdout.buffer.write(pack("<II", 22050, len(text)) + text); sys.stdout.buffer.flush()
"""
BREAKS = QUICK + """
for row in sys.stdin.buffer:
    text = json.loads(row)["text"].encode()
    if text == b"breaks": sys.exit(9)
    sys.stdout.buffer.write(pack("<II", 22050, len(text)) + text); sys.stdout.buffer.flush()
"""


class Heard:
    """Keeps what was played, and waits for it."""

    def __init__(self):
        self.all = []
        self._news = threading.Condition()

    def __call__(self, what):
        with self._news:
            self.all.append(what)
            self._news.notify_all()

    def wait(self, count=1, seconds=5.0):
        with self._news:
            assert self._news.wait_for(lambda: len(self.all) >= count, seconds), f"only {len(self.all)} of {count} heard"
        return self.all[count - 1]


@pytest.fixture
def speaker():
    made = []

    def make(heard, language="nl", script=None, **more):
        command = (sys.executable, "-c", textwrap.dedent(script)) if script else ()
        made.append(Speaker(language, heard, command=command, **more))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def real(speaker):
    if espeak.speaking("nl") is None:
        pytest.skip("there is no espeak-ng on this computer")
    return speaker


def test_marks_are_never_read_aloud():
    assert plain("Het is 2030. *Deze tram\n rijdt zelf.*") == "Het is 2030. Deze tram rijdt zelf."


@pytest.mark.parametrize(("text", "language", "said"), [
    ("Van UWV of gemeente", "nl", "Van uu wee vee of gemeente"),
    ("Eén antwoord terug", "nl", "één antwoord terug"),
    ("Een mbo-diploma", "nl", "Een em bee oo diploma"),
    ("de mbobus", "nl", "de mbobus"),
    ("€ 12,50 tot € 18,00 per uur, € 20 in het weekend", "nl", "12 euro 50 tot 18 euro per uur, 20 euro in het weekend"),
    ("Bel 113. Het is 2030.", "nl", "Bel één één drie. Het is twintigdertig."),
    ("€ 12.50 an hour", "en", "12 euros 50 an hour"),
])
def test_words_that_the_voice_gets_wrong_are_spelled_out(text, language, said):
    assert spoken(text, language) == said


def test_every_language_of_the_game_has_a_pronunciation_list():
    assert all(pronunciation(language) for language in available())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sentence_becomes_sound(real, language):
    heard = Heard()
    real(heard, language).say("Ik reed hier elke dag. Eenentwintig jaar lang.")
    samples = heard.wait()
    wave = np.frombuffer(samples.content, np.int16).astype(float)
    assert samples.rate == 22050 and 1.5 < samples.seconds < 6
    assert 0.2 < np.abs(wave).max() / 32768 < 1.0


def test_each_new_text_is_heard_after_the_one_before(real):
    heard = Heard()
    voice = real(heard)
    for number in range(1, 5):
        voice.say(f"Stap {number} van 8. Ik bewaar het kaartje in mijn pet.")
        heard.wait(number)


def test_slow_is_slower_than_quick(real):
    slow, quick = Heard(), Heard()
    real(slow, speed=lambda: 120).say("Ik reed hier elke dag.")
    real(quick, speed=lambda: 180).say("Ik reed hier elke dag.")
    assert slow.wait().seconds > 1.2 * quick.wait().seconds


def test_a_new_text_drops_what_was_waiting(speaker):
    heard = Heard()
    voice = speaker(heard, script=ECHO)
    for number in range(200):
        voice.say(f"number {number}")
    while heard.wait(len(heard.all) or 1).content != b"number 199":
        heard.wait(len(heard.all) + 1)
    assert len(heard.all) < 20


def test_after_stop_nothing_is_played(speaker):
    heard = Heard()
    voice = speaker(heard, script="import time; time.sleep(0.15)\n" + ECHO)
    voice.say("too late")
    voice.stop()
    voice.say("in time")
    assert heard.wait().content == b"in time"
    assert len(heard.all) == 1


def test_a_text_without_words_is_silence(speaker):
    heard = Heard()
    voice = speaker(heard, script=ECHO)
    voice.say("**")
    voice.say(" ")
    voice.say("here")
    assert heard.wait().content == b"here"


def test_a_voice_that_breaks_over_one_text_says_the_next(speaker):
    heard = Heard()
    voice = speaker(heard, script=BREAKS)
    for number in range(1, 6):
        voice.say("breaks")
        time.sleep(0.02)
        voice.say(f"again {number}")
        assert heard.wait(number).content == f"again {number}".encode()


def test_a_voice_that_always_breaks_is_given_up_and_that_is_told_once(speaker, capfd):
    voice = speaker(Heard(), script="import sys; sys.exit(1)")
    for _ in range(6):
        voice.say("hello")
        time.sleep(0.15)
    assert capfd.readouterr().err.count("goes on without reading aloud") == 1


@pytest.mark.parametrize("script", [f"import sys; sys.exit({espeak.NO_LIBRARY})", None], ids=["no library", "no program"])
def test_without_a_library_the_game_is_silent_and_says_so_once(script, capfd):
    command = (sys.executable, "-c", script) if script else ("there-is-no-such-program",)
    voice = Speaker("nl", Heard(), command=command)
    for _ in range(3):
        voice.say("hello")
        time.sleep(0.15)
    voice.close()
    assert capfd.readouterr().err.count("goes on without reading aloud") == 1


def test_a_language_that_the_library_does_not_speak_has_no_voice():
    assert espeak.speaking("no-such-language") is None


def test_a_voice_that_hangs_is_ended_and_the_game_does_not_wait(monkeypatch):
    voice = Speaker("nl", Heard(), command=(sys.executable, "-c", "import time; time.sleep(60)"))
    voice.say("hello")
    time.sleep(0.2)
    running = voice._process._running
    begun = time.perf_counter()
    voice.close()
    assert time.perf_counter() - begun < 2
    assert running.poll() is not None


def test_closing_ends_the_process(speaker):
    heard = Heard()
    voice = speaker(heard, script=ECHO)
    voice.say("hello")
    heard.wait()
    running = voice._process._running
    voice.close()
    assert running.poll() == 0
    voice.say("after the end")
    assert len(heard.all) == 1


def test_a_recorded_voice_goes_first(speaker):
    heard = Heard()
    voice = speaker(heard, script=ECHO, recorded={"Ik ben Mo.": Path("mo.ogg")})
    voice.say("*Ik ben Mo.*")
    assert heard.wait() == Path("mo.ogg")
    voice.say("Ik ben Sam.")
    assert heard.wait(2) == Samples(22050, b"Ik ben Sam.")


def test_recordings_are_found_by_the_text_they_say(tmp_path):
    (tmp_path / "texts" / "nl").mkdir(parents=True)
    (tmp_path / "texts" / "nl" / "start.ftl").write_text("hello = *Goedenavond.* Ik ben Mo.\ngap = Jij bent { $who }.\n", "utf-8")
    (tmp_path / "voice" / "nl").mkdir(parents=True)
    for name in ("hello", "gap", "unknown"):
        (tmp_path / "voice" / "nl" / f"{name}.ogg").touch()
    found = recordings(Texts("nl", folder=tmp_path / "texts"), tmp_path / "voice")
    assert found == {"Goedenavond. Ik ben Mo.": tmp_path / "voice" / "nl" / "hello.ogg"}
