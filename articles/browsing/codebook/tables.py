"""All exports with their columns, in the order of the page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.codebook import lists, others
from articles.browsing.codebook.columns import Table

ROWS = "CSV, JSON, JSONL"
TABLES = (
    Table("articles", _("Reports"), ROWS, lists.ARTICLES),
    Table("meetings", _("Meetings"), ROWS, lists.MEETINGS),
    Table("officials", _("Officials"), ROWS, lists.OFFICIALS),
    Table("countries", _("Countries"), ROWS, lists.COUNTRIES),
    Table("quotes", _("Quotes"), ROWS, lists.QUOTES),
    Table("article", _("One report, beside what lists have"), "JSON", lists.ONE_ARTICLE),
    Table("meeting", _("One meeting, beside what lists have"), "JSON", lists.ONE_MEETING),
    Table("nodes", _("Networks: who"), "GEXF, GraphML", others.NODES),
    Table("edges", _("Networks: who met whom"), "GEXF, GraphML", others.EDGES),
    Table("plover", _("Meetings as events"), "PLOVER", others.PLOVER),
    Table("ftm", _("Entities"), "FollowTheMoney", others.FTM),
    Table("calendar", _("Calendar"), "iCalendar", others.CALENDAR),
)


def table(name: str) -> Table:
    """The table of this name."""
    return next(table for table in TABLES if table.name == name)
