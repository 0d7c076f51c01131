"""Trying the work on: the jacket hangs there; six round signs are hung at three heights, fits above, does not fit below."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, circle, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, swing
from game.screens.props.pages import LARGE
from game.screens.scene import Scene, balloon, pill
from game.screens.thing import Thing

RAILS = {"fit-2": 214, "fit-1": 352, "fit-0": 490}
TINTS = {"fit-2": theme.YELLOW, "fit-1": theme.SAND, "fit-0": theme.BLUE_GREY}
PRIVATE = ("body", "money")
TRAY = 624
FIRST_X, GAP = 512, 138
LARGE_FIRST_X, LARGE_GAP = 462, 149
BADGE, DISC, STRIP = (130, 118), 78, 44
LARGE_BADGE, LARGE_DISC, LARGE_STRIP = (141, 132), 58, 76
"""With large text the sign has a smaller disc and room for two lines, and the words of the rails make room."""
JACKET = (180, 452)
DONE = (1150, 118)
PINS = tuple((x, y) for y in (432, 476, 520) for x in (128, 166))
"""Where a topic that fits is pinned on the jacket, small."""


class FitScene(Scene):
    """Press a sign and a rail, or drag it there; it may be hung anew until one is done."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.table = ask
        self.held: Thing | None = None
        self.signs: dict[str, Thing] = {}
        self.hung: dict[str, str] = {}
        self.pins: dict[str, Thing] = {}
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda thing: self.show.sounds.play("lift")
        self.jacket = self.stage.add(Thing(art("places/jacket", 250, 500), *JACKET, z=2))
        self.stage.add(Thing(portrait("mo_calm", 104), 74, 138, z=3))
        words = self.say(ask.says)
        picture = balloon(words, 820, fitting_size(words, 760, 66, self.px(25)), "left")
        self.stage.add(Thing(picture, 136 + picture.get_width() / 2, 80 + picture.get_height() / 2, z=40, says=words))
        self.speak(words)
        held = self.show.session.profile.fit
        for number, item in enumerate(ask.items):
            place = f"fit-{held[item.id].value}" if item.id in held else ""
            self._sign(item, self._column(number), place)
        for rail in ask.places:
            self._rail(rail)
        done = ask.done
        assert done is not None
        self.button(done, *DONE, 190, 58, main=True)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The sign hangs at its new height; the jacket feels it."""
        assert isinstance(ask, Tableau)
        self.table = ask
        self._moved(echoes)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._moved(echoes)
        self.stage.motion.move(self.jacket, 0.4, swing, y=JACKET[1] - 16)
        self.show.sounds.play("snap")
        return 0.45

    @property
    def large(self) -> bool:
        return self.show.settings.size > LARGE

    def _column(self, number: int) -> int:
        """The middle of one of the six columns that signs hang in."""
        return LARGE_FIRST_X + number * LARGE_GAP if self.large else FIRST_X + number * GAP

    # what hangs where

    def _sign(self, item: Option, x: float, place: str) -> None:
        """A round sign with its topic; a small lock where it stays one's own."""
        (width, high), across, strip_high = (LARGE_BADGE, LARGE_DISC, LARGE_STRIP) if self.large else (BADGE, DISC, STRIP)
        face = pygame.Surface((width + 6, high + 6), pygame.SRCALPHA)
        disc = circle(across, theme.PAPER, theme.TEAL, 5)
        face.blit(disc, disc.get_rect(midtop=(width // 2, 0)))
        mark = icon(item.picture.removeprefix("icon:"), round(across * 0.56), theme.TEAL)
        face.blit(mark, mark.get_rect(center=(width // 2, across // 2)))
        if item.id in PRIVATE:
            lock = circle(32, theme.NIGHT).copy()
            small = icon("lock-simple", 18, theme.PAPER)
            lock.blit(small, small.get_rect(center=(16, 16)))
            face.blit(lock, (width // 2 + 18, 0))
        strip = panel(width, strip_high, theme.TEAL, 14, shadow=0.2)
        face.blit(strip, (0, high - strip_high - 4))
        words = fitted(self.label(item), width - (0 if self.large else 10), strip_high - 2, min(self.px(20), 28 if not self.large else 32), theme.PAPER, "semi")
        face.blit(words, words.get_rect(center=(width // 2, high - strip_high // 2 - 4)))
        sign = Thing(face, x, RAILS.get(place, TRAY), name=item.id, says=self.label(item), drag=True, z=12)
        sign.press = lambda: self._lift(sign)
        self.signs[item.id] = self.stage.add(sign)
        pin = circle(36, theme.YELLOW, theme.PAPER, 3).copy()
        small_mark = icon(item.picture.removeprefix("icon:"), 21, theme.INK)
        pin.blit(small_mark, small_mark.get_rect(center=(18, 18)))
        self.pins[item.id] = self.stage.add(Thing(pin, *PINS[len(self.pins) % len(PINS)], z=3))
        if place:
            self.hung[item.id] = place
        self.pins[item.id].alpha = 255 if place == "fit-2" else 0

    def _rail(self, place: Option) -> None:
        """One of the three heights with its word."""
        y = RAILS[place.id]
        # the word is part of the rail: who presses it, or drops a sign on it, means the rail
        self.stage.add(Thing(None, 777, y, size=(958, 126), z=4, name=place.id, says=self.label(place), press=lambda: self._put(place.id)))
        word = pill(self.label(place), "", 158, 56 if self.large else 48, min(self.px(22), 36 if self.large else 28), main=place.id == "fit-2")
        self.stage.add(Thing(word, 300 if self.large else 378, y - 28, z=5))

    def _moved(self, echoes: tuple[Echo, ...]) -> None:
        self._let_go()
        for echo in echoes:
            topic = echo.what.removeprefix("fit ")
            if topic not in self.signs or not echo.what.startswith("fit "):
                continue
            place = f"fit-{echo.target}"
            self.hung[topic] = place
            sign = self.signs[topic]
            column = self._column(list(self.signs).index(topic))
            self.stage.motion.move(sign, 0.4, back, x=column, y=RAILS[place])
            self.stage.motion.move(self.pins[topic], 0.3, out, delay=0.2, alpha=255 if place == "fit-2" else 0)
            self.stage.motion.move(self.jacket, 0.5, swing, angle={"fit-2": 3, "fit-1": -3, "fit-0": -8}[place])
            self.show.sounds.play({"fit-2": "note-4", "fit-1": "note-2", "fit-0": "note-0"}[place])

    # what the hand does

    def _lift(self, sign: Thing) -> None:
        same = self.held is sign
        self._let_go()
        if not same:
            self.held = sign
            self.stage.motion.move(sign, 0.15, out, scale=1.15)
            self.show.sounds.play("lift")
            if sign.name in PRIVATE:
                self.speak(f"{sign.says}. {self.text('my_work-private')}")

    def _let_go(self) -> None:
        if self.held:
            self.stage.motion.move(self.held, 0.15, out, scale=1.0)
        self.held = None

    def _put(self, place: str) -> None:
        if self.held:
            self._choose(self.held.name, place)

    def _choose(self, topic: str, place: str) -> bool:
        """Hand back the height of a topic; False where it hangs there already."""
        option = next((one for one in self.table.options if one.item == topic and one.place == place), None)
        if option is None:
            self._let_go()
            return False
        self.answer(option)
        return True

    def _dropped(self, sign: Thing, target: Thing | None) -> None:
        place = "" if target is None else target.name if target.name in RAILS else self.hung.get(target.name, "")
        if not self._choose(sign.name, place):
            self.stage.back_home(sign)

    # what is drawn

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/cloakroom"), (0, theme.BAR))
        pygame.draw.rect(surface, "#8c5c37", (40, 196, 290, 14), border_radius=7)
        for place, y in RAILS.items():
            surface.blit(panel(920, 18, "#a06d43", 9, shadow=0.22), (330, y - 38))
            pygame.draw.rect(surface, TINTS[place], (330, y - 38, 920, 5), border_radius=3)
            for number in range(len(self.signs)):
                surface.blit(circle(18, "#7a5230", "#c08a58", 3), (self._column(number) - 9, y - 40))
        if any(topic in PRIVATE for topic in self.signs):
            words = fitted(self.text("my_work-private"), 96, 60, min(self.px(20), 26), theme.INK, "semi", "left")
            surface.blit(circle(32, theme.NIGHT), (314, 506))
            lock = icon("lock-simple", 18, theme.PAPER)
            surface.blit(lock, lock.get_rect(center=(330, 522)))
            surface.blit(words, words.get_rect(midleft=(352, 524)))


def portrait(name: str, across: int) -> pygame.Surface:
    """A head in a round frame."""
    whole = art(f"people/{name}", round(across * 1.54), round(across * 2.02))
    face = pygame.Surface((across, across), pygame.SRCALPHA)
    face.blit(circle(across, theme.CREAM), (0, 0))
    face.blit(whole, (-round(across * 0.34), 0))
    face.blit(circle(across, theme.WHITE), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    face.blit(circle(across, "none", theme.TEAL, 4), (0, 0))
    return face
