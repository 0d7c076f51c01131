"""Which cards rise under a wind, and which task of the own deck a machine or a computer may take.

Rising cards come from the optional skills of the own occupation and from what several of its nearest neighbours ask: skills
that people ask for (role "asked") or that the wind makes rise, not in the deck, with a label that reads easily. What the own
occupation asks as essential is the work itself, so it comes last;
a manner of working or what a machine takes is no news. Falling cards come from the own deck alone: tasks with the role "machine" or "computer" that the wind makes fall; never one that is
protected (heart, hand). There may be none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from random import Random

from skills_graph.bundle import FAMILIES, REUSE_CROSS_SECTOR, ROLES
from skills_graph.card import KNOWLEDGE_CARD, SAME, Cards, stems
from skills_graph.future import Wind

ASKED = ROLES.index("asked")
TAKEN = (ROLES.index("machine"), ROLES.index("computer"))
MANNER = ROLES.index("manner")
HANDS = FAMILIES.index("hands")
NO_NEWS = (*TAKEN, MANNER)
NEIGHBOURS, FURTHER, SEVERAL = 15, 90, 3
LEAST_READABLE = 0.5
LEAST_SHIFT = 0.15
"""A skill that nobody asks for by itself rises when a wind shifts its group by so much."""
NEIGHBOUR, ESSENTIAL, WITHOUT_NEAR, FAR, FARTHER, ASKED_BONUS, JITTER = 0.6, 0.15, 0.7, 0.3, 0.1, 0.35, 0.08
"""From so many neighbours on a skill counts as asked around; then the weights of what only they ask, of what
is the own work itself (it rises only where there is no other news), of what has no like, of what has none and only neighbours
ask (far less where it belongs to one sector), and of what is asked."""
TOGETHER = 0.28
"""From here on (see `Cards.together`) the same work asks two skills."""
COMMON, RARE = 110, 40
"""A stem on more labels than this makes no two skills alike by itself; one on fewer than RARE makes them alike across families."""
WEAK_STEMS = frozenset(("zware", "grote", "klein", "nieuw", "goede", "juist", "ander", "eigen", "versc", "ouder", "aanne", "heavy", "large", "small", "other", "diffe"))
"""Stems that say nothing of what a skill is about, or stand for two words (ouders, ouderen)."""


@dataclass(frozen=True)
class Rising:
    """A skill that more people will ask for. near: the own card most like it, or ""; because: "wind", "asked" or "both"."""

    uri: str
    near: str
    because: str


def rising(cards: Cards, deck: Sequence[int], rows: Sequence[int], wind: Wind | None, k: int, seed: int) -> list[Rising]:
    """The k skills that rise most, no picture twice; for a deck without occupation its nearest occupations stand in.

    Where the own work and its neighbours hold too little news for a deck, work further off is asked.
    """
    bundle = cards.bundle
    chosen: list[int] = []
    for neighbours in (NEIGHBOURS, FURTHER) if k else ():
        weights = _news(cards, deck, rows, wind, neighbours, seed) if len(chosen) < k else {}
        for skill in sorted(weights, key=lambda skill: (-weights[skill], bundle.skill_uris[skill])):
            alone = all(bundle.picture(skill) != bundle.picture(other) and cards.alike(skill, other) < SAME for other in chosen)
            if len(chosen) < k and alone and not any(cards.twins(skill, own) for own in deck):
                chosen.append(skill)
    return [_told(cards, skill, deck, wind) for skill in chosen]


def _news(cards: Cards, deck: Sequence[int], rows: Sequence[int], wind: Wind | None, neighbours: int, seed: int) -> dict[int, float]:
    """Skill -> how much it rises, for those that are news to a deck."""
    bundle = cards.bundle
    random = Random(f"rising {seed}")
    weights: dict[int, float] = {}
    asked_here = {skill for row in rows for skill in cards.recognisable(row)}
    for skill, weight in sorted(_offered(cards, deck, rows, neighbours).items()):
        shift = wind.of_group(bundle.group_codes[bundle.group[skill]]) if wind else 0.0
        asked = bundle.role[skill] == ASKED
        if skill in deck or cards.readable[skill] < LEAST_READABLE or not _is_news(cards, skill) or shift < 0 or not (asked or shift >= LEAST_SHIFT):
            continue
        near = _nearest_own(cards, skill, deck)
        beside = 1.0 if near is not None else WITHOUT_NEAR if skill in asked_here else FAR if bundle.reuse[skill] == REUSE_CROSS_SECTOR else FARTHER
        weights[skill] = weight * (shift + ASKED_BONUS * asked) * beside * (1 + JITTER * random.uniform(-1, 1))
    return weights


def falling(cards: Cards, deck: Sequence[int], protected: Collection[int], wind: Wind | None, k: int, seed: int) -> list[int]:
    """The k tasks of the deck that fall most under a wind; often fewer, sometimes none."""
    if wind is None:
        return []
    bundle = cards.bundle
    random = Random(f"falling {seed}")
    shift = {
        skill: wind.of_group(bundle.group_codes[bundle.group[skill]]) * (1 + JITTER * random.uniform(-1, 1))
        for skill in dict.fromkeys(deck)
        if skill not in protected and bundle.role[skill] in TAKEN and not cards.is_knowledge(skill)
    }
    return sorted((skill for skill in shift if shift[skill] < 0), key=lambda skill: (shift[skill], bundle.skill_uris[skill]))[:k]


def _is_news(cards: Cards, skill: int) -> bool:
    """Whether a skill is something to do that one can tell as news: no knowledge, no attitude, nothing a machine takes."""
    return not (cards.is_knowledge(skill) or cards.is_transversal(skill) or cards.bundle.role[skill] in NO_NEWS)


def _offered(cards: Cards, deck: Sequence[int], rows: Sequence[int], neighbours: int) -> dict[int, float]:
    """Skill -> weight: the optional skills of the own occupations, and less strongly what many of their neighbours ask."""
    if not rows:
        person = cards.transition.nobody()
        person.skills[list(deck)] = 1.0
        rows = cards.transition.rank(person).order[:3].tolist() if deck else []
    found: dict[int, float] = {}
    around: dict[int, float] = {}
    asking: Counter[int] = Counter()
    own = {skill for row in rows for skill in cards.bundle.essential[row].tolist()}
    for row in rows:
        for skill, weight in cards.recognisable(row).items():
            found[skill] = max(found.get(skill, 0.0), weight)
        for place, other in enumerate(cards.nearest(row, neighbours)):
            lessened = 2 * (1 - place / neighbours) / (neighbours * len(rows))
            for skill in {*cards.bundle.essential[other].tolist(), *cards.bundle.optional[other].tolist()}:
                around[skill] = around.get(skill, 0.0) + lessened
                asking[skill] += 1
    for skill, share in around.items():
        if asking[skill] >= SEVERAL:
            found.setdefault(skill, NEIGHBOUR * share * float(cards.readable[skill]))
    trade = {skill for row in rows for skill in cards.bundle.first_cards.get(row, ())}
    return {skill: weight * (ESSENTIAL if skill in own else 1.0) for skill, weight in found.items() if skill not in trade}


def _nearest_own(cards: Cards, skill: int, deck: Sequence[int]) -> int | None:
    """The own card that is truly near a skill, or none: kin by ESCO, much of its telling words, or in one group and asked by the
    same work (work of the hands, or with a telling word); of another family only by a word that few labels share ("wijn")."""
    bundle = cards.bundle
    related = set(bundle.related[skill].tolist())
    own = [other for other in dict.fromkeys(deck) if other != skill and bundle.role[other] != MANNER]

    def likeness(other: int) -> float:
        shared = _shared(cards, skill, other) - WEAK_STEMS
        fewest = min((cards.labels_with[stem] for stem in shared), default=COMMON + 1)
        if bundle.family[other] != bundle.family[skill] and fewest > RARE:
            return 0.0
        overlap = cards.alike(skill, other)
        alike = overlap if shared and (fewest <= COMMON or len(shared) > 1 or overlap == 1.0) else 0.0
        together = cards.together(skill, other)
        by_hand = bundle.family[skill] == HANDS and together >= TOGETHER
        kindred = bundle.group[other] == bundle.group[skill] and (by_hand or together > 0 < alike)
        kin = other in related and (alike > 0 or together >= TOGETHER)
        if not (kin or ((kindred or alike >= SAME) and not cards.is_knowledge(other))):
            return 0.0
        return (2.0 * kin + alike + 0.5 * kindred + together) * (KNOWLEDGE_CARD if cards.is_knowledge(other) else 1.0)

    best = max(own, key=lambda other: (likeness(other), -own.index(other)), default=None)
    return best if best is not None and likeness(best) > 0 else None


def _shared(cards: Cards, one: int, other: int) -> frozenset[str]:
    return stems(cards.words.skills[one]) & stems(cards.words.skills[other])


def _told(cards: Cards, skill: int, deck: Sequence[int], wind: Wind | None) -> Rising:
    uris = cards.bundle.skill_uris
    near = _nearest_own(cards, skill, deck)
    blown = wind is not None and wind.of_group(cards.bundle.group_codes[cards.bundle.group[skill]]) > 0
    asked = cards.bundle.role[skill] == ASKED
    return Rising(uris[skill], "" if near is None else uris[near], "both" if blown and asked else "wind" if blown else "asked")
