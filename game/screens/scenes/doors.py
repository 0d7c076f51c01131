"""Doors of one size in the street, Mo between them: the one that is pressed swings open and lets its light out."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Pick
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, glow, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, smooth, swing
from game.screens.props.sky import sky
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

HOUSE = (400, 480)
FOOT = 664
PLACES = {2: (318, 962), 3: (213, 640, 1067)}
STANDS = {2: 640, 3: 427}
"""Where the houses stand, and Mo between them, by how many there are."""
DOORWAY = pygame.Rect(125, 190, 150, 270)
"""Where the doorway is in the picture of a house; the leaf hangs at its left."""
SIGN = (266, 84)
FACADES = {"talk": "talk", "phone": "phone", "vacancy": "vacancy", "enough": "tram"}
SIGNS = {"talk": 136, "phone": 136, "vacancy": 136, "tram": 122}
"""How high the sign hangs."""
AJAR, OPEN, SHUT = 0.9, 0.16, 1.0
MO = (187, 429)
ASKS = 72
"""How high the question may be, so that it stays above the roofs."""


class DoorsScene(Scene):
    """The options are doors; what one of them is called hangs over it on a sign. An option's `item` is who waits inside."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Pick)
        self.mo = self.stage.add(Thing(art("people/mo_standing", *MO), STANDS[len(ask.options)], FOOT + 6 - MO[1] / 2, z=6))
        words = self.say(ask.says)
        wide = 520 if self.show.settings.size == 1 else 1100
        picture = balloon(words, wide, fitting_size(words, wide - 48, ASKS, self.px(27)), "none")
        self.stage.add(Thing(picture, 640, 84 + picture.get_height() / 2, z=40, says=words))
        self.speak(ask.says, *(option.says for option in ask.options if option.says))
        self.houses: dict[str, Thing] = {}
        self.leaves: dict[str, _Leaf] = {}
        for number, (option, x) in enumerate(zip(ask.options, PLACES[len(ask.options)], strict=True)):
            name = FACADES[option.id]
            house = Thing(self._house(option, name), x, FOOT - HOUSE[1] / 2 + 60, name=option.id, says=self.label(option), z=4)
            house.alpha, house.press = 0, lambda option=option: self.answer(option)  # type: ignore[misc]
            leaf = _Leaf(art(f"places/door_{name}_leaf", *DOORWAY.size), house)
            self.houses[option.id], self.leaves[option.id] = self.stage.add(house), leaf
            self.stage.add(Thing(None, x, house.y, z=5, paint=leaf.paint))
            self.stage.motion.move(house, 0.45, back, delay=0.1 * number, y=FOOT - HOUSE[1] / 2, alpha=255)
            self.stage.motion.move(leaf, 0.4, smooth, delay=0.5 + 0.12 * number, part=AJAR)
        self.skip_button()

    def _house(self, option: Option, name: str) -> pygame.Surface:
        """A house front with its sign, and who or what is behind the door."""
        house = art(f"places/door_{name}", *HOUSE).copy()
        if option.item:
            inside = house.subsurface(DOORWAY)
            person = art(f"people/{option.item}", 170, 238)
            inside.blit(person, person.get_rect(midbottom=(75, 252)))
            table = art("places/door_talk_table", 150, 110)
            inside.blit(table, (0, 160))
        sign = panel(*SIGN, theme.PAPER, 12).copy()
        mark = icon(option.picture.removeprefix("icon:"), 40, theme.TEAL)
        sign.blit(mark, mark.get_rect(center=(36, SIGN[1] // 2)))
        words = fitted(self.label(option), SIGN[0] - 78, SIGN[1] - 12, self.px(25), theme.INK, "bold", "left")
        sign.blit(words, words.get_rect(midleft=(66, SIGN[1] // 2)))
        house.blit(sign, sign.get_rect(center=(HOUSE[0] // 2 + 2, SIGNS[name])))
        return house

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The door swings wide and Mo goes there; the other one shuts."""
        chosen = next((name for name, house in self.houses.items() if self.stage.focus is house), "")
        for name, leaf in self.leaves.items():
            self.houses[name].press = None
            self.stage.motion.move(leaf, 0.5, smooth, part=OPEN if name == chosen else SHUT)
        if chosen:
            self.show.sounds.play("bell" if chosen == "enough" else "window")
            self.stage.motion.move(self.mo, 0.7, smooth, x=self.mo.x + (self.houses[chosen].x - self.mo.x) * 0.45)
            self.stage.motion.move(self.mo, 0.7, swing, y=self.mo.y - 10)
        return 0.9

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("evening"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=600)
        pygame.draw.rect(surface, "#4a4658", (0, 596, theme.WIDTH, 74))
        pygame.draw.rect(surface, theme.NIGHT, (0, 670, theme.WIDTH, 50))
        for number in range(0, theme.WIDTH, 92):
            pygame.draw.line(surface, theme.NIGHT, (number, 598), (number - 30, 668), 2)
        pygame.draw.rect(surface, "#6a6478", (0, 664, theme.WIDTH, 8))
        for name, leaf in self.leaves.items():
            light = glow(460, "#ffdf9a", 0.25 + 0.65 * (1 - leaf.part))
            house = self.houses[name]
            surface.blit(pygame.transform.scale(light, (460, 190)), (house.x - 230, FOOT - 96))


class _Leaf:
    """The leaf of a door: `part` is how much of it one sees, 1 when it is shut."""

    def __init__(self, picture: pygame.Surface, house: Thing) -> None:
        self.picture, self.house, self.part = picture, house, SHUT

    def paint(self, surface: pygame.Surface, thing: Thing) -> None:
        wide = max(8, round(DOORWAY.width * self.part))
        left = self.house.x - self.house.size[0] / 2 + DOORWAY.x
        top = self.house.y - self.house.size[1] / 2 + DOORWAY.y
        leaf = pygame.transform.smoothscale(self.picture, (wide, DOORWAY.height))
        leaf.set_alpha(round(max(0.0, min(255.0, self.house.alpha))))
        surface.blit(leaf, (left, top))
