"""How Jinja draws what is drawn hundreds of times a page; everything else is Django's templates."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.formats import get_format
from django.utils.translation import gettext, ngettext
from jinja2 import BaseLoader, Environment, StrictUndefined


def environment(loader: BaseLoader, auto_reload: bool, **_usual: Any) -> Environment:
    """The environment of the backend: texts are translated with `_`, numbers `grouped`, addresses by `url`."""
    made = Environment(loader=loader, auto_reload=auto_reload, undefined=StrictUndefined, autoescape=True)
    made.globals |= {"_": gettext, "ngettext": ngettext, "url": reverse}
    made.filters["grouped"] = grouped
    return made


def grouped(number: int) -> str:
    """A whole number as readers of the language write it: 12,345 or 12.345."""
    return f"{number:,}".replace(",", str(get_format("THOUSAND_SEPARATOR")))
