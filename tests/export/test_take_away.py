"""Everybody gets a folder with what was chosen for them; what the player keeps for themselves is in none of them."""

from __future__ import annotations

from made_profiles import DATE, STORY, baker, text_of

from game.export import share, take_away
from game.rules import event as e


def test_who_was_shown_nothing_gets_no_folder(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    take_away.write(full, graph, texts("nl"), tmp_path, DATE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["poster.pdf", "poster.png", "profile.json", "profile.pdf"]


def test_a_boss_gets_the_strips_that_were_turned_round_and_no_profile(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    one, two = full.marked("good")[:2]
    profile = baker(graph, e.StripPasted(f"good {one}", "1"), e.StripPasted(f"good {two}", "2"), e.StripPasted("word story", "3"),
                    e.StripHidden(f"good {two}", "boss"), e.StripHidden("word story", "boss"), e.Shared("can", "boss"))
    take_away.write(profile, graph, texts("nl"), tmp_path, DATE)
    theirs = tmp_path / "voor mijn baas"
    assert sorted(path.name for path in theirs.iterdir()) == ["poster.pdf", "poster.png"]
    told = text_of(theirs / "poster.pdf")
    assert graph.label("skill", one, "nl") in told and graph.label("skill", two, "nl") not in told and STORY not in told
    assert STORY in text_of(tmp_path / "poster.pdf")


def test_a_professional_gets_what_was_given_and_not_the_rest_of_a_part(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    one, two = full.marked("good")[:2]
    profile = baker(graph, e.StripPasted(f"good {one}", "1"), e.Shared("can", "professional"), e.Shared("options", "professional"))
    assert set(share.shown(profile, share.PROFESSIONAL).skills) == {one}
    take_away.write(profile, graph, texts("nl"), tmp_path, DATE)
    told = text_of(tmp_path / "voor mijn begeleider" / "profile.pdf")
    assert graph.label("skill", one, "nl") in told and "Mijn opties" in told and "Toekomsten" not in told
    assert graph.label("skill", two, "nl") not in told.split("Mijn opties")[0]


def test_a_wall_left_empty_after_the_same_answer_all_the_time_says_that_nothing_is_sure(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    from made_profiles import told

    uri = graph.search("bakker", "nl")[0].uri
    cards = [card for deal in graph.deals([uri], 7) for card in deal]
    same = (*(e.SkillRated(card, "often") for card in cards), *(e.ChangeSeen("robots", str(n), "already") for n in range(6)),
            *(e.Measured(item, 1, "before") for item in range(1, 7)), e.SkillMarked(cards[0], "good"))
    take_away.write(told(e.OccupationHeld(uri, "now"), *same), graph, texts("nl"), tmp_path, DATE)
    poster = text_of(tmp_path / "poster.pdf")
    assert "Dit weet ik niet zeker" in poster and graph.label("skill", cards[0], "nl") not in poster
    assert "Dit weet ik dus niet zeker" in text_of(tmp_path / "profile.pdf") and "Mijn sterke kanten" not in text_of(tmp_path / "profile.pdf")


def test_who_may_not_know_the_situation_reads_nothing_of_it_between_the_lines(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    given = [e.Shared(part, "professional") for part in ("fit", "futures")]
    told = []
    for situation in ("stays", "none", "school"):
        profile = baker(graph, *given, situation=situation)
        take_away.write(profile, graph, texts("nl"), tmp_path / situation, DATE)
        told.append(text_of(tmp_path / situation / "voor mijn begeleider" / "profile.pdf"))
    assert told[0] == told[1] == told[2] and "blijven bij wat goed is" in told[0] and "nu niet past" not in told[0]
