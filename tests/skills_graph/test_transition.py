"""Ranking: the quick arrays say what slow and obvious loops say, and more skill never makes an occupation less feasible."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from skills_graph import SkillsGraph, all_pairs
from skills_graph.bundle import Bundle
from skills_graph.conditions import TASKS
from skills_graph.kinds import CROWD, Kinds
from skills_graph.transition import (
    HARD_BY_REUSE,
    HARD_KNOWLEDGE,
    OPTIONAL,
    RELATED,
    WANTED,
    Person,
    Transition,
    asked,
    rarity,
    weights,
)
from tests.skills_graph.toy import toy_bundle

SKILLS = 9
FITTED = {"base": -1.5, "kinds": 3.0, "skills": 2.0, "crowding": -2.5, "higher": -0.7, "lower": -0.4, "tasks": 1.1, "body": -0.2}
skill_lists = st.lists(st.lists(st.integers(0, SKILLS - 1), max_size=6), min_size=2, max_size=6)
held = st.lists(st.sampled_from([0.0, 0.0, 0.5, 1.0]), min_size=SKILLS, max_size=SKILLS)


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    essential = draw(skill_lists)
    n = len(essential)
    optional = draw(st.lists(st.lists(st.integers(0, SKILLS - 1), max_size=4), min_size=n, max_size=n))
    number = st.sampled_from([0.0, 0.125, 0.25, 0.5, 1.0])
    return replace(
        toy_bundle(
            essential, optional, SKILLS, isco=("5120", "7512"), unit_group=draw(st.lists(st.integers(0, 1), min_size=n, max_size=n)),
            unit_columns={"isco_level": [2, 3]} | {name: draw(st.lists(number, min_size=2, max_size=2)) for name in TASKS},
            occupation_columns={"job_zone": draw(st.lists(st.sampled_from([1.0, 2.0, 5.0, np.nan]), min_size=n, max_size=n)),
                                "physical": draw(st.lists(st.sampled_from([0.0, 1.0, 2.0, np.nan]), min_size=n, max_size=n))},
            tree=[[skill % 3, 3 + skill % 2] for skill in range(SKILLS)],
            related=[[(skill + 1) % SKILLS, (skill - 1) % SKILLS] for skill in range(SKILLS)],
        ),
        crowding=np.array(draw(st.lists(number, min_size=n, max_size=n)), np.float32),
        kind=np.array([skill % 2 for skill in range(SKILLS)], np.uint8), reuse=np.array([skill % 5 for skill in range(SKILLS)], np.uint8),
    )


def person_with(bundle: Bundle, skills: list[float], likes: list[float] | None = None) -> Person:
    nobody = Transition(bundle, FITTED).nobody()
    nobody.skills[:] = skills
    nobody.likes[:] = likes or 0.0
    return nobody


def slow_asks(bundle: Bundle, row: int) -> dict[int, float]:
    asks = {int(skill): OPTIONAL for skill in bundle.optional[row]}
    return asks | {int(skill): 1.0 for skill in bundle.essential[row]}


def slow_cosine(left: dict[int, float], right: dict[int, float]) -> float:
    length = sqrt(sum(x * x for x in left.values())) * sqrt(sum(x * x for x in right.values()))
    return sum(x * right.get(key, 0.0) for key, x in left.items()) / length if length > 1e-12 else 0.0


def slow_parts(bundle: Bundle, person: Person, row: int) -> dict[str, float]:
    """All parts of one occupation, as the definitions read, with dicts and loops."""
    n = len(bundle.occupation_uris)
    asks = [slow_asks(bundle, one) for one in range(n)]
    idf = {skill: log((n + 1) / (sum(skill in one for one in asks) + 1)) for skill in range(SKILLS)}
    mine = {skill: float(person.skills[skill]) for skill in range(SKILLS) if person.skills[skill]}
    groups = sorted({int(group) for skill in range(SKILLS) for group in bundle.tree[skill]})

    def mass(profile: dict[int, float], group: int) -> float:
        return sum(weight * idf[skill] for skill, weight in profile.items() if group in bundle.tree[skill])

    rare = {group: log((n + 1) / (sum(mass(one, group) > 0 for one in asks) + 1)) for group in groups}

    def kinds_of(profile: dict[int, float]) -> dict[int, float]:
        return {group: sqrt(rare[group] * mass(profile, group)) for group in groups}

    def by_rarity(profile: dict[int, float]) -> dict[int, float]:
        return {skill: weight * idf[skill] for skill, weight in profile.items()}

    hard = {skill: HARD_BY_REUSE[bundle.reuse[skill]] * (HARD_KNOWLEDGE if bundle.kind[skill] else 1.0) for skill in range(SKILLS)}
    able = {skill: max([mine.get(skill, 0.0), *(RELATED * mine.get(int(other), 0.0) for other in bundle.related[skill])])
            for skill in range(SKILLS)}
    effort = {skill: weight * idf[skill] * hard[skill] for skill, weight in asks[row].items()}
    total = sum(effort.values())
    skills = slow_cosine(by_rarity(mine), by_rarity(asks[row]))
    kinds = slow_cosine(kinds_of(mine), kinds_of(asks[row]))
    liked = {skill: float(person.likes[skill]) for skill in range(SKILLS) if person.likes[skill]}
    whole = max(sum(weight * idf[skill] for skill, weight in liked.items()), 1e-9)
    return {
        "skills": skills, "kinds": kinds, "similar": (skills + kinds) / 2,
        "feasible": sum(effort[skill] * able[skill] for skill in effort) / total if total > 1e-12 else 0.0,
        "wanted": min(1.0, sum(weight * asks[row].get(skill, 0.0) * idf[skill] for skill, weight in liked.items()) / whole) if liked else 0.0,
    }


def slow_gaps(bundle: Bundle, home: int, row: int) -> dict[str, float]:
    def preparation(one: int) -> float:
        level, zone = float(bundle.unit_columns["isco_level"][bundle.unit_group[one]]), float(bundle.occupation_columns["job_zone"][one])
        return level if np.isnan(zone) else (level + 0.8 * zone) / 2

    def tasks(one: int) -> dict[int, float]:
        return {place: sqrt(float(bundle.unit_columns[name][bundle.unit_group[one]])) for place, name in enumerate(TASKS)}

    def body(one: int) -> float:
        told = float(bundle.occupation_columns["physical"][one])
        return 1.0 if np.isnan(told) else told

    gap = preparation(row) - preparation(home)
    return {"higher": max(gap, 0.0), "lower": max(-gap, 0.0), "tasks": slow_cosine(tasks(home), tasks(row)), "body": abs(body(row) - body(home))}


@given(bundles(), held, held, st.data())
@settings(max_examples=80, deadline=None)
def test_the_quick_ranking_says_what_slow_loops_say(bundle: Bundle, skills: list[float], likes: list[float], data: st.DataObject) -> None:
    home = data.draw(st.integers(0, len(bundle.occupation_uris) - 1))
    person = replace(person_with(bundle, skills, likes), home=(home,))
    ranking = Transition(bundle, FITTED).rank(person)
    for row in range(len(bundle.occupation_uris)):
        parts = slow_parts(bundle, person, row)
        gaps = slow_gaps(bundle, home, row)
        quick = [ranking.similar[row], ranking.feasible[row], ranking.wanted[row]]
        assert np.allclose(quick, [parts["similar"], parts["feasible"], parts["wanted"]], atol=2e-5)
        fit = FITTED["base"] + FITTED["kinds"] * parts["kinds"] + FITTED["skills"] * sqrt(parts["skills"]) + FITTED["crowding"] * float(bundle.crowding[row])
        fit += sum(FITTED[name] * gap for name, gap in gaps.items())
        assert abs(ranking.scores[row] - (WANTED * parts["wanted"] + (fit if any(skills) else 0.0))) < 2e-3


@given(bundles())
@settings(max_examples=40, deadline=None)
def test_all_against_all_says_what_one_by_one_says(bundle: Bundle) -> None:
    transition = Transition(bundle, FITTED)
    scores = all_pairs.scores(transition)
    for row in range(len(bundle.occupation_uris)):
        if (person := transition.person(row)).skills.any():
            assert np.allclose(scores[row], transition.rank(person).scores, atol=2e-3)


@given(bundles(), held, st.integers(0, SKILLS - 1))
@settings(max_examples=60, deadline=None)
def test_one_more_skill_never_makes_any_occupation_less_feasible(bundle: Bundle, skills: list[float], more: int) -> None:
    before = Transition(bundle, FITTED).rank(person_with(bundle, skills)).feasible
    skills[more] = 1.0
    after = Transition(bundle, FITTED).rank(person_with(bundle, skills)).feasible
    assert (after >= before - 1e-6).all()


@given(skill_lists, held, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_rows_does_not_matter(essential: list[list[int]], skills: list[float], random) -> None:
    places = list(range(len(essential)))
    random.shuffle(places)
    straight = toy_bundle(essential, [[]] * len(essential), SKILLS)
    mixed = toy_bundle([essential[place] for place in places], [[]] * len(essential), SKILLS)
    person = person_with(straight, skills)
    one, other = Transition(straight).rank(person), Transition(mixed).rank(person)
    assert np.allclose(one.scores[places], other.scores, atol=2e-6)


@given(bundles())
@settings(max_examples=40, deadline=None)
def test_crowding_is_the_mean_nearness_to_the_nearest_other_unit_groups(bundle: Bundle) -> None:
    n = len(bundle.occupation_uris)
    owner, skill, weight = asked(bundle.essential, bundle.optional, SKILLS)
    kinds = Kinds(bundle.tree, owner, skill, weight * rarity(np.bincount(skill, minlength=SKILLS), n)[skill], n)
    near = kinds.all_pairs()
    found = kinds.crowding(bundle.unit_group)
    groups = int(bundle.unit_group.max()) + 1
    for row in range(n):
        means = [float(near[row][bundle.unit_group == group].mean()) if group != bundle.unit_group[row] and (bundle.unit_group == group).any() else 0.0
                 for group in range(groups)]
        assert abs(found[row] - sum(sorted(means, reverse=True)[:CROWD]) / min(CROWD, groups)) < 1e-5


def test_equal_scores_stand_in_the_order_of_their_uris() -> None:
    bundle = toy_bundle([[0], [0], [1]], [[], [], []], 2)
    assert Transition(bundle).rank(person_with(bundle, [0.0, 1.0])).top(3) == ["o2", "o0", "o1"]


def test_nobody_fits_nowhere_and_nothing_is_divided_by_nothing() -> None:
    bundle = toy_bundle([[], [0]], [[], []], 2)
    ranking = Transition(bundle).rank(Transition(bundle).nobody())
    assert not ranking.scores.any() and not np.isnan(ranking.demand).any()


def test_each_part_of_the_score_has_a_fitted_weight_with_its_error() -> None:
    told = weights()
    assert told["kinds"] > 0 and told["skills"] > 0 and told["tasks"] > 0
    assert told["higher"] < 0 and told["lower"] < 0 and told["body"] < 0 and told["crowding"] < 0


def test_somebody_who_does_the_work_has_that_occupation_first(graph: SkillsGraph) -> None:
    for uri in graph.occupations[::150]:
        assert graph.rank(graph.person(uri)).top(1) == [uri]


def test_who_drives_a_van_is_near_to_who_drives_a_lorry(graph: SkillsGraph) -> None:
    van, lorry = graph.search("bestelwagenchauffeur", "nl")[0].uri, graph.search("vrachtwagenchauffeur", "nl")[0].uri
    order = graph.rank(graph.person(van)).order.tolist()
    assert order.index(graph.bundle.occupation_row[lorry]) < 0.01 * len(order)


def test_the_level_somebody_knows_is_that_of_their_own_work_or_else_of_the_work_most_like_their_skills(graph: SkillsGraph) -> None:
    cleaner, notary = graph.search("schoonmaker", "nl")[0].uri, graph.search("notaris", "nl")[0].uri
    skills = {graph.bundle.skill_uris[row]: 1.0 for row in graph.bundle.essential[graph.bundle.occupation_row[cleaner]]}
    at_home, elsewhere, unsaid = (graph.rank(graph.person_of(skills, home=home)).scores for home in ([cleaner], [notary], []))
    row = graph.bundle.occupation_row[cleaner]
    assert at_home[row] > elsewhere[row] and unsaid[row] > elsewhere[row]


def test_an_unknown_skill_of_another_version_is_passed_over(graph: SkillsGraph) -> None:
    known = graph.bundle.skill_uris[0]
    with_unknown = graph.person_of({known: 1.0, "http://data.europa.eu/esco/skill/gone": 1.0}, likes=["gone"], home=["gone"])
    assert (with_unknown.skills == graph.person_of({known: 1.0}).skills).all() and not with_unknown.likes.any() and not with_unknown.home


def test_interests_may_be_told_by_letter_or_by_name(graph: SkillsGraph) -> None:
    by_letter, by_name = graph.person_of({}, interests={"S": 1.0, "R": 0.5}), graph.person_of({}, interests={"social": 1.0, "realistic": 0.5})
    assert (by_letter.interests == by_name.interests).all() and by_letter.interests.any()
    assert graph.rank(by_letter).wanted.max() > 0.5


def test_confirmed_values_bring_work_that_offers_them_forward(graph: SkillsGraph) -> None:
    wanted = graph.rank(graph.person_of({}, values={"independence": 1.0})).wanted
    column = graph.bundle.occupation_columns["independence"]
    known = ~np.isnan(column)
    assert column[known][wanted[known] > 0.6].mean() > column[known].mean() + 0.5


def test_reasons_are_the_skills_themselves(graph: SkillsGraph) -> None:
    home, other = graph.search("bakker", "nl")[0].uri, graph.search("banketbakker", "nl")[0].uri
    told = graph.explain(graph.person(home), other)
    row = graph.bundle.occupation_row
    asks = {graph.bundle.skill_uris[skill] for skill in graph.bundle.essential[row[other]]}
    mine = {graph.bundle.skill_uris[skill] for skill in (*graph.bundle.essential[row[home]], *graph.bundle.optional[row[home]])}
    assert set(told.missing) == asks - mine and asks & mine <= set(told.shared) <= mine
    assert told.counts["essential_shared"] == len(asks & mine)
    assert set(told.rare_shared) <= set(told.shared)
