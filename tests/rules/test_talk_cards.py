"""Talk cards: six questions for each end of each change, short enough for a table, in the words of the game."""

from pathlib import Path

import pytest

from game.rules.scenario import LANGUAGES, load_scenarios
from game.rules.talk_cards import ENDS, KINDS, load_talk_cards
from tests.words import Text, not_said, sentences, too_long, words

FOLDER = Path(__file__).parents[2] / "scenarios"
WINDS = load_scenarios(FOLDER).winds
CARDS, PROBLEMS = load_talk_cards(FOLDER)
MOST = 16
"""So many words fit on a card in letters that can be read at arm's length."""


def asked(language: str) -> list[str]:
    return [getattr(getattr(cards, end), kind)[language] for cards in CARDS.values() for end in ENDS for kind in KINDS]


def test_every_change_has_six_questions_at_each_end() -> None:
    assert PROBLEMS == () and set(CARDS) == set(WINDS)
    assert len(asked("nl")) == len(set(asked("nl"))) == len(set(asked("en"))) == 7 * 2 * 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_short_and_in_the_words_of_the_game(language: str) -> None:
    for text in asked(language):
        told = Text("talk_cards", "", (text,), frozenset())
        assert len(words(text)) <= MOST, text
        assert [*too_long(told), *not_said(told, language)] == [], text
        assert len(sentences(text)) <= 3, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_gains_and_who_is_hit_are_asked_in_one_breath_and_hands_have_something_to_do(language: str) -> None:
    does = {"nl": ("teken", "doe ", "laat", "leg", "speel", "steek"), "en": ("draw", "show", "explain", "act", "hold")}[language]
    for cards in CARDS.values():
        for end in ENDS:
            six = getattr(cards, end)
            assert six.who[language].count("?") >= 2, six.who
            assert six.hands[language].lower().startswith(does), six.hands


def test_a_question_that_lacks_and_a_file_with_another_name_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "scenarios" / "talk_cards"
    folder.mkdir(parents=True)
    text = (FOLDER / "talk_cards" / "ai.toml").read_text("utf-8")
    (folder / "ai.toml").write_text("\n".join(line for line in text.splitlines() if not line.startswith("keep")), "utf-8")
    (folder / "zorg.toml").write_text(text, "utf-8")
    (folder / "regels.toml").write_bytes(b"\xff")
    cards, problems = load_talk_cards(tmp_path / "scenarios")
    said = " ".join(str(problem) for problem in problems)
    assert not cards and '"veel.keep" is missing' in said and 'the id is "ai"; expected "zorg"' in said and "cannot be read" in said
