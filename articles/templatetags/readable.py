"""Filters that say things in the reader's words."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import stringfilter

from articles.browsing.datewords import days_in_words
from articles.browsing.naming import country_in_words, name_of
from articles.browsing.sayings import days, independent_reports, passage, words
from articles.browsing.states import state_of
from articles.browsing.titles import lead_of, meeting_title, outlet
from articles.browsing.wording import language_name
from articles.models.remarks import in_readers_words

register = template.Library()
register.filter("country", stringfilter(country_in_words))
register.filter("language", stringfilter(language_name))
register.filter("name_of", name_of)
register.filter("meeting_title", meeting_title)
register.filter("remark", in_readers_words)
register.filter("lead", lead_of)
register.filter("outlet", outlet)
register.filter("state", state_of)
register.filter("days", days)
register.filter("words", words)
register.filter("independent", independent_reports)
register.simple_tag(passage)


@register.filter
def day(value: Any) -> str:
    """One day in words."""
    return days_in_words(value, value)
