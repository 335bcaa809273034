"""Links to the form with which readers report an error."""

from __future__ import annotations

from typing import Any

from django import template

from articles.browsing.reporting.links import error_url
from articles.browsing.reporting.subjects import reportable
from articles.models.error_reports import LONGEST_PAGE

register = template.Library()


register.simple_tag(error_url)


@register.simple_tag(takes_context=True)
def error_url_here(context: Any) -> str:
    """The form for an error on this page; nothing on pages that nobody can report: problems, and the form itself."""
    request = context.get("request")
    if request is None or "exception" in context or not reportable(request.resolver_match):
        return ""
    whole = request.get_full_path()
    return error_url(whole if len(whole) <= LONGEST_PAGE else request.path)
