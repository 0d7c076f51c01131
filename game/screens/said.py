"""What the player said so far, in words, for the list in the menu."""

from __future__ import annotations

from game.rules.ask import Label
from game.rules.profile import evidence
from game.screens.show import Show


def lines(show: Show) -> list[tuple[str, tuple[int, ...]]]:
    """Each thing said as a sentence with the events it rests on, newest first."""
    told: list[tuple[str, tuple[int, ...]]] = []
    for part, key, held in reversed(evidence(show.session.profile)):
        words = _words(show, part, key, held.value)
        if words:
            told.append((words, held.because))
    return told


def _words(show: Show, part: str, key: str, value: object) -> str:
    texts = show.texts
    match part:
        case "skills":
            return texts.get(f"said-{value}", skill=Label("skill", key))
        case "marks":
            mark, uri = key.split(" ", 1)
            return texts.get(f"said-{mark}", skill=Label("skill", uri))
        case "words":
            return texts.get("said-word", words=str(value))
        case "options":
            return texts.get("said-option", occupation=Label("occupation", key))
        case "fit":
            return texts.get("said-fit", topic=texts.get(f"fit-{key}"), how=texts.get(f"fit-how-{value}"))
        case "qualities":
            quality = key.split(" ", 1)[1]
            return texts.get("said-quality", quality=texts.get(f"quality-{quality}"))
        case "obstacles":
            return texts.get("said-obstacle", obstacle=texts.get(f"obstacle-{key}"))
        case _:
            return ""
