"""What was found, on the sheet; from each finding threads run to the answers it rests on.

One note at a time lies open, with three buttons below: right, in own words, not right. A cut thread takes a note away.
"""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Option, Say
from game.rules.echo import Echo
from game.rules.feedback import Statement, findings
from game.screens import theme
from game.screens.art import art, drawn, icon
from game.screens.kept import kept
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth
from game.screens.props import wall_view
from game.screens.props.rest import SIZE, rest_card, said_by
from game.screens.props.strip import TINTS, paper
from game.screens.props.thread import Thread
from game.screens.scene import Scene
from game.screens.thing import Thing

NOTE = (446, 86)
ROW = 96
SIDES = (226, 862)
"""Middles of the brick left and right of the sheet, where the answers are pinned."""
KINDS = {"strength": "good", "like": "like", "value": "value", "learn": "learn", "fit": "quality", "both": "word", "question": "word", "way": "quality",
         "option": "value"}
"""Kind of a finding -> the strip of the poster whose paper it is written on."""
ORDER = ("yes", "own", "cut")
BUTTONS, BUTTON = ((383, 670), (540, 670), (697, 670)), (152, 62)
MARK = 44
FALL = 0.55


class FindingsScene(Scene):
    """Notes, threads and scissors; or the one note that says that little is known."""

    def begin(self, ask: Ask) -> None:
        self.falling = False
        self.rows: dict[str, list[Thing]] = {}
        self.opened, self.buttons = "", list[Thing]()
        self.mo = self.stage.add(Thing(art("people/mo_cap", 170, 390), 1112, 484, z=6))
        words = self.say(ask.says)
        wall_view.says(self, words, 958, 78, 314)
        self.speak(words)
        assert ask.done is not None
        if isinstance(ask, Moment):
            self._one_note(words)
            self.button(ask.done, 1140, 664, 220, 64, main=True)
            return
        found = {one.name: one for one in findings(self.show.session.profile, self.show.world.graph)}
        names = list(dict.fromkeys(option.item for option in ask.options))
        for number, name in enumerate(names):
            self._row(found[name], number, len(names))
        if names:
            self._open(names[0])
        self.button(ask.done, 1140, 664, 220, 64, main=True)

    def way_to(self, option: Option) -> list[str]:
        return [option.id] if not option.item or option.item == self.opened else [option.item, option.id]

    def _one_note(self, words: str) -> None:
        note = paper(400, 210, TINTS["word"][0], 4).copy()
        text = fitted(words, 330, 160, self.px(34), theme.INK, "semi")
        note.blit(text, text.get_rect(center=(200, 105)))
        thing = self.stage.add(Thing(note, wall_view.MIDDLE, 366, z=20, says=words, angle=-1, scale=0.7))
        self.stage.motion.move(thing, 0.35, back, scale=1.0)

    def _row(self, one: Statement, number: int, count: int) -> None:
        """A note to open, and the answers left and right of the sheet."""
        y = wall_view.SHEET.y + 14 + (wall_view.SHEET.height - 20 - count * ROW) // 2 + number * ROW + ROW // 2
        note = Thing(self._note(one, number), wall_view.MIDDLE, y + 14, name=one.name, z=20, says=self._words(one), press=partial(self._open, one.name))
        note.alpha = 0
        self.stage.motion.move(note, 0.25, out, delay=0.12 * number, alpha=255, y=y)
        things = [self.stage.add(note)]
        for side, (part, key) in zip((0, 1) if number % 2 == 0 else (1, 0), one.rests[:2], strict=False):
            things += self._rest(part, key, side, y, number)
        self.rows[one.name] = things

    def _words(self, one: Statement) -> str:
        """What stands on a note: the player's own words for it where there are any."""
        return self.text("my_poster-strip-own", words=one.own) if one.own else self.say(Say(one.text, one.arguments))

    def _note(self, one: Statement, number: int) -> pygame.Surface:
        surface = paper(*NOTE, TINTS[KINDS[one.kind]][0], number + 2).copy()
        agreed = one.certainty == "agreed"
        room = NOTE[0] - 56 - (MARK if agreed else 0)
        words = fitted(self._words(one), room, NOTE[1] - 16, self.px(25), theme.INK, "regular", "left", smallest=13)
        surface.blit(words, words.get_rect(midleft=(28, NOTE[1] // 2)))
        if agreed:
            mark = icon("check", 34, theme.TEAL)
            surface.blit(mark, mark.get_rect(center=(NOTE[0] - 42, NOTE[1] // 2)))
        return surface

    def _open(self, name: str) -> None:
        """This note lies open: its edge shows it, and what can be said to it lies below."""
        if self.falling or name == self.opened:
            return
        self.opened = name
        for thing in self.buttons:
            self.stage.remove(thing)
        there = {option.id.partition(" ")[0]: option for option in self.ask.options if option.item == name}
        words = self.stage.named(name)
        self.buttons = []
        for kind, (x, y) in zip(ORDER, BUTTONS, strict=True):
            if option := there.get(kind):
                thing = self.button(option, x, y, *BUTTON, size=21)
                thing.press = partial(self._say, option)
                thing.says = f"{self.label(option)}: {words.says if words else ''}"
                self.buttons.append(thing)

    def _say(self, option: Option) -> None:
        if not self.falling:
            self.answer(option)

    def _rest(self, part: str, key: str, side: int, y: int, number: int) -> list[Thing]:
        """One answer, pinned on the brick, and the thread to it."""
        profile = self.show.session.profile
        words = self.text(said_by(part, key, profile, self.show.world.graph))
        card = Thing(rest_card(part, key, profile, self.show.world.graph, words, min(self.px(18), 24)), SIDES[side], y, z=15, says=words,
                     angle=(2, -2, 1)[(number + side) % 3], scale=0.6)
        card.alpha = 0
        self.stage.motion.move(card, 0.3, back, delay=0.15 + 0.12 * number, scale=1.0, alpha=255)
        inner = SIDES[side] + (SIZE[0] // 2 - 8) * (1 if side == 0 else -1)
        edge = wall_view.MIDDLE + (NOTE[0] // 2 - 10) * (-1 if side == 0 else 1)
        thread = Thread((edge, y), (inner, y + 6), z=22)
        self.stage.motion.move(thread, 0.4, smooth, delay=0.25 + 0.12 * number, drawn=1.0)
        return [self.stage.add(card), self.stage.add(thread)]

    # what moves

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The threads of what was cut fall, and the note with them; then the others close up. What was said to be right gets its mark."""
        standing = {option.item for option in ask.options}
        cut = self.rows.keys() - standing
        opened = self.opened if self.opened in standing else ""
        self._fall(standing)
        self.stage.motion.after(FALL + 0.1 if cut else 0.05, partial(self._again, ask, opened))

    def _again(self, ask: Ask, opened: str) -> None:
        self.stage.clear()
        self.begin(ask)
        if opened:
            self._open(opened)

    def _fall(self, standing: set[str]) -> None:
        self.falling = True
        for name, things in self.rows.items():
            if name in standing:
                continue
            self.show.sounds.play("scratch")
            for thing in things:
                thing.press = None
                if isinstance(thing, Thread):
                    self.stage.motion.move(thing, FALL, out, fallen=1.0)
                elif thing.z >= 20:
                    self.stage.motion.move(thing, FALL, smooth, y=thing.y + 420, angle=-16, alpha=0)
                else:
                    self.stage.motion.move(thing, FALL, out, alpha=90)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The threads go; what stands goes to the pasting table."""
        if any(echo.what.startswith("Denied") for echo in echoes):
            self._fall(set())
            return FALL + 0.1
        self.show.sounds.play("paper")
        for things in self.rows.values():
            for thing in things:
                if isinstance(thing, Thread):
                    self.stage.motion.move(thing, 0.3, out, drawn=0.0)
                elif thing.z == 20:
                    self.stage.motion.move(thing, 0.4, smooth, x=1040, scale=0.5, alpha=120)
        return 0.4

    def draw_back(self, surface: pygame.Surface) -> None:
        wall_view.behind(surface)
        surface.blit(_plain(*wall_view.SHEET.size), (wall_view.SHEET.x - 6, wall_view.SHEET.y - 4))

    def draw_front(self, surface: pygame.Surface) -> None:
        """A line round the note that lies open."""
        note = self.stage.named(self.opened) if self.rows and self.opened else None
        if note and not self.falling:
            pygame.draw.rect(surface, theme.TEAL, note.rect.inflate(2, 2), 4, border_radius=10)


@kept
def _plain(wide: int, high: int) -> pygame.Surface:
    """The sheet before anything is pasted."""
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide + 20} {high + 20}">'
                 f'<rect x="12" y="12" width="{wide}" height="{high}" rx="6" fill="#2a1b14" fill-opacity="0.25"/>'
                 f'<rect x="6" y="4" width="{wide}" height="{high}" rx="5" fill="#fffaf0"/></svg>', (wide + 20, high + 20))
