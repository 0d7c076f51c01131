"""The record can be read by programs and by people, and says what it rests on and what it is not for."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pypdfium2 as pdfium
import pytest
from made_profiles import DATE, STORY, baker, text_of, told
from pypdfium2 import raw

from game.export import record, share
from game.export.paper import ASSETS
from game.export.record_format import PURPOSE, schema_text
from game.rules import event as e

SCHEMA = ASSETS / "paper" / "profile.schema.json"


def written(profile, graph, words, folder: Path, to: str = share.ME) -> tuple[dict, str]:  # type: ignore[no-untyped-def, type-arg]
    record.write(profile, graph, words, folder, DATE, to)
    return json.loads((folder / record.JSON).read_text("utf-8")), text_of(folder / record.PDF)


def test_the_published_schema_is_that_of_the_code() -> None:
    assert SCHEMA.read_text("utf-8") == schema_text()


def test_records_keep_to_the_schema_and_can_be_read_back(full, thin, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    checker = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    for number, profile in enumerate((full, thin, told())):
        made, _ = written(profile, graph, texts("nl"), tmp_path / str(number))
        checker.validate(made)
        again, problems = record.read(tmp_path / str(number) / record.JSON)
        assert problems == [] and again is not None
        assert record.as_json(again) == (tmp_path / str(number) / record.JSON).read_text("utf-8")


def test_a_file_that_is_no_record_is_told_and_not_raised(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    made, _ = written(full, graph, texts("nl"), tmp_path)
    for change, where in (({"version": 2}, "version"), ({"score": 9}, "score"), ({"date": "soon"}, "date")):
        (tmp_path / "other.json").write_text(json.dumps({**made, **change}), "utf-8")
        again, problems = record.read(tmp_path / "other.json")
        assert again is None and where in problems[0].key
    (tmp_path / "other.json").write_bytes(b"\xff\xfe{")
    assert record.read(tmp_path / "other.json")[1] and record.read(tmp_path / "nowhere.json")[1]


def test_every_item_says_which_answers_it_rests_on(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    made, _ = written(full, graph, texts("nl"), tmp_path)
    assert made["purpose"] == PURPOSE and made["date"] == DATE and made["work"][0]["isco08"] == "7512"
    parts = [made[name] for name in ("work", "skills", "own_words", "qualities", "leanings", "coins", "fit", "futures", "options", "bookmarks")]
    assert all(part and all(item["evidence"] for item in part) for part in parts)
    figures = [figure for option in made["options"] for figure in option["figures"]]
    assert figures and all(figure["source"] and figure["year"] for figure in figures)
    assert made["options"][0]["present"] and made["skipped"] == 1
    good = [skill for skill in made["skills"] if skill["good"]]
    assert [skill["uri"] for skill in good] and all(len(skill["evidence"]) >= 2 for skill in good)


def test_the_own_work_is_always_the_first_option(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    own, other = (graph.search(name, "nl")[0].uri for name in ("bakker", "kok"))
    made, told_there = written(told(e.OccupationHeld(own, "now"), e.OptionKept(other, "like")), graph, texts("nl"), tmp_path)
    assert [(one["uri"], one["present"], one["reason"]) for one in made["options"]] == [(own, True, ""), (other, False, "like")]
    assert told_there.index("mijn werk nu", told_there.index("Mijn opties")) < told_there.index("Kok")


def test_private_parts_are_in_it_only_once_opened(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    made, told_there = written(baker(graph), graph, texts("nl"), tmp_path / "closed")
    assert not (made["obstacles"] or made["measures"]) and [one["key"] for one in made["fit"]] == ["hours", "people"]
    assert made["step"]["if"] == "" and "Hoe zeker ik ben" not in told_there and "mijn lijf" not in told_there and "voor je lijf" not in told_there
    opened = baker(graph, *(e.Shared(part, "professional") for part in ("obstacles", "measure", "body")))
    made, told_there = written(opened, graph, texts("nl"), tmp_path / "opened")
    assert len(made["obstacles"]) == 3 and len(made["measures"]) == 2 and "Hoe zeker ik ben" in told_there and "Niemand heeft ze onderzocht" in told_there and "mijn lijf" in told_there


def test_the_paper_has_the_chapters_of_the_talk(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    _, told_there = written(full, graph, texts("nl"), tmp_path)
    for words in ("In één blik", "Wat ik kan", "Wat ik belangrijk vind", "Toekomsten", "Mijn opties", "Mijn stap", "Waar dit op rust", "De hele lijst",
                  "Kan ik dit blijven doen?", STORY, "De drukke bakkerij", "doe ik vaak · hier ben ik goed in", "geen voorspelling", "In onze regio",
                  "eel Nederland", "CBS StatLine 85517NED", "2022", "Niet gebruiken voor selectie", "Ik sloeg 1 vraag over"):
        assert words in told_there, words


def test_every_page_says_what_it_is_not_for(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    written(full, graph, texts("nl"), tmp_path)
    with pdfium.PdfDocument(tmp_path / record.PDF) as made:
        assert 3 <= len(made) <= 7
        for page in made:
            assert "Niet gebruiken voor selectie" in page.get_textpage().get_text_range()
            wide, high = page.get_size()
            for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
                left, bottom, right, top = item.get_bounds()
                assert left >= 0 and bottom >= 0 and right <= wide and top <= high
        assert made.get_metadata_value("Title") == "Mijn profiel" and raw.FPDFCatalog_IsTagged(made)


def test_few_answers_give_few_chapters_and_none_is_empty(thin, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    _, told_there = written(thin, graph, texts("nl"), tmp_path / "thin")
    assert "Ik weet nog te weinig. Dat mag." in told_there and "Toekomsten" not in told_there and "Mijn opties" not in told_there
    _, nothing = written(told(), graph, texts("nl"), tmp_path / "nothing")
    assert "Ik gaf 0 antwoorden" in nothing and "Wat ik kan" not in nothing


def test_what_was_taken_back_is_named_and_counts_for_nothing(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    uri = graph.search("bakker", "nl")[0].uri
    card = graph.deals([uri], 7)[0][0]
    profile = told(e.OccupationHeld(uri, "now"), e.SkillRated(card, "often"), e.QualityNamed("calm", "me"), e.Denied((2, 3)))
    made, told_there = written(profile, graph, texts("nl"), tmp_path)
    assert made["skills"] == [] and made["qualities"] == [] and len(made["taken_back"]) == 2
    after = told_there.split("Dit nam ik terug")[1]
    assert graph.label("skill", card, "nl") in after and "rustig" in after


@pytest.mark.parametrize("situation, kind, words", [
    ("none", "last", "hetzelfde werk, andere plek"), ("school", "internship", "deze richting houden"), ("stays", "now", "blijven en groeien")])
def test_staying_has_words_that_fit_the_situation(graph, texts, tmp_path, situation, kind, words) -> None:  # type: ignore[no-untyped-def]
    assert words in written(baker(graph, situation=situation, kind=kind), graph, texts("nl"), tmp_path)[1]


def test_the_professional_gets_what_was_chosen_and_new_numbers(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    profile = baker(graph, e.Shared("qualities", "professional"))
    made, told_there = written(profile, graph, texts("nl"), tmp_path, share.PROFESSIONAL)
    assert made["skills"] == [] and made["work"] == [] and sorted(one["evidence"][0] for one in made["qualities"]) == [1, 2, 4, 5]
    assert "precies" in told_there and STORY not in told_there


def test_words_of_the_player_stay_words_and_whole_in_the_record(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    words = ('#let x = $1$ <img src=x> "ja" 😀 ' * 12)[:300]
    made, told_there = written(baker(graph, story=words), graph, texts("en"), tmp_path)
    assert [one["value"] for one in made["own_words"] if one["key"] == "story"] == [words]
    assert '#let x = $1$ <img src=x> "ja"' in told_there and "At a glance" in told_there


def test_the_same_profile_gives_the_same_bytes(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for name in ("one", "two"):
        written(full, graph, texts("nl"), tmp_path / name)
    for file in (record.JSON, record.PDF):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_who_cannot_go_back_reads_so_and_never_of_the_old_work_as_an_option(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    made, told_there = written(baker(graph, e.Confirmed("work", "back", False), situation="none", kind="last"), graph, texts("nl"), tmp_path)
    first = told_there.split("Wat ik kan")[0]
    assert "Terug naar mijn oude werk kan niet" in first and "bakker" not in first.split("Werk waar ik naar kijk")[1]
    assert "meenemen wat goed was" in told_there and "Wat niet paste in mijn laatste werk" in first
    assert {"key": "work back", "value": "no"}.items() <= made["situation"][-1].items() and not any(one["kind"] == "work" for one in made["leanings"])


def test_nothing_is_said_to_be_able_that_the_player_did_not_say(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    own, other = (graph.search(name, "nl")[0].uri for name in ("schoonmaker", "huishoudelijke hulp"))
    laid = [e.SkillRated(card, "never") for deal in graph.deals([own], 7) for card in deal]
    made, told_there = written(told(e.OccupationHeld(own, "now"), *laid, e.OptionKept(other, "near")), graph, texts("nl"), tmp_path)
    assert [one["can_already"] for one in made["options"]] == [[], []] and "Hier ligt nog geen kaart van mij" in told_there


def test_knowledge_is_told_as_known_and_not_as_done(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    own = graph.search("vrachtwagenchauffeur", "nl")[0].uri
    cards = [card for deal in graph.deals([own], 7) for card in deal]
    knows = next(card for card in cards if graph.is_knowledge(card))
    _, told_there = written(told(e.OccupationHeld(own, "now"), e.SkillRated(knows, "often")), graph, texts("nl"), tmp_path)
    assert "hier weet ik veel van" in told_there and "Hier weet ik van" in told_there and "doe ik vaak" not in told_there.replace("Dit doe ik vaak", "")


def test_strengths_out_of_a_story_or_own_words_stand_on_the_first_page_in_the_words_of_the_player(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    deck = [e.SkillRated(card, "sometimes") for card in graph.deals([graph.search("bakker", "nl")[0].uri], 7)[0]]
    more = [e.ChangeSeen("robots", str(number), ("already", "not")[number % 2]) for number in range(4)]
    profile = told(*deck, *more, e.PictureChosen("deed", "helped"), e.WordGiven("missing", "mensen laten lachen"), e.WordGiven("finding.deed helped", "Ik hielp mijn buur."))
    record.write(profile, graph, texts("nl"), tmp_path, DATE)
    first = text_of(tmp_path / "profile.pdf").split("Wat ik kan")[0]
    assert "Mijn sterke kanten" in first and "mensen laten lachen" in first and "Ik hielp mijn buur." in first
