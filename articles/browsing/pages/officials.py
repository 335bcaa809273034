"""People: the list, and one person's offices, meetings, counterparts and words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from articles.browsing.dossiers.officials import of_official
from articles.browsing.dossiers.pairs import of_officials
from articles.browsing.listing import Listing
from articles.browsing.lists import OFFICIALS
from articles.browsing.naming import whole
from articles.browsing.pages.lists import list_page
from articles.browsing.terms import holders
from articles.models import Person


def officials(request: HttpRequest) -> HttpResponseBase:
    """The list of officials; of one office of one country also who held it when."""
    asked = Listing(request, OFFICIALS).form.asked
    kinds, countries = asked.get("office") or [], asked.get("country") or []
    one = len(kinds) == len(countries) == 1
    return list_page(request, OFFICIALS, holders=holders(kinds[0], countries[0]) if one else [])


def official(request: HttpRequest, slug: str) -> HttpResponse:
    """One person; an entry that was merged into another leads there."""
    person = get_object_or_404(Person, slug=slug)
    if whole(person) != person:
        return redirect(whole(person))
    rows = Person.objects.visible().select_related("country").prefetch_related("aliases", "tenures__office", "terms")
    person = get_object_or_404(rows, pk=person.pk)
    context = {"person": person, **of_official(person, timezone.localdate())}
    return render(request, "official.html", context)


def pair(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """Two officials, the same in either order: their dossier; merged entries lead to that of the whole ones."""
    asked = (one, other)
    first, second = sorted((whole(get_object_or_404(Person, slug=slug)) for slug in asked), key=lambda one: one.slug)
    if first == second:
        return redirect(first)
    if {first.slug, second.slug} != set(asked):
        return redirect("official_pair", first.slug, second.slug)
    rows = Person.objects.visible().select_related("country").prefetch_related("tenures__office")
    first, second = (get_object_or_404(rows, pk=person.pk) for person in (first, second))
    context = of_officials(first, second)
    return render(request, "official_pair.html", {"first": first, "second": second, **context})
