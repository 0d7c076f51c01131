"""A moment that tells itself: its beats follow each other, each for as long as it needs."""

from __future__ import annotations

from game.rules.ask import Moment, Say
from game.screens.scene import Scene
from game.screens.thing import Thing


class TellingScene(Scene):
    """A scene says how one beat is told (`tell`), and what comes after the last one (`after_last`)."""

    moment: Moment
    at: int
    said: Thing | None

    def ready(self, moment: Moment) -> None:
        """Nothing is told yet; `next_beat` begins."""
        self.moment, self.at, self.said = moment, -1, None

    @property
    def last(self) -> bool:
        """Whether this is the last beat."""
        return self.at == len(self.moment.beats) - 1

    def next_beat(self) -> None:
        """The words before go, the next ones come."""
        self.at += 1
        if self.at >= len(self.moment.beats):
            self.after_last()
            return
        if self.said:
            self.stage.remove(self.said)
        seconds = self.tell(self.moment.beats[self.at])
        if seconds:
            self.stage.motion.after(seconds, self.next_beat)

    def tell(self, beat: Say) -> float:
        """Show and speak a beat, with its words as `self.said`; returns the seconds to the next, 0 where none comes by itself."""
        raise NotImplementedError

    def after_last(self) -> None:
        """What happens after the last beat."""
