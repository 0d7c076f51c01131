"""The quick search against a slow, obvious twin, on a few hundred occupations with all their titles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skills_graph import SkillsGraph
from skills_graph.bundle import Bundle
from skills_graph.search import (
    BELOW_BEST,
    EVERYDAY,
    KNOWN,
    LEAST,
    OTHER_LANGUAGE,
    POOL,
    PREFERRED,
    SAME_KIND,
    SAME_KINDS,
    Forms,
    Search,
    fold,
    likeness,
)
from skills_graph.word_forms import meant, root
from tests.skills_graph.toy import toy_bundle

WEIGHED = 12
EVERY = 12


@pytest.fixture(scope="module")
def small(graph: SkillsGraph, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Each twelfth occupation of the bundle that ships, with its words in both languages and its everyday names."""
    folder = tmp_path_factory.mktemp("words")
    rows = list(range(0, len(graph.occupations), EVERY))
    for language in ("nl", "en"):
        words = graph.words(language)
        told = {"occupations": [words.occupations[row] for row in rows], "occupations_official": [words.occupations_official[row] for row in rows],
                "alternative": [words.alternative[row] for row in rows], "skills": [], "groups": [], "unit_groups": []}
        (folder / f"labels.{language}.json").write_text(json.dumps(told), "utf-8")
    place = {row: number for number, row in enumerate(rows)}
    names = [[place[row], name] for row, name in graph.bundle.synonyms() if row in place]
    (folder / "synonyms.json").write_text(json.dumps({"names": names}), "utf-8")
    bundle = toy_bundle([[0]] * len(rows), [[]] * len(rows), 1, isco=graph.bundle.isco_codes)
    return replace(bundle, folder=folder, occupation_uris=[graph.bundle.occupation_uris[row] for row in rows],
                   known=np.array(graph.bundle.known[rows]), unit_group=np.array(graph.bundle.unit_group[rows]))


@pytest.fixture(scope="module")
def quick(small: Bundle) -> Search:
    return Search(small, WEIGHED)


@pytest.fixture(scope="module")
def titles(small: Bundle) -> list[tuple[str, int, str, float]]:
    return list(titles_of(small))


def titles_of(bundle: Bundle) -> Iterator[tuple[str, int, str, float]]:
    """Title, row of its occupation, language ("" for any) and what is added to its likeness."""
    for language in bundle.languages():
        words = bundle.words(language)
        for row, plain in enumerate(words.occupations):
            official = words.occupations_official[row]
            own = list(dict.fromkeys([plain, official, *official.split("/")]))
            for title in own:
                yield title.strip(), row, language, PREFERRED
            for title in words.alternative[row]:
                if title not in own:
                    yield title.strip(), row, language, 0.0
    for row, name in bundle.synonyms():
        yield name, row, "", EVERYDAY


def grams(text: str) -> set[str]:
    """Three letters in a row, two spaces before each word."""
    padded = "  " + text.replace(" ", "  ")
    return {padded[at: at + 3] for at in range(len(padded) - 2) if padded[at + 2] != " "}


def slowly(bundle: Bundle, titles: list[tuple[str, int, str, float]], text: str, language: str, limit: int) -> list[tuple[str, str, float]]:
    """What the search finds, by the sentences of its description: URI, title that matched, score."""
    folded = fold(text[:240])[:60].strip()
    if not folded:
        return []
    typed, kernel = Forms.of(folded), Forms.of(meant(folded))
    ends = {kernel.root[start:] for start in range(len(kernel.root) - 2)} | {typed.root} | {root(word) for word in kernel.folded.split()}
    ranked, chosen = [], set()
    for number, (title, row, spoken, extra) in enumerate(titles):
        forms = Forms.of(fold(title))
        prior = extra + KNOWN * int(bundle.known[row]) - (OTHER_LANGUAGE if spoken not in ("", language) else 0.0)
        shared = len(grams(typed.folded) & grams(forms.folded))
        if len(typed.folded) > 2:
            shared += len(grams(typed.heard) & grams(forms.heard))
        if shared:
            ranked.append((-(50 * shared + round(300 * prior) - 2 * len(forms.folded)), number))
        if forms.root in ends:
            chosen.add(number)
    chosen |= {number for _, number in sorted(ranked)[:WEIGHED]}
    best: dict[int, tuple[float, int]] = {}
    for number in sorted(chosen):
        title, row, spoken, extra = titles[number]
        weight = likeness(typed, kernel, Forms.of(fold(title)))
        prior = extra + KNOWN * int(bundle.known[row]) - (OTHER_LANGUAGE if spoken not in ("", language) else 0.0)
        if weight >= LEAST and (row not in best or round(weight + prior, 4) > best[row][0]):
            best[row] = round(weight + prior, 4), number
    shown = bundle.words(language).occupations
    order = sorted(best, key=lambda row: (-best[row][0], len(shown[row]), bundle.occupation_uris[row]))
    left = [row for row in order if best[row][0] >= best[order[0]][0] - BELOW_BEST][: max(limit, POOL)]
    found: list[int] = []
    while left and len(found) < limit:
        kinds = [bundle.unit_group[row] for row in found]
        back = [round(-best[row][0] + SAME_KIND * min(kinds.count(bundle.unit_group[row]), SAME_KINDS), 4) for row in left]
        found.append(left.pop(back.index(min(back))))
    return [(bundle.occupation_uris[row], titles[best[row][1]][0], best[row][0]) for row in found]


@settings(max_examples=25, deadline=None)
@given(chosen=st.data(), language=st.sampled_from(["nl", "en"]), limit=st.integers(1, 12))
def test_the_quick_search_finds_what_its_slow_twin_finds(
    small: Bundle, quick: Search, titles: list[tuple[str, int, str, float]], chosen: st.DataObject, language: str, limit: int
) -> None:
    title = chosen.draw(st.sampled_from(titles))[0]
    start = title[: chosen.draw(st.integers(1, len(title)))]
    at = chosen.draw(st.integers(0, len(start)))
    text = start[:at] + chosen.draw(st.sampled_from(["", "", "e", "ss", " ", "x"])) + start[at + chosen.draw(st.integers(0, 1)):]
    assert [(one.uri, one.matched, one.score) for one in quick.find(text, language, limit)] == slowly(small, titles, text, language, limit)


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=300), language=st.sampled_from(["nl", "en", "xx"]))
def test_any_text_at_all_gets_an_answer_with_each_occupation_once(quick: Search, text: str, language: str) -> None:
    found = quick.find(text, language)
    assert len({one.uri for one in found}) == len(found) <= 8
    assert all(0 < one.score <= 1.2 for one in found)


def test_equals_stand_in_the_order_of_their_uris(small: Bundle, tmp_path: Path) -> None:
    same = {"occupations": ["werker"] * 3, "occupations_official": ["werker"] * 3, "alternative": [[]] * 3, "skills": [], "groups": [], "unit_groups": []}
    (tmp_path / "labels.nl.json").write_text(json.dumps(same), "utf-8")
    for uris in (["b", "c", "a"], ["c", "a", "b"]):
        bundle = replace(toy_bundle([[0]] * 3, [[]] * 3, 1), folder=tmp_path, occupation_uris=uris)
        assert [one.uri for one in Search(bundle).find("werker", "nl")] == ["a", "b", "c"]


@pytest.mark.parametrize(("known", "order"), [(0, ["o0", "o1", "o2", "o3", "o4", "o5"]), (1, ["o0", "o1", "o2", "o5", "o3", "o4"])])
def test_more_of_a_kind_step_back_for_another_kind_but_no_further_than_the_fourth(tmp_path: Path, known: int, order: list[str]) -> None:
    names = ["werker a", "werker b", "werker c", "werker d", "werker e", "awerker"]
    words = {"occupations": names, "occupations_official": names, "alternative": [[]] * 6, "skills": [], "groups": [], "unit_groups": []}
    (tmp_path / "labels.nl.json").write_text(json.dumps(words), "utf-8")
    bundle = toy_bundle([[0]] * 6, [[]] * 6, 1, isco=("5120", "7112"), unit_group=[0, 0, 0, 0, 0, 1])
    bundle = replace(bundle, folder=tmp_path, known=np.array([0, 0, 0, 0, 0, known], np.uint8))
    assert [one.uri for one in Search(bundle).find("werker", "nl")] == order
