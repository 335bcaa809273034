"""Time expressions of a report as ranges of days, each with what justifies it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from articles.extraction.dates.context import Context
from articles.extraction.dates.dateline import own_day
from articles.extraction.dates.patterns import Match, in_small_letters, matches
from articles.extraction.dates.pinning import narrowed, pinned
from articles.extraction.dates.pointing import is_placed
from articles.extraction.dates.reading import read
from articles.extraction.days import is_counted, is_day
from articles.extraction.schema import DateMention, DateRange, Post, Span
from articles.extraction.tokens import Document, Sentence

__all__ = ["find", "is_placed", "own_day"]
POST = "post"
# Kinds of rules for "einen Tag nach", "vor zwei Tagen".
LENGTHS = frozenset({"anchor", "ago", "days_beside", "length_beside"})


def find(document: Document, published: DateRange | None) -> tuple[DateMention, ...]:
    """Every time expression that can be placed, in order; nothing gets more exact than `published` allows.

    `published` are the days that the report's "today" may be: its own day (see `own_day`), else its header's.
    """
    if published and not (is_counted(published.earliest) and is_counted(published.latest)):
        published = None
    found: list[DateMention] = []
    before: DateMention | None = None
    near = 0
    small = in_small_letters(document.body)
    for sentence in document.sentences:
        origin = origin_of(document, sentence, published)
        for match in matches(document.body, small, sentence):
            span = Span(match.start, match.end)
            paragraph = document.paragraphs[sentence.paragraph].start
            context = Context(sentence, span, origin, before, found[-1] if found else None, near, paragraph)
            if mention := mention_of(match, context):
                found.append(mention)
                before = mention if is_placed(mention) else before
        near = sentence.span.start
    mentions = narrowed(document, pinned(document, tuple(found)))
    return tuple(opened(mention, document, published) for mention in mentions)


def opened(mention: DateMention, document: Document, published: DateRange | None) -> DateMention:
    """A weekday that nothing pins to a day: the report's own days, with the weekday kept as the reason.

    "Am Freitag" with a month known is one of four or five days that no range can tell; the month is what is sure.
    """
    if mention.kind != "weekday" or is_day(mention.range):
        return mention
    origin = origin_of(document, document.sentence_at(mention.span.start), published)
    if origin is None:
        return mention
    return replace(mention, range=DateRange(origin.earliest, origin.latest, "weekday", mention.range.reason))


def mention_of(match: Match, context: Context) -> DateMention | None:
    """The mention at `match`, or None where its days cannot be told."""
    reading = read(match.kind, match.groups, context, match.text)
    return DateMention(context.span, *reading, form_of(match)) if reading else None


def form_of(match: Match) -> str:
    """Whether an expression names days, a part of a day too, or a length of time."""
    if match.kind in LENGTHS:
        return "length"
    return "time" if "daypart" in match.groups else "date"


def origin_of(document: Document, sentence: Sentence, published: DateRange | None) -> DateRange | None:
    """What "today" means in a sentence: the day of its post, else the report's days of publication."""
    if not sentence.in_post:
        return published
    post = post_at(document, sentence)
    if post is None or post.date is None or not is_counted(post.date):
        return published
    return DateRange(post.date, post.date, POST, "the day of the embedded post")


def post_at(document: Document, sentence: Sentence) -> Post | None:
    """The embedded post that holds the sentence."""
    after = bisect_right(document.posts, sentence.span.start, key=lambda post: post.start)
    post = document.posts[after - 1] if after else None
    return post if post and sentence.span.start < post.end else None
