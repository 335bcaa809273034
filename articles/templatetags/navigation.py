"""Where a reader is, and where else there is something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import template
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

register = template.Library()
SECTIONS = {
    "articles": _("Reports"),
    "meetings": _("Meetings"),
    "officials": _("Officials"),
    "countries": _("Countries"),
    "quotes": _("Quotes"),
    "search": _("Search"),
}


@dataclass(frozen=True)
class Section:
    """A part of the site; `here` is what `aria-current` says of it: the page itself, or a page within it."""

    words: Promise
    url: str
    here: str


@register.simple_tag(takes_context=True)
def sections(context: Any) -> list[Section]:
    """The parts of the site in the order of the main navigation."""
    path = getattr(context.get("request"), "path", "")
    return [Section(words, url, here(path, url)) for name, words in SECTIONS.items() if (url := address(name))]


def address(name: str) -> str:
    """The address of the page of this name, or nothing where the site has none."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def here(path: str, url: str) -> str:
    """Whether somebody on the page at `path` is on the page at `url`, or within the part that begins there."""
    if path == url:
        return "page"
    return "true" if path.startswith(url) else ""
