"""The pairs of ISCO-08 unit groups that O*NET's experts call related, and the mean of a score over a pair of unit groups.

O*NET 29.3 (USDOL/ETA, CC BY 4.0) lists for each occupation the related ones in three tiers: 1 primary short, 2 primary long, 3 supplemental. Over
the crosswalks of BLS they become pairs of unit groups; a pair keeps its best tier.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

RELATED = Path(__file__).parent.parent.parent / "assets" / "evaluation" / "onet_related_isco_pairs.csv"
COLUMNS = ("isco_from", "isco_to", "best_tier")

Doubles = npt.NDArray[np.float64]


def read_related(file: Path, isco_codes: Sequence[str]) -> npt.NDArray[np.uint8]:
    """Tiers (u, u), row = from: 1 to 3, 0 where not called related; raises ValueError with the place of what is wrong."""
    row_of = {code: row for row, code in enumerate(isco_codes)}
    tiers = np.zeros((len(row_of), len(row_of)), np.uint8)
    with open(file, encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        if missing := set(COLUMNS) - set(reader.fieldnames or ()):
            raise ValueError(f"{file.name}, line 1: no column {', '.join(sorted(missing))}; expected {', '.join(COLUMNS)}")
        for number, row in enumerate(reader, 2):
            if row["best_tier"] not in ("1", "2", "3"):
                raise ValueError(f'{file.name}, line {number}: "{row["best_tier"]}" in best_tier; expected 1, 2 or 3')
            one, other = row_of.get(row["isco_from"]), row_of.get(row["isco_to"])
            if one is not None and other is not None and one != other:
                tiers[one, other] = int(row["best_tier"])
    return tiers


class UnitGroups:
    """From occupations to unit groups: a pair of groups has the mean over the pairs of their occupations."""

    def __init__(self, unit_group: npt.NDArray[np.integer], groups: int) -> None:
        self.count = np.bincount(unit_group, minlength=groups)
        self.known = self.count > 0
        self.member = np.zeros((groups, len(unit_group)), np.float32)
        self.member[unit_group, np.arange(len(unit_group))] = 1.0
        self.member /= np.maximum(self.count, 1)[:, None].astype(np.float32)

    def mean(self, scores: npt.NDArray[np.floating]) -> Doubles:
        """(n, n) -> (u, u)."""
        return np.asarray(self.member @ scores.astype(np.float32) @ self.member.T, np.float64)
