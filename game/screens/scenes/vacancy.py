"""The vacancy: the sheet hangs on the board, own cards and three stamps lie on the counter.

Press a line, a card and a stamp, or drag a card and a stamp to the line. Pressing jargon turns it into plain words.
"""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Label, Moment, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, circle, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth, swing
from game.screens.props.card import open_card, small_card
from game.screens.props.day import padded
from game.screens.props.host import Host
from game.screens.props.own_note import own_note
from game.screens.scene import Scene
from game.screens.thing import Thing

SHEET = (256, 376)
LINES = ((259, 276), (259, 364), (259, 452), (259, 540), (256, 648))
"""Middle of the four demands and of the strip of jargon below the sheet."""
LINE, STRIP = (386, 76), (420, 70)
PRINT_X, LAID_X = 404, 496
STAMPS = {"can": ("check", "#3f7f56"), "learn": ("plant", theme.DEEP_YELLOW), "needed": ("question", theme.DUSK)}
STAMP_AT, STAMP_GAP, STAMP_Y = 800, 172, 402
CARD, CARDS_X, CARD_Y, MOST = (146, 218), 596, 606, 5


class VacancyScene(Scene):
    """A line is lit; a card pressed goes there, a stamp pressed prints there."""

    def begin(self, ask: Ask) -> None:
        self.line = ""
        self.cards: dict[str, Thing] = {}
        self.homes: dict[str, tuple[float, float]] = {}
        self.laid: dict[str, str] = {}
        self.lines: dict[str, Thing] = {}
        self.plain: set[str] = set()
        self.stamps: dict[str, Thing] = {}
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda thing: self.show.sounds.play("lift")
        self.stage.add(Thing(art("places/vacancy", 440, 500), *SHEET, z=1))
        self._head(ask)
        self.host = Host(self, 646, 506, 250, (684, 88), 500)
        lines = ask.items if isinstance(ask, Moment) else ask.places if isinstance(ask, Tableau) else ()
        for line, place in zip(lines, [*LINES[: len(lines) - 1], LINES[-1]], strict=True):
            self._add_line(line, place, stamped=bool(line.picture))
        if isinstance(ask, Moment):
            self.host.look("mo_smile")
            own_note(self, ask.beats, 900, 430)
            self.host.tell(ask.beats)
            assert ask.done is not None
            self.button(ask.done, 1130, 640, 240, 64, main=True)
            return
        assert isinstance(ask, Tableau)
        self.host.say(ask.says)
        self._lay_stamps()
        self._lay_cards(ask)
        self._choose_line(self._first_open(), aloud=False)
        self.skip_button()

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The stamp comes down on the line; the next open line lights up."""
        assert isinstance(ask, Tableau)
        for line in ask.places:
            if line.picture and not self.lines[line.id].held:
                self._print(line.id, line.picture, moving=True)
        self._lay_cards(ask)
        self._choose_line(self._first_open(), aloud=False)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        for echo in echoes:
            for line in self.lines:
                if echo.what.endswith(f" {line}") and isinstance(self.ask, Tableau):
                    held = self.show.session.profile.demands[echo.what.removeprefix("demands ")]
                    self._print(line, held.value.stamp, moving=True)
        return 0.9 if isinstance(self.ask, Tableau) else 0.0

    def way_to(self, option: Option) -> list[str]:
        if not isinstance(self.ask, Tableau) or not option.place:
            return [option.id]
        stamp = f"stamp-{option.id.split(' ')[1]}"
        return [name for name in (self._named(option.place), option.item, stamp) if name]

    # what hangs and lies where

    def _head(self, ask: Ask) -> None:
        """Who is sought, how many hours, and that this is an exercise."""
        work = ask.says.arguments.get("occupation")
        hours = ask.says.arguments.get("hours")
        wanted = fitted(self.text("practice-wanted", occupation=work), 310, 34, self.px(26), theme.INK, "bold", "left", 13)
        self.stage.add(Thing(wanted, 128 + wanted.get_width() / 2, 182, z=2))
        if isinstance(hours, Label):
            where = fitted(self.text("practice-where", hours=hours), 310, 24, min(self.px(19), 22), theme.SLATE, "semi", "left", 13)
            self.stage.add(Thing(where, 128 + where.get_width() / 2, 209, z=2))
        words = fitted(self.text("practice-invented"), 230, 26, min(self.px(19), 22), theme.PAPER, "semi", smallest=13)
        tag = panel(words.get_width() + 32, 38, theme.TEAL, 10, shadow=0.2).copy()
        tag.blit(words, words.get_rect(center=(tag.get_width() / 2 - 2, 19)))
        self.stage.add(Thing(tag, 372, 124, z=3, angle=2, says=self.text("practice-invented")))

    def _add_line(self, line: Option, place: tuple[float, float], stamped: bool) -> None:
        thing = Thing(None, *place, name=self._named(line.id), says=self.label(line), z=2, size=STRIP if self._is_jargon(line.id) else LINE)
        thing.angle = -1 if self._is_jargon(line.id) else 0
        thing.press = None if stamped else lambda: self._choose_line(line.id)
        self.lines[line.id] = self.stage.add(thing)
        if stamped:
            if self._is_jargon(line.id):
                self.plain.add(line.id)
            self._print(line.id, line.picture, moving=False)
            if line.item:
                self._pin(line.item, place)
        self._draw_line(line.id)

    def _draw_line(self, line: str) -> None:
        """The words of a line; lit where it is the one at hand; jargon as a strip of its own."""
        thing, jargon = self.lines[line], self._is_jargon(line)
        width, height = thing.size
        lit = line == self.line
        words = self.text(line.replace("jargon-", "jargon-plain-")) if line in self.plain else thing.says
        if jargon:
            face = panel(width - 5, height - 6, theme.LIGHT if line in self.plain else theme.YELLOW, 8, theme.BRICK if lit else "", 4 if lit else 0).copy()
        elif lit:
            face = panel(width - 5, height - 6, "#fff3cf", 12, theme.DEEP_YELLOW, 5, shadow=0.1).copy()
        else:
            face = pygame.Surface((width, height), pygame.SRCALPHA)
        weight = "bold" if jargon and line not in self.plain else "semi"
        lettered = fitted(words, width - (156 if jargon else 130), height - 10, self.px(22), theme.INK, weight, "left", 13)
        face.blit(lettered, lettered.get_rect(midleft=(24, height / 2 - 3)))
        if jargon and line not in self.plain:
            asks = fitted(self.text("practice-press"), 78, 50, min(self.px(19), 22), theme.PAPER, "semi", smallest=12)
            patch = panel(92, 56, theme.BRICK, 12, shadow=0.12).copy()
            patch.blit(asks, asks.get_rect(center=(46, 28)))
            face.blit(patch, (width - 104, (height - 62) // 2))
        thing.image, thing.size = face, (width, height)

    def _lay_stamps(self) -> None:
        for number, stamp in enumerate(STAMPS):
            x = STAMP_AT + number * STAMP_GAP
            label = self.text(f"stamp-{stamp}")
            face = pygame.Surface((164, 152), pygame.SRCALPHA)
            body = art(f"places/stamp_{stamp}", 90, 110)
            face.blit(body, (37, 0))
            plate = panel(156, 50, theme.PAPER, 12, shadow=0.2).copy()
            words = fitted(label, 146, 46, self.px(21), theme.INK, "semi", smallest=13)
            plate.blit(words, words.get_rect(center=(78, 25)))
            face.blit(plate, (3, 98))
            thing = Thing(face, x, STAMP_Y, name=f"stamp-{stamp}", says=label, drag=True, z=12)
            thing.press = lambda stamp=stamp: self._stamp(stamp)  # type: ignore[misc]
            self.stamps[stamp] = self.stage.add(thing)

    def _lay_cards(self, ask: Tableau) -> None:
        """The cards that lie ready; where one was used the next of the deck comes."""
        taken = [self.homes[name][0] for name in self.cards]
        free = [x for x in (CARDS_X + number * (CARD[0] + 4) for number in range(MOST)) if x not in taken]
        for number, item in enumerate(one for one in ask.items if one.id not in self.cards):
            x = free[number]
            card = Thing(self._open(item.id, self.label(item)), x, CARD_Y + 200, name=item.id, says=self.label(item), drag=True, z=14, angle=(-1, 1, 0)[number % 3])
            card.press = lambda card=card: self._lay(card.name, self.line)  # type: ignore[misc]
            self.cards[item.id], self.homes[item.id] = self.stage.add(card), (x, CARD_Y)
            self.stage.motion.move(card, 0.35, back, delay=0.06 * number, y=CARD_Y)

    def _pin(self, uri: str, place: tuple[float, float]) -> None:
        """A card that was laid at a line before, small, pinned beside it."""
        self.stage.add(Thing(self._small(uri), LAID_X, place[1], z=9, angle=3))

    def _open(self, uri: str, label: str) -> pygame.Surface:
        return padded(open_card(label, f"cards/{self.show.world.graph.picture(uri)}", size=CARD, text=self.px(21)))

    def _small(self, uri: str) -> pygame.Surface:
        return padded(small_card(f"cards/{self.show.world.graph.picture(uri)}", size=(88, 76)))

    # what the hand does

    def _named(self, line: str) -> str:
        """The name of a line as a thing: a demand may be the very skill of a card, and two things never share a name."""
        return line if self._is_jargon(line) else f"line {line}"

    @staticmethod
    def _is_jargon(line: str) -> bool:
        return line.startswith("jargon-")

    def _first_open(self) -> str:
        return next((line for line, thing in self.lines.items() if not thing.held), "")

    def _choose_line(self, line: str, aloud: bool = True) -> None:
        """Light a line. The strip of jargon turns when it is pressed, never by itself."""
        before, self.line = self.line, line
        if line and aloud and self._is_jargon(line) and line not in self.plain:
            self.plain.add(line)
            strip = self.lines[line]
            self.stage.motion.move(strip, 0.3, swing, scale=1.08)
            self.show.sounds.play("paper")
            self.speak(self.text(line.replace("jargon-", "jargon-plain-")))
        elif aloud:
            self.show.sounds.play("snap")
        for one in {before, line} - {""}:
            self._draw_line(one)

    def _lay(self, card: str, line: str) -> None:
        """A card goes to a line, as proof; pressed again it comes back."""
        thing = self.cards.get(card)
        if thing is None or not line or self.lines[line].held:
            return
        if self.laid.get(line) == card:
            self._take_back(line)
            return
        for other, held in list(self.laid.items()):
            if held == card or other == line:
                self._take_back(other)
        self.laid[line] = card
        thing.show(self._small(card))
        self.stage.motion.move(thing, 0.3, back, x=LAID_X, y=self.lines[line].y, angle=4, scale=1.0)
        self.show.sounds.play("deal")

    def _take_back(self, line: str) -> None:
        card = self.laid.pop(line)
        thing, (x, y) = self.cards[card], self.homes[card]
        thing.show(self._open(card, thing.says))
        self.stage.motion.move(thing, 0.3, back, x=x, y=y, angle=0)
        self.show.sounds.play("lift")

    def _stamp(self, stamp: str) -> None:
        """Hand back what this stamp on the lit line means, with the card that lies there."""
        wanted = f"{self.line} {stamp} {self.laid.get(self.line, '')}".strip()
        option = next((one for one in self.ask.options if one.id == wanted), None)
        if option is not None:
            self.answer(option)

    def _dropped(self, thing: Thing, target: Thing | None) -> None:
        line = next((line for line, one in self.lines.items() if one is target), "")
        if thing.name in self.cards and line:
            self._choose_line(line, aloud=False)
            self._lay(thing.name, line)
            return
        self.stage.back_home(thing)
        if line and thing.name.startswith("stamp-"):
            self._choose_line(line, aloud=False)
            self._stamp(thing.name.removeprefix("stamp-"))

    # what moves

    def _print(self, line: str, stamp: str, moving: bool) -> None:
        """The print of a stamp on a line; the wooden stamp comes down for it and goes back."""
        thing = self.lines[line]
        thing.held, thing.press = True, None
        mark = self.stage.add(Thing(_printed(stamp), PRINT_X, thing.y, z=8, angle=-8 + len(line) % 14))
        card = self.cards.pop(self.laid.get(line, ""), None)
        if card is not None:
            card.press, card.drag = None, False
        if not moving:
            return
        self.plain.update([line] if self._is_jargon(line) else [])
        self._draw_line(line)
        wood = self.stamps[stamp]
        home = (STAMP_AT + list(STAMPS).index(stamp) * STAMP_GAP, STAMP_Y)
        mark.alpha = 0
        wood.z = 30
        self.stage.motion.move(wood, 0.22, smooth, x=PRINT_X, y=thing.y - 30, then=lambda: self.show.sounds.play("stamp"))
        self.stage.motion.move(mark, 0.08, out, delay=0.24, alpha=255)
        self.stage.motion.after(0.36, lambda: self.stage.motion.move(wood, 0.32, back, x=home[0], y=home[1]))
        self.host.nod()

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/counter"), (0, theme.BAR))


def _printed(stamp: str) -> pygame.Surface:
    """What a stamp leaves: a ring with its sign."""
    name, tint = STAMPS[stamp]
    face = circle(66, "#fffaf0", tint, 5).copy()
    mark = icon(name, 40, tint)
    face.blit(mark, mark.get_rect(center=(33, 33)))
    return face

