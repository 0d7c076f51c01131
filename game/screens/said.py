"""What the player said so far, in words, for the list in the menu."""

from __future__ import annotations

from game.rules.ask import Label
from game.rules.cast import situation_of
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
        case "guesses":
            return texts.get("said-guess", occupation=Label("occupation", key), band=texts.get(f"the_map-guess-{value}"))
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
        case "confirmed" if key.split(" ", 1)[0] in ("interest", "value", "trace"):
            kind, what = key.split(" ", 1)
            return texts.get("said-confirmed" if value else "said-unconfirmed", what=Label(kind, what))
        case "confirmed" if key == BACK:
            return texts.get("said-back" if value else "said-not-back")
        case "obstacles" if key == "good":
            return texts.get("said-confirmed", what=Label("obstacle", key))
        case "obstacles":
            return texts.get("said-obstacle", obstacle=texts.get(f"obstacle-{key}"))
        case _:
            return _later_words(show, part, key, value)


def _later_words(show: Show, part: str, key: str, value: object) -> str:
    """What was said from the details of the day on to the step."""
    texts = show.texts
    match part:
        case "details":
            return texts.get("said-detail", what=texts.get(f"my_work-colleague-{value}" if key == "colleague" else f"detail-{key}-{value}"))
        case "changes":
            wind, thing = key.split(" ", 1)
            found = show.world.scenarios.winds.get(wind)
            label = next((one.label[texts.language] for one in found.objects if one.id == thing), "") if found else ""
            return texts.get("said-change", what=label, seen=texts.get(f"future-{value}")) if label else ""
        case "feelings":
            return texts.get("said-feeling", how=texts.get(f"future-feeling-{value}"))
        case "ways":
            stay = f"future-stay-{situation_of(show.session.profile)}"
            return texts.get("said-way", way=texts.get(stay if value == "stay" else f"future-{value}"))
        case "choices" | "demands" if (card := getattr(value, "card", "")) and show.world.graph.knows_skill(card):
            return texts.get("said-laid", skill=Label("skill", card))
        case "tips" if key in show.world.scenarios.passengers:
            return texts.get("said-tip", tip=show.world.scenarios.passengers[key].tip.text[texts.language])
        case "acquainted":
            return texts.get("said-acquainted" if value else "said-not-acquainted", occupation=Label("occupation", key))
        case "weighed" if value:  # a coin of which nothing is known stays in the hand: nothing was said
            return texts.get("said-weighed", value=Label("value", key), occupation=Label("occupation", str(value)))
        case "lifted":
            return _lifted(show, key, value)
        case "steps":
            return texts.get("said-step", step=Label("step", f"{key}-{value}"))
        case _:
            return ""


def _lifted(show: Show, obstacle: str, value: object) -> str:
    """Who and what helps; of what is good here, what is to be kept."""
    who, what = getattr(value, "who", ""), getattr(value, "what", "")
    if who == "me":
        return show.texts.get("said-keep", what=show.texts.get(f"fit-{what}"))
    tip = show.world.scenarios.passengers.get(what.removeprefix("tip-"))
    help_ = tip.tip.text[show.texts.language] if tip else show.texts.get(f"what-{what}")
    return show.texts.get("said-lifted", obstacle=Label("obstacle", obstacle), who=Label("who", who), what=help_)
