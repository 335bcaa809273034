"""Readers of what stands in the text with its month or year: days, months, years, seasons, feasts, decades."""

from __future__ import annotations

from datetime import date

from articles.extraction.dates.context import Context, Days, Found, Groups
from articles.extraction.dates.years import year_of, year_of_month, year_of_season
from articles.extraction.days import (
    DAY,
    century_days,
    day,
    easter,
    month_days,
    year_days,
)


def read_day(groups: Groups, context: Context) -> Found | None:
    """ "am 11. Februar 2022"; without a year the one nearest to the report."""
    month = context.words.months[groups["month"]]
    number = int(groups["day"])
    year = year_of(groups, context, month, number)
    return explicit(day(year, month, number)) if year else None


def read_numeric(groups: Groups, context: Context) -> Found | None:
    """ "11.02.2022", "am 23.3."; but "Fassung 2.3." is none."""
    before, led = context.token_before(), context.words.before_numbers
    if led and before and not groups.keys() & {"year", "weekday"} and before.lower not in led:
        return None
    return explicit(numeric_day(groups, context, groups["number"], groups["day"]))


def numeric_day(groups: Groups, context: Context, month: str, number: str) -> date | None:
    """The day with these numbers, or None where the calendar has none."""
    if not 1 <= int(month) <= 12 or not 1 <= int(number) <= 31:
        return None
    year = year_of(groups, context, int(month), int(number))
    return day(year, int(month), int(number)) if year else None


def explicit(found: date | None) -> Found | None:
    """A day that stands in the text."""
    return ((found, found), "explicit", "explicit") if found else None


def stretch(first: date | None, last: date | None) -> Found | None:
    """The days from one to another that both stand in the text."""
    return ((first, last), "explicit", "explicit") if first and last and first <= last else None


def read_days(groups: Groups, context: Context) -> Found | None:
    """ "vom 13. bis 14. Mai", "am 10. und 11. Juli", "vom 30. Dezember bis 2. Januar"."""
    last_month = context.words.months[groups["month2"]]
    first_month = context.words.months[groups.get("month", groups["month2"])]
    groups = {**groups, "year": groups.get("year2", groups.get("year", ""))}
    year = year_of(groups, context, last_month, int(groups["last"]))
    if not year:
        return None
    first = day(year - (first_month > last_month), first_month, int(groups["day"]))
    return stretch(first, day(year, last_month, int(groups["last"])))


def read_numeric_days(groups: Groups, context: Context) -> Found | None:
    """ "vom 30.4. bis 2.5.2007", "3.-5.6."."""
    last = numeric_day(groups, context, groups["number2"], groups["last"])
    month = int(groups.get("number", groups["number2"]))
    if last is None or not 1 <= month <= 12:
        return None
    return stretch(day(last.year - (month > last.month), month, int(groups["day"])), last)


def read_bare_days(groups: Groups, context: Context) -> Found | None:
    """ "vom 13. bis 14.": in the month of the day that was named last, else in the report's own month."""
    near = context.before.range if context.before and context.before.kind == "explicit" else context.origin
    if near is None or (near.earliest.year, near.earliest.month) != (near.latest.year, near.latest.month):
        return None
    year, month = near.earliest.year, near.earliest.month
    return stretch(day(year, month, int(groups["day"])), day(year, month, int(groups["last"])))


def read_month(groups: Groups, context: Context) -> Found | None:
    """ "Anfang Februar 2022", "im März dieses Jahres", "im vergangenen Mai"; but "Jan" is rather somebody's name."""
    stated = groups.keys() & {"year", "turn", "part"}
    if not stated and is_name(groups["month"], context):
        return None
    month = context.words.months[groups["month"]]
    year = year_of_month(groups, context, month)
    return (month_days(year, month, part_of(groups, context)), "explicit", "month") if year else None


def is_name(month: str, context: Context) -> bool:
    """Whether a month may be no time at all: "Jan" and "August Muster" are names, "ein bisschen Mai" is a mood."""
    words = context.words
    number = words.months[month]
    if any(other != month and words.months[other] == number and other.startswith(month) for other in words.months):
        return True
    before, after = context.token_before(), context.tokens_after(1)
    if words.before_months and not (before and before.lower in words.before_months):
        return True
    return month in words.named_months and bool(after) and after[0].kind == "word" and after[0].capitalised


def read_months(groups: Groups, context: Context) -> Found | None:
    """ "von Mai bis Juli 2007", "im November und Dezember"."""
    first_month, last_month = context.words.months[groups["month"]], context.words.months[groups["month2"]]
    year = year_of(groups, context, last_month, 15)
    if not year:
        return None
    first = month_days(year - (first_month > last_month), first_month)[0]
    return (first, month_days(year, last_month)[1]), "explicit", "month"


def part_of(groups: Groups, context: Context) -> int | None:
    """Beginning (0), middle (1) or end (2), if one is named."""
    return context.words.parts[groups["part"]] if "part" in groups else None


def read_year(groups: Groups, context: Context) -> Found | None:
    """ "Ende 2021", "im Jahr 578"; "2000 Euro" is an amount."""
    if not groups.keys() & {"part", "noun"} and is_amount(groups["year"], context):
        return None
    year = int(groups["year"])
    return (year_days(year, part_of(groups, context)), "explicit", "year") if year else None


def is_amount(number: str, context: Context) -> bool:
    """Whether a number of four digits counts something: by the word before it, or the noun behind it.

    "1798 Deutschland erobern" has a year: amounts of hundreds are round more often than not.
    """
    words, before, after = context.words, context.token_before(), context.tokens_after(1)
    led = before.lower if before else ""
    if led in words.before_years:
        return False
    noun = bool(after) and after[0].kind == "word" and (after[0].capitalised or not words.nouns_capitalised)
    if noun and after[0].lower in words.measures:
        return True
    counts = noun and words.nouns_capitalised
    if led in words.before_amounts:
        return counts or number.endswith("00")
    return number.endswith("00") and (counts or number != "2000")


def read_years(groups: Groups, context: Context) -> Found | None:
    """ "1999 bis 2008", "in der Saison 2009/10"."""
    first, last = int(groups["year"]), groups["last"]
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if end <= first or (len(last) == 2 and end > first + 1 and groups["joint"] == "/"):
        return None
    return (year_days(first)[0], year_days(end)[1]), "explicit", "year"


def read_season(groups: Groups, context: Context) -> Found | None:
    """ "im Sommer 1961", "im vergangenen Herbst": three months; a winter begins in the year that is named."""
    month = context.words.seasons[groups["season"]]
    year = year_of_season(groups, context, month)
    if not year:
        return None
    last = (year, month + 2) if month <= 10 else (year + 1, month - 10)
    return (date(year, month, 1), month_days(*last)[1]), "explicit", "season"


def read_part_of_year(groups: Groups, context: Context) -> Found | None:
    """ "im letzten Quartal 2005", "im ersten Halbjahr": of the year named, else of the report's own."""
    unit = context.words.units[groups["unit"]]
    months = {"quarter": 3, "half": 6}[unit]
    number = context.words.ordinals[groups["ordinal"]]
    last = number * months if number > 0 else 12
    if last > 12:
        return None
    year = year_of(groups, context, last, 15)
    return ((date(year, last - months + 1, 1), month_days(year, last)[1]), "explicit", unit) if year else None


def read_holiday(groups: Groups, context: Context) -> Found | None:
    """ "Ostermontag 1961"; without a year the one nearest to the report."""
    month, number = context.words.holidays[groups["holiday"]]
    year = year_of(groups, context, month or 4, number if month else 10)
    return explicit(holiday(year, month, number)) if year else None


def read_feast(groups: Groups, context: Context) -> Found | None:
    """ "zu Ostern", "an Weihnachten 2005": its first to its last day."""
    month, first, last = context.words.feasts[groups["feast"]]
    year = year_of(groups, context, month or 4, first if month else 10)
    found = stretch(holiday(year, month, first), holiday(year, month, last)) if year else None
    return (found[0], "explicit", "feast") if found else None


def holiday(year: int, month: int, number: int) -> date | None:
    """The day of a holiday; month 0 counts from Easter Sunday."""
    return day(year, month, number) if month else easter(year) + number * DAY


def read_holiday_weekday(groups: Groups, context: Context) -> Found | None:
    """ "am Weihnachtssonntag": the Sunday nearest to Christmas Day."""
    month, number = context.words.holiday_seasons[groups["season"]]
    year = year_of(groups, context, month or 4, number if month else 10)
    feast = holiday(year, month, number) if year else None
    if feast is None:
        return None
    distance = (context.words.weekdays[groups["weekday"]] - feast.weekday() + 3) % 7 - 3
    return explicit(feast + distance * DAY)


def read_decade(groups: Groups, context: Context) -> Found | None:
    """ "in den sechziger Jahren", "in den 90er Jahren": of the last century unless four digits say another."""
    if "year" in groups:
        year = int(groups["year"])
        first = year if year >= 100 else 1900 + year
    else:
        first = 1900 + 10 * context.words.decades[groups["decade"]]
    return decade(first), "explicit", "decade"


def decade(first: int) -> Days:
    """The ten years from `first` on."""
    return year_days(first)[0], year_days(first + 9)[1]


def read_century(groups: Groups, context: Context) -> Found | None:
    """ "im 19. Jahrhundert"; before Christ there is no such day."""
    number = int(groups["number"])
    return (century_days(number), "explicit", "century") if number else None
