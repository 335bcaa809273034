"""Tags for the parts of pages that Jinja draws, of which some are kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any
from urllib.parse import urlencode

from django import template
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from articles.browsing.charts.narrowing import narrowing
from articles.browsing.listing import Listing
from articles.browsing.quick import drawn
from articles.indexing.remembering import Remembering

register = template.Library()
# Some 40 kB each.
DRAWN = Remembering(most=250)
# Lists whose rows have days.
DATED = ("articles", "meetings", "quotes", "meetings_map", "country_network", "official_network")


@register.simple_tag(takes_context=True)
def filters(context: Any, live: bool = False) -> SafeString:
    """The form of the list that the page is about; `live` where results come as one types."""
    listing, path = context["listing"], context["request"].path
    return kept(listing, (path, live), lambda: drawn("filters.html", listing=listing, path=path, live=live))


@register.simple_tag
def timeline_filter(listing: Listing) -> SafeString:
    """The bars of a list by year or month; nothing where its rows have no days, or one bar would be all."""
    return kept(listing, "timeline", lambda: timeline_of(listing)) if listing.of.name in DATED else SafeString()


def timeline_of(listing: Listing) -> SafeString:
    """The same for a list whose rows have days."""
    timeline = narrowing(listing)
    if not (len(timeline.bars) > 1 or timeline.wider):
        return SafeString()
    return drawn("timeline_filter.html", timeline=timeline)


def kept(listing: Listing, part: Hashable, make: Callable[[], SafeString]) -> SafeString:
    """A part of a list's page that is the same for all readers of the language who ask the same, whatever the page.

    Its numbers are those of all rows, whoever turns pages would wait for them again and again. Words are looked for
    anew: what they find hangs on more than what is noted.
    """
    if listing.form.errors or listing.form.asked.get("q"):
        return make()
    given = sorted((name, value) for name, values in listing.form.data.lists() if name != "page" for value in values)
    key = listing.of.name, part, get_language(), timezone.localdate(), listing.query(), urlencode(given)
    return DRAWN(key, make)


@register.simple_tag
def quickly(name: str, **context: Any) -> SafeString:
    """What a template of `templates/quick/` makes of these values."""
    return drawn(name, **context)
