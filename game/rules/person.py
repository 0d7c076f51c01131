"""The person whom the graph ranks: what the profile says, as numbers.

What was never said counts for nothing: a choice in a story is a trace, and a leaning counts only once the player said that
it is right. Somebody with an empty deck stands on the work they named; who named no work, on what people do anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.rules.cast import GENERAL, SKILL
from game.rules.profile import Profile

if TYPE_CHECKING:
    from skills_graph import SkillsGraph
    from skills_graph.transition import Person

OFTEN, SOMETIMES, GOOD = 1.0, 0.6, 0.2
"""What a card weighs that is done often, what one that is done sometimes, and what a hand (good at) adds to it."""
ORDER = ("now", "internship", "last", "direction", "side", "care", "volunteer")
"""Whose occupation is the home on the map when a player has several."""
O_NET_VALUES = {
    "pay": "working_conditions", "security": "working_conditions", "time": "working_conditions",
    "people": "relationships", "freedom": "independence", "meaning": "achievement",
}
"""The stalls of the market -> the work values that the graph knows."""


def home(profile: Profile, graph: SkillsGraph) -> str | None:
    """The occupation that counts as the player's own, or None where there is none."""
    kind = home_kind(profile, graph)
    return profile.occupations[kind].value if kind else None


def home_kind(profile: Profile, graph: SkillsGraph) -> str:
    """Of which kind the own occupation is: now, internship, last …; empty where there is none."""
    return next((kind for kind in ORDER if (held := profile.occupations.get(kind)) and graph.knows_occupation(held.value)), "")


def person(profile: Profile, graph: SkillsGraph) -> Person:
    """The player as the graph sees them."""
    good = set(profile.marked("good"))
    weights = {uri: (OFTEN if profile.skills[uri].value == "often" else SOMETIMES) + (GOOD if uri in good else 0.0)
               for uri in profile.deck() if graph.knows_skill(uri)}
    own = home(profile, graph)
    if not weights and own is not None:
        person = graph.person(own)
        weights = {uri: float(person.skills[row]) for row, uri in enumerate(graph.bundle.skill_uris) if person.skills[row] > 0}
        weights = {uri: weight for uri, weight in weights.items() if uri not in profile.skills}
    if not weights:
        weights = {SKILL + key: SOMETIMES for key in GENERAL}
    return graph.person_of(weights, profile.marked("like"), profile.marked("learn"), _confirmed(profile, "interest"),
                           _values(profile), (own,) if own else ())


def _confirmed(profile: Profile, kind: str) -> dict[str, float]:
    """What the player said "klopt" to, of one kind."""
    return {key.split(" ", 1)[1]: 1.0 for key, held in profile.confirmed.items() if key.startswith(f"{kind} ") and held.value is True}


def _values(profile: Profile) -> dict[str, float]:
    return {O_NET_VALUES[key]: weight for key, weight in _confirmed(profile, "value").items() if key in O_NET_VALUES}
