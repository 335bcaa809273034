"""Our time expressions in the terms of TIMEX3, as far as dates go.

Values are

- YYYY-MM-DD, YYYY-MM, YYYY-Wnn, YYYY-Wnn-WE, YYYY-Qn, YYYY-Hn, YYYY-SP/SU/FA/WI, YYYY, and the first three or two
  digits of a year for a decade or a century. "Anfang Mai" has the value of May, since TIMEX3 keeps the part of a month
  in another attribute; a winter belongs to the year in which it begins, a feast has the value of its first day;
- PAST_REF, PRESENT_REF, FUTURE_REF for words that only point: "damals", "jetzt", "bald";
- never a value with X: where a corpus has XXXX-SU, or P100Y for a DATE, we are wrong.

An expression with a part of the day ("am Freitagabend") is a TIME, a length of time ("vor zwei Wochen") is a DURATION
in the corpora: neither is a date. A stretch ("vom 3. bis 5. Mai", "1999 bis 2008") is two dates, its ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from articles.extraction.schema import DateMention

SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
POINTERS = {"past": "PAST_REF", "present": "PRESENT_REF", "future": "FUTURE_REF"}
# The longest range, in days, that is one unit of its kind; what is longer is a stretch of several.
LONGEST = {"week": 7, "month": 31, "year": 366}


@dataclass(frozen=True)
class Expression:
    """A date expression, from a corpus or from us: its place in the text and its TIMEX3 value."""

    start: int
    end: int
    value: str


def expressions(mention: DateMention) -> Iterator[Expression]:
    """The mention as a date; a stretch as its first and its last one, each at its end of the words."""
    if mention.form != "date":
        return
    (start, end), days = mention.span, mention.range
    if mention.kind in POINTERS:
        yield Expression(start, end, POINTERS[mention.kind])
    elif is_unit(mention):
        yield Expression(start, end, value_of(days.earliest, mention.kind))
    else:
        middle = (start + end) // 2
        yield Expression(start, middle, value_of(days.earliest, mention.kind))
        yield Expression(middle, end, value_of(days.latest, mention.kind))


def is_unit(mention: DateMention) -> bool:
    """Whether a mention is one day, or one unit of the calendar."""
    longest = LONGEST.get(mention.kind, None if mention.kind in UNITS else 1)
    return longest is None or (mention.range.latest - mention.range.earliest).days < longest


def value_of(day: date, kind: str) -> str:
    """The TIMEX3 value of the unit in which a day lies, or of the day itself."""
    return UNITS[kind](day) if kind in UNITS else day.isoformat()


def week(day: date) -> str:
    """The week by ISO 8601."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


UNITS = {
    "feast": date.isoformat,
    "week": week,
    "weekend": lambda day: f"{week(day)}-WE",
    "month": lambda day: f"{day.year:04}-{day.month:02}",
    "quarter": lambda day: f"{day.year:04}-Q{(day.month + 2) // 3}",
    "half": lambda day: f"{day.year:04}-H{(day.month + 5) // 6}",
    "season": lambda day: f"{day.year:04}-{SEASONS[day.month]}",
    "year": lambda day: f"{day.year:04}",
    "decade": lambda day: f"{day.year // 10:03}",
    "century": lambda day: f"{day.year // 100:02}",
}
