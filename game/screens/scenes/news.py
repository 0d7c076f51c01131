"""News about work: a newspaper with up to five pieces; each is new to the player, or known already."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Label, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import backdrop, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out
from game.screens.occupation_pictogram import pictogram
from game.screens.scene import StandingScene
from game.screens.thing import Thing

PIECE = (372, 182)
SPOTS = ((222, 246), (640, 246), (1058, 246), (431, 446), (849, 446))
BASKETS = {"new": (420, 630), "known": (860, 630)}
MARKS = {"pay": "coins", "tomorrow": "sun-horizon", "papers": "seal-check", "body": "heartbeat"}


class NewsScene(StandingScene):
    """Press a piece, then a basket; or carry it there."""

    LAST = 0.6

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.held: Thing | None = None
        self.stage.on_drop = self._dropped
        self.pieces: dict[str, Thing] = {}
        self.homes: dict[str, tuple[int, int]] = {}
        for place in ask.places:
            x, y = BASKETS[place.id]
            self.stage.add(Thing(self._basket(place), x, y, name=place.id, says=self.label(place), z=5,
                                 press=lambda name=place.id: self._put(name)))  # type: ignore[misc]
        for number, item in enumerate(ask.items):
            x, y = SPOTS[number] if len(ask.items) > 3 else (SPOTS[number][0], 330)
            self.homes[item.id] = x, y
            piece = Thing(self._piece(item), x, y + 40, name=item.id, says=self._says(item), drag=True, z=10 + number,
                          angle=(-1, 1, -1, 1, -1)[number], press=lambda name=item.id: self._lift(self.pieces[name]))  # type: ignore[misc]
            piece.alpha = 0
            self.stage.motion.move(piece, 0.3, back, delay=0.1 * number, y=y, alpha=255)
            self.pieces[item.id] = self.stage.add(piece)
        self.skip_button()
        self.speak(ask.says)

    def _says(self, item: Option) -> str:
        return f"{self.show.texts.label(Label('occupation', item.item))}. {self.label(item)}"

    def _piece(self, item: Option) -> pygame.Surface:
        """A piece of the newspaper: whose work, and one fact."""
        width, height = PIECE
        surface = panel(width, height, "#fffdf6", 8).copy()
        pygame.draw.rect(surface, theme.INK, (16, 54, width - 32, 3))
        mark = icon(pictogram(self.show.world.graph.isco(item.item)), 32, theme.BRICK)
        surface.blit(mark, (16, 14))
        head = fitted(self.show.texts.label(Label("occupation", item.item)), width - 110, 42, self.px(23), theme.INK, "bold", "left")
        surface.blit(head, head.get_rect(midleft=(58, 30)))
        door = icon(MARKS[item.picture.removeprefix("door:")], 28, theme.BLUE_GREY)
        surface.blit(door, (width - 46, 16))
        words = fitted(self.label(item), width - 36, height - 76, self.px(25), theme.INK, "regular", "left")
        surface.blit(words, words.get_rect(midleft=(18, 60 + (height - 66) // 2)))
        return surface

    def _basket(self, place: Option) -> pygame.Surface:
        new = place.id == "new"
        surface = panel(380, 104, theme.YELLOW if new else "#d9b98a", 26).copy()
        mark = icon(place.picture.removeprefix("icon:"), 48, theme.INK)
        surface.blit(mark, (26, 28))
        words = fitted(self.label(place), 270, 84, self.px(26), theme.INK, "bold", "left")
        surface.blit(words, words.get_rect(midleft=(92, 52)))
        return surface

    def _lift(self, piece: Thing) -> None:
        if self.held and self.held is not piece:
            self.stage.motion.move(self.held, 0.15, out, scale=1.0)
        self.held = None if self.held is piece else piece
        self.stage.motion.move(piece, 0.15, out, scale=1.06 if self.held else 1.0)
        self.show.sounds.play("paper")
        self.speak(piece.says)

    def _put(self, place: str) -> None:
        if self.held:
            self._chosen(self.held.name, place)

    def _dropped(self, piece: Thing, target: Thing | None) -> None:
        if target is not None and target.name in BASKETS:
            self._chosen(piece.name, target.name)
        else:
            self.stage.back_home(piece)

    def _chosen(self, item: str, place: str) -> None:
        option = next((one for one in self.ask.options if one.item == item and one.place == place), None)
        self.held = None
        if option:
            self.answer(option)

    def moved(self, echo: Echo) -> None:
        """The piece slips into its basket."""
        piece = self.pieces.pop(echo.what.removeprefix("facts "), None)
        if piece is None:
            return
        piece.name, piece.press, piece.drag = "", None, False
        x, y = BASKETS["new" if echo.target == "True" else "known"]
        piece.z = 4
        self.show.sounds.play("stamp" if echo.target == "True" else "snap")
        self.stage.motion.move(piece, 0.35, back, x=x, y=y - 40, scale=0.5, angle=4)
        self.stage.motion.move(piece, 0.3, out, delay=0.4, alpha=0)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/map_land"), (0, theme.BAR))
        paper = panel(1250, 496, "#f6ecd6", 10)
        surface.blit(paper, (15, 82))
        words = fitted(self.say(self.ask.says), 1000, 52, self.px(31), theme.INK, "regular")
        surface.blit(words, words.get_rect(center=(640, 116)))
        pygame.draw.rect(surface, theme.INK, (40, 142, 1200, 4))
        note = fitted(self.text("the_map-news-source"), 1180, 24, min(self.px(18), 24), theme.SLATE)
        surface.blit(note, note.get_rect(center=(640, 558)))
