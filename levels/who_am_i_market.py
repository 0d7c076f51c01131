"""The market of work values: two stalls against each other, ten coins over six stalls, and what one gives up last."""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Duel, Option, Say, Share
from game.rules.profile import Profile
from levels.between import small_doses
from levels.who_am_i_street import NAME, confirm

VALUES = ("pay", "security", "people", "freedom", "meaning", "time")
STALLS = (("pay", "time"), ("security", "freedom"))
"""Job A and job B: what the one has, the other has less of."""
COINS, FEWER = 10, 3
HIGH = 3
"""So many coins or more, all of them kept, is a value worth a question."""
ASKED = 2


def market(profile: Profile) -> Ask | None:
    """The stalls, the coins, the three coins less, and a question about what was kept."""
    return _stalls(profile) or _coins(profile) or _fewer(profile) or _kept(profile)


def _stalls(profile: Profile) -> Ask | None:
    """Job A or job B."""
    for number, (one, other) in enumerate(STALLS[: 1 if small_doses(profile) else None], 1):
        name = f"{NAME}.stalls.{number}"
        either = (f"{one} {other}", f"{other} {one}")
        if name in profile.skipped or any(key in profile.stalls or f"stalls {key}" in profile.denied for key in either):
            continue
        options = (
            Option(one, Say(f"who_am_i-stall-{one}"), f"art:places/stall_{one}", (e.StallChosen(one, other),)),
            Option(other, Say(f"who_am_i-stall-{other}"), f"art:places/stall_{other}", (e.StallChosen(other, one),)),
        )
        return Duel(name, "market", Say("who_am_i-stalls" if number == 1 else "who_am_i-stalls-again"), options)
    return None


def _values() -> tuple[Option, ...]:
    return tuple(Option(value, Say(f"value-{value}"), f"art:places/stall_{value}", ()) for value in VALUES)


def _coins(profile: Profile) -> Ask | None:
    name = f"{NAME}.coins"
    if profile.get("coins") is not None or name in profile.skipped or "single coins" in profile.denied:
        return None
    return Share(name, "market", Say("who_am_i-coins"), _values(), total=COINS)


def _fewer(profile: Profile) -> Ask | None:
    """Three coins less: what one protects tells most."""
    name, coins = f"{NAME}.coins_back", profile.get("coins")
    if coins is None or profile.get("coins_back") is not None or name in profile.skipped or "single coins_back" in profile.denied:
        return None
    return Share(name, "market", Say("who_am_i-coins-back"), _values(), total=FEWER, taking_back=True, held=tuple(coins))


def kept(profile: Profile) -> list[str]:
    """The values with many coins of which none was taken back, the highest first, at most two.

    Three or more of ten coins is many. Where three were equally high none stands out, and nothing is asked.
    """
    coins, back = profile.get("coins"), profile.get("coins_back")
    if coins is None or back is None:
        return []
    whole = [(number, value) for value, number in coins if number >= HIGH and not dict(back).get(value)]
    whole.sort(key=lambda one: -one[0])
    if len(whole) > ASKED and whole[0][0] == whole[ASKED][0]:
        return []
    return [value for _, value in whole[:ASKED]]


def _kept(profile: Profile) -> Ask | None:
    for value in kept(profile):
        ask = confirm(profile, "value", value, "who_am_i-kept")
        if ask:
            return ask
    return None
