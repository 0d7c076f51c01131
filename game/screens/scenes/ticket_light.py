"""The ticket against the light: kept after the first holes, and at the end both tickets over each other.

Only faces and holes are shown, no numbers, and no word on better or worse: what moved glows, to talk about.
"""

from __future__ import annotations

import pygame

from game.rules.ask import Ask
from game.rules.measure import faces, moved, only_surer
from game.screens import theme
from game.screens.art import art, glow, panel
from game.screens.lettering import fitted
from game.screens.motion import out, smooth
from game.screens.props.paper_ticket import WHOLE, hole_at, whole
from game.screens.props.sky import between
from game.screens.scene import pill
from game.screens.scenes.start_mo import MoScene
from game.screens.thing import Thing

MIDDLE = (560, 398)
SUN = "#fff3cc"


class TicketLight(MoScene):
    """A low sun behind the town; paper is held before it."""

    light = 0.0
    mo = "mo_calm"

    def _mo(self, words: str) -> None:
        self.stage.add(Thing(art(f"people/{self.mo}", 320, 420), 176, 512, z=5))
        self.mo_says(words, 26, 88, 330, 216, tail="down", size=26)
        self.speak(words)

    def _further(self) -> None:
        further = self.ask.done
        assert further is not None
        self.button(further, 1090, 662, 240, 64, main=True)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(between("dawn", "day", 0.35), (0, theme.BAR))
        for across, strength in ((1100, 0.5), (620, 0.7)):
            light = glow(across, SUN, strength)
            surface.blit(light, light.get_rect(center=MIDDLE))
        self.show.town.draw(surface, self.show.lit)
        pygame.draw.rect(surface, theme.NIGHT, (0, 590, theme.WIDTH, 130))
        if self.light > 0.02:
            light = glow(760, SUN, 0.95)
            light.set_alpha(round(255 * self.light))
            surface.blit(light, light.get_rect(center=MIDDLE))
            light.set_alpha(255)

    def _ticket(self, moment: str, x: float, stub: str, z: float) -> Thing:
        picture = whole(moment, faces(self.show.session.profile, moment), self.text(stub), self.px(20))
        return self.stage.add(Thing(picture, x, MIDDLE[1], z=z))

    def _shine(self, ticket: Thing, item: int, face: int, delay: float, strong: bool) -> None:
        """Light through one hole."""
        x, y = hole_at(item, face)
        size = 60 if strong else 40
        place = (ticket.x - WHOLE[0] / 2 + x, ticket.y - WHOLE[1] / 2 + y)
        light = self.stage.add(Thing(art("places/hole_light", size, size), *place, z=30))
        light.alpha, light.scale = 0, 0.4
        self.stage.motion.move(light, 0.35, out, delay=delay, alpha=255 if strong else 190, scale=1.0)


class TicketKeptScene(TicketLight):
    """The first ticket goes up to the light once, and into Mo's keeping."""

    def begin(self, ask: Ask) -> None:
        self._mo(self.say(ask.says))
        ticket = self._ticket("before", MIDDLE[0] + 200, "start-ticket-stub", 10)
        ticket.y += 260
        ticket.angle = -8
        self.stage.motion.move(self, 0.9, smooth, light=1.0)
        self.stage.motion.move(ticket, 0.7, out, x=MIDDLE[0], y=MIDDLE[1], angle=0, then=lambda: self._through(ticket))
        self.show.sounds.play("paper")
        self.ticket = ticket
        self._further()

    def _through(self, ticket: Thing) -> None:
        for number, (item, face) in enumerate(faces(self.show.session.profile, "before").items()):
            self._shine(ticket, item, face, 0.12 * number, False)
            self.stage.motion.after(0.12 * number + 0.01, lambda number=number: self.show.sounds.play(f"note-{number % 5}"))  # type: ignore[misc]

    def leave(self, echoes: tuple[object, ...]) -> float:
        """Into the cap."""
        for thing in self.stage.things:
            if thing.z >= 10 and not thing.press:
                self.stage.motion.move(thing, 0.4, out, x=200, y=560, scale=0.12, alpha=40)
        self.show.sounds.play("paper")
        return 0.45


class TwoTicketsScene(TicketLight):
    """Both tickets, one from the left and one from the right; pressed, they slide over each other."""

    mo = "mo_curious"

    def begin(self, ask: Ask) -> None:
        self._mo(self.say(ask.says))
        self.shown = False
        self.before = self._ticket("before", 560, "start-ticket-stub", 10)
        self.after = self._ticket("after", 980, "start-ticket-stub-after", 12)
        self.before.angle, self.after.angle = -3, 3
        self.before.says, self.after.says = self.text("two_tickets-before"), self.text("two_tickets-after")
        words = self.text("two_tickets-show")
        self.shower = self.stage.add(Thing(pill(words, "sun-horizon", 380, 64, self.px(23), main=True), 770, 672, name="show", says=words,
                                           press=self._show, z=40))

    def way_to(self, option: object) -> list[str]:
        return ["further"] if self.shown else ["show", "further"]

    def _show(self) -> None:
        """Over each other, and against the light."""
        if self.shown:
            return
        self.shown = True
        self.stage.remove(self.shower)
        self.show.sounds.play("paper")
        self.stage.motion.move(self, 1.0, smooth, light=1.0)
        self.stage.motion.move(self.before, 0.8, smooth, x=MIDDLE[0], y=MIDDLE[1], angle=0)
        self.stage.motion.move(self.after, 0.8, smooth, x=MIDDLE[0], y=MIDDLE[1], angle=0, alpha=190, then=self._light)

    def _light(self) -> None:
        """What moved glows, with its sentence beside it."""
        profile = self.show.session.profile
        before, after, other = faces(profile, "before"), faces(profile, "after"), moved(profile)
        for number, item in enumerate(other):
            self._shine(self.after, item, before[item], 0.1 * number, False)
            self._shine(self.after, item, after[item], 0.1 * number + 0.1, True)
            self.stage.motion.after(0.1 * number + 0.11, lambda number=number: self.show.sounds.play(f"note-{number % 5}"))  # type: ignore[misc]
            self._sentence(item, after[item], number)
        for item in (one for one in after if before.get(one) == after[one]):
            self._shine(self.after, item, after[item], 0.0, False)
        words = self.text("two_tickets-moved" if only_surer(profile) else "two_tickets-talk")
        self.mo_says(words, 26, 88, 330, 216, tail="down", size=26)
        self.speak(words)
        self._further()

    def _sentence(self, item: int, face: int, number: int) -> None:
        """The item of a row that moved, on a slip at its height, with the face chosen now."""
        y = MIDDLE[1] - WHOLE[1] / 2 + hole_at(item, face)[1]
        slip = panel(480, 40, theme.PAPER, 12, shadow=0.12).copy()
        picture = art(f"faces/face_{face}", 34, 34)
        slip.blit(picture, (8, 3))
        words = fitted(self.text(f"measure-{item}"), 424, 36, self.px(21), theme.INK, "semi", "left")
        slip.blit(words, words.get_rect(midleft=(48, 20)))
        thing = self.stage.add(Thing(slip, 1030, y, z=20, says=self.text(f"measure-{item}")))
        thing.alpha = 0
        thing.x += 60
        self.stage.motion.move(thing, 0.3, out, delay=0.1 * number, x=1006, alpha=255)
