"""How much an occupation holds of what somebody wants: what they like, want to learn, and confirmed leanings and values.

Four parts, each 0 to 1; `wanted` is the mean of those of which something is known, and 0 where nothing is:

    likes, learns   the share of the wished skills that the occupation asks, by rarity; an essential skill counts whole
    interests       likeness (cosine) of the confirmed interests to the occupation's (O*NET, RIASEC), each less its own mean
    values          the same for work values (O*NET: achievement, independence, recognition, relationships, support,
                    working conditions)

A likeness below 0 counts as 0: not wanting is no reason against.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from skills_graph.arrays import unit_rows
from skills_graph.bundle import Bundle

INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
VALUES = ("achievement", "independence", "recognition", "relationships", "support", "working_conditions")

Doubles = npt.NDArray[np.float64]


class Leanings:
    """The interests and values of all occupations, (n, 6) each; zeros where a source knows none."""

    def __init__(self, bundle: Bundle) -> None:
        self.interests, self.values = _directions(bundle, INTERESTS), _directions(bundle, VALUES)

    def likeness(self, interests: Doubles, values: Doubles) -> list[Doubles]:
        """The likeness (n,), 0 to 1, of those of the two that are known."""
        found = []
        for said, of_work in ((interests, self.interests), (values, self.values)):
            if said.any():
                leaning = said - said.mean()
                length = float(np.linalg.norm(leaning))
                found.append((of_work @ leaning / length).clip(0.0, 1.0) if length > 1e-12 else np.zeros(len(of_work)))
        return found


def _directions(bundle: Bundle, names: tuple[str, ...]) -> Doubles:
    """Columns of an occupation side by side, less their own mean, of length one."""
    n = len(bundle.occupation_uris)
    columns = [bundle.occupation_columns.get(name, np.full(n, np.nan, np.float32)) for name in names]
    stacked = np.stack(columns, 1).astype(np.float64)
    return unit_rows(np.nan_to_num(stacked - stacked.mean(1, keepdims=True)))
