"""The tram stops and people get on who share a card with the player: sit down beside one, hear the story, keep the tip."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Beat, Moment, Option, Say
from game.rules.echo import Echo
from game.rules.passenger import Passenger
from game.screens import theme
from game.screens.art import art, backdrop, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out
from game.screens.props.card import small_card
from game.screens.props.pages import LARGE
from game.screens.props.sky import between
from game.screens.props.spoken import spoken
from game.screens.scene import Scene
from game.screens.scenes.story import Step, steps
from game.screens.thing import Thing

SEATS = {1: (240,), 2: (240, 1040), 3: (240, 640, 1040)}
AISLE = 640
"""Who is here stands between the seats."""
FOOT, STANDING = 640, 752
PERSON = (300, 420)
TELLER_X = 260
SPEED = 130


@kept
def seated(portrait: str) -> pygame.Surface:
    """Somebody in a seat of the tram."""
    whole = art("people/seat", *PERSON).copy()
    whole.blit(art(portrait, *PERSON), (0, 0))
    return whole


class PassengerScene(Scene):
    """The same wagon for who boards, for whom one sits beside, and for what is told."""

    def begin(self, ask: Ask) -> None:
        self.shift, self.speed = 0.0, 0.0
        self.people: dict[str, Thing] = {}
        self.balloons: list[Thing] = []
        self.said: Thing | None = None
        self.steps: list[Step] = []
        self.at = -1
        self.stage.add(Thing(backdrop("places/tram_inside_front", theme.WIDTH, theme.HEIGHT), 640, 360, z=9))
        self._show(ask, boarding=True)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """Who was there stays there; the one beside whom the player sits comes near."""
        for thing in [thing for thing in self.stage.things if thing.z >= 10]:
            self.stage.remove(thing)
        self.balloons, self.said = [], None
        self._show(ask, boarding=False)

    def _show(self, ask: Ask, boarding: bool) -> None:
        if isinstance(ask, Beat):
            self._hear(ask)
            return
        xs = SEATS[min(max(len(ask.options), 1), 3)]
        for name in [name for name in self.people if name not in {option.id for option in ask.options}]:
            gone = self.people.pop(name)
            self.stage.motion.move(gone, 0.4, out, x=-PERSON[0], then=lambda gone=gone: self.stage.remove(gone))  # type: ignore[misc]
        self.speed = 0.0
        for number, (option, x) in enumerate(zip(ask.options, xs, strict=False)):
            self._person(option, x, number, boarding)
        if isinstance(ask, Moment):
            self._boards(ask)
        else:
            self.said = spoken(self, self.say(ask.says), 440, 76, 440, 40)
            self.speak(ask.says, *(option.says for option in ask.options if option.says))
            for option, x in zip(ask.options, xs, strict=False):
                self._greets(option, x)
                self.people[option.id].name = option.id
                self.people[option.id].press = lambda option=option: self._sit(option)  # type: ignore[misc]
            self.skip_button()

    def _person(self, option: Option, x: float, number: int, boarding: bool) -> None:
        stands = x == AISLE
        picture = self._drawn(self.show.world.scenarios.passengers[option.id], stands)
        y = (STANDING if stands else FOOT) - PERSON[1] / 2
        if option.id in self.people:
            self.people[option.id].show(picture)
            self.stage.motion.move(self.people[option.id], 0.3, out, x=x, y=y)
            return
        thing = Thing(picture, x + (500 if boarding else 0), y, z=5, says=self.label(option))
        self.people[option.id] = self.stage.add(thing)
        self.stage.motion.move(thing, 0.6, out, delay=0.25 * number, x=x)

    def _drawn(self, passenger: Passenger, stands: bool = False) -> pygame.Surface:
        """Who stands, or brought a seat of their own, has no seat of the tram behind them."""
        return seated(passenger.portrait) if passenger.seat and not stands else art(passenger.portrait, *PERSON)

    def _boards(self, ask: Moment) -> None:
        """What Mo says, one after the other; the tram stands still so long."""
        words = " ".join(plain(self.say(beat)) for beat in ask.beats)
        large = self.show.settings.size > LARGE
        # large letters go above the heads, over the whole width
        self.said = spoken(self, words, *((40, 76, 1200, 140) if large else (330, 78, 640, 86)))
        self.speak(words)
        self.show.sounds.play("bell")
        further = ask.done
        assert further is not None
        self.button(further, 1110, 676, 240, 62, main=True, z=30)

    def _greets(self, option: Option, x: float) -> None:
        """The card they share, held up, with what they say."""
        large = self.show.settings.size > LARGE
        width, high, card = (392, 156, (80, 68)) if large else (388, 112, (84, 72))
        box = panel(width, high, theme.PAPER, 20).copy()
        left = 16
        if option.item:
            box.blit(small_card(f"cards/{self.show.world.graph.picture(option.item)}", size=card), (12, (high - card[1]) // 2 - 1))
            left = card[0] + 28
        words = fitted(self.label(option), width - left - 16, high - 14, self.px(22), theme.INK, "semi", "left")
        box.blit(words, words.get_rect(midleft=(left, high // 2)))
        beside = width / 2 + 20
        thing = self.stage.add(Thing(box, min(max(x, beside), theme.WIDTH - beside), 188, z=20, says=self.label(option)))
        thing.alpha = 0
        self.stage.motion.move(thing, 0.3, back, delay=0.2, y=232 if large else 207, alpha=255)
        self.balloons.append(thing)

    def _sit(self, option: Option) -> None:
        self.show.sounds.play("snap")
        self.answer(option)

    # hearing the story

    def _hear(self, ask: Beat) -> None:
        """The teller sits at the left; the others look out of the window."""
        self.beat = ask
        self.steps = steps(ask.screens, self.show.settings.size)
        self.at = -1
        teller = self.show.world.scenarios.passengers[ask.scenario]
        if ask.scenario not in self.people:
            self.people[ask.scenario] = self.stage.add(Thing(self._drawn(teller), TELLER_X, FOOT - PERSON[1] / 2, z=5, says=teller.name))
        for name, thing in self.people.items():
            thing.name, thing.press = "", None
            if name == ask.scenario:
                thing.show(self._drawn(teller))
                self.stage.motion.move(thing, 0.5, out, x=TELLER_X, y=FOOT - PERSON[1] / 2)
            else:
                self.stage.motion.move(thing, 0.5, out, x=1560)
        self.stage.motion.move(self, 1.2, out, speed=float(SPEED))
        self.show.sounds.play("ride")
        self._on()

    def _on(self) -> None:
        self.at += 1
        step = self.steps[self.at]
        if self.said:
            self.stage.remove(self.said)
        last = self.at == len(self.steps) - 1
        text = "\n".join(step.lines)
        if last:
            self._tip(text)
        else:
            self.said = spoken(self, text, 410, 190, 560, 270, "left", 29)
        self.show.voice.say(text)
        if last:
            button = self.stage.named("on")
            if button:
                self.stage.remove(button)
            for number, option in enumerate(self.beat.options):
                self.button(option, 620 + number * 340, 560, 320, 68, z=30)
            self.skip_button()
        elif not self.stage.named("on"):
            button = self.button(Option("on", Say("further"), "icon:arrow-right", ()), 690, 560, 250, 68, main=True, z=30)
            button.press = self._on
            self.stage.focus = button

    def _tip(self, text: str) -> None:
        """The tip, on a slip of paper that can be kept."""
        slip = panel(560, 170, "#f9e3a6", 12).copy()
        mark = icon("lightbulb", 48, theme.TEAL)
        slip.blit(mark, (26, 60))
        words = fitted(text, 440, 140, self.px(29), theme.INK, "semi", "left")
        slip.blit(words, words.get_rect(midleft=(98, 86)))
        self.said = self.stage.add(Thing(slip, 700, 300, z=20, says=text, angle=-8, scale=0.5))
        self.stage.motion.move(self.said, 0.35, back, angle=-2, scale=1.0)
        self.show.sounds.play("paper")

    def way_to(self, option: Option) -> list[str]:
        if isinstance(self.ask, Beat) and option.id != "skip":
            return ["on"] * (len(self.steps) - 1 - self.at) + [option.id]
        if isinstance(self.ask, Beat):
            return ["on"] * (len(self.steps) - 1 - self.at) + ["skip"]
        return [option.id]

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """A kept tip goes into the pocket, a left one stays on the seat."""
        self.show.voice.stop()
        if isinstance(self.ask, Beat) and self.said:
            kept = any(echo.what.startswith("tips") for echo in echoes)
            self.stage.motion.move(self.said, 0.45, out, y=800 if kept else self.said.y, scale=0.3 if kept else 0.9, alpha=0)
            self.show.sounds.play("note-4" if kept else "bell")
            return 0.5
        return 0.2

    def step(self, dt: float) -> None:
        self.shift += self.speed * dt

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(between("dawn", "day", 0.5, theme.WIDTH, theme.HEIGHT), (0, 0))
        self.show.town.draw(surface, self.show.lit, self.shift, ground=396)
        surface.blit(backdrop("places/tram_inside", theme.WIDTH, theme.HEIGHT), (0, 0))
