"""What a reader asks of the matrix: the filters of the list of meetings, whom to compare, and how many."""

from __future__ import annotations

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from articles.browsing.charts.asking import View, ViewFilters, view_of
from articles.browsing.filters import closed

FEWEST, MOST = 2, 40
COMPARED = {"countries": _("Countries"), "officials": _("Officials")}


class NumberFilter(django_filters.Filter):
    """A whole number."""

    field_class = forms.IntegerField


class MatrixFilters(ViewFilters):
    """Meetings that count, and the shape of the matrix."""

    of = closed(COMPARED, method="as_they_are", label=_("Who"))
    n = NumberFilter(method="as_they_are", label=_("How many"), min_value=FEWEST, max_value=MOST)


class MatrixListing(View):
    """The matrix as one request asks for it: what is wrong or left out is as usual."""

    of_view = view_of("matrix", MatrixFilters)
    shape = ("of", "n")
    usual = {"of": "countries", "n": "15", "status": "held"}

    @property
    def who(self) -> str:
        """Whose matrix it is: countries or officials."""
        return self.shaped("of")

    @property
    def number(self) -> int:
        """How many of the busiest it shows."""
        return int(self.shaped("n"))
