"""Links to the form with which readers report an error."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.urls import reverse

from articles.browsing.reporting.subjects import reportable
from articles.models.error_reports import LONGEST_PAGE

register = template.Library()


@register.simple_tag
def error_url(page: str, start: int | None = None, end: int | None = None) -> str:
    """The form for an error on a page, or in the words of a report from `start` to `end`; nothing if it is closed."""
    if not settings.ERROR_REPORTS_PER_DAY:
        return ""
    span = {} if start is None else {"start": start, "end": end}
    return f"{reverse('error_new')}?{urlencode({'page': page, **span}, safe='/')}"


@register.simple_tag(takes_context=True)
def error_url_here(context: Any) -> str:
    """The form for an error on this page; nothing on pages that nobody can report: problems, and the form itself."""
    request = context.get("request")
    if request is None or "exception" in context or not reportable(request.resolver_match):
        return ""
    whole = request.get_full_path()
    return error_url(whole if len(whole) <= LONGEST_PAGE else request.path)
