"""Where everything lies on the map: tram lines with bends, stations on them, and labels that touch nothing. Pure.

Four lines leave to the right and three to the left, the line of the own work first: it goes down, through the own work, and
then to the right. Labels are laid one by one at the first place where they lie on no line, station, sign or other label.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""

ME: Point = (640, 316)
ME_RADIUS = 52
STATION = 56
OWN_PLACE: Point = (640, 438)
LOOKED_PLACE: Point = (390, 488)
THREAD: tuple[Point, ...] = (ME, (582, 374), (390, 374), LOOKED_PLACE)
"""Where what was looked up lies, and the thread that leads there: under the line to the left, then down from it."""
LINE_HALF = 9
MOST_LABELS = 14
AREA: Box = (14, 80, 1252, 536)
"""Where lines, stations and labels may lie."""


@dataclass(frozen=True)
class Way:
    """How a line goes: to which side, at which height, where its first station may lie and its last, and after which
    station it moves up or down by how much."""

    side: int
    height: float
    first: float
    last: float
    bend_after: int
    bend: float
    trunk: float = 0.0


WAYS = (
    Way(1, 506, 752, 1196, 3, 22),
    Way(1, 262, 752, 1118, 2, -20),
    Way(-1, 262, 528, 66, 4, -22),
    Way(1, 374, 752, 1196, 4, 22),
    Way(-1, 374, 528, 66, 3, 24),
    Way(1, 150, 752, 1118, 3, 20, 13),
    Way(-1, 150, 528, 66, 2, 22, -13),
)
WIDEST, CLOSEST = 92, 66


@dataclass(frozen=True)
class Line:
    """One line: its corners, and its stations in order, each with the number of corners that come before it."""

    name: str
    corners: tuple[Point, ...]
    stations: tuple[tuple[str, Point, int], ...]


@dataclass(frozen=True)
class Layout:
    """The whole map."""

    lines: tuple[Line, ...]
    places: Mapping[str, Point]
    looked: str = ""
    """What was looked up and lies on no line: a station of its own, at the end of a thread."""

    @property
    def thread(self) -> tuple[Point, ...]:
        """From the player to what was looked up; nothing where nothing was."""
        return THREAD if self.looked else ()

    def line_of(self, uri: str) -> Line | None:
        return next((line for line in self.lines if any(one == uri for one, _, _ in line.stations)), None)


def layout(branches: Sequence[tuple[str, Sequence[str]]], own: str | None = None, looked: str = "") -> Layout:
    """Lines and stations for some branches, that of the own work first; the own work lies on the way down.

    What was looked up has a place of its own, unless it lies on a line.
    """
    lines = tuple(_line(name, uris, way, own if number == 0 else None)
                  for number, ((name, uris), way) in enumerate(zip(branches, WAYS, strict=False)))
    places = {uri: place for line in lines for uri, place, _ in line.stations}
    looked = "" if looked in places else looked
    return Layout(lines, places | ({looked: LOOKED_PLACE} if looked else {}), looked)


def _line(name: str, uris: Sequence[str], way: Way, own: str | None) -> Line:
    """From the player along the trunk, out to the side, and with one bend through its stations."""
    x, y = ME
    if abs(way.height - y) < 100:
        turn = x + way.side * abs(way.height - y)
        corners: list[Point] = [(x, y), (turn, way.height)]
    else:
        corners = [(x + way.trunk, y), (x + way.trunk, way.height)]
    stations: list[tuple[str, Point, int]] = []
    if own is not None:
        stations.append((own, OWN_PLACE, 1))
    step = min(WIDEST, max(CLOSEST, abs(way.last - way.first) / max(1, len(uris) - 1)))
    height = way.height
    for number, uri in enumerate(uris):
        at = way.first + way.side * step * number
        if number == way.bend_after:
            before = at - way.side * step / 2
            half = way.side * abs(way.bend) / 2
            corners += [(before - half, height), (before + half, height + way.bend)]
            height += way.bend
        stations.append((uri, (at, height), len(corners)))
    if uris:
        corners.append((way.first + way.side * step * (len(uris) - 1), height))
    return Line(name, tuple(corners), tuple(stations))


def path(of: Layout, start: str, end: str) -> tuple[Point, ...]:
    """The points a tram rolls through from one station to another; an empty start is the player in the middle."""
    if start == end:
        return (of.places.get(end, ME),)
    out, back = _from_me(of, end), _from_me(of, start)
    shared = 0
    one, other = of.line_of(start), of.line_of(end)
    if one is not None and one is other:
        while shared < min(len(out), len(back)) - 1 and out[shared] == back[shared]:
            shared += 1
        return (*reversed(back[shared:]), *out[shared:])
    return (*reversed(back), *out[1:])


def _from_me(of: Layout, uri: str) -> list[Point]:
    line = of.line_of(uri)
    if line is None:
        return list(of.thread) if uri and uri == of.looked else [ME]
    place, before = next((place, before) for one, place, before in line.stations if one == uri)
    return [ME, *line.corners[1:before], place]


def along(points: Sequence[Point], part: float) -> Point:
    """The point at a part (0-1) of the length of a way.

    >>> along([(0, 0), (10, 0), (10, 10)], 0.75)
    (10.0, 5.0)
    """
    lengths = [math.dist(one, other) for one, other in pairwise(points)]
    left = max(0.0, min(1.0, part)) * sum(lengths)
    for (one, other), long in zip(pairwise(points), lengths, strict=True):
        if left <= long and long > 0:
            return one[0] + (other[0] - one[0]) * left / long, one[1] + (other[1] - one[1]) * left / long
        left -= long
    return points[-1]


def length(points: Sequence[Point]) -> float:
    return sum(math.dist(one, other) for one, other in pairwise(points))


# Labels


def labels(of: Layout, signs: Mapping[str, tuple[int, int]], wanted: Sequence[tuple[str, tuple[int, int]]],
           taken: Iterable[Box] = ()) -> tuple[dict[str, Box], dict[str, Box]]:
    """Where the signs of the lines and the labels of stations lie; wanted labels come in order of importance.

    Together at most MOST_LABELS; one that fits nowhere is left out. Boxes that are `taken` stay free.
    """
    busy = [*taken, _around(ME, 2 * ME_RADIUS + 8), *(_around(place, STATION + 6) for place in of.places.values())]
    stretches = [stretch for corners in (*(line.corners for line in of.lines), of.thread) for stretch in pairwise(corners)]
    laid_signs: dict[str, Box] = {}
    laid: dict[str, Box] = {}
    for line in of.lines:
        if line.name in signs:
            found = _free(_sign_places(line, signs[line.name]), busy, stretches)
            if found:
                laid_signs[line.name] = found
                busy.append(found)
    for uri, size in wanted:
        if len(laid) + len(laid_signs) >= MOST_LABELS:
            break
        if uri in of.places and uri not in laid:
            found = _free(_label_places(of.places[uri], size), busy, stretches)
            if found:
                laid[uri] = found
                busy.append(found)
    return laid_signs, laid


def _sign_places(line: Line, size: tuple[int, int]) -> list[Box]:
    """At the far end of a line: above or below its last stations."""
    width, height = size
    outer = [place for _, place, _ in line.stations][::-1][:4]
    gap = STATION / 2 + 7
    found: list[Box] = []
    for x, y in outer:
        for shift in (0, -30, 30, -60, 60):
            found += [(x + shift - width / 2, y - gap - height, width, height), (x + shift - width / 2, y + gap, width, height)]
    return found


def _label_places(place: Point, size: tuple[int, int]) -> list[Box]:
    """Under a station, then over it, then beside it."""
    (x, y), (width, height) = place, size
    gap = STATION / 2 + 5
    found: list[Box] = []
    for shift in (0, -18, 18, -36, 36, -56, 56):
        found += [(x + shift - width / 2, y + gap, width, height), (x + shift - width / 2, y - gap - height, width, height)]
    return [*found, (x + gap + 4, y - height / 2, width, height), (x - gap - 4 - width, y - height / 2, width, height)]


def _free(places: Sequence[Box], busy: Sequence[Box], stretches: Sequence[tuple[Point, Point]]) -> Box | None:
    return next((box for box in places if inside(box, AREA) and not any(overlap(box, other) for other in busy)
                 and not any(crosses(box, one, other) for one, other in stretches)), None)


def _around(place: Point, across: float) -> Box:
    return place[0] - across / 2, place[1] - across / 2, across, across


def inside(box: Box, area: Box) -> bool:
    return box[0] >= area[0] and box[1] >= area[1] and box[0] + box[2] <= area[0] + area[2] and box[1] + box[3] <= area[1] + area[3]


def overlap(one: Box, other: Box) -> bool:
    return (one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
            and one[1] < other[1] + other[3] and other[1] < one[1] + one[3])


def crosses(box: Box, one: Point, other: Point) -> bool:
    """Whether a stretch of line, with its width, runs through a box."""
    left, top, width, height = box[0] - LINE_HALF, box[1] - LINE_HALF, box[2] + 2 * LINE_HALF, box[3] + 2 * LINE_HALF
    start, end = 0.0, 1.0
    for from_, to, low, high in ((one[0], other[0], left, left + width), (one[1], other[1], top, top + height)):
        way = to - from_
        if way == 0:
            if not low < from_ < high:
                return False
            continue
        near, far = sorted(((low - from_) / way, (high - from_) / way))
        start, end = max(start, near), min(end, far)
    return start < end
