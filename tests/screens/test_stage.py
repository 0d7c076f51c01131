"""A card that is carried lands where it was meant to, and else goes back to where it lay."""

import pygame
import pytest

from game.screens.stage import Stage
from game.screens.thing import Thing

HOME = (200, 200)


@pytest.fixture
def stage(surface):
    made = Stage()
    made.dropped = []
    made.add(Thing(None, 900, 300, name="slot", size=(160, 160), press=lambda: None))
    made.card = made.add(Thing(pygame.Surface((220, 300)), *HOME, name="card", drag=True, press=lambda: None, z=5))

    def drop(card, target):
        made.dropped.append((card.name, target and target.name))
        made.back_home(card)

    made.on_drop = drop
    return made


def carry(stage, to):
    stage.mouse_down(HOME)
    stage.mouse_move((HOME[0] + 40, HOME[1]))
    stage.mouse_move(to)
    stage.mouse_up(to)


def test_a_card_let_go_over_a_slot_is_dropped_on_it(stage):
    carry(stage, (900, 300))
    assert stage.dropped == [("card", "slot")]


def test_a_card_that_covers_a_slot_lands_there_though_the_hand_is_beside_it(stage):
    beside = (900 - 80 - 20, 300)
    assert stage.at(beside, but=stage.card) is None
    carry(stage, beside)
    assert stage.dropped == [("card", "slot")]


@pytest.mark.parametrize("nowhere", [(560, 600), (705, 300)], ids=["far away", "touching the slot with its edge"])
def test_a_card_let_go_over_nothing_is_told_to_the_scene_and_glides_home(stage, nowhere):
    carry(stage, nowhere)
    assert stage.dropped == [("card", None)]
    stage.motion.settle()
    assert (stage.card.x, stage.card.y, stage.card.scale, stage.card.z) == (*HOME, 1.0, 5)


def test_where_nobody_asks_what_was_dropped_a_card_glides_home(stage):
    stage.on_drop = None
    carry(stage, (900, 300))
    stage.motion.settle()
    assert (stage.card.x, stage.card.y) == HOME
