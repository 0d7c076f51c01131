"""Mo asks back: three things one may say to him, equal, at the tram stop in the evening; and then he has heard it."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, smooth, swing
from game.screens.props.by_the_rails import by_the_rails
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

MO = (250, 516)
SAYS = (880, (268, 404, 540))
SIZE = (620, 118)


class MoAsksScene(Scene):
    """Mo stands with his cap in his hand; three balloons at the right are yours to say."""

    def begin(self, ask: Ask) -> None:
        self.mo = self.stage.add(Thing(art("people/mo_cap", 187, 429), *MO, z=5))
        self.said: Thing | None = None
        if isinstance(ask, Moment):
            self._tell(ask, 0)
            assert ask.done is not None
            self.button(ask.done, 1130, 656, 240, 64, main=True)
            return
        self._talk(self.say(ask.says), 620)
        self.speak(ask.says, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            tile = Thing(self._mine(option), SAYS[0] + 420, SAYS[1][number], name=option.id, says=self.label(option), z=10)
            tile.press = lambda option=option: self.answer(option)  # type: ignore[misc]
            self.stage.add(tile)
            self.stage.motion.move(tile, 0.4, back, delay=0.1 * number, x=SAYS[0])
        self.skip_button()

    def _mine(self, option: Option) -> pygame.Surface:
        """A balloon of one's own, with its tail at the right."""
        width, height = SIZE
        face = pygame.Surface((width + 32, height + 6), pygame.SRCALPHA)
        face.blit(panel(width, height, theme.PAPER, 28), (0, 0))
        pygame.draw.polygon(face, theme.PAPER, [(width - 4, height - 52), (width + 28, height - 20), (width - 22, height - 24)])
        mark = icon(option.picture.removeprefix("icon:"), 56, theme.TEAL)
        face.blit(mark, mark.get_rect(center=(58, height // 2)))
        words = fitted(self.label(option), width - 136, height - 16, self.px(27), theme.INK, "semi", "left")
        face.blit(words, words.get_rect(midleft=(106, height // 2)))
        return face

    def _talk(self, words: str, width: int) -> None:
        if self.said:
            self.stage.remove(self.said)
        picture = balloon(words, width, fitting_size(words, width - 48, 78, self.px(27)), "down")
        self.said = self.stage.add(Thing(picture, 120 + picture.get_width() / 2, 88 + picture.get_height() / 2, z=20, says=words))
        self.said.scale = 0.92
        self.stage.motion.move(self.said, 0.2, out, scale=1.0)

    def _tell(self, ask: Moment, number: int) -> None:
        """The beats, one after the other."""
        words = self.say(ask.beats[number])
        self._talk(words, 640)
        self.speak(words)
        if number + 1 < len(ask.beats):
            self.stage.motion.after(max(2.5, len(words.split()) / 2 + 1.2), lambda: self._tell(ask, number + 1))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """Your words go to Mo; the others are not said."""
        if isinstance(self.ask, Moment):
            return 0.2
        chosen = self.stage.focus
        for thing in self.stage.things:
            if thing.press and thing is not chosen:
                self.stage.motion.move(thing, 0.25, out, alpha=0)
        if chosen:
            self.stage.motion.move(chosen, 0.6, smooth, x=430, y=360, scale=0.8)
        self.stage.motion.move(self.mo, 0.6, swing, y=MO[1] - 10)
        self.show.sounds.play("note-3")
        return 1.0

    def draw_back(self, surface: pygame.Surface) -> None:
        by_the_rails(surface, self.show, "evening", rails=(626, 642))
        pygame.draw.rect(surface, "#4b4658", (0, 660, theme.WIDTH, 60))
