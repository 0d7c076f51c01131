"""Half way a day of a story: the reply is heard, then the cards that were laid down lie side by side and the sun stands high."""

from __future__ import annotations

from game.rules.ask import Ask, Beat, Pause
from game.rules.story import Line, Screen
from game.screens.motion import back
from game.screens.scenes.story import StoryScene
from game.screens.scenes.story_hand import face
from game.screens.thing import Thing

APART, FIRST, Y = 176, 150, 590
MOST = 5


class PauseScene(StoryScene):
    """The workplace as it is, and nothing to choose."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Pause)
        rest = Screen("pause", (Line(self.say(ask.says)),), "werkplek", "middag", "2030", "stilte")
        super().begin(Beat(ask.id, ask.stage, ask.says, (ask.done,), may_skip=False, screens=(*ask.screens, rest), scenario=ask.scenario,
                           sill=ask.sill, rests=ask.rests))

    def _show_choices(self) -> None:
        laid = [card for card in self.cast.get("hand", ()) if card["uri"] in self.beat.rests][:MOST]
        for number, held in enumerate(laid):
            card = self.stage.add(Thing(face(self, held), FIRST + number * APART, 900, z=20, angle=(-3, 2, -1, 3, -2)[number]))
            self.stage.motion.move(card, 0.35, back, delay=0.1 * number, y=Y)
            self.choices.append(card)
        super()._show_choices()
