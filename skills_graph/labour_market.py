"""Figures of the labour market for one occupation, whether it holds much work, and how far it carries.

Whether there is much work is said in a word, by a rule over what two publishers say. Each figure that is known speaks
for (+1), against (-1), or not at all (0):

    ROA, expected shortage (ITKB)   big or very big: for     none or nearly none: against
    ROA, job openings to 2030       many or very many: for   few or very few: against
    UWV, tension now                tight or very tight: for  wide or very wide: against
    UWV, list of occupations        on the list: for          not on it: says nothing (the list is not complete)

"much" = the sum is two or more; "little" = minus two or less; "some" = between; "unknown" = no source knows anything.
A source that knows nothing does not count as one against. A forecast alone is never enough: where UWV knows nothing of
the work the word is "some" (ROA sees many openings among fishermen, because they grow old: that is not yet somebody who hires).

CBS stands beside the sum and never in it. It counts how many people do the work (many, some or few places) and what they
earn; neither says whether employers look for people, and a low wage makes work less wanted, not less there. Low is what
the OECD calls low pay: a middle under two thirds of the middle of all employees.

In a region (only where ROA's own file came with the bundle) the three classes of that region stand in for those of the
country. UWV's list knows no regions, so it has no say there; a class that ROA does not give for a region is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import Bundle

FOR, AGAINST, NEITHER, UNKNOWN, BESIDE = "for", "against", "neither", "unknown", "beside"
ENOUGH = 2
CLASSES = {"roa_itkb_class": "roa_itkb", "roa_openings_class": "roa_openings_pct", "uwv_tension_class": "uwv_tension"}
"""Class of 1 (little work) to 5 (much) -> the figure it is a class of."""
PUBLISHERS = {"ROA": ("roa_itkb", "roa_openings_pct"), "UWV": ("uwv_tension", "uwv_listed_in_group")}
DIRECTIONS = ("easing", "balancing", "balanced", "stays_tight", "tightening", "tightens_more")
"""The words of the figure roa_direction, whose value is 1 to 6."""
MANY_PLACES, FEW_PLACES = 100.0, 20.0
"""Thousands of people from which on the places are many, and under which they are few: 33 and 8 of the 114 groups in 2023."""
REACHED, WELL_KNOWN = 0.15, 2
"""An occupation is reached by who can so much of what it asks (`Ranking.feasible`); only well-known ones are counted."""
FAR, NEAR = 8, 3
"""From so many occupations reached on a trade carries far, and under so many hardly: about thirds of the well-known trades."""


@dataclass(frozen=True)
class Figure:
    """One figure. `value` None is "not known".

    indicator and unit are keys for the texts; group: whom it counts for, in the source's words; certainty: measured,
    segment (of a wider group), forecast or model; speaks: for, against or nothing, where it is a reason; year: the year it
    speaks of; edition: the year it was published, 0 where that is the same; region: "" for the whole country.
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
    edition: int = 0
    region: str = ""


@dataclass(frozen=True)
class Voice:
    """What one publisher says of the demand: for, against, neither, unknown, or (CBS) beside; and the figures it says it with."""

    publisher: str
    says: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class Opportunity:
    """How much work there is, in a word (much, some, little, unknown), and the figures that speak for or against.

    voices: each publisher apart, ROA, UWV and CBS.  places: many, some, few or unknown, how many people do this work.
    low_pay: None where not known.  region: where it counts, "" for the whole country.
    """

    word: str
    reasons: tuple[Figure, ...] = ()
    voices: tuple[Voice, ...] = ()
    places: str = UNKNOWN
    low_pay: bool | None = None
    region: str = ""


@dataclass(frozen=True)
class Carrying:
    """How far a trade carries: much, part or little, and how many well-known occupations of another unit group are reached."""

    word: str
    reached: int
    rows: tuple[int, ...] = ()


def figures_by_unit_group(bundle: Bundle) -> dict[str, dict[str, Figure]]:
    """ISCO code -> indicator -> figure."""
    found: dict[str, dict[str, Figure]] = {}
    for row in bundle.figures():
        values = {"value": None, "low": None, "high": None, **row}
        isco = str(values.pop("isco"))
        figure = Figure(**values)  # type: ignore[arg-type]
        found.setdefault(isco, {})[figure.indicator] = figure
    return found


def physical(bundle: Bundle, row: int) -> Figure:
    """How heavy the work is for the body: 0 light, 1 middle, 2 heavy, in thirds of all occupations."""
    value = column(bundle.occupation_columns, "physical", row)
    return Figure("physical", value, None, None, "band", 2026, "O*NET 30.2", "", "model")


def direction(figures: Mapping[str, Figure]) -> str:
    """Where the demand goes up to the horizon of the forecast, one of DIRECTIONS; "" where not known."""
    figure = figures.get("roa_direction")
    return "" if figure is None or figure.value is None else DIRECTIONS[int(figure.value) - 1]


def opportunity(bundle: Bundle, row: int, figures: Mapping[str, Figure], region: str = "") -> Opportunity:
    """How much work an occupation holds; `figures` are those of its unit group. See the rule above."""
    unit = int(bundle.unit_group[row])
    known = {name: figure for name, figure in figures.items() if figure.value is not None}
    votes: dict[str, int] = {}
    for name, indicator in CLASSES.items():
        level = _class(bundle, name, unit, region)
        if level is not None:
            votes[indicator] = (level >= 4) - (level <= 2)
            if region and indicator in figures:
                known[indicator] = replace(figures[indicator], value=level, low=None, high=None, unit="class", region=region)
    listed = None if region else column(bundle.occupation_columns, "uwv_listed", row)
    heard = bool(votes) or bool(listed)
    if listed:
        votes["uwv_listed_in_group"] = 1
    places, low_pay, counted = _beside(bundle, unit, known)
    if not heard:
        return Opportunity("unknown", (), (*_voices({}, known), counted), places, low_pay, region)
    reasons = tuple(_speaking(known[name], vote) for name, vote in votes.items() if vote and name in known)
    total = sum(votes.values()) if "uwv_tension" in votes or listed else 0
    word = "much" if total >= ENOUGH else "little" if total <= -ENOUGH else "some"
    return Opportunity(word, reasons, (*_voices(votes, known), counted), places, low_pay, region)


def carrying(
    feasible: npt.NDArray[np.float32], known: npt.NDArray[np.uint8], unit_group: npt.NDArray[np.int32],
    school: npt.NDArray[np.bool_], row: int,
) -> Carrying:
    """How many well-known occupations somebody reaches who can all that occupation `row` asks, and a word for it.

    feasible: how much of each occupation this person can, of `Ranking`.  What asks years of school counts only for who has them.

    >>> feasible, nothing = np.array([1, .5, .2, .1], np.float32), np.zeros(4, bool)
    >>> carrying(feasible, np.array([3, 2, 1, 3], np.uint8), np.arange(4, dtype=np.int32), nothing, 0)
    Carrying(word='little', reached=1, rows=(1,))
    """
    open_ = (feasible >= REACHED) & (known >= WELL_KNOWN) & (unit_group != unit_group[row])
    if not school[row]:
        open_ &= ~school
    rows = np.flatnonzero(open_)
    rows = rows[np.argsort(-feasible[rows], kind="stable")]
    word = "much" if len(rows) >= FAR else "part" if len(rows) >= NEAR else "little"
    return Carrying(word, len(rows), tuple(rows.tolist()))


def column(columns: Mapping[str, np.ndarray], name: str, row: int) -> float | None:
    """A value of a column, None where it is unknown."""
    value = float(columns[name][row]) if name in columns else float("nan")
    return None if np.isnan(value) else value


def _class(bundle: Bundle, name: str, unit: int, region: str) -> int | None:
    """The class of a unit group, 1 to 5, of a region or of the country."""
    if region:
        found = int(bundle.regional[name][bundle.regions.index(region)][unit]) if region in bundle.regions else 0
        return found or None
    value = column(bundle.unit_columns, name, unit)
    return None if value is None else int(value)


def _voices(votes: Mapping[str, int], known: Mapping[str, Figure]) -> tuple[Voice, ...]:
    """What ROA and UWV say, each with its own figures."""
    voices = []
    for publisher, indicators in PUBLISHERS.items():
        heard = [name for name in indicators if name in votes]
        total = sum(votes[name] for name in heard)
        says = UNKNOWN if not heard else FOR if total > 0 else AGAINST if total < 0 else NEITHER
        figures = tuple(_speaking(known[name], votes[name]) if votes[name] else known[name] for name in heard if name in known)
        voices.append(Voice(publisher, says, figures))
    return tuple(voices)


def _beside(bundle: Bundle, unit: int, known: Mapping[str, Figure]) -> tuple[str, bool | None, Voice]:
    """What CBS counts: how many places there are, whether the pay is low, and both as its voice."""
    jobs = column(bundle.unit_columns, "jobs", unit)
    low = column(bundle.unit_columns, "wage_is_low", unit)
    places = UNKNOWN if jobs is None else "many" if jobs >= MANY_PLACES else "few" if jobs < FEW_PLACES else "some"
    figures = tuple(known[name] for name in ("jobs", "wage_p50") if name in known)
    return places, None if low is None else bool(low), Voice("CBS", BESIDE if figures else UNKNOWN, figures)


def _speaking(figure: Figure, vote: int) -> Figure:
    return replace(figure, speaks=FOR if vote > 0 else AGAINST)
