"""Where the figures know regions, one place-name sign is pressed; where they know none, nobody is asked."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache

import pytest

from game.commands.journey import make
from game.journal import MemoryJournal
from game.rules import event as e
from game.rules import map_view
from game.rules.map_view import UNFOLD
from game.rules.world import World
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.scenes.region import COUNTRY, laid
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from game.texts import Texts
from levels import stops, the_map
from skills_graph import SkillsGraph

REGIONS = (
    "Achterhoek", "Amersfoort", "Drechtsteden", "Drenthe", "Flevoland", "FoodValley", "Friesland", "Gooi en Vechtstreek", "Gorinchem", "Groningen",
    "Groot Amsterdam", "Haaglanden", "Helmond-De Peel", "Holland Rijnland", "Midden-Brabant", "Midden-Gelderland", "Midden-Holland", "Midden-Limburg",
    "Midden-Utrecht", "Noord-Holland Noord", "Noord-Limburg", "Noordoost-Brabant", "Regio Zwolle", "Rijk van Nijmegen", "Rijnmond", "Rivierenland",
    "Stedendriehoek en Noordwest Veluwe", "Twente", "West-Brabant", "Zaanstreek/Waterland", "Zeeland", "Zuid-Holland Centraal",
    "Zuid-Kennemerland en IJmond", "Zuid-Limburg", "Zuidoost-Brabant",
)


@cache
def journey():
    return make("nl")


@cache
def regional() -> World:
    graph = SkillsGraph(replace(journey().world.graph.bundle, regions=REGIONS))
    return World(graph, journey().world.scenarios, "nl", Texts("nl", graph).get)


def session(world: World) -> Session:
    game = Session("j", lambda now: the_map.next_ask(now, world), lambda: "2026-01-01T09:00:00", MemoryJournal())
    game.start(3, "", "")
    baker = world.graph.search("bakker", "nl")[0].uri
    for body in (e.OccupationHeld(baker, "now"), e.MomentSeen(UNFOLD)):
        game._tell(body)
    return game


def on_screen(surface, size=1.0) -> Pilot:
    game = session(regional())
    settings = Settings()
    settings.size, settings.less_motion = size, True
    pilot = Pilot(App(Show(game, regional(), Texts("nl", regional().graph), settings), Scenes(), lambda: stops(game.profile), surface))
    pilot.wait(1.0)
    return pilot


def test_nobody_is_asked_for_a_region_that_the_figures_do_not_know() -> None:
    assert session(journey().world).ask.id == "the_map.walk"


@pytest.mark.parametrize(("choice", "region"), [("region-Twente", "Twente"), ("region-all", ""), ("skip", "")])
def test_a_region_is_chosen_once_and_the_map_goes_on(choice: str, region: str, surface) -> None:
    pilot = on_screen(surface)
    pilot.press(choice)
    pilot.wait(2.0)
    game = pilot.app.show.session
    assert game.ask.id == "the_map.walk" and map_view.region(game.profile, regional().graph) == region


def test_a_region_of_another_bundle_is_passed_over() -> None:
    game = session(regional())
    game._tell(e.RegionChosen("Atlantis"))
    assert map_view.region(game.profile, regional().graph) == ""


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_all_signs_lie_on_the_screen_and_none_on_another(size: float, surface) -> None:
    pilot = on_screen(surface, size)
    signs = [thing.rect for thing in pilot.app.scene.stage.things if thing.name.startswith("region-")]
    assert len(signs) == 36
    assert all(surface.get_rect().contains(one) and one.width >= 48 and one.height >= 48 for one in signs)
    assert not any(one.inflate(-6, -6).colliderect(other.inflate(-6, -6)) for one, other in itertools.combinations(signs, 2))


def test_every_region_has_a_place_of_its_own_and_neighbours_lie_near() -> None:
    places = laid(REGIONS)
    assert len(set(places.values())) == len(REGIONS) and COUNTRY[0] < 300
    assert places["Groningen"][1] < places["Twente"][1] < places["Zuid-Limburg"][1] and places["Zeeland"][0] < places["Achterhoek"][0]


def test_names_the_plan_does_not_know_get_free_places() -> None:
    places = laid([*REGIONS, "Noordzee", "Atlantis"])
    assert len(set(places.values())) == len(REGIONS) + 2
