"""Stop 4 is played by mouse and by keys; levers, cards and objects move at once."""

import pytest

from game.journal import MemoryJournal
from game.player import Player
from game.rules import event as e
from game.rules.ask import Beat
from game.screens.app import App
from game.screens.pilot import Pilot
from game.screens.scenes import Scenes
from game.screens.show import Show
from game.screens.theme import Settings
from game.session import Session
from levels import LINES, future
from tests.hand import play
from tests.walker import journey, occupation


def app(surface, until="", size=1.0, less=True, good=1, prefer=None):
    """An app on this stop for a baker, gone on by itself to the first ask whose id begins with `until`."""
    made = journey()
    game = Session("j", lambda now: future.next_ask(now, made.world), lambda: "2026-01-01T09:00:00", MemoryJournal())
    game.start(7, "", "")
    uri = occupation("bakker")
    deck = [card for deal in made.world.graph.deals([uri], 7) for card in deal][:9]
    for body in (e.OccupationHeld(uri, "now"), *(e.SkillRated(card, "often") for card in deck), *(e.SkillMarked(card, "good") for card in deck[:good])):
        game._tell(body)
    player = Player(7, uri, prefer=prefer or {})
    while until and not game.ask.id.startswith(until):
        game.answer(player.choose(game.ask, game.profile))
    settings = Settings()
    settings.size, settings.less_motion = size, less
    return App(Show(game, made.world, made.texts, settings), Scenes(), lambda: LINES["hele"], surface), player


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_the_whole_stop_is_played(surface, keys):
    calm = {f"future.feeling.{story}": "further" for story in ("bep", "het_scherm", "de_nieuwe")}
    ids = play(*app(surface, prefer={"future.another": "another", **calm}), keys)
    assert ids[0] == "future.strengths" and ids[-1] == "future.end"
    assert {"future.keep", "future.levers", "future.way", "future.ride.3"} <= set(ids)
    assert len([one for one in ids if one.startswith("future.evening.")]) == 2


@pytest.mark.parametrize("keys", [False, True], ids=["mouse", "keys"])
def test_a_change_from_behind_the_turn_of_the_table_is_kept_with_one_that_lies_before_it(surface, keys):
    made, _ = app(surface, until="future.keep", less=False)
    pilot = Pilot(made, keys)
    pilot.wait()
    there = made.scene.order
    assert len(there) == 7 and [name for name in there if made.scene.winds[name].name] == there[:4]
    pair = f"{there[5]}+{there[1]}"
    pilot.choose(made.show.session.ask, next(option for option in made.show.session.ask.options if option.id == pair))
    pilot.wait()
    assert made.show.session.profile.get("winds") == (there[5], there[1])


def test_a_change_that_was_taken_goes_back_to_the_table(surface):
    made, _ = app(surface, until="future.keep", less=False)
    pilot = Pilot(made)
    pilot.wait()
    first, second, third = made.scene.order[:3]
    for name in (first, first, second, third):
        pilot.press(name)
    pilot.wait()
    assert made.show.session.profile.get("winds") == (second, third)


def test_each_of_the_four_futures_of_the_own_work_shows_its_town(surface):
    made, _ = app(surface, until="future.outlook", less=False)
    pilot, seen = Pilot(made), []
    for _ in range(240):
        pilot._step(0.12)
        now = tuple(made.scene.levers.ends.values())
        if made.scene.at >= 1 and (not seen or seen[-1] != now):
            seen.append(now)
    assert seen == [("veel", "weinig"), ("veel", "veel"), ("weinig", "veel"), ("weinig", "weinig")]


def test_the_quiet_place_is_played(surface):
    made, player = app(surface, until="future.feeling.")
    player.prefer = {made.show.session.ask.id: "stop"}
    ids = play(made, player, most=2)
    assert ids[1].startswith("future.rest.")


def test_a_lever_that_is_set_moves_within_a_frame_and_the_town_within_400_milliseconds(surface):
    made, _ = app(surface, until="future.setting.", less=False)
    pilot = Pilot(made)
    pilot.wait()
    wind = made.ask.options[0].id.split(" ")[0]
    levers, before = made.scene.levers, made.scene.levers.knobs[wind].y
    things, low = made.scene.things, made.scene.things[wind].y
    pilot.press(f"{wind} veel")
    pilot._step(1 / 60)
    assert levers.knobs[wind].y != before
    for _ in range(25):
        pilot._step(1 / 60)
    assert things[wind].y < low - 100


def test_a_played_card_lies_readable_on_the_table(surface):
    made, _ = app(surface, until="future.day.", less=False)
    pilot = Pilot(made)
    pilot.wait()
    while not made.show.session.ask.hand:
        ask = made.show.session.ask
        pilot.choose(ask, ask.options[0])
    ask = made.show.session.ask
    pilot.choose(ask, ask.options[0])
    card = made.scene.played
    for _ in range(60):
        pilot._step(1 / 60)
    assert card is not None and abs(card.angle) < 12 and (card.x, card.y) == pytest.approx((850, 556), abs=1)


def test_an_object_on_the_sill_moves_when_a_choice_moves_it(surface):
    made, _ = app(surface, until="future.day.", less=False)
    pilot = Pilot(made)
    pilot.wait()
    for _ in range(4):
        ask = made.show.session.ask
        assert isinstance(ask, Beat)
        before = dict(made.scene.place.counts)
        scales = {name: thing.scale for name, thing in made.scene.place.sill.items()}
        pilot.choose(ask, ask.options[0])
        pilot._step(1 / 60)
        changed = [name for name, count in made.scene.place.counts.items() if count != before[name]]
        assert all(made.scene.place.sill[name].scale != scales[name] for name in changed)
        pilot.wait(0.5)
    assert made.scene.place.counts == made.show.session.ask.sill


@pytest.mark.parametrize("size", [1.5, 2.0])
def test_nothing_leaves_the_screen_with_larger_text(surface, size):
    made, player = app(surface, size=size)
    pilot = Pilot(made)
    for _ in range(26):
        pilot.wait(0.5)
        ask = made.show.session.ask
        for thing in made.scene.stage.things:
            if thing.press and thing.visible and not (isinstance(ask, Beat) and ask.hand):
                assert surface.get_rect().contains(thing.rect.inflate(-12, -12)), (ask.id, thing.name, thing.rect)
        pilot.choose(ask, player.choose(ask, made.show.session.profile))


def test_who_told_their_story_makes_room_for_who_is_still_aboard(surface):
    made, player = app(surface, until="future.ride.1", less=False)
    pilot = Pilot(made)
    while not made.show.session.ask.id.startswith("future.ride.3"):
        ask = made.show.session.ask
        pilot.wait()
        pilot.choose(ask, player.choose(ask, made.show.session.profile))
    pilot.wait(2.0)
    assert set(made.scene.people) == {option.id for option in made.scene.ask.options}


def carried(game_app, name, to):
    """What a hand does that carries a thing somewhere."""
    pilot = Pilot(game_app)
    thing = pilot.thing(name)
    pilot.wait(1.0)
    stage, at = game_app.scene.stage, (round(thing.x), round(thing.y))
    stage.mouse_down(at)
    stage.mouse_move((at[0] + 20, at[1]))
    stage.mouse_move(to)
    pilot.wait(0.2)
    stage.mouse_up(to)
    pilot.wait(0.5)
    return thing


def test_a_card_of_the_hand_is_played_when_it_is_carried_to_the_table_and_not_when_it_is_let_go_in_the_hand(surface):
    game_app, player = app(surface, until="future.day.")
    pilot, session = Pilot(game_app), game_app.show.session
    for _ in range(60):
        pilot.wait()
        if isinstance(session.ask, Beat) and session.ask.hand:
            break
        pilot.choose(session.ask, player.choose(session.ask, session.profile))
    ask = session.ask
    for _ in range(len(game_app.scene.steps) - 1 - game_app.scene.at):
        pilot.press("on")
    card = ask.options[0].id
    home = (Pilot(game_app).thing(card), session.ask.id)
    pilot.wait(1.0)
    x = home[0].x
    carried(game_app, card, (round(x) + 60, 560))
    assert session.ask is ask and abs(home[0].x - x) < 2
    carried(game_app, card, (640, 380))
    assert session.ask is not ask and game_app.trace[-1][1].id == card
