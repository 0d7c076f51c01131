"""What surrounds the work: how much preparation it takes, what kind of tasks it holds, how heavy it is for the body.

    preparation  the mean of ISCO's skill level (1-4) and O*NET's job zone (1-5, taken times 4/5); the one that is known
    tasks        shares of five kinds of tasks (routine and non-routine, manual, cognitive, analytic, interactive),
                 Mihaylov & Tijdens 2019, square roots of length one
    body         light 0, middle 1, heavy 2 (O*NET, in thirds); 1 where unknown

Those of a person are the mean of the occupations they name as their own; where somebody names none, of the occupations that
their skills are most like.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skills_graph.arrays import unit_rows
from skills_graph.bundle import Bundle

TASKS = ("routine_manual", "routine_cognitive", "nonroutine_interactive", "nonroutine_analytic", "nonroutine_manual")
ZONES = 0.8
MIDDLE = 1.0
MOST_ALIKE = 10

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Gaps:
    """From what a person knows to each occupation, (n,): higher and lower preparation, likeness of tasks, other load."""

    higher: Doubles
    lower: Doubles
    tasks: Doubles
    body: Doubles


class Conditions:
    """The conditions of all occupations, (n,) and (n, 5)."""

    def __init__(self, bundle: Bundle) -> None:
        n, unit = len(bundle.occupation_uris), bundle.unit_group

        def of_unit(name: str) -> Doubles:
            column = bundle.unit_columns.get(name)
            return np.full(n, np.nan) if column is None else column.astype(np.float64)[unit]

        def of_occupation(name: str) -> Doubles:
            column = bundle.occupation_columns.get(name)
            return np.full(n, np.nan) if column is None else column.astype(np.float64)

        level, zone = of_unit("isco_level"), ZONES * of_occupation("job_zone")
        known = np.stack((level, zone))
        there = ~np.isnan(known)
        total = np.where(there, known, 0.0).sum(0) / np.maximum(there.sum(0), 1)
        usual = float(total[there.any(0)].mean()) if there.any() else 0.0
        self.preparation = np.where(there.any(0), total, usual)
        shares = np.sqrt(np.nan_to_num(np.stack([of_unit(name) for name in TASKS], 1)).clip(0.0))
        self.tasks = unit_rows(shares)
        self.body = np.nan_to_num(of_occupation("physical"), nan=MIDDLE)

    def gaps(self, share: Doubles, rows: npt.NDArray[np.integer]) -> Gaps:
        """The gaps from somebody whose work is that of some occupations, each for its share; shares sum to one."""
        preparation = self.preparation - float(share @ self.preparation[rows])
        own = share @ self.tasks[rows]
        length = float(np.sqrt(own @ own))
        tasks = self.tasks @ own / length if length > 1e-12 else np.zeros(len(self.body))
        return Gaps(preparation.clip(0.0), (-preparation).clip(0.0), tasks, np.abs(self.body - float(share @ self.body[rows])))

    def most_alike(self, similar: Doubles) -> tuple[Doubles, npt.NDArray[np.intp]]:
        """The occupations that some skills are most like, and the share of each (by the square of the likeness); all where none is."""
        count = min(MOST_ALIKE, len(similar))
        border = np.partition(similar, len(similar) - count)[len(similar) - count]
        rows = np.flatnonzero(similar >= border)
        worth = similar[rows] ** 2
        total = float(worth.sum())
        return (worth / total if total > 1e-12 else np.full(len(rows), 1 / len(rows))), rows
