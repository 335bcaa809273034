"""How a page is cited, and what it tells to programs."""

from __future__ import annotations

import json
from typing import Any

from django import template
from django.template import Context
from django.utils.safestring import SafeString, mark_safe

from articles.browsing import citing, linked
from articles.browsing.exports.dataset import about_list, site_of
from articles.browsing.listing import Listing
from articles.models import Article, Meeting, Person

register = template.Library()
# What would end the element, or begin another one.
MARKUP = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.inclusion_tag("_cite.html", takes_context=True)
def cite(context: Context, thing: Any) -> dict[str, str]:
    """How a report, a meeting, an official or a list is cited."""
    site = site_of(context["request"])
    if isinstance(thing, Listing):
        about = about_list(thing)
        return styles(citing.of_list(about.title, about.url))
    kinds = {Article: citing.of_report, Meeting: citing.of_meeting, Person: citing.of_official}
    return styles(kinds[type(thing)](thing, site))


@register.inclusion_tag("_cite.html", takes_context=True)
def cite_pair(context: Context, first: Any, second: Any, path: str) -> dict[str, str]:
    """How the dossier of two is cited."""
    return styles(citing.of_pair(first, second, path, site_of(context["request"])))


def styles(cited: citing.Citation) -> dict[str, str]:
    """A citation in all styles."""
    return {"apa": citing.as_apa(cited), "bibtex": citing.as_bibtex(cited), "ris": citing.as_ris(cited)}


@register.inclusion_tag("_linked.html", takes_context=True)
def linked_meeting(context: Context, meeting: Meeting) -> dict[str, SafeString]:
    """A meeting for programs."""
    return data(linked.meeting(meeting, site_of(context["request"])))


@register.inclusion_tag("_linked.html", takes_context=True)
def linked_report(context: Context, article: Article, accounts: Any, quotes: Any) -> dict[str, SafeString]:
    """A report for programs."""
    meetings = [account.meeting for account in accounts]
    return data(linked.whole_report(article, meetings, quotes, site_of(context["request"])))


@register.inclusion_tag("_linked.html", takes_context=True)
def linked_official(context: Context, person: Person) -> dict[str, SafeString]:
    """An official for programs."""
    return data(linked.official(person, site_of(context["request"])))


@register.inclusion_tag("_linked.html", takes_context=True)
def linked_quotes(context: Context, statements: Any) -> dict[str, SafeString]:
    """The quotes of a page for programs."""
    return data(linked.quotes([said.quote for said in statements], site_of(context["request"])))


def data(thing: linked.Linked) -> dict[str, SafeString]:
    """JSON that stands in a page as it is: nothing in it can end its element."""
    text = json.dumps(linked.document(thing), ensure_ascii=False).translate(MARKUP)
    return {"json": mark_safe(text)}  # noqa: S308
