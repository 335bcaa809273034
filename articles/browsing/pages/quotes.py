"""Quotes: the list; each opens its report at the passage."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase

from articles.browsing.lists import QUOTES
from articles.browsing.pages.lists import list_page


def quotes(request: HttpRequest) -> HttpResponseBase:
    """The list of quotes."""
    return list_page(request, QUOTES)
