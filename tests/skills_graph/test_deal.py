"""Dealing cards: recognisable ones first, plain to read, spread over pictures, the same for the same seed."""

from __future__ import annotations

from collections import Counter

import pytest

from skills_graph import SkillsGraph, Wind
from skills_graph.card import SAME, readable, stems

COMMON = ("bakker", "kapper", "lasser", "kok", "schoonmaker", "verzorgende", "winkelmedewerker", "automonteur", "receptionist", "metselaar",
          "hovenier", "magazijnmedewerker")
SEEDS = (1, 2, 3)
SPARE = 4
"""With fewer pictures to spare than this, a dealing in order may run out of them."""


def occupation(graph: SkillsGraph, title: str) -> str:
    return graph.search(title, "nl")[0].uri


def some(graph: SkillsGraph) -> list[str]:
    return [*(occupation(graph, title) for title in COMMON), *graph.occupations[::70]]


@pytest.mark.parametrize(
    ("title", "cards"),
    [("bakker", {"in de oven bakken", "deeg en ander eten kneden"}), ("kapper", {"haar wassen"}), ("kok", {"koken, bakken, grillen en stoven"}),
     ("schoonmaker", {"schoonmaken"}), ("metselaar", {"metselen met bakstenen"}), ("vrachtwagenchauffeur", {"grote vrachtwagens besturen en parkeren"}),
     ("winkelmedewerker", {"vakken vullen"}), ("lasser", {"lasapparaten gebruiken"})],
)
def test_the_first_three_deals_show_the_heart_of_the_work(graph: SkillsGraph, title: str, cards: set[str]) -> None:
    for seed in SEEDS:
        first = {graph.label("skill", uri, "nl") for deal in graph.deals([occupation(graph, title)], seed)[:3] for uri in deal}
        assert cards <= first


def test_no_card_comes_twice_and_all_belong_to_the_occupation(graph: SkillsGraph) -> None:
    for uri in some(graph):
        row = graph.bundle.occupation_row[uri]
        own = {graph.bundle.skill_uris[skill] for skill in (*graph.bundle.essential[row], *graph.bundle.optional[row])}
        cards = [card for deal in graph.deals([uri], 1) for card in deal]
        assert len(cards) == len(set(cards)) <= 21 and set(cards) <= own


def test_at_most_four_cards_are_knowledge_and_none_in_the_first_deal(graph: SkillsGraph) -> None:
    for uri in some(graph):
        deals = graph.deals([uri], 2)
        assert sum(graph.is_knowledge(card) for deal in deals for card in deal) <= 4
        assert not any(graph.is_knowledge(card) for card in deals[0])


def allows(graph: SkillsGraph, uri: str, cards: int) -> bool:
    """Whether an occupation has so many cards with no picture three times and no more than four of knowledge."""
    row = graph.bundle.occupation_row[uri]
    skills = {graph.bundle.skill_uris[skill] for skill in (*graph.bundle.essential[row], *graph.bundle.optional[row])}
    count = Counter((graph.is_knowledge(skill), graph.picture(skill)) for skill in skills)
    twice = {knowledge: sum(min(2, times) for (kind, _), times in count.items() if kind == knowledge) for knowledge in (True, False)}
    return twice[False] + min(4, twice[True]) >= cards + SPARE


def test_no_picture_comes_three_times_where_the_occupation_allows(graph: SkillsGraph) -> None:
    checked = 0
    for uri in (*graph.occupations[::20], *(occupation(graph, title) for title in COMMON)):
        cards = [card for deal in graph.deals([uri], 1) for card in deal]
        if allows(graph, uri, len(cards)):
            checked += 1
            assert max(Counter(map(graph.picture, cards)).values()) <= 2, graph.label("occupation", uri, "nl")
    assert checked > 60


def test_no_picture_comes_twice_in_a_deal_of_common_work(graph: SkillsGraph) -> None:
    for title in COMMON:
        assert all(len({graph.picture(card) for card in deal}) == 3 for deal in graph.deals([occupation(graph, title)], 1))


def test_labels_in_a_deal_do_not_say_nearly_the_same(graph: SkillsGraph) -> None:
    for title in COMMON:
        for deal in graph.deals([occupation(graph, title)], 1):
            words = [stems(graph.label("skill", card, "nl")) for card in deal]
            for place, one in enumerate(words):
                assert all(len(one & other) < SAME * min(len(one), len(other)) for other in words[:place] if one and other)


def test_only_dutch_labels_are_dealt(graph: SkillsGraph) -> None:
    for uri in some(graph):
        for card in (card for deal in graph.deals([uri], 1) for card in deal):
            assert graph.label("skill", card, "nl") != graph.label("skill", card, "en")


def test_what_people_of_the_trade_name_first_lies_in_the_first_three_deals_and_never_rises(graph: SkillsGraph) -> None:
    bundle = graph.bundle
    assert len(bundle.first_cards) > 40
    for row, skills in bundle.first_cards.items():
        uri, trade = bundle.occupation_uris[row], {bundle.skill_uris[skill] for skill in skills}
        cards = {card for deal in graph.deals([uri], 1, most=3) for card in deal}
        assert trade <= cards, graph.label("occupation", uri, "nl")
        assert not trade & {one.uri for one in graph.rising([], [uri], wind(graph, 0.3), 3, 1)}


def test_the_same_seed_deals_the_same_and_another_seed_another_order(graph: SkillsGraph) -> None:
    uri = occupation(graph, "bakker")
    assert graph.deals([uri], 5) == graph.deals([uri], 5) != graph.deals([uri], 6)


def test_cards_already_dealt_do_not_come_again(graph: SkillsGraph) -> None:
    uri = occupation(graph, "kok")
    first = [card for deal in graph.deals([uri], 1, most=3) for card in deal]
    again = [card for deal in graph.deals([uri], 1, already=first) for card in deal]
    assert len(first) == 9 and again and not set(first) & set(again)


def test_one_deal_at_a_time_gives_the_same_as_all_at_once(graph: SkillsGraph) -> None:
    for uri in (occupation(graph, "bakker"), occupation(graph, "vrachtwagenchauffeur"), *graph.occupations[::200]):
        dealt: list[str] = []
        for deal in (whole := graph.deals([uri], 4)):
            assert graph.deals([uri], 4, already=dealt, most=1) == [deal]
            dealt += deal
        assert len(whole) == 7 or graph.deals([uri], 4, already=dealt, most=1) == []


def test_of_work_that_is_named_later_the_recognisable_cards_come_first_too(graph: SkillsGraph) -> None:
    home, later = occupation(graph, "bakker"), occupation(graph, "kapper")
    dealt = [card for deal in graph.deals([home], 1) for card in deal]
    then = {graph.label("skill", card, "nl") for deal in graph.deals([home, later], 1, already=dealt, most=3) for card in deal}
    assert {"haar wassen", "haar verven"} & then and "klanten altijd goed helpen" in then


def test_two_occupations_are_dealt_together(graph: SkillsGraph) -> None:
    home, other = occupation(graph, "bakker"), occupation(graph, "postbode")
    both = {graph.label("skill", card, "nl") for deal in graph.deals([home, other], 1) for card in deal}
    assert "in de oven bakken" in both and "post verwerken" in both


def test_every_occupation_has_a_first_deal(graph: SkillsGraph) -> None:
    assert all(len(graph.deals([uri], 1, most=1)[0]) == 3 for uri in graph.occupations[::25])


def test_a_short_plain_label_reads_better_than_a_long_or_technical_one() -> None:
    plain, long, technical = (readable(label) for label in ("brood bakken", "een programma voor een bepaalde taak bedienen", "TIG-lassen (141)"))
    assert plain > long > 0 and plain > technical > 0


def wind(graph: SkillsGraph, shift: float) -> Wind:
    return Wind("w", dict.fromkeys(graph.bundle.group_codes, shift), {})


def test_a_falling_card_is_a_task_for_a_machine_or_computer_and_never_a_protected_one(graph: SkillsGraph) -> None:
    fell = 0
    for uri in some(graph):
        deck = [card for deal in graph.deals([uri], 1) for card in deal]
        protected = deck[::2]
        cards = graph.falling(deck, protected, wind(graph, -0.5), 3, 1)
        fell += len(cards)
        assert set(cards) <= set(deck) - set(protected) and len(cards) == len(set(cards)) <= 3
        assert all(graph.role(card) in ("machine", "computer") for card in cards)
    assert fell > 20


def test_nothing_falls_where_the_wind_makes_nothing_fall(graph: SkillsGraph) -> None:
    deck = [card for deal in graph.deals([occupation(graph, "bakker")], 1) for card in deal]
    assert graph.falling(deck, [], wind(graph, 0.4), 3, 1) == graph.falling(deck, [], None, 3, 1) == []


def test_a_rising_card_is_new_readable_and_stands_beside_a_card_of_the_deck(graph: SkillsGraph) -> None:
    beside = 0
    for title in COMMON:
        uri = occupation(graph, title)
        deck = [card for deal in graph.deals([uri], 1) for card in deal]
        risen = graph.rising(deck, [uri], wind(graph, 0.3), 3, 1)
        assert len(risen) == 3 and len({graph.picture(one.uri) for one in risen}) == 3
        for one in risen:
            assert one.uri not in deck and one.near in ("", *deck) and not graph.is_knowledge(one.uri)
            assert one.because == ("both" if graph.role(one.uri) == "asked" else "wind")
        beside += sum(one.near != "" for one in risen)
    assert beside >= len(COMMON)


def test_what_rises_is_something_to_do_and_no_manner_of_working(graph: SkillsGraph) -> None:
    told = 0
    for uri in some(graph):
        deck = [card for deal in graph.deals([uri], 1) for card in deal]
        risen = graph.rising(deck, [uri], wind(graph, 0.3), 3, 1)
        told += len(risen)
        assert all(graph.role(one.uri) in ("asked", "stays") for one in risen)
        assert all(graph.role(one.near) != "manner" for one in risen if one.near)
    assert told > 100


def test_the_work_itself_rises_only_after_other_news(graph: SkillsGraph) -> None:
    new = 0
    for title in COMMON:
        uri = occupation(graph, title)
        essential = {graph.bundle.skill_uris[skill] for skill in graph.bundle.essential[graph.bundle.occupation_row[uri]]}
        new += sum(one.uri not in essential for one in graph.rising([], [uri], wind(graph, 0.3), 2, 1))
    assert new >= 0.75 * 2 * len(COMMON)


def test_manners_of_working_come_later_than_the_work_itself(graph: SkillsGraph) -> None:
    manners = [[graph.role(card) == "manner" for deal in graph.deals([occupation(graph, title)], 1)[:2] for card in deal] for title in COMMON]
    assert sum(map(sum, manners)) <= len(COMMON)


def test_a_deck_without_an_occupation_rises_too_and_an_empty_deck_is_no_error(graph: SkillsGraph) -> None:
    deck = [card for deal in graph.deals([occupation(graph, "kok")], 1)[:1] for card in deal]
    assert graph.rising(deck, [], wind(graph, 0.3), 2, 1)
    assert graph.rising([], [], wind(graph, 0.3), 2, 1) == [] == graph.falling([], [], wind(graph, -0.3), 2, 1)
