"""What findings look at: every answer of a profile as a slot, by its part, with a few parts that are told apart.

Cards of which the bundle knows nothing are left out: nobody can read their name. `does` are cards one does, `knows` are
fields of knowledge, `coins` and `coins_back` have one slot for each value that got (or lost) coins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from game.rules.profile import Profile

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

Rest = tuple[str, str]
"""One answer that a statement rests on: the part of the profile, and its key there."""
DERIVED = ("does", "knows", "coins", "coins_back")
NOT_SAID = ("seed", "deals", "doors", "lookups", "seen", "done", "skipped", "denied", "strips", "hidden", "shares", "bookmarks")
"""What is kept in a profile and is no answer about oneself or one's work."""
PARTS = (*(one.name for one in fields(Profile) if one.name not in NOT_SAID), *DERIVED)


@dataclass(frozen=True)
class Slot:
    """One answer: the words of its key, its value, and where it stands in the profile."""

    words: tuple[str, ...]
    value: Any
    rest: Rest


@dataclass(frozen=True)
class Slots:
    """The slots of one profile, by part; and by part and first word, and by part and whole key, to find them quickly."""

    parts: Mapping[str, list[Slot]]
    first: dict[tuple[str, str], list[Slot]] = field(default_factory=dict)
    whole: dict[tuple[str, tuple[str, ...]], list[Slot]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for part, slots in self.parts.items():
            for one in slots:
                self.first.setdefault((part, one.words[0]), []).append(one)
                self.whole.setdefault((part, one.words), []).append(one)


def slots_of(profile: Profile, graph: SkillsGraph) -> Slots:
    """All slots of a profile."""
    parts: dict[str, list[Slot]] = {}
    for part in PARTS:
        if part not in DERIVED:
            parts[part] = [Slot(tuple(key.split(" ")), held.value, (part, key)) for key, held in getattr(profile, part).items()]
    parts["skills"] = [one for one in parts["skills"] if graph.knows_skill(one.words[0])]
    parts["marks"] = [one for one in parts["marks"] if graph.knows_skill(one.words[1])]
    parts["does"] = [one for one in parts["skills"] if not graph.is_knowledge(one.words[0])]
    parts["knows"] = [one for one in parts["skills"] if graph.is_knowledge(one.words[0])]
    parts["occupations"] = [one for one in parts["occupations"] if graph.knows_occupation(one.value)]
    for occupations in ("options", "facts", "acquainted", "guesses"):
        parts[occupations] = [one for one in parts[occupations] if graph.knows_occupation(one.words[-1])]
    for name in ("coins", "coins_back"):
        parts[name] = list(_coins(profile.get(name, ()), ("single", name)))
    return Slots(parts)


def _coins(coins: Iterable[tuple[str, int]], rest: Rest) -> Iterator[Slot]:
    return (Slot((value,), count, rest) for value, count in coins)
