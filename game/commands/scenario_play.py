"""`scenario play`: one story in the real screens, as somebody with an occupation whose cards the graph dealt.

The story is walked in a process of its own before it comes near the window, so one that hangs never does.
"""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.commands.scenario import FOUND, SAID, WRONG, means, shown, story_folder
from game.commands.transitions import find

if TYPE_CHECKING:
    from game.rules.ask import Ask
    from game.rules.profile import Profile
    from game.screens.app import App
    from game.session import Session

BEFORE = 48
STOPS_PLAY = ("S00", "S015", "S017", "S018", "S02", "S03")
"""With findings whose numbers begin so a story cannot be played to its end."""
DETAILS = (("begin", "early"), ("sound", "radio"), ("hands", "box"), ("colleague", "alone"), ("first", "coffee"))
CARDS, MARKS = 9, 2


def run(path: Path, occupation: str, future: str, seed: int, language: str) -> int:
    """Play until the story or the player ends; returns the exit status."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        session = open_session(path, occupation, future, seed, language)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return WRONG
    except Refused as refused:
        print(refused)
        return FOUND
    import pygame

    from game import files
    from game.screens.sounds import Sounds
    from game.screens.voice import Voice

    pygame.mixer.pre_init(44100, -16, 2, 512)
    pygame.init()
    surface = pygame.display.set_mode((1280, 720), pygame.SCALED | pygame.RESIZABLE)
    pygame.display.set_caption(f"Morgenwerk: {shown(story_folder(path))}")
    settings = files.read_settings()
    voice = Voice(settings, language)
    app = open_app(session, surface, settings, voice, Sounds(settings))
    app.run()
    voice.close()
    pygame.quit()
    return 0


class Refused(Exception):
    """The story cannot be played; the findings say why."""


def open_session(path: Path, occupation: str, future: str, seed: int, language: str) -> tuple[Session, object, object]:
    """A session that plays this story and nothing else, with its world and its words; raises Refused with what is wrong in it."""
    from game.authoring.check import check_story
    from game.authoring.compiling import compile_text
    from game.authoring.folder import read_folder
    from game.commands import journey
    from game.commands.play import now
    from game.journal import MemoryJournal
    from game.rules import event as e
    from game.rules.practice_story import PracticeText, practice_of
    from game.rules.scenario import Scenarios, scenario_of
    from game.rules.world import World
    from game.session import Session
    from levels import future_day, practice_stories
    from levels.future_days import Day
    from skills_graph.future import parse_future

    path = story_folder(path)
    if not path.is_dir():
        raise ValueError(SAID[language]["none"].format(path=path))
    by = means(path)
    wrong = [one for one in check_story(path, replace(by, too_long=None, frequency=None), BEFORE).findings if one.code.startswith(STOPS_PLAY)]
    folder = read_folder(path, by.winds)
    texts = dict(folder.compiled)
    if by.compiler and language not in folder.fresh and language in folder.texts:
        texts[language] = compile_text(folder.texts[language], f"{language}.ink", by.compiler)[0] or ""
        wrong = [one for one in wrong if one.code not in ("S004", "S005")]
    if wrong or folder.card is None or not texts.get(language):
        raise Refused("\n".join(f"{shown(path)}/{one.say(language)}" for one in wrong))
    card, made = folder.card, journey.make(language)
    talk = practice_of(card, lambda wanted: texts[wanted]) if isinstance(card, PracticeText) else None
    story = None if isinstance(card, PracticeText) else scenario_of(card, lambda wanted: texts[wanted])
    scenarios = Scenarios(by.winds, {card.id: story} if story else {}, {}, practice={card.id: talk} if talk else {})
    world = World(made.world.graph, scenarios, language, made.world.phrase)
    ends = dict(parse_future(future, {name: one.wind for name, one in by.winds.items()}).ends) if future else {}
    ends = {wind: ends.get(wind, story.end or "veel") for wind in story.winds} | ends if story else ends
    uri = find(made.world.graph, occupation, language)
    name, deck = f"{seed:016x}", [one for deal in made.world.graph.deals([uri], seed) for one in deal][:CARDS]
    liked = random.Random(seed).sample(deck, min(MARKS, len(deck)))
    bodies: tuple[e.Body, ...] = (e.Started(seed, made.world.graph.version, journey.APP), e.OccupationHeld(uri, "now"), *(e.SkillRated(one, "often") for one in deck),
              *(e.SkillMarked(one, "good") for one in liked), *(e.DetailChosen(*detail) for detail in DETAILS), e.LeversSet(tuple(ends.items())))
    events = [e.Event(name, number, now(), body) for number, body in enumerate(bodies, 1)]

    def asked(profile: Profile) -> Ask | None:
        if story is None:
            return practice_stories.next_ask(profile, world, practice_stories.KIND_OF[card.kind])
        return future_day.day(profile, world, tuple(ends), Day(story.id, story, ends=tuple(ends.items())), 1)

    session = Session(name, asked, now, MemoryJournal(), events)
    return session, world, made.texts


def open_app(session: tuple[Session, object, object], surface, settings, voice, sounds) -> App:  # type: ignore[no-untyped-def]
    """The window on this story."""
    from game.screens.app import App
    from game.screens.scenes import Scenes
    from game.screens.show import Show
    from levels import LINES

    played, world, texts = session
    return App(Show(played, world, texts, settings, voice, sounds), Scenes(), lambda: LINES["hele"], surface)  # type: ignore[arg-type]
