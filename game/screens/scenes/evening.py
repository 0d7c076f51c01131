"""The evening of a day in 2030: today's strip above that of 2030. Cards come up, some sink, what stays is largest."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Label, Moment, Option, Say
from game.rules.echo import Echo
from game.rules.winds import BROUGHT
from game.screens import theme
from game.screens.art import circle, glow, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out
from game.screens.props import future_look
from game.screens.props.card import small_card
from game.screens.props.future_look import look
from game.screens.props.sky import sky
from game.screens.props.spoken import spoken
from game.screens.scenes.levers import BADGES
from game.screens.scenes.telling import TellingScene
from game.screens.theme import mixed
from game.screens.thing import Thing

TODAY_Y, FUTURE_Y = 262, 462
TODAY = (116, 98)
SIZES = {"stays": (152, 132), "rises": (124, 106), "falls": (98, 84)}
STAYS_X, FALLS_X, RISES_X = 250, 700, 952
MOST = 3
FIRST_X, APART = 236, 132
WHY = pygame.Rect(36, 600, 900, 104)
SUNK = 556
PAUSE = 2.6
GROUND, ROOFS = 640, 300
STREET_FOOT = 706
STREET_X = (104, 262, 402, 542, 724, 860)
"""Along the street of that evening: what stands for the day, its things, and what says how the other levers stand."""
LARGE, SMALL = (150, 138), (128, 114)


class EveningScene(TellingScene):
    """It tells itself, beat by beat; any card says why when it is pressed."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment)
        self.ready(ask)
        self.why: Thing | None = None
        scenario = self.show.world.scenarios.story(ask.id.rpartition(".")[2])
        self.ends = dict(self.show.session.profile.get("levers", ()))
        story = future_look.leading(self.ends, scenario.wind if scenario else "")
        self.day_of = future_look.leading(self.ends, story)
        beside = [wind for wind, end in self.ends.items() if end == future_look.MUCH and wind != self.day_of]
        self.town_of = beside[0] if beside else self.day_of
        self._street(story or self.day_of)
        self.lights: list[Thing] = []
        by_place = {place: [option for option in ask.options if option.place == place] for place in ("today", "rises", "falls", "stays")}
        if by_place["today"]:
            self._row(self.text("future-today"), TODAY_Y)
        self._row("2030", FUTURE_Y)
        for number, option in enumerate(by_place["today"]):
            self._card(option, FIRST_X + number * APART, TODAY_Y, TODAY)
        self._second_row(by_place)
        further = ask.done
        assert further is not None
        self.button(further, 1120, 664, 240, 64, main=True)
        self.next_beat()
        self.speak(*ask.beats)

    def _street(self, story: str) -> None:
        """The things of this future stand in its street: what stands for the day first, then its things, then how the other levers stand."""
        world, profile = self.show.world, self.show.session.profile
        wind = world.scenarios.winds.get(self.day_of)
        named = [future_look.thing_picture(self.day_of, thing, SMALL) for thing in future_look.standing(wind, profile)] if wind else []
        beside = [future_look.sign_picture(other, end, LARGE if end == future_look.MUCH else SMALL) for other, end in self.ends.items() if other != self.day_of]
        pictures = [future_look.sign_picture(story, future_look.MUCH, LARGE), *[*named, None, None, None][:BROUGHT], *beside]
        for picture, x in zip(pictures, STREET_X, strict=False):
            if picture:
                thing = self.stage.add(Thing(picture, x, STREET_FOOT - picture.get_height() / 2 + 160, z=1, role="brought"))
                self.stage.motion.move(thing, 0.7, back, delay=x / 2000, y=STREET_FOOT - picture.get_height() / 2)

    def _row(self, name: str, y: int) -> None:
        """A strip of paper with its name."""
        paper = mixed(theme.CREAM, look(self.day_of).tint, 0.32) if y == FUTURE_Y and self.day_of else theme.CREAM
        strip = panel(1208, 158 if y == TODAY_Y else 184, paper, 20, opacity=0.94).copy()
        words = fitted(name, 104, 60, self.px(34), theme.INK, "bold")
        strip.blit(words, words.get_rect(center=(72, strip.get_height() // 2)))
        self.stage.add(Thing(strip, 640, y, z=2))

    def _second_row(self, by_place: dict[str, list[Option]]) -> None:
        """What lies in 2030: what stays, what falls (still on its place), and what will come up."""
        self.stays: list[Thing] = []
        self.falls: list[Thing] = []
        self.rises: list[Thing] = []
        for number, option in enumerate(by_place["stays"][:MOST]):
            card = self._card(option, STAYS_X + number * 162, FUTURE_Y, SIZES["stays"])
            card.scale = 0.7
            self.stays.append(card)
        for number, option in enumerate(by_place["falls"]):
            self.falls.append(self._card(option, FALLS_X + number * 96, FUTURE_Y, SIZES["falls"], self.show.world.graph.role(option.id)))
        for number, option in enumerate(by_place["rises"]):
            x = RISES_X + number * 176
            self.rises.append(self._card(option, x, 850, SIZES["rises"], "rises"))
            if option.item:
                near = Thing(small_card(f"cards/{self.show.world.graph.picture(option.item)}", size=(78, 66)), x + 58, 850, z=12, angle=6)
                near.says = self.show.texts.label(Label("skill", option.item))
                self.rises.append(self.stage.add(near))
        for card in self.rises:
            card.alpha = 0

    def _card(self, option: Option, x: float, y: float, size: tuple[int, int], badge: str = "") -> Thing:
        picture = small_card(f"cards/{option.picture.removeprefix('card:')}", size=size)
        if badge in BADGES:
            name, tint = BADGES[badge]
            whole = pygame.Surface((picture.get_width() + 16, picture.get_height() + 16), pygame.SRCALPHA)
            whole.blit(picture, (0, 16))
            whole.blit(circle(40, theme.PAPER, tint, 3), (whole.get_width() - 42, 0))
            mark = icon(name, 24, tint)
            whole.blit(mark, mark.get_rect(center=(whole.get_width() - 22, 20)))
            picture = whole
        words = self.say(option.says) if option.says else ""
        thing = Thing(picture, x, y, name=f"why {option.place} {option.id}", says=plain(words), z=10)
        thing.press = lambda: self._tell_why(thing, words)
        return self.stage.add(thing)

    # what is told

    def tell(self, beat: Say) -> float:
        """The words, and what moves with them."""
        self.said = spoken(self, self.say(beat), 36, 82, 1180, 58)
        move = {"rises": self._rise, "falls": self._fall, "stays": self._stay}.get(beat.id.rpartition("-")[2])
        if move and beat.id != "future-evening-none-falls":
            move()
        return 0.0 if self.last else PAUSE

    def _rise(self) -> None:
        for number, card in enumerate(self.rises):
            self.stage.motion.move(card, 0.6, back, delay=0.15 * number, y=FUTURE_Y + (44 if card.angle else 0), alpha=255)
        self.show.sounds.play("note-3")

    def _fall(self) -> None:
        for card in self.falls:
            self.stage.motion.move(card, 0.8, out, y=SUNK - 26, alpha=150, scale=0.8)
        self.show.sounds.play("lever")

    def _stay(self) -> None:
        for number, card in enumerate(self.stays):
            self.stage.motion.move(card, 0.5, back, delay=0.1 * number, scale=1.0)
            self.lights.append(card)
        self.show.sounds.play("note-4")

    def _tell_why(self, card: Thing, words: str) -> None:
        """Why a card rises, sinks or stays."""
        if self.why:
            self.stage.remove(self.why)
        sheet = panel(WHY.width, WHY.height, theme.PAPER, 20).copy()
        lettered = fitted(words, WHY.width - 44, WHY.height - 18, self.px(25), theme.INK, "regular", "left")
        sheet.blit(lettered, lettered.get_rect(midleft=(22, WHY.height // 2)))
        self.why = self.stage.add(Thing(sheet, WHY.centerx, WHY.centery + 30, z=30, says=plain(words)))
        self.stage.motion.move(self.why, 0.2, back, y=WHY.centery)
        self.stage.motion.move(card, 0.15, out, scale=1.08)
        self.stage.motion.move(card, 0.2, out, delay=0.2, scale=0.8 if card in self.falls else 1.0)
        self.show.sounds.play("lift")
        self.show.voice.say(plain(words))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.show.voice.stop()
        self.show.sounds.play("snap")
        return 0.1

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("evening"), (0, theme.BAR))
        future_look.lay_light(surface, self.day_of, theme.BAR)
        self.show.town.draw(surface, self.show.lit, ground=GROUND)
        future_look.lay_veil(surface, self.town_of, pygame.Rect(0, ROOFS, theme.WIDTH, GROUND - ROOFS), 1.5, fades=True)
        street = mixed(theme.NIGHT, look(self.day_of).tint, 0.5) if self.day_of else theme.NIGHT
        pygame.draw.rect(surface, street, (0, GROUND, theme.WIDTH, theme.HEIGHT - GROUND))

    def draw_front(self, surface: pygame.Surface) -> None:
        """A light on what stays."""
        for card in self.lights:
            light = glow(210, "#ffd76a", 0.28)
            surface.blit(light, light.get_rect(center=(round(card.x), round(card.y))), special_flags=0)
