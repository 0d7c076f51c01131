"""O*NET by ESCO occupation: interests, work values, job zone and physical demand, over the published crosswalks.

An ESCO occupation has several O*NET occupations; their mean is taken. Titles go before codes, because ESCO gave some
codes of older versions to other occupations. What the crosswalk does not know by title or code is looked up at Nesta;
what Nesta does not know either takes the O*NET occupations that the crosswalk gives its whole ISCO unit group.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from difflib import SequenceMatcher
from statistics import fmean

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table, number

CROSSWALK = ("ESCO/ISCO Code", "ESCO/ISCO Title", "O*NET-SOC 2019 Code")
NESTA_CROSSWALK = ("concept_uri", "onet_code", "confidence")
INTERESTS = ("O*NET-SOC Code", "Element Name", "Scale ID", "Data Value")
JOB_ZONES = ("O*NET-SOC Code", "Job Zone")
PHYSICAL = ("soc2018", "physical_demand")
RIASEC = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
VALUES = ("achievement", "independence", "recognition", "relationships", "support", "working_conditions")
ONET_CODE = re.compile(r"\d{2}-\d{4}\.\d{2}$")


def read_crosswalk(
    table: Table, codes: Mapping[str, str], titles: Mapping[str, str], problems: SourceProblems
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """ESCO occupation -> its O*NET codes, by title, else by code where the titles are alike; and unit group -> its own.

    `codes` and `titles`: URI -> ESCO code and English preferred label.
    """
    by_title: dict[str, set[str]] = defaultdict(set)
    by_code: dict[str, set[str]] = defaultdict(set)
    title_of: dict[str, str] = {}
    for row in table:
        code, title, onet = (row[name] for name in CROSSWALK)
        if not code and not onet:
            continue  # the last line says who made the file
        if not ONET_CODE.match(onet):
            problems.tell(table.name, row.line, CROSSWALK[2], f'"{onet}" in {CROSSWALK[2]}', "expected a code such as 51-3011.00")
            continue
        by_title[_plain(title)].add(onet)
        by_code[code].add(onet)
        title_of[code] = _plain(title)
    found: dict[str, list[str]] = {}
    for uri, code in codes.items():
        title = _plain(titles.get(uri, ""))
        if title in by_title:
            found[uri] = sorted(by_title[title])
        elif code in by_code and (not title or _alike(title, title_of[code])):
            found[uri] = sorted(by_code[code])
    return found, {code: sorted(onet) for code, onet in by_code.items() if len(code) == 4}


def read_nesta_crosswalk(table: Table, problems: SourceProblems) -> dict[str, list[str]]:
    """ESCO occupation -> its one O*NET code, as Nesta matched them."""
    found: dict[str, list[str]] = {}
    for row in table:
        if not ONET_CODE.match(row["onet_code"]):
            problems.tell(table.name, row.line, "onet_code", f'"{row["onet_code"]}" in onet_code', "expected a code such as 51-3011.00")
        else:
            found[row["concept_uri"]] = [row["onet_code"]]
    return found


def read_interests(table: Table, problems: SourceProblems) -> dict[str, dict[str, float]]:
    """Interest -> O*NET code -> 1 to 7 (scale OI; the rows of other scales are left)."""
    return _read_scale(table, "OI", RIASEC, problems)


def read_values(table: Table, problems: SourceProblems) -> dict[str, dict[str, float]]:
    """Work value -> O*NET code -> 1 to 7 (scale EX; the rows of other scales are left)."""
    return _read_scale(table, "EX", VALUES, problems)


def _read_scale(table: Table, scale: str, names: tuple[str, ...], problems: SourceProblems) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for row in table:
        if row["Scale ID"] != scale:
            continue
        name, value = row["Element Name"].casefold().replace(" ", "_"), number(row, "Data Value", table.name, problems)
        if name not in names:
            problems.tell(table.name, row.line, "Element Name", f'"{row["Element Name"]}" in Element Name',
                          f"expected one of: {', '.join(names)}")
        elif value is not None:
            found[name][row["O*NET-SOC Code"]] = value
    return dict(found)


def read_job_zones(table: Table, problems: SourceProblems) -> dict[str, float]:
    """O*NET code -> job zone, 1 (little preparation) to 5 (years of study)."""
    found: dict[str, float] = {}
    for row in table:
        zone = number(row, "Job Zone", table.name, problems)
        if zone is not None and zone in (1, 2, 3, 4, 5):
            found[row["O*NET-SOC Code"]] = zone
        else:
            problems.tell(table.name, row.line, "Job Zone", f'"{row["Job Zone"]}" in Job Zone', "expected 1 to 5")
    return found


def read_physical(table: Table, problems: SourceProblems) -> dict[str, float]:
    """SOC 2018 code (seven characters) -> physical demand."""
    found: dict[str, float] = {}
    for row in table:
        value = number(row, "physical_demand", table.name, problems)
        if not re.fullmatch(r"\d{2}-\d{4}", row["soc2018"]):
            problems.tell(table.name, row.line, "soc2018", f'"{row["soc2018"]}" in soc2018', "expected a code such as 51-3011")
        elif value is not None:
            found[row["soc2018"]] = value
    return found


def mean_over(codes: list[str], values: Mapping[str, float]) -> float | None:
    """The mean of a value over the O*NET codes that have one."""
    known = [values[code] for code in codes if code in values]
    return fmean(known) if known else None


def bands(values: Mapping[str, float]) -> tuple[float, float]:
    """The two borders between the light, the middle and the heavy third of the occupations in the source."""
    ordered = sorted(values.values())
    return ordered[len(ordered) // 3], ordered[2 * len(ordered) // 3]


def _plain(title: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", title.casefold()).split())


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.6
