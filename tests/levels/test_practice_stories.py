"""The practice talks in Ink: for every situation and way as long, walked many times, kept and taken up again as days are."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from game.authoring.practice_walks import straight
from game.export import profile_paper, record, share
from game.rules import event as e
from game.rules.ask import Ask, Moment, Option, Turn
from game.rules.cast import SITUATIONS
from game.rules.event import Event
from game.rules.ink_walk import cast_of_walk, walk_on
from game.rules.profile import evidence, profile
from game.rules.scenario import LANGUAGES
from game.rules.story import WAYS, Story
from game.rules.world import World
from levels import future, practice, practice_stories
from tests.levels.test_practice import baker, drawn, first, play, strong
from tests.walker import journey

TALKS = journey().world.scenarios.practice


def to(name: str):
    """A player who chooses this talk and then what works."""
    kind = "talk" if name.startswith("baas") else "phone"

    def choose(ask: Ask) -> Option:
        return next((option for option in ask.options if option.id in (kind, name)), strong(ask))

    return choose


def turns(done: list[Ask], name: str) -> list[Turn]:
    return [ask for ask in done if isinstance(ask, Turn) and ask.talk == name]


def test_there_are_four_calls_and_four_talks_with_the_boss():
    assert sorted(talk.kind for talk in TALKS.values()) == ["baas"] * 4 + ["telefoon"] * 4


@pytest.mark.parametrize("name", TALKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_talk_is_walked_two_hundred_times_without_an_error(name, language):
    story = Story(TALKS[name].compiled(language), cast_of_walk(0))
    for number in range(200):
        story.again(cast_of_walk(number))
        assert [beat.ended for beat, _, _ in walk_on(story, Random(number), practice=True)][-1]


@pytest.mark.parametrize("kind", ["telefoon", "baas"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_talk_of_a_kind_is_as_long_in_every_situation_and_for_every_way(kind, language):
    words = [straight(talk.compiled(language), situation, way)
             for talk in TALKS.values() if talk.kind == kind for situation in SITUATIONS for way in WAYS]
    assert max(words) <= 1.25 * min(words), (min(words), max(words))


@pytest.mark.parametrize("way", ["stay", "other", "new", ""])
@pytest.mark.parametrize("situation", ["stays", "none", "school", "unsure"])
def test_everybody_may_choose_from_four_of_each(way, situation):
    bodies = [e.WayChosen(way, "s")] if way else []
    now = profile(baker(*bodies, situation=situation))
    assert [len(practice_stories.offered(now, journey().world, kind)) for kind in ("talk", "phone")] == [4, 4]


@pytest.mark.parametrize("name", TALKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_talk_is_played_to_its_page(name, language):
    now, done = play(baker(e.WayChosen("other", "s")), to(name), language=language)
    end = next(ask for ask in done if ask.id.endswith(f"{name}.end"))
    assert isinstance(end, Moment) and 4 <= len(end.items) <= 5
    assert turns(done, name) and f"practice/{name}" in now.practices


def test_pressing_a_sentence_that_went_well_is_no_fault_and_one_may_go_on_at_once():
    talk = TALKS["bellen_plek"]
    asked = turns(play(baker(), to(talk.id))[1], talk.id)
    fine = next(ask for ask in asked if any(strip.found == "fine" for strip in ask.strips))
    assert "Kijk nog eens" in str(fine.says.arguments["words"]) and fine.options
    assert "nu_jij" in {option.id for option in asked[0].options}
    assert len(asked[5].strips) == 5 and len(asked[5].options) == 1, "what was pressed stays to be seen, and is not asked again"


def test_who_stays_calls_in_the_own_company_and_who_goes_calls_out():
    def says(way: str) -> str:
        asked = turns(play(baker(e.WayChosen(way, "s")), to("bellen_leren"))[1], "bellen_leren")
        return " ".join(str(beat.arguments["words"]) for ask in asked for beat in ask.beats)

    assert "Opleidingsfonds" in says("stay") and "Werkcentrum" in says("new")


def test_a_talk_that_is_left_in_the_middle_goes_on_where_it_was():
    events = baker(e.WayChosen("stay", "s"))
    seen: list[Ask] = []

    def stop(ask: Ask) -> Option:
        seen.append(ask)
        if ask.id.endswith("waarom"):
            raise InterruptedError
        return to("baas_uren")(ask)

    with pytest.raises(InterruptedError):
        play(events, stop)
    again = practice.next_ask(profile(events), journey().world)
    assert again == seen[-1]


def test_a_talk_that_was_written_anew_says_so_and_begins_again():
    events = baker(e.WayChosen("stay", "s"))
    with pytest.raises(InterruptedError):
        play(events, lambda ask: (_ for _ in ()).throw(InterruptedError) if ask.id.endswith("waarom") else to("baas_uren")(ask))
    old = journey().world
    newer = {**old.scenarios.practice, "baas_uren": replace(TALKS["baas_uren"], version=2)}
    world = World(old.graph, replace(old.scenarios, practice=newer), old.language, old.phrase)
    told = practice.next_ask(profile(events), world)
    assert told.says.id == "practice-changed" and len(told.options) == 1
    events.append(Event("j", len(events) + 1, "", told.options[0].means[0]))
    assert practice.next_ask(profile(events), world).id == "practice.talk.baas_uren.begin"


def test_taking_back_an_answer_opens_its_turn_again():
    events = baker(e.WayChosen("stay", "s"))
    with pytest.raises(InterruptedError):
        play(events, lambda ask: (_ for _ in ()).throw(InterruptedError) if ask.id.endswith("waarom") else to("baas_uren")(ask))
    events.append(Event("j", len(events) + 1, "", e.Undone((events[-1].seq,))))
    assert practice.next_ask(profile(events), journey().world).id == "practice.talk.baas_uren.wat"


def test_passing_a_turn_over_leaves_the_talk():
    def leave(ask: Ask) -> Option:
        return ask.skip if ask.id.endswith("waarom") else to("baas_uren")(ask)

    _, done = play(baker(e.WayChosen("stay", "s")), leave)
    assert not any(ask.id.startswith("practice.talk.baas_uren.maar") for ask in done) and done[-1].id == "practice.end"


def test_what_is_practised_is_no_future_and_only_the_card_that_was_shown_is_evidence():
    now, _ = play(baker(e.WayChosen("stay", "s")), to("baas_terug"))
    assert not now.stories and not now.choices and now.practices
    assert {key for part, key, _ in evidence(now) if part == "demands"} >= {"talk why"}
    assert future._way(now) is None


def test_a_journal_in_which_the_talk_was_held_before_does_not_hold_it_again():
    """As the game kept it when the talk was no story yet."""
    old = [e.TableDone("practice.chosen.talk"), e.TableDone("practice.talk.task"), e.TableDone("practice.talk.open.plain"),
           e.DemandStamped("talk", "why", "learn"), e.TableDone("practice.talk.but.try"), e.TableDone("practice.talk.close.when"),
           e.MomentSeen("practice.talk_read")]
    now, done = play(baker(e.WayChosen("stay", "s"), *old), first)
    assert not any(ask.stage == "boss_talk" for ask in done) and now.demands["talk why"].value.stamp == "learn"


def test_nobody_has_to_tell_anything_about_health():
    card = TALKS["baas_terug"]
    assert "hoef je niets te zeggen" in card.about["nl"] and "need not say anything" in card.about["en"]
    for language in LANGUAGES:
        text = card.compiled(language).lower()
        assert not any(word in text for word in ("ziek", "diagnos", "burn", "operatie", "illness", "surgery"))


@pytest.mark.parametrize("seed", range(4))
def test_any_player_comes_to_the_end(seed):
    _, done = play(baker(e.WayChosen("new", "s"), seed=seed), drawn(seed))
    assert done[-1].id == "practice.end"


def test_what_was_asked_and_agreed_stands_on_the_own_profile_and_a_boss_never_gets_it():
    made = journey()
    now, done = play(baker(e.WayChosen("stay", "s")), to("baas_terug"))
    page = [made.texts.say(line.says) for line in next(ask for ask in done if ask.id.endswith("baas_terug.end")).items]
    titles = record._practised(now, made.world.scenarios, "nl")
    assert titles["practice/baas_terug page"] == " · ".join(page) and len(page) == 5
    chapters = profile_paper.content(now, made.world.graph, made.texts, "2027-01-11", titles)["chapters"]
    assert "Terug na een tijd thuis" in str(chapters) and page[-1] in str(chapters)
    for to_whom in (share.BOSS, share.CLASS):
        assert not share.shown(now, to_whom).practices and not share.shown(now, to_whom).spoken
