"""A thing on the stage: something one sees, hears the name of, presses or drags."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.screens import theme

Painter = Callable[[pygame.Surface, "Thing"], None]


class Thing:
    """A picture with a place. x and y are its middle; what it is called is `says`, what the pilot presses is `name`.

    A thing with `press` can be pressed and takes the focus; one with `drag` can be carried to another thing as well, and one
    with `pull` (a bell, a blind) stays where it is and answers wherever the hand lets go. A thing that is not `focusable`
    (the sign of a place) answers the hand alone: what it means has the focus in another thing.
    `image` is drawn turned, scaled and faded; `paint` draws by itself (for what changes every frame).
    """

    def __init__(self, image: pygame.Surface | None = None, x: float = 0, y: float = 0, *, name: str = "", says: str = "",
                 press: Callable[[], None] | None = None, drag: bool = False, pull: bool = False, z: float = 0, angle: float = 0,
                 scale: float = 1.0, alpha: float = 255, size: tuple[int, int] | None = None, paint: Painter | None = None,
                 role: str = "button") -> None:
        self.image, self.paint = image, paint
        self.x, self.y, self.z = float(x), float(y), float(z)
        self.angle, self.scale, self.alpha = float(angle), float(scale), float(alpha)
        self.name, self.says, self.press, self.drag, self.role = name, says, press, drag, role
        self.pull = pull
        self.focusable = True
        self.size = size or (image.get_size() if image else (0, 0))
        self.visible = True
        self.enabled = True
        self.held = False
        self._turned: tuple[object, pygame.Surface] | None = None

    @property
    def rect(self) -> pygame.Rect:
        """Where one can press it: never smaller than a touch."""
        width, height = (max(theme.TOUCH, round(side * self.scale)) for side in self.size)
        rect = pygame.Rect(0, 0, width, height)
        rect.center = (round(self.x), round(self.y))
        return rect

    @property
    def pressable(self) -> bool:
        return self.press is not None and self.visible and self.enabled

    def show(self, image: pygame.Surface) -> None:
        """Another picture in the same place."""
        self.image, self.size = image, image.get_size()

    def draw(self, surface: pygame.Surface) -> None:
        if not self.visible or self.alpha <= 1:
            return
        if self.paint:
            self.paint(surface, self)
        if self.image is None:
            return
        picture = self._picture()
        picture.set_alpha(round(max(0.0, min(255.0, self.alpha))))
        surface.blit(picture, picture.get_rect(center=(round(self.x), round(self.y))))

    def _picture(self) -> pygame.Surface:
        """The image turned and scaled; kept until that changes."""
        assert self.image is not None
        angle, scale = round(self.angle), round(self.scale, 2)
        if angle == 0 and scale == 1.0:
            return self.image
        key = (id(self.image), angle, scale)
        if self._turned is None or self._turned[0] != key:
            self._turned = key, pygame.transform.rotozoom(self.image, angle, max(scale, 0.02))
        return self._turned[1]
