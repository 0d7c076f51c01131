"""Who gets what: the profile cut down to the parts that somebody may see, before anything is drawn or written.

Every paper is made from a profile that went through `shown`, so nothing else can be in it. The default for everything is
*alleen ik*: others get the parts the player chose for them (`Shared`), of a part given by its strips only what stands on
them, without the strips turned over for them (`StripHidden`), renumbered, and without any trace that there was more. The player's own papers hold all open parts; the
private ones only once the player opened them, to themselves or to the professional, since the profile lies on the table in a talk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from game.rules.feedback import AGREED, SLOT, by_id
from game.rules.profile import Held, Profile

ME, PROFESSIONAL, NEAR, CLASS, BOSS = "me", "professional", "near", "class", "boss"
RECIPIENTS = (ME, PROFESSIONAL, NEAR, CLASS, BOSS)

OPEN_PARTS = ("about", "work", "can", "like", "matters", "learn", "qualities", "story", "fit", "futures", "options", "step", "question",
              "goal", "situation", "help", "bookmarks")
PRIVATE_PARTS = ("measure", "obstacles", "body", "money", "feelings", "intake", "idea", "leaving")
"""These stay with the player, towards the professional too, unless opened."""
PARTS = OPEN_PARTS + PRIVATE_PARTS
NEVER = {
    BOSS: frozenset((*PRIVATE_PARTS, "about", "question", "goal", "situation", "fit", "futures", "options", "bookmarks")),
    CLASS: frozenset((*PRIVATE_PARTS, "about", "situation", "bookmarks")),
}
"""Whatever was chosen, an employer never gets these (each can tell of leaving, of health or of home), nor does a class."""

WHOLE = {
    "occupations": "work", "skills": "can", "qualities": "qualities", "preferred": "matters", "stalls": "matters", "picture": "story",
    "changes": "futures", "stories": "futures", "choices": "futures", "feelings": "feelings", "ways": "futures",
    "passengers": "futures", "tips": "help", "facts": "options", "options": "options", "acquainted": "options",
    "weighed": "options", "demands": "options", "obstacles": "obstacles", "lifted": "obstacles",
    "practices": "obstacles", "spoken": "obstacles", "steps": "step",
    "measures": "measure", "bookmarks": "bookmarks", "skipped": "about",
}
"""Parts of the profile that belong as a whole to one part of the papers."""
SINGLE = {"goal": "goal", "idea": "idea", "coins": "matters", "coins_back": "matters", "winds": "futures", "levers": "futures",
          "travel": "options", "region": "options", "step": "step", "visit": "options", "helper": "about", "line": "about"}
MARKS = {"good": "can", "like": "like", "learn": "learn"}
WORDS = {"missing": "can", "story": "story", "question": "question", "step": "step"}
CONFIRMED = {"interest": "matters", "value": "matters", "quality": "qualities", "trace": "can", "work": "situation"}
FINDINGS = {"skills": "can", "qualities": "qualities", "interests": "matters", "values": "matters", "fit": "fit", "futures": "futures", "leanings": "leaving",
            "options": "options"}
"""What was said to a finding goes with what the finding is about; what shows in choices may tell of leaving."""
STRIPS = {"value": "matters", "interest": "matters", "quality": "qualities", "word": "story", "words": "story", "picture": "story",
          "good": "can", "skill": "can", "often": "can", "own": "can", "trace": "can", "option": "options", "way": "leaving"}

STEPS_FOR_BOSS = frozenset({"stay_learn", "stay_task", "stay_hours", "stay_teach", "stay_proof", "stay_machine", "other_team", "other_role",
                            "other_coach", "other_course", "other_beside"})
"""Steps at the own work; any other, an unknown one too, may tell of leaving."""
HEALTH_GOALS = frozenset({"back"})
"""Goals that tell of an illness go with the part on the body."""


def part_of(where: str, key: str) -> str | None:
    """The part of the papers that one item of the profile belongs to; None where it belongs to none (never in a paper)."""
    first = key.split(" ")[0]
    match where:
        case "single": return SINGLE.get(key)
        case "marks": return MARKS.get(first)
        case "words" if key.startswith(SLOT): return _part_of_finding(first.removeprefix(SLOT))
        case "words": return "futures" if key.startswith("future.") else WORDS.get(key)
        case "confirmed" if first == AGREED: return _part_of_finding(key.split(" ")[1])
        case "confirmed": return CONFIRMED.get(first)
        case "fit": return key if key in ("body", "money") else "fit"
        case "intake": return "situation" if key == "C1" else "intake"
        case "persons": return "qualities" if key == "seen_me_work" else "help"
        case "strips": return part_of_strip(key)
    return WHOLE.get(where)


def _part_of_finding(name: str) -> str | None:
    finding = by_id().get(name)
    return FINDINGS.get(finding.topic) if finding else None


def part_of_strip(strip: str) -> str:
    """The part a strip of the poster belongs to, by the first word of its name; an unknown one counts as private."""
    kind = strip.split(" ")[0]
    return STRIPS.get(kind, kind if kind in PARTS else "leaving")


def parts(profile: Profile, to: str = ME) -> frozenset[str]:
    """The parts that somebody may see."""
    if to == ME:
        opened = (part for part in PRIVATE_PARTS if any(f"{who} {part}" in profile.shares for who in (ME, PROFESSIONAL)))
        return frozenset((*OPEN_PARTS, *opened))
    hidden = {key.removeprefix(f"{to} ") for key in profile.hidden if key.startswith(f"{to} ")}
    chosen = {part for part in PARTS if f"{to} {part}" in profile.shares} - NEVER.get(to, frozenset()) - hidden
    return frozenset(chosen if _may_know_step(profile, to, frozenset(chosen)) else chosen - {"step"})


def _may_know_step(profile: Profile, to: str, may: frozenset[str]) -> bool:
    """Whether somebody may know the step: one about the body goes with the body; a boss never hears of one that tells of leaving."""
    step = profile.single.get("step")
    chains = {*profile.steps, *([step.value.chain] if step else [])}
    if to != ME and "body" not in may and any(chain.endswith("_body") for chain in chains):
        return False
    leans = "new" in {held.value for held in profile.ways.values()}
    return to != BOSS or (not leans and chains <= STEPS_FOR_BOSS)


def shown(profile: Profile, to: str = ME) -> Profile:
    """The profile with nothing in it but what this recipient may see, for others numbered anew."""
    may = parts(profile, to)
    gone = {key.split(" ")[-1] for key in profile.hidden if key.startswith(f"{to} ")}
    kept: dict[str, dict[str, Held[Any]]] = {}
    for name in SLOTS:
        kept[name] = {key: held for key, held in getattr(profile, name).items()
                      if part_of(name, key) in may and not gone.intersection(key.split(" "))}
    step = kept["single"].get("step")
    if step and "obstacles" not in may and (to != ME or step.value.when in profile.obstacles or step.value.when == "body"):
        kept["single"]["step"] = Held(replace(step.value, when="", then=""), step.because)
    goal = kept["single"].get("goal")
    if goal and goal.value in HEALTH_GOALS and "body" not in may:
        del kept["single"]["goal"]
    if "about" in may:
        kept["denied"] = {key: held for key, held in profile.denied.items()
                          if part_of(*key.split(" ", 1)) in may and not gone.intersection(key.split(" "))}
    return replace(Profile(seed=profile.seed), **(kept if to == ME else _renumbered(_as_on_the_wall(kept))))  # type: ignore[arg-type]


def _as_on_the_wall(kept: Mapping[str, Mapping[str, Held[Any]]]) -> dict[str, dict[str, Held[Any]]]:
    """Of a part that was given by its strips, nothing but what stands on these strips."""
    named: dict[str, set[str]] = {}
    for strip in kept["strips"]:
        _, _, key = strip.partition(" ")
        if key:
            named.setdefault(part_of_strip(strip), set()).add(key)

    def told(where: str, key: str) -> bool:
        only = named.get(part_of(where, key) or "")
        return only is None or where in ("strips", "persons") or not only.isdisjoint((key, key.partition(" ")[2]))
    return {where: {key: held for key, held in items.items() if told(where, key)} for where, items in kept.items()}


def shared_with(profile: Profile) -> tuple[str, ...]:
    """Whom the player chose to show something."""
    return tuple(to for to in RECIPIENTS if to != ME and parts(profile, to))


def _renumbered(kept: Mapping[str, Mapping[str, Held[Any]]]) -> dict[str, dict[str, Held[Any]]]:
    """The same items with their events counted from 1, so that no gap tells of what was left out."""
    old = sorted({seq for items in kept.values() for held in items.values() for seq in held.because})
    new = {seq: number for number, seq in enumerate(old, 1)}
    return {name: {key: Held(held.value, tuple(new[seq] for seq in held.because)) for key, held in items.items()}
            for name, items in kept.items()}


SLOTS = tuple(field.name for field in fields(Profile) if field.name not in ("seed", "denied"))
