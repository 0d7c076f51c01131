"""Events survive a journal line, and a line that does not fit is refused with its reason."""

import json

import pytest

from game.rules import event


@pytest.mark.parametrize("body", [
    event.Started(7, "1.2.0", "0.1.0"),
    event.CoinsShared((("pay", 3), ("people", 7))),
    event.StoryStarted("robots", 1, 9, {"strong": ["brood bakken"]}),
    event.Dealt(1, ("a", "b")),
    event.Denied((3, 4)),
], ids=lambda body: type(body).__name__)
def test_an_event_read_back_from_its_line_is_the_same(body):
    told = event.Event("j", 2, "2030-01-01T06:45:00", body)
    assert event.from_json(json.loads(json.dumps(event.to_json(told)))) == told


@pytest.mark.parametrize("change, says", [
    ({"kind": "Guess"}, "unknown kind"),
    ({"version": 99}, "version 99"),
    ({"body": {"uri": 3, "often": "often"}}, "expected str"),
    ({"body": {"uri": "a"}}, "often"),
    ({"body": {"uri": "a", "often": "often", "score": 1}}, "knows no field 'score'"),
    ({"body": None}, "has no body"),
    ({"seq": True}, "expected int"),
])
def test_a_line_that_does_not_fit_says_what_is_wrong(change, says):
    line = event.to_json(event.Event("j", 1, "t", event.SkillRated("a", "often")))
    with pytest.raises(ValueError, match=says):
        event.from_json({**line, **change})
