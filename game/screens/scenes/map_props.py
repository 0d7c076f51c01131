"""What stands on the map beside the lines: the two levers, the bag with five pockets, two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.rules import map_view
from game.rules.ask import Say
from game.screens import theme
from game.screens.art import art, icon
from game.screens.motion import back
from game.screens.props import map_pictures as pictures
from game.screens.props.lever import PICTURES
from game.screens.scene import pill
from game.screens.thing import Thing

if TYPE_CHECKING:
    from game.screens.scenes.map import MapScene

BAG_PLACE, BAG_KEPT = (224, 620), (430, 222)
"""The middle of the bag, and how much room it keeps free of labels."""
LEVERS = (1212, 232)
SCHOOL_PLACE, SCHOOL_SIZE = (1148, 622), (240, 52)
LOOK_UP_PLACE, LOOK_UP_SIZE = (640, 101), (160, 48)
SCALE = 0.8
TOP_FIELD, BOTTOM_FIELD = 42, 286
HEIGHTS = {"veel": 110, "weinig": 220, "": 165}
"""Where a knob stands in its slot; in the middle as long as nobody moved it here."""


class Levers:
    """A box with two slots; each knob goes to its other end when pressed."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene
        self.knobs: list[Thing] = []

    def lay(self) -> None:
        scene = self.scene
        winds = map_view.winds(scene.show.session.profile, scene.show.world)
        self.knobs = []
        if len(winds) < 2:
            return
        box = art("places/lever_box", round(130 * SCALE), round(340 * SCALE)).copy()
        for number, wind in enumerate(winds):
            much, little = PICTURES.get(wind.id, (wind.picture, wind.picture))
            for name, tint, field in ((much, theme.TEAL, TOP_FIELD), (little, theme.SLATE, BOTTOM_FIELD)):
                mark = icon(name, round(34 * SCALE), tint)
                box.blit(mark, mark.get_rect(center=(round((33 + 60 * number) * SCALE), round(field * SCALE))))
        scene.stage.add(Thing(box, *LEVERS, z=8))
        for number, wind in enumerate(winds):
            words = scene.say(Say("the_map-lever", {"wind": wind.title[scene.show.texts.language]}))
            x, y = self._place(number, map_view.ends(scene.show.session.profile, scene.show.world))
            knob = Thing(art("places/lever_knob", 42, 42), x, y, name=f"lever-{number}", says=words, z=9, size=(47, 52),
                         press=lambda number=number: self._pull(number))  # type: ignore[misc]
            self.knobs.append(scene.stage.add(knob))

    def go(self, ends: tuple[str, ...]) -> None:
        """The knobs go over."""
        self.scene.show.sounds.play("lever")
        for number, knob in enumerate(self.knobs):
            x, y = self._place(number, ends)
            self.scene.stage.motion.move(knob, 0.3, back, x=x, y=y)

    def _place(self, number: int, ends: tuple[str, ...]) -> tuple[float, float]:
        y = HEIGHTS[ends[number] if ends else ""]
        return LEVERS[0] + (33 + 60 * number - 65) * SCALE + (-3, 3)[number], LEVERS[1] + (y - 170) * SCALE

    def _pull(self, number: int) -> None:
        option = next((one for one in self.scene.ask.options if one.id == f"lever-{number}"), None)
        if option:
            self.scene.answer(option)


class School:
    """A button that takes the work with years of school from the map, or brings it back."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene
        self.button: Thing | None = None

    def lay(self) -> None:
        scene = self.scene
        if self.button is not None:
            scene.stage.remove(self.button)
            self.button = None
        option = next((one for one in scene.ask.options if one.id == "school"), None)
        if option is None:
            return
        words, hidden = scene.label(option), map_view.school_hidden(scene.show.session.profile)
        picture = pill(words, "student", SCHOOL_SIZE[0], SCHOOL_SIZE[1], min(scene.px(19), 24), on=hidden)
        self.button = scene.stage.add(Thing(picture, *SCHOOL_PLACE, name=option.id, says=words, z=21, press=lambda: scene.answer(option)))


class LookUp:
    """A quiet sign above the player: find work that does not lie here."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene

    def lay(self) -> None:
        scene = self.scene
        option = getattr(scene.ask, "look_up", None)
        if option is not None:
            words = scene.label(option)
            picture = pill(words, "magnifying-glass", *LOOK_UP_SIZE, min(scene.px(18), 22))
            scene.stage.add(Thing(picture, *LOOK_UP_PLACE, name=option.id, says=words, z=11, press=lambda: scene.answer(option)))


class Bag:
    """A ticket in each pocket that is filled; that of the own work is the first, always."""

    def __init__(self, scene: MapScene) -> None:
        self.scene = scene
        self.tickets: dict[str, Thing] = {}

    def lay(self) -> None:
        scene = self.scene
        for thing in [one for one in scene.stage.things if one.role == "bag"]:
            scene.stage.remove(thing)
        left, top = corner(BAG_PLACE, pictures.BAG)
        scene.stage.add(Thing(art("places/bag", *pictures.BAG), *BAG_PLACE, z=30, role="bag"))
        kept = map_view.kept(scene.show.session.profile, scene.show.world.graph)
        places = list(range(5)) if scene.own else [1, 2, 3, 4, 0]
        self.tickets = {}
        for uri, number in zip(kept, places, strict=False):
            x, y = pictures.pocket(number)
            picture = pictures.ticket(scene.mark(uri), scene.colour(uri))
            self.tickets[uri] = scene.stage.add(Thing(
                picture, left + x, top + y - 8, name=f"pocket {uri}", says=scene.name(uri), z=31, role="bag",
                press=lambda uri=uri: scene.roll_to(uri), angle=(-2, 3, -3, 2, -1)[number]))  # type: ignore[misc]
        front = art("places/bag_pockets", *pictures.BAG).copy()
        plate = pictures.plate(scene.own_words(), min(scene.px(18), 22))
        front.blit(plate, plate.get_rect(center=(70, 117)))
        scene.stage.add(Thing(front, *BAG_PLACE, z=32, role="bag"))


def corner(middle: tuple[float, float], size: tuple[int, int]) -> tuple[float, float]:
    """The upper left corner of a box by its middle."""
    return middle[0] - size[0] / 2, middle[1] - size[1] / 2
