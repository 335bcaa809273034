"""What each kind of time expression means: its days, as narrow as the text justifies and no narrower."""

from __future__ import annotations

from articles.extraction.dates.context import Context, Groups, Reader, Reading
from articles.extraction.dates.counted import (
    read_anchor,
    read_days_beside,
    read_daytime,
    read_neighbour,
    read_relative_day,
    read_weekday,
    read_weekday_beside,
    read_weekday_of_week,
    read_weekdays,
    read_weekend,
)
from articles.extraction.dates.pointing import read_age, read_pointer, read_today, read_tomorrow
from articles.extraction.dates.units import read_ago, read_so_far, read_unit, read_unit_beside, read_years_ago
from articles.extraction.dates.written import (
    read_bare_days,
    read_century,
    read_day,
    read_days,
    read_decade,
    read_feast,
    read_holiday,
    read_holiday_weekday,
    read_month,
    read_months,
    read_numeric,
    read_numeric_days,
    read_part_of_year,
    read_season,
    read_year,
    read_years,
)
from articles.extraction.days import is_day
from articles.extraction.schema import DateRange

# Why the days of a report are those of its date line.
OWN_DAY = "the report's own date line"


def read(kind: str, groups: Groups, context: Context, text: str) -> Reading | None:
    """The days and the kind of an expression, or None where the report does not justify any."""
    found = READERS[kind](groups, context)
    if found is None:
        return None
    (earliest, latest), basis, what = found
    return DateRange(earliest, latest, basis, f"“{' '.join(text.split())}”{reason_of(basis, context)}"), what


def reason_of(basis: str, context: Context) -> str:
    """What the days rest on besides the words themselves."""
    if context.origin is None or basis in ("explicit", "anchor"):
        return ""
    if context.origin.basis == "post":
        return "; the day of the embedded post"
    if context.origin.reason == OWN_DAY:
        return f"; {OWN_DAY}"
    return "" if is_day(context.origin) else "; the report's date is no more exact"


READERS: dict[str, Reader] = {
    "day": read_day,
    "days": read_days,
    "bare_days": read_bare_days,
    "numeric": read_numeric,
    "numeric_days": read_numeric_days,
    "iso": read_numeric,
    "month": read_month,
    "months": read_months,
    "year": read_year,
    "years": read_years,
    "part_of_year": read_part_of_year,
    "season": read_season,
    "holiday": read_holiday,
    "holiday_weekday": read_holiday_weekday,
    "feast": read_feast,
    "decade": read_decade,
    "century": read_century,
    "weekday": read_weekday,
    "weekdays": read_weekdays,
    "weekday_of_week": read_weekday_of_week,
    "weekday_beside": read_weekday_beside,
    "relative_day": read_relative_day,
    "today": read_today,
    "tomorrow": read_tomorrow,
    "unit": read_unit,
    "so_far": read_so_far,
    "days_beside": read_days_beside,
    "unit_beside": read_unit_beside,
    "length_beside": read_unit_beside,
    "weekend": read_weekend,
    "ago": read_ago,
    "years_ago": read_years_ago,
    "daytime": read_daytime,
    "day_before": read_neighbour(-1),
    "same_day": read_neighbour(0),
    "day_after": read_neighbour(1),
    "anchor": read_anchor,
    "pointer": read_pointer,
    "age": read_age,
}
