"""`data build` and `data info`: the bundle of the skills graph."""

from __future__ import annotations

import sys
from pathlib import Path

from skills_graph.build import ASSETS, build, describe


def build_bundle(esco: list[Path], lmi: Path, out: Path | None) -> int:
    """Build the bundle and tell what is in it; problems go to the error stream, with status 2."""
    place = out or ASSETS / "bundle"
    problems = build(esco, lmi, ASSETS / "tables", place)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 2
    return tell_sources(place, None)


def tell_sources(bundle: Path | None, source: str | None) -> int:
    """Print the manifest of a bundle."""
    status, lines = describe(bundle or ASSETS / "bundle", source)
    print(*lines, sep="\n", file=sys.stderr if status else sys.stdout)
    return status
