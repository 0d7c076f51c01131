"""What may be said of a player: strengths first, each resting on answers, and nothing out of choices alone."""

from hypothesis import given
from hypothesis import strategies as st

from game.rules import event as e
from game.rules.feedback import LITTLE, MOST, STRENGTHS, UNSURE, all_the_same, findings
from game.rules.profile import evidence, place, profile


class Graph:
    """A graph that knows every skill and occupation but those that are gone."""

    def knows_skill(self, uri):
        return not uri.startswith("gone")

    def knows_occupation(self, uri):
        return bool(uri) and not uri.startswith("gone")

    def is_knowledge(self, uri):
        return uri.startswith("knows")


def of(*bodies):
    return profile(e.Event("j", number, "2027-01-01T09:00:00", body) for number, body in enumerate((e.Started(7, "", ""), *bodies), 1))


def found(*bodies, most=MOST):
    return findings(of(*bodies), Graph(), most)


def kinds(statements):
    return [one.kind for one in statements]


DECK = tuple(e.SkillRated(f"s{number}", ("often", "sometimes")[number % 2]) for number in range(10))
GOOD = tuple(e.SkillMarked(f"s{number}", "good") for number in (1, 2, 4, 6))
OTHER = (e.QualityNamed("calm", "me"), e.QualityNamed("honest", "other"), e.QualityNamed("calm", "other"), e.PersonNamed("seen_me_work", "boss"))
TRACE = (e.ChoiceMade("robots", 1, "help", "s1", ("zorg",)), e.ChoiceMade("robots", 1, "look", "", ("moed",)), e.Confirmed("trace", "zorg", True))
REST = (e.SkillMarked("s3", "like"), e.CoinsShared((("pay", 10),)), e.Confirmed("value", "pay", True), e.SkillMarked("s5", "learn"), e.FitRated("tasks", 2))


def test_with_fewer_than_ten_answers_only_that_is_said():
    assert [one.text for one in found(*DECK[:9])] == [LITTLE]
    assert found(*DECK[:9])[0].because == ()


def test_strengths_come_first_one_of_each_source_and_then_the_rest():
    statements = found(*DECK, *GOOD, *OTHER, *TRACE, *REST)
    assert kinds(statements) == ["strength"] * 3 + ["value", "like"]
    assert [one.certainty for one in statements[:3]] == ["said", "seen", "shown"]
    assert statements[0].text == "finding-good_often" and statements[0].rests == (("marks", "good s2"), ("skills", "s2"))
    assert statements[1].text == "finding-both"
    assert statements[2].rests == (("confirmed", "trace zorg"), ("choices", "robots help"))


def test_without_strengths_there_is_still_what_one_likes_values_learns_and_what_fits():
    assert kinds(found(*DECK, *REST)) == ["value", "like", "fit", "learn"]


def test_knowledge_is_never_said_to_be_done_often():
    knows = (e.SkillRated("knows", "often"), e.SkillMarked("knows", "good"))
    assert [one.text for one in found(*DECK, *knows) if one.kind == "strength"] == ["finding-knows_much"]
    knows = (e.SkillRated("knows", "sometimes"), e.SkillMarked("knows", "good"))
    assert [one.text for one in found(*DECK, *knows) if one.kind == "strength"] == ["finding-good"]


def test_nothing_is_said_to_fit_now_of_work_that_is_over_or_still_to_come():
    for answer in ("none", "school"):
        assert "fit" not in kinds(found(*DECK, *REST, e.IntakeAnswered("C1", answer, 0)))
    assert "fit" in kinds(found(*DECK, *REST, e.IntakeAnswered("C1", "unsure", 1)))


def test_the_short_line_asks_for_three():
    assert kinds(found(*DECK, *GOOD, *OTHER, *TRACE, *REST, most=3)) == ["strength"] * 3


def test_what_comes_from_choices_alone_is_a_question_and_never_said():
    choices = tuple(e.ChoiceMade("robots", 1, f"c{number}", "", ("zorg",)) for number in range(12))
    jobs = tuple(e.Preferred(f"j{number}", "x", "S", "R") for number in range(4))
    asked = found(*choices, *jobs, e.CoinsShared((("pay", 10),)))
    assert {one.confirms for one in asked} == {("trace", "zorg"), ("interest", "S"), ("value", "pay")}
    assert set(kinds(asked)) == {"question"} and {one.certainty for one in asked} == {"chosen"}


def test_a_question_is_not_put_again_whatever_was_answered():
    choices = tuple(e.ChoiceMade("robots", 1, f"c{number}", "", ("zorg",)) for number in range(12))
    jobs = tuple(e.Preferred(f"j{number}", "x", "S", "R") for number in range(4))
    assert found(*choices, *jobs, e.Confirmed("trace", "zorg", False), e.Confirmed("interest", "S", False)) == ()


def test_a_guess_about_what_another_would_say_is_no_strength():
    assert found(*DECK, e.QualityNamed("calm", "other", True)) == ()


def test_body_and_money_do_not_stand_on_the_wall():
    assert found(*DECK, e.FitRated("body", 2), e.FitRated("money", 2)) == ()


def test_who_always_pressed_the_same_gets_nothing_certain():
    same = (*(e.SkillRated(f"s{number}", "often") for number in range(9)), *(e.ChangeSeen("robots", f"o{number}", "already") for number in range(5)),
            *(e.Measured(item, 1, "before") for item in range(1, 9)), *GOOD)
    assert [one.text for one in found(*same)] == [UNSURE]
    assert found(*same, e.SkillRated("s1", "never"))[0].text != UNSURE


def test_a_card_that_the_bundle_lost_is_not_spoken_about():
    assert found(*DECK, e.SkillRated("gone", "often"), e.SkillMarked("gone", "good")) == ()


EVENTS = st.one_of(
    st.builds(e.SkillRated, st.sampled_from([f"s{n}" for n in range(8)]), st.sampled_from(["often", "sometimes", "never"])),
    st.builds(e.SkillMarked, st.sampled_from([f"s{n}" for n in range(8)]), st.sampled_from(["good", "like", "learn"]), st.booleans()),
    st.builds(e.QualityNamed, st.sampled_from(["calm", "honest"]), st.sampled_from(["me", "other"]), st.booleans()),
    st.builds(e.Confirmed, st.sampled_from(["trace", "interest", "value"]), st.sampled_from(["S", "pay", "zorg"]), st.booleans()),
    st.builds(e.ChoiceMade, st.just("robots"), st.just(1), st.sampled_from("abc"), st.just(""), st.just(("zorg",))),
    st.builds(e.FitRated, st.sampled_from(["tasks", "body"]), st.integers(0, 2)),
    st.builds(e.Denied, st.tuples(st.integers(2, 20))),
)


MORE = tuple(e.ChangeSeen("robots", f"o{number}", ("already", "coming")[number % 2]) for number in range(10))


@given(st.lists(EVENTS, max_size=40))
def test_every_statement_rests_on_answers_that_stand(bodies):
    now = of(*bodies)
    statements = findings(now, Graph())
    standing = {seq for _, _, held in evidence(now) for seq in held.because}
    assert len(statements) <= MOST and kinds(statements).count("strength") <= STRENGTHS
    assert len({(one.text, str(one.arguments)) for one in statements}) == len(statements)
    for one in statements:
        assert one.kind == "note" or (one.because and set(one.because) <= standing)
        assert set(one.claims) <= set(one.rests) and (one.kind == "note" or one.claims)


@given(st.lists(EVENTS.filter(place), min_size=1, max_size=20, unique_by=lambda body: place(body)[:2]))
def test_what_is_cut_is_not_said_again(bodies):
    told = [e.Event("j", number, "", body) for number, body in enumerate((e.Started(7, "", ""), *MORE, *bodies), 1)]
    now = profile(told)
    for one in findings(now, Graph()):
        if one.kind == "question":
            continue
        cut = tuple(seq for part, key in one.claims for seq in getattr(now, part)[key].because)
        after = findings(profile([*told, e.Event("j", len(told) + 1, "", e.Denied(cut))]), Graph()) if cut else ()
        assert all(other.kind == "note" or (other.claims != one.claims) for other in after)


def test_whose_answers_differ_in_one_kind_is_not_called_the_same():
    faces = tuple(e.Measured(item, 1 + item % 2, "before") for item in range(1, 9))
    same = (*(e.SkillRated(f"s{n}", "often") for n in range(9)), *(e.ChangeSeen("robots", f"o{n}", "already") for n in range(5)),
            *(e.FitRated(topic, 2) for topic in ("tasks", "people", "hours", "body", "money", "travel")))
    assert all_the_same(of(*same)) and not all_the_same(of(*same, *faces))
