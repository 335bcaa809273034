"""The values that narrow a list further, each with its exact number of rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from django.forms import BoundField

from articles.browsing.fields import ManyField

Counts = list[tuple[Any, int]]
TOP = 8
# What most readers ask first.
OPEN = ("country", "official", "region", "speaker", "status")


class Keyed:
    """What has a `text` in addresses, and a key for the page: the same whether the value is asked for or offered.

    A script finds by it where the focus was.
    """

    @property
    def key(self) -> str:
        return quote(self.text, safe="")


@dataclass(frozen=True)
class Value(Keyed):
    """One value of a filter: what addresses and readers call it, its number of rows, the list with and without it."""

    text: str
    words: str
    count: int
    url: str
    without: str


@dataclass(frozen=True)
class Ticked(Keyed):
    """A value that is asked for, or that is left out (of which no row is counted), under its parameter."""

    name: str
    text: str
    words: str
    count: int | None


@dataclass(frozen=True)
class Facet:
    """What one filter offers: the values asked for, and the most frequent others; `more` leads to all of these."""

    name: str
    ticked: list[Ticked] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    more: str = ""
    open: bool = False
    beside: BoundField | None = None

    @property
    def empty(self) -> bool:
        """Whether it offers nothing, not even a field to type in."""
        typed = self.beside is not None and self.beside.field.suggests
        return not (self.ticked or self.values or self.open or typed)

    @property
    def all(self) -> list[tuple[str, str, int]]:
        """All values with their numbers, those that are asked for first."""
        ticked = [(one.text, one.words, one.count) for one in self.ticked if one.count is not None]
        return [*ticked, *((value.text, value.words, value.count) for value in self.values)]


def facets_of(listing: Any, most: int = TOP) -> dict[str, Facet]:
    """The facets of a list by the names of their fields."""
    return {
        name: facet_of(listing, name, field, most)
        for name, field in listing.form.fields.items()
        if isinstance(field, ManyField) and not field.excludes
    }


def facet_of(listing: Any, name: str, field: ManyField, most: int) -> Facet:
    """The facet of one field."""
    if not field.asks:
        return Facet(name)
    ticked = [*chosen(listing, name, field), *left_out(listing, name, field)]
    others = counted(listing, name, field, most + 1)
    errors = any(listing.form.has_error(f"{prefix}{name}") for prefix in ("", "not_"))
    values = values_of(listing, name, field, others[:most])
    is_open = bool(ticked) or errors or (name in OPEN and bool(values))
    more = listing.all_values(name) if len(others) > most else ""
    return Facet(name, ticked, values, more, is_open, listing.form[f"not_{name}"])


def counts_of(listing: Any, field: ManyField, most: int | None = None, values: list[Any] | None = None) -> Counts:
    """Keys with their numbers of rows; where any of them will do, the field's own selection narrows none of these."""
    found = listing.found if field.every else listing.found_without(field.asks)
    if field.asks not in listing.of.counted:
        return found.counts(field.asks, most=most, values=values)
    counts = listing.of.counted[field.asks](listing.form, found)
    return [pair for pair in counts if values is None or pair[0] in values][:most]


def chosen(listing: Any, name: str, field: ManyField) -> list[Ticked]:
    """The values that are asked for, with their numbers of rows."""
    asked = {field.key(value): value for value in listing.form.asked.get(name) or []}
    counts = dict(counts_of(listing, field, values=list(asked))) if asked else {}
    return [Ticked(name, field.text(value), field.words(value), counts.get(key, 0)) for key, value in asked.items()]


def left_out(listing: Any, name: str, field: ManyField) -> list[Ticked]:
    """The values that no row may have."""
    values = listing.form.asked.get(f"not_{name}") or []
    return [Ticked(f"not_{name}", field.text(value), field.words(value), None) for value in values]


def counted(listing: Any, name: str, field: ManyField, most: int | None = None) -> Counts:
    """The keys of the values that are not asked for, with their numbers of rows, the most frequent first."""
    asked = {field.key(value) for value in listing.form.asked.get(name) or []}
    counts = counts_of(listing, field, most=most and most + len(asked))
    return [(key, count) for key, count in counts if count and key not in asked][:most]


def values_of(listing: Any, name: str, field: ManyField, counted: list[tuple[Any, int]]) -> list[Value]:
    """Values with their words and addresses; keys of what is there no more are left out."""
    known = field.known([key for key, _count in counted])
    offered = [(field.text(known[key]), field.words(known[key]), count) for key, count in counted if key in known]
    return [
        Value(text, words, count, listing.query((name, text)), listing.query((f"not_{name}", text)))
        for text, words, count in offered
    ]
