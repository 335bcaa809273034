"""The network of those who met most: countries or officials around a circle, tied by their meetings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.browsing.charts.asking import View, view_of
from articles.browsing.charts.circle import Seat, curve, ordered, seat
from articles.browsing.fields import NumberField
from articles.browsing.filters import Asking, MeetingFilters
from articles.browsing.matrix.asking import COMPARED, MOST
from articles.browsing.matrix.counting import Counted
from articles.browsing.matrix.table import PARAMETERS, Actor, present

FEWEST = 2
# So many ties are drawn, the strongest ones.
MOST_TIES = 120
THINNEST, THICKEST = 1.2, 15.0
SMALLEST, LARGEST = 4.0, 17.0
LONGEST_NAME = 22
LONGEST_SHORT = 9
PAIRS = {"countries": "country_pair", "officials": "official_pair"}
NETWORKS = {"countries": "country_network", "officials": "official_network"}


class NetworkFilters(MeetingFilters):
    """Meetings that count, and how many of the busiest are shown."""

    n = Asking(NumberField, label=_("How many"), min_value=FEWEST, max_value=MOST)


class NetworkView(View):
    """A network as one request asks for it."""

    shape = ("n",)
    usual: ClassVar[dict[str, str]] = {"n": "30", "status": "held"}
    who: ClassVar[str]

    @property
    def number(self) -> int:
        """How many of the busiest it shows."""
        return int(self.shaped("n"))

    @property
    def switch(self) -> list[tuple[str, bool, str]]:
        """Whose network there may be in words, whether it is this one, and its address."""
        return [(str(words), who == self.who, reverse(NETWORKS[who]) + self.query()) for who, words in COMPARED.items()]


class CountryNetwork(NetworkView):
    """Of countries."""

    of_view = view_of("country_network", NetworkFilters)
    who = "countries"


class OfficialNetwork(NetworkView):
    """Of officials."""

    of_view = view_of("official_network", NetworkFilters)
    who = "officials"


@dataclass(frozen=True)
class Node:
    """One of those who met: the number of all meetings, their list, its dot and its name."""

    number: int
    actor: Actor
    count: int
    url: str
    seat: Seat
    size: float

    @property
    def name(self) -> str:
        """The name, cut where it would leave the drawing."""
        return shortened(self.actor.name, LONGEST_NAME)

    @property
    def short(self) -> str:
        """What a small drawing has room for: the code of a country, a surname."""
        return shortened(self.actor.short, LONGEST_SHORT)


@dataclass(frozen=True)
class Tie:
    """Two who met: how often, their dossier, the list of these meetings, and the line between them."""

    one: Node
    other: Node
    count: int
    dossier: str
    url: str
    path: str
    width: float


@dataclass(frozen=True)
class Network:
    """Those who met most and their ties, the weakest first; `others` met somebody too, `undrawn` ties are weaker."""

    nodes: list[Node]
    ties: list[Tie]
    others: int
    undrawn: int

    @property
    def strongest(self) -> list[Tie]:
        """The ties as a table has them."""
        return self.ties[::-1]


def network(listing: NetworkView) -> Network:
    """The network of the meetings that are asked for."""
    found, actors = present(listing, listing.who, listing.number)
    met = {pair: count for pair, count in found.pairs.items() if count}
    keys = [key for key in found.keys if any(key in pair for pair in met)]
    nodes = nodes_of(ordered(keys, met), found, actors, listing)
    rank = {key: number for number, key in enumerate(found.keys)}
    pairs = sorted((sorted(pair, key=rank.__getitem__) for pair in met), key=lambda pair: strength(pair, met, rank))
    drawn = pairs[-MOST_TIES:]
    most = max(met.values(), default=1)
    ties = [tie(nodes[one], nodes[other], met[frozenset((one, other))], most, listing) for one, other in drawn]
    return Network(list(nodes.values()), ties, found.others + len(found.keys) - len(keys), len(pairs) - len(drawn))


def strength(pair: Sequence[Any], met: dict[frozenset[Any], int], rank: dict[Any, int]) -> tuple[int, int, int]:
    """A sorting key: the weakest first; of equal ones those of the busier last."""
    one, other = pair
    return met[frozenset(pair)], -rank[one], -rank[other]


def nodes_of(keys: Sequence[Any], found: Counted, actors: dict[Any, Actor], listing: NetworkView) -> dict[Any, Node]:
    """The nodes by their keys, around the circle."""
    most = max((found.totals[key] for key in keys), default=1)
    parameter = PARAMETERS[listing.who]
    nodes = {}
    for number, key in enumerate(keys):
        count, actor = found.totals[key], actors[key]
        size = round(max(LARGEST * math.sqrt(count / most), SMALLEST), 1)
        url = listing.meetings((parameter, actor.key))
        nodes[key] = Node(number, actor, count, url, seat(number, len(keys), size), size)
    return nodes


def tie(one: Node, other: Node, count: int, most: int, listing: NetworkView) -> Tie:
    """The tie of two nodes: the more meetings, the wider."""
    parameter = PARAMETERS[listing.who]
    dossier = reverse(PAIRS[listing.who], args=[one.actor.key, other.actor.key])
    url = listing.meetings((parameter, one.actor.key), (parameter, other.actor.key))
    width = round(max(THICKEST * count / most, THINNEST), 1)
    return Tie(one, other, count, dossier, url, curve(one.seat, other.seat), width)


def shortened(name: str, longest: int) -> str:
    """A name of at most so many letters."""
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"
