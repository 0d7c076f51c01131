"""An open door of a station: pages with what is told, and behind the line of the source its passport as a paper card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.rules import map_view
from game.rules.fact import Page
from game.rules.occupation_facts import fact
from game.screens import theme
from game.screens.art import circle, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back
from game.screens.props import house_pictures as pictures
from game.screens.scene import pill
from game.screens.thing import Thing
from skills_graph.passport import ROWS

if TYPE_CHECKING:
    from game.screens.scenes.map_panels import Panels

LEFT, TOP, WIDTH, HEIGHT = 36, 92, 776, 424
SOURCE_Y, SOURCE_HIGH = 312, 56
LARGE, LARGE_LINES = 1.5, 2
"""From this size of text on a page holds no more lines than this, and the rest is a page further."""
MARKS = {"made_by": "pencil-line", "when": "calendar-check", "for_whom": "map-pin", "how_sure": "scales", "does_not_know": "question"}


class Door:
    """What a door shows: one page at a time, or the passport of a source."""

    def __init__(self, panels: Panels) -> None:
        self.panels = panels
        self.house, self.scene = panels.house, panels.scene
        self.name, self.page = "", 0

    def show(self, door: str, stamped: bool = False, page: int = 0) -> None:
        """What stands behind a door, with its source; new to the player or not."""
        panels, scene, house = self.panels, self.scene, self.house
        panels.clear()
        panels.shown = "door"
        self.name, self.page = door, page
        pages = self._pages(door)
        lines, here = pages[page]
        ground = panel(WIDTH, HEIGHT, theme.LIGHT, 22).copy()
        large = icon(pictures.DOOR_MARKS[door], 190, "#f6dc9a")
        ground.blit(large, (WIDTH - 222, HEIGHT - 300))
        ground.blit(icon(pictures.DOOR_MARKS[door], 54, theme.DEEP_TEAL), (30, 24))
        head = fitted(scene.text(f"door-{door}"), 560, 50, scene.px(30), theme.DEEP_TEAL, "bold", "left")
        ground.blit(head, head.get_rect(midleft=(100, 52)))
        self._lines(ground, lines, strong=page == 0)
        panels.show(ground)
        self._source(here)
        if page == 0:
            self._marked(door, stamped)
        if len(pages) > 1:
            last = page + 1 == len(pages)
            label = scene.text("the_map-page-first" if last else "the_map-page-next")
            panels.plain(pill(label, "", 186, 50, scene.px(19)), LEFT + WIDTH - 112, TOP + HEIGHT - 44, "page", label,
                         lambda: self.show(door, page=0 if last else page + 1))
        panels.plain(pill("", "x", 58, 58, 20), LEFT + WIDTH - 52, TOP + 48, "result", scene.text("the_map-less"), house.shut)
        panels.keep_button()
        scene.speak(*lines)

    def passport(self, number: int = 0) -> None:
        """Who made the figures, when, for whom, how sure, and what they do not know: a card to read or to hear."""
        panels, scene = self.panels, self.scene
        graph, language = scene.show.world.graph, scene.show.texts.language
        names = self._pages(self.name)[self.page][1].passports
        passport = graph.passports.by_name[names[number]]
        card = passport.card[language]
        panels.clear()
        panels.shown = "passport"
        ground = panel(WIDTH, HEIGHT, theme.PAPER, 22, "#d9c79a", 3).copy()
        ground.blit(icon("seal-check", 46, theme.DEEP_TEAL), (28, 24))
        if len(names) == 1:
            head = fitted(card["title"], 560, 46, scene.px(30), theme.DEEP_TEAL, "bold", "left")
            ground.blit(head, head.get_rect(midleft=(86, 48)))
        pygame.draw.line(ground, "#e4d3ac", (28, 84), (WIDTH - 28, 84), 3)
        self._rows(ground, card)
        panels.show(ground)
        for place, name in enumerate(names if len(names) > 1 else ()):
            title = graph.passports.by_name[name].card[language]["title"]
            picture = pill(title, "", 186, 52, scene.px(22), on=place == number)
            panels.plain(picture, LEFT + 184 + 196 * place, TOP + 48, f"passport-{name}", title, lambda place=place: self.passport(place))  # type: ignore[misc]
        close = scene.text("the_map-passport-close")
        panels.plain(pill("", "x", 58, 58, 20), LEFT + WIDTH - 52, TOP + 46, "door", close, lambda: self.show(self.name, page=self.page))
        panels.keep_button()
        scene.speak(f"{card['title']}.", *(words for row in ROWS for words in (scene.text(f"the_map-passport-{row}"), card[row])))

    def _pages(self, door: str) -> list[tuple[list[str], Page]]:
        """The sentences of each page, and the page they are of; in large type fewer on each."""
        scene, house = self.scene, self.house
        told = fact(scene.show.world.graph, house.at, door, scene.show.texts.language, scene.region())
        most = LARGE_LINES if scene.show.settings.size >= LARGE else 99
        found = []
        for number, page in enumerate(told.pages):
            lines = [scene.say(one) for one in page.says]
            if door == "tomorrow" and number == 0:
                count = map_view.robust(scene.show.session.profile, scene.show.world, house.at)
                lines += [scene.text(f"the_map-robust-{count}")] if count else []
            found += [(lines[start:start + most], page) for start in range(0, len(lines), most)]
        return found

    def _rows(self, ground: pygame.Surface, card: dict[str, str]) -> None:
        """The five questions, each with its answer."""
        scene, each = self.scene, (HEIGHT - 100) // len(ROWS)
        ask, answer = 206, WIDTH - 320
        questions = {row: scene.text(f"the_map-passport-{row}") for row in ROWS}
        small = min(fitting_size(questions[row], ask, each - 8, scene.px(20), "semi") for row in ROWS)
        size = min(fitting_size(card[row], answer, each - 6, scene.px(22)) for row in ROWS)
        for number, row in enumerate(ROWS):
            y = 94 + each * number + each // 2
            ground.blit(circle(44, "#f6e7c4"), (26, y - 22))
            ground.blit(icon(MARKS[row], 28, theme.BRICK if row == "does_not_know" else theme.DEEP_TEAL), (34, y - 14))
            words = fitted(questions[row], ask, each - 8, small, theme.SLATE, "semi", "left")
            ground.blit(words, words.get_rect(midleft=(82, y)))
            words = fitted(card[row], answer, each - 6, size, theme.INK, "regular", "left")
            ground.blit(words, words.get_rect(midleft=(82 + ask + 10, y)))

    def _lines(self, ground: pygame.Surface, lines: list[str], strong: bool) -> None:
        """The sentences, all in one size but the first, which is larger."""
        top, room = 92, SOURCE_Y - SOURCE_HIGH // 2 - 96
        weight = [1.4 if strong and number == 0 else 1.0 for number in range(len(lines))]
        unit = room / max(1.0, sum(weight))
        rest = lines[1:] if strong else lines
        size = min((fitting_size(line, WIDTH - 60, int(unit) - 6, self.scene.px(25)) for line in rest), default=self.scene.px(25))
        y = float(top)
        for number, line in enumerate(lines):
            high = unit * weight[number]
            first = strong and number == 0
            words = fitted(line, WIDTH - 60, int(high) - 6, self.scene.px(32) if first else size, theme.INK, "bold" if first else "regular", "left")
            ground.blit(words, words.get_rect(midleft=(30, round(y + high / 2))))
            y += high

    def _source(self, page: Page) -> None:
        """The line of the source: a press opens its passport."""
        scene = self.scene
        words = " ".join(scene.say(one) for one in page.source)
        if not words:
            return
        wide = WIDTH - 48
        strip = panel(wide, SOURCE_HIGH, "#f3e2b6" if page.passports else theme.LIGHT, 14, shadow=0.1 if page.passports else 0).copy()
        if page.passports:
            strip.blit(icon("seal-check", 34, theme.DEEP_TEAL), (12, (SOURCE_HIGH - 34) // 2))
        room = wide - 76
        text = fitted(words, room, SOURCE_HIGH - 6, scene.px(18), "#3d4a54", "regular", "left", smallest=14)
        strip.blit(text, text.get_rect(midleft=(58, SOURCE_HIGH // 2)))
        x, y = LEFT + WIDTH / 2, TOP + SOURCE_Y
        if page.passports:
            self.panels.plain(strip, x, y, "passport", f"{scene.text('the_map-passport')} {words}", self.passport)
        else:
            self.panels.add(Thing(strip, x, y, z=46, says=words))

    def _marked(self, door: str, stamped: bool) -> None:
        """New for the player, or known."""
        panels, scene = self.panels, self.scene
        x = LEFT + 150
        for option in [*self.house.options(f"new-{door}"), *self.house.options(f"known-{door}")]:
            picture = pill(scene.label(option), option.picture.removeprefix("icon:"), 244, 58, scene.px(21), main=option.place.startswith("new"))
            panels.press(picture, x, TOP + HEIGHT - 44, option)
            x += 260
        if stamped:
            check = panels.add(Thing(icon("check", 56, theme.TEAL), LEFT + 60, TOP + HEIGHT - 44, scale=1.8))
            scene.stage.motion.move(check, 0.2, back, scale=1.0)
