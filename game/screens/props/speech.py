"""Mo (or somebody else) asks: a round portrait with a balloon beside it, never higher than its room."""

from __future__ import annotations

from game.screens.lettering import fitting_size
from game.screens.motion import out
from game.screens.props.portrait import portrait
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing


def asks(scene: Scene, words: str, face: str, width: int = 560, height: int = 78, size: int = 27, x: int = 62, y: int = 134,
         across: int = 92, z: float = 60) -> list[Thing]:
    """Put portrait and balloon on the stage; the type shrinks where larger text would not fit the room."""
    fits = fitting_size(words, width - 48, height, scene.px(size))
    picture = balloon(words, width, fits)
    left, top = x + across // 2 + 4, y - across // 2
    said = Thing(picture, left + picture.get_width() / 2, top + picture.get_height() / 2, z=z, says=words, scale=0.92)
    said.alpha = 0
    scene.stage.motion.move(said, 0.2, out, alpha=255, scale=1.0)
    return [scene.stage.add(Thing(portrait(face, across), x, y, z=z)), scene.stage.add(said)]
