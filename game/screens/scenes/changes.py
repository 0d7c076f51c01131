"""What may change: four things that a wind brings to the workplace."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Tableau
from game.rules.echo import Echo
from game.rules.person import home
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out
from game.screens.props.spoken import spoken
from game.screens.props.workplace import FUTURES, Workplace, workplace_picture
from game.screens.scene import Scene
from game.screens.thing import Thing

ITEM = (196, 158)
ITEM_X, ITEM_Y = (150, 362, 574, 786), 384
TRAY = (330, 150)
TRAY_X, TRAY_Y = (202, 552, 902), 610
LAID = 0.5


class ChangesScene(Scene):
    """Lift a thing and press a tray, or drag it there."""

    LAST = 0.6

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        own = home(self.show.session.profile, self.show.world.graph)
        self.place = Workplace(self, workplace_picture(self.show.world.graph, own) if own else "binnen")
        self.stage.on_drop = self._dropped
        self.laid: dict[str, int] = {}
        self.trays: dict[str, Thing] = {}
        for option, x in zip(ask.places, TRAY_X, strict=True):
            self.trays[option.id] = self.stage.add(Thing(self._tray(option), x, TRAY_Y, name=option.id, says=self.label(option), z=10,
                                                         press=lambda option=option: self._put(option.id)))  # type: ignore[misc]
        self.said: Thing | None = None
        self.future: Thing | None = None
        self.on_tray: list[Thing] = []
        self._deal(ask)
        self.skip_button()

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """A thing lies on its tray; when none lies open the next wind comes."""
        assert isinstance(ask, Tableau)
        self.show_moved(echoes)
        if ask.id == self.table:
            return
        for thing in [*self.on_tray, *self.items.values()]:
            self.stage.motion.move(thing, 0.4, out, delay=0.5, alpha=0, x=thing.x + 300, then=lambda thing=thing: self.stage.remove(thing))  # type: ignore[misc]
        self.on_tray = []
        self._deal(ask, 0.7)

    def _deal(self, ask: Tableau, delay: float = 0.0) -> None:
        """The wind blows four things in."""
        self.table, self.laid = ask.id, {}
        self.held: str | None = None
        wind = ask.id.rpartition(".")[2]
        if self.said:
            self.stage.remove(self.said)
        self.said = spoken(self, self.say(ask.says), 36, 88, 560, 150)
        self.speak(ask.says, *(item.says for item in ask.items if item.says))
        self.show.sounds.play("wind")
        if self.future:
            gone = self.future
            self.stage.motion.move(gone, 0.4, out, x=1500, then=lambda: self.stage.remove(gone))
        width, height = FUTURES.get(wind, (0, 0))
        if width:
            self.future = self.stage.add(Thing(art(f"places/future_{wind}", width, height), 1480, 512 - height / 2, z=7))
            self.stage.motion.move(self.future, 0.6, out, delay=delay, x=1090)
        self.items: dict[str, Thing] = {}
        for number, item in enumerate(ask.items):
            thing = Thing(self._item(item), -140, ITEM_Y - 90, name=item.id, says=self.label(item), drag=True, z=20 + number, angle=-20,
                          press=lambda item=item: self._lift(item.id))  # type: ignore[misc]
            self.items[item.id] = self.stage.add(thing)
            self.stage.motion.move(thing, 0.55, back, delay=delay + 0.3 - 0.08 * number, x=ITEM_X[number], y=ITEM_Y, angle=(-2, 1, -1, 2)[number])

    def _item(self, item: Option) -> pygame.Surface:
        surface = panel(*ITEM, theme.PAPER, 20).copy()
        surface.blit(circle(84, "#fbdcae"), (ITEM[0] // 2 - 42, 10))
        mark = icon(item.picture.removeprefix("icon:"), 56, theme.TEAL)
        surface.blit(mark, mark.get_rect(center=(ITEM[0] // 2, 52)))
        words = fitted(self.label(item), ITEM[0] - 18, 56, self.px(23), theme.INK, "semi")
        surface.blit(words, words.get_rect(center=(ITEM[0] // 2, 126)))
        return surface

    def _tray(self, option: Option) -> pygame.Surface:
        surface = panel(*TRAY, theme.CREAM, 22, opacity=0.94).copy()
        pygame.draw.rect(surface, theme.DEEP_YELLOW, (8, 8, TRAY[0] - 16, TRAY[1] - 16), 3, border_radius=18)
        mark = icon(option.picture.removeprefix("icon:"), 34, theme.TEAL)
        surface.blit(mark, mark.get_rect(center=(38, 36)))
        words = fitted(self.label(option), TRAY[0] - 84, 40, self.px(25), theme.INK, "bold", "left")
        surface.blit(words, words.get_rect(midleft=(64, 36)))
        return surface

    # what the hand does

    def _lift(self, name: str) -> None:
        self.held = None if self.held == name else name
        for item, thing in self.items.items():
            up = item == self.held
            self.stage.motion.move(thing, 0.15, out, y=ITEM_Y - (24 if up else 0), scale=1.06 if up else 1.0)
        for tray in self.trays.values():
            self.stage.motion.move(tray, 0.15, out, scale=1.03 if self.held else 1.0)
        self.show.sounds.play("lift")

    def _put(self, place: str) -> None:
        if self.held:
            self._chosen(self.held, place)
        else:
            self.show.sounds.play("lift", 0.4)

    def _dropped(self, thing: Thing, target: Thing | None) -> None:
        if target is not None and target.name in self.trays and thing.name in self.items:
            self._chosen(thing.name, target.name)
        else:
            self.stage.back_home(thing)

    def _chosen(self, item: str, place: str) -> None:
        self.held = None
        self.answer(next(one for one in self.ask.options if one.item == item and one.place == place))

    def moved(self, echo: Echo) -> None:
        """A thing goes to its tray, small."""
        name = echo.what.rpartition(" ")[2]
        if not echo.what.startswith("changes ") or name not in self.items or echo.target not in self.trays:
            return
        thing, tray = self.items.pop(name), self.trays[echo.target]
        thing.name, thing.press, thing.drag = "", None, False
        count = self.laid[echo.target] = self.laid.get(echo.target, 0) + 1
        self.on_tray.append(thing)
        self.stage.motion.move(thing, 0.3, back, x=tray.x - 116 + (count - 1) * 76, y=tray.y + 28, scale=LAID, angle=(-3, 2, -2, 3)[count - 1])
        for one in self.trays.values():
            self.stage.motion.move(one, 0.15, out, scale=1.0)
        self.show.sounds.play(f"note-{len(self.on_tray) % 5}")

    def draw_back(self, surface: pygame.Surface) -> None:
        self.place.draw_back(surface)
