"""The page of one official: offices, meetings, journeys, counterparts, words, and who it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from articles import indexing
from articles.browsing.charts.timeline import timeline_of
from articles.browsing.contacts import counterparts
from articles.browsing.dossiers import figures
from articles.browsing.dossiers.careers import career
from articles.browsing.dossiers.course import coming_and_latest
from articles.browsing.dossiers.identity import doubts, spellings
from articles.browsing.drawn import drawn
from articles.browsing.fetching import quote_rows
from articles.browsing.lists import ARTICLES, MEETINGS, rows_of
from articles.browsing.statements import folded
from articles.browsing.terms import terms_of
from articles.browsing.wording import STATUSES
from articles.indexing import Conditions
from articles.models import Person

FEW = 8
MANY = 15


def of_official(person: Person, today: date) -> dict[str, Any]:
    """Everything about one person."""
    asked = [("official", person.slug)]
    named = Conditions(all_of={"official": (person.pk,)})
    meetings, reports = indexing.find("meetings", named), indexing.find("articles", named)
    said = indexing.find("quotes", Conditions(all_of={"speaker": (person.pk,)}))
    held = meetings.of_those("status", "held")
    soon, latest = coming_and_latest(meetings, FEW, FEW)
    return {
        "career": career(terms_of(person), today),
        "timeline": timeline_of(meetings, asked, list(STATUSES)),
        "coming": drawn(MEETINGS, soon),
        "latest": drawn(MEETINGS, latest),
        "counterparts": counterparts(meetings, person, MANY),
        "places": figures.places(held, asked),
        "hosts": figures.hosts(held, asked),
        "topics": figures.topics(held),
        "statements": folded(rows_of(quote_rows(), said.page(0, 2 * FEW)))[:FEW],
        "spellings": spellings(person),
        "doubts": doubts(person),
        "reports": drawn(ARTICLES, reports.leads().page(0, FEW)),
        "printed": len(reports),
        "met": len(meetings),
        "quoted": len(said),
    }
