"""What is wrong with a story, told to its author: its text line by line, and three hundred walks through it.

The text shows unknown words and missing marks; the walks show what a player meets: long beats, broken sentences, ways
that end nowhere, and endings that are not equal. Every problem names the file and the line.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from game.rules.cast import Cast
from game.rules.ink_walk import WALKS, walk_all
from game.rules.problem import Problem, did_you_mean
from game.rules.scenario import SPEAKERS
from game.rules.story import FAMILIES, SILL, WAYS, card_lists, externals

SOUNDS = ("werk", "deur", "telefoon", "machine", "stilte", "tram", "regen")
FEELINGS = ("opgelucht", "verlies", "afwachten")
STAGES, PARTS, YEARS = ("werkplek", "halte"), ("ochtend", "middag", "avond"), ("nu", "2030")
TRACES = {
    "loon": ("value", "pay"),
    "zekerheid": ("value", "security"),
    "mensen": ("value", "people"),
    "vrijheid": ("value", "freedom"),
    "zin": ("value", "meaning"),
    "tijd": ("value", "time"),
    "zorg": ("quality", "caring"),
    "geduld": ("quality", "patient"),
    "eerlijk": ("quality", "honest"),
    "humor": ("quality", "humour"),
    "leergierig": ("quality", "curious"),
    "moed": ("quality", "brave"),
    "precies": ("quality", "precise"),
    "samen": ("quality", "together"),
    "vlug": ("quality", "quick"),
}
"""What `# wijst:` may point at: the word of the author, and what it stands for (a work value or a quality)."""

TAGS = {"beat", "plaats", "jaar", "geluid", "speel", "wie", "id", "familie", "toont", "wijst", "gevoel", "leiding", "beeld", *SILL}
BUILT_IN = {"LIST_COUNT", "TURNS_SINCE", "CHOICE_COUNT", "MIN", "MAX", "INT", "FLOOR"}
SEEDLESS = re.compile(r"\b(RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(|\{\s*~|\b(shuffle)\b")
TAG = re.compile(r"#\s*([^#\]]+)")


@dataclass
class Text:
    """The source of a story as its lines say: tags and ids with their lines."""

    file: str
    lines: list[str]
    beats: dict[str, int] = field(default_factory=dict)
    choices: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def tell(self, line: int, key: str, what: str, hint: str = "") -> None:
        problem = Problem(self.file, line, key, what, hint)
        if problem not in self.problems:
            self.problems.append(problem)


def check(file: str, source: str, compiled: str, pictograms: Collection[str], walks: int = WALKS) -> list[Problem]:
    """Everything that is wrong with one story in one language; an empty list when it can be played."""
    text = read(file, source, pictograms)
    if not text.problems:
        for beat, what, hint in walk_all(compiled, list(text.beats), list(text.choices), walks):
            line = text.choices.get(beat, text.beats.get(beat, 0))
            text.tell(line, beat, what, hint)
    return sorted(text.problems)


def compare(one: str, source: str, other: str, other_source: str) -> list[Problem]:
    """What two languages of a story do not have in common: beats, and choices with their tags."""
    mine, theirs = _marks(source), _marks(other_source)
    told = [
        Problem(other, theirs.get(mark, 0), mark, f'"{mark}" is not the same as in {one}:{mine.get(mark, 0)}')
        for mark in sorted(set(mine) ^ set(theirs))
    ]
    return told or ([] if list(mine) == list(theirs) else [Problem(other, 0, "", f"the order of the beats and choices is not that of {one}")])


def read(file: str, source: str, pictograms: Collection[str]) -> Text:
    """Look at every line of the source."""
    text = Text(file, source.splitlines())
    own = set(re.findall(r"^===+\s*function\s+(\w+)", source, re.M))
    known = set(externals(Cast("", ()))) | BUILT_IN
    for variable in SILL:
        if not re.search(rf"^VAR {variable} = 2\s*$", source, re.M):
            text.tell(0, variable, f'"VAR {variable} = 2" is missing')
    for number, line in enumerate(text.lines, 1):
        line = re.sub(r"//.*", "", line)
        if declared := re.match(r"\s*EXTERNAL\s+(\w+)", line):
            if declared[1] not in known:
                text.tell(number, declared[1], f'no function "{declared[1]}"', did_you_mean(declared[1], known))
            continue
        if SEEDLESS.search(line):
            text.tell(number, "", "chance that cannot be replayed", "let the cast decide")
        for name in re.findall(r"\b([a-z_]\w*)\s*\(", re.sub(r'"[^"]*"', "", line.split("#")[0])):
            if name not in known | own and not re.match(r"\s*===", line) and ("{" in line or "~" in line):
                text.tell(number, name, f'no function "{name}"', did_you_mean(name, known))
        is_choice = bool(re.match(r"\s*[+*]\s*[^\s]", line))
        if is_choice and any(re.search(rf"\b{name}\(", line) for name in own - known):
            text.tell(number, "", "a function of the story itself in a choice stops the game", "set a VAR before it")
        tags = [_tag(part) for part in TAG.findall(line)]
        for name, value in tags:
            _check_tag(text, number, name, value, pictograms)
        if is_choice:
            _check_choice(text, number, dict(tags))
        for name, value in tags:
            if name == "beat":
                if value in text.beats:
                    text.tell(number, value, f'the beat "{value}" stands twice')
                text.beats[value] = number
    return text


def _check_tag(text: Text, number: int, name: str, value: str, pictograms: Collection[str]) -> None:
    """One tag: a name that is known and a value that is allowed."""
    if name not in TAGS:
        text.tell(number, name, f'no tag "{name}"', did_you_mean(name, TAGS))
        return
    allowed: dict[str, Collection[str]] = {
        "wie": (*SPEAKERS, "niemand"), "jaar": YEARS, "geluid": SOUNDS, "speel": ("kaart",), "familie": FAMILIES,
        "leiding": WAYS, "gevoel": FEELINGS, "beeld": pictograms, "wijst": TRACES, "plaats": (*STAGES, *PARTS),
    }  # fmt: skip
    if name in SILL:
        if not re.fullmatch(r"[+-][12]", value):
            text.tell(number, name, f'"{name}: {value}" moves nothing', "expected +1 or -1")
    elif name == "toont":
        for part in _parts(value):
            list_name = part.split()[0]
            if list_name not in card_lists(Cast("", ())) or not re.fullmatch(r"\w+ [1-9]", part):
                text.tell(number, name, f'"{part}" points at no card', did_you_mean(list_name, card_lists(Cast("", ()))))
    elif name in allowed:
        for part in _parts(value):
            if part not in allowed[name]:
                text.tell(number, name, f'{name} cannot be "{part}"', did_you_mean(part, allowed[name]))


def _check_choice(text: Text, number: int, tags: dict[str, str]) -> None:
    """One choice: an id of its own and something to see."""
    choice = tags.get("id", "")
    if not choice:
        text.tell(number, "id", "this choice has no id", "write # id: and a word of its own inside the brackets")
    elif choice in text.choices:
        text.tell(number, choice, f'the id "{choice}" stands on line {text.choices[choice]} too')
    text.choices.setdefault(choice, number)
    if not {"beeld", "toont", "familie"} & set(tags):
        text.tell(number, choice, f'the choice "{choice}" has no pictogram', "write # beeld: and its name")


def _marks(source: str) -> dict[str, int]:
    """Beats and choices with all that they mean, by line, in the order of the source; the words are left out."""
    marks: dict[str, int] = {}
    for number, line in enumerate(source.splitlines(), 1):
        if line.lstrip().startswith("//"):
            continue
        tags = [_tag(part) for part in TAG.findall(line)]
        meant = [f"{name}: {value}" for name, value in tags if name not in ("plaats", "jaar", "geluid", "wie", "speel")]
        if meant:
            marks[" # ".join(meant)] = number
    return marks


def _tag(text: str) -> tuple[str, str]:
    name, _, value = text.partition(":")
    return name.strip(), value.strip()


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]
