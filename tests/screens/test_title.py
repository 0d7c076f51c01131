"""The title is there at once, and each button says what happens."""


import pygame
import pytest

from game.screens.pilot import Pilot
from game.screens.show import Silence
from game.screens.theme import Settings
from game.screens.title import Title
from game.texts import Texts


def title(saved=False, language="nl"):
    return Title(Texts(language), Settings(), Silence(), Silence(), saved)


def names(made):
    return {thing.name for thing in made.stage.order()}


def test_the_first_frame_shows_the_title(surface):
    title().frame(0.01)
    assert len({tuple(surface.get_at((x, y))) for x in range(0, 1280, 64) for y in range(0, 720, 36)}) > 12


def test_going_on_and_wiping_are_there_only_when_something_is_kept(surface):
    assert names(title()) == {"begin", "guest", "language"}
    assert names(title(saved=True)) == {"begin", "continue", "guest", "wipe", "language"}


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
@pytest.mark.parametrize("name", ["begin", "continue", "guest", "language"])
def test_a_button_ends_the_title_with_its_name(surface, name, keys):
    made = title(saved=True)
    Pilot(made, keys).press(name)
    assert (made.result, made.running) == (name, False)


def test_wiping_is_asked_once_more_and_can_be_refused(surface):
    made = title(saved=True)
    pilot = Pilot(made)
    pilot.press("wipe")
    assert made.running and names(made) == {"wipe", "keep"}
    pilot.press("keep")
    assert names(made) == names(title(saved=True))
    pilot.press("wipe")
    pilot.press("wipe")
    assert made.result == "wipe"


def test_the_tram_rides_past_unless_less_motion_is_wished(surface):
    made = title()
    before = made._tram
    made.frame(0.5)
    assert made._tram > before
    made.settings.less_motion = True
    before = made._tram
    made.frame(0.5)
    assert made._tram == before


def test_where_the_papers_lie_is_shown_and_read_aloud_after_a_journey(surface):
    class Heard(Silence):
        said = ""

        def say(self, text):
            self.said += text

    voice, told = Heard(), Texts("nl").get("saved-in", folder="/home/bakker/Morgenwerk")
    plainly, telling = title(saved=True), Title(Texts("nl"), Settings(), voice, Silence(), True, told=told)
    pictures = []
    for made in (plainly, telling):
        made.frame(0.01)
        pictures.append(pygame.image.tobytes(surface.subsurface((0, 662, 1280, 58)), "RGB"))
    assert pictures[0] != pictures[1]
    assert "/home/bakker/Morgenwerk" in voice.said


def test_closing_the_window_quits(surface):
    made = title()
    made.handle(pygame.event.Event(pygame.QUIT))
    assert (made.result, made.running) == ("quit", False)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_speaks_both_languages(surface, language):
    made = title(saved=True, language=language)
    made.frame(0.01)
    assert all(thing.says.strip() for thing in made.stage.order())


@pytest.mark.parametrize(("pressed", "words"), [("continue", "title-packing"), ("begin", "title-ready")])
def test_who_pressed_while_it_loads_sees_and_hears_within_one_frame_that_something_goes_on(surface, pressed, words):
    made = title(saved=True)
    made.frame(0.01)
    before = pygame.image.tobytes(surface, "RGB")
    Pilot(made).press(pressed)
    made.pack()
    made.frame(0.01)
    shown = pygame.image.tobytes(surface, "RGB")
    made.frame(0.5)
    assert before != shown != pygame.image.tobytes(surface, "RGB")
    assert made.running and made.result == pressed
    assert made.texts.get(words) in [thing.says for thing in made.stage.things]
    assert not names(made)


def test_the_window_can_be_closed_while_it_loads(surface):
    made = title()
    Pilot(made).press("begin")
    made.pack()
    made.handle(pygame.event.Event(pygame.QUIT))
    assert (made.result, made.running) == ("quit", False)
