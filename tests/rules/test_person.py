"""The person whom the graph ranks rests on what the player said, and on nothing else."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from game.rules import event as e
from game.rules.person import home, home_kind, person
from game.rules.profile import Profile, profile
from skills_graph import SkillsGraph


@cache
def graph() -> SkillsGraph:
    return SkillsGraph.load()


def told(*bodies: e.Body) -> Profile:
    return profile(e.Event("p", number, "", body) for number, body in enumerate(bodies, 1))


@cache
def baker() -> str:
    return graph().search("bakker", "nl")[0].uri


@cache
def cards() -> list[str]:
    return [uri for deal in graph().deals([baker()], 3) for uri in deal]


def weight(of, uri: str) -> float:
    return round(float(of.skills[graph().bundle.skill_row[uri]]), 2)


def test_often_weighs_more_than_sometimes_and_a_hand_adds():
    often, sometimes, handy, never = cards()[:4]
    of = person(told(e.OccupationHeld(baker(), "now"), e.SkillRated(often, "often"), e.SkillRated(sometimes, "sometimes"),
                     e.SkillRated(handy, "sometimes"), e.SkillMarked(handy, "good"), e.SkillRated(never, "never")), graph())
    assert [weight(of, uri) for uri in (often, sometimes, handy, never)] == [1.0, 0.6, 0.8, 0.0]
    assert int((of.skills > 0).sum()) == 3


def test_an_empty_deck_stands_on_the_work_that_was_named_less_what_was_laid_aside():
    aside = cards()[0]
    of = person(told(e.OccupationHeld(baker(), "now"), e.SkillRated(aside, "never")), graph())
    assert weight(of, aside) == 0 and int((of.skills > 0).sum()) > 20


def test_without_any_work_there_is_still_somebody():
    assert int((person(Profile(), graph()).skills > 0).sum()) == 5


def test_only_leanings_that_were_confirmed_count():
    said = [e.Preferred("fence", "shop", "R", "S")] * 3
    assert not person(told(*said), graph()).interests.any()
    assert not person(told(*said, e.Confirmed("interest", "R", False)), graph()).interests.any()
    assert person(told(*said, e.Confirmed("interest", "R", True)), graph()).interests.sum() == 1
    assert person(told(e.Confirmed("value", "people", True)), graph()).values.sum() == 1


def test_the_work_of_now_comes_before_earlier_work_and_unknown_work_is_passed_over():
    last = graph().search("kapper", "nl")[0].uri
    assert home(told(e.OccupationHeld(last, "last"), e.OccupationHeld(baker(), "now")), graph()) == baker()
    gone = told(e.NoOccupation("now"), e.OccupationHeld("http://example.org/none", "side"), e.OccupationHeld(last, "last"))
    assert (home(gone, graph()), home_kind(gone, graph())) == (last, "last")
    assert home(Profile(), graph()) is None and home_kind(Profile(), graph()) == ""


@given(st.lists(st.tuples(st.integers(0, 19), st.sampled_from(["often", "sometimes", "never"]), st.booleans()), max_size=20))
def test_weights_lie_between_nothing_and_one(rated):
    bodies: list[e.Body] = [e.OccupationHeld(baker(), "now")]
    for number, often, good in rated:
        uri = cards()[number % len(cards())]
        bodies += [e.SkillRated(uri, often), e.SkillMarked(uri, "good", good)]
    of = person(told(*bodies), graph())
    assert of.skills.min() >= 0 and of.skills.max() <= 1 and of.skills.any()
