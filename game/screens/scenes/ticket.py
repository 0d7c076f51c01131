"""The ticket: a roll of paper comes out of the machine, an item a strip; press a face, and the punch bites a hole under it.

The first ticket is yellow, the second green; on the second the earlier answers are not to be seen.
"""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, panel
from game.screens.lettering import fitting_size
from game.screens.motion import back, linear, out, smooth
from game.screens.props.paper_ticket import FACE_X, HOLE_Y, PAPERS, STRIP, WORD, face_with_word, head, strip, written
from game.screens.props.sky import sky
from game.screens.scenes.start_mo import MoScene
from game.screens.thing import Thing

LEFT, TOP = 408, 238
"""Upper left corner of the strip at hand."""
SLOT_Y = 642
REST = (1266, 598)
"""Where the punch waits."""


class TicketScene(MoScene):
    """Strips of one roll: what was punched moves up, the next item comes out of the machine."""

    def begin(self, ask: Ask) -> None:
        self.moment = ""
        self.chosen: Option | None = None
        self.strip: list[Thing] = []
        self.stage.add(Thing(art("people/mo_calm", 320, 420), 196, 512, z=5))
        self.stage.add(Thing(_machine(), LEFT + STRIP[0] / 2, SLOT_Y + 57, z=40))
        self.punch = self.stage.add(Thing(art("places/punch", 170, 170), *REST, z=50, angle=8))
        self._blank(ask)
        self._print(ask, TOP)
        self._tell(ask)
        self.skip_button()

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """Bite, then let the roll move on to the next item."""
        bite, old = self._bite(), self.strip
        for thing in old:
            thing.press, thing.name = None, ""
        skip = self.stage.named("skip")
        if skip:
            self.stage.remove(skip)
        self._print(ask, TOP + STRIP[1])
        fresh = [*self.strip]
        for thing in [*old, *fresh, *self.above]:
            self.stage.motion.move(thing, 0.42, smooth, delay=bite, y=thing.y - STRIP[1])
        for thing in fresh:
            thing.enabled = False
        gone = self.above
        self.above = old

        def arrived() -> None:
            for thing in gone:
                self.stage.remove(thing)
            for thing in fresh:
                thing.enabled = True
            self._tell(ask)

        self.stage.motion.after(bite + 0.45, arrived)
        self.skip_button()

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        return self._bite() + 0.5

    # the paper

    def _moment(self, ask: Ask) -> str:
        return ask.id.split(".")[1]

    def _blank(self, ask: Ask) -> None:
        """What came out of the machine before: the head of the ticket."""
        self.above = [self.stage.add(Thing(head(self._moment(ask), self.text("title")), LEFT + STRIP[0] / 2, TOP - STRIP[1] / 2, z=9))]

    def _print(self, ask: Ask, top: float) -> None:
        """A strip with its item, five faces and places for a hole."""
        middle = LEFT + STRIP[0] / 2
        paper = Thing(written(self._moment(ask), self.say(ask.says), self.px(33)), middle, top + STRIP[1] / 2, z=10)
        self.strip = [self.stage.add(paper)]
        size = min(fitting_size(self.label(option), WORD[0], WORD[1], self.px(22), "semi") for option in ask.options)
        for number, option in enumerate(ask.options):
            picture = face_with_word(number + 1, self.label(option), size)
            thing = Thing(picture, LEFT + FACE_X[number], top + 226, name=option.id, says=self.label(option), z=12,
                          press=lambda option=option: self._choose(option))  # type: ignore[misc]
            self.strip.append(self.stage.add(thing))

    def _tell(self, ask: Ask) -> None:
        """Mo says what this ticket is when it is new; the item itself is always read aloud."""
        if self._moment(ask) != self.moment:
            self.moment = self._moment(ask)
            how = self.text(f"measure-{self.moment}-how")
            self.mo_says(how, 30, 88, 352, 210, tail="down", size=26)
            self.speak(how, ask.says, *(option.says for option in ask.options if option.says))
        else:
            self.speak(ask.says)

    # the punch

    def _choose(self, option: Option) -> None:
        self.chosen = option
        self.answer(option)

    def _bite(self) -> float:
        """The punch comes, bites and goes; a paper dot falls. Returns the seconds until the roll may move."""
        option, self.chosen = self.chosen, None
        if option is None:
            return 0.0
        number = [one.name for one in self.strip].index(option.id) - 1
        x, y = LEFT + FACE_X[number], TOP + HOLE_Y
        face = self.strip[number + 1]
        face.scale = 1.08
        self.stage.motion.move(face, 0.3, out, scale=1.0)
        # the hole lies in the strip from now on, so that it moves with it; it is seen when the punch has bitten
        hole = self.stage.add(Thing(art("places/hole", 36, 36), x, y, z=13))
        hole.visible = False
        self.strip.append(hole)

        def bitten() -> None:
            self.show.sounds.play("punch")
            hole.visible = True
            dot = self.stage.add(Thing(_dot(self.moment), x, y + 6, z=60))
            self.stage.motion.move(dot, 0.55, linear, y=740, x=x + 26, angle=200, then=lambda: self.stage.remove(dot))
            self.stage.motion.move(self.punch, 0.3, out, delay=0.16, x=REST[0], y=REST[1], angle=8)

        # the jaw of the punch is at its left edge
        self.stage.motion.move(self.punch, 0.17, out, x=x + 66, y=y - 6, angle=0, then=bitten)
        self.stage.motion.move(self.punch, 0.06, back, delay=0.17, scale=0.94)
        self.stage.motion.after(0.3, lambda: setattr(self.punch, "scale", 1.0))
        return 0.42

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("dawn"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit)
        pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
        shade = panel(STRIP[0], 640, "#1f2a36", 0, shadow=0, opacity=0.2)
        surface.blit(shade, (LEFT + 9, theme.BAR))
        surface.blit(strip(self._moment(self.ask)), (LEFT, TOP + STRIP[1] - 1), (0, 0, STRIP[0], SLOT_Y - TOP - STRIP[1] + 14))


def _machine() -> pygame.Surface:
    """The machine from which the roll comes: it covers the paper that is not out yet."""
    width = STRIP[0] + 70
    surface = panel(width, 110, theme.TEAL, 22, shadow=0).copy()
    pygame.draw.rect(surface, theme.DEEP_TEAL, (0, 30, width, 80))
    pygame.draw.rect(surface, "#15131d", (23, 4, STRIP[0] + 24, 12), border_radius=6)
    pygame.draw.rect(surface, theme.YELLOW, (0, 24, width, 6))
    return surface


def _dot(moment: str) -> pygame.Surface:
    """The bit of paper that falls out."""
    paper, shade, _ = PAPERS[moment]
    return circle(28, paper, shade, 3)
