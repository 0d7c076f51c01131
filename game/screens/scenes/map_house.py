"""An open station: first the guess, then the own cards click into the twelve niches; four doors; the bag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.rules import map_view
from game.rules.ask import Label, Option
from game.rules.occupation_facts import DOORS
from game.rules.person import person
from game.screens import theme
from game.screens.art import art, icon
from game.screens.lettering import fitted
from game.screens.motion import back, out
from game.screens.props import house_pictures as pictures
from game.screens.props.card import small_card
from game.screens.scene import pill
from game.screens.scenes.map_panels import Panels
from game.screens.thing import Thing

if TYPE_CHECKING:
    from game.screens.scenes.map import MapScene

LEFT, TOP = 836, 78
"""The upper left corner of the station house (360×560)."""
NICHE = (78, 52)
NICHES = tuple((18 + 82 * column, 252 + 56 * row) for row in range(3) for column in range(4))
DOOR_X = (17, 102, 187, 272)
MOST_NEW = 4
BUTTON_X = 624


class House:
    """The station house over the darkened map; `at` is the URI of what is open, empty when nothing is."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene
        self.at = ""
        self.things: list[Thing] = []
        self.panels = Panels(self)

    # coming and going

    def open(self, uri: str, slide: bool = True) -> None:
        scene = self.scene
        self.at = uri
        scene.show.kept["map.at"] = uri
        self._ask_graph()
        scene.darken(True)
        house = art("places/station_house", 360, 560).copy()
        words = fitted(scene.name(uri), 326, 40, scene.px(27), theme.INK, "bold")
        house.blit(words, words.get_rect(center=(180, 181)))
        for number, door in enumerate(DOORS):
            tag = fitted(scene.text(f"door-{door}"), 84, 22, min(scene.px(19), 22), theme.PAPER, "semi", smallest=13)
            house.blit(tag, tag.get_rect(center=(DOOR_X[number] + 35, 444)))
        self.front = self._add(Thing(house, LEFT + 180, TOP + 280, z=40))
        self.doors = {}
        for number, door in enumerate(DOORS):
            thing = Thing(art(f"places/door_{door}", 70, 92), LEFT + DOOR_X[number] + 35, TOP + 453 + 46, name=f"door-{door}", z=42,
                          says=scene.text(f"door-{door}"), press=lambda door=door: self._knock(door))  # type: ignore[misc]
            self.doors[door] = self._add(thing)
        self.board: Thing | None = None
        self.open_door = ""
        picture = pill(scene.text("the_map-back"), "arrow-left", 330, 62, scene.px(22))
        self._add(Thing(picture, BUTTON_X, 672, name="back", says=scene.text("the_map-back"), z=44, press=self.close))
        if self.guessed:
            self._fill(fly=False)
            self.panels.result()
        else:
            for thing in self.doors.values():
                thing.enabled = False
                thing.alpha = 150
            self.panels.guess()
        if slide:
            for thing in (self.front, *self.doors.values()):
                thing.x += 460
                scene.stage.motion.move(thing, 0.3, out, x=thing.x - 460)
        scene.show.sounds.play("paper")

    def close(self) -> None:
        scene = self.scene
        for thing in self.things:
            scene.stage.remove(thing)
        self.things.clear()
        self.panels.clear()
        self.at = ""
        scene.show.kept["map.at"] = ""
        scene.rolled = 0.0
        scene.darken(False)

    def _ask_graph(self) -> None:
        graph, profile = self.scene.show.world.graph, self.scene.show.session.profile
        self.why = graph.explain(person(profile, graph), self.at)
        self.new = list(self.why.missing[:MOST_NEW]) if self.at != self.scene.own else []
        said = {uri for uri in self.why.shared if self.at == self.scene.own or uri in profile.deck()}  # who said of no card "I can do this" has none
        self.shared = [uri for uri in self.why.shared if uri in said][:len(NICHES) - len(self.new)]
        self.stone = map_view.stone(profile, graph, self.at)
        school = map_view.asks_school(profile, graph, self.at)
        self.school = school
        toward = graph.standing(person(profile, graph), self.at).toward if school else None
        self.instead = toward or map_view.without_school(profile, graph, self.at) if school else None

    @property
    def guessed(self) -> bool:
        profile = self.scene.show.session.profile
        return self.at in profile.guesses or f"guesses {self.at}" in profile.denied

    def options(self, start: str = "") -> list[Option]:
        """What can be done here now, by the beginning of its place."""
        return [one for one in self.scene.ask.options if one.item == self.at and one.place.startswith(start)]

    def way_to(self, option: Option, there: bool) -> list[str]:
        """What to press at the station for an option of it."""
        kind, _, rest = option.place.partition("-")
        if kind == "door":
            return [option.place]
        if kind in ("new", "known"):
            return [option.id] if there and self.open_door == rest else [f"door-{rest}", option.id]
        if kind == "keep":
            return [option.id] if there and self.panels.shown == "why" else ["keep", option.id]
        if kind == "knows" and there and self.panels.shown != "result":
            return ["result", option.id]
        if kind == "drop" and there and self.panels.shown == "full":
            return [option.id]
        return [option.id]

    # what moved

    def moved(self, part: str, key: str, target: str) -> None:
        """An answer given here has been taken."""
        scene = self.scene
        if not self.at:
            return
        if part == "guesses":
            for thing in self.doors.values():
                thing.enabled = True
                scene.stage.motion.move(thing, 0.3, out, alpha=255)
            self.panels.clear()
            self._fill(fly=True)
        elif part == "doors":
            self._open_door(key.split(" ")[0])
        elif part == "facts":
            scene.show.sounds.play("stamp")
            self.panels.door(self.open_door, stamped=True)
        elif part == "acquainted":
            scene.show.sounds.play("snap")
            self.panels.result(note=scene.text("the_map-acquainted-yes") if target == "True" else "")
        elif part == "options":
            if (target and key in scene.bag.tickets) or not target:
                self._to_bag(key, bool(target))
            self.panels.result()

    def _to_bag(self, uri: str, into: bool) -> None:
        """A ticket flies from the house to its pocket."""
        scene = self.scene
        scene.show.sounds.play("snap" if into else "paper")
        ticket = scene.bag.tickets.get(uri)
        if into and ticket is not None:
            x, y = ticket.x, ticket.y
            ticket.x, ticket.y, ticket.scale = BUTTON_X, 590, 1.6
            scene.stage.motion.move(ticket, 0.45, back, x=x, y=y, scale=1.0)

    def _fill(self, fly: bool) -> None:
        """The own cards click in, one by one; what is new stands as a dashed niche."""
        scene = self.scene
        graph = scene.show.world.graph
        for number, uri in enumerate(self.shared):
            x, y = LEFT + NICHES[number][0] + 39, TOP + NICHES[number][1] + 26
            card = small_card(f"cards/{graph.picture(uri)}", size=(NICHE[0] - 6, NICHE[1] - 4))
            says = scene.show.texts.label(Label("skill", uri))
            thing = self._add(Thing(card, x, y, z=43, says=says))
            if fly:
                thing.x, thing.y, thing.scale, thing.alpha = 240, 600, 1.7, 0
                scene.stage.motion.move(thing, 0.3, back, delay=0.3 + 0.13 * number, x=x, y=y, scale=1.0, alpha=255,
                                        then=lambda: scene.show.sounds.play("snap"))
        for number, uri in enumerate(self.new, len(self.shared)):
            x, y = LEFT + NICHES[number][0] + 39, TOP + NICHES[number][1] + 26
            says = scene.show.texts.label(Label("skill", uri))
            thing = self._add(Thing(pictures.new_niche(says, *NICHE), x, y, z=43, says=says))
            if fly:
                thing.alpha = 0
                scene.stage.motion.move(thing, 0.3, out, delay=0.6 + 0.13 * number, alpha=255)
        if fly:
            words = scene.text("the_map-clicks") if self.shared else scene.text("the_map-no-cards")
            self.panels.said(words)
            scene.stage.motion.after(0.9 + 0.13 * len(NICHES), self._told)
        else:
            self._head()

    def _told(self) -> None:
        if self.at:
            self._head()
            self.panels.result()

    def _head(self) -> None:
        """The words over the niches."""
        scene = self.scene
        if self.board:
            return
        band = "own" if self.at == scene.own else self.why.band if self.shared else "none"
        key = f"the_map-board-{band}"
        words = fitted(scene.text(key), 336, 32, scene.px(23), theme.INK, "bold")
        self.board = self._add(Thing(words, LEFT + 180, TOP + 233, z=43))

    # doors

    def _knock(self, door: str) -> None:
        """A press on a door: the first time it is an answer; later it opens or shuts again."""
        option = next(iter(self.options(f"door-{door}")), None)
        if option:
            self.scene.answer(option)
        elif self.open_door == door:
            self.shut()
        else:
            self._open_door(door)

    def _open_door(self, door: str) -> None:
        """One door open at a time."""
        self._shut_picture()
        self.open_door = door
        number = DOORS.index(door)
        opened = art("places/door_open", 70, 92).copy()
        mark = icon(pictures.DOOR_MARKS[door], 36, theme.INK)
        opened.blit(mark, mark.get_rect(center=(42, 44)))
        self.doors[door].show(opened)
        self.doors[door].x = LEFT + DOOR_X[number] + 35
        self.scene.show.sounds.play("window")
        self.panels.door(door)

    def shut(self) -> None:
        self._shut_picture()
        self.panels.result()

    def _shut_picture(self) -> None:
        if self.open_door:
            self.doors[self.open_door].show(art(f"places/door_{self.open_door}", 70, 92))
        self.open_door = ""

    def _add(self, thing: Thing) -> Thing:
        thing.role = "house"
        self.things.append(self.scene.stage.add(thing))
        return thing

