"""What each kind of time expression means: its days, as narrow as the text justifies and no narrower."""

from __future__ import annotations

from datetime import date

from articles.extraction.dates.context import LONGEST, Context, Days, Groups, Reader, Reading, is_short
from articles.extraction.days import (
    DAY,
    day,
    easter,
    is_day,
    month_days,
    nearest_year,
    shifted,
    week_days,
    weekday_hull,
    year_days,
)
from articles.extraction.schema import DateRange


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
    return "" if is_day(context.origin) else "; the report's date is no more exact"


def read_day(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "am 11. Februar 2022"; without a year the one nearest to the report."""
    month = context.words.months[groups["month"]]
    number = int(groups["day"])
    year = year_of(groups, context, month, number)
    return explicit(day(year, month, number)) if year else None


def read_numeric(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "11.02.2022", "23.3."."""
    month, number = int(groups["number"]), int(groups["day"])
    if not 1 <= month <= 12 or not 1 <= number <= 31:
        return None
    year = year_of(groups, context, month, number)
    return explicit(day(year, month, number)) if year else None


def explicit(found: date | None) -> tuple[Days, str, str] | None:
    """A day that stands in the text."""
    return ((found, found), "explicit", "explicit") if found else None


def read_days(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "vom 13. bis 14. Mai", "am 10. und 11. Juli", "vom 30. Dezember bis 2. Januar"."""
    last_month = context.words.months[groups["month2"]]
    first_month = context.words.months[groups.get("month", groups["month2"])]
    groups = {**groups, "year": groups.get("year2", groups.get("year", ""))}
    year = year_of(groups, context, last_month, int(groups["last"]))
    if not year:
        return None
    first = day(year - (first_month > last_month), first_month, int(groups["day"]))
    last = day(year, last_month, int(groups["last"]))
    return ((first, last), "explicit", "explicit") if first and last and first <= last else None


def year_of(groups: Groups, context: Context, month: int, number: int) -> int | None:
    """The year that is given, or "dieses Jahres", or the nearest one; None where nothing tells."""
    if groups.get("year"):
        return int(groups["year"])
    if context.origin is None:
        return None
    if "turn" in groups:
        return context.origin.latest.year + context.words.turns[groups["turn"]]
    return nearest_year(month, number, context.origin)


def read_month(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "Anfang Februar 2022", "im März dieses Jahres"; but "Jan" alone is rather somebody's name."""
    if is_short(groups["month"], context.words) and not groups.keys() & {"year", "turn", "part"}:
        return None
    month = context.words.months[groups["month"]]
    year = year_of(groups, context, month, 15)
    return (month_days(year, month, part_of(groups, context)), "explicit", "month") if year else None


def part_of(groups: Groups, context: Context) -> int | None:
    """Beginning (0), middle (1) or end (2), if one is named."""
    return context.words.parts[groups["part"]] if "part" in groups else None


def read_year(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "Ende 2021"."""
    return year_days(int(groups["year"]), part_of(groups, context)), "explicit", "year"


def read_season(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "im Sommer 1961": three months; a winter begins in the year that is named."""
    month = context.words.seasons[groups["season"]]
    year = year_of(groups, context, min(month + 1, 12), 15)
    if not year:
        return None
    last = (year, month + 2) if month <= 10 else (year + 1, month - 10)
    return (date(year, month, 1), month_days(*last)[1]), "explicit", "season"


def read_holiday(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "Ostermontag 1961"; without a year the one nearest to the report."""
    month, number = context.words.holidays[groups["holiday"]]
    year = year_of(groups, context, month or 4, number if month else 10)
    return explicit(holiday(year, month, number)) if year else None


def holiday(year: int, month: int, number: int) -> date | None:
    """The day of a holiday; month 0 counts from Easter Sunday."""
    return day(year, month, number) if month else easter(year) + number * DAY


def read_holiday_weekday(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "am Weihnachtssonntag": the Sunday nearest to Christmas Day."""
    month, number = context.words.holiday_seasons[groups["season"]]
    year = year_of(groups, context, month or 4, number if month else 10)
    feast = holiday(year, month, number) if year else None
    if feast is None:
        return None
    distance = (context.words.weekdays[groups["weekday"]] - feast.weekday() + 3) % 7 - 3
    return explicit(feast + distance * DAY)


def read_weekday(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "am Freitag": with a day of publication the nearest one, with a month all Fridays of it."""
    origin, weekday = context.origin, context.words.weekdays[groups["weekday"]]
    if origin is None:
        return None
    if not is_day(origin):
        hull = weekday_hull((origin.earliest, origin.latest), weekday)
        return (hull, "weekday", "weekday") if hull else None
    found = beside_today(groups, context, origin.earliest)
    if found is None or found.weekday() != weekday:
        found = nearest_weekday(origin.earliest, weekday, direction_of(groups, context), turn_of(groups, context) != 0)
    return (found, found), "weekday", "weekday"


def beside_today(groups: Groups, context: Context, today: date) -> date | None:
    """ "am heutigen Freitag", "am gestrigen Freitag"."""
    by = context.words.relative_days.get(f"{groups.get('turn')}e")
    return None if by is None else today + by * DAY


def turn_of(groups: Groups, context: Context) -> int:
    """-1 for "vergangenen", 1 for "kommenden", 0 for "diesen" and where nothing is said."""
    return context.words.turns.get(groups.get("turn", ""), 0)


def direction_of(groups: Groups, context: Context) -> int:
    """Whether a weekday is a past (-1) or a coming one (1): its adjective says it, else the sentence's verbs."""
    if turn := turn_of(groups, context):
        return turn
    tokens, words = context.sentence.tokens[:LONGEST], context.words
    said = {token.lower for token in tokens}
    if said & words.past:
        return -1
    if said & words.future:
        return 1
    return (
        -1
        if said & words.perfect
        or any(token.text.endswith(words.past_endings) and token.text.islower() for token in tokens)
        else 1
    )


def nearest_weekday(origin: date, weekday: int, direction: int, strict: bool) -> date:
    """The nearest such weekday before (-1) or after (1) a day; the day itself counts unless `strict`."""
    distance = (weekday - origin.weekday()) % 7 if direction > 0 else -((origin.weekday() - weekday) % 7)
    return origin + (distance or (7 * direction if strict else 0)) * DAY


def read_relative_day(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "gestern": a day only where the day of the report is known."""
    return shifted_origin(context, context.words.relative_days[groups["word"]])


def read_tomorrow(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "morgen"."""
    return shifted_origin(context, 1)


def shifted_origin(context: Context, by: int) -> tuple[Days, str, str] | None:
    """The day of the report moved by some days, or its whole month where only that is known."""
    origin = context.origin
    if origin is None:
        return None
    if is_day(origin):
        moved = origin.earliest + by * DAY
        return (moved, moved), origin.basis, origin.basis
    return (origin.earliest, origin.latest), "header", "header"


def read_unit(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "vergangene Woche", "Ende nächsten Jahres", "am kommenden Wochenende"."""
    origin, unit = context.origin, context.words.units[groups["unit"]]
    turn = context.words.turns[groups["turn"]]
    if origin is None:
        return None
    part = part_of(groups, context)
    if unit == "year":
        return year_days(origin.latest.year + turn, part), "header", "year"
    if unit == "month":
        months = origin.latest.year * 12 + origin.latest.month - 1 + turn
        return month_days(months // 12, months % 12 + 1, part), "header", "month"
    first, last = week_days(origin.earliest, turn)[0], week_days(origin.latest, turn)[1]
    return (first if unit == "week" else first + 5 * DAY, last), "header", unit


def read_weekend(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "am Wochenende": the nearest one, past or coming by the sentence's verbs."""
    origin = context.origin
    if origin is None or not is_day(origin):
        return None
    sunday = nearest_weekday(origin.earliest, 6, direction_of(groups, context), False)
    return (sunday - DAY, sunday), "weekday", "weekend"


def read_decade(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """ "in den sechziger Jahren": of the last century."""
    first = 1900 + 10 * context.words.decades[groups["decade"]]
    return (year_days(first)[0], year_days(first + 9)[1]), "explicit", "decade"


def read_neighbour(by: int) -> Reader:
    """ "am Vortag", "am Folgetag": beside the day that was named last."""

    def reader(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
        before = context.before
        if before is None or before.kind not in ("explicit", "weekday", "header", "post", "anchor"):
            return None
        moved = shifted(before.range, by, "anchor", "") if before.kind != "header" else before.range
        return (moved.earliest, moved.latest), "anchor", "neighbour"

    return reader


def read_anchor(groups: Groups, context: Context) -> tuple[Days, str, str] | None:
    """Which days "einen Tag nach dem Treffen" is depends on another meeting; for now any that the report allows."""
    if context.origin is None:
        return (date.min, date.max), "anchor", "anchor"
    return (context.origin.earliest, context.origin.latest), "anchor", "anchor"


READERS: dict[str, Reader] = {
    "day": read_day,
    "days": read_days,
    "numeric": read_numeric,
    "iso": read_numeric,
    "month": read_month,
    "year": read_year,
    "season": read_season,
    "holiday": read_holiday,
    "holiday_weekday": read_holiday_weekday,
    "weekday": read_weekday,
    "relative_day": read_relative_day,
    "tomorrow": read_tomorrow,
    "unit": read_unit,
    "weekend": read_weekend,
    "decade": read_decade,
    "day_before": read_neighbour(-1),
    "day_after": read_neighbour(1),
    "anchor": read_anchor,
}
