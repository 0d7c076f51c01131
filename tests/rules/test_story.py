"""A story is its cast and the choices made."""

from pathlib import Path

import pytest

from game.rules.cast import Card, Cast
from game.rules.ink_walk import FULL, THIN
from game.rules.story import SILL_MOST, Story, StoryError, capital

SMALL = (Path(__file__).parents[1] / "stories" / "small.json").read_text("utf-8-sig")


def test_a_beat_is_told_in_screens_with_their_own_time_and_place() -> None:
    now, later = Story(SMALL, FULL).beat().screens
    assert (now.id, now.year, now.part_of_day, now.reply) == ("begin", "nu", "ochtend", False)
    assert (later.id, later.year, later.part_of_day, later.sound) == ("later", "2030", "middag", "deur")
    assert [line.who for line in later.lines] == ["noor", "noor"]


def test_the_answer_to_a_choice_is_a_screen_of_its_own_and_still_where_the_choice_was() -> None:
    story = Story(SMALL, FULL)
    answer, next_screen = story.choose("lach").screens
    assert answer.reply and (answer.id, answer.year) == ("later", "2030")
    assert [line.text for line in answer.lines] == ["Noor lacht ook."]
    assert next_screen.id == "kaarten" and not next_screen.reply


def test_a_choice_says_which_card_it_shows_and_what_it_moves() -> None:
    story = Story(SMALL, FULL)
    kijk = story.beat().choice("kijk")
    assert kijk.shows == (FULL.strong[0].uri,) and kijk.points == ("geduld",) and kijk.moves == {"leren": 1}
    story.choose("kijk")
    assert story.sill == {"geld": 2, "zekerheid": 2, "leren": 3, "energie": 2}


def test_no_object_leaves_the_sill_below_nothing_or_above_what_fits() -> None:
    story = Story(SMALL, FULL)
    story._ink.set_variable("energie", 0)
    assert story.choose("lach") and story.sill["energie"] == 0
    other = Story(SMALL, FULL)
    other._ink.set_variable("leren", SILL_MOST)
    assert other.choose("kijk") and other.sill["leren"] == SILL_MOST


def test_the_card_laid_down_is_named() -> None:
    story = Story(SMALL, FULL)
    story.choose("kijk")
    assert "Dit hielp: klanten helpen." in [line.text for line in story.choose("k_mensen", FULL.hand[2].uri).lines]


def test_what_is_not_known_of_the_player_leaves_no_gap() -> None:
    assert [line.text for line in Story(SMALL, THIN).beat().screens[1].lines] == ['"Laat eens zien," zegt Noor. Kijk: brood bakken.']


def test_a_choice_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(StoryError, match="kijk"):
        Story(SMALL, FULL).choose("kij")


def test_the_same_cast_and_choices_give_the_same_beats() -> None:
    choices = [("kijk", None), ("k_hoofd", FULL.hand[0].uri), ("anders", None)]
    first = Story(SMALL, FULL)
    for choice, card in choices:
        first.choose(choice, card)
    again = Story(SMALL, Cast.from_dict(FULL.to_dict()))
    assert again.retrace(choices) == [0, 1, 2]
    assert again.beat() == first.beat() and again.sill == first.sill


def test_a_choice_that_is_not_offered_any_more_is_passed_over() -> None:
    again, straight = Story(SMALL, FULL), Story(SMALL, FULL)
    straight.choose("kijk")
    assert again.retrace([("weg", None), ("kijk", None), ("ook_weg", None)]) == [1]
    assert again.beat() == straight.beat()


def test_a_cast_comes_back_from_plain_values() -> None:
    cast = Cast("bakker", (Card("a", "brood bakken", "hands", "S3.5"),), own_word="rustig", situation="school")
    assert Cast.from_dict(cast.to_dict()) == cast
    assert Cast.from_dict({**cast.to_dict(), "more": 1}) == cast
    assert cast.without_words().own_word == ""


@pytest.mark.parametrize(
    ("label", "told"), [("brood bakken", "Brood bakken"), ("ijs maken", "IJs maken"), ("'s avonds werken", "'s Avonds werken"), ("", "")]
)
def test_a_label_begins_a_sentence_with_a_capital(label: str, told: str) -> None:
    assert capital(label) == told
