"""Addresses of the form with which readers report an error."""

from __future__ import annotations

from urllib.parse import urlencode

from django.conf import settings

from articles.models.addresses import address


def error_url(page: str, start: int | None = None, end: int | None = None) -> str:
    """The form for an error on a page, or in the words of a report from `start` to `end`; nothing if it is closed."""
    if not settings.ERROR_REPORTS_PER_DAY:
        return ""
    span = {} if start is None else {"start": start, "end": end}
    return f"{address('error_new')}?{urlencode({'page': page, **span}, safe='/')}"
