"""What a report's dates say against each other: sentences for editors, never a correction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from articles.extraction.days import DAY, is_day
from articles.extraction.schema import DateMention, DateRange, Meeting, Span
from articles.extraction.tokens import Document

# A report of the week, a preview and a look-back at the year are this near to what they tell of.
NEAR = 366 * DAY
YEAR = re.compile("[0-9]{4}")
SEVERAL = 2
# Words of a time expression that can be its weekday: "Freitag, der 10. Februar 2022".
FRONT = 3


def warnings(
    document: Document, mentions: Sequence[DateMention], met: Sequence[Meeting], published: DateRange | None
) -> tuple[str, ...]:
    """Each contradiction once, in the order of the report; the dates themselves stay as they were read."""
    far = (*far_from_meetings(met, published), *far_from_days(document, mentions, published))[:1]
    return tuple(dict.fromkeys((*wrong_weekdays(document, mentions), *far)))


def wrong_weekdays(document: Document, mentions: Sequence[DateMention]) -> Iterator[str]:
    """A sentence for each day that is written with a weekday on which it did not fall."""
    for mention in mentions:
        said = weekday_of(document, mention.span)
        if mention.kind != "explicit" or said is None or not is_day(mention.range):
            continue
        word, weekday = said
        day = mention.range.earliest
        if day.weekday() != weekday:
            yield (
                f"“{' '.join(document.text(mention.span).split())}”: {day.isoformat()} was a {day:%A}, "
                f"not a {name_of(weekday)}; the weekday “{word}” was ignored"
            )


def weekday_of(document: Document, span: Span) -> tuple[str, int] | None:
    """The weekday among the first words of a time expression, as it is written and as its number."""
    words = document.sentence_at(span.start).language.dates.weekdays
    for word in document.text(span).split()[:FRONT]:
        bare = word.strip(",.()")
        if bare.lower() in words:
            return bare, words[bare.lower()]
    return None


def name_of(weekday: int) -> str:
    """The English name of a weekday; 1 January 2001 was a Monday."""
    return f"{date(2001, 1, 1 + weekday):%A}"


def far_from_meetings(met: Sequence[Meeting], published: DateRange | None) -> Iterator[str]:
    """A sentence where the report's date is more than a year away from every meeting that the report dates itself."""
    dated = [one.date for one in met if one.date and one.date.basis not in ("header", "weekday")]
    if published is None or not dated or any(near(days, published) for days in dated):
        return
    yield (
        f"the report's date ({published.earliest.isoformat()} to {published.latest.isoformat()}) is more than a year "
        "from every meeting that the report dates; it is weak evidence"
    )


def far_from_days(document: Document, mentions: Sequence[DateMention], published: DateRange | None) -> Iterator[str]:
    """A sentence where the report's date is more than a year away from all days and months that are written out.

    One such day may be somebody's birthday.
    """
    written = {m.range for m in mentions if m.kind in ("explicit", "month") and YEAR.search(document.text(m.span))}
    days = [one for one in written if is_day(one)]
    if published is None or len(days) < SEVERAL or any(near(one, published) for one in written):
        return
    first, last = min(one.earliest for one in days), max(one.latest for one in days)
    yield (
        f"the report's date ({published.earliest.isoformat()} to {published.latest.isoformat()}) is more than a year "
        f"from every day that the report writes out ({first.isoformat()} to {last.isoformat()}); it is weak evidence"
    )


def near(days: DateRange, published: DateRange) -> bool:
    """Whether two ranges are at most a year apart."""
    return days.earliest - published.latest <= NEAR and published.earliest - days.latest <= NEAR
