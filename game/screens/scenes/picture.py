"""One thing that worked out: three choices of eight put an instant photo together, bit by bit."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out, smooth
from game.screens.props.photo import PARTS, VIEW, caption, frame, offset, part, photo
from game.screens.props.portrait import padded
from game.screens.props.sky import gradient
from game.screens.props.speech import asks
from game.screens.scene import Scene
from game.screens.thing import Thing

PLACE = (318, 444)
TILE = (152, 214)
FIRST = (690, 308)
GAP = (166, 228)
PICTURES = {"place": (136, 104), "people": (100, 120), "deed": (116, 116)}


class PictureScene(Scene):
    """The photo at the left, eight small pictures at the right."""

    def begin(self, ask: Ask) -> None:
        self.tiles: dict[str, Thing] = {}
        self.said: list[Thing] = []
        self.parts = {name: held.value for name, held in self.show.session.profile.picture.items()}
        if isinstance(ask, Moment):
            self._whole(ask)
            return
        self.stage.add(Thing(frame(), *PLACE, z=2))
        for name in PARTS:
            if name in self.parts:
                self._put(name)
        if self.parts:
            self._put("me")
        self._caption()
        self._offer(ask, 0.0)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        self._taken(echoes)
        self._offer(ask, 0.35)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        if isinstance(self.ask, Moment):
            return 0.1
        self._taken(echoes)
        self.stage.motion.after(0.55, self._flash)
        return 1.2

    # choosing

    @property
    def asked(self) -> str:
        """Which part is asked now."""
        return self.ask.id.rpartition(".")[2]

    def _offer(self, ask: Ask, delay: float) -> None:
        """Eight small pictures come up, and Mo asks."""
        for thing in self.said:
            self.stage.remove(thing)
        words = self.say(ask.says)
        self.said = asks(self, words, "mo_curious", 1120)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            x, y = FIRST[0] + number % 4 * GAP[0], FIRST[1] + number // 4 * GAP[1]
            tile = Thing(self._tile(option), x, y + 50, name=option.id, says=self.label(option), z=10, press=partial(self.answer, option))
            tile.alpha = 0
            self.tiles[option.id] = self.stage.add(tile)
            self.stage.motion.move(tile, 0.25, back, delay=delay + 0.03 * number, y=y, alpha=255)
        for thing in [thing for thing in self.stage.things if thing.name == "skip"]:
            self.stage.remove(thing)
        self.skip_button()

    def _tile(self, option: Option) -> pygame.Surface:
        """A small picture with its words."""
        surface = panel(*TILE, theme.PAPER, 16).copy()
        picture = art(option.picture.removeprefix("art:"), *PICTURES[self.asked])
        surface.blit(picture, picture.get_rect(center=(TILE[0] // 2, 70)))
        words = fitted(self.label(option), TILE[0] - 16, 74, self.px(23), theme.INK, "semi")
        surface.blit(words, words.get_rect(center=(TILE[0] // 2, 170)))
        return surface

    def _taken(self, echoes: tuple[Echo, ...]) -> None:
        """The chosen picture flies into the photo; the others sink away."""
        echo = next((echo for echo in echoes if echo.what.startswith("picture ")), None)
        for name, tile in self.tiles.items():
            tile.name, tile.press = "", None
            gone = partial(self.stage.remove, tile)
            if echo and name == echo.target:
                slot = echo.what.partition(" ")[2]
                self.parts[slot] = echo.target
                dx, dy = offset(slot)
                tile.z = 50
                self.stage.motion.move(tile, 0.28, out, x=PLACE[0] + dx, y=PLACE[1] + dy, scale=0.5, alpha=120, then=partial(self._land, slot, tile))
            else:
                self.stage.motion.move(tile, 0.25, out, y=tile.y + 60, alpha=0, then=gone)
        self.tiles = {}

    def _land(self, slot: str, tile: Thing) -> None:
        self.stage.remove(tile)
        thing = self._put(slot)
        if not any(one.role == "me" for one in self.stage.things):
            me = self._put("me")
            me.scale = 0.4
            self.stage.motion.move(me, 0.35, back, delay=0.15, scale=1.0)
        if slot == "place":
            thing.alpha = 0
            self.stage.motion.move(thing, 0.4, smooth, alpha=255)
        else:
            thing.scale = 0.3
            self.stage.motion.move(thing, 0.35, back, scale=1.0)
        self.show.sounds.play(f"note-{PARTS.index(slot) + 1}")
        self._caption()

    def _put(self, slot: str) -> Thing:
        """A part in its place on the photo."""
        dx, dy = offset(slot)
        thing = self.stage.add(Thing(part(slot, self.parts.get(slot, "")), PLACE[0] + dx, PLACE[1] + dy,
                                     z={"place": 3, "me": 4, "people": 5, "deed": 6}[slot]))
        thing.role = slot
        return thing

    def _words(self) -> str:
        return ", ".join(self.text(f"picture-{name}-{self.parts[name]}") for name in PARTS if name in self.parts)

    def _caption(self) -> None:
        for thing in [thing for thing in self.stage.things if thing.role == "caption"]:
            self.stage.remove(thing)
        words = self._words()
        if words:
            self.stage.add(Thing(caption(words, self.px(25)), PLACE[0], PLACE[1] + 186, z=7, role="caption"))

    def _flash(self) -> None:
        light = pygame.Surface(VIEW)
        light.fill("#ffffff")
        flash = self.stage.add(Thing(light, PLACE[0] - 2, PLACE[1] - 43, z=55))
        self.show.sounds.play("snap")
        self.stage.motion.move(flash, 0.55, smooth, alpha=0)

    # the photo is whole

    def _whole(self, ask: Moment) -> None:
        """The photo swings in the air and its colours come."""
        words = self.say(ask.says)
        asks(self, words, "mo_smile", 330, 200, 30, 120, 210, 120)
        self.show.voice.say(plain(words))
        picture = self.stage.add(Thing(padded(photo(self.parts, self._words(), self.px(25))), 790, 404, z=5, angle=-9, says=self._words()))
        pale = pygame.Surface(VIEW, pygame.SRCALPHA)
        pale.fill("#f4efe4")
        veil = self.stage.add(Thing(pale, 787, 361, z=6, angle=-9))
        for thing in (picture, veil):
            self.stage.motion.move(thing, 0.5, smooth, angle=6, then=partial(self._settle, thing))
        self.stage.motion.move(veil, 2.6, smooth, alpha=0)
        for number in range(3):
            self.stage.motion.after(0.6 + 0.5 * number, partial(self.show.sounds.play, f"note-{number + 1}"))
        assert ask.done is not None
        self.button(ask.done, 1150, 672, 220, 60, main=True)

    def _settle(self, thing: Thing) -> None:
        self.stage.motion.move(thing, 0.5, smooth, angle=-5, then=lambda: self.stage.motion.move(thing, 0.5, smooth, angle=3))

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(_room(), (0, theme.BAR))


_ROOM: list[pygame.Surface] = []


def _room() -> pygame.Surface:
    """A warm wall and the edge of a table."""
    if not _ROOM:
        wall = gradient(("#f6e3c6", "#efcfa6", "#dfa97e"), theme.WIDTH, theme.HEIGHT - theme.BAR)
        for x in range(0, theme.WIDTH, 80):
            stripe = pygame.Surface((36, 560), pygame.SRCALPHA)
            stripe.fill((255, 255, 255, 20))
            wall.blit(stripe, (x, 0))
        pygame.draw.rect(wall, "#a8693f", (0, 560, theme.WIDTH, 90))
        pygame.draw.rect(wall, "#c58757", (0, 560, theme.WIDTH, 10))
        for y in (592, 622):
            pygame.draw.line(wall, "#96592f", (0, y), (theme.WIDTH, y), 2)
        _ROOM.append(wall)
    return _ROOM[0]
