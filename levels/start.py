"""Stop 1, start: the night tram, sound and size by doing, what stays private, the goal, the first ticket, the intake, the line."""

from __future__ import annotations

from collections.abc import Iterator

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Write
from game.rules.measure import PRACTICE, proposal
from game.rules.profile import Profile
from game.rules.world import World
from levels import between
from levels.start_intake import questions

NAME = "start"
OPENING = 6
"""Beats of the night tram."""
HELPERS = ("nobody", "professional", "other")
IDEAS = ("me", "boss", "benefits", "school", "unsaid")
SENT = ("boss", "benefits", "school")
SENDERS = ("stay", "other", "learn", "unknown")
GOALS: dict[str, dict[str, str]] = {
    "me": {"values": "heart", "qualities": "hand-palm"},
    "chances": {"possibilities": "binoculars", "use": "person-simple-walk"},
    "here": {"within": "swap", "other_job": "door-open"},
    "elsewhere": {"other_employer": "map-pin", "back": "sun-horizon"},
}
"""The eight goals a career check can have, two by two, with their pictograms."""


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What is not known yet before the first ride."""
    return next((ask for ask in _asks(profile) if ask is not None), None)


def _asks(profile: Profile) -> Iterator[Ask | None]:
    yield _moment(profile, "cold_open", "cold_open", 75, OPENING)
    yield _moment(profile, "bell", "start_bell", 8)
    yield _moment(profile, "sign", "start_sign", 8)
    yield _computer(profile)
    yield _helper(profile)
    yield _moment(profile, "blind", "start_blind", 12)
    yield _idea(profile)
    yield _sender(profile)
    yield _goal(profile)
    yield _own_question(profile)
    yield _practice(profile)
    for item in between.AT_START:
        yield between.hole(profile, item, "before")
    yield _moment(profile, "ticket", "ticket_kept", 8)
    yield from questions(profile)
    yield _line(profile)


def _moment(profile: Profile, what: str, stage: str, seconds: float, beats: int = 0) -> Ask | None:
    """Something to see or do that asks nothing; seen once."""
    name = f"{NAME}.{what}"
    if name in profile.seen:
        return None
    says = Say(f"start-{what}-1" if beats else f"start-{what}")
    return Moment(name, stage, says, may_skip=False, seconds=seconds,
                  beats=tuple(Say(f"start-{what}-{number}") for number in range(1, beats + 1)))


def _open(profile: Profile, what: str) -> bool:
    """Whether a single answer may still be asked for."""
    return what not in profile.single and f"single {what}" not in profile.denied and f"{NAME}.{what}" not in profile.skipped


def _computer(profile: Profile) -> Ask | None:
    if not _open(profile, "computer"):
        return None
    options = tuple(Option(name, Say(f"start-computer-{name}"), f"art:start/computer_{name}", (e.ComputerNamed(name == "own"),))
                    for name in ("own", "shared"))
    return Pick(f"{NAME}.computer", "start_wagon", Say("start-computer"), options, may_skip=False)


def _helper(profile: Profile) -> Ask | None:
    if not _open(profile, "helper"):
        return None
    options = tuple(Option(who, Say(f"start-helper-{who}"), f"art:start/helper_{who}", (e.HelperNamed(who),)) for who in HELPERS)
    return Pick(f"{NAME}.helper", "start_wagon", Say("start-helper"), options)


def _idea(profile: Profile) -> Ask | None:
    if not _open(profile, "idea"):
        return None
    options = tuple(Option(whose, Say(f"start-idea-{whose}"), f"art:start/idea_{whose}", (e.IdeaNamed(whose),)) for whose in IDEAS)
    return Pick(f"{NAME}.idea", "start_wagon", Say("start-idea"), options)


def _sender(profile: Profile) -> Ask | None:
    """Who was sent says what the other wants, beside what they want themselves; kept apart from what the player wants."""
    idea, name = profile.get("idea"), f"{NAME}.sender"
    said = any(key.startswith("sender ") for key in (*profile.confirmed, *(key.removeprefix("confirmed ") for key in profile.denied)))
    if idea not in SENT or said or name in profile.skipped:
        return None
    options = tuple(Option(want, Say(f"start-sender-{want}"), f"art:start/sender_{want}", (e.Confirmed("sender", want, want != "unknown"),))
                    for want in SENDERS)
    return Pick(name, "start_wagon", Say(f"start-sender-{idea}"), options)


def _goal(profile: Profile) -> Ask | None:
    """What the player wants to know; each option's `item` is the group it lies under."""
    if not _open(profile, "goal"):
        return None
    idea = profile.get("idea")
    options = tuple(Option(goal, Say(f"goal-{goal}"), f"icon:{pictogram}", (e.GoalChosen(goal),), item=group)
                    for group, goals in GOALS.items() for goal, pictogram in goals.items())
    return Pick(f"{NAME}.goal", "start_goal", Say(f"start-goal-{idea}" if idea in SENT else "start-goal"), options)


def _own_question(profile: Profile) -> Ask | None:
    """Own words for the question, for who wants to; the profile opens with them."""
    name = f"{NAME}.question"
    if "question" in profile.words or "words question" in profile.denied or name in profile.skipped or "goal" not in profile.single:
        return None
    return Write(name, "write", Say("start-question"), slot="question", longest=90)


def _practice(profile: Profile) -> Ask | None:
    """Getting to know the five faces on something harmless."""
    name = f"measure.practice.{PRACTICE}"
    if f"practice {PRACTICE}" in profile.measures or name in profile.skipped or f"measures practice {PRACTICE}" in profile.denied:
        return None
    options = tuple(Option(f"face-{face}", Say(f"face-{face}"), f"art:faces/face_{face}", (e.Measured(PRACTICE, face, "practice"),))
                    for face in between.FACES)
    return Pick(name, "ticket", Say("measure-practice"), options)


def _line(profile: Profile) -> Ask | None:
    """Three lines side by side: one is proposed, the player takes which they like."""
    if "line" in profile.single or "single line" in profile.denied:
        return None
    proposed = proposal(profile)
    options = tuple(Option(line, Say(f"start-line-{line}"), f"art:start/line_{line}", (e.LineChosen(line, proposed.line or ""),))
                    for line in ("korte", "hele", "rustige"))
    says = Say(f"start-lines-{proposed.whom}" if proposed.line else "start-lines-unsure", {"line": Label("line", proposed.line)} if proposed.line else {})
    return Pick(f"{NAME}.line", "start_lines", says, options, may_skip=False)
