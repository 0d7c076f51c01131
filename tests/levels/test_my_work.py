"""Stop 2 finds the work one has, had or wants, builds its deck, and works with any deck and any situation."""

from functools import cache

import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.ask import Find, Moment, Tableau, Write
from game.rules.profile import profile
from game.rules.world import World
from game.screens.art import ASSETS
from game.session import Session
from game.texts import Texts
from levels import my_work, my_work_deck, my_work_details, my_work_found
from skills_graph import SkillsGraph
from skills_graph.bundle import WORKPLACES
from tests.walker import whats

SITUATIONS = ("stays", "school", "unsure", "none")


@cache
def world(language="nl"):
    graph = SkillsGraph.load()
    return World(graph, None, language, Texts(language, graph).get)


@cache
def texts(language):
    return Texts(language, world().graph)


@cache
def baker():
    return world().graph.search("bakker", "nl")[0].uri


def session(*bodies, seed=5):
    made = Session("j", lambda now: my_work.next_ask(now, world()), lambda: "", MemoryJournal())
    made.start(seed, "", "")
    for number, body in enumerate(bodies):
        made.events.append(e.Event("j", number + 2, "", body))
    return Session("j", lambda now: my_work.next_ask(now, world()), lambda: "", MemoryJournal(), made.events)


def situation(answer):
    return e.IntakeAnswered("C1", answer, 0)


def play(made, choose, most=200):
    """Play to the end; returns the asks in order, each id once; every text is there in both languages."""
    asks = []
    for _ in range(most):
        ask = made.ask
        if ask is None:
            return asks
        if not asks or asks[-1].id != ask.id:
            asks.append(ask)
        for language in ("nl", "en"):
            for what in whats(ask):
                assert texts(language).say(what)
        made.answer(choose(ask, made.profile))
    raise AssertionError(f"the stop does not end: still at {made.ask.id}")


def passes_over(ask, now):
    """Skips what may be skipped, says there is none, is done at once, lays every card aside."""
    if isinstance(ask, Moment):
        return ask.done
    if ask.may_skip:
        return ask.skip
    none = next((option for option in ask.options if option.id in ("none", "enough")), None)
    return none or ask.done or ask.options[-1]


def ids(asks):
    return [ask.id for ask in asks]


@pytest.mark.parametrize("character", ["plain", "first", "never"])
@pytest.mark.parametrize("answer", SITUATIONS)
def test_in_every_situation_the_whole_stop_is_played(answer, character):
    made = session(situation(answer))
    asks = play(made, Player(4, baker(), character=character, words={"missing": "klanten groeten"}).choose)
    assert asks[-1].id == "my_work.end"
    assert {"my_work.day", "my_work.missing", "my_work.marks", "my_work.detail.begin", "my_work.detail.first", "my_work.fit"} <= set(ids(asks))


@pytest.mark.parametrize(("answer", "kinds"), [("stays", ["now", "last", "unpaid", "direction"]), ("none", ["last", "unpaid", "direction"]),
                                               ("school", ["internship", "direction", "unpaid"]), ("unsure", ["now", "last", "unpaid", "direction"])])
def test_who_has_no_work_of_one_kind_is_asked_for_the_next(answer, kinds):
    asks = play(session(situation(answer)), passes_over)
    assert ids(asks)[: len(kinds)] == [f"my_work.{kind}" for kind in kinds]


def test_who_passes_over_everything_still_reaches_the_end():
    made = session(situation("none"))
    asks = play(made, passes_over)
    assert asks[-1].id == "my_work.end" and my_work.occupations(made.profile) == []
    assert not any(ask.id.startswith(("my_work.detail", "my_work.fit")) for ask in asks)


def test_who_can_name_no_work_gets_cards_of_what_people_do_anywhere():
    made = session(situation("none"), e.NoOccupation("last"), e.Skipped("my_work.unpaid"), e.Skipped("my_work.direction"))
    ask = made.ask
    assert isinstance(ask, Tableau) and ask.id == "my_work.deal.1"
    assert {item.id for item in ask.items} <= {my_work_deck.SKILL + uri for uri in my_work_deck.GENERAL}


def test_unpaid_work_counts_as_work():
    made = session(situation("none"), e.NoOccupation("last"))
    care = next(option for option in made.ask.options if option.id == "unpaid-someone")
    made.answer(care)
    assert made.profile.occupations["care"].value and len(my_work.occupations(made.profile)) == 1


def test_at_most_two_more_occupations_are_asked_for():
    made = session(situation("stays"), e.OccupationHeld(baker(), "now"))
    seen = 0
    while isinstance(made.ask, Find):
        seen += 1
        made.answer(made.ask.option(world().graph.occupations[seen]))
    assert seen == 2 and len(my_work.occupations(made.profile)) == 3


def test_the_work_of_now_comes_first_however_it_was_told():
    made = session(e.OccupationHeld(world().graph.occupations[9], "last"), e.OccupationHeld(baker(), "now"))
    assert my_work.occupations(made.profile)[0] == baker()


def test_every_picture_of_unpaid_work_stands_for_an_occupation_with_cards():
    for _, _, uri, picture in my_work_found.UNPAID:
        assert len(world().graph.deals([my_work_found.OCCUPATION + uri], 1)) >= 4
        assert (ASSETS / "art" / "cards" / f"{picture}.svg").exists()


def known(*more, deals=0, often="often"):
    """A baker who has no more to name, with so many deals laid."""
    bodies = [situation("stays"), e.OccupationHeld(baker(), "now"), e.Skipped("my_work.more.1")]
    dealt = world().graph.deals([baker()], 5, [], most=deals) if deals else []
    for number, cards in enumerate(dealt, 1):
        bodies += [e.Dealt(number, cards), *(e.SkillRated(uri, often) for uri in cards)]
    return session(*bodies, *more)


def test_three_cards_come_at_a_time_and_go_one_by_one():
    made = known()
    assert len(made.ask.items) == 3
    first = made.ask.options[0]
    made.answer(first)
    assert len(made.ask.items) == 2 and made.ask.id == "my_work.deal.1"


def test_the_day_plays_after_three_deals_and_then_the_book_is_asked_what_it_misses():
    made = known(deals=3)
    assert isinstance(made.ask, Moment) and made.ask.stage == "day_plays" and len(made.ask.pictures) == 9
    made.answer(made.ask.done)
    assert isinstance(made.ask, Write) and made.ask.slot == "missing"


@pytest.mark.parametrize(("line", "deals"), [("korte", 4), ("hele", 7), ("rustige", 7)])
def test_the_short_line_deals_fewer_cards(line, deals):
    made = known(e.LineChosen(line, line))
    asks = play(made, Player(4, baker()).choose)
    assert sum(ask.id.startswith("my_work.deal") for ask in asks) == deals


def test_a_deck_where_nothing_fits_is_no_dead_end():
    made = known(deals=3, often="never")
    assert made.ask.says.id == "my_work-day-empty"
    asks = play(made, Player(4, baker(), character="never").choose)
    assert asks[-1].says.id == "my_work-end-empty"
    marks = next(ask for ask in asks if ask.id == "my_work.marks")
    assert {option.item for option in marks.options} == {"learn"}, "what was laid aside may still be learned"


def marking():
    made = known(e.MomentSeen("my_work.day"), e.Skipped("my_work.missing"), deals=7)
    assert made.ask.id == "my_work.marks"
    return made


def on(made, mark, number):
    return [option for option in made.ask.options if option.item == mark][number]


def test_there_are_three_stickers_of_each_and_no_more():
    made = marking()
    for _ in range(3):
        made.answer(on(made, "good", 0))
    assert len(made.profile.marked("good")) == 3
    assert not [option for option in made.ask.options if option.item == "good"]
    assert [item.picture for item in made.ask.items if item.id == "good"] == ["count:0"]


def test_a_sticker_may_come_off_and_be_used_again():
    made = marking()
    made.answer(on(made, "like", 0))
    [uri] = made.profile.marked("like")
    off = next(option for option in made.ask.options if option.item == f"like {uri}")
    made.answer(off)
    assert made.profile.marked("like") == [] and on(made, "like", 2)


def test_at_most_twelve_cards_are_marked():
    assert len([place for place in marking().ask.places if place.id != "sheet"]) == 12


def test_marks_close_when_the_player_says_so():
    made = marking()
    made.answer(made.ask.done)
    assert made.ask.id == "my_work.detail.begin"


@pytest.mark.parametrize("workplace", [*WORKPLACES, my_work_details.WORKSHOP, my_work_details.SALON, my_work_details.CARE])
def test_every_detail_has_six_choices_with_words_and_a_pictogram(workplace):
    for detail in my_work_details.DETAILS:
        values = my_work_details.choices(detail, workplace)
        assert len(values) == 6
        for value, pictogram in values.items():
            assert (ASSETS / "pictograms" / f"{pictogram}.svg").exists()
            for language in ("nl", "en"):
                assert value == "alone" or texts(language).get(f"detail-{detail}-{value}")


@pytest.mark.parametrize(("kind", "tense"), [("now", "now"), ("last", "was"), ("direction", "dream"), ("internship", "now")])
def test_mo_speaks_of_the_work_in_its_own_time(kind, tense):
    made = session(e.OccupationHeld(baker(), kind))
    assert my_work_found.tense(made.profile) == tense


def test_a_topic_may_be_hung_anew_until_it_is_done():
    made = session(e.OccupationHeld(baker(), "now"))
    ask = my_work_details.fit(made.profile, [baker()])
    assert len(ask.items) == 6 and len(ask.options) == 18
    made.answer(ask.options[0])
    again = my_work_details.fit(made.profile, [baker()])
    assert len(again.options) == 17 and again.done.means == (e.TableDone("my_work.fit"),)


def test_what_was_taken_back_is_not_asked_again():
    made = known(deals=7)
    made.answer(made.ask.done)
    made.answer(made.ask.option("brood ruiken"))
    made.deny(made.profile.words["missing"].because)
    asks = play(made, Player(4, baker()).choose)
    assert "my_work.missing" not in ids(asks)


def test_a_denied_card_does_not_come_back():
    made = known(deals=1)
    uri = made.profile.deck()[0]
    made.deny(made.profile.skills[uri].because)
    assert uri not in {item.id for item in made.ask.items}


def test_something_to_look_at_comes_at_least_every_twelve_answers():
    made = known()
    since = longest = 0
    for ask in play(made, Player(4, baker()).choose):
        since = 0 if isinstance(ask, Moment) else since + 1
        longest = max(longest, since)
    assert longest <= 12


@pytest.mark.parametrize(("title", "held"), [("kapper", "scissors"), ("lasser", "toolbox"), ("bakker", "knife")])
def test_who_is_asked_what_lies_in_the_hand_finds_a_tool_of_the_trade(title, held):
    uri = world().graph.search(title, "nl")[0].uri
    told = profile([e.Event("j", 1, "2027-01-11T09:00:00", e.OccupationHeld(uri, "now")),
                    *(e.Event("j", number, "2027-01-11T09:00:00", e.DetailChosen(detail, value)) for number, (detail, value) in
                      enumerate((("begin", "early"), ("sound", "silence")), 2))])
    ask = my_work_details.details(told, world(), [uri])
    assert ask.id == "my_work.detail.hands" and held in {option.id for option in ask.options}


@pytest.mark.parametrize(("title", "pays"), [("verkoper", True), ("verpleegkundige", False), ("docent wiskunde hoger onderwijs", False)])
def test_a_card_terminal_lies_in_the_hand_only_where_people_pay(title, pays):
    uri = world().graph.search(title, "nl")[0].uri
    told = profile([e.Event("j", 1, "2027-01-11T09:00:00", e.OccupationHeld(uri, "now")),
                    *(e.Event("j", number, "2027-01-11T09:00:00", e.DetailChosen(detail, value)) for number, (detail, value) in
                      enumerate((("begin", "early"), ("sound", "voices")), 2))])
    ask = my_work_details.details(told, world(), [uri])
    assert ask.id == "my_work.detail.hands" and ("till" in {option.id for option in ask.options}) is pays


def test_who_laid_every_card_aside_is_only_asked_what_they_would_learn():
    made = session(situation("stays"), e.OccupationHeld(baker(), "now"))
    asks = play(made, Player(5, baker(), character="never").choose)
    marks = next(ask for ask in asks if ask.id == "my_work.marks")
    assert texts("nl").say(marks.says).startswith("Dit legde jij weg.")
    assert {option.item for option in marks.options} == {"learn"}
