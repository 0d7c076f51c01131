"""A speech balloon that never grows out of its box: with larger text it holds what is said in the largest type that fits."""

from __future__ import annotations

from game.screens.lettering import fitting_size
from game.screens.motion import out
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing


def spoken(scene: Scene, text: str, x: int, y: int, width: int, tallest: int, tail: str = "none", size: int = 28, z: float = 40) -> Thing:
    """The balloon with its upper left corner at (x, y), its text at most `tallest` high. Comes in softly."""
    picture = balloon(text, width, fitting_size(text, width - 48, tallest, scene.px(size)), tail)
    thing = Thing(picture, x + picture.get_width() / 2, y + picture.get_height() / 2, z=z, says=text)
    thing.alpha, thing.scale = 0, 0.92
    scene.stage.motion.move(thing, 0.2, out, alpha=255, scale=1.0)
    return scene.stage.add(thing)
