"""The examples in the docstrings of the skills graph run and say what they say."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest

MODULES = ("build", "card", "explain", "future", "problem", "transition", "importers.uwv", "word_forms")


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_hold(name: str) -> None:
    found = doctest.testmod(import_module(f"skills_graph.{name}"))
    assert found.attempted > 0 and found.failed == 0
