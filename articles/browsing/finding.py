"""Reports, meetings and quotes that a form asks for, found in the index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Q

from articles import indexing
from articles.browsing.wording import OFFICE_KINDS
from articles.indexing import Conditions, Found
from articles.models import Account, Article
from articles.models.search import search_ids, words_asked

Only = frozenset[int] | None


def found_in(name: str, form: Any, without: str = "", beside: Found | None = None) -> Found:
    """The rows of a list of the index; `beside` others as of the same moment. For `without` see the form."""
    asked = form.conditions(without)
    return indexing.find(name, asked) if beside is None else beside.instead(asked)


def words_in(table: str, words: str) -> Only:
    """The rows of the table that have the words; None where there are no words."""
    return search_ids(table, words) if words else None


def of_wording(report: Article | None) -> Only:
    """The report with all that print its wording, they are few; None without a report."""
    if report is None:
        return None
    original = report.original_id or report.pk
    return frozenset(Article.objects.filter(Q(pk=original) | Q(original=original)).values_list("pk", flat=True))


def both(one: Only, other: Only) -> Only:
    """What is in both, where both ask for anything."""
    return one & other if one is not None and other is not None else one if other is None else other


def told_by(words: str) -> Only:
    """The meetings of which reports tell that readers see and that have the words; None where there are no words."""
    reports = words_asked("articles_article", words)
    if reports is None:
        return None
    seen = indexing.find("articles").ids
    told = Account.objects.filter(article__in=reports, meeting__isnull=False).order_by()
    return frozenset(meeting for article, meeting in told.values_list("article", "meeting") if article in seen)


def with_seats(kinds: Sequence[str], countries: Sequence[str]) -> Only:
    """Meetings of somebody in one of the offices, of each of the countries; None where not both are asked for."""
    if not kinds or not countries:
        return None
    seats = ([f"{kind}:{code}" for kind in kinds] for code in countries)
    found = [indexing.find("meetings", Conditions(any_of={"office_of": values})).ids for values in seats]
    return frozenset(found[0].intersection(*found[1:]))


def offices_of(form: Any, found: Found) -> list[tuple[str, int]]:
    """The kinds of office that somebody held there, of each of the countries that are asked for, with their numbers."""
    countries = form.asked.get("country")
    if not countries:
        return found.counts("office")
    held = {kind: [found.having("office_of", f"{kind}:{code}") for code in countries] for kind in OFFICE_KINDS}
    numbers = {kind: len(found.ids.intersection(*rows)) for kind, rows in held.items()}
    return sorted(((kind, number) for kind, number in numbers.items() if number), key=lambda pair: (-pair[1], pair[0]))
