"""A day in 2030: the workplace, who is there, what is said, and below it what one can do.

A beat is shown in steps; one press goes one step on. With the last step come the choices: tiles, or the hand of own cards.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import pygame

from game.rules.ask import Ask, Beat, Option, Say
from game.rules.echo import Echo
from game.rules.person import home
from game.rules.story import Screen
from game.screens import theme
from game.screens.art import circle, icon, panel
from game.screens.lettering import fitted, fitting_size, lettering, measure, plain, wrapped
from game.screens.motion import back, out
from game.screens.props import future_look
from game.screens.props.card import rounded
from game.screens.props.lever import Levers
from game.screens.props.workplace import Workplace, workplace_picture
from game.screens.scene import Scene
from game.screens.scenes.story_hand import Hand, waiting
from game.screens.thing import Thing

BUBBLE = (36, 88)
BUBBLE_WIDTH, BUBBLE_TALLEST = 546, 200
LINE_DELAY = 0.35
TILE_Y, TILE_HIGH = 606, 168
FURTHER = (1110, 660)
SOUNDS = {"telefoon": "bell", "deur": "snap", "machine": "lever", "tram": "ride", "piep": "bell"}
MOST_WORDS = 36


@dataclass(frozen=True)
class Step:
    """What is said at once, with the screen it belongs to."""

    screen: Screen
    who: str
    lines: tuple[str, ...]


class StoryScene(Scene):
    """Plays the beats of one story; the world stays while it goes on."""

    place: Workplace

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Beat)
        held = self.show.session.profile.stories.get(ask.scenario)
        self.cast = dict(held.value.cast) if held else {}
        self.ends = dict(self.show.session.profile.get("levers", ()))
        scenario = self.show.world.scenarios.story(ask.scenario)
        self.wind = future_look.leading(self.ends, scenario.wind if scenario else "")
        own = home(self.show.session.profile, self.show.world.graph)
        place = workplace_picture(self.show.world.graph, own) if own else str(self.cast.get("place", "binnen"))
        self.place = Workplace(self, place, ask.screens[0].place == "halte")
        self.levers = Levers(self, self.ends) if self.ends else None
        self.bubble: list[Thing] = []
        self.choices: list[Thing] = []
        self.played: Thing | None = None
        self.hand: Hand | None = None
        self.waits: list[Thing] = []
        self.rests: set[str] = set()
        self.place.lay_sill(ask.sill)
        self._tell(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The choice that was made comes forward and goes; the sill moves; the story goes on."""
        assert isinstance(ask, Beat)
        self._clear_choices()
        self.place.lay_sill(ask.sill)
        self.show.sounds.play("window")
        self._tell(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._clear_choices()
        self.show.voice.stop()
        return 0.25

    # the steps

    def _tell(self, ask: Beat) -> None:
        self.beat = ask
        self.steps = self.steps_of(ask)
        self.at = -1
        self._on()

    def steps_of(self, ask: Beat) -> list[Step]:
        return steps(ask.screens, self.show.settings.size)

    def _on(self) -> None:
        """The next step; with the last one the choices."""
        self.at += 1
        step = self.steps[self.at]
        self._stage(step.screen)
        if self.played and not step.screen.reply:
            gone, self.played = self.played, None
            self.stage.motion.move(gone, 0.3, out, alpha=0, y=gone.y + 60, then=lambda: self.stage.remove(gone))
        self.place.speaks(step.who)
        self._say_lines(step)
        self._wait(step.screen)
        if self.at < len(self.steps) - 1:
            self._on_button()
        else:
            self._remove("on")
            self._show_choices()

    def _stage(self, screen: Screen) -> None:
        """Where and when it is."""
        if screen.place:
            self.place.go(screen.place == "halte")
        today = screen.year == "nu"
        ends = {} if today else self.ends
        self.place.when(screen.part_of_day, ends, self.wind)
        self.place.show_future(ends, self.wind)
        if screen.year:
            self.place.set_year(screen.year)
            self.place.bring(self.wind, not today)
        if screen.place == "halte" and len(self.beat.options) == 1 and not screen.reply:
            self.place.tram()
        if screen.sound in SOUNDS and not screen.reply:
            self.show.sounds.play(SOUNDS[screen.sound])

    def _wait(self, screen: Screen) -> None:
        """While one listens the own cards stick out over the edge of the table; they sink where something else is to be chosen."""
        last = self.at == len(self.steps) - 1
        self.rests |= set(self.beat.rests)
        if (last and len(self.beat.options) > 1) or self.place.at_stop:
            for thing in self.waits:
                sinks = 0.0 if last and self.beat.hand else 0.2
                self.stage.motion.move(thing, sinks, out, y=900, then=lambda thing=thing: self.stage.remove(thing))  # type: ignore[misc]
            self.waits = []
        elif not self.waits and screen.year != "nu":
            self.waits = waiting(self, list(self.cast.get("hand", ())), self.rests)

    def _on_button(self) -> None:
        if self.stage.named("on"):
            return
        button = self.button(Option("on", Say("further"), "icon:arrow-right", ()), *FURTHER, 250, 68, main=True)
        button.press = self._on
        self.stage.focus = button

    def _remove(self, name: str) -> None:
        thing = self.stage.named(name)
        if thing:
            self.stage.remove(thing)

    def way_to(self, option: Option) -> list[str]:
        return ["on"] * (len(self.steps) - 1 - self.at) + [option.id]

    # what is said

    def _say_lines(self, step: Step) -> None:
        """The lines come in one after the other; all of them are spoken."""
        for thing in self.bubble:
            self.stage.remove(thing)
        text = "\n".join(step.lines)
        x, y = BUBBLE
        size = fitting_size(text, BUBBLE_WIDTH - 52, BUBBLE_TALLEST - 34, self.px(28))
        wide, high = measure(text, size, BUBBLE_WIDTH - 52)
        box = pygame.Surface((wide + 90, high + 44), pygame.SRCALPHA)
        if step.who and any(line.lstrip().startswith(('"', "“", "'")) for line in step.lines):
            edge = wide + 50
            pygame.draw.polygon(box, theme.PAPER, [(edge, high - 8), (edge + 30, high + 14), (edge - 22, high + 20)])
        box.blit(panel(wide + 52, high + 34, theme.PAPER, 20), (0, 0))
        frame = self.stage.add(Thing(box, x + box.get_width() / 2, y + box.get_height() / 2, z=40, says=text))
        self.bubble = [frame]
        top = y + 17
        for number, line in enumerate(step.lines):
            words = lettering(line, size, BUBBLE_WIDTH - 52)
            thing = self.stage.add(Thing(words, x + 26 + words.get_width() / 2, top + words.get_height() / 2, z=41))
            thing.alpha = 0
            self.stage.motion.move(thing, 0.3, out, delay=LINE_DELAY * number, alpha=255)
            self.bubble.append(thing)
            top += round(len(words_lines(line, size)) * size * 1.22)
        self.show.voice.say(plain(" ".join(step.lines)))

    # what one can do

    def _show_choices(self) -> None:
        if self.beat.hand:
            self.hand = Hand(self, self.beat, list(self.cast.get("hand", ())), self.play)
            self.choices += self.hand.things
        elif len(self.beat.options) == 1:
            option = self.beat.options[0]
            button = self.button(option, *FURTHER, 250, 68, main=True)
            self.choices.append(button)
            self.stage.focus = button
        else:
            self._tiles()
        skip = self.skip_button()
        if skip:
            self.choices.append(skip)

    def _tiles(self) -> None:
        count = len(self.beat.options)
        width = (1036 - 18 * (count - 1)) // count
        for number, option in enumerate(self.beat.options):
            x = 36 + width / 2 + number * (width + 18)
            tile = self.stage.add(Thing(self.tile(option, width), x, 800, name=option.id, says=self.label(option), z=20,
                                        press=lambda option=option: self._choose(option)))  # type: ignore[misc]
            self.stage.motion.move(tile, 0.35, back, delay=0.07 * number, y=TILE_Y)
            self.choices.append(tile)

    def tile(self, option: Option, width: int, high: int = TILE_HIGH) -> pygame.Surface:
        """A choice: its picture above its words."""
        surface = panel(width, high, theme.PAPER, 20).copy()
        if option.picture.startswith("card:"):
            picture = rounded(f"cards/{option.picture.removeprefix('card:')}", width - 20, high - 88, 14)
            surface.blit(picture, (10, 10))
            words = fitted(self.label(option), width - 24, 68, self.px(23), theme.INK, "semi")
            surface.blit(words, words.get_rect(center=(width // 2, high - 40)))
            return surface
        surface.blit(circle(64, "#fbdcae"), (width // 2 - 32, 10))
        mark = icon(option.picture.removeprefix("icon:"), 40, theme.TEAL)
        surface.blit(mark, mark.get_rect(center=(width // 2, 42)))
        words = fitted(self.label(option), width - 24, high - 88, self.px(24), theme.INK, "semi")
        surface.blit(words, words.get_rect(center=(width // 2, 78 + (high - 84) // 2)))
        return surface

    def _choose(self, option: Option) -> None:
        self.answer(option)

    def play(self, option: Option, card: Thing) -> None:
        """A card of the hand is played: it lies on the table, readable, while one hears what it did; in a later hand it rests, turned a quarter."""
        if card in self.choices:
            self.choices.remove(card)
        self.played = card
        self.rests.add(option.id)
        card.name, card.press = "", None
        card.z = 22
        self.show.sounds.play("deal")
        self.stage.motion.move(card, 0.4, back, x=850, y=556, angle=-7, scale=0.86)
        self.answer(option)

    def _clear_choices(self) -> None:
        """What was not chosen sinks away."""
        for thing in self.choices:
            thing.name, thing.press = "", None
            chosen = thing is self.stage.focus and self.hand is None
            self.stage.motion.move(thing, 0.3 if chosen else 0.2, out, alpha=0, y=thing.y + (-90 if chosen else 90),
                                   then=lambda thing=thing: self.stage.remove(thing))  # type: ignore[misc]
        self.choices = []
        self.hand = None

    def step(self, dt: float) -> None:
        self.place.step(dt)
        if self.hand:
            self.hand.lift()

    def draw_back(self, surface: pygame.Surface) -> None:
        self.place.draw_back(surface)


def steps(screens: tuple[Screen, ...], size: float = 1.0) -> list[Step]:
    """The screens in steps: what one person says together, never more than can be read at once; larger text takes more steps."""
    told: list[Step] = []
    most = round(MOST_WORDS / size)
    for screen in screens:
        for who, group in groupby(screen.lines, key=lambda line: line.who):
            lines = [line.text for line in group]
            while lines:
                taken = 1
                while taken < len(lines) and sum(len(line.split()) for line in lines[: taken + 1]) <= most:
                    taken += 1
                told.append(Step(screen, who, tuple(lines[:taken])))
                lines = lines[taken:]
    return told


def words_lines(line: str, size: int) -> list[list[tuple[str, bool]]]:
    """The line wrapped as the bubble wraps it."""
    return wrapped(line, size, BUBBLE_WIDTH - 52)
