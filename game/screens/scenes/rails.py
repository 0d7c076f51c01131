"""The rails: what lies there is chosen by picture, lifted by two cards, who and what, and then the tram moves on a bit."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Moment, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop, circle, icon, panel
from game.screens.lettering import fitted, fitting_size, lettering
from game.screens.motion import back, out, smooth, swing
from game.screens.props.host import Host
from game.screens.props.pages import ARROW, LARGE, Pages, arrow
from game.screens.scene import Scene
from game.screens.thing import Thing

FEET = 515 + theme.BAR
BLOCK, SMALL = (156, 132), (92, 78)
ON_RAILS = (620, 860, 1100)
TRAM = (370, 445)
"""Middle of the picture of the tram where it waits."""
ON_A_BIT, RODE_ON = 60, 1150
TILE, GAP, ROOM = (146, 118), 10, 936
ROWS = (226, 354)
BESIDE = 100
"""What a picture takes of a tile that has its word beside it."""
IN_ROW = 3
"""So many tiles lie in a row with large text, picture and word side by side."""


class RailsScene(Scene):
    """Two rows of tiles above the rails; in the quay below stands that only the player sees this."""

    def begin(self, ask: Ask) -> None:
        self.tiles: dict[str, Thing] = {}
        self.signs: list[Thing] = []
        self.row_things: list[Thing] = []
        self.rows: dict[str, Pages] = {}
        self.blocks: dict[str, Thing] = {}
        self.held = ""
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda thing: self.show.sounds.play("lift")
        profile = self.show.session.profile
        lifted = len(profile.lifted)
        self.tram = self.stage.add(Thing(art("places/rails_tram", 880, 320), TRAM[0] + ON_A_BIT * min(lifted, 3), TRAM[1], z=3))
        for name in profile.obstacles:
            if name not in profile.lifted:
                self._block(name)
        self.host = Host(self, 104, 724, 232, (196, 614), 680, high=82, z=30)
        if not ask.id.endswith(".end"):
            self._private()
        self._lay(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """A thing comes onto the rails, or is lifted off them; then the next cards come."""
        self._moved(echoes)
        self.held = ""
        for thing in [*self.tiles.values(), *self.signs, *self.row_things]:
            self.stage.remove(thing)
        self.tiles.clear()
        self.signs.clear()
        self.row_things.clear()
        self._lay(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        if isinstance(self.ask, Moment):
            return 0.2
        self._moved(echoes)
        for thing in [*self.tiles.values(), *self.signs, *self.row_things]:
            self.stage.motion.move(thing, 0.25, out, alpha=0)
        return 1.3 if any(echo.what.startswith("lifted ") for echo in echoes) else 0.5

    def way_to(self, option: Option) -> list[str]:
        names = [option.item, option.place] if option.item and option.place else [option.id]
        return [press for name in names for press in (*self._turns(name), name)]

    def _turns(self, name: str) -> list[str]:
        """What to press until this tile is shown."""
        return [row for row, pages in self.rows.items() for _ in range(pages.turns(name))]

    # what lies where

    def _lay(self, ask: Ask) -> None:
        if isinstance(ask, Moment):
            self._ride_on(ask)
            return
        self.host.say(ask.says, aloud=False)
        pairs = isinstance(ask, Tableau) and bool(ask.places)
        asked = (*ask.items, *ask.places) if isinstance(ask, Tableau) and pairs else ask.options
        self.speak(ask.says, *(one.says for one in asked if one.says))
        room = 10 ** 3
        if isinstance(ask, Tableau) and pairs:
            self.rows = {"turn who": Pages(ask.items, IN_ROW if self.large else room, _units),
                         "turn what": Pages(ask.places, IN_ROW if self.large else room, _units)}
        else:
            self.rows = {"turn": Pages(ask.options, 2 * IN_ROW if self.large else room, _units)}
        self._lay_rows()
        if pairs or not isinstance(ask, Tableau):
            self._point(ask.id.rpartition(".")[2])
        done = ask.done
        if done is not None:
            button = self.button(done, 1130, 668, 220, 60, main=True)
            self.signs.append(button)
        skip = None if done is not None and self.show.session.profile.obstacles else self.skip_button()
        if skip:
            self.signs.append(skip)

    @property
    def large(self) -> bool:
        return self.show.settings.size > LARGE

    def _lay_rows(self) -> None:
        """The tiles of the pages that are open."""
        if "turn" in self.rows:
            shown = self.rows["turn"].shown
            half = IN_ROW if self.large else (len(shown) + 1) // 2
            self._row(shown[:half], ROWS[0], turns="turn")
            self._row(shown[half:], ROWS[1], turns="turn")
        else:
            for row, y, ground in (("turn who", ROWS[0], BLOCKS_WHO), ("turn what", ROWS[1], BLOCKS_WHAT)):
                self._row(self.rows[row].shown, y, self.text(row.replace("turn ", "practice-")), ground, turns=row)
        for row, pages in self.rows.items():
            if pages.several:
                y = {"turn": sum(ROWS) / 2, "turn who": ROWS[0], "turn what": ROWS[1]}[row]
                self.row_things.append(arrow(self, theme.WIDTH - 12 - ARROW / 2, y, lambda row=row: self._turn(row), row))  # type: ignore[misc]

    def _turn(self, row: str) -> None:
        """Other tiles in this row; a card of the other row stays in hand."""
        self.rows[row].turn()
        for thing in [*self.tiles.values(), *self.row_things]:
            self.stage.remove(thing)
        self.tiles.clear()
        self.row_things.clear()
        self.show.sounds.play("paper")
        self._lay_rows()
        if self.held in self.tiles:
            self.tiles[self.held].scale, self.tiles[self.held].z = 1.08, 20
        else:
            self.held = ""
        self.stage.focus = self.stage.named(row)

    def _row(self, options: tuple[Option, ...], y: float, title: str = "", ground: str = theme.PAPER, turns: str = "") -> None:
        """Tiles side by side, with the word of the row before them."""
        count = max(len(options), 1)
        units = [_units(option) for option in options]
        aside = ARROW + 8 if self.rows[turns].several else 0
        if self.large:
            width = (ROOM - aside - (IN_ROW - 1) * GAP) // IN_ROW
        else:
            width = min(178, (ROOM - (count - 1) * GAP) // max(sum(units), 1))
        left = theme.WIDTH - 16 - aside - sum(units) * width - (count - 1) * GAP
        if title:
            words = fitted(title, 96, 44, self.px(25), theme.PAPER, "bold")
            sign = panel(112, 52, theme.TEAL if ground == BLOCKS_WHO else theme.BRICK, 26).copy()
            sign.blit(words, words.get_rect(center=(56, 26)))
            self.row_things.append(self.stage.add(Thing(sign, left - 72, y, z=10)))
        room = (width - BESIDE, TILE[1] - 14) if self.large else (width - 12, 42)
        size = min((fitting_size(self.label(option), *room, self.px(20), "semi", 12) for option, unit in zip(options, units, strict=True)
                    if unit == 1), default=self.px(20))
        for number, (option, unit) in enumerate(zip(options, units, strict=True)):
            wide = width * unit
            x = left + wide / 2
            left += wide + GAP
            tile = Thing(self._tile(option, wide, ground, size), x, y - 20, name=option.id, says=self.label(option), z=12, drag=True)
            tile.press = lambda option=option: self._press(option)  # type: ignore[misc]
            tile.alpha = 0
            self.tiles[option.id] = self.stage.add(tile)
            self.stage.motion.move(tile, 0.25, out, delay=0.025 * number, y=y, alpha=255)

    def _tile(self, option: Option, width: int, ground: str, size: int) -> pygame.Surface:
        """A picture with its word: a thing, a person's head, or a pictogram."""
        face = panel(width, TILE[1], ground, 16).copy()
        kind, _, name = option.picture.partition(":")
        if name.startswith("places/"):
            picture = art(name, *((76, 64) if self.large else SMALL))
        elif kind == "art":
            picture = head(name.removeprefix("people/"), 72)
        else:
            picture = icon(name, 50, theme.TEAL)
        if option.id.startswith("tip-") or self.large:
            face.blit(picture, picture.get_rect(center=(48, TILE[1] // 2)))
            words = fitted(self.label(option), width - BESIDE, TILE[1] - 14, self.px(20), theme.INK, "semi", "left", 12)
            face.blit(words, words.get_rect(midleft=(90, TILE[1] // 2)))
            return face
        face.blit(picture, picture.get_rect(center=(width // 2, 44)))
        words = fitted(self.label(option), width - 12, 42, size, theme.INK, "semi", smallest=12)
        face.blit(words, words.get_rect(center=(width // 2, 96)))
        return face

    def _block(self, name: str) -> Thing:
        """A thing on the rails, at the next free place."""
        taken = {round(one.x) for one in self.blocks.values()}
        x = next((spot for spot in ON_RAILS if spot not in taken), ON_RAILS[-1])
        block = Thing(art(f"places/block_{name}", *BLOCK), x, FEET - BLOCK[1] / 2 + 4, z=6, says=self.text(f"obstacle-{name}"))
        self.blocks[name] = self.stage.add(block)
        return block

    def _private(self) -> None:
        """On the quay: only you see this."""
        words = lettering(self.text("practice-rails-private"), fitting_size(self.text("practice-rails-private"), 400, 34, self.px(22)), 420, theme.PAPER, "semi")
        sign = panel(words.get_width() + 76, 50, theme.NIGHT, 25, shadow=0.2).copy()
        sign.blit(circle(36, theme.PAPER), (8, 7))
        lock = icon("lock-simple", 22, theme.NIGHT)
        sign.blit(lock, lock.get_rect(center=(26, 25)))
        sign.blit(words, words.get_rect(midleft=(54, 25)))
        self.stage.add(Thing(sign, 24 + sign.get_width() / 2, 112, z=5, says=self.text("practice-rails-private")))

    def _point(self, name: str) -> None:
        """The thing this is about moves a little, and light falls on it."""
        block = self.blocks.get(name)
        if block is not None:
            self.stage.motion.move(block, 0.5, swing, y=block.y - 18)

    # what the hand does

    def _press(self, option: Option) -> None:
        """In the one row a card is taken, in the other it is answered; where there is one row a press is the answer."""
        if not isinstance(self.ask, Tableau) or not self.ask.places:
            self.answer(option)
            return
        people = {item.id for item in self.ask.items}
        if option.id in people or (self.held and self.held not in people):
            if option.id in people and self.held and self.held not in people:
                self._choose(option.id, self.held)
            else:
                self._take(option.id)
        elif self.held:
            self._choose(self.held, option.id)
        else:
            self._take(option.id)

    def _take(self, name: str) -> None:
        """Hold a card: it comes up; pressed again it goes back."""
        before, self.held = self.held, "" if self.held == name else name
        for one in {before, name} - {""}:
            up = one == self.held
            tile = self.tiles[one]
            self.stage.motion.move(tile, 0.15, out, scale=1.08 if up else 1.0)
            tile.z = 20 if up else 12
        self.show.sounds.play("lift")

    def _choose(self, who: str, what: str) -> None:
        option = next((one for one in self.ask.options if one.item == who and one.place == what), None)
        if option is None:
            return
        for name in (who, what):
            self._fly(self.tiles.pop(name))
        self.answer(option)

    def _fly(self, tile: Thing) -> None:
        """A card goes under the thing, to lift it."""
        tile.press, tile.drag, tile.z = None, False, 25
        block = self.blocks.get(self.ask.id.rpartition(".")[2])
        x = block.x if block else 860
        side = -62 if tile.y < sum(ROWS) / 2 else 62
        self.stage.motion.move(tile, 0.35, smooth, x=x + side, y=FEET - 8, scale=0.6)
        self.stage.motion.move(tile, 0.5, smooth, delay=0.8, alpha=0)
        self.stage.motion.after(1.4, lambda: self.stage.remove(tile))

    def _dropped(self, tile: Thing, target: Thing | None) -> None:
        """A tile may be dropped on another one, or (where it is chosen by itself) anywhere."""
        self.stage.back_home(tile)
        if isinstance(self.ask, Tableau) and self.ask.places and target is not None and target.name in self.tiles:
            self.held = tile.name
            option = next((one for one in (*self.ask.items, *self.ask.places) if one.id == target.name), None)
            if option:
                self._press(option)

    # what moves

    def _moved(self, echoes: tuple[Echo, ...]) -> None:
        for echo in echoes:
            part, _, name = echo.what.partition(" ")
            if part == "obstacles":
                tile = self.tiles.get(name)
                block = self._block(name)
                end = block.y
                if tile:
                    x, block.x, block.y, block.scale = block.x, tile.x, tile.y, 0.6
                    self.stage.motion.move(block, 0.45, back, x=x, y=end, scale=1.0)
                self.show.sounds.play("snap")
            elif part == "lifted":
                self._lift(name)

    def _lift(self, name: str) -> None:
        """Up it goes, off the rails and away; the tram rolls on a bit. What is good comes along in the tram."""
        block = self.blocks.pop(name, None)
        if block is None:
            return
        if name == "good":
            self.stage.motion.move(block, 0.9, smooth, delay=0.3, x=self.tram.x - 140, y=block.y - 60, scale=0.5, alpha=0,
                                   then=lambda: self.stage.remove(block))
            self.show.sounds.play("note-4")
            return
        block.z = 24
        self.stage.motion.move(block, 0.55, back, delay=0.35, y=block.y - 120)
        self.stage.motion.move(block, 0.5, smooth, delay=0.35, scale=1.1, then=lambda: self.stage.motion.move(block, 0.45, out, x=1420, scale=0.7))
        self.stage.motion.after(1.6, lambda: self.stage.remove(block))
        self.stage.motion.move(self.tram, 0.9, smooth, delay=0.8, x=self.tram.x + ON_A_BIT)
        self.show.sounds.play("lever")

    def _ride_on(self, ask: Moment) -> None:
        """The tram rides on over free rails; where something lies still it waits."""
        self.host.look("mo_smile")
        self.host.tell(ask.beats)
        assert ask.done is not None
        self.button(ask.done, 1130, 668, 220, 60, main=True)
        if ask.id.endswith(".end"):
            self.tram.x = RODE_ON
            self.stage.motion.move(self.tram, 6.0, smooth, delay=1.0, x=1800)
        elif not self.blocks:
            self.stage.motion.move(self.tram, 4.5, smooth, delay=0.6, x=RODE_ON)
            self.show.sounds.play("ride")
        else:
            self.show.sounds.play("bell")

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/rails"), (0, theme.BAR))


BLOCKS_WHO, BLOCKS_WHAT = "#fff8ec", "#fdeccb"


def _units(option: Option) -> int:
    """A tip is a sentence, and takes the room of two tiles."""
    return 2 if option.id.startswith("tip-") else 1


def head(name: str, across: int) -> pygame.Surface:
    """The head of one of the people, in a disc."""
    walks = name.startswith("walk_")
    wide, high, dx, dy = (60, 136, 16, 4) if walks else (120, 168, 24, -7) if name != "ik" else (72, 72, 0, 0)
    scale = across / 72
    whole = art(f"people/{name}", round(wide * scale * (2 if walks else 1)), round(high * scale * (2 if walks else 1)))
    face = circle(across, "#cfe4df").copy()
    inside = pygame.Surface((across, across), pygame.SRCALPHA)
    inside.blit(whole, (round(-dx * scale), round(dy * scale)))
    inside.blit(circle(across, "#ffffff"), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    face.blit(inside, (0, 0))
    return face
