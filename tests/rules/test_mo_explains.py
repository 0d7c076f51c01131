"""Mo explains every ask in words of its own."""

import pytest
from walker import journey, occupation, walk
from words import MOST_WORDS, read, sentences, words

from game.player import Player
from game.questions import explained as words_explained
from game.rules.explained import Word, standing_in
from game.rules.guide import EXPLAINED, WHO, explained, kind
from game.texts import TEXTS

PLAYERS = (Player(1, occupation("bakker")), Player(5, occupation("kapper"), line="korte"), Player(3, occupation("verzorgende"), line="rustige", character="first"),
           Player(9, occupation("lasser"), prefer={"start.C1": "school"}), Player(4, occupation("kok"), character="never", prefer={"start.C1": "none"}))


@pytest.mark.parametrize("player", PLAYERS, ids=lambda player: f"{player.line}-{player.seed}")
def test_every_ask_of_a_journey_is_explained_in_words_of_its_own(player):
    met = {}
    walk(player, seed=player.seed, until=lambda session: bool(session.ask and met.setdefault(session.ask.id, session.ask)) and False)
    assert len(met) > 60
    unknown = sorted(name for name in met if not kind(name))
    assert not unknown, f"nothing is written about {unknown}"
    for ask in met.values():
        here, why, who = (explained(ask, what) for what in EXPLAINED)
        for language in ("nl", "en"):
            assert all(journey(language).texts.say(one) for one in (here, why, who))
        assert {here.id, why.id} == {f"guide-here-{kind(ask.id)}", f"guide-why-{kind(ask.id)}"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_two_kinds_of_ask_share_what_is_done_or_why(language):
    texts = journey(language).texts
    for what in ("here", "why"):
        said = [texts.get(f"guide-{what}-{name}") for name in WHO]
        assert len(set(said)) == len(said), sorted(one for one in said if said.count(one) > 1)


def test_what_lies_heavy_is_told_to_stay_shut_and_where_nothing_is_said_nothing_is_seen():
    assert {WHO[name] for name in ("start-A3", "practice-rails", "practice-lift", "future-feeling")} == {"shut"}
    assert WHO["ride"] == "told"
    assert WHO["my_poster-passes"] == "share"


def test_nothing_is_written_for_an_ask_that_does_not_exist():
    texts = read(TEXTS / "nl")
    written = {key.split("-", 2)[2] for key in texts if key.startswith(("guide-here-", "guide-why-"))}
    assert written == set(WHO)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_at_least_sixty_words_are_explained_each_in_short_sentences(language):
    told = words_explained(language)
    assert len(told) >= 60
    assert {"BBL", "EVC", "UWV", "mbo 2"} <= {word.name for word in told}
    long = [one for word in told for one in sentences(word.says) if len(words(one)) > MOST_WORDS]
    assert not long


def test_a_word_is_found_in_any_form_and_the_longer_one_hides_the_shorter():
    told = words_explained("nl")
    assert [word.name for word in standing_in(["Hier hoort mbo 2 of BBL bij.", "Lees de vacatures."], told)] == ["mbo 2", "BBL", "vacature"]
    assert standing_in(["Niets lastigs hier."], told) == []
    assert standing_in(["VCA"], [Word("vca", "icon:hard-hat", "Een papier.")])


def test_no_word_stands_twice():
    for language in ("nl", "en"):
        names = [name.casefold() for word in words_explained(language) for name in (word.name, *word.also)]
        assert len(set(names)) == len(names), sorted(name for name in names if names.count(name) > 1)
