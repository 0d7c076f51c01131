"""The whole line, walked without a screen: it ends for everybody, asks nothing twice, and goes on where it stopped."""

import pytest

from game.journal import FileJournal, load
from game.player import Player
from game.rules import rhythm
from game.rules.profile import profile
from tests.walker import journey, occupation, walk

PEOPLE = [
    ("bakker", "hele", "plain", {}),
    ("vrachtwagenchauffeur", "korte", "plain", {"start.C1": "none"}),
    ("verzorgende", "rustige", "plain", {"start.C1": "unsure"}),
    ("lasser", "hele", "first", {}),
    ("schoonmaker", "hele", "never", {"start.C1": "none", "start.C2": "longer"}),
    ("kapper", "hele", "plain", {"start.C1": "school"}),
]


@pytest.mark.parametrize(("title", "line", "character", "prefer"), PEOPLE)
def test_the_line_ends_for_everybody(title, line, character, prefer):
    session, done = walk(Player(3, occupation(title), line, character, prefer=prefer))
    asks = [event for event in session.events]
    assert session.ask is None and len(asks) > 40
    text = rhythm.strip(done)
    assert rhythm.longest_row(text) <= 8
    assert rhythm.longest_without_moment(text) <= 12


def test_the_same_player_with_the_same_seed_says_the_same():
    first, _ = walk(Player(5, occupation("bakker")))
    second, _ = walk(Player(5, occupation("bakker")))
    assert [event.body for event in first.events] == [event.body for event in second.events]


def test_a_journey_stopped_anywhere_goes_on_at_the_same_ask(tmp_path):
    uri = occupation("bakker")
    for stop_at in (12, 47, 90, 140):
        file = tmp_path / f"{stop_at}.jsonl"
        before, _ = walk(Player(3, uri), until=lambda session, stop_at=stop_at: len(session.events) >= stop_at, keeps=FileJournal(file))
        before.close()
        events, problems = load(file)
        again = journey().session("walker", 7, lambda: "2027-01-12T09:00:00", FileJournal(file), events)
        assert not problems and again.profile == before.profile == profile(events)
        assert (again.ask.id if again.ask else None) == (before.ask.id if before.ask else None)
        again.close()
