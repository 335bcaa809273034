"""Copies of reports folded away: one wording is shown and counted once, however many print it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import F, Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.models import Account, Article


class Folded(NamedTuple):
    """What one report says of a meeting, and what those say that print the same wording."""

    account: Account
    copies: list[Account]


def folded(accounts: Iterable[Account]) -> list[Folded]:
    """Each wording once, in the order of the accounts: that of the original where it is among them, else the first."""
    groups: dict[int, list[Account]] = {}
    for account in accounts:
        groups.setdefault(group_of(account.article), []).append(account)
    return [fold(group) for group in groups.values()]


def fold(group: list[Account]) -> Folded:
    """The account of the original, and the others."""
    shown = next((one for one in group if one.article.original_id is None), group[0])
    return Folded(shown, [one for one in group if one.article_id != shown.article_id])


def independent(accounts: Iterable[Account]) -> int:
    """How many reports tell of it that do not print the wording of another one."""
    return len({group_of(account.article) for account in accounts})


def group_of(article: Article) -> int:
    """The id of the original of the report's wording."""
    return article.original_id or article.pk


class Likeness(NamedTuple):
    """Another report of the same wording, and in words how it differs."""

    article: Article
    words: str


def copies_of(article: Article, most: int = 12) -> list[Likeness]:
    """The visible reports that print the wording of this one, the original first, with what differs."""
    group = Article.objects.visible().filter(Q(pk=group_of(article)) | Q(original=group_of(article)))
    others = group.exclude(pk=article.pk).select_related("source", "agency").defer("raw", "search_text")
    ordered = others.order_by(F("original_id").asc(nulls_first=True), "earliest", "latest", "id")[:most]
    return [Likeness(other, "; ".join(told_of(article, other))) for other in ordered]


def told_of(article: Article, other: Article) -> list[str]:
    """What makes the two one wording, and what differs: words in common, and the agency that both credit."""
    words = [difference(article.body, other.body)]
    if other.agency and other.agency_id == article.agency_id:
        words.append(_("both credit {agency}").format(agency=other.agency.name))
    return words


def difference(body: str, other: str) -> str:
    """How the other text differs: paragraphs more or less, and how much of the shorter one is in both."""
    more = paragraphs(other) - paragraphs(body)
    mine, theirs = Counter(body.split()), Counter(other.split())
    lesser = max(1, min(mine.total(), theirs.total()))
    share = _("{percent} % of the words are the same").format(percent=100 * (mine & theirs).total() // lesser)
    if not more:
        return share
    longer = ngettext("{number} paragraph more", "{number} paragraphs more", more)
    shorter = ngettext("{number} paragraph less", "{number} paragraphs less", -more)
    return f"{(longer if more > 0 else shorter).format(number=abs(more))}; {share}"


def paragraphs(body: str) -> int:
    """How many paragraphs the text has."""
    return sum(bool(line.strip()) for line in body.split("\n"))
