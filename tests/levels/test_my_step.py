"""The step: thirty chains, equal for each way, sawn to a day, planned, lived; who takes no step takes one as well."""

from __future__ import annotations

import pytest

from game.rules import event as e
from game.rules.ask import Moment, Tableau
from game.rules.event import Event
from game.rules.profile import profile
from game.screens.art import ASSETS
from levels import my_step, my_step_chains, my_step_plan
from levels.my_step_chains import BESIDE, CHAINS, EVERY, KEEP, WAYS
from tests.levels.test_practice import baker, begun, drawn, first, play
from tests.walker import journey, occupation

LINE = e.LineChosen("korte", "korte")


def step(events, choose=first, language="nl"):
    return play(events, choose, my_step, language)


@pytest.mark.parametrize("situation", ["stays", "school", "unsure", "none"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_situation_plays_to_the_end_in_both_languages(situation, language):
    for seed in range(6):
        _, done = step(baker(situation=situation, seed=seed), drawn(seed), language)
        assert done[-1].id == "my_step.end"


def test_there_are_ten_chains_of_three_sizes_for_each_way():
    for way in WAYS:
        assert len([chain for chain in CHAINS if chain.way == way]) == 10
    for language in ("nl", "en"):
        assert all(f"step-{chain.id}-{size}" in journey(language).texts for chain in CHAINS for size in range(3))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_ways_get_as_many_words(language):
    """Within a quarter of each other, in each size; what is smaller never says more than six words."""
    texts = journey(language).texts
    for size in range(3):
        words = {way: sum(len(texts.get(f"step-{chain.id}-{size}").split()) for chain in CHAINS if chain.way == way) for way in WAYS}
        assert max(words.values()) <= 1.25 * min(words.values()), (size, words)
    assert all(len(texts.get(f"step-{chain.id}-2").split()) <= 7 for chain in CHAINS)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_three_things_to_say_to_mo_are_equal(language):
    words = [len(journey(language).texts.get(f"advice-{way}").split()) for way in WAYS]
    assert max(words) <= 1.25 * min(words)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("situation", ["stays", "none", "school"])
def test_four_chains_are_offered_three_of_the_way_and_one_beside(way, situation):
    now = profile(baker(e.WayChosen(way, "het_scherm"), situation=situation))
    chains = [my_step_chains.BY_ID[name] for name in my_step_chains.offered(now)]
    assert [chain.way for chain in chains] == [way] * 3 + [BESIDE[way]]
    here = {"stays": "work"}.get(situation, situation)
    assert all(here in chain.situations for chain in chains) and len(set(chains)) == 4


@pytest.mark.parametrize("situation", EVERY)
def test_every_way_has_at_least_four_chains_in_every_situation(situation):
    for way in WAYS:
        assert len([chain for chain in CHAINS if chain.way == way and situation in chain.situations]) >= 4


def test_without_a_way_every_way_is_offered():
    ways = [my_step_chains.BY_ID[name].way for name in my_step_chains.offered(profile(baker()))]
    assert set(ways) == set(WAYS) and len(ways) == 4


def test_what_lies_on_the_rails_comes_first_among_the_chains():
    now = profile(baker(e.WayChosen("stay", "s"), e.ObstacleNamed("body")))
    assert my_step_chains.offered(now)[0] == "stay_body"


def test_a_plank_is_sawn_twice_and_then_gets_its_day():
    now, done = step(baker(e.WayChosen("other", "s"), LINE))
    assert [ask.id.removeprefix("my_step.") for ask in done] == [
        "chain", "saw.1", "saw.2", "day", "part", "who", "when", "then", "live", "visit", "mo", "end"]
    planned = now.get("step")
    assert (planned.size, planned.day, planned.part) == (2, "mon", "morning") and planned.who and planned.when and planned.then


def test_who_leaves_it_as_it_is_says_what_to_keep_and_gets_a_day_as_well():
    def keeps(ask):
        return next((option for option in ask.options if option.id == KEEP), first(ask))

    now, done = step(baker(), keeps)
    assert [ask.id.removeprefix("my_step.") for ask in done][:6] == ["chain", "keep", "better", "day", "part", "who"]
    assert sorted(held.value for held in now.fit.values()) == [1, 2]
    assert now.get("step").chain == KEEP and now.get("step").day == "mon"
    assert "nobody" not in my_step_plan.whens(now, KEEP) and len(my_step_plan.whens(now, KEEP)) >= 3


def test_passed_parts_stay_empty_and_are_not_asked_again():
    now, done = step(baker(), lambda ask: ask.options[0] if ask.id.startswith(("my_step.chain", "my_step.saw")) else ask.skip)
    assert done[-1].id == "my_step.end" and now.get("step") is None
    now, done = step(baker(), lambda ask: ask.skip if ask.may_skip else first(ask))
    assert [ask.id for ask in done] == ["my_step.chain", "my_step.visit", "my_step.mo", "my_step.end"]


def test_a_denied_step_is_not_planned_again():
    events = baker()
    now, _ = step(events)
    told = next(event.seq for event in events if isinstance(event.body, e.StepPlanned))
    denied = [event.seq for event in events if isinstance(event.body, e.StepPlanned | e.StepSawn)]
    assert told in denied
    now = profile([*events, Event("j", 99, "", e.Denied(tuple(denied)))])
    coming = my_step.next_ask(now, journey().world)
    assert coming is not None and coming.id == "my_step.chain"
    assert not {option.id for option in coming.options} & {key.removeprefix("steps ") for key in now.denied if key.startswith("steps ")}


def test_what_the_player_named_as_hard_comes_first_as_when():
    now = profile(baker(e.ObstacleNamed("care"), e.ObstacleNamed("good")))
    assert my_step_plan.whens(now)[0] == "care" and "good" not in my_step_plan.whens(now)
    assert my_step_plan.whens(profile(baker())) == list(my_step_plan.WHENS)


def test_the_short_line_lays_fewer_things_on_the_bench():
    kept = [e.OptionKept(occupation(title), "curious") for title in ("kapper", "kok", "lasser")]
    few, many = (step(baker(*kept, *line))[1] for line in ((LINE,), ()))
    count = {name: [len(next(ask for ask in done if ask.id == name).options) for done in (few, many)] for name in ("my_step.when", "my_step.visit")}
    assert count == {"my_step.when": [3, 4], "my_step.visit": [6, 9]}


def test_every_when_has_three_thens_with_texts_and_pictures():
    for when, thens in my_step_plan.THENS.items():
        assert len(set(thens)) == 3
        for language in ("nl", "en"):
            assert f"when-{when}" in journey(language).texts and all(f"then-{then}" in journey(language).texts for then in thens)
        assert all((ASSETS / "pictograms" / f"{my_step_plan.ICONS[name]}.svg").exists() for name in (when, *thens))


def test_the_moment_is_lived_with_its_day_and_own_words():
    _, done = step(baker())
    live = next(ask for ask in done if ask.id == "my_step.live")
    assert isinstance(live, Moment) and live.seconds == 20 and live.beats[0].id == "my_step-live-day"


def test_going_to_look_is_about_the_own_work_or_the_bag_and_needs_neither():
    own, other = occupation("bakker"), occupation("kapper")
    _, done = step(baker(e.OptionKept(other, "curious")))
    visit = next(ask for ask in done if ask.id == "my_step.visit")
    assert isinstance(visit, Tableau) and [place.id for place in visit.places] == [own, other]
    now, done = step(begun())
    assert now.get("visit").about == "" and now.get("visit").kind == "person"


def test_at_most_eight_answers_in_a_row_on_the_bench():
    for seed in range(10):
        _, done = step(baker(seed=seed))
        assert sum(ask.stage == "plank" for ask in done) <= 8
