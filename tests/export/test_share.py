"""Who gets what: nothing but what the player chose, and for an employer never what is private."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st
from made_profiles import told

from game.export import share
from game.rules import event as e
from game.rules.profile import Profile, profile

SKILL = "http://data.europa.eu/esco/skill/one"
OTHERS = [to for to in share.RECIPIENTS if to != share.ME]

said = st.sampled_from([
    e.GoalChosen("back"), e.GoalChosen("values"), e.IdeaNamed("boss"), e.IntakeAnswered("A3", "much", 2), e.IntakeAnswered("C1", "none", 2),
    e.Measured(1, 2, "before"), e.SkillRated(SKILL, "often"), e.SkillRated(SKILL + "2", "sometimes"), e.SkillMarked(SKILL, "good"),
    e.SkillMarked(SKILL, "like"), e.SkillMarked(SKILL, "learn"), e.WordGiven("story", "story"), e.WordGiven("question", "leave?"),
    e.WordGiven("future.bep", "away"), e.WordGiven("unheard_of", "secret"), e.FitRated("body", 0), e.FitRated("money", 0), e.FitRated("hours", 0),
    e.QualityNamed("calm", "me"), e.Confirmed("value", "pay", True), e.Confirmed("trace", "people", True), e.FeelingNamed("bep", "stop"),
    e.WayChosen("new", "future"), e.WayChosen("stay", "future"), e.OptionKept("http://data.europa.eu/esco/occupation/o", "like"),
    e.ObstacleNamed("care"), e.ObstacleLifted("care", "partner", "talk"), *(e.StepPlanned(chain, 1, "mon", "morning", "friend", "care", "call") for chain in ("new_visit", "stay_learn", "stay_body", "other_boss")),
    e.Bookmarked("future.feeling.bep"), e.VisitPlanned("person", "http://data.europa.eu/esco/occupation/o"), e.StepSawn("other_boss", 1), e.StripPasted(f"can {SKILL}", "1"), e.StripPasted("way new", "2"), e.StripPasted("step", "3"),
    e.Skipped("practice.rails"), e.Denied((1, 2)), e.HelperNamed("other"),
    *(e.Shared(part, to) for part in share.PARTS for to in share.RECIPIENTS),
    e.StripHidden(f"can {SKILL}", "boss"), e.StripHidden("like", "near"), e.StripHidden(f"can {SKILL}", "near", False),
])
profiles = st.lists(said, max_size=60).map(lambda bodies: told(*bodies))


def items(seen: Profile) -> list[tuple[str, str]]:
    """Every item of a profile, as (part, key)."""
    return [(field.name, key) for field in fields(Profile) if field.name != "seed" for key in getattr(seen, field.name)]


@given(profiles)
def test_nothing_private_leaks_to_the_boss(now: Profile) -> None:
    seen = share.shown(now, share.BOSS)
    assert not {share.part_of(*item) for item in items(seen)} & {*share.PRIVATE_PARTS, *share.NEVER[share.BOSS]}
    assert not (seen.obstacles or seen.lifted or seen.feelings or seen.measures or seen.intake or seen.ways or seen.options or seen.bookmarks)
    assert not (seen.denied or seen.skipped or seen.shares or seen.hidden)
    if any(held.value == "new" for held in now.ways.values()):
        assert not seen.get("step")
    assert not seen.get("visit") and "other_boss" not in seen.steps
    assert seen.get("step") is None or seen.get("step").chain == "stay_learn"


@given(profiles, st.sampled_from(OTHERS))
def test_others_get_only_the_parts_that_were_chosen_for_them(now: Profile, to: str) -> None:
    chosen = {part for part in share.PARTS if f"{to} {part}" in now.shares}
    told_of = [item for item in items(share.shown(now, to)) if item[0] != "denied"]
    assert {share.part_of(*item) for item in told_of} <= chosen
    if not chosen:
        assert share.shown(now, to) == Profile(seed=now.seed)


@given(profiles, st.sampled_from(OTHERS))
def test_private_answers_leave_no_trace_until_they_are_opened(now: Profile, to: str) -> None:
    closed = replace(now, shares={key: held for key, held in now.shares.items() if key.split(" ")[1] not in share.PRIVATE_PARTS})
    never_said = replace(closed, **{name: {key: held for key, held in getattr(closed, name).items()
                                           if share.part_of(name, key) not in share.PRIVATE_PARTS} for name in share.SLOTS})
    # the way to something new is what makes a step private, so it is told apart
    never_said = replace(never_said, ways=closed.ways)
    assert share.shown(closed, to) == share.shown(never_said, to)


@given(profiles, st.sampled_from(OTHERS))
def test_numbers_have_no_gaps_that_tell_of_something_left_out(now: Profile, to: str) -> None:
    seen = share.shown(now, to)
    numbers = {seq for name, key in items(seen) for seq in getattr(seen, name)[key].because}
    assert numbers == set(range(1, len(numbers) + 1))


@given(profiles)
def test_a_strip_turned_over_for_the_boss_is_gone_with_what_it_told(now: Profile) -> None:
    if f"boss can {SKILL}" in now.hidden:
        seen = share.shown(now, share.BOSS)
        assert SKILL not in seen.skills and f"good {SKILL}" not in seen.marks and f"can {SKILL}" not in seen.strips


def test_the_default_for_everything_is_only_me() -> None:
    now = told(e.SkillRated(SKILL, "often"), e.SkillMarked(SKILL, "good"))
    assert [share.parts(now, to) for to in OTHERS] == [frozenset()] * len(OTHERS)
    assert share.shown(now).skills and share.shared_with(now) == ()


def test_what_lies_in_the_way_is_on_the_own_paper_only_once_opened() -> None:
    hard = (e.ObstacleNamed("care"), e.StepPlanned("stay_learn", 2, "tue", "morning", "friend", "care", "call"))
    closed, opened = told(*hard), told(*hard, e.Shared("obstacles", "professional"))
    assert not share.shown(closed).obstacles and share.shown(closed).get("step").when == ""
    assert share.shown(opened).obstacles and share.shown(opened).get("step").when == "care"


def test_a_plan_with_something_common_in_the_way_stays_on_the_own_paper() -> None:
    plan = e.StepPlanned("stay_learn", 2, "tue", "morning", "friend", "tired", "rest")
    assert share.shown(told(plan)).get("step").when == "tired"
    assert share.shown(told(plan, e.Shared("step", "near")), share.NEAR).get("step").when == ""


def test_an_unknown_strip_counts_as_private() -> None:
    assert share.part_of_strip("something new") == "leaving"
    assert share.part_of_strip(f"can {SKILL}") == "can" and share.part_of_strip("step") == "step"


def test_a_goal_after_illness_goes_with_the_body() -> None:
    assert share.shown(told(e.GoalChosen("back"))).get("goal") is None
    assert share.shown(told(e.GoalChosen("back"), e.Shared("body", "me"))).get("goal") == "back"


def test_every_part_of_the_profile_is_told_apart() -> None:
    """A new part of the profile must be given to a part of the papers, or kept out knowingly."""
    kept_out = {"seed", "single", "deals", "details", "guesses", "doors", "lookups", "seen", "done", "shares", "hidden", "denied"}
    by_rule = {"marks", "words", "confirmed", "fit", "intake", "persons", "strips"}
    assert {field.name for field in fields(profile([]))} == kept_out | by_rule | set(share.WHOLE)
