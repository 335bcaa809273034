"""One request for a list: what was asked, what matches, and the addresses of its neighbours."""

from __future__ import annotations

from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict

from articles.browsing.exports import EXPORTS, formats_of
from articles.browsing.fields import SeveralFit
from articles.browsing.lists import ListOf, Rows, rows_of
from articles.browsing.naming import country_in_words, name_of
from articles.models import Article

A_PAGE = 25


class Asked(NamedTuple):
    """One thing that a reader asked for: parameter, value in its canonical spelling, and both in words."""

    name: str
    value: str
    label: str
    words: str


class Chip(NamedTuple):
    """One thing asked for, and the address of the list without it."""

    asked: Asked
    without: str


class Choice(NamedTuple):
    """One of several people or things that a typed name fits, and the address of the list with it."""

    name: str
    url: str


class Listing:
    """A list as one request asks for it; a page for readers is `folded`."""

    def __init__(self, request: HttpRequest, of: ListOf, folded: bool = False) -> None:
        self.request, self.of, self.folded = request, of, folded
        self.filterset = of.filters(self.parameters(), queryset=of.rows(), request=request)

    def parameters(self) -> QueryDict:
        """What the filters are asked."""
        return without_export(self.request.GET)

    @property
    def form(self) -> Any:
        return self.filterset.form

    @cached_property
    def matching(self) -> QuerySet:
        """All rows that match, as a question to the database."""
        return self.filterset.qs

    @cached_property
    def rows(self) -> Rows:
        """All rows that match, in order."""
        return Rows(self.of.rows, self.matching.values_list("pk", flat=True))

    @property
    def shown(self) -> QuerySet:
        """The rows that pages show, of those that match."""
        return self.of.lead(self.matching) if self.folded and self.of.lead else self.matching

    @cached_property
    def page(self) -> Page:
        """The page asked for; a wrong number shows the first or the last one.

        Keys are sorted first and rows fetched then: sorting whole rows with all their numbers takes seconds.
        """
        page = Paginator(self.shown.values_list("pk", flat=True), A_PAGE).get_page(self.request.GET.get("page"))
        page.object_list = rows_of(self.of.rows(), page.object_list)
        if self.folded and self.of.folded:
            page.object_list = self.of.folded(page.object_list)
        return page

    @property
    def count(self) -> int:
        """How many rows match; on a folded page how many of them lead."""
        return self.page.paginator.count

    @cached_property
    def total(self) -> int:
        """How many rows match, those that are folded into others too."""
        return self.matching.count() if self.folded and self.of.lead else self.count

    @cached_property
    def asked(self) -> list[Asked]:
        """All valid things that were asked for."""
        self.form.is_valid()
        return [
            asked_for(name, value, str(self.form.fields[name].label), self.form.fields[name])
            for name, values in self.form.cleaned_data.items()
            for value in (values if isinstance(values, list) else [values])
            if value
        ]

    def query(self, *changes: tuple[str, Any], without: Asked | None = None) -> str:
        """The query string of this list, with more parameters and without one."""
        pairs = [(asked.name, asked.value) for asked in self.asked if asked is not without]
        return "?" + urlencode([*pairs, *changes])

    @property
    def with_copies(self) -> str:
        """The query string of this list with every copy shown."""
        return self.query(("copies", "all"))

    @property
    def chips(self) -> list[Chip]:
        """What is active, each with the way to take it away."""
        return [Chip(asked, self.query(without=asked)) for asked in self.asked]

    @property
    def exports(self) -> list[tuple[str, str]]:
        """File formats and the addresses that give all matches in them."""
        return [(format.label, self.query(("format", format.name))) for format in formats_of(self.of.name)]

    @property
    def previous(self) -> str:
        """The query string of the page before, or nothing."""
        return self.query(("page", self.page.number - 1)) if self.page.has_previous() else ""

    @property
    def next(self) -> str:
        """The query string of the page after, or nothing."""
        return self.query(("page", self.page.number + 1)) if self.page.has_next() else ""

    @property
    def choices(self) -> dict[str, list[Choice]]:
        """For each field with a name that several bear: who or what they are."""
        return {
            name: [
                Choice(name_of(candidate), self.query((name, candidate.slug)))
                for error in errors.as_data()
                if isinstance(error, SeveralFit)
                for candidate in error.candidates
            ]
            for name, errors in self.form.errors.items()
        }


def asked_for(name: str, value: Any, label: str, field: Any) -> Asked:
    """One valid value with its canonical spelling and its words."""
    if getattr(field, "countries", False):
        return Asked(name, value, label, country_in_words(value))
    if isinstance(value, Article):
        return Asked(name, str(value.pk), label, str(value))
    if hasattr(value, "slug"):
        return Asked(name, value.slug, label, name_of(value))
    if hasattr(value, "text"):
        return Asked(name, value.text, label, str(value))
    words = dict(getattr(field, "choices", ())).get(value, value)
    return Asked(name, value, label, str(words))


def without_export(query: QueryDict) -> QueryDict:
    """The parameters without the wish for a file: `format` is also how a meeting was held."""
    parameters = query.copy()
    parameters.setlist("format", [value for value in query.getlist("format") if value not in EXPORTS])
    return parameters


def wanted_export(query: QueryDict, name: str) -> str:
    """The file format that is asked for, or nothing; only one that the list of this name has."""
    has = [format.name for format in formats_of(name)]
    return next((value for value in query.getlist("format") if value in has), "")
