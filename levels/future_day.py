"""A day in 2030: the story of one wind, played with the player's own cards.

A story is kept as its cast and its choices; where it stands now is found by playing it again. Each beat is one ask. Where
the three ways come up, they stand on a stage of their own. Passing over a beat leaves the story.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.rules import event as e
from game.rules.ask import Ask, Beat, Moment, Option, Pause, Pick, Say
from game.rules.cast import Card, Cast, cast_of, detail_keys
from game.rules.person import home, person
from game.rules.profile import Profile
from game.rules.scenario import Scenario
from game.rules.story import WAYS, Choice, Story
from game.rules.story import Beat as Told
from game.rules.world import World
from levels.between import words
from levels.future_days import Day
from skills_graph.future import Wind

NAME = "future"
NEAR_WORK = 2
PAUSE_FROM, PAUSE_AT = 5, 8
"""A day has a pause after so many choices: from the afternoon on, or at the latest."""
FAMILIES = {"hands": "handen", "people": "mensen", "head": "hoofd"}
"""Family of a card -> the word of an author for it."""
CARD_TRACES = {"mensen": "mensen-card"}
"""Where the trace of a played card would be called like that of a value ("mensen": people around you), it has a name of its own."""
ALWAYS = {"hulp": "help", "nieuw": "new"}
"""Family of a choice -> the card that always lies there."""
TODAY = "nu"
"""The year of a screen that shows what one sees already; where the same morning comes again that is not said again."""
LATE = ("detail-begin-noon", "detail-begin-evening")
"""Hours at which one may begin, and no day of a story does: it goes from morning to evening, and names no hour then."""


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


def day(profile: Profile, world: World, winds: tuple[str, ...], this: Day, number: int) -> Ask | None:
    """What comes next in a day; `winds` are the levers. None when it is over or was left."""
    if left(profile, this.key) or over(profile, this.key):
        return None
    held = profile.stories.get(this.key)
    if held is None:
        return _setting(profile, world, winds, this) or _begin(profile, world, this, number)
    return _changed(profile, world, this) or _morning(profile, world, winds, this, number) or _beat(profile, world, this)


def _setting(profile: Profile, world: World, winds: tuple[str, ...], this: Day) -> Ask | None:
    """One lever stands at much and the player sets the other one; or both are given."""
    name = f"{NAME}.setting.{this.key}"
    if not this.up:
        given = profile.get("levers", ()) == this.ends or not this.ends
        return None if given else Pick(name, "levers", words(""), begins=(e.LeversSet(this.ends),))
    other = next((one for one in winds if one != this.up), "")
    last = max((held.because[-1] for held in profile.stories.values()), default=0)
    set_now = profile.single.get("levers")
    if not other or (set_now and set_now.because[-1] > last and dict(set_now.value).get(this.up) == "veel"):
        return None
    meant = {end: e.LeversSet(tuple((one, "veel" if one == this.up else end) for one in winds)) for end in ("veel", "weinig")}
    if name in profile.skipped:
        return Pick(name, "levers", words(""), begins=(meant["weinig"],))
    ends = world.scenarios.winds[other].ends
    options = tuple(Option(f"{other} {end}", words(getattr(ends, end)[world.language]), "", (meant[end],)) for end in meant)
    return Pick(name, "levers", Say("future-setting", {"wind": world.scenarios.winds[this.up].ends.veel[world.language]}), options)


def _begin(profile: Profile, world: World, this: Day, number: int) -> Ask:
    """The cast is drawn once and told. A lever of the story that the player did not keep stands at little.

    Where a story is about two winds at much, the cards are those of the first that makes one fall.
    """
    own = {key: world.phrase(key) for key in detail_keys(profile) if key not in LATE}
    seed = profile.seed + number
    ends = {wind: "weinig" for wind in this.story.winds} | dict(profile.get("levers", ()))
    about = [wind for wind in this.story.winds if ends[wind] == "veel"] or list(this.story.winds)
    winds: list[Wind | None] = [world.scenarios.winds[wind].wind for wind in about] or [None]
    casts = [cast_of(profile, world.graph, world.language, wind, seed, own, world.phrase("future-somebody")) for wind in winds]
    drawn = replace(next((one for one in casts if one.falling), casts[0]), levers=ends, near_work=near_work(profile, world))
    return Beat(f"{NAME}.day.{this.key}", "story", _title(world, this.story),
                begins=(e.StoryStarted(this.key, this.story.version, seed, drawn.to_dict()),))


def near_work(profile: Profile, world: World) -> tuple[str, ...]:
    """What occupations near the own work, or what fits the cards, are called in which there is much work."""
    graph, own = world.graph, home(profile, world.graph)
    near = [card.uri for card in graph.dozen(person(profile, graph), own) if card.holds and not card.school and card.uri != own]
    much = [uri for uri in near if graph.opportunity(uri).word == "much"]
    return tuple(graph.label("occupation", uri, world.language) for uri in much[:NEAR_WORK])


def _changed(profile: Profile, world: World, this: Day) -> Ask | None:
    """Since this day began its authors wrote the story anew: that is said, and it goes on where both texts are alike."""
    name = f"{NAME}.changed.{this.key}.{this.story.version}"
    if profile.stories[this.key].value.version == this.story.version or name in profile.seen:
        return None
    said = Say("future-changed", {"title": this.story.title[world.language]})
    return Moment(name, "levers", said, may_skip=False, seconds=5, pictures=tuple(dict(profile.get("levers", ()))), beats=(said,))


def _morning(profile: Profile, world: World, winds: tuple[str, ...], this: Day, number: int) -> Ask | None:
    """The town as it is in this future, before the day begins: what the levers do, and what the story brings."""
    name = f"{NAME}.morning.{this.key}"
    if name in profile.seen:
        return None
    ends = dict(profile.get("levers", ()))
    told = [wind for wind in winds if wind not in this.story.winds or not this.up]
    first = Say(f"future-morning-{min(number, 2)}")
    beats = (first, *(words(getattr(world.scenarios.winds[wind].morning, ends.get(wind, "weinig"))[world.language]) for wind in told),
             words(this.story.about[world.language]))
    return Moment(name, "levers", first, may_skip=False, seconds=4 + 2 * len(beats), pictures=winds, beats=beats)


def _beat(profile: Profile, world: World, this: Day) -> Ask | None:
    """Where the story stands now."""
    story, played = _play(profile, world, this)
    told, scenario = story.beat(), this.story
    name = f"{NAME}.day.{this.key}"
    rests = tuple(choice.card for choice in played if choice.card)
    if told.ended:
        end = f"{name}.end"
        further = Option("further", Say("further"), "icon:arrow-right", (e.MomentSeen(end),))
        return Beat(end, "story", _title(world, scenario), (further,), may_skip=False, screens=told.screens, scenario=this.key,
                    sill=story.sill, rests=rests)
    pause = f"{name}.pause"
    if pause not in profile.seen and _half(told, played):
        replies = tuple(screen for screen in told.screens if screen.reply)
        said = Say("future-pause" if rests else "future-pause-no-card")
        return Pause(pause, "pause", said, may_skip=False, seconds=7, beats=(said,), screens=replies, scenario=this.key, sill=story.sill, rests=rests)
    if this.key != scenario.id and not played:
        told = replace(told, screens=tuple(screen for screen in told.screens if screen.year != TODAY) or told.screens)
    if pause in profile.seen and profile.seen[pause].because[-1] > _last(profile, this.key):
        told = replace(told, screens=tuple(screen for screen in told.screens if not screen.reply) or told.screens)
    options = _hand(story, told, this, rests) if told.hand else tuple(_tile(choice, this) for choice in told.choices)
    ways = all(choice.leading for choice in told.choices)
    return Beat(f"{name}.{told.id}", "ways" if ways else "story", _title(world, scenario), options, screens=told.screens,
                scenario=this.key, hand=told.hand, sill=story.sill, rests=rests)


def _half(told: Told, played: Sequence[e.ChoiceMade]) -> bool:
    """Whether the day is about half way: after the morning, or after so many choices that one wants to look up."""
    return len(played) >= PAUSE_FROM and (told.part_of_day != "ochtend" or len(played) >= PAUSE_AT) and not all(one.leading for one in told.choices)


def _last(profile: Profile, key: str) -> int:
    """When the last choice in a story was made."""
    return max((held.because[0] for held in profile.choices.values() if held.value.scenario == key), default=0)


def _play(profile: Profile, world: World, this: Day) -> tuple[Story, list[e.ChoiceMade]]:
    """The story after the choices that were made in it, and those choices; one that was taken back still led there.

    A choice that the story does not offer (it may have been written anew) is passed over.
    """
    story, told = this.story.play(world.language, Cast.from_dict(profile.stories[this.key].value.cast)), made(profile, this.key)
    return story, [told[number] for number in story.retrace((one.choice, one.card or None) for one in told)]


def made(profile: Profile, scenario: str) -> list[e.ChoiceMade]:
    """The choices in a story in their order, with those that were taken back."""
    held = [*profile.choices.values(), *(one for one in profile.denied.values() if isinstance(one.value, e.ChoiceMade))]
    return [one.value for one in sorted(held, key=lambda one: one.because[0]) if one.value.scenario == scenario]


def _tile(choice: Choice, this: Day) -> Option:
    """A choice as a tile with its pictogram, or with the picture of the card it names."""
    means: tuple[e.Body, ...] = (e.ChoiceMade(this.key, this.story.version, choice.id, shows=(*choice.shows, *choice.points)),)
    if choice.leading:
        means += (e.WayChosen(WAYS[choice.leading], this.key),)
    picture = f"card:{choice.picture}" if choice.shows else f"icon:{choice.picture or 'chats-circle'}"
    return Option(choice.id, words(choice.text), picture, means, item=choice.shows[0] if choice.shows else "")


def _hand(story: Story, told: Told, this: Day, rests: tuple[str, ...]) -> tuple[Option, ...]:
    """The own cards that do not rest, and the two that always lie there; each means the choice of its family."""
    of = {choice.family: choice for choice in told.choices}
    cards = [card for card in story.cast.hand if card.uri not in rests]
    options = [_card(card, of[FAMILIES.get(card.family, "hoofd")], this) for card in cards]
    for family, name in ALWAYS.items():
        means = e.ChoiceMade(this.key, this.story.version, of[family].id, shows=(family, *of[family].points))
        options.append(Option(name, words(of[family].text), f"card:{name}", (means,)))
    return tuple(options)


def _card(card: Card, choice: Choice, this: Day) -> Option:
    means = e.ChoiceMade(this.key, this.story.version, choice.id, card.uri, (CARD_TRACES.get(choice.family, choice.family), *choice.points))
    return Option(card.uri, words(card.label), f"card:{card.picture}", (means,), item=card.uri)


def _title(world: World, scenario: Scenario) -> Say:
    return words(scenario.title[world.language])
