"""The town and its two levers: four states, one after the other; one lever to set before a day; the morning of that day."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pygame

from game.rules.ask import Ask, Moment, Option
from game.rules.echo import Echo
from game.rules.winds import STATES
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import back, out
from game.screens.props import future_look
from game.screens.props.card import small_card
from game.screens.props.future_look import LITTLE, MUCH, look
from game.screens.props.lever import ENDS, PICTURES, Levers
from game.screens.props.sky import sky
from game.screens.props.spoken import spoken
from game.screens.props.workplace import leaf
from game.screens.scene import Scene
from game.screens.theme import mixed
from game.screens.thing import Thing

STATE_SECONDS = 0.4
HOLD = 0.55
GROUND = 640
THING_X = (500, 866)
BESIDE = 164
"""So far beside what stands for a wind stands the first of its objects."""
ROOFS, ON_ROOFS = 300, 1.5
"""From here down the other lever colours the town, so strongly; the sky is that of the first."""
UNDER_TICKETS = 0.55
"""Where tickets lie above the street, what rises in it stays below them."""
OBJECT, SIGN = (136, 121), (180, 160)
TICKET = (172, 214)
"""One of four futures as it stays in sight, above the roofs."""
LARGE = 30
"""From this size on the words of a ticket take its whole width, and the ticket is taller."""
TICKET_X, TICKET_Y = 444, 380
CARD, SEEN = (96, 80), (98, 87)
BADGES = {"rises": ("arrow-fat-up", "#3f7f56"), "machine": ("robot", theme.SLATE), "computer": ("desktop", theme.SLATE)}
"""What is done with a task in a future, as a sign on its card."""


class LeversScene(Scene):
    """Things of the future rise and sink in the street as the levers go."""

    def begin(self, ask: Ask) -> None:
        winds = self._winds(ask)
        ends = self._ends(ask, winds)
        self.moment = ask if isinstance(ask, Moment) else None
        movable = tuple(wind for wind in winds if any(option.id.startswith(f"{wind} ") for option in ask.options))
        if movable:
            ends = {wind: "veel" if wind not in movable else "weinig" for wind in winds}
        plays = self.moment is not None and ask.id.endswith(".levers")
        self.levers = Levers(self, ends, self._moved if movable else self._tried if plays else None, movable or winds)
        self.tried = False
        self.options = {option.id: option for option in ask.options}
        self.things: dict[str, Thing] = {}
        self.signs: dict[str, Thing] = {}
        self.objects: dict[str, Thing] = {}
        self.driving: dict[str, int] = {}
        self.passed = 0.0
        self.veils, self.lights = dict.fromkeys(winds, 0.0), dict.fromkeys(winds, 0.0)
        for number, wind in enumerate(winds):
            self._bring(wind, THING_X[number % 2])
        self.stage.add(Thing(_street(), 640, GROUND + 40, z=4))
        self._town(ends, 0.5)
        self.stage.add(Thing(art("people/mo_curious" if movable else "people/mo_calm", 320, 420), 176, 514, z=5))
        self.said: Thing | None = None
        beats = list(self.moment.beats) if self.moment else [ask.says]
        self.beats, self.at = [self.say(beat) for beat in beats], -1
        self._next()
        self.speak(*self.beats)
        if self.moment:
            further = ask.done
            assert further is not None
            self.button(further, 960, 676, 240, 62, main=True)
            if ask.id.endswith(".levers"):
                self.stage.motion.after(1.0, lambda: self._state(0))
            elif ask.id.endswith(".end"):
                self.stage.motion.after(1.2, lambda: self._state(0))
            else:
                self.show.sounds.play("bell")
        elif movable:
            self._tiles(ask)
            self.skip_button()

    def _winds(self, ask: Ask) -> tuple[str, ...]:
        """The winds in the order of the levers."""
        kept = tuple(self.show.session.profile.get("winds", ()))
        there = set(ask.pictures) if isinstance(ask, Moment) else {option.id.split(" ")[0] for option in ask.options}
        named = tuple(wind for body in (option.means for option in ask.options) for one in body for wind, _ in getattr(one, "ends", ()))
        order = tuple(dict.fromkeys((*(ask.pictures if isinstance(ask, Moment) else named),)))
        return order or kept or tuple(there)

    def _ends(self, ask: Ask, winds: tuple[str, ...]) -> dict[str, str]:
        known = dict(self.show.session.profile.get("levers", ()))
        return {wind: known.get(wind, "weinig") for wind in winds}

    @property
    def story(self) -> str:
        """The wind that the day of this morning is about; "" where it is no morning."""
        scenario = self.show.world.scenarios.story(self.moment.id.rpartition(".")[2]) if self.moment else None
        return scenario.wind if scenario else ""

    def _bring(self, wind: str, x: int) -> None:
        """What stands for a wind, one of its objects beside it, and the small sign of there being little of it: all still under the street."""
        part = UNDER_TICKETS if self._states_told() else 1.0
        width, height = (round(side * part) for side in look(wind).size)
        self.things[wind] = self._under(art(f"places/future_{wind}", width, height), x)
        if sign := future_look.sign_picture(wind, LITTLE, SIGN):
            self.signs[wind] = self._under(sign, x)
        world, profile = self.show.world, self.show.session.profile
        there = future_look.standing(world.scenarios.winds[wind], profile) if wind in world.scenarios.winds else []
        if there and (picture := future_look.thing_picture(wind, there[0], OBJECT)):
            self.objects[wind] = self._under(picture, x + BESIDE)
            if there[0] in look(wind).drives:
                self.driving[wind] = x + BESIDE

    def _under(self, picture: pygame.Surface, x: int) -> Thing:
        return self.stage.add(Thing(picture, x, GROUND + 100 + picture.get_height() / 2, z=3))

    def _next(self) -> None:
        """The next thing that is said."""
        self.at += 1
        if self.at >= len(self.beats):
            return
        if self.said:
            self.stage.remove(self.said)
        marked = self.moment is None or self.moment.id.endswith((".end", ".outlook"))
        words = self.beats[self.at] if marked else plain(self.beats[self.at])
        self.said = spoken(self, words, 60, 92, 620, 140, "down", 29)
        if self._states_told() and 0 < self.at <= len(STATES):
            self._set_state(self.at - 1)
            self._lay_state(self.at - 1)
        if self.at < len(self.beats) - 1:
            self.stage.motion.after(max(2.6, len(words.split()) / 2.4), self._next)

    def _states_told(self) -> bool:
        """Whether each state of the town is told on its own, the first line before them."""
        return self.moment is not None and self.moment.id.endswith(".outlook")

    def _lay_state(self, number: int) -> None:
        """A ticket of one state stays on the table: how both levers stand, and what that means."""
        assert self.moment is not None
        item = self.moment.items[number]
        large = self.px(22) > LARGE
        wide, high = TICKET[0], TICKET[1] + (30 if large else 0)
        surface = panel(wide, high, theme.PAPER, 20).copy()
        for at, (wind, end) in enumerate(zip(self.levers.ends, STATES[number], strict=False)):
            middle = (wide // 2 + (-38, 38)[at], 44)
            surface.blit(circle(60, mixed(look(wind).tint, theme.INK, 0.4) if end == MUCH else theme.SAND), (middle[0] - 30, middle[1] - 30))
            mark = icon(PICTURES[wind][ENDS.index(end)], 38, theme.PAPER if end == "veel" else theme.INK)
            surface.blit(mark, mark.get_rect(center=middle))
        words = fitted(self.label(item), wide - 24, 72, self.px(22), theme.INK, "bold") if large \
            else fitted(self.label(item), wide - 56, 44, self.px(22), theme.INK, "bold")
        left = (wide - words.get_width()) // 2
        if not large:
            left += 17
            surface.blit(icon(item.picture.removeprefix("icon:"), 28, theme.TEAL), (left - 34, 82))
        surface.blit(words, words.get_rect(midleft=(left, 112 if large else 96)))
        changed = self._changed(item)
        surface.blit(changed, changed.get_rect(midbottom=(wide // 2, high - 8)))
        thing = self.stage.add(Thing(surface, TICKET_X + number * (TICKET[0] + 14), TICKET_Y + 60, z=8, says=self.label(item), alpha=0, angle=(-1, 1, -1, 1)[number]))
        self.stage.motion.move(thing, 0.4, back, delay=0.35, y=TICKET_Y + (high - TICKET[1]) / 2, alpha=255)

    def _changed(self, item: Option) -> pygame.Surface:
        """What one future changes, as a picture: an own card with what happens to it, a thing that is seen more often, or that it is as now."""
        if not item.item:
            return leaf(self.text("future-now"))
        if item.place == "sees":
            wind, _, thing = item.item.partition(" ")
            return future_look.thing_picture(wind, thing, SEEN)
        card = small_card(f"cards/{self.show.world.graph.picture(item.item)}", size=CARD)
        whole = pygame.Surface((card.get_width() + 30, card.get_height()), pygame.SRCALPHA)
        whole.blit(card, (15, 0))
        name, tint = BADGES[item.place]
        whole.blit(circle(36, theme.PAPER, tint, 3), (whole.get_width() - 38, 0))
        mark = icon(name, 22, tint)
        whole.blit(mark, mark.get_rect(center=(whole.get_width() - 20, 18)))
        return whole

    def _set_state(self, number: int) -> None:
        ends = dict(zip(self.levers.ends, STATES[number], strict=False))
        self.levers.set(ends)
        self._town(ends, STATE_SECONDS)

    def _state(self, number: int) -> None:
        """One of the four states of the town; at the end the town rests as it was before."""
        if number >= len(STATES) or self.tried:
            return
        self._set_state(number)
        self.stage.motion.after(STATE_SECONDS + HOLD, lambda: self._state(number + 1))

    def _town(self, ends: Mapping[str, str], seconds: float) -> None:
        """What there is much of rises in the street, what there is little of sinks and leaves its small sign; the first that stands up gives its light."""
        first = future_look.leading(ends, self.story)
        for wind in self.things:
            much = ends.get(wind) == MUCH
            for kind, up in ((self.things, much), (self.objects, much), (self.signs, not much)):
                if wind in kind:
                    height = kind[wind].size[1]
                    y = GROUND + 8 - height / 2 if up else GROUND + 100 + height / 2
                    self.stage.motion.move(kind[wind], seconds, back if up else out, y=y)
            self.stage.motion.move(_Part(self.veils, wind), seconds, out, part=1.0 if much else 0.0)
            self.stage.motion.move(_Part(self.lights, wind), seconds, out, part=1.0 if wind == first else 0.0)

    def _tried(self, wind: str, end: str) -> None:
        """Who takes a lever in hand while the town shows itself plays on alone: it answers, and asks nothing."""
        self.tried = True
        self._town(self.levers.ends, STATE_SECONDS)

    def step(self, dt: float) -> None:
        """What drives goes to and fro in the street, where motion is not asked to be less."""
        if self.stage.motion.less:
            return
        self.passed += dt
        for wind, home in self.driving.items():
            self.objects[wind].x = home + 1.6 * future_look.DRIVES[0] * math.sin(self.passed)

    # setting one lever

    def _tiles(self, ask: Ask) -> None:
        """Both ends in words as well, beside the box."""
        for number, option in enumerate(ask.options):
            button = self.button(option, 930, 256 + number * 96, 330, 76)
            button.press = lambda option=option: self._moved(*option.id.split(" "))  # type: ignore[misc]
            button.name = f"set {option.id}"

    def _moved(self, wind: str, end: str) -> None:
        self.levers.set({wind: end})
        self._town(self.levers.ends, STATE_SECONDS)
        self.answer(self.options[f"{wind} {end}"])

    def way_to(self, option: Option) -> list[str]:
        return [option.id]

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        return 0.2 if self.moment else 0.9

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(sky("dawn"), (0, theme.BAR))
        for wind, part in self.lights.items():
            future_look.lay_light(surface, wind, theme.BAR, part)
        self.show.town.draw(surface, self.show.lit, ground=GROUND)
        for wind, part in self.veils.items():
            light = self.lights[wind]
            future_look.lay_veil(surface, wind, pygame.Rect(0, theme.BAR, theme.WIDTH, GROUND - theme.BAR), light)
            future_look.lay_veil(surface, wind, pygame.Rect(0, ROOFS, theme.WIDTH, GROUND - ROOFS), ON_ROOFS * max(0.0, part - light), fades=True)


def _street() -> pygame.Surface:
    """The street with its rails, out of which things rise."""
    street = pygame.Surface((theme.WIDTH, theme.HEIGHT - GROUND))
    street.fill(theme.NIGHT)
    for y in (38, 54):
        pygame.draw.rect(street, theme.SAND, (0, y, theme.WIDTH, 4))
    return street


class _Part:
    """How much of one wind is to be seen, so that it can move like an attribute."""

    def __init__(self, parts: dict[str, float], wind: str) -> None:
        self._parts, self._wind = parts, wind

    @property
    def part(self) -> float:
        return self._parts[self._wind]

    @part.setter
    def part(self, value: float) -> None:
        self._parts[self._wind] = value
