"""Known meetings that may be one: what an editor is offered when looking for the other one."""

from __future__ import annotations

from django.db.models import QuerySet

from articles.gathering.known import RELATED, as_known, nearby
from articles.matching import meetings as matching
from articles.matching.decision import DIFFERENT, SAME
from articles.models import Meeting

# So many meetings are compared; the newest first where there are more.
COMPARED = 200


def meetings_alike(meeting: Meeting) -> list[Meeting]:
    """Meetings that nothing speaks against being the same one, the likeliest first."""
    mine = as_known(meeting)
    scored = []
    for other in candidates(meeting, mine):
        theirs = as_known(other)
        verdict = matching.decide(mine, theirs).verdict
        if verdict != DIFFERENT:
            scored.append((verdict != SAME, -matching.agreement(mine, theirs), other.pk, other))
    return [other for *_order, other in sorted(scored, key=lambda one: one[:3])]


def candidates(meeting: Meeting, mine: matching.Account) -> QuerySet[Meeting]:
    """Meetings on these days with one of the people or countries; without days, all with one of the people."""
    people = [row.person_id for row in meeting.participations.all() if row.person_id]
    if mine.days:
        found = nearby(mine.days, people, mine.countries)
    else:
        shared = Meeting.objects.filter(participations__person__in=people).order_by().values("pk")
        found = Meeting.objects.filter(pk__in=shared).select_related("place").prefetch_related(*RELATED)
    present = found.filter(merged_into=None, rejected=False).exclude(pk=meeting.pk)
    return present.order_by("-latest", "-pk")[:COMPARED]
