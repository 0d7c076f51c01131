"""Twenty occupations, each with one that lies near and one that lies far, as they are told: a change of the data shows as a diff.

The sentences stand in explanations.nl.txt, to be read aloud. After a change that is meant, write them anew and read them:
`python -m tests.rules.test_explanations`.
"""

from __future__ import annotations

from pathlib import Path

from game.rules import event as e
from game.rules.occupation_facts import DOORS, fact
from game.rules.profile import Profile, profile
from game.rules.reasons import reasons
from game.texts import Texts
from skills_graph import SkillsGraph

FILE = Path(__file__).parent / "explanations.nl.txt"
PAIRS = {
    "bakker": ("banketbakker", "verpleegkundige"), "vrachtwagenchauffeur": ("buschauffeur", "treinmachinist"), "zorghulp": ("verzorgende", "lasser"),
    "winkelmedewerker": ("kassamedewerker", "huisarts"), "schoonmaker": ("glazenwasser", "softwareontwikkelaar"),
    "lasser": ("smid", "leraar op de basisschool"), "kapper": ("schoonheidsspecialist", "metselaar"), "kok": ("pizzabakker", "boekhouder"),
    "ober": ("barista", "elektricien"), "vakkenvuller": ("winkelmedewerker", "advocaat"), "productiemedewerker": ("inpakker", "fotograaf"),
    "metselaar": ("stukadoor", "receptionist"), "hovenier": ("boomkweker", "kok"), "postbode": ("fietskoerier", "tandarts"),
    "receptionist": ("telefonist", "loodgieter"), "beveiliger": ("gevangenbewaarder", "dierenarts"), "elektricien": ("cv-monteur", "politieagent"),
    "magazijnmedewerker": ("heftruckchauffeur", "architect"), "callcentermedewerker": ("helpdeskmedewerker", "brandweerman"), "inpakker": ("orderpicker", "piloot"),
}
"""Own work -> what lies near, what lies far."""
HEADS = ("Waarom?", "Wat kun je al? Wat is nieuw?", "Wat kun je doen?")


def player(own: str, graph: SkillsGraph) -> Profile:
    """Somebody who often does all that the book deals of their work."""
    said = [e.OccupationHeld(own, "now"), *(e.SkillRated(card, "often") for deal in graph.deals([own], 7) for card in deal)]
    return profile(e.Event("j", number, "", body) for number, body in enumerate(said, 1))


def explanations() -> str:
    """All of them, one block a pair."""
    graph = SkillsGraph.load()
    texts = Texts("nl", graph)
    blocks = []
    for title, targets in PAIRS.items():
        own = graph.search(title, "nl")[0].uri
        for target in targets:
            uri = graph.search(target, "nl")[0].uri
            found = reasons(player(own, graph), graph, uri, "nl")
            lines = [f"== {graph.label('occupation', own, 'nl')} -> {graph.label('occupation', uri, 'nl')} =="]
            for head, page in zip(HEADS, (found.stands, found.skills, found.onward), strict=True):
                lines += [head, *(f"  {texts.say(say)}" for say in page)]
            for door in DOORS:
                told = fact(graph, uri, door, "nl")
                lines.append(f"{texts.get(f'door-{door}').capitalize()}: {' '.join(texts.say(say) for say in told.says)}")
                lines += [f"  {texts.say(say)}" for say in told.source]
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def test_the_explanations_are_told_as_they_were_read() -> None:
    assert explanations().splitlines() == FILE.read_text("utf-8").splitlines()


def test_every_occupation_has_one_near_or_between_and_one_that_is_further() -> None:
    graph = SkillsGraph.load()
    for title, targets in PAIRS.items():
        own = graph.search(title, "nl")[0].uri
        near, far = (reasons(player(own, graph), graph, graph.search(target, "nl")[0].uri, "nl").place for target in targets)
        assert near in ("near", "between") and far in ("far", "between") and (near, far) != ("between", "between"), title


if __name__ == "__main__":
    FILE.write_text(explanations(), "utf-8")
