"""The host beside the play: Mo, small, with what he says now in a balloon that stays out of the way."""

from __future__ import annotations

from game.rules.ask import Say
from game.screens.art import art
from game.screens.lettering import fitting_size, plain
from game.screens.motion import out, swing
from game.screens.props.portrait import portrait
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing


class Host:
    """Mo with his lower edge at (x, y), `tall` high, or as a round portrait; his balloon has its upper left corner at `at`."""

    def __init__(self, scene: Scene, x: float, y: float, tall: int, at: tuple[int, int], width: int, face: str = "mo_calm",
                 tail: str = "left", high: int = 84, size: int = 25, z: float = 3,
                 disc: bool = False) -> None:
        self.scene, self.at, self.width, self.tail, self.high, self.size = scene, at, width, tail, high, size
        self.tall, self.disc = tall, disc
        self.mo = scene.stage.add(Thing(self._face(face), x, y - tall / 2, z=z))
        self.said: Thing | None = None

    def _face(self, name: str):  # type: ignore[no-untyped-def]
        return portrait(name, self.tall) if self.disc else art(f"people/{name}", round(self.tall * 320 / 420), self.tall)

    def look(self, face: str) -> None:
        """Another face."""
        self.mo.show(self._face(face))

    def say(self, what: Say | str, aloud: bool = True) -> None:
        """What is said now, in place of what was said before."""
        words = what if isinstance(what, str) else self.scene.say(what)
        if self.said:
            self.scene.stage.remove(self.said)
        picture = balloon(words, self.width, fitting_size(words, self.width - 48, self.high - 18, self.scene.px(self.size)), self.tail)
        self.said = self.scene.stage.add(Thing(picture, self.at[0] + picture.get_width() / 2, self.at[1] + picture.get_height() / 2, z=40, says=words))
        self.said.scale = 0.92
        self.scene.stage.motion.move(self.said, 0.2, out, scale=1.0)
        if aloud:
            self.scene.speak(words)

    def tell(self, beats: tuple[Say, ...], number: int = 0) -> None:
        """One beat after the other, each as long as it takes to hear."""
        if number >= len(beats):
            return
        self.say(beats[number])
        words = plain(self.scene.say(beats[number]))
        if number + 1 < len(beats):
            self.scene.stage.motion.after(max(2.5, len(words.split()) / 2 + 1.0), lambda: self.tell(beats, number + 1))

    def nod(self) -> None:
        """A small movement: heard."""
        self.scene.stage.motion.move(self.mo, 0.35, swing, y=self.mo.y - 8)
