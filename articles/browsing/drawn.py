"""Rows of lists as they are drawn: fetched and drawn once for many readers, until anything that they show changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django.utils import timezone
from django.utils.translation import get_language

from articles.browsing import quick
from articles.browsing.heads import MeetingHead, ReportHead
from articles.indexing.lasting import Cause, Remembered

# Two kilobytes each, those of calendars less.
DRAWN = Remembered(most=5000)


class Row(NamedTuple):
    """A row in HTML, and its days."""

    html: str
    earliest: date | None
    latest: date | None


@dataclass(frozen=True)
class Drawing:
    """How a row is drawn: by which of `templates/quick/`, its name in there, and all that may change how it looks."""

    template: str
    name: str
    causes: Callable[[Any], Iterable[Cause]]


def drawn(of: Any, keys: list[int]) -> list[Row]:
    """The rows of a list with these keys in their order, in the reader's language, as of today."""
    known = by_key(of, keys)
    return [known[key] for key in keys if key in known]


def by_key(of: Any, keys: list[int]) -> dict[int, Row]:
    """The same by their keys, as far as they are still there."""
    moment = DRAWN.moment()
    about = of.name, get_language(), timezone.localdate()
    known = {key: row for (*_about, key), row in DRAWN.known([(*about, key) for key in keys], moment).items()}
    made = {}
    for row in of.to_show(key for key in keys if key not in known):
        known[row.pk] = Row(quick.drawn(of.drawing.template, **{of.drawing.name: row}), row.earliest, row.latest)
        made[(*about, row.pk)] = known[row.pk], frozenset(of.drawing.causes(row))
    DRAWN.keep(made, moment)
    return known


def of_report(report: ReportHead) -> Iterator[Cause]:
    """What changes how the list shows a report: itself, its original and copies, and all that it names."""
    for key in (report.pk, *([report.original.pk] if report.original else []), *report.copies):
        yield from (("article", key), ("articles", key), ("article_words", key))
    yield "people", report.pk
    for outlet in (report.source, report.agency, report.original.source if report.original else None):
        yield from (("source", outlet.pk), ("source_name", outlet.pk)) if outlet else ()
    yield from (("person_name", person.pk) for person in report.people)


def of_meeting(meeting: MeetingHead) -> Iterator[Cause]:
    """What changes how the list shows a meeting: itself, the reports of it, and all that it names."""
    yield from (("meeting", meeting.pk), ("meetings", meeting.pk), ("meeting_words", meeting.pk))
    yield from (("article", report.pk) for report in meeting.reports)
    yield from (("person_name", person.pk) for person in meeting.people)
    yield from (("organisation_name", body.pk) for body in meeting.bodies)
    if meeting.place:
        yield from (("place", meeting.place.pk), ("place_name", meeting.place.pk))


REPORTS = Drawing("report.html", "article", of_report)
MEETINGS = Drawing("meeting.html", "meeting", of_meeting)
IN_CALENDAR = Drawing("in_calendar.html", "meeting", of_meeting)
WITH_DAYS = Drawing("with_days.html", "meeting", of_meeting)
