"""What the player said so far, in words, for the list in the menu."""

from __future__ import annotations

from game.rules.ask import Label
from game.rules.profile import evidence
from game.rules.situation import BACK
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
            by, quality = key.split(" ", 1)
            by = "guess" if getattr(value, "guess", False) else by
            return texts.get("said-quality" if by == "me" else f"said-quality-{by}", quality=texts.get(f"quality-{quality}"))
        case "preferred":
            return texts.get("said-preferred", job=texts.get(f"job-{key.split(' ')[0]}"))
        case "stalls":
            stall, over = key.split(" ", 1)
            return texts.get("said-stall", value=Label("value", stall), other=Label("value", over))
        case "picture":
            return texts.get("said-picture", what=texts.get(f"picture-{key}-{value}"))
        case "persons" if key == "seen_me_work":
            return texts.get("said-seen", person=texts.get(f"seen-{value}"))
        case "confirmed" if key.split(" ", 1)[0] in ("interest", "value"):
            kind, what = key.split(" ", 1)
            return texts.get("said-confirmed" if value else "said-unconfirmed", what=Label(kind, what))
        case "confirmed" if key == BACK:
            return texts.get("said-back" if value else "said-not-back")
        case "obstacles":
            return texts.get("said-obstacle", obstacle=texts.get(f"obstacle-{key}"))
        case _:
            return ""
