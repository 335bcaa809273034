"""Dates as people write them, as vague as they are known."""

from __future__ import annotations

import calendar
from datetime import date
from functools import lru_cache

from babel.dates import format_date
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _


def reader_locale() -> str:
    """Babel's name for the reader's language; English dates are written day first."""
    return "de" if (get_language() or "en").startswith("de") else "en_GB"


def written(day: date, pattern: str) -> str:
    """`day` by a CLDR pattern or length in the reader's language."""
    return written_out(day, pattern, reader_locale())


@lru_cache(maxsize=20_000)
def written_out(day: date, pattern: str, locale: str) -> str:
    """The same in a language of Babel's: a page has dozens of days, most of them again and again."""
    return format_date(day, pattern, locale=locale)


def days_in_words(earliest: date | None, latest: date | None, lasting: bool = False) -> str:
    """The range as words: a year, a month, a day, or between two days; `lasting` says that it fills them all."""
    if earliest is None or latest is None:
        return _("date unknown")
    if earliest == latest:
        return written(earliest, "long")
    if (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31):
        return years(earliest, latest)
    last_of_month = calendar.monthrange(latest.year, latest.month)[1]
    if earliest.day == 1 and latest.day == last_of_month:
        return months(earliest, latest)
    if lasting:
        return f"{first_day(earliest, latest)}–{written(latest, 'long')}"
    return _("between %(first)s and %(last)s") % {"first": first_day(earliest, latest), "last": written(latest, "long")}


def short_days(earliest: date | None, latest: date | None) -> str:
    """A single day without its year, "11 Feb"; any other range as it is."""
    if earliest is None or earliest != latest:
        return days_in_words(earliest, latest)
    return written(earliest, "d. MMM" if reader_locale() == "de" else "d MMM")


def years(earliest: date, latest: date) -> str:
    """Whole years: "2022" or "2020–2022"."""
    if earliest.year == latest.year:
        return str(earliest.year)
    return f"{earliest.year}–{latest.year}"


def months(earliest: date, latest: date) -> str:
    """Whole months: "February 2022" or "February–March 2022"."""
    last = written(latest, "LLLL y")
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return last
    return written(earliest, "LLLL" if earliest.year == latest.year else "LLLL y") + "–" + last


def first_day(earliest: date, latest: date) -> str:
    """The first day of a range without what it shares with the last one: "7", "28 February", "30 December 2021"."""
    if earliest.year != latest.year:
        return written(earliest, "long")
    german = reader_locale() == "de"
    if earliest.month != latest.month:
        return written(earliest, "d. MMMM" if german else "d MMMM")
    return written(earliest, "d." if german else "d")


def length_in_words(minutes: int) -> str:
    """How long something lasted: "2 hours", "1 hour, 30 minutes", "3 days"."""
    days, rest = divmod(minutes, 24 * 60)
    hours, rest = divmod(rest, 60)
    parts = (
        (days, ngettext("%(count)s day", "%(count)s days", days)),
        (hours, ngettext("%(count)s hour", "%(count)s hours", hours)),
        (rest, ngettext("%(count)s minute", "%(count)s minutes", rest)),
    )
    return ", ".join(words % {"count": count} for count, words in parts if count)
