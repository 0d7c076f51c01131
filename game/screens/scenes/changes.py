"""What may change: four things that a wind brings to the workplace, and the three winds of which two are kept."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Option, Pick, Tableau
from game.rules.echo import Echo
from game.rules.person import home
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth
from game.screens.props.lever import BOX, PICTURES, PLACE
from game.screens.props.sky import sky
from game.screens.props.spoken import spoken
from game.screens.props.workplace import FUTURES, TINTS, Workplace, workplace_picture
from game.screens.scene import Scene
from game.screens.theme import mixed
from game.screens.thing import Thing

ITEM = (196, 158)
ITEM_X, ITEM_Y = (150, 362, 574, 786), 384
TRAY = (330, 150)
TRAY_X, TRAY_Y = (202, 552, 902), 610
LAID = 0.5
WIND = (232, 300)
WIND_X, WIND_Y = (220, 500, 780), 372
FIELD = ((PLACE[0] + 33, PLACE[1] + 42), (PLACE[0] + 93, PLACE[1] + 42))
SECONDS = 1.6


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


class WindsScene(Scene):
    """Press a change and it blows over the town; two of them become levers. The options are the pairs in both orders."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Pick)
        self.kept: list[str] = []
        self.part, self.blows = 0.0, ""
        self.stage.add(Thing(art("places/lever_box", *BOX), PLACE[0] + 65, PLACE[1] + 170, z=4))
        self.said = spoken(self, self.say(ask.says), 36, 88, 940, 90)
        winds = sorted({name for option in ask.options for name in option.id.split("+")})
        words = [self.show.world.scenarios.winds[wind] for wind in winds]
        language = self.show.texts.language
        self.speak(ask.says, *(f"{wind.title[language]}." for wind in words))
        self.winds: dict[str, Thing] = {}
        for number, wind in enumerate(words):
            thing = Thing(self._face(wind.id, wind.title[language]), WIND_X[number % 3], WIND_Y + 60, name=wind.id,
                          says=f"{wind.title[language]}. {wind.sentence[language]}", z=10, angle=(-2, 1, 2)[number % 3])
            thing.press = lambda wind=wind: self._take(wind.id)  # type: ignore[misc]
            thing.alpha = 0
            self.winds[wind.id] = self.stage.add(thing)
            self.stage.motion.move(thing, 0.35, back, delay=0.12 * number, y=WIND_Y, alpha=255)
        self.discs: dict[str, Thing] = {}
        self.skip_button()

    def _face(self, wind: str, title: str) -> pygame.Surface:
        width, height = WIND
        surface = panel(width, height, theme.PAPER, 26).copy()
        pygame.draw.rect(surface, mixed(TINTS[wind][0], "#ffffff", 0.5), (12, 12, width - 24, 196), border_radius=18)
        across, high = FUTURES[wind]
        part = min(184 / high, (width - 40) / across)
        picture = art(f"places/future_{wind}", round(across * part), round(high * part))
        surface.blit(picture, picture.get_rect(midbottom=(width // 2, 204)))
        words = fitted(title, width - 24, 76, self.px(26), theme.INK, "bold")
        surface.blit(words, words.get_rect(center=(width // 2, 252)))
        return surface

    def way_to(self, option: Option) -> list[str]:
        return option.id.split("+") if "+" in option.id else [option.id]

    def _take(self, wind: str) -> None:
        """It blows; and it goes to a lever, or comes back from there."""
        if wind in self.kept:
            self.kept.remove(wind)
            self.stage.remove(self.discs.pop(wind))
            self.stage.motion.move(self.winds[wind], 0.25, back, y=WIND_Y, scale=1.0)
            self.show.sounds.play("lift")
            return
        self.kept.append(wind)
        self.blows, self.part = wind, 0.0
        self.show.sounds.play("wind")
        found = self.show.world.scenarios.winds[wind]
        self.show.voice.say(found.sentence[self.show.texts.language])
        self.stage.motion.move(self, SECONDS, smooth, part=1.0)
        self.stage.motion.move(self.winds[wind], 0.3, back, y=WIND_Y - 26, scale=0.94)
        disc = pygame.Surface((56, 56), pygame.SRCALPHA)
        disc.blit(circle(54, theme.PAPER, theme.DEEP_TEAL, 4), (1, 1))
        mark = icon(PICTURES[wind][0], 34, theme.DEEP_TEAL)
        disc.blit(mark, mark.get_rect(center=(28, 28)))
        thing = self.discs[wind] = self.stage.add(Thing(disc, self.winds[wind].x, WIND_Y, z=30, scale=2.0))
        slot = FIELD[min(len(self.discs), 2) - 1]
        self.stage.motion.move(thing, 0.6, back, x=slot[0], y=slot[1], scale=1.0, then=lambda: self.show.sounds.play("lever"))
        if len(self.kept) == 2:
            self.answer(next(option for option in self.ask.options if option.id == "+".join(self.kept)))
            return
        words = self.text("future-keep-more")
        self.stage.remove(self.said)
        self.said = spoken(self, words, 36, 88, 940, 90)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        for name, thing in self.winds.items():
            thing.press = None
            if name not in self.kept:
                self.stage.motion.move(thing, 0.5, out, x=-300, angle=40)
        return SECONDS if self.kept else 0.3

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("day"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=640)
        pygame.draw.rect(surface, theme.NIGHT, (0, 640, theme.WIDTH, 80))
        if self.blows and self.part < 1:
            self._gust(surface)

    def _gust(self, surface: pygame.Surface) -> None:
        """Long soft lines that run over the roofs from left to right, in the colour of the change."""
        strength = math.sin(math.pi * self.part)
        veil = pygame.Surface((theme.WIDTH, theme.HEIGHT - theme.BAR), pygame.SRCALPHA)
        tint = pygame.Color(TINTS[self.blows][0])
        veil.fill((*tint[:3], round(90 * strength)))
        for number in range(14):
            y = 40 + number * 43
            head = -500 + self.part * 2300 + (number * 211) % 420
            points = [(head - step * 24, y + 13 * math.sin((head - step * 24) / 90 + number)) for step in range(16)]
            pygame.draw.lines(veil, (*pygame.Color(theme.PAPER)[:3], round(190 * strength)), False, points, 3 + number % 3)
        surface.blit(veil, (0, theme.BAR))
