"""How far walks came through a story, line by line of its text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from game.authoring.source import Source
from game.authoring.walks import Walked


@dataclass(frozen=True)
class Coverage:
    """How often each line that says something was seen, by its number, and each choice was offered and taken."""

    lines: dict[int, int]
    choices: dict[str, tuple[int, int]]

    @property
    def share(self) -> float:
        """Which part of the lines was seen at least once, from 0 to 1."""
        return sum(count > 0 for count in self.lines.values()) / len(self.lines) if self.lines else 1.0

    @property
    def unseen(self) -> list[int]:
        return sorted(number for number, count in self.lines.items() if not count)


def covered(source: Source, marks: list[tuple[str, str]], walked: Walked) -> Coverage:
    """Lay what was seen over the text. `marks` are the texts of the compiled story in order, each with its knot.

    A text belongs to the first line of its knot that holds it and was not given to an earlier one like it.
    """
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in source.rows:
        if row.says or row.text.startswith(("-", "{")):
            for piece in {text for knot, text in marks if knot == row.knot and re.search(r"\w", text) and _holds(row.text, text)}:
                places[row.knot, piece].append(row.number)
    lines: dict[int, int] = {}
    used: dict[tuple[str, str], int] = defaultdict(int)
    for number, mark in enumerate(marks):
        at = places.get(mark)
        if at:
            line = at[min(used[mark], len(at) - 1)]
            used[mark] += 1
            lines[line] = max(lines.get(line, 0), walked.lines.get(str(number), 0))
    for row in source.rows:
        if row.choice and (name := dict(row.tags).get("id")):
            lines[row.number] = walked.offered.get(name, 0)
    choices = {name: (walked.offered.get(name, 0), walked.taken.get(name, 0)) for name in source.choices}
    return Coverage(dict(sorted(lines.items())), choices)


def _holds(line: str, piece: str) -> bool:
    return re.sub(r"\s+", " ", piece) in re.sub(r"\s+", " ", line)
