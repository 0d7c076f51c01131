"""The whole check of a story: its files, its text in two languages, its flow, walks through it, its words, its boxes."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.authoring import plain_words, practice_check, source_check
from game.authoring.compiling import compile_text
from game.authoring.coverage import Coverage, covered
from game.authoring.finding import Finding, found
from game.authoring.folder import CARD, Folder, read_folder
from game.authoring.ink_graph import flow
from game.authoring.source import Source, read
from game.authoring.walks import ENOUGH_WALKS, Walked, marked, walk_story
from game.rules.practice_story import PracticeText
from game.rules.scenario import LANGUAGES
from game.rules.wind_of_change import WindOfChange

WALKS = 300
BREAKS = {"S007", "S015", "S017", "S018", "S020", "S021", "S023", "S025", "S055"}
"""After these the walks would only repeat what the text already says."""
LEAST_SHIFT = 0.05
Walks = Callable[..., Walked]
"""Takes the compiled text, how many walks, the seed, and whether it is a practice talk."""
TooLong = Callable[[str, int, str], bool]
"""Whether a text is too long for its box at 200 %: what it is, how many choices stand beside it, the text."""


@dataclass(frozen=True)
class Means:
    """What the check works with, so that each part can be another: the winds and pictures there are, how walks are done."""

    winds: Mapping[str, WindOfChange]
    pictures: Collection[str]
    walks: Walks = walk_story
    compiler: str | None = None
    frequency: plain_words.Frequency | None = None
    too_long: TooLong | None = None


@dataclass
class Report:
    """What the check of one story found, and how far the walks came per language."""

    findings: list[Finding] = field(default_factory=list)
    coverage: dict[str, Coverage] = field(default_factory=dict)
    walked: dict[str, Walked] = field(default_factory=dict)


def check_story(path: Path, means: Means, runs: int = WALKS, seed: int = 1) -> Report:
    """Everything that is wrong with the story in this folder, in order of file and line."""
    report, folder = Report(), read_folder(path, means.winds)
    findings = list(folder.findings)
    sources = {language: read(f"{language}.ink", text) for language, text in folder.texts.items()}
    for language, source in sources.items():
        findings += _language(folder, language, source, means, report, runs, seed)
    if len(sources) == len(LANGUAGES):
        findings += source_check.compare(*(sources[language] for language in LANGUAGES))
    if folder.card and isinstance(folder.card, PracticeText):
        for source in sources.values():
            findings += practice_check.whole(source, folder.card.kind)
    elif folder.card and sources:
        findings += source_check.speakers(sources[LANGUAGES[0]] if LANGUAGES[0] in sources else next(iter(sources.values())), folder.card.speakers, CARD)
        for wind in folder.card.winds:
            findings += wind_findings(means.winds[wind], CARD) if wind in means.winds else []
    report.findings = sorted(set(findings))
    return report


def wind_findings(wind: WindOfChange, file: str) -> Iterator[Finding]:
    """A wind that moves nothing."""
    shifts = [*(row.shift for row in wind.skill_groups), *(row.shift for row in wind.isco_groups), *(row.shift for row in wind.tasks)]
    if not any(abs(shift) >= LEAST_SHIFT for shift in shifts):
        yield found("S061", file, 0, word=wind.id)


def _language(folder: Folder, language: str, source: Source, means: Means, report: Report, runs: int, seed: int) -> list[Finding]:
    """Everything about one language of a story."""
    findings = [*source_check.check(source, means.pictures, folder.practice), *plain_words.check(source, language, means.frequency)]
    compiled, fresh = folder.compiled.get(language), language in folder.fresh
    if not fresh and means.compiler and not any(one.code == "S007" for one in findings):
        made, told = compile_text(folder.texts[language], source.file, means.compiler)
        findings += told
        if made is not None and compiled is not None:
            findings.append(found("S005", source.file, 0, compiled=f"compiled/{language}.json"))
        compiled, fresh = made, made is not None
    elif not fresh and compiled is not None:
        findings.append(found("S005", source.file, 0, compiled=f"compiled/{language}.json"))
    if compiled is None or not fresh or any(one.code in BREAKS for one in findings):
        return findings
    try:
        graph = json.loads(compiled)
        part = flow(graph)
        text, marks = marked(graph)
    except (ValueError, RecursionError, KeyError, TypeError) as fault:
        return [*findings, found("S006", f"compiled/{language}.json", 0, told=str(fault)[:200])]
    findings += [found("S031", source.file, source.knots.get(name, 0), word=name) for name in part.unreached]
    findings += [found("S030", source.file, _last_line(source, name), word=name) for name in part.loose]
    findings += [found("S033", source.file, source.line(name), word=name) for name in part.endless]
    if part.loose or part.endless:
        return findings
    walked = report.walked[language] = means.walks(text, runs, seed, practice=True) if folder.practice else means.walks(text, runs, seed)
    report.coverage[language] = covered(source, marks, walked)
    findings += _walk_findings(source, walked)
    if walked.whole and runs >= ENOUGH_WALKS:
        findings += _never(source, walked, set(part.unreached))
    if means.too_long:
        for text, (kind, count, name) in walked.texts.items():
            if means.too_long(kind, count, text):
                findings.append(found("S045", source.file, _line(source, name, text), told=text))
    if not folder.practice:
        findings += _more_falls(source)
    return findings


def _walk_findings(source: Source, walked: Walked) -> Iterator[Finding]:
    """The findings of the walks, each with its line; what several casts or situations share is told once."""
    told: set[tuple[object, ...]] = set()
    for one in walked.findings.values():
        line = _line(source, one["name"], one.get("text", ""))
        same = (one["code"], line, one.get("one"), one.get("other"), one.get("word"))
        if same not in told:
            told.add(same)
            yield found(one["code"], source.file, line, **{key: value for key, value in one.items() if key not in ("code", "name", "text")})


def _line(source: Source, name: str, text: str = "") -> int:
    if name in source.choices and not text:
        return source.choices[name]
    return source.line_saying(text, name) if text else source.line(name) or next((row.number for row in source.rows if row.says), 0)


def _last_line(source: Source, name: str) -> int:
    """Where a story runs out: at the choice, or at the last line of the knot."""
    if name in source.choices:
        return source.choices[name]
    return max((row.number for row in source.rows if row.knot == name and row.text), default=source.line(name))


def _never(source: Source, walked: Walked, unreached: set[str]) -> Iterator[Finding]:
    """Beats and choices that no walk came to, in parts that an arrow does go to."""
    rows = {row.number: row for row in source.rows}
    dark = {name for name in source.beats if name not in walked.beats}
    for name in dark:
        if rows[source.beats[name]].knot not in unreached:
            yield found("S038", source.file, source.beats[name], word=name)
    for name, number in source.choices.items():
        row = rows[number]
        if name not in walked.offered and row.knot not in unreached and row.beat not in dark:
            yield found("S032", source.file, number, word=name)


def _more_falls(source: Source) -> Iterator[Finding]:
    """More cards that fall than that rise."""
    named = {name: set() for name in ("stijgt", "daalt")}  # type: dict[str, set[str]]
    first = 0
    for row in source.rows:
        if row.knot in source.functions:
            continue
        for name, numbers in named.items():
            new = set(plain_words.numbers_of(row, name)) - numbers
            numbers |= new
            first = row.number if name == "daalt" and new else first
    if len(named["daalt"]) > len(named["stijgt"]):
        yield found("S058", source.file, first, count=len(named["daalt"]), others=len(named["stijgt"]))
