"""Why an occupation lies near or far, told in words, and what there is to do: pages of sentences, words first.

The first page says how near it is, then three things that stay apart: the kind of work, what one can already, what one likes to
do; then what makes it far, where that is clear. The second says what is known already and what is new, the third how to go
on: what to learn first, a stop between, and to talk about it. Nobody hears a number here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.rules import map_view
from game.rules.ask import Label, Say
from game.rules.papers_fact import joined
from game.rules.person import home, person
from game.rules.profile import Profile

if TYPE_CHECKING:
    from skills_graph import SkillsGraph
    from skills_graph.explain import Explanation, Standing

TELLING, LEARNED, GAINED = 5, 3, 2
BETWEEN = " · "
"""Between labels of skills, which hold commas and "and" themselves."""
SAID_BY_BAND = "few"
"""What the words for "how much one can" say already."""


@dataclass(frozen=True)
class Reasons:
    """Three pages, each may be empty: how it stands, what is known and new, how to go on.

    place: near, between, far, own, or unknown where the graph has no such occupation.  stop: an occupation to look at on the way.
    """

    place: str
    stands: tuple[Say, ...]
    skills: tuple[Say, ...] = ()
    onward: tuple[Say, ...] = ()
    stop: str | None = None

    @property
    def pages(self) -> tuple[tuple[Say, ...], ...]:
        """The pages that tell something."""
        return tuple(page for page in (self.stands, self.skills, self.onward) if page)


def reasons(profile: Profile, graph: SkillsGraph, uri: str, language: str) -> Reasons:
    """The reasons of one occupation for a player."""
    if not graph.knows_occupation(uri):
        return Reasons("unknown", (Say("the_map-reasons-unknown"),), onward=(Say("the_map-reasons-talk"),))
    own = home(profile, graph)
    if uri == own:
        return Reasons("own", (Say("the_map-own"),))
    somebody = person(profile, graph)
    why, standing = graph.explain(somebody, uri), graph.standing(somebody, uri)
    nothing = not profile.deck()
    place = "between" if nothing and own is None else standing.place
    way = () if place == "near" else _way(profile, graph, uri, standing, language)
    stop = next((str(label.key) for say in way for label in say.arguments.values() if isinstance(label, Label)), None)
    first = () if any(say.id == "the_map-reasons-stop" for say in way) else _first(graph, why, standing, place)  # one begins at the stop
    learned = _learned(graph, why, uri, own, language)
    stands = _stands(graph, why, standing, place, uri, language, nothing, own is None)
    return Reasons(place, stands, (*_can(profile, graph, why, language), *learned), (*first, *way, Say("the_map-reasons-talk")), stop)


def _stands(graph: SkillsGraph, why: Explanation, standing: Standing, place: str, uri: str, language: str, nothing: bool, homeless: bool) -> tuple[Say, ...]:
    """How near, then similar, feasible and wanted, each a statement of its own, then what makes it far."""
    wanted = Say(f"the_map-wanted-{standing.wanted or 'unknown'}")
    if nothing and homeless:
        return (Say("the_map-reasons-little-known"), *_far(graph, standing, uri, language))
    can = Say("the_map-no-cards" if not why.shared else f"the_map-band-{why.band}")
    feasible = Say("the_map-reasons-little-known") if nothing else can
    return (Say(f"the_map-reasons-{place}"), Say(f"the_map-similar-{standing.similar}"), feasible, wanted, *_far(graph, standing, uri, language))


def _far(graph: SkillsGraph, standing: Standing, uri: str, language: str) -> tuple[Say, ...]:
    """What makes it far."""
    told = []
    for reason in standing.far:
        if reason == "kinds" and standing.kinds:
            names = dict(zip(("kind", "also"), (Label("group", code) for code in standing.kinds), strict=False))
            told.append(Say("the_map-far-kinds" if len(names) > 1 else "the_map-far-kind", names))
        elif reason == "school":
            told.append(Say("the_map-far-school-beside" if graph.papers(uri).beside_work else "the_map-papers-years"))
        elif reason == "tasks":
            told.append(Say(f"the_map-far-tasks-{standing.tasks}"))
        elif reason not in ("kinds", SAID_BY_BAND):
            told.append(Say(f"the_map-far-{reason}"))
    return tuple(told)


def _can(profile: Profile, graph: SkillsGraph, why: Explanation, language: str) -> tuple[Say, ...]:
    """The most telling of what the player said they can; what they know of stands apart."""
    telling = [uri for uri in why.shared if uri in profile.deck()][:TELLING]
    told = []
    for key, knows in (("the_map-reasons-can", False), ("the_map-reasons-knows", True)):
        names = [graph.label("skill", uri, language) for uri in telling if graph.is_knowledge(uri) == knows]
        told += [Say(key, {"skills": BETWEEN.join(names)})] if names else []
    return tuple(told)


def _learned(graph: SkillsGraph, why: Explanation, uri: str, own: str | None, language: str) -> tuple[Say, ...]:
    """What matters most to learn, with what is like it, then the papers that the own work does not ask."""
    told = []
    for one in graph.to_learn(why, LEARNED):
        skill = Label("skill", one.uri)
        if one.uri in why.near:
            told.append(Say("the_map-learn-near", {"skill": skill, "own": Label("skill", why.near[one.uri])}))
        else:
            how = "everyday" if one.how == "doing" and graph.papers(uri).years_of_school else one.how  # what a school teaches is not learned by doing
            told.append(Say(f"the_map-learn-{how}", {"skill": skill}))
    held = {paper.name for paper in graph.papers(own).licences if paper.always} if own else set()
    papers = [paper.label[language] for paper in graph.papers(uri).licences if paper.always and paper.name not in held]
    return (*told, Say("the_map-learn-papers", {"papers": joined(papers, language)})) if papers else tuple(told)


def _first(graph: SkillsGraph, why: Explanation, standing: Standing, place: str) -> tuple[Say, ...]:
    """What to begin with, where it is not near anyhow: a school, or of what matters most the skill that carries furthest."""
    learned = graph.to_learn(why, LEARNED)
    if "school" in standing.far:
        return (Say("the_map-reasons-first-school"),)
    if place == "near" or not learned:
        return ()
    return (Say("the_map-reasons-first", {"skill": Label("skill", max(learned, key=lambda one: (one.how != "knowledge", one.asked_by)).uri)}),)


def _way(profile: Profile, graph: SkillsGraph, uri: str, standing: Standing, language: str) -> tuple[Say, ...]:
    """A stop between and what one learns there; where there is none, what lies on the way."""
    found = map_view.way(profile, graph, uri)
    if found is not None:
        names = [graph.label("skill", skill, language) for skill in found.gained[:GAINED]]
        return (Say("the_map-reasons-stop", {"occupation": Label("occupation", found.stone)}), Say("the_map-reasons-stop-learn", {"skills": BETWEEN.join(names)}))
    return (Say("the_map-reasons-toward", {"occupation": Label("occupation", standing.toward)}),) if standing.toward else ()
