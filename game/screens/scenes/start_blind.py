"""What stays private, felt: two people look in from outside, and the blind goes down."""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Option
from game.screens.art import art, drawn
from game.screens.motion import out, smooth
from game.screens.scenes.start_inside import WINDOW, InsideScene
from game.screens.thing import Thing

ROLLED = 20
PAUSE = 2.4
PITCH = 408
"""From one window to the next."""


class BlindScene(InsideScene):
    """Pull the blind; then nobody sees anything."""

    def begin(self, ask: Ask) -> None:
        super().begin(ask)
        self.down = float(ROLLED)
        self.closed = False
        self.stage.add(Thing(None, *WINDOW.center, z=2, size=WINDOW.size, paint=self._blinds))
        self.cord = self.stage.add(Thing(None, WINDOW.centerx, WINDOW.y + 66, name="blind", says=self.text("start-blind-pull"), size=(300, 110), z=12,
                                         press=self._pull, pull=True))
        self.puller = self.choice("blind-button", self.text("start-blind-pull"), "eye-slash", 470, True, self._pull)

    def _pull(self) -> None:
        """Down it goes, with the question what there is to see now."""
        if self.closed:
            return
        self.closed = True
        self.cord.press = None
        self.stage.remove(self.puller)
        self.show.sounds.play("paper")
        self.stage.motion.move(self, 0.7, smooth, down=float(WINDOW.height - 4))
        self.stage.motion.after(0.75, lambda: self.tell(self.text("start-blind-ask")))
        self.stage.motion.after(0.75 + PAUSE, self._nothing)

    def _nothing(self) -> None:
        self.tell(self.text("start-blind-closed"))
        self.show.sounds.play("done")
        done = self.ask.done
        assert done is not None
        self.choice("further", self.label(done), "arrow-right", 470, True, self.further)

    def way_to(self, option: Option) -> list[str]:
        return [option.id] if self.closed else ["blind", option.id]

    def outside(self, surface: pygame.Surface) -> None:
        surface.blit(art("start/onlookers", 360, 250), (WINDOW.x, WINDOW.bottom - 246))

    def _blinds(self, surface: pygame.Surface, thing: Thing) -> None:
        """The cloth of each window as far as it is down, its weight and its cord; the others follow the one that was pulled."""
        cloth = _cloth(WINDOW.width - 2, WINDOW.height)
        for left, late in ((WINDOW.x, 0), (WINDOW.x - PITCH, 60), (WINDOW.x + PITCH, 60)):
            part = min(max(self.down - late, ROLLED) * WINDOW.height / (WINDOW.height - late), WINDOW.height - 4) if late else self.down
            high, middle = round(part), left + WINDOW.width // 2
            surface.blit(cloth, (left + 1, WINDOW.y), (0, cloth.get_height() - high, cloth.get_width(), high))
            bottom = WINDOW.y + high
            pygame.draw.rect(surface, "#7a3832", (left + 4, bottom - 5, WINDOW.width - 8, 11), border_radius=5)
            if not late:
                pygame.draw.line(surface, "#8a5a2a", (middle, bottom + 4), (middle, bottom + 40), 4)
                pygame.draw.circle(surface, "#b97a16", (middle, bottom + 48), 13)
                pygame.draw.circle(surface, "#f5b82e", (middle - 1, bottom + 46), 11)

    def leave(self, echoes: tuple[object, ...]) -> float:
        self.stage.motion.move(self, 0.1, out, down=self.down)
        return 0.15


def _cloth(width: int, height: int) -> pygame.Surface:
    """Woven cloth in the colours of the tram, with the last light of the window behind it."""
    key = (width, height)
    if key not in _CLOTHS:
        stripes = "".join(f'<rect x="0" y="{y}" width="{width}" height="11" fill="#d98a5f" fill-opacity="0.28"/>' for y in range(10, height, 34))
        threads = "".join(f'<path d="M0 {y}H{width}" stroke="#7a3832" stroke-width="1" stroke-opacity="0.10"/>' for y in range(3, height, 6))
        sun = f'<circle cx="{width * 0.7}" cy="{height * 0.62}" r="120" fill="#fff8ec" fill-opacity="0.22"/>'
        _CLOTHS[key] = drawn(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" rx="16" fill="#f0cf9c"/>'
            f'{sun}{stripes}{threads}</svg>', (width, height))
    return _CLOTHS[key]


_CLOTHS: dict[tuple[int, int], pygame.Surface] = {}
