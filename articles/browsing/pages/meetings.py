"""Meetings: the list, and one meeting with the accounts of all its reports side by side."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from articles.browsing.accounts import differences, told
from articles.browsing.lists import MEETINGS, meeting_rows, quote_rows
from articles.browsing.naming import whole
from articles.browsing.pages.lists import list_page
from articles.models import Article, Meeting


def meetings(request: HttpRequest) -> HttpResponseBase:
    """The list of meetings."""
    return list_page(request, MEETINGS)


def meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """One meeting; an entry that was merged into another leads there."""
    entry = get_object_or_404(Meeting, pk=pk)
    if entry.merged_into_id:
        return redirect(whole(entry))
    found = get_object_or_404(meeting_rows(), pk=pk)
    accounts = list(found.accounts.all())
    bodies = dict(Article.objects.filter(accounts__in=accounts).order_by().values_list("pk", "body"))
    people = [part.person_id for part in found.participations.all() if part.person_id]
    context = {
        "meeting": found,
        "overdue": found.status == "planned" and found.latest is not None and found.latest < timezone.localdate(),
        "accounts": [told(account, bodies[account.article_id]) for account in accounts],
        "differences": differences(accounts),
        "quotes": quote_rows()
        .filter(article__in=bodies, speaker__in=people)
        .order_by("article_id", "start", "id")[:100],
    }
    return render(request, "meeting.html", context)
