"""Lists that widen: a ranking made fit to show to a person.

A raw ranking shows fourteen kinds of shop assistant, work that hardly exists in the Netherlands, and work behind years of
school. Here near duplicates are folded into one *card* with its kinds behind it, and cards go by their *worth*:

    worth = score + KNOWN * known / 3     the better known, the easier to picture (known 0-3, see the bundle)
                  + WORK * (demand - 0.5) of what fits equally, that which the labour market asks for goes a little forward
                  - HARDLY                hardly anybody in the Netherlands does or knows it (known 0)
                  - SCHOOL                asks years of school that the own work does not
                  - LEADS                 a manager's work, for somebody who is none

One occupation is folded into another of the same unit group where the two are near duplicates (see
`skills_graph.duplicates`). The best-known of them gives the name.

The first dozen, without years of school, is drawn from three distances in turn (TURNS: four, five and three of twelve), so that
it spans several ISCO groups and lines:

    near         in the ISCO minor group (three digits) of the own work
    further      the same ISCO sub-major group (two digits) or the same line of the map
    surprising   another sub-major group on another line, and still reachable

First come cards that *hold*: work that exists, and that something somebody can leads to.

    it exists    known is not 0
    likeness     `Ranking.similar` of at least LIKE of its distance, at least LIKE_LITTLE_KNOWN where known is 1
    in common    at least IN_COMMON skills of its distance; of what surprises as many are telling, asked by at most TELLING
                 occupations, or it is MUCH_ALIKE (lifting, being flexible and listening well lead everywhere and nowhere)

A distance that has none left is passed. Where fewer than twelve hold, others fill them up: first what is known and has as many
skills in common (one telling), then what holds on lines that are full, then the rest, as for who has three cards.

At each draw the card with the highest  worth - ALIKE * (nearness in kinds to the nearest card already drawn)  comes next (maximal
marginal relevance, Carbonell & Goldstein 1998); a unit group is drawn once, a line of the map at most PER_LINE times while
others hold. Without own work, the three occupations most like the skills stand for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import Bundle, Words
from skills_graph.duplicates import duplicates
from skills_graph.papers import school_beyond
from skills_graph.transition import Person, Ranking, Transition

KNOWN, WORK, HARDLY, SCHOOL, LEADS = 1.2, 0.6, 1.0, 3.0, 1.0
ALIKE = 0.8
DISTANCES = ("near", "further", "surprising")
DOZEN, PER_LINE = 12, 8
TURNS = (0, 1, 0, 2, 1, 0, 1, 2, 1, 0, 1, 2)
LIKE, MUCH_ALIKE, LIKE_LITTLE_KNOWN = (0.15, 0.2, 0.2), 0.3, 0.4
IN_COMMON, TELLING = (1, 2, 2), 50
"""How many skills by distance, and how many occupations at most ask one that is telling."""
HOLDS, FILLS, NEITHER = range(3)
LOOK_AT = 300
STAND_IN = 3

Doubles = npt.NDArray[np.float64]
Folded = tuple[int, list[int]]
"""A row that gives the name, and those folded behind it."""


@dataclass(frozen=True)
class Card:
    """One occupation of a list with near duplicates behind it. distance: one of DISTANCES.  school: asks years of school.

    holds: it is there on its own strength, and does not only fill the list up.
    """

    uri: str
    kin: tuple[str, ...]
    distance: str
    school: bool
    holds: bool


def worth(bundle: Bundle, ranking: Ranking, home: int | None) -> Doubles:
    """What each occupation is worth in a list (n,), see above."""
    first = _isco(bundle, 1)
    leads = (first == "1") & (home is None or first[home] != "1")
    return (ranking.scores.astype(np.float64) + KNOWN * bundle.known / 3 + WORK * (ranking.demand - 0.5)
            - HARDLY * (bundle.known == 0) - SCHOOL * school_beyond(bundle, home) - LEADS * leads)


def dozen(transition: Transition, words: Words, ranking: Ranking, person: Person, home: int | None, count: int = DOZEN) -> tuple[Card, ...]:
    """The first occupations to show to somebody, without years of school, in the order drawn."""
    bundle = transition.bundle
    school = school_beyond(bundle, home)
    value = worth(bundle, ranking, home)
    rows = np.flatnonzero(~school & (np.arange(len(value)) != (-1 if home is None else home)) & (ranking.similar > 0))
    rows = rows[np.argsort(-value[rows], kind="stable")][:LOOK_AT]
    cards = folded(transition, words, rows.tolist())
    far = distances(bundle, ranking, home).tolist()
    holds = [_holds(transition, ranking, person, head, far[head]) for head, _ in cards]
    pools = [[card for card, firm in zip(cards, holds, strict=True) if firm == HOLDS and far[card[0]] == distance] for distance in range(len(DISTANCES))]
    fill, rest = ([card for card, firm in zip(cards, holds, strict=True) if firm == place] for place in (FILLS, NEITHER))
    drawn: list[Folded] = []
    _draw(transition, value, pools, TURNS, drawn, count, PER_LINE)
    _draw(transition, value, [fill], (0,), drawn, count, PER_LINE)
    for pool in (*pools, fill, rest):
        _draw(transition, value, [pool], (0,), drawn, count, count)
    uris = bundle.occupation_uris
    firm = {head for pool in pools for head, _ in pool}
    return tuple(Card(uris[head], tuple(uris[one] for one in kin), DISTANCES[far[head]], bool(school[head]), head in firm) for head, kin in drawn)


def _draw(
    transition: Transition, value: Doubles, pools: list[list[Folded]], turns: Sequence[int], drawn: list[Folded], count: int, per_line: int,
) -> None:
    """Draw from the pools in turn, until there are `count` cards or nothing is left that may be drawn."""
    profile, unit = transition.kinds.profile, transition.bundle.unit_group
    line = transition.bundle.branch[unit]
    turn, passed = 0, 0
    while len(drawn) < count and passed <= len(turns):
        pool = pools[turns[turn % len(turns)]]
        turn += 1
        units, lines = {int(unit[head]) for head, _ in drawn}, [int(line[head]) for head, _ in drawn]
        open_to = [card for card in pool if int(unit[card[0]]) not in units and lines.count(int(line[card[0]])) < per_line]
        passed = 0 if open_to else passed + 1
        if not open_to:
            continue
        heads = [head for head, _ in open_to]
        alike = (profile[:, heads].T @ profile[:, [head for head, _ in drawn]]).max(1) if drawn else np.zeros(len(heads))
        drawn.append(open_to[int(np.argmax(value[heads] - ALIKE * alike))])


def distances(bundle: Bundle, ranking: Ranking, home: int | None) -> npt.NDArray[np.int8]:
    """How far each occupation lies from the own work (n,): a place in DISTANCES."""
    own = [home] if home is not None else np.argsort(-ranking.similar, kind="stable")[:STAND_IN].tolist()
    minor, major = _isco(bundle, 3), _isco(bundle, 2)
    line = bundle.branch[bundle.unit_group]
    near = np.isin(minor, minor[own])
    further = np.isin(major, major[own]) | np.isin(line, line[own])
    return np.where(near, 0, np.where(further, 1, 2)).astype(np.int8)


@lru_cache(maxsize=12)
def _isco(bundle: Bundle, digits: int) -> npt.NDArray[np.str_]:
    """The first digits of the ISCO code of each occupation (n,); the same for everybody, so made once."""
    return np.array([code[:digits] for code in bundle.isco_codes])[bundle.unit_group]


def _holds(transition: Transition, ranking: Ranking, person: Person, row: int, far: int) -> int:
    """Whether a card so far away holds: HOLDS; FILLS where it is too little alike, too little known, or leans on one skill; else NEITHER."""
    bundle = transition.bundle
    known, similar = int(bundle.known[row]), float(ranking.similar[row])
    asked = np.union1d(bundle.essential[row], bundle.optional[row])
    shared = asked[person.skills[asked] > 0]
    telling = int((transition.df[shared] <= TELLING).sum()) if far == 2 and similar < MUCH_ALIKE else len(shared)
    if not known or not telling or len(shared) < IN_COMMON[far]:
        return NEITHER
    if telling >= IN_COMMON[far] and similar >= (LIKE_LITTLE_KNOWN if known == 1 else LIKE[far]):
        return HOLDS
    return FILLS if known > 1 or similar >= MUCH_ALIKE else NEITHER


def folded(transition: Transition, words: Words, rows: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Rows in their order, near duplicates folded into one; the best-known gives the name."""
    return duplicates(transition, words).folded(rows, transition.bundle.known.tolist())


def near_duplicates(transition: Transition, words: Words, one: int, other: int) -> bool:
    """Whether two occupations are so much alike that a list shows one of them."""
    return duplicates(transition, words).are(one, other)
