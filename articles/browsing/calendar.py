"""Meetings as a calendar; one known only to the month spans it and is tentative."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from articles.browsing.exports.dataset import About, Dataset, dataset_of
from articles.browsing.exports.sending import in_blocks
from articles.browsing.listing import Listing
from articles.browsing.lists import MEETINGS
from articles.browsing.naming import name_of
from articles.browsing.sharing import shared
from articles.browsing.states import state_of
from articles.browsing.titles import meeting_title, outlet
from articles.browsing.wording import BASES, STATES
from articles.models import Meeting

MOST_OUTLETS = 12
END = b"END:VCALENDAR"


@shared
def meetings_calendar(request: HttpRequest) -> HttpResponseBase:
    """The filtered meetings with a date as iCalendar."""
    dataset = dataset_of(Listing(request, MEETINGS))
    content = () if request.method == "HEAD" else in_blocks(as_ical(dataset))
    headers = {"Content-Disposition": 'inline; filename="meetings.ics"'}
    return StreamingHttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)


def as_ical(dataset: Dataset) -> Iterator[str]:
    """The calendar in pieces: its head, each meeting, its end."""
    head, _end, rest = frame(dataset.about).to_ical().partition(END)
    yield head.decode()
    for page in dataset.pages():
        for meeting in page:
            if meeting.earliest:
                yield event(meeting, dataset.about.site).to_ical().decode()
    yield (END + rest).decode()


def frame(about: About) -> Calendar:
    """The calendar without its meetings."""
    calendar = Calendar()
    calendar.add("prodid", "-//Newsroom//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", about.title)
    calendar.add("x-wr-caldesc", f"{about.rights} {about.url}")
    return calendar


def event(meeting: Meeting, site: str) -> Event:
    """The meeting as an entry of whole days that leaves the reader free; it keeps its name for good."""
    entry = Event()
    entry.add("uid", f"{meeting.key}@newsroom")
    entry.add("dtstamp", changed(meeting))
    entry.add("last-modified", changed(meeting))
    entry.add("summary", meeting_title(meeting))
    entry.add("description", told(meeting))
    entry.add("dtstart", meeting.earliest)
    entry.add("dtend", meeting.latest + timedelta(days=1))
    entry.add("status", certainty(meeting))
    entry.add("transp", "TRANSPARENT")
    entry.add("url", site + meeting.get_absolute_url())
    if meeting.place:
        entry.add("location", name_of(meeting.place))
    if meeting.topics:
        entry.add("categories", [str(topic) for topic in meeting.topics])
    return entry


def told(meeting: Meeting) -> str:
    """What became of it, how its date is known, and who reports it."""
    facts = [str(STATES[state_of(meeting)]), str(BASES.get(meeting.basis, ""))]
    outlets = list(dict.fromkeys(outlet(account.article) for account in meeting.accounts.all()))
    named = ", ".join(outlets[:MOST_OUTLETS]) + (" …" if outlets[MOST_OUTLETS:] else "")
    facts += [_("Reported by %(outlets)s") % {"outlets": named}] if outlets else []
    return "\n".join(fact for fact in facts if fact)


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
