"""Days, months and years as they are typed into a question."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

from articles.browsing.fields import PartialDay, partial_day
from articles.models.folding import fold

# Whose names of months are understood; names of other languages are words like any other.
TONGUES = ("de", "en", "fr")
YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}(?:-[0-9]{2}){0,2}")
POINTS = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
IN_WORDS = re.compile(
    r"(?:(?P<day>[0-9]{1,2}) )?(?P<month>[^\W\d_]{3,12})(?: (?P<after>[0-9]{1,2}))? (?P<year>[0-9]{4})"
)


@cache
def months() -> dict[str, int]:
    """The number of each month by its names and their short forms, folded."""
    return {
        fold(name).rstrip("."): number
        for tongue in TONGUES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in Locale.parse(tongue).months[context][width].items()
    }


def days_asked(text: str) -> PartialDay | None:
    """The year, month or day that `text` is ("2022", "2022-02", "Februar 2022", "11.2.2022"); None if it is none."""
    if YEAR.fullmatch(text):
        return partial_day(text)
    if match := POINTS.fullmatch(text):
        return day_of(int(match[3]), int(match[2]), int(match[1]))
    match = IN_WORDS.fullmatch(text)
    month = months().get(fold(match["month"])) if match else None
    if match is None or month is None or (match["day"] and match["after"]):
        return None
    return day_of(int(match["year"]), month, int(match["day"] or match["after"] or 0))


def day_of(year: int, month: int, day: int) -> PartialDay | None:
    """The day, or the month where there is none, if the calendar has it."""
    written = f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")
    return partial_day(written) if YEAR.fullmatch(written) else None
