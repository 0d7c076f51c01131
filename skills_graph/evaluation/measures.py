"""How well a score puts the related unit groups first: one number for each origin, and their mean with an interval.

    precision@10   share of related groups among the ten with the highest score
    recall@30      share of the related groups among the thirty with the highest score
    mrr            1 / the place of the first related group
    auc            chance that a related group has a higher score than another one (Mann-Whitney, ties count a half)

The interval holds 95 of 100 means over origins drawn again with replacement (percentile bootstrap, Efron 1979).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

MEASURES = ("precision@10", "recall@30", "mrr", "auc")
DRAWS = 2000

Doubles = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Measured:
    """A mean and the interval it lies in."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:.3f} [{self.low:.3f} {self.high:.3f}]"


def by_origin(scores: Doubles, related: Flags, known: Flags) -> dict[str, Doubles]:
    """Each measure for each origin that has both related and other groups; (u, u) row = from. Equal scores by column."""
    found: dict[str, list[float]] = {name: [] for name in MEASURES}
    for origin in np.flatnonzero(known).tolist():
        there = known.copy()
        there[origin] = False
        of, score = related[origin, there], scores[origin, there]
        if not of.any() or of.all():
            continue
        placed = of[np.argsort(-score, kind="stable")]
        found["precision@10"].append(float(placed[:10].mean()))
        found["recall@30"].append(float(placed[:30].sum() / of.sum()))
        found["mrr"].append(1.0 / (1.0 + int(np.argmax(placed))))
        found["auc"].append(auc(score, of))
    return {name: np.array(values) for name, values in found.items()}


def auc(score: Doubles, of: Flags) -> float:
    """The chance that one of `of` has a higher score than one that is not.

    >>> auc(np.array([3.0, 2.0, 2.0, 1.0]), np.array([True, True, False, False]))
    0.875
    """
    _values, place, count = np.unique(score, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    yes = int(of.sum())
    return float((rank[of].sum() - yes * (yes + 1) / 2) / (yes * (len(of) - yes)))


def measured(values: Doubles, seed: int = 7) -> Measured:
    """The mean over origins with its bootstrap interval."""
    draw = np.random.default_rng(seed).integers(0, len(values), (DRAWS, len(values)))
    low, high = np.quantile(values[draw].mean(1), (0.025, 0.975))
    return Measured(float(values.mean()), float(low), float(high))
