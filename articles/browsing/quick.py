"""Parts of pages with hundreds of links, which Jinja draws: Django's templates take five times as long for them."""

from __future__ import annotations

from typing import Any

from django.template import engines
from django.utils.safestring import SafeString, mark_safe

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


def drawn(name: str, **context: Any) -> SafeString:
    """What a template of `templates/quick/` makes of it; Jinja escapes as Django does."""
    return mark_safe(engines["quick"].get_template(name).render({**SAYING, **context}))  # noqa: S308
