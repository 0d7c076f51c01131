"""The thirty steps: ten for each way, each a plank in three sizes (text step-<chain>-0, -1, -2), and the rule that picks four.

The rule. A chain counts for the player's situation (work, none, school). With a way chosen, three are of that way and
one of another (of *stay* for who goes, of *other* for who stays), so that no door shuts; without a way, one of each and
one more of *stay*. Within a way first come chains about what the player named as hard, then those that ask for an
occupation in the bag where there is one, then the others in an order of the player's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from game.rules.profile import Profile
from levels.practice import way
from levels.practice_rails import named
from levels.practice_talk import kind

WORK, NONE, SCHOOL = "work", "none", "school"
EVERY = (WORK, NONE, SCHOOL)
SIZES = 3
OFFERED = 4
WAYS = ("stay", "other", "new")
BESIDE = {"stay": "other", "other": "stay", "new": "stay"}


@dataclass(frozen=True)
class Chain:
    """A step in three sizes; `about` are the things on the rails it helps with, `bag` says that it is about work in the bag."""

    id: str
    situations: tuple[str, ...]
    about: tuple[str, ...] = ()
    bag: bool = False

    @property
    def way(self) -> str:
        return self.id.split("_")[0]


CHAINS = (
    Chain("stay_learn", (WORK, SCHOOL), ("digital", "courage")),
    Chain("stay_task", (WORK,), ("courage",)),
    Chain("stay_hours", (WORK,), ("time", "care")),
    Chain("stay_teach", (WORK,), ("support",)),
    Chain("stay_body", (WORK, SCHOOL), ("body",)),
    Chain("stay_proof", EVERY, ("papers",)),
    Chain("stay_machine", (WORK, SCHOOL), ("digital",)),
    Chain("stay_place", (NONE,), ("transport",)),
    Chain("stay_people", EVERY, ("support", "language")),
    Chain("stay_again", (NONE, SCHOOL), ("courage", "money")),
    Chain("other_team", (WORK,), ("support",)),
    Chain("other_role", EVERY, ("body",)),
    Chain("other_days", (WORK,), ("time", "care", "money")),
    Chain("other_coach", (WORK, NONE), ("language",)),
    Chain("other_part", (WORK, NONE), ("body", "time")),
    Chain("other_course", EVERY, ("papers", "digital")),
    Chain("other_boss", EVERY, ("transport", "courage")),
    Chain("other_public", EVERY, ("language",), bag=True),
    Chain("other_side", (SCHOOL,), ("support",)),
    Chain("other_beside", (WORK, SCHOOL), ("courage", "digital")),
    Chain("new_visit", EVERY, ("courage",), bag=True),
    Chain("new_ask", EVERY, ("support", "language"), bag=True),
    Chain("new_vacancy", (WORK, NONE), ("courage",), bag=True),
    Chain("new_craft", EVERY, ("papers", "money"), bag=True),
    Chain("new_trial", (WORK, NONE), ("time",), bag=True),
    Chain("new_look", EVERY, ("transport",)),
    Chain("new_paper", EVERY, ("papers",), bag=True),
    Chain("new_help", EVERY, ("money", "body")),
    Chain("new_letter", (WORK, NONE), ("language",)),
    Chain("new_centre", EVERY, ("support", "care", "digital")),
)
BY_ID = {chain.id: chain for chain in CHAINS}
KEEP = "stay_keep"
"""No step: it stays as it is. That is a step as well, and gets its day."""


def offered(profile: Profile) -> list[str]:
    """Four chains for this player, by the rule above."""
    mine = way(profile)
    wanted = [mine, mine, mine, BESIDE[mine]] if mine in WAYS else ["stay", "other", "new", "stay"]
    by_way = {name: iter(_ordered(profile, name)) for name in WAYS}
    found = [next(by_way[name], None) for name in wanted]
    return [chain.id for chain in found if chain is not None][:OFFERED]


def _ordered(profile: Profile, name: str) -> list[Chain]:
    here = kind(profile)
    chains = [chain for chain in CHAINS if chain.way == name and here in chain.situations and f"steps {chain.id}" not in profile.denied]
    Random(f"steps {name} {profile.seed}").shuffle(chains)
    hard = set(named(profile))
    bag = bool(profile.options)
    return sorted(chains, key=lambda chain: (-len(hard & set(chain.about)), chain.bag and not bag, not chain.bag or not bag))
