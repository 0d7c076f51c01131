"""Why an occupation stands where it stands, at an open station: pages of sentences, each with a pictogram; numbers last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.rules.ask import Label, Say
from game.rules.reasons import Reasons, reasons
from game.screens import theme
from game.screens.art import circle, icon, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.scene import pill

if TYPE_CHECKING:
    from game.screens.scenes.map_panels import Panels

LEFT, TOP, WIDTH, HEIGHT = 36, 92, 776, 424
HEAD, FOOT, MOST_HIGH = 92, 84, 62
ROWS, LARGE, LARGE_ROWS, LETTERS = 5, 1.5, 4, 62
"""So many rows of text a page, and so many from this size of text on; a row holds so many letters in the usual size."""
MARKS = {
    "the_map-similar": "arrows-split", "the_map-band": "check", "the_map-no-cards": "plus", "the_map-wanted": "heart",
    "the_map-far-kind": "toolbox", "the_map-far-school": "student", "the_map-papers-years": "student", "the_map-far-higher": "clock",
    "the_map-far-lower": "clock", "the_map-far-heavier": "heartbeat", "the_map-far-lighter": "heartbeat", "the_map-far-tasks": "list-checks",
    "the_map-reasons-can": "check", "the_map-reasons-knows": "check", "the_map-learn-knowledge": "book-open", "the_map-learn-papers": "seal-check", "the_map-learn": "plant",
    "the_map-reasons-first": "plant", "the_map-reasons-stop": "signpost", "the_map-reasons-toward": "signpost", "the_map-reasons-talk": "chats-circle",
    "the_map-counts": "list-checks", "the_map-reasons-little-known": "question", "the_map-own": "check",
}
"""The beginning of a text -> its pictogram; the first that fits."""


class ReasonPages:
    """One page at a time, in a panel of its own over the result."""

    def __init__(self, panels: Panels) -> None:
        self.panels = panels
        self.house, self.scene = panels.house, panels.scene

    def show(self, page: int = 0) -> None:
        """A page: its head, its sentences, the way on."""
        panels, scene, house = self.panels, self.scene, self.house
        told = reasons(scene.show.session.profile, scene.show.world.graph, house.at, scene.show.texts.language)
        pages = self._pages(told)
        head, lines = pages[page]
        panels.clear()
        house._shut_picture()
        panels.shown = "why_here"
        ground = panel(WIDTH, HEIGHT, theme.PAPER, 22).copy()
        title = fitted(head, WIDTH - 140, 60, scene.px(29), theme.INK, "bold", "left")
        ground.blit(title, title.get_rect(midleft=(30, 48)))
        words = [scene.say(line) for line in lines]
        rows = [self._rows(one) for one in words]
        unit = min(MOST_HIGH * max(1.0, scene.show.settings.size * 0.8), (HEIGHT - HEAD - FOOT) / max(1, sum(rows)))
        size = min((fitting_size(one, WIDTH - 124, int(unit * row) - 4, scene.px(24)) for one, row in zip(words, rows, strict=True)), default=scene.px(24))
        top = float(HEAD)
        for line, said, row in zip(lines, words, rows, strict=True):
            high, y = unit * row, round(top + unit * row / 2)
            top += high
            ground.blit(circle(44, "#f6e7c4"), (28, y - 22))
            new = line.id.startswith("the_map-learn")
            mark = icon(mark_of(line.id), 28, theme.BRICK if new else theme.DEEP_TEAL)
            ground.blit(mark, mark.get_rect(center=(50, y)))
            text = fitted(said, WIDTH - 124, int(high) - 2, size, theme.INK, "regular", "left")
            ground.blit(text, text.get_rect(midleft=(88, y)))
        panels.show(ground)
        stop = self._stop(lines, told)
        if stop:
            label = scene.text("the_map-stone-go", occupation=Label("occupation", stop))
            panels.plain(pill(label, "signpost", 420, 54, scene.px(20), main=True), LEFT + 240, TOP + HEIGHT - 44, "toward", label, lambda: scene.go_to(stop))
        last = page + 1 == len(pages)
        if len(pages) > 1:
            label = scene.text("the_map-page-first" if last else "the_map-page-next")
            panels.plain(pill(label, "", 200, 54, scene.px(20)), LEFT + WIDTH - 120, TOP + HEIGHT - 44, "page", label,
                         lambda: self.show(0 if last else page + 1))
        less = scene.text("the_map-less")
        panels.plain(pill("", "x", 58, 58, 20), LEFT + WIDTH - 52, TOP + 48, "result", less, panels.result)
        panels.keep_button()
        scene.speak(head, *words)

    def _pages(self, told: Reasons) -> list[tuple[str, list[Say]]]:
        """What stands above each page, and its sentences; where some skills are shared, the counts come last."""
        scene, counts = self.scene, self.house.why.counts
        head, *rest = told.stands
        skills, onward = scene.text("the_map-reasons-skills"), scene.text("the_map-reasons-onward")
        number = Say("the_map-counts", {"essential": counts["essential"], "shared": counts["essential_shared"]})
        most = LARGE_ROWS if scene.show.settings.size >= LARGE else ROWS
        found: list[tuple[str, list[Say]]] = []
        for title, lines in ((scene.say(head), rest), (skills, [*told.skills, *([number] if counts["essential_shared"] else [])]), (onward, [*told.onward])):
            room = 0
            for line in lines:
                rows = self._rows(scene.say(line))
                if rows > room:
                    found.append((title, []))
                    room = most
                found[-1][1].append(line)
                room -= rows
        return found

    def _rows(self, words: str) -> int:
        """How many rows a sentence needs, roughly."""
        return 1 + int(len(words) * max(1.0, self.scene.show.settings.size * 0.75)) // LETTERS

    def _stop(self, lines: list[Say], told: Reasons) -> str | None:
        """Where one may go from a page that names a stop."""
        named = any(line.id in ("the_map-reasons-stop", "the_map-reasons-toward") for line in lines)
        return told.stop if named else None



def mark_of(text: str) -> str:
    """The pictogram of a sentence.

    >>> mark_of("the_map-far-school-beside"), mark_of("the_map-learn-everyday")
    ('student', 'plant')
    """
    return next((mark for start, mark in MARKS.items() if text.startswith(start)), "map-pin")
