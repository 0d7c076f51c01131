"""`scenario check` on the file of a passenger or of talk cards."""

from pathlib import Path

import pytest

from game.commands import journey, scenario

PASSENGERS = scenario.SCENARIOS / "passengers"


def written(folder: Path, *changes: tuple[str, str]) -> Path:
    """Wim's file in another folder of passengers, changed."""
    text = (PASSENGERS / "wim.toml").read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path = folder / "passengers" / "wim.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("path", [PASSENGERS / "wim.toml", scenario.SCENARIOS / "talk_cards" / "zorg.toml", scenario.SCENARIOS / "winds" / "zorg.toml"], ids=lambda path: path.parent.name)
def test_what_comes_with_the_game_is_clean(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scenario.check(path, "nl") == 0
    assert "niets gevonden" in capsys.readouterr().out


@pytest.mark.parametrize(("before", "after", "told"), [
    ("people/wim", "people/wum", 'there is no drawing "people/wum"'),
    ("occupation/45037d43", "occupation/00000000", "no occupation"),
    ('"S8.2"', '"S88.2"', 'no kind of thing "S88.2"'),
    ("Ik rijd al dertig jaar.", "Ik rijd al dertig jaar door dit hele land met kratten groente voor iedere markt.", "a sentence of 15 words"),
    ('way = "blijven"', 'way = "blijve"', 'did you mean "blijven"?'),
])
def test_a_mistake_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], before: str, after: str, told: str) -> None:
    assert scenario.check(written(tmp_path, (before, after)), "nl") == scenario.FOUND
    assert told in capsys.readouterr().out


def test_a_story_of_more_than_ninety_seconds_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    longer = [(line, "Soep. " * 20 + line) for line in ("Het rijden gaat best.", "Ik zei niks.", "Nu ben ik")]
    assert scenario.check(written(tmp_path, *longer), "nl") == scenario.FOUND
    assert "words in all; at most 180" in capsys.readouterr().out


def test_who_has_no_drawing_does_not_board_and_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, ("people/wim", "people/wum"))
    monkeypatch.setattr(journey, "SCENARIOS", tmp_path)
    assert not journey.make("nl").world.scenarios.passengers
    assert "passengers/wim.toml: portrait" in capsys.readouterr().err
