"""The wall: strips lie ready on the pasting table, the sheet has six places; a brush pastes, a press takes off."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Option, Walk
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, drawn
from game.screens.kept import kept
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth, swing
from game.screens.props import wall_view
from game.screens.props.pages import LARGE, arrow
from game.screens.props.strip import Strip, front
from game.screens.scene import Scene
from game.screens.thing import Thing

TABLE = pygame.Rect(804, 138, 464, 490)
READY = (230, 82)
COLUMNS, ROW = (921, 1152), 82
TOP = 234
LARGE_READY, LARGE_COLUMN, LARGE_TOP, LARGE_ROW, LARGE_ROWS = (444, 94), 1036, 238, 96, 4
"""With large text strips lie ready one below the other, four at a time."""
ARROW_AT = (1036, 598)
TABLE_TINT, TABLE_DARK = "#d9a36a", "#b97f47"


class WallScene(Scene):
    """A Moment with the bare wall, and the Walk in which one pastes and takes off."""

    def begin(self, ask: Ask) -> None:
        self.unrolled = 1.0
        self.held: str = ""
        self.strips: dict[str, Strip] = {}
        self.places: dict[str, Thing] = {}
        self.mo = wall_view.mo(self)
        words = self.say(ask.says)
        wall_view.says(self, words)
        self.speak(words)
        self.stage.add(Thing(art("places/bucket", 84, 110), 222, 622, z=7))
        if isinstance(ask, Moment):
            self._bare(ask)
            return
        assert isinstance(ask, Walk)
        self.count = int(ask.about)
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda strip: self._hold(strip.name)
        self._ready(ask)
        for number in range(1, self.count + 1):
            wide, high = wall_view.size_of_place(self.count)
            self.places[str(number)] = self.stage.add(Thing(
                None, *wall_view.place(number, self.count), name=f"place {number}", says=self.text("my_poster-place", number=number), z=9,
                size=(wide, high), paint=self._outline, press=partial(self._put, str(number))))
        self.brush = self.stage.add(Thing(art("places/brush", 170, 60), 222, 560, z=70, angle=68))
        self._taken()
        self.button(ask.done, 1164, 676, 200, 62, main=True)

    def _bare(self, ask: Moment) -> None:
        """Mo unrolls the sheet on the wall."""
        if ask.id.endswith("halfway"):
            self.unrolled = 0.0
            self.stage.motion.move(self, 1.4, smooth, delay=0.4, unrolled=1.0)
            self.show.sounds.play("paper")
        brush = self.stage.add(Thing(art("places/brush", 170, 60), 870, 560, z=20, angle=90))
        self.stage.motion.move(brush, 1.2, swing, delay=0.2, y=420)
        self.button(ask.done, 1130, 664, 220, 64, main=True)

    # the strips

    def _ready(self, ask: Walk) -> None:
        """Every strip, on the table or on the sheet."""
        profile = self.show.session.profile
        first: dict[str, Option] = {}
        for option in ask.options:
            first.setdefault(option.item, option)
        self.home: dict[str, tuple[int, int]] = {}
        self.order, self.page = list(first), 0
        for number, (name, option) in enumerate(first.items()):
            self.home[name] = ((LARGE_COLUMN, LARGE_TOP + number % LARGE_ROWS * LARGE_ROW) if self.large else
                               (COLUMNS[number % 2], TOP + number // 2 * ROW))
            words = self.label(option)
            strip = Strip(self._face(option, False), None, *self.home[name], name=name, says=words, z=20, drag=True, angle=(number * 7) % 3 - 1)
            strip.press = partial(self._pressed, name)
            self.strips[name] = strip
            self.stage.add(strip)
            if name in profile.strips:
                self._paste(strip, profile.strips[name].value, option, 0.0)
            else:
                strip.alpha = 0
                self.stage.motion.move(strip, 0.25, out, delay=0.04 * number, alpha=255)
        if self.large and len(self.order) > LARGE_ROWS:
            arrow(self, *ARROW_AT, self._turn)
        self._open_page(0)

    @property
    def large(self) -> bool:
        return self.show.settings.size > LARGE

    def _page_of(self, name: str) -> int:
        """On which page of the table a strip has its place."""
        return self.order.index(name) // LARGE_ROWS if self.large else 0

    def _turn(self) -> None:
        self._hold("")
        self.show.sounds.play("paper")
        self._open_page((self.page + 1) % (self._page_of(self.order[-1]) + 1))

    def _open_page(self, page: int) -> None:
        """The strips of this page lie on the table; what hangs on the sheet hangs there."""
        self.page = page
        for name, strip in self.strips.items():
            strip.visible = not strip.drag or self._page_of(name) == page

    def _face(self, option: Option, large: bool) -> pygame.Surface:
        wide, high = wall_view.size_of_place(self.count) if large else LARGE_READY if self.large else READY
        kind = option.item.partition(" ")[0]
        return front(self.label(option), option.picture, kind, wide, high, self.px(26 if large else 22), len(option.item))

    def _paste(self, strip: Strip, place: str, option: Option, seconds: float) -> None:
        """To its place, larger; the brush goes over it."""
        strip.face = strip.behind = self._face(option, True)
        strip.show(strip.face)
        strip.drag, strip.z = False, 20
        strip.says = self.text("my_poster-off", what=self.label(option)) if option.item else strip.says
        x, y = wall_view.place(int(place), self.count)
        self.stage.motion.move(strip, seconds, out, x=x, y=y, angle=wall_view.tilt(int(place)), scale=1.0, alpha=255)

    def _take_off(self, strip: Strip, option: Option) -> None:
        strip.face = strip.behind = self._face(option, False)
        strip.show(strip.face)
        strip.drag, strip.z, strip.says = True, 20, self.label(option)
        self._open_page(self._page_of(strip.name))
        x, y = self.home[strip.name]
        self.stage.motion.move(strip, 0.35, back, x=x, y=y, angle=0, scale=1.0, alpha=255)

    # what the hand does

    def way_to(self, option: Option) -> list[str]:
        if option.place:
            if self.held == option.item:
                return [f"place {option.place}"]
            pages = self._page_of(self.order[-1]) + 1
            return [*["turn"] * ((self._page_of(option.item) - self.page) % pages), option.item, f"place {option.place}"]
        return [option.item or option.id]

    def _pressed(self, name: str) -> None:
        """A strip on the sheet comes off; one on the table is taken in hand, or laid down again."""
        off = next((option for option in self.ask.options if option.item == name and not option.place), None)
        if off:
            self._hold("")
            self.answer(off)
        elif not any(option.place for option in self.ask.options if option.item == name):
            self.speak(self.text("my_poster-full"))
            self.stage.motion.move(self.strips[name], 0.3, swing, x=self.strips[name].x + 8)
        else:
            self._hold("" if self.held == name else name)

    def _hold(self, name: str) -> None:
        if self.held and self.held != name and self.held in self.strips:
            self.stage.motion.move(self.strips[self.held], 0.15, out, scale=1.0)
        self.held = name
        if name:
            self.stage.motion.move(self.strips[name], 0.15, out, scale=1.06)
            self.show.sounds.play("lift")

    def _put(self, place: str) -> None:
        option = next((one for one in self.ask.options if one.item == self.held and one.place == place), None)
        if option:
            self.held = ""
            self.answer(option)

    def _dropped(self, thing: Thing, target: Thing | None) -> None:
        place = target.name.removeprefix("place ") if target is not None and target.name.startswith("place ") else ""
        option = next((one for one in self.ask.options if one.item == thing.name and one.place == place and place), None)
        if option is None:
            self.stage.back_home(thing)
            self._hold("")
            return
        self.held = ""
        self.answer(option)

    # what moves

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """One strip went up or came off."""
        for echo in echoes:
            name = echo.what.removeprefix("strips ")
            strip = self.strips.get(name)
            option = next((one for one in ask.options if one.item == name), None)
            if strip is None or option is None:
                continue
            if echo.target:
                self._paste(strip, echo.target, option, 0.25)
                self._brush(int(echo.target))
            else:
                self._take_off(strip, option)
                self.show.sounds.play("paper")
        self._taken()

    def _brush(self, place: int) -> None:
        """The brush sweeps over the strip and goes back to the bucket."""
        x, y = wall_view.place(place, self.count)
        self.show.sounds.play("snap")
        brush = self.brush
        self.stage.motion.move(brush, 0.12, out, x=x - 160, y=y + 6, angle=14, then=lambda: self.stage.motion.move(
            brush, 0.4, smooth, x=x + 190, then=lambda: self.stage.motion.move(brush, 0.3, out, x=222, y=560, angle=68)))
        self.stage.motion.after(0.14, lambda: self.show.sounds.play("paper"))

    def _taken(self) -> None:
        """Only free places can be pressed."""
        free = {option.place for option in self.ask.options if option.place}
        for number, thing in self.places.items():
            thing.enabled = thing.visible = number in free

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.show.sounds.play("done")
        self.stage.motion.move(self.mo, 0.4, swing, y=self.mo.y - 12)
        return 0.45

    # what is drawn

    def draw_back(self, surface: pygame.Surface) -> None:
        wall_view.behind(surface)
        if self.unrolled > 0.01:
            wall_view.sheet(surface, self.text("my_poster-title"), self.show.session.profile.seed, self.show.lit, self.unrolled)
        if not isinstance(self.ask, Moment):
            self._table(surface)

    def _table(self, surface: pygame.Surface) -> None:
        surface.blit(_planks(), (TABLE.x, TABLE.y))
        words = fitted(self.text("my_poster-table"), TABLE.width - 40, 34, min(self.px(22), 30), "#4a2f14", "bold")
        surface.blit(words, words.get_rect(center=(TABLE.centerx, TABLE.y + 28)))

    def _outline(self, surface: pygame.Surface, thing: Thing) -> None:
        """An empty place: a pale mark, clearer while a strip is in hand."""
        wide, high = thing.size
        waiting = bool(self.held) or self.stage.carried is not None
        surface.blit(_mark(wide, high, waiting), (thing.x - wide / 2, thing.y - high / 2))


@kept
def _mark(wide: int, high: int, waiting: bool) -> pygame.Surface:
    tint, strength = (theme.DEEP_YELLOW, 1.0) if waiting else ("#c9b893", 0.65)
    fill = 'fill="#f5b82e" fill-opacity="0.16"' if waiting else 'fill="none"'
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}"><rect x="5" y="5" width="{wide - 10}" height="{high - 10}" rx="8" {fill} '
        f'stroke="{tint}" stroke-opacity="{strength}" stroke-width="3" stroke-dasharray="2 9" stroke-linecap="round"/></svg>', (wide, high))


@kept
def _planks() -> pygame.Surface:
    """The pasting table, seen from above."""
    wide, high = TABLE.size
    lines = "".join(f'<path d="M8 {y}H{wide - 8}" stroke="{TABLE_DARK}" stroke-opacity="0.45" stroke-width="3"/>' for y in range(62, high - 10, 86))
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide + 8} {high + 10}">'
        f'<rect x="6" y="9" width="{wide}" height="{high}" rx="14" fill="#2a1b14" fill-opacity="0.28"/>'
        f'<rect width="{wide}" height="{high}" rx="14" fill="{TABLE_TINT}"/><rect y="{high - 12}" width="{wide}" height="12" rx="6" fill="{TABLE_DARK}"/>'
        f'<rect width="{wide}" height="8" rx="4" fill="#e9bd88"/>{lines}</svg>', (wide + 8, high + 10))
