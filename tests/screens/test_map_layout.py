"""On the map no label touches a line, a station or another label, and the tram rolls over the lines alone."""

import math
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from game.screens import map_layout as m

COUNTS = st.lists(st.integers(1, 7), min_size=1, max_size=7)
OWN = st.sampled_from([None, "own"])


def made(counts, own=None):
    return m.layout([(f"line{number}", [f"{number}.{place}" for place in range(count)]) for number, count in enumerate(counts)], own)


@given(COUNTS, OWN)
def test_stations_lie_apart_and_on_the_map(counts, own):
    of = made(counts, own)
    assert len(of.places) == sum(counts) + (own is not None)
    assert all(m.inside((x - 28, y - 28, 56, 56), m.AREA) for x, y in of.places.values())
    assert all(math.dist(one, other) >= m.STATION + 8 for one, other in combinations(of.places.values(), 2))
    assert all(math.dist(place, m.ME) >= m.ME_RADIUS + m.STATION / 2 for place in of.places.values())


def on_a_line(of, point):
    return any(abs(math.dist(one, point) + math.dist(point, other) - math.dist(one, other)) < 0.01
               for line in of.lines for one, other in pairwise([m.ME, *line.corners]))


@given(COUNTS, OWN)
def test_every_station_lies_on_its_line(counts, own):
    of = made(counts, own)
    for line in of.lines:
        for _, place, _ in line.stations:
            assert on_a_line(of, place)


@settings(max_examples=40, deadline=None)
@given(COUNTS, OWN, st.lists(st.tuples(st.integers(40, 200), st.sampled_from([28, 56])), min_size=7, max_size=7))
def test_labels_touch_nothing_and_are_at_most_fourteen(counts, own, sizes):
    of = made(counts, own)
    taken = [(9, 495, 430, 250)]
    wanted = list(zip(of.places, sizes * 8, strict=False))
    signs, labels = m.labels(of, {line.name: (180, 36) for line in of.lines}, wanted, taken)
    boxes = [*signs.values(), *labels.values()]
    assert len(boxes) <= m.MOST_LABELS
    assert not any(m.overlap(one, other) for one, other in combinations([*boxes, *taken], 2))
    for box in boxes:
        assert m.inside(box, m.AREA)
        assert not any(m.overlap(box, (x - 28, y - 28, 56, 56)) for x, y in of.places.values())
        assert not any(m.crosses(box, one, other) for line in of.lines for one, other in pairwise(line.corners))


def test_a_full_map_has_all_its_signs_and_several_labels():
    of = made([6] * 7, "own")
    signs, labels = m.labels(of, {line.name: (200, 36) for line in of.lines}, [("own", (130, 30)), *((f"{number}.0", (150, 30)) for number in range(7))])
    assert len(signs) == 7 and "own" in labels and len(labels) >= 6


@given(COUNTS, OWN, st.data())
def test_the_tram_rolls_over_the_lines_from_station_to_station(counts, own, data):
    of = made(counts, own)
    start, end = (data.draw(st.sampled_from(["", *of.places])) for _ in range(2))
    road = m.path(of, start, end)
    assert road[0] == of.places.get(start, m.ME) and road[-1] == of.places.get(end, m.ME)
    for part in (0.1, 0.35, 0.5, 0.8):
        x, y = m.along(road, part)
        near = min((math.dist((x, y), point) for line in of.lines for one, other in pairwise([m.ME, *line.corners])
                    for point in [_nearest((x, y), one, other)]), default=0)
        assert near < 14


def _nearest(point, one, other):
    way = (other[0] - one[0], other[1] - one[1])
    long = way[0] ** 2 + way[1] ** 2
    part = 0 if long == 0 else max(0, min(1, ((point[0] - one[0]) * way[0] + (point[1] - one[1]) * way[1]) / long))
    return one[0] + way[0] * part, one[1] + way[1] * part


@given(COUNTS, OWN)
def test_what_was_looked_up_lies_apart_at_the_end_of_its_thread(counts, own):
    of = made(counts, own)
    line = of.lines[0]
    with_it = m.layout([(one.name, [uri for uri, _, _ in one.stations if uri != own]) for one in of.lines], own, "looked")
    assert with_it.places["looked"] == m.path(with_it, "", "looked")[-1] == m.LOOKED_PLACE
    assert all(math.dist(place, m.LOOKED_PLACE) >= m.STATION + 8 for uri, place in with_it.places.items() if uri != "looked")
    known = line.stations[-1][0]
    again = m.layout([(one.name, [uri for uri, _, _ in one.stations if uri != own]) for one in of.lines], own, known)
    assert again.places == of.places and not again.thread
