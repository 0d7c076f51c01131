"""A statement: what a finding says of one player, with the answers it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.rules.ask import Label
from game.rules.feedback.slots import Rest


@dataclass(frozen=True)
class Statement:
    """Something found: a text with its arguments, the answers it rests on, and which of those say it outright.

    name: the finding with what it is about, the same for the same thing. kind: strength, like, value, learn, fit, way, option,
    plan, hard, both (two things that do not seem to agree), question (out of choices alone) or note. certainty: said (by the
    player), seen (by somebody else as well), shown (in stories too), chosen (nothing but choices), agreed (the player said that
    this finding is right), or unknown for a note. `rests` are the answers in words of the profile, `claims` those that are
    taken back when the player says that it is not right; of a question `confirms` is what a yes or no is about. `own` are the
    player's own words for it.
    """

    text: str
    arguments: Mapping[str, str | int | Label] = field(default_factory=dict)
    because: tuple[int, ...] = ()
    kind: str = "note"
    certainty: str = "unknown"
    rests: tuple[Rest, ...] = ()
    claims: tuple[Rest, ...] = ()
    name: str = ""
    topic: str = ""
    confirms: tuple[str, str] | None = None
    own: str = ""

    @property
    def about(self) -> tuple[Label, ...]:
        """What it is about: the labels in its text."""
        return tuple(one for one in self.arguments.values() if isinstance(one, Label))

    @property
    def slot(self) -> str:
        """The slot of the player's own words for it."""
        return f"{SLOT}{self.name}"


SLOT = "finding."
"""What the slots of own words for a finding begin with."""
AGREED = "finding"
"""The kind of a confirmed answer that says that a finding is right."""
