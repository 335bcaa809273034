"""What a reader asks of the matrix: the filters of the list of meetings, whom to compare, and how many."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.charts.asking import View, view_of
from articles.browsing.fields import NumberField, OneOf
from articles.browsing.filters import Asking, MeetingFilters

FEWEST, MOST = 2, 40
COMPARED = {"countries": _("Countries"), "officials": _("Officials")}


class MatrixFilters(MeetingFilters):
    """Meetings that count, and the shape of the matrix."""

    of = Asking(OneOf, label=_("Who"), words=COMPARED, usual=_("any"))
    n = Asking(NumberField, label=_("How many"), min_value=FEWEST, max_value=MOST)


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
