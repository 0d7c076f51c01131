"""A made player who answers for a demonstration or a test, and can say why: the same seed gives the same journey.

Characters differ in how they answer: `plain` as the seed falls, `first` always the first option, `never` lays everything aside.
None of them takes back what it said.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from game.rules import event as e
from game.rules.ask import Ask, Find, Moment, Option, Share, Tableau, Walk, Write
from game.rules.profile import Profile

CHARACTERS = ("plain", "first", "never")
WALKS = 14
"""So many answers on an open ask (a map, a wall) before it is called done."""
STAYS = 0.6
"""How often this player does one thing more where they stand, before they go on."""


@dataclass
class Player:
    """Chooses an option for each ask. `line` is taken where the line is asked; `words` fill slots of own words."""

    seed: int
    occupation: str
    line: str = "hele"
    character: str = "plain"
    words: Mapping[str, str] = field(default_factory=dict)
    prefer: Mapping[str, str] = field(default_factory=dict)
    """Ask id -> option id that this player always takes, as "start.C1": "school"."""

    def __post_init__(self) -> None:
        self._draw = random.Random(self.seed)
        self._given: dict[str, int] = {}

    def choose(self, ask: Ask, profile: Profile) -> Option:
        """The option this player takes now."""
        given = self._given[ask.id] = self._given.get(ask.id, 0) + 1
        done = ask.done
        if isinstance(ask, Moment):
            assert done is not None
            return done
        if isinstance(ask, Find):
            held = {held.value for held in profile.occupations.values()}
            if self.occupation not in held:
                return ask.option(self.occupation)
            return next((option for option in ask.options if option.means), ask.skip)
        if isinstance(ask, Write):
            words = self.words.get(ask.slot, "")
            return ask.option(words) if words else ask.skip
        if isinstance(ask, Share):
            return ask.option(self._coins(ask))
        options = [option for option in ask.options if option.means and not any(isinstance(body, e.Denied) for body in option.means)]
        wanted = next((option for option in options if option.id in (self.prefer.get(ask.id), self.line)), None)
        if wanted and (ask.id in self.prefer or any(isinstance(body, e.LineChosen) for body in wanted.means)):
            return wanted
        if done is not None and (not options or (given > getattr(ask, "at_least", 0) and self._enough(ask, given))):
            return done
        if not options:
            return ask.skip
        if self.character == "first":
            return options[0]
        if self.character == "never":
            aside = [option for option in options if option.place == "never"]
            return aside[0] if aside else options[0]
        here = [option for option in options if isinstance(ask, Walk) and ask.about and option.item == ask.about]
        if here and self._draw.random() < STAYS:
            return self._drawn(here)
        return self._drawn(options)

    def _enough(self, ask: Ask, given: int) -> bool:
        if isinstance(ask, Walk):
            return given > WALKS
        return isinstance(ask, Tableau) and given > len(ask.items)

    def _drawn(self, options: list[Option]) -> Option:
        """One option as the lot falls; cards of one's own work are more often done than not."""
        weights = [{"often": 6, "sometimes": 3, "never": 2}.get(option.place, 3) for option in options]
        return self._draw.choices(options, weights)[0]

    def _coins(self, ask: Share) -> dict[str, int]:
        names = [option.id for option in ask.options]
        coins = dict.fromkeys(names, 0)
        held = dict(ask.held)
        for _ in range(ask.total):
            able = [name for name in names if not ask.taking_back or held.get(name, 0) > coins[name]]
            coins[able[0] if self.character == "first" else self._draw.choice(able)] += 1
        return coins
