"""Behind an open door one can hear more, page by page, and the line of the source opens the passport of who says it."""

from __future__ import annotations

from functools import cache

import pytest

from game.commands.journey import make
from game.journal import MemoryJournal
from game.rules import event as e
from game.rules.map_view import UNFOLD
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from levels import stops, the_map


@cache
def journey():
    return make("nl")


class Ear:
    """Hears what is read aloud."""

    def __init__(self) -> None:
        self.said = ""

    def say(self, text: str) -> None:
        self.said = text

    def stop(self) -> None:
        pass


def at_the_door(surface, door: str, size: float = 1.0) -> tuple[Pilot, Ear]:
    made, ear = journey(), Ear()
    game = Session("j", lambda now: the_map.next_ask(now, made.world), lambda: "2026-01-01T09:00:00", MemoryJournal())
    game.start(3, "", "")
    welder = made.world.graph.search("lasser", "nl")[0].uri
    for body in (e.OccupationHeld(welder, "now"), e.MomentSeen(UNFOLD), e.Guessed(welder, "half"), e.DoorOpened(welder, door)):
        game._tell(body)
    settings = Settings()
    settings.size, settings.less_motion = size, True
    pilot = Pilot(App(Show(game, made.world, made.texts, settings, voice=ear), Scenes(), lambda: stops(game.profile), surface))
    pilot.wait(1.0)
    for name in (welder, f"door-{door}"):
        pilot.press(name) if pilot.app.scene.stage.named(name) else None
        pilot.wait(2.0)
    return pilot, ear


def test_more_is_told_page_by_page_and_then_it_begins_again(surface) -> None:
    pilot, ear = at_the_door(surface, "tomorrow")
    heard = []
    for _ in range(4):
        heard.append(ear.said)
        pilot.press("page")
        pilot.wait(0.5)
    assert "veel" in heard[0] or "werk" in heard[0]
    assert "ROA" in heard[1] and "UWV" in heard[1] and "CBS" in heard[1]
    assert heard[3] == heard[0] and len(set(heard[:3])) == 3


def test_in_large_type_the_same_is_told_on_more_pages(surface) -> None:
    def pages(size: float) -> int:
        pilot, _ = at_the_door(surface, "tomorrow", size)
        return len(pilot.app.scene.house.panels.opened._pages("tomorrow"))

    assert pages(2.0) > pages(1.0) == 3


@pytest.mark.parametrize(("door", "passports"), [("pay", ["cbs"]), ("tomorrow", ["roa", "uwv"]), ("body", ["onet", "crosswalk"])])
def test_the_line_of_the_source_opens_a_passport_that_can_be_heard(door: str, passports: list[str], surface) -> None:
    pilot, ear = at_the_door(surface, door)
    pilot.press("passport")
    pilot.wait(0.5)
    for name in passports:
        if len(passports) > 1:
            pilot.press(f"passport-{name}")
            pilot.wait(0.5)
        card = journey().world.graph.passports.by_name[name].card["nl"]
        assert card["does_not_know"] in ear.said and "Hoe zeker is het?" in ear.said
    pilot.press("door")
    pilot.wait(0.5)
    assert pilot.app.scene.house.panels.shown == "door"
