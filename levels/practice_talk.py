"""The talk with the boss: for who stays, as long and as deep as the vacancy.

What to ask, how to begin, why me (an own card), what to say when the other hesitates, how to end. After each turn one
sees what the sentence does: the other comes nearer and writes it down, or leans back, and then one looks again.
Whoever lost the work talks at such a place elsewhere; a pupil talks with the supervisor of the internship.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Say, Turn
from game.rules.profile import Profile
from game.rules.world import World
from levels import practice_cards
from levels.my_work_found import situation

NAME = "practice"
WISHES = {"task": "clipboard-text", "learn": "student", "fewer": "hourglass-medium", "hours": "clock"}
"""What one may ask for, with its pictogram; what it is called depends on the situation."""
TURNS: dict[str, tuple[str, str, str]] = {
    "open": ("plain", "time", "weak"), "but": ("try", "need", "weak"), "close": ("when", "write", "weak"),
}
"""Each turn of sentences: two that work, and one to look at again."""
ICONS = {"plain": "chat-text", "time": "clock", "try": "calendar-check", "need": "question", "when": "calendar-check", "write": "pencil-line",
         "weak": "chat-centered-dots"}
OTHERS = {"work": "sam", "none": "fatma", "school": "hans"}
"""Who sits across, by situation."""
WHY = "why"
LEARN = "learn"
"""Instead of a card: I like to learn it."""


def kind(profile: Profile) -> str:
    """work, none or school: with whom this talk is."""
    now = situation(profile)
    return now if now in ("none", "school") else "work"


def next_ask(profile: Profile, world: World) -> Ask | None:
    """The next turn of the talk; after the last one the page that was written is read."""
    if f"{NAME}.talk" in profile.skipped:
        return None
    wish = _wish(profile)
    if wish is None:
        return _ask_for(profile)
    return (_turn(profile, world, wish, "open") or _why(profile, world, wish) or _turn(profile, world, wish, "but")
            or _turn(profile, world, wish, "close") or _end(profile, world, wish))


def said(profile: Profile, turn: str) -> str:
    """The sentence that worked in a turn, "" where there is none yet."""
    return next((way for way in TURNS[turn][:2] if f"{NAME}.talk.{turn}.{way}" in profile.done), "")


def shown(profile: Profile) -> str | None:
    """The card that was shown for why me ("" for none); None where that turn is open or was passed."""
    held = profile.demands.get(f"talk {WHY}")
    return None if held is None else str(held.value.card)


def _wish(profile: Profile) -> str | None:
    return next((wish for wish in WISHES if f"{NAME}.talk.{wish}" in profile.done), None)


def _ask_for(profile: Profile) -> Ask:
    here = kind(profile)
    options = tuple(Option(wish, Say(f"wish-{here}-{wish}"), f"icon:{icon}", (e.TableDone(f"{NAME}.talk.{wish}"),), place="near")
                    for wish, icon in WISHES.items())
    return Turn(f"{NAME}.talk", "boss_talk", Say(f"practice-talk-{here}"), options, speakers=(OTHERS[here],))


def _words(profile: Profile, wish: str) -> dict[str, Label]:
    return {"wish": Label("wish", f"{kind(profile)}-{wish}")}


def _turn(profile: Profile, world: World, wish: str, turn: str) -> Ask | None:
    """Three sentences to choose from; the one that does not work goes away once it was tried."""
    if said(profile, turn) or f"{NAME}.talk.{turn}" in profile.skipped:
        return None
    tried = f"{NAME}.talk.{turn}.weak" in profile.done
    ways = TURNS[turn][:2] if tried else _mixed(profile, turn)
    options = tuple(Option(way, Say(f"practice-talk-{turn}-{way}", _words(profile, wish) if way in ("plain", "time") else {}), f"icon:{ICONS[way]}",
                           (e.TableDone(f"{NAME}.talk.{turn}.{way}"),), place="back" if way == "weak" else "near") for way in ways)
    other = OTHERS[kind(profile)]
    if tried:
        beats = (Say(f"practice-reply-{turn}-weak"),)
        return Turn(f"{NAME}.talk.{turn}", "boss_talk", Say(f"practice-again-{turn}"), options, beats=beats, speakers=(other,),
                    items=_page(profile, world, wish))
    return Turn(f"{NAME}.talk.{turn}", "boss_talk", Say(f"practice-turn-{turn}"), options, beats=_heard(profile, turn), speakers=(other,),
                items=_page(profile, world, wish))


def _mixed(profile: Profile, turn: str) -> tuple[str, ...]:
    """The sentences in an order of this player's own, so that the third is not always the weak one."""
    ways = TURNS[turn]
    by = (profile.seed + len(turn)) % len(ways)
    return ways[by:] + ways[:by]


def _heard(profile: Profile, turn: str) -> tuple[Say, ...]:
    """What the other says at the start of a turn: the reply to the sentence before, then the turn's own line."""
    own = Say(f"practice-boss-{turn}-{kind(profile)}" if turn in ("open", WHY) else f"practice-boss-{turn}")
    if turn == WHY:
        before = said(profile, "open")
        return (Say(f"practice-reply-open-{before}"), own) if before else (own,)
    if turn == "but":
        card = shown(profile)
        return (Say("practice-reply-card" if card else "practice-reply-learn"), own) if card is not None else (own,)
    if turn == "close":
        before = said(profile, "but")
        return (Say(f"practice-reply-but-{before}"), own) if before else (own,)
    return (own,)


def _why(profile: Profile, world: World, wish: str) -> Ask | None:
    """Why you: an own card on the table, or that one likes to learn it."""
    if shown(profile) is not None or f"{NAME}.talk.{WHY}" in profile.skipped or f"demands talk {WHY}" in profile.denied:
        return None
    cards = practice_cards.laid(world, practice_cards.cards(profile, world))
    options = tuple(Option(card.id, card.says, card.picture, (e.DemandStamped("talk", WHY, "can", card.id),), place="near") for card in cards)
    learn = Option(LEARN, Say("practice-talk-why-learn"), "icon:plant", (e.DemandStamped("talk", WHY, "learn"),), place="near")
    return Turn(f"{NAME}.talk.{WHY}", "boss_talk", Say("practice-turn-why" if cards else "practice-turn-why-empty"), (*options, learn),
                beats=_heard(profile, WHY), speakers=(OTHERS[kind(profile)],), items=_page(profile, world, wish))


def _page(profile: Profile, world: World, wish: str) -> tuple[Option, ...]:
    """What the other wrote down so far: the wish, the proof, and what was agreed."""
    lines = []
    if said(profile, "open"):
        lines.append(Option("wish", Say(f"wish-{kind(profile)}-{wish}"), f"icon:{WISHES[wish]}", ()))
    card = shown(profile)
    if card and world.graph.knows_skill(card):
        lines.append(practice_cards.laid(world, (card,))[0])
    elif card is not None:
        lines.append(Option(LEARN, Say("practice-page-learn"), "icon:plant", ()))
    lines += [Option(turn, Say(f"practice-page-{turn}-{way}"), f"icon:{ICONS[way]}", ()) for turn in ("but", "close") if (way := said(profile, turn))]
    return tuple(lines)


def _end(profile: Profile, world: World, wish: str) -> Ask | None:
    """The page is read back; what a no would mean."""
    name = f"{NAME}.talk_read"
    if name in profile.seen or not (page := _page(profile, world, wish)):
        return None
    beats = (Say(f"practice-talk-end-{said(profile, 'close') or 'open'}"), Say("practice-talk-end"),
             *practice_cards.own_word(profile))
    return Moment(name, "boss_talk", beats[0], may_skip=False, beats=beats, seconds=8, pictures=(OTHERS[kind(profile)],), items=page)
