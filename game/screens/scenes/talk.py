"""The tram stop with two cups on a bench: what lies there of oneself by now, and whether one wants to talk first."""

from __future__ import annotations

import math
from collections import Counter
from functools import partial

import pygame

from game.rules.ask import Ask, Moment, Say
from game.rules.echo import Echo
from game.rules.quality import QUALITIES
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out
from game.screens.props.market_view import VALUES, stall_with
from game.screens.props.photo import photo
from game.screens.props.pin import disc
from game.screens.props.portrait import padded
from game.screens.props.sky import sky
from game.screens.props.speech import asks
from game.screens.props.street_view import PLACES, at_dusk, by_day
from game.screens.scene import Scene
from game.screens.thing import Thing

STOP = (560, 440)
GLASS_Y = 356
FRAME = (132, 168)
CUPS = ((500, 552), (612, 552))
ANSWER = (310, 150)
BEAT = 3.6


class TalkScene(Scene):
    """A Moment that shows what there is, and the choice to talk or to go on; the same bench for both."""

    def begin(self, ask: Ask) -> None:
        self.time = 0.0
        self.said: list[Thing] = []
        self.hung: list[Thing] = []
        self.further: Thing | None = None
        self.stage.add(Thing(art("places/tram_stop", 680, 500), *STOP, z=2))
        self.stage.add(Thing(art("people/mo_standing", 170, 390), 118, 500, z=3))
        for name, place in zip(("cup", "cup_teal"), CUPS, strict=True):
            self.stage.add(Thing(art(f"places/{name}", 90, 84), *place, z=6))
        moment = isinstance(ask, Moment)
        if ask.id.partition(".")[2] in ("end", "who_am_i"):
            self._hang(slowly=moment)
        else:
            self._bag()
        if isinstance(ask, Moment):
            self.beats = [ask.says, *ask.beats, Say("who_am_i-sleep")]
            self._beat(0)
            assert ask.done is not None
            self.further = self.button(ask.done, 1150, 672, 220, 60, main=True)
        else:
            self._choices(ask)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """The bench stays; only the words and the choices are new."""
        self.stage.motion.stop()
        for thing in self.hung:
            thing.scale, thing.alpha = 1.0, 255
        if self.further:
            self.stage.remove(self.further)
        self._choices(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        if isinstance(self.ask, Moment):
            return 0.05
        if any(echo.what.startswith("bookmarks ") for echo in echoes):
            ribbon = self.stage.add(Thing(icon("bookmark-simple", 110, theme.BRICK), 556, 120, z=7))
            self.stage.motion.move(ribbon, 0.55, back, y=520)
            self.show.sounds.play("paper")
            return 0.9
        self.show.sounds.play("bell")
        for thing in self.stage.things:
            if thing.press:
                self.stage.motion.move(thing, 0.3, out, alpha=0, x=thing.x + 60)
        return 0.4

    def _beat(self, number: int) -> None:
        """The next line of Mo's."""
        for thing in self.said:
            self.stage.remove(thing)
        words = self.say(self.beats[number])
        self.said = asks(self, words, "mo_smile", 1000)
        self.show.voice.say(plain(words))
        if number + 1 < len(self.beats):
            self.stage.motion.after(max(BEAT, len(words.split()) / 2 + 1), partial(self._beat, number + 1))

    def _choices(self, ask: Ask) -> None:
        for thing in self.said:
            self.stage.remove(thing)
        words = self.say(ask.says)
        self.said = asks(self, words, "mo_calm", 1120)
        self.speak(words, *(option.says for option in ask.options if option.says))
        for number, option in enumerate(ask.options):
            tile = panel(*ANSWER, theme.PAPER, 24).copy()
            round_ = circle(90, ("#fbdcae", "#cfe4df")[number % 2])
            tile.blit(round_, round_.get_rect(center=(66, ANSWER[1] // 2)))
            mark = icon(option.picture.removeprefix("icon:"), 54, theme.DEEP_TEAL)
            tile.blit(mark, mark.get_rect(center=(66, ANSWER[1] // 2)))
            label = fitted(self.label(option), ANSWER[0] - 142, ANSWER[1] - 20, self.px(26), theme.INK, "semi", "left")
            tile.blit(label, label.get_rect(midleft=(126, ANSWER[1] // 2)))
            thing = Thing(tile, 1090, 340 + number * 180, name=option.id, says=self.label(option), z=20, press=partial(self.answer, option))
            thing.alpha = 0
            self.stage.add(thing)
            self.stage.motion.move(thing, 0.3, back, delay=0.08 * number, x=1076, alpha=255)

    # what hangs behind the glass

    def _hang(self, slowly: bool) -> None:
        """The street, the market, the photo and the pins, as far as they are there."""
        pictures = [picture for picture in (self._street(), self._market(), self._photo(), self._pins()) if picture]
        for number, picture in enumerate(pictures):
            x = STOP[0] + (number - (len(pictures) - 1) / 2) * 142
            thing = self.stage.add(Thing(picture, x, GLASS_Y, z=4, angle=(-2, 1, -1, 2)[number]))
            self.hung.append(thing)
            if slowly:
                thing.scale, thing.alpha = 0.4, 0
                self.stage.motion.move(thing, 0.35, back, delay=0.5 + 0.55 * number, scale=1.0, alpha=255,
                                       then=partial(self.show.sounds.play, f"note-{number}"))

    def _framed(self, picture: pygame.Surface) -> pygame.Surface:
        frame = panel(*FRAME, "#fffdf7", 8).copy()
        frame.blit(picture, picture.get_rect(center=(FRAME[0] // 2, FRAME[1] // 2)))
        return padded(frame)

    def _street(self) -> pygame.Surface | None:
        """The part of the street where most happened, with its lights on."""
        chosen = Counter(held.value.job for held in self.show.session.profile.preferred.values())
        if not chosen:
            return None
        times = {job: chosen[job] for job in PLACES if chosen[job]}
        x, y = PLACES[chosen.most_common(1)[0][0]]
        view = at_dusk(by_day(times), times)
        part = pygame.Rect(0, 0, 232, 306)
        part.center = (x + 100, y + 70)
        part.clamp_ip(view.get_rect())
        return self._framed(pygame.transform.smoothscale(view.subsurface(part), (116, 153)))

    def _market(self) -> pygame.Surface | None:
        """The stall with the most coins left."""
        profile = self.show.session.profile
        coins, back_again = dict(profile.get("coins") or ()), dict(profile.get("coins_back") or ())
        left = {value: coins.get(value, 0) - back_again.get(value, 0) for value in VALUES}
        best = max(VALUES, key=lambda value: left[value])
        if not coins or not left[best]:
            return None
        return self._framed(stall_with(best, left[best], 0.64))

    def _photo(self) -> pygame.Surface | None:
        chosen = {name: held.value for name, held in self.show.session.profile.picture.items()}
        if not chosen:
            return None
        whole = photo(chosen, " ", 20)
        return self._framed(pygame.transform.smoothscale(whole.subsurface((26, 24, 462, 352)).subsurface((60, 0, 267, 352)), (116, 153)))

    def _pins(self) -> pygame.Surface | None:
        named = [held.value.quality for held in self.show.session.profile.qualities.values() if held.value.by == "me"]
        if not named:
            return None
        board = panel(116, 153, "#dfe9df", 6, shadow=0).copy()
        for quality, place in zip(named, ((38, 44), (80, 84), (38, 122)), strict=False):
            picture = disc(quality, QUALITIES.get(quality, "star-four"), 54)
            board.blit(picture, picture.get_rect(center=place))
        return self._framed(board)

    def _bag(self) -> None:
        """The bag with what was kept on the map."""
        if self.show.session.profile.options:
            self.stage.add(Thing(art("places/bag", 310, 140), STOP[0], 330, z=4))

    # air

    def step(self, dt: float) -> None:
        if not self.show.settings.less_motion:
            self.time += dt

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("evening"), (0, theme.BAR))
        self.show.town.draw(surface, self.show.lit, ground=606)
        pygame.draw.rect(surface, "#8b8290", (0, 606, theme.WIDTH, 114))
        pygame.draw.rect(surface, "#a79d9f", (0, 606, theme.WIDTH, 8))
        pygame.draw.rect(surface, "#55505f", (0, 696, theme.WIDTH, 24))
        pygame.draw.line(surface, theme.SAND, (0, 702), (theme.WIDTH, 702), 3)

    def draw_front(self, surface: pygame.Surface) -> None:
        """Steam over both cups."""
        for x, y in CUPS:
            for curl in range(2):
                for step in range(10):
                    rise = (step * 6 + self.time * 14 + curl * 17) % 60
                    drift = math.sin(rise / 11 + self.time * 1.3 + curl * 2) * 5
                    strength = round(70 * (1 - rise / 60))
                    puff = pygame.Surface((10, 10), pygame.SRCALPHA)
                    pygame.draw.circle(puff, (255, 248, 236, strength), (5, 5), 4)
                    surface.blit(puff, (x - 12 + curl * 14 + drift, y - 30 - rise))
