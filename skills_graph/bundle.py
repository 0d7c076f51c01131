"""The bundle: every array and label of the skills graph, read from disk in one place.

A bundle is a folder with `arrays.npz` (numbers), `keys.json` (URIs, codes, names of columns, branches, pictures), `labels.<lang>.json`
(words per language), `figures.json` (labour-market figures per ISCO unit group), `papers.json` (levels and licences),
`synonyms.json` (everyday names), `sources.toml` (the manifest) and VERSION. `skills_graph.build` makes it,
this module reads it, everything else works on the `Bundle` in memory.

Index conventions: n = number of occupations, m = number of skills, g = number of skill groups (ESCO level 2 of the
pillars S and T, level 1 of the pillar K), u = number of ISCO-08 unit groups. Occupations and skills are sorted by URI, groups
and unit groups by code, so that the same input always gives the same rows. Relations are kept in compressed rows
(`indptr`, `indices`), as in scipy.sparse.csr_matrix without the values.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

FORMAT = 3
KIND_SKILL, KIND_KNOWLEDGE = 0, 1
REUSE_UNKNOWN, REUSE_OCCUPATION, REUSE_SECTOR, REUSE_CROSS_SECTOR, REUSE_TRANSVERSAL = range(5)
FAMILIES = ("hands", "people", "head")
ROLES = ("machine", "computer", "asked", "stays", "manner")
WORKPLACES = ("binnen", "buiten", "weg", "mensen", "bureau", "machines", "dieren")

Ints = npt.NDArray[np.int32]
Small = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Rows:
    """A relation in compressed rows: row i holds `indices[indptr[i]:indptr[i + 1]]`, sorted.

    Shapes: indptr (rows + 1,) int32; indices (pairs,) int32.
    """

    indptr: Ints
    indices: Ints

    def __getitem__(self, row: int) -> Ints:
        return self.indices[self.indptr[row]: self.indptr[row + 1]]

    def __len__(self) -> int:
        return len(self.indptr) - 1


@dataclass(frozen=True, eq=False)
class Words:
    """Labels in one language; index = row of the occupation, skill, group or unit group. Two of them are never the same key."""

    occupations: list[str]
    occupations_official: list[str]
    alternative: list[list[str]]
    skills: list[str]
    groups: list[str]
    unit_groups: list[str]
    descriptions: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Branch:
    """A coloured line of the map of occupations: a family of activities."""

    name: str
    label: dict[str, str]
    colour: str
    pictogram: str


@dataclass(frozen=True, eq=False)
class Bundle:
    """All arrays of the skills graph; arrays are read-only.

    occupation_uris (n,), skill_uris (m,) full ESCO URIs; group_codes (g,) such as "S6.11", "T3.1", "07"; isco_codes (u,) four digits.
    essential, optional: occupation -> skills.  related: skill -> skills (skill-skill relations, both ways).
    unit_group (n,): row of the ISCO unit group.  kind (m,), reuse (m,): KIND_*, REUSE_*.
    group (m,): row of the skill's primary group.  groups: skill -> all its groups.
    family (m,), role (m,): index in FAMILIES, ROLES (exceptions already applied).
    workplace (u,), branch (u,): index in WORKPLACES, in `branches`.
    known (n,): how well known the occupation is, 0-3.  unit_columns: name -> (u,) float32 with NaN where unknown.
    occupation_columns: name -> (n,) float32 with NaN where unknown.
    pictures: row of a skill -> name of its picture, for the few skills that have another than their group's.
    first_cards: row of an occupation -> rows of the skills that stand for the trade, for the occupations people know best.
    tree: skill -> the skill groups above it at every level below the pillars, as numbers.
    crowding (n,): how crowded it is around the occupation, 0-1, see `skills_graph.kinds`.
    regions: names of the labour-market regions, mostly none.  regional: name of a class -> (regions, u) uint8, 0 where unknown.
    """

    version: str
    occupation_uris: list[str]
    skill_uris: list[str]
    group_codes: list[str]
    isco_codes: list[str]
    essential: Rows
    optional: Rows
    related: Rows
    groups: Rows
    unit_group: Ints
    kind: Small
    reuse: Small
    group: Ints
    family: Small
    role: Small
    workplace: Small
    branch: Small
    known: Small
    branches: tuple[Branch, ...]
    unit_columns: dict[str, npt.NDArray[np.float32]]
    occupation_columns: dict[str, npt.NDArray[np.float32]]
    folder: Path
    pictures: Mapping[int, str] = field(default_factory=dict)
    first_cards: Mapping[int, frozenset[int]] = field(default_factory=dict)
    regions: tuple[str, ...] = ()
    regional: Mapping[str, Small] = field(default_factory=dict)
    tree: Rows = field(default_factory=lambda: Rows(np.zeros(1, np.int32), np.zeros(0, np.int32)))
    crowding: npt.NDArray[np.float32] = field(default_factory=lambda: np.zeros(1, np.float32))

    def picture(self, skill: int) -> str:
        """The name of the picture on the card of a skill: its own where it has one, else the code of its group."""
        return self.pictures.get(skill) or self.group_codes[self.group[skill]]

    @cached_property
    def occupation_row(self) -> dict[str, int]:
        return {uri: row for row, uri in enumerate(self.occupation_uris)}

    @cached_property
    def skill_row(self) -> dict[str, int]:
        return {uri: row for row, uri in enumerate(self.skill_uris)}

    def words(self, language: str) -> Words:
        """Read the labels of a language; raises FileNotFoundError where the bundle has none."""
        return Words(**json.loads((self.folder / f"labels.{language}.json").read_text("utf-8")))

    def figures(self) -> list[dict[str, object]]:
        """Read the labour-market figures: one dict per figure, see `labour_market.Figure`."""
        return list(json.loads((self.folder / "figures.json").read_text("utf-8")))

    def paper_tables(self) -> dict[str, dict[str, Any]]:
        """Read the tables of levels and licences, see `papers`; empty where the bundle has none."""
        place = self.folder / "papers.json"
        return dict(json.loads(place.read_text("utf-8"))) if place.is_file() else {}

    def synonyms(self) -> list[tuple[int, str]]:
        """Read the everyday names that ESCO lacks: row of an occupation and a name; none where the bundle has no such file."""
        path = self.folder / "synonyms.json"
        return [(row, name) for row, name in json.loads(path.read_text("utf-8"))["names"]] if path.exists() else []

    def languages(self) -> list[str]:
        """The languages the bundle has words in."""
        return sorted(path.name.split(".")[1] for path in self.folder.glob("labels.*.json"))



def load(folder: Path) -> Bundle:
    """Read a bundle's numbers and keys (words and figures are read when asked for).

    Raises FileNotFoundError where a file is missing and ValueError where the bundle is of another format.
    """
    keys = json.loads((folder / "keys.json").read_text("utf-8"))
    if keys["format"] != FORMAT:
        raise ValueError(f"{folder}: bundle of format {keys['format']}, expected {FORMAT}; build it again")
    with np.load(folder / "arrays.npz", allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    for array in arrays.values():
        array.setflags(write=False)

    def rows(name: str) -> Rows:
        return Rows(arrays[f"{name}_indptr"], arrays[f"{name}_indices"])

    return Bundle(
        version=(folder / "VERSION").read_text("utf-8").strip(),
        occupation_uris=[keys["occupation_base"] + end for end in keys["occupations"]],
        skill_uris=[keys["skill_base"] + end for end in keys["skills"]],
        group_codes=keys["groups"],
        isco_codes=keys["unit_groups"],
        essential=rows("essential"),
        optional=rows("optional"),
        related=rows("related"),
        groups=rows("groups"),
        unit_group=arrays["unit_group"],
        kind=arrays["kind"],
        reuse=arrays["reuse"],
        group=arrays["group"],
        family=arrays["family"],
        role=arrays["role"],
        workplace=arrays["workplace"],
        branch=arrays["branch"],
        known=arrays["known"],
        branches=tuple(Branch(**branch) for branch in keys["branches"]),
        unit_columns=dict(zip(keys["unit_columns"], arrays["unit_columns"], strict=True)),
        occupation_columns=dict(zip(keys["occupation_columns"], arrays["occupation_columns"], strict=True)),
        folder=folder,
        pictures={int(row): name for row, name in keys["pictures"].items()},
        first_cards={int(row): frozenset(skills) for row, skills in keys.get("first_cards", {}).items()},
        regions=tuple(keys.get("regions", ())),
        tree=rows("tree"),
        crowding=arrays["crowding"],
        regional=dict(zip(keys.get("regional_columns", ()), arrays["regional"], strict=True)) if "regional" in arrays else {},
    )
