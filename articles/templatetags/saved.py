"""Words about saved searches."""

from __future__ import annotations

from typing import Any

from django import template

from articles.browsing.reporting.subjects import LISTS
from articles.searches.forms import FREQUENCIES

register = template.Library()


@register.filter
def list_title(name: str) -> Any:
    """The heading of a list."""
    return LISTS[name]


@register.filter
def frequency(value: str) -> Any:
    """How often e-mails come, in words."""
    return dict(FREQUENCIES).get(value, value)
