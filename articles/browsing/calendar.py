"""Meetings as a calendar; one known only to the month spans it and is tentative."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import islice

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from icalendar import Calendar, Event

from articles.browsing.listing import Listing
from articles.browsing.lists import MEETINGS
from articles.browsing.naming import name_of
from articles.browsing.titles import meeting_title
from articles.models import Meeting

MOST = 5000


def meetings_calendar(request: HttpRequest) -> HttpResponse:
    """The filtered meetings with a date as iCalendar."""
    calendar = Calendar()
    calendar.add("prodid", "-//Newsroom//Meetings//EN")
    calendar.add("version", "2.0")
    dated = (meeting for meeting in Listing(request, MEETINGS).rows if meeting.earliest)
    for meeting in islice(dated, MOST):
        calendar.add_component(event(meeting, request))
    headers = {"Content-Disposition": 'inline; filename="meetings.ics"'}
    return HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8", headers=headers)


def event(meeting: Meeting, request: HttpRequest) -> Event:
    """The meeting as an entry of whole days."""
    entry = Event()
    entry.add("uid", f"meeting-{meeting.pk}@{request.get_host().split(':')[0]}")
    entry.add("dtstamp", changed(meeting))
    entry.add("last-modified", changed(meeting))
    entry.add("summary", meeting_title(meeting))
    entry.add("dtstart", meeting.earliest)
    entry.add("dtend", meeting.latest + timedelta(days=1))
    entry.add("status", certainty(meeting))
    entry.add("url", request.build_absolute_uri(meeting.get_absolute_url()))
    if meeting.place:
        entry.add("location", name_of(meeting.place))
    if meeting.topics:
        entry.add("categories", [str(topic) for topic in meeting.topics])
    return entry


def certainty(meeting: Meeting) -> str:
    """Cancelled, confirmed, or tentative where the day or the meeting itself is unsure."""
    if meeting.status in ("cancelled", "refused"):
        return "CANCELLED"
    certain_day = meeting.earliest == meeting.latest or meeting.basis == "explicit"
    return "CONFIRMED" if meeting.status == "held" and certain_day else "TENTATIVE"


def changed(meeting: Meeting) -> datetime:
    """When a report of the meeting was last read."""
    read = [account.article.extracted_at or account.article.imported_at for account in meeting.accounts.all()]
    return max(read, default=None) or timezone.now()
