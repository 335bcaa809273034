"""One request for a list: what was asked, what matches, and the addresses of its neighbours."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.forms import BoundField, Field
from django.http import HttpRequest, QueryDict
from django.urls import reverse

from articles.browsing.exports import EXPORTS, formats_of
from articles.browsing.facets import Facet, facets_of
from articles.browsing.fields import ManyField, SeveralFit
from articles.browsing.lists import DrawnRows, Keys, ListOf, Rows, ShownRows
from articles.browsing.periods import Steps, steps_of

A_PAGE = 25


class Asked(NamedTuple):
    """One thing that a reader asked for: parameter, value in its canonical spelling, and both in words."""

    name: str
    value: str
    label: str
    words: str

    @property
    def excludes(self) -> bool:
        """Whether rows with this are left out."""
        return self.name.startswith("not_")


class Chip(NamedTuple):
    """One thing asked for, and the address of the list without it."""

    asked: Asked
    without: str


class Choice(NamedTuple):
    """One of several people or things that a typed name fits, and the address of the list with it."""

    name: str
    url: str


class Listing:
    """A list as one request asks for it; a page for readers is `folded`, and `drawn` where rows in HTML will do."""

    def __init__(self, request: HttpRequest, of: ListOf, folded: bool = False, drawn: bool = False) -> None:
        self.request, self.of, self.folded, self.in_html = request, of, folded, drawn
        self.form = of.form(self.parameters())
        self.form.is_valid()

    def parameters(self) -> QueryDict:
        """What the filters are asked."""
        return without_export(self.request.GET)

    @cached_property
    def found(self) -> Any:
        """All rows that match, in the index."""
        return self.of.find(self.form)

    def found_without(self, field: str) -> Any:
        """The same without the any-of values of a field of the index, or without the "dates"."""
        alike = not any(field == one.asks and not one.excludes for one, _keys in self.form.narrowing())
        return self.found if alike and field != "dates" else self.of.find(self.form, field, self.found)

    @cached_property
    def shown(self) -> Any:
        """The rows that pages show, of those that match."""
        return self.found.leads() if self.folded and self.of.leads else self.found

    @cached_property
    def keys(self) -> Keys:
        """The keys of all rows that match, in order."""
        return Keys(self.found, self.order == "oldest")

    @cached_property
    def rows(self) -> Rows:
        """All rows that match, in order."""
        return Rows(self.of, self.keys)

    @property
    def newest(self) -> Rows:
        """All rows that match, newest first whatever order is asked for."""
        return Rows(self.of, Keys(self.found))

    @property
    def matching(self) -> QuerySet:
        """All rows that match, for questions that only the database answers: the longer, the more rows match."""
        rows = self.of.rows()
        everything = self.of.everything and not self.form.narrowed()
        return rows if everything else rows.filter(pk__in=list(self.keys[:]))

    @property
    def order(self) -> str:
        """How the rows are sorted: newest first if nothing else is asked for."""
        return self.form.cleaned_data.get("sort") or "newest"

    @cached_property
    def page(self) -> Page:
        """The page asked for; a wrong number shows the first or the last one."""
        shown = ShownRows if self.in_html else Rows
        rows = (DrawnRows if self.drawn else shown)(self.of, Keys(self.shown, self.order == "oldest"))
        page = Paginator(rows, A_PAGE).get_page(self.request.GET.get("page"))
        page.object_list = list(page.object_list)
        if self.folded and self.of.folded:
            page.object_list = self.of.folded(page.object_list)
        return page

    @property
    def drawn(self) -> bool:
        """Whether the page shows its rows as all readers see them: none with the words that this one asked for."""
        return self.in_html and self.of.drawing is not None and not self.form.asked.get("q")

    @property
    def count(self) -> int:
        """How many rows match; on a folded page how many of them lead."""
        return len(self.shown)

    @property
    def total(self) -> int:
        """How many rows match, those that are folded into others too."""
        return len(self.found)

    @cached_property
    def asked(self) -> list[Asked]:
        """All valid things that narrow the list."""
        return [
            Asked(name, field.text(value), str(field.label), field.words(value))
            for name, field, values in self.form.narrowed()
            for value in values
        ]

    def query(self, *changes: tuple[str, Any], without: Asked | None = None, anew: Iterable[str] = ()) -> str:
        """The query string of this list, with more parameters, without one, or without all of the names `anew`."""
        kept = self.beginning if without is None and not anew else self.kept_in_query(without, anew)
        return f"{kept}&{urlencode(changes)}" if changes and kept != "?" else kept + urlencode(changes)

    @cached_property
    def beginning(self) -> str:
        """The query string of this list as it is: a page asks for it hundreds of times."""
        return self.kept_in_query()

    def kept_in_query(self, without: Asked | None = None, anew: Iterable[str] = ()) -> str:
        """The query string without one thing asked for, and without all of the names `anew`."""
        pairs = [(asked.name, asked.value) for asked in self.asked if asked is not without and asked.name not in anew]
        order = [("sort", self.order)] if self.order != "newest" and "sort" not in anew else []
        return "?" + urlencode([*pairs, *order])

    @property
    def with_copies(self) -> str:
        """The query string of this list with every copy shown."""
        return self.query(("copies", "all"))

    @cached_property
    def chips(self) -> list[Chip]:
        """What is active, each with the way to take it away."""
        return [Chip(asked, self.query(without=asked)) for asked in self.asked]

    @property
    def orders(self) -> list[tuple[str, bool, str]]:
        """The orders in words, whether each is the one that is shown, and the address of the list in it."""
        choices = self.form.fields["sort"].choices[1:]
        asked = {value: [("sort", value)] if value != "newest" else [] for value, _words in choices}
        return [
            (str(words), value == self.order, self.query(*asked[value], anew=("sort",))) for value, words in choices
        ]

    def all_values(self, name: str) -> str:
        """The address of all values of a filter with their numbers of rows."""
        return reverse("values", args=[self.of.name, name]) + self.query()

    @cached_property
    def facets(self) -> dict[str, Facet]:
        """The values of each filter with their numbers of rows."""
        return facets_of(self)

    @property
    def fields(self) -> list[tuple[BoundField, str]]:
        """The fields that readers see, each with how it is drawn; both ends of the dates are one."""
        fields, wrong = self.form.fields.items(), self.form.errors
        return [(self.form[name], kind_of(name, field)) for name, field in fields if shown(name, field, name in wrong)]

    @property
    def kept(self) -> list[tuple[str, str]]:
        """What the form passes on without showing it."""
        hidden = [(asked.name, asked.value) for asked in self.asked if self.form[asked.name].is_hidden]
        return [*hidden, ("sort", self.order)] if self.order != "newest" else hidden

    @property
    def exchanged(self) -> str:
        """The parts of the page beside the results that change with them, as scripts select them."""
        fields = ["dates" if field.name == "date_after" else field.name for field, _kind in self.fields]
        return ",".join(
            ["#count:innerHTML", "#number-asked", "#anew", "#field-kept", *(f"#field-{name}" for name in fields)]
        )

    @cached_property
    def steps(self) -> Steps:
        """The ways to other days."""
        return steps_of(self)

    @cached_property
    def entries(self) -> list[tuple[Any, bool]]:
        """The rows of the page, each with whether its day may lie outside of the days asked for."""
        return [(row, self.unsure(row)) for row in self.page]

    def unsure(self, row: Any) -> bool:
        """Whether a day of the row lies outside of the days asked for."""
        dated = self.of.dated(row) if self.of.dated else None
        if dated is None or dated.earliest is None:
            return False
        after, before = self.form.after, self.form.before
        return bool((after and dated.earliest < after) or (before and dated.latest > before))

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
                Choice(self.form.fields[name].words(one), self.query((name, self.form.fields[name].text(one))))
                for error in errors.as_data()
                if isinstance(error, SeveralFit)
                for one in error.candidates
            ]
            for name, errors in self.form.errors.items()
        }


def shown(name: str, field: Field, wrong: bool) -> bool:
    """Whether a field has a place of its own in the form: a hidden one has where something is wrong with it."""
    beside = name in ("date_before", "dates", "sort") or getattr(field, "excludes", False)
    return not beside and (wrong or not field.widget.is_hidden)


def kind_of(name: str, field: Field) -> str:
    """How a field is drawn."""
    if name == "date_after":
        return "dates"
    return "facet" if isinstance(field, ManyField) else "field"


def without_export(query: QueryDict) -> QueryDict:
    """The parameters without the wish for a file: `format` is also how a meeting was held."""
    parameters = query.copy()
    parameters.setlist("format", [value for value in query.getlist("format") if value not in EXPORTS])
    return parameters


def wanted_export(query: QueryDict, name: str) -> str:
    """The file format that is asked for, or nothing; only one that the list of this name has."""
    has = [format.name for format in formats_of(name)]
    return next((value for value in query.getlist("format") if value in has), "")
