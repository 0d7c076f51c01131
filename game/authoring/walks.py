"""Many walks through a compiled story: what players would meet, and which lines they would see.

Every line of the compiled text gets an invisible number at its end, so that what was seen is known exactly; the numbers are
taken out again before anything is judged.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from itertools import combinations
from random import Random
from typing import Any

from game.authoring import practice_walks
from game.rules.cast import SITUATIONS
from game.rules.ink_walk import BROKEN, FULL, MOST_CHOICES, StoryTooLong, cast_of_walk, sentences, walk_on
from game.rules.story import FAMILIES, WAYS, Beat, Line, Screen, Story, StoryEndless, StoryError

BEAT_WORDS, SENTENCE_WORDS, CHOICE_WORDS = 35, 12, 7
UNEQUAL = 0.25
ENOUGH_WALKS = 84
"""From so many walks on every cast, situation, place and other lever came by, so what was not seen may be told."""
OPEN, CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{OPEN}(\\d+){CLOSE}")
UNHEARD, NOTHING = re.compile(r"\^\s*(plaats|jaar|geluid|wie|wijst|gevoel|beeld):"), "nop"
"""Tags that change only what is seen: the walks do without them, which makes them quicker."""
COLD = re.compile(r"\b(maar|toch|helaas|jammer|slechts|pas|alleen|nooit|but|unfortunately|sadly|merely|never)\b", re.I)
RISES, FALLS = FULL.rising[0].label, FULL.falling[0].label

Turn = tuple[str, str] | None
"""Where a card falls, as beat or choice and what is said; ROSE where one rises first."""
ROSE = ("", "")


@dataclass
class Walked:
    """What the walks found: findings as (number, beat or choice, words), lines seen by mark, choices offered and taken, texts."""

    walks: int = 0
    findings: dict[str, dict[str, Any]] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    offered: dict[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    beats: dict[str, int] = field(default_factory=dict)
    texts: dict[str, list[Any]] = field(default_factory=dict)
    """Each text that was shown, with what it is ("line", "choice" or "card"), the number of choices beside it, and its beat or choice."""
    whole: bool = True
    """Whether all walks came to their end."""

    def tell(self, code: str, name: str, **words: object) -> None:
        told = {"code": code, "name": name, **{key: str(value) for key, value in words.items()}}
        self.findings.setdefault(json.dumps(told, ensure_ascii=False), told)

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Walked:
        return cls(**json.loads(text))


def marked(compiled: Any) -> tuple[str, list[tuple[str, str]]]:
    """The compiled story with a number at the end of every text that a player may read, and these texts with their knots.

    Nothing moves from its place, for the arrows of a compiled story count places.
    """
    texts: list[tuple[str, str]] = []

    def marks(item: Any, knot: str, depth: int) -> Any:
        if isinstance(item, dict):
            return {key: marks(value, knot if depth > 1 or key == "#n" else key, depth + 1) if isinstance(value, list) else value
                    for key, value in item.items()}
        if not isinstance(item, list):
            return item
        made: list[Any] = []
        inside = unheard = 0
        for at, one in enumerate(item):
            if one == "#" and not unheard and item[at + 2:at + 3] == ["/#"] and UNHEARD.match(str(item[at + 1])):
                unheard = 3
            if unheard:
                unheard -= 1
                made.append(NOTHING)
                continue
            if one in ("str", "#"):
                inside += 1
            elif one in ("/str", "/#"):
                inside -= 1
            if isinstance(one, str) and one.startswith("^") and one[1:].strip() and not inside:
                one = f"{one}{OPEN}{len(texts)}{CLOSE}"
                texts.append((knot, item[at][1:].strip()))
            made.append(marks(one, knot, depth + 1) if isinstance(one, dict | list) else one)
        return made

    return json.dumps({**compiled, "root": marks(compiled["root"], "", 0)}, ensure_ascii=False), texts


def walk_story(compiled: str, runs: int, seed: int, tell: Callable[[str], None] = lambda name: None, practice: bool = False) -> Walked:
    """Walk a story so many times; `tell` is told each beat and choice before the story goes on from there."""
    walked = Walked()
    endings: dict[tuple[str, str], str] = {}
    met: dict[tuple[str, ...], tuple[Beat, Turn]] = {}
    times, taken = Counter[tuple[str, ...]](), Counter[str]()
    story: Story | None = None
    for number in range(runs):
        cast, last, risen, was = cast_of_walk(number), "", False, ""
        try:
            if story is None:
                story = Story(compiled, cast)
            else:
                story.again(cast)
            for beat, choice, before in walk_on(story, Random(f"{seed} {number}"), practice):
                key = (beat.id, *[screen.id for screen in beat.screens], *[line.text for line in beat.lines], *[one.text for one in beat.choices])
                times[key] += 1
                if key not in met:
                    met[key] = beat, _turn(beat)
                    _judge(_clean(beat), walked, practice)
                if practice:
                    practice_walks.judge(beat, was, before, walked)
                was = beat.id
                turn = met[key][1]
                if turn is not None and not risen and not practice:
                    risen = True
                    if turn != ROSE:
                        walked.tell("S057", turn[0], text=turn[1])
                last = choice.id if choice else beat.id
                tell(last)
                if choice is not None:
                    taken[choice.id] += 1
                elif practice:
                    continue
                elif before is None or not before.leading:
                    walked.tell("S034", before.id if before else beat.id, word=before.id if before else beat.id)
                else:
                    endings[cast.situation, before.leading] = " ".join(_text(screen) for screen in _clean(beat).screens if screen.reply)
        except (StoryError, RuntimeError) as fault:
            _stuck(fault, last, walked)
            walked.whole = False
            break
        walked.walks += 1
    _count([(met[key][0], count) for key, count in times.items()], walked)
    walked.taken = dict(taken)
    if walked.whole and runs >= ENOUGH_WALKS:
        if practice:
            practice_walks.lengths(compiled, walked)
        else:
            _equal(endings, walked)
    return walked


def _stuck(fault: Exception, last: str, walked: Walked) -> None:
    """Say why a walk could not go on."""
    if isinstance(fault, StoryEndless):
        walked.tell("S033", last, word=last)
    elif isinstance(fault, StoryTooLong):
        walked.tell("S037", last, word=last, count=MOST_CHOICES)
    elif "ran out of content" in str(fault):
        walked.tell("S030", last, word=last)
    else:
        walked.tell("S035", last, word=last, told=" ".join(MARK.sub("", str(fault)).split())[:200])


def _count(beats: list[tuple[Beat, int]], walked: Walked) -> None:
    """How often each line, beat and choice was seen."""
    lines, names, offered = Counter[str](), Counter[str](), Counter[str]()
    for beat, count in beats:
        for line in beat.lines:
            for mark in MARK.findall(line.text):
                lines[mark] += count
        for name in {screen.id for screen in beat.screens if not screen.reply} | {beat.id}:
            names[name] += count
        for choice in beat.choices:
            offered[choice.id] += count
    walked.lines, walked.beats, walked.offered = dict(lines), dict(names), dict(offered)


def _without(text: str) -> str:
    return re.sub(r"[ \t]+", " ", MARK.sub("", text)).strip()


def _clean(beat: Beat) -> Beat:
    """The beat without marks."""
    screens = []
    for screen in beat.screens:
        lines = tuple(Line(text, line.who) for line in screen.lines if (text := _without(line.text)))
        if lines:
            screens.append(replace(screen, lines=lines))
    return replace(beat, screens=tuple(screens), choices=tuple(replace(one, text=_without(one.text)) for one in beat.choices))


def _judge(beat: Beat, walked: Walked, practice: bool = False) -> None:
    """What is wrong with one beat as the player meets it."""
    most = practice_walks.CHOICE_WORDS if practice else CHOICE_WORDS
    kinds = practice_walks.kinds(beat) if practice else {}
    for screen in beat.screens:
        count = len(_text(screen).split())
        if count > BEAT_WORDS:
            walked.tell("S041", screen.id, count=count, most=BEAT_WORDS, text=screen.lines[0].text)
        for line in screen.lines:
            walked.texts.setdefault(line.text, [kinds.get(line.who, "line"), 0, screen.id])
            if BROKEN.search(line.text):
                walked.tell("S046", screen.id, told=line.text, text=line.text)
            for sentence in sentences(line.text):
                words = len(sentence.split())
                if words > SENTENCE_WORDS:
                    walked.tell("S040", screen.id, count=words, most=SENTENCE_WORDS, told=sentence, text=line.text)
    for choice in beat.choices:
        walked.texts.setdefault(choice.text, ["card" if beat.hand else kinds.get(choice.id, "choice"), len(beat.choices), choice.id])
        if not choice.text:
            walked.tell("S048", choice.id, word=choice.id)
        elif len(choice.text.split()) > most:
            walked.tell("S042", choice.id, count=len(choice.text.split()), most=most)
    missing = set(practice_walks.FAMILIES if practice else FAMILIES) - {choice.family for choice in beat.choices}
    if beat.hand and missing:
        walked.tell("S052", beat.id, word=", ".join(family for family in FAMILIES if family in missing))


def _turn(beat: Beat) -> Turn:
    """Whether a card rises or falls in this beat, whichever comes first; None where neither does."""
    for text, name in _said(beat):
        if RISES in text.lower():
            return ROSE
        if FALLS in text.lower():
            return name, _without(text)
    return None


def _said(beat: Beat) -> Iterator[tuple[str, str]]:
    for screen in beat.screens:
        yield from ((line.text, screen.id) for line in screen.lines)
    yield from ((choice.text, choice.id) for choice in beat.choices)


def _equal(endings: dict[tuple[str, str], str], walked: Walked) -> None:
    """The three ways held against each other in each situation: as many sentences, words within a quarter, as warm."""
    for situation in SITUATIONS:
        told = {way: endings.get((situation, way), "") for way in WAYS}
        for way in WAYS:
            if not told[way]:
                walked.tell("S059", way, word=way, situation=situation)
        if not all(told.values()):
            continue
        for one, other in combinations(WAYS, 2):
            words, others = len(told[one].split()), len(told[other].split())
            if abs(words - others) > UNEQUAL * min(words, others):
                walked.tell("S053", one, one=one, other=other, count=words, others=others, situation=situation)
            if len(sentences(told[one])) != len(sentences(told[other])):
                walked.tell("S054", one, one=one, other=other, situation=situation)
        cold = {way: found[0] for way in WAYS if (found := COLD.search(told[way]))}
        warm = next((way for way in WAYS if way not in cold), None)
        for way in cold if warm else ():
            walked.tell("S056", way, one=way, other=warm, word=cold[way], situation=situation)


def _text(screen: Screen) -> str:
    return " ".join(line.text for line in screen.lines)
