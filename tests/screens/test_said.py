"""The list in the menu: what was said stands there as a sentence, and only as the player's own."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from game.commands import journey
from game.rules import event as e
from game.rules.profile import profile
from game.screens.said import lines

SAID = {
    "nl": (
        (e.DetailChosen("sound", "radio"), "Zo is mijn dag: de radio"),
        (e.ChangeSeen("robots", "lift", "coming"), "Een tilhulp: komt nog"),
        (e.WayChosen("new", "future"), "Hier denk ik aan: Ik ga iets heel nieuws doen."),
        (e.FeelingNamed("bep", "talk"), "Na een dag in 2030: Hier wil ik over praten"),
        (e.ObstacleNamed("good"), "Dit klopt: ik heb het hier goed"),
        (e.ObstacleLifted("good", "me", "people"), "Dit wil ik houden: de mensen"),
        (e.StepSawn("stay_body", 2), "Een stap: Vragen hoe een collega tilt"),
    ),
    "en": (
        (e.DetailChosen("sound", "radio"), "My day is like this: the radio"),
        (e.StepSawn("new_ask", 2), "A step: Write one question and send it"),
    ),
}


@pytest.fixture(scope="module", params=sorted(SAID))
def made(request: pytest.FixtureRequest) -> journey.Journey:
    return journey.make(request.param)


def told(made: journey.Journey, *bodies: e.Body) -> list[str]:
    now = profile(e.Event("a", number, "2027-01-11T09:00:00", body) for number, body in enumerate(bodies, 1))
    show = SimpleNamespace(texts=made.texts, world=made.world, session=SimpleNamespace(profile=now))
    return [words for words, _ in lines(show)]  # type: ignore[arg-type]


def test_each_answer_reads_as_a_sentence_of_ones_own(made: journey.Journey) -> None:
    for body, sentence in SAID[made.texts.language]:
        assert told(made, body) == [sentence]


def test_the_newest_stands_first(made: journey.Journey) -> None:
    bodies = [body for body, _ in SAID[made.texts.language]]
    assert told(made, *bodies) == [sentence for _, sentence in reversed(SAID[made.texts.language])]


def test_a_card_played_in_a_story_can_be_read_back(made: journey.Journey) -> None:
    card = next(uri for uri in made.world.graph.bundle.skill_uris if made.world.graph.knows_skill(uri))
    words = told(made, e.ChoiceMade("bep", 1, "kaart", card, ()))
    assert len(words) == 1 and made.world.graph.label("skill", card, made.texts.language) in words[0]
    assert told(made, e.ChoiceMade("bep", 1, "kijken", "", ())) == []


def test_a_coin_that_stayed_in_the_hand_says_nothing(made: journey.Journey) -> None:
    assert told(made, e.CoinsDropped("pay", "")) == []
