"""Text fits the box it is given: smaller first, and a word that no size fits is broken as Dutch is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.screens.lettering import SMALLEST, fitting_size, measure, pieces, wrapped


@pytest.mark.parametrize(("word", "width", "broken"), [
    ("hypotheekaanvragen", 100, ["hypotheek-", "aanvragen"]),
    ("schoonmaakspullen", 130, ["schoonmaak-", "spullen"]),
    ("vrachtwagenchauffeur", 130, ["vrachtwagen-", "chauffeur"]),
    ("snijgereedschap", 100, ["snijgereed-", "schap"]),
    ("ICT-omgevingsmanager", 130, ["ICT-omgevings-", "manager"]),
    ("brood", 100, ["brood"]),
])
def test_a_long_word_is_broken_between_its_syllables(surface, word, width, broken):
    assert pieces(word, 16, "semi", width) == broken


def test_a_word_becomes_smaller_before_it_is_broken(surface):
    size = fitting_size("bakkerijmachines goed gebruiken", 145, 112, 23, "semi")
    assert SMALLEST <= size < 23
    assert next(word for line in wrapped("bakkerijmachines goed gebruiken", size, 145, "semi") for word, _ in line) == "bakkerijmachines"


@settings(max_examples=60, deadline=None)
@given(st.text("abdegiklmnorstuv ", min_size=1, max_size=40))
def test_broken_words_lose_no_letter(surface, text):
    told = "".join(word.removesuffix("-") for line in wrapped(text, 16, 90, "semi") for word, _ in line)
    assert told == text.replace(" ", "")


@pytest.mark.parametrize("label", ["beoordelen van hypotheekaanvragen", "advies geven over tentoonstellingen", "montagetekeningen lezen"])
def test_the_longest_labels_stay_on_a_small_card(surface, label):
    width, high = measure(label, fitting_size(label, 121, 112, 23, "semi"), 121, "semi")
    assert width <= 121 and high <= 112
