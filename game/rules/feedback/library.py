"""The library of findings: read from assets/feedback once, in the order in which their topics come up in a talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from game.rules.feedback.match import Condition, conditions
from game.rules.feedback.rule import NAMED, FindingsText, FindingText, Topic, label_kind
from game.rules.problem import Problem
from game.rules.written import Words, read

FOLDER = Path(__file__).parents[3] / "assets" / "feedback"
TOPICS: tuple[str, ...] = get_args(Topic)


@dataclass(frozen=True)
class Finding:
    """A finding, ready to be looked for."""

    id: str
    topic: str
    to: str
    kind: str
    certainty: str
    when: tuple[Condition, ...]
    says: Words
    open_question: tuple[Words, ...]
    do_not_conclude: Words
    confirms: str
    names: tuple[tuple[str, str], ...]
    """The names in what is said, each with the kind of its label."""

    @property
    def text(self) -> str:
        """The key of what it says among the texts of the game."""
        return f"finding-{self.id}"


def finding_of(written: FindingText, topic: str) -> Finding:
    """A finding as it was written, made ready."""
    names = dict.fromkeys(found[1] for found in NAMED.finditer(f"{written.says.nl} {written.confirms}"))
    return Finding(written.id, topic, written.to, written.kind, written.certainty, conditions(written), written.says,
                   written.open_question, written.do_not_conclude, written.confirms, tuple((name, label_kind(name)) for name in names))


def load_findings(folder: Path) -> tuple[tuple[Finding, ...], list[Problem]]:
    """The findings in a folder, topic by topic; a file with something wrong is left out and told."""
    found: dict[str, Finding] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml"), key=lambda path: TOPICS.index(path.stem) if path.stem in TOPICS else len(TOPICS)):
        written, wrong = read(FindingsText, path, folder)
        problems += wrong
        for one in written.finding if written else ():
            if one.id in found:
                problems.append(Problem(str(path.relative_to(folder.parent)), 0, "id", f'"{one.id}" stands in {found[one.id].topic} as well'))
            else:
                found[one.id] = finding_of(one, path.stem)
    return tuple(found.values()), problems


@cache
def library() -> tuple[Finding, ...]:
    """All findings of the game."""
    return load_findings(FOLDER)[0]


@cache
def by_id() -> Mapping[str, Finding]:
    return {one.id: one for one in library()}


def texts_of(language: str) -> dict[str, str]:
    """What findings say in a language, by the key of the text, with the names as Fluent writes them."""
    return {one.text: NAMED.sub(r"{ $\1 }", one.says[language]) for one in library()}
