"""Which work the player has, had or wants: found by typing or pointing; unpaid work counts as well.

The situation (question C1 of the intake) decides where this begins:

    stays, unsure   the work of now; who has none: the last work
    none            the last work; who had none: work without pay; who has none: work one would like
    school          the internship; who has none: work one would like

Then at most two more: earlier work, work beside it, or work without pay.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Find, Label, Option, Pick, Say
from game.rules.profile import Profile
from game.rules.situation import BACK, said
from game.rules.world import World

NAME = "my_work"
PATHS = {
    "stays": ("now", "last", "unpaid", "direction"),
    "unsure": ("now", "last", "unpaid", "direction"),
    "none": ("last", "unpaid", "direction"),
    "school": ("internship", "direction", "unpaid"),
}
"""Situation -> the kinds of work asked for, until one is named."""
ORDER = ("now", "internship", "last", "direction", "side", "care", "volunteer")
"""Whose occupation comes first when a player has several."""
MORE = 2
MORE_KINDS = {"now": ("last", "side"), "internship": ("side", "last"), "direction": ("side", "last"), "last": ("side", "volunteer")}
OTHER_KINDS = ("last", "side")
"""First kind -> the kinds that other work is kept under, in order; each holds one."""
OCCUPATION = "http://data.europa.eu/esco/occupation/"
UNPAID = (
    ("someone", "care", "1391bdf9-bd61-4fb5-91ca-c29036ab2b60", "S3.6"),
    ("children", "care", "c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9", "S1.3"),
    ("house", "care", "cbad55a4-c7cf-4ab6-9540-eac72b26729b", "S6.11"),
    ("neighbours", "volunteer", "d5954a2b-a525-45b7-b6d9-b62efafc6c78", "S3.1"),
    ("jobs", "volunteer", "f4a25243-b06a-42a9-9c69-246853df63ad", "S6.7"),
    ("cooking", "volunteer", "90f75f67-495d-49fa-ab57-2f320e251d7e", "S6.3"),
    ("sport", "volunteer", "3e9c1262-4fe2-4eb1-bf94-4fe64498393a", "T4.4"),
    ("garden", "volunteer", "a48b9a5a-5ded-482d-8cda-7fd097a32c16", "S6.4"),
)
"""Work without pay as pictures: text, kind, the ESCO occupation whose skills are most like it, picture."""


def next_ask(profile: Profile, world: World) -> Ask | None:
    """The work that is asked for next; None when it is known or nothing can be named."""
    path = PATHS[situation(profile)]
    if not occupations(profile):
        return next((ask for kind in path for ask in [_first(profile, world, kind, last=kind == path[-1])] if ask), None)
    return _back(profile) or _more(profile, world)


def _back(profile: Profile) -> Ask | None:
    """Who has no work now is asked, once, whether the old work is still open."""
    name = f"{NAME}.back"
    last = profile.occupations.get("last")
    if situation(profile) != "none" or last is None or not last.value:
        return None
    if BACK in profile.confirmed or name in profile.skipped or f"confirmed {BACK}" in profile.denied:
        return None
    kind, _, key = BACK.partition(" ")
    options = (
        Option("yes", Say("my_work-back-yes"), "icon:arrow-u-up-left", (e.Confirmed(kind, key, True),)),
        Option("no", Say("my_work-back-no"), "icon:path", (e.Confirmed(kind, key, False),)),
    )
    return Pick(name, "pick", Say("my_work-back", {"occupation": Label("occupation", last.value)}), options)


def situation(profile: Profile) -> str:
    """stays, unsure, none or school, from the intake; unsure where it was skipped."""
    return said(profile)


def occupations(profile: Profile) -> list[str]:
    """The occupations the player named, the present one first, each once."""
    held = [profile.occupations[kind].value for kind in ORDER if kind in profile.occupations]
    return list(dict.fromkeys(uri for uri in held if uri))


def tense(profile: Profile) -> str:
    """How one speaks of the work: now, was (it is over) or dream (not yet)."""
    kinds = [kind for kind in ORDER if kind in profile.occupations and profile.occupations[kind].value]
    first = kinds[0] if kinds else "now"
    return {"last": "was", "direction": "dream"}.get(first, "now")


def _first(profile: Profile, world: World, kind: str, last: bool) -> Ask | None:
    """The first work of this kind; who has none says so and is asked for the next kind."""
    name = f"{NAME}.{kind}"
    if kind in profile.occupations or name in profile.skipped or f"occupations {kind}" in profile.denied:
        return None
    if kind == "unpaid":
        return Find(name, "find", Say("my_work-find-unpaid"), _unpaid(world), kind="volunteer")
    none = () if last else (Option("none", Say(f"my_work-none-{kind}"), "icon:arrow-right", (e.NoOccupation(kind),)),)
    return Find(name, "find", Say(f"my_work-find-{kind}"), none, may_skip=last, kind=kind)


def _more(profile: Profile, world: World) -> Ask | None:
    """Other work beside the first: at most two, paid or not, without dates."""
    number = len([held for held in profile.occupations.values() if held.value])
    name = f"{NAME}.more"
    first = next(kind for kind in ORDER if kind in profile.occupations and profile.occupations[kind].value)
    if number > MORE or f"{name}.1" in profile.skipped or f"{name}.2" in profile.skipped:
        return None
    ask = f"{name}.{number}"
    held = {kind for kind, one in profile.occupations.items() if one.value}
    denied = {key.partition(" ")[2] for key in profile.denied if key.startswith("occupations ")}
    free = [kind for kind in MORE_KINDS.get(first, OTHER_KINDS) if kind not in held | denied]
    unpaid = tuple(option for option in _unpaid(world) if not any(
        isinstance(body, e.OccupationHeld) and (body.uri in occupations(profile) or body.kind in held | denied) for body in option.means))
    enough = Option("enough", Say("my_work-more-enough"), "icon:check", (e.Skipped(ask),))
    if not free:
        return None
    said = "my_work-more-1-unpaid" if number == 1 and first in ("care", "volunteer") else f"my_work-more-{number}"
    return Find(ask, "find", Say(said, {"occupation": Label("occupation", occupations(profile)[0])}),
                (enough, *unpaid), may_skip=False, kind=free[0])


def _unpaid(world: World) -> tuple[Option, ...]:
    """Work without pay, each as a picture that stands for an occupation of ESCO."""
    return tuple(Option(f"unpaid-{key}", Say(f"my_work-unpaid-{key}"), f"card:{picture}", (e.OccupationHeld(OCCUPATION + uri, kind),))
                 for key, kind, uri, picture in UNPAID if world.graph.knows_occupation(OCCUPATION + uri))
