"""A day in 2030: the story of one wind, played with the player's own cards.

A story is kept as its cast and its choices; where it stands now is found by playing it again. Each beat is one ask. Where
the three ways come up, they stand on a stage of their own. Passing over a beat leaves the story.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Beat, Moment, Option, Pick, Say
from game.rules.cast import Card, Cast, cast_of, detail_keys
from game.rules.profile import Profile
from game.rules.scenario import Scenario
from game.rules.story import WAYS, Choice, Story, StoryError
from game.rules.story import Beat as Told
from game.rules.winds import in_order
from game.rules.world import World

NAME = "future"
DAYS = 2
FAMILIES = {"hands": "handen", "people": "mensen", "head": "hoofd"}
"""Family of a card -> the word of an author for it."""
CARD_TRACES = {"mensen": "mensen-card"}
"""Where the trace of a played card would be called like that of a value ("mensen": people around you), it has a name of its own."""
ALWAYS = {"hulp": "help", "nieuw": "new"}
"""Family of a choice -> the card that always lies there."""


def story_id(world: World, wind: str) -> str:
    """The story that plays much of a wind; "" where there is none."""
    story = world.scenarios.story_of(wind, "veel")
    return story.id if story else ""


def left(profile: Profile, story: str) -> bool:
    """Whether the player passed this day over, or went out of it."""
    day = f"{NAME}.day.{story}"
    return any(ask == day or ask.startswith(f"{day}.") for ask in profile.skipped)


def over(profile: Profile, story: str) -> bool:
    """Whether the story was played to its end."""
    return f"{NAME}.day.{story}.end" in profile.seen


def cast(profile: Profile, story: str) -> Cast:
    """Who and what plays in a story that was begun."""
    return Cast.from_dict(profile.stories[story].value.cast)


def days(profile: Profile, world: World, winds: tuple[str, ...]) -> tuple[str, ...]:
    """The winds whose stories are played, two: of the levers those that have a story, then of the others what stirs most in the own work."""
    others = [wind.id for wind in in_order(profile, world) if wind.id not in winds]
    return tuple(wind for wind in (*winds, *others) if story_id(world, wind))[:DAYS]


def day(profile: Profile, world: World, winds: tuple[str, ...], wind: str, number: int) -> Ask | None:
    """What comes next in the day of a wind; `winds` are the levers. None when it is over or was left."""
    scenario = world.scenarios.story_of(wind, "veel")
    if scenario is None or left(profile, scenario.id) or over(profile, scenario.id):
        return None
    held = profile.stories.get(scenario.id)
    if held is None or held.value.version != scenario.version:
        up = wind if wind in winds else winds[(number - 1) % len(winds)]
        return _setting(profile, world, winds, up, scenario) or _begin(profile, world, wind, scenario, number)
    return _morning(profile, world, winds, scenario, number) or _beat(profile, world, scenario)


def _setting(profile: Profile, world: World, winds: tuple[str, ...], wind: str, scenario: Scenario) -> Ask | None:
    """One lever stands at much, that of this story where there is one; the player sets the other one."""
    name = f"{NAME}.setting.{scenario.id}"
    other = next((one for one in winds if one != wind), "")
    last = max((held.because[-1] for held in profile.stories.values()), default=0)
    set_now = profile.single.get("levers")
    if not other or (set_now and set_now.because[-1] > last and dict(set_now.value).get(wind) == "veel"):
        return None
    meant = {end: e.LeversSet(tuple((one, "veel" if one == wind else end) for one in winds)) for end in ("veel", "weinig")}
    if name in profile.skipped:
        return Pick(name, "levers", Say("future-words", {"words": ""}), begins=(meant["weinig"],))
    ends = world.scenarios.winds[other].ends
    options = tuple(Option(f"{other} {end}", _words(getattr(ends, end)[world.language]), "", (meant[end],)) for end in meant)
    said = {"wind": world.scenarios.winds[wind].ends.veel[world.language]}
    asked = "future-setting" if wind == scenario.wind else "future-setting-around"
    return Pick(name, "levers", Say(asked, said), options)


def _begin(profile: Profile, world: World, wind: str, scenario: Scenario, number: int) -> Ask:
    """The cast is drawn once and told."""
    own = {key: world.phrase(key) for key in detail_keys(profile)}
    seed = profile.seed + number
    drawn = cast_of(profile, world.graph, world.language, world.scenarios.winds[wind].wind, seed, own, world.phrase("future-somebody"))
    return Beat(f"{NAME}.day.{scenario.id}", "story", _title(world, scenario),
                begins=(e.StoryStarted(scenario.id, scenario.version, seed, drawn.to_dict()),))


def _morning(profile: Profile, world: World, winds: tuple[str, ...], scenario: Scenario, number: int) -> Ask | None:
    """The town as it is in this future, before the day begins: what the story brings, and what the other levers do."""
    name = f"{NAME}.morning.{scenario.id}"
    if name in profile.seen:
        return None
    ends = dict(profile.get("levers", ()))
    beside = [world.scenarios.winds[wind].morning for wind in winds if wind != scenario.wind]
    at = [ends.get(wind, "weinig") for wind in winds if wind != scenario.wind]
    first = Say(f"future-morning-{min(number, 2)}")
    beats = (first, *(_words(getattr(one, end)[world.language]) for one, end in zip(beside, at, strict=True)),
             _words(scenario.about[world.language]))
    return Moment(name, "levers", first, may_skip=False, seconds=4 + 2 * len(beats), pictures=winds, beats=beats)


def _beat(profile: Profile, world: World, scenario: Scenario) -> Ask | None:
    """Where the story stands now."""
    story, played = _play(profile, world, scenario)
    told = story.beat()
    name = f"{NAME}.day.{scenario.id}"
    rests = tuple(choice.card for choice in played if choice.card)
    if told.ended:
        end = f"{name}.end"
        further = Option("further", Say("further"), "icon:arrow-right", (e.MomentSeen(end),))
        return Beat(end, "story", _title(world, scenario), (further,), may_skip=False, screens=told.screens, scenario=scenario.id,
                    sill=story.sill, rests=rests)
    options = _hand(story, told, scenario, rests) if told.hand else tuple(_tile(choice, scenario) for choice in told.choices)
    ways = all(choice.leading for choice in told.choices)
    return Beat(f"{name}.{told.id}", "ways" if ways else "story", _title(world, scenario), options, screens=told.screens,
                scenario=scenario.id, hand=told.hand, sill=story.sill, rests=rests)


def _play(profile: Profile, world: World, scenario: Scenario) -> tuple[Story, list[e.ChoiceMade]]:
    """The story after the choices that were made in it, and those choices; one that was taken back still led there."""
    begun = profile.stories[scenario.id]
    story = scenario.play(world.language, Cast.from_dict(begun.value.cast))
    played = [choice for choice in made(profile, scenario.id) if choice.version == scenario.version]
    for number, choice in enumerate(played):
        try:
            story.choose(choice.choice, choice.card or None)
        except StoryError:
            return story, played[:number]
    return story, played


def made(profile: Profile, scenario: str) -> list[e.ChoiceMade]:
    """The choices in a story in their order, with those that were taken back."""
    held = [*profile.choices.values(), *(one for one in profile.denied.values() if isinstance(one.value, e.ChoiceMade))]
    return [one.value for one in sorted(held, key=lambda one: one.because[0]) if one.value.scenario == scenario]


def _tile(choice: Choice, scenario: Scenario) -> Option:
    """A choice as a tile with its pictogram, or with the picture of the card it names."""
    means: tuple[e.Body, ...] = (e.ChoiceMade(scenario.id, scenario.version, choice.id, shows=(*choice.shows, *choice.points)),)
    if choice.leading:
        means += (e.WayChosen(WAYS[choice.leading], scenario.id),)
    picture = f"card:{choice.picture}" if choice.shows else f"icon:{choice.picture or 'chats-circle'}"
    return Option(choice.id, _words(choice.text), picture, means, item=choice.shows[0] if choice.shows else "")


def _hand(story: Story, told: Told, scenario: Scenario, rests: tuple[str, ...]) -> tuple[Option, ...]:
    """The own cards that do not rest, and the two that always lie there; each means the choice of its family."""
    of = {choice.family: choice for choice in told.choices}
    cards = [card for card in story.cast.hand if card.uri not in rests]
    options = [_card(card, of[FAMILIES.get(card.family, "hoofd")], scenario) for card in cards]
    for family, name in ALWAYS.items():
        means = e.ChoiceMade(scenario.id, scenario.version, of[family].id, shows=(family, *of[family].points))
        options.append(Option(name, _words(of[family].text), f"card:{name}", (means,)))
    return tuple(options)


def _card(card: Card, choice: Choice, scenario: Scenario) -> Option:
    means = e.ChoiceMade(scenario.id, scenario.version, choice.id, card.uri, (CARD_TRACES.get(choice.family, choice.family), *choice.points))
    return Option(card.uri, _words(card.label), f"card:{card.picture}", (means,), item=card.uri)


def _title(world: World, scenario: Scenario) -> Say:
    return _words(scenario.title[world.language])


def _words(text: str) -> Say:
    """Words that the author of a scenario wrote."""
    return Say("future-words", {"words": text})
