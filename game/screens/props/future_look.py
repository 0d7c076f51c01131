"""How a future looks: the colour, the light and the things of each wind, the same in the room, the street and the evening.

For a wind `w` the drawings are places/light_w.svg (its light, over a room or a street), places/future_w.svg (what stands for
it), places/little_w.svg (the small sign where there is little of it), and for each of its four objects `o` places/room_w_o.svg
or places/change_w_o.svg. A wind without a row in `LOOKS` takes the plain look and still shows its drawings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pygame

from game.rules.profile import Profile
from game.rules.wind_of_change import WindOfChange
from game.rules.winds import brought
from game.screens.art import ASSETS, art, backdrop
from game.screens.kept import kept

PLACES = ASSETS / "art" / "places"
MUCH, LITTLE = "veel", "weinig"


@dataclass(frozen=True)
class Spot:
    """A place for a thing: its middle, its foot, how deep it lies, how large it may be, and how far it moves by itself."""

    x: float
    foot: float
    z: float
    size: tuple[int, int]
    sways: tuple[float, float] = (0.0, 2.0)


SPOTS: Mapping[str, Spot] = {
    "table_left": Spot(352, 490, 7, (122, 108)),
    "table_right": Spot(512, 490, 7, (122, 108)),
    "wall_left": Spot(812, 202, 3, (144, 128)),
    "wall_right": Spot(1004, 202, 3, (144, 128)),
    "outside_left": Spot(392, 352, 1, (158, 140)),
    "outside_right": Spot(522, 352, 1, (158, 140)),
    "under_levers": Spot(1200, 580, 7, (128, 138)),
}
"""In a room seen over a table: on the table, on the wall, outside the window, and under the box with the levers."""


DRIVES = (14.0, 0.0)
"""How far a thing that drives or walks goes to and fro; the others move up and down."""


@dataclass(frozen=True)
class Look:
    """Colour and strength of a wind's veil over the town, size of what stands for it, the spot of each object, and which of them drive."""

    tint: str = "#8a7a9c"
    strength: float = 0.28
    size: tuple[int, int] = (240, 260)
    spots: Mapping[str, str] = field(default_factory=dict)
    drives: tuple[str, ...] = ()


PLAIN = Look()
LOOKS: Mapping[str, Look] = {
    "robots": Look("#5f7484", 0.44, (260, 300), {"floor": "table_left", "cart": "table_right", "arm": "wall_left", "lift": "wall_right"}, ("floor", "cart")),
    "ai": Look("#1f7078", 0.42, (220, 240), {"talks": "table_left", "writes": "table_right", "planning": "wall_left", "camera": "wall_right"}),
    "mensen": Look("#e8925f", 0.36, (240, 260), {"sign": "table_left", "hook": "wall_right", "waiting": "outside_right", "new": "outside_left"}),
    "groen": Look("#9cc85f", 0.36, (260, 300), {"pump": "table_left", "reuse": "table_right", "panels": "outside_left", "bus": "outside_right"}, ("bus",)),
    "zorg": Look("#e08a94", 0.36, (260, 270), {"home": "table_left", "watch": "table_right", "walker": "outside_left", "parents": "outside_right"}, ("walker",)),
    "online": Look("#5560b8", 0.40, (250, 290), {"parcels": "table_left", "app": "table_right", "chat": "wall_left", "rider": "outside_left"}, ("rider",)),
    "regels": Look("#8fcabb", 0.44, (250, 290), {"list": "wall_left", "helmet": "wall_right", "password": "table_left", "check": "outside_left"}),
}


def look(wind: str) -> Look:
    """How a wind looks."""
    return LOOKS.get(wind, PLAIN)


def spot(wind: str, thing: str, number: int) -> Spot:
    """Where an object stands; the objects of a wind without a row stand one after the other."""
    place = SPOTS[look(wind).spots.get(thing, list(SPOTS)[number])]
    return replace(place, sways=DRIVES) if thing in look(wind).drives else place


def leading(ends: Mapping[str, str], story: str = "") -> str:
    """The wind whose light the day has: that of the story where it is a lever that stands up, else the first one that does; "" where none."""
    up = [wind for wind, end in ends.items() if end == MUCH]
    return story if story in up else up[0] if up else ""


def standing(wind: WindOfChange, profile: Profile) -> list[str]:
    """The things of a wind for a street: what stands on the ground first, what hangs on a wall last."""
    return sorted(brought(wind, profile), key=lambda name: look(wind.id).spots.get(name, "").startswith("wall"))


def thing_picture(wind: str, thing: str, size: tuple[int, int]) -> pygame.Surface | None:
    """The drawing of an object as it stands in a room."""
    return _drawn((f"room_{wind}_{thing}", f"change_{wind}_{thing}"), size)


def sign_picture(wind: str, end: str, size: tuple[int, int]) -> pygame.Surface | None:
    """What says how one lever stands: what stands for the wind, or the small sign of there being little of it."""
    if end == LITTLE:
        return _drawn((f"little_{wind}",), size)
    wide, high = look(wind).size
    part = min(size[0] / wide, size[1] / high)
    return _drawn((f"future_{wind}",), (round(wide * part), round(high * part)))


def _drawn(names: tuple[str, ...], size: tuple[int, int]) -> pygame.Surface | None:
    for name in names:
        if (PLACES / f"{name}.svg").exists():
            return art(f"places/{name}", *size)
    return None


def has_light(wind: str) -> bool:
    """Whether somebody drew the light of this wind."""
    return (PLACES / f"light_{wind}.svg").exists()


def lay_light(surface: pygame.Surface, wind: str, top: int, part: float = 1.0) -> None:
    """Lay the light of a wind over what lies below `top`, the sky or the open land."""
    if part <= 0.02 or not has_light(wind):
        return
    light = backdrop(f"places/light_{wind}", surface.get_width(), surface.get_height() - top)
    light.set_alpha(round(255 * part))
    surface.blit(light, (0, top))
    light.set_alpha(255)


def lay_veil(surface: pygame.Surface, wind: str, area: pygame.Rect, part: float = 1.0, fades: bool = False) -> None:
    """Lay the colour of a wind over a part of the picture; one that fades comes in from above, so that it colours the roofs and not the sky."""
    if part <= 0.02 or not wind:
        return
    strongest = round(255 * look(wind).strength * part)
    tint = pygame.Color(look(wind).tint)[:3]
    veil = pygame.Surface(area.size, pygame.SRCALPHA)
    if fades:
        for y in range(area.height):
            veil.fill((*tint, round(strongest * min(1.0, 2 * y / area.height))), (0, y, area.width, 1))
    else:
        veil.fill((*tint, strongest))
    surface.blit(veil, area)


@kept
def lit_room(name: str, wind: str, width: int, height: int) -> pygame.Surface:
    """A picture of a room in the light of a wind; what is open in it (a window) stays open."""
    if not has_light(wind):
        return backdrop(name, width, height)
    return _under(backdrop(f"places/light_{wind}", width, height).copy(), backdrop(name, width, height))


@kept
def tinted(name: str, wind: str, width: int, height: int) -> pygame.Surface:
    """A picture in the colour of a wind alone, for what stands before its light."""
    if wind not in LOOKS:
        return backdrop(name, width, height)
    veil = pygame.Surface((width, height), pygame.SRCALPHA)
    veil.fill((*pygame.Color(look(wind).tint)[:3], round(255 * look(wind).strength)))
    return _under(veil, backdrop(name, width, height))


def _under(veil: pygame.Surface, picture: pygame.Surface) -> pygame.Surface:
    """A picture with a veil over what it covers."""
    mask = picture.copy()
    mask.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    veil.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    whole = picture.copy()
    whole.blit(veil, (0, 0))
    return whole
