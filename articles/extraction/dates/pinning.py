"""Weekdays of a month, pinned to one day by the dates of embedded posts."""

from __future__ import annotations

from datetime import date

from articles.extraction.days import covers, is_day
from articles.extraction.schema import DateMention, DateRange
from articles.extraction.tokens import Document


def pinned(document: Document, mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The mentions, with each open weekday set to the day of the posts where exactly one of their days fits it."""
    days = sorted({post.date for post in document.posts if post.date})
    return tuple(pin(mention, days) for mention in mentions)


def pin(mention: DateMention, days: list[date]) -> DateMention:
    """One mention, pinned if it is an open weekday and just one of `days` fits."""
    if mention.kind != "weekday" or is_day(mention.range):
        return mention
    weekday = mention.range.earliest.weekday()
    fitting = [day for day in days if day.weekday() == weekday and covers(mention.range, DateRange(day, day, "post"))]
    if len(fitting) != 1:
        return mention
    reason = f"{mention.range.reason}; the embedded post fixes the day"
    return DateMention(mention.span, DateRange(fitting[0], fitting[0], "post", reason), "post")
