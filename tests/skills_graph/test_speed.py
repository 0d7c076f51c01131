"""A made bundle has the shape of the one it is made of, and what is measured is what it says. No test looks at a clock."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from skills_graph import SkillsGraph, all_pairs
from skills_graph.bundle import Bundle
from skills_graph.evaluation.larger import MadeBundle, larger
from skills_graph.evaluation.speed import held, jaccard_of_networkx
from skills_graph.transition import Transition
from tests.skills_graph.toy import toy_bundle


@pytest.fixture(scope="module")
def three(graph: SkillsGraph) -> MadeBundle:
    return larger(graph.bundle, 3)


def test_three_times_as_large_asks_three_times_as_much_and_each_copy_as_many_skills(graph: SkillsGraph, three: MadeBundle) -> None:
    n, asks = len(graph.occupations), np.diff(graph.bundle.essential.indptr)
    assert len(three.occupation_uris) == len(set(three.occupation_uris)) == 3 * n
    assert (np.diff(three.essential.indptr) == np.tile(asks, 3)).all()
    assert all((np.diff(three.essential[row]) >= 0).all() for row in range(0, 3 * n, 97))


def test_how_widely_skills_are_asked_stays_alike(graph: SkillsGraph, three: MadeBundle) -> None:
    before, after = (np.sort(np.bincount(one.essential.indices, minlength=len(one.skill_uris))) for one in (graph.bundle, three))
    for part in (0.5, 0.9, 0.99):
        assert abs(np.quantile(after, part) - np.quantile(before, part)) <= 1 + 0.1 * np.quantile(before, part)


def test_the_same_seed_makes_the_same_bundle_and_another_seed_another(graph: SkillsGraph, three: MadeBundle) -> None:
    again, other = larger(graph.bundle, 3), larger(graph.bundle, 3, seed=1)
    assert (again.essential.indices == three.essential.indices).all() and again.words("nl").occupations == three.words("nl").occupations
    assert (other.essential.indices != three.essential.indices).any()


def test_the_first_copy_keeps_its_titles_and_a_made_bundle_can_be_searched_and_ranked() -> None:
    small = SkillsGraph.load().bundle
    graph = SkillsGraph(larger(small, 2))
    found = graph.search("bakker", "nl")
    assert found[0].label == "bakker" and found[0].uri.endswith("/0")
    assert graph.rank(graph.person(found[0].uri)).top(1) == [found[0].uri]


def test_some_rows_of_all_pairs_are_those_rows_of_all(graph: SkillsGraph) -> None:
    whole, some = all_pairs.scores(graph.transition), all_pairs.scores(graph.transition, slice(300, 700))
    assert some.shape == (400, len(graph.occupations)) and np.allclose(some, whole[300:700], atol=1e-5)


def test_networkx_is_timed_on_the_very_coefficients_that_we_reckon() -> None:
    bundle: Bundle = toy_bundle([[0, 1], [1, 2], [3]], [[4], [], [0]], 5)
    assert jaccard_of_networkx(bundle) > 0


def test_an_array_that_is_reached_twice_or_by_a_view_is_held_once() -> None:
    array = np.zeros(100)
    assert held({"one": array, "again": array, "view": array[10:]}) == 800
    assert held(SimpleNamespace(array=array)) == 0  # what is no part of the graph is not looked into
    transition = Transition(toy_bundle([[0], [1]], [[], []], 2))
    assert held(transition) >= transition.kinds.profile.nbytes + transition.owner.nbytes
