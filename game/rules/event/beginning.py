"""What is told before the first card: with whom and why, the intake, the measure, the line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Started:
    """A journey began. `seed` draws everything that is drawn; `bundle` and `app` say with which versions."""

    seed: int
    bundle: str
    app: str


@dataclass(frozen=True)
class ComputerNamed:
    """Whether this is the player's own computer. If not, nothing is kept."""

    own: bool


@dataclass(frozen=True)
class HelperNamed:
    """Who sits beside the player: nobody, professional, other."""

    who: str


@dataclass(frozen=True)
class GoalChosen:
    """What the player wants to know or reach."""

    goal: str


@dataclass(frozen=True)
class IdeaNamed:
    """Whose idea it was to play: me, boss, benefits, school, unsaid."""

    whose: str


@dataclass(frozen=True)
class IntakeAnswered:
    """One picture question of the intake (A1 … C3), with its points 0-2 (skipped counts 1)."""

    item: str
    answer: str
    points: int


@dataclass(frozen=True)
class Measured:
    """One item of the measure: face 1-5 (0 is skipped); moment is practice, before, after."""

    item: int
    face: int
    moment: str


@dataclass(frozen=True)
class LineChosen:
    """Which line the player takes: korte, hele, rustige; and which was proposed."""

    line: str
    proposed: str
