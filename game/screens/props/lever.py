"""The two levers: each wind that was kept goes from much (up) to little (down); together they set one of four futures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pygame

from game.screens import theme
from game.screens.art import art, circle, icon
from game.screens.motion import back
from game.screens.scene import Scene
from game.screens.thing import Thing

BOX = (130, 340)
PLACE = (1136, 90)
"""Upper left corner of the box on the screen."""
SLOTS = (33, 93)
UP, DOWN = 104, 226
"""Middle of the knob at the two ends, from the top of the box."""
FIELDS = {"veel": 42, "weinig": 286}
PICTURES: Mapping[str, tuple[str, str]] = {
    "robots": ("robot", "hand-palm"),
    "ai": ("desktop", "user"),
    "mensen": ("hourglass-medium", "users-three"),
    "groen": ("sun", "gas-pump"),
    "zorg": ("hand-heart", "person-simple-bike"),
    "online": ("device-mobile", "storefront"),
    "regels": ("clipboard-text", "door-open"),
}
"""Wind -> pictograms of much and of little of it."""
ENDS = ("veel", "weinig")


class Levers:
    """The box with its knobs on the stage of a scene. Press a round field to bring its lever there, or a knob to turn it over.

    `chosen(wind, end)` is called when the player moves one; without it the levers only show. Things to press are named
    "<wind> <end>" (fields) and "lever <wind>" (knobs).
    """

    def __init__(self, scene: Scene, ends: Mapping[str, str], chosen: Callable[[str, str], None] | None = None,
                 movable: tuple[str, ...] | None = None, place: tuple[int, int] = PLACE, z: float = 12) -> None:
        self.scene, self.chosen, self.place, self.z = scene, chosen, place, z
        self.ends = dict(ends)
        self.movable = tuple(self.ends) if movable is None else movable
        self.box = scene.stage.add(Thing(art("places/lever_box", *BOX), place[0] + BOX[0] / 2, place[1] + BOX[1] / 2, z=z))
        self.knobs: dict[str, Thing] = {}
        self._fields: dict[tuple[str, str], Thing] = {}
        for wind, across in zip(self.ends, SLOTS, strict=False):
            self._put(wind, place[0] + across)
        self._show()

    @property
    def things(self) -> list[Thing]:
        """All that the box is made of, to move or to fade together."""
        return [self.box, *self._fields.values(), *self.knobs.values()]

    def set(self, ends: Mapping[str, str]) -> None:
        """Bring the levers to these ends, with their sound."""
        for wind, end in ends.items():
            if wind in self.knobs and self.ends.get(wind) != end:
                self.ends[wind] = end
                self.scene.stage.motion.move(self.knobs[wind], theme.TWEEN, back, y=self._height(end))
                self.scene.show.sounds.play("lever")
        self._show()

    def _put(self, wind: str, x: float) -> None:
        for end in ENDS:
            field = Thing(None, x, self.place[1] + FIELDS[end], name=f"{wind} {end}", says=self._words(wind, end), size=(56, 56), z=self.z + 1)
            self._fields[wind, end] = self.scene.stage.add(field)
        knob = Thing(art("places/lever_knob", 44, 44), x, self._height(self.ends[wind]), name=f"lever {wind}", size=(44, 44), z=self.z + 2)
        self.knobs[wind] = self.scene.stage.add(knob)
        if self.chosen and wind in self.movable:
            for end in ENDS:
                self._fields[wind, end].press = lambda end=end: self._move(wind, end)  # type: ignore[misc]
            knob.press = lambda: self._move(wind, ENDS[self.ends[wind] == ENDS[0]])
            knob.pull = True  # who pulls it along its slot lets go beside it

    def _move(self, wind: str, end: str) -> None:
        self.set({wind: end})
        if self.chosen:
            self.chosen(wind, end)

    def _height(self, end: str) -> float:
        return self.place[1] + (UP if end == "veel" else DOWN)

    def _words(self, wind: str, end: str) -> str:
        found = self.scene.show.world.scenarios.winds.get(wind)
        return getattr(found.ends, end)[self.scene.show.texts.language] if found else ""

    def _show(self) -> None:
        """The end where a lever stands is dark, the other one is faint."""
        for (wind, end), thing in self._fields.items():
            on = self.ends[wind] == end
            picture = pygame.Surface((56, 56), pygame.SRCALPHA)
            if on:
                picture.blit(circle(54, theme.PAPER, theme.DEEP_TEAL, 4), (1, 1))
            mark = icon(PICTURES.get(wind, ("wind", "leaf"))[ENDS.index(end)], 34, theme.DEEP_TEAL if on else "#c3a987")
            picture.blit(mark, mark.get_rect(center=(28, 28)))
            thing.show(picture)
            knob = self.knobs.get(wind)
            if knob:
                knob.says = self._words(wind, self.ends[wind])
