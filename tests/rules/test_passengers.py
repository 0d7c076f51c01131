"""The role models that come with the game: honest, equally long for each way, and about work that there is."""

import re
from pathlib import Path
from statistics import mean
from typing import get_args

import pytest

from game.rules.passenger import Obstacle, Passenger
from game.rules.scenario import LANGUAGES, load_scenarios
from game.rules.written import parse
from levels.practice_rails import GOOD, OBSTACLES
from skills_graph import SkillsGraph
from tests.words import Text, not_said, too_long

ROOT = Path(__file__).parents[2]
PASSENGERS = load_scenarios(ROOT / "scenarios").passengers
WAYS = ("blijven", "anders", "overstappen")
SHORTEST, LONGEST = 120, 180
"""Words: 60 to 90 seconds at two words a second."""
REAL = """id = "wilma"
name = "Wilma"
age = 47
portrait = "people/klant"
way = "blijven"
obstacle = "time"
work = { nl = "kok in de zorg", en = "cook in care" }
occupation = ["http://data.europa.eu/esco/occupation/9ab80ce6-504f-474f-bb91-98163e9d45fd"]
isco_groups = ["512"]
skill_groups = ["S3.5", "S6.3", "S6.11"]
local = true
consent = "on paper, kept by the library"
lines = [{ nl = "Ik kook.", en = "I cook." }, { nl = "Elke dag.", en = "Every day." }, { nl = "Vroeg op.", en = "Up early." }, { nl = "Soep.", en = "Soup." }]
[tip]
kind = "wie"
text = { nl = "Vraag de kok.", en = "Ask the cook." }
"""


def told(one: Passenger, language: str) -> list[str]:
    """All that somebody says, piece by piece."""
    invented = [one.invented] if one.invented else []
    return [words[language] for words in (one.work, *one.lines, *invented, one.tip.text)]


def length(one: Passenger, language: str) -> int:
    return sum(len(text.split()) for text in told(one, language))


def test_there_are_eight_of_each_way_of_all_ages_and_each_obstacle_was_solved_by_somebody() -> None:
    assert {way: len([one for one in PASSENGERS.values() if one.way == way]) for way in WAYS} == dict.fromkeys(WAYS, 8)
    ages = [one.age for one in PASSENGERS.values()]
    assert min(ages) < 20 and max(ages) > 60 and mean(ages) == pytest.approx(40, abs=4)
    assert {one.obstacle for one in PASSENGERS.values()} == set(get_args(Obstacle))


def test_what_lay_in_the_way_is_what_can_lie_on_the_rails() -> None:
    assert set(get_args(Obstacle)) == set(OBSTACLES) - {GOOD}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_stays_has_as_much_to_tell_as_who_goes(language: str) -> None:
    by_way = [[length(one, language) for one in PASSENGERS.values() if one.way == way] for way in WAYS]
    assert max(map(mean, by_way)) <= 1.1 * min(map(mean, by_way))
    lengths = [one for row in by_way for one in row]
    assert min(lengths) >= SHORTEST and max(lengths) <= LONGEST and max(lengths) <= 1.3 * min(lengths)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PASSENGERS)
def test_a_story_is_told_in_short_sentences_and_the_words_of_the_game(name: str, language: str) -> None:
    one = PASSENGERS[name]
    texts = [Text(name, str(number), (text,), frozenset()) for number, text in enumerate([*told(one, language), *(fact.text[language] for fact in one.facts)])]
    assert [(text.ways[0], found) for text in texts for found in (*too_long(text), *not_said(text, language))] == []
    assert not any("!" in text.ways[0] for text in texts)


@pytest.mark.parametrize("name", PASSENGERS)
def test_somebody_has_a_portrait_and_work_that_there_is_and_says_that_they_are_invented(name: str) -> None:
    one, graph = PASSENGERS[name], SkillsGraph.load()
    assert one.portrait == f"people/{one.id}" and (ROOT / "assets" / "art" / f"{one.portrait}.svg").exists()
    assert all(graph.knows_occupation(uri) for uri in one.occupation)
    assert set(one.skill_groups) <= set(graph.bundle.group_codes)
    assert {graph.isco(uri)[:3] for uri in one.occupation} == set(one.isco_groups)
    assert not one.local and one.invented
    assert re.search("verzonnen|bedacht|besta niet", one.invented.nl) and re.search("made[ -](me )?up|invented|not real", one.invented.en)
    assert one.facts and all(fact.year >= 2019 for fact in one.facts)


def test_no_two_say_in_the_same_words_that_they_are_invented() -> None:
    said = [one.invented.nl for one in PASSENGERS.values() if one.invented]
    assert len(said) == len(set(said))


def test_a_real_person_is_read_with_their_consent_and_without_a_line_that_they_are_invented() -> None:
    real, problems = parse(Passenger, REAL, "wilma.toml")
    assert real and real.local and real.invented is None and problems == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('consent = "on paper, kept by the library"\n', "", "a real person has a consent"),
        ("local = true\n", "", "who is not local has one"),
        ("local = true\n", 'local = true\ninvented = { nl = "Ik ben bedacht.", en = "I am made up." }\n', "no line invented"),
        ('"Ik kook."', f'"{"soep " * 36}"', "has more than 35 words; make two lines of it"),
        ('"time"', '"tyme"', 'did you mean "time"?'),
    ],
)
def test_a_mistake_in_a_passenger_is_told(before: str, after: str, expected: str) -> None:
    one, problems = parse(Passenger, REAL.replace(before, after), "wilma.toml")
    assert one is None and any(expected in str(problem) for problem in problems), problems
