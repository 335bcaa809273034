"""Everything that the edit page shows of a report, in few queries however much is in it."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch

from articles.admin.report import facts
from articles.admin.report.doubts import Doubts
from articles.admin.report.marking import paragraphs
from articles.admin.report.marks import THINGS, marks_of
from articles.models import Account, Article, Mention, Participation, Quote, Sighting

ROLES = ("speaker", "speaker_organisation", "addressee", "addressee_organisation")


def shown(article: Article, data: Any) -> dict[str, Any]:
    """The text in marked paragraphs and the tables of facts, as `data` (order, only) asks for."""
    mentions, quotes, accounts = mentions_of(article), quotes_of(article), accounts_of(article)
    doubts = Doubts(article)
    view = facts.ViewForm(data)
    view.full_clean()
    order, only = (view.cleaned_data.get(name) or "" for name in ("order", "only"))
    tables = {
        "quotes": facts.quote_rows(article, quotes, doubts),
        "meetings": facts.meeting_rows(article, accounts, doubts),
        "people": facts.people_rows(article, sightings_of(article), mentions, doubts),
    }
    return {
        "paragraphs": paragraphs(article.body, marks_of(article, mentions, quotes, accounts, doubts)),
        **{f"{name}_rows": facts.arranged(rows, order, only) for name, rows in tables.items()},
        "report_row": facts.heading_row(article),
        "doubts": sum(row.unsure for rows in tables.values() for row in rows),
        "order": order or "text",
        "only": only,
    }


def mentions_of(article: Article) -> list[Mention]:
    """The mentions in the order of the text, with what they mean; names of what is no person at all are none."""
    found = article.mentions.exclude(sighting__identity__rejected=True)
    return list(found.select_related(*THINGS, "person__country").order_by("start", "-end", "pk"))


def quotes_of(article: Article) -> list[Quote]:
    """The quotes in the order of the text, with who speaks to whom."""
    return list(article.quotes.select_related(*ROLES).defer("search_text").order_by("start", "pk"))


def accounts_of(article: Article) -> list[Account]:
    """What the report tells of meetings, with who took part."""
    part = Participation.objects.select_related("person", "organisation").order_by("pk")
    related = Prefetch("meeting__participations", part)
    return list(
        article.accounts.exclude(meeting=None)
        .select_related("meeting__place")
        .prefetch_related(related)
        .order_by("key", "pk")
    )


def sightings_of(article: Article) -> list[Sighting]:
    """The people of the report as it shows them."""
    return list(article.sightings.select_related("person", "identity", "office", "country").order_by("pk"))
