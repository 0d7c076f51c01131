"""An option carries the events it means; the ask fills the player's own input in."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.rules import event
from game.rules.ask import Find, Moment, Option, Pick, Say, Share, Tableau, Write

VALUES = tuple(Option(name, Say(f"value-{name}"), "icon:coins", ()) for name in ("pay", "people", "rest"))


def test_skipping_is_an_event_of_its_own_so_that_nothing_is_asked_for_ever():
    assert Pick("start.goal", "blind", Say("goal")).skip.means == (event.Skipped("start.goal"),)


def test_a_table_that_closes_is_done_when_the_player_says_so():
    assert Tableau("my_work.marks", "marks", Say("marks"), closes=True).done.means == (event.TableDone("my_work.marks"),)
    assert Tableau("my_work.deal.1", "day", Say("deal")).done is None


def test_a_moment_is_seen_once():
    assert Moment("ride.2", "ride", Say("ride")).done.means == (event.MomentSeen("ride.2"),)


def test_an_occupation_found_is_held_in_the_way_that_was_asked():
    assert Find("find", "find", Say("find"), kind="last").option("uri").means == (event.OccupationHeld("uri", "last"),)


@given(some.integers(0, 10), some.integers(0, 10))
def test_coins_are_shared_whole_or_refused(pay, people):
    ask = Share("coins", "market", Say("coins"), VALUES)
    coins = {"pay": pay, "people": people}
    if pay + people == 10:
        (said,) = ask.option(coins).means
        assert isinstance(said, event.CoinsShared) and sum(number for _, number in said.coins) == 10
    else:
        with pytest.raises(ValueError, match="does not share"):
            ask.option(coins)


def test_no_more_coins_are_taken_back_than_lie_there():
    ask = Share("back", "market", Say("back"), VALUES, total=3, taking_back=True, held=(("pay", 2), ("people", 8)))
    with pytest.raises(ValueError, match="more coins"):
        ask.option({"pay": 3})
    assert ask.option({"pay": 2, "people": 1}).means == (event.CoinsTakenBack((("pay", 2), ("people", 1))),)


@given(some.text(max_size=300))
def test_own_words_are_kept_on_one_line_and_fit_their_place(words):
    (said,) = Write("w", "paper", Say("w"), slot="missing").option(words).means
    assert isinstance(said, event.WordGiven) and len(said.text) <= 80 and "\n" not in said.text
