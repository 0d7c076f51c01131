"""Made profiles to put on paper, and how to read a paper back."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium

from game.rules import event as e
from game.rules.profile import Profile, profile
from skills_graph import SkillsGraph

DATE = "2027-01-11"
STORY = "De oven viel uit. Toch was alles op tijd klaar."


def told(*bodies: e.Body) -> Profile:
    """The profile of what was said, in this order."""
    return profile(e.Event("made", number, f"{DATE}T09:00:00", body) for number, body in enumerate(bodies, 1))


def baker(graph: SkillsGraph, *more: e.Body, occupation: str = "bakker", kind: str = "now", situation: str = "stays",
          story: str = STORY) -> Profile:
    """A player who answered everything that the papers can tell."""
    uri = graph.search(occupation, "nl")[0].uri
    cards = [card for deal in graph.deals([uri], 7) for card in deal]
    rated = [e.SkillRated(card, ("often", "often", "sometimes", "never")[number % 4]) for number, card in enumerate(cards)]
    deck = [body.uri for body in rated if body.often != "never"]
    kept = [uri, *(graph.search(name, "nl")[0].uri for name in ("kok", "winkelmedewerker", "chocolatier"))]
    cast = {"occupation": occupation, "strong": [], "staying": [{"uri": deck[1], "label": "x"}]}
    return told(
        e.Started(7, graph.version, "0.1.0"), e.HelperNamed("professional"), e.IdeaNamed("boss"), e.GoalChosen("possibilities"),
        e.WordGiven("question", "Kan ik dit blijven doen?"), e.IntakeAnswered("A3", "much", 2), e.IntakeAnswered("C1", situation, 0),
        e.OccupationHeld(uri, kind), e.Measured(1, 3, "before"), e.Measured(2, 2, "before"), *rated,
        *(e.SkillMarked(card, "good") for card in deck[:3]), *(e.SkillMarked(card, "like") for card in (deck[0], deck[4])),
        e.SkillMarked(cards[-1], "learn"), e.WordGiven("missing", "mensen laten lachen"), e.WordGiven("story", story),
        e.FitRated("hours", 0), e.FitRated("body", 0), e.FitRated("money", 1), e.FitRated("people", 2),
        e.Preferred("teach", "fence", "S", "R"), e.Confirmed("interest", "S", True), e.Confirmed("interest", "R", False),
        e.CoinsShared((("pay", 4), ("time", 3), ("people", 3))), e.CoinsTakenBack((("pay", 3),)), e.Confirmed("value", "time", True),
        e.PictureChosen("place", "work"), e.QualityNamed("careful", "me"), e.QualityNamed("honest", "me"),
        e.PersonNamed("seen_me_work", "colleague"), e.QualityNamed("helpful", "other"), e.QualityNamed("quick", "other", True),
        e.StoryStarted("bep", 1, 3, cast), e.ChoiceMade("bep", 1, "bellen", deck[1], ("people",)), e.FeelingNamed("bep", "talk"),
        e.WordGiven("future.bep", "De drukke bakkerij"), e.WayChosen("stay", "future"),
        *(e.OptionKept(option, reason) for option, reason in zip(kept, ("people", "like", "time", "learn"), strict=True)),
        e.Acquainted(kept[1], True), e.TravelChosen("bike", 20), e.ObstacleNamed("care"), e.ObstacleNamed("time"),
        e.ObstacleLifted("time", "colleague", "one_hour"), e.WordGiven("step", "Fatma vragen hoe zij begon"),
        e.StepPlanned("stay_learn", 2, "tue", "morning", "colleague", "care", "call"), e.Bookmarked("talk.the_map"),
        e.Skipped("who_am_i.coins_back"), *more,
    )


def text_of(path: Path) -> str:
    """All words of a PDF, on one line."""
    with pdfium.PdfDocument(path) as made:
        return " ".join("".join(page.get_textpage().get_text_range() for page in made).replace("\ufffe", "").split())
