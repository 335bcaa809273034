"""Meetings: accounts belong to the meeting that they were found to tell of, and each meeting is there for a reason."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q

from articles.integrity.finding import Finding, Mend, of_report
from articles.integrity.gathered import GONE, standing
from articles.integrity.walking import walked
from articles.models import Account, Meeting, Participation


def check() -> Iterator[Finding]:
    """A finding for each account and each meeting that does not fit."""
    for row in walked(Account.objects.select_related("identity__merged_into").defer("facts")):
        if row.meeting_id != standing(row.identity):
            what = f"Account {row.pk} of report {row.article_id}"
            problem = f"belongs to meeting {row.meeting_id}, by what is known it is {standing(row.identity)}"
            yield Finding(what, problem, of_report(row.article_id))
    idle = Meeting.objects.filter(accounts=None, found_in=None, identified_in=None, merged=None, origin="extraction")
    for number in idle.filter(Q(participations__isnull=False) | Q(countries__isnull=False)).distinct().order_by("pk"):
        yield Finding(f"Meeting {number.pk}", "is told of by no report, and yet somebody takes part", Mend("gather"))
    gone = Meeting.objects.filter(GONE).order_by().values("pk")
    rows = Participation.objects.filter(meeting__in=gone).order_by("pk").values_list("pk", "meeting_id")
    for number, meeting in rows.iterator():
        problem = f"is of meeting {meeting}, which was merged into another one or is none"
        yield Finding(f"Participation {number}", problem, Mend("gather"))
