"""The rhythm strip says what follows what, and how long it takes."""

from game.rules.rhythm import Done, longest_row, longest_without_moment, strip


def done(stage, moment=False, stop="start", words=10, answers=1, seconds=0.0):
    return Done(stop, stage, moment, words, answers, seconds)


def test_twelve_notes_are_six_a_moment_and_six():
    notes = [done("street") for _ in range(6)]
    text = strip([*notes, done("street_lights", moment=True), *notes])
    assert text == "AAAAAAMAAAAAA\n" and longest_row(text) == 6 and longest_without_moment(text) == 6


def test_each_stop_has_a_line_and_each_layout_a_letter_of_its_own():
    text = strip([done("ticket"), done("blind"), done("ride", moment=True, stop="my_work"), done("day", stop="my_work"), done("ticket", stop="my_work")])
    assert text == "AB\nMCA\n"


def test_a_row_that_goes_on_over_a_stop_is_still_a_row():
    assert longest_row(strip([done("pick"), done("pick", stop="my_work")])) == 2


def test_time_is_two_words_a_second_and_three_seconds_an_answer_and_a_moment_in_full():
    assert done("day", words=20, answers=3).reckoned == 19
    assert done("ride", moment=True, words=20, seconds=14).reckoned == 14
    assert done("ride", moment=True, words=40, seconds=14).reckoned == 20
