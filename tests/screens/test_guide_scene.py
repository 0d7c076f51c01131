"""Mo can be asked on every screen, by hand and by keys; nothing that is asked is kept."""

import pygame
import pytest
import test_start_scenes as made_with
from walker import journey, occupation, walk

from game.player import Player
from game.rules import event as e
from game.screens.app import App
from game.screens.guide import Guide, on_screen
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.settings import SIZES, Settings

STOPS = ("start", "my_work", "who_am_i", "future", "the_map", "practice", "my_step", "my_poster")


@pytest.fixture(scope="module")
def bakers_news():
    """A baker before the news on the map."""
    session, _ = walk(Player(7, occupation("bakker")), until=lambda now: now.ask.id.startswith("the_map.news"))
    return session


def opened(session, surface, size=1.0, keys=False):
    made = journey()
    app = App(Show(session, made.world, made.texts, Settings(size=size, voice=False)), Scenes(), lambda: STOPS, surface)
    spoken = []
    app.show.voice.say = spoken.append
    return app, Pilot(app, keys), spoken


def said(app):
    return [thing.says for thing in app.menu.stage.things if thing.says]


@pytest.mark.parametrize("keys", [False, True], ids=["hand", "keys"])
def test_the_three_questions_that_always_fit_are_answered_and_read_aloud(surface, bakers_news, keys):
    app, pilot, spoken = opened(bakers_news, surface, keys=keys)
    pilot.press("bar-ask")
    for what in ("here", "why"):
        pilot.press(f"guide-{what}")
        answer = app.show.texts.get(f"guide-{what}-the_map-news")
        assert answer in said(app) and answer in spoken
    pilot.press("guide-who")
    assert app.show.texts.get("guide-who-kept") in said(app)
    pilot.press("guide-close")
    assert app.menu is None and app.ask.id.startswith("the_map.news")


def test_the_words_on_the_screen_are_explained(surface, bakers_news):
    app, pilot, spoken = opened(bakers_news, surface)
    assert any("bruto" in words for words in on_screen(app.scene))
    pilot.press("bar-ask")
    pilot.press("guide-words")
    assert any(words.startswith("bruto. ") for words in said(app))
    pilot.press("guide-word-0")
    assert spoken[-1] in said(app)


def test_an_own_question_is_typed_and_nothing_of_it_is_kept(surface, bakers_news):
    app, pilot, _ = opened(bakers_news, surface)
    before, asked = len(app.show.session.events), app.ask
    pilot.key(pygame.K_F1)
    pilot.type("Ziet mijn baas dit?")
    pilot.key(pygame.K_RETURN)
    assert any("Je baas ziet niets" in words for words in said(app))
    pilot.key(pygame.K_BACKSPACE)
    assert app.ask is asked, "a press too many takes back no answer"
    pilot.key(pygame.K_F1)
    assert app.menu is None
    assert len(app.show.session.events) == before
    assert not any("baas dit" in str(kept) for kept in app.show.kept.values())


def test_what_is_hard_leads_to_people(surface, bakers_news):
    app, pilot, _ = opened(bakers_news, surface)
    pilot.press("bar-ask")
    pilot.type("ik heb schulden")
    pilot.press("guide-send")
    pilot.press("guide-people")
    assert app.show.texts.get("people-4") in said(app)


def test_what_mo_does_not_know_may_be_meant_otherwise(surface, bakers_news):
    app, pilot, _ = opened(bakers_news, surface)
    pilot.press("bar-ask")
    app.menu.ask("wat kost een zwembad")
    assert any(words.startswith("Dat weet ik niet") for words in said(app))
    meant = next(thing.name for thing in app.menu.stage.things if thing.name.startswith("guide-meant-"))
    pilot.press(meant)
    assert not any(words.startswith("Dat weet ik niet") for words in said(app))


def test_a_question_mark_opens_it_but_belongs_to_the_words_where_one_types(surface):
    app = made_with.app(surface, e.MomentSeen("start.cold_open"))
    pilot = Pilot(app)
    pilot.wait(0.5)
    pilot.type("?")
    assert isinstance(app.menu, Guide)
    assert app.menu.typed.words == ""


@pytest.mark.parametrize("size", SIZES)
def test_nothing_lies_on_something_else_at_any_size(surface, bakers_news, size):
    app, pilot, _ = opened(bakers_news, surface, size)
    pilot.press("bar-ask")
    guide = app.menu
    for page in (guide.open, guide.explain_words, guide.people, *(lambda what=what: guide.explain(what) for what in ("here", "why", "who")),
                 *(lambda asked=asked: guide.ask(asked) for asked in ("ik heb schulden", "wat kost een zwembad", "welke lijn kies ik"))):
        page()
        pilot.wait(0.4)
        things = [thing for thing in guide.stage.things if thing.visible]
        places = [pygame.Rect(0, 0, *thing.size).move(thing.x - thing.size[0] / 2, thing.y - thing.size[1] / 2) for thing in things]
        for number, place in enumerate(places):
            assert pygame.Rect(28, 78, 1230, 630).contains(place.inflate(-8, -8)), things[number].says
            for other, there in enumerate(places[number + 1:], number + 1):
                assert not place.inflate(-10, -10).colliderect(there.inflate(-10, -10)), f"{things[number].says!r} on {things[other].says!r}"


def test_the_letters_grow_while_mo_talks(surface, bakers_news):
    app, pilot, _ = opened(bakers_news, surface)
    pilot.press("bar-ask")
    pilot.press("guide-here")
    small = app.menu.stage.things[1].size
    pilot.key(pygame.K_F6)
    pilot.wait(0.4)
    assert app.menu.stage.things[1].size > small
    app.show.settings.size = 1.0
