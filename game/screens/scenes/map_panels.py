"""What is told beside an open station: the guess, what one can and what is new, a door, the reason, a full bag."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.rules.ask import Label, Option
from game.screens import theme
from game.screens.art import icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out
from game.screens.props import house_pictures as pictures
from game.screens.scene import balloon, pill
from game.screens.scenes.map_door import Door
from game.screens.scenes.map_reasons import ReasonPages
from game.screens.thing import Thing

if TYPE_CHECKING:
    from game.screens.scenes.map_house import House

LEFT, TOP, WIDTH, HEIGHT = 36, 92, 776, 424
KEEP_PLACE = (624, 594)
ROWS, ROW = 4, 59
LARGE, LARGE_ROWS = 1.5, 2
"""From this size of text on there are fewer lines, and larger ones."""


class Panels:
    """One panel at a time; `shown` names it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.scene = house.scene
        self.shown = ""
        self.things: list[Thing] = []
        self.opened = Door(self)
        self.reasons = ReasonPages(self)

    def clear(self) -> None:
        for thing in self.things:
            self.scene.stage.remove(thing)
        self.things.clear()
        self.shown = ""

    # the panels

    def said(self, words: str) -> None:
        """A few words alone, while something happens."""
        self.clear()
        self.shown = "said"
        self._balloon(words, 130)

    def guess(self) -> None:
        """How many cards fit? Three boards; none of them is right or wrong."""
        self.clear()
        self.shown = "guess"
        scene = self.scene
        words = scene.text("the_map-guess", occupation=Label("occupation", self.house.at))
        self._balloon(words, 104)
        for number, option in enumerate(self.house.options("guess-")):
            picture = pictures.guess(option.place.removeprefix("guess-"), scene.label(option), 236, 226, scene.px(27))
            tile = self.press(picture, 160 + 258 * number, 390, option)
            tile.y += 24
            tile.alpha = 0
            scene.stage.motion.move(tile, 0.25, out, delay=0.25 + 0.08 * number, y=390, alpha=255)
        scene.speak(words, *(option.says for option in self.house.options("guess-") if option.says))

    def result(self, note: str = "") -> None:
        """What one can already, and what is new: in words and with names; why that is so, and the counts, behind "why"."""
        self.clear()
        self.house._shut_picture()
        self.shown = "result"
        scene, house = self.scene, self.house
        why = house.why
        ground = panel(WIDTH, HEIGHT, theme.PAPER, 22).copy()
        own = house.at == scene.own
        if own:
            head = scene.text("the_map-own")
        else:
            head = scene.text("the_map-no-cards" if not house.shared else f"the_map-band-{why.band}")
        thought = self._thought(ground)
        words = fitted(head, WIDTH - 60 - thought, 62, scene.px(30), theme.INK, "bold", "left")
        ground.blit(words, words.get_rect(midleft=(30, 44)))
        link = self._link()
        room = ROW * (ROWS - 1 if link else ROWS)
        rows = LARGE_ROWS if scene.show.settings.size >= LARGE else room // ROW
        cans = house.shared[:rows if house.new else rows * 2]
        if not cans:
            rows = LARGE_ROWS
            self._column(ground, 30, "the_map-is-new", house.new[:rows], room // rows, new=True)
            self._column(ground, 400, "", house.new[rows:2 * rows], room // rows, new=True)
        else:
            self._column(ground, 30, "the_map-can", cans[:rows], room // rows)
            if house.new:
                self._column(ground, 400, "the_map-is-new", house.new[:rows], room // rows, new=True)
            else:
                self._column(ground, 400, "" if own or cans[rows:] else "the_map-nothing-new", cans[rows:], room // rows)
        self.show(ground)
        if link:
            self._linked(*link)
        self._foot(note)
        self.keep_button()
        names = [scene.show.texts.label(Label("skill", uri)) for uri in (house.new or cans)[:3]]
        scene.speak(note or head, *([] if note or not house.new else [scene.text("the_map-is-new") + ":", ", ".join(names) + "."]))

    def door(self, door: str, stamped: bool = False) -> None:
        """What stands behind a door."""
        self.opened.show(door, stamped)

    def why(self) -> None:
        """Keeping costs one reason."""
        own = self.house.at == self.scene.own
        self._choose("why", "the_map-why-own" if own else "the_map-why", self.house.options("keep-"))

    def full(self) -> None:
        """The bag is full: something goes out first."""
        drops = [option for option in self.scene.ask.options if option.place == "drop"]
        self._choose("full", "the_map-full", drops)

    def _choose(self, name: str, title: str, options: list[Option]) -> None:
        self.clear()
        self.house._shut_picture()
        self.shown = name
        scene = self.scene
        ground = panel(WIDTH, HEIGHT, theme.PAPER, 22).copy()
        words = fitted(scene.text(title), WIDTH - 120, 60, scene.px(27), theme.INK, "regular", "left")
        ground.blit(words, words.get_rect(midleft=(30, 46)))
        self.show(ground)
        for number, option in enumerate(options):
            label = scene.name(option.item) if name == "full" else scene.label(option)
            mark = scene.mark(option.item) if name == "full" else option.picture.removeprefix("icon:")
            picture = pictures.reason(label, mark, 230, 146, scene.px(23))
            x, y = LEFT + 142 + 246 * (number % 3), TOP + 168 + 166 * (number // 3)
            tile = self.press(picture, x, y, option, says=label)
            tile.scale = 0.7
            scene.stage.motion.move(tile, 0.2, back, delay=0.04 * number, scale=1.0)
        picture = pill(scene.text("the_map-not-now"), "x", 330, 62, scene.px(22))
        self.plain(picture, *KEEP_PLACE, "result", scene.text("the_map-not-now"), self.result)
        scene.speak(scene.text(title), *(scene.name(one.item) if name == "full" else scene.label(one) for one in options))

    # parts of the result

    def _thought(self, ground: pygame.Surface) -> int:
        """What the player guessed, beside what came out: no more than that. Returns the room it takes."""
        scene = self.scene
        guessed = scene.show.session.profile.guesses.get(self.house.at)
        if guessed is None:
            return 0
        words = fitted(scene.text("the_map-thought", band=scene.text(f"the_map-guess-{guessed.value}")), 210, 40, scene.px(20), theme.SLATE, "semi")
        width = words.get_width() + 36
        ground.blit(panel(width, 48, "#f3e4c3", 24, shadow=0), (WIDTH - width - 24, 20))
        ground.blit(words, words.get_rect(center=(WIDTH - 24 - width // 2, 44)))
        return width + 20

    def _column(self, ground: pygame.Surface, x: int, head: str, uris: list[str], high: int, new: bool = False) -> None:
        scene = self.scene
        if head:
            words = fitted(scene.text(head), 340, 34, scene.px(21), theme.BRICK if new else theme.TEAL, "bold", "left")
            ground.blit(words, words.get_rect(midleft=(x, 96)))
        names = [scene.show.texts.label(Label("skill", uri)) for uri in uris]
        wide = 350 - round((high - 7) * 1.18) - 16
        size = min((fitting_size(name, wide, high - 5, scene.px(21), "semi") for name in names), default=scene.px(21))
        for number, (uri, label) in enumerate(zip(uris, names, strict=False)):
            picture = f"cards/{scene.show.world.graph.picture(uri)}"
            ground.blit(pictures.row(label, 350, high - 1, size, picture, new), (x, 118 + high * number))

    def _link(self) -> tuple[str, str] | None:
        """Where one may go first: for years of school something like it without, for a big step a stop between."""
        house = self.house
        if house.school:
            return "school", house.instead or ""
        return ("stone", house.stone) if house.stone else None

    def _school_words(self) -> str:
        """Years of school before the work, or beside it."""
        beside = self.scene.show.world.graph.papers(self.house.at).beside_work
        return "the_map-school-beside" if beside else "the_map-school"

    def _linked(self, kind: str, uri: str) -> None:
        scene = self.scene
        strip = panel(WIDTH - 40, 62, "#fbe3a4", 14, shadow=0.1).copy()
        mark = icon("student" if kind == "school" else "signpost", 36, theme.INK)
        strip.blit(mark, (14, 13))
        words = scene.text(self._school_words()) if kind == "school" else scene.text("the_map-stone", occupation=Label("occupation", uri))
        room = WIDTH - 40 - 64 - (230 if uri else 20)
        text = fitted(words, room, 56, scene.px(21), theme.INK, "regular", "left", smallest=14)
        strip.blit(text, text.get_rect(midleft=(62, 31)))
        self.add(Thing(strip, LEFT + WIDTH / 2, TOP + 330, z=46))
        if uri:
            label = scene.text(f"the_map-{kind}-go", occupation=Label("occupation", uri))
            self.plain(pill(label, "", 214, 50, scene.px(19), main=True), LEFT + WIDTH - 134, TOP + 329, "link", label, lambda: scene.go_to(uri) if kind == "school" else scene.roll_to(uri))

    def _foot(self, note: str) -> None:
        """Somebody who does this; and why it stands where it stands."""
        scene, house = self.scene, self.house
        options = house.options("knows-")
        y = TOP + HEIGHT - 34
        if options or note:
            words = fitted(note or scene.text("the_map-acquainted"), 330, 52, scene.px(21), theme.INK, "semi", "left")
            self.add(Thing(words, LEFT + 30 + words.get_width() / 2, y, z=46))
            for number, option in enumerate(options):
                self.press(pill(scene.label(option), "", 92, 50, min(scene.px(20), 24)), LEFT + 412 + 102 * number, y, option)
        label = scene.text("the_map-reasons")
        self.plain(pill(label, "question", 186, 50, scene.px(20)), LEFT + WIDTH - 112, y, "why", label, self.reasons.show)

    def keep_button(self) -> None:
        """Into the bag, out of it; the own work is in it always and has its reason like the others."""
        scene, house = self.scene, self.house
        drop = house.options("drop")
        own = house.at == scene.own
        if house.options("keep-"):
            label = scene.text("the_map-keep-own" if own else "the_map-keep")
            self.plain(pill(label, "bag-simple", 330, 66, scene.px(23), main=True), *KEEP_PLACE, "keep", label, self.why)
        elif drop:
            label = scene.label(drop[0])
            self.press(pill(label, "arrow-u-up-left", 330, 62, scene.px(22)), *KEEP_PLACE, drop[0])
        elif not own and f"options {house.at}" not in scene.show.session.profile.denied:
            label = scene.text("the_map-keep")
            self.plain(pill(label, "bag-simple", 330, 66, scene.px(23), main=True), *KEEP_PLACE, "keep", label, self.full)

    # things

    def _balloon(self, words: str, y: int) -> None:
        scene = self.scene
        picture = balloon(words, 740, fitting_size(words, 692, 120, scene.px(30)), "none")
        self.add(Thing(picture, 60 + picture.get_width() / 2, y + picture.get_height() / 2, z=46, says=words))

    def show(self, ground: pygame.Surface) -> None:
        thing = self.add(Thing(ground, LEFT + WIDTH / 2, TOP + HEIGHT / 2, z=45))
        thing.alpha = 60
        self.scene.stage.motion.move(thing, 0.15, out, alpha=255)

    def press(self, picture: pygame.Surface, x: float, y: float, option: Option, says: str = "") -> Thing:
        return self.plain(picture, x, y, option.id, says or self.scene.label(option), lambda: self.scene.answer(option))

    def plain(self, picture: pygame.Surface, x: float, y: float, name: str, says: str, press: Callable[[], None]) -> Thing:
        return self.add(Thing(picture, x, y, name=name, says=says, press=press, z=47))

    def add(self, thing: Thing) -> Thing:
        thing.role = "house"
        if not thing.z:
            thing.z = 47
        self.things.append(self.scene.stage.add(thing))
        return thing
