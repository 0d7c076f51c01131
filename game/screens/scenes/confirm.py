"""A question and not a verdict: what one chose stands in the light, and one says whether it is right."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Label
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, glow
from game.screens.motion import back, out, smooth
from game.screens.props.market_view import stall_with
from game.screens.props.portrait import star
from game.screens.props.speech import asks
from game.screens.props.street_view import at_dusk, by_day
from game.screens.scene import Scene
from game.screens.thing import Thing

ANSWERS_X = (276, 640, 1004)
STAND_Y = 400
SECONDS = 0.7


class ConfirmScene(Scene):
    """In the middle what the question rests on; below it three equal answers."""

    def begin(self, ask: Ask) -> None:
        what = ask.says.arguments["what"]
        assert isinstance(what, Label)
        self.what = what
        self.rests: list[Thing] = []
        self.lights: list[Thing] = []
        if what.kind == "interest":
            self.behind = at_dusk(by_day({}), {})
            self._jobs(what.key)
        else:
            self.behind = _evening(backdrop("places/market"))
            self._stall(what.key)
        words = self.say(ask.says)
        asks(self, words, "mo_curious", 1000, 90, 30, 76, 146, 110)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for option, x in zip(ask.options, ANSWERS_X, strict=True):
            self.button(option, x, 656, 346, 76, size=26)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The next question comes when this one has had its answer."""
        answered = self._answered(echoes)
        self.stage.motion.after(SECONDS if answered else 0.05, partial(self._again, ask))

    def _again(self, ask: Ask) -> None:
        self.stage.clear()
        self.begin(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._answered(echoes)
        return SECONDS

    # what the question rests on

    def _jobs(self, kind: str) -> None:
        """The jobs of this kind that were chosen in the street."""
        chosen = [held.value.job for held in self.show.session.profile.preferred.values() if held.value.interest == kind]
        jobs = list(dict.fromkeys(chosen))
        for number, job in enumerate(jobs):
            x = 640 + (number - (len(jobs) - 1) / 2) * 440
            self._stand(art(f"places/street/{job}", 380, 323), x, number)

    def _stall(self, value: str) -> None:
        """The stall from which no coin was taken."""
        coins = dict(self.show.session.profile.get("coins", ()))
        self._stand(stall_with(value, coins.get(value, 0), 1.62), 640, 0)

    def _stand(self, picture: pygame.Surface, x: float, number: int) -> None:
        light = self.stage.add(Thing(glow(560, "#ffdf95", 0.85), x, STAND_Y + 10, z=1, scale=0.6))
        thing = self.stage.add(Thing(picture, x, STAND_Y + 30, z=3, scale=0.7))
        self.lights.append(light)
        self.rests.append(thing)
        self.stage.motion.move(light, 0.5, out, delay=0.1 * number, scale=1.0)
        self.stage.motion.move(thing, 0.35, back, delay=0.1 * number, scale=1.0, y=STAND_Y)

    # what the answer does

    def _answered(self, echoes: tuple[Echo, ...]) -> bool:
        """Yes: it shines. No: it steps back, and nothing goes dark. Do not know: it sways."""
        for thing in self.stage.things:
            if thing.press:
                thing.press = None
                self.stage.motion.move(thing, 0.25, out, alpha=0, y=thing.y + 20)
        confirmed = next((echo for echo in echoes if echo.what.startswith("confirmed ")), None)
        if confirmed and confirmed.target == "True":
            self.show.sounds.play("window")
            for thing, light in zip(self.rests, self.lights, strict=True):
                self.stage.motion.move(thing, 0.45, back, scale=1.1)
                self.stage.motion.move(light, 0.5, out, scale=1.35)
                for dx, dy, across in ((-170, -120, 40), (175, -130, 46), (-190, 50, 30), (196, 40, 34)):
                    spark = self.stage.add(Thing(star(across, "#fffdf4"), thing.x + dx * 0.4, thing.y + dy * 0.4, z=5))
                    self.stage.motion.move(spark, 0.6, out, x=thing.x + dx, y=thing.y + dy, angle=50)
        elif confirmed:
            self.show.sounds.play("paper")
            for thing, light in zip(self.rests, self.lights, strict=True):
                self.stage.motion.move(thing, 0.5, smooth, scale=0.8)
                self.stage.motion.move(light, 0.5, smooth, scale=0.7, alpha=90)
        else:
            self.show.sounds.play("lift")
            for number, thing in enumerate(self.rests):
                self.stage.motion.move(thing, 0.5, smooth, angle=4 - 8 * (number % 2))
        return bool(self.rests)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(self.behind, (0, theme.BAR))
        surface.blit(_shade(), (0, theme.BAR))


def _evening(day: pygame.Surface) -> pygame.Surface:
    view = day.copy()
    view.fill((150, 132, 170), special_flags=pygame.BLEND_RGB_MULT)
    return view


def _shade() -> pygame.Surface:
    """A veil, so that the light in the middle draws the eye."""
    veil = pygame.Surface((theme.WIDTH, theme.HEIGHT - theme.BAR), pygame.SRCALPHA)
    veil.fill((28, 26, 52, 70))
    return veil
