"""All labour-market files joined on ISCO unit groups and ESCO occupations: columns for ranking, figures for showing.

Columns of unit groups (NaN where unknown). Dutch figures count for the whole BRC group that a unit group lies in.
    jobs                  employed people, thousands; jobs_shared_by: how many unit groups that BRC group holds
    wage_p25, _p50, _p75  gross hourly wage, euro; wage_is_segment 1 where the wider segment stands in for the group
    wage_is_low           1 where the middle is less than LOW_PAY of the middle of all employees, else 0; NaN where CBS gives
                          no wage of the group itself, or where pupils' side jobs pull it down
    roa_openings_pct      job openings over six years, per cent of the jobs; roa_openings_class 1 (very few) - 5 (very many)
    roa_itkb              expected shortage: lower = bigger shortage; roa_itkb_class 1 (geen) 2 (vrijwel geen) 3 (enige)
                          4 (groot) 5 (zeer groot): how big the shortage will be
    uwv_tension           vacancies against people who look for work, now; uwv_tension_class 1 (zeer ruim) - 5 (zeer krap)
    roa_direction         where that tension goes: 1 verruiming 2 richting evenwicht 3 evenwicht 4 blijft krap 5 verkrapping
                          6 verdere verkrapping
    uwv_listed            1: an ESCO title of the unit group is on UWV's list; 0: the list names nothing of the group that is
                          not found elsewhere; NaN: it names titles of the BRC group that match no ESCO title
    uwv_listed_in_group   number of titles of the BRC group on the list
    ilo_exposure          exposure of tasks to generative AI, 0-1; ilo_exposure_class 0 (none) - 5 (gradient 4)
    routine_manual, routine_cognitive, nonroutine_interactive, nonroutine_analytic, nonroutine_manual   shares of tasks
    isco_level            1-4
Columns of occupations (NaN where unknown).
    realistic … conventional   interests, 1-7;  achievement … working_conditions   work values, 1-7;  job_zone 1-5;  physical 0 (light) 1 (middle) 2 (heavy)
                          (from O*NET: of the occupation, else of its unit group; see importers.onet)
    automation_nesta      1 (low) - 5 (high)
    uwv_listed            1 where one of its titles is on the list, 0 or NaN as above
    uwv_level             the level the list tells of its title: 1 Basis, 2 Middelbaar, 3 Hoger
    regulated             1 where ESCO calls the profession regulated, 0 where it says it is not
Classes by region (REGIONAL, 1 to 5 as above, 0 unknown), only where ROA's own file is there: see `LabourMarket.regions`.
Figures (for showing): one row for each unit group and indicator, also where the value is unknown. `unit` is a key for the
texts: thousand-people, euro-per-hour (gross; low and high are the quartiles), percent-of-jobs (in six years), itkb,
vacancies-per-seeker, titles (on the list), share (0-1; low and high one standard deviation away), direction (1 to 6).
`year` is the year it speaks of, `edition` the year it was published where that is another one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from skills_graph.importers import brc, cbs, exposure, onet, roa, uwv
from skills_graph.importers.esco import Classification
from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.share import check_share
from skills_graph.importers.sources import SOURCES
from skills_graph.importers.table import SourceFile, Table, files_in, read_csv, read_workbook

# Nobody of 21 or older may earn less: the statutory hourly minimum of July 2022 in a week of 36 hours. Where a quarter of
# a group earns less than this, that quarter is pupils with a side job, and p25 says nothing of the occupation.
ADULT_MINIMUM_2022 = 11.26
# OECD, "Wage levels (indicator)": low pay is less than two thirds of the median.
LOW_PAY = 2 / 3

UNIT_COLUMNS = (
    "jobs", "jobs_shared_by", "wage_p25", "wage_p50", "wage_p75", "wage_is_segment", "wage_is_low", "roa_openings_pct", "roa_openings_class", "roa_itkb",
    "roa_itkb_class", "roa_direction", "uwv_tension", "uwv_tension_class", "uwv_listed", "uwv_listed_in_group", "ilo_exposure",
    "ilo_exposure_class", "routine_manual", "routine_cognitive", "nonroutine_interactive", "nonroutine_analytic",
    "nonroutine_manual", "isco_level",
)
REGIONAL = ("roa_openings_class", "roa_itkb_class", "uwv_tension_class")
OCCUPATION_COLUMNS = (*onet.RIASEC, *onet.VALUES, "job_zone", "physical", "automation_nesta", "uwv_listed", "uwv_level", "regulated")


@dataclass
class LabourMarket:
    """`unit_columns`: ISCO code -> column -> value; `occupation_columns`: URI -> column -> value; missing = unknown.

    `regions`: region -> ISCO code -> column of REGIONAL -> class; missing = unknown.
    """

    unit_columns: dict[str, dict[str, float]] = field(default_factory=dict)
    occupation_columns: dict[str, dict[str, float]] = field(default_factory=dict)
    figures: list[dict[str, object]] = field(default_factory=list)
    regions: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    tables: dict[str, list[Table]] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


# The files by source. The official downloads of ROA and CBS have no fixed name and are known by their first line; a
# workbook may be called as its publisher calls it (OFFICIAL_NAMES).
NAMES = {
    "brc": "cbs_isco08_brc2014.csv",
    "roa": "roa_ais_2030_by_brc.csv",
    "cbs_wages": "cbs_hourly_wage_quartiles_2022.csv",
    "cbs_jobs": "cbs_jobs_and_median_wage_2023.csv",
    "uwv": "uwv_kansrijke_beroepen_2025_2026.csv",
    "ilo": "ilo_genai_exposure_2025_tasks.csv",
    "tasks": "task_shares_isco08_mihaylov_2019.csv",
    "nesta": "nesta_automation_risk_by_esco.csv",
    "onet_crosswalk": "ESCO_to_ONET-SOC.xlsx",
    "nesta_crosswalk": "nesta_esco_onet_crosswalk.csv",
    "interests": "Interests.xlsx",
    "work_values": "Work_Values.xlsx",
    "job_zones": "Job_Zones.xlsx",
    "onet_physical": "onet_physical_demand_by_soc2018.csv",
}
OFFICIAL_NAMES = {
    "ilo": "Final_Scores_ISCO08_Gmyrek_et_al_2025.xlsx", "job_zones": "Job Zones.xlsx", "work_values": "Work Values.xlsx",
}
COLUMNS = {
    "brc": brc.COLUMNS, "roa": roa.TRANSCRIBED, "cbs_wages": cbs.WAGES, "cbs_jobs": cbs.JOBS, "uwv": uwv.COLUMNS,
    "ilo": exposure.ILO, "tasks": exposure.TASKS, "nesta": exposure.NESTA, "onet_crosswalk": onet.CROSSWALK,
    "nesta_crosswalk": onet.NESTA_CROSSWALK, "interests": onet.INTERESTS, "work_values": onet.INTERESTS,
    "job_zones": onet.JOB_ZONES, "onet_physical": onet.PHYSICAL,
}
OFFICIAL = {
    "roa": (("regionaam", "aggregatieniveau"), roa.OFFICIAL),
    "cbs_wages": (("beroep", "perioden", "percentiel"), cbs.STATLINE),
    "cbs_jobs": (("beroep", "perioden", "beroepsbevolking"), cbs.STATLINE),
}
SOURCE_OF = {"interests": "onet", "work_values": "onet", "job_zones": "onet"}


def read_labour_market(
    place: Path, esco: Classification, problems: SourceProblems, roa_file: Path | None = None, names: Iterable[tuple[str, str]] = ()
) -> LabourMarket:
    """Read and join all files; every one of them must be there.

    `roa_file`: ROA's own CSV, in the place of the one in the folder. `names`: pairs of occupation URI and everyday name.
    """
    market = LabourMarket({isco: {} for isco in sorted(esco.unit_groups)}, {uri: {} for uri in sorted(esco.unit_group)})
    files = files_in(place, problems)
    if roa_file is not None:
        if not roa_file.is_file():
            problems.tell(str(roa_file), 0, "", "there is no such file", f"expected ROA's CSV with {', '.join(roa.OFFICIAL)}")
            return market
        files = {name: file for name, file in files.items() if _official("roa", {name: file})[0] is None and name != NAMES["roa"]}
        files[roa_file.name] = SourceFile(roa_file.name, roa_file, roa_file.read_bytes)
        if _official("roa", {roa_file.name: files[roa_file.name]})[0] is None:
            files[NAMES["roa"]] = files.pop(roa_file.name)
    tables = {source: _table(source, files, market, problems) for source in NAMES}
    if problems:
        return market
    groups = brc.read_groups(tables["brc"], esco.unit_groups, problems)
    if problems:
        return market
    for isco, columns in market.unit_columns.items():
        _put(columns, "isco_level", groups[isco].level)
    _add_forecast(tables["roa"], groups, market, problems)
    _add_jobs_and_wages(tables["cbs_jobs"], tables["cbs_wages"], groups, market, problems)
    _add_list(tables["uwv"], groups, esco, market, problems, names)
    _add_exposure(tables, market, problems)
    _add_onet(tables, esco, market, problems)
    for uri, regulated in esco.regulated.items():
        _put(market.occupation_columns[uri], "regulated", regulated)
    market.figures.sort(key=lambda figure: (str(figure["isco"]), str(figure["indicator"])))
    return market


def _table(source: str, files: dict[str, SourceFile], market: LabourMarket, problems: SourceProblems) -> Table:
    file, official = _official(source, files)
    if file is not None:
        table = read_csv(file, official, problems, delimiter=";", encodings=("utf-8-sig", "cp1252"))
    else:
        name = next((name for name in (OFFICIAL_NAMES.get(source, ""), NAMES[source]) if name in files), "")
        if not name:
            problems.tell(NAMES[source], 0, "", "is not there", f"expected a file with {', '.join(COLUMNS[source])}")
            return Table(NAMES[source], "")
        read = read_workbook if name.endswith(".xlsx") else read_csv
        table = read(files[name], COLUMNS[source], problems)
    market.tables.setdefault(SOURCE_OF.get(source, source), []).append(table)
    return table


def _official(source: str, files: dict[str, SourceFile]) -> tuple[SourceFile | None, tuple[str, ...]]:
    """The publisher's own file, where one is there: it goes before the table made from it."""
    words, columns = OFFICIAL.get(source, ((), ()))
    for name in sorted(files) if words else ():
        first = files[name].read().split(b"\n", 1)[0].decode("cp1252", "replace").casefold() if name.endswith(".csv") else ""
        if ";" in first and all(word in first for word in words):
            return files[name], columns
    return None, ()


def _put(columns: dict[str, float], name: str, value: float | int | None) -> None:
    if value is not None:
        columns[name] = float(value)


def _figure(
    market: LabourMarket, isco: str, indicator: str, value: float | None, unit: str, year: int, source: str, group: str,
    certainty: str, low: float | None = None, high: float | None = None, edition: int = 0,
) -> None:
    """Add one figure; `group` is whom it counts for, `certainty` measured, segment, forecast or model."""
    market.figures.append({
        "isco": isco, "indicator": indicator, "value": value, "low": low, "high": high, "unit": unit, "year": year,
        "source": SOURCES[source].short, "group": group, "certainty": certainty, "edition": edition,
    })


def _add_forecast(table: Table, groups: dict[str, brc.Group], market: LabourMarket, problems: SourceProblems) -> None:
    forecast = roa.read_forecast(table, problems)
    if forecast.date:
        market.dates["roa"], market.versions["roa"] = forecast.date, f"official file of {forecast.date}"
    covered = 0
    edition, horizon = forecast.edition, forecast.horizon
    for isco, columns in market.unit_columns.items():
        code = groups[isco].edition_2025(isco, forecast.groups)
        outlook = forecast.groups.get(code, roa.Outlook())
        label = outlook.label or brc.LABELS_2025.get(code, groups[isco].label)
        covered += outlook.openings is not None
        for name, value in (
            ("roa_openings_pct", outlook.openings), ("roa_itkb", outlook.itkb), ("roa_direction", outlook.direction_class),
            ("uwv_tension", outlook.tension), *_classes(outlook).items(),
        ):
            _put(columns, name, value)
        for name, value, unit in (
            ("roa_openings_pct", outlook.openings, "percent-of-jobs"), ("roa_expansion_pct", outlook.expansion, "percent-of-jobs"),
            ("roa_replacement_pct", outlook.replacement, "percent-of-jobs"), ("roa_itkb", outlook.itkb, "itkb"),
            ("roa_direction", outlook.direction_class, "direction"),
        ):
            _figure(market, isco, name, value, unit, horizon, "roa", label, "forecast", edition=edition)
        _figure(market, isco, "uwv_tension", outlook.tension, "vacancies-per-seeker", forecast.tension_year, "uwv_tension", label,
                "measured")
    for region, there in forecast.regions.items():
        market.regions[region] = {
            isco: {name: value for name, value in _classes(there[code]).items() if value is not None}
            for isco in market.unit_columns if (code := groups[isco].edition_2025(isco, there)) in there
        }
    check_share(covered, len(market.unit_columns), 0.8, table, "unit groups", problems)


def _classes(outlook: roa.Outlook) -> dict[str, int | None]:
    """The classes of an outlook by the name of their column, in the order of REGIONAL."""
    return dict(zip(REGIONAL, (outlook.openings_class, outlook.itkb_class, outlook.tension_class), strict=True))


def _add_jobs_and_wages(
    jobs_table: Table, wages_table: Table, groups: dict[str, brc.Group], market: LabourMarket, problems: SourceProblems
) -> None:
    jobs, jobs_year = cbs.read_jobs(jobs_table, problems)
    wages, wages_year = cbs.read_wages(wages_table, problems)
    middle = cbs.median_of_all(wages_table, problems)
    for source, year in (("cbs_jobs", jobs_year), ("cbs_wages", wages_year)):
        if year:
            market.dates[source] = market.versions[source] = str(year)
    counted = paid = 0
    sharing = Counter(groups[isco].code for isco in market.unit_columns)
    for isco, columns in market.unit_columns.items():
        group = groups[isco]
        rest = group.code == brc.REST
        count = None if rest or group.code not in jobs else jobs[group.code].thousands
        counted += group.code in jobs
        _put(columns, "jobs", count)
        _put(columns, "jobs_shared_by", None if count is None else sharing[group.code])
        _figure(market, isco, "jobs", count, "thousand-people", jobs_year or 2023, "cbs_jobs", group.label, "measured")
        wage, segment = cbs.wage_of(group.code, group.segment, wages) if not rest else (None, False)
        paid += group.code in wages
        label = group.segment_label if segment else group.label
        if wage is not None:
            for name, value in (("wage_p25", wage.p25), ("wage_p50", wage.p50), ("wage_p75", wage.p75), ("wage_is_segment", segment)):
                _put(columns, name, value)
        low = wage.p25 if wage and wage.p25 is not None and wage.p25 >= ADULT_MINIMUM_2022 else None
        if wage and wage.p50 is not None and middle is not None and low is not None and not segment:
            _put(columns, "wage_is_low", wage.p50 < LOW_PAY * middle)
        _figure(market, isco, "wage_p50", wage.p50 if wage else None, "euro-per-hour", wages_year or 2022, "cbs_wages", label,
                "segment" if segment else "measured", low, wage.p75 if wage else None)
    check_share(counted, len(market.unit_columns), 0.9, jobs_table, "unit groups", problems)
    check_share(paid, len(market.unit_columns), 0.9, wages_table, "unit groups", problems)


def _add_list(
    table: Table, groups: dict[str, brc.Group], esco: Classification, market: LabourMarket, problems: SourceProblems,
    names: Iterable[tuple[str, str]],
) -> None:
    words = esco.labels["nl"].occupations if "nl" in esco.labels else {}
    titles: dict[str, Iterable[str]] = {uri: (*term.label.split("/"), *term.alternative) for uri, term in words.items()}
    for uri, name in names:
        titles[uri] = (*titles.get(uri, ()), name)
    codes = {group.code for group in groups.values()}
    listed = uwv.read_list(table, {uri: groups[isco].code for uri, isco in esco.unit_group.items()}, titles, codes, problems)
    with_title = {esco.unit_group[uri] for uri in listed.occupations}
    for isco, columns in market.unit_columns.items():
        group = groups[isco]
        still_open = listed.open_titles.get(group.code, 0)
        count = listed.titles.get(group.code, 0)
        _put(columns, "uwv_listed", 1 if isco in with_title else None if still_open else 0)
        _put(columns, "uwv_listed_in_group", count)
        _figure(market, isco, "uwv_listed_in_group", count, "titles", 2025, "uwv", group.label, "measured")
    for uri, isco in esco.unit_group.items():
        still_open = listed.open_titles.get(groups[isco].code, 0)
        _put(market.occupation_columns[uri], "uwv_listed", 1 if uri in listed.occupations else None if still_open else 0)
        _put(market.occupation_columns[uri], "uwv_level", listed.levels.get(uri))


def _add_exposure(tables: dict[str, Table], market: LabourMarket, problems: SourceProblems) -> None:
    scores = exposure.read_ilo(tables["ilo"], market.unit_columns, problems)
    shares = exposure.read_task_shares(tables["tasks"], market.unit_columns, problems)
    risks = exposure.read_nesta(tables["nesta"], market.occupation_columns, problems)
    for isco, columns in market.unit_columns.items():
        score = scores.get(isco)
        if score:
            _put(columns, "ilo_exposure", score.mean)
            _put(columns, "ilo_exposure_class", score.level)
        _figure(market, isco, "ilo_exposure", score.mean if score else None, "share", 2025, "ilo",
                score.title if score else "", "model", max(0.0, round(score.mean - score.deviation, 4)) if score else None,
                min(1.0, round(score.mean + score.deviation, 4)) if score else None)
        columns.update(shares.get(isco, {}))
    for uri, risk in risks.items():
        _put(market.occupation_columns[uri], "automation_nesta", risk)
    for name, found in (("ilo", len(scores)), ("tasks", len(shares))):
        check_share(found, len(market.unit_columns), 0.9, tables[name], "unit groups", problems)
    check_share(len(risks), len(market.occupation_columns), 0.4, tables["nesta"], "occupations", problems)


def _add_onet(tables: dict[str, Table], esco: Classification, market: LabourMarket, problems: SourceProblems) -> None:
    english = esco.labels["en"].occupations if "en" in esco.labels else {}
    titles = {uri: term.label for uri, term in english.items()}
    own, of_group = onet.read_crosswalk(tables["onet_crosswalk"], esco.code, titles, problems)
    second = onet.read_nesta_crosswalk(tables["nesta_crosswalk"], problems)
    interests = onet.read_interests(tables["interests"], problems)
    values = onet.read_values(tables["work_values"], problems)
    zones = onet.read_job_zones(tables["job_zones"], problems)
    physical = onet.read_physical(tables["onet_physical"], problems)
    if problems:
        return
    light, heavy = onet.bands(physical)
    found = 0
    for uri, columns in market.occupation_columns.items():
        ways = (own.get(uri, []), second.get(uri, []), of_group.get(esco.unit_group[uri], []))
        codes = next((way for way in ways if any(code in zones for code in way)), [])
        for name, by_code in (*interests.items(), *values.items()):
            _put(columns, name, onet.mean_over(codes, by_code))
        zone = onet.mean_over(codes, zones)
        _put(columns, "job_zone", None if zone is None else int(zone + 0.5))
        demand = onet.mean_over([code[:7] for code in codes], physical)
        _put(columns, "physical", None if demand is None else (demand >= light) + (demand >= heavy))
        found += "realistic" in columns
    check_share(found, len(market.occupation_columns), 0.8, tables["onet_crosswalk"], "occupations", problems)
