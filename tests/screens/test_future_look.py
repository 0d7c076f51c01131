"""The place shows its future: each wind brings a light and things of its own, and what does not come is not there."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest

from game.journal import MemoryJournal
from game.rules import event as e
from game.rules.ask import Moment, Option, Say
from game.rules.winds import BROUGHT, brought
from game.screens.props import future_look
from game.screens.props.workplace import Workplace
from game.screens.scenes.evening import EveningScene
from game.screens.scenes.story import StoryScene
from game.screens.show import Show
from game.screens.theme import Settings
from tests.walker import journey, occupation

WINDS = tuple(journey().world.scenarios.winds)
PLACES = ("balie", "binnen", "buiten", "bureau", "dieren", "klas", "machines", "mensen", "weg", "werkplaats")


def place(kind="werkplaats", less=True, **said):
    """A workplace on a stage, for a cleaner who said this of the objects: `robots_floor="not"`."""
    made = journey()
    game = made.session("j", 7, lambda: "2027-01-11T09:00:00", MemoryJournal())
    game._tell(e.OccupationHeld(occupation("schoonmaker"), "now"))
    for name, seen in said.items():
        game._tell(e.ChangeSeen(*name.split("_"), seen))
    settings = Settings()
    settings.less_motion = less
    return Workplace(StoryScene(Show(game, made.world, made.texts, settings)), kind)


def seen(one, ends, story=""):
    """The picture of a place in a future, once everything has arrived."""
    one.when("ochtend", ends, story)
    one.show_future(ends, story)
    one.scene.stage.motion.settle()
    surface = pygame.Surface((1280, 720))
    one.draw_back(surface)
    one.scene.stage.draw(surface)
    return surface


def apart(one, other):
    """How far two pictures lie apart, 0 to 255."""
    step = [[tuple(picture.get_at((x, y))[:3]) for x in range(8, 1280, 24) for y in range(78, 590, 24)] for picture in (one, other)]
    return sum(abs(a - b) for p, q in zip(*step, strict=True) for a, b in zip(p, q, strict=True)) / (3 * len(step[0]))


def test_each_wind_has_its_light_its_things_and_the_small_sign_of_little_of_it(surface):
    for wind in journey().world.scenarios.winds.values():
        assert future_look.has_light(wind.id), wind.id
        for end in (future_look.MUCH, future_look.LITTLE):
            assert future_look.sign_picture(wind.id, end, (120, 120)), (wind.id, end)
        spots = [future_look.spot(wind.id, thing.id, number) for number, thing in enumerate(wind.objects)]
        assert len(set(spots)) == len(wind.objects), f"two things of {wind.id} stand in one spot"
        assert all(future_look.thing_picture(wind.id, thing.id, (90, 80)) for thing in wind.objects), wind.id


@pytest.mark.parametrize("kind", ["werkplaats", "weg", "mensen", "buiten"])
def test_no_two_futures_of_a_place_look_alike(surface, kind):
    pictures = {wind: seen(place(kind), {wind: "veel"}, wind) for wind in WINDS}
    today = seen(place(kind), {})
    for wind, picture in pictures.items():
        assert apart(picture, today) > 12, wind
    for one, other in combinations(WINDS, 2):
        assert apart(pictures[one], pictures[other]) > 12, (one, other)


def test_the_second_lever_is_seen_as_well(surface):
    for other in ("mensen", "ai", "groen"):
        much, little = (seen(place(), {"robots": "veel", other: end}, "robots") for end in ("veel", "weinig"))
        assert apart(much, little) > 2, other


def test_where_there_is_little_of_everything_the_room_is_that_of_today_with_small_signs(surface):
    one = place()
    today = one.room.image
    seen(one, {"robots": "weinig", "mensen": "weinig"}, "robots")
    assert one.room.image is today and set(one.brought) == {"robots weinig", "mensen weinig"}
    seen(one, {"robots": "veel", "mensen": "weinig"}, "robots")
    assert one.room.image is not today and len(one.brought) == BROUGHT + 1
    seen(one, {})
    assert one.room.image is today and not one.brought


def test_what_does_not_come_is_not_in_the_room_and_what_one_saw_already_comes_first(surface):
    one = place(robots_arm="not", robots_lift="already")
    seen(one, {"robots": "veel"}, "robots")
    there = {name.split(" ")[1] for name in one.brought}
    assert "arm" not in there and "lift" in there and len(there) == BROUGHT
    winds, profile = one.scene.show.world.scenarios.winds, one.scene.show.session.profile
    assert brought(winds["robots"], profile)[0] == "lift" and len(brought(winds["ai"], profile)) == BROUGHT
    nothing = place(**{f"robots_{thing.id}": "not" for thing in winds["robots"].objects})
    seen(nothing, {"robots": "veel"}, "robots")
    assert not nothing.brought


@pytest.mark.parametrize("kind", PLACES)
def test_a_window_stays_open_in_every_light(surface, kind):
    plain = future_look.lit_room(f"places/work_{kind}", "", 1280, 650)
    for wind in WINDS:
        lit = future_look.lit_room(f"places/work_{kind}", wind, 1280, 650)
        for x in range(20, 1280, 90):
            for y in range(20, 360, 60):
                if plain.get_at((x, y)).a < 90:
                    assert lit.get_at((x, y)).a < 190, (wind, x, y)


def test_no_thing_lies_over_what_is_said_played_or_spoken(surface):
    cards = pygame.Rect(0, 500, 1110, 220)
    button, levers = pygame.Rect(985, 626, 250, 68), pygame.Rect(1136, 90, 130, 340)
    for spot in future_look.SPOTS.values():
        area = pygame.Rect(0, 0, *spot.size)
        area.midbottom = (round(spot.x), round(spot.foot))
        area.inflate_ip(2 * future_look.DRIVES[0] if spot.foot < 500 else 0, 0)
        assert pygame.Rect(0, 70, 1280, 650).contains(area), spot
        for other in (cards, button, levers):
            assert not area.colliderect(other), (spot, other)


def test_things_move_a_little_and_with_less_motion_not_at_all(surface):
    for less in (True, False):
        one = place(less=less)
        seen(one, {"robots": "veel"}, "robots")
        before = [(thing.x, thing.y) for thing, _ in one.brought.values()]
        for _ in range(40):
            one.step(1 / 30)
        after = [(thing.x, thing.y) for thing, _ in one.brought.values()]
        assert (before == after) is less
        assert all(abs(a - b) < 40 for p, q in zip(before, after, strict=True) for a, b in zip(p, q, strict=True))


def test_a_wind_without_a_row_still_shows_its_drawings_in_spots_of_their_own(surface):
    spots = [future_look.spot("tij", f"thing {number}", number) for number in range(4)]
    assert len(set(spots)) == 4 and future_look.look("tij") == future_look.PLAIN


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_evening_stands_in_the_light_of_its_future_and_its_things_cover_no_card(surface, size):
    made = place().scene.show
    made.settings.size = size
    skills = [card for deal in made.world.graph.deals([occupation("schoonmaker")], 7) for card in deal][:6]
    options = tuple(Option(uri, Say("future-words", {"words": "x"}), f"card:{made.world.graph.picture(uri)}", (), place=where)
                    for uri, where in zip(skills, ("today", "today", "rises", "rises", "stays", "falls"), strict=True))
    pictures = {}
    for story, ends in (("bep", "weinig"), ("bep", "veel"), ("de_nieuwe", "weinig"), ("de_nieuwe", "veel")):
        wind, other = ("robots", "mensen") if story == "bep" else ("mensen", "robots")
        made.session._tell(e.LeversSet(((wind, "veel"), (other, ends))))
        scene = EveningScene(made)
        scene.ask = Moment(f"future.evening.{story}", "evening", Say("future-evening"), options, beats=(Say("future-evening"),))
        scene.begin(scene.ask)
        scene.stage.motion.settle()
        picture = pictures[story, ends] = pygame.Surface((1280, 720))
        scene.draw_back(picture)
        scene.stage.draw(picture)
        street = [thing for thing in scene.stage.things if thing.role == "brought"]
        pressed = [thing for thing in scene.stage.things if thing.pressable]
        assert len(street) == 1 + BROUGHT + 1
        for thing in street:
            area = thing.image.get_rect(center=(thing.x, thing.y))
            assert not [one.name for one in pressed if area.colliderect(one.rect)]
    for one, another in combinations(pictures, 2):
        assert apart(pictures[one], pictures[another]) > 1.5, (one, another)
