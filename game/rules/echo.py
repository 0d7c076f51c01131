"""What an answer moved, for the scene to stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Echo:
    """One thing that moved: what (card, window, station, object …), from where, to where, because of which event."""

    what: str
    origin: str
    target: str
    because: int
