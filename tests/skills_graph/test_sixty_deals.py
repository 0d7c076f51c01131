"""Sixty occupations whose whole dealing was read by eye: well known, less known and drawn at random; absurdity is caught."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skills_graph import SkillsGraph, Wind
from skills_graph.card import stems

WELL_KNOWN = (
    "baker", "cook", "waiter/waitress", "hairdresser", "building cleaner", "domestic cleaner", "home care aide", "nurse assistant",
    "child day care worker", "shop assistant", "shelf filler", "cashier", "receptionist", "administrative assistant",
    "customer contact centre information clerk", "warehouse worker", "warehouse order picker", "forklift operator", "cargo vehicle driver",
    "car and van delivery driver", "bus driver", "vehicle technician", "electrician", "plumber", "construction painter", "bricklayer",
    "carpenter", "landscape gardener", "security guard", "factory hand",
)
LESS_KNOWN = (
    "sterile services technician", "window installer", "tyre fitter", "laundry ironer", "fish trimmer", "kennel worker", "crossing guard",
    "rail layer", "optical instrument assembler", "cemetery attendant", "recycling worker", "stage technician",
    "printed circuit board assembler", "hotel porter", "dairy products manufacturing worker",
)
AT_RANDOM = (
    "building inspector", "music and video shop manager", "pastry chef", "political party agent",
    "jewellery and watches specialised seller", "eyewear and optical equipment specialised seller", "doctors' surgery assistant",
    "waste management supervisor", "tax clerk", "bank manager", "eyewear and optical equipment shop manager", "aircraft engine tester",
    "computer and accessories specialised seller", "import export specialist", "vehicle rental agent",
)
SIXTY = (*WELL_KNOWN, *LESS_KNOWN, *AT_RANDOM)
WINDS = Path(__file__).parents[2] / "scenarios" / "winds"
WITH_STORY = ("robots", "mensen", "ai")


def wind(name: str) -> Wind:
    rows = tomllib.loads((WINDS / f"{name}.toml").read_text("utf-8"))["skill_groups"]
    return Wind(name, {row["code"]: row["shift"] for row in rows}, {})


@pytest.fixture(scope="module")
def decks(graph: SkillsGraph) -> dict[str, list[tuple[str, ...]]]:
    """The dealing of each of the sixty."""
    titles = graph.words("en").occupations_official
    return {name: graph.deals([graph.occupations[titles.index(name)]], 1) for name in SIXTY}


@pytest.fixture(scope="module")
def changes(graph: SkillsGraph, decks: dict[str, list[tuple[str, ...]]]) -> list[tuple[str, str, list[str], list, list[str]]]:
    """For each of the sixty and each wind that has a story: its deck, what rises and what falls."""
    titles, told = graph.words("en").occupations_official, []
    for name, deals in decks.items():
        uri, deck = graph.occupations[titles.index(name)], [card for deal in deals for card in deal]
        for blown in map(wind, WITH_STORY):
            told.append((name, blown.name, deck, graph.rising(deck, [uri], blown, 2, 1), graph.falling(deck, deck[:2], blown, 2, 1)))
    return told


def test_sixty_are_sixty() -> None:
    assert len(set(SIXTY)) == 60


def test_all_cards_have_a_short_dutch_label(graph: SkillsGraph, decks: dict[str, list[tuple[str, ...]]]) -> None:
    for card in {card for deals in decks.values() for deal in deals for card in deal}:
        label = graph.label("skill", card, "nl")
        assert label not in (graph.label("skill", card, "en"), "") and len(label) <= 52, label


def test_each_has_at_least_five_deals_and_says_nothing_twice(graph: SkillsGraph, decks: dict[str, list[tuple[str, ...]]]) -> None:
    for name, deals in decks.items():
        said = [stems(graph.label("skill", card, "nl")) for deal in deals for card in deal]
        assert len(deals) >= 5 and len(said) == len(set(said)), name


def test_the_first_deal_is_work_and_no_knowledge_or_attitude(graph: SkillsGraph, decks: dict[str, list[tuple[str, ...]]]) -> None:
    for name, deals in decks.items():
        assert not any(graph.is_knowledge(card) or graph.role(card) == "manner" for card in deals[0]), name


def test_the_first_three_deals_hold_no_picture_three_times_and_no_deal_of_them_one_twice(
    graph: SkillsGraph, decks: dict[str, list[tuple[str, ...]]]
) -> None:
    for name, deals in decks.items():
        pictures = [[graph.picture(card) for card in deal] for deal in deals[:3]]
        assert max(Counter(picture for deal in pictures for picture in deal).values()) <= 2, name
        assert all(len(set(deal)) == 3 for deal in pictures), name


def test_each_well_known_trade_names_its_own_cards_first_or_all_of_its_work_is_told(graph: SkillsGraph) -> None:
    titles, bundle = graph.words("en").occupations_official, graph.bundle
    assert all(bundle.first_cards.get(titles.index(name)) for name in WELL_KNOWN)
    assert len(bundle.first_cards) >= 200


def test_a_chain_saw_comes_late_in_a_warehouse(graph: SkillsGraph, decks: dict[str, list[tuple[str, ...]]]) -> None:
    first = {graph.label("skill", card, "en") for deal in decks["warehouse order picker"][:4] for card in deal}
    assert "operate chainsaw" in {graph.words("en").skills[row] for row in graph.bundle.essential[_row(graph, "warehouse order picker")]}
    assert "operate chainsaw" not in first


def test_something_rises_for_each_and_it_is_work_that_the_deck_does_not_hold(graph: SkillsGraph, changes: list) -> None:
    for name, blown, deck, risen, _ in changes:
        assert risen, (name, blown)
        for one in risen:
            assert one.uri not in deck and not graph.is_knowledge(one.uri) and graph.role(one.uri) in ("asked", "stays"), (name, one)


def test_the_own_card_beside_a_rising_one_is_work_and_near(graph: SkillsGraph, changes: list) -> None:
    beside = [(one.uri, one.near) for *_, risen, _ in changes for one in risen if one.near]
    for rising, near in beside:
        shared = stems(graph.label("skill", rising, "nl")) & stems(graph.label("skill", near, "nl"))
        assert graph.role(near) != "manner" and (shared or graph.family(rising) == graph.family(near)), (rising, near)
    assert len(beside) >= 0.4 * sum(len(risen) for *_, risen, _ in changes)


def test_what_falls_is_a_task_of_a_machine_or_computer_and_never_has_a_heart(graph: SkillsGraph, changes: list) -> None:
    for name, _, deck, _, fell in changes:
        assert not set(fell) & set(deck[:2]), name
        assert all(graph.role(card) in ("machine", "computer") and not graph.is_knowledge(card) for card in fell), name


def test_never_more_falls_than_rises(changes: list) -> None:
    assert not [(name, blown) for name, blown, _, risen, fell in changes if len(fell) > len(risen)]


@given(data=st.data())
def test_how_often_two_skills_are_asked_together_is_a_share_and_goes_both_ways(graph: SkillsGraph, data: st.DataObject) -> None:
    cards, count = graph._cards, len(graph.bundle.skill_uris)
    one, other = (data.draw(st.integers(0, count - 1)) for _ in range(2))
    assert 0 <= cards.together(one, other) == cards.together(other, one) < 1
    assert cards.together(one, other) <= cards.together(one, one)


def test_who_asks_a_skill_is_told_from_both_sides(graph: SkillsGraph) -> None:
    bundle = graph.bundle
    for row in range(0, len(graph.occupations), 300):
        for skill in (*bundle.essential[row], *bundle.optional[row]):
            assert row in graph._cards.asking(int(skill))


def _row(graph: SkillsGraph, name: str) -> int:
    return graph.words("en").occupations_official.index(name)
