"""The plan of a step: its day and part of the day, with whom, and own words for the moment itself: when this, then that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.rules import event as e
from game.rules.ask import Ask, Label, Option, Pick, Say
from game.rules.profile import Profile
from levels.between import small_doses
from levels.my_step_chains import KEEP
from levels.practice_rails import GOOD, PICTURES, named, people

NAME = "my_step"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PARTS = {"morning": "sun-horizon", "afternoon": "sun", "evening": "moon"}
ALONE = "alone"
WHENS = ("time", "courage", "tired", "nobody")
"""What comes in between for many people."""
MOST_WHENS, FEW_WHENS = 5, 3
THENS: dict[str, tuple[str, ...]] = {
    "time": ("ten", "tomorrow", "half"), "money": ("free", "ask", "help"), "digital": ("phone", "ask", "help"),
    "language": ("write", "help", "slow"), "care": ("tomorrow", "ask", "half"), "transport": ("phone", "ask", "help"),
    "papers": ("ask", "phone", "half"), "support": ("call", "help", "tomorrow"), "courage": ("write", "breathe", "help"),
    "body": ("rest", "half", "tomorrow"), "tired": ("rest", "ten", "tomorrow"), "nobody": ("again", "write", "near"),
}
"""When this -> three things one may do then."""
ICONS = {
    "time": "clock", "money": "coins", "digital": "desktop", "language": "chats-circle", "care": "heart", "transport": "bus", "papers": "clipboard-text",
    "support": "handshake", "courage": "heartbeat", "body": "leaf", "tired": "moon", "nobody": "phone", "ten": "timer", "tomorrow": "arrow-right",
    "half": "scissors", "free": "gift", "ask": "question", "help": "hand-palm", "phone": "phone", "write": "pencil-line", "slow": "ear",
    "near": "map-pin", "call": "phone", "breathe": "wind", "rest": "coffee", "again": "arrows-clockwise",
}


def next_ask(profile: Profile, chain: str) -> Ask | None:
    """What of the plan is open: day, part of the day, who, when, then. Each passed part stays empty."""
    if "single step" in profile.denied:
        return None
    held: e.StepPlanned | None = profile.get("step")
    step = held if held is not None and held.chain == chain else e.StepPlanned(chain, 2, "", "", "")
    return _day(profile, step) or _part(profile, step) or _who(profile, step) or _when(profile, step) or _then(profile, step)


def whens(profile: Profile, chain: str = "") -> list[str]:
    """What may come in between: what the player named as hard, then what many people meet. Who looks by themselves calls nobody."""
    hard = [one for one in named(profile) if one != GOOD]
    return [*hard, *(one for one in WHENS if one not in hard and not (one == "nobody" and chain == KEEP))][: FEW_WHENS if small_doses(profile) else MOST_WHENS]


def things(step: e.StepPlanned) -> tuple[Option, ...]:
    """What the moment of a step is staged with: the step, who comes along, when this, then that."""
    found = [Option("step", Say(f"step-{step.chain}-{step.size}"), "", ())]
    if step.who in PICTURES:
        found.append(Option("who", Say(f"who-{step.who}"), f"art:people/{PICTURES[step.who]}", ()))
    if step.when:
        found.append(Option("when", Say(f"when-{step.when}"), f"icon:{ICONS[step.when]}", ()))
    if step.then:
        found.append(Option("then", Say(f"then-{step.then}"), f"icon:{ICONS[step.then]}", ()))
    return tuple(found)


def _open(profile: Profile, part: str, value: str) -> bool:
    return not value and f"{NAME}.{part}" not in profile.skipped


def _day(profile: Profile, step: e.StepPlanned) -> Ask | None:
    if not _open(profile, "day", step.day):
        return None
    options = tuple(Option(day, Say(f"weekday-{day}"), "", (replace(step, day=day),)) for day in DAYS)
    return Pick(f"{NAME}.day", "plank", Say("my_step-day-keep" if step.chain == KEEP else "my_step-day", _plank(step)), options)


def _part(profile: Profile, step: e.StepPlanned) -> Ask | None:
    if not step.day or not _open(profile, "part", step.part):
        return None
    options = tuple(Option(part, Say(f"part-{part}"), f"icon:{icon}", (replace(step, part=part),)) for part, icon in PARTS.items())
    return Pick(f"{NAME}.part", "plank", Say("my_step-part", {"day": Label("weekday", step.day)}), options)


def _who(profile: Profile, step: e.StepPlanned) -> Ask | None:
    if not _open(profile, "who", step.who):
        return None
    who: Sequence[str] = (ALONE, *people(profile))
    options = tuple(Option(one, Say(f"who-{one}"), f"art:people/{PICTURES[one]}" if one in PICTURES else "art:people/ik", (replace(step, who=one),))
                    for one in who)
    return Pick(f"{NAME}.who", "plank", Say("my_step-who", _plank(step)), options)


def _when(profile: Profile, step: e.StepPlanned) -> Ask | None:
    if not _open(profile, "when", step.when):
        return None
    options = tuple(Option(one, Say(f"when-{one}"), f"icon:{ICONS[one]}", (replace(step, when=one),)) for one in whens(profile, step.chain))
    return Pick(f"{NAME}.when", "plank", Say("my_step-when"), options)


def _then(profile: Profile, step: e.StepPlanned) -> Ask | None:
    if not step.when or not _open(profile, "then", step.then):
        return None
    options = tuple(Option(one, Say(f"then-{one}"), f"icon:{ICONS[one]}", (replace(step, then=one),)) for one in THENS.get(step.when, THENS["time"]))
    return Pick(f"{NAME}.then", "plank", Say("my_step-then", {"when": Label("when", step.when)}), options)


def _plank(step: e.StepPlanned) -> dict[str, Label]:
    return {"step": Label("step", f"{step.chain}-{step.size}")}
