"""What was found, on the sheet; from each finding threads run to the answers it rests on. A cut thread takes it away."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.rules.feedback import Statement, findings
from game.screens import theme
from game.screens.art import art, drawn, panel
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
CUT = (124, 64)
KINDS = {"strength": "good", "like": "like", "value": "value", "learn": "learn", "fit": "quality"}
FALL = 0.55


class FindingsScene(Scene):
    """Notes, threads and scissors; or the one note that says that little is known."""

    def begin(self, ask: Ask) -> None:
        self.falling = False
        self.rows: dict[str, list[Thing]] = {}
        self.mo = self.stage.add(Thing(art("people/mo_cap", 170, 390), 1112, 484, z=6))
        words = self.say(ask.says)
        wall_view.says(self, words, 958, 78, 314)
        self.speak(words, *(option.says for option in ask.options if option.says))
        assert ask.done is not None
        if isinstance(ask, Moment):
            self._one_note(words)
            self.button(ask.done, 1140, 664, 220, 64, main=True)
            return
        found = {self._name(one): one for one in findings(self.show.session.profile, self.show.world.graph)}
        for number, option in enumerate(ask.options):
            self._row(option, found[option.id], number, len(ask.options))
        self.button(ask.done, 1140, 664, 220, 64, main=True)

    @staticmethod
    def _name(one: Statement) -> str:
        return f"cut {one.claims[0][0]} {one.claims[0][1]}" if one.claims else ""

    def _one_note(self, words: str) -> None:
        note = paper(400, 210, TINTS["word"][0], 4).copy()
        text = fitted(words, 330, 160, self.px(34), theme.INK, "semi")
        note.blit(text, text.get_rect(center=(200, 105)))
        thing = self.stage.add(Thing(note, wall_view.MIDDLE, 366, z=20, says=words, angle=-1, scale=0.7))
        self.stage.motion.move(thing, 0.35, back, scale=1.0)

    def _row(self, option: Option, one: Statement, number: int, count: int) -> None:
        """A note, its scissors, and the answers left and right of the sheet."""
        y = wall_view.SHEET.y + 14 + (wall_view.SHEET.height - 20 - count * ROW) // 2 + number * ROW + ROW // 2
        note = Thing(self._note(option, one, number), wall_view.MIDDLE, y + 14, z=20, says=self.label(option))
        note.alpha = 0
        self.stage.motion.move(note, 0.25, out, delay=0.12 * number, alpha=255, y=y)
        cut = Thing(self._scissors(), wall_view.MIDDLE + 152, y, name=option.id, z=24, press=partial(self._cut, option),
                    says=f"{self.text('my_poster-cut')}: {self.label(option)}")
        things = [self.stage.add(note), self.stage.add(cut)]
        for side, (part, key) in zip((0, 1) if number % 2 == 0 else (1, 0), one.rests[:2], strict=False):
            things += self._rest(part, key, side, y, number)
        self.rows[option.id] = things

    def _note(self, option: Option, one: Statement, number: int) -> pygame.Surface:
        surface = paper(*NOTE, TINTS[KINDS[one.kind]][0], number + 2).copy()
        words = fitted(self.label(option), NOTE[0] - CUT[0] - 54, NOTE[1] - 14, self.px(23), theme.INK, "regular", "left", smallest=13)
        surface.blit(words, words.get_rect(midleft=(26, NOTE[1] // 2)))
        return surface

    def _scissors(self) -> pygame.Surface:
        wide, high = CUT
        surface = panel(wide, high, theme.PAPER, 16, shadow=0.14).copy()
        surface.blit(art("places/scissors", 44, 38), (40, 2))
        words = fitted(self.text("deny"), wide - 12, 26, min(self.px(19), 24), theme.INK, "semi", smallest=12)
        surface.blit(words, words.get_rect(center=(wide // 2, high - 16)))
        return surface

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

    def _cut(self, option: Option) -> None:
        if not self.falling:
            self.answer(option)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The threads of what was cut fall, and the note with them; then the others close up."""
        self._fall({option.id for option in ask.options})
        self.stage.motion.after(FALL + 0.1, partial(self._again, ask))

    def _again(self, ask: Ask) -> None:
        self.stage.clear()
        self.begin(ask)

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


@kept
def _plain(wide: int, high: int) -> pygame.Surface:
    """The sheet before anything is pasted."""
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide + 20} {high + 20}">'
                 f'<rect x="12" y="12" width="{wide}" height="{high}" rx="6" fill="#2a1b14" fill-opacity="0.25"/>'
                 f'<rect x="6" y="4" width="{wide}" height="{high}" rx="5" fill="#fffaf0"/></svg>', (wide + 20, high + 20))
