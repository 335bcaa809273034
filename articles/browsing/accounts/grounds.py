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
class Report:
    """One report that tells the date: its outlet, its own words for it, and where they stand."""

    outlet: str
    note: str
    language: str
    url: str


@dataclass
class Ground:
    """Days in words and the first reports that tell just these; `more` are not listed."""

    days: str
    reports: list[Report]
    more: int = 0


@dataclass(frozen=True)
class Grounds:
    """What a date rests on: `kind` is told by one, narrowed by several, or contradicted."""

    kind: str
    days: list[Ground]

    @property
    def reports(self) -> int:
        """How many reports tell these days."""
        return sum(len(one.reports) + one.more for one in self.days)


def grounds_of(meeting: Meeting, columns: list[Column]) -> Grounds | None:
    """The grounds of the days shown; None where no report tells them, as an editor's."""
    counting = {one.key for one in standing(column.told for column in columns)}
    dated = [column for column in columns if column.told.days and column.told.key in counting]
    told = grouped(dated)
    if meeting.contradiction and len(told) > 1:
        return Grounds(CONTRADICTED, told)
    days = (meeting.earliest, meeting.latest)
    exact = [column for column in dated if column.told.days == days]
    if exact:
        return Grounds(TOLD, grouped(exact))
    bounds = [one for one in dated if one.told.days and (one.told.days[0] == days[0] or one.told.days[1] == days[1])]
    return Grounds(NARROWED, grouped(bounds)) if len(bounds) > 1 else None


def grouped(columns: list[Column]) -> list[Ground]:
    """The reports by the days that they tell."""
    found: dict[str, Ground] = {}
    for column in columns:
        (item,) = day_told(column)
        ground = found.setdefault(item.words, Ground(item.words, []))
        if len(ground.reports) < MOST:
            ground.reports.append(Report(column.outlet, item.note, item.note_language, item.url))
        else:
            ground.more += 1
    return list(found.values())
