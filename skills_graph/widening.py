"""Lists that widen: a ranking made fit to show to a person.

A raw ranking shows fourteen kinds of shop assistant, work that hardly exists in the Netherlands, and work behind years of
school. Here near duplicates are folded into one *card* with its kinds behind it, and cards go by their *worth*:

    worth = score + KNOWN * known / 3     the better known, the easier to picture (known 0-3, see the bundle)
                  - HARDLY                hardly anybody in the Netherlands does or knows it (known 0)
                  - SCHOOL                asks years of school that the own work does not
                  - LEADS                 a manager's work, for somebody who is none

One occupation is folded into another of the same unit group where the two are near duplicates (see
`skills_graph.duplicates`). The best-known of them gives the name.

The first dozen, without years of school, is drawn from three distances in turn (TURNS: five, four and three of twelve), so that
it spans several ISCO groups and lines:

    near         in the ISCO minor group (three digits) of the own work
    further      the same ISCO sub-major group (two digits) or the same line of the map
    surprising   another sub-major group on another line, and still reachable

What is not near shares at least IN_COMMON skills with the person; what surprises, one that not everybody has (TELLING). Where
that leaves fewer than twelve, as for who has three cards, what is left fills them up.

At each draw the card with the highest  worth - ALIKE * (nearness in kinds to the nearest card already drawn)  comes next (maximal marginal relevance,
Carbonell & Goldstein 1998); a unit group is drawn once, a line of the map at most PER_LINE times while there are others. Without own work, the three occupations most like the skills stand for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import Bundle, Words
from skills_graph.duplicates import duplicates
from skills_graph.papers import school_beyond
from skills_graph.transition import Person, Ranking, Transition

KNOWN, HARDLY, SCHOOL, LEADS = 1.2, 1.0, 3.0, 1.0
ALIKE = 0.8
DISTANCES = ("near", "further", "surprising")
DOZEN, PER_LINE = 12, 8
TURNS = (0, 1, 0, 2, 1, 0, 1, 0, 2, 1, 0, 2)
IN_COMMON, TELLING = 2, 100
"""How many skills, and of those one that at most so many occupations ask."""
LOOK_AT = 300
STAND_IN = 3

Doubles = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Card:
    """One occupation of a list with near duplicates behind it. distance: one of DISTANCES.  school: asks years of school."""

    uri: str
    kin: tuple[str, ...]
    distance: str
    school: bool


def worth(bundle: Bundle, ranking: Ranking, home: int | None) -> Doubles:
    """What each occupation is worth in a list (n,), see above."""
    first = np.array([code[0] for code in bundle.isco_codes])[bundle.unit_group]
    leads = (first == "1") & (home is None or first[home] != "1")
    return (ranking.scores.astype(np.float64) + KNOWN * bundle.known / 3 - HARDLY * (bundle.known == 0)
            - SCHOOL * school_beyond(bundle, home) - LEADS * leads)


def dozen(transition: Transition, words: Words, ranking: Ranking, person: Person, home: int | None, count: int = DOZEN) -> tuple[Card, ...]:
    """The first occupations to show to somebody, without years of school, in the order drawn."""
    bundle = transition.bundle
    school = school_beyond(bundle, home)
    value = worth(bundle, ranking, home)
    rows = np.flatnonzero(~school & (np.arange(len(value)) != (-1 if home is None else home)) & (ranking.similar > 0))
    rows = rows[np.lexsort((np.array(ranking.uris)[rows], -value[rows]))][:LOOK_AT]
    cards = folded(transition, words, rows.tolist())
    far = distances(bundle, ranking, home)
    reached = [_in_common(transition, person, head, int(far[head])) for head, _ in cards]
    profile = transition.kinds.profile
    unit = bundle.unit_group
    line = bundle.branch[unit]
    left: dict[str, list[tuple[int, list[int]]]] = {name: [] for name in DISTANCES}
    for fits in (True, False):
        for card, there in zip(cards, reached, strict=True):
            if there is fits and (fits or sum(reached) < count):
                left[DISTANCES[far[card[0]]]].append(card)
    drawn: list[tuple[int, list[int], str]] = []
    most, turn, passed = PER_LINE, 0, 0
    while len(drawn) < count and any(left.values()):
        name = DISTANCES[TURNS[turn % len(TURNS)]]
        turn += 1
        units, lines = {int(unit[head]) for head, _, _ in drawn}, [int(line[head]) for head, _, _ in drawn]
        left[name] = [card for card in left[name] if int(unit[card[0]]) not in units]
        heads = [head for head, _ in left[name] if lines.count(int(line[head])) < most]
        passed = 0 if heads else passed + 1
        if passed > len(TURNS):  # what is left lies on lines that are full
            most = count
        if not heads:
            continue
        alike = (profile[:, heads].T @ profile[:, [head for head, _, _ in drawn]]).max(1) if drawn else np.zeros(len(heads))
        chosen = heads[int(np.argmax(value[heads] - ALIKE * alike))]
        place = next(place for place, (head, _) in enumerate(left[name]) if head == chosen)
        drawn.append((*left[name].pop(place), name))
    uris = bundle.occupation_uris
    return tuple(Card(uris[head], tuple(uris[one] for one in kin), name, bool(school[head])) for head, kin, name in drawn)


def distances(bundle: Bundle, ranking: Ranking, home: int | None) -> npt.NDArray[np.int8]:
    """How far each occupation lies from the own work (n,): a place in DISTANCES."""
    own = [home] if home is not None else np.argsort(-ranking.similar, kind="stable")[:STAND_IN].tolist()
    minor, major = (np.array([code[:digits] for code in bundle.isco_codes])[bundle.unit_group] for digits in (3, 2))
    line = bundle.branch[bundle.unit_group]
    near = np.isin(minor, minor[own])
    further = np.isin(major, major[own]) | np.isin(line, line[own])
    return np.where(near, 0, np.where(further, 1, 2)).astype(np.int8)


def _in_common(transition: Transition, person: Person, row: int, far: int) -> bool:
    """Whether an occupation so far away has enough in common with what somebody can."""
    if not far:
        return True
    bundle = transition.bundle
    asked = np.union1d(bundle.essential[row], bundle.optional[row])
    shared = asked[person.skills[asked] > 0]
    return len(shared) >= IN_COMMON and (far < 2 or bool((transition.df[shared] <= TELLING).any()))


def folded(transition: Transition, words: Words, rows: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Rows in their order, near duplicates folded into one; the best-known gives the name."""
    return duplicates(transition, words).folded(rows, transition.bundle.known.tolist())


def near_duplicates(transition: Transition, words: Words, one: int, other: int) -> bool:
    """Whether two occupations are so much alike that a list shows one of them."""
    return duplicates(transition, words).are(one, other)
