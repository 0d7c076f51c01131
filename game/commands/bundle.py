"""`data build` and `data info`: the bundle of the skills graph, and the passports of its sources."""

from __future__ import annotations

import sys
from pathlib import Path

from skills_graph.build import ASSETS, build, describe
from skills_graph.passport import load_passports, passport_lines


def build_bundle(esco: list[Path], lmi: Path, out: Path | None, roa: Path | None = None) -> int:
    """Build the bundle and tell what is in it; problems go to the error stream, with status 2."""
    place = out or ASSETS / "bundle"
    problems = build(esco, lmi, ASSETS / "tables", place, roa)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 2
    return tell_sources(place, None)


def tell_sources(bundle: Path | None, source: str | None, language: str = "en") -> int:
    """Print the manifest of a bundle; of one source, by the name of its passport or of its files, the passport too."""
    passports = load_passports()
    passport = passports.of_source(source) if source else None
    if language not in passports.points:
        print(f'no language "{language}"; expected one of: {", ".join(passports.points)}', file=sys.stderr)
        return 2
    wanted = passport.sources if passport is not None and source == passport.name else (source,)
    place = bundle or ASSETS / "bundle"
    status, lines = 0, []
    for name in wanted:
        status, told = describe(place, name)
        if status:
            print(*told, sep="\n", file=sys.stderr)
            return status
        lines += told
    if passport is not None:
        lines += ["", *passport_lines(passports, passport, language)]
    print(*lines, sep="\n")
    return status
