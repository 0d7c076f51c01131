"""The workplace: what lies outside its window, the place itself, who is there, and on the sill what a choice moves."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pygame

from game.rules.winds import brought
from game.screens import theme
from game.screens.art import art, backdrop, circle, glow
from game.screens.lettering import fitted
from game.screens.motion import back, out, swing
from game.screens.props import future_look
from game.screens.props.future_look import Spot, look
from game.screens.props.sky import sky
from game.screens.scene import Scene
from game.screens.thing import Thing
from skills_graph.graph import SkillsGraph

TEACHING = ("23", "2424", "5312")
"""ISCO groups of teachers, trainers of staff, and those who help in a class."""
GUARDING = ("54", "335")
"""ISCO groups that guard and check: among people, but nobody's living room."""
OPEN = ("buiten",)
"""Places without walls: there the light lies over the land, and what is outside stands on the low wall."""
OUTSIDE = ("outside_right", "outside_left")
OPEN_Z, OPEN_FOOT = 2.5, 388
HOURS = {"ochtend": "dawn", "middag": "day", "avond": "evening"}
LIGHTS = {"dawn": (536, 262, 70, "#fff0c4"), "day": (420, 240, 60, "#fff6d8"), "evening": (500, 292, 76, "#ffd08a")}
"""Where the sun stands outside at an hour: x, y, how large, which colour."""
SILL = ("geld", "zekerheid", "leren", "energie")
SILL_PICTURES = {"geld": "sill_coin", "zekerheid": "sill_key", "leren": "sill_book"}
SILL_FOOT = 382
FUTURE_FOOT = (704, 466)
PERSON = (300, 420)
PERSON_FOOT = 514
STOP_FOOT = 604
PLACES = ((914, 0.94), (1066, 0.86))
"""Where who speaks stands, and where who stands beside them."""
CALENDAR = (650, 136)
TRAM = (700, 260)


def workplace_picture(graph: SkillsGraph, uri: str) -> str:
    """Which picture shows where this work is done.

    Indoors there is an oven for those who work with food, a rack of tools for the others. Among people there is a class
    for who teaches, a living room for who cares, and a counter for all who serve or receive somebody.
    """
    place, branch, unit_group = graph.workplace(uri), graph.branch(uri), graph.isco(uri)
    if place == "binnen":
        return place if branch == "food" else "werkplaats"
    if place == "mensen" and unit_group.startswith(TEACHING):
        return "klas"
    if place == "mensen" and (branch != "care" or unit_group.startswith(GUARDING)):
        return "balie"
    return place


class Workplace:
    """Puts a workplace on the stage of a scene. `draw_back` goes into the scene's own; the rest are things."""

    def __init__(self, scene: Scene, kind: str, at_stop: bool = False) -> None:
        self.scene, self.kind = scene, kind
        self.hour = "dawn"
        self.sky_of = self.day_of = ""
        self.at_stop = at_stop
        self.open = kind in OPEN
        self.people: list[tuple[str, Thing]] = []
        size = (theme.WIDTH, theme.HEIGHT - theme.BAR)
        middle = (640, theme.BAR + size[1] / 2)
        self.room = scene.stage.add(Thing(backdrop(f"places/work_{kind}", *size), *middle, z=2))
        self.front = scene.stage.add(Thing(backdrop(f"places/work_{kind}_front", *size), *middle, z=6))
        self.room.alpha = self.front.alpha = 0 if at_stop else 255
        self.sill: dict[str, Thing] = {}
        self.counts: dict[str, int] = {}
        self.calendar: Thing | None = None
        self.year = ""
        self.thing: Thing | None = None
        self.brought: dict[str, tuple[Thing, Spot]] = {}
        self.light = ""
        self.passed = 0.0

    # what is seen outside

    def draw_back(self, surface: pygame.Surface) -> None:
        """Sky and town, behind everything."""
        surface.blit(sky(self.hour), (0, theme.BAR))
        x, y, across, tint = LIGHTS[self.hour]
        surface.blit(glow(across * 3, tint, 0.7), (x - across * 1.5, y - across * 1.5))
        surface.blit(circle(across, tint), (x - across // 2, y - across // 2))
        if self.at_stop:
            future_look.lay_light(surface, self.day_of, theme.BAR)
        show = self.scene.show
        show.town.draw(surface, show.lit, ground=590 if self.at_stop else 492)
        future_look.lay_veil(surface, self.day_of if self.at_stop else self.sky_of, pygame.Rect(0, theme.BAR, theme.WIDTH, 520))
        if self.open and not self.at_stop:
            future_look.lay_light(surface, self.light, theme.BAR)
        if self.at_stop:
            pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
            for y in (638, 654):
                pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 4))

    def when(self, part_of_day: str, ends: Mapping[str, str], story: str = "") -> None:
        """The hour outside. Above the town hangs the colour of the other lever where it stands up, at the stop that of the day."""
        self.hour = HOURS.get(part_of_day, self.hour)
        self.day_of = future_look.leading(ends, story)
        beside = [wind for wind, end in ends.items() if end == future_look.MUCH and wind != self.day_of]
        self.sky_of = beside[0] if beside else self.day_of

    def go(self, to_stop: bool) -> None:
        """Leave the workplace for the tram stop, or come back to it."""
        if to_stop == self.at_stop:
            return
        self.at_stop = to_stop
        brought = [thing for thing, _ in self.brought.values()]
        for thing in (self.room, self.front, *self.sill.values(), *brought, *([self.thing] if self.thing else [])):
            self.scene.stage.motion.move(thing, 0.4, out, alpha=0 if to_stop else 255)
        self.nobody()

    def tram(self) -> None:
        """The tram comes to the stop."""
        tram = self.scene.stage.add(Thing(art("places/tram_big", *TRAM), -420, STOP_FOOT + 16 - TRAM[1] / 2, z=3))
        self.scene.stage.motion.move(tram, 1.6, out, x=380)

    # who is there

    def speaks(self, who: str) -> Thing | None:
        """Somebody comes forward; who stood there stays beside them."""
        if not who:
            return None
        known = dict(self.people)
        person = known.get(who)
        if person is None:
            foot = STOP_FOOT if self.at_stop else PERSON_FOOT
            person = self.scene.stage.add(Thing(art(f"people/{who}", *PERSON), 1430, foot - PERSON[1] / 2, z=4))
        self.people = [(who, person), *[one for one in self.people if one[0] != who]]
        for _, gone in self.people[len(PLACES):]:
            self.scene.stage.motion.move(gone, 0.4, out, x=1480, then=lambda gone=gone: self.scene.stage.remove(gone))  # type: ignore[misc]
        self.people = self.people[:len(PLACES)]
        for number, (_, thing) in enumerate(self.people):
            x, scale = PLACES[number]
            foot = STOP_FOOT if self.at_stop else PERSON_FOOT
            thing.z = 4.5 - number * 0.3
            self.scene.stage.motion.move(thing, 0.45, out, x=x, scale=scale, y=foot - PERSON[1] * scale / 2)
        return person

    def nobody(self) -> None:
        """Everybody goes."""
        for _, thing in self.people:
            self.scene.stage.motion.move(thing, 0.4, out, x=1480, then=lambda thing=thing: self.scene.stage.remove(thing))  # type: ignore[misc]
        self.people = []

    # what stands there

    def set_year(self, year: str) -> None:
        """The calendar; it hops when its leaf is torn off."""
        if year == self.year:
            return
        self.year = year
        picture = leaf(self.scene.text("future-now") if year == "nu" else year)
        if self.calendar is None:
            self.calendar = self.scene.stage.add(Thing(picture, *CALENDAR, z=9))
            return
        self.calendar.show(picture)
        self.scene.stage.motion.move(self.calendar, 0.4, swing, y=CALENDAR[1] - 22)
        self.scene.show.sounds.play("paper")

    def bring(self, wind: str, there: bool) -> None:
        """What a wind brings stands in the middle, or is gone."""
        if not there:
            if self.thing:
                self.scene.stage.remove(self.thing)
                self.thing = None
            return
        picture = future_look.sign_picture(wind, future_look.MUCH, look(wind).size) if wind else None
        if picture and self.thing is None and not self.at_stop:
            height = picture.get_height()
            self.thing = self.scene.stage.add(Thing(picture, FUTURE_FOOT[0], -height, z=7))
            self.scene.stage.motion.move(self.thing, 0.6, back, y=FUTURE_FOOT[1] - height / 2)

    def show_future(self, ends: Mapping[str, str], story: str = "") -> None:
        """The room in the light of what there is much of, with its things; what the other levers bring stands small under their box.

        Without ends it is the room of today.
        """
        first = future_look.leading(ends, story)
        if first != self.light:
            self.light = first
            self._relight()
        wanted: dict[str, tuple[pygame.Surface, Spot]] = {}
        world, profile = self.scene.show.world, self.scene.show.session.profile
        if first in world.scenarios.winds:
            wind = world.scenarios.winds[first]
            order = [one.id for one in wind.objects]
            for thing in brought(wind, profile):
                place = self._spot(future_look.spot(first, thing, order.index(thing)))
                if picture := future_look.thing_picture(first, thing, place.size):
                    wanted[f"{first} {thing}"] = picture, place
        beside = [wind for wind in ends if wind != first]
        wanted |= self._outside([wind for wind in beside if ends[wind] == future_look.MUCH], [place for _, place in wanted.values()])
        for name, where in zip(beside, ("under_levers", "table_right"), strict=False):
            place = future_look.SPOTS[where]
            if sign := future_look.sign_picture(name, ends[name], place.size if ends[name] == future_look.MUCH else (128, 114)):
                wanted[f"{name} {ends[name]}"] = sign, place
        for gone in [name for name in self.brought if name not in wanted]:
            self.scene.stage.remove(self.brought.pop(gone)[0])
        for number, (name, (picture, place)) in enumerate(wanted.items()):
            if name not in self.brought:
                self._put(name, picture, place, 0.12 * number)

    def _outside(self, winds: Sequence[str], taken: Sequence[Spot]) -> dict[str, tuple[pygame.Surface, Spot]]:
        """One thing of the other lever, outside, where the day itself left room there."""
        world = self.scene.show.world
        free = [place for name in OUTSIDE if (place := self._spot(future_look.SPOTS[name])) not in taken]
        found: dict[str, tuple[pygame.Surface, Spot]] = {}
        for wind, place in zip((one for one in winds if one in world.scenarios.winds), free, strict=False):
            for thing in future_look.standing(world.scenarios.winds[wind], self.scene.show.session.profile)[:1]:
                if picture := future_look.thing_picture(wind, thing, place.size):
                    found[f"{wind} {thing}"] = picture, place
        return found

    def _spot(self, place: Spot) -> Spot:
        return replace(place, z=OPEN_Z, foot=OPEN_FOOT) if self.open and place.z < self.room.z else place

    def _put(self, name: str, picture: pygame.Surface, place: Spot, delay: float) -> None:
        """A thing comes to its place: what hangs from above, what stands over the table, what is outside fades in."""
        y = place.foot - picture.get_height() / 2
        thing = self.scene.stage.add(Thing(picture, place.x, y, z=place.z, alpha=0, role="brought"))
        self.brought[name] = thing, place
        if self.at_stop:
            return
        if place.z > OPEN_Z:
            thing.y = y - 46
        self.scene.stage.motion.move(thing, 0.5, back, delay=delay, y=y, alpha=255)

    def _relight(self) -> None:
        """The room and the table take the light of the day."""
        size = (theme.WIDTH, theme.HEIGHT - theme.BAR)
        for thing, end, lit in ((self.room, "", future_look.tinted if self.open else future_look.lit_room), (self.front, "_front", future_look.tinted)):
            before = self.scene.stage.add(Thing(thing.image, thing.x, thing.y, z=thing.z + 0.1, alpha=thing.alpha))
            self.scene.stage.motion.move(before, 0.6, out, alpha=0, then=lambda before=before: self.scene.stage.remove(before))  # type: ignore[misc]
            thing.show(lit(f"places/work_{self.kind}{end}", self.light, *size))

    def step(self, dt: float) -> None:
        """What was brought moves a little, each in its own time; with less motion it stands still."""
        motion = self.scene.stage.motion
        if motion.less or motion.busy or self.at_stop:
            return
        self.passed += dt
        for number, (thing, place) in enumerate(self.brought.values()):
            turn = math.sin(self.passed * (0.9 + 0.17 * number) + number)
            thing.x = place.x + place.sways[0] * turn
            thing.y = place.foot - thing.size[1] / 2 - place.sways[1] * (1 + turn)

    def lay_sill(self, counts: Mapping[str, int], moving: bool = True) -> None:
        """The four objects, larger where there is more; one that changed hops."""
        for number, name in enumerate(SILL):
            count = counts.get(name, 0)
            thing = self.sill.get(name)
            x = 342 + 72 * number
            picture = art(f"places/sill_battery_{min(count, 3)}" if name == "energie" else f"places/{SILL_PICTURES[name]}", 60, 80)
            scale = 0.66 + 0.12 * count
            if thing is None:
                thing = self.sill[name] = self.scene.stage.add(Thing(picture, x, SILL_FOOT - 40 * scale, z=3, scale=scale))
            elif count != self.counts.get(name):
                thing.show(picture)
                self.scene.stage.motion.move(thing, 0.25, out, scale=scale * 1.35, y=SILL_FOOT - 60 * scale,
                                             then=lambda thing=thing, scale=scale: self._rest(thing, scale))  # type: ignore[misc]
                if moving:
                    self.scene.show.sounds.play({"geld": "coin", "leren": "paper"}.get(name, f"note-{min(count, 4)}"))
            thing.says = self.scene.text(f"future-sill-{name}", count=count)
            thing.alpha = 0 if self.at_stop else 255
        self.counts = dict(counts)

    def _rest(self, thing: Thing, scale: float) -> None:
        self.scene.stage.motion.move(thing, 0.35, back, scale=scale, y=SILL_FOOT - 40 * scale)


def leaf(words: str) -> pygame.Surface:
    """A calendar that says what year it is, or that it is now."""
    picture = art("places/calendar", 100, 90).copy()
    lettered = fitted(words, 78, 42, 36, theme.INK, "bold")
    picture.blit(lettered, lettered.get_rect(center=(49, 55)))
    return picture
