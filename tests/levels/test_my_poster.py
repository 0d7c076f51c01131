"""Stop 8: ticket, findings that can be cut, a wall, passers who see only what was turned round, and papers if one likes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.export import share
from game.journal import MemoryJournal
from game.rules import event as e
from game.rules.ask import Moment, Pick, Walk, Write
from game.rules.feedback import findings
from game.rules.profile import evidence, profile
from game.session import Session
from levels import between, my_poster, my_poster_passers, my_poster_strips, my_step_chains
from levels.my_poster_strips import PARTS, strips
from tests.walker import journey, told

WORLD = journey().world
BAKER = WORLD.graph.search("bakker", "nl")[0].uri
CARDS = [uri for deal in WORLD.graph.deals([BAKER], 7) for uri in deal]
BEFORE = tuple(e.Measured(item, 1 + item % 4, "before") for item in range(1, 11))
AFTER = tuple(e.Measured(item, 2 + item % 3, "after") for item in range(1, 11))
TICKETS = (*BEFORE, *AFTER, e.MomentSeen("my_poster.halfway"), e.MomentSeen("my_poster.two_tickets"))
DECK = tuple(e.SkillRated(uri, ("often", "sometimes")[number % 2]) for number, uri in enumerate(CARDS[:8]))
RICH = (
    *DECK, *(e.SkillMarked(uri, "good") for uri in CARDS[:4]), e.SkillMarked(CARDS[4], "like"), e.SkillMarked(CARDS[5], "learn"),
    e.QualityNamed("calm", "me"), e.QualityNamed("honest", "other"), e.PersonNamed("seen_me_work", "colleague"),
    e.Confirmed("value", "time", True), e.WordGiven("story", "De oven viel uit."), e.WordGiven("missing", "mensen laten lachen"),
    e.StepPlanned("stay_learn", 2, "tue", "morning", "alone"), e.AdviceGiven("other"),
)
SITUATIONS = ("stays", "school", "unsure", "none")


def situation(answer):
    return e.IntakeAnswered("C1", answer, 0)


def start(*bodies):
    """A session on this stop alone."""
    events = [e.Event("j", number, "2027-01-11T09:00:00", body) for number, body in enumerate((e.Started(7, "", ""), *bodies), 1)]
    return Session("j", lambda now: my_poster.next_ask(now, WORLD), lambda: "2027-01-11T09:00:00", MemoryJournal(), events)


def play(session, choose=lambda ask: ask.done or ask.options[0], most=200):
    """Play to the end; returns the asks in order, each text having been rendered in both languages."""
    asks = []
    while (ask := session.ask) is not None:
        assert len(asks) < most, f"does not end: {ask.id}"
        for language in ("nl", "en"):
            told(journey(language), ask)
        asks.append(ask)
        session.answer(choose(ask))
    return asks


def ids(asks):
    return [ask.id for ask in asks]


def to_wall(*more):
    session = start(*TICKETS, *RICH, *more)
    session.answer(session.ask.done)
    return session


def paste(session, *names):
    for place, name in enumerate(names, 1):
        session.answer(next(option for option in session.ask.options if option.id == f"{name} {place}"))


def option(session, name):
    return next(one for one in session.ask.options if one.id == name)


# the ticket

def test_the_second_ticket_is_five_a_breath_and_five_then_both_against_the_light():
    asks = ids(play(start(*BEFORE)))
    assert asks[:12] == [*(f"measure.after.{n}" for n in range(1, 6)), "my_poster.halfway", *(f"measure.after.{n}" for n in range(6, 11)), "my_poster.two_tickets"]


def test_who_punched_no_first_ticket_gets_no_second():
    assert ids(play(start(*RICH)))[0] == "my_poster.findings"


# what is found

def test_at_most_five_findings_and_on_the_short_line_three():
    def found(session):
        return {one.item for one in session.ask.options}
    assert len(found(start(*TICKETS, *RICH))) == 5
    assert len(found(start(*TICKETS, *RICH, e.LineChosen("korte", "korte")))) == 3


def test_cutting_takes_the_answer_back_for_good_and_opens_no_earlier_stop():
    session = start(*TICKETS, *RICH)
    cut = session.ask.options[0]
    session.answer(cut)
    assert cut.id not in [one.id for one in session.ask.options]
    uri = cut.id.rpartition(" ")[2]
    assert f"marks good {uri}" in session.profile.denied
    assert f"good {uri}" not in session.profile.marks and f"good {uri}" not in [strip.name for strip in strips(session.profile, WORLD)]


def test_everything_can_be_cut():
    session = start(*TICKETS, *RICH)
    while isinstance(session.ask, Walk) and session.ask.stage == "findings":
        session.answer(session.ask.options[0] if session.ask.options else session.ask.done)
    assert session.ask.id in ("my_poster.little", "my_poster.wall")
    play(session)


def test_a_finding_that_is_right_is_said_to_be_so_and_counts_as_an_answer():
    session = start(*TICKETS, *RICH)
    name, before = session.ask.options[0].item, len(evidence(session.profile))
    session.answer(option(session, f"yes {name}"))
    assert len(evidence(session.profile)) == before + 1
    assert [one.id.partition(" ")[0] for one in session.ask.options if one.item == name] == ["cut", "own"]
    assert next(one for one in findings(session.profile, WORLD.graph) if one.name == name).certainty == "agreed"


def test_a_finding_can_be_said_in_own_words_which_stay_on_the_note():
    session = start(*TICKETS, *RICH)
    name = session.ask.options[0].item
    session.answer(option(session, f"own {name}"))
    assert isinstance(session.ask, Write)
    session.answer(session.ask.option("Ik houd het hoofd koel."))
    assert session.ask.stage == "findings" and f"own {name}" not in [one.id for one in session.ask.options]
    said = next(one for one in findings(session.profile, WORLD.graph) if one.name == name)
    assert said.own == "Ik houd het hoofd koel." and ("words", said.slot) in said.rests


def test_two_findings_can_be_said_in_own_words_and_then_it_is_enough_writing():
    session = start(*TICKETS, *RICH)
    for _ in range(2):
        session.answer(next(one for one in session.ask.options if one.id.startswith("own ")))
        session.answer(session.ask.option("Zo zeg ik het."))
    assert not any(one.id.startswith("own ") for one in session.ask.options)


def test_who_starts_own_words_and_skips_them_goes_on_with_the_findings():
    session = start(*TICKETS, *RICH)
    session.answer(next(one for one in session.ask.options if one.id.startswith("own ")))
    session.answer(session.ask.skip)
    assert session.ask.stage == "findings" and not any(key.startswith("finding.") for key in session.profile.words)


@pytest.mark.parametrize("said", [(), DECK[:3], (*DECK[:2], e.QualityNamed("calm", "me"))], ids=["nothing", "three cards", "three answers"])
def test_with_little_said_it_says_so_and_still_ends_with_papers(said):
    asks = play(start(*said))
    assert asks[0].id == "my_poster.little" and asks[0].says.id == "finding-little"
    assert ids(asks)[-4:] == ["my_poster.mo", "my_poster.dawn", "my_poster.save", "my_poster.end"]


def test_who_always_chose_the_same_reads_that_nothing_is_certain():
    same = (*(e.SkillRated(uri, "often") for uri in CARDS[:9]), *(e.Measured(item, 1, "before") for item in range(1, 11)),
            *(e.Measured(item, 1, "after") for item in range(1, 11)), *(e.ChangeSeen("robots", f"o{n}", "already") for n in range(5)))
    asks = play(start(*same))
    assert next(ask for ask in asks if ask.id == "my_poster.little").says.id == "finding-unsure"


# the wall

def test_strips_go_to_places_come_off_again_and_never_two_on_one():
    session = to_wall()
    names = [strip.name for strip in strips(session.profile, WORLD)]
    paste(session, *names[:2])
    assert {name: held.value for name, held in session.profile.strips.items()} == {names[0]: "1", names[1]: "2"}
    assert not any(one.place in ("1", "2") for one in session.ask.options)
    session.answer(option(session, f"off {names[0]}"))
    assert names[0] not in session.profile.strips and any(one.id == f"{names[0]} 1" for one in session.ask.options)


def test_there_are_six_places_and_four_on_the_short_line():
    assert to_wall().ask.about == "6" and to_wall(e.LineChosen("korte", "korte")).ask.about == "4"


def test_one_strip_of_each_kind_lies_ready_before_a_second():
    kinds = [strip.kind for strip in strips(to_wall().profile, WORLD)]
    assert len(kinds) <= my_poster_strips.STRIPS and len(set(kinds[:7])) == 7


def test_own_words_stand_on_a_strip_exactly_as_written():
    said = {strip.name: journey().texts.say(strip.says) for strip in strips(to_wall().profile, WORLD)}
    assert said["word story"] == "“De oven viel uit.”"


def test_a_guess_or_an_unconfirmed_leaning_makes_no_strip():
    now = start(*DECK, e.QualityNamed("calm", "other", True), e.Confirmed("value", "pay", False)).profile
    assert not {"quality calm", "value pay"} & {strip.name for strip in strips(now, WORLD)}


def test_an_empty_wall_is_fine_and_only_a_professional_walks_past_it_who_may_get_more():
    asks = ids(play(to_wall()))
    assert "my_poster.empty" in asks and [name for name in asks if "passes" in name] == ["my_poster.passes.professional"]


def test_every_kind_of_strip_belongs_to_the_part_the_papers_know():
    assert {kind: share.part_of_strip(kind) for kind in PARTS} == PARTS


# who walks past

@pytest.mark.parametrize("answer", SITUATIONS)
def test_three_walk_past_in_every_situation(answer):
    session = to_wall(situation(answer))
    paste(session, strips(session.profile, WORLD)[0].name)
    asks = [ask for ask in play(session) if ask.stage == "passers"]
    assert len(asks) == 3 and asks[-1].about == "professional"
    assert ("class" in [ask.about for ask in asks]) == (answer == "school")


def passing(*more, names=None):
    session = to_wall(*more)
    paste(session, *(names or [strip.name for strip in strips(session.profile, WORLD)][:4]))
    session.answer(session.ask.done)
    assert session.ask.stage == "passers"
    return session


def test_with_the_question_a_professional_gets_the_work_it_is_about_and_back_again():
    session = passing(e.Bookmarked("talk.the_map"))
    while session.ask.about != "professional":
        session.answer(session.ask.done)
    session.answer(option(session, "part question"))
    assert {"professional question", "professional work", "professional bookmarks"} <= set(session.profile.shares)
    session.answer(option(session, "part question"))
    assert not any(key.split(" ")[1] in ("question", "work", "situation", "bookmarks") for key in session.profile.shares)


def test_first_everything_is_turned_over_and_nothing_is_shared():
    session = passing()
    assert {f"boss {name}" for name in session.profile.strips} == set(session.profile.hidden) and not session.profile.shares
    assert not share.shown(session.profile, "boss").strips


def test_turned_round_is_seen_and_turned_back_is_as_if_it_never_was():
    session = passing(names=["quality honest", "quality calm"])
    session.answer(option(session, "quality honest"))
    assert set(share.shown(session.profile, "boss").strips) == {"quality honest"}
    session.answer(option(session, "quality honest"))
    assert not session.profile.shares and not share.shown(session.profile, "boss").strips


def test_what_one_sees_another_does_not():
    session = passing(names=["quality honest", "word story"])
    session.answer(option(session, "word story"))
    session.answer(session.ask.done)
    assert session.ask.about == "near" and "near word story" in session.profile.hidden
    assert set(share.shown(session.profile, "boss").strips) == {"word story"} and not share.shown(session.profile, "near").strips


@pytest.mark.parametrize("told_of", [(e.StepPlanned("new_shadow", 2, "tue", "", ""),), (e.WayChosen("new", "future"),),
                                     (e.StepPlanned("other_boss", 2, "tue", "", ""),)], ids=["step", "way", "other boss"])
def test_a_step_that_tells_of_leaving_never_turns_for_a_boss(told_of):
    session = passing(*told_of, names=["step", "quality calm"])
    assert session.ask.about == "boss" and "step" not in [one.id for one in session.ask.options]
    session.answer(session.ask.done)
    assert "step" in [one.id for one in session.ask.options]


def test_a_boss_may_read_only_steps_that_the_papers_give_a_boss():
    assert share.STEPS_FOR_BOSS & set(my_step_chains.BY_ID) >= my_poster_passers.AT_WORK


def test_only_a_professional_can_get_more_and_only_what_there_is():
    private = (e.ObstacleNamed("money"), e.FitRated("body", 0), e.OptionKept(BAKER, "near"))
    session = passing(*private)
    while session.ask.about != "professional":
        assert not any(one.id.startswith("part ") for one in session.ask.options)
        session.answer(session.ask.done)
    assert {one.id for one in session.ask.options if one.id.startswith("part ")} == {"part options", "part obstacles", "part body", "part measure"}
    assert not share.shown(session.profile, "professional").obstacles
    session.answer(option(session, "part obstacles"))
    assert share.shown(session.profile, "professional").obstacles
    session.answer(option(session, "part obstacles"))
    assert not share.shown(session.profile, "professional").obstacles


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_papers_hold_exactly_the_strips_that_lie_round(data):
    session = passing(e.ObstacleNamed("money"), e.WayChosen(data.draw(st.sampled_from(["stay", "new"])), "future"), names=["step", "quality calm", "value time"])
    while session.ask.stage == "passers":
        ask = session.ask
        turned = data.draw(st.lists(st.sampled_from([one.id for one in ask.options]), max_size=6))
        for name in turned:
            session.answer(option(session, name))
        round_now = {one.id for one in session.ask.options if one.place == "over" and not one.id.startswith("part ")}
        assert set(share.shown(session.profile, ask.about).strips) == round_now
        if ask.about == "boss":
            assert not share.shown(session.profile, "boss").obstacles
        session.answer(session.ask.done)


# the end

def words(text):
    return sum(len(part.split()) for part in text)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_mo_does_what_was_advised_in_as_many_words_whichever_it_was(language):
    texts = journey(language).texts
    counts = [words(texts.get(f"my_poster-mo-{way}-{number}") for number in (1, 2, 3)) for way in ("stay", "other", "new", "none")]
    assert max(counts) <= min(counts) * 1.25


@pytest.mark.parametrize(("advice", "picture"), [((e.AdviceGiven("new"),), "new"), ((), "none")])
def test_the_picture_of_mo_is_the_advice(advice, picture):
    assert next(ask for ask in play(start(*DECK, *advice)) if ask.id == "my_poster.mo").pictures == (picture,)


def test_saving_is_the_players_own_choice():
    kept, left = start(*DECK), start(*DECK)
    play(kept)
    play(left, lambda ask: ask.done or ask.options[-1])
    assert "me files" in kept.profile.shares and not left.profile.shares


def test_on_another_computer_it_asks_again_whether_to_leave_papers_there():
    own = next(ask for ask in play(start(e.ComputerNamed(True))) if isinstance(ask, Pick))
    guest = next(ask for ask in play(start(e.ComputerNamed(False))) if isinstance(ask, Pick))
    assert own.says.id != guest.says.id


@pytest.mark.parametrize("answer", SITUATIONS)
@pytest.mark.parametrize("line", ["korte", "hele", "rustige"])
def test_the_stop_ends_whatever_one_skips(answer, line):
    asks = play(start(situation(answer), e.LineChosen(line, line), *BEFORE, *RICH), lambda ask: ask.done or (ask.skip if ask.may_skip else ask.options[-1]))
    assert asks[-1].id == "my_poster.end" and len(ids(asks)) == len(set(ids(asks)))


def test_what_was_denied_is_not_asked_again():
    session = start(*BEFORE)
    session.answer(session.ask.options[0])
    session.deny(session.profile.measures["after 1"].because)
    assert session.ask.id == "measure.after.2" and between.hole(session.profile, 1, "after") is None


def test_moments_are_seen_once_and_every_beat_is_short():
    for ask in play(start(*BEFORE, *RICH)):
        if isinstance(ask, Moment):
            for language in ("nl", "en"):
                assert all(len(text.split()) <= 35 for text in told(journey(language), ask))


def test_the_profile_is_the_same_when_folded_anew():
    session = passing()
    session.answer(session.ask.options[0])
    assert profile(session.events) == session.profile
