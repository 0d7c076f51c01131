"""The three Moments of the map: it unfolds; the levers go through four futures by themselves; the tram comes home."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.rules import map_view
from game.rules.ask import Moment
from game.screens import map_layout, theme
from game.screens.art import glow
from game.screens.lettering import plain
from game.screens.map_layout import ME
from game.screens.motion import back, linear, out, smooth
from game.screens.thing import Thing

if TYPE_CHECKING:
    from game.screens.scenes.map import MapScene

FUTURES = (("veel", "veel"), ("veel", "weinig"), ("weinig", "veel"), ("weinig", "weinig"))
BETWEEN = 2.2
FARTHEST = 680
GROWING = 2.6
GROWS_DOWN, GROWS_AHEAD = 0.55, 20
"""How quickly the lines grow up and down beside how quickly they grow to the sides, and what they have at once."""


class Moments:
    """What the map does by itself."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene
        self.playing = False
        self.lights: dict[str, Thing] = {}

    def begin(self, ask: Moment) -> None:
        self.playing = True
        scene = self.scene
        further = ask.done
        assert further is not None
        scene.show.kept["map.at"] = ""
        scene.house.at = ""
        if ask.id == map_view.UNFOLD:
            self._unfold()
        else:
            scene.labels.lay()
            scene.levers.lay()
            scene.bag.lay()
        for thing in scene.stage.things:
            thing.press = None
        scene.lay_mo(scene.say(ask.beats[0]))
        scene.button(further, 1150, 676, 200, 60, main=True)
        scene.show.voice.say(" ".join(plain(scene.say(beat)) for beat in ask.beats))
        if len(ask.beats) > 1:
            scene.stage.motion.after(3.6, lambda: self._say(ask, 1))
        if ask.id.endswith(".four"):
            self._glow(ask.pictures)
            scene.stage.motion.after(0.8, lambda: self._future(0))
        elif ask.id.endswith(".end"):
            self._glow(ask.pictures)
            self._home()

    def leave(self) -> float:
        self.scene.show.sounds.play("bell")
        return 0.2

    def _say(self, ask: Moment, number: int) -> None:
        scene = self.scene
        scene.stage.remove(scene.said)
        scene.said = scene.speaks(scene.say(ask.beats[number]))

    def _unfold(self) -> None:
        """Lines grow out of the middle, and stations pop up where they have come."""
        scene = self.scene
        scene.grown = 0.0
        scene.stage.motion.move(scene, GROWING, linear, grown=0.999)
        for uri, thing in scene.stations.items():
            x, y = scene.layout.places[uri]
            far = max(abs(x - ME[0]), (abs(y - ME[1]) - GROWS_AHEAD) / GROWS_DOWN)
            thing.scale, thing.alpha = 0.1, 0
            scene.stage.motion.move(thing, 0.35, back, delay=0.1 + GROWING * far / FARTHEST, scale=1.0, alpha=255)
        scene.me.scale = 0.3
        scene.stage.motion.move(scene.me, 0.5, back, scale=1.0)
        scene.show.sounds.play("wind")
        scene.stage.motion.after(GROWING + 0.3, self._grown)

    def _grown(self) -> None:
        self.scene.labels.lay()

    def _glow(self, uris: tuple[str, ...]) -> None:
        """What is in the bag has a light behind it."""
        scene = self.scene
        for uri in uris:
            if uri in scene.stations:
                station = scene.stations[uri]
                self.lights[uri] = scene.stage.add(Thing(glow(130, "#f5b82e", 0.95), station.x, station.y, z=9))

    def _future(self, number: int) -> None:
        """One of the four: knobs go over, stations rise and sink, and the lights go along."""
        scene = self.scene
        if number >= len(FUTURES):
            return
        ends = FUTURES[number]
        scene.levers.go(ends)
        scene.set_rises(scene.rises(ends))
        for uri, light in self.lights.items():
            y = scene.layout.places[uri][1] + scene.lift(uri)
            scene.stage.motion.move(light, 0.5, back, y=y)
        scene.stage.motion.after(BETWEEN, lambda: self._future(number + 1))

    def _home(self) -> None:
        """The tram rolls back to the middle."""
        scene = self.scene
        if scene.tram_at:
            scene.road = map_layout.path(scene.layout, scene.tram_at, "")
            scene.rolled = 0.0
            scene.stage.motion.move(scene, 1.6, smooth, rolled=1.0, then=self._stands)
        for ticket in scene.bag.tickets.values():
            scene.stage.motion.move(ticket, 0.5, out, delay=0.3, y=ticket.y - 14)

    def _stands(self) -> None:
        """At the player, where the face stays free."""
        self.scene.road = ()
        self.scene.stage.motion.move(self.scene.tram, 0.2, out, y=ME[1] - 78)

    def draw_growing(self, surface: pygame.Surface, grown: float) -> None:
        """The land, and the lines as far as they have grown from the middle."""
        kept = self.scene.show.kept
        surface.blit(kept["map.land"], (0, 0))
        radius = FARTHEST * grown
        window = pygame.Rect(0, 0, round(radius * 2), round(2 * (radius * GROWS_DOWN + GROWS_AHEAD)))
        window.center = (round(ME[0]), round(ME[1]))
        shown = window.clip(pygame.Rect(0, 0, theme.WIDTH, theme.HEIGHT))
        surface.blit(kept["map.tracks"], shown.topleft, shown)
