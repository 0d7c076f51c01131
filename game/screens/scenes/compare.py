"""Compare: three occupations side by side, and the own coins of the market in the hand.

A coin in the hand makes each board say what is known of it. Where nothing is known the coin comes back to the hand.
"""

from __future__ import annotations

import pygame

from game.rules import map_view
from game.rules.ask import Ask, Label, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, circle, drawn, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out
from game.screens.occupation_pictogram import pictogram
from game.screens.props import map_pictures
from game.screens.scene import StandingScene, balloon
from game.screens.thing import Thing

BOARD = (352, 296)
GABLE = 58
BOARD_Y = 352
COIN = 88
HAND_Y = 610
COINS = {"pay": "coins", "security": "shield", "people": "users", "freedom": "bird", "meaning": "hand-heart", "time": "clock"}


@kept
def gable(width: int, height: int) -> pygame.Surface:
    """The front of a small house with a stepped gable."""
    step = 34
    steps = "".join(f"V{GABLE - 18 * number}H{step * number}" for number in range(1, 4))
    down = "".join(f"V{GABLE - 18 * number}H{width - step * number + step}" for number in range(3, 0, -1))
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width + 6} {height + 6}">'
        f'<rect x="6" y="{GABLE + 6}" width="{width}" height="{height - GABLE}" rx="8" fill="#1f2a36" fill-opacity="0.2"/>'
        f'<path d="M0 {height}{steps}H{width - step * 3}{down}V{height}Z" fill="{theme.BRICK}"/>'
        f'<rect x="{width / 2 - 34}" y="12" width="68" height="34" rx="8" fill="#ffe7a3"/>'
        f'<path d="M{width / 2} 12V46" stroke="{theme.DARK_BRICK}" stroke-width="4"/>'
        f'<rect x="0" y="{height - 10}" width="{width}" height="10" fill="{theme.DARK_BRICK}"/></svg>', (width + 6, height + 6))


class CompareScene(StandingScene):
    """Press a coin, then a board; or carry it there."""

    LAST = 1.1

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.held = ""
        self.stage.on_drop = self._dropped
        self.boards: dict[str, Thing] = {}
        self.tray: dict[str, int] = {}
        self.coins: dict[str, Thing] = {}
        self.stage.add(Thing(art("people/mo_curious", 200, 262), 112, 640, z=3))
        self._say(self.say(ask.says))
        count = len(ask.places)
        for number, place in enumerate(ask.places):
            x = 640 + (number - (count - 1) / 2) * (BOARD[0] + 40)
            board = Thing(self._board(place.id), x, BOARD_Y + 30, name=place.id, says=self.label(place), z=5,
                          press=lambda uri=place.id: self._put(uri))  # type: ignore[misc]
            board.alpha = 0
            self.stage.motion.move(board, 0.25, out, delay=0.08 * number, y=BOARD_Y, alpha=255)
            self.boards[place.id] = self.stage.add(board)
        weighed = self.show.session.profile.weighed
        shown = [*(value for value, held in weighed.items() if value in COINS), *(item.id for item in ask.items)]
        for number, value in enumerate(shown):
            self._coin(value, number, len(shown), open_=value not in weighed)
        for value, held in weighed.items():
            if value in self.coins and held.value in self.boards:
                self._lay(value, held.value, at_once=True)
        done = ask.done
        assert done is not None
        self.button(done, 1096, 622, 230, 60)
        self.skip_button()
        self.speak(ask.says)

    def _say(self, words: str) -> None:
        picture = balloon(words, 760, fitting_size(words, 712, 44, self.px(28)), "none")
        self.said = self.stage.add(Thing(picture, 40 + picture.get_width() / 2, 84 + picture.get_height() / 2, z=30, says=words))

    # pictures

    def _board(self, uri: str) -> pygame.Surface:
        """What it is, and under it what is known of the coin in the hand."""
        world, texts = self.show.world, self.show.texts
        width, height = BOARD
        own = map_view.kept(self.show.session.profile, world.graph)[0] == uri and uri not in self.show.session.profile.options
        colour = next(one.colour for one in world.graph.bundle.branches if one.name == world.graph.branch(uri))
        surface = pygame.Surface((width + 6, height + GABLE + 6), pygame.SRCALPHA)
        surface.blit(gable(width, GABLE + height), (0, 0))
        surface.blit(panel(width - 28, height - 22, theme.PAPER, 16), (14, GABLE + 2))
        disc = map_pictures.station(pictogram(world.graph.isco(uri)), colour, seen=own)
        surface.blit(disc, disc.get_rect(center=(60, GABLE + 56)))
        words = fitted(texts.label(Label("occupation", uri)), width - 136, 74, self.px(26), theme.INK, "bold", "left")
        surface.blit(words, words.get_rect(midleft=(104, GABLE + 56)))
        pygame.draw.line(surface, "#e4d3ac", (34, GABLE + 102), (width - 34, GABLE + 102), 3)
        told = next((one.says for one in getattr(self.ask, "options", ()) if one.item == self.held and one.place == uri), None)
        if told is not None:
            known = told.id != "the_map-weigh-unknown"
            line = fitted(self.say(told), width - 64, 84, self.px(26), theme.DEEP_TEAL if known else theme.SLATE, "semi")
            surface.blit(line, line.get_rect(center=(width // 2, GABLE + 152)))
        pygame.draw.ellipse(surface, "#d9a35c", (50, GABLE + 206, width - 100, 62))
        pygame.draw.ellipse(surface, "#b97f3c", (62, GABLE + 212, width - 124, 44))
        return surface

    def _coin_picture(self, value: str) -> pygame.Surface:
        """A coin of the market with the pictogram of its value."""
        surface = pygame.Surface((COIN + 4, COIN + 6), pygame.SRCALPHA)
        shade = circle(COIN, "#8a5a14").copy()
        surface.blit(shade, (2, 5))
        surface.blit(circle(COIN, theme.YELLOW, theme.DEEP_YELLOW, 6), (0, 0))
        mark = icon(COINS[value], 46, "#6b430c")
        surface.blit(mark, mark.get_rect(center=(COIN // 2, COIN // 2)))
        return surface

    def _coin(self, value: str, number: int, count: int, open_: bool) -> None:
        x = 330 + number * min(170, 660 // max(1, count - 1))
        says = self.show.texts.label(Label("value", value))
        coin = Thing(self._coin_picture(value), x, HAND_Y, name=value if open_ else "", says=says, z=20, drag=open_,
                     press=(lambda: self._lift(value)) if open_ else None)
        self.coins[value] = self.stage.add(coin)
        size = min(fitting_size(self.show.texts.label(Label("value", one)), 150, 52, self.px(21), "semi") for one in COINS)
        words = fitted(says, 150, 52, size, theme.PAPER, "semi")
        tag = panel(words.get_width() + 24, words.get_height() + 8, theme.NIGHT, 12, shadow=0, opacity=0.8).copy()
        tag.blit(words, (12, 3))
        coin.tag = self.stage.add(Thing(tag, x, HAND_Y + 74, z=19))  # type: ignore[attr-defined]

    # what the hand does

    def _lift(self, value: str) -> None:
        """Take a coin: every board says what is known of it."""
        if self.held and self.held in self.coins and self.held != value:
            self.stage.motion.move(self.coins[self.held], 0.15, out, y=HAND_Y, scale=1.0)
        self.held = value
        self.stage.motion.move(self.coins[value], 0.15, back, y=HAND_Y - 26, scale=1.15)
        self.show.sounds.play("lift")
        self._show_boards()
        told = [one.says for one in self.ask.options if one.item == value and one.says]
        self.speak(self.coins[value].says + ":", *told)

    def _show_boards(self) -> None:
        for uri, board in self.boards.items():
            board.show(self._board(uri))

    def _put(self, uri: str) -> None:
        option = next((one for one in self.ask.options if one.item == self.held and one.place == uri), None)
        if option:
            self.answer(option)

    def _dropped(self, coin: Thing, target: Thing | None) -> None:
        if target is not None and target.name in self.boards:
            self.held = coin.name
            self._put(target.name)
        else:
            self.stage.back_home(coin)

    # what moves

    def moved(self, echo: Echo) -> None:
        """The coin lies on the board, or comes back: that is not known."""
        part, _, value = echo.what.partition(" ")
        if part != "weighed" or value not in self.coins:
            return
        coin = self.coins[value]
        self.held = ""
        coin.name, coin.press, coin.drag = "", None, False
        if echo.target in self.boards:
            self._lay(value, echo.target)
        else:
            self.show.sounds.play("snap")
            self.stage.motion.move(coin, 0.4, back, y=HAND_Y, scale=0.86)
            words = self.text("the_map-weigh-hand")
            self.stage.remove(self.said)
            self._say(words)
            self.speak(words)
        self.stage.motion.after(0.5, self._show_boards)

    def _lay(self, value: str, uri: str, at_once: bool = False) -> None:
        board, coin = self.boards[uri], self.coins[value]
        number = self.tray[uri] = self.tray.get(uri, 0) + 1
        x, y = board.x - 96 + 62 * (number - 1), BOARD_Y + 112
        coin.z = 20 + number
        if at_once:
            coin.x, coin.y, coin.scale = x, y, 0.8
        else:
            self.show.sounds.play("coin")
            self.stage.motion.move(coin, 0.35, back, x=x, y=y, scale=0.8)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/map_land"), (0, theme.BAR))
        words = fitted(self.text("the_map-weigh-source"), 500, 40, min(self.px(18), 26), theme.PAPER, "semi", "left")
        ground = panel(words.get_width() + 32, words.get_height() + 14, theme.NIGHT, 16, shadow=0, opacity=0.86)
        surface.blit(ground, (1262 - ground.get_width(), 92))
        surface.blit(words, (1278 - ground.get_width(), 99))
