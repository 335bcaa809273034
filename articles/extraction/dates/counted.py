"""Readers of days that count from the report or from another expression: weekdays, "gestern", "am Vortag"."""

from __future__ import annotations

from datetime import date

from articles.extraction.dates.context import Context, Found, Groups, Reader
from articles.extraction.dates.tense import direction_of, goes_on
from articles.extraction.days import (
    DAY,
    is_day,
    shifted,
    week_days,
    weekday_hull,
)

# Kinds of expressions that "am Vortag" can count from.
PLACED = frozenset({"explicit", "weekday", "header", "post"})


def read_weekday(groups: Groups, context: Context) -> Found | None:
    """ "am Freitag": with a day of publication the nearest one, with a month all Fridays of it."""
    origin, weekday = context.origin, context.words.weekdays[groups["weekday"]]
    if origin is None or is_repeated(context):
        return None
    if not is_day(origin):
        hull = weekday_hull((origin.earliest, origin.latest), weekday)
        return (hull, "weekday", "weekday") if hull else None
    found = beside_today(groups, context, origin.earliest)
    if found is None or found.weekday() != weekday:
        found = next_told(weekday, context, origin.earliest) or nearest_weekday(
            origin.earliest, weekday, turned(groups, context), turn_of(groups, context) != 0
        )
    return (found, found), "weekday", "weekday"


def next_told(weekday: int, context: Context, today: date) -> date | None:
    """ "Am Donnerstag kam sie an. Am Freitag trifft sie dann den König": the day that follows, told as present."""
    before = context.before
    if before is None or before.kind != "weekday" or not is_day(before.range) or not goes_on(context):
        return None
    found = nearest_weekday(before.range.earliest, weekday, 1, True)
    return found if found <= today else None


def is_repeated(context: Context) -> bool:
    """ "jeden Freitag", "jeweils am Freitag": many days."""
    return any(token.lower in context.words.distributive for token in context.tokens_before(2))


def beside_today(groups: Groups, context: Context, today: date) -> date | None:
    """ "am heutigen Freitag", "am gestrigen Freitag"."""
    by = context.words.relative_days.get(f"{groups.get('turn')}e")
    return None if by is None else today + by * DAY


def turn_of(groups: Groups, context: Context) -> int:
    """-1 for "vergangenen", 1 for "kommenden", 0 for "diesen" and where nothing is said."""
    return context.words.turns.get(groups.get("turn", ""), 0)


def turned(groups: Groups, context: Context) -> int:
    """Whether a weekday is a past (-1) or a coming one (1): its adjective says it, else the verbs."""
    return turn_of(groups, context) or direction_of(context)


def nearest_weekday(origin: date, weekday: int, direction: int, strict: bool) -> date:
    """The nearest such weekday before (-1) or after (1) a day; the day itself counts unless `strict`."""
    distance = (weekday - origin.weekday()) % 7 if direction > 0 else -((origin.weekday() - weekday) % 7)
    return origin + (distance or (7 * direction if strict else 0)) * DAY


def read_weekday_of_week(groups: Groups, context: Context) -> Found | None:
    """ "am Dienstag vergangener Woche": a day where the day of the report is known."""
    origin, weekday = context.origin, context.words.weekdays[groups["weekday"]]
    if origin is None:
        return None
    if not is_day(origin):
        return (origin.earliest, origin.latest), "weekday", "weekday"
    found = week_days(origin.earliest, turn_of(groups, context))[0] + weekday * DAY
    return (found, found), "weekday", "weekday"


def read_weekdays(groups: Groups, context: Context) -> Found | None:
    """ "von Montag bis Mittwoch": the last one is the first of its name after the first."""
    first, origin = read_weekday(groups, context), context.origin
    if first is None or origin is None:
        return None
    if not is_day(origin):
        return (origin.earliest, origin.latest), "weekday", "stretch"
    start = first[0][0]
    return (start, nearest_weekday(start, context.words.weekdays[groups["last"]], 1, True)), "weekday", "stretch"


def read_weekday_beside(groups: Groups, context: Context) -> Found | None:
    """ "am Freitag zuvor", "am darauffolgenden Montag": counted from the day that was named last."""
    before, weekday = context.before, context.words.weekdays[groups["weekday"]]
    if before is None or before.kind not in PLACED or not is_day(before.range):
        return read_weekday({"weekday": groups["weekday"]}, context)
    found = nearest_weekday(before.range.earliest, weekday, context.words.sides[groups["side"]], True)
    return (found, found), "anchor", "weekday"


def read_relative_day(groups: Groups, context: Context) -> Found | None:
    """ "gestern": a day only where the day of the report is known."""
    return shifted_origin(context, context.words.relative_days[groups["word"]])


def shifted_origin(context: Context, by: int) -> Found | None:
    """The day of the report moved by some days, or its whole month where only that is known."""
    origin = context.origin
    if origin is None:
        return None
    if is_day(origin):
        moved = origin.earliest + by * DAY
        return (moved, moved), origin.basis, origin.basis
    return (origin.earliest, origin.latest), "header", "header"


def read_weekend(groups: Groups, context: Context) -> Found | None:
    """ "am Wochenende": the nearest one, past or coming by the sentence's verbs."""
    origin = context.origin
    if origin is None:
        return None
    if not is_day(origin):
        return (origin.earliest, origin.latest), "weekday", "weekend"
    sunday = nearest_weekday(origin.earliest, 6, direction_of(context), False)
    return (sunday - DAY, sunday), "weekday", "weekend"


def read_neighbour(by: int) -> Reader:
    """ "am Vortag", "am selben Tag", "am Folgetag": beside the day that was named last.

    Beside a Friday of a month lies one of several Saturdays: the report's days, as for a weekday that is named.
    """

    def reader(groups: Groups, context: Context) -> Found | None:
        before = context.before
        if before is None or before.kind not in PLACED:
            return None
        near = before.range
        if before.kind == "weekday" and not is_day(near):
            near = context.origin or near
        elif before.kind != "header":
            near = shifted(near, by, "anchor", "")
        return (near.earliest, near.latest), "anchor", "neighbour"

    return reader


def read_days_beside(groups: Groups, context: Context) -> Found | None:
    """ "two days later": so many days from the day that was named last."""
    return read_neighbour(context.words.sides[groups["side"]] * count_of(groups["count"], context))(groups, context)


def read_daytime(_groups: Groups, context: Context) -> Found | None:
    """ "am Nachmittag": of the day that was named in this sentence or the one before, else of the report's own day."""
    before, origin = context.before, context.origin
    if before is not None and before.kind in PLACED and context.is_near(before.span):
        return (before.range.earliest, before.range.latest), before.range.basis, before.kind
    if origin is None or not is_day(origin):
        return None
    return shifted_origin(context, 0)


def read_anchor(groups: Groups, context: Context) -> Found | None:
    """Which days "einen Tag nach dem Treffen" is depends on another meeting; for now any that the report allows."""
    if context.origin is None:
        return (date.min, date.max), "anchor", "anchor"
    return (context.origin.earliest, context.origin.latest), "anchor", "anchor"


def count_of(word: str, context: Context) -> int:
    """A number in digits or as a word."""
    return context.words.counts[word] if word in context.words.counts else int(word)
