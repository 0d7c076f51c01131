"""`scenario script`: the whole story as a PDF for those who read it before it is played."""

from __future__ import annotations

import sys
from pathlib import Path

from game.commands.scenario import SAID, WRONG, means, shown, story_folder


def run(path: Path, out: Path | None, language: str) -> int:
    """Write the PDF and say where it is."""
    from game.authoring.folder import read_folder
    from game.authoring.outline import outline
    from game.authoring.source import read
    from game.export.story_script import write
    from game.rules.practice_story import PracticeText

    path = story_folder(path)
    folder = read_folder(path, means(path).winds)
    if not folder.texts:
        print(SAID[language]["none"].format(path=shown(path)), file=sys.stderr)
        return WRONG
    card = folder.card
    title = card.title[language] if card else path.resolve().name
    facts = []
    if card:
        played = card.kind if isinstance(card, PracticeText) else " × ".join(card.winds) + (f" = {card.end}" if card.end else "")
        facts = [card.about[language], f"{card.id} · {card.version} · {played} · {', '.join(card.speakers)}"]
    knots = {one: outline(read(f"{one}.ink", text)) for one, text in folder.texts.items()}
    file = out or Path(f"{path.resolve().name}.pdf")
    file.parent.mkdir(parents=True, exist_ok=True)
    print(write(title, facts, knots, file, language))
    return 0
