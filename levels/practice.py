"""Stop 6, practice: a talk with the boss, a phone call or a vacancy (all offered, as long), and what lies on the rails.

Which of them comes first is read from the way that was chosen last: who leans to something new finds the vacancy first,
everybody else the talk.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Moment, Option, Pick, Say
from game.rules.profile import Profile
from game.rules.world import World
from levels import practice_phone, practice_rails, practice_talk, practice_vacancy
from levels.practice_stories import way

NAME = "practice"
__all__ = ["NAME", "next_ask", "way"]
KINDS = {"talk": "chats-circle", "phone": "phone", "vacancy": "clipboard-text"}
LEVELS = {"talk": practice_talk, "phone": practice_phone, "vacancy": practice_vacancy}


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What was not practised yet."""
    return _practise(profile, world) or practice_rails.next_ask(profile, world) or _end(profile)


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
    """Three doors of one size; the one that fits the way stands first and Mo says why."""
    name = f"{NAME}.which"
    if name in profile.skipped:
        return None
    first = ("vacancy", "phone", "talk") if way(profile) == "new" else ("talk", "phone", "vacancy")
    options = tuple(_door(profile, kind, Say(f"practice-door-talk-{practice_talk.kind(profile)}" if kind == "talk" else f"practice-door-{kind}"))
                    for kind in first)
    return Pick(name, "doors", Say(f"practice-which-{way(profile) or 'open'}"), options)


def _other(profile: Profile, here: list[str]) -> Ask | None:
    """The others are offered, until it is enough."""
    left = [kind for kind in KINDS if kind not in here]
    name = f"{NAME}.other" if len(left) > 1 else f"{NAME}.last"
    if not left or f"{NAME}.other" in profile.skipped or name in profile.skipped:
        return None
    options = tuple(_door(profile, kind, Say(f"practice-too-{kind}")) for kind in left)
    no = Option("enough", Say("practice-enough"), "icon:arrow-right", (e.Skipped(name),))
    return Pick(name, "doors", Say("practice-other"), (*options, no), may_skip=False)


def _door(profile: Profile, kind: str, says: Say) -> Option:
    """A door to what one may practise, with who waits behind it."""
    inside = {"talk": practice_talk.OTHERS[practice_talk.kind(profile)], "phone": "mo_phone"}.get(kind, "")
    return Option(kind, says, f"icon:{KINDS[kind]}", (e.TableDone(f"{NAME}.chosen.{kind}"),), item=inside)


def _end(profile: Profile) -> Ask | None:
    """What is done, and one open question to take along."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    said = "lifted" if profile.lifted else "practised" if chosen(profile) else "little"
    return Moment(name, "rails", Say(f"practice-end-{said}"), may_skip=False, seconds=7,
                  beats=(Say(f"practice-end-{said}"), Say("practice-end-question")))
