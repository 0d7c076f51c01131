"""Fitting the weights: logistic regression of "experts call the two related" on the parts of the score.

A row of the regression is a pair of unit groups, a part the mean over its pairs of occupations. Newton's method on the
log-likelihood with a little shrinkage (RIDGE on standardised parts). Held-out scores come from FOLDS fits, each without a
share of the origins; standard errors from refits on origins drawn again with replacement, as pairs of one origin belong
together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skills_graph.transition import PARTS

FOLDS = 10
RIDGE = 1.0
STEPS = 30
REFITS = 100

Doubles = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Fitted:
    """weights and errors by part, with "base"."""

    weights: dict[str, float]
    errors: dict[str, float]


class Pairs:
    """All pairs of different known unit groups with their parts; pairs of one origin stand together."""

    def __init__(self, parts: Mapping[str, Doubles], related: Flags, known: Flags) -> None:
        self.shape = related.shape
        pair = known[:, None] & known[None, :] & ~np.eye(len(known), dtype=bool)
        self.origin, self.target = np.nonzero(pair)
        self.values = np.stack([parts[name][pair] for name in PARTS], 1)
        self.related = related[pair].astype(np.float64)
        self.origins = np.flatnonzero(known)

    def fit(self, count: Doubles | None = None) -> Doubles:
        """base and weights (1 + parts,); `count` (u,): how often the pairs of each origin count, once each unless told."""
        often = np.ones(len(self.related)) if count is None else count[self.origin]
        return logistic(self.values, self.related, often)

    def held_out(self, seed: int = 7) -> Doubles:
        """The score (u, u) of each pair by a fit that knows nothing of its origin; minus infinity where there is no pair."""
        scores = np.full(self.shape, -np.inf)
        fold = np.zeros(self.shape[0], int)
        fold[np.random.default_rng(seed).permutation(self.origins)] = np.arange(len(self.origins)) % FOLDS
        for number in range(FOLDS):
            weight = self.fit((fold != number).astype(np.float64))
            out = fold[self.origin] == number
            scores[self.origin[out], self.target[out]] = weight[0] + self.values[out] @ weight[1:]
        return scores

    def fitted(self, seed: int = 7) -> Fitted:
        """The weights on all origins, with their standard errors."""
        names = ("base", *PARTS)
        random = np.random.default_rng(seed)
        again = []
        for _ in range(REFITS):
            drawn = random.choice(self.origins, len(self.origins))
            again.append(self.fit(np.bincount(drawn, minlength=self.shape[0]).astype(np.float64)))
        whole, spread = self.fit(), np.std(again, axis=0, ddof=1)
        return Fitted(dict(zip(names, whole.tolist(), strict=True)), dict(zip(names, spread.tolist(), strict=True)))


def logistic(values: Doubles, yes: Doubles, often: Doubles) -> Doubles:
    """Base and weights of a logistic regression, by Newton's method; shrunk by RIDGE on standardised columns."""
    used = often > 0
    values, yes, often = values[used], yes[used], often[used]
    mean = np.average(values, axis=0, weights=often)
    spread = np.sqrt(np.average((values - mean) ** 2, axis=0, weights=often))
    spread[spread < 1e-12] = 1.0
    table = np.column_stack((np.ones(len(values)), (values - mean) / spread))
    weight = np.zeros(table.shape[1])
    penalty = np.full(table.shape[1], RIDGE)
    penalty[0] = 0.0
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(table @ weight)))
        slope = table.T @ (often * (yes - chance)) - penalty * weight
        curve = (table * (often * chance * (1 - chance))[:, None]).T @ table + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weight += step
        if np.abs(step).max() < 1e-8:
            break
    of_part = weight[1:] / spread
    return np.concatenate(([weight[0] - float(of_part @ mean)], of_part))
