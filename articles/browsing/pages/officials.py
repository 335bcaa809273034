"""People: the list, and one person's offices, meetings, counterparts and words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from articles.browsing.contacts import counterparts
from articles.browsing.lists import OFFICIALS, article_rows, meeting_rows, official_rows, quote_rows
from articles.browsing.naming import whole
from articles.browsing.pages.lists import list_page
from articles.models import Person

MANY = 50


def officials(request: HttpRequest) -> HttpResponseBase:
    """The list of officials."""
    return list_page(request, OFFICIALS)


def official(request: HttpRequest, slug: str) -> HttpResponse:
    """One person; an entry that was merged into another leads there."""
    person = get_object_or_404(Person, slug=slug)
    if person.merged_into_id:
        return redirect(whole(person))
    person = get_object_or_404(official_rows().select_related("country"), pk=person.pk)
    context = {
        "person": person,
        "meetings": meeting_rows().filter(participations__person=person)[:MANY],
        "counterparts": counterparts(person).select_related("country")[:MANY],
        "quotes": quote_rows().filter(speaker=person)[:MANY],
        "reports": article_rows().filter(people=person)[:MANY],
    }
    return render(request, "official.html", context)
