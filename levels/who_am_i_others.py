"""One thing that worked out, as a picture of three; three qualities of one's own and three that somebody else sees."""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Tableau, Write
from game.rules.profile import Profile
from game.rules.quality import QUALITIES
from game.rules.situation import said
from levels.who_am_i_street import NAME

PARTS = {
    "place": ("work", "home", "school", "street", "outside", "road", "shop", "club"),
    "people": ("alone", "family", "friend", "colleague", "group", "customer", "child", "elder"),
    "deed": ("made", "repaired", "helped", "explained", "learned", "arranged", "dared", "held_on"),
}
NAMED = 3
SEEN_BY = {
    "school": ("mentor", "teacher", "family", "neighbour", "trainer", "customer"),
    "none": ("old_colleague", "counsellor", "family", "friend", "neighbour", "volunteer"),
    "work": ("colleague", "boss", "family", "friend", "neighbour", "customer"),
}
"""Who may have seen one work. Pupils are not asked for a classmate, nor for a friend who is one."""
PEOPLE = {
    "colleague": "fatma", "old_colleague": "hans", "boss": "sam", "family": "joke", "friend": "amina", "neighbour": "mevrouw_bos",
    "customer": "ronald", "mentor": "hans", "teacher": "sam", "trainer": "amina", "counsellor": "sam", "volunteer": "noor",
}
"""Whose picture stands for whom."""


def situation(profile: Profile) -> str:
    """What the player's situation is, from the intake: work, school or none."""
    answer = said(profile)
    return answer if answer in ("school", "none") else "work"


def picture(profile: Profile) -> Ask | None:
    """The three parts of the picture, the Moment that it is whole, and words that may stay away."""
    for part, values in PARTS.items():
        name = f"{NAME}.picture.{part}"
        if part in profile.picture or name in profile.skipped or f"picture {part}" in profile.denied:
            continue
        options = tuple(
            Option(value, Say(f"picture-{part}-{value}"), f"art:photo/{part}_{value}", (e.PictureChosen(part, value),)) for value in values)
        says = f"who_am_i-picture-{part}" if part != "place" else f"who_am_i-picture-place-{situation(profile)}"
        return Pick(name, "picture", Say(says), options)
    if not profile.picture:
        return None
    whole, words = f"{NAME}.photo", f"{NAME}.story"
    if whole not in profile.seen:
        return Moment(whole, "picture", Say("who_am_i-photo"), may_skip=False, seconds=4)
    if "story" in profile.words or words in profile.skipped or "words story" in profile.denied:
        return None
    return Write(words, "write", Say("who_am_i-story"), slot="story", longest=120)


def qualities(profile: Profile) -> Ask | None:
    """Three of one's own; who saw one work; three of theirs; and both beside each other."""
    own = _three(profile, f"{NAME}.qualities", Say("who_am_i-qualities"), "me")
    return own or _seen_by(profile) or _theirs(profile)


def named(profile: Profile, by: str) -> list[str]:
    """The qualities that were named by me or by the other, in the order of naming."""
    return [held.value.quality for held in profile.qualities.values() if held.value.by == by]


def _three(profile: Profile, name: str, says: Say, by: str, guess: bool = False, speaker: tuple[Option, ...] = ()) -> Ask | None:
    """Pins to choose from until there are three; the skip button ends it sooner. `speaker` is who speaks, if not oneself."""
    taken_back = [quality for quality in QUALITIES if f"qualities {by} {quality}" in profile.denied]
    already = named(profile, by)
    if len(already) + len(taken_back) >= NAMED or name in profile.skipped:
        return None
    options = tuple(
        Option(quality, Say(f"quality-{quality}"), f"icon:{pictogram}", (e.QualityNamed(quality, by, guess),))
        for quality, pictogram in QUALITIES.items() if quality not in already and quality not in taken_back)
    return Tableau(name, "qualities", says, options, items=options, places=speaker)


def _face(who: str) -> str:
    return f"art:people/{PEOPLE[who]}"


def _seen_by(profile: Profile) -> Ask | None:
    """Somebody who saw one work."""
    name = f"{NAME}.seen"
    if "seen_me_work" in profile.persons or name in profile.skipped or "persons seen_me_work" in profile.denied:
        return None
    options = tuple(
        Option(who, Say(f"seen-{who}"), _face(who), (e.PersonNamed("seen_me_work", who),))
        for who in SEEN_BY[situation(profile)])
    return Pick(name, "qualities", Say("who_am_i-seen"), options)


def _theirs(profile: Profile) -> Ask | None:
    """What that person says: with the screen in their hands, or as the player's guess; then all six beside each other."""
    held = profile.persons.get("seen_me_work")
    if held is None:
        return None
    person = {"person": Label("person", held.value)}
    how, here, guess = f"{NAME}.their_turn", f"{NAME}.their_turn.here", f"{NAME}.their_turn.guess"
    if how in profile.skipped:
        return None
    if here not in profile.done and guess not in profile.done:
        options = (
            Option("here", Say("who_am_i-turn-here"), _face(held.value), (e.TableDone(here),)),
            Option("guess", Say("who_am_i-turn-guess"), "icon:chats-circle", (e.TableDone(guess),)),
        )
        return Pick(how, "qualities", Say("who_am_i-turn", person), options)
    guessed = guess in profile.done
    speaker = (Option("speaker", Say("who_am_i-turn", person), _face(held.value), ()),)
    says = Say("who_am_i-theirs-guess" if guessed else "who_am_i-theirs", person)
    theirs = _three(profile, f"{NAME}.theirs", says, "other", guessed, speaker)
    if theirs:
        return theirs
    mine, others = set(named(profile, "me")), set(named(profile, "other"))
    turned = f"{NAME}.turned"
    if not others or turned in profile.seen:
        return None
    kind = "guess" if guessed else "all" if others == mine else "same" if mine & others else "other"
    return Moment(turned, "qualities", Say(f"who_am_i-turned-{kind}", person), may_skip=False, seconds=7,
                  pictures=(_face(held.value),))
