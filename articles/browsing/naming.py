"""Whom or what a typed name means."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeVar

from babel import Locale
from django.db.models import Model, Q, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from articles.browsing.wording import BODIES
from articles.matching.bodies import body_in, body_key, foreign_body
from articles.matching.places import place_in, place_key
from articles.models import Meeting, Organisation, Person, Place, Source
from articles.models.countries import HISTORIC, country_name
from articles.models.designations import named
from articles.models.folding import fold, stems

Entry = TypeVar("Entry", Person, Meeting)
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


@cache
def folded_names(language: str) -> dict[str, str]:
    """The countries by their names in a language as they are compared."""
    return {fold(country_name(code, language)): code for code in sorted(territories())}


def countries_called(value: str) -> list[str]:
    """The country with this code, in either case, or of this name; else those whose names begin so, a few of them."""
    if known_country(value.upper()):
        return [value.upper()]
    folded, names = fold(value).strip(), folded_names(get_language() or "en")
    if folded in names:
        return [names[folded]]
    return sorted(code for name, code in names.items() if folded and name.startswith(folded))[:MOST_CANDIDATES]


def country_in_words(code: str) -> str:
    """The country's name in the reader's language."""
    return country_name(code, get_language() or "en")


def place_in_words(name: str) -> str:
    """The name of a place in the reader's language, where a table has it; else the name as it is stored."""
    return place_in(name, get_language() or "en")


def name_of(thing: Person | Place | Organisation) -> str:
    """The name of somebody or something as the reader calls them: places and bodies in the reader's language."""
    if isinstance(thing, Place):
        return place_in_words(thing.name)
    return body_in_words(thing) if isinstance(thing, Organisation) else thing.name


def body_in_words(thing: Organisation) -> str:
    """The name of a body in the reader's language; a ministry that another language names by its country."""
    language = get_language() or "en"
    if national := foreign_body(thing.name, thing.key, language):
        kind, code = national
        return _("%(body)s (%(country)s)") % {"body": BODIES[kind], "country": country_in_words(code)}
    return body_in(thing.name, language)


def whole(entry: Entry) -> Entry:
    """The person or meeting that an entry was merged into, or to which all that it was told by moved, or itself."""
    seen = set()
    while (further := next_entry(entry)) and entry.pk not in seen:
        seen.add(entry.pk)
        entry = further
    return entry


def next_entry(entry: Entry) -> Entry | None:
    """The entry to which one leads, if it stands for nothing itself."""
    return entry.merged_into or getattr(entry, "absorbed_by", None)


def found_by_name(queryset: QuerySet, value: str) -> list[Any]:
    """Those of `queryset` that `value` may mean: the one with this slug, else all that bear the name."""
    by_slug = queryset.filter(slug=value).first()
    if by_slug:
        return [whole(by_slug)] if isinstance(by_slug, Person) else [by_slug]
    if queryset.model in (Place, Organisation) and (
        old := queryset.filter(pk__in=named(queryset.model, slug=value)).first()
    ):
        return [old]
    folded = fold(value)
    if not stems(value):
        return []
    if queryset.model is Source:
        return outlets_called(queryset, folded)
    if queryset.model is Person:
        queryset = queryset.present()
        fitting = queryset.named(value)
        exact = queryset.filter(folded=folded)
    else:
        fitting = called(queryset, folded__contains=folded)
        exact = called(queryset, folded=folded) | queryset.filter(key__in=keys_of(queryset.model, value))
    return list(exact[:MOST_CANDIDATES]) or list(fitting[:MOST_CANDIDATES])


def keys_of(model: type[Model], value: str) -> list[str]:
    """The key of the place or body that is called so in any language of the tables, printed by a report or not."""
    key = {Place: place_key(value), Organisation: body_key(value, None)}.get(model)
    return [key] if key else []


def outlets_called(queryset: QuerySet, folded: str) -> list[Source]:
    """The outlets of this name, else those whose name holds it; they are few."""
    outlets = [(fold(outlet.name), outlet) for outlet in queryset]
    exact = [outlet for name, outlet in outlets if name == folded]
    return exact or [outlet for name, outlet in outlets if folded in name][:MOST_CANDIDATES]


def called(queryset: QuerySet, **condition: str) -> QuerySet:
    """Places or bodies of which one name meets the condition."""
    return queryset.filter(Q(**condition) | Q(pk__in=named(queryset.model, **condition)))
