"""The report around the sentences: its header, its body, its title."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from articles.extraction.days import day
from articles.extraction.schema import DateRange, Span
from articles.extraction.tokens import Document

HEADER = re.compile(r"\s*date[ \t]+(?P<value>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:\s+|\Z)")
LOOKS_LIKE_HEADER = re.compile(r"\s*date[ \t]+(?P<value>[0-9][0-9./-]{0,20})(?:\s+|\Z)")
TITLE_LENGTH = 110
# Marks that stand between the links of a page.
NAVIGATION = "|›>"
# Paragraphs among which the headline is, and the words of a kicker above it.
FIRST, KICKER = 4, 4
NO_DATE = "the report has no date header; its day of publication is unknown"
OWN_DATE = "the report has no date header; the day of its own date line was taken"
# A header this far from the date line is no longer a matter of a late crawl.
FAR = timedelta(days=62)


@dataclass(frozen=True, slots=True)
class Report:
    """A report without its header: the body that is stored, and the days on which it may have been published."""

    body: str
    published: DateRange | None
    warnings: tuple[str, ...] = ()


def parse(text: str, known: DateRange | None = None) -> Report:
    """Take the header off normalised `text`; a date that is `known` otherwise beats the header's.

    A header that is no date is taken off too, with a warning.
    """
    if match := HEADER.match(text):
        body = text[match.end() :].strip()
        published = days_of(match["value"])
        if published is None:
            return Report(body, known, (f"the header's date {match['value']} does not exist; it was ignored",))
        return Report(body, known or published, repeated_header(body))
    if match := LOOKS_LIKE_HEADER.match(text):
        message = f"the header's date {match['value']} is not of the form YYYY, YYYY-MM or YYYY-MM-DD; it was ignored"
        return Report(text[match.end() :].strip(), known, (message,))
    return Report(text.strip(), known, () if known else (NO_DATE,))


def repeated_header(body: str) -> tuple[str, ...]:
    """A warning where another header follows: two reports in one file, read as one."""
    for line in body.splitlines():
        if line.startswith((" date ", "date ")) and HEADER.match(line):
            return ("the file has a second date header; it was read as one report",)
    return ()


def warnings(head: Report, own_day: DateRange | None) -> tuple[str, ...]:
    """What is doubtful about the day of publication, when the report's own date line is known too."""
    if own_day is None:
        return head.warnings
    if head.published is None:
        return tuple(OWN_DATE if warning == NO_DATE else warning for warning in head.warnings)
    first, last, day = head.published.earliest, head.published.latest, own_day.earliest
    if first - FAR <= day <= last + FAR:
        return head.warnings
    message = f"the report's date ({first} to {last}) is far from its date line ({day}); its days count from the latter"
    return (*head.warnings, message)


def days_of(value: str) -> DateRange | None:
    """The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` stand for, or None where no report can be of such a day."""
    parts = [int(part) for part in value.split("-")]
    first = day(parts[0], *[*parts[1:], 1, 1][:2])
    if first is None:
        return None
    if len(parts) == 3:
        return DateRange(first, first, "header", value)
    last_month = parts[1] if len(parts) == 2 else 12
    last = date(first.year, last_month, calendar.monthrange(first.year, last_month)[1])
    return DateRange(first, last, "header", value)


def title_of(document: Document) -> str:
    """The report's headline where one of its first paragraphs looks like one, else its first sentence.

    Date lines and remarks in brackets are passed over, and so is a kicker that stands over the headline: "Termine".
    """
    told = [span for span in document.paragraphs[:FIRST] if not is_beside(document, span)] or document.paragraphs[:1]
    if not told:
        return ""
    headlines = list(takewhile(is_headline, (document.text(span) for span in told)))
    lead = headlines[0] if headlines else document.text(document.sentence_at(told[0].start).span)
    headline = next((one for one in headlines if len(one.split()) > KICKER), lead)
    # A sentence may be as long as a report, and a title has no more words than letters.
    return shortened(" ".join(headline.split(maxsplit=TITLE_LENGTH)[:TITLE_LENGTH]))


def is_headline(text: str) -> bool:
    """Whether a paragraph is short, and no sentence that ends in a full stop."""
    return len(text) <= TITLE_LENGTH and text[-1] not in ".:"


def is_beside(document: Document, paragraph: Span) -> bool:
    """A remark in brackets, "Politik | Ausland | Asien", a line with nothing but a date: "Stand: 16.09.2020"."""
    text, words = document.text(paragraph), document.language.dates
    if text[0] + text[-1] in ("()", "[]") or any(text.count(mark) > 1 for mark in NAVIGATION):
        return True
    tokens = document.tokens_in(paragraph)
    known = words.date_labels | words.before_days | words.months.keys() | words.weekdays.keys() | words.clock
    numbers = any(token.kind == "number" for token in tokens)
    return numbers and all(token.kind != "word" or token.lower in known for token in tokens)


def shortened(text: str) -> str:
    """`text` cut after a whole word so that it fits a title, with an ellipsis where something is left out."""
    if len(text) <= TITLE_LENGTH:
        return text
    cut = text[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut} …"
