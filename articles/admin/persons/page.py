"""The page of a person beside its form: where the entry stands, whom it met, and every report that names it."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpRequest, QueryDict

from articles.admin.entries.standing import standing
from articles.admin.persons.sightings import SightingsForm, page_of_sightings, seen
from articles.models import Meeting, Participation, Person
from articles.models.origin import EXTRACTION

COUNTERPARTS = 20


def page_of(person: Person, request: HttpRequest) -> dict[str, Any]:
    """What the page shows, with a bounded number of queries however often the person is named."""
    form = SightingsForm(person, request.GET)
    found = form.filtered()
    page = page_of_sightings(found, request.GET.get("p", "1"))
    return {
        # Its own page says what is meant by it, and asks why.
        "show_delete": False,
        "standing": standing(person),
        "counterparts": counterparts(person),
        "filters": form,
        "filter_parameters": filter_parameters(request.GET, form),
        "narrowed": list(form.narrowed.items()),
        "page": page,
        "seen_rows": seen(page),
        "ticked": request.GET.get("tick") == "1",
        "choosable": found.filter(origin=EXTRACTION).count() if form.narrowed else 0,
    }


def counterparts(person: Person) -> QuerySet[Person]:
    """Those whom the person met most often, each with the number of meetings `together`."""
    meetings = Meeting.objects.filter(participations__person=person).order_by().values("pk")
    rows = Participation.objects.filter(meeting__in=meetings, person__isnull=False).exclude(person=person)
    counted = rows.order_by().values_list("person").annotate(n=Count("pk")).order_by("-n", "person")[:COUNTERPARTS]
    numbers = dict(counted)
    people = Person.objects.select_related("country").in_bulk(numbers)
    for pk, number in numbers.items():
        people[pk].together = number
    return [people[pk] for pk in numbers]


def filter_parameters(sent: QueryDict, form: SightingsForm) -> str:
    """The filters of the address, to go on with on other pages."""
    kept = QueryDict(mutable=True)
    kept.update({name: sent[name] for name in form.narrowed})
    return kept.urlencode()
