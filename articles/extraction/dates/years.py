"""Which year a day, month or season is of, where its words leave that to the reader."""

from __future__ import annotations

from datetime import date

from articles.extraction.dates.context import Context, Groups
from articles.extraction.dates.tense import clause_tense
from articles.extraction.days import FIRST_YEAR, LAST_YEAR, day, is_day, nearest_year
from articles.extraction.languages.shapes import DateWords

# A year of two digits is at most so many years later than the report: "02" was 2002 in 2010, "61" was 1961.
AHEAD = 20
# Days from the report within which a month without a year is not doubted, and beyond which no tense is needed to.
CLOSE, FAR = 60, 120


def year_of(groups: Groups, context: Context, month: int, number: int) -> int | None:
    """The year that is named or turned to, else the one that fits month and day best."""
    if written := groups.get("year"):
        return full_year(written.strip(), context)
    told = told_year(month, context, "same" in groups)
    if told or context.origin is None:
        return told
    if "turn" in groups:
        return context.origin.latest.year + context.words.turns[groups["turn"]]
    return fitting_year(groups, month, number, context)


def told_year(month: int, context: Context, same: bool) -> int | None:
    """The year that the expression before has stated, of the same month: "am 3. Mai 1961 ..., am 4. Mai".

    Any month is of the `same` year in "im März 1974 ..., im August desselben Jahres".
    """
    before = context.before
    if before is None or before.kind not in ("explicit", "month", "year"):
        return None
    if before.span.start < min(context.paragraph, context.near):
        return None
    first = before.range.earliest
    return first.year if same or (before.kind != "year" and first.month == month) else None


def fitting_year(groups: Groups, month: int, number: int, context: Context) -> int | None:
    """The year nearest to the report, or to the expression right before; unless weekday or verbs clearly say another.

    "Im Februar hatte er", read in November: the last one, though the next is nearer. Where only the month of the report
    is known, that may be off by some months, and the nearest is as good.
    """
    origin = context.origin
    if origin is None:
        return None
    beside = context.beside()
    near = nearest_year(month, number, beside or origin)
    ahead = (date(near, month, min(number, 28)) - origin.earliest).days
    if abs(ahead) < CLOSE:
        return near
    if fitting := year_of_weekday(groups, near, month, number, context.words):
        return fitting
    tense = clause_tense(context)
    if beside or not is_day(origin) or (tense >= 0 and abs(ahead) < FAR):
        return near
    if tense * ahead < 0 and not (tense < 0 and is_deadline(context)):
        return near + tense
    return origin.earliest.year if not tense else near


def year_of_weekday(groups: Groups, near: int, month: int, number: int, words: DateWords) -> int | None:
    """The only year around in which the day falls on its weekday: "am Sonntag, dem 14. August"."""
    if "weekday" not in groups:
        return None
    days = [day(year, month, number) for year in (near - 1, near, near + 1)]
    years = [one.year for one in days if one and one.weekday() == words.weekdays[groups["weekday"]]]
    return years[0] if len(years) == 1 else None


def is_deadline(context: Context) -> bool:
    """ "wurde auf den 3. Mai verschoben", "gilt bis Mai": a day to come, whatever the verb's tense."""
    return any(token.lower in context.words.before_deadlines for token in context.tokens_before(2))


def full_year(written: str, context: Context) -> int | None:
    """A year of four digits, or of the last two where the report tells the century; none beyond the calendar's."""
    if len(written) != 2:
        return int(written) if FIRST_YEAR <= int(written) <= LAST_YEAR else None
    if context.origin is None:
        return None
    latest = context.origin.latest.year + AHEAD
    return latest - (latest - int(written)) % 100


def year_of_month(groups: Groups, context: Context, month: int) -> int | None:
    """The year of a month; "im vergangenen Mai" is the last one before the report."""
    if "next" not in groups or context.origin is None:
        return year_of(groups, context, month, 15)
    turn, origin = context.words.turns[groups["next"]], context.origin.latest
    if turn < 0:
        return origin.year - (month >= origin.month)
    return origin.year + (turn > 0 and month <= origin.month)


def year_of_season(groups: Groups, context: Context, month: int) -> int | None:
    """The year in which a season begins; "im vergangenen Sommer" is over, "im kommenden" has not begun."""
    if "next" not in groups or context.origin is None:
        return year_of(groups, context, min(month + 1, 12), 15)
    turn, today = context.words.turns[groups["next"]], context.origin.latest
    if turn < 0:
        return today.year - (month + 3 > today.month)
    return today.year + (turn > 0 and month <= today.month)
