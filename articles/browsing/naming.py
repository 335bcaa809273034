"""Whom or what a typed name means."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from babel import Locale
from django.db.models import QuerySet
from django.utils.translation import get_language

from articles.models import Person
from articles.models.countries import HISTORIC, country_name
from articles.models.folding import fold

MOST_CANDIDATES = 12
CODE = re.compile(r"[A-Z]{2}|[A-Z]{4}")


@cache
def territories() -> frozenset[str]:
    """Codes of all countries, present and past."""
    codes = set(Locale.parse("en").territories) - {"ZZ", "XA", "XB", "QO", "EZ", "UN"}
    return frozenset(code for code in codes | set(HISTORIC) if CODE.fullmatch(code))


def known_country(code: str) -> bool:
    """Whether `code` (upper case) is a country's."""
    return code in territories()


def country_in_words(code: str) -> str:
    """The country's name in the reader's language."""
    return country_name(code, get_language() or "en")


def whole(person: Person) -> Person:
    """The person that an entry was merged into, or itself."""
    seen = set()
    while person.merged_into_id and person.pk not in seen:
        seen.add(person.pk)
        person = person.merged_into
    return person


def found_by_name(queryset: QuerySet, value: str) -> list[Any]:
    """Those of `queryset` that `value` may mean: the one with this slug, else all that bear the name."""
    by_slug = queryset.filter(slug=value).first()
    if by_slug:
        return [whole(by_slug)] if isinstance(by_slug, Person) else [by_slug]
    folded = fold(value)
    if not folded.strip():
        return []
    if queryset.model is Person:
        queryset = queryset.filter(merged_into=None)
        fitting = queryset.named(value)
    else:
        fitting = queryset.filter(folded__contains=folded)
    exact = list(queryset.filter(folded=folded)[:MOST_CANDIDATES])
    return exact or list(fitting[:MOST_CANDIDATES])
