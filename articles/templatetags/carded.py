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
# By the name of an address: what the card is made of, by its name on the page, and how.
OWN: dict[str, tuple[tuple[str, ...], Callable[..., Card]]] = {
    "article": (("article",), of_report),
    "meeting": (("meeting",), of_meeting),
    "official": (("person",), of_official),
    "official_pair": (("first", "second"), of_officials),
    "country": (("country",), lambda country: Card("", country_in_words(country.code), about_us(), "")),
    "country_pair": (("first", "second"), of_countries),
}


@register.inclusion_tag("_card.html", takes_context=True)
def card(context: Any) -> dict[str, Any]:
    """The tags for the page that is being shown; none on pages of problems, forms, and what is one reader's."""
    request = context.get("request")
    match = getattr(request, "resolver_match", None)
    if "exception" in context or not reportable(match):
        return {}
    names, card_of = OWN.get(match.url_name, ((), lambda: plain_card(match.url_name, context)))
    # A form that was refused stands at the address of the page to which it was sent, with nothing of it.
    if not all(name in context for name in names):
        return {}
    shown = card_of(*(context[name] for name in names))
    picture = request.build_absolute_uri(shown.picture or static("img/card.png"))
    return {"card": shown, "picture": picture, "url": request.build_absolute_uri()}


def plain_card(name: str, context: Any) -> Card:
    """A page without a picture of its own: a list with what was asked for, the front page."""
    listing = context.get("listing")
    asked = ", ".join(one.words for one in listing.asked) if listing else ""
    title = str({**LISTS, **TITLES}.get(name, "Newsroom"))
    return Card("", f"{title}: {asked}" if asked else title, about_us(), "")


def about_us() -> str:
    """The site in a sentence."""
    return _(
        "News reports of diplomatic meetings, read closely: officials, offices, dates, places and words, each one "
        "click from its sentence."
    )
