"""A phone call: Mo calls badly and one presses where it goes wrong; then one calls oneself, along a cord that tightens or hangs slack."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Moment, Option, Strip, Turn
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, swing
from game.screens.props.host import Host
from game.screens.props.sky import sky
from game.screens.scenes.boss_talk import HOST_HIGH, BossTalkScene
from game.screens.thing import Thing

WINDOW, SMALL = pygame.Rect(902, 170, 338, 338), pygame.Rect(1010, 196, 236, 236)
"""The room at the other end, seen through a round window; smaller while Mo calls."""
FIGURE = (270, 354)
CALLER = (226, 297)
"""Mo with the phone, while he calls."""
FIRST_Y, APART = 186, 88
SAID, BACK = (452, 76), (272, 72)
"""A sentence of Mo's, and what is said back."""
LEFT, CALLS_X, TABLE = 252, 128, 556
BEAT = 0.55
SLACK = 74
"""How far the cord hangs down when nothing was said yet."""
FACES = {"wrong": "mo_serious", "fine": "mo_grin"}
COLOURS = {"": theme.PAPER, "wrong": "#f6cdbb", "fine": "#cfe4df"}
MARKS = {"wrong": ("x-circle", theme.BRICK), "fine": ("check", "#3f7f56")}


class PhoneScene(BossTalkScene):
    """Strips while Mo calls; sentences and cards when the player does."""

    FAR, STEP = 1128, 16
    TITLE = "practice-call-title"

    def begin(self, ask: Ask) -> None:
        self.strips: dict[str, Thing] = {}
        self.sag = float(SLACK)
        super().begin(ask)
        self.calls = self._mo_calls(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """A sentence of Mo's was looked at, or the call goes on; where the player takes the phone over the room is made anew."""
        assert isinstance(ask, Turn)
        if self.strips and ask.strips:
            self.host.look(FACES.get(self._last_found(ask), "mo_phone"))
            self.host.say(ask.says)
            self._show_strips(ask, told=True)
        elif self.calls or self._mo_calls(ask):
            self.stage.clear()
            self.begin(ask)
        else:
            super().follow(ask, echoes)
            self.stage.motion.move(self, 0.5, out, sag=self._sags(len(ask.items)))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.show.voice.stop()
        if self.calls:
            for thing in (*self.strips.values(), *self.tiles):
                self.stage.motion.move(thing, 0.25, out, alpha=0)
            return 0.3
        return super().leave(echoes)

    # what lies where

    def _mo_calls(self, ask: Ask) -> bool:
        """Whether Mo has the phone: while one chooses whom to call, and in his own call."""
        return isinstance(ask, Turn) and (bool(ask.strips) or not ask.speakers)

    def _room(self, who: str, lines: int) -> None:
        """The other in the window, the cord, and Mo: with the phone, or small at your side."""
        calls = self._mo_calls(self.ask)
        self.other = self.stage.add(Thing(None, self._goes_to(lines), WINDOW.bottom - FIGURE[1] / 2 + 24, z=4))
        self.person = art(f"people/{who}", *FIGURE) if who else None
        self.sag = self._sags(lines)
        self.hole = SMALL if calls else WINDOW
        if who:
            self.stage.add(Thing(None, self.hole.centerx, self.hole.centery, z=4.1, paint=self._window, size=self.hole.size))
        if calls:
            self.host = Host(self, CALLS_X if who else 640, 722 if who else TABLE + 6, CALLER[1], (36, 84), 830 if who else 1000, face="mo_phone",
                             tail="none", high=72, z=6)
        else:
            self.stage.add(Thing(None, 0, 0, z=3.9, paint=self._cord))
            self.stage.add(Thing(art("people/ik", 112, 147), 474, 470, z=6))
            self.host = Host(self, 76, 190, 108, (136, 84), 740, high=HOST_HIGH, z=6, disc=True)

    def _mouth(self) -> float:
        return WINDOW.left + 8.0

    def _sags(self, lines: int) -> float:
        """The more was agreed, the tighter the cord."""
        return SLACK * (1.5 if self.taken == "back" else max(0.12, 1 - lines / 5))

    def _window(self, surface: pygame.Surface, thing: Thing) -> None:
        """The room of the other, round, with them in it."""
        view = pygame.Surface(WINDOW.size, pygame.SRCALPHA)
        room = backdrop("places/work_bureau")
        view.blit(room, (0, 0), pygame.Rect(room.get_width() - WINDOW.width - 60, 80, *WINDOW.size))
        if self.person is not None:
            person = pygame.transform.rotozoom(self.person, self.other.angle, 1.0) if round(self.other.angle) else self.person
            view.blit(person, person.get_rect(center=(round(self.other.x) - WINDOW.x, round(self.other.y) - WINDOW.y)))
        view.blit(_mask(), (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
        if self.hole.size != WINDOW.size:
            view = pygame.transform.smoothscale(view, self.hole.size)
        pygame.draw.circle(surface, "#2b2a38", (self.hole.centerx + 4, self.hole.centery + 7), self.hole.width // 2 + 8)
        pygame.draw.circle(surface, theme.PAPER, self.hole.center, self.hole.width // 2 + 8)
        surface.blit(view, self.hole)

    def _cord(self, surface: pygame.Surface, thing: Thing) -> None:
        """From you to the other: a curled cord, straight when it goes well."""
        start, end = (530, 478), (WINDOW.left + 8, 420)
        points = []
        for number in range(181):
            part = number / 180
            curl = part * math.tau * 22
            x = start[0] + (end[0] - start[0]) * part + math.cos(curl) * 7
            y = start[1] + (end[1] - start[1]) * part + math.sin(math.pi * part) * self.sag + math.sin(curl) * 9
            points.append((x, y))
        pygame.draw.lines(surface, theme.DEEP_TEAL, False, points, 6)
        pygame.draw.lines(surface, theme.YELLOW, False, points, 3)

    # Mo's own call

    def _turn(self, ask: Ask) -> None:
        assert isinstance(ask, Turn)
        if not ask.strips:
            super()._turn(ask)
            if not ask.speakers:
                self.host.look("mo_phone")
            return
        self.host.say(ask.says, aloud=False)
        self.speak(ask.says, *(said for strip in ask.strips for said in (strip.says, strip.back) if said))
        self._show_strips(ask)

    def _last_found(self, ask: Turn) -> str:
        """What the sentence was that was just pressed."""
        return next((strip.found for strip in ask.strips if strip.found and strip.id in self.strips and self.strips[strip.id].press), "")

    def _show_strips(self, ask: Turn, told: bool = False) -> None:
        """His sentences from above, with what was said back; at first one after the other."""
        for thing in (*self.strips.values(), *self.tiles):
            self.stage.remove(thing)
        self.strips, self.tiles = {}, []
        options = {option.id: option for option in ask.options}
        size = min(fitting_size(self.say(strip.says), SAID[0] - 76, SAID[1] - 12, self.px(25), "semi") for strip in ask.strips)
        for number, strip in enumerate(ask.strips):
            y = FIRST_Y + APART * number + SAID[1] / 2
            option = options.get(strip.id)
            words = self.say(strip.says)
            thing = Thing(self._strip(strip, size), LEFT + SAID[0] / 2, y, name=strip.id if option else "", z=10,
                          says=words + (f". {self.text(f'practice-strip-{strip.found}')}" if strip.found else ""))
            if option:
                thing.press = lambda option=option: self._look(option)  # type: ignore[misc]
            self.strips[strip.id] = self.stage.add(thing)
            if strip.back:
                self.tiles.append(self.stage.add(Thing(self._answer(self.say(strip.back), size), LEFT + SAID[0] + 14 + BACK[0] / 2, y + 4, z=9,
                                                       says=self.say(strip.back))))
            if not told:
                for late, one in enumerate((thing, *self.tiles[-1:])):
                    x, one.x, one.alpha = one.x, one.x - (40 if one is thing else -40), 0
                    self.stage.motion.move(one, 0.3, back, delay=BEAT * (number + late / 2), x=x, alpha=255)
        for option in ask.options:
            if option.id not in self.strips:
                self.tiles.append(self.button(option, 1094, 664, 290, 66, main=True))
        skip = self.skip_button()
        if skip:
            self.tiles.append(skip)

    def _look(self, option: Option) -> None:
        """A sentence is pressed: it jumps, and Mo says what it did."""
        thing = self.strips[option.id]
        self.stage.motion.move(thing, 0.25, swing, y=thing.y - 6)
        self.show.sounds.play("paper")
        self.answer(option)

    def _strip(self, strip: Strip, size: int) -> pygame.Surface:
        """What Mo said; once it was pressed its colour and its mark tell what it was."""
        face = pygame.Surface((SAID[0] + 14, SAID[1]), pygame.SRCALPHA)
        colour = COLOURS[strip.found]
        pygame.draw.polygon(face, colour, [(20, 24), (0, 48), (22, 52)])
        face.blit(panel(SAID[0] - 6, SAID[1] - 6, colour, 20), (14, 0))
        mark, ink = MARKS.get(strip.found, ("hand-palm", theme.TEAL))
        if strip.found:
            picture = icon(mark, 36, ink)
            face.blit(picture, picture.get_rect(center=(SAID[0] - 26, SAID[1] // 2 - 3)))
        words = fitted(self.say(strip.says), SAID[0] - 76, SAID[1] - 12, size, theme.INK, "semi", "left")
        face.blit(words, words.get_rect(midleft=(34, SAID[1] // 2 - 3)))
        return face

    def _answer(self, words: str, size: int) -> pygame.Surface:
        """What was said back, smaller, from the other side."""
        face = pygame.Surface((BACK[0], BACK[1]), pygame.SRCALPHA)
        wide = BACK[0] - 14
        pygame.draw.polygon(face, "#dccfe6", [(wide - 8, 20), (BACK[0] - 1, 40), (wide - 8, 44)])
        face.blit(panel(wide, BACK[1] - 6, "#dccfe6", 18), (0, 0))
        text = fitted(words, wide - 26, BACK[1] - 14, size, theme.INK, "regular")
        face.blit(text, text.get_rect(center=(wide // 2, BACK[1] // 2 - 3)))
        return face

    def _read(self, ask: Moment) -> None:
        super()._read(ask)
        self.show.sounds.play("bell")

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("evening"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=560)
        pygame.draw.rect(surface, "#8b6a52", (0, TABLE, theme.WIDTH, 164))
        pygame.draw.rect(surface, "#a07c60", (0, TABLE, theme.WIDTH, 10))


_kept: list[pygame.Surface] = []


def _mask() -> pygame.Surface:
    """A round hole as large as the window."""
    if not _kept:
        mask = pygame.Surface(WINDOW.size, pygame.SRCALPHA)
        pygame.draw.circle(mask, "#ffffff", (WINDOW.width // 2, WINDOW.height // 2), WINDOW.width // 2)
        _kept.append(mask)
    return _kept[0]
