"""Stepping stones: the quick way says what slow loops say, is really easier than the jump, and is quick enough for the map."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from skills_graph import SkillsGraph
from skills_graph import network as n
from skills_graph.bundle import Branch, Words
from skills_graph.papers import papers
from skills_graph.transition import OPTIONAL, RELATED, Person, Transition
from skills_graph.widening import folded, near_duplicates
from tests.skills_graph.toy import toy_bundle

SKILLS = 12
FITTED = {"base": -1.5, "kinds": 3.0, "skills": 2.0, "crowding": -2.5, "higher": -0.7, "lower": -0.4, "tasks": 1.1, "body": -0.2}
TITLES = ("Bakker", "Lasser", "Kapper", "Tuinman", "Chauffeur", "Kok", "Schilder", "Ober")
STEPS = (("vrachtwagenchauffeur", "treinmachinist", "buschauffeur"), ("bakker", "chocolatier", "banketbakker"), ("hovenier", "boswachter", "bosbouwer"))


@st.composite
def towns(draw: st.DrawFn) -> n.Ways:
    """A few occupations of different unit groups, some of them on another line or not known."""
    count = len(TITLES)
    essential = draw(st.lists(st.lists(st.integers(0, SKILLS - 1), min_size=3, max_size=7), min_size=count, max_size=count))
    optional = draw(st.lists(st.lists(st.integers(0, SKILLS - 1), max_size=3), min_size=count, max_size=count))
    isco = [f"{code}" for code in draw(st.lists(st.sampled_from(["5120", "7512", "8322", "1420", "9111", "2221"]), min_size=count, max_size=count))]
    bundle = replace(
        toy_bundle(essential, optional, SKILLS, isco=isco, unit_group=list(range(count)), tree=[[skill % 3, 3 + skill % 4] for skill in range(SKILLS)],
                   unit_columns={"isco_level": [{"9": 1, "2": 4, "1": 3}.get(code[0], 2) for code in isco]},
                   related=[[(skill + 1) % SKILLS, (skill - 1) % SKILLS] for skill in range(SKILLS)]),
        known=np.array(draw(st.lists(st.integers(0, 3), min_size=count, max_size=count)), np.uint8),
        branch=np.array(draw(st.lists(st.integers(0, 1), min_size=count, max_size=count)), np.uint8),
        branches=tuple(Branch(name, {"nl": name}, "#5b6770", "briefcase") for name in ("one", "other")),
    )
    words = Words(list(TITLES), list(TITLES), [[]] * count, [], [], [])
    return n.Ways(Transition(bundle, FITTED), words)


def slow_step(ways: n.Ways, person: Person, before: int | None, row: int) -> float:
    """What is still to learn, skill by skill, and the years of school."""
    transition, bundle = ways.transition, ways.transition.bundle
    asks = {int(skill): OPTIONAL for skill in bundle.optional[row]} | {int(skill): 1.0 for skill in bundle.essential[row]}
    able, every = 0.0, 0.0
    for skill, weight in asks.items():
        related = max((float(person.skills[other]) for other in bundle.related[skill]), default=0.0)
        effort = weight * transition.idf[skill] * transition.hard[skill]
        every += effort
        able += effort * max(float(person.skills[skill]), RELATED * related)
    return 1 - (able / every if every > 1e-12 else 0.0) + n.YEARS * slow_school(ways, before, row)


def slow_school(ways: n.Ways, before: int | None, row: int) -> bool:
    """Whether work asks years of school that the work before it does not."""
    bundle = ways.transition.bundle
    return papers(bundle, row).years_of_school and (before is None or not papers(bundle, before).years_of_school)


def slow_way(ways: n.Ways, person: Person, home: int | None, target: int) -> tuple[set[int], float]:
    """All stones of the cheapest paths, one by one, and their cost."""
    transition, bundle = ways.transition, ways.transition.bundle
    jump = slow_step(ways, person, home, target)
    ends = [target] if home is None else [target, home]
    _, kinds, feasible = transition.near(person)
    found: dict[int, float] = {}
    if home == target or feasible[target] >= n.NEAR_ENOUGH or bundle.isco_codes[target][0] == "9" or not person.skills.any():
        return set(), 0.0
    heads = [head for head, _ in folded(transition, ways.words, [row for row in range(len(TITLES)) if bundle.known[row]])]
    for row in heads:
        if row in ends or bundle.branch[row] != bundle.branch[target] or any(near_duplicates(transition, ways.words, row, end) for end in ends):
            continue
        preparation = transition.conditions.preparation
        if slow_school(ways, home, row) or preparation[row] > max(preparation[end] for end in ends) + n.HIGHER:
            continue
        if bundle.isco_codes[row][0] == "1" and not any(bundle.isco_codes[end][0] == "1" for end in ends):
            continue
        if min(kinds[row], float(transition.kinds.profile[:, row] @ transition.kinds.profile[:, target])) <= kinds[target] + n.NEARER:
            continue
        learned = replace(person, skills=person.skills.copy())
        learned.skills[bundle.essential[row]] = 1.0
        first, second = slow_step(ways, person, home, row), slow_step(ways, learned, row, target)
        asks = {*bundle.essential[target].tolist(), *bundle.optional[target].tolist()}
        gained = [skill for skill in bundle.essential[row].tolist() if skill in asks and not person.skills[skill]]
        can_then = 1 - (second - n.YEARS * slow_school(ways, row, target))
        if min(feasible[row], can_then) < n.LEAST or len(gained) < n.GAINED:
            continue
        if max(first, second) <= n.EASIER * jump and first + second <= n.LONGER * jump:
            found[row] = first ** 2 + second ** 2
    best = min(found.values(), default=0.0)
    return {row for row, cost in found.items() if cost <= best + 1e-9}, best


@settings(max_examples=25, deadline=None)
@given(towns(), st.lists(st.sampled_from([0.0, 0.0, 0.6]), min_size=SKILLS, max_size=SKILLS))
def test_the_quick_way_says_what_slow_loops_say(ways: n.Ways, more: list[float]) -> None:
    for home in (None, *range(0, len(TITLES), 2)):
        person = ways.transition.nobody() if home is None else ways.transition.person(home)
        person.skills[:] = np.maximum(person.skills, np.array(more, np.float32))
        for target in range(len(TITLES)):
            way = ways.way(person, home, target)
            stones, cost = slow_way(ways, person, home, target)
            if way is None:
                assert not stones
            else:
                event("a stone")
                assert int(way.stone.removeprefix("o")) in stones
                assert way.steps[0] ** 2 + way.steps[1] ** 2 == pytest.approx(cost)


def occupation(graph: SkillsGraph, title: str) -> str:
    return graph.search(title, "nl")[0].uri


@pytest.mark.parametrize(("start", "end", "stone"), STEPS)
def test_a_stone_lies_where_one_expects_it(graph: SkillsGraph, start: str, end: str, stone: str) -> None:
    home = occupation(graph, start)
    way = graph.way(graph.person(home), home, occupation(graph, end))
    assert way is not None and graph.label("occupation", way.stone, "nl") == stone


def test_a_way_is_really_easier_and_teaches_what_the_target_asks(graph: SkillsGraph) -> None:
    found = 0
    bundle, row = graph.bundle, graph.bundle.occupation_row
    for start in ("lasser", "winkelmedewerker", "metselaar", "beveiliger"):
        home = occupation(graph, start)
        person = graph.person(home)
        for target in graph.rank(person).top(400)[::7]:
            way = graph.way(person, home, target)
            if way is None:
                continue
            found += 1
            asks = {*bundle.essential[row[target]].tolist(), *bundle.optional[row[target]].tolist()}
            gained = {bundle.skill_row[skill] for skill in way.gained}
            assert max(way.steps) <= n.EASIER * way.jump and sum(way.steps) <= n.LONGER * way.jump
            assert len(gained) >= n.GAINED and gained <= asks and not person.skills[list(gained)].any()
            assert way.stone not in (home, target) and graph.branch(way.stone) == graph.branch(target) and not graph.asks_school(way.stone, home)
    assert found >= 8


def test_nobody_without_a_skill_and_nobody_at_home_needs_a_stone(graph: SkillsGraph) -> None:
    home = occupation(graph, "bakker")
    assert graph.way(graph.person_of({}), None, home) is None
    assert graph.way(graph.person(home), home, home) is None


def test_an_unknown_occupation_is_a_key_error(graph: SkillsGraph) -> None:
    with pytest.raises(KeyError):
        graph.way(graph.person_of({}), None, "http://example.org/unknown")


def test_a_way_is_found_within_a_frame(graph: SkillsGraph) -> None:
    home = occupation(graph, "lasser")
    person = graph.person(home)
    targets = graph.rank(person).top(300)[10::15]
    graph.way(person, home, targets[0])
    took = []
    for target in targets:
        start = time.perf_counter()
        graph.way(person, home, target)
        took.append(time.perf_counter() - start)
    assert sorted(took)[len(took) // 2] < 1 / 60


def test_the_cheapest_path_prefers_two_middling_steps_to_a_small_and_a_big_one() -> None:
    assert n.cheapest_stop({1: (0.6, 0.6), 2: (0.2, 0.95)}, 9) == 1 and n.cheapest_stop({}, 9) is None
