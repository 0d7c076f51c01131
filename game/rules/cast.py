"""The cast of a story: everything a story may ask of the game, drawn once before it begins.

`cast_of` draws it from what the player said and from the graph. The same profile, wind and seed give the same cast.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from itertools import takewhile
from random import Random
from typing import Any, Protocol

from game.rules.profile import Profile
from game.rules.situation import cannot_go_back, said
from skills_graph.future import Wind

SITUATIONS = ("werk", "kwijt", "niet_terug", "school")
PLACES = ("mensen", "weg", "buiten", "bureau", "dieren", "machines", "binnen")
DETAILS = {"begin": "begin", "sound": "sound", "in_hands": "hands", "colleague": "colleague", "first_thing": "first"}
"""Which own detail of the profile fills which field of the cast."""

ALONE = "alone"

OWN_WORD = "missing"
"""The slot of the player's own words that a story may quote."""


CARE = ("S3.0", "S3.1", "S3.2", "S3.6", "S6.9")
"""Skill groups of nearness: to people, to a child, to an animal."""
TALK = ("S1.1", "S1.3", "S1.5", "S1.7", "S3.4", "S4.8")
"""Skill groups of settling, teaching, asking and helping somebody who stands before you."""
MENDING = ("S8.7", "S8.8", "S7.1", "S7.2")
CRAFT = ("S1.12", "S1.14", "S3.3", "S3.5", "S6.4", "S6.5", "S6.6", "S6.7", "S6.11", "S7.0", "S7.3")
PLAIN_BESIDE_MACHINES = (CARE, TALK, MENDING, CRAFT)
PLAIN_BESIDE_SCREENS = (CARE, MENDING, CRAFT, TALK)
"""Skill groups of what plainly needs a person, plainest first: a machine does not talk, a screen has no hands."""
AT_SCREENS, ON_SCREENS = ("S2.", "S4.", "S5.", "S8.", "T1.3", "T1.2"), ("S5.", "T1.3", "T1.2")


SKILL = "http://data.europa.eu/esco/skill/"
GENERAL = (
    "9c0f93f7-2592-4d4d-9673-fd640502345f",  # use equipment, tools or technology with precision
    "a628d2d1-f40a-4c37-a357-2801726f2996",  # identify problems
    "60c78287-22eb-4103-9c8c-28deaa460da0",  # work in teams
    "113b4428-0a31-4199-8496-070af7854b91",  # meet commitments
    "77b636e8-fab3-41a8-8022-1e0a354059dc",  # show empathy
)
"""Transversal skills that stand in where a deck is too thin for a story, what can be shown with the hands first."""

STRONG, KNOWLEDGE, RISING, FALLING, STAYING, HAND = 3, 2, 2, 2, 3, 5
LONG = 44
"""A label of more letters than this sits badly in a sentence, so such cards come later."""


@dataclass(frozen=True)
class Card:
    """One of the player's cards as a story may name it, with the label in the language of the story."""

    uri: str
    label: str
    family: str = ""
    picture: str = ""


@dataclass(frozen=True)
class Cast:
    """All that a story may ask of the game, drawn once. Empty is allowed everywhere but `occupation` and `strong`.

    `strong` and `hand` are cards the player confirmed, most telling first; `rising` are new to the player and
    `near` the own card beside each of them; `falling` may only hold what a machine or computer can take, and
    never a card with heart and hand; `staying` is what no machine takes over. The five details are phrases:
    begin "kwart voor zeven", sound "de wekker van de oven", in_hands "een schaar", colleague "Ria",
    first_thing "koffie zetten". `other` says how the other lever stands: "robots_veel", "mensen_weinig" …
    """

    occupation: str
    strong: tuple[Card, ...]
    knowledge: tuple[Card, ...] = ()
    rising: tuple[Card, ...] = ()
    near: tuple[Card, ...] = ()
    falling: tuple[Card, ...] = ()
    staying: tuple[Card, ...] = ()
    hand: tuple[Card, ...] = ()
    own_word: str = ""
    begin: str = ""
    sound: str = ""
    in_hands: str = ""
    colleague: str = ""
    first_thing: str = ""
    place: str = "binnen"
    situation: str = "werk"
    other: str = ""
    levers: Mapping[str, str] = field(default_factory=dict)
    near_work: tuple[str, ...] = ()
    way: str = ""
    """The way that was chosen, as an author writes it; only practice talks know it."""

    def to_dict(self) -> dict[str, Any]:
        """Plain values only, ready for JSON; empty ones are left out."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items() if value}

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Cast:
        """The cast again, from what `to_dict` gave; unknown names are passed over."""
        known = {f.name for f in fields(cls)}
        values: dict[str, Any] = {
            name: tuple(Card(**one) if isinstance(one, Mapping) else one for one in value) if isinstance(value, (list, tuple)) else value
            for name, value in plain.items()
            if name in known
        }
        return cls(**{"occupation": "", "strong": (), **values})

    def card(self, uri: str) -> Card | None:
        """The card with this uri, wherever it is held."""
        held = (*self.hand, *self.strong, *self.knowledge, *self.staying, *self.near, *self.rising, *self.falling)
        return next((card for card in held if card.uri == uri), None)

    def without_words(self) -> Cast:
        """The same cast without the player's own words, for who wants those forgotten."""
        return replace(self, own_word="", colleague="")


class Risen(Protocol):
    """A skill that rises, with the own card nearest to it ("" where there is none)."""

    @property
    def uri(self) -> str: ...
    @property
    def near(self) -> str: ...


class Graph(Protocol):
    """What a cast needs of the skills graph."""

    def label(self, kind: str, key: str, language: str) -> str: ...
    def picture(self, skill_uri: str) -> str: ...
    def group(self, skill_uri: str) -> str: ...
    def family(self, skill_uri: str) -> str: ...
    def role(self, skill_uri: str) -> str: ...
    def is_knowledge(self, skill_uri: str) -> bool: ...
    def knows_skill(self, skill_uri: str) -> bool: ...
    def knows_occupation(self, uri: str) -> bool: ...
    def workplace(self, uri: str) -> str: ...
    def rising(
        self, deck: Sequence[str], occupation_uris: Sequence[str], wind: Wind | None, k: int, seed: int
    ) -> Sequence[Risen]: ...
    def falling(self, deck: Sequence[str], protected: Sequence[str], wind: Wind | None, k: int, seed: int) -> list[str]: ...


def cast_of(
    profile: Profile, graph: Graph, language: str, wind: Wind | None, seed: int, own: Mapping[str, str], work: str = ""
) -> Cast:
    """Draw the cast of a story from the profile.

    `own` holds the phrases of the five details by the keys that `detail_keys` gives ("detail-begin-early": "kwart voor
    zeven"); a detail without a phrase stays empty. `work` names somebody whose occupation is unknown ("collega" in Dutch, say).
    """
    order = _told_first(profile, graph, language, seed)
    skills = [uri for uri in order if not graph.is_knowledge(uri)]
    general = [SKILL + uri for uri in GENERAL if graph.knows_skill(SKILL + uri) and SKILL + uri not in skills]
    occupations = [uri for uri in _occupations(profile) if graph.knows_occupation(uri)]
    situation = situation_of(profile)

    def cards(uris: Iterable[str]) -> tuple[Card, ...]:
        return tuple(Card(uri, graph.label("skill", uri, language), graph.family(uri), graph.picture(uri)) for uri in uris)

    strong = _filled(_spread(skills, graph, STRONG), general, STRONG)
    dear = set(profile.marked("like")) & set(profile.marked("good"))
    protected = [uri for uri in skills if uri in dear or uri in strong]
    risen = sorted(graph.rising(skills or general, occupations, wind, RISING, seed), key=lambda one: not one.near)
    fallen = [uri for uri in graph.falling(skills, protected, wind, FALLING, seed) if uri not in protected]
    return Cast(
        occupation=graph.label("occupation", occupations[0], language) if occupations else work,
        strong=cards(strong),
        knowledge=cards([uri for uri in order if graph.is_knowledge(uri)][:KNOWLEDGE]),
        rising=cards(one.uri for one in risen),
        near=cards(takewhile(bool, (one.near for one in risen))),
        falling=cards(fallen[: len(risen)]),
        staying=cards(_filled(_staying(skills, fallen, strong[0], graph, wind), general[::-1], 1)[:STAYING]),
        hand=cards(_hand(skills, general, graph)),
        own_word=profile.words[OWN_WORD].value if OWN_WORD in profile.words else "",
        place=graph.workplace(occupations[0]) if occupations else "binnen",
        situation=situation,
        other=_other(profile, wind),
        levers=dict(profile.get("levers", ())),
        **_details(profile, own, situation),
    )


def detail_keys(profile: Profile) -> list[str]:
    """The keys of the texts that `cast_of` wants as phrases; who works alone has no colleague to name."""
    values = {detail: profile.details[detail].value for detail in DETAILS.values() if detail in profile.details}
    return [f"detail-{detail}-{value}" for detail, value in values.items() if value != ALONE]


def situation_of(profile: Profile) -> str:
    """One of SITUATIONS: what the first of the three ways means for this player."""
    work = said(profile)
    if cannot_go_back(profile):
        return "niet_terug"
    if work == "school":
        return "school"
    if "now" in profile.occupations and profile.occupations["now"].value:
        return "werk"
    if any(profile.occupations[kind].value for kind in ("internship", "direction") if kind in profile.occupations):
        return "school"
    return "kwijt" if "last" in profile.occupations and profile.occupations["last"].value else "werk"


def _occupations(profile: Profile) -> list[str]:
    """The occupations of the player, the one that a story is about first."""
    kinds = ("now", "internship", "last", "direction", "side", "care", "volunteer")
    return [profile.occupations[kind].value for kind in kinds if kind in profile.occupations and profile.occupations[kind].value]


def _told_first(profile: Profile, graph: Graph, language: str, seed: int) -> list[str]:
    """The deck, most telling first: with a heart and a hand, then with one of them, then often, then sometimes.

    A manner of working shows nothing to who looks on, so it comes later; so do long labels.
    """
    liked, good = set(profile.marked("like")), set(profile.marked("good"))
    deck = [uri for uri in profile.deck() if graph.knows_skill(uri)]
    Random(f"cast {seed}").shuffle(deck)

    def weight(uri: str) -> tuple[int, bool, bool, bool]:
        often = profile.skills[uri].value == "often"
        return -((uri in liked) + (uri in good)), graph.role(uri) == "manner", len(graph.label("skill", uri, language)) > LONG, not often

    return sorted(deck, key=weight)


def _filled(uris: Sequence[str], general: Sequence[str], least: int) -> list[str]:
    """These, made up to `least` with general ones."""
    return [*uris, *general[: max(0, least - len(uris))]]


def _spread(uris: Sequence[str], graph: Graph, most: int) -> list[str]:
    """The first ones with pictures that differ, then the others."""
    chosen: list[str] = []
    for uri in uris:
        if len(chosen) < most and graph.picture(uri) not in {graph.picture(other) for other in chosen}:
            chosen.append(uri)
    return [*chosen, *(uri for uri in uris if uri not in chosen)][:most]


def _hand(skills: Sequence[str], general: Sequence[str], graph: Graph) -> list[str]:
    """Five cards for a day: one of each family where the deck has it, then what is told first, made up with general ones."""
    firsts = [next((uri for uri in skills if graph.family(uri) == family), "") for family in ("hands", "people", "head")]
    hand = [uri for uri in firsts if uri]
    hand += [uri for uri in _spread(skills, graph, len(skills)) if uri not in hand]
    return _filled(hand[:HAND], general, HAND)


def _staying(skills: Sequence[str], fallen: Sequence[str], shown: str, graph: Graph, wind: Wind | None) -> list[str]:
    """What plainly needs a person: care first, then by the wind; like work at a screen or like a card that falls, last.

    A manner of working (safety, rules, standing cold) is no task, so nobody says that a machine does not do it.
    """
    like_fallen = {graph.group(uri) for uri in fallen}
    tiers = PLAIN_BESIDE_SCREENS if wind is not None and wind.name == "ai" else PLAIN_BESIDE_MACHINES

    def doubt(uri: str) -> tuple[bool, int]:
        group = graph.group(uri)
        plain = next((number for number, tier in enumerate(tiers) if group in tier), None)
        if plain is None:
            plain = len(tiers) + (graph.family(uri) == "head") + 2 * group.startswith(AT_SCREENS)
        return group in like_fallen, plain

    people = [uri for uri in skills if graph.role(uri) in ("stays", "asked") and uri != shown]
    if tiers is PLAIN_BESIDE_SCREENS:
        people = [uri for uri in people if not graph.group(uri).startswith(ON_SCREENS)]
    return sorted(people, key=doubt)


def _details(profile: Profile, own: Mapping[str, str], situation: str) -> dict[str, Any]:
    """The phrases of the five details; who is not at the old place any more is not given the old colleague."""
    found: dict[str, str] = {}
    for asked, detail in DETAILS.items():
        held = profile.details.get(detail)
        if held is not None and not (asked == "colleague" and situation in ("kwijt", "niet_terug")):
            found[asked] = own.get(f"detail-{detail}-{held.value}", "")
    return found


def _other(profile: Profile, wind: Wind | None) -> str:
    """How the lever stands that the story is not about."""
    ends: tuple[tuple[str, str], ...] = profile.get("levers", ())
    return next((f"{name}_{end}" for name, end in ends if wind is None or name != wind.name), "")
