"""Words as they are typed: letters, backspace, enter; which keys belong to the words and which to the screen."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

ENTER = (pygame.K_RETURN, pygame.K_KP_ENTER)


@dataclass
class Typed:
    """A line of words. While one types, space and enter belong to the words; after Tab or an arrow they press things."""

    longest: int = 60
    words: str = ""
    typing: bool = False

    def take(self, event: pygame.event.Event) -> str:
        """What a key did: "changed", "enter", "taken" (nothing changed), or "" when it is for the screen."""
        if event.type == pygame.TEXTINPUT:
            return self._text(event.text)
        if event.key == pygame.K_BACKSPACE and (self.words or self.typing):
            # one press too many wipes nothing else: it must not take back an earlier answer
            changed = "changed" if self.words else "taken"
            self.words, self.typing = self.words[:-1], True
            return changed
        if event.key == pygame.K_SPACE:
            return "taken" if self.typing else ""
        if event.key in ENTER:
            return "enter" if self.typing and self.words.strip() else ""
        if event.key == pygame.K_TAB or event.key in (pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT):
            self.typing = False
        return ""

    def _text(self, text: str) -> str:
        if text == " " and not self.typing:
            return "taken"
        self.typing = True
        if len(self.words) + len(text) > self.longest:
            return "taken"
        self.words += text
        return "changed"
