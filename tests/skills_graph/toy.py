"""A bundle made in memory out of a few lists, for tests of the arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from skills_graph.bundle import Branch, Bundle, Rows

Lists = Sequence[Sequence[int]]


def rows(lists: Lists) -> Rows:
    indptr = np.concatenate(([0], np.cumsum([len(set(one)) for one in lists]))).astype(np.int32)
    return Rows(indptr, np.array([skill for one in lists for skill in sorted(set(one))], np.int32))


def toy_bundle(
    essential: Lists, optional: Lists, skills: int, group: Sequence[int] | None = None,
    unit_columns: dict[str, Sequence[float]] | None = None, occupation_columns: dict[str, Sequence[float]] | None = None,
    isco: Sequence[str] = ("5120",), unit_group: Sequence[int] | None = None,
    tree: Lists | None = None, related: Lists | None = None,
) -> Bundle:
    """Occupations o0, o1 … that ask skills s0, s1 …; three skill groups unless told."""
    n = len(essential)
    group = group or [skill % 3 for skill in range(skills)]
    nothing = np.zeros(skills, np.uint8)
    return Bundle(
        version="toy", occupation_uris=[f"o{row}" for row in range(n)], skill_uris=[f"s{skill}" for skill in range(skills)],
        group_codes=[f"S{code}" for code in range(max(group) + 1)], isco_codes=list(isco),
        essential=rows(essential), optional=rows(optional), related=rows(related or [[]] * skills), groups=rows([[one] for one in group]),
        tree=rows(tree or [[one] for one in group]),
        unit_group=np.array(unit_group or [0] * n, np.int32), kind=nothing, reuse=nothing, group=np.array(group, np.int32),
        family=nothing, role=nothing, workplace=np.zeros(len(isco), np.uint8), branch=np.zeros(len(isco), np.uint8),
        known=np.zeros(n, np.uint8), branches=(Branch("work", {"nl": "werk", "en": "work"}, "#5b6770", "briefcase"),),
        unit_columns={name: np.array(values, np.float32) for name, values in (unit_columns or {}).items()},
        occupation_columns={name: np.array(values, np.float32) for name, values in (occupation_columns or {}).items()},
        folder=Path(),
    )
