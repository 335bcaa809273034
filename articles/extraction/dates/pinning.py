"""Weekdays of a month, pinned to one day by the dates of embedded posts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date

from articles.extraction.days import is_day
from articles.extraction.schema import DateMention, DateRange
from articles.extraction.tokens import Document


def pinned(document: Document, mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The mentions, with each open weekday set to the day of the posts where exactly one of their days fits it."""
    days: dict[int, list[date]] = {}
    for day in sorted({post.date for post in document.posts if post.date}):
        days.setdefault(day.weekday(), []).append(day)
    return tuple(pin(mention, days.get(mention.range.earliest.weekday(), [])) for mention in mentions)


def pin(mention: DateMention, days: list[date]) -> DateMention:
    """One mention, pinned if it is an open weekday and just one of `days`, which are of that weekday, fits."""
    if mention.kind != "weekday" or is_day(mention.range):
        return mention
    first = bisect_left(days, mention.range.earliest)
    fitting = days[first : bisect_right(days, mention.range.latest)]
    if len(fitting) != 1:
        return mention
    reason = f"{mention.range.reason}; the embedded post fixes the day"
    return DateMention(mention.span, DateRange(fitting[0], fitting[0], "post", reason), "post")
