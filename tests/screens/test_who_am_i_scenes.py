"""Stop 3 is played by mouse and by keys; coins can be moved until one says that it is right."""

import pygame
import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.ask import Option
from game.rules.world import World
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.said import lines
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from game.texts import Texts
from levels import between, stops, who_am_i
from tests.hand import play

TEXTS = Texts("nl")
WORLD = World(None, None, "nl", TEXTS.get)


def app(surface, until="", size=1.0, less=True, seed=3, asks=None):
    """An app on this stop and its talk stop, gone on by itself to the first ask whose id begins with `until`."""
    asks = asks or (lambda now: who_am_i.next_ask(now, WORLD) or between.talk_stop(now, "who_am_i"))
    game = Session("j", asks, lambda: "2026-01-01T09:00:00", MemoryJournal())
    game.start(seed, "", "")
    player = Player(seed, "")
    while until and not game.ask.id.startswith(until):
        game.answer(player.choose(game.ask, game.profile))
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(game, WORLD, TEXTS, settings), Scenes(), lambda: stops(game.profile), surface)


def player():
    return Player(3, "", prefer={"talk.who_am_i": "bookmark"})


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_the_whole_stop_is_played(surface, keys):
    ids = play(app(surface), player(), keys)
    assert ids[-2:] == ["who_am_i.end", "talk.who_am_i"]
    assert {"who_am_i.street.12", "who_am_i.coins", "who_am_i.coins_back", "who_am_i.photo", "who_am_i.turned"} <= set(ids)


def test_the_pulled_note_moves_within_a_frame_and_the_job_stands_within_600_milliseconds(surface):
    made = app(surface, less=False)
    pilot = Pilot(made)
    pilot.wait()
    job = made.ask.options[0].id
    note = pilot.thing(job)
    before = (note.x, note.y)
    pilot.press(job)
    pilot._step(1 / 60)
    assert (note.x, note.y) != before
    for _ in range(36):
        pilot._step(1 / 60)
    assert made.scene.jobs[job].scale == pytest.approx(1.0, abs=0.02)


def test_a_job_that_is_chosen_again_grows(surface):
    made = app(surface)
    play(made, player(), most=13)
    times = made.scene.times
    twice = [job for job, number in times.items() if number == 2]
    assert twice and sum(times.values()) == 12


def test_a_coin_can_be_taken_back_before_one_says_that_it_is_right(surface):
    made = app(surface, until="who_am_i.coins")
    pilot = Pilot(made)
    pilot.wait()
    for _ in range(10):
        pilot.press("pay")
    for name in ("pay-back", "pay-back", "time", "people"):
        pilot.press(name)
    pilot.press("shared")
    assert dict(made.show.session.profile.get("coins")) == {"pay": 8, "time": 1, "people": 1}


def test_a_coin_can_be_carried_to_a_stall(surface):
    made = app(surface, until="who_am_i.coins")
    pilot = Pilot(made)
    pilot.wait()
    coin, stall = made.scene.loose[3], made.scene.stalls["meaning"]
    start, end = (round(coin.x), round(coin.y)), (round(stall.x), round(stall.y) - 60)
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONDOWN, {"pos": start, "button": 1}))
    for place in ((start[0] + 40, start[1] - 60), end):
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, {"pos": place, "rel": (0, 0), "buttons": (1, 0, 0)}))
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONUP, {"pos": end, "button": 1}))
    pilot.wait()
    assert made.scene.trays["meaning"] == [coin] and len(made.scene.loose) == 9


def test_way_to_a_sharing_counts_what_lies_there_already(surface):
    made = app(surface, until="who_am_i.coins")
    pilot = Pilot(made)
    pilot.wait()
    for name in ("pay", "pay", "time"):
        pilot.press(name)
    option = made.ask.option({"pay": 1, "meaning": 9})
    pilot.choose(made.ask, option)
    assert dict(made.show.session.profile.get("coins")) == {"pay": 1, "meaning": 9}


def test_three_coins_fewer_can_be_put_back_first(surface):
    made = app(surface, until="who_am_i.coins_back")
    pilot = Pilot(made)
    pilot.wait()
    held = dict(made.ask.held)
    value = max(held, key=held.get)
    pilot.press(value)
    pilot.press("give-back")
    option = made.ask.option({value: 2, next(one for one in held if one != value and held[one]): 1})
    pilot.choose(made.ask, option)
    assert dict(made.show.session.profile.get("coins_back"))[value] == 2


@pytest.mark.parametrize("answer", ["yes", "no", "unsure"])
def test_each_answer_to_a_leaning_can_be_pressed(surface, answer):
    made = app(surface, until="who_am_i.interest")
    pilot = Pilot(made)
    pilot.wait()
    name, option = made.ask.id, next(one for one in made.ask.options if one.id == answer)
    pilot.choose(made.ask, option)
    profile = made.show.session.profile
    assert (name in profile.skipped) if answer == "unsure" else profile.confirmed[name.replace("who_am_i.interest.", "interest ")].value is (answer == "yes")


def test_qualities_of_somebody_else_lie_face_down_until_they_turn_over(surface):
    made = app(surface, until="who_am_i.theirs")
    pilot = Pilot(made)
    pilot.wait()
    chosen = made.ask.options[4]
    picture = pilot.thing(chosen.id).image
    pilot.choose(made.ask, chosen)
    pilot.wait()
    assert made.scene.put[-1].image is not picture
    assert made.scene.put[-1].image.get_size() == (102, 104)


@pytest.mark.parametrize("size", [1.5, 2.0])
@pytest.mark.parametrize("until", ["who_am_i.street.9", "who_am_i.interest", "who_am_i.stalls", "who_am_i.coins", "who_am_i.picture", "who_am_i.seen",
                                   "who_am_i.their_turn", "talk"])
def test_larger_text_covers_no_choice(surface, size, until):
    made = app(surface, until=until, size=size)
    pilot = Pilot(made)
    pilot.wait()
    stage = made.scene.stage
    choices = [pilot.thing(option.id) for option in made.ask.options]
    for thing in choices:
        assert pilot._free_place(thing)
        assert stage.things
        assert thing.rect.top >= 70 and thing.rect.left >= 0 and thing.rect.right <= 1280
    texts = [thing for thing in stage.things if thing.says and not thing.press and thing.z >= 60]
    assert not [thing for thing in texts for choice in choices if choice.rect.inflate(-24, -24).colliderect(thing.rect) and choice.z < thing.z]


def test_the_talk_stop_after_the_map_is_played_on_the_same_bench(surface):
    made = app(surface, asks=lambda now: between.talk_stop(now, "the_map"))
    pilot = Pilot(made)
    pilot.wait()
    option = next(one for one in made.ask.options if one.id == "bookmark")
    assert isinstance(option, Option)
    pilot.choose(made.ask, option)
    assert "talk.the_map" in made.show.session.profile.bookmarks
    assert isinstance(option.means[0], e.Bookmarked)


def test_with_larger_text_every_quality_is_reached_over_two_pages(surface):
    made = app(surface, until="who_am_i.qualities", size=2.0)
    pilot = Pilot(made)
    pilot.wait()
    chosen = [made.ask.options[16].id, made.ask.options[0].id, made.ask.options[17].id]
    for quality in chosen:
        pilot.choose(made.ask, next(option for option in made.ask.options if option.id == quality))
        pilot.wait()
    assert [held.value.quality for held in made.show.session.profile.qualities.values()] == chosen


def test_what_was_said_at_this_stop_can_be_read_back_in_words(surface):
    made = app(surface, until="who_am_i.end")
    profile = made.show.session.profile
    told = [words for words, _ in lines(made.show)]
    parts = (profile.preferred, profile.stalls, profile.picture, profile.persons, profile.confirmed, profile.qualities)
    assert len(told) == sum(map(len, parts))
    assert sum(words.startswith("Zo ben ik") for words in told) == 3
