"""The ways to look at meetings: as a list, a calendar, a map, a network or a matrix."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.browsing.charts.asking import View
from articles.browsing.listing import Listing

VIEWS = {
    "meetings": _("List"),
    "meetings_calendar": _("Calendar"),
    "meetings_map": _("Map"),
    "country_network": _("Network"),
    "matrix": _("Matrix"),
}
# Views that are shown as another one.
SHOWN_AS = {"official_network": "country_network"}
# Views that take no status for "held": to them an empty one is said.
USUALLY_HELD = ("meetings_map", "country_network", "official_network", "matrix")


class Way(NamedTuple):
    """One way to look: its words, its address with the same filters, and whether it is the present one."""

    words: str
    url: str
    present: bool


def ways(listing: Listing) -> list[Way]:
    """All ways to look at the meetings of a list."""
    asked = listing.carried if isinstance(listing, View) else [(one.name, one.value) for one in listing.asked]
    here = SHOWN_AS.get(listing.of.name, listing.of.name)
    return [Way(str(words), address(name, asked), here == name) for name, words in VIEWS.items()]


def address(name: str, asked: list[tuple[str, str]]) -> str:
    """The address of a view with these filters; where nothing is asked it shows what is usual there."""
    said = any(parameter == "status" for parameter, _value in asked)
    more = [("status", "")] if asked and not said and name in USUALLY_HELD else []
    query = urlencode([*asked, *more])
    return f"{reverse(name)}?{query}" if query else reverse(name)
