"""Where the data comes from: what the manifest and the figures say of each source."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """One source; `version` and `date` are those of the edition the importer was written for, unless the file tells.

    `short` is how a figure names it. A date is as exact as the source tells: a day, a month or a year.
    """

    name: str
    short: str
    title: str
    publisher: str
    version: str
    licence: str
    date: str
    note: str = ""


SOURCES = {
    source.name: source
    for source in (
        Source("esco", "ESCO", "ESCO classification", "European Commission", "", "Reuse under Decision 2011/833/EU", "",
               "Modified: reshaped into arrays, some labels replaced by plain ones."),
        Source("plain_labels", "Morgenwerk", "Plain Dutch and English labels of skills", "Morgenwerk", "1", "EUPL-1.2", "2026-11",
               "Ours, not ESCO's: written for the reading levels A2 and B1."),
        Source("tables", "Morgenwerk", "Hand-made tables of roles, families, workplaces, branches, plain titles, levels and licences",
               "Morgenwerk", "1", "EUPL-1.2", "2026-11", "Each row holds its reason."),
        Source("brc", "CBS, BRC 2014", "ISCO-08 and BRC 2014, with ISCO levels", "CBS and ROA", "2014", "CC BY 4.0", "2014"),
        Source("roa", "ROA, AIS tot 2030", "AIS tot 2030", "ROA, Maastricht University",
               "edition 2026, doi 10.34894/DVQTOG v5", "CC BY 4.0", "2026-09-01",
               "The whole of the Netherlands, by BRC group; a lower ITKB is a bigger shortage. Transcribed from a published copy."),
        Source("uwv_tension", "UWV, Spanningsindicator", "Spanningsindicator, as it stands in ROA's AIS", "UWV", "2026 Q1", "CC BY 4.0", "2026"),
        Source("cbs_wages", "CBS StatLine 85517NED", "Hourly wages by occupation, quartiles", "CBS StatLine 85517NED", "2022",
               "CC BY 4.0", "2022", "Holds pupils' side jobs. Where a group has none, the wage of its segment stands in."),
        Source("cbs_jobs", "CBS StatLine 85276NED", "Employed by occupation and median hourly wage",
               "CBS StatLine 85276NED and 85517NED", "2023", "CC BY 4.0", "2023", "Blank wages were filled from the segment."),
        Source("uwv", "UWV, Beroepen met veel werk", "Beroepen met veel werk", "UWV", "2025-2026", "Name the source", "2025",
               "From a copy by a third party; matched to ESCO by title within the BRC group."),
        Source("ilo", "ILO, Working Paper 140", "Generative AI and jobs, exposure of tasks (Gmyrek et al., Working Paper 140)",
               "ILO", "2025", "CC BY 4.0", "2025", "Exposure of tasks, not loss of jobs; says nothing of machines that move."),
        Source("tasks", "Mihaylov & Tijdens 2019", "Task shares of ISCO-08 occupations", "Mihaylov and Tijdens", "2019",
               "Name the source", "2019"),
        Source("nesta", "Nesta 2020", "Mapping Career Causeways, automation risk", "Nesta", "2020", "MIT", "2020",
               "A second opinion; 1 (little) to 5 (much) suited for machine learning."),
        Source("onet_crosswalk", "O*NET", "ESCO to O*NET-SOC 2019 crosswalk, made with ESCO 1.1.0", "O*NET, USDOL/ETA", "2019",
               "CC BY 4.0", "2022"),
        Source("nesta_crosswalk", "Nesta 2020", "Mapping Career Causeways, ESCO to O*NET", "Nesta", "2020", "MIT", "2020",
               "For occupations that the crosswalk of O*NET lacks."),
        Source("onet", "O*NET 29.3", "O*NET database, interests, work values and job zones", "O*NET, USDOL/ETA", "29.3", "CC BY 4.0", "2025",
               "Measured in the United States; O*NET is a trademark of USDOL/ETA."),
        Source("onet_physical", "O*NET 30.2", "O*NET database, physical demand by SOC 2018", "O*NET, USDOL/ETA", "30.2",
               "CC BY 4.0", "2026", "Measured in the United States; used in three bands only."),
    )
}
