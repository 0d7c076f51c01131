"""Find an occupation: type it, with errors and all, or point at where, what and with what; then press its card.

The upper line shows what is typed. Below lie tiles: workplaces, branches, families, work without pay, or occupations.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pygame

from game.rules.ask import Ask, Find, Label, Option, Say
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, icon, panel
from game.screens.lettering import fitted, fitting_size, lettering
from game.screens.motion import back, out
from game.screens.props.by_the_rails import by_the_rails
from game.screens.props.finding import card_view, described, tile_places, workplace_view
from game.screens.props.typed import Typed
from game.screens.props.workplace import workplace_picture
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing
from skills_graph.search import fold

WORKPLACES = ("mensen", "binnen", "buiten", "weg", "bureau", "machines", "dieren")
FAMILIES = {"hands": "S6.0", "people": "S1.0", "head": "T2.3"}
BRANCHES = {"food": "S6.3", "care": "S3.2", "service": "S1.6", "building": "S7.1", "machines": "S8.5", "road": "S8.2", "green": "S6.4",
            "office": "S5.0"}
"""What one points at, each with the picture of a card."""
LEFT, RIGHT, TOP, BOTTOM = 372, 1252, 230, 630
FIELD = (372, 92, 880, 68)
HITS = 15
FEW = 6
"""So many occupations need no further pointing."""


class Tile(NamedTuple):
    """Something to point at: the name to press it by, its words, its picture, what pressing does."""

    name: str
    words: str
    picture: pygame.Surface | None
    press: Callable[[], None]


class FindScene(Scene):
    """Mo at the left; the typed line and the tiles at the right."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Find)
        self.find = ask
        self.typed = Typed(40)
        self.time = 0.0
        self.path: list[tuple[str, str]] = []
        self.rows: list[str] = []
        self.matched: dict[str, str] = {}
        self.page = 0
        self.shown: list[Thing] = []
        self.stage.add(Thing(art("people/mo_curious", 320, 420), 176, 512, z=5))
        words = self.say(ask.says)
        picture = balloon(words, 340, fitting_size(words, 292, 190, self.px(26)), "down")
        self.stage.add(Thing(picture, 16 + picture.get_width() / 2, 88 + picture.get_height() / 2, z=40, says=words))
        self.speak(words, self.text("my_work-typing"))
        self.unpaid = [option for option in ask.options if option.picture.startswith("card:")]
        self._look()
        for number, option in enumerate(option for option in ask.options if option not in self.unpaid):
            self.button(option, 560 + number * 300, 672, 330, 58)
        self.skip_button()

    @property
    def only_unpaid(self) -> bool:
        """Whether this asks for work without pay alone: its pictures lie open at once."""
        return bool(self.unpaid) and self.find.kind == "volunteer"

    # which tiles lie there

    def _look(self) -> None:
        """The tiles that fit what was typed or pointed at so far."""
        for thing in self.shown:
            self.stage.remove(thing)
        self.shown, self.matched = [], {}
        if self.typed.words.strip():
            found = self.show.world.graph.search(self.typed.words, self.show.texts.language, HITS)
            self.rows = [one.uri for one in found]
            self.matched = {one.uri: one.matched for one in found if fold(one.matched) != fold(one.label)}
            self._occupations("my_work-which" if found else "my_work-nothing")
            return
        steps = dict(self.path)
        if self.unpaid and not self.path and not self.only_unpaid:
            paid = Tile("paid", self.text("my_work-more-paid"), workplace_view("buiten", 380, 220), lambda: self._go("paid", "yes"))
            home = Tile("unpaid", self.text("my_work-more-unpaid"), card_view(self.unpaid[0].picture, 380, 220), lambda: self._go("home", "yes"))
            self._tiles("", [paid, home])
        elif "home" in steps or self.only_unpaid:
            self._tiles("", [Tile(option.id, self.label(option), card_view(option.picture, 190, 112), lambda option=option: self.answer(option))  # type: ignore[misc]
                             for option in self.unpaid])
        else:
            self._point(steps)

    def _point(self, steps: dict[str, str]) -> None:
        """Where, then what, then with what; as soon as few are left they lie there."""
        graph = self.show.world.graph
        where, what, with_what = steps.get("where"), steps.get("what"), steps.get("with")
        if where is None:
            self._tiles("my_work-where", [Tile(f"where-{name}", self.text(f"workplace-{name}"), workplace_view(name, 196, 112),
                                               lambda name=name: self._go("where", name)) for name in WORKPLACES])  # type: ignore[misc]
            return
        branches = [name for name in BRANCHES if graph.point(where, branch=name, limit=1)]
        if what is None and len(branches) > 1:
            self._tiles("my_work-what", [Tile(f"what-{name}", self._branch(name), card_view(BRANCHES[name], 190, 112),
                                              lambda name=name: self._go("what", name)) for name in branches])  # type: ignore[misc]
            return
        self.rows = graph.point(where, branch=what)
        families = [name for name in FAMILIES if graph.point(where, name, what, limit=1)]
        if with_what is None and len(self.rows) > FEW and len(families) > 1:
            self._tiles("my_work-with", [Tile(f"with-{name}", self.text(f"family-{name}"), card_view(FAMILIES[name], 260, 220),
                                              lambda name=name: self._go("with", name)) for name in families])  # type: ignore[misc]
            return
        self.rows = graph.point(where, with_what, what) if with_what else self.rows
        self._occupations("my_work-which")

    def _go(self, step: str, value: str) -> None:
        self.path.append((step, value))
        self.page = 0
        self.show.sounds.play("lift")
        self._look()

    def _again(self) -> None:
        """One step back: what was typed, or what was pointed at last."""
        if self.typed.words:
            self.typed.words = ""
        elif self.path:
            self.path.pop()
        self.page = 0
        self.show.sounds.play("paper")
        self._look()

    # how tiles look

    def _branch(self, name: str) -> str:
        return self.show.texts.label(Label("branch", name))

    def _tiles(self, heading: str, tiles: list[Tile]) -> None:
        """Large tiles, each a picture above its words, under a heading."""
        self._heading(heading)
        for number, (tile, (x, y, width, height)) in enumerate(zip(tiles, tile_places(len(tiles), (LEFT, TOP, RIGHT, BOTTOM)), strict=True)):
            face = panel(width, height, theme.PAPER, 18).copy()
            words_high = min(max(60, round(self.px(24) * 2.5)) if width < 260 else max(48, round(self.px(24) * 1.4)), round(height * 0.56))
            if tile.picture:
                room = height - words_high - 14
                picture = tile.picture
                if picture.get_width() > width - 16 or picture.get_height() > room:
                    part = min((width - 16) / picture.get_width(), room / picture.get_height())
                    picture = pygame.transform.smoothscale(picture, (round(picture.get_width() * part), round(picture.get_height() * part)))
                face.blit(picture, picture.get_rect(center=(width // 2, 8 + room // 2)))
            words = fitted(tile.words, width - 20, words_high, self.px(24), theme.INK, "semi")
            face.blit(words, words.get_rect(center=(width // 2, height - words_high // 2 - 6)))
            self._put(Thing(face, x, y, name=tile.name, says=tile.words, press=tile.press, z=10), number)

    def _occupations(self, heading: str) -> None:
        """Occupations as wide cards: workplace, title, what it is in a sentence."""
        self._heading(heading)
        many = self.many
        high = (BOTTOM - TOP - 8) // many
        for number, uri in enumerate(self.rows[self.page * many: (self.page + 1) * many]):
            label = self.show.texts.label(Label("occupation", uri))
            card = self._card(uri, label, RIGHT - LEFT, high - 9)
            matched = self.matched.get(uri)
            says = self.text("my_work-also", occupation=label, words=matched) if matched else label
            self._put(Thing(card, (LEFT + RIGHT) / 2, TOP + high * number + high / 2, name=uri, says=says,
                            press=lambda uri=uri: self.answer(self.find.option(uri)), z=10), number)  # type: ignore[misc]
        if len(self.rows) > many:
            more = Option("more", Say("my_work-further"), "icon:caret-down", ())
            thing = self.button(more, 940, 672, 220, 56)
            thing.press = self._more
            self.shown.append(thing)

    @property
    def many(self) -> int:
        """How many occupations stand on one page."""
        return 5 if self.show.settings.size <= 1.25 else 4 if self.show.settings.size <= 1.5 else 3

    def _more(self) -> None:
        self.page = (self.page + 1) % -(-len(self.rows) // self.many)
        self.show.sounds.play("paper")
        self._look_again()

    def _look_again(self) -> None:
        for thing in self.shown:
            self.stage.remove(thing)
        self.shown = []
        self._occupations("my_work-which")

    def _card(self, uri: str, label: str, width: int, height: int) -> pygame.Surface:
        face = panel(width, height, theme.PAPER, 16).copy()
        view = workplace_view(workplace_picture(self.show.world.graph, uri), 104, height - 14)
        face.blit(view, (8, 7))
        title = self._title(label, self.matched.get(uri, ""), width - 140, height // 2)
        face.blit(title, (126, 3))
        room = height - title.get_height() - 4
        size = min(self.px(20), 26)
        about = described(self.show.world.graph.about(uri, self.show.texts.language), size, width - 140, room)
        if about:
            face.blit(lettering(about, size, width - 140, theme.SLATE), (126, 1 + title.get_height()))
        return face

    def _title(self, label: str, matched: str, width: int, height: int) -> pygame.Surface:
        """What the work is called; before it, with an arrow, the name by which it was found where that is another one."""
        if not matched:
            return lettering(label, fitting_size(label, width, height, self.px(26), "bold"), width, theme.INK, "bold")
        size = fitting_size(f"{matched} -> {label}", width, height, self.px(26), "bold")
        before = lettering(matched, size, width // 2, theme.SLATE)
        after = lettering(label, size, width - before.get_width() - 2 * size, theme.INK, "bold")
        title = pygame.Surface((before.get_width() + 2 * size + after.get_width(), max(before.get_height(), after.get_height())), pygame.SRCALPHA)
        title.blit(before, (0, 0))
        title.blit(icon("arrow-right", size, theme.TEAL), (round(before.get_width() + size * 0.5), round(size * 0.16)))
        title.blit(after, (before.get_width() + 2 * size, 0))
        return title

    def _heading(self, key: str) -> None:
        """What the tiles are about, and the way back where there is one."""
        left = LEFT
        if self.path or self.typed.words:
            back_pill = self.button(Option("again", Say("my_work-again"), "icon:arrow-left", ()), LEFT + 84, 198, 168, 48, size=20)
            back_pill.press = self._again
            self.shown.append(back_pill)
            left += 186
        if key:
            words = lettering(self.text(key), min(self.px(25), 34), RIGHT - left, theme.PAPER, "semi")
            strip = panel(words.get_width() + 36, 46, theme.NIGHT, 20, shadow=0, opacity=0.8).copy()
            strip.blit(words, words.get_rect(center=(strip.get_width() // 2 - 2, 22)))
            self.shown.append(self.stage.add(Thing(strip, left + strip.get_width() / 2, 198, z=9)))

    def _put(self, thing: Thing, number: int) -> None:
        """A tile comes up to its place."""
        self.shown.append(self.stage.add(thing))
        x, y = thing.x, thing.y
        thing.x, thing.y, thing.alpha = x, y + 26, 0
        self.stage.motion.move(thing, 0.22, out, delay=0.03 * number, y=y, alpha=255)

    # typing, and what the hand does

    def key(self, event: pygame.event.Event) -> bool:
        did = self.typed.take(event)
        if did == "changed":
            self.time, self.page = 0.0, 0
            self._look()
        elif did == "enter":
            self.typed.typing = False
            first = next((thing for thing in self.shown if thing.name in self.rows), None)
            if first:
                self.stage.focus, self.stage.by_key = first, True
                self.stage.on_focus(first)
        return bool(did)

    def way_to(self, option: Option) -> list[str]:
        """An occupation may stand on a further page; work without pay lies behind its tile."""
        if option in self.unpaid:
            return [option.id] if self.path or self.only_unpaid else ["unpaid", option.id]
        if option.id in self.rows:
            return ["more"] * (self.rows.index(option.id) // self.many - self.page) + [option.id]
        return [option.id]

    def step(self, dt: float) -> None:
        self.time += dt

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The chosen card comes forward, the others sink."""
        chosen = self.stage.focus
        for thing in self.shown:
            if thing is not chosen:
                self.stage.motion.move(thing, 0.2, out, alpha=0, y=thing.y + 20)
        if chosen:
            self.stage.motion.move(chosen, 0.3, back, scale=1.05)
        self.show.sounds.play("snap")
        return 0.45

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        self.show.sounds.play("snap")
        super().follow(ask, echoes)

    def draw_back(self, surface: pygame.Surface) -> None:
        by_the_rails(surface, self.show)
        x, y, width, height = FIELD
        surface.blit(panel(width, height, theme.WHITE, 22, theme.TEAL, 4), (x, y))
        surface.blit(icon("pencil-simple", 34, theme.TEAL), (x + 20, y + 17))
        words = self.typed.words
        caret = "|" if self.time % 1.1 < 0.55 else "\u2009"
        shown = words + caret if words else caret + self.text("my_work-typing")
        lettered = fitted(shown, width - 90, height - 8, self.px(30), theme.INK if words else theme.BLUE_GREY, "semi", "left")
        surface.blit(lettered, lettered.get_rect(midleft=(x + 68, y + height // 2)))
