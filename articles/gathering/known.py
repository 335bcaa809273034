"""Meetings as matching sees them, and those that may be the same."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from articles.extraction.schema import DateRange
from articles.matching import meetings as matching
from articles.models import Meeting

RELATED = ("participations__person", "participations__organisation", "countries", "accounts")


def nearby(days: DateRange, people: Iterable[int], countries: Iterable[str]) -> QuerySet[Meeting]:
    """Meetings on those days in which one of the people or countries takes part."""
    by_person = Meeting.objects.filter(participations__person__in=people).values("pk")
    by_country = Meeting.objects.filter(countries__in=countries).values("pk")
    found = Meeting.objects.between(days.earliest, days.latest).filter(Q(pk__in=by_person) | Q(pk__in=by_country))
    return found.select_related("place").prefetch_related(*RELATED).order_by("pk")


def as_known(meeting: Meeting, where: str | None) -> matching.Account:
    """The meeting as all its reports together tell it; at `where` if one of them has that place too.

    An editor's correction of the place is no reason to take the next report with the wrong one for another meeting.
    """
    rows = meeting.participations.all()
    told = {account.facts.get("place") for account in meeting.accounts.all()}
    known = where if where in told else meeting.place and meeting.place.name
    return matching.Account(
        tuple(row.person.name for row in rows if row.person),
        tuple(country.code for country in meeting.countries.all()),
        tuple(row.organisation.name for row in rows if row.organisation),
        DateRange(meeting.earliest, meeting.latest, meeting.basis) if meeting.earliest else None,
        known,
        meeting.format,
        meeting.status,
        meeting.place.country_id if meeting.place else None,
    )
