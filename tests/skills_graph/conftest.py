"""The skills graph that ships, opened once for all tests of this room."""

from __future__ import annotations

import pytest

from skills_graph import SkillsGraph


@pytest.fixture(scope="session")
def graph() -> SkillsGraph:
    return SkillsGraph.load()
