"""The check of a story tells its author what a player would meet."""

from pathlib import Path

import pytest

from game.rules.ink_check import check, compare

STORIES = Path(__file__).parents[1] / "stories"
PICTOGRAMS = {"heart"}


def source(name: str) -> str:
    return (STORIES / f"{name}.ink").read_text("utf-8")


def told(name: str, walks: int = 48) -> list[str]:
    compiled = (STORIES / f"{name}.json").read_text("utf-8-sig")
    return [str(problem) for problem in check(f"{name}.ink", source(name), compiled, PICTOGRAMS, walks)]


def told_of_text(text: str) -> list[str]:
    return [str(problem) for problem in check("small.ink", text, "", PICTOGRAMS, 0) if "no walk comes" not in str(problem)]


def test_a_whole_story_has_no_problem() -> None:
    assert told("small") == []


def test_a_loose_end_is_found_by_walking_and_told_at_the_choice_before_it() -> None:
    (found,) = told("loose_end")
    assert found in {
        f'loose_end.ink:{line}: after "{choice}" the story runs out; write -> and where it goes on'
        for line, choice in ((22, "kijk"), (24, "lach"))
    }


def test_a_story_that_ends_before_the_three_ways_is_told_and_so_is_what_is_never_reached() -> None:
    found = told("early_end")
    assert any("ends without one of the three ways" in problem for problem in found)
    assert 'early_end.ink:28: no walk comes to "kaarten"' in found


def test_unequal_endings_are_found() -> None:
    assert any('"blijven" ends in 6 words, "overstappen" in 13' in problem for problem in told("unequal"))


def test_long_sentences_long_beats_and_broken_frames_are_found() -> None:
    found = " ".join(told("long"))
    assert "a sentence of 15 words" in found and "36 words on one screen" in found and "a broken sentence" in found


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("# id: lach ", "", "small.ink:24: this choice has no id"),
        ("# id: lach ", "# id: kijk ", 'small.ink:24: the id "kijk" stands on line 22 too'),
        ("# beeld: heart # gevoel", "# gevoel", 'small.ink:24: the choice "lach" has no pictogram'),
        ("# beeld: heart # gevoel", "# beeld: hart # gevoel", 'small.ink:24: beeld cannot be "hart"; did you mean "heart"?'),
        ("# wijst: geduld", "# wijst: gedult", 'small.ink:22: wijst cannot be "gedult"; did you mean "geduld"?'),
        ("# gevoel: opgelucht", "# gevol: opgelucht", 'small.ink:24: no tag "gevol"; did you mean "gevoel"?'),
        ("# wie: noor", "# wie: nour", 'small.ink:19: wie cannot be "nour"; did you mean "noor"?'),
        ("# toont: kan 1", "# toont: kon 1", 'small.ink:22: "kon 1" points at no card; did you mean "kan"?'),
        ("# leren: +1", "# leren: veel", 'small.ink:22: "leren: veel" moves nothing; expected +1 or -1'),
        ("EXTERNAL kan(n)", "EXTERNAL kun(n)", 'small.ink:2: no function "kun"; did you mean "kan"?'),
        ("VAR geld = 2\n", "", 'small.ink: "VAR geld = 2" is missing'),
        ("Noor kijkt.", "{~Noor kijkt.|Noor lacht.}", "small.ink:23: chance that cannot be replayed; let the cast decide"),
        ("# beat: kaarten", "# beat: later", 'small.ink:28: the beat "later" stands twice'),
    ],
)
def test_a_mistake_in_the_text_is_told_with_its_line(before: str, after: str, expected: str) -> None:
    text = source("small")
    assert text.count(before) == 1
    found = told_of_text(text.replace(before, after))
    assert any(problem.startswith(expected) for problem in found), found


def test_two_languages_have_the_same_beats_and_choices() -> None:
    text = source("small")
    assert compare("nl.ink", text, "en.ink", text.replace("Noor lacht ook.", "Noor laughs too.")) == []
    (problem, missing) = compare("nl.ink", text, "en.ink", text.replace("# id: lach ", "# id: laugh "))
    assert "id: lach" in str(problem) + str(missing) and "en.ink:24" in str(problem) + str(missing)
