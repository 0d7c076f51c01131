"""The workplace: what lies outside its window, the place itself, who is there, and on the sill what a choice moves."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

from game.screens import theme
from game.screens.art import art, backdrop, circle, glow
from game.screens.lettering import fitted
from game.screens.motion import back, out, swing
from game.screens.props.sky import sky
from game.screens.scene import Scene
from game.screens.thing import Thing
from skills_graph.graph import SkillsGraph

TEACHING = ("23", "2424", "5312")
"""ISCO groups of teachers, trainers of staff, and those who help in a class."""
GUARDING = ("54", "335")
"""ISCO groups that guard and check: among people, but nobody's living room."""
HOURS = {"ochtend": "dawn", "middag": "day", "avond": "evening"}
LIGHTS = {"dawn": (536, 262, 70, "#fff0c4"), "day": (420, 240, 60, "#fff6d8"), "evening": (500, 292, 76, "#ffd08a")}
"""Where the sun stands outside at an hour: x, y, how large, which colour."""
TINTS = {"robots": ("#6f8794", 0.34), "ai": ("#5b6ba5", 0.34), "mensen": ("#e0a08c", 0.26), "groen": ("#7fae6b", 0.30),
         "zorg": ("#d98a8f", 0.28), "online": ("#d9a441", 0.26), "regels": ("#4f8f8a", 0.32)}
"""Which colour a wind gives the town where there is much of it."""
SILL = ("geld", "zekerheid", "leren", "energie")
SILL_PICTURES = {"geld": "sill_coin", "zekerheid": "sill_key", "leren": "sill_book"}
SILL_FOOT = 382
FUTURES = {"robots": (260, 300), "ai": (220, 240), "mensen": (240, 260), "groen": (260, 300), "zorg": (260, 270), "online": (250, 290),
           "regels": (250, 290)}
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
        self.tint: tuple[str, float] | None = None
        self.at_stop = at_stop
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

    # what is seen outside

    def draw_back(self, surface: pygame.Surface) -> None:
        """Sky and town, behind everything."""
        surface.blit(sky(self.hour), (0, theme.BAR))
        x, y, across, tint = LIGHTS[self.hour]
        surface.blit(glow(across * 3, tint, 0.7), (x - across * 1.5, y - across * 1.5))
        surface.blit(circle(across, tint), (x - across // 2, y - across // 2))
        show = self.scene.show
        show.town.draw(surface, show.lit, ground=590 if self.at_stop else 492)
        if self.tint:
            veil = pygame.Surface((theme.WIDTH, 520), pygame.SRCALPHA)
            veil.fill((*pygame.Color(self.tint[0])[:3], round(255 * self.tint[1])))
            surface.blit(veil, (0, theme.BAR))
        if self.at_stop:
            pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
            for y in (638, 654):
                pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 4))

    def when(self, part_of_day: str, ends: Mapping[str, str]) -> None:
        """The hour outside, tinted by what there is much of."""
        self.hour = HOURS.get(part_of_day, self.hour)
        much = [wind for wind, end in ends.items() if end == "veel" and wind in TINTS]
        self.tint = TINTS[much[0]] if much else None

    def go(self, to_stop: bool) -> None:
        """Leave the workplace for the tram stop, or come back to it."""
        if to_stop == self.at_stop:
            return
        self.at_stop = to_stop
        for thing in (self.room, self.front, *self.sill.values(), *([self.thing] if self.thing else [])):
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
        picture = art("places/calendar", 100, 90).copy()
        words = fitted(self.scene.text("future-now") if year == "nu" else year, 78, 42, 36, theme.INK, "bold")
        picture.blit(words, words.get_rect(center=(49, 55)))
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
        if self.thing is None and wind in FUTURES and not self.at_stop:
            width, height = FUTURES[wind]
            self.thing = self.scene.stage.add(Thing(art(f"places/future_{wind}", width, height), FUTURE_FOOT[0], -height, z=7))
            self.scene.stage.motion.move(self.thing, 0.6, back, y=FUTURE_FOOT[1] - height / 2)

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
