"""In which order the cards of an occupation are dealt.

The first three deals hold recognisable cards, so that a baker sees at once "yes, that is my job"; the deals after them
tell more: skills that few occupations ask. Rules of a whole dealing, in the order in which they give way where an
occupation has too few skills:

    1 no two labels in a deal that share most of their words
    2 no picture (skill group) three times
    3 no picture twice in one deal
    never: a card twice, a label twice, knowledge in the first deal, more than MOST_KNOWLEDGE cards of knowledge

A seed changes which of nearly equal cards comes first, and the order within a deal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from random import Random

from skills_graph.card import SAME, Cards, stems

RECOGNISABLE_DEALS = 3
MOST_KNOWLEDGE = 4
MOST_SAME_PICTURE = 2
NEARLY_EQUAL = 0.06
RARE = 0.6
REPEATED = 0.88
"""What each card on the table takes off the weight of the next one with the same word."""


def deals(
    cards: Cards, rows: Sequence[int], seed: int, already: Collection[int] = (), k: int = 3, most: int = 7
) -> list[tuple[int, ...]]:
    """Deals of k cards, as rows of skills, for somebody who has these occupations; `already` are not dealt again."""
    known = _weights(cards, rows, seed)
    pool = [skill for skill in known if skill not in already and cards.readable[skill] > 0]
    telling = {skill: _telling(cards, skill, known[skill]) for skill in pool}
    table: list[tuple[int, ...]] = []
    while len(table) < most:
        taken = [skill for deal in table for skill in deal]
        weight = known if len(table) < RECOGNISABLE_DEALS else telling
        fresh = {skill: weight[skill] * REPEATED ** _repeated(cards, skill, taken) for skill in pool if skill not in taken}
        order = sorted(fresh, key=lambda skill: (-fresh[skill], cards.bundle.skill_uris[skill]))
        deal = _one_deal(cards, order, taken, k, first=not table)
        if len(deal) < k and (table or not deal):
            break
        table.append(deal)
    random = Random(seed)
    return [tuple(random.sample(deal, len(deal))) for deal in table]


def _weights(cards: Cards, rows: Sequence[int], seed: int) -> dict[int, float]:
    """Skill -> how recognisable, over all occupations, shaken a little by the seed."""
    known: dict[int, float] = {}
    for row in rows:
        for skill, weight in cards.recognisable(row).items():
            known[skill] = max(weight, known.get(skill, 0.0))
    random = Random(f"deals {seed}")
    return {skill: known[skill] * (1 + NEARLY_EQUAL * random.uniform(-1, 1)) for skill in sorted(known)}


def _telling(cards: Cards, skill: int, known: float) -> float:
    """Rare skills tell most; what is hardly recognisable still comes last."""
    return known * float(cards.transition.idf[skill]) ** RARE


def _repeated(cards: Cards, skill: int, taken: Sequence[int]) -> int:
    """How often the most repeated word of a label stands on the cards already dealt."""
    words = [stems(cards.words.skills[other]) for other in taken]
    return max((sum(word in other for other in words) for word in stems(cards.words.skills[skill])), default=0)


def _one_deal(cards: Cards, order: Sequence[int], taken: Sequence[int], k: int, first: bool) -> tuple[int, ...]:
    """The first k cards of an order that go together; where they are too few, the rules give way one by one."""
    group = cards.bundle.group
    pictures = Counter(int(group[skill]) for skill in taken)
    knowledge = sum(cards.is_knowledge(skill) for skill in taken)
    deal: list[int] = []
    for strictness in (3, 2, 1, 0):
        for skill in order:
            if len(deal) == k:
                return tuple(deal)
            if skill in deal or any(cards.twins(skill, other) for other in (*taken, *deal)):
                continue
            if cards.is_knowledge(skill) and (first or knowledge + sum(map(cards.is_knowledge, deal)) >= MOST_KNOWLEDGE):
                continue
            picture = int(group[skill])
            if strictness >= 2 and pictures[picture] >= MOST_SAME_PICTURE:
                continue
            if strictness >= 3 and any(cards.alike(skill, other) >= SAME for other in deal):
                continue
            if strictness >= 1 and any(picture == int(group[other]) for other in deal):
                continue
            deal.append(skill)
    return tuple(deal)
