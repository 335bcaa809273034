"""The page of one official: offices, meetings, journeys, counterparts, words, and who it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from articles.browsing.charts.timeline import timeline
from articles.browsing.contacts import counterparts
from articles.browsing.dossiers import figures
from articles.browsing.dossiers.careers import career
from articles.browsing.dossiers.facts import coming, facts_of, held
from articles.browsing.dossiers.identity import doubts, spellings
from articles.browsing.dossiers.together import newest_first
from articles.browsing.folding import once
from articles.browsing.lists import article_rows, meeting_rows, quote_rows, rows_of
from articles.browsing.statements import folded
from articles.browsing.terms import terms_of
from articles.browsing.wording import STATUSES
from articles.models import Article, Meeting, Person

FEW = 8
MANY = 15


def of_official(person: Person, today: date) -> dict[str, Any]:
    """Everything about one person."""
    asked = [("official", person.slug)]
    facts = facts_of(Meeting.objects.visible().filter(participations__person=person))
    soon = [fact.pk for fact in coming(facts, today)][:FEW]
    latest = [fact.pk for fact in sorted(facts, key=newest_first) if fact.pk not in soon][:FEW]
    rows = {row.pk: row for row in rows_of(meeting_rows(), [*soon, *latest])}
    return {
        "career": career(terms_of(person), today),
        "timeline": timeline([fact.days for fact in facts], asked, STATUSES),
        "coming": [rows[key] for key in soon if key in rows],
        "latest": [rows[key] for key in latest if key in rows],
        "counterparts": counterparts(person)[:MANY],
        "places": figures.places(held(facts), asked),
        "hosts": figures.hosts(held(facts), asked),
        "topics": figures.topics(held(facts)),
        "statements": folded(quote_rows().filter(speaker=person)[: 2 * FEW])[:FEW],
        "spellings": spellings(person),
        "doubts": doubts(person),
        "reports": once(article_rows().filter(people=person))[:FEW],
        "printed": Article.objects.visible().filter(people=person).count(),
    }
