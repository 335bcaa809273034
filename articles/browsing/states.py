"""What became of meetings, as of today: their status, and whether they were put off or are overdue."""

from __future__ import annotations

from django.utils import timezone

from articles.models import Meeting


def state_of(meeting: Meeting) -> str:
    """The status, or postponed, or overdue where a planned day has passed and no report says what became of it."""
    if meeting.moved_to_id:
        return "postponed"
    if meeting.status == "planned" and meeting.latest is not None and meeting.latest < timezone.localdate():
        return "overdue"
    return "postponed" if meeting.postponed else meeting.status
