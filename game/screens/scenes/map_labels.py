"""The words on the map: at most fourteen signs and labels; every other station has its name under the hand and the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.rules.ask import Label
from game.screens import map_layout, theme
from game.screens.motion import back
from game.screens.props import map_pictures as pictures
from game.screens.scenes.map_props import BAG_KEPT, BAG_PLACE, LEVERS, LOOK_UP_PLACE, LOOK_UP_SIZE, corner
from game.screens.thing import Thing

if TYPE_CHECKING:
    from game.screens.scenes.map import MapScene

LARGEST = 30
MO_BOX = (440, 540, 140, 180)


class Labels:
    """Signs of the lines, then labels: the own work, what was kept and visited, the nearest station of each line, what gives light."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene
        self.of: dict[str, Thing] = {}
        self.signs: list[Thing] = []
        self._home: dict[str, float] = {}

    def lay(self) -> None:
        scene = self.scene
        for thing in [*self.signs, *self.of.values()]:
            scene.stage.remove(thing)
        size = min(scene.px(pictures.LABEL_SIZE), LARGEST)
        lines = scene.layout.lines
        signs = {line.name: pictures.sign(scene.show.texts.label(Label("branch", line.name)), scene.branches[line.name].pictogram,
                                          scene.branches[line.name].colour, size) for line in lines}
        words = {uri: scene.own_words() if uri == scene.own else scene.name(uri) for uri in self._wanted()}
        taken = [(*corner(BAG_PLACE, BAG_KEPT), *BAG_KEPT), (*corner(LOOK_UP_PLACE, LOOK_UP_SIZE), *LOOK_UP_SIZE), (*corner(LEVERS, (120, 300)), 120, 300), MO_BOX]
        boxes = map_layout.labels(scene.layout, {name: (one.get_width(), one.get_height()) for name, one in signs.items()},
                                  [(uri, pictures.label_box(text, size)) for uri, text in words.items()], taken)
        self.signs = [scene.stage.add(Thing(signs[name], x + width / 2, y + height / 2, z=10.5)) for name, (x, y, width, height) in boxes[0].items()]
        self.of = {}
        self._home = {uri: y + height / 2 for uri, (_, y, _, height) in boxes[1].items()}
        for uri, (x, _, width, _) in boxes[1].items():
            picture = pictures.label(words[uri], size, strong=uri == scene.own)
            self.of[uri] = scene.stage.add(Thing(picture, x + width / 2, self._home[uri] + scene.lift(uri), z=11))

    def _wanted(self) -> list[str]:
        """Stations that should have a label, the most important first."""
        scene = self.scene
        profile = scene.show.session.profile
        nearest = [uri for line in scene.layout.lines for uri in [one for one, _, _ in line.stations if one != scene.own][:1]]
        looked = [scene.layout.looked] if scene.layout.looked else []
        wanted = [*([scene.own] if scene.own else []), *looked, *profile.options, *reversed(list(profile.guesses)), *nearest, *sorted(scene.lit)]
        return [uri for uri in dict.fromkeys(wanted) if uri in scene.layout.places]

    def go(self) -> None:
        """Labels go along with their stations."""
        for uri, label in self.of.items():
            self.scene.stage.motion.move(label, 0.5, back, y=self._home[uri] + self.scene.lift(uri))

    def draw_pointed(self, surface: pygame.Surface) -> None:
        """The name of the station under the hand or the focus."""
        scene = self.scene
        thing = scene.stage.hover or (scene.stage.focus if scene.stage.by_key else None)
        if thing is None or thing.name not in scene.stations or thing.name in self.of or not thing.pressable:
            return
        words = pictures.label(scene.name(thing.name), min(scene.px(24), 34), strong=True)
        box = words.get_rect(midbottom=(round(thing.x), round(thing.y) - 34)).clamp(pygame.Rect(8, 76, 1264, 630))
        pygame.draw.rect(surface, theme.INK, box.inflate(8, 8), border_radius=12)
        pygame.draw.rect(surface, theme.PAPER, box.inflate(4, 4), border_radius=10)
        surface.blit(words, box)
