"""Lists of reports in which each wording stands once."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

from articles.browsing.listing import Listing

# Of each group without its original the first that matches, by a question of its own: the search names its table.
FIRST = "SELECT MIN(id) FROM articles_article WHERE original_id IS NOT NULL AND id IN ({}) GROUP BY original_id"


class FoldedListing(Listing):
    """The list of reports with each wording once, unless a reader wants every one, or the copies of one."""

    @cached_property
    def shown(self) -> Any:
        """The originals among the rows, and of each group whose original is not among them the first."""
        return self.found if {one.name for one in self.asked} & {"copies", "copies_of"} else super().shown

    @property
    def count(self) -> int:
        """How many reports match, copies among them."""
        return self.total

    @property
    def independent(self) -> int | None:
        """How many of them do not print the wording of another one; None where every one is shown."""
        return None if self.shown is self.found else len(self.shown)


def once(rows: QuerySet) -> QuerySet:
    """Those of the reports that stand for their group among these."""
    try:
        sql, params = rows.order_by().values("pk").query.sql_with_params()
    except EmptyResultSet:
        return rows
    without = ~Q(original__in=RawSQL(sql, params))  # noqa: S611
    return rows.filter(Q(original=None) | (without & Q(pk__in=RawSQL(FIRST.format(sql), params))))  # noqa: S611
