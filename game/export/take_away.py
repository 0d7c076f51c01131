"""What one takes away: the own poster and profile, and for everybody else a folder with what was chosen for them, nothing more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.export import guide, poster, record, share
from game.rules.profile import Profile
from game.texts import Texts

if TYPE_CHECKING:
    from game.rules.scenario import Scenarios
    from skills_graph import SkillsGraph


def write(profile: Profile, graph: SkillsGraph, texts: Texts, folder: Path, date: str, scenarios: Scenarios | None = None) -> list[Path]:
    """Write all papers into the folder; only a professional gets a profile and a guide for the talk as well, the others a poster."""
    made = record.write(profile, graph, texts, folder, date, scenarios=scenarios)
    made += poster.write(profile, graph, texts, folder, date=date)
    for to in share.shared_with(profile):
        theirs = folder / texts.get(f"paper-folder-{to}")
        if share.shown(profile, to).strips:
            made += poster.write(profile, graph, texts, theirs, to, date)
        if to == share.PROFESSIONAL:
            made += record.write(profile, graph, texts, theirs, date, to, scenarios)
            made += guide.write(profile, graph, texts, theirs, date, record.titles_of(share.shown(profile, to), scenarios, texts.language))
    return made
