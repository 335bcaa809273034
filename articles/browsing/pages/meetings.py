"""Meetings: the list, and one meeting with the accounts of all its reports side by side."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from articles.browsing.accounts import Column, columns_of, grounds_of, rows_of
from articles.browsing.copies import independent
from articles.browsing.fetching import meeting_rows, quote_rows
from articles.browsing.heads import meeting_heads
from articles.browsing.history import history, overruled, plans
from articles.browsing.lists import MEETINGS
from articles.browsing.naming import whole
from articles.browsing.pages.lists import list_page
from articles.browsing.statements import Said, folded, leading
from articles.browsing.states import state_of
from articles.models import Account, Meeting

MOST_PARTS = 100
MOST_STATEMENTS = 100


def meetings(request: HttpRequest) -> HttpResponseBase:
    """The list of meetings."""
    return list_page(request, MEETINGS)


def meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """One meeting; an entry that was merged into another, or of which no report tells any more, leads there."""
    entry = get_object_or_404(Meeting, pk=pk)
    present = whole(entry)
    if present != entry:
        return redirect(present)
    found = get_object_or_404(meeting_rows(), pk=pk)
    accounts = list(found.accounts.all())
    people = [part.person_id for part in found.participations.all() if part.person_id]
    columns, others = columns_of(accounts, people)
    near = around(found)
    context = {
        "meeting": found,
        "state": state_of(found),
        "columns": columns,
        "others": others,
        "rows": rows_of(columns),
        "grounds": grounds_of(found, columns),
        "turns": history([*columns, *plans(near["moved_here"])]),
        "overruled": overruled(found, columns),
        **counted(accounts),
        **near,
        "statements": statements(columns, people),
    }
    return render(request, "meeting.html", context)


def counted(accounts: list[Account]) -> dict[str, int]:
    """How many reports tell of it, and how many of them in words of their own."""
    return {"reports": len({account.article_id for account in accounts}), "independent": independent(accounts)}


def around(found: Meeting) -> dict[str, Any]:
    """The summit that the meeting is part of and its own parts; the one to which it was moved, the plans before it."""
    near = Q(pk__in=[found.part_of_id, found.moved_to_id]) | Q(part_of=found) | Q(moved_to=found)
    rows = list(meeting_rows().filter(near).order_by("earliest", "pk")[:MOST_PARTS])
    return {
        "whole": next((row for row in rows if row.pk == found.part_of_id), None),
        "parts": meeting_heads(row.pk for row in rows if row.part_of_id == found.pk),
        "moved_to": next((row for row in rows if row.pk == found.moved_to_id), None),
        "moved_here": [row for row in rows if row.moved_to_id == found.pk],
    }


def statements(columns: list[Column], people: list[int]) -> list[Said]:
    """What those who took part said in the reports, each statement once with its wordings."""
    rows = quote_rows().filter(article__in={column.account.article_id for column in columns}, speaker__in=people)
    return folded(leading(rows.order_by("article_id", "start", "id"))[:MOST_STATEMENTS])
