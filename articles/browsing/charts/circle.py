"""Things around a circle with their ties across it: who is tied most stands side by side. Pure geometry."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

# A drawing of 1000 × 940 with room for names around the circle.
CENTRE = (500.0, 470.0)
RADIUS = 262.0
# How far ties bend towards the middle, those of neighbours and those across: 1 would lead them all through it.
BEND = (0.3, 0.75)
ROUNDS = 4

Ties = Mapping[frozenset[Any], int]


class Seat(NamedTuple):
    """A place on the circle, and the place, the slope and the side ("start" or "end") of the name beside it."""

    x: float
    y: float
    name_x: float
    name_y: float
    turned: float
    side: str


def ordered(keys: Sequence[Any], ties: Ties) -> list[Any]:
    """The keys in an order in which the stronger a tie, the nearer its ends; the same for the same ties.

    One after the other is put where its ties to those before are shortest; then neighbours change places while that
    shortens ties. The first one stays the first.
    """
    placed: list[Any] = []
    for key in keys:
        options = [[*placed[:at], key, *placed[at:]] for at in range(len(placed) or 1)]
        placed = min(options, key=lambda order: length(order, ties, (key,)))
    for _round in range(ROUNDS):
        before = list(placed)
        for at in range(len(placed)):
            placed = better_of_two(placed, at, ties)
        if placed == before:
            break
    first = placed.index(keys[0]) if keys else 0
    return [*placed[first:], *placed[:first]]


def better_of_two(order: list[Any], at: int, ties: Ties) -> list[Any]:
    """The order, or that in which the one at a place and the next one have changed places."""
    swapped = list(order)
    swapped[at], swapped[at - 1] = swapped[at - 1], swapped[at]
    both = (order[at], order[at - 1])
    return min(order, swapped, key=lambda one: length(one, ties, both))


def length(order: Sequence[Any], ties: Ties, of: Sequence[Any]) -> int:
    """How long the ties of some are together, each as often as its number says."""
    places = {key: number for number, key in enumerate(order)}
    total = 0
    for key in of:
        for other, place in places.items():
            count = ties.get(frozenset((key, other)), 0) if other != key else 0
            apart = abs(place - places[key])
            total += count * min(apart, len(order) - apart)
    return total


def seat(number: int, number_of_all: int, size: float) -> Seat:
    """The place of the one with this number, counted clockwise from above; `size` is the radius of its dot."""
    turn = number / number_of_all
    degrees = turn * 360 - 90
    x, y = at(degrees, RADIUS)
    name_x, name_y = at(degrees, RADIUS + max(size, 6) + 9)
    left = 0.5 < turn < 1
    return Seat(x, y, name_x, name_y, round(degrees - 180 if left else degrees, 1), "end" if left else "start")


def at(degrees: float, radius: float) -> tuple[float, float]:
    """A point around the centre."""
    angle = math.radians(degrees)
    return round(CENTRE[0] + radius * math.cos(angle), 1), round(CENTRE[1] + radius * math.sin(angle), 1)


def curve(one: Seat, other: Seat) -> str:
    """The path of a tie: it bends towards the middle, the more the further it leads."""
    apart = math.dist((one.x, one.y), (other.x, other.y)) / (2 * RADIUS)
    bend = BEND[0] + (BEND[1] - BEND[0]) * apart
    middle = ((one.x + other.x) / 2, (one.y + other.y) / 2)
    x, y = (round(at + (centre - at) * bend, 1) for at, centre in zip(middle, CENTRE, strict=True))
    return f"M{one.x} {one.y}Q{x} {y} {other.x} {other.y}"
