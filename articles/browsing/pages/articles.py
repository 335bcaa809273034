"""Reports: the list, and one report with everything marked that was found in it."""

from __future__ import annotations

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render

from articles.browsing.copies import copies_of
from articles.browsing.fetching import meeting_rows, quote_rows
from articles.browsing.folding import FoldedListing
from articles.browsing.lists import ARTICLES
from articles.browsing.pages.lists import list_page
from articles.browsing.reading import marks_of
from articles.models import Account, Article, Mention, Person


def articles(request: HttpRequest) -> HttpResponseBase:
    """The list of reports."""
    return list_page(request, ARTICLES, FoldedListing)


def article(request: HttpRequest, pk: int) -> HttpResponse:
    """One report."""
    mentions = Mention.objects.select_related("person", "organisation", "country", "place")
    people = Person.objects.select_related("country").prefetch_related("tenures__office")
    rows = Article.objects.visible().select_related("source", "agency").defer("raw", "search_text")
    report = get_object_or_404(
        rows.prefetch_related(Prefetch("mentions", mentions), Prefetch("people", people), "countries", "posts"), pk=pk
    )
    told = Account.objects.filter(article=report, meeting__isnull=False).order_by("id")
    accounts = list(told.prefetch_related(Prefetch("meeting", meeting_rows())))
    quotes = list(quote_rows().filter(article=report).order_by("start", "id"))
    context = {
        "article": report,
        "accounts": accounts,
        "quotes": quotes,
        "copies": copies_of(report),
        "marks": marks_of(report, accounts, quotes),
        "places": sorted({mention.place for mention in report.mentions.all() if mention.place}, key=lambda p: p.folded),
        "organisations": sorted(
            {mention.organisation for mention in report.mentions.all() if mention.organisation}, key=lambda o: o.folded
        ),
    }
    return render(request, "article.html", context)
