"""The changes that may come, four on the table and the others behind a turn of the table; two of them become levers."""

from __future__ import annotations

import math

import pygame

from game.rules import winds
from game.rules.ask import Ask, Option, Pick
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth
from game.screens.props.future_look import look
from game.screens.props.lever import BOX, PICTURES, PLACE
from game.screens.props.sky import sky
from game.screens.props.spoken import spoken
from game.screens.scene import Scene, pill
from game.screens.theme import mixed
from game.screens.thing import Thing

FACE = (232, 330)
FACE_HIGH = 306
"""The paper of a card; the mark hangs over its lower edge."""
FACE_X, FACE_Y = (152, 404, 656, 908), 376
AWAY = 1320
PAGE = 4
TILTS = (-2, 1, -1, 2)
TURN = (530, 602)
FIELD = ((PLACE[0] + 33, PLACE[1] + 42), (PLACE[0] + 93, PLACE[1] + 42))
SECONDS = 1.6
MARK = "#f7c948"


class WindsScene(Scene):
    """Press a change and it blows over the town; two of them become levers. The options are the pairs in both orders.

    The winds lie in the order of the options: those that stir most in the own work first, with a mark that says so.
    """

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Pick)
        self.kept: list[str] = []
        self.part, self.blows, self.page = 0.0, "", 0
        self.stage.add(Thing(art("places/lever_box", *BOX), PLACE[0] + 65, PLACE[1] + 170, z=4))
        self.said = spoken(self, self.say(ask.says), 36, 88, 940, 90)
        self.order = list(dict.fromkeys(name for option in ask.options for name in option.id.split("+")))
        self.touching = set(winds.touching(self.show.session.profile, self.show.world))
        self.winds = {wind: self._card(number, wind) for number, wind in enumerate(self.order)}
        self.discs: dict[str, Thing] = {}
        self.turning: Thing | None = None
        self._lay(first=True)
        self.skip_button()

    def _card(self, number: int, wind: str) -> Thing:
        found, language = self.show.world.scenarios.winds[wind], self.show.texts.language
        says = [found.title[language], found.sentence[language], *([self.text("future-keep-touches")] if wind in self.touching else [])]
        thing = Thing(self._face(wind, found.title[language]), FACE_X[number % PAGE] + AWAY * (number // PAGE), FACE_Y, says=". ".join(says),
                      z=10, angle=TILTS[number % PAGE])
        return self.stage.add(thing)

    def _face(self, wind: str, title: str) -> pygame.Surface:
        width, height = FACE
        surface = pygame.Surface(FACE, pygame.SRCALPHA)
        surface.blit(panel(width, FACE_HIGH, theme.PAPER, 26), (0, 0))
        pygame.draw.rect(surface, mixed(look(wind).tint, "#ffffff", 0.5), (12, 12, width - 24, 196), border_radius=18)
        across, high = look(wind).size
        part = min(184 / high, (width - 40) / across)
        picture = art(f"places/future_{wind}", round(across * part), round(high * part))
        surface.blit(picture, picture.get_rect(midbottom=(width // 2, 204)))
        words = fitted(title, width - 24, 66, self.px(26), theme.INK, "bold")
        surface.blit(words, words.get_rect(center=(width // 2, 248)))
        if wind in self.touching:
            words = fitted(self.text("future-keep-touches"), width - 70, 36, self.px(20), theme.INK, "semi")
            mark = panel(words.get_width() + 60, 40, MARK, 20, shadow=0).copy()
            mark.blit(icon("briefcase", 24, theme.INK), (14, 8))
            mark.blit(words, words.get_rect(midleft=(44, 20)))
            surface.blit(mark, mark.get_rect(midbottom=(width // 2, height - 1)))
        return surface

    # turning the table

    def _lay(self, first: bool = False) -> None:
        """The cards of this page come in, the others go off the table."""
        for number, (wind, thing) in enumerate(self.winds.items()):
            here = number // PAGE == self.page
            thing.name, thing.press = (wind, lambda wind=wind: self._take(wind)) if here else ("", None)
            thing.alpha = 255 if here or not first else 0
            x = FACE_X[number % PAGE] + AWAY * (number // PAGE - self.page)
            if first:
                thing.x, thing.y = x, FACE_Y + 60
                self.stage.motion.move(thing, 0.35, back, delay=0.1 * (number % PAGE), y=FACE_Y)
            else:
                thing.alpha = 255
                self.stage.motion.move(thing, 0.4, out, delay=0.03 * (number % PAGE), x=x)
        language = self.show.texts.language
        there = self.order[self.page * PAGE:(self.page + 1) * PAGE]
        names = [f"{self.show.world.scenarios.winds[wind].title[language]}." for wind in there]
        if first:
            self.speak(self.ask.says, *names)
        else:
            self.show.voice.say(" ".join(names))
        if len(self.order) > PAGE:
            self._turn_button()

    def _turn_button(self) -> None:
        if self.turning:
            self.stage.remove(self.turning)
        words = self.text("future-keep-first" if self.page else "future-keep-rest")
        picture = pill(words, "arrow-left" if self.page else "arrow-right", 330, 62, self.px(24))
        self.turning = self.stage.add(Thing(picture, *TURN, name="turn", says=words, press=self._turn, z=12))

    def _turn(self) -> None:
        self.page = 1 - self.page
        self.show.sounds.play("paper")
        self._lay()

    def way_to(self, option: Option) -> list[str]:
        if "+" not in option.id:
            return [option.id]
        way, page = [], self.page
        for wind in option.id.split("+"):
            if self.order.index(wind) // PAGE != page:
                way.append("turn")
                page = 1 - page
            way.append(wind)
        return way

    # taking two

    def _take(self, wind: str) -> None:
        """It blows; and it goes to a lever, or comes back from there."""
        if wind in self.kept:
            self.kept.remove(wind)
            self.stage.remove(self.discs.pop(wind))
            self.stage.motion.move(self.winds[wind], 0.25, back, y=FACE_Y, scale=1.0)
            self.show.sounds.play("lift")
            return
        if len(self.kept) == len(FIELD):
            return
        slot = FIELD[0] if all(disc.x != FIELD[0][0] for disc in self.discs.values()) else FIELD[1]
        self.kept.append(wind)
        self.blows, self.part = wind, 0.0
        self.show.sounds.play("wind")
        found = self.show.world.scenarios.winds[wind]
        self.show.voice.say(found.sentence[self.show.texts.language])
        self.stage.motion.move(self, SECONDS, smooth, part=1.0)
        self.stage.motion.move(self.winds[wind], 0.3, back, y=FACE_Y - 26, scale=0.94)
        disc = pygame.Surface((56, 56), pygame.SRCALPHA)
        disc.blit(circle(54, theme.PAPER, theme.DEEP_TEAL, 4), (1, 1))
        mark = icon(PICTURES[wind][0], 34, theme.DEEP_TEAL)
        disc.blit(mark, mark.get_rect(center=(28, 28)))
        thing = self.discs[wind] = self.stage.add(Thing(disc, self.winds[wind].x, FACE_Y, z=30, scale=2.0))
        self.stage.motion.move(thing, 0.6, back, x=slot[0], y=slot[1], scale=1.0, then=lambda: self.show.sounds.play("lever"))
        if len(self.kept) == len(FIELD):
            self.answer(next(option for option in self.ask.options if option.id == "+".join(self.kept)))
            return
        self.stage.remove(self.said)
        self.said = spoken(self, self.text("future-keep-more"), 36, 88, 940, 90)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        if self.turning:
            self.stage.remove(self.turning)
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
        tint = pygame.Color(look(self.blows).tint)
        veil.fill((*tint[:3], round(90 * strength)))
        for number in range(14):
            y = 40 + number * 43
            head = -500 + self.part * 2300 + (number * 211) % 420
            points = [(head - step * 24, y + 13 * math.sin((head - step * 24) / 90 + number)) for step in range(16)]
            pygame.draw.lines(veil, (*pygame.Color(theme.PAPER)[:3], round(190 * strength)), False, points, 3 + number % 3)
        surface.blit(veil, (0, theme.BAR))
