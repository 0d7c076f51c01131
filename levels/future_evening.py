"""The evening of a day in 2030: which cards rose, which a machine takes, what stays; a name for this future; and how it is.

A leaning that shows in the choices is put as a question; unconfirmed it counts for nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Write
from game.rules.cast import Card, Cast
from game.rules.profile import Profile
from game.rules.world import World
from levels import future_day

NAME = "future"
TODAY = 7
FEELINGS = {"further": "smiley", "talk": "chats-circle", "stop": "hand-palm"}
OFTEN = 2
"""So often a trace shows in one day before it is put as a question."""


def evening(profile: Profile, world: World, story: str, coming: Sequence[str]) -> Ask | None:
    """What comes after the day of a story; `coming` are the stories still to be played."""
    if story not in profile.stories or not (future_day.over(profile, story) or future_day.left(profile, story)):
        return None
    played = future_day.over(profile, story)
    return (
        (_strips(profile, world, story) if played else None)
        or (_name(profile, story) if played else None)
        or _feeling(profile, story)
        or _rest(profile, story, [one for one in coming if one and not future_day.left(profile, one)])
        or (_trace(profile, story) if played else None)
    )


def _strips(profile: Profile, world: World, story: str) -> Ask | None:
    """The strip of today above that of 2030. Each card says why when it is pressed; such an option means nothing."""
    name = f"{NAME}.evening.{story}"
    if name in profile.seen:
        return None
    cast = future_day.cast(profile, story)
    rises = _rising(cast, world)
    falls = tuple(_card(card, "falls", Say(f"future-falls-{world.graph.role(card.uri)}", _skill(card.uri)), world)
                  for card in cast.falling[: len(rises)] if world.graph.role(card.uri) in ("machine", "computer"))
    gone = {option.id for option in falls}
    stays = tuple(_card(card, "stays", Say("future-stays", _skill(card.uri)), world)
                  for card in cast.staying or cast.strong if card.uri not in gone)
    deck = [uri for uri in profile.deck() if world.graph.knows_skill(uri)]
    often = [uri for uri in deck if profile.skills[uri].value == "often"] or deck
    first = [*gone, *(card.uri for card in cast.staying)]
    often.sort(key=lambda uri: uri not in first)
    pictures = [world.graph.picture(uri) for uri in often]
    apart = [uri for number, uri in enumerate(often) if pictures[number] not in pictures[:number]]
    today = tuple(_card(Card(uri, ""), "today", Say("future-words", {"words": Label("skill", uri)}), world) for uri in apart[:TODAY])
    says = Say("future-evening" if today else "future-evening-alone")
    beats = (says, *([Say("future-evening-rises")] if rises else []),
             *([Say("future-evening-falls" if falls else "future-evening-none-falls")] if today else []), Say("future-evening-stays"))
    return Moment(name, "evening", says, (*today, *rises, *falls, *stays), may_skip=False, beats=beats, seconds=12)


def _rising(cast: Cast, world: World) -> tuple[Option, ...]:
    """The cards that rise, each with the own card most like it (in `item`)."""
    options = []
    for number, card in enumerate(cast.rising):
        near = cast.near[number].uri if number < len(cast.near) else ""
        words = {**_skill(card.uri), **({"near": Label("skill", near)} if near else {})}
        options.append(_card(card, "rises", Say("future-rises-near" if near else "future-rises", words), world, near))
    return tuple(option for option in options if option.picture)


def _card(card: Card, place: str, says: Say, world: World, near: str = "") -> Option:
    picture = f"card:{world.graph.picture(card.uri)}" if world.graph.knows_skill(card.uri) else ""
    return Option(card.uri, says, picture, (), item=near, place=place)


def _skill(uri: str) -> dict[str, str | int | Label]:
    return {"skill": Label("skill", uri)}


def _name(profile: Profile, story: str) -> Ask | None:
    """A name for this future, in own words."""
    name, slot = f"{NAME}.name.{story}", f"{NAME}.{story}"
    if slot in profile.words or name in profile.skipped or f"words {slot}" in profile.denied:
        return None
    return Write(name, "write", Say("future-name"), slot=slot, longest=40)


def _feeling(profile: Profile, story: str) -> Ask | None:
    """How is it? It was a story, and it can go otherwise."""
    name = f"{NAME}.feeling.{story}"
    if story in profile.feelings or name in profile.skipped or f"feelings {story}" in profile.denied:
        return None
    marks: dict[str, tuple[e.Body, ...]] = {"talk": (e.Bookmarked(name),)}
    options = tuple(Option(how, Say(f"future-feeling-{how}"), f"icon:{picture}", (e.FeelingNamed(story, how), *marks.get(how, ())))
                    for how, picture in FEELINGS.items())
    return Pick(name, "how_is_it", Say("future-feeling"), options)


def _rest(profile: Profile, story: str, coming: Sequence[str]) -> Ask | None:
    """After "stop" a quiet place; a next day comes only when the player asks for it."""
    name = f"{NAME}.rest.{story}"
    if story not in profile.feelings or profile.feelings[story].value != "stop" or name in profile.seen:
        return None
    passed = tuple(e.Skipped(f"{NAME}.day.{one}") for one in coming)
    options = [Option("enough", Say("future-rest-enough"), "icon:tram", (*passed, e.MomentSeen(name)))]
    if coming:
        options.append(Option("another", Say("future-rest-another"), "icon:sun-horizon", (e.MomentSeen(name),)))
    return Pick(name, "how_is_it", Say("future-rest"), tuple(options), may_skip=False)


def _trace(profile: Profile, story: str) -> Ask | None:
    """At most one question a story about what the player chose often; none of who wants to stop."""
    if story in profile.feelings and profile.feelings[story].value == "stop":
        return None
    name = f"{NAME}.trace.{story}"
    asked = f"{name}."
    if any(ask.startswith(asked) for ask in (*profile.skipped, *profile.done)):
        return None
    told = Counter(trace for choice in future_day.made(profile, story) if f"choices {story} {choice.choice}" not in profile.denied
                   for trace in choice.shows if ":" not in trace)
    known = {key.removeprefix("trace ") for key in profile.confirmed if key.startswith("trace ")}
    known |= {key.removeprefix("confirmed trace ") for key in profile.denied if key.startswith("confirmed trace ")}
    trace = next((key for key, count in told.most_common() if count >= OFTEN and key not in known), "")
    if not trace:
        return None
    done = e.TableDone(f"{asked}{trace}")
    options = (
        Option("yes", Say("future-trace-yes"), "icon:check", (e.Confirmed("trace", trace, True), done)),
        Option("no", Say("future-trace-no"), "icon:x", (e.Confirmed("trace", trace, False), done)),
        Option("unsure", Say("future-trace-unsure"), "icon:question", (done,)),
    )
    return Pick(f"{asked}{trace}", "how_is_it", Say("future-trace", {"what": Label("trace", trace)}), options)
