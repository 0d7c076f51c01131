"""What level and papers an occupation asks in the Netherlands, and whether somebody of a practical education can enter without
years of school.

Level. A hand-made table (assets/tables/levels.csv) tells for an occupation or its ISCO group which level employers ask, from
none over mbo 1-4 and hbo to wo, how sure that is, and what it rests on (a qualification, a law, UWV's list). Where the table
is silent it is reckoned:

    ISCO level 1: none to mbo 1     2: mbo 2 to 3     3: mbo 4 to hbo     4: hbo to wo
    O*NET job zone 1 or 2 takes level 2 down to none, and level 3 down to mbo 3; zone 4 or 5 takes level 2 up to mbo 4;
    zone 1-3 takes level 4 down to mbo 4. Without an ISCO level, zone 1-2 counts as level 2, zone 3 as 3, zone 4-5 as 4.
    UWV's list (Basis: none to mbo 1, Middelbaar: mbo 2 to 4, Hoger: hbo to wo) narrows it to what both say; where they
    say nothing in common, it is between them.

Certainty. "sure" only where the table says so; a reckoned level is "likely"; "unknown" where nothing is known.

Years of school. Of a row in the table, what the row says: a diploma comes first, and it takes years. Reckoned: at ISCO level 4;
at level 3 where the profession is regulated or the preparation long (job zone 4 or 5); never at level 1 and 2. A driving
licence, a register or a certificate is no year of school: those are `licences`, from a table of their own, with who asks
them and roughly how long they take. What is not in the tables may still be asked: look it up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from skills_graph.bundle import Bundle
from skills_graph.labour_market import column

LEVELS = ("none", "mbo1", "mbo2", "mbo3", "mbo4", "hbo", "wo")
TAKES = ("", "days", "weeks", "months", "years")
NONE, MBO1, MBO2, MBO3, MBO4, HBO, WO = range(len(LEVELS))
OF_ISCO = {1: (NONE, MBO1), 2: (MBO2, MBO3), 3: (MBO4, HBO), 4: (HBO, WO)}
OF_UWV = {1: (NONE, MBO1), 2: (MBO2, MBO4), 3: (HBO, WO)}
LONG_PREPARATION = 4


@dataclass(frozen=True)
class Licence:
    """A licence, register or certificate. always: nobody works without it, else it is often asked.  law: else employers ask it.

    takes: days, weeks, months, years, or nothing where it is not known.  label, about: language -> words.
    """

    name: str
    always: bool
    law: bool
    takes: str
    label: Mapping[str, str]
    about: Mapping[str, str]
    source: str


@dataclass(frozen=True)
class Papers:
    """What an occupation asks.

    level: ISCO 1-4, None unknown.  regulated: by ESCO, None where it does not say.  certainty (of the Dutch level): sure, likely, unknown.
    dutch_level: lowest and highest of LEVELS that are usual, None unknown.  rests_on: sources of the level.
    licences: what is always needed first.  beside_work: whether one can learn it in a job, None where not known.
    """

    level: int | None
    regulated: bool | None
    years_of_school: bool
    certainty: str
    dutch_level: tuple[str, str] | None = None
    rests_on: tuple[str, ...] = ()
    licences: tuple[Licence, ...] = ()
    beside_work: bool | None = None


def papers(bundle: Bundle, row: int) -> Papers:
    """The papers of one occupation, by the rules above."""
    return replace(_without_licences(bundle, row), licences=_licences(bundle, _keys(bundle, row)))


def school_beyond(bundle: Bundle, home: int | None) -> npt.NDArray[np.bool_]:
    """Which occupations (n,) ask years of school that the home occupation does not; without a home all that ask them.

    For somebody whose own work asks them too, these are the occupations that begin above the highest level of that work;
    so it is for everybody within the own unit group, where the years of school are those of the own trade.
    """
    years, lowest, highest = _school(bundle)
    if home is None:
        return years
    own_trade = years[home] | (bundle.unit_group == bundle.unit_group[home])
    return years & (~own_trade | (lowest > highest[home]))


@lru_cache(maxsize=4)
def _school(bundle: Bundle) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int8], npt.NDArray[np.int8]]:
    """Of all occupations: whether they ask years of school, and their lowest and highest level as places in LEVELS."""
    every = [_without_licences(bundle, row) for row in range(len(bundle.occupation_uris))]
    ends = [(LEVELS.index(one.dutch_level[0]), LEVELS.index(one.dutch_level[1])) if one.dutch_level else (NONE, NONE) for one in every]
    lowest, highest = np.array(ends, np.int8).reshape(-1, 2).T
    return np.array([one.years_of_school for one in every], bool), lowest, highest


def _without_licences(bundle: Bundle, row: int) -> Papers:
    level = _whole(column(bundle.unit_columns, "isco_level", int(bundle.unit_group[row])))
    zone = _whole(column(bundle.occupation_columns, "job_zone", row))
    uwv = _whole(column(bundle.occupation_columns, "uwv_level", row))
    regulated = column(bundle.occupation_columns, "regulated", row)
    said = None if regulated is None else bool(regulated)
    table = _tables(bundle).get("levels", {})
    found = next((table[key] for key in _keys(bundle, row) if key in table), None)
    if found is not None:
        return Papers(level or None, said, found["years"], "sure" if found["sure"] else "likely", (LEVELS[found["low"]], LEVELS[found["high"]]),
                      (found["source"],), beside_work=found["beside"])
    reckoned = reckon(level, zone, uwv)
    if reckoned is None:
        return Papers(None, said, False, "unknown")
    long = zone is not None and zone >= LONG_PREPARATION
    years = reckoned[0] >= HBO or (long if not level else level >= 4 or (level >= 3 and (long or said is True)))
    rests = (f"ISCO-08: {level}" if level else "", f"O*NET job zone: {zone}" if zone else "", "UWV" if uwv else "")
    return Papers(level or None, said, years, "likely", (LEVELS[reckoned[0]], LEVELS[reckoned[1]]), tuple(filter(None, rests)))


def reckon(level: int | None, zone: int | None, uwv: int | None) -> tuple[int, int] | None:
    """The usual levels, as places in LEVELS, out of ISCO level, job zone and the word of UWV; None where nothing is known.

    >>> [[LEVELS[end] for end in reckon(*known)] for known in ((1, 1, None), (2, 2, 2), (3, 4, None), (4, None, 2))]
    [['none', 'mbo1'], ['mbo2', 'mbo3'], ['mbo4', 'hbo'], ['mbo4', 'hbo']]
    """
    if not level and not zone:
        return OF_UWV.get(uwv or 0)
    level = level or {1: 2, 2: 2, 3: 3}.get(zone or 0, 4)
    low, high = OF_ISCO[level]
    if zone and level == 2:
        low, high = (NONE if zone <= 2 else low), (MBO4 if zone >= LONG_PREPARATION else high)
    elif zone and level == 3 and zone <= 2:
        low, high = MBO3, MBO4
    elif zone and level == 4 and zone < LONG_PREPARATION:
        low, high = MBO4, HBO
    if uwv in OF_UWV:
        other_low, other_high = OF_UWV[uwv]
        low, high = sorted((max(low, other_low), min(high, other_high)))
    return low, high


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


@lru_cache(maxsize=4)
def _tables(bundle: Bundle) -> Mapping[str, Mapping[str, dict]]:  # type: ignore[type-arg]
    return bundle.paper_tables()


def _keys(bundle: Bundle, row: int) -> tuple[str, ...]:
    """The keys a row of a table may have for an occupation, the most exact first."""
    code = bundle.isco_codes[bundle.unit_group[row]]
    return (bundle.occupation_uris[row].rsplit("/", 1)[-1], *(code[:end] for end in range(len(code), 0, -1)))


def _licences(bundle: Bundle, keys: tuple[str, ...]) -> tuple[Licence, ...]:
    tables = _tables(bundle)
    work, licences = tables.get("work", {}), tables.get("licences", {})
    found: dict[str, tuple[bool, bool]] = {}
    for key in keys:
        for name, always, law in work.get(key, ()):
            found.setdefault(name, (always, law))
    order = list(licences)
    return tuple(
        Licence(name, always, law, **licences[name])
        for name, (always, law) in sorted(found.items(), key=lambda one: (not one[1][0], not one[1][1], order.index(one[0])))
    )
