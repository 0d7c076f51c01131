"""What is wrong in the text of a practice talk as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.finding import Finding, found
from game.authoring.source import Source


def whole(source: Source, kind: str) -> Iterator[Finding]:
    """A call in which Mo does not call first, and a talk in which no card is laid or nothing comes on the page."""
    tags = [(name, value) for row in source.rows for name, value in row.tags]
    if kind == "telefoon" and ("speel", "wijs") not in tags:
        yield found("S070", source.file)
    if ("speel", "kaart") not in tags:
        yield found("S075", source.file)
    if not any(name == "blad" for name, _ in tags):
        yield found("S077", source.file)
