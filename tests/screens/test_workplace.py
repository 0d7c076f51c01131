"""Where a work is done can be seen: nobody cuts hair or teaches in a living room."""

from __future__ import annotations

import pytest

from game.screens.art import art
from game.screens.props.workplace import workplace_picture
from tests.walker import journey, occupation


@pytest.mark.parametrize(("title", "place"), [
    ("kapper", "balie"), ("receptionist", "balie"), ("verkoopmedewerker", "balie"), ("beveiliger", "balie"), ("natuurgids", "balie"),
    ("verzorgende", "mensen"), ("kraamverzorgende", "mensen"), ("docent op het mbo", "klas"), ("wiskundeleraar", "klas"),
    ("bakker", "binnen"), ("schoonmaker", "werkplaats"), ("dierenarts", "dieren"),
])
def test_each_work_has_a_place_that_fits_it(title, place):
    assert workplace_picture(journey("nl").world.graph, occupation(title)) == place


def test_each_place_of_the_bundle_has_a_back_and_a_front(surface):
    graph = journey("nl").world.graph
    for place in {workplace_picture(graph, uri) for uri in graph.occupations}:
        assert art(f"places/work_{place}", 128, 65).get_width() == art(f"places/work_{place}_front", 128, 65).get_width()
