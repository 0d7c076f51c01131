"""Before a future is played: three strengths, the two changes that are kept as levers, and what of them the player sees already."""

from __future__ import annotations

from itertools import combinations

from game.rules import event as e
from game.rules import map_view
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Tableau
from game.rules.cast import situation_of
from game.rules.profile import Profile
from game.rules.wind_of_change import WindOfChange
from game.rules.winds import in_order
from game.rules.world import World
from levels.between import words

NAME = "future"
STRENGTHS, SHOWN = 3, 6
SEEN = ("already", "coming", "not")
SEEN_PICTURES = {"already": "eye", "coming": "hourglass-medium", "not": "x-circle"}
KEPT = 2


def strengths(profile: Profile, world: World) -> Ask | None:
    """Strengths before threat: where fewer than three cards bear a hand, hands are laid on cards first."""
    name = f"{NAME}.strengths"
    good = profile.marked("good")
    taken_back = [uri for uri in profile.deck() if f"marks good {uri}" in profile.denied]
    deck = [uri for uri in profile.deck() if world.graph.knows_skill(uri) and uri not in taken_back]
    if len(good) + len(taken_back) >= min(STRENGTHS, len(profile.deck())) or name in profile.skipped:
        return None
    deck.sort(key=lambda uri: (uri not in good, f"like {uri}" not in profile.marks, profile.skills[uri].value != "often"))
    items = tuple(Option(uri, Say("future-words", {"words": Label("skill", uri)}), f"card:{world.graph.picture(uri)}",
                         () if uri in good else (e.SkillMarked(uri, "good"),)) for uri in deck[:SHOWN])
    return Tableau(name, "strengths", Say("future-strengths"), tuple(item for item in items if item.means), items=items)


def keep(profile: Profile, world: World) -> Ask | None:
    """Two of the changes become levers. Each option is a pair; on the screen the two are taken one by one.

    The pairs stand in the order of `winds.in_order`, so those that stir most in the own work lie on the table first.
    """
    name = f"{NAME}.keep"
    there = [wind.id for wind in in_order(profile, world)]
    if len(there) <= KEPT or profile.get("winds") is not None or name in profile.skipped:
        return None
    options = tuple(Option("+".join(pair), Say("future-keep-two"), "icon:wind", (e.WindsKept(pair),))
                    for one in combinations(there, KEPT) for pair in (one, one[::-1]))
    return Pick(name, "winds", Say("future-keep"), options)


def kept(profile: Profile, world: World) -> tuple[str, ...]:
    """The winds that became levers, the first chosen one first; where that was skipped, the two that stir most in the own work."""
    return tuple(wind.id for wind in map_view.winds(profile, world))


def changes(profile: Profile, world: World, winds: tuple[str, ...]) -> Ask | None:
    """For each wind that was kept four objects at the workplace: seen already, still to come, or not coming."""
    for number, wind in enumerate(world.scenarios.winds[name] for name in winds):
        name = f"{NAME}.changes.{wind.id}"
        still = [thing for thing in wind.objects
                 if f"{wind.id} {thing.id}" not in profile.changes and f"changes {wind.id} {thing.id}" not in profile.denied]
        if not still or name in profile.skipped:
            continue
        items = tuple(Option(thing.id, words(thing.label[world.language]), f"icon:{thing.picture}", ()) for thing in still)
        places = tuple(Option(seen, Say(f"future-{seen}"), f"icon:{SEEN_PICTURES[seen]}", ()) for seen in SEEN)
        options = tuple(Option(f"{thing.id} {seen}", None, "", (e.ChangeSeen(wind.id, thing.id, seen),), item=thing.id, place=seen)
                        for thing in still for seen in SEEN)
        return Tableau(name, "changes", _asks(profile, wind, world, number), options, items=items, places=places)
    return None


def _asks(profile: Profile, wind: WindOfChange, world: World, number: int) -> Say:
    where = {"werk": "work", "school": "school"}.get(situation_of(profile), "around")
    return Say(f"future-changes-{where}" if number == 0 else "future-changes-next", {"title": wind.sentence[world.language]})


def levers(profile: Profile, winds: tuple[str, ...]) -> Ask | None:
    """The town in its four states, one after the other."""
    name = f"{NAME}.levers"
    if len(winds) < KEPT or name in profile.seen:
        return None
    return Moment(name, "levers", Say("future-levers"), may_skip=False, seconds=8, pictures=winds,
                  beats=(Say("future-levers"), Say("future-levers-nobody")))
