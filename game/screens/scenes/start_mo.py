"""What the scenes of the first stop share: Mo speaks, in a balloon that keeps to its room at every size of text."""

from __future__ import annotations

import pygame

from game.screens import theme
from game.screens.lettering import fitting_size
from game.screens.props.sky import sky
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
        surface.blit(sky("dawn"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit)
        pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
        for y in (676, 694):
            pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 4))
