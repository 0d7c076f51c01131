"""Mo answers what is on the written list, says so where it is not, and sends on to people what people are for."""

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from words import GAP, MOST_WORDS, Text, not_said, sentences, words

from game.questions import ASSETS, manner, questions, written
from game.rules.questions import LONGEST, Manner, Question, Questions

LANGUAGES = ("nl", "en")
MOST_IN_AN_ANSWER = 45
HELD_BACK = tomllib.loads((Path(__file__).parent / "questions_held_back.toml").read_text("utf-8"))
OUTSIDE = HELD_BACK["outside"]["questions"]
INSIDE = [(asked, right.split("|")) for who, rows in HELD_BACK.items() if who != "outside" for asked, right in rows.items()]


def answers(language):
    return [*(question.says for question in written(language)), *manner(language).whom_says.values()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_hundred_and_twenty_questions_are_answered_each_in_several_wordings(language):
    told = written(language)
    assert len(told) >= 120
    assert min(len(question.wordings) for question in told) >= (4 if language == "nl" else 3)
    assert len(list((ASSETS / "questions").glob("*.toml"))) == 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_is_short_and_plain(language):
    long = [one for says in answers(language) for one in sentences(says) if len(words(one)) > MOST_WORDS]
    assert not long
    assert not [says for says in answers(language) if len(words(says)) > MOST_IN_AN_ANSWER]
    wrong = [(says, found) for says in answers(language) if (found := not_said(Text("questions", "x", (says,), frozenset({GAP})), language))]
    assert not wrong
    assert not [says for says in answers(language) if "!" in says]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_gets_its_own_answer(language):
    asked = questions(language)
    wrong = [(wording, found) for question in written(language) for wording in question.wordings
             if (found := asked.ask(wording).question) != question.id]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_questions_have_the_same_wording(language):
    from skills_graph.word_forms import fold
    told = sorted((fold(wording), question.id) for question in written(language) for wording in question.wordings)
    assert not [one for one, other in pairwise(told) if one[0] == other[0] and one[1] != other[1]]


@pytest.mark.parametrize(("language", "typed"), [
    ("nl", "ik wil dood"), ("nl", "soms denk ik aan zelfmoord en dan bel ik niemand"), ("nl", "IK WIL ER NIET MEER ZIJN"), ("nl", "ik maak er een eind aan maken"),
    ("nl", "ze zijn beter af zonder mij"), ("en", "i want to die"), ("en", "Sometimes I think of suicide")])
def test_who_wants_to_die_is_sent_to_113_whatever_else_is_said(language, typed):
    found = questions(language).ask(typed)
    assert found.people and "113" in found.says


def test_what_asks_for_a_doctor_or_a_lawyer_is_never_answered_here():
    asked = questions("nl")
    for typed, whom in (("Ik heb een ontslagbrief gekregen", "Juridisch Loket"), ("Heb ik recht op WW?", "UWV"), ("Ik ben ziek", "huisarts"), ("Ik word thuis geslagen", "Veilig Thuis")):
        found = asked.ask(typed)
        assert found.people and whom in found.says
    assert all(question.people for question in written("nl") if "Juridisch Loket" in question.says or "Veilig Thuis" in question.says)


@pytest.mark.parametrize(("typed", "whom"), [("mag de politie in mijn kluisje kijken", "Juridisch Loket"), ("ik heb een raar gevoel in mijn tandvlees, welke tandarts", "huisarts"),
                                             ("wie wordt kampioen", "iemand in de buurt")])
def test_where_mo_does_not_know_mo_says_whom_to_ask(typed, whom):
    found = questions("nl").ask(typed)
    assert not found.known and found.says.startswith("Dat weet ik niet") and whom in found.says


def test_capitals_accents_and_slips_do_not_matter():
    asked = questions("nl")
    assert {asked.ask(typed).question for typed in ("KAN IK STOPPEN", "kán ik stoppen??", "kan ik stopen")} == {"stop_now"}
    assert asked.ask("evc").question == asked.ask("Wat betekent EVC?").question == "word EVC"


@pytest.mark.parametrize("language", LANGUAGES)
@given(typed=st.text(max_size=2 * LONGEST))
def test_whatever_is_typed_mo_says_something(language, typed):
    assert questions(language).ask(typed).says


def test_asking_leaves_no_trace():
    """The list is the same after a question as before it."""
    small = Questions([Question("a", ("Hoe laat is de bus?",), "Om tien uur.")], Manner(frozenset(), frozenset(), (), {}, {}, {}, {"none": "Dat weet ik niet."}))
    before = {name: repr(value) for name, value in vars(small).items()}
    small.ask("Hoe laat is de bus?")
    small.ask("Waar is mijn jas?")
    assert {name: value for name, value in before.items() if name not in ("_weight", "_strange")} == {
        name: repr(value) for name, value in vars(small).items() if name not in ("_weight", "_strange")}


def test_in_other_words_the_right_answer_comes_first_in_at_least_four_of_five():
    """Sixty questions as a shy lorry driver, a girl of sixteen and somebody who learned Dutch last year would ask them."""
    assert len(INSIDE) == 60
    asked = questions("nl")
    right = [typed for typed, answers_ in INSIDE if asked.ask(typed).question in answers_]
    assert len(right) >= 48, f"{len(right)} of {len(INSIDE)}"


def test_what_lies_outside_the_list_is_not_guessed_at():
    assert len(OUTSIDE) == 30
    asked = questions("nl")
    silent = [typed for typed in OUTSIDE if not asked.ask(typed).known]
    assert len(silent) >= 25, f"{len(silent)} of {len(OUTSIDE)}"
