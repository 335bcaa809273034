"""Filters that say things in the reader's words."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import stringfilter

from articles.browsing.copies import independent
from articles.browsing.datewords import days_in_words
from articles.browsing.naming import country_in_words, name_of
from articles.browsing.reading import anchor
from articles.browsing.states import state_of
from articles.browsing.titles import lead_of, meeting_title, outlet
from articles.browsing.wording import BASES, FORMATS, KINDS, QUOTE_TYPES, STATES, STATUSES, language_name
from articles.models.remarks import in_readers_words

register = template.Library()
VOCABULARIES = {
    "format": FORMATS,
    "status": STATUSES,
    "state": STATES,
    "type": QUOTE_TYPES,
    "basis": BASES,
    "kind": KINDS,
}

register.filter("country", stringfilter(country_in_words))
register.filter("language", stringfilter(language_name))
register.filter("name_of", name_of)
register.filter("meeting_title", meeting_title)
register.filter("remark", in_readers_words)
register.filter("lead", lead_of)
register.filter("outlet", outlet)
register.filter("state", state_of)


@register.filter
def days(thing: Any) -> str:
    """When: the range of a report or a meeting in words."""
    lasting = getattr(thing, "basis", "") == "explicit"
    return days_in_words(thing.earliest, thing.latest, lasting)


@register.filter(name="independent")
def independent_reports(meeting: Any) -> int:
    """How many reports of a meeting do not print the wording of another one."""
    return independent(meeting.accounts.all())


@register.filter
def day(value: Any) -> str:
    """One day in words."""
    return days_in_words(value, value)


@register.filter
def words(value: str, vocabulary: str) -> Any:
    """The word that readers use for a value of a closed vocabulary, or the value itself."""
    return VOCABULARIES[vocabulary].get(value, value)


@register.simple_tag
def passage(article: Any, start: int, end: int) -> str:
    """The address at which a report opens at these words."""
    return f"{article.get_absolute_url()}{anchor(start, end)}"
