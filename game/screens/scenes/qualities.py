"""Qualities as pins: three for the own jacket; then somebody who saw one work; then theirs beside one's own."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Option, Tableau
from game.rules.echo import Echo
from game.rules.quality import QUALITIES
from game.screens import theme
from game.screens.art import art, circle, glow, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back as overshoot
from game.screens.motion import out, smooth
from game.screens.props.pin import SIZE, back, disc, pin
from game.screens.props.portrait import from_behind, portrait
from game.screens.props.sky import gradient
from game.screens.props.speech import asks
from game.screens.scene import Scene, pill
from game.screens.thing import Thing

FIRST, GAP = (92, 268), (160, 158)
COLUMNS = 6
LARGE, LARGE_FIRST, LARGE_GAP, LARGE_COLUMNS, PAGE = 1.25, (176, 268), 318, 3, 9
"""From this size of text on there are fewer and wider pins at once, and a second page."""
JACKET = (1122, 408)
ON_JACKET = ((1070, 330), (1070, 424), (1178, 330))
SLOTS = ((1020, 232), (1118, 232), (1216, 232))
PERSON = (1118, 510)


class QualitiesScene(Scene):
    """One cloakroom for all that is said about what one is like."""

    def begin(self, ask: Ask) -> None:
        self.pins: dict[str, Thing] = {}
        self.put: list[Thing] = []
        self.threads: list[tuple[Thing, Thing]] = []
        self.drawn = 0.0
        if isinstance(ask, Moment):
            self._turn_over(ask)
        elif isinstance(ask, Tableau):
            self._pins(ask)
        elif len(ask.options) > 2:
            self._faces(ask)
        else:
            self._hand_over(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """On the same table a pin has gone to its place; else the cloakroom is laid anew."""
        moved = self._went(echoes)
        if moved and isinstance(ask, Tableau) and ask.id == self.table:
            return
        for thing in self.stage.things:
            thing.press = None
        self.stage.motion.after(0.7 if moved else 0.25, partial(self._again, ask))

    def _again(self, ask: Ask) -> None:
        self.stage.clear()
        self.begin(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        return 0.8 if self._went(echoes) else 0.2

    # three pins

    def _pins(self, ask: Tableau) -> None:
        """All pins on the wall; at the right the jacket, or the person who speaks."""
        self.table, self.by = ask.id, "other" if ask.places else "me"
        words = self.say(ask.says)
        asks(self, words, "mo_calm", 860)
        self.speak(words)
        if ask.places:
            self.stage.add(Thing(art(ask.places[0].picture.removeprefix("art:"), 300, 420), *PERSON, z=3))
            for x, y in SLOTS:
                self.stage.add(Thing(circle(84, "#c7d9cf", theme.PAPER, 4), x, y, z=4))
        else:
            self.stage.add(Thing(art("places/jacket", 300, 600), *JACKET, z=3))
        for held in self.show.session.profile.qualities.values():
            if held.value.by == self.by:
                self._lie(held.value.quality)
        self.all = ask.options
        self.pages = -(-len(ask.options) // PAGE) if self.show.settings.size > LARGE else 1
        if self.pages > 1:
            words = self.text("who_am_i-more")
            self.stage.add(Thing(pill(words, "arrows-clockwise", 440, 48, self.px(22)), 494, 692, name="more", says=words, z=10, press=self._more))
        self._page(0)
        self.skip_button()

    def _page(self, page: int) -> None:
        """The pins that hang there now; with larger text only a part of them."""
        self.page = page
        for thing in self.pins.values():
            self.stage.remove(thing)
        self.pins = {}
        large = self.pages > 1
        for number, option in enumerate(self.all[page * PAGE:page * PAGE + PAGE] if large else self.all):
            if any(held.value.quality == option.id and held.value.by == self.by for held in self.show.session.profile.qualities.values()):
                continue
            x = LARGE_FIRST[0] + number % LARGE_COLUMNS * LARGE_GAP if large else FIRST[0] + number % COLUMNS * GAP[0]
            y = FIRST[1] + number // (LARGE_COLUMNS if large else COLUMNS) * GAP[1]
            width = LARGE_GAP - 12 if large else SIZE[0]
            thing = Thing(pin(option.id, self._pictogram(option.id), self.label(option), self.px(23), width), x, y - 14, name=option.id,
                          says=self.label(option), z=10, press=partial(self._choose, option.id))
            thing.alpha = 0
            self.pins[option.id] = self.stage.add(thing)
            self.stage.motion.move(thing, 0.2, overshoot, delay=0.015 * number, y=y, alpha=255)

    def _choose(self, quality: str) -> None:
        """The pin that was pressed, as the table has it now."""
        self.answer(next(option for option in self.ask.options if option.id == quality))

    def _more(self) -> None:
        self.show.sounds.play("paper")
        self._page((self.page + 1) % self.pages)

    def way_to(self, option: Option) -> list[str]:
        """Pins on another page: turn the page first."""
        if isinstance(self.ask, Tableau) and option.id != "skip" and option.id not in self.pins:
            return ["more", option.id]
        return [option.id]

    def _place(self, number: int) -> tuple[float, float]:
        return (SLOTS if self.by == "other" else ON_JACKET)[min(number, 2)]

    def _lie(self, quality: str) -> Thing:
        """A pin that was chosen before."""
        x, y = self._place(len(self.put))
        picture = back(78) if self.by == "other" else disc(quality, self._pictogram(quality), 78)
        thing = self.stage.add(Thing(picture, x, y, z=12, says=self.text(f"quality-{quality}")))
        self.put.append(thing)
        return thing

    def _went(self, echoes: tuple[Echo, ...]) -> bool:
        """The chosen pin goes to the jacket; what somebody else chose lies face down for now."""
        for echo in echoes:
            part, _, rest = echo.what.partition(" ")
            quality = rest.partition(" ")[2]
            thing = self.pins.pop(quality, None) if part == "qualities" else None
            if thing is None:
                continue
            thing.name, thing.press, thing.z = "", None, 30
            x, y = self._place(len(self.put))
            self.put.append(thing)
            thing.show(disc(quality, self._pictogram(quality), 96))
            self.stage.motion.move(thing, 0.35, overshoot, x=x, y=y, scale=0.82, then=partial(self._landed, thing))
            self.show.sounds.play("lift")
            return True
        return False

    def _landed(self, thing: Thing) -> None:
        self.show.sounds.play(f"note-{len(self.put)}" if self.by == "me" else "snap")
        if self.by == "other":
            thing.show(back(96))
        light = self.stage.add(Thing(glow(150, "#fff0c4", 0.9), thing.x, thing.y, z=11, scale=0.5))
        self.stage.motion.move(light, 0.5, out, scale=1.3, alpha=0, then=partial(self.stage.remove, light))

    def _pictogram(self, quality: str) -> str:
        return QUALITIES.get(quality, "star-four")

    # who saw one work

    def _faces(self, ask: Ask) -> None:
        """Portraits on the wall."""
        words = self.say(ask.says)
        asks(self, words, "mo_curious", 900)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            x, y = 300 + number % 3 * 340, 306 + number // 3 * 250
            picture = pygame.Surface((310, 236), pygame.SRCALPHA)
            face = portrait(option.picture.removeprefix("art:people/"), 168, ("#fbdcae", "#cfe4df", "#f6cdbb", "#dccfe6", "#cfe0ec", "#fbe7c6")[number])
            picture.blit(face, face.get_rect(midtop=(155, 0)))
            plate = panel(300, 56, theme.PAPER, 18).copy()
            label = fitted(self.label(option), 280, 52, self.px(25), theme.INK, "semi")
            plate.blit(label, label.get_rect(center=(150, 28)))
            picture.blit(plate, (3, 172))
            thing = Thing(picture, x, y + 24, name=option.id, says=self.label(option), z=10, press=partial(self.answer, option))
            thing.alpha = 0
            self.stage.add(thing)
            self.stage.motion.move(thing, 0.25, overshoot, delay=0.05 * number, y=y, alpha=255)
        self.skip_button()

    def _hand_over(self, ask: Ask) -> None:
        """Is that person here? Then the screen is theirs for a moment."""
        words = self.say(ask.says)
        asks(self, words, "mo_calm", 620)
        self.speak(words, *(option.says for option in ask.options if option.says))
        who = next(option.picture for option in ask.options if option.picture.startswith("art:"))
        self.stage.add(Thing(glow(560, "#fff6dc", 0.9), 330, 440, z=1))
        person = self.stage.add(Thing(art(who.removeprefix("art:"), 340, 476), 330, 520, z=2))
        self.stage.motion.move(person, 0.4, out, y=482)
        for number, (option, mark) in enumerate(zip(ask.options, ("hand-arrow-up", "chats-circle"), strict=True)):
            tile = panel(300, 300, theme.PAPER, 26).copy()
            round_ = circle(130, ("#cfe4df", "#fbdcae")[number])
            tile.blit(round_, round_.get_rect(center=(150, 104)))
            sign = icon(mark, 76, theme.DEEP_TEAL)
            tile.blit(sign, sign.get_rect(center=(150, 104)))
            label = fitted(self.label(option), 264, 104, self.px(27), theme.INK, "semi")
            tile.blit(label, label.get_rect(center=(150, 232)))
            thing = Thing(tile, 740 + number * 330, 420, name=option.id, says=self.label(option), z=10, press=partial(self.answer, option))
            thing.alpha = 0
            self.stage.add(thing)
            self.stage.motion.move(thing, 0.3, overshoot, delay=0.08 * number, y=400, alpha=255)
        self.skip_button()

    # both beside each other

    def _turn_over(self, ask: Moment) -> None:
        """Own pins lie open; theirs turn over one by one; the same word gets a thread."""
        words = self.say(ask.says)
        asks(self, words, "mo_smile", 900)
        profile = self.show.session.profile
        mine = [held.value.quality for held in profile.qualities.values() if held.value.by == "me"]
        theirs = [held.value.quality for held in profile.qualities.values() if held.value.by == "other"]
        guess = any(held.value.guess for held in profile.qualities.values() if held.value.by == "other")
        person = ask.says.arguments.get("person")
        name = self.text("who_am_i-side-guess" if guess else "who_am_i-side-other", person=person) if person else ""
        sides = [(340, self.text("who_am_i-side-me"), ""), (940, name, ask.pictures[0] if ask.pictures else "")]
        open_pins: dict[str, Thing] = {}
        for number, (x, title, who) in enumerate(sides):
            self.stage.add(Thing(panel(580, 390, ("#f3ead6", "#f6dcc0")[number], 30), x, 430, z=2))
            head = fitted(title, 400, 70, self.px(28), theme.INK, "semi", "left")
            self.stage.add(Thing(head, x - 150 + head.get_width() / 2, 300, z=4))
            face = portrait(who.removeprefix("art:people/"), 96, "#fbdcae") if who else from_behind(96)
            self.stage.add(Thing(face, x - 210, 300, z=4))
            for place, quality in enumerate((mine, theirs)[number]):
                spot = (x - 178 + place * 178, 470)
                front = pin(quality, self._pictogram(quality), self.text(f"quality-{quality}"), self.px(23))
                thing = self.stage.add(Thing(front if number == 0 else back(96), *spot, z=6, scale=1.06, says=self.text(f"quality-{quality}")))
                if number == 0:
                    open_pins[quality] = thing
                else:
                    thing.y -= 22
                    self.stage.motion.after(0.9 + 0.7 * place, partial(self._turn, thing, front, open_pins.get(quality)))
        self.show.voice.say(" ".join([plain(words), sides[0][1], ", ".join(self.text(f"quality-{one}") for one in mine), name,
                                      ", ".join(self.text(f"quality-{one}") for one in theirs)]))
        assert ask.done is not None
        self.button(ask.done, 1150, 672, 220, 60, main=True)

    def _turn(self, thing: Thing, front: pygame.Surface, same: Thing | None) -> None:
        self.stage.motion.move(thing, 0.16, smooth, scale=0.1, then=partial(self._open, thing, front, same))

    def _open(self, thing: Thing, front: pygame.Surface, same: Thing | None) -> None:
        thing.show(front)
        thing.y += 22
        self.stage.motion.move(thing, 0.26, overshoot, scale=1.06)
        self.show.sounds.play("snap")
        if same is not None:
            self.threads.append((same, thing))
            self.drawn = 0.0
            self.stage.motion.move(self, 0.7, smooth, drawn=1.0)
            self.show.sounds.play("note-4")
            for one in (same, thing):
                self.stage.add(Thing(glow(230, "#ffd768", 0.95), one.x, one.y - 18, z=5))

    def draw_front(self, surface: pygame.Surface) -> None:
        """Threads between the same words."""
        for number, (one, other) in enumerate(self.threads):
            part = self.drawn if number == len(self.threads) - 1 else 1.0
            points = []
            for step in range(round(24 * part) + 1):
                t = step / 24
                points.append((one.x + (other.x - one.x) * t, one.y + 84 + (other.y - one.y) * t + 60 * 4 * t * (1 - t)))
            if len(points) > 1:
                pygame.draw.lines(surface, theme.DEEP_YELLOW, False, points, 5)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(_room(), (0, theme.BAR))


_ROOM: list[pygame.Surface] = []


def _room() -> pygame.Surface:
    """A cloakroom wall of soft green boards and a shelf."""
    if not _ROOM:
        wall = gradient(("#dfe9df", "#c5d8cd", "#a9c3b8"), theme.WIDTH, theme.HEIGHT - theme.BAR)
        for x in range(0, theme.WIDTH, 128):
            pygame.draw.line(wall, "#b3cabf", (x, 0), (x, 600), 2)
        pygame.draw.rect(wall, "#a8693f", (0, 600, theme.WIDTH, 50))
        pygame.draw.rect(wall, "#c58757", (0, 600, theme.WIDTH, 9))
        _ROOM.append(wall)
    return _ROOM[0]
