"""The command line: what it prints, and what it says when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from game.cli import app

HERE = Path(__file__).parent
SMALL = HERE / "skills_graph"


def call(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def test_transitions_lists_the_nearest_occupations_without_the_one_itself() -> None:
    told = call("transitions", "bakker", "--top", "4")
    lines = told.stdout.splitlines()
    assert told.exit_code == 0 and len(lines) == 6 and lines[0].startswith("bakker") and "patissier" in told.stdout
    assert not any(line.endswith("  bakker") for line in lines[2:])


def test_json_holds_the_scores_in_falling_order() -> None:
    told = json.loads(call("transitions", "baker", "--json", "--language", "en", "--top", "30").stdout)
    scores = [one["score"] for one in told["transitions"]]
    assert told["label"] == "baker" and told["future"] is None and len(scores) == 30 and scores == sorted(scores, reverse=True)


def test_an_occupation_may_be_told_by_its_uri() -> None:
    told = json.loads(call("transitions", "bakker", "--json").stdout)
    assert json.loads(call("transitions", told["from"], "--json").stdout) == told


def test_a_future_changes_the_scores_and_stands_in_the_answer() -> None:
    today = json.loads(call("transitions", "bakker", "--json").stdout)
    then = json.loads(call("transitions", "bakker", "--json", "--future", "robots=veel,mensen=weinig").stdout)
    assert then["future"] == "robots=veel,mensen=weinig" and then["transitions"] != today["transitions"]


@pytest.mark.parametrize(
    ("words", "said"),
    [(("bakkr",), 'did you mean "bakker"'), (("bakker", "--future", "robot=veel"), 'did you mean "robots"'),
     (("bakker", "--language", "fr"), "expected one of: en, nl"), ((), "expected an occupation"),
     (("--matrix", "/nowhere/at/all.npz"), "No such file")],
)
def test_what_cannot_be_done_is_said_with_status_2(words: tuple[str, ...], said: str) -> None:
    told = call("transitions", *words)
    assert told.exit_code == 2 and said in told.stderr and told.stdout == ""


def test_the_matrix_of_a_small_bundle_is_the_ranking_of_each_occupation(tmp_path: Path) -> None:
    from game.commands.transitions import write_matrix
    from skills_graph import SkillsGraph
    from skills_graph.build import build

    assert build(SMALL / "small_esco", SMALL / "small_lmi", SMALL / "small_tables", tmp_path / "bundle") == []
    graph = SkillsGraph.load(tmp_path / "bundle")
    write_matrix(graph, tmp_path / "matrix.npz", None)
    with np.load(tmp_path / "matrix.npz") as stored:
        uris, scores = stored["uris"].tolist(), stored["scores"]
    assert uris == list(graph.occupations) and scores.shape == (6, 6) and scores.dtype == np.float32
    for row, uri in enumerate(uris):
        assert np.allclose(scores[row], graph.rank(graph.person(uri)).scores, atol=1e-4)
    write_matrix(graph, tmp_path / "jobs.npz", None, with_jobs=True)
    with np.load(tmp_path / "jobs.npz") as stored:
        assert np.allclose(stored["scores"] - scores, graph.transition.jobs[None, :], atol=1e-4)


def test_the_sources_of_the_bundle_are_told_one_or_all() -> None:
    assert call("data", "info").stdout.startswith("bundle esco-") and "ROA" in call("data", "info", "--source", "roa").stdout
    wrong = call("data", "info", "--source", "nobody")
    assert wrong.exit_code == 2 and "expected one of: esco" in wrong.stderr


def test_files_that_are_no_download_are_told_and_nothing_is_written(tmp_path: Path) -> None:
    told = call("data", "build", "--esco", str(tmp_path), "--lmi", str(SMALL / "small_lmi"), "--out", str(tmp_path / "bundle"))
    assert told.exit_code == 2 and "holds no ESCO files" in told.stderr and not (tmp_path / "bundle").exists()


def test_a_title_of_the_other_language_is_found_as_well() -> None:
    told = json.loads(call("transitions", "bakker", "--language", "en", "--json").stdout)
    assert told["label"] == "baker"
