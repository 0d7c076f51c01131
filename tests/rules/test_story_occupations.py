"""The stories are played by forty occupations with casts drawn from the bundle, in both languages and all situations."""

from functools import cache
from pathlib import Path
from random import Random

import pytest

from game.rules import event as e
from game.rules.cast import Cast, cast_of
from game.rules.ink_walk import BROKEN, walk
from game.rules.profile import Profile, profile
from game.rules.scenario import load_scenarios
from game.rules.story import replay
from skills_graph import SkillsGraph

SCENARIOS = load_scenarios(Path(__file__).parents[2] / "scenarios")
OCCUPATIONS = (
    "bakker", "vrachtwagenchauffeur", "kapper", "lasser", "winkelmedewerker", "receptionist", "schoonmaker", "melkveehouder",
    "verzorgende", "kok", "schilder", "elektricien", "magazijnmedewerker", "postbode", "onderwijsassistent", "hovenier",
    "timmerman", "administratief medewerker", "beveiliger", "buschauffeur", "automonteur", "stratenmaker", "slager", "bloemist",
    "kassamedewerker", "callcentermedewerker", "heftruckchauffeur", "naaister", "tandartsassistent", "conciërge",
    "machinebediener", "vuilnisman", "glazenwasser", "ober", "visser", "loodgieter", "tuinder", "huishoudelijke hulp",
    "softwareontwikkelaar", "medewerker kinderopvang",
)  # fmt: skip
PHRASES = {
    "detail-begin-early": "vier uur", "detail-sound-radio": "de radio", "detail-hands-cup": "een beker",
    "detail-colleague-ria": "Ria", "detail-first-coffee": "koffie zetten",
}  # fmt: skip
DETAILS = tuple(e.DetailChosen(*key.split("-")[1:]) for key in PHRASES)
KINDS = ("now", "last", "direction")
ENDS = e.LeversSet((("robots", "veel"), ("mensen", "weinig")))


@cache
def graph() -> SkillsGraph:
    return SkillsGraph.load()


@cache
def player(title: str, number: int) -> Profile:
    """Somebody with this occupation who rated the cards dealt; every third has three cards and no details."""
    random, uri = Random(number), graph().search(title, "nl")[0].uri
    cards = [card for deal in graph().deals([uri], number) for card in deal]
    rated = [e.SkillRated(card, random.choice(("often", "often", "sometimes", "never"))) for card in cards]
    if number % 3 == 2:
        rated = [e.SkillRated(card, "often") for card in cards[:3]]
    deck = [one.uri for one in rated if one.often != "never"]
    marks = [e.SkillMarked(card, mark) for mark in ("like", "good") for card in random.sample(deck, min(3, len(deck)))]
    more = () if number % 3 == 2 else (*DETAILS, e.WordGiven("missing", "grapjes maken"), ENDS)
    bodies = (e.OccupationHeld(uri, KINDS[number % 3 if number % 2 else 0]), *rated, *marks, *more)
    return profile(e.Event("j", at, "", body) for at, body in enumerate(bodies, 1))


def cast_for(title: str, number: int, wind: str, language: str) -> Cast:
    return cast_of(player(title, number), graph(), language, SCENARIOS.winds[wind].wind, number, PHRASES)


@pytest.mark.parametrize("name", SCENARIOS.stories)
def test_forty_occupations_meet_no_empty_text_and_no_broken_sentence(name: str) -> None:
    story = SCENARIOS.stories[name]
    for number, title in enumerate(OCCUPATIONS):
        for language in ("nl", "en"):
            cast = cast_for(title, number, story.wind, language)
            for beat, choice, _ in walk(story.compiled(language), cast, Random(number)):
                where = f"{title} {language} {beat.id}"
                assert beat.screens and all(screen.lines for screen in beat.screens), where
                for line in beat.lines:
                    assert not BROKEN.search(line.text), f"{where}: {line.text}"
                assert len({one.text for one in beat.choices}) == len(beat.choices), f"{where}: a choice stands twice"
                assert choice is None or choice.text


def test_what_falls_is_never_what_the_player_shows_or_holds_dear() -> None:
    for number, title in enumerate(OCCUPATIONS):
        who = player(title, number)
        dear = set(who.marked("like")) & set(who.marked("good"))
        for wind in SCENARIOS.winds:
            cast = cast_for(title, number, wind, "nl")
            fallen = {card.uri for card in cast.falling}
            assert len(cast.falling) <= len(cast.rising), title
            assert not fallen & (dear | {card.uri for card in (*cast.strong, *cast.staying)}), title
            assert all(graph().role(uri) in ("machine", "computer") for uri in fallen)


def test_most_of_them_see_a_rising_card_and_none_lacks_what_stays() -> None:
    casts = [cast_for(title, number, wind, "nl") for number, title in enumerate(OCCUPATIONS) for wind in SCENARIOS.winds]
    assert all(cast.strong and cast.staying and len(cast.hand) == 5 for cast in casts)
    assert sum(bool(cast.rising) for cast in casts) >= 0.9 * len(casts)


@pytest.mark.parametrize("name", SCENARIOS.stories)
def test_a_walk_is_played_again_the_same(name: str) -> None:
    story, cast = SCENARIOS.stories[name], cast_for("bakker", 0, SCENARIOS.stories[name].wind, "nl")
    choices: list[tuple[str, str | None]] = []
    once = story.play("nl", cast)
    random = Random(5)
    while not once.beat().ended:
        beat = once.beat()
        choices.append((random.choice(beat.choices).id, cast.hand[0].uri if beat.hand else None))
        once.choose(*choices[-1])
    again = replay(story.compiled("nl"), Cast.from_dict(cast.to_dict()), choices, story.version, story.version)
    assert again.beat() == once.beat() and again.sill == once.sill
