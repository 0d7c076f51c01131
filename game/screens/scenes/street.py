"""The street on a Saturday: two notes on a board; the one you pull happens, the other blows away."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out, smooth
from game.screens.props.portrait import padded, star
from game.screens.props.speech import asks
from game.screens.props.street_view import HEIGHT, PLACES, WIDTH, at_dusk, by_day, job_picture, middle
from game.screens.scene import Scene
from game.screens.thing import Thing

BOARD = (230, 555)
NOTES = ((122, 566, -2), (336, 570, 2))
NOTE = (196, 226)
PAPERS = ("#fff8ec", "#fdeec4")
SOUNDS = {
    "fence": "scratch", "bicycle": "bell", "lamp": "window", "pond": "note-1", "mural": "snap", "music": "note-3", "shopping": "note-0",
    "teach": "bell", "stall": "coin", "party": "note-4", "books": "paper", "till": "coin",
}
PULL, POP = 0.22, 0.38
NEAR = 1.5
"""How near the walk along the street goes."""


class StreetScene(Scene):
    """Duels on the board, and the Moments in which one looks at the street."""

    def begin(self, ask: Ask) -> None:
        chosen = Counter(held.value.job for held in self.show.session.profile.preferred.values())
        self.times = Counter({job: chosen[job] for job in PLACES if chosen[job]})
        self.jobs: dict[str, Thing] = {}
        self.notes: list[Thing] = []
        self.said: list[Thing] = []
        self.day: pygame.Surface | None = None
        self.dusk: pygame.Surface | None = None
        self.walk, self.near, self.dark = 0.0, 1.0, 0.0
        if isinstance(ask, Moment):
            self._look(ask)
            return
        self.view = by_day({})
        for job in self.times:
            self._stand(job)
        self.board = self.stage.add(Thing(art("places/board", 460, 330), *BOARD, z=1000))
        self._ask(ask, 0.0)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        if self.day is not None:
            self._step_back(ask)
            return
        self.show_moved(echoes)
        self._clear_notes()
        self._ask(ask, 0.45)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self.show_moved(echoes)
        if isinstance(self.ask, Moment):
            return 0.1
        self._clear_notes()
        self.stage.motion.move(self.board, 0.5, smooth, delay=0.2, y=BOARD[1] + 360)
        return 1.1

    # the board

    def _ask(self, ask: Ask, delay: float) -> None:
        """Two fresh notes fall on the board."""
        words = self.say(ask.says)
        if not self.said or self.said[1].says != words:
            for thing in self.said:
                self.stage.remove(thing)
            self.said = asks(self, words, "mo_calm", 420, 120, 25, z=1100)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            x, y, angle = NOTES[number]
            note = Thing(self._note(option, number), x, y - 40, name=option.id, says=self.label(option), z=1010 + number, angle=angle * 6,
                         press=partial(self.answer, option))
            note.alpha = 0
            self.notes.append(self.stage.add(note))
            self.stage.motion.move(note, 0.22, back, delay=delay + 0.08 * number, y=y, angle=angle, alpha=255)
        for thing in [thing for thing in self.stage.things if thing.name == "skip"]:
            self.stage.remove(thing)
        self.skip_button()

    def _note(self, option: Option, number: int) -> pygame.Surface:
        """A paper note: a pictogram of the job and its words."""
        width, height = NOTE
        note = panel(width, height, PAPERS[number], 10, shadow=0.22).copy()
        disc = circle(96, "#cfe4df" if number == 0 else "#f6cdbb")
        note.blit(disc, disc.get_rect(center=(width // 2, 70)))
        mark = icon(option.picture.removeprefix("icon:"), 62, theme.DEEP_TEAL)
        note.blit(mark, mark.get_rect(center=(width // 2, 70)))
        words = fitted(self.label(option), width - 20, height - 132, self.px(24), theme.INK, "semi")
        note.blit(words, words.get_rect(center=(width // 2, 122 + (height - 128) // 2)))
        for radius, tint in ((9, theme.DARK_BRICK), (8, theme.BRICK), (3, "#e8a59c")):
            pygame.draw.circle(note, tint, (width // 2 - (0 if radius > 3 else 2), 12 - (0 if radius > 3 else 2)), radius)
        return padded(note)

    def _clear_notes(self) -> None:
        """What still hangs there blows away."""
        for note in self.notes:
            note.name, note.press = "", None
            self.stage.motion.move(note, 0.5, out, x=note.x + 620, y=note.y - 420, angle=220, alpha=0, then=partial(self.stage.remove, note))
        if self.notes:
            self.show.sounds.play("wind", 0.5)
        self.notes = []

    # what happens in the street

    def moved(self, echo: Echo) -> None:
        """The pulled note flies to its place, and the job happens there."""
        part, _, pair = echo.what.partition(" ")
        job = pair.partition(" ")[0]
        note = next((note for note in self.notes if note.name == job), None)
        if part != "preferred" or note is None:
            return
        self.notes.remove(note)
        note.name, note.press, note.z = "", None, 1300
        x, y = middle(job)
        self.show.sounds.play("paper")
        self.stage.motion.move(note, PULL, out, x=x, y=y, scale=0.25, angle=12, then=partial(self._happens, job, note))

    def _happens(self, job: str, note: Thing) -> None:
        self.stage.remove(note)
        self.times[job] += 1
        old = self.jobs.pop(job, None)
        if old:
            self.stage.remove(old)
        thing = self._stand(job)
        thing.scale = 0.9 if old else 0.15
        self.stage.motion.move(thing, POP, back, scale=1.0)
        self.show.sounds.play(SOUNDS[job])
        self._sparkle(*middle(job))

    def _stand(self, job: str) -> Thing:
        x, y = middle(job)
        times = self.times[job]
        thing = self.stage.add(Thing(job_picture(job, times), x, y, says=self.text(f"job-{job}"), z=y))
        self.jobs[job] = thing
        return thing

    def _sparkle(self, x: float, y: float) -> None:
        """Stars fly out of a place."""
        for dx, dy, across in ((-90, -70, 30), (90, -80, 34), (-110, 20, 22), (112, 24, 24), (0, -112, 26)):
            spark = self.stage.add(Thing(star(across, "#fffdf4"), x + dx * 0.3, y + dy * 0.3, z=1250))
            self.stage.motion.move(spark, 0.6, out, x=x + dx, y=y + dy, alpha=0, angle=60, then=partial(self.stage.remove, spark))

    # looking at the street

    def _look(self, ask: Moment) -> None:
        """A walk along the street; in the evening the lights go on."""
        evening = ask.id.endswith("evening")
        self.day = by_day(self.times)
        self.dusk = at_dusk(self.day, self.times) if evening else None
        words = self.say(ask.says)
        asks(self, words, "mo_smile" if evening else "mo_curious", 460, 130, 28, z=1100)
        self.show.voice.say(plain(words))
        self.button(ask.done, 1166, 676, 200, 60, main=True)
        if evening:
            self.stage.motion.move(self, 2.2, smooth, near=NEAR)
            self.stage.motion.move(self, 4.2, smooth, delay=1.4, walk=1.0)
            self.stage.motion.move(self, 3.0, smooth, delay=2.0, dark=1.0)
            self.stage.motion.after(5.4, self._whole)
        else:
            self.stage.motion.move(self, 3.6, smooth, near=1.16, walk=0.5)
        for number in range(min(5, len(self.times)) if not evening else 5):
            self.stage.motion.after(0.5 + number * (0.8 if evening else 0.4), partial(self.show.sounds.play, f"note-{number}"))

    def _step_back(self, ask: Ask) -> None:
        """From looking at the street back to the board."""
        self.stage.clear()
        self.stage.motion.move(self, 0.4, smooth, near=1.0, then=partial(self.begin, ask))

    def _whole(self) -> None:
        """Step back: the whole street in its lights."""
        self.stage.motion.move(self, 1.8, smooth, near=1.0)
        self.show.sounds.play("window")

    def draw_back(self, surface: pygame.Surface) -> None:
        if self.day is None:
            surface.blit(self.view, (0, theme.BAR))
            return
        near = max(1.0, self.near)
        across = pygame.Rect(0, 0, round(WIDTH / near), round(HEIGHT / near))
        across.x = round((WIDTH - across.width) * self.walk)
        across.y = round((HEIGHT - across.height) * 0.62)
        part = self.day.subsurface(across)
        if self.dusk is not None and self.dark > 0.01:
            part = part.copy()
            late = self.dusk.subsurface(across).copy()
            late.set_alpha(round(255 * min(1.0, self.dark)))
            part.blit(late, (0, 0))
        surface.blit(pygame.transform.smoothscale(part, (WIDTH, HEIGHT)) if near > 1.001 else part, (0, theme.BAR))
