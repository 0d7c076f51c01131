"""What papers an occupation asks, told in words: what the law asks, the usual level, how one comes by it, and what each paper is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.rules.ask import Label, Say
from game.rules.fact import Fact, Page, unknown

if TYPE_CHECKING:
    from skills_graph import SkillsGraph
    from skills_graph.papers import Licence, Papers

OFTEN, A_PAGE, PAGES = 3, 3, 2
"""So many papers that are only often asked are named; so many are told about on a page; so many such pages."""
PASSPORTS = {"UWV": "uwv", "ISCO": "cbs", "O*NET": "onet"}
"""What a source of a level names -> its passport; laws and qualifications have none."""


def papers(graph: SkillsGraph, uri: str, language: str) -> Fact:
    """The door of the papers. To who needs no years of school the papers come first, to others the school does."""
    told = graph.papers(uri)
    if told.dutch_level is None and not told.licences:
        return unknown("papers")
    level, way, asked = _level(told), _way(told), _asked(told, language)
    says = (*level, *way, *asked) if told.years_of_school or not any(one.always for one in told.licences) else (*asked, *level, *way)
    rests = " · ".join(told.rests_on)
    source = (Say("the_map-papers-source", {"sources": rests.replace("*", "")}),) if rests else ()
    passports = tuple(name for word, name in PASSPORTS.items() if word in rests)
    return Fact("papers", True, says, source, passports, _more(told.licences, language))


def joined(words: Sequence[str], language: str) -> str:
    """A list as one says it.

    >>> joined(["rijbewijs C", "code 95", "VOG"], "nl"), joined(["VCA"], "nl")
    ('rijbewijs C, code 95 en VOG', 'VCA')
    """
    last = " en " if language == "nl" else " and "
    return last.join(filter(None, (", ".join(words[:-1]), words[-1])))


def _level(told: Papers) -> tuple[Say, ...]:
    """The usual level, and whether that is sure."""
    if told.dutch_level is None:
        return ()
    low, high = told.dutch_level
    if low != "none":
        return (Say(f"the_map-papers-level-{told.certainty}", {"levels": Label("levels", f"{low}-{high}")}),)
    begins = Say(f"the_map-papers-none-{told.certainty}")
    return (begins,) if high in ("none", "mbo1") else (begins, Say("the_map-papers-course", {"levels": Label("levels", f"mbo2-{high}")}))


def _way(told: Papers) -> tuple[Say, ...]:
    """How one comes by it: years of school, or learning in a job."""
    if told.years_of_school:
        return (Say("the_map-papers-years-beside" if told.beside_work else "the_map-papers-years"),)
    begins_there = told.dutch_level is not None and told.dutch_level[0] == "none"
    return (Say("the_map-papers-beside"),) if told.beside_work and not begins_there else ()


def _asked(told: Papers, language: str) -> tuple[Say, ...]:
    """The papers by name: what the law asks, what everybody needs, what bosses often ask."""
    kinds = {
        "by-law": [one for one in told.licences if one.always and one.law],
        "always": [one for one in told.licences if one.always and not one.law],
        "often": [one for one in told.licences if not one.always][:OFTEN],
    }
    says = [Say(f"the_map-papers-{kind}", {"papers": joined([one.label[language] for one in found], language)}) for kind, found in kinds.items() if found]
    if told.regulated and not kinds["by-law"]:
        says.append(Say("the_map-papers-law"))
    return tuple(says)


def _more(licences: Sequence[Licence], language: str) -> tuple[Page, ...]:
    """What each paper is and how long it takes, a few on a page, what is always needed first."""
    pages = [licences[start:start + A_PAGE] for start in range(0, len(licences), A_PAGE)][:PAGES]
    return tuple(Page(tuple(_about(one, language) for one in page), (Say("the_map-papers-licence-source", {
        "sources": " · ".join(dict.fromkeys(source for one in page for source in one.source.split("; ")))}),)) for page in pages)


def _about(one: Licence, language: str) -> Say:
    return Say(f"the_map-papers-about-{one.takes or 'unknown'}", {"paper": one.label[language], "about": one.about[language]})
