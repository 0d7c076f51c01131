"""The bench: a step is a plank. It is chosen from the rack, sawn until it fits a day, put in its slot, and gets its own words."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.rules.event import StepPlanned
from game.screens import theme
from game.screens.art import art, backdrop, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, linear, out, smooth
from game.screens.props.host import Host
from game.screens.props.pages import ARROW, LARGE, Pages, arrow
from game.screens.scene import Scene
from game.screens.scenes.rails import head
from game.screens.thing import Thing

SLOT, SLOT_X, SLOT_Y = 150, tuple(115 + 172 * number for number in range(7)), 221
PLATE_Y = 323
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FOOT = 586 + theme.BAR
LEFT = 340
LENGTHS = (480, 310, 150)
"""How long a plank is in each size; a day is 150."""
RACK = ((489, 510), (797, 510), (1105, 510), (489, 620), (797, 620))
LARGE_RACK, LARGE_PLANK = ((778, 503), (778, 633)), 1.15
TILE_Y, TILE_H = 574, 170
IN_ROW = 3
"""So many tiles lie on the bench with large text."""
SAW_HOME = (1090, 560)
STROKES = 4


class PlankScene(Scene):
    """What lies on the bench depends on what is asked: the rack, the saw, or tiles; the slot of the day fills up above."""

    def begin(self, ask: Ask) -> None:
        self.tiles: dict[str, Thing] = {}
        self.pinned: list[Thing] = []
        self.plank: Thing | None = None
        self.saw: Thing | None = None
        self.pages: Pages | None = None
        self.shown: StepPlanned | None = None
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda thing: self.show.sounds.play("lift")
        self._names()
        self.host = Host(self, 122, 496, 152, (190, 354), 1000, high=82, z=3)
        step = self.show.session.profile.get("step")
        if step is not None and step.day and ask.id not in ("my_step.chain", "my_step.keep", "my_step.better"):
            self._pin(step)
        self._lay(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """What was answered moves: a plank out of the rack, the saw, the plank into its day, a sign to the slot."""
        sawn = False
        for echo in echoes:
            if echo.what.startswith("steps "):
                sawn = self._sawn(echo.what.removeprefix("steps "), int(echo.target))
            elif echo.what == "single step":
                self._planned()
        self._clear()
        self.stage.motion.after(1.5 if sawn and not self.show.settings.less_motion else 0.01, lambda: self._lay(ask))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._planned()
        self._clear()
        return 0.9

    def way_to(self, option: Option) -> list[str]:
        return [*["turn"] * (self.pages.turns(option.id) if self.pages else 0), option.id]

    # what lies where

    def _names(self) -> None:
        """The days on their plates."""
        for number, day in enumerate(DAYS):
            words = fitted(self.text(f"weekday-{day}"), 112, 28, min(self.px(20), 24), theme.INK, "semi", smallest=13)
            self.stage.add(Thing(words, SLOT_X[number], PLATE_Y, z=2))

    def _lay(self, ask: Ask) -> None:
        """What this ask lays on the bench."""
        self.host.say(ask.says, aloud=False)
        self.speak(ask.says, *(option.says for option in ask.options if option.says))
        what = ask.id.removeprefix("my_step.")
        self.pages = None
        if what == "chain":
            self.pages = Pages(ask.options, len(LARGE_RACK) if self.large else len(RACK))
            self._rack()
        elif what.startswith("saw"):
            self._vice(ask.options[0])
        elif what == "day":
            self._days(ask)
        else:
            self.pages = Pages(ask.options, IN_ROW if self.large else len(ask.options))
            self._row()
        skip = self.skip_button()
        if skip:
            self.tiles["skip"] = skip

    def _clear(self) -> None:
        """Take away what was laid for the ask before."""
        chosen = self.stage.focus
        for thing in self.tiles.values():
            thing.press, thing.drag = None, False
            if thing is chosen:
                self.stage.motion.move(thing, 0.2, out, scale=1.06)
            self.stage.motion.move(thing, 0.3, out, alpha=0, then=lambda thing=thing: self.stage.remove(thing))  # type: ignore[misc]
        self.tiles.clear()

    @property
    def large(self) -> bool:
        return self.show.settings.size > LARGE

    def _turn_to(self, lay: Callable[[], None]) -> None:
        """A round arrow, where there is more than lies on the bench."""
        assert self.pages
        if not self.pages.several:
            return

        def turn() -> None:
            assert self.pages
            self.pages.turn()
            for name in [name for name in self.tiles if name != "skip"]:
                self.stage.remove(self.tiles.pop(name))
            self.show.sounds.play("paper")
            lay()
            self.stage.focus = self.stage.named("turn")

        self.tiles["turn"] = arrow(self, theme.WIDTH - 14 - ARROW / 2, TILE_Y, turn)

    def _rack(self) -> None:
        """The ends of five planks, one of them of who leaves it as it is."""
        assert self.pages
        self._turn_to(self._rack)
        for number, option in enumerate(self.pages.shown):
            x, y = (LARGE_RACK if self.large else RACK)[number]
            wood = self._wood(0, self.label(option), LARGE_PLANK) if self.large else self._wood(1, self.label(option), 0.96)
            plank = Thing(wood, x + 260, y, name=option.id, says=self.label(option), z=10)
            plank.press = lambda option=option: self.answer(option)  # type: ignore[misc]
            plank.alpha = 0
            self.tiles[option.id] = self.stage.add(plank)
            self.stage.motion.move(plank, 0.35, back, delay=0.06 * number, x=x, alpha=255)

    def _vice(self, option: Option) -> None:
        """The plank lies in the vice with a mark where to saw; the saw waits."""
        chain, _, size = option.picture.rpartition("-")
        if self.plank is None:
            self.plank = self._plank(chain, int(size))
        self._mark(int(size))
        label = self.label(option)
        face = pygame.Surface((268, 176), pygame.SRCALPHA)
        face.blit(art("places/saw", 260, 110), (4, 0))
        plate = panel(150, 52, theme.YELLOW, 26).copy()
        words = fitted(label, 130, 46, self.px(25), theme.INK, "bold")
        plate.blit(words, words.get_rect(center=(75, 26)))
        face.blit(plate, (62, 116))
        saw = Thing(face, SAW_HOME[0] + 250, SAW_HOME[1], name=option.id, says=label, drag=True, z=20)
        saw.press = lambda: self.answer(option)
        # sawing is pressing the saw, pressing the plank, or drawing the saw over the plank
        self.plank.press, self.plank.focusable = saw.press, False
        self.saw = self.tiles[option.id] = self.stage.add(saw)
        self.stage.motion.move(saw, 0.35, back, x=SAW_HOME[0])

    def _mark(self, size: int) -> None:
        """A dashed line where the plank is to be sawn."""
        line = pygame.Surface((8, 136), pygame.SRCALPHA)
        for y in (0, 16, 32, 92, 108, 124):
            pygame.draw.rect(line, theme.BRICK, (1, y, 6, 11), border_radius=3)
        self.tiles["mark"] = self.stage.add(Thing(line, LEFT + LENGTHS[size + 1], FOOT - 58, z=9))

    def _days(self, ask: Ask) -> None:
        """Every slot can take the plank, which is short enough now."""
        step = ask.says.arguments.get("step")
        chain, _, size = getattr(step, "key", "-2").rpartition("-")
        if self.plank is None:
            self.plank = self._plank(chain, int(size))
        self.plank.drag, self.plank.focusable, self.plank.press = True, True, lambda: self.speak(self.plank.says if self.plank else "")
        for number, option in enumerate(ask.options):
            slot = Thing(self._ring(), SLOT_X[number], SLOT_Y, name=option.id, says=self.label(option), z=4,
                         size=(SLOT, 2 * (PLATE_Y + 16 - SLOT_Y)))  # the plate with the day's name belongs to it
            slot.press = lambda option=option: self.answer(option)  # type: ignore[misc]
            slot.alpha = 0
            self.tiles[option.id] = self.stage.add(slot)
            self.stage.motion.move(slot, 0.2, out, delay=0.05 * number, alpha=255)

    @staticmethod
    def _ring() -> pygame.Surface:
        face = pygame.Surface((SLOT + 4, SLOT + 4), pygame.SRCALPHA)
        pygame.draw.rect(face, theme.YELLOW, (2, 2, SLOT, SLOT), 6, border_radius=12)
        return face

    def _row(self) -> None:
        """Tiles on the bench: people, pictograms, parts of the day."""
        assert self.pages
        self._turn_to(self._row)
        options, gap = self.pages.shown, 12
        count = len(options)
        room = 930 - (ARROW + gap if self.pages.several else 0)
        width = min(300, (room - gap * (count - 1)) // count)
        # large letters take room from the picture above them
        high, picture_y, across = (104, 42, (60, 52)) if self.large else (62, 58, (84, 64))
        size = min(fitting_size(self.label(option), width - 16, high, self.px(23), "semi", 13) for option in options)
        left = LEFT - 20 + (room - count * width - gap * (count - 1)) / 2
        for number, option in enumerate(options):
            x = left + number * (width + gap) + width / 2
            face = panel(width, TILE_H, theme.PAPER, 20).copy()
            kind, _, name = option.picture.partition(":")
            picture = head(name.removeprefix("people/"), across[0]) if kind == "art" else icon(name, across[1], theme.TEAL)
            face.blit(picture, picture.get_rect(center=(width // 2, picture_y)))
            words = fitted(self.label(option), width - 16, high, size, theme.INK, "semi", smallest=13)
            face.blit(words, words.get_rect(center=(width // 2, 165 - high // 2)))
            tile = Thing(face, x, TILE_Y + 160, name=option.id, says=self.label(option), z=12, drag=True)
            tile.press = lambda option=option: self.answer(option)  # type: ignore[misc]
            self.tiles[option.id] = self.stage.add(tile)
            self.stage.motion.move(tile, 0.32, back, delay=0.04 * number, y=TILE_Y)

    # planks

    def _wood(self, size: int, words: str, scale: float = 1.0) -> pygame.Surface:
        """A plank with its words; the smallest may be drawn larger so that they can be read."""
        wide, high = round(LENGTHS[size] * scale), round(110 * scale)
        face = art(f"places/plank_{3 - size}", wide, high).copy()
        lettered = fitted(words, round((LENGTHS[size] - 44) * scale), round((76 if self.large else 62) * scale), self.px(24), theme.INK, "semi", smallest=12)
        face.blit(lettered, lettered.get_rect(center=(wide // 2 - 2, round(51 * scale))))
        return face

    def _plank(self, chain: str, size: int) -> Thing:
        words = self.text(f"step-{chain}-{size}")
        scale = 1.5 if size == 2 else 1.0
        face = self._wood(size, words, scale)
        return self.stage.add(Thing(face, LEFT + face.get_width() / 2, FOOT - face.get_height() / 2, z=8, says=words))

    def _sawn(self, chain: str, size: int) -> bool:
        """A plank was chosen (it comes whole out of the rack), or sawn: the piece falls and the words are smaller."""
        old = self.plank
        if size == 0 or old is None or self.saw is None:
            if chain != "stay_keep":
                self.plank = self._plank(chain, size)
                end = self.plank.x
                self.plank.x = end + 420
                self.stage.motion.move(self.plank, 0.5, smooth, x=end)
                self.show.sounds.play("snap")
            return False
        saw, at = self.saw, LEFT + LENGTHS[size]
        del self.tiles[saw.name]
        saw.press, saw.drag, old.press = None, False, None
        self.show.sounds.play("saw")
        for number in range(2 * STROKES):
            self.stage.motion.after(0.14 * number, lambda number=number: self.stage.motion.move(  # type: ignore[misc]
                saw, 0.13, linear, x=at + 60 + (44 if number % 2 else 0), y=FOOT - 86 + number * 5))
        self.stage.motion.after(0.14 * 2 * STROKES, lambda: self._falls(old, chain, size, saw))
        return True

    def _falls(self, old: Thing, chain: str, size: int, saw: Thing) -> None:
        """The sawn-off end drops; what is left has smaller words."""
        length = LENGTHS[size - 1] - LENGTHS[size]
        end = old.image.subsurface((LENGTHS[size], 0, length, 110)).copy() if old.image else None
        self.stage.remove(old)
        piece = self.stage.add(Thing(end, LEFT + LENGTHS[size] + length / 2, FOOT - 55, z=7))
        self.stage.motion.move(piece, 0.55, lambda part: part * part, y=900, angle=-24, x=piece.x + 40, then=lambda: self.stage.remove(piece))
        self.plank = self._plank(chain, size)
        if size == 2:
            self.plank.scale = 0.67
            self.stage.motion.move(self.plank, 0.35, back, scale=1.0)
        self.stage.motion.move(saw, 0.3, smooth, x=1500, then=lambda: self.stage.remove(saw))
        self.show.sounds.play("snap")

    # the slot of the day

    def _planned(self) -> None:
        """The plan grew: the plank goes into its day, or a sign comes to the slot."""
        step = self.show.session.profile.get("step")
        if step is None or not step.day:
            return
        if self.plank is not None:
            plank, self.plank = self.plank, None
            plank.press, plank.drag = None, False
            self.stage.motion.move(plank, 0.4, smooth, x=SLOT_X[DAYS.index(step.day)], y=SLOT_Y + 12, scale=0.6,
                                   then=lambda: self.stage.remove(plank))
            self.show.sounds.play("note-4")
            self.stage.motion.after(0.4, lambda: self._pin(step))
        else:
            self._pin(step)
            self.show.sounds.play("snap")

    def _pin(self, step: StepPlanned) -> None:
        """The slot as it is planned: plank, part of the day, who comes along."""
        for thing in self.pinned:
            self.stage.remove(thing)
        x = SLOT_X[DAYS.index(step.day)]
        wood = self._wood(2, self.text(f"step-{step.chain}-{step.size}"), 0.92)
        fresh = [self.stage.add(Thing(wood, x, SLOT_Y + 18, z=6, says=self.text(f"step-{step.chain}-{step.size}")))]
        if step.part:
            fresh.append(self.stage.add(Thing(icon(PARTS[step.part], 38, theme.DEEP_YELLOW), x - 48, SLOT_Y - 52, z=6)))
        if step.who:
            fresh.append(self.stage.add(Thing(head(HEADS.get(step.who, "ik"), 46), x + 46, SLOT_Y - 50, z=6)))
        if self.shown and len(fresh) > len(self.pinned):
            fresh[-1].scale = 2.2
            self.stage.motion.move(fresh[-1], 0.35, back, scale=1.0)
        self.pinned, self.shown = fresh, step

    def _dropped(self, thing: Thing, target: Thing | None) -> None:
        """The saw on the plank, the plank in a day, a tile in the slot: the same as pressing."""
        self.stage.back_home(thing)
        option = None
        if thing is self.plank and target is not None:
            option = next((one for one in self.ask.options if one.id == target.name), None)
        elif thing is self.saw:
            option = self.ask.options[0]
        if option:
            self.answer(option)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/bench"), (0, theme.BAR))


PARTS = {"morning": "sun-horizon", "afternoon": "sun", "evening": "moon"}
HEADS = {"colleague": "hans", "old_colleague": "hans", "boss": "sam", "family": "fatma", "friend": "klant", "neighbour": "mevrouw_bos",
         "professional": "walk_professional", "supervisor": "hans", "mentor": "sam"}
