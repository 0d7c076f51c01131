"""The cast of a story is drawn from what the player said."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules import event as e
from game.rules.cast import GENERAL, SKILL, Cast, cast_of, detail_keys, situation_of
from game.rules.profile import Profile, profile
from skills_graph.future import Wind

BAKER = "occupation:baker"
ROBOTS = Wind("robots", {}, {})
OWN = {"detail-begin-early": "kwart voor zeven", "detail-colleague-ria": "Ria", "detail-first-coffee": "koffie zetten"}


@dataclass(frozen=True)
class Risen:
    uri: str
    near: str


class SmallGraph:
    """Cards named family:role:picture:word; those that begin with know: are knowledge."""

    def label(self, kind: str, key: str, language: str) -> str:
        return "bakker" if kind == "occupation" else key.split(":")[-1].replace("_", " ").removeprefix(SKILL)

    def picture(self, skill_uri: str) -> str:
        return skill_uri.split(":")[2] if not skill_uri.startswith(SKILL) else skill_uri[-3:]

    def group(self, skill_uri: str) -> str:
        return self.picture(skill_uri)

    def family(self, skill_uri: str) -> str:
        general = {SKILL + uri: family for uri, family in zip(GENERAL, ("head", "people", "hands", "head", "people"), strict=True)}
        return general.get(skill_uri) or ("head" if self.is_knowledge(skill_uri) else skill_uri.split(":")[0])

    def role(self, skill_uri: str) -> str:
        return "stays" if skill_uri.startswith(SKILL) else skill_uri.split(":")[1]

    def is_knowledge(self, skill_uri: str) -> bool:
        return skill_uri.startswith("know:")

    def knows_skill(self, skill_uri: str) -> bool:
        return not skill_uri.startswith("gone:")

    def knows_occupation(self, uri: str) -> bool:
        return uri == BAKER

    def workplace(self, uri: str) -> str:
        return "machines"

    def rising(
        self, deck: Sequence[str], occupation_uris: Sequence[str], wind: Wind | None, k: int, seed: int
    ) -> Sequence[Risen]:
        return [Risen("people:asked:p9:iets_leren", ""), Risen("hands:asked:p8:repareren", deck[0])][:k]

    def falling(self, deck: Sequence[str], protected: Sequence[str], wind: Wind | None, k: int, seed: int) -> list[str]:
        return [uri for uri in deck if self.role(uri) == "machine" and uri not in protected][:k]


GRAPH = SmallGraph()
DECK = (
    "hands:machine:p1:wegen", "hands:stays:p2:bakken", "people:asked:p3:klanten_helpen", "head:stays:p4:op_tijd_zijn",
    "hands:machine:p1:mengen", "hands:machine:p5:inpakken", "head:computer:p6:rekenen", "know:stays:p7:meel",
)  # fmt: skip


def said(*bodies: e.Body) -> Profile:
    return profile(e.Event("j", number, "", body) for number, body in enumerate(bodies, 1))


def worker(*more: e.Body, deck: Sequence[str] = DECK) -> Profile:
    return said(e.OccupationHeld(BAKER, "now"), *(e.SkillRated(uri, "often") for uri in deck), *more)


def drawn(player: Profile, wind: Wind | None = ROBOTS, seed: int = 1) -> Cast:
    return cast_of(player, GRAPH, "nl", wind, seed, OWN)


def uris(cards: Sequence[object]) -> list[str]:
    return [card.uri for card in cards]  # type: ignore[attr-defined]


def test_cards_with_a_heart_and_a_hand_come_first() -> None:
    dear = "head:computer:p6:rekenen"
    cast = drawn(worker(e.SkillMarked(dear, "like"), e.SkillMarked(dear, "good"), e.SkillMarked(DECK[1], "like")))
    assert uris(cast.strong)[:2] == [dear, DECK[1]]


def test_knowledge_stands_apart() -> None:
    cast = drawn(worker())
    assert uris(cast.knowledge) == ["know:stays:p7:meel"]
    assert not {"know:stays:p7:meel"} & {*uris(cast.strong), *uris(cast.hand), *uris(cast.staying)}


def test_a_hand_has_each_family_that_the_deck_has() -> None:
    hand = drawn(worker()).hand
    assert len(hand) == 5 and {card.family for card in hand} == {"hands", "people", "head"}


def test_a_deck_of_three_cards_and_an_empty_one_give_a_whole_cast() -> None:
    for deck in (DECK[:3], ()):
        cast = drawn(worker(deck=deck))
        assert len(cast.strong) == 3 and len(cast.hand) == 5 and cast.staying and all(card.label for card in cast.strong)
        assert set(deck) <= set(uris(cast.hand))


def test_a_player_without_occupation_has_a_cast_too() -> None:
    cast = cast_of(said(), GRAPH, "nl", ROBOTS, 1, {}, work="collega")
    assert (cast.occupation, cast.place, cast.situation) == ("collega", "binnen", "werk")


def test_what_the_bundle_does_not_have_any_more_is_passed_over() -> None:
    cast = drawn(worker(e.OccupationHeld("occupation:gone", "side"), deck=("gone:stays:p1:x", *DECK)))
    assert cast.occupation == "bakker" and "gone:stays:p1:x" not in uris(cast.hand)


@given(st.sets(st.sampled_from(DECK)), st.sets(st.sampled_from(DECK)), st.integers(0, 50))
def test_no_card_falls_that_is_dear_or_shown_as_strong_and_never_more_than_rise(like: set[str], good: set[str], seed: int) -> None:
    marks = [*(e.SkillMarked(uri, "like") for uri in like), *(e.SkillMarked(uri, "good") for uri in good)]
    cast = drawn(worker(*marks), seed=seed)
    assert not set(uris(cast.falling)) & ((like & good) | set(uris(cast.strong)))
    assert len(cast.falling) <= len(cast.rising)


def test_the_rising_card_with_a_near_own_card_comes_first() -> None:
    cast = drawn(worker())
    assert [card.label for card in cast.rising] == ["repareren", "iets leren"] and len(cast.near) == 1


def test_the_same_seed_draws_the_same_cast() -> None:
    assert drawn(worker(), seed=7) == drawn(worker(), seed=7)


def test_details_become_phrases_and_unknown_ones_stay_empty() -> None:
    cast = drawn(worker(e.DetailChosen("begin", "early"), e.DetailChosen("sound", "sea"), e.DetailChosen("colleague", "ria")))
    assert (cast.begin, cast.sound, cast.colleague, cast.first_thing) == ("kwart voor zeven", "", "Ria", "")


def test_the_phrases_wanted_are_those_of_the_details_chosen() -> None:
    player = said(e.DetailChosen("begin", "early"), e.DetailChosen("colleague", "alone"))
    assert detail_keys(player) == ["detail-begin-early"]


def test_own_words_come_along_and_the_other_lever_is_known() -> None:
    ends = e.LeversSet((("robots", "veel"), ("mensen", "weinig")))
    cast = drawn(worker(e.WordGiven("missing", "grapjes maken"), ends))
    assert (cast.own_word, cast.other, cast.place) == ("grapjes maken", "mensen_weinig", "machines")
    assert drawn(worker(ends), Wind("mensen", {}, {})).other == "robots_veel"


@pytest.mark.parametrize(
    ("bodies", "situation"),
    [
        ([e.OccupationHeld(BAKER, "now")], "werk"),
        ([e.OccupationHeld(BAKER, "last")], "kwijt"),
        ([e.OccupationHeld(BAKER, "last"), e.Confirmed("work", "back", False)], "niet_terug"),
        ([e.OccupationHeld(BAKER, "direction")], "school"),
        ([e.OccupationHeld(BAKER, "internship"), e.NoOccupation("now")], "school"),
        ([e.OccupationHeld(BAKER, "now"), e.IntakeAnswered("C1", "school", 0)], "school"),
        ([e.NoOccupation("now")], "werk"),
    ],
)
def test_the_situation_follows_from_what_was_said(bodies: list[e.Body], situation: str) -> None:
    assert situation_of(said(*bodies)) == situation


def test_who_is_not_there_any_more_is_not_given_the_old_colleague() -> None:
    player = said(e.OccupationHeld(BAKER, "last"), e.DetailChosen("colleague", "ria"))
    assert drawn(player).colleague == ""
