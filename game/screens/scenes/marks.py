"""Stickers on the cards: three hearts, three hands, three seedlings, to drag or press onto a card, and to take off again."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Label, Option, Say, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out
from game.screens.props.card import MARKS, open_card
from game.screens.props.day import padded
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

AREA = (322, 176, 1262, 706)
SHEET = (20, 268, 280, 436)
ACROSS = 72
STUCK = 50
ROWS = ("like", "good", "learn")
DONE = (1150, 120)


class MarksScene(Scene):
    """Left the sheet of stickers, right the cards of the deck. Press a sticker and a card, or drag it there."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.table = ask
        self.page = 0
        self.held: Thing | None = None
        self.cards: dict[str, Thing] = {}
        self.stuck: dict[str, Thing] = {}
        self.piles: dict[str, Thing] = {}
        self.turns: list[Thing] = []
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda thing: self.show.sounds.play("lift")
        self.stage.add(Thing(art("people/mo_calm", 152, 200), 106, 172, z=3))
        words = self.say(ask.says)
        picture = balloon(words, 650, fitting_size(words, 590, 66, self.px(25)), "left")
        self.stage.add(Thing(picture, 186 + picture.get_width() / 2, 80 + picture.get_height() / 2, z=40, says=words))
        self.speak(words)
        self._lay_sheet()
        self._lay_cards()
        done = ask.done
        assert done is not None
        self.button(done, *DONE, 190, 58, main=True)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """A sticker sits on its card now, or is back on the sheet."""
        assert isinstance(ask, Tableau)
        self.table = ask
        self._let_go()
        for echo in echoes:
            _, mark, uri = echo.what.split(" ", 2)
            if echo.target:
                self._stick(mark, uri, self.piles[mark])
                self.show.sounds.play(f"note-{len(self.stuck) % 5}")
            else:
                self._take_off(mark, uri)
        for mark in ROWS:
            self._count(mark)

    # the sheet and the cards

    def _lay_sheet(self) -> None:
        """A sheet of paper with three rows of stickers; putting a sticker back goes here."""
        x, y, width, height = SHEET
        sheet = next(place for place in self.table.places if place.id == "sheet")
        self.stage.add(Thing(panel(width, height, theme.PAPER, 20).copy(), x + width / 2, y + height / 2, z=2))
        for number, mark in enumerate(ROWS):
            top = y + 12 + number * (height - 16) / 3
            item = next(item for item in self.table.items if item.id == mark)
            words = fitted(self.label(item), width - 28, 58, self.px(23), theme.INK, "semi")
            self.stage.add(Thing(words, x + width / 2, top + 30, z=3))
            pile = Thing(sticker(mark, ACROSS), x + 60, top + 96, name=mark, says=self.label(item), drag=True, z=12)
            pile.press = lambda pile=pile: self._lift(pile)  # type: ignore[misc]
            self.piles[mark] = self.stage.add(pile)
        self.counts = {mark: self.stage.add(Thing(None, x + 188, self.piles[mark].y, z=3)) for mark in ROWS}
        for mark in ROWS:
            self._count(mark)
        self.stage.add(Thing(None, x + width / 2, y + height / 2, size=(width, height), z=1, name=sheet.id, says=self.label(sheet),
                             press=lambda: self._put("sheet")))

    def _left(self, mark: str) -> int:
        item = next(item for item in self.table.items if item.id == mark)
        return int(item.picture.removeprefix("count:"))

    def _count(self, mark: str) -> None:
        """As many stickers as are left, small, beside the one to take."""
        left = self._left(mark)
        pile, row = self.piles[mark], self.counts[mark]
        pile.enabled, pile.alpha = left > 0, 255 if left else 70
        picture = pygame.Surface((150, 44), pygame.SRCALPHA)
        for number in range(left - 1):
            picture.blit(sticker(mark, 40), (number * 46, 2))
        row.show(picture)

    def _lay_cards(self) -> None:
        """The cards of this page, each with the stickers it has."""
        for thing in [*self.cards.values(), *self.stuck.values(), *self.turns]:
            self.stage.remove(thing)
        self.cards, self.stuck, self.turns = {}, {}, []
        left, top, right, bottom = AREA
        columns, rows = self._grid
        wide, high = (right - left) / columns, (bottom - top) / rows
        size = (round(wide) - 12, round(high) - 14)
        shown = self._deck[self.page * columns * rows: (self.page + 1) * columns * rows]
        for number, place in enumerate(shown):
            x, y = left + wide * (number % columns + 0.5), top + high * (number // columns + 0.5)
            self._card(place, x, y, size, number)
        if len(self._deck) > columns * rows:
            option = Option("turn", Say("my_work-further"), "icon:caret-right", ())
            turn = self.button(option, DONE[0] - 190, DONE[1], 176, 54, size=20)
            turn.press = self._turn
            self.turns.append(turn)
        profile = self.show.session.profile
        for place in shown:
            for mark in ROWS:
                if f"{mark} {place.id}" in profile.marks:
                    self._stick(mark, place.id, None)

    def _card(self, place: Option, x: float, y: float, size: tuple[int, int], number: int) -> None:
        aside = place.picture == "aside"
        label = self.show.texts.label(Label("skill", place.id))
        face = padded(open_card(label, f"cards/{self.show.world.graph.picture(place.id)}", size=size, text=self.px(22),
                                ground="#e3dbdf" if aside else theme.PAPER))
        if aside:
            veil = panel(size[0] - 24, round((size[0] - 24) * 0.9) if size[1] >= size[0] * 1.3 else round(size[1] * 0.52), "#e3dbdf", 12,
                         shadow=0, opacity=0.45)
            face.blit(veil, (15, 15))
            words = fitted(self.text("my_work-aside"), size[0] - 40, 26, 19, theme.PAPER, "semi")
            strip = panel(words.get_width() + 20, 28, theme.LILAC, 10, shadow=0).copy()
            strip.blit(words, words.get_rect(center=(strip.get_width() // 2 - 2, 13)))
            face.blit(strip, (18, 20))
        card = self.stage.add(Thing(face, x, y - 30, name=place.id, says=label, z=5, angle=(-1, 1, 0)[number % 3],
                                    press=lambda: self._put(place.id)))
        card.alpha = 0
        self.stage.motion.move(card, 0.25, out, delay=0.02 * number, y=y, alpha=255)
        self.cards[place.id] = card
        card.held = aside

    @property
    def _deck(self) -> list[Option]:
        return [place for place in self.table.places if place.id != "sheet"]

    @property
    def _grid(self) -> tuple[int, int]:
        """Columns and rows of cards on a page: fewer and larger with larger text."""
        size, count = self.show.settings.size, len(self._deck)
        most = 6 if size <= 1.0 else 4 if size <= 1.5 else 3
        return (max(1, min(most, count)), 1) if count <= 3 else (min(most, max(2, -(-count // 2))), 2)

    def _turn(self) -> None:
        columns, rows = self._grid
        self.page = (self.page + 1) % -(-len(self._deck) // (columns * rows))
        self.show.sounds.play("paper")
        self._lay_cards()

    # stickers

    def _stick(self, mark: str, uri: str, origin: Thing | None) -> None:
        """A sticker on its card, low on the picture; it comes from the sheet."""
        card = self.cards.get(uri)
        if card is None:
            return
        x, y = self._spot(mark, card)
        start = (origin.x, origin.y) if origin else (x, y)
        name = f"{mark} {uri}"
        item = next(item for item in self.table.items if item.id == name)
        thing = Thing(sticker(mark, STUCK), *start, name=name, says=self.label(item), drag=True, z=14, angle=-8)
        thing.press = lambda: self._lift(thing)
        self.stuck[name] = self.stage.add(thing)
        self.stage.motion.move(thing, 0.3, back, x=x, y=y)

    def _spot(self, mark: str, card: Thing) -> tuple[float, float]:
        width, height = card.size
        picture = (width - 24) * 0.9 if height >= width * 1.3 else height * 0.52
        goes = card.y if not self.stage.motion.busy else round(card.y + (30 if card.alpha < 20 else 0))
        return card.x + (ROWS.index(mark) - 1) * (STUCK + 2), goes - height / 2 + 12 + picture - 22

    def _take_off(self, mark: str, uri: str) -> None:
        thing = self.stuck.pop(f"{mark} {uri}", None)
        if thing:
            thing.press, thing.name = None, ""
            pile = self.piles[mark]
            self.stage.motion.move(thing, 0.3, out, x=pile.x, y=pile.y, then=lambda: self.stage.remove(thing))
            self.show.sounds.play("paper")

    # what the hand does

    def _lift(self, thing: Thing) -> None:
        same = self.held is thing
        self._let_go()
        if not same:
            self.held = thing
            self.stage.motion.move(thing, 0.15, out, scale=1.25, angle=-10)
            self.show.sounds.play("lift")

    def _let_go(self) -> None:
        if self.held:
            self.stage.motion.move(self.held, 0.15, out, scale=1.0, angle=0)
        self.held = None

    def _put(self, place: str) -> None:
        """The sticker in hand goes to a card or back to the sheet; with an empty hand a card says its label."""
        if self.held is None:
            if place in self.cards:
                self.speak(self.cards[place].says)
        else:
            self._choose(self.held.name, place)

    def _dropped(self, thing: Thing, target: Thing | None) -> None:
        place = "" if target is None else target.name
        if place not in self.cards and place != "sheet":
            place = next((name.split(" ", 1)[1] for name in self.stuck if name == place), "sheet" if place in self.piles else "")
        if thing.name in self.piles or not self._choose(thing.name, place):
            self.stage.back_home(thing)
            if thing.name in self.piles:
                self._choose(thing.name, place)

    def _choose(self, item: str, place: str) -> bool:
        """Hand back what this sticker on this place means; False where it may not go there."""
        option = next((one for one in self.table.options if one.item == item and one.place == place), None)
        if option is None:
            self._let_go()
            return False
        self.answer(option)
        return True

    def way_to(self, option: Option) -> list[str]:
        """A card may lie on a further page."""
        if not option.item:
            return [option.id]
        uri = option.place if option.place != "sheet" else option.item.split(" ", 1)[1]
        columns, rows = self._grid
        pages = -(-len(self._deck) // (columns * rows))
        wanted = next(number for number, place in enumerate(self._deck) if place.id == uri) // (columns * rows)
        return ["turn"] * ((wanted - self.page) % pages) + [option.item, option.place]

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The cards slide together, stickers and all."""
        for thing in [*self.cards.values(), *self.stuck.values()]:
            self.stage.motion.move(thing, 0.4, out, x=640 + (thing.x - 640) * 0.2, y=900)
        self.show.sounds.play("deal")
        return 0.45

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.fill("#c99a63")
        for number in range(6):
            y = theme.BAR + number * 112
            pygame.draw.rect(surface, ("#cfa16b", "#c4935c")[number % 2], (0, y, theme.WIDTH, 112))
            pygame.draw.line(surface, "#b07f4c", (0, y), (theme.WIDTH, y), 2)


def sticker(mark: str, across: int) -> pygame.Surface:
    """A round sticker with its pictogram."""
    name, tint = MARKS[mark]
    face = pygame.Surface((across + 6, across + 6), pygame.SRCALPHA)
    shade = circle(across, "#1f2a36")
    shade = shade.copy()
    shade.set_alpha(50)
    face.blit(shade, (5, 6))
    face.blit(circle(across, theme.WHITE, tint, 3), (2, 2))
    picture = icon(name, round(across * 0.62), tint)
    face.blit(picture, picture.get_rect(center=(across // 2 + 2, across // 2 + 2)))
    return face
