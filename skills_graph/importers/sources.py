"""Where the data comes from: what the manifest and the figures say of each source."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """One source; `version` and `date` are those of the edition the importer was written for, unless the file tells."""

    name: str
    title: str
    publisher: str
    version: str
    licence: str
    date: str
    note: str = ""

    @property
    def short(self) -> str:
        """Publisher, title and edition on one line, as the figures name it."""
        return f"{self.publisher}, {self.title}, {self.version}"


SOURCES = {
    source.name: source
    for source in (
        Source("esco", "ESCO classification", "European Commission", "", "Reuse under Decision 2011/833/EU", "2024-05-15",
               "Modified: reshaped into arrays, some labels replaced by plain ones."),
        Source("plain_labels", "Plain Dutch labels of skills", "Morgenwerk", "1", "EUPL-1.2", "2026-11-01",
               "Ours, not ESCO's: written for the reading levels A2 and B1."),
        Source("tables", "Hand-made tables of roles, families, workplaces, branches and plain titles", "Morgenwerk", "1",
               "EUPL-1.2", "2026-11-24", "Each row holds its reason."),
        Source("brc", "ISCO-08 and BRC 2014, with ISCO levels", "CBS and ROA", "2014", "CC BY 4.0", "2014-01-01"),
        Source("roa", "AIS tot 2030", "ROA, Maastricht University", "edition 2026, doi 10.34894/DVQTOG v5", "CC BY 4.0",
               "2026-09-01", "The whole of the Netherlands, by BRC group; a lower ITKB is a bigger shortage."),
        Source("cbs_wages", "Hourly wages by occupation, quartiles", "CBS StatLine 85517NED", "2022", "CC BY 4.0", "2022-12-31",
               "Holds pupils' side jobs."),
        Source("cbs_jobs", "Employed by occupation and median hourly wage", "CBS StatLine 85276NED and 85517NED", "2023",
               "CC BY 4.0", "2023-12-31", "Blanks were filled from the segment."),
        Source("uwv", "Beroepen met veel werk", "UWV", "2025-2026", "name the source", "2025-10-01",
               "From a copy by a third party; matched to ESCO by title within the BRC group."),
        Source("ilo", "Generative AI and jobs, exposure of tasks (Working Paper 140)", "ILO", "2025", "CC BY 4.0",
               "2025-05-20", "Exposure of tasks, not loss of jobs; says nothing of machines that move."),
        Source("tasks", "Task shares of ISCO-08 occupations (Mihaylov and Tijdens 2019)", "Tinbergen Institute", "2019",
               "free to use with the source named", "2019-05-27"),
        Source("nesta", "Mapping Career Causeways, automation risk", "Nesta", "2020", "MIT", "2020-11-01",
               "A second opinion; 1 (little) to 5 (much) suited for machine learning."),
        Source("onet_crosswalk", "ESCO to O*NET-SOC 2019 crosswalk", "O*NET, USDOL/ETA", "2019", "CC BY 4.0", "2022-01-01"),
        Source("nesta_crosswalk", "Mapping Career Causeways, ESCO to O*NET", "Nesta", "2020", "MIT", "2020-11-01",
               "For occupations that the crosswalk of O*NET lacks."),
        Source("onet", "O*NET database, interests and job zones", "O*NET, USDOL/ETA", "29.3", "CC BY 4.0", "2025-05-01",
               "Measured in the United States; O*NET is a trademark of USDOL/ETA."),
        Source("onet_physical", "O*NET database, physical demand by SOC 2018", "O*NET, USDOL/ETA", "30.2", "CC BY 4.0",
               "2026-02-01", "Measured in the United States; used in three bands only."),
    )
}
