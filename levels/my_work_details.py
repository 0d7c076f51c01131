"""Five own details of the working day, by ear and picture, and how the work fits.

The phrase of a detail stands in the texts as `detail-<detail>-<value>` and fits into the sentences of a story.
Which six are shown depends on where the work is done.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.rules import event as e
from game.rules.ask import Ask, Option, Pick, Say, Tableau
from game.rules.profile import Profile
from game.rules.world import World
from levels.my_work_found import tense

NAME = "my_work"
DETAILS = ("begin", "sound", "hands", "colleague", "first")
BEGIN = {"night": "moon-stars", "early": "sun-horizon", "morning": "sun-dim", "nine": "sun", "noon": "clock", "evening": "moon"}
COLLEAGUE = {"quick": "lightning", "talker": "chats-circle", "sunny": "smiley", "knower": "book-open", "strong": "barbell", "alone": "user"}
SOUND: Mapping[str, Mapping[str, str]] = {
    "binnen": {"timer": "timer", "machine": "gear", "vacuum": "fan", "radio": "music-notes", "voices": "chats-circle", "silence": "ear"},
    "werkplaats": {"hammer": "hammer", "machine": "gear", "vacuum": "fan", "radio": "music-notes", "voices": "chats-circle", "silence": "ear"},
    "buiten": {"birds": "bird", "hammer": "hammer", "wind": "wind", "rain": "cloud-rain", "motor": "engine", "radio": "music-notes"},
    "weg": {"motor": "engine", "beep": "truck", "rain": "cloud-rain", "radio": "music-notes", "phone": "phone", "traffic": "traffic-signal"},
    "mensen": {"voices": "chats-circle", "laughter": "smiley", "phone": "phone", "bell": "call-bell", "children": "baby", "cups": "coffee"},
    "bureau": {"keyboard": "keyboard", "phone": "phone", "printer": "printer", "message": "bell-ringing", "voices": "chats-circle", "silence": "ear"},
    "machines": {"machine": "gear", "alarm": "siren", "hammer": "hammer", "forklift": "truck-trailer", "radio": "music-notes", "voices": "chats-circle"},
    "dieren": {"dog": "dog", "birds": "bird", "horse": "horse", "tractor": "tractor", "rain": "cloud-rain", "silence": "ear"},
}
HANDS: Mapping[str, Mapping[str, str]] = {
    "binnen": {"scissors": "scissors", "knife": "knife", "broom": "broom", "brush": "paint-brush", "cloth": "towel", "box": "package"},
    "werkplaats": {"toolbox": "toolbox", "brush": "paint-brush", "scissors": "scissors", "broom": "broom", "cloth": "towel", "box": "package"},
    "buiten": {"shovel": "shovel", "hammer": "hammer", "screwdriver": "screwdriver", "axe": "axe", "plant": "plant", "bucket": "paint-bucket"},
    "weg": {"wheel": "steering-wheel", "scanner": "barcode", "box": "package", "papers": "clipboard-text", "phone": "device-mobile", "toolbox": "toolbox"},
    "mensen": {"cup": "coffee", "hand": "handshake", "book": "book-open", "tablet": "device-tablet", "till": "cash-register", "cloth": "towel"},
    "zorg": {"cup": "coffee", "hand": "handshake", "book": "book-open", "tablet": "device-tablet", "pen": "pen", "cloth": "towel"},
    "salon": {"scissors": "scissors", "brush": "paint-brush", "cloth": "towel", "hand": "handshake", "tablet": "device-tablet", "till": "cash-register"},
    "bureau": {"keyboard": "keyboard", "mouse": "mouse", "pen": "pen", "phone": "phone", "papers": "clipboard-text", "cup": "coffee"},
    "machines": {"wrench": "wrench", "screwdriver": "screwdriver", "button": "radio-button", "ruler": "ruler", "toolbox": "toolbox", "box": "package"},
    "dieren": {"bucket": "paint-bucket", "animal": "paw-print", "broom": "broom", "syringe": "syringe", "food": "grains", "shovel": "shovel"},
}
FIRST: Mapping[str, Mapping[str, str]] = {
    "binnen": {"coffee": "coffee", "lights": "lightbulb", "hands": "hand-soap", "clothes": "t-shirt", "list": "list-checks", "tools": "toolbox"},
    "buiten": {"coffee": "coffee", "weather": "cloud-sun", "clothes": "t-shirt", "list": "list-checks", "tools": "toolbox", "drive": "truck"},
    "weg": {"coffee": "coffee", "vehicle": "steering-wheel", "list": "list-checks", "load": "package", "clothes": "t-shirt", "messages": "chat-text"},
    "mensen": {"coffee": "coffee", "greet": "hand-waving", "hands": "hand-soap", "clothes": "t-shirt", "list": "list-checks", "lights": "lightbulb"},
    "bureau": {"coffee": "coffee", "computer": "desktop", "messages": "chat-text", "greet": "hand-waving", "list": "list-checks", "lights": "lightbulb"},
    "machines": {"coffee": "coffee", "clothes": "t-shirt", "machine_on": "power", "check": "magnifying-glass", "greet": "hand-waving", "list": "list-checks"},
    "dieren": {"feed": "grains", "animals": "paw-print", "coffee": "coffee", "clothes": "t-shirt", "clean": "broom", "weather": "cloud-sun"},
}
"""Where the work is done -> value -> pictogram, for what one hears, holds and does first."""
WORKSHOP = "werkplaats"
"""Indoors without food: no oven timer is heard there, and tools lie in the hand; the rest is as indoors."""
SALON, SALON_WORK = "salon", "514"
"""ISCO-08 group of hairdressers and beauticians: among people, with their own tools in the hand."""
CARE = "zorg"
"""Among people whom one cares for, helps or teaches: nobody pays there, so no card terminal lies in the hand."""
TOPICS = {"tasks": "list-checks", "people": "users", "hours": "clock", "body": "heartbeat", "money": "coins", "travel": "bus"}
PRIVATE_TOPICS = ("body", "money")
"""What is nobody else's business unless the player says so."""
FITS = (2, 1, 0)


def choices(detail: str, workplace: str) -> Mapping[str, str]:
    """The six values of a detail at a workplace, each with its pictogram."""
    everywhere = {"begin": BEGIN, "colleague": COLLEAGUE}
    if detail in everywhere:
        return everywhere[detail]
    by_place = {"sound": SOUND, "hands": HANDS, "first": FIRST}[detail]
    return by_place.get(workplace, by_place["mensen" if workplace in (SALON, CARE) else "binnen"])


def details(profile: Profile, world: World, own: list[str]) -> Ask | None:
    """The first of the five details that is not known; not asked where there is no work to think of."""
    if not own or not world.graph.knows_occupation(own[0]):
        return None
    place = world.graph.workplace(own[0])
    workplace = _workplace(world, own[0], place)
    chosen = {detail: pictogram(detail, held.value, workplace) for detail, held in profile.details.items() if detail in DETAILS}
    for detail in DETAILS:
        name = f"{NAME}.detail.{detail}"
        if detail in profile.details or name in profile.skipped or f"details {detail}" in profile.denied:
            continue
        options = tuple(Option(value, _words(detail, value), f"icon:{pictogram}", (e.DetailChosen(detail, value),))
                        for value, pictogram in choices(detail, workplace).items())
        return Pick(name, "details", Say(f"my_work-detail-{detail}-{tense(profile)}", {"place": place, **chosen}), options)
    return None


def _workplace(world: World, uri: str, place: str) -> str:
    """The place of the work, told apart further where other things are heard or held."""
    branch = world.graph.branch(uri)
    if place == "binnen" and branch != "food":
        return WORKSHOP
    if world.graph.isco(uri).startswith(SALON_WORK):
        return SALON
    return CARE if place == "mensen" and branch == "care" else place


def pictogram(detail: str, value: str, workplace: str) -> str:
    """The pictogram of a detail that was chosen; "" where this workplace does not know it."""
    return choices(detail, workplace).get(value, "")


def _words(detail: str, value: str) -> Say:
    """A colleague is shown with what one knows them by; who works alone has no phrase in a story."""
    return Say(f"my_work-colleague-{value}" if detail == "colleague" else f"detail-{detail}-{value}")


def fit(profile: Profile, own: list[str]) -> Ask | None:
    """Six topics, each hung at one of three heights: how the work fits. They may be hung anew until done."""
    name = f"{NAME}.fit"
    if not own or name in profile.done or name in profile.skipped:
        return None
    asked = [topic for topic in TOPICS if f"fit {topic}" not in profile.denied]
    held = {topic: profile.fit[topic].value for topic in asked if topic in profile.fit}
    items = tuple(Option(topic, Say(f"fit-{topic}"), f"icon:{TOPICS[topic]}", ()) for topic in asked)
    places = tuple(Option(f"fit-{how}", Say(f"fit-how-{how}"), "", ()) for how in FITS)
    options = tuple(Option(f"{topic} {how}", None, "", (e.FitRated(topic, how),), item=topic, place=f"fit-{how}")
                    for topic in asked for how in FITS if held.get(topic) != how)
    return Tableau(name, "fit", Say(f"my_work-fit-{tense(profile)}"), options, items=items, places=places, closes=True)
