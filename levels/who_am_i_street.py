"""The street on a Saturday: duels between jobs, planned so that every kind of work gets the same chance.

Twelve jobs, two for each of Holland's six kinds of interest (R I A S E C). The plan is four rounds of three duels. In a
round every kind hangs on the board exactly once; over the four rounds every pair of kinds meets once, except the three
pairs of neighbours that tell least apart (R and I, A and S, E and C). A kind shows one job in the odd rounds and its other
job in the even ones, so each job hangs there twice and never in two rounds after each other. The seed shuffles the rounds,
the duels in a round, which job of a kind comes first, and which note hangs left. The short line rides the first eight
duels: then four kinds hang there three times and two kinds twice.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from game.rules import event as e
from game.rules.ask import Ask, Duel, Label, Moment, Option, Pick, Say
from game.rules.profile import Profile
from levels.between import small_doses

NAME = "who_am_i"
JOBS: Mapping[str, tuple[str, str]] = {
    "R": ("fence", "bicycle"),
    "I": ("lamp", "pond"),
    "A": ("mural", "music"),
    "S": ("shopping", "teach"),
    "E": ("stall", "party"),
    "C": ("books", "till"),
}
"""The jobs of the street by the kind of interest they stand for; the player never reads these letters."""
JOB_PICTURES = {
    "fence": "paint-roller", "bicycle": "bicycle", "lamp": "lamp", "pond": "test-tube", "mural": "palette", "music": "music-notes",
    "shopping": "basket", "teach": "person-simple-bike", "stall": "cake", "party": "confetti", "books": "books", "till": "calculator",
}
ROUNDS = (("RA", "IE", "SC"), ("RS", "IC", "AE"), ("RE", "IS", "AC"), ("RC", "IA", "SE"))
DUELS, FEW_DUELS = 12, 8
HALFWAY = 6
"""After so many duels a Moment breaks the row."""
LEANINGS = 2


@dataclass(frozen=True)
class Pair:
    """Two jobs on the board with their kinds of interest, the left one first."""

    left: str
    right: str
    kinds: tuple[str, str]


def plan(seed: int, few: bool = False) -> tuple[Pair, ...]:
    """The duels of a journey, in order."""
    draw = random.Random(f"street {seed}")
    rounds = [list(one) for one in ROUNDS]
    draw.shuffle(rounds)
    first = {kind: draw.randrange(2) for kind in JOBS}
    pairs: list[Pair] = []
    for number, duels in enumerate(rounds):
        draw.shuffle(duels)
        for duel in duels:
            left, right = draw.sample(duel, 2)
            jobs = [JOBS[kind][(first[kind] + number) % 2] for kind in (left, right)]
            pairs.append(Pair(jobs[0], jobs[1], (left, right)))
    return tuple(pairs[: FEW_DUELS if few else DUELS])


def street(profile: Profile) -> Ask | None:
    """The next duel, the Moment halfway, or the walk along the finished street."""
    pairs = plan(profile.seed, small_doses(profile))
    for number, pair in enumerate(pairs):
        if number == HALFWAY and not profile.preferred:
            return _moment(profile, "street_left", 4)
        halfway = _moment(profile, "street_changes", 5) if number == HALFWAY and len(pairs) > FEW_DUELS else None
        ask = halfway or _duel(profile, number + 1, pair)
        if ask:
            return ask
    return _moment(profile, "street_evening", 9) if profile.preferred else None


def _moment(profile: Profile, what: str, seconds: float) -> Ask | None:
    """A look at the street, seen once. Where six notes were passed over, none taken, the street is left alone."""
    name = f"{NAME}.{what}"
    if name in profile.seen:
        return None
    return Moment(name, "street", Say(f"who_am_i-{what.replace('_', '-')}"), may_skip=False, seconds=seconds)


def _duel(profile: Profile, number: int, pair: Pair) -> Ask | None:
    """Two notes on the board; None when this duel was fought, passed over or taken back."""
    name = f"{NAME}.street.{number}"
    either = (f"{pair.left} {pair.right}", f"{pair.right} {pair.left}")
    if name in profile.skipped or any(key in profile.preferred or f"preferred {key}" in profile.denied for key in either):
        return None
    left, right = pair.kinds
    options = (
        Option(pair.left, Say(f"job-{pair.left}"), f"icon:{JOB_PICTURES[pair.left]}", (e.Preferred(pair.left, pair.right, left, right),)),
        Option(pair.right, Say(f"job-{pair.right}"), f"icon:{JOB_PICTURES[pair.right]}", (e.Preferred(pair.right, pair.left, right, left),)),
    )
    says = {1: "who_am_i-street-first", HALFWAY + 1: "who_am_i-street-again"}.get(number, "who_am_i-street")
    return Duel(name, "street", Say(says), options)


def leanings(profile: Profile, most: int = LEANINGS) -> list[str]:
    """The kinds of interest that are clear enough to ask about, the clearest first, at most `most`.

    Clear is: chosen at least three of the four times that it hung on the board (in a short plan three of three, or two of
    two), counted over the duels that were fought. Of equally clear ones, that with both its jobs chosen comes first.
    """
    shown: dict[str, int] = dict.fromkeys(JOBS, 0)
    chosen: dict[str, list[str]] = {kind: [] for kind in JOBS}
    for held in profile.preferred.values():
        shown[held.value.interest] += 1
        shown[held.value.other] += 1
        chosen[held.value.interest].append(held.value.job)
    clear = [kind for kind in JOBS if len(chosen[kind]) >= 2 and 4 * len(chosen[kind]) >= 3 * shown[kind]]
    order = random.Random(f"leanings {profile.seed}").sample(sorted(JOBS), len(JOBS))
    clear.sort(key=lambda kind: (-len(chosen[kind]) / shown[kind], -len(chosen[kind]), -len(set(chosen[kind])), order.index(kind)))
    return clear[:most]


def leaning_ask(profile: Profile) -> Ask | None:
    """A question, not a verdict, about each clear leaning that was not asked yet."""
    for kind in leanings(profile, 1 if small_doses(profile) else LEANINGS):
        ask = confirm(profile, "interest", kind, "who_am_i-leaning")
        if ask:
            return ask
    return None


def confirm(profile: Profile, kind: str, key: str, text: str) -> Ask | None:
    """"Klopt dat?" about a leaning, with yes, no and I do not know; None when it was answered before."""
    name = f"{NAME}.{kind}.{key}"
    if f"{kind} {key}" in profile.confirmed or name in profile.skipped or f"confirmed {kind} {key}" in profile.denied:
        return None
    options = (
        Option("yes", Say("who_am_i-yes"), "icon:check", (e.Confirmed(kind, key, True),)),
        Option("no", Say("who_am_i-no"), "icon:x", (e.Confirmed(kind, key, False),)),
        Option("unsure", Say("who_am_i-unsure"), "icon:question", (e.Skipped(name),)),
    )
    return Pick(name, "confirm", Say(text, {"what": Label(kind, key)}), options, may_skip=False)
