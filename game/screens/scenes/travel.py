"""Travel: by what one goes to work, and how far; the vehicle drives to the sign that is pressed."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import backdrop, drawn, icon, panel
from game.screens.kept import kept
from game.screens.lettering import fitted
from game.screens.motion import back, out, smooth
from game.screens.scene import Scene
from game.screens.thing import Thing

HOME = 112
ROAD_Y = 662
SIGN = (138, 92)
SIGN_Y = 512
FIRST_SIGN, LAST_SIGN = 330, 1180
TILE = (250, 160)


@kept
def house() -> pygame.Surface:
    """Home: a small house with a light in it and a board over the door."""
    return drawn(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 232"><rect x="128" y="14" width="20" height="50" fill="#7a3832"/>'
        '<path d="M4 84L90 10L176 84Z" fill="#7a3832"/><rect x="18" y="82" width="144" height="150" fill="#d98a5f"/>'
        '<rect x="148" y="82" width="14" height="150" fill="#c0754c"/><circle cx="90" cy="56" r="13" fill="#ffc94d"/>'
        '<rect x="22" y="78" width="136" height="38" rx="8" fill="#fff8ec"/><rect x="34" y="132" width="48" height="46" rx="5" fill="#ffc94d"/>'
        '<path d="M58 132V178M34 155H82" stroke="#7a3832" stroke-width="4"/><path d="M102 232V140Q102 132 110 132H136Q144 132 144 140V232Z" fill="#0f5c5f"/>'
        '<circle cx="110" cy="186" r="4" fill="#f5b82e"/></svg>', (180, 232))


class TravelScene(Scene):
    """Three vehicles above, the road with signs below."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.held = ""
        self.stage.on_drop = self._dropped
        self.tiles: dict[str, Thing] = {}
        self.signs: dict[str, Thing] = {}
        self.said = self.balloon(self.say(ask.says), 40, 90, 420, tail="none", size=28)
        self.vehicle: Thing | None = None
        for number, item in enumerate(ask.items):
            tile = Thing(self._tile(item), 640 + 130 + (number - 1) * 276 + 100, 190, name=item.id, says=self.label(item), drag=True, z=10,
                         press=lambda by=item.id: self._take(by))  # type: ignore[misc]
            self.tiles[item.id] = self.stage.add(tile)
        most = max(int(place.id) for place in ask.places)
        least = min(int(place.id) for place in ask.places)
        for place in ask.places:
            x = FIRST_SIGN + (LAST_SIGN - FIRST_SIGN) * (int(place.id) - least) / (most - least)
            sign = Thing(self._sign(place), x, SIGN_Y, name=place.id, says=self.label(place), z=6,
                         press=lambda minutes=place.id: self._put(minutes))  # type: ignore[misc]
            self.signs[place.id] = self.stage.add(sign)
        self.skip_button()
        self.speak(ask.says, *(item.says for item in ask.items if item.says))

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """The vehicle drives to the sign."""
        chosen = self.show.session.profile.get("travel")
        if self.vehicle is None or chosen is None:
            return 0.2
        self.show.sounds.play("ride" if chosen.by == "bus" else "wind")
        self.stage.motion.move(self.vehicle, 1.1, smooth, x=self.signs[str(chosen.minutes)].x)
        self.stage.motion.move(self.signs[str(chosen.minutes)], 0.3, back, delay=0.9, scale=1.1)
        return 1.5

    def _tile(self, item: Option) -> pygame.Surface:
        surface = panel(*TILE, theme.PAPER, 22).copy()
        mark = icon(item.picture.removeprefix("icon:"), 76, theme.TEAL)
        surface.blit(mark, mark.get_rect(center=(TILE[0] // 2, 60)))
        words = fitted(self.label(item), TILE[0] - 24, 48, self.px(26), theme.INK, "bold")
        surface.blit(words, words.get_rect(center=(TILE[0] // 2, 128)))
        return surface

    def _sign(self, place: Option) -> pygame.Surface:
        """A sign on a post."""
        width, height = SIGN
        surface = pygame.Surface((width + 6, height + 70), pygame.SRCALPHA)
        pygame.draw.rect(surface, theme.SLATE, (width // 2 - 5, height - 8, 10, 78))
        surface.blit(panel(width, height, theme.TEAL, 16), (0, 0))
        words = fitted(self.label(place), width - 18, height - 14, self.px(24), theme.PAPER, "bold")
        surface.blit(words, words.get_rect(center=(width // 2, height // 2)))
        return surface

    def _take(self, by: str) -> None:
        """The vehicle comes out of the house and waits on the road."""
        self.held = by
        for name, tile in self.tiles.items():
            self.stage.motion.move(tile, 0.15, out, scale=1.06 if name == by else 0.94)
        if self.vehicle:
            self.stage.remove(self.vehicle)
        assert isinstance(self.ask, Tableau)
        picture = next(item.picture for item in self.ask.items if item.id == by).removeprefix("icon:")
        self.vehicle = self.stage.add(Thing(icon(picture, 104, theme.YELLOW), HOME - 120, ROAD_Y - 22, z=12))
        self.stage.motion.move(self.vehicle, 0.4, out, x=HOME + 70)
        self.show.sounds.play("lift")

    def _put(self, minutes: str) -> None:
        option = next((one for one in self.ask.options if one.item == self.held and one.place == minutes), None)
        if option:
            self.answer(option)

    def _dropped(self, tile: Thing, target: Thing | None) -> None:
        self.stage.back_home(tile)
        if target is not None and target.name in self.signs:
            self._take(tile.name)
            self._put(target.name)

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/map_land"), (0, theme.BAR))
        surface.blit(house(), (HOME - 90, 404))
        words = fitted(self.text("the_map-travel-home"), 120, 30, self.px(22), theme.INK, "bold")
        surface.blit(words, words.get_rect(center=(HOME, 500)))
