"""The vacancy: a sheet made of what an occupation asks, and a line of jargon; own cards and three stamps lie on the counter.

Which occupation: the one the player asked for, else the first in the bag that is not the own work, else the highest on
the map that can be reached without years of school.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Tableau
from game.rules.person import person
from game.rules.profile import Profile
from game.rules.world import World
from levels import practice_cards
from levels.my_work_found import occupations

NAME = "practice"
STAMPS = ("can", "learn", "needed")
DEMANDS, OWN = 4, 2
"""So many lines of the sheet ask for something, at most two of them what the player's cards cover."""
LONG = 46
JARGON = ("nine_to_five", "stress", "flexible", "hands_on", "team_player", "self_starter", "accurate", "challenge", "experience", "licence",
          "fast", "language")
"""What vacancies say and mean: each has a text jargon-<key> and its plain words jargon-plain-<key>."""
HOURS = ("24", "32", "36")
LOOKED_AT = 40
MOST_OFFERED = 3


def next_ask(profile: Profile, world: World) -> Ask | None:
    """Choosing a vacancy where several lie in the bag, stamping it, and what it tells."""
    chosen = occupation(profile, world)
    if chosen is None:
        return _which(profile, world)
    return _sheet(profile, world, chosen) or _read(profile, world, chosen)


def offered(profile: Profile, world: World) -> list[str]:
    """The occupations in the bag that are not the own work, in the order of keeping."""
    own = occupations(profile)
    return [uri for uri in profile.options if uri not in own and world.graph.knows_occupation(uri)][:MOST_OFFERED]


def occupation(profile: Profile, world: World) -> str | None:
    """The occupation of the vacancy; None where the player has yet to choose one."""
    stamped = [held.value.vacancy for held in profile.demands.values() if world.graph.knows_occupation(held.value.vacancy)]
    if stamped:
        return str(stamped[0])
    asked = [key.removeprefix(f"{NAME}.vacancy ") for key in profile.done if key.startswith(f"{NAME}.vacancy ")]
    if asked and world.graph.knows_occupation(asked[-1]):
        return asked[-1]
    bag = offered(profile, world)
    if len(bag) > 1 and f"{NAME}.which_vacancy" not in profile.skipped:
        return None
    return bag[0] if bag else _near(profile, world)


def near_work(profile: Profile, world: World) -> str:
    """Work that somebody may ask about: what was asked for or lies first in the bag, else the nearest on the map."""
    return occupation(profile, world) or next(iter(offered(profile, world)), "")


def demands(profile: Profile, world: World, uri: str) -> tuple[str, ...]:
    """What the sheet asks: skills, at most two of them the player's own, short plain labels first."""
    graph = world.graph
    told = graph.explain(person(profile, graph), uri)
    shared = list(told.shared)

    def plainest(skills: list[str]) -> list[str]:
        return sorted(skills, key=lambda skill: (graph.is_knowledge(skill), len(graph.label("skill", skill, world.language)) > LONG))

    own = plainest(shared)[:OWN]
    new = plainest(list(told.missing))[: DEMANDS - len(own)]
    return tuple((own + new + [skill for skill in plainest(shared) if skill not in own])[:DEMANDS])


def jargon(profile: Profile, uri: str) -> str:
    """The line of jargon on this sheet: the same each time for one player and occupation."""
    return JARGON[(profile.seed + sum(map(ord, uri))) % len(JARGON)]


def _near(profile: Profile, world: World) -> str:
    """The highest occupation for this player that needs no years of school and is not the own work."""
    graph, own = world.graph, occupations(profile)
    top = [uri for uri in graph.rank(person(profile, graph)).top(LOOKED_AT) if uri not in own]
    return next((uri for uri in top if not graph.papers(uri).years_of_school), top[0])


def _which(profile: Profile, world: World) -> Ask:
    options = tuple(Option(uri, Say("practice-work", {"occupation": Label("occupation", uri)}), "icon:briefcase",
                           (e.TableDone(f"{NAME}.vacancy {uri}"),)) for uri in offered(profile, world))
    return Pick(f"{NAME}.which_vacancy", "pick", Say("practice-which-vacancy"), options)


def _sheet(profile: Profile, world: World, uri: str) -> Ask | None:
    """The lines that bear no stamp yet, the cards that lie on none, and every stamp on each line, with a card or without."""
    name = f"{NAME}.vacancy"
    if name in profile.skipped:
        return None
    open_lines = [line.id for line in _lines(profile, world, uri)
                  if not line.picture and f"demands {uri} {line.id}" not in profile.denied]
    if not open_lines:
        return None
    told = world.graph.explain(person(profile, world.graph), uri)
    used = [held.value.card for held in profile.demands.values() if held.value.card]
    cards = practice_cards.cards(profile, world, fitting=told.shared, but=used)
    options = tuple(Option(f"{line} {stamp} {card}".strip(), None, "", (e.DemandStamped(uri, line, stamp, card),), item=card, place=line)
                    for line in open_lines for stamp in STAMPS for card in ("", *cards))
    says = "practice-vacancy" if cards or used else "practice-vacancy-empty"
    return Tableau(name, "vacancy", Say(says, _head(profile, uri)), options, items=practice_cards.laid(world, cards), places=_lines(profile, world, uri))


def _read(profile: Profile, world: World, uri: str) -> Ask | None:
    """What the stamped sheet tells, in words: what one can, what one may ask."""
    name = f"{NAME}.vacancy_read"
    stamps = [held.value.stamp for held in profile.demands.values() if held.value.vacancy == uri]
    if name in profile.seen or not stamps:
        return None
    can = stamps.count("can")
    first = "all" if can == len(stamps) else "many" if can > len(stamps) / 2 else "some" if can else "none"
    asks = "ask" if "needed" in stamps else "learn" if "learn" in stamps else "sure"
    beats = (Say(f"practice-read-{first}", _head(profile, uri)), Say(f"practice-read-{asks}"), *practice_cards.own_word(profile))
    return Moment(name, "vacancy", beats[0], may_skip=False, beats=beats, seconds=8, items=_lines(profile, world, uri))


def _head(profile: Profile, uri: str) -> dict[str, Label]:
    """What stands on top of the sheet: which work, and how many hours (invented, as the sheet says)."""
    return {"occupation": Label("occupation", uri), "hours": Label("hours", HOURS[profile.seed % len(HOURS)])}


def _lines(profile: Profile, world: World, uri: str) -> tuple[Option, ...]:
    """The lines of the sheet from above; `picture` is the stamp a line bears, `item` the card that lies there."""
    lines = []
    for line in (*demands(profile, world, uri), f"jargon-{jargon(profile, uri)}"):
        held = profile.demands.get(f"{uri} {line}")
        says = Say(line) if line.startswith("jargon-") else Say("card", {"skill": Label("skill", line)})
        lines.append(Option(line, says, held.value.stamp if held else "", (), item=held.value.card if held else ""))
    return tuple(lines)
