"""A small card for one answer that a finding rests on: its picture, and in a word or two where it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.rules.profile import Profile
from game.rules.quality import QUALITIES
from game.screens import theme
from game.screens.art import art, circle, icon, panel
from game.screens.lettering import fitted
from game.screens.props.card import MARKS, rounded

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

SIZE = (122, 92)
PICTURE = (108, 50)


def said_by(part: str, key: str, profile: Profile, graph: SkillsGraph) -> str:
    """The key of the text that says where an answer was given. One does a skill often; of a field of knowledge one knows much."""
    match part:
        case "marks": return f"rest-{key.partition(' ')[0]}"
        case "skills" if graph.knows_skill(key) and graph.is_knowledge(key): return f"rest-knows-{profile.skills[key].value}"
        case "skills": return f"rest-{profile.skills[key].value}"
        case "qualities": return "rest-me" if profile.qualities[key].value.by == "me" else "rest-other"
        case "single": return "rest-coins-back" if key == "coins_back" else "rest-coins"
    return {"persons": "rest-person", "confirmed": "rest-yes", "choices": "rest-choice", "preferred": "rest-job", "words": "rest-own", "picture": "rest-deed",
            "changes": "rest-change", "ways": "rest-way", "options": "rest-bag", "acquainted": "rest-knows-one",
            "occupations": "rest-job-of-mine"}.get(part, "rest-fit")


def rest_card(part: str, key: str, profile: Profile, graph: SkillsGraph, words: str, size: int) -> pygame.Surface:
    """The card of one answer."""
    surface = panel(*SIZE, theme.PAPER, 10, shadow=0.2).copy()
    view = _view(part, key, profile, graph)
    surface.blit(view, view.get_rect(center=(SIZE[0] // 2, 33)))
    text = fitted(words, SIZE[0] - 12, 30, size, theme.INK, "semi", smallest=12)
    surface.blit(text, text.get_rect(center=(SIZE[0] // 2, 75)))
    return surface


def _view(part: str, key: str, profile: Profile, graph: SkillsGraph) -> pygame.Surface:
    uri = key.split(" ", 1)[1] if part == "marks" else profile.choices[key].value.card if part == "choices" else key
    if part in ("marks", "skills", "choices") and graph.knows_skill(uri):
        view = rounded(f"cards/{graph.picture(uri)}", *PICTURE, 7).copy()
        if part == "marks":
            name, tint = MARKS[key.partition(" ")[0]]
            disc = circle(34, theme.PAPER).copy()
            mark = icon(name, 24, tint)
            disc.blit(mark, mark.get_rect(center=(17, 17)))
            view.blit(disc, disc.get_rect(center=(PICTURE[0] - 20, PICTURE[1] - 18)))
        return view
    if part == "preferred":
        return rounded(f"places/street/{profile.preferred[key].value.job}", *PICTURE, 7, (400, 340))
    if part == "single":
        return art("places/coin", 50, 50)
    name = QUALITIES.get(profile.qualities[key].value.quality, "seal-check") if part == "qualities" else _ICONS.get(part, "check")
    disc = circle(50, theme.TEAL).copy()
    mark = icon(name, 32, theme.PAPER)
    disc.blit(mark, mark.get_rect(center=(25, 25)))
    return disc


_ICONS = {"persons": "eye", "confirmed": "check", "choices": "book-open", "fit": "hand-palm", "words": "quotes", "picture": "star-four", "changes": "wind",
          "ways": "signpost", "options": "bag-simple", "acquainted": "users", "occupations": "briefcase"}
