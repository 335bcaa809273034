"""What a reader asks of the matrix: the filters of the list of meetings, whom to compare, and how many."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from urllib.parse import urlencode

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from articles.browsing.addresses import list_url
from articles.browsing.filters import MeetingFilters, closed
from articles.browsing.listing import Asked, Chip, Listing
from articles.browsing.lists import ListOf
from articles.browsing.shapes import meeting_shape
from articles.models import Meeting

FEWEST, MOST = 2, 40
COMPARED = {"countries": _("Countries"), "officials": _("Officials")}
# What is asked where nothing is said; an empty status asks for all of them.
USUAL = {"of": "countries", "n": "15", "status": "held"}
# Statuses that are one click away; the form has all of them.
SWITCHED = ("held", "planned", "cancelled", "refused")


class NumberFilter(django_filters.Filter):
    """A whole number."""

    field_class = forms.IntegerField


class MatrixFilters(MeetingFilters):
    """Meetings that count, and the shape of the matrix, which narrows nothing."""

    of = closed(COMPARED, method="as_they_are", label=_("Who"))
    n = NumberFilter(method="as_they_are", label=_("How many"), min_value=FEWEST, max_value=MOST)

    def as_they_are(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset


MATRIX = ListOf("matrix", MatrixFilters, Meeting.objects.visible, meeting_shape, ())


class MatrixListing(Listing):
    """The matrix as one request asks for it: what is wrong or left out is as usual."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request, MATRIX)

    def parameters(self) -> QueryDict:
        parameters = super().parameters()
        for name, value in USUAL.items():
            parameters.setdefault(name, value)
        return parameters

    def shape(self, name: str) -> str:
        """The value of `of` or `n`."""
        self.form.is_valid()
        return str(self.form.cleaned_data.get(name) or USUAL[name])

    @property
    def who(self) -> str:
        """Whose matrix it is: countries or officials."""
        return self.shape("of")

    @property
    def number(self) -> int:
        """How many of the busiest it shows."""
        return int(self.shape("n"))

    @cached_property
    def count(self) -> int:
        """How many meetings count."""
        return self.matching.order_by().count()

    @property
    def asked(self) -> list[Asked]:
        """What narrows the meetings; the shape is no filter."""
        return [asked for asked in super().asked if asked.name not in ("of", "n")]

    @property
    def chips(self) -> list[Chip]:
        """What is active; the usual statuses have their switch."""
        switched = [("status", value) for value in SWITCHED]
        return [chip for chip in super().chips if (chip.asked.name, chip.asked.value) not in switched]

    @property
    def narrowed(self) -> bool:
        """Whether anything narrows the meetings beyond the usual."""
        return any(USUAL.get(asked.name) != asked.value for asked in self.asked)

    def query(self, *changes: tuple[str, Any], without: Asked | None = None) -> str:
        """The query string of this matrix, with other values of some parameters and without one."""
        kept = [(asked.name, asked.value) for asked in self.asked if asked is not without]
        shape = [(name, self.shape(name)) for name in ("of", "n") if self.shape(name) != USUAL[name]]
        kept += [] if any(name == "status" for name, _value in kept) else [("status", "")]
        changed = {name for name, _value in changes if name != "format"}
        return "?" + urlencode([*(pair for pair in [*shape, *kept] if pair[0] not in changed), *changes])

    def meetings(self, *more: tuple[str, str]) -> str:
        """The address of the list of exactly these meetings, narrowed further."""
        return list_url("meetings", [*((asked.name, asked.value) for asked in self.asked), *more])
