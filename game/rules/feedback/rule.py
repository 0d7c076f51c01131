"""Findings as authors write them in assets/feedback, one file a topic: when something may be said, and how it is said.

`when` are clauses that all hold. A clause names a part of the profile and a key; `{skill}` in a key or value is a name that
is the same in all clauses, `{topic:tasks|hours}` is one of these words. A name that stands in one clause alone, and not in
what is said, stands for anything. `at_least` and `at_most` count the slots that match, `not` is at most none.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from game.rules.feedback.slots import PARTS
from game.rules.problem import did_you_mean
from game.rules.written import Name, Named, Words, Written

Topic = Literal["qualities", "skills", "interests", "values", "fit", "futures", "leanings", "options", "in_the_way", "plan"]
Kind = Literal["strength", "like", "value", "learn", "fit", "way", "option", "plan", "hard", "both", "question"]
NAMES = ("skill", "quality", "interest", "value", "trace", "topic", "occupation", "goal", "reason", "obstacle", "deed", "way")
"""Names that have a word of their own, so that they can stand in what is said."""
NAMED = re.compile(r"\{(\w+)(?::([\w|]+))?\}")
CLOSED = ("obstacles", "lifted", "measures", "feelings", "practices", "spoken", "demands", "intake")
"""What no finding for the player rests on: it could stand where somebody else reads along."""
CLOSED_TOPICS = ("body", "money")
PICKED = ("choices", "preferred", "stalls", "coins", "coins_back")
"""Parts that hold choices of which the player did not say what they mean; so do a few single answers."""
PICKED_ONCE = ("coins", "coins_back", "advice")


class Clause(Written):
    """What slots must be there, or must not."""

    part: str
    key: Annotated[str, Field(min_length=1)]
    field: str = ""
    value: str | int | bool | tuple[str | int | bool, ...] | None = None
    at_least: Annotated[int, Field(ge=1)] = 1
    at_most: Annotated[int, Field(ge=0)] | None = None
    absent: Annotated[bool, Field(alias="not")] = False
    claim: bool = False

    @field_validator("part")
    @classmethod
    def _known(cls, part: str) -> str:
        if part not in PARTS:
            raise ValueError(f'there is no part "{part}"; {did_you_mean(part, PARTS)}')
        return part

    @model_validator(mode="after")
    def _one_way_of_counting(self) -> Clause:
        if self.absent and (self.at_most is not None or self.at_least > 1 or self.claim):
            raise ValueError("a clause with not has no at_least, at_most or claim")
        if not self.absent and self.at_most is not None and self.at_most < self.at_least:
            raise ValueError("at_most is smaller than at_least; for none at all write not = true")
        return self

    def picked(self) -> bool:
        """Whether it looks at a choice of which the player did not say what it means."""
        return self.part in PICKED or (self.part == "single" and self.key in PICKED_ONCE)

    def names(self) -> list[str]:
        """The names in its key and value, in their order."""
        return [found[1] for found in NAMED.finditer(f"{self.key} {self.value if isinstance(self.value, str) else ''}")]


class FindingText(Written):
    """One finding: when, what is said, two open questions for the talk, and what may not be concluded from it."""

    id: Name
    to: Annotated[Literal["player", "professional"], Field(alias="for")]
    kind: Kind
    certainty: Literal["said", "seen", "shown", "chosen"]
    when: Annotated[tuple[Clause, ...], Field(min_length=1)]
    says: Words
    open_question: Annotated[tuple[Words, ...], Field(min_length=2, max_length=2)]
    do_not_conclude: Words
    confirms: str = ""

    @model_validator(mode="after")
    def _says_what_it_knows(self) -> FindingText:
        bound = {name for clause in self.when if not clause.absent for name in clause.names()}
        for said in (self.says.nl, self.says.en, self.confirms):
            for found in NAMED.finditer(said):
                if found[1] not in bound:
                    raise ValueError(f'"{{{found[1]}}}" is said, and no clause finds it')
                if found[1] not in NAMES:
                    raise ValueError(f'"{{{found[1]}}}" has no word; {did_you_mean(found[1], NAMES)}')
        if {found[0] for found in NAMED.finditer(self.says.nl)} != {found[0] for found in NAMED.finditer(self.says.en)}:
            raise ValueError("says names other things in the one language than in the other")
        if all(clause.absent for clause in self.when):
            raise ValueError("a finding rests on something that is there")
        return self

    @model_validator(mode="after")
    def _names_are_found_before_they_are_missed(self) -> FindingText:
        shared, bound = self.shared(), {name for clause in self.when if not clause.absent for name in clause.names()}
        for clause in self.when:
            if clause.absent and (loose := [name for name in clause.names() if name in shared and name not in bound]):
                raise ValueError(f'"{{{loose[0]}}}" stands in clauses with not alone')
        return self

    @model_validator(mode="after")
    def _choices_alone_are_a_question(self) -> FindingText:
        asks = self.says.nl.rstrip("*").endswith("?") and self.says.en.rstrip("*").endswith("?")
        if (self.kind == "question") != (self.certainty == "chosen") or (self.kind == "question") != asks:
            raise ValueError("what was only chosen is a question, with a question mark; everything else is not")
        if self.kind != "question" and all(clause.picked() for clause in self.when if not clause.absent):
            raise ValueError("this rests on choices alone, so it is a question")
        if bool(self.confirms) != (self.kind == "question" and self.to == "player"):
            raise ValueError("a question to the player says what a yes confirms; nothing else does")
        return self

    @model_validator(mode="after")
    def _private_stays_with_the_player(self) -> FindingText:
        if self.to == "player" and self.kind in ("hard", "plan"):
            raise ValueError("what is hard, and the plan, are for the talk")
        for clause in self.when if self.to == "player" else ():
            if clause.part in CLOSED and not clause.absent:
                raise ValueError(f'"{clause.part}" is not for the player, who may show this to somebody')
            if clause.part == "fit" and not clause.absent and ((":" not in clause.key and "{" in clause.key) or any(one in clause.key for one in CLOSED_TOPICS)):
                raise ValueError("of the fit, body and money are not for the player, who may show this to somebody")
        return self

    def shared(self) -> set[str]:
        """The names that stand in more than one clause, or in what is said."""
        told = [name for clause in self.when for name in set(clause.names())]
        said = {found[1] for found in NAMED.finditer(f"{self.says.nl} {self.says.en} {self.confirms}")}
        return {name for name in told if told.count(name) > 1} | said


class FindingsText(Named):
    """A file of findings; its id is their topic."""

    id: Topic
    finding: Annotated[tuple[FindingText, ...], Field(min_length=1)]

    @field_validator("finding")
    @classmethod
    def _told_apart(cls, findings: tuple[FindingText, ...]) -> tuple[FindingText, ...]:
        ids = [one.id for one in findings]
        if twice := [one for one in ids if ids.count(one) > 1]:
            raise ValueError(f'"{twice[0]}" stands here twice')
        return findings


def label_kind(name: str) -> str:
    """The kind of label that a name stands for: `{topic}` is one of the fit, `{way}` one of the three ways."""
    return {"topic": "fit", "deed": "picture-deed", "way": "paper-way"}.get(name, name)


def literals(clause: Clause) -> tuple[Any, ...] | None:
    """The values that a clause takes, or None where any will do or a name stands for it."""
    if clause.value is None or (isinstance(clause.value, str) and NAMED.fullmatch(clause.value)):
        return None
    return clause.value if isinstance(clause.value, tuple) else (clause.value,)
