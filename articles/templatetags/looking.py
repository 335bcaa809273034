"""What stands above lists for people who look first: the timeline, and other ways to look."""

from __future__ import annotations

from django import template

from articles.browsing.charts.narrowing import Narrowing, narrowing
from articles.browsing.charts.views import Way, ways
from articles.browsing.listing import Listing

register = template.Library()

# Lists whose rows have days.
DATED = ("articles", "meetings", "quotes", "meetings_map", "country_network", "official_network")


@register.simple_tag
def timeline_of(listing: Listing) -> Narrowing | None:
    """How many rows of a list each year or month holds; nothing where they have no days."""
    return narrowing(listing) if listing.of.name in DATED else None


@register.simple_tag
def ways_to_look(listing: Listing) -> list[Way]:
    """All ways to look at the meetings of a list."""
    return ways(listing)
