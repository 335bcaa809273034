"""The page of one official: offices, meetings, journeys, counterparts, words, and who it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from articles import indexing
from articles.browsing.charts.timeline import timeline_of
from articles.browsing.contacts import counterparts
from articles.browsing.dossiers import counted
from articles.browsing.dossiers.careers import career
from articles.browsing.dossiers.identity import doubts, spellings
from articles.browsing.lists import article_rows, meeting_rows, quote_rows, rows_of
from articles.browsing.statements import folded
from articles.browsing.terms import terms_of
from articles.browsing.wording import STATUSES
from articles.indexing import Conditions, Found
from articles.models import Meeting, Person

FEW = 8
MANY = 15


def of_official(person: Person, today: date) -> dict[str, Any]:
    """Everything about one person."""
    asked = [("official", person.slug)]
    named = Conditions(all_of={"official": (person.pk,)})
    meetings, reports = indexing.find("meetings", named), indexing.find("articles", named)
    said = indexing.find("quotes", Conditions(all_of={"speaker": (person.pk,)}))
    held = meetings.of_those("status", "held")
    soon, latest = coming_and_latest(meetings, today)
    return {
        "career": career(terms_of(person), today),
        "timeline": timeline_of(meetings, asked, list(STATUSES)),
        "coming": soon,
        "latest": latest,
        "counterparts": counterparts(meetings, person, MANY),
        "places": counted.places(held, asked),
        "hosts": counted.hosts(held, asked),
        "topics": counted.topics(held),
        "statements": folded(rows_of(quote_rows(), said.page(0, 2 * FEW)))[:FEW],
        "spellings": spellings(person),
        "doubts": doubts(person),
        "reports": rows_of(article_rows(), reports.leads().page(0, FEW)),
        "printed": len(reports),
        "met": len(meetings),
        "quoted": len(said),
    }


def coming_and_latest(meetings: Found, today: date) -> tuple[list[Meeting], list[Meeting]]:
    """The next of those that are still to come, and the latest others; plans that were put off have another day."""
    planned = meetings.of_those("status", "planned").narrowed(Conditions(after=today))
    ahead, latest = planned.page(0, MANY, newest=False), meetings.page(0, 2 * FEW)
    rows = {row.pk: row for row in rows_of(meeting_rows(), {*ahead, *latest})}
    coming = [rows[key] for key in ahead if key in rows and rows[key].moved_to_id is None]
    soon = sorted(coming, key=lambda row: (row.earliest, row.latest, row.pk))[:FEW]
    return soon, [rows[key] for key in latest if key in rows and rows[key] not in soon][:FEW]
