"""The poster says what the player said, to whom it may be said, on one sheet that can be read aloud by a machine."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from made_profiles import DATE, STORY, baker, text_of, told
from pypdfium2 import raw

from game.export import poster, share
from game.export.skyline import LIT, skyline
from game.rules import event as e
from game.rules.profile import evidence

HARD_WORDS = '#let x = $1$ <img src=x> "ja" \\ *ster* _lijn_ @naam [haak] https://een.nl `code` '


def written(profile, graph, words, folder: Path, to: str = share.ME) -> str:  # type: ignore[no-untyped-def]
    poster.write(profile, graph, words, folder, to, DATE)
    return text_of(folder / "poster.pdf")


def test_it_tells_what_the_player_said(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    told_there = written(full, graph, texts("nl"), tmp_path)
    for words in ("Dit kan ik", *(graph.label("skill", uri, "nl") for uri in full.marked("good")), "mensen laten lachen", "precies", "eerlijk",
                  "behulpzaam", "Dit doe ik graag", "tijd voor thuis", "werk met mensen", "Dit wil ik leren", STORY, "Fatma vragen hoe zij begon",
                  "Dit koos ik zelf voor mijn poster, op 11 januari 2027", "geen toets"):
        assert words in told_there, words


def test_it_keeps_off_what_is_private_or_not_confirmed(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    told_there = written(full, graph, texts("nl"), tmp_path)
    for words in ("werk met je handen", "snel", "mijn lijf", "goed loon", "Kan ik dit blijven doen", "chocolatier", "baas"):
        assert words not in told_there, words


def test_it_is_one_tagged_sheet_with_title_and_language(full, thin, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for number, (profile, language, title) in enumerate(((full, "nl", "Dit kan ik"), (thin, "nl", "Dit kan ik"), (full, "en", "What I can do"),
                                                         (told(), "nl", "Dit kan ik"))):
        folder = tmp_path / str(number)
        written(profile, graph, texts(language), folder)
        with pdfium.PdfDocument(folder / "poster.pdf") as made:
            assert len(made) == 1 and made.get_metadata_value("Title") == title
            assert raw.FPDFCatalog_IsTagged(made)
            assert made.get_metadata_value("CreationDate") == ""
        bytes_there = (folder / "poster.pdf").read_bytes()
        assert f"/Lang({language})".encode() in bytes_there.replace(b"/Lang (", b"/Lang(")


def test_nothing_runs_off_the_sheet(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    profile = baker(graph, occupation="vrachtwagenchauffeur", story=(HARD_WORDS * 9)[:300])
    written(profile, graph, texts("nl"), tmp_path)
    with pdfium.PdfDocument(tmp_path / "poster.pdf") as made:
        page = made[0]
        wide, high = page.get_size()
        for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
            left, bottom, right, top = item.get_bounds()
            assert left >= 0 and bottom >= 0 and right <= wide and top <= high


def test_words_of_the_player_stay_words(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    told_there = written(baker(graph, story=HARD_WORDS + "😀 klaar"), graph, texts("nl"), tmp_path)
    assert HARD_WORDS.replace(" ", "") in told_there.replace(" ", ""), "but for where a line ends"
    assert "klaar" in told_there


def test_the_same_profile_gives_the_same_bytes(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for name in ("one", "two"):
        written(full, graph, texts("nl"), tmp_path / name)
    for file in ("poster.pdf", "poster.png"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_pasted_strips_decide_what_stands_there_and_in_which_order(graph, texts) -> None:  # type: ignore[no-untyped-def]
    before = baker(graph)
    one, other = before.marked("good")[:2]
    profile = baker(graph, e.StripPasted(f"can {other}", "place-1"), e.StripPasted(f"can {one}", "place-2"), e.StripPasted("quality honest", "place-3"))
    made = poster.poster(share.shown(profile), graph, texts("nl"))
    assert [strip["text"] for strip in made["strips"]] == [graph.label("skill", uri, "nl") for uri in (other, one)]
    assert [mark["text"] for mark in made["qualities"]] == ["eerlijk"]
    assert made["notes"] == [] and made["quotes"] == [] and made["step"] is None


def test_a_poster_for_somebody_else_is_the_poster_of_who_said_no_more(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    """From the file one cannot tell that there is a fuller one: it has the very bytes of a profile without the rest."""
    profile = baker(graph, e.Shared("can", "boss"), e.Shared("qualities", "boss"))
    told_there = written(profile, graph, texts("nl"), tmp_path / "boss", share.BOSS)
    assert "precies" in told_there and STORY not in told_there and "Fatma" not in told_there
    content = poster.poster(share.shown(profile, share.BOSS), graph, texts("nl"), DATE)
    assert content == poster.poster(share.shown(share.shown(profile, share.BOSS)), graph, texts("nl"), DATE)
    assert sorted(path.name for path in (tmp_path / "boss").iterdir()) == ["poster.pdf", "poster.png"]


@pytest.mark.parametrize("lit", [0, 1, 3, 64, 150, 260])
@pytest.mark.parametrize("high", poster.SKIES)
def test_the_town_has_a_lit_window_for_each_thing_said(lit: int, high: int) -> None:
    assert skyline(lit, 7, high * 10).count(LIT) == lit


def test_the_windows_are_the_answers_of_the_recipient(full, graph, texts) -> None:  # type: ignore[no-untyped-def]
    seen = share.shown(full)
    assert poster.poster(seen, graph, texts("nl"))["skies"][0]["drawing"].count(LIT) == len(evidence(seen)) > 40


def test_the_town_for_somebody_else_does_not_tell_how_much_was_said(full, graph, texts) -> None:  # type: ignore[no-untyped-def]
    few = share.shown(baker(graph, e.Shared("qualities", "boss")), "boss")
    for seen in (few, share.shown(full, "boss")):
        made = poster.poster(seen, graph, texts("nl"), windows=poster.WINDOWS_FOR_OTHERS)
        assert made["skies"][0]["drawing"].count(LIT) == poster.WINDOWS_FOR_OTHERS
