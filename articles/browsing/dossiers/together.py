"""The part of a dossier that is the same for two countries and for two officials."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from articles.browsing.addresses import Pair, list_url
from articles.browsing.charts.shares import shares
from articles.browsing.charts.timeline import timeline_of
from articles.browsing.dossiers import figures
from articles.browsing.dossiers.course import Course, course, in_words
from articles.browsing.drawn import drawn
from articles.browsing.lists import MEETINGS, rows_of
from articles.browsing.wording import STATUSES
from articles.indexing import Found
from articles.indexing.remembering import Remembering
from articles.models import Meeting

LATEST = 10
remembered = Remembering(most=500)


def together(met: Found, held: Found, asked: Sequence[Pair], sides: Sequence[figures.Side]) -> dict[str, Any]:
    """What is told of the meetings of two, of which some were `held`; `asked` are the filters of their list."""
    way = remembered((*asked, met.today), lambda: course(met, held))
    rows = {row.pk: row for row in rows_of(Meeting.objects.select_related("place"), way.told)}
    return {
        "url": list_url("meetings", asked),
        "query": urlencode(list(asked)),
        "met": met,
        "held": held,
        "statuses": figures.by_value(met, "status", STATUSES, asked),
        "formats": figures.formats(held, asked),
        "places": figures.places(held, asked),
        "journeys": shares(figures.journeys(held, sides, asked)),
        "topics": figures.topics(held),
        "timeline": timeline_of(met, asked, list(STATUSES)),
        "course": in_rows(way, rows),
        "off": drawn(MEETINGS, way.off),
        "meetings": drawn(MEETINGS, met.page(0, LATEST)),
    }


def in_rows(way: Course, rows: dict[int, Meeting]) -> dict[str, Any]:
    """The course with meetings in the place of their ids."""
    gap = way.gap
    return {
        "first": rows.get(way.first),
        "last": rows.get(way.last),
        "next": rows.get(way.next),
        "gap": gap and {"words": in_words(gap), "before": rows.get(gap.before), "after": rows.get(gap.after)},
    }
