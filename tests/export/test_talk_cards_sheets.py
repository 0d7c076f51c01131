"""The talk cards come out as sheets to cut, one for each future."""

import re
from pathlib import Path

import pytest

from game.commands import winds
from game.rules.scenario import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cards_are_fourteen_sheets_of_a4(tmp_path: Path, language: str) -> None:
    out = tmp_path / "made" / "cards.pdf"
    assert winds.cards(out, language) == 0
    made = out.read_bytes()
    assert made.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b(?!s)", made)) == 14
    assert f"/Lang ({language}".encode() in made or f"/Lang({language}".encode() in made


def test_where_the_cards_cannot_be_written_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("x")
    assert winds.cards(tmp_path / "file" / "cards.pdf", "nl") == winds.WRONG
    assert "file" in capsys.readouterr().err
