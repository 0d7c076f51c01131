"""The passport of a source: who made it, when, for whom, how sure it is, what it does not know; and how people get hired.

Passports lie in assets/passports, one TOML file a source, with the fifteen points by which a source of labour-market
information is judged. `load_passports` is the one place that reads them, for the command line and for the game alike.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ASSETS = Path(__file__).parent.parent / "assets"
PASSPORTS, HIRING = ASSETS / "passports", ASSETS / "hiring.toml"
POINTS = "points"
ROWS = ("made_by", "when", "for_whom", "how_sure", "does_not_know")
ANSWERS = ("yes", "partly", "no")


@dataclass(frozen=True)
class Check:
    """One of the fifteen points: yes, partly or no; why, by language."""

    point: str
    answer: str
    why: Mapping[str, str]


@dataclass(frozen=True)
class Passport:
    """What a source is. `card`: language -> title and ROWS, in plain words; `figures`: how figures name it; `sources`: how the
    manifest of the bundle names it."""

    name: str
    figures: tuple[str, ...]
    sources: tuple[str, ...]
    card: Mapping[str, Mapping[str, str]]
    checks: tuple[Check, ...]


@dataclass(frozen=True)
class Passports:
    """All passports by name; `points`: language -> the fifteen points and what they ask."""

    by_name: Mapping[str, Passport]
    points: Mapping[str, Mapping[str, str]]

    def of_figure(self, source: str) -> Passport | None:
        """The passport of the source that a figure names."""
        return next((one for one in self.by_name.values() if source in one.figures), None)

    def of_source(self, name: str) -> Passport | None:
        """The passport by its own name, or by the name of a source in the manifest."""
        return self.by_name.get(name) or next((one for one in self.by_name.values() if name in one.sources), None)


@dataclass(frozen=True)
class Hiring:
    """How one comes by some work, by language, and where that can be looked up."""

    says: Mapping[str, str]
    source: str


def load_passports(folder: Path = PASSPORTS) -> Passports:
    """Read all passports; raises where one lacks a row or a point, because they ship with the project."""
    points = tomllib.loads((folder / f"{POINTS}.toml").read_text("utf-8"))
    languages = tuple(points)
    found = {}
    for path in sorted(folder.glob("*.toml")):
        if path.stem == POINTS:
            continue
        told = tomllib.loads(path.read_text("utf-8"))
        checks = tuple(
            Check(point, told["checks"][point][0], dict(zip(languages, told["checks"][point][1:], strict=True))) for point in points["nl"]
        )
        card = {language: {name: told[language][name] for name in ("title", *ROWS)} for language in languages}
        found[path.stem] = Passport(path.stem, tuple(told["figures"]), tuple(told["sources"]), card, checks)
    return Passports(found, points)


def passport_lines(passports: Passports, passport: Passport, language: str) -> list[str]:
    """A passport as lines of text, as `data info --source` prints it.

    >>> passports = load_passports()
    >>> passport_lines(passports, passports.by_name["roa"], "en")[0]
    'ROA, AIS tot 2030'
    """
    card = passport.card[language]
    lines = [", ".join(passport.figures), *(f"  {card[row]}" for row in ROWS)]
    words = {"nl": ("ja", "deels", "nee")}.get(language, ANSWERS)
    for number, check in enumerate(passport.checks, 1):
        answer = words[ANSWERS.index(check.answer)]
        lines.append(f"  {number:2} {answer:6} {passports.points[language][check.point]}: {check.why[language]}")
    return lines


def load_hiring(path: Path = HIRING) -> tuple[Mapping[str, Hiring], Mapping[str, Hiring]]:
    """How one comes by work: by ISCO code (one to four digits), and by branch."""
    by_isco: dict[str, Hiring] = {}
    by_branch: dict[str, Hiring] = {}
    for way in tomllib.loads(path.read_text("utf-8"))["way"]:
        told = Hiring({"nl": way["nl"], "en": way["en"]}, way["source"])
        by_isco.update(dict.fromkeys(way.get("isco", ()), told))
        if "branch" in way:
            by_branch[way["branch"]] = told
    return by_isco, by_branch


def hired(by_isco: Mapping[str, Hiring], by_branch: Mapping[str, Hiring], isco: str, branch: str) -> Hiring | None:
    """How one comes by the work of a unit group: the longest code that fits, else its branch."""
    codes = (isco[:digits] for digits in range(len(isco), 0, -1))
    return next((by_isco[code] for code in codes if code in by_isco), None) or by_branch.get(branch)
