"""The guide for a talk: two sides, only for a professional and only of what was shared, in the order of the player's bookmarks."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from made_profiles import DATE, baker, text_of, told
from pypdfium2 import raw

from game.export import guide, share, take_away
from game.rules import event as e
from game.rules.ask import Say
from game.rules.feedback import by_id
from game.rules.situation import cannot_go_back, said
from tests.rules.made_players import Graph, player

TO, GRAPH = share.PROFESSIONAL, Graph()
OPEN = tuple(e.Shared(part, TO) for part in share.OPEN_PARTS)
EVERYTHING = tuple(e.Shared(part, TO) for part in share.PARTS)
MORE = (
    e.QualityNamed("calm", "me"), e.QualityNamed("calm", "other"), e.PictureChosen("deed", "helped"), e.Confirmed("value", "security", True),
    e.Confirmed("value", "freedom", True), e.WayChosen("new", "future"), e.FitRated("tasks", 2), e.ObstacleNamed("courage"),
    *(e.ChangeSeen("robots", f"o{number}", "already") for number in range(4)),
)
LONG = 'Een heel lang "antwoord" met #tekens, $1 en *sterren*, dat maar doorgaat en nog een stuk langer wordt dan je denkt. '


def written(profile, graph, words, folder):  # type: ignore[no-untyped-def]
    made = guide.write(profile, graph, words, folder, DATE, {})
    return text_of(made[0]) if made else ""


def made_of(profile, graph, words):  # type: ignore[no-untyped-def]
    return guide.content(share.shown(profile, TO), graph, words, DATE, {})


def players(graph):  # type: ignore[no-untyped-def]
    """Somebody who stays, who has no work and opened all, a pupil, and somebody who said three things."""
    uri = graph.search("schoonmaker", "nl")[0].uri
    return {
        "stays": baker(graph, *OPEN, *MORE), "no work": baker(graph, *EVERYTHING, *MORE, e.Confirmed("work", "back", False), kind="last", situation="none"),
        "pupil": baker(graph, *OPEN, occupation="kapper", kind="direction", situation="school"),
        "little": told(e.OccupationHeld(uri, "now"), e.SkillRated(graph.deals([uri], 5)[0][0], "often"), e.Shared("can", TO), e.Shared("work", TO)),
    }


# who gets it

def test_who_shared_nothing_with_a_professional_has_no_guide(full, graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    assert guide.write(full, graph, texts("nl"), tmp_path, DATE, {}) == [] and list(tmp_path.iterdir()) == []


def test_it_lies_in_the_folder_of_the_professional_and_in_no_other(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    shared = [e.Shared(part, to) for to in share.RECIPIENTS[1:] for part in ("can", "qualities", "story")]
    one = graph.deals([graph.search("bakker", "nl")[0].uri], 7)[0][0]
    take_away.write(baker(graph, *shared, e.StripPasted(f"good {one}", "1")), graph, texts("nl"), tmp_path, DATE)
    assert [path.parent.name for path in tmp_path.rglob(guide.PDF)] == ["voor mijn begeleider"]


# what it looks like

@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_has_two_sides_at_most_is_tagged_and_nothing_runs_off(graph, texts, tmp_path, language) -> None:  # type: ignore[no-untyped-def]
    for name, profile in players(graph).items():
        written(profile, graph, texts(language), tmp_path / name)
        with pdfium.PdfDocument(tmp_path / name / guide.PDF) as made:
            assert len(made) == guide.sides((tmp_path / name / guide.PDF).read_bytes()) <= guide.SIDES, name
            assert raw.FPDFCatalog_IsTagged(made) and made.get_metadata_value("Title") == texts(language).get("conversation-title")
            for page in made:
                wide, high = page.get_size()
                for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
                    left, bottom, right, top = item.get_bounds()
                    assert left >= 0 and bottom >= 0 and right <= wide and top <= high


def test_long_own_words_still_leave_two_sides(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    names = [one.name for one in guide.findings_for_talk(share.shown(baker(graph, *EVERYTHING, *MORE), TO), graph)]
    own = [e.WordGiven(f"finding.{name}", LONG * 3) for name in names]
    profile = baker(graph, *EVERYTHING, *MORE, *own, e.WordGiven("question", LONG * 4), occupation="vrachtwagenchauffeur")
    assert LONG[:24] in written(profile, graph, texts("nl"), tmp_path)
    assert guide.sides((tmp_path / guide.PDF).read_bytes()) == guide.SIDES


def test_the_same_profile_gives_the_same_bytes(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for name in ("one", "two"):
        written(baker(graph, *OPEN), graph, texts("nl"), tmp_path / name)
    assert (tmp_path / "one" / guide.PDF).read_bytes() == (tmp_path / "two" / guide.PDF).read_bytes()


# what stands in it

def test_it_tells_the_plan_the_findings_with_evidence_questions_and_what_not_to_conclude(graph, texts, tmp_path) -> None:  # type: ignore[no-untyped-def]
    read = written(baker(graph, *OPEN, *MORE), graph, texts("nl"), tmp_path)
    for words in ("Alleen voor dit gesprek", "Kan ik dit blijven doen?", "Jij zegt het, en een ander ook: rustig", "zei een collega", "Waaraan zag die ander dat?",
                  "Niet concluderen: dat iemand altijd zo is", "Kijk vooraf drie dingen na", "In onze regio", "Wat neem je mee, in jouw woorden?",
                  "Dit staat hier niet: wat lastig is"):
        assert words in read, words


def test_the_minutes_add_up_to_a_talk_of_forty_five(graph, texts) -> None:  # type: ignore[no-untyped-def]
    plan = made_of(baker(graph, *OPEN), graph, texts("nl"))["plan"]
    assert sum(one["minutes"] for one in plan) == 45 and [one["minutes"] for one in plan][:2] == [5, 10] and plan[-1]["minutes"] == 3


@pytest.mark.parametrize(("bookmarks", "order"), [
    ((), ["fit", "options", "step"]), (("my_step.chain",), ["step", "fit", "options"]), (("talk.the_map", "my_work.fit"), ["options", "fit", "step"]),
    (("my_work.deal",), ["fit", "options", "step"]), (("practice.rails", "future.way", "who_am_i.coins"), ["step", "options", "fit"]),
])
def test_between_strengths_and_close_the_bookmarks_of_the_player_come_first(bookmarks, order) -> None:  # type: ignore[no-untyped-def]
    seen = told(*(e.Bookmarked(about) for about in bookmarks))
    assert guide.order(guide.bookmarked(seen)) == ["contact", "strengths", *order, "close"]


def test_no_part_is_empty_and_there_are_nine_findings_at_most(graph, texts) -> None:  # type: ignore[no-untyped-def]
    for profile in players(graph).values():
        made = made_of(profile, graph, texts("nl"))
        assert all(part["findings"] for part in made["parts"])
        assert sum(len(part["findings"]) for part in made["parts"]) <= 9
        assert len(made["facts"]) in (0, 3)


def test_with_little_shared_it_says_so_and_finds_nothing(graph, texts) -> None:  # type: ignore[no-untyped-def]
    made = made_of(players(graph)["little"], graph, texts("nl"))
    assert made["note"] == "Ik weet nog te weinig. Dat mag." and made["parts"] == [] and "een stap" in made["missing"]


def test_what_is_hard_the_body_and_the_measure_stand_in_it_only_once_opened(graph, texts) -> None:  # type: ignore[no-untyped-def]
    low = (*(e.Measured(item, 1, "after") for item in (8, 10)), e.FitRated("body", 0))
    private = {"hard", "lifted", "three_hard", "body", "step_unsure", "who_helps", "wanted_to_stop", "idea_of_boss"}

    def ids(*shared: e.Body) -> set[str]:
        found = guide.findings_for_talk(share.shown(baker(graph, *MORE, *low, *shared), TO), graph, most=99)
        return {one.name.split(" ")[0] for one in found}
    assert not ids(*OPEN) & private and {"lifted", "hard", "who_helps"} <= ids(*EVERYTHING)


def test_own_words_for_a_finding_go_with_the_part_that_it_is_about(graph, texts) -> None:  # type: ignore[no-untyped-def]
    own = (e.QualityNamed("calm", "me"), e.QualityNamed("calm", "other"), e.WordGiven("finding.both calm", "Ik houd het hoofd koel."), e.Confirmed("finding", "both calm", True))
    for parts, there in ((share.OPEN_PARTS, True), (tuple(part for part in share.OPEN_PARTS if part != "qualities"), False)):
        seen = share.shown(baker(graph, *own, *(e.Shared(part, TO) for part in parts)), TO)
        assert ("finding.both calm" in seen.words) == there and ("finding both calm" in seen.confirmed) == there
    assert "Ik houd het hoofd koel." in str(made_of(baker(graph, *OPEN, *own), graph, texts("nl"))["parts"])


def test_who_cannot_go_back_or_has_no_work_reads_no_word_about_staying_there(graph, texts) -> None:  # type: ignore[no-untyped-def]
    seen = 0
    for seed in range(150):
        now = player(seed, 160)
        if said(now) == "none" or cannot_go_back(now):
            for one in guide.findings_for_talk(now, GRAPH, most=99):
                seen += 1
                words = texts("nl").say(Say(one.text, one.arguments)) if not {"skill", "occupation"} & {label.kind for label in one.about} else ""
                assert "blijven" not in words and (said(now) != "none" or "past nu" not in words), one
    assert seen > 100


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_finding_of_made_players_tells_in_words_what_it_rests_on(graph, texts, language) -> None:  # type: ignore[no-untyped-def]
    jobs = [graph.search(name, "nl")[0].uri for name in ("bakker", "kok", "kapper", "schoonmaker")]
    cards = [card for deal in graph.deals(jobs[:1], 7) for card in deal][:11]
    words, seen = texts(language), set[str]()
    for seed in range(60):
        now = player(seed, 160, cards, jobs)
        for one in guide.findings_for_talk(now, graph, most=99):
            seen.add(one.name.split(" ")[0])
            line = guide.seen_in(one, now, graph, words, {})
            assert line and len(line) < 260, one
    assert len(seen) > len(by_id()) * 0.7
