"""Which reports the date of a meeting rests on, in words."""

from __future__ import annotations

from dataclasses import dataclass

from articles.browsing.accounts.columns import Column
from articles.browsing.accounts.rows import day_told
from articles.matching.life import standing
from articles.models import Meeting

TOLD, NARROWED, CONTRADICTED = "told", "narrowed", "contradicted"
MOST = 4


@dataclass(frozen=True)
class Ground:
    """One report's date of the meeting: its outlet, the days in words, its own words for them, where they stand."""

    outlet: str
    days: str
    note: str
    language: str
    url: str


@dataclass(frozen=True)
class Grounds:
    """What a date rests on: `kind` is told by one, narrowed by several, or contradicted; `more` are not listed."""

    kind: str
    reports: list[Ground]
    more: int


def grounds_of(meeting: Meeting, columns: list[Column]) -> Grounds | None:
    """The grounds of the days shown; None where no report tells them, as an editor's."""
    counting = {one.key for one in standing(column.told for column in columns)}
    dated = [column for column in columns if column.told.days and column.told.key in counting]
    days = (meeting.earliest, meeting.latest)
    if meeting.contradiction:
        return grounds(CONTRADICTED, dated)
    exact = [column for column in dated if column.told.days == days]
    if exact:
        return grounds(TOLD, exact)
    bounds = [one for one in dated if one.told.days and (one.told.days[0] == days[0] or one.told.days[1] == days[1])]
    return grounds(NARROWED, bounds) if len(bounds) > 1 else None


def grounds(kind: str, columns: list[Column]) -> Grounds:
    """The first few reports of a kind."""
    return Grounds(kind, [ground(column) for column in columns[:MOST]], max(0, len(columns) - MOST))


def ground(column: Column) -> Ground:
    """What one report says of the date."""
    (item,) = day_told(column)
    return Ground(column.outlet, item.words, item.note, item.language, item.url)
