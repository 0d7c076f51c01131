"""How a practice talk in Ink becomes asks: choosing one, its turns, and what was agreed at the end.

A talk is kept as its cast and its choices; where it stands now is found by playing it again. Passing over a turn leaves the talk.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Say, Strip, Turn
from game.rules.cast import Card, Cast, cast_of, detail_keys, situation_of
from game.rules.practice_story import MOST_OFFERED, OTHER, Practice, open_choices, replayed
from game.rules.profile import Profile
from game.rules.story import WAYS, Beat, Choice, Story
from game.rules.world import World
from levels import practice_cards, practice_vacancy
from levels.between import words
from levels.future_day import FAMILIES
from levels.my_work_found import situation

NAME = "practice"
KINDS = {"talk": "baas", "phone": "telefoon"}
"""What is practised -> the word of an author for it."""
KIND_OF = {word: kind for kind, word in KINDS.items()}
STAGES = {"talk": "boss_talk", "phone": "phone"}
LEARN = "learn"
"""Instead of a card: what the family "nieuw" says."""
WHY = "why"


def way(profile: Profile) -> str:
    """The way that was chosen last (stay, other, new), "" where none was."""
    chosen = [held.value for held in profile.ways.values()]
    return str(chosen[-1]) if chosen else ""


def authors_way(profile: Profile) -> str:
    """That way as an author writes it."""
    return next((word for word, kept in WAYS.items() if kept == way(profile)), "")


def offered(profile: Profile, world: World, kind: str) -> list[Practice]:
    """The talks of a kind for this way and situation, at most four, in the order of their names."""
    mine, situation = authors_way(profile), situation_of(profile)
    talks = [talk for talk in world.scenarios.practice.values() if talk.kind == KINDS[kind] and talk.fits(mine, situation)]
    return talks[:MOST_OFFERED]


def begun(profile: Profile, world: World, kind: str) -> Practice | None:
    """The talk of a kind that was begun last, as it is on disk now."""
    keys = [key for key in profile.practices if (talk := _talk(world, key)) and talk.kind == KINDS[kind]]
    return _talk(world, keys[-1]) if keys else None


def next_ask(profile: Profile, world: World, kind: str) -> Ask | None:
    """Which talk, its turns, and the page at its end; None when it is over or was left."""
    talk = begun(profile, world, kind)
    if _left(profile, kind, talk) or (talk and f"{_name(kind, talk)}.end" in profile.seen):
        return None
    if talk is None:
        return _which(profile, world, kind)
    if profile.practices[talk.key].value.version != talk.version:
        return _anew(profile, world, kind, talk)
    return _turn(profile, world, kind, talk)


def _talk(world: World, key: str) -> Practice | None:
    return world.scenarios.practice.get(key.rpartition("/")[2])


def other(profile: Profile, talk: Practice) -> str:
    """Who is across: the first of its speakers for who works, the second for who has no work, the third for a pupil."""
    return talk.speakers[min({"none": 1, "school": 2}.get(situation(profile), 0), len(talk.speakers) - 1)]


def _name(kind: str, talk: Practice) -> str:
    return f"{NAME}.{kind}.{talk.id}"


def _left(profile: Profile, kind: str, talk: Practice | None) -> bool:
    """Whether the player passed it over, or went out of it."""
    inside = f"{_name(kind, talk)}." if talk else None
    return f"{NAME}.{kind}" in profile.skipped or (inside is not None and any(ask.startswith(inside) for ask in profile.skipped))


def _which(profile: Profile, world: World, kind: str) -> Ask | None:
    """The talks there are, each with what it is about; choosing one draws its cast."""
    talks = offered(profile, world, kind)
    if not talks:
        return None
    options = tuple(Option(talk.id, words(talk.title[world.language]), f"icon:{talk.picture}", (_begins(profile, world, talk),), place="near")
                    for talk in talks)
    said = situation_of(profile) if kind == "talk" else authors_way(profile) or "open"
    return Turn(f"{NAME}.{kind}", STAGES[kind], Say(f"practice-{kind}-{said}"), options,
                speakers=(other(profile, talks[0]),) if kind == "talk" else ())


def _begins(profile: Profile, world: World, talk: Practice) -> e.StoryStarted:
    """The cast of a talk: that of a day, with the way that was chosen and the work that the bag or the map gives first."""
    own = {key: world.phrase(key) for key in detail_keys(profile)}
    cast = cast_of(profile, world.graph, world.language, None, profile.seed, own, world.phrase("future-somebody"))
    deck = practice_cards.cards(profile, world)
    hand = tuple(Card(uri, world.graph.label("skill", uri, world.language), world.graph.family(uri), world.graph.picture(uri)) for uri in deck)
    work = practice_vacancy.near_work(profile, world)
    near = (world.graph.label("occupation", work, world.language),) if work else ()
    cast = replace(cast, way=authors_way(profile), hand=hand, falling=(), near_work=near)
    return e.StoryStarted(talk.key, talk.version, profile.seed, cast.to_dict())


def _anew(profile: Profile, world: World, kind: str, talk: Practice) -> Ask:
    """The talk was written anew since it began: that is told, and it begins again."""
    option = Option("again", Say("further"), "icon:arrow-right", (_begins(profile, world, talk),), place="near")
    return Turn(f"{_name(kind, talk)}.changed", STAGES[kind], Say("practice-changed"), (option,), speakers=(other(profile, talk),), talk=talk.id)


def _turn(profile: Profile, world: World, kind: str, talk: Practice) -> Ask:
    """Where the talk stands now."""
    story, page, made = replayed(profile, talk, world.language)
    beat = story.beat()
    items = _page(world, story.cast, page)
    host, theirs = _said(beat, made)
    if beat.ended:
        name = f"{_name(kind, talk)}.end"
        beats = (*(words(text) for text in host), *practice_cards.own_word(profile))
        return Moment(name, STAGES[kind], words(" ".join(theirs)), may_skip=False, beats=beats, seconds=8, pictures=(other(profile, talk),), items=items)
    pressed = {one.choice for one in made}
    choices = open_choices(beat, pressed)
    options = _hand(talk, kind, story, beat) if beat.hand else tuple(_option(talk, one) for one in _mixed(profile, beat, choices))
    strips = tuple(Strip(one.id, words(one.text), words(one.back) if one.back else None,
                         ("wrong" if one.wrong else "fine") if one.id in pressed else "") for one in beat.choices if one.strip)
    again = bool(made) and any(one.id == made[-1].choice and one.does == "back" for one in beat.choices)
    return Turn(f"{_name(kind, talk)}.{beat.id}", STAGES[kind], words(" ".join(host)), options, beats=tuple(map(words, theirs)),
                speakers=(other(profile, talk),), items=items, strips=strips, talk=talk.id, again=again)


def _said(beat: Beat, made: list[e.ChoiceMade]) -> tuple[list[str], list[str]]:
    """What Mo says and what the other says. Where a beat comes back after a sentence, only what that sentence led to is said again."""
    screens = beat.screens
    again = bool(made) and any(one.id == made[-1].choice for one in beat.choices)
    replies = tuple(one for one in screens if again and one.reply and one.lines)
    lines = [line for screen in (replies or screens) for line in screen.lines]
    return ([line.text for line in lines if line.who != OTHER], [line.text for line in lines if line.who == OTHER])


def _mixed(profile: Profile, beat: Beat, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """The sentences in an order of this player's own, so that the one that does not work is not always in one place."""
    if beat.pointing or not choices:
        return choices
    by = (profile.seed + len(beat.id)) % len(choices)
    return choices[by:] + choices[:by]


def _option(talk: Practice, choice: Choice) -> Option:
    """A sentence one may say, or one of Mo's to look at."""
    means = e.ChoiceMade(talk.key, talk.version, choice.id, shows=choice.shows)
    picture = f"card:{choice.picture}" if choice.shows else f"icon:{choice.picture or 'chat-text'}"
    return Option(choice.id, words(choice.text), picture, (means,), place=choice.does or "near")


def _hand(talk: Practice, kind: str, story: Story, beat: Beat) -> tuple[Option, ...]:
    """The own cards, each with the choice of its family, and that one likes to learn it."""
    of = {choice.family: choice for choice in beat.choices}
    options = []
    for card in story.cast.hand:
        choice = of[FAMILIES.get(card.family, "hoofd")]
        means = (e.ChoiceMade(talk.key, talk.version, choice.id, card.uri), e.DemandStamped(kind, WHY, "can", card.uri))
        options.append(Option(card.uri, Say("card", {"skill": Label("skill", card.uri)}), f"card:{card.picture}", means, item=card.uri, place="near"))
    learn = of["nieuw"]
    options.append(Option(LEARN, words(learn.text), f"icon:{learn.picture or 'plant'}",
                          (e.ChoiceMade(talk.key, talk.version, learn.id), e.DemandStamped(kind, WHY, "learn")), place="near"))
    return tuple(options)


def _page(world: World, cast: Cast, page: list[tuple[Choice, str]]) -> tuple[Option, ...]:
    """The lines of the page: what was asked, what was shown, what was agreed."""
    lines = []
    for choice, card in page:
        held = cast.card(card) if card else None
        if held and world.graph.knows_skill(card):
            lines.append(practice_cards.laid(world, (card,))[0])
        elif choice.note:
            lines.append(Option(choice.id, words(choice.note), f"icon:{choice.picture or 'pencil-line'}", ()))
    return tuple(lines)
