"""The meetings of a dossier as plain rows: everything that is counted comes from one reading of them."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet

from articles.browsing.charts import Days


class Where(NamedTuple):
    """The place of a meeting: how filters call it, its name, the name for comparing, and the code of its country."""

    slug: str
    name: str
    folded: str
    country: str | None


class Fact(NamedTuple):
    """What is known of one meeting."""

    pk: int
    earliest: date | None
    latest: date | None
    status: str
    format: str
    topics: list[Any]
    place: Where | None

    @property
    def days(self) -> Days:
        return Days(self.earliest, self.latest, self.status)


FIELDS = ("pk", "earliest", "latest", "status", "format", "topics")
PLACE = ("place__slug", "place__name", "place__folded", "place__country_id")


def facts_of(meetings: QuerySet) -> list[Fact]:
    """The rows of these meetings, in no order."""
    rows = meetings.order_by().values_list(*FIELDS, *PLACE)
    return [Fact(*row[:6], Where(*row[6:]) if row[6] else None) for row in rows]


def held(facts: list[Fact]) -> list[Fact]:
    """Those that took place."""
    return [fact for fact in facts if fact.status == "held"]
