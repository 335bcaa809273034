"""The card of a page, for those who show a link to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.translation import gettext as _

from articles.browsing.cards.words import Card, of_countries, of_meeting, of_official, of_officials, of_report
from articles.browsing.naming import country_in_words
from articles.browsing.reporting.subjects import LISTS, TITLES, reportable

register = template.Library()
OWN: dict[str, Callable[[Any], Card]] = {
    "article": lambda context: of_report(context["article"]),
    "meeting": lambda context: of_meeting(context["meeting"]),
    "official": lambda context: of_official(context["person"]),
    "official_pair": lambda context: of_officials(context["first"], context["second"]),
    "country_pair": lambda context: of_countries(context["first"], context["second"]),
}


@register.inclusion_tag("_card.html", takes_context=True)
def card(context: Any) -> dict[str, Any]:
    """The tags for the page that is being shown; none on pages of problems, forms, and what is one reader's."""
    request = context.get("request")
    match = getattr(request, "resolver_match", None)
    if "exception" in context or not reportable(match):
        return {}
    shown = OWN[match.url_name](context) if match.url_name in OWN else plain_card(match.url_name, context)
    picture = request.build_absolute_uri(shown.picture or static("img/card.png"))
    return {"card": shown, "picture": picture, "url": request.build_absolute_uri()}


def plain_card(name: str, context: Any) -> Card:
    """A page without a picture of its own: a list with what was asked for, a country, the front page."""
    told = _(
        "News reports of diplomatic meetings, read closely: officials, offices, dates, places and words, each one "
        "click from its sentence."
    )
    if name == "country":
        return Card("", country_in_words(context["country"].code), told, "")
    listing = context.get("listing")
    asked = ", ".join(one.words for one in listing.asked) if listing else ""
    title = str({**LISTS, **TITLES}.get(name, "Newsroom"))
    return Card("", f"{title}: {asked}" if asked else title, told, "")
