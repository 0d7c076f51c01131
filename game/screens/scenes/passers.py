"""Who walks past: every strip is turned over, and the player turns round what this one may see. "Look along" shows their side."""

from __future__ import annotations

from functools import partial

import pygame

from game.rules.ask import Ask, Option, Walk
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, icon, panel
from game.screens.lettering import fitted
from game.screens.motion import out, smooth, swing
from game.screens.props import wall_view
from game.screens.props.strip import KRAFT, Strip, front
from game.screens.props.strip import back as back_of
from game.screens.scene import Scene, pill
from game.screens.thing import Thing

WALKERS = {"boss": "boss", "new-boss": "employer", "near": "near", "professional": "professional", "class": "class"}
COMES, STANDS, GOES = 1380, 1062, -160
FEET = 676
MORE_X, MORE_Y, MORE_ROW = 886, 196, 62
TAG = (172, 54)


class PassersScene(Scene):
    """The poster as it hangs for one passer."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Walk)
        self.who = ask.about
        self.looking = False
        self.strips: dict[str, Strip] = {}
        self.tags: dict[str, Thing] = {}
        self.options = {option.id: option for option in ask.options}
        self.kind = ask.says.id.removeprefix("my_poster-passes-")
        wall_view.mo(self)
        words = self.say(ask.says)
        self.said = wall_view.says(self, words, height=200)
        self.speak(words)
        self._strips()
        self._more()
        self._walker()
        self.look = self.stage.add(Thing(self._look_pill(), 1128, 208, name="look", says=self.text("my_poster-look"), z=40, press=self._look))
        assert ask.done is not None
        self.button(ask.done, 1172, 668, 196, 62, main=True)

    def _strips(self) -> None:
        """All that hangs, first with its front, then turned over one after another as it is turned for this one."""
        profile = self.show.session.profile
        hung = sorted(profile.strips.items(), key=lambda item: int(item[1].value))
        self.count = int(str(self.ask.says.arguments["places"]))
        wide, high = wall_view.size_of_place(self.count)
        for number, (name, held) in enumerate(hung):
            option = self.options.get(name)
            x, y = wall_view.place(int(held.value), self.count)
            face, behind = self._sides(name, option, wide, high)
            strip = Strip(face, behind, x, y, name=name if option else "", z=20, angle=wall_view.tilt(int(held.value)))
            strip.says = self._told(option)
            strip.press = partial(self._turn, name) if option else None
            self.strips[name] = self.stage.add(strip)  # type: ignore[assignment]
            if not self._round(option):
                self.stage.motion.move(strip, 0.35, smooth, delay=0.5 + 0.12 * number, turn=1.0)
        self.stage.motion.after(0.6, lambda: self.show.sounds.play("paper"))

    def _sides(self, name: str, option: Option | None, wide: int, high: int) -> tuple[pygame.Surface, pygame.Surface]:
        """Front and back of a strip; what never turns for this one has its back on both sides."""
        if option is None:
            locked = back_of("", self.text("my_poster-stays"), "lock-simple", wide, high, min(self.px(22), 34), len(name))
            return locked, locked
        words = self.label(option)
        face = front(words, option.picture, name.partition(" ")[0], wide, high, self.px(26), len(name))
        return face, back_of(words, self.text("my_poster-only-me"), "eye-slash", wide, high, min(self.px(22), 34), len(name))

    @staticmethod
    def _round(option: Option | None) -> bool:
        """Whether the front shows: then the option turns it over."""
        return option is not None and option.place == "over"

    def _told(self, option: Option | None) -> str:
        if option is None:
            return self.text("my_poster-stays")
        return self.label(option) if self._round(option) else f"{self.text('my_poster-turned')}: {self.label(option)}"

    def _more(self) -> None:
        """What else can be given, as tags on the brick."""
        parts = [option for option in self.options.values() if option.id.startswith("part ")]
        if not parts:
            return
        title = fitted(self.text("my_poster-more"), 160, 32, min(self.px(22), 30), theme.PAPER, "bold")
        self.stage.add(Thing(title, MORE_X - 6, MORE_Y - 50, z=10))
        for number, option in enumerate(parts):
            tag = Thing(self._tag(option), MORE_X - 6, MORE_Y + number * MORE_ROW, name=option.id, says=self.label(option), z=20,
                        press=partial(self._turn, option.id), angle=(1, -1)[number % 2])
            self.tags[option.id] = self.stage.add(tag)

    def _tag(self, option: Option) -> pygame.Surface:
        given = self._round(option)
        surface = panel(*TAG, theme.YELLOW if given else KRAFT, 10, shadow=0.22).copy()
        mark = icon("eye" if given else "eye-slash", 30, theme.INK)
        surface.blit(mark, (10, (TAG[1] - 30) // 2))
        words = fitted(self.label(option), TAG[0] - 56, TAG[1] - 8, min(self.px(20), 26), theme.INK, "semi", "left", smallest=12)
        surface.blit(words, words.get_rect(midleft=(48, TAG[1] // 2)))
        return surface

    def _walker(self) -> None:
        """In from the right, with steps; then stands and looks."""
        self.walker = self.stage.add(Thing(art(f"people/walk_{WALKERS[self.kind]}", 150, 340), COMES, FEET - 168, z=30))
        name = fitted(self.text(f"passer-{self.kind}"), 220, 36, min(self.px(22), 30), theme.INK, "semi")
        label = panel(name.get_width() + 36, 46, theme.PAPER, 23, shadow=0.16).copy()
        label.blit(name, name.get_rect(center=((label.get_width() - 5) // 2, 23)))
        self.label_thing = self.stage.add(Thing(label, COMES, 306, z=31))
        self.stage.motion.move(self.walker, 1.1, out, x=STANDS + 40)
        self.stage.motion.move(self.label_thing, 1.1, out, x=STANDS + 40)
        for step in range(3):
            self.stage.motion.after(0.05 + step * 0.3, lambda: self.stage.motion.move(self.walker, 0.26, swing, y=FEET - 176))

    def _look_pill(self) -> pygame.Surface:
        words = self.text("my_poster-look-back" if self.looking else "my_poster-look")
        return pill(words, "eye", 272, 60, min(self.px(22), 32), on=self.looking)

    # what the hand does

    def way_to(self, option: Option) -> list[str]:
        return (["look"] if self.looking else []) + [option.id]

    def _turn(self, name: str) -> None:
        if self.looking:
            self._look()
        self.answer(self.options[name])

    def _look(self) -> None:
        """Their side: only what is round hangs there, closed up; nothing tells of more."""
        self.looking = not self.looking
        self.look.show(self._look_pill())
        self.look.says = self.text("my_poster-look-back" if self.looking else "my_poster-look")
        self.show.sounds.play("wind" if self.looking else "lift", 0.4)
        free = 0
        for name, strip in self.strips.items():
            seen = self._round(self.options.get(name))
            number = int(self.show.session.profile.strips[name].value)
            if self.looking and seen:
                free += 1
                number = free
            x, y = wall_view.place(number, self.count)
            self.stage.motion.move(strip, 0.3, smooth, x=x, y=y, alpha=255 if seen or not self.looking else 0)
        for name, tag in self.tags.items():
            self.stage.motion.move(tag, 0.3, out, alpha=255 if self._round(self.options[name]) or not self.looking else 0)
        self.speak(*(self.label(self.options[name]) for name in self.strips if self._round(self.options.get(name))) if self.looking and free
                   else (self.text("my_poster-sees-nothing"),) if self.looking else ())

    # what moves

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """One strip turned, or the next one walks past."""
        assert isinstance(ask, Walk)
        if ask.about != self.who:
            self._goes()
            self.stage.motion.after(0.7, partial(self._again, ask))
            return
        self.options = {option.id: option for option in ask.options}
        for name, strip in self.strips.items():
            option = self.options.get(name)
            turn = 0.0 if self._round(option) else 1.0
            if strip.turn != turn:
                self.stage.motion.move(strip, 0.35, smooth, turn=turn)
            strip.says = self._told(option)
        for name, tag in self.tags.items():
            tag.show(self._tag(self.options[name]))
        for echo in echoes:
            if echo.what.startswith("shares ") and echo.what in {f"shares {self.who} {name.removeprefix('part ')}" for name in self.tags}:
                tag = self.tags[f"part {echo.what.rpartition(' ')[2]}"]
                self.stage.motion.move(tag, 0.3, swing, scale=1.12)
        self.show.sounds.play("paper")
        self.stage.motion.move(self.walker, 0.3, swing, y=FEET - 174)

    def _again(self, ask: Ask) -> None:
        self.stage.clear()
        self.begin(ask)

    def _goes(self) -> None:
        """The passer walks on, along the wall."""
        self.show.sounds.play("bell", 0.4)
        for thing in (self.walker, self.label_thing):
            self.stage.motion.move(thing, 0.7, smooth, x=GOES if thing is self.walker else 240, alpha=255 if thing is self.walker else 0)
        for thing in self.stage.things:
            thing.press = None

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        self._goes()
        return 0.7

    def draw_back(self, surface: pygame.Surface) -> None:
        wall_view.behind(surface)
        wall_view.sheet(surface, self.text("my_poster-title"), self.show.session.profile.seed, self.show.lit)


