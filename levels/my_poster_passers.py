"""Who walks past the poster: for each, every strip is turned over first, and the player turns round what that person may see.

What tells of leaving never turns for a boss. To a professional more can be given than the poster: parts of the profile, each
of them chosen. What the player turns back again is as if it was never given.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Option, Say, Walk
from game.rules.profile import Profile
from game.rules.world import World
from levels.my_poster_strips import NAME, Strip, pasted, places
from levels.who_am_i_others import situation

BOSS, NEAR, PROFESSIONAL, CLASS = "boss", "near", "professional", "class"
PASSERS = {"work": (BOSS, NEAR, PROFESSIONAL), "none": (NEAR, BOSS, PROFESSIONAL), "school": (CLASS, NEAR, PROFESSIONAL)}
"""Who walks past, by the situation of the player; who has no work meets a boss who looks for somebody."""
AT_WORK = frozenset({"stay_learn", "stay_task", "stay_teach", "stay_proof", "stay_machine"})
"""Steps that a boss may read: they are about the own work and nothing else."""
MORE = {"options": "bag-simple", "futures": "wind", "fit": "gauge", "question": "question", "obstacles": "tag", "body": "heartbeat", "measure": "ticket"}
"""Parts of the profile that a professional may get as well."""
TOGETHER = {"question": ("question", "goal", "work", "situation", "bookmarks")}
"""What goes with a part, since a talk begins there: the question with the work it is about, and what one wants to talk about."""


def passers(profile: Profile, world: World) -> Walk | None:
    """The next one who walks past; None when all are gone. With an empty wall only the professional, who may get other parts."""
    there = pasted(profile, world)
    who = next((one for one in PASSERS[situation(profile)] if ask_of(one) not in profile.done and (there or _may_get(profile, one))), None)
    if who is None:
        return None
    turned = f"{NAME}.turned.{who}"
    begins: tuple[e.Body, ...] = ()
    if turned not in profile.seen:
        begins = (*(e.StripHidden(strip.name, who) for strip in there), e.MomentSeen(turned))
    options = [_turn(profile, strip, who, there) for strip in there if may_see(profile, strip, who)]
    if who == PROFESSIONAL:
        options += [_give(profile, part, who) for part in MORE if _has(profile, part)]
    says = Say(f"my_poster-passes-{'new-boss' if who == BOSS and situation(profile) == 'none' else who}", {"places": places(profile)})
    return Walk(ask_of(who), "passers", says, tuple(options), may_skip=False, begins=begins, about=who)


def ask_of(who: str) -> str:
    return f"{NAME}.passes.{who}"


def visible(profile: Profile, strip: Strip, who: str) -> bool:
    """Whether somebody sees this strip: its part was given to them, and it is not turned over."""
    return f"{who} {strip.part}" in profile.shares and f"{who} {strip.name}" not in profile.hidden


def may_see(profile: Profile, strip: Strip, who: str) -> bool:
    """Whether the player may turn this strip round for somebody at all."""
    if strip.part != "step" or who != BOSS:
        return True
    step: e.StepPlanned | None = profile.get("step")
    leaving = "new" in {held.value for held in profile.ways.values()} or any(chain.startswith("new") for chain in profile.steps)
    return step is not None and step.chain in AT_WORK and not leaving


def _turn(profile: Profile, strip: Strip, who: str, there: list[Strip]) -> Option:
    """Round when it is turned over, and over when it is round; with the last strip of a part the part goes back too."""
    if not visible(profile, strip, who):
        return Option(strip.name, strip.says, strip.picture, (e.StripHidden(strip.name, who, False), e.Shared(strip.part, who)), place="round")
    others = [one for one in there if one.part == strip.part and one.name != strip.name and visible(profile, one, who)]
    given = () if others else (e.Undone(profile.shares[f"{who} {strip.part}"].because),)
    return Option(strip.name, strip.says, strip.picture, (e.StripHidden(strip.name, who), *given), place="over")


def _give(profile: Profile, part: str, who: str) -> Option:
    all_of_it = TOGETHER.get(part, (part,))
    given = [held for one in all_of_it if (held := profile.shares.get(f"{who} {one}"))]
    says, picture = Say(f"my_poster-part-{part}"), f"icon:{MORE[part]}"
    if not given:
        return Option(f"part {part}", says, picture, tuple(e.Shared(one, who) for one in all_of_it), place="round")
    return Option(f"part {part}", says, picture, (e.Undone(tuple(seq for held in given for seq in held.because)),), place="over")


def _may_get(profile: Profile, who: str) -> bool:
    """Whether there is anything beside the poster that this person may be given."""
    return who == PROFESSIONAL and any(_has(profile, part) for part in MORE)


def _has(profile: Profile, part: str) -> bool:
    """Whether there is anything in a part of the profile."""
    match part:
        case "options": return bool(profile.options)
        case "futures": return bool(profile.stories)
        case "fit": return any(topic not in ("body", "money") for topic in profile.fit)
        case "question": return bool(profile.occupations or profile.bookmarks or profile.get("goal") or "question" in profile.words)
        case "obstacles": return bool(profile.obstacles)
        case "body": return "body" in profile.fit
    return any(held.value.moment != "practice" for held in profile.measures.values())
