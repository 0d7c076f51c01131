"""What every scene may use: words, graph, settings, voice, sounds, and the profile to look at (never to change)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from game.screens.props.town import Town
from game.screens.theme import Settings

if TYPE_CHECKING:
    from game.rules.world import World
    from game.session import Session
    from game.texts import Texts


class Voice(Protocol):
    """Reads aloud."""

    def say(self, text: str) -> None: ...

    def stop(self) -> None: ...


class Sounds(Protocol):
    """Plays one of the short sounds by name."""

    def play(self, name: str, volume: float = 1.0) -> None: ...


class Silence:
    """No voice and no sound."""

    def say(self, text: str) -> None:
        """Says nothing."""

    def stop(self) -> None:
        """Nothing to stop."""

    def play(self, name: str, volume: float = 1.0) -> None:
        """Plays nothing."""


@dataclass
class Show:
    """The context of all scenes of one session."""

    session: Session
    world: World
    texts: Texts
    settings: Settings = field(default_factory=Settings)
    voice: Voice = field(default_factory=Silence)
    sounds: Sounds = field(default_factory=Silence)
    kept: dict[str, Any] = field(default_factory=dict)
    """What scenes keep for each other within one sitting (large pictures, the town); nothing the player said."""

    @property
    def town(self) -> Town:
        """The player's town, the same all the way."""
        if "town" not in self.kept:
            self.kept["town"] = Town(seed=self.session.profile.seed or 3)
        town: Town = self.kept["town"]
        return town

    @property
    def lit(self) -> int:
        """How many windows are lit: one for each answer that counts as something the player said about themselves."""
        return self.session.windows
