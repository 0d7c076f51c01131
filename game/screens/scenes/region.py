"""Region: the Netherlands as place-name signs, each about where it lies; a press takes the tram there.

Names are matched without case, hyphens and accents. A region that the plan does not know gets a free place in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import pygame

from game.rules.ask import Ask
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, panel
from game.screens.kept import kept
from game.screens.lettering import fitting_size, lettering
from game.screens.motion import back, out
from game.screens.props.map_pictures import small_tram
from game.screens.scene import Scene
from game.screens.thing import Thing

PLAN = (
    ("", "", "noordhollandnoord", "", "friesland", "groningen"),
    ("", "zuidkennemerland", "zaanstreek", "flevoland", "zwolle", "drenthe"),
    ("", "hollandrijnland", "amsterdam", "gooi", "stedendriehoek", "twente"),
    ("haaglanden", "zuidhollandcentraal", "middenutrecht", "amersfoort", "foodvalley", "achterhoek"),
    ("rijnmond", "middenholland", "gorinchem", "rivierenland", "middengelderland", "nijmegen"),
    ("zeeland", "drechtsteden", "middenbrabant", "noordoostbrabant", "noordlimburg", ""),
    ("", "westbrabant", "zuidoostbrabant", "helmond", "middenlimburg", ""),
    ("", "", "", "", "zuidlimburg", ""),
)
"""North above and west on the left; each word is in the name of one of the 35 labour-market regions."""
SIGN, STEP = (146, 64), (154, 73)
FIRST = (416, 124)
SMALLEST = 13
COUNTRY = (190, 560)
BLUE = "#1f4f8f"


class RegionScene(Scene):
    """A board with signs; the whole country is a sign of its own, beside Mo."""

    LAST = 0.8

    def begin(self, ask: Ask) -> None:
        self.stage.add(Thing(art("people/mo_curious", 230, 300), 150, 360, z=3))
        self.balloon(self.say(ask.says), 30, 92, 300, tail="none", size=27)
        country, *regions = ask.options
        names = {one.id: self.label(one) for one in regions}
        places = laid(names.values())
        self.signs: dict[str, Thing] = {}
        for option in regions:
            column, row = places[names[option.id]]
            x, y = FIRST[0] + STEP[0] * column, FIRST[1] + STEP[1] * row
            size, written = max((fitting_size(way, SIGN[0] - 18, SIGN[1] - 10, self.px(19), "bold", SMALLEST), way)
                                for way in (names[option.id], on_two_lines(names[option.id])))
            sign = Thing(sign_picture(written, *SIGN, size), x, y, name=option.id, says=names[option.id], z=6,
                         press=lambda option=option: self.answer(option))  # type: ignore[misc]
            sign.alpha = 0
            self.stage.motion.move(sign, 0.2, out, delay=0.02 * (column + row), alpha=255)
            self.signs[option.id] = self.stage.add(sign)
        label = self.label(country)
        picture = sign_picture(label, 250, 84, fitting_size(label, 226, 70, self.px(28), "bold"))
        self.signs[country.id] = self.stage.add(Thing(picture, *COUNTRY, name=country.id, says=label, z=6, press=lambda: self.answer(country)))
        self.skip_button()
        self.speak(ask.says, label)

    def moved(self, echo: Echo) -> None:
        """The tram comes to the sign."""
        chosen = next((one for one in self.ask.options if one.means and getattr(one.means[0], "region", None) == echo.target), None)
        if chosen is None or chosen.id not in self.signs:
            return
        sign = self.signs[chosen.id]
        tram = self.stage.add(Thing(small_tram(), sign.x - 120, sign.y - 44, z=20))
        self.show.sounds.play("bell")
        self.stage.motion.move(sign, 0.25, back, scale=1.12)
        self.stage.motion.move(tram, 0.5, out, x=sign.x)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/map_land"), (0, theme.BAR))


def laid(names: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Column and row of each region; those the plan does not know fill its free places, from the south up.

    >>> laid(["Groot Amsterdam", "Regio Zwolle", "Fryslân", "Nergens"])
    {'Groot Amsterdam': (2, 2), 'Regio Zwolle': (4, 1), 'Fryslân': (4, 0), 'Nergens': (0, 7)}
    """
    plan = {word: (column, row) for row, words in enumerate(PLAN) for column, word in enumerate(words) if word}
    free = [(column, row) for row in range(len(PLAN) - 1, -1, -1) for column, word in enumerate(PLAN[row]) if not word]
    found: dict[str, tuple[int, int]] = {}
    for name in names:
        bare = _bare(name)
        place = next((at for word, at in plan.items() if word in bare and at not in found.values()), None)
        found[name] = place if place is not None else free.pop(0) if free else (len(PLAN[0]) - 1, len(PLAN) - 1)
    return found


def _bare(name: str) -> str:
    """Letters alone; names that a region has had beside its own are brought to the one in the plan."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = re.sub(r"[^a-z]", "", folded)
    return bare.replace("fryslan", "friesland").replace("ijsselvecht", "zwolle").replace("veluwestedendriehoek", "stedendriehoek")


def on_two_lines(name: str) -> str:
    """A long name in one word goes on after its hyphen or stroke.

    >>> on_two_lines("Noordoost-Brabant"), on_two_lines("Zaanstreek/Waterland"), on_two_lines("Helmond-De Peel")
    ('Noordoost-\\nBrabant', 'Zaanstreek/\\nWaterland', 'Helmond-De Peel')
    """
    return re.sub(r"(?<=\w)([-/])(?=\w{5})", r"\1\n", name)


@kept
def sign_picture(label: str, width: int, height: int, size: int) -> pygame.Surface:
    """A place-name sign: blue, with a white line along its edge."""
    surface = panel(width, height, BLUE, 9).copy()
    pygame.draw.rect(surface, theme.PAPER, (4, 4, width - 8, height - 8), 2, border_radius=6)
    words = lettering(label, size, width - 16, theme.PAPER, "bold", "center")
    surface.blit(words, words.get_rect(center=(width // 2, height // 2)))
    return surface
