"""Meetings as matching sees them, and those that may be the same."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from articles.extraction.schema import DateRange
from articles.matching import meetings as matching
from articles.models import Account, Meeting, Participation

WHOLE = ("place", "participations__person", "participations__organisation", "countries")
# Of the accounts only whose they are: what they say is as long as a report.
RELATED = (*WHOLE, Prefetch("accounts", Account.objects.order_by().only("meeting", "article")))


def nearby(days: DateRange, people: Iterable[int], countries: Iterable[str]) -> QuerySet[Meeting]:
    """Meetings on those days in which one of the people or countries takes part."""
    taking_part = Participation.objects.filter(meeting=OuterRef("pk"), person__in=list(people))
    of_country = Meeting.countries.through.objects.filter(meeting=OuterRef("pk"), country__in=list(countries))
    # By the days first: people of whom everybody reports take part in thousands of meetings.
    found = Meeting.objects.between(days.earliest, days.latest).filter(Exists(taking_part) | Exists(of_country))
    return found.select_related("place").prefetch_related(*RELATED).order_by()


def as_known(meeting: Meeting) -> matching.Account:
    """The meeting as all its reports together tell it, and editors corrected it."""
    rows = meeting.participations.all()
    people = [row.person for row in rows if row.person]
    return matching.Account(
        participants=tuple(person.name for person in people),
        countries=tuple(country.code for country in meeting.countries.all()),
        organisations=tuple(row.organisation.name for row in rows if row.organisation),
        days=DateRange(meeting.earliest, meeting.latest, meeting.basis) if meeting.earliest else None,
        place=meeting.place and meeting.place.name,
        format=meeting.format,
        status=meeting.status,
        place_country=meeting.place.country_id if meeting.place else None,
        people=tuple(person.pk for person in people),
    )
