"""A session takes answers; the rest follows from the profile."""

from game.journal import FileJournal, MemoryJournal, load
from game.rules import event as e
from game.rules.ask import Option, Pick, Say
from game.rules.profile import profile
from game.session import Session

CARDS = ("a", "b", "c")


def toy_line(now):
    """Asks each card once."""
    for uri in CARDS:
        if uri not in now.skills and f"skills {uri}" not in now.denied:
            options = tuple(Option(often, None, "icon:x", (e.SkillRated(uri, often),)) for often in ("often", "never"))
            return Pick(f"card.{uri}", "day", Say("card"), options)
    return None


def session(keeps=None, events=()):
    return Session("j", toy_line, lambda: "2030-01-01T06:45:00", keeps or MemoryJournal(), events)


def test_every_answer_moves_something_and_nothing_is_asked_twice():
    playing = session()
    asked = []
    while playing.ask:
        asked.append(playing.ask.id)
        echoes = playing.answer(playing.ask.options[0])
        assert echoes[0].what.startswith("skills") and echoes[0].target == "often"
    assert asked == ["card.a", "card.b", "card.c"]


def test_a_journey_goes_on_where_it_stopped(tmp_path):
    file = tmp_path / "journal.jsonl"
    first = session(FileJournal(file))
    first.answer(first.ask.options[0])
    first.close()
    events, problems = load(file)
    again = session(events=events)
    assert not problems and again.ask.id == "card.b" and again.profile == first.profile


def test_undone_is_asked_again_and_denied_is_not():
    playing = session()
    for _ in CARDS:
        playing.answer(playing.ask.options[0])
    playing.undo([1])
    assert playing.ask.id == "card.a"
    playing.answer(playing.ask.options[1])
    playing.deny([2])
    assert playing.ask is None and "b" not in playing.profile.skills
    assert playing.profile == profile(playing.events)


def test_what_was_said_before_the_computer_was_named_goes_into_the_file(tmp_path):
    playing = session()
    playing.start(7, "1.2.0", "0.1.0")
    playing.answer(playing.ask.options[0])
    playing.keep_in(FileJournal(tmp_path / "journal.jsonl"))
    playing.answer(playing.ask.options[0])
    playing.close()
    assert load(tmp_path / "journal.jsonl")[0] == playing.events and len(playing.events) == 3


def test_going_back_opens_the_last_answer_and_only_that():
    playing = session()
    for _ in CARDS:
        playing.answer(playing.ask.options[0])
    playing.back()
    assert playing.ask.id == "card.c"
    playing.back()
    assert playing.ask.id == "card.b" and set(playing.profile.skills) == {"a"}
    playing.back()
    assert playing.back() == () and playing.ask.id == "card.a"


def test_what_begins_by_itself_is_told_once_and_the_level_sees_it():
    def dealing(now):
        if "1" not in now.deals:
            return Pick("deal", "day", Say("deal"), begins=(e.Dealt(1, CARDS),))
        return Pick("deal", "day", Say("deal"), tuple(Option(uri, None, "icon:x", ()) for uri in now.deals["1"].value))

    playing = Session("j", dealing, lambda: "2030-01-01T06:45:00", MemoryJournal())
    assert [option.id for option in playing.ask.options] == list(CARDS)
    assert playing.ask is playing.ask and len(playing.events) == 1


def test_only_on_an_own_computer_does_anything_reach_the_disk(tmp_path):
    for own in (False, True):
        file = tmp_path / f"{own}.jsonl"
        playing = Session("j", toy_line, lambda: "2030-01-01T06:45:00", MemoryJournal(), own_file=lambda file=file: FileJournal(file))
        playing.answer(playing.ask.options[0])
        playing.answer(Option("own", None, "", (e.ComputerNamed(own), e.HelperNamed("nobody"))))
        playing.close()
        assert file.exists() == own and (not own or load(file)[0] == playing.events)
