"""The demo: the whole line played by itself in the real screens, by a made player whom a seed draws.

The clock starts at a fixed date and moves with the reckoned time of play, the journal's id is a hash of seed and
occupation, so that the same seed gives the same journal, profile and rhythm on every machine.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.rules.rhythm import Done

BEGIN = datetime(2027, 1, 11, 9, 0, 0)
WORDS = {
    "nl": {"missing": "mensen laten lachen", "story": "De stroom viel uit. Toch was alles op tijd klaar.", "question": "Kan ik dit blijven doen?"},
    "en": {"missing": "making people laugh", "story": "The power failed. Still everything was ready in time.", "question": "Can I keep doing this?"},
}
MOST_ANSWERS = 900
SHEET = (5, 4, 384, 216)


class Clock:
    """A fixed date that moves on with the seconds reckoned so far."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> str:
        return (BEGIN + timedelta(seconds=round(self.seconds))).isoformat()


def journal_id(seed: int, occupation: str) -> str:
    """The id of a demo's journal: the same for the same seed and occupation."""
    return hashlib.sha256(f"{seed} {occupation}".encode()).hexdigest()[:16]


def run(occupation: str, seed: int, out: Path, language: str, line: str, show: bool, character: str = "plain", keys: bool = False,
        text: int = 100) -> int:
    """Play and write everything; returns the exit status."""
    if not show:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.commands import journey
    from game.commands.transitions import find
    from game.settings import SIZES

    if text / 100 not in SIZES:
        print(f"the text is {', '.join(f'{size:.0%}' for size in SIZES)}, not {text}%", file=sys.stderr)
        return 2
    made = journey.make(language)
    try:
        uri = find(made.world.graph, occupation, language)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    out.mkdir(parents=True, exist_ok=True)
    made.warm()
    played = Demo(made, uri, seed, out, line, character, keys, show, text / 100)
    played.play()
    played.write()
    print(f"{out}: {played.answers} answers, {len(played.done)} asks, {played.pictures} pictures, "
          f"{played.clock.seconds / 60:.0f} minutes reckoned")
    return 0


class Demo:
    """One journey of a made player in the real screens."""

    def __init__(self, made, uri: str, seed: int, out: Path, line: str, character: str = "plain", keys: bool = False,  # type: ignore[no-untyped-def]
                 show: bool = False, size: float = 1.0) -> None:
        import pygame

        import levels
        from game.journal import FileJournal
        from game.player import Player
        from game.screens.app import App
        from game.screens.pilot import Pilot
        from game.screens.scenes import Scenes
        from game.screens.show import Show
        from game.settings import Settings

        pygame.init()
        surface = pygame.display.set_mode((1280, 720), pygame.SCALED if show else 0)
        self.out, self.made, self.clock = out, made, Clock()
        journal = out / "journal.jsonl"
        journal.unlink(missing_ok=True)
        self.session = made.session(journal_id(seed, uri), seed, self.clock, FileJournal(journal))
        self.app = App(Show(self.session, made.world, made.texts, Settings(size=size)), Scenes(), lambda: levels.stops(self.session.profile), surface)
        self.pilot = Pilot(self.app, keys)
        self.player = Player(seed, uri, line, character, WORDS[made.texts.language])
        self.show = show
        self.answers = self.pictures = 0
        self.done: list[Done] = []
        self.without_echo: list[str] = []
        self._names: list[Path] = []

    def play(self, until: Callable[[], bool] = lambda: False) -> None:
        """Answer ask after ask until the end of the line."""
        from game.rules.ask import Moment
        from game.rules.rhythm import Done, stop_of

        current, answers, words, seconds = None, 0, 0, 0.0
        while self.app.running and not until():
            ask = self.session.ask
            if ask is None or self.answers > MOST_ANSWERS:
                break
            if current is None or ask.id != current.id:
                if current is not None:
                    self.done.append(Done(stop_of(current.id, self.done), current.stage, isinstance(current, Moment), words, answers, seconds))
                current, answers, words = ask, 0, spoken_words(self.made.texts, ask)
                seconds = ask.seconds if isinstance(ask, Moment) else 0.0
                self.pilot.wait(0.4)
                self._picture(ask)
            else:
                self.pilot.wait()
            option = self.player.choose(ask, self.session.profile)
            before = len(self.app.trace)
            self.pilot.choose(ask, option)
            for asked, taken, echoes in self.app.trace[before:]:
                if taken.means and not echoes:
                    self.without_echo.append(asked.id)
            answers += 1
            self.answers += 1
            self.clock.seconds += 3.0 + (words / 2 if answers == 1 else 0)
            if self.show:
                import pygame
                pygame.display.flip()
        if current is not None:
            self.done.append(Done(stop_of(current.id, self.done), current.stage, isinstance(current, Moment), words, answers, seconds))
        self.pilot.wait(0.5)

    def _picture(self, ask) -> None:  # type: ignore[no-untyped-def]
        self.pictures += 1
        name = self.out / "screens" / f"{self.pictures:03d}-{ask.id.replace('.', '-')}.png"
        self.pilot.picture(name)
        self._names.append(name)

    def write(self) -> None:
        """Journal, profile, poster, rhythm and contact sheets."""
        from game.export import poster, record
        from game.rules import rhythm
        from game.screens.sweep import sweep

        sweep()
        self.session.close()
        profile, graph, texts = self.session.profile, self.made.world.graph, self.made.texts
        date = BEGIN.date().isoformat()
        record.write(profile, graph, texts, self.out, date, scenarios=self.made.world.scenarios)
        poster.write(profile, graph, texts, self.out, date=date)
        (self.out / "rhythm.txt").write_text(rhythm.strip(self.done), "utf-8")
        for number, sheet in enumerate(contact_sheets(self._names), 1):
            import pygame
            pygame.image.save(sheet, self.out / f"contact-{number}.png")
        if self.without_echo:
            print("answers without an echo:", ", ".join(self.without_echo), file=sys.stderr)




def spoken_words(texts, ask) -> int:  # type: ignore[no-untyped-def]
    """How many words an ask speaks: what Mo says, the beats of a Moment or story, the labels of items and options."""
    from game.rules.ask import Beat, Moment, Tableau
    told = [] if isinstance(ask, Moment | Beat) else [texts.say(ask.says)]
    if isinstance(ask, Moment):
        told += [texts.say(beat) for beat in ask.beats] or [texts.say(ask.says)]
    if isinstance(ask, Beat):
        told += [text for _, text in ask.lines]
    options = ask.items if isinstance(ask, Tableau) else ask.options[:8]
    told += [texts.say(option.says) for option in options if option.says]
    return sum(len(text.split()) for text in told)


def contact_sheets(names: list[Path]) -> Iterator:  # type: ignore[type-arg]
    """The pictures, twenty on a sheet."""
    import pygame
    columns, rows, width, height = SHEET
    for first in range(0, len(names), columns * rows):
        part = names[first:first + columns * rows]
        sheet = pygame.Surface((columns * (width + 6), -(-len(part) // columns) * (height + 6)))
        for number, name in enumerate(part):
            small = pygame.transform.smoothscale(pygame.image.load(name), (width, height))
            sheet.blit(small, (number % columns * (width + 6), number // columns * (height + 6)))
        yield sheet
