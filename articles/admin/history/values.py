"""Stored values of fields as editors read them: names, days, words; nothing is shown as code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from babel import Locale, UnknownLocaleError
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from articles.admin.history.fields import DAYS, SEEN, Field
from articles.admin.history.naming import Names, as_thing, quoted
from articles.admin.history.things import Thing
from articles.admin.searching import days
from articles.admin.words import BASES, FORMATS, MEDIA, QUOTE_TYPES, SOURCE_KINDS, STATUSES, wording
from articles.models import Correction
from articles.models.countries import Country
from articles.models.remarks import in_readers_words

# What comes is after, what goes is before; a merger brings the names of the other entry along.
WAYS: dict[str, Callable[[Any, Any], tuple[Any, Any]]] = {
    "add": lambda _before, after: (None, after),
    "delete": lambda before, _after: (before, None),
    "merge": lambda before, after: (None, after or before),
    "split": lambda _before, after: (None, after),
}
VOCABULARIES = {
    "basis": BASES,
    "format": FORMATS,
    "kind": SOURCE_KINDS,
    "medium": MEDIA,
    "status": STATUSES,
    "type": QUOTE_TYPES,
}


class Row(NamedTuple):
    """A field with what it held before and what after: an empty list is nothing, None is no question."""

    label: Any
    before: list[Thing] | None
    after: list[Thing] | None


def row_of(names: Names, field: Field, correction: Correction) -> Row:
    """One line of a decision: what came, what went, or from what to what."""
    before, after = shown(names, field, correction.before), shown(names, field, correction.after)
    if correction.action in WAYS:
        return Row(field.label, *WAYS[correction.action](before, after))
    return Row(field.label, before, after)


def shown(names: Names, field: Field, values: dict[str, Any]) -> list[Thing]:
    """What the field holds, in words."""
    if field.names[0] in READINGS and not (field.names[0] == "text" and "text" not in values):
        text = READINGS[field.names[0]](values)
        return [Thing(text)] if text else []
    held = [(name, values[name]) for name in field.names if values.get(name) not in (None, "", [])]
    if [name for name, _value in held] == ["start", "end"]:
        return [Thing(f"{values['start']}–{values['end']}")]
    return [thing for name, value in held for thing in told(names, name, value)]


def told(names: Names, name: str, value: Any) -> list[Thing]:
    """One stored value."""
    if isinstance(value, list):
        return sorted((thing for item in value for thing in told(names, name, item)), key=str)
    if isinstance(value, bool):
        return [Thing(_("yes") if value else _("no"))]
    if name in WORDS and isinstance(value, str):
        return [Thing(WORDS[name](value))]
    return [as_thing(names, value)]


def in_days(values: dict[str, Any], first: str, last: str) -> str:
    """A range of days."""
    return days(day(values.get(first)), day(values.get(last)), "DATE_FORMAT")


def seen(values: dict[str, Any]) -> str:
    """From when till when somebody was seen in an office; either may be unknown."""
    first, last = (day(values.get(name)) for name in SEEN)
    if first and last:
        return days(first, last, "DATE_FORMAT")
    known = first or last
    if not known:
        return ""
    pattern = _("since {day}") if first else _("until {day}")
    return pattern.format(day=date_format(known, "DATE_FORMAT"))


def day(value: Any) -> date | None:
    """The day of an ISO string."""
    try:
        return date.fromisoformat(value) if value else None
    except (TypeError, ValueError):
        return None


def language_name(code: str) -> str:
    """The language's name in the editor's language."""
    try:
        return Locale.parse((get_language() or "en").split("-")[0]).languages.get(code.split("-")[0].lower(), code)
    except (UnknownLocaleError, ValueError):
        return code


READINGS: dict[str, Callable[[dict[str, Any]], str]] = {
    DAYS[0]: lambda values: in_days(values, *DAYS),
    SEEN[0]: seen,
    "text": lambda values: quoted(values.get("text") or ""),
}
WORDS: dict[str, Callable[[str], str]] = {
    **{name: (lambda value, choices=choices: wording(choices, value)) for name, choices in VOCABULARIES.items()},
    "country": lambda code: str(Country(code=code)),
    "language": language_name,
    "reason": in_readers_words,
}
