"""The meetings of a dossier as plain rows: everything that is counted comes from one reading of them."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet

from articles.browsing.charts.timeline import Days


class Where(NamedTuple):
    """The place of a meeting: how filters call it, its name, the name for comparing, and the code of its country."""

    slug: str
    name: str
    folded: str
    country: str | None


class Fact(NamedTuple):
    """What is known of one meeting; `moved_to` is the one on other days to which it was put off."""

    pk: int
    earliest: date | None
    latest: date | None
    status: str
    format: str
    topics: list[Any]
    moved_to: int | None
    place: Where | None

    @property
    def days(self) -> Days:
        return Days(self.earliest, self.latest, self.status)


FIELDS = ("pk", "earliest", "latest", "status", "format", "topics", "moved_to_id")
PLACE = ("place__slug", "place__name", "place__folded", "place__country_id")


def facts_of(meetings: QuerySet) -> list[Fact]:
    """The rows of these meetings, in no order."""
    rows = meetings.order_by().values_list(*FIELDS, *PLACE)
    return [Fact(*row[:7], Where(*row[7:]) if row[7] else None) for row in rows]


def held(facts: list[Fact]) -> list[Fact]:
    """Those that took place."""
    return [fact for fact in facts if fact.status == "held"]


def coming(facts: list[Fact], today: date) -> list[Fact]:
    """Those that are still to come, the next one first; plans that were put off have another day."""
    planned = [fact for fact in facts if fact.status == "planned" and not fact.moved_to]
    return sorted(
        (fact for fact in planned if fact.latest and fact.latest >= today),
        key=lambda fact: (fact.earliest, fact.latest, fact.pk),
    )
