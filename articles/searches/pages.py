"""A reader's saved searches: all of them, one of them, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from articles.browsing.listing import Listing
from articles.models import SavedSearch
from articles.models.saved_searches import LONGEST_QUERY, new_key
from articles.searches.asking import BY_NAME, asking, listing_of, problem_of
from articles.searches.forms import SearchForm, SeenForm
from articles.searches.fresh import While, fresh

MOST_SHOWN = 50


class Standing(NamedTuple):
    """How a saved search stands: its list, how many match, how many are new, and what is wrong with it."""

    search: SavedSearch
    listing: Listing
    count: int
    new: int
    problem: str

    @property
    def since(self) -> date:
        """The day of the last look."""
        return timezone.localtime(self.search.seen_until).date()


def standing(search: SavedSearch) -> Standing:
    """How the search stands now."""
    listing = listing_of(search)
    problem = problem_of(listing)
    if problem:
        return Standing(search, listing, 0, 0, problem)
    return Standing(search, listing, listing.count, len(fresh(listing, While(search.seen_until))), "")


def own(request: HttpRequest, pk: int) -> SavedSearch:
    """The reader's search of this number; raises Http404, for another one's too."""
    return get_object_or_404(SavedSearch, pk=pk, user=request.user.pk)


def by_form(deed: Callable[[HttpRequest, int], HttpResponse]) -> Callable[[HttpRequest, int], HttpResponse]:
    """Do it for a form that was sent; who only opens the address, as after a log-in on the way, gets the search."""

    @login_required
    def answer(request: HttpRequest, pk: int) -> HttpResponse:
        return deed(request, pk) if request.method == "POST" else redirect(own(request, pk))

    return answer


@login_required
@never_cache
def searches(request: HttpRequest) -> HttpResponse:
    """All searches of the reader."""
    found = [standing(search) for search in SavedSearch.objects.filter(user=request.user.pk)]
    return render(request, "searches.html", {"searches": found, "alerts": settings.ALERTS})


@login_required
@never_cache
def new(request: HttpRequest, name: str) -> HttpResponse:
    """Keep the list that the address describes; the same one twice is one search."""
    if name not in BY_NAME:
        raise Http404
    listing = Listing(asking(request.META.get("QUERY_STRING", "")), BY_NAME[name])
    query = listing.query() if listing.asked else ""
    if len(query) > LONGEST_QUERY:
        raise Http404
    known = SavedSearch.objects.filter(user=request.user.pk, list=name, query=query).first()
    if known:
        return redirect(known)
    fields = {"user": request.user, "list": name, "query": query, "language": get_language() or "en"}
    form = SearchForm(request.POST or None, instance=SavedSearch(**fields), initial={"name": suggested(listing)})
    if request.method == "POST" and form.is_valid():
        return redirect(form.save())
    return render(request, "search_new.html", {"form": form, "listing": listing, **mailing(request)})


def suggested(listing: Listing) -> str:
    """A name for the list: what was asked for."""
    return ", ".join(f"{_('not')} {one.words}" if one.excludes else one.words for one in listing.asked)[:80]


def mailing(request: HttpRequest) -> dict[str, Any]:
    """What the form says about e-mails: whether the site sends any, and where to."""
    return {"alerts": settings.ALERTS, "address": request.user.email}


@login_required
@never_cache
def search(request: HttpRequest, pk: int) -> HttpResponse:
    """One search: what is new since the last look, its feed, its name and its e-mails."""
    found = own(request, pk)
    form = SearchForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        start_telling(form)
        return redirect(form.save())
    now = timezone.now()
    stands = standing(own(request, pk))
    context = {
        "stands": stands,
        "rows": [] if stands.problem else shown(stands.listing, While(stands.search.seen_until, now)),
        "more": max(stands.new - MOST_SHOWN, 0),
        "until": int(now.timestamp() * 10**6),
        "feed": request.build_absolute_uri(reverse("feed_search", args=[stands.search.key])),
        "form": form,
        **mailing(request),
    }
    return render(request, "search.html", context)


def shown(listing: Listing, during: While) -> list[Any]:
    """The newest of the rows that are new, as pages show them."""
    return listing.of.to_show(fresh(listing, during).page(0, MOST_SHOWN))


def start_telling(form: SearchForm) -> None:
    """E-mails tell what comes in from the day on which they were asked for."""
    if "frequency" in form.changed_data:
        form.instance.told_until, form.instance.told_on = timezone.now(), timezone.localdate()


@by_form
def seen(request: HttpRequest, pk: int) -> HttpResponse:
    """Remember that all was seen that the page showed; what came in meanwhile stays new."""
    found, form = own(request, pk), SeenForm(request.POST)
    if form.is_valid():
        moment = min(form.moment(), timezone.now())
        SavedSearch.objects.filter(pk=found.pk, seen_until__lt=moment).update(seen_until=moment)
    return redirect("searches")


@by_form
def new_address(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the feed a new address; the one before leads nowhere from now on."""
    found = own(request, pk)
    found.key = new_key()
    found.save(update_fields=["key"])
    return redirect(found)


@by_form
def delete(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget the search."""
    own(request, pk).delete()
    return redirect("searches")
