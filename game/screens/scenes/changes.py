"""What may change: four things that a wind brings to the workplace."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Tableau
from game.rules.echo import Echo
from game.rules.person import home
from game.screens import theme
from game.screens.art import ASSETS, art, backdrop, circle, glow, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out
from game.screens.props.future_look import LOOKS, look
from game.screens.props.pages import LARGE
from game.screens.props.spoken import spoken
from game.screens.props.workplace import Workplace, workplace_picture
from game.screens.scene import Scene
from game.screens.thing import Thing

PLACES = ASSETS / "art" / "places"
ITEM, FACE = (204, 220), (180, 160)
"""A thing with its name under it, and its picture."""
LARGE_ITEM, LARGE_FACE = (214, 216), (135, 120)
ITEM_X = (146, 362, 578, 794)
STANDS = {"robots": (418, 418, 418, 418), "ai": (352, 410, 342, 400), "mensen": (332, 332, 416, 416)}
"""How high the middle of each thing is: on a belt, afloat in the dark, hanging from a rail or standing under it."""
TABLE = (400, 400, 400, 400)
TRAY = (400, 156)
TRAY_X, TRAY_Y = (218, 640, 1062), 622
LAID = 0.62
ON_TRAY = 92


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
        self.light: Thing | None = None
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
        """The wind blows four things in, each wind into a light of its own."""
        self.table, self.laid, self.faces = ask.id, {}, ask.items
        self.held: str | None = None
        self.wind = ask.id.rpartition(".")[2]
        if self.said:
            self.stage.remove(self.said)
        self.said = spoken(self, self.say(ask.says), 36, 88, 560 if self.show.settings.size == 1 else 1120, 110)
        self.speak(ask.says, *(item.says for item in ask.items if item.says))
        self.show.sounds.play("wind")
        for gone in (self.future, self.light):
            if gone:
                self.stage.motion.move(gone, 0.4, out, alpha=0, then=lambda gone=gone: self.stage.remove(gone))  # type: ignore[misc]
        self.future = self.light = None
        if (PLACES / f"change_light_{self.wind}.svg").exists():
            middle = theme.BAR + (theme.HEIGHT - theme.BAR) / 2
            self.light = self.stage.add(Thing(backdrop(f"places/change_light_{self.wind}", 1280, 650), 640, middle, z=6.5, alpha=0))
            self.stage.motion.move(self.light, 0.6, out, delay=delay, alpha=255)
        width, height = look(self.wind).size if self.wind in LOOKS else (0, 0)
        if width:
            self.future = self.stage.add(Thing(art(f"places/future_{self.wind}", width, height), 1480, 512 - height / 2, z=7))
            self.stage.motion.move(self.future, 0.6, out, delay=delay, x=1090)
        self.items: dict[str, Thing] = {}
        self.heights = STANDS.get(self.wind, TABLE)
        for number, item in enumerate(ask.items):
            thing = Thing(self._item(item), -140, self.heights[number] - 60, name=item.id, says=self.label(item), drag=True, z=20 + number,
                          angle=-12, press=lambda item=item: self._lift(item.id))  # type: ignore[misc]
            self.items[item.id] = self.stage.add(thing)
            self.stage.motion.move(thing, 0.55, back, delay=delay + 0.3 - 0.08 * number, x=ITEM_X[number], y=self.heights[number], angle=0)

    def _face(self, item: Option) -> pygame.Surface:
        """The thing itself; where nobody drew it, its pictogram on a disc."""
        name = f"change_{self.wind}_{item.id}"
        if (PLACES / f"{name}.svg").exists():
            return art(f"places/{name}", *FACE)
        face = pygame.Surface(FACE, pygame.SRCALPHA)
        for part in (circle(150, theme.PAPER, theme.DEEP_YELLOW, 4), icon(item.picture.removeprefix("icon:"), 92, theme.TEAL)):
            face.blit(part, part.get_rect(center=(FACE[0] // 2, FACE[1] // 2)))
        return face

    def _item(self, item: Option) -> pygame.Surface:
        # large letters take room from the thing above them: it is drawn smaller, its name is two lines high
        large = self.show.settings.size > LARGE
        wide, tall = LARGE_ITEM if large else ITEM
        across, up = LARGE_FACE if large else FACE
        surface = pygame.Surface((wide, tall), pygame.SRCALPHA)
        if self.wind == "ai":
            halo = glow(wide, "#8fe0dc", 0.55)
            surface.blit(halo, halo.get_rect(center=(wide // 2, up // 2)))
        face = self._face(item)
        face = pygame.transform.smoothscale(face, (across, up)) if large else face
        surface.blit(face, ((wide - across) // 2, 0))
        high = tall - up - 6
        words = fitted(self.label(item), wide - (12 if large else 20), high - 4, self.px(22), theme.INK, "semi")
        strip = panel(min(wide - 6, words.get_width() + 26), high, theme.PAPER, 12).copy()
        strip.blit(words, words.get_rect(center=((strip.get_width() - 5) // 2, high // 2)))
        surface.blit(strip, strip.get_rect(midtop=(wide // 2 + 2, up)))
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
            home = self.heights[[one.id for one in self.faces].index(item)]
            self.stage.motion.move(thing, 0.15, out, y=home - (22 if up else 0), scale=1.06 if up else 1.0)
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
        thing.show(self._face(next(one for one in self.faces if one.id == name)))
        count = self.laid[echo.target] = self.laid.get(echo.target, 0) + 1
        self.on_tray.append(thing)
        self.stage.motion.move(thing, 0.3, back, x=tray.x + (count - 2.5) * ON_TRAY, y=tray.y + 22, scale=LAID, angle=(-3, 2, -2, 3)[count - 1])
        for one in self.trays.values():
            self.stage.motion.move(one, 0.15, out, scale=1.0)
        self.show.sounds.play(f"note-{len(self.on_tray) % 5}")

    def draw_back(self, surface: pygame.Surface) -> None:
        self.place.draw_back(surface)
