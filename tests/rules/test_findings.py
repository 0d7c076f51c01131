"""The library of findings: well written, quick, never more than was said, and never more than can be talked about."""

from __future__ import annotations

import itertools
import re

import pytest

from game.rules.feedback import (
    MOST,
    MOST_IN_A_TALK,
    STRENGTHS,
    TOPICS,
    all_the_same,
    findings,
    findings_for_talk,
    library,
    load_findings,
)
from game.rules.feedback.library import FOLDER, finding_of
from game.rules.feedback.match import matches
from game.rules.feedback.rule import NAMED, FindingsText, FindingText, literals
from game.rules.feedback.slots import slots_of
from game.rules.profile import evidence
from game.rules.written import parse
from tests import words as rules
from tests.rules.made_players import Graph, player

GRAPH = Graph()
PLAYERS = 1000
WRITTEN = {path.stem: parse(FindingsText, path.read_text("utf-8"), path.name)[0] for path in sorted(FOLDER.glob("*.toml"))}
FINDINGS = [one for file in WRITTEN.values() for one in file.finding]
OPEN = {"nl": r"(Wat|Hoe|Hoeveel|Wie|Wanneer|Waar|Waaraan|Welke?|Met|Van|Voor|Aan|Op|In|Bij|Weet)\b", "en": r"(What|How|Who|Whom|When|Where|Which|With|From|For|On|In|Does)\b"}


# how it is written

def test_every_file_is_read_and_there_are_findings_on_every_topic():
    found, problems = load_findings(FOLDER)
    assert problems == [] and len(found) >= 60
    assert {one.topic for one in found} == set(TOPICS)


def _texts(language):
    for one in FINDINGS:
        said = [("says", one.says[language]), *((f"open_question {number}", words[language]) for number, words in enumerate(one.open_question)),
                ("do_not_conclude", one.do_not_conclude[language])]
        for key, words in said:
            yield rules.Text("feedback", f"{one.id} {key}", (NAMED.sub(rules.GAP, words),), frozenset())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_is_said_in_plain_words(language):
    wrong = [f"{text.key}: {one}" for text in _texts(language) for one in rules.not_said(text, language)]
    wrong += [f"{text.key}: {one}" for text in _texts(language) for one in rules.too_long(text)] if language == "nl" else []
    wrong += [str(text) for text in _texts(language) if "!" in text.ways[0] or text.ways[0].count("*") % 2]
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_question_is_open_and_asks_for_no_reason(language):
    wrong = [words[language] for one in FINDINGS for words in one.open_question
             if not re.match(OPEN[language], words[language]) or not words[language].endswith("?") or re.search(r"\b(waarom|why)\b", words[language], re.I)]
    assert wrong == []


def test_what_does_not_seem_to_agree_is_told_with_and_never_with_but():
    for one in FINDINGS:
        every = " ".join(words for said in (one.says, *one.open_question, one.do_not_conclude) for words in (said.nl, said.en))
        assert not re.search(r"\b(maar|but|toch niet|although|hoewel)\b", every, re.I), one.id
        if one.kind == "both":
            assert re.search(r"\ben\b", one.says.nl), one.id
            assert re.search(r"\band\b", one.says.en), one.id


def test_nobody_is_called_a_kind_of_person_and_nothing_is_promised():
    wrong = [one.id for one in FINDINGS if re.search(r"\b(je bent een|jij bent een|type|zal|zul je|you are an? |you will)\b", f"{one.says.nl} {one.says.en}", re.I)]
    assert wrong == []


def test_what_may_not_be_concluded_is_named_as_it_would_be_thought():
    """It stands after "niet concluderen:", so it begins with "dat", and says no "niet" beside a "niet"."""
    assert [one.id for one in FINDINGS if not one.do_not_conclude.nl.startswith("dat ") or not one.do_not_conclude.en.startswith("that ")] == []
    assert [one.id for one in FINDINGS if len(re.findall(r"\b(niet|geen|nooit|niets|niemand)\b", one.do_not_conclude.nl.partition(".")[0])) > 1 and one.id != "hard"] == []


def test_no_two_findings_say_the_same():
    for language in ("nl", "en"):
        said = [one.says[language] for one in FINDINGS]
        assert len(set(said)) == len(said)


GOOD = """id = "skills"
[[finding]]
id = "one"
for = "player"
kind = "strength"
certainty = "said"
when = [{ part = "marks", key = "good {skill}" }]
says = { nl = "Goed: {skill}", en = "Good: {skill}" }
open_question = [{ nl = "Wat?", en = "What?" }, { nl = "Hoe?", en = "How?" }]
do_not_conclude = { nl = "Niets.", en = "Nothing." }
"""


@pytest.mark.parametrize(("change", "line", "told"), [
    (('kind = "strength"', 'kinds = "strength"'), 5, '"kinds" is not known here'),
    (('certainty = "said"', 'certainty = "sure"'), 6, '"sure" cannot be'),
    (('part = "marks"', 'part = "mark"'), 7, 'there is no part "mark"; did you mean "marks"?'),
    (('key = "good {skill}"', 'keys = "good {skill}"'), 7, '"keys" is not known here'),
    (('"Goed: {skill}"', '"Goed: {quality}"'), 3, "is said, and no clause finds it"),
    (('part = "marks", key = "good {skill}"', 'part = "obstacles", key = "{obstacle}"'), 3, "is said, and no clause finds it"),
    (('en = "Good: {skill}"', 'en = "Good."'), 3, "other things in the one language"),
    (('certainty = "said"', 'certainty = "chosen"'), 3, "is a question"),
    (('part = "marks", key = "good {skill}"', 'part = "choices", key = "{story} {skill}"'), 3, "rests on choices alone"),
    (('key = "good {skill}" }', 'key = "good {skill}" }, { part = "obstacles", key = "care" }'), 3, "is not for the player"),
    (('key = "good {skill}" }', 'key = "good {skill}" }, { part = "fit", key = "body", value = 0 }'), 3, "body and money are not for the player"),
    (('key = "good {skill}" }', 'key = "good {skill}", not = true }'), 3, "no clause finds it"),
    (('key = "good {skill}" }', 'key = "good {skill}", at_least = 3, at_most = 2 }'), 7, "smaller than at_least"),
    ((', { nl = "Hoe?", en = "How?" }', ""), 9, "2 items"),
    (('id = "one"', "id = one"), 3, "this is not TOML"),
])
def test_a_mistake_is_told_with_its_file_and_line(change, line, told):
    assert parse(FindingsText, GOOD, "skills.toml")[1] == []
    read, problems = parse(FindingsText, GOOD.replace(*change, 1), "feedback/skills.toml")
    assert read is None
    found = [one for one in problems if told in f"{one.what}; {one.hint}"]
    assert found and found[0].file == "feedback/skills.toml" and line - 1 <= found[0].line <= line, problems


def test_a_folder_with_a_broken_file_still_gives_the_others(tmp_path):
    (tmp_path / "skills.toml").write_text(GOOD, "utf-8")
    (tmp_path / "values.toml").write_text(GOOD, "utf-8")
    (tmp_path / "fit.toml").write_text("id = 3", "utf-8")
    found, problems = load_findings(tmp_path)
    assert [one.id for one in found] == ["one"] and {problem.file for problem in problems} == {f"{tmp_path.name}/values.toml", f"{tmp_path.name}/fit.toml"}


# the engine, and a slow and obvious one beside it

def _assigned(clause, slot, bound):
    """All ways in which a slot fits a clause, by trying every name on every word: the slow and obvious way."""
    pattern, said = clause.key.split(" "), list(slot.words)
    if len(pattern) != len(said):
        return
    value = getattr(slot.value, clause.field, None) if clause.field else slot.value
    row = list(value) if isinstance(value, tuple) else [value]
    wanted = literals(clause)
    for one in row:
        names = dict(bound)
        ok = True
        for word, text in zip(pattern, said, strict=True):
            found = NAMED.fullmatch(word)
            if not found:
                ok = ok and word == text
            else:
                ok = ok and names.setdefault(found[1], text) == text and (not found[2] or text in found[2].split("|"))
        if isinstance(clause.value, str) and (found := NAMED.fullmatch(clause.value)):
            ok = ok and isinstance(one, str) and bool(one) and names.setdefault(found[1], one) == one
        elif wanted is not None:
            ok = ok and any(one == want or (isinstance(want, str) and want.endswith("*") and str(one).startswith(want[:-1])) for want in wanted)
        if ok:
            yield names


def _slowly(finding: FindingText, slots):
    """Every way in which a finding holds: each shared name tried on every word there is."""
    shared = sorted(finding.shared())
    every = sorted({word for clause in finding.when for slot in slots.parts[clause.part] for value in [getattr(slot.value, clause.field, None) if clause.field else slot.value]
                    for word in (*slot.words, *(value if isinstance(value, tuple) else (value,))) if isinstance(word, str)})
    for chosen in itertools.product(every, repeat=len(shared)):
        bound = dict(zip(shared, chosen, strict=True))
        rests: set = set()
        for clause in finding.when:
            fits = [slot.rest for slot in slots.parts[clause.part] if any(True for _ in _assigned(clause, slot, bound))]
            least, most = (0, 0) if clause.absent else (clause.at_least, clause.at_most)
            if len(fits) < least or (most is not None and len(fits) > most):
                break
            rests.update(fits)
        else:
            yield tuple(sorted(bound.items())), frozenset(rests)


@pytest.mark.parametrize("seed", range(12))
def test_the_engine_finds_the_same_as_a_slow_and_obvious_one(seed):
    slots = slots_of(player(seed, 50), GRAPH)
    for topic, file in WRITTEN.items():
        for written in file.finding:
            ready, shared = finding_of(written, topic).when, written.shared()
            quick = {(tuple(sorted((name, value) for name, value in one.bound.items() if name in shared)), frozenset(one.rests)) for one in matches(ready, slots)}
            assert quick == set(_slowly(written, slots)), written.id


# a thousand players

@pytest.fixture(scope="module")
def players():
    """Each made player, with what they read themselves and what a professional reads."""
    return [(one, findings(one, GRAPH), findings_for_talk(one, GRAPH)) for one in map(player, range(PLAYERS))]


def test_nothing_is_printed_as_if_it_were_known_without_an_answer_under_it(players):
    for one, mine, theirs in players:
        standing = {(part, key) for part, key, _ in evidence(one)} | {("single", key) for key in one.single} | {
            (part, key) for part in ("occupations", "intake", "measures") for key in getattr(one, part)}
        for said in (*mine, *theirs):
            assert said.kind == "note" or (said.because and said.claims and set(said.rests) <= standing)


def test_the_player_reads_at_most_five_with_at_most_three_strengths_first_and_a_professional_nine(players):
    many = 0
    for _, mine, theirs in players:
        assert len(mine) <= MOST and len(theirs) <= MOST_IN_A_TALK
        for told in (mine, theirs):
            strong = [said.kind == "strength" for said in told]
            assert strong == sorted(strong, reverse=True) and sum(strong) <= STRENGTHS
        assert len({said.name for said in theirs}) == len(theirs)
        many += len(theirs) == MOST_IN_A_TALK
    assert many > PLAYERS / 3


def test_the_player_reads_at_most_one_thing_that_does_not_seem_to_agree_and_nothing_twice(players):
    seen = 0
    for _, mine, _ in players:
        about = [label for said in mine for label in said.about]
        assert len(set(about)) == len(about)
        told: set = set()
        for said in mine:
            assert said.kind in ("both", "note") or set(said.rests) - told, "an answer that was told already"
            told.update(said.rests)
        seen += [said.kind for said in mine].count("both")
        assert [said.kind for said in mine].count("both") <= 1
    assert seen > 0


def test_nobody_reads_that_they_are_good_at_something_they_said_not_to_do(players):
    for one, mine, theirs in players:
        for said in (*mine, *theirs):
            if said.kind == "strength":
                assert {label.key for label in said.about if label.kind == "skill"} <= set(one.deck()), said


def test_what_is_hard_and_what_is_of_the_body_is_never_said_to_the_player(players):
    for _, mine, _ in players:
        parts = {rest for said in mine for rest in said.rests}
        assert not parts & {("fit", "body"), ("fit", "money")} and not {part for part, _ in parts} & {"obstacles", "lifted", "measures", "feelings"}


def test_with_fewer_than_ten_answers_or_all_the_same_there_is_one_note_and_nothing_for_a_talk(players):
    few = [(mine, theirs) for one, mine, theirs in players if len(evidence(one)) < 10 or all_the_same(one)]
    assert len(few) > 50
    for mine, theirs in few:
        assert [said.kind for said in mine] == ["note"] and theirs == ()


def test_every_finding_can_come_up_for_somebody():
    never = {one.id: one.when for one in library()}
    for seed in range(600):
        slots = slots_of(player(seed, 160), GRAPH)
        never = {name: when for name, when in never.items() if next(matches(when, slots), None) is None}
        if not never:
            break
    assert sorted(never) == []
