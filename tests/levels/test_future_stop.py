"""The future: strengths first, two levers, days in 2030 with their evenings, role models, and three equal ways."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest

from game.journal import MemoryJournal
from game.rules import event as e
from game.rules import winds
from game.rules.ask import Ask, Beat, Moment, Option, Tableau
from game.rules.cast import SITUATIONS
from game.session import Session
from levels import future, future_day, future_days, future_outlook, future_passengers
from tests.walker import journey, occupation, told

MOST = 300
NO_SECTOR = "conducteur"
"""An occupation whose sector has no story of its own."""
SITUATION = {"stays": "now", "unsure": "now", "school": "internship", "none": "last", "not_back": "last"}


def session(title: str = "bakker", *bodies: e.Body, situation: str = "stays", cards: int = 9, often: str = "often", good: int = 3,
            language: str = "nl", line: str = "hele", seed: int = 7) -> Session:
    """Somebody who comes to this stop."""
    world = journey(language).world
    made = Session("j", lambda now: future.next_ask(now, world), lambda: "2027-01-11T09:00:00", MemoryJournal())
    made.start(seed, "b", "a")
    told_before: list[e.Body] = [e.IntakeAnswered("C1", situation, 1), e.LineChosen(line, line)]
    if title:
        uri = occupation(title)
        deck = [card for deal in world.graph.deals([uri], seed) for card in deal][:cards]
        told_before += [e.OccupationHeld(uri, SITUATION[situation]), *(e.SkillRated(card, often) for card in deck)]
        told_before += [e.SkillMarked(card, "good") for card in deck[:good]] if often != "never" else []
    for body in (*told_before, *bodies):
        made.answer(Option("", None, "", (body,)))
    return made


def first(ask: Ask) -> Option:
    return next((option for option in ask.options if option.means), ask.skip)


def drawn(seed: int):
    """A player who takes any option, and now and then the way past."""
    draw = random.Random(seed)

    def choose(ask: Ask) -> Option:
        if ask.may_skip and (not ask.options or draw.random() < 0.07):
            return ask.skip
        return draw.choice([option for option in ask.options if option.means])

    return choose


def play(made: Session, choose=first, language: str = "nl", until=lambda ask: False) -> list[Ask]:
    """Answer until the stop has nothing more to ask; every text is rendered."""
    done: list[Ask] = []
    for _ in range(MOST):
        ask = made.ask
        if ask is None or until(ask):
            return done
        told(journey(language), ask)
        done.append(ask)
        option = ask.done if isinstance(ask, Moment) else choose(ask)
        assert option.means, f"{ask.id}: {option.id} means nothing"
        made.answer(option)
    raise AssertionError(f"the stop does not end: {[ask.id for ask in done[-6:]]}")


def ids(done: list[Ask]) -> list[str]:
    return list(dict.fromkeys(ask.id for ask in done))


@pytest.mark.parametrize("situation", SITUATION)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_situation_plays_two_days_with_their_evenings_in_both_languages(situation, language):
    done = ids(play(session(situation=situation, language=language), language=language))
    assert len([one for one in done if one.startswith("future.evening.")]) == 2
    assert len([one for one in done if one.startswith("future.feeling.")]) == 2
    assert done[-1] == "future.end"


@pytest.mark.parametrize("seed", range(6))
def test_any_way_through_ends(seed):
    made = session("vrachtwagenchauffeur", seed=seed)
    assert play(made, drawn(seed))[-1].id == "future.end"


@pytest.mark.parametrize("deck", [{"cards": 3, "good": 0}, {"often": "never"}, {"cards": 0}, {"title": ""}],
                         ids=["three cards", "all never", "no card", "no work"])
def test_a_thin_deck_gets_a_whole_stop(deck):
    done = play(session(**deck))
    assert done[-1].id == "future.end"
    hands = [ask for ask in done if isinstance(ask, Beat) and ask.hand]
    assert len(hands) >= 3 and all(len(ask.options) >= 5 for ask in hands)


def test_who_skips_everything_sees_no_evening_and_reaches_the_end():
    made = session()
    done = play(made, lambda ask: ask.skip if ask.may_skip else ask.options[-1])
    assert done[-1].id == "future.end"
    assert not made.profile.choices and not [one for one in ids(done) if "evening" in one]


def test_no_future_before_three_strengths():
    made = session(good=1)
    strengths = made.ask
    assert isinstance(strengths, Tableau) and strengths.id == "future.strengths"
    play(made, until=lambda ask: ask.id != "future.strengths")
    assert len(made.profile.marked("good")) == 3
    assert made.ask.id == "future.keep"


def kept(made: Session, *winds: str) -> Session:
    """The same player, who keeps these two."""
    play(made, until=lambda ask: ask.id == "future.keep")
    made.answer(next(option for option in made.ask.options if option.id == "+".join(winds)))
    return made


def test_two_of_seven_winds_are_kept_and_each_brings_four_things():
    made = session()
    done = ids(play(made, until=lambda ask: ask.id == "future.levers"))
    first, second = made.profile.get("winds")
    assert [one for one in done if "strengths" not in one] == ["future.keep", f"future.changes.{first}", f"future.changes.{second}"]
    assert len(made.profile.changes) == 8


@pytest.mark.parametrize(("title", "first"), [("orderpicker", "robots"), ("pedicure", "zorg"), ("isolatiemonteur", "groen"), ("beveiliger", "regels"),
                                              ("administratief medewerker", "ai"), ("pakketbezorger", "online")])
def test_what_stirs_most_in_the_own_work_lies_on_the_table_first(title, first):
    made, world = session(title), journey().world
    play(made, until=lambda ask: ask.id == "future.keep")
    order = list(dict.fromkeys(name for option in made.ask.options for name in option.id.split("+")))
    assert order[0] == first and set(order) == set(world.scenarios.winds)
    assert winds.touching(made.profile, world)[0] == first
    assert not winds.touching(session("").profile, world), "without own work nothing is said to touch it"


def test_the_first_kept_wind_is_played_first_with_its_lever_up():
    made = kept(session(NO_SECTOR), "mensen", "ai")
    play(made, until=lambda ask: isinstance(ask, Beat))
    story = journey().world.scenarios.story(made.ask.scenario)
    assert story.winds == ("mensen",) and not story.isco_groups
    assert dict(made.profile.get("levers"))["mensen"] == "veel"
    assert made.profile.stories[story.id].value.cast["other"].startswith("ai_")


PAIRS = [pair for one in combinations(("robots", "ai", "groen", "zorg", "online", "mensen", "regels"), 2) for pair in (one, one[::-1])]


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_any_two_winds_make_a_whole_stop_of_two_days_that_are_not_alike(pair):
    made, world = kept(session(NO_SECTOR), *pair), journey().world
    done = play(made, enough)
    days = future_days.days(made.profile, world, pair)[:2]
    assert [day.story.winds for day in days] == [(wind,) for wind in pair]
    assert {day.story.role for day in days} == {"helpt", "geholpen"}, "once one helps and once one is helped"
    assert [one for one in ids(done) if "evening" in one] == [f"future.evening.{day.key}" for day in days]
    mornings = {ask.id: ask for ask in done if ask.id.startswith("future.morning.")}
    assert all(set(ask.pictures) == set(pair) for ask in mornings.values())
    assert set(dict(made.profile.get("levers"))) == set(pair)
    assert done[-1].id == "future.end"


def another(ask: Ask) -> Option:
    return next((option for option in ask.options if option.id == "another"), first(ask))


def enough(ask: Ask) -> Option:
    return next((option for option in ask.options if option.id == "enough"), first(ask))


def test_who_asks_for_more_plays_four_days_in_four_futures():
    made, world = kept(session(NO_SECTOR), "groen", "online"), journey().world
    done = ids(play(made, another))
    played = [world.scenarios.story(key) for key in made.profile.stories]
    assert len([one for one in done if "evening" in one]) == 4 == len({story.id for story in played})
    assert [story.winds for story in played] == [("groen",), ("online",), ("groen",), ()]
    assert [dict(held.value.cast["levers"]) for held in list(made.profile.stories.values())[2:]] == [
        {"groen": "veel", "online": "veel"}, {"groen": "weinig", "online": "weinig"}]


@pytest.mark.parametrize("pair", [("robots", "mensen"), ("mensen", "robots")])
def test_who_kept_both_changes_of_their_sector_plays_the_same_morning_in_four_towns(pair):
    made, world = kept(session("bakker"), *pair), journey().world
    done = ids(play(made, another))
    assert [*made.profile.stories] == ["de_oven", "de_oven+2", "de_oven+3", "de_oven+4"]
    towns = [tuple(held.value.cast["levers"][wind] for wind in pair) for held in made.profile.stories.values()]
    assert len(set(towns)) == 4 and all(one != other for one, other in zip(*towns[:2], strict=True)), "the second town is the opposite"
    assert len([one for one in done if "evening" in one]) == 4 and done[-1] == "future.end"
    assert "+" not in world.scenarios.story("de_oven+2").id


def test_where_the_same_morning_comes_again_what_one_sees_already_is_not_said_again():
    made = kept(session("bakker"), "robots", "mensen")
    beats = {ask.id: ask for ask in play(made, another) if isinstance(ask, Beat) and ask.screens}
    opened = {key: next(ask for name, ask in beats.items() if name.startswith(f"future.day.{key}.")) for key in made.profile.stories}
    assert opened["de_oven"].screens[0].year == "nu"
    assert all(screen.year != "nu" for key in ("de_oven+2", "de_oven+3", "de_oven+4") for screen in opened[key].screens)


@pytest.mark.parametrize(("begins", "told_so"), [("early", True), ("noon", False), ("evening", False)])
def test_a_day_from_morning_to_evening_names_no_hour_after_its_morning(begins, told_so):
    made = session("bakker", e.DetailChosen("begin", begins))
    play(made, until=lambda ask: isinstance(ask, Beat))
    assert bool(next(iter(made.profile.stories.values())).value.cast.get("begin")) == told_so


def test_who_kept_one_change_of_their_sector_plays_its_story_first_and_then_the_other_lever():
    made = kept(session("bakker"), "zorg", "robots")
    days = future_days.days(made.profile, journey().world, ("zorg", "robots"))
    assert days[0].story.id == "de_oven" and days[0].up == "robots" and days[1].story.winds == ("zorg",)
    play(made, until=lambda ask: isinstance(ask, Beat))
    assert made.profile.stories["de_oven"].value.cast["levers"] == {"robots": "veel", "mensen": "weinig", "zorg": "veel"}


def test_a_story_that_was_written_anew_says_so_and_goes_on_where_both_are_alike():
    made, world = session(NO_SECTOR), journey().world
    play(made, until=lambda ask: len(made.profile.choices) == 3)
    key, before = next(iter(made.profile.stories)), made.ask.id
    newer = replace(world.scenarios.stories[key], version=9)
    later = replace(world, scenarios=replace(world.scenarios, stories={**world.scenarios.stories, key: newer}))
    again = Session("j", lambda now: future.next_ask(now, later), lambda: "2027-01-11T09:00:00", MemoryJournal(), made.events)
    assert again.ask.id == f"future.changed.{key}.9"
    again.answer(again.ask.done)
    assert again.ask.id == before and len(again.profile.choices) == 3
    assert play(again)[-1].id == "future.end"


def test_the_morning_says_what_each_lever_does_that_the_story_is_not_about():
    made, world = kept(session(NO_SECTOR), "groen", "zorg"), journey().world
    play(made, until=lambda ask: ask.id.startswith("future.morning."))
    said = [beat.arguments["words"] for beat in made.ask.beats if "words" in beat.arguments]
    ends = dict(made.profile.get("levers"))
    assert said[0] == getattr(world.scenarios.winds["zorg"].morning, ends["zorg"]).nl and len(said) == 2


def test_who_has_enough_after_one_day_is_asked_no_second_one():
    made = kept(session(line="korte"), "robots", "groen")
    done = ids(play(made, enough))
    assert len([one for one in done if "evening" in one]) == 1 and done[-1] == "future.end"


def test_after_the_days_the_own_work_is_looked_at_in_all_four_futures():
    made = kept(session("orderpicker"), "robots", "online")
    seen = next(ask for ask in play(made) if ask.id == "future.outlook")
    told = [beat.id.removeprefix("future-outlook-") for beat in seen.beats[1:5]]
    assert told[0] == "less" and "more" in told, told
    assert seen.beats[-1].id == "future-outlook-assumed"
    assert not [ask for ask in play(session("")) if ask.id == "future.outlook"]


def test_the_outlook_ends_with_a_card_that_rises_else_where_there_is_less_work_with_what_goes_along():
    said = {}
    for title, pair in (("elektricien", ("groen", "mensen")), ("kassamedewerker", ("ai", "online")), ("bakker", ("groen", "online"))):
        made = kept(session(title), *pair)
        seen = next(ask for ask in play(made) if ask.id == "future.outlook")
        words = [beat.id.removeprefix("future-outlook-") for beat in seen.beats]
        said[title] = words[5:-1]
        assert words[5:-1] in ([], ["card"], ["along"]) and [option.says.id.rpartition("-")[2] for option in seen.items] == words[1:5]
        if words[5:-1] == ["card"]:
            card = seen.beats[-2].arguments["skill"].key
            assert card in made.profile.deck() and any(card in [one.uri for one in journey().world.graph.moved(made.profile.deck(), future)[0]]
                                                       for future in future_outlook.of(journey().world, pair))
        assert (words[5:-1] == ["along"]) <= (words[1:5].count("less") >= future_outlook.MOST)
    assert said["elektricien"] == ["card"]


def test_a_played_card_rests_and_help_and_new_always_lie_there():
    made = session()
    hands = []
    for ask in play(made):
        if isinstance(ask, Beat) and ask.hand:
            hands.append(ask)
            names = [option.id for option in ask.options]
            assert names[-2:] == ["help", "new"] and not set(ask.rests) & set(names)
    assert any(ask.rests for ask in hands)


def test_a_choice_in_a_story_is_a_trace_until_the_player_confirms_it():
    made = session()
    done = play(made)
    assert made.profile.choices
    asked = [ask for ask in done if ask.id.startswith("future.trace.")]
    assert len({ask.id.split(".")[2] for ask in asked}) == len(asked) <= 2
    assert all(key.startswith("trace ") for key in made.profile.confirmed)


def test_a_choice_taken_back_does_not_break_the_story_and_is_not_asked_again():
    made = session()
    play(made, until=lambda ask: ask.id.startswith("future.day.") and len(made.profile.choices) == 4)
    story, beat = made.ask.scenario, made.ask.id
    held = list(made.profile.choices.values())[1]
    made.deny(held.because)
    assert made.ask.id == beat and len(future_day.made(made.profile, story)) == 4
    assert play(made)[-1].id == "future.end"


def test_one_answer_back_opens_the_beat_before():
    made = session()
    play(made, until=lambda ask: len(made.profile.choices) == 3)
    later = made.ask.id
    made.back()
    assert made.ask.id != later and len(made.profile.choices) == 2


@pytest.mark.parametrize("title", ["bakker", "schoonmaker", "administratief medewerker", "dierenverzorger", "verzorgende"])
def test_in_the_evening_never_more_sinks_than_rises_and_nothing_dear(title):
    made = session(title)
    graph = journey().world.graph
    for uri in made.profile.deck()[:4]:
        made.answer(Option("", None, "", (e.SkillMarked(uri, "like"), e.SkillMarked(uri, "good"))))
    dear = set(made.profile.marked("like")) & set(made.profile.marked("good"))
    for ask in play(made):
        if ask.stage == "evening":
            lie = {place: [option for option in ask.options if option.place == place] for place in ("rises", "falls", "stays")}
            assert len(lie["falls"]) <= len(lie["rises"]) and lie["stays"]
            assert all(graph.role(option.id) in ("machine", "computer") and option.id not in dear for option in lie["falls"])
            assert not {option.id for option in lie["falls"]} & {option.id for option in lie["stays"]}


def test_stop_leads_to_a_quiet_place_and_another_day_only_when_asked():
    made = session()

    def stops(ask: Ask) -> Option:
        return next((option for option in ask.options if option.id in ("stop", "enough")), first(ask))

    done = ids(play(made, stops))
    feeling = next(number for number, one in enumerate(done) if one.startswith("future.feeling."))
    assert done[feeling + 1].startswith("future.rest.")
    assert len([one for one in done if one.startswith("future.evening.")]) == 1
    assert not [one for one in done if one.startswith(("future.another.", "future.trace."))], "who stops is asked nothing more of days"
    assert "future.outlook" not in done, "who stops hears nothing of more or less work"
    assert len(made.profile.passengers) == 2, "nor rides with more people than days and one ride after"


def test_who_stops_and_then_wants_another_day_is_not_asked_whether_they_want_it():
    made = session(line="korte")

    def again(ask: Ask) -> Option:
        return next((option for option in ask.options if option.id == "stop" or (option.id == "another" and ".rest." in ask.id)), first(ask))

    done = ids(play(made, again))
    assert len(made.profile.stories) > 1 and "future.another.2" not in done


def test_to_talk_about_it_leaves_a_bookmark():
    made = session()
    play(made, lambda ask: next((option for option in ask.options if option.id == "talk"), first(ask)))
    assert any(key.startswith("future.feeling.") for key in made.profile.bookmarks)


def test_three_rides_meet_a_stayer_a_grower_and_a_changer_and_the_short_line_one():
    made = session()
    done = ids(play(made))
    assert len(made.profile.passengers) == future_passengers.RIDES
    assert len([one for one in done if one.endswith(".boards")]) == future_passengers.RIDES
    short = session(line="korte")
    done = ids(play(short, another))
    assert len(short.profile.passengers) == 1
    assert len([one for one in done if one.startswith("future.evening.")]) >= 2, "another day was asked for"


def test_who_boards_shares_a_card_where_there_is_one():
    made = session("magazijnmedewerker")
    world = journey().world
    card = future_passengers.shared(made.profile, world, world.scenarios.passengers["ronald"])
    assert card in made.profile.deck()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("situation", SITUATIONS)
def test_the_three_ways_have_as_many_words(language, situation):
    texts = journey(language).texts
    words = [len(texts.get(key).split()) for key in (f"future-stay-{situation}", "future-other", "future-new")]
    assert max(words) <= 1.25 * min(words)


def test_the_three_ways_stand_in_the_same_order_with_the_same_things_in_a_story_and_after():
    for ask in play(session()):
        if ask.stage == "ways":
            ways = [body.way for option in ask.options for body in option.means if isinstance(body, e.WayChosen)]
            assert ways == list(future.WAYS)
            assert len({len(option.means) for option in ask.options}) == 1


def test_no_layout_comes_more_than_eight_times_in_a_row_and_a_moment_at_least_every_twelve():
    row = since = 0
    last = ""
    for ask in {one.id: one for one in play(session())}.values():
        since = 0 if isinstance(ask, Moment) else since + 1
        row = row + 1 if ask.stage == last and not isinstance(ask, Moment) else 1
        last = ask.stage
        assert row <= 8 and since <= 12, ask.id


def test_every_trace_of_the_stories_has_words():
    from game.rules.ink_words import TRACES

    for language in ("nl", "en"):
        texts = journey(language).texts
        families = [future_day.CARD_TRACES.get(name, name) for name in (*future_day.FAMILIES.values(), *future_day.ALWAYS)]
        assert all(f"trace-{key}" in texts for key in (*TRACES, *families))


def test_both_languages_have_the_same_texts():
    nl, en = ({key for key, file in journey(language).texts.keys.items() if file == "future.ftl"} for language in ("nl", "en"))
    assert nl == en


@pytest.mark.parametrize(("often", "strip", "said"), [("often", True, "Boven ligt je dag van nu."), ("sometimes", True, "Boven ligt je dag van nu."),
                                                      ("never", False, "Hier ligt je dag van 2030.")])
def test_in_the_evening_the_strip_of_today_is_never_an_empty_one(often, strip, said):
    evenings = [ask for ask in play(session(often=often)) if ask.stage == "evening"]
    assert evenings
    for ask in evenings:
        words = [journey("nl").texts.say(beat) for beat in ask.beats]
        assert any(card.place == "today" for card in ask.options) is strip and said in words[0]
        assert strip or "Jouw kaarten liggen er nog allemaal." not in words
