"""Small steps in numpy that several rooms of the graph take."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

NOTHING = 1e-12
"""Less than this is nothing to divide by."""

Doubles = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


def divided(part: npt.NDArray[Any], whole: npt.NDArray[Any]) -> Doubles:
    """part / whole, and 0 where the whole is nothing."""
    return np.divide(part, whole, out=np.zeros(part.shape), where=whole > NOTHING)


def unit_rows(matrix: Doubles) -> Doubles:
    """Each row at length one; a row of nothing stays.

    >>> unit_rows(np.array([[3.0, 4.0], [0.0, 0.0]])).tolist()
    [[0.6, 0.8], [0.0, 0.0]]
    """
    return divided(matrix, np.linalg.norm(matrix, axis=1, keepdims=True))


def spread(start: npt.NDArray[np.integer], counts: npt.NDArray[np.integer]) -> tuple[Places, Places]:
    """The places start[i] to start[i] + counts[i], one after the other, and the counts.

    >>> spread(np.array([4, 0]), np.array([2, 3]))[0].tolist()
    [4, 5, 0, 1, 2]
    """
    ends = np.cumsum(counts)
    places = np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(start - ends + counts, counts)
    return places.astype(np.intp, copy=False), counts.astype(np.intp, copy=False)
