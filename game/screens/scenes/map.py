"""The map: the player in the middle, tram lines of work around, a bag, two levers. A press rolls the tram to a station.

What happens at a station stands in map_house; the three Moments of the map (it unfolds, four futures, the tram comes home)
in map_moments.
"""

from __future__ import annotations

import pygame

from game.rules import map_view
from game.rules.ask import Ask, Label, Moment, Option, Say, Walk
from game.rules.echo import Echo
from game.rules.person import home, home_kind
from game.screens import map_layout, theme
from game.screens.art import art
from game.screens.lettering import fitting_size
from game.screens.map_layout import ME, Layout
from game.screens.motion import back, out, smooth
from game.screens.occupation_pictogram import pictogram
from game.screens.props import map_pictures as pictures
from game.screens.scene import Scene, balloon, pill
from game.screens.scenes.map_house import House
from game.screens.scenes.map_labels import Labels
from game.screens.scenes.map_moments import Moments
from game.screens.scenes.map_props import Bag, Levers, LookUp, School
from game.screens.show import Show
from game.screens.thing import Thing

MO = (512, 634)
SPEAKS = (576, 708, 400)
"""Left, bottom and width of what Mo says."""
RISE = 18
NIGHT = 150
"""How dark the map goes when a station is open (0-255)."""
TRAM_MOST, LEVERS_FOOT = 1074, 400
"""How far to the right the tram may stand above the foot of the box of levers."""


class MapScene(Scene):
    """Two views: the map, and an open station over it."""

    def __init__(self, show: Show) -> None:
        super().__init__(show)
        self.house = House(self)
        self.moments = Moments(self)
        self.levers, self.bag, self.school_button = Levers(self), Bag(self), School(self)
        self.look_up_button = LookUp(self)
        self.labels = Labels(self)
        self.rolled, self.dark, self.grown = 0.0, 0.0, 1.0
        self.road: tuple[map_layout.Point, ...] = ()
        self.dimmed: pygame.Surface | None = None

    # an ask

    def begin(self, ask: Ask) -> None:
        self.dimmed = None
        self.dark = 0.0
        self.grown = 1.0
        self._look()
        self._lay_stations()
        if isinstance(ask, Moment):
            self.moments.begin(ask)
            return
        self.labels.lay()
        self.levers.lay()
        self.bag.lay()
        self.school_button.lay()
        self.look_up_button.lay()
        self.lay_mo(self.say(ask.says))
        self._done_button()
        at = self.show.kept.get("map.at", "")
        if self.looked_now:
            self.roll_to(self.looked_now)
        elif at in self.stations:
            self.house.open(at, slide=False)
        else:
            self.speak(ask.says)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        if self.moments.playing:
            self.stage.clear()
            self.moments.playing = False
            self.begin(ask)
            return
        for echo in echoes:
            part, _, key = echo.what.partition(" ")
            if key == "school_hidden":
                self._school_turned(ask)
            elif part == "lookups":
                self._looked_up(ask)
                return
            elif part == "single":
                self._levers_moved()
            else:
                self.house.moved(part, key, echo.target)
            if part == "options":
                self.bag.lay()
        self._refresh()

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        if self.moments.playing:
            return self.moments.leave()
        self.show.kept["map.at"] = ""
        self.stage.motion.move(self.tram, 0.5, out, x=ME[0], y=ME[1] - 20)
        self.show.sounds.play("bell")
        return 0.5

    def way_to(self, option: Option) -> list[str]:
        if not option.item:
            return [*(["back"] if self.house.at else []), option.id]
        there = self.house.at == option.item
        way = [] if there else [*(["back"] if self.house.at else []), *self._way_there(option.item)]
        return [*way, *self.house.way_to(option, there)]

    def _way_there(self, uri: str) -> list[str]:
        """What to press on the map to come to an occupation: its station, its ticket, or the station it is a stone to."""
        profile = self.show.session.profile
        if uri in self.stations:
            return [uri]
        if uri in self.bag.tickets:
            return [f"pocket {uri}"]
        above = next(one for one in profile.guesses if map_view.stone(profile, self.show.world.graph, one) == uri)
        return [*self._way_there(above), "link"]

    # what is known

    def _look(self) -> None:
        graph, profile = self.show.world.graph, self.show.session.profile
        self.own = home(profile, graph)
        found = map_view.stations(profile, graph)
        looked = map_view.looked_up(profile, graph)
        guessed = profile.guesses.get(looked)
        fresh = looked and map_view.standing_at(profile) == looked and (guessed is None or guessed.because < profile.lookups[looked].because)
        self.looked_now = looked if fresh and isinstance(self.ask, Walk) and looked != self.own else ""
        branches: dict[str, list[str]] = {}
        if self.own:
            branches[graph.branch(self.own)] = []
        for one in found:
            branches.setdefault(one.branch, []).append(one.uri)
        self.layout: Layout = map_layout.layout(list(branches.items()), self.own, looked)
        self.school = {one.uri for one in found if one.school} | ({looked} if looked and map_view.asks_school(profile, graph, looked) else set())
        self.lit = {one.uri for one in found if one.distance}
        self.branches = {one.name: one for one in graph.bundle.branches}
        key = ("map.ground", tuple(self.layout.places), self.show.settings.size, self.show.texts.language)
        if self.show.kept.get("map.key") != key:
            self.show.kept["map.key"] = key
            tracks = pictures.tracks(self.layout, {name: one.colour for name, one in self.branches.items()})
            whole = pictures.land()
            self.show.kept["map.land"], self.show.kept["map.tracks"] = whole.copy(), tracks
            whole.blit(tracks, (0, 0))
            self.show.kept["map.ground"] = whole
        self.ground: pygame.Surface = self.show.kept["map.ground"]

    def region(self) -> str:
        """Where the player wants to work, if that was said and the figures know it."""
        return map_view.region(self.show.session.profile, self.show.world.graph)

    def name(self, uri: str) -> str:
        return self.show.texts.label(Label("occupation", uri))

    def colour(self, uri: str) -> str:
        return self.branches[self.show.world.graph.branch(uri)].colour

    def mark(self, uri: str) -> str:
        return pictogram(self.show.world.graph.isco(uri))

    def own_words(self) -> str:
        kind = home_kind(self.show.session.profile, self.show.world.graph)
        return self.text(f"the_map-home-{kind or 'none'}")

    # what lies on the map

    def _lay_stations(self) -> None:
        self.stations: dict[str, Thing] = {}
        self.rise = self.rises()
        for uri, (x, y) in self.layout.places.items():
            line = Label("branch", self.show.world.graph.branch(uri))
            thing = Thing(self._station(uri), x, y + self.lift(uri), name=uri, z=10, size=(map_layout.STATION, map_layout.STATION),
                          says=self.say(Say("the_map-station", {"occupation": Label("occupation", uri), "branch": line})),
                          press=lambda uri=uri: self.roll_to(uri))  # type: ignore[misc]
            self.stations[uri] = self.stage.add(thing)
        badge = self.stage.add(Thing(art("people/ik", 104, 104), *ME, z=12))
        words = pictures.label(self.text("the_map-me"), min(self.px(22), 30), strong=True)
        self.stage.add(Thing(words, ME[0], ME[1] + 42, z=13))
        self.me = badge
        at = "" if self.looked_now else map_view.standing_at(self.show.session.profile)
        x, y = self.layout.places.get(at, ME)
        self.tram_at = at if at in self.layout.places else ""
        self.tram = self.stage.add(Thing(pictures.small_tram(), free_of_levers(x, y), y - (self._above() if self.tram_at else 78), z=14))

    def _station(self, uri: str) -> pygame.Surface:
        profile = self.show.session.profile
        rise = self.rise[uri]
        return pictures.station(self.mark(uri), self.colour(uri), uri in profile.guesses, uri in profile.options, uri in self.school,
                                1 if rise > 0.15 else -1 if rise < -0.15 else 0, uri == self.own, uri in self.lit)

    def rises(self, ends: tuple[str, ...] | None = None) -> dict[str, float]:
        profile, world = self.show.session.profile, self.show.world
        at = map_view.future(profile, world, map_view.ends(profile, world) if ends is None else ends)
        return map_view.rises(profile, world.graph, list(self.layout.places), at)

    def lay_mo(self, words: str) -> None:
        self.mo = self.stage.add(Thing(art("people/mo_calm", 146, 192), *MO, z=20))
        self.said = self.speaks(words)

    def speaks(self, words: str) -> Thing:
        """What Mo says, over the road: large type becomes smaller before it covers the map."""
        size = fitting_size(words, SPEAKS[2] - 48, 92, self.px(23))
        picture = balloon(words, SPEAKS[2], size, "left")
        thing = Thing(picture, SPEAKS[0] + picture.get_width() / 2, SPEAKS[1] - picture.get_height() / 2, z=40, says=words)
        thing.alpha = 0
        self.stage.motion.move(thing, 0.2, out, alpha=255)
        return self.stage.add(thing)

    def _done_button(self) -> None:
        option = self.ask.done
        assert option is not None
        main = getattr(self.ask, "at_least", 0) == 0
        picture = pill(self.text("the_map-done"), "check", 240, 52, self.px(20), main)
        self.done = self.stage.add(Thing(picture, 1148, 684, name=option.id, says=self.text("the_map-done"), z=21, press=lambda: self.answer(self.ask.done)))  # type: ignore[arg-type]

    # what moves

    def roll_to(self, uri: str) -> None:
        """The tram rolls over the lines to a station, which then opens."""
        if self.house.at:
            self.house.close()
        if self.rolled not in (0.0, 1.0):
            return
        if uri not in self.layout.places:
            self.house.open(uri)
            return
        road = map_layout.path(self.layout, self.tram_at, uri)
        self.road = road if len(road) > 1 else (road[0], road[0])
        seconds = min(1.1, 0.35 + map_layout.length(self.road) / 1100) if len(road) > 1 else 0.05
        self.rolled = 0.0
        self.tram_at = uri
        self.show.sounds.play("bell")
        self.stage.motion.move(self.stations[uri], 0.15, back, scale=1.12)
        self.stage.motion.move(self, seconds, smooth, rolled=1.0, then=lambda: self.house.open(uri))

    def _levers_moved(self) -> None:
        """The knobs go over, and every station rises or sinks to where it stands in that future."""
        profile, world = self.show.session.profile, self.show.world
        ends = map_view.ends(profile, world)
        self.levers.go(ends)
        self.set_rises(self.rises())
        language = self.show.texts.language
        names = [wind.ends.veel[language] if end == "veel" else wind.ends.weinig[language]
                 for wind, end in zip(map_view.winds(profile, world), ends, strict=True)]
        self.tell(self.text("the_map-lever-then", one=names[0], other=names[1]))

    def _school_turned(self, ask: Ask) -> None:
        """The map is laid anew, with or without work that asks years of school; what comes new on it pops up."""
        before = set(self.stations)
        self.stage.clear()
        self.begin(ask)
        self.show.sounds.play("paper")
        hidden = map_view.school_hidden(self.show.session.profile)
        self.tell(self.text("the_map-school-hidden" if hidden else "the_map-school-shown"))
        for uri, thing in self.stations.items():
            if uri not in before:
                thing.scale = 0.2
                self.stage.motion.move(thing, 0.4, back, scale=1.0)

    def _above(self) -> int:
        """How far over its station the tram stands; its name may lie beside what was looked up."""
        return 46 if self.tram_at and self.tram_at == self.layout.looked else 26

    def go_to(self, uri: str) -> None:
        """The tram goes to a station, or makes one of what lies on no line."""
        if uri in self.stations or uri in self.bag.tickets:
            self.roll_to(uri)
        elif isinstance(self.ask, Walk):
            self.answer(self.ask.go_to(uri))

    def _looked_up(self, ask: Ask) -> None:
        """What was chosen at an open station becomes a station of its own, and the tram goes there."""
        self.house.close()
        self.stage.clear()
        self.rolled = 0.0
        self.begin(ask)

    def lift(self, uri: str) -> float:
        """How far a station stands above (less than 0) or below its place on the line."""
        return -RISE * self.rise[uri]

    def set_rises(self, rises: dict[str, float]) -> None:
        self.rise = rises
        for uri, thing in self.stations.items():
            thing.show(self._station(uri))
            thing.size = (map_layout.STATION, map_layout.STATION)
            self.stage.motion.move(thing, 0.5, back, y=self.layout.places[uri][1] + self.lift(uri))
        self.labels.go()

    def tell(self, words: str) -> None:
        """Mo says something else."""
        self.stage.remove(self.said)
        self.said = self.speaks(words)
        self.speak(words)

    def _refresh(self) -> None:
        """Stations as they are now."""
        for uri, thing in self.stations.items():
            thing.show(self._station(uri))
            thing.size = (map_layout.STATION, map_layout.STATION)
        if not self.house.at:
            self.stage.remove(self.done)
            self._done_button()

    def darken(self, on: bool) -> None:
        """The map goes dark behind an open station, or comes back."""
        if on:
            self.behind = [thing for thing in self.stage.things if thing.role not in ("bag", "house") and thing.visible]
            self.dimmed = pygame.Surface((theme.WIDTH, theme.HEIGHT)).convert()
            self.draw_back(self.dimmed, plain=True)
            for thing in sorted(self.behind, key=lambda one: one.z):
                if thing not in (self.mo, self.said, self.done):
                    thing.draw(self.dimmed)
            shade = pygame.Surface(self.dimmed.get_size(), pygame.SRCALPHA)
            shade.fill((*pygame.Color(theme.NIGHT)[:3], NIGHT))
            self.dimmed.blit(shade, (0, 0))
        else:
            self.dimmed = None
        for thing in self.behind:
            thing.visible = not on
        if not on:
            self.tell(self.say(self.ask.says))
            self.labels.lay()
            self._refresh()

    # time and drawing

    def step(self, dt: float) -> None:
        if self.road and self.rolled > 0:
            x, y = map_layout.along(self.road, self.rolled)
            if abs(x - self.tram.x) > 0.5:
                self.tram.image = pictures.small_tram(x < self.tram.x)
            self.tram.x, self.tram.y = free_of_levers(x, y), y - self._above() * min(1.0, self.rolled * 4)

    def draw_back(self, surface: pygame.Surface, plain: bool = False) -> None:
        if self.dimmed is not None and not plain:
            surface.blit(self.dimmed, (0, 0))
            return
        if self.grown < 1:
            self.moments.draw_growing(surface, self.grown)
            return
        surface.blit(self.ground, (0, 0))

    def draw_front(self, surface: pygame.Surface) -> None:
        self.labels.draw_pointed(surface)


def free_of_levers(x: float, y: float) -> float:
    """Where the tram stands at a place, never against the box of levers."""
    return min(x, TRAM_MOST) if y < LEVERS_FOOT else x
