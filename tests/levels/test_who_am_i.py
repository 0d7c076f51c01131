"""Stop 3 asks what one likes, values and is: fairly, once, and never as a verdict."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules import rhythm
from game.rules.ask import Moment, Share, Write
from game.rules.profile import profile
from game.rules.quality import QUALITIES
from game.screens.art import ASSETS
from game.session import Session
from game.texts import Texts
from levels import who_am_i
from levels.who_am_i_market import VALUES, kept
from levels.who_am_i_others import PARTS
from levels.who_am_i_street import JOBS, leanings, plan

NL, EN = Texts("nl"), Texts("en")
KIND = {job: kind for kind, jobs in JOBS.items() for job in jobs}


def told(*bodies, seed=3):
    """A profile in which these things were said."""
    return profile(e.Event("j", number, "", body) for number, body in enumerate((e.Started(seed, "", ""), *bodies), 1))


def session(*bodies, seed=3):
    events = [e.Event("j", number, "", body) for number, body in enumerate((e.Started(seed, "", ""), *bodies), 1)]
    return Session("j", lambda now: who_am_i.next_ask(now, None), lambda: "", MemoryJournal(), events)


def play(game, choose):
    """Play to the end; returns every ask with the option that was taken."""
    done = []
    while game.ask is not None:
        ask = game.ask
        option = choose(ask, game.profile)
        game.answer(option)
        done.append((ask, option))
        assert len(done) < 80
    return done


def passes_over(ask, now):
    return ask.done if isinstance(ask, Moment) else ask.skip if ask.may_skip else ask.options[-1]


def situation(answer):
    return e.IntakeAnswered("C1", answer, 1)


# the street


@given(st.integers(0, 10**9))
def test_every_job_hangs_on_the_board_twice_and_every_kind_four_times_in_different_pairs(seed):
    pairs = plan(seed)
    assert Counter(job for pair in pairs for job in (pair.left, pair.right)) == dict.fromkeys(KIND, 2)
    assert Counter(kind for pair in pairs for kind in pair.kinds) == dict.fromkeys(JOBS, 4)
    assert all(pair.kinds == (KIND[pair.left], KIND[pair.right]) and pair.kinds[0] != pair.kinds[1] for pair in pairs)
    assert len({frozenset(pair.kinds) for pair in pairs}) == 12
    for start in range(0, 12, 3):
        assert sorted(kind for pair in pairs[start:start + 3] for kind in pair.kinds) == sorted(JOBS)


@given(st.integers(0, 10**9))
def test_the_short_line_has_eight_duels_with_the_kinds_as_equal_as_eight_allow(seed):
    pairs = plan(seed, few=True)
    assert len(pairs) == 8
    assert sorted(Counter(kind for pair in pairs for kind in pair.kinds).values()) == [2, 2, 3, 3, 3, 3]


def test_the_seed_changes_the_order_and_the_side_of_the_notes():
    assert len({plan(seed) for seed in range(30)}) > 25


def choosing(kind, seed=3):
    """The street in which every note of this kind was pulled, and else the left one."""
    bodies = []
    for pair in plan(seed):
        left = pair.kinds[1] != kind
        job, over = (pair.left, pair.right) if left else (pair.right, pair.left)
        bodies.append(e.Preferred(job, over, KIND[job], KIND[over]))
    return bodies


@pytest.mark.parametrize("kind", JOBS)
def test_what_was_always_chosen_is_asked_about_and_not_concluded(kind):
    now = told(*choosing(kind), e.MomentSeen("who_am_i.street_changes"), e.MomentSeen("who_am_i.street_evening"))
    asked = leanings(now)
    assert kind in asked
    ask = who_am_i.next_ask(now, None)
    assert NL.say(ask.says).endswith("*Klopt dat?*")
    assert [option.means[0] for option in ask.options][:2] == [e.Confirmed("interest", asked[0], True), e.Confirmed("interest", asked[0], False)]
    assert not now.confirmed


@given(st.lists(st.booleans(), min_size=12, max_size=12), st.integers(0, 50))
def test_a_leaning_is_clear_from_three_of_four_and_at_most_two_are_asked(sides, seed):
    bodies = []
    for left, pair in zip(sides, plan(seed), strict=True):
        job, over = (pair.left, pair.right) if left else (pair.right, pair.left)
        bodies.append(e.Preferred(job, over, KIND[job], KIND[over]))
    chosen = Counter(body.interest for body in bodies)
    asked = leanings(told(*bodies, seed=seed))
    clear = [kind for kind in JOBS if chosen[kind] >= 3]
    assert len(asked) == min(2, len(clear)) and set(asked) <= set(clear)
    assert all(chosen[kind] >= chosen[other] for kind in asked for other in set(clear) - set(asked))


def test_a_duel_taken_back_is_never_asked_again():
    game = session()
    first = game.ask
    game.answer(first.options[0])
    game.deny([max(event.seq for event in game.events)])
    ids = [ask.id for ask, _ in play(game, Player(2, "").choose)]
    assert first.id not in ids


def test_who_takes_no_note_at_all_is_let_go_after_six():
    done = play(session(), passes_over)
    assert sum(ask.stage == "street" and not isinstance(ask, Moment) for ask, _ in done) == 6
    assert "who_am_i.street_left" in [ask.id for ask, _ in done]


# the market


def test_what_was_kept_whole_and_high_is_asked_about():
    now = told(e.CoinsShared((("pay", 4), ("people", 3), ("time", 3))), e.CoinsTakenBack((("pay", 2), ("time", 1))))
    assert kept(now) == ["people"]


def test_where_three_were_kept_equally_high_none_stands_out():
    now = told(e.CoinsShared((("pay", 3), ("people", 3), ("time", 3), ("meaning", 1))), e.CoinsTakenBack((("meaning", 1),)))
    assert kept(now) == []


@given(st.lists(st.sampled_from(VALUES), min_size=10, max_size=10), st.randoms(use_true_random=False))
def test_a_value_is_never_asked_about_when_a_coin_was_taken_from_it(laid, draw):
    coins = Counter(laid)
    back = Counter(draw.sample(laid, 3))
    now = told(e.CoinsShared(tuple(coins.items())), e.CoinsTakenBack(tuple(back.items())))
    assert len(kept(now)) <= 2
    assert all(coins[value] >= 3 and not back[value] for value in kept(now))


def test_no_more_coins_are_taken_back_than_lie_there():
    asks = [ask for ask, _ in play(session(), Player(4, "").choose) if isinstance(ask, Share)]
    assert [(ask.total, ask.taking_back) for ask in asks] == [(10, False), (3, True)]
    assert sum(number for _, number in asks[1].held) == 10


# the photo and the qualities


def test_words_about_the_photo_may_stay_away_and_are_not_asked_where_there_is_no_photo():
    done = play(session(), Player(1, "").choose)
    assert [ask.id for ask, _ in done if isinstance(ask, Write)] == ["who_am_i.story"]
    assert not [ask for ask, _ in play(session(), passes_over) if isinstance(ask, Write)]


def test_pupils_are_asked_where_they_are_and_not_for_a_classmate():
    asked = {ask.id: ask for ask, _ in play(session(situation("school")), Player(1, "").choose)}
    assert "stage" in NL.say(asked["who_am_i.picture.place"].says)
    assert {option.id for option in asked["who_am_i.seen"].options} == {"mentor", "teacher", "family", "neighbour", "trainer", "customer"}


@pytest.mark.parametrize("answer", ["stays", "school", "unsure", "none"])
def test_every_situation_has_the_same_number_of_people_to_choose_from(answer):
    asked = {ask.id: ask for ask, _ in play(session(situation(answer)), Player(1, "").choose)}
    assert len(asked["who_am_i.seen"].options) == 6


@pytest.mark.parametrize(("how", "guess"), [("here", False), ("guess", True)])
def test_a_guess_is_marked_as_a_guess(how, guess):
    game = session()
    play(game, Player(1, "", prefer={"who_am_i.their_turn": how}).choose)
    theirs = [held.value for held in game.profile.qualities.values() if held.value.by == "other"]
    assert len(theirs) == 3 and all(body.guess is guess for body in theirs)


@pytest.mark.parametrize(("theirs", "told", "asked"), [
    (("calm", "patient", "careful"), "Jullie zeggen hetzelfde.", False),
    (("calm", "patient", "strong"), "Een deel is hetzelfde.", True),
    (("strong", "quick", "handy"), "Jij zegt iets anders", True),
])
def test_what_two_people_say_is_told_as_it_is(theirs, told, asked):
    words = {"who_am_i.qualities": ["calm", "patient", "careful"], "who_am_i.theirs": list(theirs)}

    def names(ask, now):
        if ask.id in words:
            wanted = words[ask.id].pop(0)
            return next(option for option in ask.options if option.id == wanted)
        if isinstance(ask, Share):
            return ask.skip
        return Player(1, "", prefer={"who_am_i.their_turn": "here"}).choose(ask, now)

    done = {ask.id: ask for ask, _ in play(session(), names)}
    assert NL.say(done["who_am_i.turned"].says).startswith(told)
    assert any("niet verwacht" in NL.say(beat) for beat in done["who_am_i.end"].beats) is asked


def test_without_somebody_else_there_is_no_gap():
    def alone(ask, now):
        return ask.skip if ask.id == "who_am_i.seen" else Player(1, "").choose(ask, now)

    ids = [ask.id for ask, _ in play(session(), alone)]
    assert ids[-2:] == ["who_am_i.seen", "who_am_i.end"]


# the whole stop


@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_asked_twice_and_a_moment_comes_in_time(seed):
    done = play(session(seed=seed), Player(seed, "").choose)
    tables = {ask.id for ask, _ in done if ask.id in ("who_am_i.qualities", "who_am_i.theirs")}
    once = [ask.id for ask, _ in done if ask.id not in tables]
    assert len(once) == len(set(once))
    strip = rhythm.strip([rhythm.Done("who_am_i", ask.stage, isinstance(ask, Moment), 0, 1) for ask, _ in done])
    assert rhythm.longest_row(strip) <= 8 and rhythm.longest_without_moment(strip) <= 12
    assert done[-1][0].id == "who_am_i.end"


def test_the_short_line_asks_less():
    whole = play(session(), Player(1, "").choose)
    short = play(session(e.LineChosen("korte", "korte")), Player(1, "").choose)
    assert len(short) < len(whole) - 4


def test_who_skips_everything_reaches_the_end_and_hears_that_it_may():
    done = play(session(), passes_over)
    assert NL.say(done[-1][0].says) == "Je sloeg veel over. Dat mag. We kijken verder."


@pytest.mark.parametrize("texts", [NL, EN], ids=["nl", "en"])
@pytest.mark.parametrize("answer", ["stays", "school", "none"])
def test_every_text_is_there(texts, answer):
    for seed, how in ((1, "here"), (2, "guess"), (3, "here")):
        for ask, _ in play(session(situation(answer), seed=seed), Player(seed, "", prefer={"who_am_i.their_turn": how}).choose):
            for says in (ask.says, *getattr(ask, "beats", ()), *(option.says for option in ask.options if option.says)):
                assert texts.say(says)


def test_both_languages_have_the_same_texts():
    assert {key for key, file in NL.keys.items() if file == "who_am_i.ftl"} == {key for key, file in EN.keys.items() if file == "who_am_i.ftl"}


def test_every_picture_is_there():
    for job in KIND:
        assert (ASSETS / "art" / "places" / "street" / f"{job}.svg").exists()
    for part, values in PARTS.items():
        assert all((ASSETS / "art" / "photo" / f"{part}_{value}.svg").exists() for value in values)
    assert len(QUALITIES) == 18
    assert all((ASSETS / "pictograms" / f"{name}.svg").exists() for name in QUALITIES.values())


def test_dutch_sentences_are_short():
    for key, file in NL.keys.items():
        if file == "who_am_i.ftl" and "{" not in (text := _raw(key)):
            for sentence in text.replace("?", ".").split("."):
                assert len(sentence.split()) <= 12, key


def _raw(key):
    try:
        return NL.get(key)
    except ValueError:
        return "{"
