"""The three ways, equal: the same place, size, words and movement. At the end of a story, and once more after the days."""

from __future__ import annotations

from game.rules.ask import Ask, Beat, Option
from game.rules.story import Line, Screen
from game.screens.motion import back, out
from game.screens.props.workplace import Workplace
from game.screens.scenes.story import Step, StoryScene, steps
from game.screens.thing import Thing

WIDTH, HIGH, GAP = 336, 190, 18
Y = 598


class WaysScene(StoryScene):
    """A beat of a story, or a plain question by the tram stop; then three tiles that come up together."""

    def begin(self, ask: Ask) -> None:
        if isinstance(ask, Beat):
            super().begin(ask)
            return
        self.cast, self.ends, self.wind = {}, {}, ""
        self.levers, self.played, self.hand = None, None, None
        self.bubble, self.choices, self.waits, self.rests = [], [], [], set()
        self.place = Workplace(self, "binnen", at_stop=True)
        self._tell(Beat(ask.id, ask.stage, ask.says, ask.options, may_skip=ask.may_skip))

    def steps_of(self, ask: Beat) -> list[Step]:
        if ask.screens:
            return steps(ask.screens, self.show.settings.size)
        screen = Screen("ways", (Line(self.say(ask.says), "mo_curious"),), "halte", "ochtend", "", "")
        return steps((screen,))

    def _tiles(self) -> None:
        self.ways: list[Thing] = []
        for number, option in enumerate(self.beat.options):
            x = 36 + WIDTH / 2 + number * (WIDTH + GAP)
            way = self.stage.add(Thing(self.tile(option, WIDTH, HIGH), x, 830, name=option.id, says=self.label(option), z=20,
                                       press=lambda option=option: self._choose(option)))  # type: ignore[misc]
            self.stage.motion.move(way, 0.45, back, y=Y)
            self.ways.append(way)
            self.choices.append(way)

    def _choose(self, option: Option) -> None:
        """The chosen one comes forward; the others wait, and stay as they are."""
        chosen = self.stage.named(option.id)
        if chosen:
            self.stage.motion.move(chosen, 0.25, out, scale=1.06)
            self.stage.focus = chosen
        self.answer(option)

    def _clear_choices(self) -> None:
        for thing in self.choices:
            thing.name, thing.press = "", None
        self.choices = []

    def leave(self, echoes: tuple[object, ...]) -> float:
        self._clear_choices()
        self.show.sounds.play("window")
        return 0.6
