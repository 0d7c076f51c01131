"""The moment of the step, lived: you walk through your town with your plank; something comes in between; you know what then."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Moment, Option, Say
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, glow, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out, smooth
from game.screens.props.sky import sky
from game.screens.scenes.rails import head
from game.screens.scenes.telling import TellingScene
from game.screens.thing import Thing

HOURS = {"morning": "dawn", "afternoon": "day", "evening": "evening"}
LIGHTS = {"morning": ("sun", (1010, 266)), "afternoon": ("sun", (1190, 150)), "evening": ("moon", (240, 268))}
"""What stands in the sky, and where: never behind the words."""
GROUND = 636
STAND = 536
STOPS = {"day": 150, "step": 390, "who": 470, "when": 600, "then": 880, "done": 1108}
"""How far one has walked when each beat begins to be told."""
BETWEEN_X = 770
DOOR = (1130, 527)


class LiveStepScene(TellingScene):
    """The beats follow each other by themselves, about twenty seconds in all; one may go on at any time."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.ready(ask)
        self.part = ask.pictures[0]
        self.lit = 0.0
        self.items = {item.id: item for item in ask.items}
        light, (x, y) = LIGHTS[self.part]
        self.stage.add(Thing(art(f"places/{light}", 92, 92), x, y, z=0))
        self._house()
        self.me = self.stage.add(Thing(art("people/ik", 120, 120), STOPS["day"], STAND, z=12, paint=_legs))
        self.beside: Thing | None = None
        self.plank: Thing | None = None
        self.cloud: Thing | None = None
        self.opens: Thing | None = None
        assert ask.done is not None
        self.button(ask.done, 1140, 676, 220, 58, main=True)
        self.next_beat()

    def _house(self) -> None:
        """Where the step is done: a house with a window and a door."""
        face = pygame.Surface((250, 320), pygame.SRCALPHA)
        pygame.draw.polygon(face, theme.DARK_BRICK, [(0, 96), (125, 0), (250, 96)])
        pygame.draw.rect(face, theme.BRICK, (16, 92, 218, 228))
        pygame.draw.rect(face, "#a14840", (206, 92, 28, 228))
        pygame.draw.rect(face, theme.PAPER, (78, 132, 94, 64), border_radius=6)
        pygame.draw.rect(face, theme.SLATE, (84, 138, 82, 52), border_radius=4)
        pygame.draw.rect(face, theme.TEAL, (86, 218, 82, 102), border_radius=6)
        pygame.draw.circle(face, theme.YELLOW, (152, 272), 6)
        self.stage.add(Thing(face, DOOR[0], GROUND - 160, z=4))

    def tell(self, beat: Say) -> float:
        """The words, and what happens in the street."""
        self._show(beat)
        what = beat.id.rpartition("-")[2]
        self._walk(STOPS[what])
        {"step": self._carry, "who": self._along, "when": self._between, "then": self._pass, "done": self._arrive}.get(what, lambda: None)()
        words = plain(self.say(beat))
        return max(self.moment.seconds / len(self.moment.beats), len(words.split()) / 2 + 1.0)

    def _show(self, beat: Say) -> None:
        """The words of a beat, high over the town."""
        words = self.say(beat)
        lettered = fitted(words, 820, 92, self.px(33), theme.INK, "semi")
        sheet = panel(lettered.get_width() + 80, max(84, lettered.get_height() + 36), theme.PAPER, 26).copy()
        sheet.blit(lettered, lettered.get_rect(center=(sheet.get_width() / 2 - 2, sheet.get_height() / 2 - 2)))
        self.said = self.stage.add(Thing(sheet, 620, 152, z=30, says=words))
        self.said.scale, self.said.alpha = 0.94, 0
        self.stage.motion.move(self.said, 0.25, out, scale=1.0, alpha=255)
        self.speak(words)

    # what happens in the street

    def _walk(self, x: float) -> None:
        for thing, shift in ((self.me, 0), (self.plank, 0), (self.beside, -132)):
            if thing is not None:
                self.stage.motion.move(thing, 1.6, smooth, x=x + shift)

    def _carry(self) -> None:
        """You take up your plank."""
        item = self.items["step"]
        face = art("places/plank_1", 225, 165).copy()
        words = fitted(self.label(item), 160, 90, min(self.px(22), 30), theme.INK, "semi", smallest=12)
        face.blit(words, words.get_rect(center=(110, 77)))
        self.plank = self.stage.add(Thing(face, self.me.x, STAND - 30, z=11, says=self.label(item), scale=0.5))
        self.stage.motion.move(self.plank, 0.5, back, y=STAND - 136, scale=0.9)
        self.stage.motion.move(self.plank, 1.6, smooth, x=STOPS["step"])
        self.show.sounds.play("lift")

    def _along(self) -> None:
        """Somebody walks beside you."""
        item = self.items.get("who")
        if item is not None:
            name = item.picture.removeprefix("art:people/")
            self.beside = self.stage.add(Thing(head(name, 100), self.me.x - 320, STAND + 8, z=10, says=self.label(item), paint=_legs))
            self.stage.motion.move(self.beside, 1.4, out, x=STOPS["who"] - 132)
            self.show.sounds.play("note-1")

    def _between(self) -> None:
        """Something comes down before you; you stop."""
        self.cloud = self._sign(self.items.get("when"), "#6f7f97", theme.PAPER)
        if self.cloud:
            self.cloud.x, self.cloud.y = BETWEEN_X, 240
            self.stage.motion.move(self.cloud, 0.7, back, y=GROUND - 78)
            self.show.sounds.play("lever")

    def _pass(self) -> None:
        """What you do then opens the way."""
        self.opens = self._sign(self.items.get("then"), theme.YELLOW, theme.INK)
        if self.opens:
            self.opens.x, self.opens.y, self.opens.scale = self.me.x + 40, STAND - 90, 0.4
            self.stage.motion.move(self.opens, 0.5, back, x=BETWEEN_X, y=STAND - 130, scale=1.0)
            self.show.sounds.play("note-3")
        if self.cloud:
            self.stage.motion.move(self.cloud, 0.9, smooth, delay=0.4, y=STAND - 330, scale=0.5, alpha=0)
        if self.opens:
            self.stage.motion.move(self.opens, 0.8, out, delay=2.4, alpha=0)

    def _arrive(self) -> None:
        """You go in; the window lights."""
        for thing in (self.opens, self.cloud):
            if thing:
                self.stage.motion.move(thing, 0.4, out, alpha=0)
        for thing in (self.me, self.plank, self.beside):
            if thing is not None:
                self.stage.motion.move(thing, 1.9, smooth, x=DOOR[0], y=STAND + 42, scale=0.5)
                self.stage.motion.move(thing, 0.5, out, delay=1.6, alpha=0)
        self.stage.motion.move(self, 0.9, out, delay=1.9, lit=1.0)
        self.stage.motion.after(2.0, lambda: self.show.sounds.play("window"))

    def _sign(self, item: Option | None, fill: str, ink: str) -> Thing | None:
        """A round sign with its pictogram."""
        if item is None:
            return None
        face = circle(132, fill, theme.PAPER, 5).copy()
        mark = icon(item.picture.removeprefix("icon:"), 72, ink)
        face.blit(mark, mark.get_rect(center=(66, 66)))
        return self.stage.add(Thing(face, 0, 0, z=13, says=self.label(item)))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.show.sounds.play("bell")
        return 0.3

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky(HOURS[self.part]), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=GROUND - 26)
        pygame.draw.rect(surface, "#8f7d70", (0, GROUND - 26, theme.WIDTH, 120))
        pygame.draw.rect(surface, "#b39c86", (0, GROUND - 26, theme.WIDTH, 26))
        for number in range(18):
            pygame.draw.rect(surface, "#a08a76", (number * 76 - 10, GROUND - 26, 3, 26))

    def draw_front(self, surface: pygame.Surface) -> None:
        if self.lit > 0.02:
            light = glow(300, "#ffd76a", 0.8).copy()
            light.set_alpha(round(255 * self.lit))
            surface.blit(light, light.get_rect(center=(DOOR[0], GROUND - 156)))
            pane = pygame.Surface((82, 52), pygame.SRCALPHA)
            pane.fill((255, 217, 104, round(255 * self.lit)))
            surface.blit(pane, (DOOR[0] - 41, GROUND - 182))


def _legs(surface: pygame.Surface, thing: Thing) -> None:
    """Two legs that walk as far as the thing goes; standing still they stand."""
    scale = thing.scale
    hip = thing.y + 50 * scale
    foot = hip + 44 * scale
    for side in (-1, 1):
        swing = math.sin(thing.x / 17 + (side > 0) * math.pi) * 15 * scale
        top = (round(thing.x + side * 11 * scale), round(hip))
        end = (round(thing.x + side * 10 * scale + swing), round(foot - abs(swing) * 0.25))
        tint = pygame.Color(theme.INK if side > 0 else theme.SLATE)
        pygame.draw.line(surface, tint, top, end, max(2, round(13 * scale)))
        pygame.draw.ellipse(surface, tint, (end[0] - 8 * scale, end[1] - 7 * scale, 27 * scale, 13 * scale))
