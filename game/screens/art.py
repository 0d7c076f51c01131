"""Pictures: our own SVG and the pictograms, loaded once for each size and kept."""

from __future__ import annotations

import io
from pathlib import Path

import pygame

from game.screens.kept import kept

ASSETS = Path(__file__).parents[2] / "assets"


class PictureMissing(LookupError):
    """A picture that a level or scene names is not among the assets."""


def _converted(surface: pygame.Surface) -> pygame.Surface:
    return surface.convert_alpha() if pygame.display.get_surface() else surface


def drawn(svg: str, size: tuple[int, int]) -> pygame.Surface:
    """A surface out of SVG text."""
    return _converted(pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size))


@kept
def art(name: str, width: int, height: int) -> pygame.Surface:
    """A picture of assets/art by its path without ending, such as "people/mo_calm"."""
    return _art(name, width, height)


def _art(name: str, width: int, height: int) -> pygame.Surface:
    path = ASSETS / "art" / f"{name}.svg"
    if not path.exists():
        raise PictureMissing(f"assets/art/{name}.svg")
    return drawn(path.read_text("utf-8"), (width, height))


@kept
def backdrop(name: str, width: int = 1280, height: int = 650) -> pygame.Surface:
    """A large picture of a whole scene."""
    return _art(name, width, height)


@kept
def icon(name: str, size: int, tint: str = "#1f2a36") -> pygame.Surface:
    """A pictogram in one colour."""
    path = ASSETS / "pictograms" / f"{name}.svg"
    if not path.exists():
        raise PictureMissing(f"assets/pictograms/{name}.svg")
    text = path.read_text("utf-8").replace("currentColor", tint)
    if "fill=" not in text.split(">", 1)[0]:
        text = text.replace("<svg ", f'<svg fill="{tint}" ', 1)
    return drawn(text, (size, size))


def picture(name: str, width: int, height: int, tint: str = "#1f2a36") -> pygame.Surface:
    """What an option's `picture` names: "card:S6.11", "icon:coffee" or "art:people/mo_calm"."""
    kind, _, rest = name.partition(":")
    if kind == "card":
        return art(f"cards/{rest}", width, height)
    if kind == "art":
        return art(rest, width, height)
    small = icon(rest, min(width, height), tint)
    whole = pygame.Surface((width, height), pygame.SRCALPHA)
    whole.blit(small, small.get_rect(center=(width // 2, height // 2)))
    return whole


@kept
def panel(width: int, height: int, fill: str, radius: int = 20, border: str = "", thick: int = 0,
          shadow: float = 0.18, opacity: float = 1.0) -> pygame.Surface:
    """A rounded panel with a soft lower-right shadow (4 px larger than asked, so that the shadow fits)."""
    half = thick / 2
    edge = f'stroke="{border}" stroke-width="{thick}"' if border and thick else ""
    dark = f'<rect x="4" y="5" width="{width - 1}" height="{height - 1}" rx="{radius}" fill="#1f2a36" fill-opacity="{shadow}"/>' if shadow else ""
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width + 5} {height + 6}">{dark}'
        f'<rect x="{half}" y="{half}" width="{width - thick}" height="{height - thick}" rx="{radius}" fill="{fill}" '
        f'fill-opacity="{opacity}" {edge}/></svg>', (width + 5, height + 6))


@kept
def circle(across: int, fill: str, border: str = "", thick: int = 0) -> pygame.Surface:
    """A disc with an even edge."""
    edge = f'stroke="{border}" stroke-width="{thick}"' if border and thick else ""
    radius = across / 2 - thick / 2 - 0.5
    return drawn(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {across}">'
                 f'<circle cx="{across / 2}" cy="{across / 2}" r="{radius}" fill="{fill}" {edge}/></svg>', (across, across))


@kept
def glow(across: int, tint: str, strength: float = 0.9) -> pygame.Surface:
    """A soft round light."""
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><radialGradient id="g" cx="50%" cy="50%" r="50%">'
        f'<stop offset="0" stop-color="{tint}" stop-opacity="{strength}"/><stop offset="1" stop-color="{tint}" stop-opacity="0"/>'
        f'</radialGradient></defs><circle cx="50" cy="50" r="50" fill="url(#g)"/></svg>', (across, across))
