"""The stories are played by occupations of the bundle, with casts drawn from it, in both languages and all situations."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest

from game.rules import event as e
from game.rules.cast import Cast, cast_of
from game.rules.ink_walk import BROKEN, walk_on
from game.rules.profile import Profile, profile
from game.rules.scenario import LANGUAGES, Scenario, load_scenarios
from game.rules.story import Story
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
TRADES = {
    "vrachtwagenchauffeur": "op_de_weg", "magazijnmedewerker": "het_magazijn", "beveiliger": "het_plein", "administratief medewerker": "de_balie",
    "verzorgende": "de_gang", "onderwijsassistent": "de_groep", "kapper": "de_spiegel", "schoonmaker": "het_schone_huis", "bakker": "de_oven",
    "kok": "de_keuken", "kassamedewerker": "de_winkel", "tuinder": "de_kas", "timmerman": "de_bouwkeet", "loodgieter": "de_meterkast",
    "lasser": "de_draaibank", "medewerker helpdesk ICT": "de_helpdesk",
}  # fmt: skip
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
def player(uri: str, number: int) -> Profile:
    """Somebody with this occupation who rated the cards dealt; every third has three cards and no details."""
    random = Random(number)
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
    return cast_of(player(known(title), number), graph(), language, SCENARIOS.winds[wind].wind if wind else None, number, PHRASES)


@cache
def known(title: str) -> str:
    return graph().search(title, "nl")[0].uri


GENERIC = [name for name, story in SCENARIOS.stories.items() if not story.isco_groups]
SECTORS = [name for name, story in SCENARIOS.stories.items() if story.isco_groups]
SAMPLE = 150
"""So many of all occupations walk through the stories in every run; in the nightly one all of them do."""


def town(story: Scenario, number: int) -> dict[str, str]:
    """How the levers of a story stand: as it plays them, or one of its four futures in turn."""
    if story.end:
        return {story.wind: story.end}
    return {wind: ("veel", "weinig")[number >> at & 1] for at, wind in enumerate(story.winds)}


def walk_as(uri: str, story: Scenario, number: int, language: str) -> None:
    """One walk with what the graph gives this occupation: no empty text, no broken sentence, no choice that stands twice."""
    wind = SCENARIOS.winds[story.wind].wind if story.wind else None
    cast = replace(cast_of(player(uri, number), graph(), language, wind, number, PHRASES), levers=town(story, number))
    for beat, choice, _ in walk_on(playing(story.id, language, cast), Random(number)):
        where = f"{graph().label('occupation', uri, language)} {language} {story.id} {beat.id}"
        assert beat.screens and all(screen.lines for screen in beat.screens), where
        for line in beat.lines:
            assert not BROKEN.search(line.text), f"{where}: {line.text}"
        assert len({one.text for one in beat.choices}) == len(beat.choices), f"{where}: a choice stands twice"
        assert choice is None or choice.text, where


@cache
def read(name: str, language: str) -> Story:
    return SCENARIOS.stories[name].play(language, Cast("", ()))


def playing(name: str, language: str, cast: Cast) -> Story:
    """The story from its start; its text is read once."""
    story = read(name, language)
    story.again(cast)
    return story


@pytest.mark.parametrize("name", GENERIC)
def test_a_sample_of_all_occupations_walks_through_a_story_for_everybody(name: str) -> None:
    for number, uri in enumerate(Random(name).sample(graph().occupations, SAMPLE)):
        walk_as(uri, SCENARIOS.stories[name], number, LANGUAGES[number % 2])


@pytest.mark.nightly
@pytest.mark.parametrize("name", GENERIC)
def test_every_occupation_walks_through_a_story_for_everybody(name: str) -> None:
    for number, uri in enumerate(graph().occupations):
        for language in LANGUAGES:
            walk_as(uri, SCENARIOS.stories[name], number, language)


@pytest.mark.parametrize("name", SECTORS)
def test_the_occupations_of_a_sector_walk_through_its_story_in_all_four_futures(name: str) -> None:
    story = SCENARIOS.stories[name]
    its = [uri for uri in graph().occupations if SCENARIOS.of_sector(graph().isco(uri)) is story]
    assert len(its) >= 5, "a sector is more than one trade"
    for number, uri in enumerate(Random(name).sample(its, min(20, len(its)))):
        for four in range(4):
            walk_as(uri, story, 4 * number + four, LANGUAGES[number % 2])


def test_ordinary_occupations_play_the_story_of_their_own_sector() -> None:
    for title, name in TRADES.items():
        uri = graph().search(title, "nl")[0].uri
        found = SCENARIOS.of_sector(graph().isco(uri))
        assert found is not None and found.id == name, f"{title}: {found and found.id}"


def test_what_falls_is_never_what_the_player_shows_or_holds_dear() -> None:
    for number, title in enumerate(OCCUPATIONS):
        who = player(known(title), number)
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
    again = story.play("nl", Cast.from_dict(cast.to_dict()))
    again.retrace(choices)
    assert again.beat() == once.beat() and again.sill == once.sill
