"""The profile is the sum of the events, and everything in it can be taken back."""

from hypothesis import given
from hypothesis import strategies as some

from game.rules import event as e
from game.rules.profile import fold, place, profile

URIS = some.sampled_from(["a", "b", "c"])
BODIES = some.one_of(
    some.builds(e.SkillRated, URIS, some.sampled_from(["often", "sometimes", "never"])),
    some.builds(e.SkillMarked, URIS, some.sampled_from(["like", "good"]), some.booleans()),
    some.builds(e.OptionKept, URIS, some.just("near")),
    some.builds(e.OptionDropped, URIS),
    some.builds(e.GoalChosen, some.sampled_from(["know", "stay"])),
    some.builds(e.Skipped, URIS),
)


def told(bodies):
    return [e.Event("j", seq, "t", body) for seq, body in enumerate(bodies, 1)]


@given(some.lists(BODIES, max_size=30), some.integers(0, 30))
def test_adding_events_one_by_one_gives_the_same_as_all_at_once(bodies, cut):
    events = told(bodies)
    now = profile(events[:cut])
    for event in events[cut:]:
        now = fold(now, event)
    assert now == profile(events)


@given(some.lists(BODIES, min_size=1, max_size=20), some.data())
def test_what_is_undone_is_as_if_never_said(bodies, data):
    events = told(bodies)
    seq = data.draw(some.integers(1, len(events)))
    undone = [*events, e.Event("j", len(events) + 1, "t", e.Undone((seq,)))]
    assert profile(undone) == profile(event for event in events if event.seq != seq)


@given(some.lists(BODIES, min_size=1, max_size=20), some.data())
def test_what_is_denied_never_counts_and_is_kept_as_taken_back(bodies, data):
    events = told(bodies)
    seq = data.draw(some.integers(1, len(events)))
    now = profile([*events, e.Event("j", len(events) + 1, "t", e.Denied((seq,)))])
    (held,) = now.denied.values()
    assert held.because == (seq, len(events) + 1)
    assert all(seq not in one.because for part in (now.skills, now.marks, now.options, now.single) for one in part.values())


@given(BODIES)
def test_every_item_says_which_event_it_rests_on(body):
    now = profile([e.Event("j", 9, "t", body)])
    part, key, value = place(body)
    assert (getattr(now, part)[key].because == (9,)) if value is not None else key not in getattr(now, part)


def test_every_kind_of_answer_has_a_place_in_the_profile():
    elsewhere = {"Started", "Undone", "Denied"}
    blank = {"str": "x", "int": 1, "bool": True}
    for name, kind in e.BODIES.items():
        if name not in elsewhere:
            fields = {key: blank.get(str(hint), ()) for key, hint in kind.__annotations__.items()}
            assert place(kind(**fields)) is not None, name


def test_the_deck_is_what_the_player_does():
    now = profile(told([e.SkillRated("a", "often"), e.SkillRated("b", "never"), e.SkillRated("c", "sometimes")]))
    assert now.deck() == ["a", "c"]
