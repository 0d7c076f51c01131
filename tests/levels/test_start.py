"""Stop 1 asks what it needs once, in an order that lets nobody feel tested, and proposes a line that may be refused."""

import random

import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.ask import Moment, Write
from game.session import Session
from game.texts import Texts
from levels import between, start

LANGUAGES = ("nl", "en")


def session(*told):
    """A session on this stop alone, after these events."""
    events = [e.Event("j", n, "2026-01-01T09:00:00", body) for n, body in enumerate(told, 1)]
    return Session("j", lambda now: start.next_ask(now, None), lambda: "2026-01-01T09:00:00", MemoryJournal(), events)


def played(player, *told, most=80):
    """The asks of this stop with the option taken, and the session at the end."""
    game, trace = session(*told), []
    while game.ask is not None and len(trace) < most:
        ask = game.ask
        option = player(ask, game.profile)
        trace.append((ask, option))
        game.answer(option)
    assert game.ask is None
    return trace, game


def picks(**wanted):
    made = Player(4, "x", prefer={f"start.{name}": option for name, option in wanted.items()}, words={"question": "Kan dit?"})
    return made.choose


def skips(ask, now):
    """Passes over all that may be passed over."""
    return ask.skip if ask.may_skip else ask.done or ask.options[0]


def names(trace):
    return [ask.id for ask, _ in trace]


def test_the_first_picture_is_the_night_tram():
    assert session().ask.stage == "cold_open"
    assert isinstance(session().ask, Moment)


def test_sound_size_and_privacy_come_before_the_first_question_about_the_person():
    order = names(played(picks(idea="me"))[0])
    assert [one for one in order if one in ("start.bell", "start.sign", "start.blind", "start.idea", "start.A1")] == [
        "start.bell", "start.sign", "start.blind", "start.idea", "start.A1"]


@pytest.mark.parametrize("situation", ["stays", "school", "unsure", "none"])
def test_each_situation_comes_to_a_line(situation):
    trace, game = played(picks(C1=situation))
    assert game.profile.get("line").line in ("korte", "hele", "rustige")
    assert game.profile.intake["C2"].value.points <= 2
    assert ("start.C2" in names(trace)) == (situation == "none")


def test_a_pupil_is_not_asked_when_they_worked_last_and_it_counts_nothing():
    _, game = played(picks(C1="school"))
    assert game.profile.intake["C2"].value == e.IntakeAnswered("C2", "school", 0)


@pytest.mark.parametrize(("idea", "asked"), [("me", False), ("unsaid", False), ("boss", True), ("benefits", True), ("school", True)])
def test_who_was_sent_hears_that_it_is_known_and_says_what_they_want_themselves(idea, asked):
    trace, _ = played(picks(idea=idea))
    goal = next(ask for ask, _ in trace if ask.id == "start.goal")
    assert ("start.sender" in names(trace)) == asked
    assert goal.says.id == (f"start-goal-{idea}" if asked else "start-goal")


def test_there_are_eight_goals_in_four_kinds_of_two():
    trace, _ = played(picks(idea="me"))
    options = next(ask for ask, _ in trace if ask.id == "start.goal").options
    assert len({option.means for option in options}) == 8
    kinds = [option.item for option in options]
    assert sorted(kinds.count(kind) for kind in set(kinds)) == [2, 2, 2, 2]


def test_the_measure_is_practised_and_then_six_holes_and_then_a_moment():
    order = names(played(picks())[0])
    first = order.index("measure.practice.0")
    assert order[first:first + 8] == ["measure.practice.0", *(f"measure.before.{n}" for n in (1, 2, 3, 4, 6, 8)), "start.ticket"]


def test_a_moment_comes_at_least_every_twelve_answers_and_no_layout_nine_times_in_a_row():
    trace, _ = played(picks(idea="boss", C1="none"))
    since, row, last = 0, 0, ""
    for ask, _ in trace:
        since = 0 if isinstance(ask, Moment) else since + 1
        row = row + 1 if ask.stage == last else 1
        last = ask.stage
        assert since <= 12 and row <= 8, ask.id


def test_everything_may_be_skipped_but_the_computer_and_the_line_and_then_nothing_is_proposed():
    trace, game = played(skips)
    assert game.profile.get("line").proposed == ""
    assert {ask.id for ask, option in trace if option.id != "skip" and not isinstance(ask, Moment)} == {"start.computer", "start.line"}
    assert next(ask for ask, _ in trace if ask.id == "start.line").says.id == "start-lines-unsure"


def test_nothing_is_asked_twice_by_any_player():
    for seed in range(12):
        draw, player = random.Random(seed), Player(seed, "x")
        trace, _ = played(lambda ask, now, draw=draw, player=player: skips(ask, now) if draw.random() < 0.3 else player.choose(ask, now))
        assert len(names(trace)) == len(set(names(trace)))


def test_what_was_taken_back_is_not_asked_again():
    _, game = played(picks(idea="boss", sender="stay"))
    seqs = [event.seq for event in game.events if isinstance(event.body, e.IdeaNamed | e.GoalChosen | e.IntakeAnswered | e.Measured | e.HelperNamed
                                                              | e.Confirmed | e.WordGiven)]
    game.deny(seqs)
    assert game.ask is None
    assert not game.profile.intake


def test_the_three_lines_are_alike_whatever_is_proposed():
    for situation in ("stays", "none"):
        trace, _ = played(picks(C1=situation))
        options = next(ask for ask, _ in trace if ask.id == "start.line").options
        assert [option.id for option in options] == ["korte", "hele", "rustige"]
        assert len({body.proposed for option in options for body in option.means}) == 1


def test_the_points_of_each_picture_question_go_from_nought_to_two():
    trace, _ = played(picks(C1="none"))
    for ask, _ in trace:
        points = [body.points for option in ask.options for body in option.means if isinstance(body, e.IntakeAnswered)]
        if points:
            assert set(points) == {0, 1, 2}, ask.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_are_there(language):
    texts = Texts(language)
    said = set()
    for idea in ("me", "boss", "benefits", "school", "unsaid"):
        for player in (picks(idea=idea, C1="none"), skips):
            for ask, _ in played(player)[0]:
                for says in (ask.says, *getattr(ask, "beats", ()), *(option.says for option in ask.options)):
                    assert texts.say(says).strip()
                    said.add(says.id)
    assert {"start-lines-unsure", "start-goal-boss", "goal-back"} <= said


@pytest.mark.parametrize("key", ["start-lines-alone", "start-lines-after_three", "start-lines-both_ends"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_with_whom_is_advised_in_one_beat(language, key):
    words = Texts(language).get(key, line="x").split()
    assert len(words) <= 35


def test_own_words_for_the_question_are_asked_after_the_goal_and_kept_as_they_are():
    trace, game = played(picks(idea="me"))
    assert isinstance(next(ask for ask, _ in trace if ask.id == "start.question"), Write)
    assert game.profile.words["question"].value == "Kan dit?"


@pytest.mark.parametrize(("line", "burden", "small"), [("korte", "no", True), ("hele", "much", True), ("hele", "little", False), ("rustige", "no", False)])
def test_small_doses_come_with_the_short_line_or_when_much_plays_along(line, burden, small):
    _, game = played(picks(A3=burden, line=line))
    assert between.small_doses(game.profile) == small
