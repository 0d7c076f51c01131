"""A made bundle, some times as large as a real one and of the same shape, to see how cost grows.

Each occupation and each skill stands in it so many times. A copy of an occupation asks as many skills as the first, each a
copy drawn of the skill that the first asks; so how many skills an occupation asks, how many occupations ask a skill, and
which groups lie above it stay as they are. The words of the titles of a copy are drawn from the words of all titles. The same
seed makes the same bundle. It says nothing about work: it only weighs as much.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np

from skills_graph.bundle import Bundle, Rows, Words

SEED = 2030
OF_EACH = ("unit_group", "kind", "reuse", "group", "family", "role", "known", "crowding")
"""Arrays with one number for each occupation or skill."""


class MadeBundle(Bundle):
    """A bundle with the words of `made_words` in place of those on disk."""

    made_words: dict[str, Words]

    def words(self, language: str) -> Words:
        return self.made_words[language]

    def languages(self) -> list[str]:
        return sorted(self.made_words)


def larger(bundle: Bundle, times: int, seed: int = SEED) -> MadeBundle:
    """The bundle made so many times as large: occupations, skills, their relations and their titles."""
    random = np.random.default_rng([seed, times])
    m = len(bundle.skill_uris)

    def copied(relation: Rows, drawn: bool) -> Rows:
        """Each row so many times; pointing to copies that are drawn, or each to its own."""
        parts = [relation.indices + m * (random.integers(0, times, len(relation.indices)) if drawn else copy) for copy in range(times)]
        count = np.tile(np.diff(relation.indptr), times)
        owner, skill = np.repeat(np.arange(len(count)), count), np.concatenate(parts)
        return Rows(np.append(0, np.cumsum(count)).astype(np.int32), skill[np.lexsort((skill, owner))].astype(np.int32))

    def tiled(relation: Rows) -> Rows:
        """Each row so many times, pointing to what the first points to."""
        count = np.tile(np.diff(relation.indptr), times)
        return Rows(np.append(0, np.cumsum(count)).astype(np.int32), np.tile(relation.indices, times))

    changed: dict[str, Any] = {
        "version": f"{bundle.version} made {times} times",
        "occupation_uris": [f"{uri}/{copy}" for copy in range(times) for uri in bundle.occupation_uris],
        "skill_uris": [f"{uri}/{copy}" for copy in range(times) for uri in bundle.skill_uris],
        "essential": copied(bundle.essential, True), "optional": copied(bundle.optional, True), "related": copied(bundle.related, False),
        "groups": tiled(bundle.groups), "tree": tiled(bundle.tree),
        "occupation_columns": {name: np.tile(column, times) for name, column in bundle.occupation_columns.items()},
    }
    changed |= {name: np.tile(getattr(bundle, name), times) for name in OF_EACH}
    made = MadeBundle(**{field.name: getattr(bundle, field.name) for field in fields(bundle)} | changed)
    object.__setattr__(made, "made_words", {language: _words(bundle.words(language), times, random) for language in bundle.languages()})
    return made


def _words(words: Words, times: int, random: np.random.Generator) -> Words:
    """The titles of the first copy as they are; those of the others with words drawn from all titles, as long as the first."""
    pool = [word for title in words.occupations for word in title.split()]

    def drawn(title: str) -> str:
        return " ".join(pool[place] for place in random.integers(0, len(pool), max(1, len(title.split()))))

    every = range(1, times)
    return Words(
        occupations=[*words.occupations, *(drawn(title) for _ in every for title in words.occupations)],
        occupations_official=[*words.occupations_official, *(drawn(title) for _ in every for title in words.occupations_official)],
        alternative=[*words.alternative, *([drawn(title) for title in titles] for _ in every for titles in words.alternative)],
        skills=words.skills * times, groups=words.groups, unit_groups=words.unit_groups, descriptions=words.descriptions * times,
    )
