"""In which order the cards of an occupation are dealt.

The first three deals hold recognisable cards, so that a baker sees at once "yes, that is my job"; the deals after them
tell more: skills that few occupations ask. Rules of a whole dealing, in the order in which they give way where an
occupation has too few skills:

    1 no two labels in a deal that share most of their words
    2 no picture three times
    3 no picture twice in one deal
    4 no manner of working in the first deal
    never: a card twice, a label twice, knowledge in the first deal, more than MOST_KNOWLEDGE cards of knowledge

A seed changes which of nearly equal cards comes first, and the order within a deal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from random import Random

from skills_graph.card import MANNER, SAME, Cards, stems

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
    """Deals of k cards, as rows of skills, for somebody who has these occupations.

    `already` holds what was dealt before: the dealing goes on from there, so that one deal at a time gives the same as all
    at once. Of an occupation that comes later the recognisable cards still come first.
    """
    known = [_shaken(cards.recognisable(row), seed) for row in rows]
    pool = sorted({skill for weights in known for skill in weights if cards.readable[skill] > 0} - set(already))
    trade = {skill for row in rows for skill in cards.bundle.first_cards.get(row, ())}
    taken = sorted(already)
    table: list[tuple[int, ...]] = []
    while len(table) < most:
        weight = _weights(cards, known, taken, k)
        fresh = {skill: weight[skill] * REPEATED ** _repeated(cards, skill, taken) for skill in pool if skill not in taken}
        order = sorted(fresh, key=lambda skill: (-fresh[skill], cards.bundle.skill_uris[skill]))
        deal = _one_deal(cards, order, taken, k, trade, first=not taken)
        if len(deal) < k and (taken or not deal):
            break
        table.append(tuple(Random(f"{seed} {sorted(deal)}").sample(deal, len(deal))))
        taken = sorted((*taken, *deal))
    return table


def _shaken(weights: Mapping[int, float], seed: int) -> dict[int, float]:
    """Weights that a seed shakes a little."""
    random = Random(f"deals {seed}")
    return {skill: weights[skill] * (1 + NEARLY_EQUAL * random.uniform(-1, 1)) for skill in sorted(weights)}


def _weights(cards: Cards, known: Sequence[Mapping[int, float]], taken: Collection[int], k: int) -> dict[int, float]:
    """Skill -> weight in the next deal: how recognisable, or for an occupation that had its first deals, how telling.

    Rare skills tell most; what is hardly recognisable still comes last.
    """
    weight: dict[int, float] = {}
    rarest = max(float(cards.transition.idf.max()), 1e-9)
    for recognisable in known:
        telling = sum(skill in recognisable for skill in taken) >= RECOGNISABLE_DEALS * k
        for skill, known_weight in recognisable.items():
            rare = (float(cards.transition.idf[skill]) / rarest) ** RARE if telling else 1.0
            weight[skill] = max(weight.get(skill, 0.0), known_weight * rare)
    return weight


def _repeated(cards: Cards, skill: int, taken: Sequence[int]) -> int:
    """How often the most repeated word of a label stands on the cards already dealt."""
    words = [stems(cards.words.skills[other]) for other in taken]
    return max((sum(word in other for other in words) for word in stems(cards.words.skills[skill])), default=0)


def _one_deal(cards: Cards, order: Sequence[int], taken: Sequence[int], k: int, trade: Collection[int], first: bool) -> list[int]:
    """The first k cards of an order that go together; where they are too few, the rules give way one by one.

    The pictures of cards that stand for the trade and are still to come are kept for them.
    """
    of = cards.bundle.picture
    pictures = Counter(map(of, taken))
    kept = Counter(of(skill) for skill in order if skill in trade)
    knowledge = sum(cards.is_knowledge(skill) for skill in taken)
    deal: list[int] = []
    for strictness in (3, 2, 1, 0):
        for skill in order:
            if len(deal) == k:
                return deal
            if skill in deal or any(cards.twins(skill, other) for other in (*taken, *deal)):
                continue
            if cards.is_knowledge(skill) and (first or knowledge + sum(map(cards.is_knowledge, deal)) >= MOST_KNOWLEDGE):
                continue
            if first and strictness >= 1 and cards.bundle.role[skill] == MANNER:
                continue
            picture = of(skill)
            if strictness >= 2 and pictures[picture] + (0 if skill in trade else kept[picture]) >= MOST_SAME_PICTURE:
                continue
            if strictness >= 3 and any(cards.alike(skill, other) >= SAME for other in deal):
                continue
            if strictness >= 1 and any(picture == of(other) for other in deal):
                continue
            deal.append(skill)
    return deal
