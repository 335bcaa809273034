"""The part of a dossier that is the same for two countries and for two officials."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet

from articles.browsing.addresses import Pair, list_url
from articles.browsing.charts.shares import shares
from articles.browsing.charts.timeline import timeline
from articles.browsing.dossiers import figures
from articles.browsing.dossiers.course import Course, course
from articles.browsing.dossiers.facts import Fact, facts_of, held
from articles.browsing.lists import meeting_rows, rows_of
from articles.browsing.wording import STATUSES
from articles.models import Meeting

LATEST = 10


def together(meetings: QuerySet, asked: Sequence[Pair], sides: Sequence[figures.Side], today: date) -> dict[str, Any]:
    """What is told of these meetings: `asked` are the filters of their list, `sides` the two."""
    facts = facts_of(meetings)
    done = held(facts)
    way = course(facts, today)
    newest = [fact.pk for fact in sorted(facts, key=newest_first)][:LATEST]
    rows = {row.pk: row for row in rows_of(meeting_rows(), {*newest, *way.told})}
    return {
        "url": list_url("meetings", asked),
        "query": urlencode(list(asked)),
        "facts": facts,
        "held": done,
        "statuses": figures.statuses(facts, asked, STATUSES),
        "formats": figures.formats(done, asked),
        "places": figures.places(done, asked),
        "journeys": shares(figures.journeys(done, sides, asked)),
        "topics": figures.topics(done),
        "timeline": timeline([fact.days for fact in facts], asked, STATUSES),
        "course": in_rows(way, rows),
        "meetings": in_row(newest, rows),
    }


def newest_first(fact: Fact) -> tuple[bool, int, int]:
    """The sorting key of lists of meetings: those without a day come last."""
    return fact.latest is None, -fact.latest.toordinal() if fact.latest else 0, -fact.pk


def in_row(numbers: Iterable[int], rows: dict[int, Meeting]) -> list[Meeting]:
    """The rows of these ids, as far as they are still there."""
    return [rows[number] for number in numbers if number in rows]


def in_rows(way: Course, rows: dict[int, Meeting]) -> dict[str, Any]:
    """The course with meetings in the place of their ids."""
    gap = way.gap
    return {
        "first": rows.get(way.first),
        "last": rows.get(way.last),
        "next": rows.get(way.next),
        "gap": gap and {"words": gap.words, "before": rows.get(gap.before), "after": rows.get(gap.after)},
        "off": in_row(way.off, rows),
    }
