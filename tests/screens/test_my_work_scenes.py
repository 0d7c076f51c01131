"""Stop 2 is played by mouse and by keys: find, deal, watch, write, stick, choose, hang."""

import dataclasses
from functools import cache

import pygame
import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.ask import Label, Option, Say
from game.rules.world import World
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.props.finding import described, tile_places
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from game.texts import Texts
from levels import my_work, stops
from skills_graph import SkillsGraph
from tests.hand import play


@cache
def graph():
    return SkillsGraph.load()


@cache
def texts():
    return Texts("nl", graph())


def player():
    return Player(4, graph().search("bakker", "nl")[0].uri, line="korte", words={"missing": "klanten groeten"})


def app(surface, until="", size=1.0, less=True, line="korte"):
    """An app on this stop, gone on by itself to the first ask whose id begins with `until`."""
    here = World(graph(), None, "nl", texts().get)
    game = Session("j", lambda now: my_work.next_ask(now, here), lambda: "", MemoryJournal())
    game.start(3, "", "")
    game.answer(Option("told", None, "", (e.LineChosen(line, line), e.IntakeAnswered("C1", "stays", 0))))
    made = player()
    while until and not game.ask.id.startswith(until):
        game.answer(made.choose(game.ask, game.profile))
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(game, here, texts(), settings), Scenes(), lambda: stops(game.profile), surface)


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_the_whole_stop_is_played(surface, keys):
    ids = play(app(surface), player(), keys)
    assert ids[-1] == "my_work.end"
    assert {"my_work.now", "my_work.more.1", "my_work.deal.4", "my_work.day", "my_work.missing", "my_work.marks", "my_work.fit"} <= set(ids)


def test_with_the_largest_letters_it_is_played_too(surface):
    assert play(app(surface, "my_work.marks", size=2.0), player())[-1] == "my_work.end"


def test_an_occupation_is_found_by_pointing_alone(surface):
    made = app(surface)
    pilot = Pilot(made)
    pilot.wait()
    for name in ("where-binnen", "what-service", "with-hands"):
        pilot.press(name)
        pilot.wait()
    uri = made.scene.rows[0]
    pilot.press(uri)
    assert made.show.session.profile.occupations["now"].value == uri


def test_a_typing_error_still_finds_the_work(surface):
    made = app(surface)
    pilot = Pilot(made)
    pilot.wait()
    pilot.type("schoomaker")
    pilot.wait()
    assert texts().label(Label("occupation", made.scene.rows[0])) == "schoonmaker"


def test_backspace_wipes_a_letter_and_takes_no_answer_back(surface):
    made = app(surface, "my_work.missing")
    pilot = Pilot(made)
    pilot.wait()
    answers = len(made.show.session.events)
    pilot.type("ab c")
    pilot.key(pygame.K_BACKSPACE)
    assert made.scene.typed.words == "ab " and len(made.show.session.events) == answers


def test_wiping_more_than_was_typed_takes_no_answer_back(surface):
    made = app(surface, "my_work.missing")
    pilot = Pilot(made)
    pilot.wait()
    answers = len(made.show.session.events)
    pilot.type("ab")
    for _ in range(4):
        pilot.key(pygame.K_BACKSPACE)
    assert len(made.show.session.events) == answers and made.ask.id == "my_work.missing"


def test_pressing_a_card_twice_by_habit_takes_it_up_once(surface):
    made = app(surface, "my_work.deal.1")
    pilot = Pilot(made)
    pilot.wait()
    card = made.ask.items[0].id
    pilot.press(card)
    pilot.press(card)
    pilot.press("sometimes")
    assert made.show.session.profile.skills[card].value == "sometimes"


@pytest.mark.parametrize("place", ["often", "sometimes", "never"])
@pytest.mark.parametrize("dragged", [False, True])
def test_the_sign_of_a_place_takes_a_card_as_the_place_does(surface, place, dragged):
    made = app(surface, "my_work.deal.1")
    pilot = Pilot(made)
    pilot.wait()
    card, sign = made.scene.cards[made.ask.items[0].id], made.scene.signs[place]
    name = card.name
    if dragged:
        hand(made, card.rect.center, sign.rect.center)
    else:
        pilot.press(name)
        pilot.wait()
        hand(made, sign.rect.center, sign.rect.center)
    assert made.show.session.profile.skills[name].value == place


def hand(made, down, up):
    """Press at one point, let go at another."""
    for kind, at in ((pygame.MOUSEBUTTONDOWN, down), (pygame.MOUSEMOTION, up), (pygame.MOUSEBUTTONUP, up)):
        made.handle(pygame.event.Event(kind, {"pos": at, "button": 1, "rel": (0, 0), "buttons": (1, 0, 0)}))


def test_own_words_stay_as_they_were_typed(surface):
    made = app(surface, "my_work.missing")
    pilot = Pilot(made)
    pilot.wait()
    pilot.type("Oma's recept, zélf")
    pilot.press("written")
    assert made.show.session.profile.words["missing"].value == "Oma's recept, zélf"


def test_a_card_moves_within_one_frame_of_its_answer_and_lies_in_the_day(surface):
    made = app(surface, "my_work.deal.1", less=False)
    pilot = Pilot(made)
    pilot.wait()
    uri = made.ask.items[0].id
    pilot.press(uri)
    pilot.press("often")
    [card] = made.scene.day
    before = (card.x, card.y)
    pilot._step(1 / 60)
    assert (card.x, card.y) != before and made.scene.placed == 1


def test_a_card_can_be_dragged_into_the_pocket(surface):
    made = app(surface, "my_work.deal.1")
    pilot = Pilot(made)
    pilot.wait()
    card = pilot.thing(made.ask.items[0].id)
    drag(pilot, (card.x, card.y), (1172, 330))
    assert made.show.session.profile.skills[made.trace[-1][1].item].value == "sometimes"


def test_a_small_card_says_its_label_to_who_points_at_it(surface):
    made = app(surface, "my_work.deal.2")
    pilot = Pilot(made)
    pilot.wait()
    cards = made.scene.day + [card for card in made.scene.pocket if card.visible]
    assert cards and all(card.pressable and card.says for card in cards)


def test_a_sticker_is_dragged_onto_a_card_and_back_to_the_sheet(surface):
    made = app(surface, "my_work.marks")
    pilot = Pilot(made)
    pilot.wait()
    heart, uri = pilot.thing("like"), made.scene._deck[0].id
    drag(pilot, (heart.x, heart.y), (made.scene.cards[uri].x, made.scene.cards[uri].y + 40))
    assert made.show.session.profile.marked("like") == [uri]
    stuck = pilot.thing(f"like {uri}")
    drag(pilot, (stuck.x, stuck.y), (200, 690))
    assert made.show.session.profile.marked("like") == []


def test_what_is_chosen_stays_in_the_workplace(surface):
    made = app(surface, "my_work.detail.begin")
    pilot = Pilot(made)
    for _ in range(3):
        pilot.wait()
        pilot.press(made.ask.options[0].id)
    pilot.wait()
    assert set(made.scene.badges) == {"begin", "sound", "hands"}


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("words", ["my_work-day", "my_work-day-empty"])
def test_the_way_on_from_the_day_stands_free_of_what_mo_says(surface, words, size):
    made = app(surface, "my_work.day", size=size)
    stage = made.scene.stage
    stage.things.clear()
    made.scene.begin(dataclasses.replace(made.ask, says=Say(words)))
    Pilot(made).wait()
    [said] = [thing for thing in stage.things if thing.says == made.scene.say(Say(words))]
    [button] = [thing for thing in stage.things if thing.name == made.ask.done.id]
    assert not said.rect.colliderect(button.rect) and button.rect.bottom < 480


def drag(pilot, start, end):
    place = tuple(map(round, start))
    for kind, at in ((pygame.MOUSEBUTTONDOWN, place), (pygame.MOUSEMOTION, (place[0] + 9, place[1] + 9)),
                     (pygame.MOUSEMOTION, end), (pygame.MOUSEBUTTONUP, end)):
        extra = {"rel": (0, 0), "buttons": (1, 0, 0)} if kind == pygame.MOUSEMOTION else {"button": 1}
        pygame.event.post(pygame.event.Event(kind, {"pos": tuple(map(round, at)), **extra}))
        pilot._step(1 / 30)
    pilot.wait()


@pytest.mark.parametrize("count", range(1, 9))
def test_tiles_lie_within_their_box_and_apart(count):
    box = (372, 230, 1252, 630)
    places = [pygame.Rect(x - width / 2, y - height / 2, width, height) for x, y, width, height in tile_places(count, box)]
    assert len(places) == count
    assert all(pygame.Rect(372, 230, 880, 400).inflate(2, 2).contains(place) for place in places)
    assert all(not one.colliderect(other) for number, one in enumerate(places) for other in places[number + 1:])


def test_a_description_is_cut_between_words_only(surface):
    text = "Bakkers maken een grote verscheidenheid aan brood. Zij bakken."
    assert described(text, 20, 900, 30) == "Bakkers maken een grote verscheidenheid aan brood."
    assert described(text, 20, 260, 30) == "Bakkers maken een grote …"


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_card_of_work_shows_by_which_name_it_was_found(surface, size):
    window = app(surface, "my_work.now", size)
    pilot = Pilot(window)
    driver = graph().search("vrachtwagenchauffeur", "nl")[0].uri
    pilot.type("trucker")
    pilot.wait(0.5)
    by_another_name = pilot.thing(driver)
    assert by_another_name.says == "Vrachtwagenchauffeur. Ook: trucker."
    shown = pygame.image.tobytes(by_another_name.image, "RGBA")
    window.scene.typed.words = ""
    pilot.type("vrachtwagenchauffeur")
    pilot.wait(0.5)
    assert pilot.thing(driver).says == "vrachtwagenchauffeur"
    assert pygame.image.tobytes(pilot.thing(driver).image, "RGBA") != shown
