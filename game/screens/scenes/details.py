"""Five own details of the working day: one workplace that comes to life. What is chosen takes its place there and moves."""

from __future__ import annotations

import math

import pygame

from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.rules.person import home
from game.screens import theme
from game.screens.art import art, backdrop, circle, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, smooth
from game.screens.props.clock import clock
from game.screens.props.sky import between
from game.screens.props.workplace import workplace_picture
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

HOURS = {"night": 4.0, "early": 6.75, "morning": 8.0, "nine": 9.0, "noon": 12.0, "evening": 18.0}
SKIES = {"night": "night", "early": "dawn", "morning": "day", "nine": "day", "noon": "day", "evening": "evening"}
DARK = {"night": 105, "evening": 50, "dawn": 20}
"""How dim the room is under each sky."""
SPOTS = {"begin": (684, 206), "sound": (140, 236), "hands": (250, 420), "colleague": (812, 300), "first": (450, 332)}
"""Where each chosen detail has its place in the workplace."""
GROUNDS = dict(zip(SPOTS, theme.CARD_GROUNDS, strict=True))
BADGE = 96
HEARD = {
    "timer": "bell", "phone": "bell", "bell": "bell", "alarm": "bell", "message": "note-4", "beep": "note-4", "radio": "note-2",
    "hammer": "stamp", "motor": "ride", "tractor": "ride", "forklift": "ride", "traffic": "ride", "wind": "wind", "rain": "wind",
    "vacuum": "wind", "machine": "saw", "keyboard": "snap", "printer": "paper", "cups": "coin", "horse": "punch",
}
"""The sounds that the game itself can make; the others are said by the voice."""
TILE_Y = 566


class DetailsScene(Scene):
    """The place of work; Mo stands in it; six tiles lie on the worktop."""

    def begin(self, ask: Ask) -> None:
        own = home(self.show.session.profile, self.show.world.graph)
        self.place = workplace_picture(self.show.world.graph, own) if own else str(ask.says.arguments.get("place", "binnen"))
        self.time = 0.0
        self.dawning = 1.0
        self.heard: Thing | None = None
        self.tiles: list[Thing] = []
        self.badges: dict[str, Thing] = {}
        self.said: Thing | None = None
        self.skies = ("dawn", "dawn")
        self.detail = ""
        self.pictograms: dict[str, str] = {}
        self.stage.add(Thing(art("people/mo_curious", 320, 420), 1096, 300, z=1))
        self.stage.add(Thing(backdrop(f"places/work_{self.place}_front"), 640, 395, z=2))
        for detail, held in self.show.session.profile.details.items():
            if detail in SPOTS:
                self._badge(detail, held.value, None)
        self._ask(ask)
        self.skip_button()

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """What was chosen goes to its place; the next six come."""
        self._went(echoes)
        self._ask(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._went(echoes)
        return 1.2

    # the question and its tiles

    def _ask(self, ask: Ask) -> None:
        if self.said:
            self.stage.remove(self.said)
        words = self.say(ask.says)
        picture = balloon(words, 560, fitting_size(words, 500, 80, self.px(28)), "right")
        self.said = self.stage.add(Thing(picture, 960 - picture.get_width() / 2, 84 + picture.get_height() / 2, z=40, says=words))
        self.speak(words, *(option.says for option in ask.options if option.says))
        self.detail = detail = ask.id.rpartition(".")[2]
        self.pictograms.update({option.id: option.picture.removeprefix("icon:") for option in ask.options})
        for number, option in enumerate(ask.options):
            tile = Thing(self._tile(option, detail), 132 + number * 203, 820, name=option.id, says=self.label(option), z=10,
                         press=lambda option=option: self.answer(option))  # type: ignore[misc]
            self.tiles.append(self.stage.add(tile))
            self.stage.motion.move(tile, 0.3, back, delay=0.04 * number, y=TILE_Y)

    def _tile(self, option: Option, detail: str) -> pygame.Surface:
        """A card on the worktop: a coloured picture above, the words below."""
        width, height = 188, 196
        words_high = 84 if self.show.settings.size > 1.0 else 70
        face = panel(width, height, theme.PAPER, 18).copy()
        face.blit(panel(width - 20, height - words_high - 16, GROUNDS.get(detail, theme.CREAM), 12, shadow=0), (10, 10))
        mark = self._mark(option.id, option.picture, detail, height - words_high - 34)
        face.blit(mark, mark.get_rect(center=(width // 2, 10 + (height - words_high - 16) // 2)))
        words = fitted(self.label(option), width - 20, words_high - 8, self.px(23), theme.INK, "semi")
        face.blit(words, words.get_rect(center=(width // 2, height - words_high // 2 - 4)))
        return face

    def _mark(self, value: str, picture: str, detail: str, across: int) -> pygame.Surface:
        """A clock for the time, else a pictogram."""
        if detail == "begin" and value in HOURS:
            return clock(HOURS[value], across)
        return icon(picture.removeprefix("icon:"), across, theme.TEAL)

    # what comes to life

    def _went(self, echoes: tuple[Echo, ...]) -> None:
        for echo in echoes:
            if echo.what.startswith("details ") and echo.target:
                detail = echo.what.partition(" ")[2]
                chosen = next((tile for tile in self.tiles if tile.name == echo.target), None)
                self._badge(detail, echo.target, chosen)
                self.show.sounds.play(HEARD.get(echo.target, "window") if detail == "sound" else "window")
        for tile in self.tiles:
            tile.name, tile.press = "", None
            self.stage.motion.move(tile, 0.2, out, y=tile.y + 60, alpha=0, then=lambda tile=tile: self.stage.remove(tile))  # type: ignore[misc]
        self.tiles = []

    def _badge(self, detail: str, value: str, origin: Thing | None) -> None:
        """The chosen thing in its place, where it keeps moving a little."""
        if detail == "begin":
            self.skies = (self.skies[1], SKIES.get(value, "day"))
            self.dawning = 0.0 if origin else 1.0
            self.stage.motion.move(self, 1.4, smooth, dawning=1.0)
        face = self._round(detail, value)
        x, y = SPOTS[detail]
        start = (origin.x, origin.y - 40) if origin else (x, y)
        self.badges[detail] = self.stage.add(Thing(face, *start, z=8 if detail == "hands" else 1.5))
        self.stage.motion.move(self.badges[detail], 0.55, back, x=x, y=y)

    def _round(self, detail: str, value: str) -> pygame.Surface:
        """The chosen detail as a round sign: a clock, or its pictogram on its colour."""
        if detail == "begin":
            return clock(HOURS.get(value, 8.0), BADGE)
        face = circle(BADGE, GROUNDS[detail], theme.PAPER, 6).copy()
        pictogram = self.pictograms.get(value) or str(self.ask.says.arguments.get(detail, ""))
        if pictogram:
            mark = icon(pictogram, round(BADGE * 0.56), theme.TEAL)
            face.blit(mark, mark.get_rect(center=(BADGE // 2, BADGE // 2)))
        return face

    def step(self, dt: float) -> None:
        """The signs breathe; a tile of a sound is heard when one points at it."""
        self.time += dt
        if not self.stage.motion.less:
            for number, (detail, badge) in enumerate(self.badges.items()):
                badge.angle = 5 * math.sin(self.time * 1.6 + number) if detail != "begin" else 0
        pointed = self.stage.hover or (self.stage.focus if self.stage.by_key else None)
        if pointed is not self.heard:
            self.heard = pointed
            if pointed in self.tiles and self.detail == "sound" and pointed.name in HEARD:
                self.show.sounds.play(HEARD[pointed.name], 0.7)

    # what is drawn

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(between(*self.skies, self.dawning), (0, theme.BAR))
        surface.blit(backdrop(f"places/work_{self.place}"), (0, theme.BAR))
        dark = panel(theme.WIDTH, 650, "#141c33", 0, shadow=0)
        dark.set_alpha(round(DARK.get(self.skies[0], 0) * (1 - self.dawning) + DARK.get(self.skies[1], 0) * self.dawning))
        surface.blit(dark, (0, theme.BAR))
        if "sound" in self.badges:
            self._waves(surface)

    def _waves(self, surface: pygame.Surface) -> None:
        """Rings that go out from where the sound is."""
        x, y = SPOTS["sound"]
        for ring in range(3):
            part = (self.time * 0.5 + ring / 3) % 1.0 if not self.stage.motion.less else (ring + 1) / 4
            across = round(BADGE + 90 * part)
            veil = pygame.Surface((across, across), pygame.SRCALPHA)
            pygame.draw.circle(veil, (255, 248, 236, round(170 * (1 - part))), (across // 2, across // 2), across // 2, 4)
            surface.blit(veil, veil.get_rect(center=(x, y)))
