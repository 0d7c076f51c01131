"""What level and papers an occupation asks, and whether somebody of a practical education can enter without years of school.

The rule: years of school are needed at ISCO skill level 4; at level 3 where the profession is regulated or where the
preparation is long (O*NET job zone 4 or 5); at level 1 and 2 never (a regulated one asks a certificate or a licence, not
years). It is certain where ISCO level and job zone are both known and agree, likely where one of them stands alone or they
disagree, and unknown where neither is known. ISCO speaks of the level of tasks, job zones of the United States: what a Dutch
school or employer asks must be looked up.
"""

from __future__ import annotations

from dataclasses import dataclass

from skills_graph.bundle import Bundle
from skills_graph.labour_market import column

LONG_PREPARATION = 4


@dataclass(frozen=True)
class Papers:
    """level: ISCO 1-4, None unknown.  regulated: None where ESCO does not say.  certainty: sure, likely, unknown."""

    level: int | None
    regulated: bool | None
    years_of_school: bool
    certainty: str


def papers(bundle: Bundle, row: int) -> Papers:
    """The papers of one occupation, by the rule above."""
    level = column(bundle.unit_columns, "isco_level", int(bundle.unit_group[row]))
    zone = column(bundle.occupation_columns, "job_zone", row)
    regulated = column(bundle.occupation_columns, "regulated", row)
    long = zone is not None and zone >= LONG_PREPARATION
    years = long if level is None else level >= 4 or (level >= 3 and (long or bool(regulated)))
    if level is None and zone is None:
        certainty = "unknown"
    else:
        certainty = "sure" if level is not None and zone is not None and years == long else "likely"
    return Papers(None if level is None else int(level), None if regulated is None else bool(regulated), years, certainty)
