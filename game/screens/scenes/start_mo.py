"""What the scenes of the first stop share: Mo speaks, in a balloon that keeps to its room at every size of text."""

from __future__ import annotations

import pygame

from game.screens.lettering import fitting_size
from game.screens.props.by_the_rails import by_the_rails
from game.screens.scene import Scene
from game.screens.thing import Thing


class MoScene(Scene):
    """Dawn over the town, and somebody who speaks."""

    said: Thing | None = None

    def mo_says(self, words: str, x: int, y: int, width: int, tallest: int, tail: str = "left", size: int = 27) -> Thing:
        """One balloon at a time; its type shrinks rather than cover what lies below."""
        if self.said:
            self.stage.remove(self.said)
        type_size = fitting_size(words, width - 48, tallest - 32, self.px(size)) / self.show.settings.size
        picture = super().balloon(words, x, y, width, tail, type_size)  # type: ignore[arg-type]
        self.said = picture
        return picture

    def draw_back(self, surface: pygame.Surface) -> None:
        by_the_rails(surface, self.show, rails=(676, 694))
