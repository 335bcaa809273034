"""From the words that are asked for to the form that fits them, and to the other things that they may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.admin.report.asked import KINDS
from articles.admin.report.fixes import Fix
from articles.admin.report.marks import mark_url, spans
from articles.admin.report.mention import MentionFix, mention_at
from articles.admin.report.passage import PassageFix, account_at
from articles.admin.report.quote import QuoteFix, quote_at
from articles.models import Article

LABELS = {
    "person": _("person"),
    "organisation": _("organisation"),
    "country": _("country"),
    "place": _("place"),
    "quote": _("quote"),
    "meeting": _("meeting"),
}


@dataclass
class Tab:
    """One of the things that the words may be."""

    label: Any
    href: str
    current: bool
    stored: bool


def asked_fix(article: Article, asked: dict[str, Any], data: Any) -> Fix:
    """The form for the words as the kind that was asked for."""
    start, end, kind = asked["start"], asked["end"], asked["kind"]
    if kind == "quote":
        return QuoteFix(article, data, instance=quote_at(article, start, end, asked.get("which")))
    if kind == "meeting":
        return PassageFix(article, (start, end), data, instance=account_at(article, start, end, asked.get("which")))
    return MentionFix(article, data, instance=mention_at(article, start, end, kind))


def tabs(article: Article, asked: dict[str, Any]) -> list[Tab]:
    """What the words may be, with what they are marked as already."""
    start, end = asked["start"], asked["end"]
    stored = set(article.mentions.filter(start=start, end=end).values_list("kind", flat=True))
    if article.quotes.filter(start=start, end=end).exists():
        stored.add("quote")
    if any((start, end) in spans(told) for told in article.accounts.values_list("spans", flat=True)):
        stored.add("meeting")
    kinds = [kind for kind in KINDS if kind == asked["kind"] or not asked.get("which")]
    return [
        Tab(LABELS[kind], mark_url(article, start, end, kind), kind == asked["kind"], kind in stored) for kind in kinds
    ]
