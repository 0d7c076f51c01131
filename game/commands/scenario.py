"""`scenario`: the kit of authors. Make a story, check it, walk it, compile it; playing and reading stand in modules beside this one."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from game.authoring import compiling, finding
from game.authoring.check import WALKS, Means, check_story, wind_findings
from game.authoring.new_story import begin
from game.authoring.passenger_check import passenger_problems
from game.authoring.plain_words import Frequency
from game.authoring.sandbox import walk_apart
from game.rules.passenger import Passenger
from game.rules.practice_story import FOLDER
from game.rules.scenario import LANGUAGES, load_scenarios
from game.rules.talk_cards import FOLDER as TALK_CARDS
from game.rules.talk_cards import TalkCards
from game.rules.wind_of_change import WindOfChange
from game.rules.written import parse

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "scenarios"
PICTOGRAMS = ROOT / "assets" / "pictograms"
ART = ROOT / "assets" / "art"
FOUND, WRONG = 1, 2
AT_200 = 2.0
SAID = {
    "nl": {
        "clean": "{path}: niets gevonden, na {walks} wandelingen per taal.",
        "quiet": "{path}: niets gevonden.",
        "count": "{path}: {count} gevonden. Uitleg bij een nummer: morgenwerk scenario check --explain {code}",
        "none": "{path}: hier staat geen verhaal.",
        "made": "Gemaakt: {path}\nOpen {path}/nl.ink in Inky en schrijf. Daarna: morgenwerk scenario check {path}",
        "kept": "{path}: {language} omgezet.",
        "marked": "{path}: compiled/{language}.json hoort nu bij de tekst van vandaag.",
        "walked": "{file}: {walks} wandelingen in {seconds:.1f} s; {share:.0%} van de regels gezien.",
        "unseen": "  nooit gezien: {lines}",
        "choices": "  keuze{gap}aangeboden  gekozen",
        "unknown": "Er is geen nummer {code}; ze lopen van {first} tot {last}.",
    },
    "en": {
        "clean": "{path}: nothing found, after {walks} walks in each language.",
        "quiet": "{path}: nothing found.",
        "count": "{path}: {count} found. What a number means: morgenwerk scenario check --explain {code}",
        "none": "{path}: there is no story here.",
        "made": "Made: {path}\nOpen {path}/nl.ink in Inky and write. Then: morgenwerk scenario check {path}",
        "kept": "{path}: {language} compiled.",
        "marked": "{path}: compiled/{language}.json now belongs to the text of today.",
        "walked": "{file}: {walks} walks in {seconds:.1f} s; {share:.0%} of the lines seen.",
        "unseen": "  never seen: {lines}",
        "choices": "  choice{gap}offered     taken",
        "unknown": "There is no number {code}; they run from {first} to {last}.",
    },
}


def new(folder: Path, language: str) -> int:
    """Make a first story in a new folder; a plain name goes beside the other stories."""
    folder = folder if len(folder.parts) > 1 else SCENARIOS / folder
    try:
        begin(folder)
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return WRONG
    print(SAID[language]["made"].format(path=shown(folder)))
    return 0


def check(path: Path, language: str, runs: int = WALKS) -> int:
    """Print what is wrong with a story, or with the file of a change, a passenger or talk cards; 0 where there is nothing."""
    path = story_folder(path)
    said = SAID[language]
    if path.suffix == ".toml":
        if not path.is_file():
            print(said["none"].format(path=path), file=sys.stderr)
            return WRONG
        told = _one_file(path, language)
    elif not path.is_dir():
        print(said["none"].format(path=path), file=sys.stderr)
        return WRONG
    else:
        findings = check_story(path, means(path), runs).findings
        told = [f"{shown(path)}/{one.say(language)}" for one in findings]
    for line in told:
        print(line)
    code = next((part for line in told for part in line.split() if part in finding.kinds()), "S040")
    print(said["count"].format(path=shown(path), count=len(told), code=code) if told
          else said["quiet" if path.suffix == ".toml" else "clean"].format(path=shown(path), walks=runs))
    return FOUND if told else 0


def _one_file(path: Path, language: str) -> list[str]:
    """What is wrong with a passenger, with talk cards, or with a change, by the folder that the file lies in."""
    text = path.read_text("utf-8")
    if path.resolve().parent.name == "passengers":
        from skills_graph import SkillsGraph

        passenger, problems = parse(Passenger, text, path.name)
        return [str(one) for one in (*problems, *(passenger_problems(passenger, SkillsGraph.load(), ART, path.name) if passenger else ()))]
    if path.resolve().parent.name == TALK_CARDS:
        return [str(one) for one in parse(TalkCards, text, path.name)[1]]
    wind, problems = parse(WindOfChange, text, path.name)
    return [str(problem) for problem in problems] + [one.say(language) for one in (wind_findings(wind, path.name) if wind else ())]


def explain(code: str, language: str) -> int:
    """Print what one number means, or with "all" the page of all of them."""
    if code == "all":
        print(finding.page(language), end="")
        return 0
    if code.upper() not in finding.kinds():
        first, *_, last = sorted(finding.kinds())
        print(SAID[language]["unknown"].format(code=code, first=first, last=last), file=sys.stderr)
        return WRONG
    print(finding.explain(code.upper(), language))
    return 0


def walk(path: Path, runs: int, seed: int, language: str) -> int:
    """Walk a story and print, line by line, how far the walks came."""
    path, said = story_folder(path), SAID[language]
    begun = time.perf_counter()
    took: dict[str, float] = {}

    def timed(compiled: str, runs: int, seed: int, practice: bool = False):  # type: ignore[no-untyped-def]
        start = time.perf_counter()
        walked = walk_apart(compiled, runs, seed, practice=practice)
        took[str(len(took))] = time.perf_counter() - start
        return walked

    report = check_story(path, means(path, timed), runs, seed)
    if not report.walked:
        for one in report.findings:
            print(f"{shown(path)}/{one.say(language)}")
        print(said["none"].format(path=shown(path)) if not report.findings else "", file=sys.stderr)
        return WRONG if not report.findings else FOUND
    seconds = list(took.values()) or [time.perf_counter() - begun]
    for number, (told, coverage) in enumerate(report.coverage.items()):
        print(said["walked"].format(file=f"{told}.ink", walks=report.walked[told].walks, seconds=seconds[min(number, len(seconds) - 1)], share=coverage.share))
        if coverage.unseen:
            print(said["unseen"].format(lines=", ".join(str(line) for line in coverage.unseen)))
        text = (path / f"{told}.ink").read_text("utf-8").splitlines()
        for line, count in coverage.lines.items():
            print(f"  {line:>4} {count:>7}  {text[line - 1].strip()[:90]}")
        print(said["choices"].format(gap=" " * 22))
        for name, (offered, taken) in coverage.choices.items():
            print(f"  {name:28}{offered:>7} {taken:>8}")
    for one in report.findings:
        print(f"{shown(path)}/{one.say(language)}")
    return FOUND if report.findings else 0


def compile_story(path: Path, language: str) -> int:
    """Compile both languages with inkjs; without it, say how to do it in Inky, and take what was exported by hand as belonging to the text."""
    path, said = story_folder(path), SAID[language]
    with_compiler, status = compiling.compiler(), 0
    texts = {one: path / f"{one}.ink" for one in LANGUAGES if (path / f"{one}.ink").is_file()}
    if not texts:
        print(said["none"].format(path=shown(path)), file=sys.stderr)
        return WRONG
    lacking = []
    for one, ink in texts.items():
        text, made = ink.read_bytes().decode("utf-8", errors="replace"), path / "compiled" / f"{one}.json"
        if with_compiler:
            compiled, told = compiling.compile_text(text, ink.name, with_compiler) if "INCLUDE" not in text else (None, [finding.found("S007", ink.name)])
            for each in told:
                print(f"{shown(path)}/{each.say(language)}")
            if compiled is None:
                status = FOUND
                continue
            compiling.keep(path, one, text, compiled)
            print(said["kept"].format(path=shown(path), language=one))
        elif made.is_file() and made.stat().st_mtime >= ink.stat().st_mtime:
            compiling.keep(path, one, text, None)
            print(said["marked"].format(path=shown(path), language=one))
        else:
            lacking.append(one)
    if lacking:
        print(compiling.by_hand(shown(path), lacking, language))
        return FOUND
    return status


def means(path: Path, walks=walk_apart) -> Means:  # type: ignore[no-untyped-def]
    """What a story is checked with: the changes beside it or else those that ship, every picture, and what of the tools is there."""
    beside = path.resolve().parent / "winds"
    if path.resolve().parent.name == FOLDER:
        beside = path.resolve().parents[1] / "winds"
    winds = load_scenarios(beside.parent if beside.is_dir() else SCENARIOS).winds
    return Means(winds, {one.stem for one in PICTOGRAMS.glob("*.svg")}, walks, compiling.compiler(), frequency(), too_long())


def frequency() -> Frequency | None:
    """How often words come by, where wordfreq is installed (it is with the tools of developers)."""
    try:
        from wordfreq import zipf_frequency
    except ImportError:
        return None
    return lambda word, language: float(zipf_frequency(word, language))


def too_long() -> Callable[[str, int, str], bool]:
    """Whether somebody who asks for letters of 200 % gets smaller ones than the usual, because the text does not fit its box."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    from game.screens.lettering import fitting_size
    from game.screens.scenes import boss_talk, phone, story

    pygame.font.init()
    boxes = {"line": (story.BUBBLE_WIDTH - 52, story.BUBBLE_TALLEST - 34, 28, "regular"), "choice": (0, story.TILE_HIGH - 88, 24, "semi"),
             "said": (352, 190, 27, "regular"), "host": (712, boss_talk.HOST_HIGH - 18, 25, "regular"),
             "sentence": (300, boss_talk.TILE_H - 22, 25, "semi"), "strip": (phone.SAID[0] - 76, phone.SAID[1] - 12, 25, "semi")}

    def long(kind: str, count: int, text: str) -> bool:
        if kind not in boxes or not text:
            return False
        width, height, usual, weight = boxes[kind]
        if kind == "choice":
            width = (1036 - 18 * (count - 1)) // count - 24
        return fitting_size(text, width, height, round(usual * AT_200), weight) < usual

    return long


def story_folder(path: Path) -> Path:
    """The folder of a story: itself, that of one of its files, or that of this name beside the other stories."""
    if path.is_file():
        return path if path.suffix == ".toml" and path.name != "scenario.toml" else path.parent
    practice = SCENARIOS / FOLDER / path
    if not path.exists() and len(path.parts) == 1 and practice.is_dir():
        return practice
    return SCENARIOS / path if not path.exists() and len(path.parts) == 1 and (SCENARIOS / path).is_dir() else path


def shown(path: Path) -> Path:
    """A path as an author would write it."""
    here = Path.cwd().resolve()
    return path.resolve().relative_to(here) if path.resolve().is_relative_to(here) else path
