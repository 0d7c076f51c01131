"""The market: two jobs as stalls against each other, then ten coins over six stalls, then three coins fewer."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Option, Share
from game.rules.echo import Echo
from game.rules.event import CoinsShared, CoinsTakenBack
from game.screens import theme
from game.screens.art import art, backdrop, glow, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, smooth
from game.screens.props.market_view import AWNINGS, COIN, STALL, STALL_Y, VALUES, in_tray, stall_x
from game.screens.props.speech import asks
from game.screens.scene import Scene, balloon, pill
from game.screens.thing import Thing

TABLE_Y = 668
FIRST_COIN = 60
JOBS_X = (562, 990)
SIGN_Y = 552


class MarketScene(Scene):
    """Stalls, and coins that are things."""

    def begin(self, ask: Ask) -> None:
        self.stalls: dict[str, Thing] = {}
        self.loose: list[Thing] = []
        self.trays: dict[str, list[Thing]] = {value: [] for value in VALUES}
        self.taken: list[tuple[str, Thing]] = []
        self.done: Thing | None = None
        self.stage.on_drop = self._dropped
        if isinstance(ask, Share):
            self._six(ask)
        else:
            self._two(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        for thing in self.stage.things:
            thing.press = None
        if isinstance(ask, Share) and ask.taking_back and any(self.trays.values()):
            self.stage.motion.after(0.25, partial(self._again, ask))
            return
        self._chosen(echoes)
        self.stage.motion.after(0.65, partial(self._again, ask))

    def _again(self, ask: Ask) -> None:
        self.stage.clear()
        self.begin(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._chosen(echoes)
        if isinstance(self.ask, Share):
            self.show.sounds.play("done")
            for value, coins in self.trays.items():
                for coin in coins:
                    self.stage.motion.move(coin, 0.3, back, y=coin.y - 6)
                if coins:
                    self._shine(self.stalls[value])
        return 0.6

    def _head(self, ask: Ask, face: str) -> None:
        words = self.say(ask.says)
        asks(self, words, face, 1100)
        self.speak(words, *(option.says for option in ask.options if option.says))

    # job A or job B

    def _two(self, ask: Ask) -> None:
        words = self.say(ask.says)
        self.stage.add(Thing(art("people/mo_calm", 320, 420), 172, 512, z=4))
        size = fitting_size(words, 260, 150, self.px(27))
        said = balloon(words, 308, size, "down")
        self.stage.add(Thing(said, 26 + said.get_width() / 2, 290 - said.get_height() / 2, z=60, says=words))
        self.speak(words, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            picture = self._job(option, number)
            thing = Thing(picture, JOBS_X[number], 440, name=option.id, says=self.label(option), z=10,
                          press=partial(self.answer, option))
            thing.alpha = 0
            self.stalls[option.id] = self.stage.add(thing)
            self.stage.motion.move(thing, 0.3, back, delay=0.1 * number, alpha=255, y=400)
        self.skip_button()

    def _job(self, option: Option, number: int) -> pygame.Surface:
        """A stall of double size with a sign that says what this job gives and what not."""
        whole = pygame.Surface((420, 560), pygame.SRCALPHA)
        stall = art(f"places/stall_{option.id}", 290, 370)
        whole.blit(stall, (65, 0))
        whole.blit(panel(410, 150, theme.PAPER, 18), (0, 388))
        tag = pill(self.text(f"who_am_i-job-{'ab'[number]}"), "", 140, 50, self.px(24), main=True)
        whole.blit(tag, (137, 352))
        words = fitted(self.label(option), 376, 90, self.px(25), theme.INK, "semi")
        whole.blit(words, words.get_rect(center=(205, 472)))
        return whole

    def _chosen(self, echoes: tuple[Echo, ...]) -> None:
        """The job that was taken comes forward, the other one steps back."""
        if isinstance(self.ask, Share) and self.loose:
            return
        for echo in echoes:
            part, _, pair = echo.what.partition(" ")
            if part == "stalls":
                one, _, other = pair.partition(" ")
                self.show.sounds.play("bell")
                self.stage.motion.move(self.stalls[one], 0.4, back, scale=1.06)
                self._shine(self.stalls[one])
                self.stage.motion.move(self.stalls[other], 0.5, smooth, scale=0.8, alpha=0, y=self.stalls[other].y - 40)

    def _shine(self, thing: Thing) -> None:
        light = self.stage.add(Thing(glow(420, "#ffe7a8", 0.9), thing.x, thing.y - 30, z=5, scale=0.4))
        self.stage.motion.move(light, 0.5, out, scale=1.2)

    # coins

    def _six(self, ask: Share) -> None:
        self._head(ask, "mo_serious" if ask.taking_back else "mo_calm")
        for option in ask.options:
            self._stall(ask, option)
        if ask.taking_back:
            for value, number in ask.held:
                for _ in range(number):
                    self._lie(self._coin(0, 0), value)
            self._back_button()
        else:
            for number in range(ask.total):
                coin = self._coin(FIRST_COIN + number * 66, TABLE_Y + 90)
                self._loosen(coin)
                self.stage.motion.move(coin, 0.3, back, delay=0.05 * number, y=TABLE_Y)
            self.show.sounds.play("coin")
        self.skip_button()

    def _stall(self, ask: Share, option: Option) -> None:
        """A stall to press, its sign, and its tray to press for taking a coin out."""
        value, x = option.id, stall_x(option.id)
        self.stalls[value] = self.stage.add(Thing(art(f"places/stall_{value}", *STALL), x, STALL_Y, z=10))
        press = partial(self._take, value) if ask.taking_back else partial(self._lay, value)
        says = self.text("who_am_i-take", what=self.label(option)) if ask.taking_back else self.label(option)
        self.stage.add(Thing(None, x, (STALL_Y - STALL[1] / 2 + SIGN_Y + 52) / 2, name=value, says=says, size=(184, 350), z=11, press=press))
        sign = panel(188, 100, theme.PAPER, 14, AWNINGS[value], 5).copy()
        words = fitted(self.label(option), 168, 88, self.px(24), theme.INK, "semi")
        sign.blit(words, words.get_rect(center=(94, 50)))
        self.stage.add(Thing(sign, x + 2, SIGN_Y, z=12))
        if not ask.taking_back:
            tray = self.text("who_am_i-tray", what=self.label(option))
            self.stage.add(Thing(None, x, STALL_Y + 92, name=f"{value}-back", says=tray, size=(150, 48), z=13,
                                 press=partial(self._fetch, value)))

    def _coin(self, x: float, y: float) -> Thing:
        return self.stage.add(Thing(art("places/coin", COIN, COIN), x, y, z=20))

    def _lie(self, coin: Thing, value: str, seconds: float = 0.0) -> None:
        """A coin goes into the tray of a stall."""
        x, y = in_tray(len(self.trays[value]))
        coin.z = 20 + len(self.trays[value]) * 0.1
        self.trays[value].append(coin)
        self.stage.motion.move(coin, seconds, out, x=stall_x(value) + x, y=STALL_Y + y)

    def _lay(self, value: str) -> None:
        """One coin from the table to a stall."""
        if not self.loose:
            return
        self._put_down(self.loose[-1], value)

    def _put_down(self, coin: Thing, value: str) -> None:
        """This coin from the table to a stall; the ones that are left move up."""
        self.loose.remove(coin)
        coin.press, coin.drag = None, False
        self._lie(coin, value, 0.28)
        for number, other in enumerate(self.loose):
            self.stage.motion.move(other, 0.2, out, x=FIRST_COIN + number * 66, y=TABLE_Y)
        self.show.sounds.play("coin")
        self._nod(value)
        self._closing()

    def _loosen(self, coin: Thing) -> None:
        """A coin lies on the table: it can be carried, and when it is pressed the stalls nod."""
        self.loose.append(coin)
        coin.drag, coin.says = True, self.text("who_am_i-coin")
        coin.press = self._nod_all

    def _nod_all(self) -> None:
        for value in VALUES:
            self._nod(value)
        self.show.sounds.play("lift")

    def _dropped(self, coin: Thing, target: Thing | None) -> None:
        """A coin that was carried to a stall stays there."""
        value = target.name.removesuffix("-back") if target else ""
        if coin in self.loose and value in VALUES:
            self._put_down(coin, value)
        else:
            self.stage.back_home(coin)

    def _fetch(self, value: str) -> None:
        """One coin from a tray back to the table."""
        if not self.trays[value]:
            return
        coin = self.trays[value].pop()
        coin.z = 20
        self.stage.motion.move(coin, 0.25, out, x=FIRST_COIN + len(self.loose) * 66, y=TABLE_Y)
        self._loosen(coin)
        self.show.sounds.play("lift")
        self._closing()

    def _take(self, value: str) -> None:
        """One coin out of a tray for good: there are three fewer."""
        assert isinstance(self.ask, Share)
        if len(self.taken) >= self.ask.total or not self.trays[value]:
            return
        coin = self.trays[value].pop()
        self.stage.motion.move(coin, 0.3, out, x=FIRST_COIN + len(self.taken) * 66, y=TABLE_Y)
        self.taken.append((value, coin))
        self.show.sounds.play("coin")
        self._nod(value)
        self._closing()

    def _give_back(self) -> None:
        """The last coin that was taken goes back to its stall."""
        if self.taken:
            value, coin = self.taken.pop()
            self._lie(coin, value, 0.25)
            self.show.sounds.play("lift")
            self._closing()

    def _back_button(self) -> None:
        self.stage.add(Thing(None, FIRST_COIN + 66, TABLE_Y, name="give-back", says=self.text("who_am_i-give-back"), size=(200, 56), z=9,
                             press=self._give_back))

    def _nod(self, value: str) -> None:
        stall = self.stalls[value]
        stall.scale = 1.05
        self.stage.motion.move(stall, 0.25, back, scale=1.0)

    def _closing(self) -> None:
        """When all coins lie the player says so; until then they can be moved."""
        assert isinstance(self.ask, Share)
        whole = len(self.taken) == self.ask.total if self.ask.taking_back else not self.loose
        if self.done:
            self.stage.remove(self.done)
            self.done = None
        if whole:
            words = self.text("who_am_i-coins-done")
            self.done = self.stage.add(Thing(pill(words, "check", 340, 72, self.px(27), main=True), 890, TABLE_Y, name="shared", says=words,
                                             z=40, press=self._share, scale=0.8))
            self.stage.motion.move(self.done, 0.25, back, scale=1.0)

    def _share(self) -> None:
        assert isinstance(self.ask, Share)
        self.answer(self.ask.option(self._moved()))

    def _moved(self) -> dict[str, int]:
        """How many coins were laid or taken, by value."""
        assert isinstance(self.ask, Share)
        if self.ask.taking_back:
            return {value: sum(1 for one, _ in self.taken if one == value) for value in VALUES}
        return {value: len(coins) for value, coins in self.trays.items()}

    def way_to(self, option: Option) -> list[str]:
        """First back what lies too much, then a press for each coin, then that it is right."""
        if not isinstance(self.ask, Share) or not option.means or not isinstance(option.means[0], CoinsShared | CoinsTakenBack):
            return [option.id]
        wanted, moved = dict(option.means[0].coins), self._moved()
        if self.ask.taking_back:
            back_first = ["give-back"] * len(self.taken)
            return back_first + [value for value in VALUES for _ in range(wanted.get(value, 0))] + ["shared"]
        back_first = [f"{value}-back" for value in VALUES for _ in range(max(0, moved[value] - wanted.get(value, 0)))]
        return back_first + [value for value in VALUES for _ in range(max(0, wanted.get(value, 0) - moved[value]))] + ["shared"]

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/market"), (0, theme.BAR))
        if isinstance(self.ask, Share):
            count = self.ask.total
            for number in range(count):
                pygame.draw.ellipse(surface, "#7d4f2c", (FIRST_COIN + number * 66 - 22, TABLE_Y - 14, 44, 34))
                pygame.draw.ellipse(surface, "#93623a", (FIRST_COIN + number * 66 - 22, TABLE_Y - 8, 44, 28))
