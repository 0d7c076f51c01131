"""A word of one's own that comes back: a note in one's own words, taped where it is of use."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.rules.ask import Say
from game.screens import theme
from game.screens.art import art, panel
from game.screens.lettering import fitted
from game.screens.motion import back
from game.screens.scene import Scene
from game.screens.thing import Thing

SIZE = (244, 150)
SAID = "practice-own"
"""The beat that quotes it."""


def own_note(scene: Scene, beats: Sequence[Say], x: float, y: float, z: float = 18) -> Thing | None:
    """Lay the note down where one of the beats quotes an own word; None where none does."""
    said = next((beat for beat in beats if beat.id == SAID), None)
    if said is None:
        return None
    face = pygame.Surface((SIZE[0] + 8, SIZE[1] + 30), pygame.SRCALPHA)
    face.blit(panel(*SIZE, "#ffe9a8", 6, shadow=0.25), (0, 18))
    tape = art("places/tape", 92, 34)
    face.blit(tape, tape.get_rect(midtop=(SIZE[0] // 2, 0)))
    words = fitted(f"“{said.arguments['words']}”", SIZE[0] - 30, SIZE[1] - 40, scene.px(26), theme.INK, "semi", smallest=14)
    face.blit(words, words.get_rect(center=(SIZE[0] // 2, SIZE[1] // 2 + 26)))
    note = scene.stage.add(Thing(face, x, y + 60, z=z, angle=3, scale=0.7, alpha=0, says=scene.say(said)))
    scene.stage.motion.move(note, 0.5, back, delay=0.9, y=y, scale=1.0, alpha=255)
    return note
