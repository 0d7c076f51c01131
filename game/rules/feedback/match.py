"""The engine: which findings hold for the slots of a player, for what, and which slots matched. Pure and quick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game.rules.feedback.rule import NAMED, Clause, FindingText, literals
from game.rules.feedback.slots import Rest, Slot, Slots

Bound = Mapping[str, str]
"""What each name stands for."""


@dataclass(frozen=True)
class Word:
    """One word of a key: itself, or a name that stands for any word, or for one of a few."""

    text: str
    name: str = ""
    among: tuple[str, ...] = ()


@dataclass(frozen=True)
class Condition:
    """A clause, made ready: `kept` are its names that something else needs as well."""

    part: str
    words: tuple[Word, ...]
    field: str
    values: tuple[Any, ...] | None
    name: str
    least: int
    most: int | None
    kept: tuple[str, ...]
    claim: bool


@dataclass(frozen=True)
class Match:
    """A finding that holds: what its names stand for, the slots that matched, and those that say it outright."""

    bound: Bound
    rests: tuple[Rest, ...]
    claims: tuple[Rest, ...]


def conditions(finding: FindingText) -> tuple[Condition, ...]:
    """The clauses made ready, those that must be absent last, since they need the names that the others find."""
    shared = finding.shared()
    claimed = any(clause.claim for clause in finding.when)
    made = [_condition(clause, shared, clause.claim or (not claimed and number == 0)) for number, clause in enumerate(finding.when)]
    return tuple(sorted(made, key=lambda one: one.least == 0))


def _condition(clause: Clause, shared: set[str], claim: bool) -> Condition:
    words = tuple(_word(word) for word in clause.key.split(" "))
    name = clause.value[1:-1] if isinstance(clause.value, str) and NAMED.fullmatch(clause.value) else ""
    least, most = (0, 0) if clause.absent else (clause.at_least, clause.at_most)
    kept = tuple(dict.fromkeys(one for one in clause.names() if one in shared))
    return Condition(clause.part, words, clause.field, literals(clause), name, least, most, kept, claim)


def _word(word: str) -> Word:
    found = NAMED.fullmatch(word)
    return Word("", found[1], tuple(found[2].split("|")) if found[2] else ()) if found else Word(word)


def matches(ready: tuple[Condition, ...], slots: Slots) -> Iterator[Match]:
    """Every way in which all conditions hold, in the order of the answers."""
    if any(condition.least and not slots.parts[condition.part] for condition in ready):
        return
    found: list[tuple[dict[str, str], tuple[Rest, ...], tuple[Rest, ...]]] = [({}, (), ())]
    for condition in ready:
        found = [(bound | more, (*rests, *new), (*claims, *new) if condition.claim else claims)
                 for bound, rests, claims in found for more, new in _held(condition, bound, slots)]
        if not found:
            return
    for bound, rests, claims in found:
        yield Match(bound, tuple(dict.fromkeys(rests)), tuple(dict.fromkeys(claims)))


def _held(condition: Condition, bound: Bound, slots: Slots) -> Iterator[tuple[dict[str, str], list[Rest]]]:
    """The ways in which one condition holds: what it binds, and the slots that matched."""
    groups: dict[tuple[str, ...], list[Rest]] = {}
    for slot in _near(condition, bound, slots):
        for names in dict.fromkeys(tuple(now[name] for name in condition.kept) for now in _fits(condition, bound, slot)):
            groups.setdefault(names, []).append(slot.rest)
    if condition.least == 0:
        if not groups:
            yield {}, []
        return
    for names, rests in groups.items():
        if condition.least <= len(rests) and (condition.most is None or len(rests) <= condition.most):
            yield dict(zip(condition.kept, names, strict=True)), rests


def _near(condition: Condition, bound: Bound, slots: Slots) -> list[Slot]:
    """The slots that may match: by the whole key where it is known, else by its first word."""
    known = [word.text if not word.name else bound.get(word.name, "") for word in condition.words]
    if all(known):
        return slots.whole.get((condition.part, tuple(known)), [])
    return slots.first.get((condition.part, known[0]), []) if known[0] else slots.parts[condition.part]


def _fits(condition: Condition, bound: Bound, slot: Slot) -> Iterator[dict[str, str]]:
    """What all names stand for where this slot matches; more than once only where its value is a row with more than one."""
    if len(slot.words) != len(condition.words):
        return
    now = dict(bound)
    for word, said in zip(condition.words, slot.words, strict=True):
        if not word.name:
            if word.text != said:
                return
        elif now.setdefault(word.name, said) != said or (word.among and said not in word.among):
            return
    value = getattr(slot.value, condition.field, None) if condition.field else slot.value
    row = dict.fromkeys(value) if isinstance(value, tuple) else (value,)
    if condition.name:
        for one in row:
            if isinstance(one, str) and one and now.get(condition.name, one) == one:
                yield now | {condition.name: one}
    elif condition.values is None or any(_alike(one, wanted) for one in row for wanted in condition.values):
        yield now


def _alike(value: Any, wanted: Any) -> bool:
    """Whether a value is the one wanted; "stay_*" is anything that begins so."""
    if isinstance(wanted, str) and wanted.endswith("*"):
        return isinstance(value, str) and value.startswith(wanted[:-1])
    return bool(value == wanted)
