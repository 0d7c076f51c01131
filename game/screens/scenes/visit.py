"""Go and look: a card is made of what one will do and about which work, and goes along."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import icon, panel
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth
from game.screens.props.finding import workplace_view
from game.screens.props.host import Host
from game.screens.props.sky import sky
from game.screens.props.workplace import workplace_picture
from game.screens.scene import Scene
from game.screens.thing import Thing

KIND, KIND_Y = (250, 200), 296
WORK, WORK_Y = (286, 220), 536
LEFT, RIGHT = 344, 1264


class VisitScene(Scene):
    """Two rows: what, and about which work. One of each makes the card; the order is free."""

    def begin(self, ask: Ask) -> None:
        self.tiles: dict[str, Thing] = {}
        self.held = ""
        self.stage.on_drop = self._dropped
        self.host = Host(self, 176, 722, 420, (40, 92), 760, z=5, tail="down", high=84)
        self.host.say(ask.says, aloud=False)
        works = ask.places if isinstance(ask, Tableau) else ()
        kinds = ask.items if isinstance(ask, Tableau) else ask.options
        self.speak(ask.says, *(one.says for one in (*kinds, *works) if one.says))
        self._row(kinds, KIND, KIND_Y if works else 430)
        self._row(works, WORK, WORK_Y)
        self.skip_button()

    def _row(self, options: tuple[Option, ...], size: tuple[int, int], y: float) -> None:
        gap = 20
        left = (LEFT + RIGHT - len(options) * size[0] - gap * (len(options) - 1)) / 2
        for number, option in enumerate(options):
            x = left + number * (size[0] + gap) + size[0] / 2
            tile = Thing(self._tile(option, size), x, y + 30, name=option.id, says=self.label(option), z=10, drag=True)
            tile.press = lambda option=option: self._press(option)  # type: ignore[misc]
            tile.alpha = 0
            self.tiles[option.id] = self.stage.add(tile)
            self.stage.motion.move(tile, 0.3, back, delay=0.06 * len(self.tiles), y=y, alpha=255)

    def _tile(self, option: Option, size: tuple[int, int]) -> pygame.Surface:
        """What as a pictogram, work as a view of where it is done."""
        width, height = size
        kind, _, name = option.picture.partition(":")
        face = panel(width, height, theme.LIGHT if kind == "icon" else theme.PAPER, 22).copy()
        if kind == "icon":
            mark = icon(name, 82, theme.TEAL)
            face.blit(mark, mark.get_rect(center=(width // 2, 74)))
        else:
            place = workplace_picture(self.show.world.graph, option.id)
            face.blit(workplace_view(place, width - 24, height - 92), (12, 12))
        words = fitted(self.label(option), width - 24, 66, self.px(24), theme.INK, "semi", smallest=13)
        face.blit(words, words.get_rect(center=(width // 2, height - 42)))
        return face

    # what the hand does

    def _press(self, option: Option) -> None:
        if not isinstance(self.ask, Tableau):
            self.answer(option)
            return
        items = {item.id for item in self.ask.items}
        other = self.held
        if other and (other in items) != (option.id in items):
            what, work = (option.id, other) if option.id in items else (other, option.id)
            chosen = next(one for one in self.ask.options if one.item == what and one.place == work)
            self.held = ""
            self.answer(chosen)
            return
        self.held = "" if other == option.id else option.id
        for name in {other, option.id} - {""}:
            up = name == self.held
            self.tiles[name].z = 20 if up else 10
            self.stage.motion.move(self.tiles[name], 0.15, out, scale=1.06 if up else 1.0)
        self.show.sounds.play("lift")

    def _dropped(self, tile: Thing, target: Thing | None) -> None:
        self.stage.back_home(tile)
        if isinstance(self.ask, Tableau) and target is not None and target.name in self.tiles:
            self.held = tile.name
            self._press(next(one for one in (*self.ask.items, *self.ask.places) if one.id == target.name))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The two slide together into one card, which goes along with you."""
        visit = self.show.session.profile.get("visit")
        names = {visit.kind, visit.about} if visit else set()
        for name, tile in self.tiles.items():
            if name in names:
                tile.z = 30
                self.stage.motion.move(tile, 0.4, smooth, x=800, y=396 if name == visit.kind else 470)
                self.stage.motion.after(0.5, lambda tile=tile: self.stage.motion.move(tile, 0.45, smooth, x=210, y=560, scale=0.25, alpha=0))  # type: ignore[misc]
            else:
                self.stage.motion.move(tile, 0.25, out, alpha=0)
        self.show.sounds.play("paper")
        return 1.1 if names else 0.4

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("day"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=610)
        pygame.draw.rect(surface, "#b9a58c", (0, 610, theme.WIDTH, 110))
        pygame.draw.rect(surface, "#cbb99f", (0, 610, theme.WIDTH, 8))
