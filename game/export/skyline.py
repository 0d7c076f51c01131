"""The town of one player as a drawing for paper: dawn, two rows of houses, and a lit window for each thing said."""

from __future__ import annotations

import random

WIDTH = 2100
WALLS = ("#b55148", "#d98a5f", "#c8a26a", "#6f8794", "#b8605a", "#d9a36a", "#7d8fa0", "#8a7a9c")
ROOFS = ("#7a3832", "#2f4f55", "#8a5a2a", "#5a4250")
FAR, LIT, GLOW = "#b08fa0", "#ffd45e", "#ffe9a8"
SCALES = (1.0, 0.86, 0.74, 0.62, 0.52)
"""Houses are drawn smaller, and so are more, until there is a window for each thing said."""
TITLE_WIDE, TITLE_HIGH = 1250, 330
"""The sky is free of roofs where the title stands."""
TRAM = 1290, 1830, 210
"""Left, right and how high over the street the tram hides the windows."""

Pane = tuple[float, float, float]
"""A window: left, top and the scale of its house."""


def skyline(lit: int, seed: int, height: int) -> str:
    """An SVG of 2100 wide and `height` high with exactly `lit` windows on (up to the most that fit); the street lies below."""
    for scale in SCALES:
        draw = random.Random(seed)
        ground = height - 58
        far_panes, far, _ = _row(draw, ground, height, scale, far=True)
        near_panes, near, roofs = _row(draw, ground, height, scale, far=False)
        near_panes = [pane for pane in near_panes if not (TRAM[0] < pane[0] < TRAM[1] and pane[1] > ground - TRAM[2])]
        far_panes = [pane for pane in far_panes if all(pane[1] + 40 * scale < top or not left - 30 < pane[0] < right + 10 for left, right, top in roofs)]
        if len(near_panes) + len(far_panes) >= lit:
            break
    draw.shuffle(near_panes)
    draw.shuffle(far_panes)
    front = near_panes[:lit]
    behind = far_panes[:max(0, lit - len(near_panes))]
    parts = [_sky(height, ground), *far, *(_pane(pane, LIT, 0.85) for pane in behind), *near,
             *(_glow(pane) for pane in front), *(_pane(pane, LIT, 1.0) for pane in front), _street(height, ground)]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}">{"".join(parts)}</svg>'


def _sky(height: int, ground: int) -> str:
    sun_x, sun_y, size = 1610, ground - round(height * 0.36), round(height * 0.26)
    stops = "".join(f'<stop offset="{at}%" stop-color="{shade}"/>' for at, shade in ((0, "#f7b98c"), (45, "#fbd0a0"), (80, "#fde4bd"), (100, "#fff0d0")))
    rings = "".join(f'<circle cx="{sun_x}" cy="{sun_y}" r="{round(size * by)}" fill="#fff3cf" fill-opacity="{much}"/>'
                    for by, much in ((2.5, 0.16), (1.75, 0.26), (1.3, 0.4)))
    clouds = "".join(f'<rect x="{x}" y="{round(height * y)}" width="{w}" height="{h}" rx="{h / 2}" fill="#fff8ec" fill-opacity="{much}"/>'
                     for x, y, w, h, much in ((1180, 0.14, 260, 26, 0.5), (1240, 0.185, 330, 20, 0.38), (1800, 0.1, 240, 24, 0.45), (820, 0.36, 210, 20, 0.4),
                                              (1880, 0.33, 320, 22, 0.35)))
    return (f'<defs><linearGradient id="sky" x1="0%" y1="0%" x2="0%" y2="100%">{stops}</linearGradient></defs>'
            f'<rect width="{WIDTH}" height="{height}" fill="url(#sky)"/>{rings}<circle cx="{sun_x}" cy="{sun_y}" r="{size}" fill="#fff8e0"/>{clouds}')


def _row(draw: random.Random, ground: int, height: int, scale: float, far: bool) -> tuple[list[Pane], list[str], list[tuple[float, float, float]]]:
    """A row of houses on the ground: the places of their windows, what is drawn, and where the roofs are (left, right, top)."""
    panes: list[Pane] = []
    parts: list[str] = []
    roofs: list[tuple[float, float, float]] = []
    x, before = -draw.uniform(10, 60), ""
    while x < WIDTH:
        columns = draw.choice((2, 3, 3, 4, 5))
        wide = (columns * 40 + 24) * scale
        room = ground - (TITLE_HIGH if x < TITLE_WIDE else 0.24 * height) - 52 * scale
        high = room * (draw.uniform(0.72, 1.0) if far else draw.uniform(0.42, 0.8) if x < TITLE_WIDE else draw.uniform(0.3, 0.62))
        wall = FAR if far else draw.choice([one for one in WALLS if one != before])
        before, roof, top = wall, "#94758c" if far else draw.choice(ROOFS), ground - high
        parts.append(f'<rect x="{x:.0f}" y="{top:.0f}" width="{wide:.0f}" height="{high + 2:.0f}" fill="{wall}"/>')
        parts.append(f'<rect x="{x + wide - 12:.0f}" y="{top:.0f}" width="12" height="{high:.0f}" fill="#1f2a36" fill-opacity="{0.06 if far else 0.13}"/>')
        parts.append(_roof(draw, x, top, wide, roof, wall, scale))
        roofs.append((x, x + wide, top - 52 * scale))
        for storey in range(max(1, int((high - 20 * scale) // (46 * scale)))):
            for column in range(columns):
                pane = (x + (22 + column * 40) * scale, top + (18 + storey * 46) * scale, scale)
                if 4 < pane[0] < WIDTH - 26 and pane[1] < ground - 40 * scale:
                    panes.append(pane)
                    parts.append(_pane(pane, "#fff4e2", 0.12 if far else 0.22))
        x += wide + draw.choice((0, 0, 4, 10))
    return panes, parts, roofs


def _roof(draw: random.Random, x: float, top: float, wide: float, roof: str, wall: str, scale: float) -> str:
    kind = draw.choice(("gable", "gable", "dome", "flat", "steps"))
    if kind == "gable":
        return f'<path d="M{x - 8:.0f} {top + 1:.0f}L{x + wide / 2:.0f} {top - 46 * scale:.0f}L{x + wide + 8:.0f} {top + 1:.0f}Z" fill="{roof}"/>'
    if kind == "dome":
        return f'<path d="M{x:.0f} {top + 1:.0f}A{wide / 2:.0f} {44 * scale:.0f} 0 0 1 {x + wide:.0f} {top + 1:.0f}Z" fill="{roof}"/>'
    if kind == "flat":
        chimney = f'<rect x="{x + wide * .64:.0f}" y="{top - 40 * scale:.0f}" width="{16 * scale:.0f}" height="{34 * scale:.0f}" fill="{roof}"/>'
        return f'<rect x="{x - 6:.0f}" y="{top - 12:.0f}" width="{wide + 12:.0f}" height="14" rx="2" fill="{roof}"/>{chimney}'
    step = wide / 6
    return "".join(f'<rect x="{x + step * level:.0f}" y="{top - 16 * scale * (level + 1):.0f}" width="{wide - 2 * step * level:.0f}" height="{17 * scale:.0f}" fill="{wall}"/>'
                   for level in range(3))


def _pane(pane: Pane, shade: str, much: float) -> str:
    x, y, scale = pane
    return f'<rect x="{x:.0f}" y="{y:.0f}" width="{20 * scale:.0f}" height="{27 * scale:.0f}" rx="3" fill="{shade}" fill-opacity="{much}"/>'


def _glow(pane: Pane) -> str:
    x, y, scale = pane
    return (f'<rect x="{x - 9 * scale:.0f}" y="{y - 8 * scale:.0f}" width="{38 * scale:.0f}" height="{43 * scale:.0f}" rx="{15 * scale:.0f}" '
            f'fill="{GLOW}" fill-opacity="0.28"/>')


def _street(height: int, ground: int) -> str:
    return (f'<rect y="{ground}" width="{WIDTH}" height="{height - ground}" fill="#e6cfa2"/><rect y="{ground}" width="{WIDTH}" height="7" fill="#cdb27f"/>'
            f'<rect y="{height - 22}" width="{WIDTH}" height="22" fill="#3c3a4b"/><rect y="{height - 16}" width="{WIDTH}" height="4" fill="#c9a878"/>'
            f'<rect y="{height - 7}" width="{WIDTH}" height="4" fill="#c9a878"/>')
