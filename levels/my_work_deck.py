"""The deck: cards of what the player does, dealt three at a time, then marked with hearts, hands and seedlings."""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Option, Say, Tableau
from game.rules.profile import Profile
from game.rules.world import World
from levels.between import small_doses

NAME = "my_work"
PLACES = ("often", "sometimes", "never")
FIRST_DEALS, DEALS, SMALL_DEALS = 3, 7, 4
"""After the first deals the day plays for the first time."""
HAND = 3
MARKS = {"like": 3, "good": 3, "learn": 3}
SMALL_MARKS = {"like": 2, "good": 3, "learn": 1}
"""How many stickers there are of each; three hands always, since a story opens with three strong cards."""
MOST_SHOWN, MOST_ASIDE = 12, 3
SKILL = "http://data.europa.eu/esco/skill/"
GENERAL = (
    "113b4428-0a31-4199-8496-070af7854b91",  # meet commitments
    "60c78287-22eb-4103-9c8c-28deaa460da0",  # work in teams
    "77b636e8-fab3-41a8-8022-1e0a354059dc",  # show empathy
    "a628d2d1-f40a-4c37-a357-2801726f2996",  # identify problems
    "9c0f93f7-2592-4d4d-9673-fd640502345f",  # use equipment, tools or technology with precision
)
"""What is dealt to somebody who can name no work at all: what people do anywhere."""


def most_deals(profile: Profile) -> int:
    """How many deals there are on this line."""
    return SMALL_DEALS if small_doses(profile) else DEALS


def deals(profile: Profile, world: World, own: list[str], first: int, last: int) -> Ask | None:
    """The cards of the book, three at a time: the first deal from `first` to `last` that has an open card."""
    for number in range(first, last + 1):
        dealt = profile.deals.get(str(number))
        if dealt is None:
            coming = _coming(profile, world, own)
            if not coming:
                return None
            return Tableau(f"{NAME}.deal.{number}", "day", Say("my_work-book-general"), begins=(e.Dealt(number, coming),))
        ask = _table(profile, world, own, number, dealt.value)
        if ask:
            return ask
    return None


def _coming(profile: Profile, world: World, own: list[str]) -> tuple[str, ...]:
    """The cards of the next deal, out of what was not dealt yet; those of a work named later come by themselves."""
    already = {uri for held in profile.deals.values() for uri in held.value} | set(profile.skills)
    known = [uri for uri in own if world.graph.knows_occupation(uri)]
    if known:
        coming = world.graph.deals(known, profile.seed, sorted(already), most=1)
        return tuple(coming[0]) if coming else ()
    general = [SKILL + uri for uri in GENERAL if world.graph.knows_skill(SKILL + uri)]
    return tuple([uri for uri in general if uri not in already][:HAND])


def _table(profile: Profile, world: World, own: list[str], number: int, uris: tuple[str, ...]) -> Ask | None:
    """The cards of one deal that lie open still."""
    name = f"{NAME}.deal.{number}"
    open_cards = [uri for uri in uris if uri not in profile.skills and f"skills {uri}" not in profile.denied and world.graph.knows_skill(uri)]
    if not open_cards or name in profile.skipped:
        return None
    items = tuple(Option(uri, Say("card-knowledge" if world.graph.is_knowledge(uri) else "card", {"skill": Label("skill", uri)}),
                         f"card:{world.graph.picture(uri)}", ()) for uri in open_cards)
    places = tuple(Option(place, Say(f"my_work-{place}"), f"icon:{place}", ()) for place in PLACES)
    options = tuple(Option(f"{uri} {place}", None, "", (e.SkillRated(uri, place),), item=uri, place=place)
                    for uri in open_cards for place in PLACES)
    return Tableau(name, "day", _says(own, number), options, items=items, places=places)


def _says(own: list[str], number: int) -> Say:
    if not own:
        return Say("my_work-book-general")
    return Say(f"my_work-book-{number}", {"occupation": Label("occupation", own[0])})


def shown(profile: Profile) -> tuple[list[str], list[str]]:
    """The cards that can be marked: of the deck (often before sometimes), and some that were laid aside (for seedlings alone)."""
    deck = sorted(profile.deck(), key=lambda uri: profile.skills[uri].value != "often")
    aside = [uri for uri, held in profile.skills.items() if held.value == "never"]
    aside = aside[:max(MOST_ASIDE, MOST_SHOWN - len(deck))][:MOST_SHOWN]
    return deck[:MOST_SHOWN - min(len(aside), MOST_ASIDE)], aside[:MOST_SHOWN]


def marks(profile: Profile) -> Ask | None:
    """A few stickers for the cards: what one likes, is good at, wants to learn. They may come off again until done."""
    name = f"{NAME}.marks"
    deck, aside = shown(profile)
    aside = aside[:MOST_SHOWN - len(deck)]
    if not deck + aside or name in profile.done or name in profile.skipped:
        return None
    most = SMALL_MARKS if small_doses(profile) else MARKS
    stuck = {mark: [uri for uri in profile.marked(mark)] for mark in most}
    left = {mark: most[mark] - len(stuck[mark]) for mark in most}
    cards = tuple(Option(uri, Say("card", {"skill": Label("skill", uri)}), "aside" if uri in aside else "deck", ()) for uri in deck + aside)
    items = [Option(mark, Say(f"mark-{mark}"), f"count:{left[mark]}", ()) for mark in most]
    items += [Option(f"{mark} {uri}", Say("my_work-off", {"skill": Label("skill", uri)}), "stuck", ())
              for mark in most for uri in stuck[mark] if uri in deck + aside]
    options = [Option(f"on {mark} {uri}", None, "", (e.SkillMarked(uri, mark),), item=mark, place=uri)
               for mark in most if left[mark] > 0 for uri in (deck + aside if mark == "learn" else deck)
               if uri not in stuck[mark] and f"marks {mark} {uri}" not in profile.denied]
    options += [Option(f"off {mark} {uri}", None, "", (e.SkillMarked(uri, mark, False),), item=f"{mark} {uri}", place="sheet")
                for mark in most for uri in stuck[mark] if uri in deck + aside]
    sheet = Option("sheet", Say("my_work-sheet"), "", ())
    return Tableau(name, "marks", Say("my_work-marks" if deck else "my_work-marks-aside"), tuple(options), may_skip=False, items=tuple(items), places=(*cards, sheet), closes=True)
