"""Players out of chance: what they said, drawn from a seed, thin and full, with everything the profile can hold."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from game.rules import event as e
from game.rules.profile import Profile, profile

SKILLS = [f"s{number}" for number in range(9)] + ["knows0", "knows1"]
JOBS = [f"job{number}" for number in range(4)]
QUALITIES = ["calm", "honest", "patient", "careful", "brave", "handy", "helpful", "curious"]
VALUES = ["pay", "security", "time", "people", "freedom", "meaning"]
TRACES = ["zorg", "moed", "geduld", "precies", "eerlijk"]
TOPICS = ["tasks", "people", "hours", "travel", "body", "money"]
OBSTACLES = ["care", "time", "courage", "money", "good", "body"]
WAYS = ["stay", "other", "new"]
DEEDS = ["helped", "made", "dared", "held_on", "learned", "arranged"]


class Graph:
    """A graph that knows every skill and occupation but those that are gone."""

    def knows_skill(self, uri: str) -> bool:
        return bool(uri) and not uri.startswith("gone")

    def knows_occupation(self, uri: str) -> bool:
        return bool(uri) and not uri.startswith("gone")

    def is_knowledge(self, uri: str) -> bool:
        return uri.startswith("knows")


def _one(draw: Random, skills: Sequence[str], jobs: Sequence[str]) -> e.Body:
    """One thing that can be said."""
    pick, number = draw.choice, draw.randrange(8)
    return pick([
        lambda: e.SkillRated(pick(skills), pick(["often", "often", "sometimes", "never"])),
        lambda: e.SkillMarked(pick(skills), pick(["good", "like", "learn"])),
        lambda: e.SkillMarked(pick(skills), pick(["good", "like", "learn"])),
        lambda: e.QualityNamed(pick(QUALITIES), pick(["me", "other"]), pick([False, False, True])),
        lambda: e.PersonNamed(pick(["seen_me_work", "helps"]), "colleague"),
        lambda: e.PictureChosen("deed", pick(DEEDS)),
        lambda: e.WordGiven(pick(["missing", "story", "question", "future.bep"]), "mijn woorden"),
        lambda: e.Preferred(f"j{number}", pick(["x", "y"]), pick("RIASEC"), "C"),
        lambda: e.Confirmed("interest", pick("RIASEC"), pick([True, True, False])),
        lambda: e.Confirmed("value", pick(VALUES), pick([True, True, False])),
        lambda: e.Confirmed("trace", pick(TRACES), pick([True, False])),
        lambda: e.Confirmed("work", "back", pick([True, False])),
        lambda: e.CoinsShared(tuple((value, count) for value, count in zip(draw.sample(VALUES, 3), (5, 3, 2), strict=True))),
        lambda: e.CoinsTakenBack(((pick(VALUES), 3),)),
        lambda: e.CoinsDropped(pick(VALUES), pick(jobs)),
        lambda: e.FitRated(pick(TOPICS), draw.randrange(3)),
        lambda: e.IntakeAnswered("C1", pick(["stays", "unsure", "none", "school"]), 0),
        lambda: e.OccupationHeld(pick([*jobs, "gone"]), pick(["now", "care", "volunteer", "last"])),
        lambda: e.ChangeSeen("robots", f"o{number}", pick(["already", "coming", "not"])),
        lambda: e.ChoiceMade(pick(["bep", "kar"]), 1, f"c{number}", pick([*skills, "", "gone"]), tuple(draw.sample(TRACES, draw.randrange(3)))),
        lambda: e.FeelingNamed(pick(["bep", "kar"]), pick(["stop", "talk", "further"])),
        lambda: e.WayChosen(pick(WAYS), pick(["future", "bep", "kar"])),
        lambda: e.TipKept(pick(["amina", "joke"])),
        lambda: e.OptionKept(pick(jobs), pick(["pay", "time", "like", "near"])),
        lambda: e.Acquainted(pick(jobs), pick([True, False])),
        lambda: e.Guessed(pick(jobs), pick(["little", "half", "much"])),
        lambda: e.FactMarked(pick(jobs), pick(["pay", "papers"]), pick([True, False])),
        lambda: e.DemandStamped("v", f"d{number}", "can", pick(skills)),
        lambda: e.ObstacleNamed(pick(OBSTACLES)),
        lambda: e.ObstacleLifted(pick(OBSTACLES), "friend", "hour"),
        lambda: e.StepPlanned(pick(["stay_learn", "other_team", "new_ask"]), 2, "tue", "morning", pick(["alone", "friend", "boss"])),
        lambda: e.VisitPlanned("someone", pick(jobs)),
        lambda: e.GoalChosen(pick(["values", "other_employer", "qualities"])),
        lambda: e.IdeaNamed(pick(["me", "boss"])),
        lambda: e.AdviceGiven(pick(WAYS)),
        lambda: e.Measured(pick([8, 9, 10]), draw.randrange(6), pick(["before", "after"])),
    ])()


def player(seed: int, most: int = 90, skills: Sequence[str] = SKILLS, jobs: Sequence[str] = JOBS) -> Profile:
    """The profile of one made player; one in five is good at nothing they can name, one in seven is content with everything."""
    draw = Random(seed)
    told: list[e.Body] = [e.Started(seed, "", ""), *(_one(draw, skills, jobs) for _ in range(draw.randrange(most)))]
    if seed % 5 == 4:
        told = [one for one in told if not (isinstance(one, e.SkillMarked) and one.mark == "good")]
    if seed % 7 == 6:
        told = [e.FitRated(one.topic, 2) if isinstance(one, e.FitRated) else one for one in told]
    return profile(e.Event("made", number, "2027-01-11T09:00:00", body) for number, body in enumerate(told, 1))
