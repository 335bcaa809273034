"""Parts of pages with hundreds of links, which Jinja draws: Django's templates take five times as long for them."""

from __future__ import annotations

from typing import Any

from django.template import engines
from django.urls import reverse
from django.utils.formats import get_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, ngettext
from jinja2 import BaseLoader, Environment, StrictUndefined

from articles.browsing.naming import name_of
from articles.browsing.reporting.links import error_url
from articles.browsing.sayings import days, passage, words
from articles.browsing.states import state_of
from articles.browsing.titles import lead_of, outlet, title_of
from articles.browsing.wording import language_name

# What Django's templates say too.
SAYING = {
    "days": days,
    "words": words,
    "passage": passage,
    "name_of": name_of,
    "language_name": language_name,
    "state_of": state_of,
    "title_of": title_of,
    "lead": lead_of,
    "outlet": outlet,
    "error_url": error_url,
}


def environment(loader: BaseLoader, auto_reload: bool, **_usual: Any) -> Environment:
    """The environment of `templates/quick/`: texts are translated with `_`, numbers `grouped`, addresses by `url`.

    What is said of things is known to every template, so that one which others take parts of is made once, not a row.
    """
    made = Environment(loader=loader, auto_reload=auto_reload, undefined=StrictUndefined, autoescape=True)
    made.globals |= {"_": gettext, "ngettext": ngettext, "url": reverse, **SAYING}
    made.filters["grouped"] = grouped
    return made


def grouped(number: int) -> str:
    """A whole number as readers of the language write it: 12,345 or 12.345."""
    return f"{number:,}".replace(",", str(get_format("THOUSAND_SEPARATOR")))


def drawn(name: str, **context: Any) -> SafeString:
    """What a template of `templates/quick/` makes of it; Jinja escapes as Django does."""
    return mark_safe(engines["quick"].get_template(name).render(context))  # noqa: S308
