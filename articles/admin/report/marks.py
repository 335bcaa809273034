"""What stands in a report, as marks of its text: mentions by kind, quotes with their frames, passages on meetings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from django.urls import reverse
from django.utils.translation import gettext as _

from articles.admin.report.doubts import Doubts
from articles.admin.report.marking import Mark
from articles.models import Account, Article, Mention, Quote

THINGS = ("person", "organisation", "country", "place")


def mark_url(article: Article, start: int, end: int, kind: str, which: int | None = None) -> str:
    """The address of the form for these words; `which` tells quotes and meetings on the same words apart."""
    several = f"&which={which}" if which else ""
    return f"{mark_path(article.pk)}?start={start}&end={end}&kind={quote(kind)}{several}"


@lru_cache(maxsize=100)
def mark_path(pk: int) -> str:
    """The path of the forms for words of a report; a page asks for it thousands of times."""
    return reverse("admin:articles_article_mark", args=[pk])


def meant(mention: Mention) -> Any:
    """Who or what the words mean, or nobody."""
    return mention.person or mention.organisation or mention.country or mention.place


def whose(one: Quote) -> str:
    """Who said it, as far as one knows."""
    return str(one.speaker or one.speaker_organisation or one.speaker_text or _("speaker unknown"))


def marks_of(
    article: Article, mentions: Iterable[Mention], quotes: Iterable[Quote], accounts: Iterable[Account], doubts: Doubts
) -> list[Mark]:
    """All marks of the text."""
    found = [mention_mark(article, one, doubts) for one in mentions]
    for number, one in enumerate(quotes, 1):
        found += quote_marks(article, one, number, doubts)
    for account in accounts:
        found += account_marks(article, account)
    return found


def mention_mark(article: Article, one: Mention, doubts: Doubts) -> Mark:
    """Words that mean somebody or something."""
    href = mark_url(article, one.start, one.end, one.kind)
    label = str(meant(one) or _("not clear"))
    return Mark(one.start, one.end, "mention", one.kind, href, label, unsure=doubts.about(one))


def quote_marks(article: Article, one: Quote, number: int, doubts: Doubts) -> Iterator[Mark]:
    """The parts of a quote, the last one with its handle, and lightly the words that introduce it."""
    parts = spans(one.spans) or [(one.start, one.end)]
    href = mark_url(article, one.start, one.end, "quote", one.pk)
    label = _("Quote {number}: {whose}").format(number=number, whose=whose(one))
    handle, doubtful = f"quote-{one.pk}", doubts.about(one)
    for place, (start, end) in enumerate(parts, 1):
        yield Mark(start, end, "quote", "quote", href, label, handle, place == len(parts), doubtful)
    for start, end in spans(one.frame_spans):
        yield Mark(start, end, "frame", "frame", handle=handle)


def account_marks(article: Article, account: Account) -> Iterator[Mark]:
    """The passages that tell of a meeting, each with a handle."""
    label = _("Meeting: {who}").format(who=account.meeting)
    for start, end in spans(account.spans):
        href = mark_url(article, start, end, "meeting", account.meeting_id)
        yield Mark(start, end, "meeting", "meeting", href, label, f"meeting-{account.pk}-{start}", True)


def spans(pairs: Any) -> list[tuple[int, int]]:
    """Pairs of offsets, as far as they are some."""
    return [(pair[0], pair[1]) for pair in pairs or [] if len(pair) == 2 and pair[0] < pair[1]]
