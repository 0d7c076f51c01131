"""Practising: the talk, the vacancy and the rails, for every situation and every deck."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from game.rules import event as e
from game.rules.ask import Ask, Moment, Option, Tableau, Turn
from game.rules.event import Event
from game.rules.profile import Profile, fold, profile
from game.screens.art import ASSETS
from levels import practice, practice_cards, practice_rails, practice_talk, practice_vacancy
from tests.walker import journey, occupation, told

MOST = 60


def begun(*bodies: e.Body, seed: int = 7) -> list[Event]:
    return [Event("j", number, "2027-01-11T09:00:00", body) for number, body in enumerate((e.Started(seed, "b", "a"), *bodies), 1)]


def baker(*bodies: e.Body, situation: str = "stays", cards: int = 6, seed: int = 7) -> list[Event]:
    """A baker with so many cards, often done."""
    world = journey().world
    uri = occupation("bakker")
    deck = [card for deal in world.graph.deals([uri], seed) for card in deal][:cards]
    return begun(e.IntakeAnswered("C1", situation, 0), e.OccupationHeld(uri, "now"), *(e.SkillRated(card, "often") for card in deck),
                 *bodies, seed=seed)


def play(events: list[Event], choose, level=practice, language: str = "nl") -> tuple[Profile, list[Ask]]:
    """Answer until the stop has nothing more to ask; every text is rendered."""
    made = journey(language)
    now, done = profile(events), []
    for _ in range(MOST):
        ask = level.next_ask(now, made.world)
        if ask is None:
            return now, done
        told(made, ask)
        done.append(ask)
        option = ask.done if isinstance(ask, Moment) else choose(ask)
        assert option.means, f"{ask.id}: {option.id} means nothing"
        for body in option.means:
            events.append(Event("j", len(events) + 1, "", body))
            now = fold(now, events[-1])
    raise AssertionError(f"the stop does not end: {[ask.id for ask in done[-6:]]}")


def drawn(seed: int):
    """A player who takes any option, now and then the way past, and says done after a while."""
    draw = random.Random(seed)

    def choose(ask: Ask) -> Option:
        if ask.done is not None and draw.random() < 0.3:
            return ask.done
        return ask.skip if ask.may_skip and draw.random() < 0.08 else draw.choice(ask.options)

    return choose


def first(ask: Ask) -> Option:
    return ask.options[0] if ask.options else ask.skip


@pytest.mark.parametrize("situation", ["stays", "school", "unsure", "none"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_situation_plays_to_the_end_in_both_languages(situation, language):
    for seed in range(6):
        _, done = play(baker(situation=situation, seed=seed), drawn(seed), language=language)
        assert done[-1].id == "practice.end"


@pytest.mark.parametrize("cards", [0, 1, 3])
def test_a_thin_deck_gets_the_whole_stop(cards):
    now, done = play(baker(cards=cards), strong)
    asked = {ask.id.rpartition(".")[2] for ask in done}
    assert {"waarom", "vacancy", "rails", "mo_belt"} <= asked
    assert {"talk why", "phone why"} <= set(now.demands) and now.obstacles


def test_somebody_who_named_no_work_and_no_card_can_practise_both():
    for seed in range(4):
        now, done = play(begun(e.NoOccupation("last"), seed=seed), drawn(seed))
        assert done[-1].id == "practice.end"
    now, done = play(begun(e.WayChosen("new", "story")), first)
    assert any(ask.stage == "vacancy" for ask in done) and now.demands


def test_who_passes_everything_over_is_not_asked_again():
    _, done = play(baker(), lambda ask: ask.skip if ask.may_skip else ask.options[-1])
    assert [ask.id for ask in done] == ["practice.which", "practice.rails", "practice.end"]


@pytest.mark.parametrize("way, kind", [("stay", "talk"), ("other", "talk"), ("new", "vacancy")])
def test_the_way_decides_what_comes_first_and_all_three_are_offered(way, kind):
    _, done = play(baker(e.WayChosen(way, "het_scherm")), strong)
    assert done[0].options[0].id == kind and {option.id for option in done[0].options} == {"talk", "phone", "vacancy"}
    assert {"boss_talk", "phone", "vacancy"} <= {ask.stage for ask in done}


def test_the_talk_and_the_call_are_as_long_as_the_vacancy():
    """Answers on each, with no sentence tried twice: six, six (beside looking at Mo's call) and five."""
    done = play(baker(e.WayChosen("stay", "s")), strong)[1]
    talk = [ask for ask in done if ask.stage == "boss_talk" and not isinstance(ask, Moment)]
    call = [ask for ask in done if isinstance(ask, Turn) and ask.stage == "phone" and not any(strip.found for strip in ask.strips)]
    sheet = [ask for ask in done if isinstance(ask, Tableau) and ask.stage == "vacancy"]
    assert (len(talk), len(call), len(sheet)) == (6, 6, 5)


def strong(ask: Ask) -> Option:
    """What works, with each sentence of Mo's looked at first."""
    return next((option for option in ask.options if option.place == "near"), first(ask))


def test_a_sentence_that_does_not_work_is_looked_at_again_and_then_gone():
    def weak(ask: Ask) -> Option:
        return next((option for option in ask.options if option.place == "back"), first(ask))

    _, done = play(baker(e.WayChosen("stay", "s")), weak)
    talk = [ask for ask in done if isinstance(ask, Turn) and ask.stage == "boss_talk"]
    again = [ask for ask in talk if ask.again]
    assert [ask.id.rpartition(".")[2] for ask in again] == ["begin", "wat", "maar", "afspraak"]
    assert all(option.place == "near" for ask in again for option in ask.options) and all(ask.beats for ask in again)
    assert len(talk) == 10


def test_what_was_said_and_shown_stands_on_the_page():
    now, done = play(baker(e.WayChosen("stay", "s")), strong)
    page = next(ask for ask in done if isinstance(ask, Moment) and ask.stage == "boss_talk").items
    assert len(page) == 5 and page[2].id == now.demands["talk why"].value.card


@pytest.mark.parametrize("situation, other", [("stays", "sam"), ("unsure", "sam"), ("none", "fatma"), ("school", "hans")])
def test_the_other_side_of_the_table_fits_the_situation(situation, other):
    _, done = play(baker(e.WayChosen("stay", "s"), situation=situation), first)
    assert {name for ask in done if isinstance(ask, Turn) and ask.stage == "boss_talk" for name in ask.speakers} == {other}


@pytest.mark.parametrize("title", ["kapper", "schoonmaker", "vrachtwagenchauffeur", "verpleegkundige", "lasser", "winkelmedewerker"])
def test_a_vacancy_asks_what_the_occupation_asks_and_one_line_of_jargon(title):
    graph, uri = journey().world.graph, occupation(title)
    now = profile(baker(e.OptionKept(uri, "curious"), e.WayChosen("new", "s")))
    assert practice_vacancy.occupation(now, journey().world) == uri
    lines = practice_vacancy.demands(now, journey().world, uri)
    person = graph.person(uri)
    assert len(set(lines)) == len(lines) == 4
    assert all(person.skills[graph.bundle.skill_row[line]] > 0 for line in lines)


def test_the_present_work_in_the_bag_is_no_vacancy():
    own, other = occupation("bakker"), occupation("kapper")
    now = profile(baker(e.OptionKept(own, "home"), e.OptionKept(other, "curious")))
    assert practice_vacancy.occupation(now, journey().world) == other


def test_with_several_in_the_bag_the_player_chooses_the_vacancy():
    kept = [occupation(title) for title in ("kapper", "kok", "lasser")]
    _, done = play(baker(*(e.OptionKept(uri, "curious") for uri in kept), e.WayChosen("new", "s")), first)
    asked = next(ask for ask in done if ask.id == "practice.which_vacancy")
    assert [option.id for option in asked.options] == kept


def test_a_card_lies_on_one_line_only_and_none_is_fine():
    world = journey().world
    now = profile(baker(e.WayChosen("new", "s"), e.TableDone("practice.chosen.vacancy")))
    ask = practice.next_ask(now, world)
    with_card = next(option for option in ask.options if option.item)
    after = fold(now, Event("j", 90, "", with_card.means[0]))
    coming = practice.next_ask(after, world)
    assert with_card.item not in {item.id for item in coming.items}
    assert {option.item for option in coming.options} >= {""}
    assert next(line for line in coming.places if line.id == with_card.place).item == with_card.item


def test_a_denied_stamp_is_not_asked_for_again():
    world = journey().world
    events = baker(e.WayChosen("new", "s"), e.TableDone("practice.chosen.vacancy"))
    ask = practice.next_ask(profile(events), world)
    events.append(Event("j", 90, "", ask.options[0].means[0]))
    events.append(Event("j", 91, "", e.Denied((90,))))
    coming = practice.next_ask(profile(events), world)
    assert ask.options[0].place not in {option.place for option in coming.options}


def test_at_most_three_things_lie_on_the_rails_and_each_is_lifted_by_who_and_what():
    now, done = play(baker(e.WayChosen("stay", "s")), first)
    assert len(now.obstacles) == 3 and set(now.lifted) == set(now.obstacles)
    lifts = [ask for ask in done if ask.id.startswith("practice.lift")]
    assert all(ask.items and ask.places for ask in lifts)


def test_who_has_it_good_lifts_nothing_but_says_what_to_keep():
    def good(ask: Ask) -> Option:
        return next((option for option in ask.options if option.id == "good"), ask.done or first(ask))

    now, _ = play(baker(), good)
    assert list(now.obstacles) == ["good"] and now.lifted["good"].value.who == "me"


def test_a_kept_tip_lies_among_what_helps_with_what_lay_on_that_passengers_way():
    _, done = play(baker(e.TipKept("amina"), e.TipKept("ronald")), first)
    tips = {ask.id: [place.id for place in ask.places if place.id.startswith("tip-")] for ask in done if ask.id.startswith("practice.lift")}
    assert tips["practice.lift.time"] == ["tip-ronald"] and tips["practice.lift.money"] == []


def test_school_comes_last_and_learning_without_school_comes_first():
    for whats in practice_rails.WHATS.values():
        assert "school" not in whats[:-1]
    assert practice_rails.WHATS["papers"].index("proof") < practice_rails.WHATS["papers"].index("school")


def test_never_more_than_eight_answers_in_a_row_on_one_layout():
    for seed in range(20):
        _, done = play(baker(e.OptionKept(occupation("kapper"), "curious"), seed=seed), drawn(seed))
        row, last = 0, ""
        for ask in dict.fromkeys((ask.id, ask.stage, isinstance(ask, Moment)) for ask in done):
            row = row + 1 if (ask[1], ask[2]) == last else 1
            last = (ask[1], ask[2])
            assert row <= 8, ask


def test_there_are_ten_lines_of_jargon_with_plain_words_in_both_languages():
    assert len(practice_vacancy.JARGON) >= 10
    for language in ("nl", "en"):
        texts = journey(language).texts
        for key in practice_vacancy.JARGON:
            assert texts.get(f"jargon-{key}") != texts.get(f"jargon-plain-{key}")


def test_every_picture_of_the_stop_is_there():
    icons = {*practice_rails.ICONS.values(), *practice_rails.KEEPS.values(),
             *practice.KINDS.values()}
    assert all((ASSETS / "pictograms" / f"{name}.svg").exists() for name in icons)
    people = {*practice_rails.PICTURES.values(), *practice_talk.OTHERS.values()}
    assert all((ASSETS / "art" / "people" / f"{name}.svg").exists() for name in people)
    assert all((ASSETS / "art" / "places" / f"block_{name}.svg").exists() for name in practice_rails.OBSTACLES)
    for whats in practice_rails.WHATS.values():
        assert set(whats) <= set(practice_rails.ICONS)


def test_the_level_changes_nothing_it_looks_at():
    now = profile(baker(e.WayChosen("new", "s")))
    before = replace(now)
    assert practice.next_ask(now, journey().world) == practice.next_ask(now, journey().world)
    assert now == before


def test_an_own_word_comes_back_once_and_is_gone_when_it_was_taken_back():
    events = baker(e.WordGiven("missing", "mensen laten lachen"))
    told_back = practice_cards.own_word(profile(events))
    assert [said.arguments["words"] for said in told_back] == ["mensen laten lachen"]
    word = next(event.seq for event in events if isinstance(event.body, e.WordGiven))
    denied = [*events, Event(events[-1].journal, events[-1].seq + 1, events[-1].at, e.Denied((word,)))]
    assert practice_cards.own_word(profile(denied)) == ()
