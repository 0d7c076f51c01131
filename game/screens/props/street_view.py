"""The street as one picture: the houses, the jobs that happened, by day and with the lights on at dusk."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pygame

from game.screens import theme
from game.screens.art import art, backdrop, circle, glow
from game.screens.props.portrait import star

WIDTH, HEIGHT = 1280, 650
JOB = (200, 170)
PLACES: dict[str, tuple[int, int]] = {
    "shopping": (20, 160), "books": (226, 160), "mural": (428, 160), "lamp": (572, 162), "bicycle": (744, 160), "fence": (984, 160),
    "music": (470, 332), "stall": (688, 332), "till": (898, 332), "pond": (1078, 356), "party": (600, 474), "teach": (852, 476),
}
"""Upper left corner of each job in the picture of the street, back row first."""
WINDOWS = ((84, 128), (163, 110), (220, 108), (94, 208), (220, 207), (290, 143), (340, 143), (390, 143), (697, 122), (760, 122), (760, 208),
           (828, 103), (884, 103), (828, 160), (884, 160))
WIRE = ((0, 60), (140, 75), (290, 82), (450, 78), (640, 67), (800, 54), (960, 47), (1120, 49), (1280, 57))
BULBS = ("#ffd76a", "#f9a77f", "#fff0c4", "#9fd6cf")
DUSK = (122, 108, 158)


def middle(job: str) -> tuple[int, int]:
    """Where the middle of a job is on the screen."""
    x, y = PLACES[job]
    return x + JOB[0] // 2, y + JOB[1] // 2 + theme.BAR


def job_picture(job: str, times: int = 1) -> pygame.Surface:
    """A job that happens; one that was chosen again shines."""
    scene = art(f"places/street/{job}", *JOB)
    if times < 2:
        return scene
    whole = pygame.Surface((JOB[0] + 60, JOB[1] + 60), pygame.SRCALPHA)
    light = glow(250, "#ffe08a", 0.75)
    whole.blit(light, light.get_rect(center=whole.get_rect().center))
    whole.blit(scene, (30, 30))
    for x, y, across in ((34, 60, 26), (222, 48, 30), (128, 22, 22), (214, 150, 20), (44, 158, 18)):
        whole.blit(star(across, "#fffdf4"), (x - across // 2, y - across // 2))
    return whole


def by_day(jobs: Mapping[str, int]) -> pygame.Surface:
    """The street with the jobs that happened, by how often they were chosen."""
    view = backdrop("places/street").copy()
    for job in (name for name in PLACES if name in jobs):
        picture = job_picture(job, jobs[job])
        x, y = PLACES[job]
        view.blit(picture, picture.get_rect(center=(x + JOB[0] // 2, y + JOB[1] // 2)))
    return view


def at_dusk(day: pygame.Surface, jobs: Mapping[str, int]) -> pygame.Surface:
    """The same street when it grows dark: windows, garland and every job that happened give light."""
    view = day.copy()
    view.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
    for job, times in jobs.items():
        x, y = PLACES[job]
        light = glow(250 + 60 * min(times, 2), "#ffcf6a", 0.34 + 0.12 * min(times, 2))
        view.blit(light, light.get_rect(center=(x + JOB[0] // 2, y + JOB[1] // 2 + 10)))
        scene = art(f"places/street/{job}", *JOB)
        view.blit(scene, (x, y))
    for x, y in WINDOWS:
        light = glow(110, "#ffd76a", 0.6)
        view.blit(light, light.get_rect(center=(x, y)))
        pane = pygame.Surface((32, 40), pygame.SRCALPHA)
        pane.fill((255, 214, 110, 190))
        view.blit(pane, pane.get_rect(center=(x, y)))
        pygame.draw.line(view, "#c98a3a", (x, y - 20), (x, y + 19), 2)
        pygame.draw.line(view, "#c98a3a", (x - 16, y), (x + 15, y), 2)
    for number, (x, y) in enumerate(_bulbs()):
        tint = BULBS[number % len(BULBS)]
        light = glow(64, tint, 0.7)
        view.blit(light, light.get_rect(center=(x, y + 6)))
        bulb = circle(12, tint)
        view.blit(bulb, bulb.get_rect(center=(x, y + 6)))
    return view


def _bulbs() -> list[tuple[int, int]]:
    """Places of the lamps on the wire over the street."""
    places = []
    for (x0, y0), (x1, y1) in pairwise(WIRE):
        places += [(round(x0 + (x1 - x0) * part), round(y0 + (y1 - y0) * part)) for part in (0.15, 0.5, 0.85)]
    return places
