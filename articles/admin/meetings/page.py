"""The page of a meeting beside its form: where the entry stands, and what each report says."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from articles.admin.entries.standing import Tie, standing
from articles.admin.history.looking import meeting_name
from articles.admin.meetings.accounts import LABELS, page_of_accounts, told
from articles.models import Meeting


def page_of(meeting: Meeting, request: HttpRequest) -> dict[str, Any]:
    """What the page shows, with a bounded number of queries however many reports tell of the meeting."""
    page = page_of_accounts(meeting, request.GET.get("p", "1"))
    found = standing(meeting)
    return {
        # Its own page says what is meant by it, and asks why.
        "show_delete": False,
        "standing": found,
        "into_name": meeting_name(found.into) if found.into else "",
        "merged_entries": named(found.merged),
        "apart_entries": named(found.apart),
        "page": page,
        "ticked": request.GET.get("tick") == "1",
        "labels": LABELS,
        "accounts": told(meeting, page),
    }


def named(ties: list[Tie]) -> list[tuple[Tie, str]]:
    """The other meetings with their names: who met and when, or a number for those that have no participants left."""
    rows = Meeting.objects.filter(pk__in=[tie.entry.pk for tie in ties])
    names = {
        row.pk: meeting_name(row)
        for row in rows.prefetch_related("participations__person", "participations__organisation")
    }
    return [(tie, names[tie.entry.pk]) for tie in ties]
