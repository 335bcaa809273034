"""Readers of weeks, months, years and longer ages that are counted from the report or from another expression."""

from __future__ import annotations

from datetime import date

from articles.extraction.dates.context import Context, Days, Found, Groups
from articles.extraction.dates.counted import count_of, shifted_origin
from articles.extraction.dates.tense import direction_of
from articles.extraction.dates.written import decade, part_of
from articles.extraction.days import DAY, century_days, day, is_counted, is_day, month_days, week_days, year_days
from articles.extraction.schema import DateRange

# The farthest that "vor ... Tagen" is meant to the day.
EXACT = 21
LONGEST_AGO = {"day": 400, "week": 60, "month": 60, "year": 500}


def read_unit(groups: Groups, context: Context) -> Found | None:
    """ "vergangene Woche", "Ende nächsten Jahres", "am kommenden Wochenende", "heuer"."""
    turn = context.words.turns[groups["turn"]] if "turn" in groups else 0
    return unit_at(context.words.units[groups["unit"]], turn, context, part_of(groups, context))


def read_so_far(groups: Groups, context: Context) -> Found | None:
    """ "earlier this week", "later this month": up to the report's own day, or on from it."""
    found = unit_at(context.words.units[groups["unit"]], 0, context)
    if found is None or context.origin is None or not is_day(context.origin):
        return found
    (first, last), basis, kind = found
    today, past = context.origin.earliest, context.words.sides[groups["side"]] < 0
    return ((first, today) if past else (today, last)), basis, kind


def unit_at(unit: str, turn: int, context: Context, part: int | None = None) -> Found | None:
    """The unit that lies `turn` after the report's own: days, basis, unit."""
    if context.origin is None:
        return None
    days = UNITS[unit](context.origin, turn, part)
    return (days, "header", unit) if days else None


def year_at(origin: DateRange, turn: int, part: int | None) -> Days:
    """A year counted from the report's."""
    return year_days(origin.latest.year + turn, part)


def month_at(origin: DateRange, turn: int, part: int | None) -> Days:
    """A month counted from the report's."""
    months = origin.latest.year * 12 + origin.latest.month - 1 + turn
    return month_days(months // 12, months % 12 + 1, part)


def week_at(origin: DateRange, turn: int, _part: int | None) -> Days:
    """A week counted from the report's; from the first to the last that may be meant."""
    return week_days(origin.earliest, turn)[0], week_days(origin.latest, turn)[1]


def weekend_at(origin: DateRange, turn: int, part: int | None) -> Days:
    """The end of such a week."""
    first, last = week_at(origin, turn, part)
    return first + 5 * DAY, last


def part_of_year_at(months: int, origin: DateRange, turn: int) -> Days:
    """A quarter (3 months) or half (6) of a year counted from the report's."""
    number = (origin.latest.year * 12 + origin.latest.month - 1) // months + turn
    first, last = number * months, number * months + months - 1
    return date(first // 12, first % 12 + 1, 1), month_days(last // 12, last % 12 + 1)[1]


def decade_at(origin: DateRange, turn: int, _part: int | None) -> Days:
    """A decade counted from the report's."""
    return decade(origin.latest.year // 10 * 10 + 10 * turn)


def century_at(origin: DateRange, turn: int, _part: int | None) -> Days:
    """A century counted from the report's."""
    return century_days((origin.latest.year + 99) // 100 + turn)


UNITS = {
    "week": week_at,
    "weekend": weekend_at,
    "month": month_at,
    "quarter": lambda origin, turn, _: part_of_year_at(3, origin, turn),
    "half": lambda origin, turn, _: part_of_year_at(6, origin, turn),
    "year": year_at,
    "decade": decade_at,
    "century": century_at,
}


def read_ago(groups: Groups, context: Context) -> Found | None:
    """ "vor zwei Tagen", "in drei Wochen": a day for a few days, else the week, month or year that is meant."""
    unit, count = context.words.lengths[groups["unit"]], count_of(groups["count"], context)
    side = context.words.sides[groups["side"]]
    if context.origin is None or count > LONGEST_AGO[unit] or (side > 0 and direction_of(context) < 0):
        return None
    if unit == "day" and count > EXACT:
        unit, count = "month", count // 30
    if unit == "day":
        return shifted_origin(context, side * count)
    return unit_at(unit, side * count, context)


def read_years_ago(groups: Groups, context: Context) -> Found | None:
    """ "heute vor zehn Jahren": the same day of another year."""
    origin, count = context.origin, count_of(groups["count"], context)
    if origin is None or count > LONGEST_AGO["year"]:
        return None
    if not is_day(origin):
        return unit_at("year", -count, context)
    found = day(origin.earliest.year - count, origin.earliest.month, origin.earliest.day)
    return ((found, found), "header", "header") if found else None


def read_unit_beside(groups: Groups, context: Context) -> Found | None:
    """ "im selben Jahr", "in der Woche darauf", "drei Jahre zuvor": counted from what was named last."""
    before, words = context.before, context.words
    if before is None or not is_counted(before.range.earliest):
        return None
    unit = words.units.get(groups["unit"]) or words.lengths[groups["unit"]]
    turn = words.sides[groups["side"]] * (count_of(groups["count"], context) if "count" in groups else 1)
    if abs(turn) > LONGEST_AGO[unit]:
        return None
    return UNITS[unit](DateRange(before.range.earliest, before.range.earliest, "anchor"), turn, None), "anchor", unit
