"""Judging the score: measures as they are defined, weights that find what made the data, and the simpler scores."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skills_graph import SkillsGraph, all_pairs
from skills_graph.evaluation.fit import logistic
from skills_graph.evaluation.measures import auc, by_origin, measured
from skills_graph.evaluation.related import RELATED, UnitGroups, read_related
from skills_graph.evaluation.report import as_toml, fit
from skills_graph.evaluation.simpler import SIMPLER, jaccard_essential
from skills_graph.transition import PARTS, Transition, weights
from tests.skills_graph.toy import toy_bundle


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=12))
def test_auc_is_the_share_of_pairs_in_the_right_order_with_ties_for_a_half(rows: list[tuple[int, bool]]) -> None:
    score, of = np.array([float(row[0]) for row in rows]), np.array([row[1] for row in rows])
    if not of.any() or of.all():
        return
    pairs = [(one > other) + 0.5 * (one == other) for one in score[of] for other in score[~of]]
    assert auc(score, of) == pytest.approx(sum(pairs) / len(pairs))


def test_the_measures_count_what_their_names_say() -> None:
    size = 40
    scores = np.tile(-np.arange(size, dtype=float), (size, 1))
    related = np.zeros((size, size), bool)
    related[0, [3, 5, 35]] = True
    found = by_origin(scores, related, np.ones(size, bool))
    assert found["precision@10"].tolist() == [0.2] and found["recall@30"][0] == pytest.approx(2 / 3)
    assert found["mrr"].tolist() == [1 / 3] and len(found["auc"]) == 1


def test_an_interval_holds_its_mean_and_is_the_same_each_time() -> None:
    values = np.random.default_rng(1).random(60)
    told = measured(values)
    assert told.low < told.mean < told.high and told == measured(values)


@given(st.integers(0, 100))
@settings(max_examples=10, deadline=None)
def test_the_regression_finds_the_weights_that_made_the_data(seed: int) -> None:
    random = np.random.default_rng(seed)
    values = random.normal(size=(20_000, 3)) * [1.0, 0.2, 5.0]
    true = np.array([-1.0, 1.5, -2.0, 0.1])
    yes = (random.random(len(values)) < 1 / (1 + np.exp(-(true[0] + values @ true[1:])))).astype(float)
    assert np.allclose(logistic(values, yes, np.ones(len(values))), true, atol=0.35)


def test_a_pair_of_unit_groups_has_the_mean_over_its_pairs_of_occupations() -> None:
    scores = np.arange(9, dtype=float).reshape(3, 3)
    mean = UnitGroups(np.array([0, 0, 1]), 3).mean(scores)
    assert mean[0, 1] == pytest.approx((2 + 5) / 2) and mean[1, 0] == pytest.approx((6 + 7) / 2) and not mean[2].any()


def test_jaccard_is_what_is_shared_of_what_either_asks() -> None:
    transition = Transition(toy_bundle([[0, 1, 2], [1, 2, 3], []], [[], [], []], 4))
    found = jaccard_essential(transition)
    assert found[0, 1] == pytest.approx(2 / 4) and found[0, 0] == 1 and not found[2].any()


def test_every_simpler_score_puts_the_own_work_first(graph: SkillsGraph) -> None:
    rows = np.arange(0, len(graph.occupations), 400)
    for name, score in SIMPLER.items():
        found = score(graph.transition)
        assert (found[rows, rows] >= found[rows].max(1) - 1e-4).all(), name


def test_the_score_beats_the_simpler_ones_on_what_experts_call_related(graph: SkillsGraph) -> None:
    bundle = graph.bundle
    groups = UnitGroups(bundle.unit_group, len(bundle.isco_codes))
    related = read_related(RELATED, bundle.isco_codes) == 1
    of = {name: by_origin(groups.mean(score(graph.transition)), related, groups.known) for name, score in SIMPLER.items()}
    ours = by_origin(groups.mean(all_pairs.scores(graph.transition)), related, groups.known)
    for name, simpler in of.items():
        for measure, values in simpler.items():
            assert ours[measure].mean() > values.mean(), (name, measure)


@pytest.mark.nightly
def test_the_weights_that_ship_are_those_that_a_fit_finds(graph: SkillsGraph) -> None:
    found = fit(graph.transition, RELATED)
    shipped = weights()
    assert all(abs(found.weights[name] - shipped[name]) < 0.01 for name in ("base", *PARTS))
    assert all(f"{name} = " in as_toml(found) for name in PARTS)


@pytest.mark.parametrize(
    ("text", "said"),
    [("a,b\n", "line 1: no column"), ("isco_from,isco_to,best_tier\n5120,7512,9\n", 'line 2: "9" in best_tier; expected 1, 2 or 3')],
)
def test_a_broken_file_of_pairs_is_told_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=said):
        read_related(file, ["5120", "7512"])
