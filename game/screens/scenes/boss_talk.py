"""A practised talk: across the table sits the other; what you say moves them nearer, and what they take from it stands on a page."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Moment, Option, Turn
from game.rules.echo import Echo
from game.rules.person import home
from game.screens import theme
from game.screens.art import art, backdrop, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, smooth, swing
from game.screens.props.card import open_card, small_card
from game.screens.props.day import padded
from game.screens.props.host import Host
from game.screens.props.own_note import own_note
from game.screens.props.pages import ARROW, LARGE, Pages, arrow
from game.screens.props.sky import sky
from game.screens.props.workplace import workplace_picture
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

LEANING = 54
"""How far the other leans back from a sentence that does not work."""
OTHER_Y, TALL, EDGE = 290, (300, 420), 376
SAID = (392, 190)
HOST_HIGH = 98
PAGE, READ = (28, 222, 376, 262), (330, 304, 500, 336)
TILE_Y, TILE_H = 600, 140
CARD, LARGE_CARD = (182, 226), (276, 226)
LINES = 4
"""So many lines the page has, or more where more was taken from what you said."""
CARDS_SHOWN = 4
"""So many cards lie on the table at once with large text."""


class BossTalkScene(Scene):
    """Mo says what this turn is about; the other speaks; below lie sentences or own cards to choose from."""

    FAR, STEP = 1090, 36
    """Where the other is at first; how much nearer each thing brings them that they took from what you said."""
    TITLE = "practice-page-title"

    def begin(self, ask: Ask) -> None:
        self.tiles: list[Thing] = []
        self.notes: list[Thing] = []
        self.words: list[Thing] = []
        self.written = 0
        self.taken = ""
        self.pages: Pages | None = None
        self.stage.on_drop = self._dropped
        self.place = self._workplace()
        across = ask.speakers if isinstance(ask, Turn) else ask.pictures if isinstance(ask, Moment) else ()
        items = ask.items if isinstance(ask, Turn | Moment) else ()
        self._room(across[0] if across else "", len(items))
        self._page(items)
        if isinstance(ask, Moment):
            self._read(ask)
            return
        self._turn(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The sentence flew across; the other moves, writes or leans back, and answers."""
        assert isinstance(ask, Turn)
        self._heard(len(ask.items))
        for thing in self.tiles:
            self.stage.remove(thing)
        self._page(ask.items)
        self._turn(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        if isinstance(self.ask, Turn):
            self._heard(self.written + 1)
        for thing in self.tiles:
            self.stage.motion.move(thing, 0.25, out, y=thing.y + 160, alpha=0)
        return 0.8

    # what lies where

    def _room(self, who: str, lines: int) -> None:
        """The other across the table, and Mo small at your side."""
        self.other = self.stage.add(Thing(art(f"people/{who}", *TALL), self._goes_to(lines), OTHER_Y, z=4))
        table = backdrop(f"places/work_{self.place}").subsurface((0, EDGE, theme.WIDTH, 650 - EDGE))
        self.stage.add(Thing(table, theme.WIDTH / 2, theme.BAR + (650 + EDGE) / 2, z=4.5))
        self.host = Host(self, 76, 190, 108, (136, 84), 760, high=HOST_HIGH, z=6, disc=True)

    def _mouth(self) -> float:
        """Where what the other says ends."""
        return (self.other.x if self.taken == "back" else self._goes_to(self.written)) - 124

    def _workplace(self) -> str:
        uri = home(self.show.session.profile, self.show.world.graph)
        return workplace_picture(self.show.world.graph, uri) if uri else "mensen"

    def _turn(self, ask: Ask) -> None:
        """A turn: Mo, the other, and what one may say."""
        assert isinstance(ask, Turn)
        self.host.look("mo_curious" if ask.again else "mo_calm")
        self.host.say(ask.says, aloud=False)
        spoken = " ".join(self.say(beat) for beat in ask.beats)
        self._speak(spoken)
        self.speak(*([spoken] if spoken else []), ask.says, *(option.says for option in ask.options if option.says))
        cards = any(option.picture.startswith("card:") for option in ask.options)
        self.card = LARGE_CARD if self.show.settings.size > LARGE else CARD
        self.pages = Pages(ask.options, CARDS_SHOWN if cards and self.card == LARGE_CARD else len(ask.options))
        self.tiles = []
        self._table(cards)
        skip = self.skip_button()
        if skip:
            self.tiles.append(skip)

    def _table(self, cards: bool) -> None:
        """What lies on the table now; a round arrow turns to the rest."""
        assert self.pages
        options = self.pages.shown
        shift = -(ARROW + 10) / 2 if self.pages.several else 0
        wide = _column(0, len(options))[1] - 104
        self.type_size = min(fitting_size(self.label(option), wide, TILE_H - 22, self.px(25), "semi") for option in options)
        for number, option in enumerate(options):
            x, width = _column(number, len(options), self.card[0] + 14 if cards else 0)
            self._tile(option, x + shift, width, number, cards)
        if self.pages.several:
            self.tiles.append(arrow(self, theme.WIDTH - 10 - ARROW / 2, TILE_Y, lambda: self._turn_page(cards)))

    def _turn_page(self, cards: bool) -> None:
        assert self.pages
        self.pages.turn()
        self.show.sounds.play("paper")
        for thing in [tile for tile in self.tiles if tile.name != "skip"]:
            self.stage.remove(thing)
        self.tiles = [tile for tile in self.tiles if tile.name == "skip"]
        self._table(cards)
        self.stage.focus = self.stage.named("turn")

    def way_to(self, option: Option) -> list[str]:
        return [*["turn"] * (self.pages.turns(option.id) if self.pages else 0), option.id]

    def _tile(self, option: Option, x: float, width: int, number: int, cards: bool) -> None:
        if option.picture.startswith("card:"):
            face = padded(open_card(self.label(option), f"cards/{option.picture.removeprefix('card:')}", size=self.card, text=self.px(22)))
        elif cards:
            face = self._plain_card(option)
        else:
            face = self._sentence(option, width)
        y = 600 if cards else TILE_Y
        tile = Thing(face, x, y + 180, name=option.id, says=self.label(option), z=14, drag=True)
        tile.press = lambda: self._say(option, tile)
        self.tiles.append(self.stage.add(tile))
        self.stage.motion.move(tile, 0.32, back, delay=0.05 * number, y=y)

    def _sentence(self, option: Option, width: int) -> pygame.Surface:
        """Something one may say: a balloon with its pictogram."""
        face = pygame.Surface((width + 5, TILE_H + 26), pygame.SRCALPHA)
        face.blit(panel(width, TILE_H - 6, theme.PAPER, 26), (0, 20))
        pygame.draw.polygon(face, theme.PAPER, [(width // 2 - 26, 24), (width // 2 + 30, 0), (width // 2 + 18, 24)])
        mark = icon(option.picture.removeprefix("icon:"), 46, theme.TEAL)
        face.blit(mark, mark.get_rect(center=(46, 16 + TILE_H // 2)))
        words = fitted(self.label(option), width - 104, TILE_H - 22, self.type_size, theme.INK, "semi", "left")
        face.blit(words, words.get_rect(midleft=(86, 16 + TILE_H // 2)))
        return face

    def _plain_card(self, option: Option) -> pygame.Surface:
        face = panel(*self.card, theme.TEAL, 18).copy()
        mark = icon(option.picture.removeprefix("icon:"), 72, theme.LIGHT)
        face.blit(mark, mark.get_rect(center=(self.card[0] // 2, 76)))
        words = fitted(self.label(option), self.card[0] - 20, 92, self.px(23), theme.PAPER, "semi")
        face.blit(words, words.get_rect(center=(self.card[0] // 2, 166)))
        return face

    def _page(self, items: tuple[Option, ...], box: tuple[int, int, int, int] = PAGE) -> None:
        """The page of the other, with a line for each thing that was taken from what you said; new lines are written in."""
        for thing in self.notes:
            self.stage.remove(thing)
        self.notes = []
        if not items:
            return
        x, y, width, height = box
        sheet = padded(panel(width, height, "#fffdf4", 10, shadow=0.22).copy(), 6)
        pygame.draw.rect(sheet, theme.BRICK, (6, 6, width, 10), border_radius=5)
        title = fitted(self.text(self.TITLE), width - 30, 32, min(self.px(22), 28), theme.BRICK, "bold", "left")
        sheet.blit(title, (24, 24))
        self.notes.append(self.stage.add(Thing(sheet, x + width / 2, y + height / 2, z=5, angle=0)))
        row = (height - 66) / max(LINES, len(items))
        left = round(row * 1.15) + 12
        size = min(fitting_size(self.label(item), width - 34 - left, round(row) - 4, self.px(22), "semi") for item in items)
        for number, item in enumerate(items):
            line = pygame.Surface((width - 28, round(row)), pygame.SRCALPHA)
            if item.picture.startswith("card:"):
                mark = small_card(f"cards/{item.picture.removeprefix('card:')}", size=(round(row * 1.15), round(row) - 4))
            else:
                mark = icon(item.picture.removeprefix("icon:"), round(row * 0.66), theme.TEAL)
            line.blit(mark, mark.get_rect(center=((left - 8) // 2, row / 2)))
            words = fitted(self.label(item), width - 34 - left, round(row) - 4, size, theme.INK, "semi", "left", 13)
            line.blit(words, words.get_rect(midleft=(left, row / 2)))
            thing = self.stage.add(Thing(line, x + width / 2, y + 56 + row * (number + 0.5), z=5.1, says=self.label(item)))
            self.notes.append(thing)
            if number >= self.written:
                thing.alpha = 0
                self.stage.motion.move(thing, 0.4, out, delay=0.25, alpha=255)
                self.show.sounds.play("paper")
        self.written = len(items)

    def _speak(self, words: str, tallest: int = 190) -> None:
        """What the other says, in a balloon before them."""
        for thing in self.words:
            self.stage.remove(thing)
        self.words = []
        if not words:
            return
        picture = balloon(words, 400, fitting_size(words, 352, tallest, self.px(27)), "right")
        thing = self.stage.add(Thing(picture, self._mouth() - picture.get_width() / 2, SAID[1] + picture.get_height() / 2, z=40, says=words))
        thing.alpha, thing.scale = 0, 0.92
        self.stage.motion.move(thing, 0.2, out, delay=0.3, alpha=255, scale=1.0)
        self.words = [thing]

    def _read(self, ask: Moment) -> None:
        """The page lies before you, large; Mo says what a no would mean."""
        self.other.x = 1060
        self.host.look("mo_smile")
        self.written = 0
        self._page(ask.items, READ)
        for thing in self.notes:
            thing.z = 16
        self._speak(self.say(ask.says), READ[1] - SAID[1] - 44)
        own_note(self, ask.beats, 176, 470)
        self.host.tell(ask.beats)
        assert ask.done is not None
        self.button(ask.done, 1130, 656, 240, 64, main=True)

    # what moves

    def _goes_to(self, lines: int) -> float:
        """The more the other wrote down, the nearer they sit."""
        return self.FAR - self.STEP * lines

    def _say(self, option: Option, tile: Thing) -> None:
        """The sentence leaves the table."""
        self.taken = option.place
        self.stage.motion.move(tile, 0.3, smooth, x=self.other.x - 90, y=330, scale=0.35, alpha=0)
        self.tiles = [one for one in self.tiles if one is not tile]
        self.stage.motion.after(0.32, lambda: self.stage.remove(tile))
        tile.press = None
        self.answer(option)

    def _dropped(self, tile: Thing, target: Thing | None) -> None:
        """Carried over the edge of the table it is said; let go on the table it goes back."""
        if tile.press and tile.y < theme.BAR + EDGE:
            tile.press()
        else:
            self.stage.back_home(tile)

    def _heard(self, lines: int) -> None:
        """What the sentence does: nearer with a nod, or away."""
        self.host.nod()
        if self.taken == "back":
            self.stage.motion.move(self.other, 0.45, out, x=self.other.x + LEANING, angle=-5)
            self.show.sounds.play("lever")
            return
        self.stage.motion.move(self.other, 0.45, smooth, x=self._goes_to(lines), angle=0)
        self.stage.motion.move(self.other, 0.5, swing, y=OTHER_Y + 10)
        self.show.sounds.play("note-2")

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("dawn"), (0, theme.BAR))
        surface.blit(backdrop(f"places/work_{self.place}"), (0, theme.BAR))


def _column(number: int, count: int, wide: int = 0) -> tuple[float, int]:
    """Middle and width of one of so many tiles side by side."""
    gap = 18
    width = wide - 14 if wide else min(404, (1244 - gap * (count - 1)) // count)
    left = 640 - (count * width + (count - 1) * gap) / 2
    return left + number * (width + gap) + width / 2, width
