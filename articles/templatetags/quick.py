"""Parts of pages with hundreds of links, which Jinja draws: Django's templates take five times as long for them."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import engines
from django.utils.safestring import SafeString, mark_safe

from articles.browsing.charts.narrowing import narrowing
from articles.browsing.listing import Listing
from articles.browsing.naming import name_of
from articles.browsing.wording import language_name
from articles.templatetags.readable import days, words
from articles.templatetags.reporting import error_url

register = template.Library()
# How Django's templates say things too.
SAYING = {"days": days, "words": words, "name_of": name_of, "language_name": language_name, "error_url": error_url}
# Lists whose rows have days.
DATED = ("articles", "meetings", "quotes", "meetings_map", "country_network", "official_network")


@register.simple_tag(takes_context=True)
def filters(context: Any, live: bool = False) -> SafeString:
    """The form of the list that the page is about; `live` where results come as one types."""
    return drawn("filters.html", listing=context["listing"], path=context["request"].path, live=live)


@register.simple_tag
def timeline_filter(listing: Listing) -> SafeString:
    """The bars of a list by year or month; nothing where its rows have no days, or one bar would be all."""
    timeline = narrowing(listing) if listing.of.name in DATED else None
    if timeline is None or not (len(timeline.bars) > 1 or timeline.wider):
        return mark_safe("")
    return drawn("timeline_filter.html", timeline=timeline)


@register.simple_tag
def quickly(name: str, **context: Any) -> SafeString:
    """What a template of `templates/quick/` makes of these values."""
    return drawn(name, **context)


def drawn(name: str, **context: Any) -> SafeString:
    """What a template of `templates/quick/` makes of it; Jinja escapes as Django does."""
    return mark_safe(engines["quick"].get_template(name).render({**SAYING, **context}))  # noqa: S308
