"""The end of the line: what Mo did, the dawn in which the windows play the player's own tune, and the papers to keep."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.rules.profile import evidence
from game.screens import theme
from game.screens.art import art, circle, glow, icon
from game.screens.lettering import fitted, fitting_size, plain
from game.screens.motion import back, out, smooth, swing
from game.screens.props import wall_view
from game.screens.props.sky import between
from game.screens.props.strip import TINTS, paper
from game.screens.props.town import LIT, Town
from game.screens.scene import Scene, balloon
from game.screens.thing import Thing

NOTES = {"skills": 0, "marks": 1, "qualities": 2, "confirmed": 2, "preferred": 2, "words": 3, "choices": 3, "options": 4, "steps": 4}
"""Which of the five notes a window plays, by the part of what was said; others take the note after the last."""
TUNE, SHORTEST, LONGEST = 12.0, 0.05, 0.7
PAVEMENT, HOUSES = 600, 290
STREET = (1280, 200)
"""Trees, lamps, a bench, a bicycle, the tram stop: an early street, not an empty one."""
BODIES = {"stay": "mo_standing", "other": "mo_cap", "new": "mo_bakes", "none": "mo_cap"}


class Evening(Scene):
    """What the last screens share: the town, the pavement, and Mo who says one beat after another."""

    light = 0.0
    lit = -1
    fresh = 0.0

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(between("night", "dawn", min(1.0, self.light * 2)) if self.light < 0.5 else between("dawn", "day", self.light * 2 - 1), (0, theme.BAR))
        self._sun(surface)
        self._houses(surface)
        pygame.draw.rect(surface, "#e3cfa4", (0, PAVEMENT, theme.WIDTH, 64))
        pygame.draw.rect(surface, "#c7b285", (0, PAVEMENT + 60, theme.WIDTH, 6))
        pygame.draw.rect(surface, theme.NIGHT, (0, PAVEMENT + 66, theme.WIDTH, 60))
        for y in (686, 702):
            pygame.draw.rect(surface, theme.SAND, (0, y, theme.WIDTH, 3))
        if self.light < 0.5:
            surface.fill(self._shade, (0, PAVEMENT, theme.WIDTH, theme.HEIGHT - PAVEMENT), special_flags=pygame.BLEND_RGB_MULT)
        self._windows(surface)
        street = art("places/dawn_street", *STREET)
        if self.light < 0.5:
            street = street.copy()
            street.fill(self._shade, special_flags=pygame.BLEND_RGB_MULT)
        surface.blit(street, (0, PAVEMENT + 46 - STREET[1]))

    @property
    def _shade(self) -> tuple[int, ...]:
        """What the night takes from each colour."""
        return tuple(round(dark + (255 - dark) * min(1.0, self.light * 2)) for dark in (84, 90, 132))

    def _houses(self, surface: pygame.Surface) -> None:
        """The houses alone, dark by night."""
        if self.light >= 0.5:
            self.town.draw(surface, 0, ground=PAVEMENT)
            return
        houses = pygame.Surface((theme.WIDTH, HOUSES), pygame.SRCALPHA)
        self.town.draw(houses, 0, ground=HOUSES)
        houses.fill(self._shade, special_flags=pygame.BLEND_RGB_MULT)
        surface.blit(houses, (0, PAVEMENT - HOUSES))

    def _sun(self, surface: pygame.Surface) -> None:
        """It comes up behind the roofs."""
        if self.light <= 0.2:
            return
        y = round(560 - 230 * (self.light - 0.2))
        halo = glow(620, "#fff0c4", 0.75)
        surface.blit(halo, halo.get_rect(center=(470, y)))
        disc = circle(170, "#fff3d2")
        surface.blit(disc, disc.get_rect(center=(470, y)))

    def _windows(self, surface: pygame.Surface) -> None:
        """The lit windows, over the dark of the houses; the last one shines out."""
        lit = self.show.lit if self.lit < 0 else self.lit
        for number in range(lit):
            x, y = self.town.place(number)
            y += PAVEMENT - self.town.ground
            strength = 1.0 + (0.9 * self.fresh if number == lit - 1 else 0.0)
            halo = glow(round(54 * strength), "#ffd76a", 0.5)
            surface.blit(halo, halo.get_rect(center=(x, y)))
            pygame.draw.rect(surface, LIT, (x - 9, y - 12, 18, 24), border_radius=3)
            pygame.draw.line(surface, "#e0a22c", (x, y - 12), (x, y + 11), 2)

    @property
    def town(self) -> Town:
        return self.show.town

    def tell(self, x: int, y: int, width: int, height: int, tail: str = "left", size: int = 29) -> None:
        """Begin to say the beats, one after another, each as long as it takes to hear."""
        assert isinstance(self.ask, Moment)
        self._where = (x, y, width, height, tail, size)
        self._left = list(self.ask.beats)
        self._said: Thing | None = None
        self._next()

    def _next(self) -> None:
        if not self._left:
            return
        words = self.say(self._left.pop(0))
        if self._said:
            self.stage.remove(self._said)
        self._said = self.spoken(words, *self._where)
        self.show.voice.say(plain(words))
        self.stage.motion.after(max(3.0, len(words.split()) / 2 + 1.2), self._next)

    def spoken(self, words: str, x: int, y: int, width: int, height: int, tail: str, size: int) -> Thing:
        """A balloon that holds to its room at any size of text."""
        picture = balloon(words, width, fitting_size(words, width - 48, height - 32, self.px(size)), tail)
        thing = Thing(picture, x + picture.get_width() / 2, y + picture.get_height() / 2, z=50, says=words, scale=0.92)
        thing.alpha = 0
        self.stage.motion.move(thing, 0.2, out, alpha=255, scale=1.0)
        return self.stage.add(thing)


class MoDidScene(Evening):
    """Mo did it: the same light, the same words, the same room, whichever way it was."""

    light = 0.75

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment) and ask.done is not None
        way = ask.pictures[0]
        picture = self.stage.add(Thing(art(f"places/way_{way}", 840, 432), 800, 452, z=4))
        self.mo = self.stage.add(Thing(art(f"people/{BODIES[way]}", 170, 390), 330, 472, z=6))
        picture.alpha = 0
        self.stage.motion.move(picture, 0.6, out, alpha=255)
        self.stage.motion.move(self.mo, 0.7, out, x=360)
        self.tell(170, 116, 420, 150, "down")
        self.button(ask.done, 1130, 672, 220, 60, main=True)
        self.show.sounds.play("window")

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.stage.motion.move(self.mo, 0.3, swing, y=460)
        return 0.3


class DawnScene(Evening):
    """Night over the town; window after window lights, in the order of saying, and each plays its note."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Moment) and ask.done is not None
        self.parts = [part for part, _, _ in evidence(self.show.session.profile)]
        self.lit = 0
        self.beat = 0.0
        self.pace = min(LONGEST, max(SHORTEST, TUNE / max(1, len(self.parts))))
        if self.show.settings.less_motion:
            self.lit, self.light = len(self.parts), 0.8
        self.stage.motion.move(self, TUNE, smooth, light=0.8)
        tram = self.stage.add(Thing(art("places/tram", 340, 158), -260, 622, z=5))
        self.stage.motion.move(tram, TUNE, smooth, x=800)
        self.poster = self.stage.add(Thing(small_poster(self), 1084, 250, z=8, angle=2))
        self.poster.alpha = 0
        self.stage.motion.move(self.poster, 0.8, out, delay=1.0, alpha=255, y=242)
        self.tell(300, 96, 560, 130, "none", 32)
        self.button(ask.done, 1130, 672, 220, 60, main=True)

    def step(self, dt: float) -> None:
        """Time goes by the tune, so that it is the same at any pace of the frames."""
        if self.lit >= len(self.parts):
            self.fresh = max(0.0, self.fresh - dt)
            return
        self.beat += dt
        while self.beat >= self.pace and self.lit < len(self.parts):
            self.beat -= self.pace
            self.show.sounds.play(f"note-{NOTES.get(self.parts[self.lit], self.lit % 5)}", 0.8)
            self.lit += 1
            self.fresh = 1.0
        self.fresh = max(0.0, self.fresh - dt / self.pace)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.show.sounds.play("done")
        self.lit = len(self.parts)
        self.stage.motion.move(self.poster, 0.5, smooth, y=350, scale=1.15)
        return 0.5


class KeepScene(Evening):
    """The papers on a table: into the folder, or not; and the end of the line."""

    light = 0.9

    def begin(self, ask: Ask) -> None:
        self.papers: list[Thing] = []
        kept = isinstance(ask, Moment) and bool(ask.pictures)
        self.stage.add(Thing(art("people/mo_cap", 170, 390), 196, 472, z=6))
        self.folder = self.stage.add(Thing(_folder(), 920, 490, z=12))
        if not isinstance(ask, Moment) or kept:
            self._papers(inside=kept)
        if isinstance(ask, Moment):
            self.folder.visible = kept
            tram = self.stage.add(Thing(art("places/tram", 420, 180), 1500, 588, z=14))
            self.stage.motion.move(tram, 9.0, smooth, delay=0.6, x=-300)
            self.tell(60, 96, 500, 170, "down", 28)
            assert ask.done is not None
            self.button(ask.done, 1130, 672, 220, 60, main=True)
            self.show.sounds.play("bell", 0.6)
            return
        words = self.say(ask.says)
        self.spoken(words, 60, 96, 500, 170, "down", 28)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            self.button(option, 660 + number * 330, 668, 300, 68, main=number == 0)

    def _papers(self, inside: bool) -> None:
        """Poster and profile: beside the folder, or sticking out of it."""
        drawn_papers = ((small_poster(self), self.text("my_poster-paper-poster"), 790, -4), (_profile(self), self.text("my_poster-paper-profile"), 1050, 4))
        for number, (picture, word, x, angle) in enumerate(drawn_papers):
            sheet = self.stage.add(Thing(picture, x, 330, z=9 + number, angle=angle, says=word, scale=0.9))
            if inside:
                sheet.x, sheet.y, sheet.scale, sheet.angle = 870 + number * 90, 392, 0.7, angle
            else:
                self.stage.motion.move(sheet, 0.4, back, delay=0.1 * number, y=300, scale=1.0)
            self.papers.append(sheet)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        """What is kept slides into the folder; what is not is laid aside."""
        saved = any(echo.what == "shares me files" for echo in echoes)
        self.show.sounds.play("paper")
        for number, sheet in enumerate(self.papers):
            if saved:
                self.stage.motion.move(sheet, 0.5, smooth, delay=0.1 * number, x=890 + number * 50, y=470, scale=0.6, angle=0)
            else:
                self.stage.motion.move(sheet, 0.4, smooth, y=180, alpha=0)
        return 0.7

    def way_to(self, option: Option) -> list[str]:
        return [option.id]


def small_poster(scene: Scene) -> pygame.Surface:
    """The player's poster as it hung on the wall, small."""
    profile = scene.show.session.profile
    whole = pygame.Surface((wall_view.SHEET.width + 20, wall_view.SHEET.height + 20), pygame.SRCALPHA)
    sheet = pygame.Surface((theme.WIDTH, theme.HEIGHT), pygame.SRCALPHA)
    wall_view.sheet(sheet, scene.text("my_poster-title"), profile.seed, scene.show.lit)
    whole.blit(sheet, (0, 0), (wall_view.SHEET.x - 6, wall_view.SHEET.y - 4, *whole.get_size()))
    count = max([6, *(int(held.value) for held in profile.strips.values())])
    for name, held in profile.strips.items():
        x, y = wall_view.place(int(held.value), count)
        wide, high = wall_view.size_of_place(count)
        strip = paper(wide, high, TINTS.get(name.partition(" ")[0], TINTS["good"])[0], len(name)).copy()
        pygame.draw.circle(strip, TINTS.get(name.partition(" ")[0], TINTS["good"])[1], (44, high // 2), high // 2 - 12)
        pygame.draw.line(strip, theme.SLATE, (84, high // 2), (wide - 90 - len(name) % 7 * 16, high // 2), 9)
        whole.blit(strip, (x - wide / 2 - wall_view.SHEET.x + 6, y - high / 2 - wall_view.SHEET.y + 4))
    return pygame.transform.smoothscale(whole, (whole.get_width() // 2, whole.get_height() // 2))


def _profile(scene: Scene) -> pygame.Surface:
    """The profile: a page with lines, to be read together."""
    surface = pygame.Surface((196, 260), pygame.SRCALPHA)
    pygame.draw.rect(surface, (42, 27, 20, 60), (6, 8, 190, 252), border_radius=5)
    pygame.draw.rect(surface, "#fffaf0", (0, 0, 190, 252), border_radius=5)
    words = fitted(scene.text("my_poster-paper-profile"), 160, 34, 26, theme.INK, "bold", "left")
    surface.blit(words, (16, 14))
    for number in range(6):
        y = 66 + number * 30
        mark = icon(("hand-palm", "heart", "scales", "wind", "signpost", "sneaker-move")[number], 20, theme.TEAL)
        surface.blit(mark, (16, y - 10))
        pygame.draw.line(surface, "#a9aeb0", (46, y), (172 - number * 23 % 60, y), 6)
    return surface


def _folder() -> pygame.Surface:
    """A folder of card, open at the top."""
    surface = pygame.Surface((380, 250), pygame.SRCALPHA)
    pygame.draw.rect(surface, (42, 27, 20, 60), (8, 40, 368, 206), border_radius=14)
    pygame.draw.rect(surface, "#0b4a4d", (0, 0, 150, 60), border_radius=14)
    pygame.draw.rect(surface, "#0b4a4d", (0, 26, 370, 212), border_radius=14)
    pygame.draw.rect(surface, theme.TEAL, (0, 62, 370, 178), border_radius=14)
    pygame.draw.rect(surface, "#1d7376", (0, 62, 370, 10), border_radius=5)
    mark = icon("tram", 64, theme.YELLOW)
    surface.blit(mark, mark.get_rect(center=(185, 152)))
    return surface
