"""Figures of the labour market for one occupation, and whether it holds much work.

Whether there is much work is said in a word, by a rule over four sources. Each that is known speaks for (+1), against
(-1), or not at all (0):

    ROA, expected shortage (ITKB)   big or very big: for     none or nearly none: against
    ROA, job openings to 2030       many or very many: for   few or very few: against
    UWV, tension now                tight or very tight: for  wide or very wide: against
    UWV, list of occupations        on the list: for          not on it: says nothing (the list is not complete)

"much" = the sum is two or more; "little" = minus two or less; "some" = between; "unknown" = no source knows anything.
A source that knows nothing does not count as one against.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from skills_graph.bundle import Bundle

FOR, AGAINST = "for", "against"
ENOUGH = 2
CLASSES = {"roa_itkb_class": "roa_itkb", "roa_openings_class": "roa_openings_pct", "uwv_tension_class": "uwv_tension"}
"""Class of 1 (little work) to 5 (much) -> the figure it is a class of."""


@dataclass(frozen=True)
class Figure:
    """One figure. `value` None is "not known".

    indicator and unit are keys for the texts; group: whom it counts for, in the source's words; certainty: measured,
    segment (of a wider group), forecast or model; speaks: for, against or nothing, where it is a reason.
    """

    indicator: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    year: int
    source: str
    group: str
    certainty: str
    speaks: str = ""


@dataclass(frozen=True)
class Opportunity:
    """How much work there is, in a word (much, some, little, unknown), and the figures that speak for or against."""

    word: str
    reasons: tuple[Figure, ...] = ()


def figures_by_unit_group(bundle: Bundle) -> dict[str, dict[str, Figure]]:
    """ISCO code -> indicator -> figure."""
    found: dict[str, dict[str, Figure]] = {}
    for row in bundle.figures():
        values = dict(row)
        isco = str(values.pop("isco"))
        figure = Figure(**values)  # type: ignore[arg-type]
        found.setdefault(isco, {})[figure.indicator] = figure
    return found


def physical(bundle: Bundle, row: int) -> Figure:
    """How heavy the work is for the body: 0 light, 1 middle, 2 heavy, in thirds of all occupations."""
    value = column(bundle.occupation_columns, "physical", row)
    return Figure("physical", value, None, None, "band", 2026, "O*NET 30.2", "", "model")


def opportunity(bundle: Bundle, row: int, figures: Mapping[str, Figure]) -> Opportunity:
    """How much work an occupation holds; `figures` are those of its unit group. See the rule above."""
    unit = int(bundle.unit_group[row])
    votes = {
        indicator: (value >= 4) - (value <= 2)
        for name, indicator in CLASSES.items()
        if (value := column(bundle.unit_columns, name, unit)) is not None
    }
    reasons = [_speaking(figures[name], vote) for name, vote in votes.items() if vote and name in figures]
    listed = column(bundle.occupation_columns, "uwv_listed", row)
    if listed is not None:
        votes["uwv_listed"] = int(listed)
    if listed and "uwv_listed_in_group" in figures:
        reasons.append(_speaking(figures["uwv_listed_in_group"], 1))
    if not any(name in votes for name in CLASSES.values()) and not listed:
        return Opportunity("unknown")
    total = sum(votes.values())
    return Opportunity("much" if total >= ENOUGH else "little" if total <= -ENOUGH else "some", tuple(reasons))


def column(columns: Mapping[str, np.ndarray], name: str, row: int) -> float | None:
    """A value of a column, None where it is unknown."""
    value = float(columns[name][row]) if name in columns else float("nan")
    return None if np.isnan(value) else value


def _speaking(figure: Figure, vote: int) -> Figure:
    return replace(figure, speaks=FOR if vote > 0 else AGAINST)
