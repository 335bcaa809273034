"""What stands above lists for people who look first: other ways to look."""

from __future__ import annotations

from django import template

from articles.browsing.charts.views import Way, ways
from articles.browsing.listing import Listing

register = template.Library()


@register.simple_tag
def ways_to_look(listing: Listing) -> list[Way]:
    """All ways to look at the meetings of a list."""
    return ways(listing)
