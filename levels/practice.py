"""Stop 6, practice: a talk with the boss or a vacancy (both offered, both as long), and what lies on the rails.

Which of the two comes first is read from the way that was chosen last: who leans to something new starts at the vacancy,
everybody else at the talk.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Moment, Option, Pick, Say
from game.rules.profile import Profile
from game.rules.world import World
from levels import practice_rails, practice_talk, practice_vacancy

NAME = "practice"
KINDS = {"talk": "chats-circle", "vacancy": "clipboard-text"}
LEVELS = {"talk": practice_talk, "vacancy": practice_vacancy}


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What was not practised yet."""
    return _practise(profile, world) or practice_rails.next_ask(profile, world) or _end(profile)


def way(profile: Profile) -> str:
    """The way that was chosen last (stay, other, new), "" where none was."""
    chosen = [held.value for held in profile.ways.values()]
    return str(chosen[-1]) if chosen else ""


def chosen(profile: Profile) -> list[str]:
    """Which of the two are practised, in the order of choosing."""
    return [key.rpartition(".")[2] for key in profile.done if key in {f"{NAME}.chosen.{kind}" for kind in KINDS}]


def _practise(profile: Profile, world: World) -> Ask | None:
    here = chosen(profile)
    if not here:
        return _which(profile)
    for kind in here:
        ask = LEVELS[kind].next_ask(profile, world)
        if ask is not None:
            return ask
    return _other(profile, here)


def _which(profile: Profile) -> Ask | None:
    """Two doors of one size; the one that fits the way stands first and Mo says why."""
    name = f"{NAME}.which"
    if name in profile.skipped:
        return None
    first = ("vacancy", "talk") if way(profile) == "new" else ("talk", "vacancy")
    options = tuple(Option(kind, Say(f"practice-door-talk-{practice_talk.kind(profile)}" if kind == "talk" else "practice-door-vacancy"),
                           f"icon:{KINDS[kind]}", (e.TableDone(f"{NAME}.chosen.{kind}"),), item=_inside(profile, kind)) for kind in first)
    return Pick(name, "doors", Say(f"practice-which-{way(profile) or 'open'}"), options)


def _other(profile: Profile, here: list[str]) -> Ask | None:
    """The other one is offered once."""
    name = f"{NAME}.other"
    left = [kind for kind in KINDS if kind not in here]
    if not left or name in profile.skipped:
        return None
    yes = Option(left[0], Say(f"practice-too-{left[0]}"), f"icon:{KINDS[left[0]]}", (e.TableDone(f"{NAME}.chosen.{left[0]}"),),
                 item=_inside(profile, left[0]))
    no = Option("enough", Say("practice-enough"), "icon:arrow-right", (e.Skipped(name),))
    return Pick(name, "doors", Say(f"practice-other-{left[0]}"), (yes, no), may_skip=False)


def _inside(profile: Profile, kind: str) -> str:
    """Who waits behind a door: with whom the talk is; at the vacancy nobody."""
    return practice_talk.OTHERS[practice_talk.kind(profile)] if kind == "talk" else ""


def _end(profile: Profile) -> Ask | None:
    """What is done, and one open question to take along."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    said = "lifted" if profile.lifted else "practised" if chosen(profile) else "little"
    return Moment(name, "rails", Say(f"practice-end-{said}"), may_skip=False, seconds=7,
                  beats=(Say(f"practice-end-{said}"), Say("practice-end-question")))
