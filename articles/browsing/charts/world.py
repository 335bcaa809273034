"""The map: how many meetings were in each country, or how many each took part in, as circles by number."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from articles.browsing.charts.asking import View, view_of
from articles.browsing.fields import OneOf
from articles.browsing.filters import Asking, MeetingFilters
from articles.browsing.naming import country_in_words
from articles.indexing.values import without_any

WORLD = Path(__file__).with_name("world.csv")
BY = {"host": _("Where they met"), "part": _("Who took part")}
# Which filter of the list says the same as a number.
PARAMETERS = {"host": "host", "part": "country"}
# Of the circle of the greatest number in the drawing of the world, in units of the shapes.
RADIUS, LEAST_RADIUS = 330, 26
# Circles that are large enough have their number inside: so much room takes a digit.
DIGIT = 62


class MapFilters(MeetingFilters):
    """Meetings that count, and what is counted."""

    by = Asking(OneOf, label=_("On the map"), words=BY, usual=_("any"))


class MapView(View):
    """The map as one request asks for it."""

    of_view = view_of("meetings_map", MapFilters)
    shape = ("by",)
    usual = {"by": "host", "status": "held"}

    @property
    def by(self) -> str:
        """What is counted: host or part."""
        return self.shaped("by")

    @property
    def switch(self) -> list[tuple[str, bool, str]]:
        """What may be counted in words, whether it is, and the address of its map."""
        return [(str(words), value == self.by, self.query(("by", value))) for value, words in BY.items()]


class Point(NamedTuple):
    """The middle of a country in units of the shapes, and whether it has a shape."""

    x: int
    y: int
    shape: bool


class Region(NamedTuple):
    """A part of the world: its name, its box in units of the shapes, and how much nearer it is than the whole."""

    name: str
    x: int
    y: int
    width: int
    height: int
    nearer: float

    @property
    def box(self) -> str:
        return f"{self.x} {self.y} {self.width} {self.height}"

    def holds(self, point: Point) -> bool:
        """Whether it shows a point."""
        return 0 <= point.x - self.x <= self.width and 0 <= point.y - self.y <= self.height


REGIONS = (
    Region(_("The world"), 260, 130, 8760, 4000, 1.0),
    Region(_("Europe and its neighbours"), 4290, 300, 2060, 1240, 3.4),
)


@dataclass(frozen=True)
class Here:
    """A country with meetings: their number, their list, and its place on the map, if it has one."""

    code: str
    name: str
    count: int
    url: str
    point: Point | None


@dataclass(frozen=True)
class Circle:
    """The circle of a country in one drawing; its number is `inside` where there is room."""

    here: Here
    radius: float
    inside: bool


@dataclass(frozen=True)
class Drawing:
    """One region with its circles, the largest first, so that none hides a smaller one."""

    region: Region
    circles: list[Circle]

    @property
    def letters(self) -> int:
        """The size of numbers."""
        return round(100 / self.region.nearer)


@dataclass(frozen=True)
class World:
    """All countries with meetings, most first; `elsewhere` meetings belong to no country that is known."""

    countries: list[Here]
    drawings: list[Drawing]
    elsewhere: int

    @property
    def unplaced(self) -> list[Here]:
        """Countries that are on no map."""
        return [here for here in self.countries if here.point is None]


@lru_cache(maxsize=1)
def points() -> dict[str, Point]:
    """The places of all countries, drawn by docs/world.mjs from Natural Earth (public domain)."""
    with WORLD.open() as lines:
        return {row["code"]: Point(int(row["x"]), int(row["y"]), bool(row["shape"])) for row in csv.DictReader(lines)}


def world(listing: MapView) -> World:
    """The map of the meetings that are asked for."""
    counts = by_host(listing) if listing.by == "host" else by_part(listing)
    parameter = PARAMETERS[listing.by]
    countries = [
        Here(code, country_in_words(code), count, one_country(listing, parameter, code), points().get(code))
        for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]
    drawings = [Drawing(region, circles(countries, region)) for region in REGIONS]
    return World(countries, drawings, unknown(listing))


def one_country(listing: MapView, parameter: str, code: str) -> str:
    """The list of the meetings of one country: hosts that are asked for are any of them, those who took part all."""
    return listing.meetings((parameter, code), instead="host" if parameter == "host" else "")


def by_host(listing: MapView) -> dict[str, int]:
    """The number of meetings in each country."""
    return dict(listing.found.counts("host"))


def by_part(listing: MapView) -> dict[str, int]:
    """The number of meetings in which each country took part."""
    return dict(listing.found.counts("country"))


def unknown(listing: MapView) -> int:
    """The number of meetings of which the country is not known."""
    return without_any(listing.found, "host" if listing.by == "host" else "country")


def circles(countries: Iterable[Here], region: Region) -> list[Circle]:
    """The circles of those that a region shows: their area is as the number."""
    shown = [here for here in countries if here.point and region.holds(here.point)]
    most = max((here.count for here in shown), default=0)
    return [circle(here, most, region) for here in shown]


def circle(here: Here, most: int, region: Region) -> Circle:
    """One circle; the smallest ones are as large as eyes need them."""
    radius = max(RADIUS * math.sqrt(here.count / most), LEAST_RADIUS)
    room = DIGIT * (0.6 + 0.5 * len(f"{here.count:,}"))
    return Circle(here, round(radius / region.nearer, 1), radius > room and in_nearest(here, region))


def in_nearest(here: Here, region: Region) -> bool:
    """Whether no nearer region shows a country: where circles crowd, numbers would hide each other."""
    return not any(other.nearer > region.nearer and other.holds(here.point) for other in REGIONS)
