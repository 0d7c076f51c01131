"""The intake proposes a line and with whom, by the rule of three components that are never added up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules import event as e
from game.rules.measure import faces, moved, only_surer, points_of_face, proposal, propose
from game.rules.profile import profile

SURE, LITTLE, DOUBTING = {4: 5, 6: 4, 8: 5}, {4: 3, 6: 3, 8: 3}, {4: 1, 6: 2, 8: 1}


def intake(a=(0, 0, 0), c=(0, 0, 0)):
    """Points by item of the components A and C."""
    return {**{f"A{n}": points for n, points in enumerate(a, 1)}, **{f"C{n}": points for n, points in enumerate(c, 1)}}


def told(*bodies):
    return profile(e.Event("j", n, "2026-01-01T09:00:00", body) for n, body in enumerate(bodies, 1))


@pytest.mark.parametrize(("a", "faces_", "c", "line"), [
    ((0, 0, 0), SURE, (0, 0, 0), "korte"),
    ((1, 1, 0), {4: 3, 6: 3, 8: 5}, (1, 0, 0), "korte"),
    ((1, 1, 1), SURE, (0, 0, 0), "hele"),
    ((0, 0, 0), LITTLE, (0, 0, 0), "hele"),
    ((0, 0, 0), SURE, (1, 1, 0), "hele"),
    ((2, 2, 2), SURE, (1, 1, 1), "hele"),
    ((0, 0, 0), SURE, (2, 2, 0), "rustige"),
    ((0, 0, 0), {4: 1, 6: 2, 8: 3}, (0, 0, 0), "rustige"),
    ((0, 0, 0), {4: 1, 6: 2, 8: 5}, (0, 0, 0), "hele"),
])
def test_the_line_follows_the_rule(a, faces_, c, line):
    assert propose(intake(a, c), faces_).line == line


@pytest.mark.parametrize(("a", "faces_", "c", "whom"), [
    ((2, 1, 0), LITTLE, (1, 1, 1), "alone"),
    ((2, 2, 0), SURE, (0, 0, 0), "after_three"),
    ((0, 0, 0), DOUBTING, (0, 0, 0), "after_three"),
    ((2, 2, 0), DOUBTING, (0, 0, 0), "both_ends"),
    ((2, 2, 2), DOUBTING, (2, 2, 2), "both_ends"),
])
def test_components_of_four_or_more_ask_for_a_talk(a, faces_, c, whom):
    assert propose(intake(a, c), faces_).whom == whom


def test_what_was_skipped_counts_one():
    assert propose({"A1": 2, "A2": 0, "C1": 0, "C2": 0, "C3": 0}, SURE).components == {"A": 3, "B": 0, "C": 0}
    assert propose(intake(), {}).components["B"] == 3


def test_with_four_skipped_nothing_is_proposed_and_with_three_something_is():
    assert propose(intake(), {}).line == "hele"
    without = intake()
    del without["C3"]
    assert propose(without, {}).line is None


def test_much_that_plays_along_lowers_the_density_and_shows_in_nothing_else_than_its_component():
    assert propose(intake(a=(0, 0, 2)), SURE).fewer
    assert not propose(intake(a=(0, 0, 1)), SURE).fewer
    assert not propose({}, {}).fewer


@given(st.dictionaries(st.sampled_from(("A1", "A2", "A3", "C1", "C2", "C3")), st.integers(0, 2)),
       st.dictionaries(st.sampled_from((4, 6, 8)), st.integers(1, 5)))
def test_any_answers_give_components_between_nought_and_six(answers, chosen):
    found = propose(answers, chosen)
    assert all(0 <= number <= 6 for number in found.components.values())
    assert found.skipped == 9 - len(answers) - len(chosen)
    assert (found.line is None) == (found.skipped >= 4)


@given(st.integers(1, 4))
def test_a_surer_face_never_counts_more(face):
    assert points_of_face(face) >= points_of_face(face + 1)


def test_a_profile_brings_its_answers_and_leaves_the_practice_out():
    now = told(e.Measured(0, 1, "practice"), e.Measured(4, 1, "before"), e.Measured(6, 2, "before"), e.Measured(8, 2, "before"),
               *(e.IntakeAnswered(item, "x", 0) for item in ("A1", "A2", "A3", "C1", "C2", "C3")))
    assert faces(now, "before") == {4: 1, 6: 2, 8: 2}
    assert proposal(now).line == "rustige"


def test_holes_moved_only_where_both_tickets_have_one():
    now = told(e.Measured(1, 2, "before"), e.Measured(2, 3, "before"), e.Measured(3, 3, "before"),
               e.Measured(1, 4, "after"), e.Measured(2, 3, "after"), e.Measured(5, 5, "after"))
    assert moved(now) == (1,)
    assert only_surer(now)


def test_a_hole_that_moved_back_or_none_at_all_is_something_to_talk_about():
    back = told(e.Measured(1, 4, "before"), e.Measured(2, 1, "before"), e.Measured(1, 3, "after"), e.Measured(2, 5, "after"))
    assert moved(back) == (1, 2)
    assert not only_surer(back)
    assert not only_surer(told(e.Measured(1, 4, "before"), e.Measured(1, 4, "after")))
