"""The skills graph as the rest of the project sees it: URIs in, URIs and plain numbers out.

It opens with its numbers alone; words, figures, the search index and the cards of a language are made when first asked
for. Unknown URIs of skills are passed over (a profile may come from another version); an unknown occupation is a KeyError.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from skills_graph import (
    all_pairs,
    change_of_card,
    deal,
    duplicates,
    explain,
    future,
    labour_market,
    network,
    outlook,
    papers,
    passport,
    station,
    widening,
)
from skills_graph.bundle import FAMILIES, ROLES, WORKPLACES, Bundle, Words, load
from skills_graph.card import Cards
from skills_graph.explain import Explanation, Learned, Standing
from skills_graph.future import Future, Wind
from skills_graph.outlook import Holding, Moved, Outlook
from skills_graph.search import Found, Search
from skills_graph.transition import SHIFT, Doubles, Floats, Person, Ranking, Transition
from skills_graph.wanted import INTERESTS, VALUES

if TYPE_CHECKING:
    import networkx

BUNDLE = Path(__file__).parent.parent / "assets" / "bundle"
CARD_LANGUAGE = "nl"
"""Cards are chosen by their Dutch labels, so that a deck stays the same when the language of the screen changes."""
LETTERS = {name[0].upper(): name for name in INTERESTS}


class SkillsGraph:
    """Occupations and skills, who fits where, and why."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self._words: dict[str, Words] = {}
        self._shifts: dict[Wind, Doubles] = {}
        self._touches: dict[Wind, Doubles] = {}
        self._draws: dict[Wind, Floats] = {}
        self._deals = lru_cache(maxsize=64)(self._dealt)

    @classmethod
    def load(cls, folder: Path | None = None) -> SkillsGraph:
        """Open a bundle, by default the one that ships with the project."""
        return cls(load(folder or BUNDLE))

    def warm(self, language: str, winds: Iterable[Wind] = ()) -> None:
        """Make all that belongs to the bundle and to nobody, so that no frame waits for it; meant for a thread."""
        duplicates.duplicates(self.transition, self.words(CARD_LANGUAGE))
        papers.school_beyond(self.bundle, None)
        for wind in winds:
            self._drawn(wind), self._shift_of(wind), self.touch(self.occupations[0], wind)
        for made in ("_cards", "_ways", "_figures", "_hiring", "passports", "_years_of_school", "_family_share"):
            getattr(self, made)
        self.words(language)
        self.search("werk", language)

    @property
    def version(self) -> str:
        return self.bundle.version

    @cached_property
    def occupations(self) -> tuple[str, ...]:
        """The URIs of all occupations."""
        return tuple(self.bundle.occupation_uris)

    # Who somebody is, and where they fit

    def person(self, uri: str) -> Person:
        """Somebody who can all that an occupation asks."""
        return self.transition.person(self._row(uri))

    def person_of(
        self, skills: Mapping[str, float], likes: Iterable[str] = (), learns: Iterable[str] = (),
        interests: Mapping[str, float] | None = None, values: Mapping[str, float] | None = None, home: Iterable[str] = (),
    ) -> Person:
        """Somebody by what they said. Weights 0-1; interests by name or by letter (R I A S E C); values by their name.

        home: the occupations they call their own; they tell what level, tasks and load somebody knows.
        """
        own = tuple(self.bundle.occupation_row[uri] for uri in home if uri in self.bundle.occupation_row)
        person = replace(self.transition.nobody(), home=own)
        row_of = self.bundle.skill_row
        for uri, weight in skills.items():
            if uri in row_of:
                person.skills[row_of[uri]] = min(1.0, max(0.0, weight))
        for wished, array in ((likes, person.likes), (learns, person.learns)):
            array[[row_of[uri] for uri in wished if uri in row_of]] = 1.0
        for name, weight in (interests or {}).items():
            if (full := LETTERS.get(name, name)) in INTERESTS:
                person.interests[INTERESTS.index(full)] = weight
        for name, weight in (values or {}).items():
            if name in VALUES:
                person.values[VALUES.index(name)] = weight
        return person

    def rank(self, person: Person, future: Future | None = None) -> Ranking:
        """All occupations for a person, today or in a future."""
        if future is None:
            return self.transition.rank(person)
        return self.transition.rank(person, self._shift(future), future.name)

    def all_scores(self, future: Future | None = None) -> all_pairs.Square:
        """The scores (n, n) of all occupations: row = somebody who can all that one asks, column = to."""
        scores = all_pairs.scores(self.transition)
        return scores if future is None else scores + np.float32(SHIFT) * self._shift(future).astype(np.float32)

    def explain(self, person: Person, uri: str) -> Explanation:
        """Why an occupation stands where it stands for a person."""
        return explain.explain(self.transition, person, self._row(uri))

    def robust(self, person: Person, uri: str, winds: Iterable[Wind]) -> int:
        """In how many of the futures of these winds an occupation is among the first tenth of the ranking made there."""
        winds = tuple(winds)
        then = self.scores_in(person, winds)
        return int((then[:, self._row(uri)] >= future.threshold(then)).sum())

    def scores_in(self, person: Person, winds: Iterable[Wind]) -> Floats:
        """The scores (futures, n) of all occupations in all futures of these winds, in the order of `future.futures`."""
        winds = tuple(winds)
        shifts = np.array([self._shift_of(wind) for wind in winds], np.float32).reshape(len(winds), -1)
        return future.scores_in(self.rank(person).scores, shifts, future.futures(winds))

    def holdings(self, person: Person, uris: Sequence[str], winds: Iterable[Wind]) -> dict[str, Holding]:
        """How well some steps hold in the futures of these winds, and between the bounds of what is assumed."""
        winds = tuple(winds)
        shifts, drawn = [self._shift_of(wind) for wind in winds], [self._drawn(wind) for wind in winds]
        today = self.rank(person).scores
        held = outlook.holdings(today, shifts, drawn, future.futures(winds), [self._row(uri) for uri in uris])
        return dict(zip(uris, held, strict=True))

    def outlook(self, uri: str, of: Future) -> Outlook:
        """What a future does to the demand for an occupation, with its bounds."""
        low, high = ([self._shift_of(wind.bounds[end]) for wind in of.winds] for end in (0, 1))
        return outlook.outlook([self._shift_of(wind) for wind in of.winds], low, high, of, self._row(uri))

    def moved(self, deck: Sequence[str], of: Future, protected: Collection[str] = ()) -> tuple[list[Moved], list[Moved]]:
        """The cards of a deck that rise and those that fall in a future, with the reason."""
        return outlook.moved(self.bundle, deck, of, protected)

    def touch(self, uri: str, wind: Wind) -> float:
        """How much a wind stirs in an occupation, whether it takes or gives."""
        if wind not in self._touches:
            self._touches[wind] = future.touch_of(self.transition, wind)
        return float(self._touches[wind][self._row(uri)])

    def to_learn(self, told: Explanation, count: int = 3) -> tuple[Learned, ...]:
        """What matters most to learn of what is new, and how one comes by it."""
        return explain.to_learn(self.transition, told, count)

    def standing(self, person: Person, uri: str) -> Standing:
        """How an occupation stands to a person in plain words, what makes it far, and what lies on the way."""
        return explain.standing(self.transition, person, self.rank(person), self._row(uri))

    def way(self, person: Person, from_uri: str | None, to_uri: str) -> network.Way | None:
        """A way with one stop between that is clearly easier than the step at once, or None."""
        return self._ways.way(person, None if from_uri is None else self._row(from_uri), self._row(to_uri))

    def stepping_stone(self, person: Person, from_uri: str | None, to_uri: str) -> str | None:
        """The occupation between of such a way, or None."""
        found = self.way(person, from_uri, to_uri)
        return None if found is None else found.stone

    def neighbourhood(self, uri: str, k: int = 20) -> networkx.Graph:
        """An occupation and its k most similar ones, as a graph."""
        return network.neighbourhood(self.transition, self._row(uri), k)

    def stations(
        self, person: Person, home: str | None, future: Future | None = None, branches: int = 7, per_branch: int = 6,
        with_school: bool = True,
    ) -> tuple[station.Station, ...]:
        """What stands on the map of a person, branch by branch, that of home first; also what asks years of school, unless told otherwise."""
        row = None if home is None else self._row(home)
        return station.stations(
            self.transition, self.words(CARD_LANGUAGE), self._figures, self.rank(person, future), person, row, branches, per_branch,
            with_school,
        )

    def dozen(self, person: Person, home: str | None, future: Future | None = None, count: int = widening.DOZEN) -> tuple[widening.Card, ...]:
        """The first occupations to show to a person, near and far, without years of school."""
        row = None if home is None else self._row(home)
        return widening.dozen(self.transition, self.words(CARD_LANGUAGE), self.rank(person, future), person, row, count)

    # Finding an occupation

    def search(self, text: str, language: str, limit: int = 8) -> list[Found]:
        """Occupations by what somebody types, with typing errors."""
        return self._search.find(text, language, limit)

    def point(
        self, workplace: str | None = None, family: str | None = None, branch: str | None = None, limit: int = 24
    ) -> list[str]:
        """Occupations by pointing: where one works, with what (hands, people, head), in which branch; best known first.

        For a family those occupations count that ask more of it than occupations do on the whole.
        """
        bundle = self.bundle
        fits = np.ones(len(bundle.occupation_uris), bool)
        if workplace is not None:
            fits &= bundle.workplace[bundle.unit_group] == WORKPLACES.index(workplace)
        if branch is not None:
            fits &= bundle.branch[bundle.unit_group] == [one.name for one in bundle.branches].index(branch)
        share = np.zeros(len(fits))
        if family is not None:
            share = self._family_share[:, FAMILIES.index(family)]
            fits &= share > share.mean()
        rows = np.flatnonzero(fits)
        jobs = np.nan_to_num(bundle.unit_columns["jobs"][bundle.unit_group[rows]])
        order = np.lexsort((rows, -jobs, -np.round(share[rows], 2), -bundle.known[rows].astype(int)))
        return [bundle.occupation_uris[row] for row in rows[order][:limit]]

    # The cards

    def deals(
        self, occupation_uris: Sequence[str], seed: int, already: Collection[str] = (), k: int = 3, most: int = 7
    ) -> list[tuple[str, ...]]:
        """The cards of some occupations in the order in which they are dealt, k at a time."""
        return list(self._deals(tuple(occupation_uris), seed, frozenset(already), k, most))

    def rising(self, deck: Sequence[str], occupation_uris: Sequence[str], wind: Wind | None, k: int, seed: int) -> list[change_of_card.Rising]:
        """Skills that more people will ask for, each with the own card most like it."""
        return change_of_card.rising(self._cards, self._skill_rows(deck), [self._row(uri) for uri in occupation_uris], wind, k, seed)

    def falling(self, deck: Sequence[str], protected: Collection[str], wind: Wind | None, k: int, seed: int) -> list[str]:
        """Tasks of the deck that a machine or a computer may take; never a protected one."""
        rows = change_of_card.falling(self._cards, self._skill_rows(deck), self._skill_rows(protected), wind, k, seed)
        return [self.bundle.skill_uris[row] for row in rows]

    def picture(self, skill_uri: str) -> str:
        """The name of the picture on a card: one of its own ("oven") or the code of its group ("S6.11", "07")."""
        return self.bundle.picture(self._skill(skill_uri))

    def group(self, skill_uri: str) -> str:
        """The code of the skill group a skill lies in: "S6.11", "07"."""
        return self.bundle.group_codes[self.bundle.group[self._skill(skill_uri)]]

    def family(self, skill_uri: str) -> str:
        """hands, people or head."""
        return FAMILIES[self.bundle.family[self._skill(skill_uri)]]

    def role(self, skill_uri: str) -> str:
        """Who may take a skill: machine, computer, asked (people ask for it) or stays."""
        return ROLES[self.bundle.role[self._skill(skill_uri)]]

    def is_knowledge(self, skill_uri: str) -> bool:
        return self._cards.is_knowledge(self._skill(skill_uri))

    def knows_skill(self, skill_uri: str) -> bool:
        """Whether the bundle has this skill (a profile may come from another version)."""
        return skill_uri in self.bundle.skill_row

    def knows_occupation(self, uri: str) -> bool:
        """Whether the bundle has this occupation."""
        return uri in self.bundle.occupation_row

    # What is told of an occupation

    def label(self, kind: str, key: str, language: str) -> str:
        """The name of an occupation (plain where there is one), official, skill, group, unit_group or branch."""
        words = self.words(language)
        if kind == "branch":
            label = next(one.label for one in self.bundle.branches if one.name == key)
            return label.get(language, label["en"])
        if kind in ("occupation", "official"):
            return (words.occupations if kind == "occupation" else words.occupations_official)[self._row(key)]
        if kind == "skill":
            return words.skills[self._skill(key)]
        if kind == "group":
            return words.groups[self.bundle.group_codes.index(key)]
        if kind == "unit_group":
            return words.unit_groups[self.bundle.isco_codes.index(key)]
        raise ValueError(f"no labels of kind {kind!r}; expected occupation, official, skill, group, unit_group or branch")

    def about(self, uri: str, language: str) -> str:
        """ESCO's description of an occupation."""
        return self.words(language).descriptions[self._row(uri)]

    def workplace(self, uri: str) -> str:
        """Where this work is done, one of WORKPLACES."""
        return WORKPLACES[self.bundle.workplace[self.bundle.unit_group[self._row(uri)]]]

    def branch(self, uri: str) -> str:
        """The name of the branch (coloured line) an occupation lies on."""
        return self.bundle.branches[self.bundle.branch[self.bundle.unit_group[self._row(uri)]]].name

    def isco(self, uri: str) -> str:
        """The ISCO-08 unit group, four digits."""
        return self.bundle.isco_codes[self.bundle.unit_group[self._row(uri)]]

    def figures(self, uri: str) -> dict[str, labour_market.Figure]:
        """The figures of an occupation by indicator; most count for its whole unit group or wider."""
        row = self._row(uri)
        return {**self._figures.get(self.isco(uri), {}), "physical": labour_market.physical(self.bundle, row)}

    @property
    def regions(self) -> tuple[str, ...]:
        """The labour-market regions the figures know; none where ROA's own file did not come with the bundle."""
        return self.bundle.regions

    def opportunity(self, uri: str, region: str = "") -> labour_market.Opportunity:
        """How much work there is, in a word, and which sources speak for or against; in the country or in a region."""
        return labour_market.opportunity(self.bundle, self._row(uri), self._figures.get(self.isco(uri), {}), region)

    def direction(self, uri: str) -> str:
        """Where the demand goes up to the horizon of the forecast, one of labour_market.DIRECTIONS; "" where not known."""
        return labour_market.direction(self._figures.get(self.isco(uri), {}))

    @lru_cache(maxsize=256)  # noqa: B019 - a graph lives as long as the game
    def carrying(self, uri: str) -> labour_market.Carrying:
        """How far a trade carries: how many well-known occupations somebody reaches who can all it asks."""
        row, bundle = self._row(uri), self.bundle
        feasible = self.rank(self.person(uri)).feasible
        return labour_market.carrying(feasible, bundle.known, bundle.unit_group, self._years_of_school, row)

    def hiring(self, uri: str) -> passport.Hiring | None:
        """How one comes by this work, in words, and where it can be looked up."""
        return passport.hired(*self._hiring, self.isco(uri), self.branch(uri))

    def passport_of(self, source: str) -> passport.Passport | None:
        """The passport of a source, by its name or as a figure names it."""
        return self.passports.of_source(source) or self.passports.of_figure(source)

    def papers(self, uri: str) -> papers.Papers:
        """Level, licences, and whether years of school lie before it."""
        return papers.papers(self.bundle, self._row(uri))

    def asks_school(self, uri: str, home: str | None) -> bool:
        """Whether an occupation asks years of school that the home occupation does not."""
        return bool(papers.school_beyond(self.bundle, None if home is None else self._row(home))[self._row(uri)])

    def words(self, language: str) -> Words:
        """All labels of a language, read once."""
        if language not in self._words:
            self._words[language] = self.bundle.words(language)
        return self._words[language]

    def _lent(self, language: str) -> Words:
        """The labels of a language for a moment: those that are kept, else read and let go."""
        return self._words.get(language) or self.bundle.words(language)

    # What is made when first asked for

    @cached_property
    def transition(self) -> Transition:
        """The arrays of the transition score."""
        return Transition(self.bundle)

    @cached_property
    def _ways(self) -> network.Ways:
        return network.Ways(self.transition, self.words(CARD_LANGUAGE))

    @cached_property
    def _search(self) -> Search:
        self.words(CARD_LANGUAGE)
        return Search(self.bundle, words=self._lent)

    @cached_property
    def _cards(self) -> Cards:
        english = self._lent("en").skills if "en" in self.bundle.languages() else None
        return Cards(self.transition, self.words(CARD_LANGUAGE), english)

    @cached_property
    def _figures(self) -> dict[str, dict[str, labour_market.Figure]]:
        return labour_market.figures_by_unit_group(self.bundle)

    @cached_property
    def passports(self) -> passport.Passports:
        """The passports of all sources."""
        return passport.load_passports()

    @cached_property
    def _hiring(self) -> tuple[Mapping[str, passport.Hiring], Mapping[str, passport.Hiring]]:
        return passport.load_hiring()

    @cached_property
    def _years_of_school(self) -> np.ndarray:
        """Which occupations ask years of school, (n,)."""
        return papers.school_beyond(self.bundle, None)

    @cached_property
    def _family_share(self) -> Doubles:
        """How much of what each occupation asks as essential is of each family, (n, 3)."""
        bundle = self.bundle
        owner = np.repeat(np.arange(len(bundle.essential)), np.diff(bundle.essential.indptr))
        count = np.zeros((len(bundle.essential), len(FAMILIES)))
        np.add.at(count, (owner, bundle.family[bundle.essential.indices]), 1.0)
        return count / np.maximum(count.sum(1, keepdims=True), 1.0)

    def _shift(self, of: Future) -> Doubles:
        return future.shift_in([self._shift_of(wind) for wind in of.winds], of)

    def _shift_of(self, wind: Wind) -> Doubles:
        if wind not in self._shifts:
            self._shifts[wind] = future.shift_of(self.transition, wind)
        return self._shifts[wind]

    def _drawn(self, wind: Wind) -> Floats:
        if wind not in self._draws:
            self._draws[wind] = future.draws_of(self.transition, wind)
        return self._draws[wind]

    def _dealt(
        self, occupations: tuple[str, ...], seed: int, already: frozenset[str], k: int, most: int
    ) -> list[tuple[str, ...]]:
        rows = [self._row(uri) for uri in occupations]
        uris = self.bundle.skill_uris
        dealt = deal.deals(self._cards, rows, seed, set(self._skill_rows(already)), k, most)
        return [tuple(uris[skill] for skill in cards) for cards in dealt]

    def _row(self, uri: str) -> int:
        return self.bundle.occupation_row[uri]

    def _skill(self, uri: str) -> int:
        return self.bundle.skill_row[uri]

    def _skill_rows(self, uris: Iterable[str]) -> list[int]:
        return [self.bundle.skill_row[uri] for uri in uris if uri in self.bundle.skill_row]
