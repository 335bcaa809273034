"""Dates of standards: as exact as they are known, never the first day of what is known to the month."""

from __future__ import annotations

import calendar
from datetime import date


def as_known(earliest: date | None, latest: date | None) -> str:
    """A day, or as much of it as is certain: a month "2022-02", a year "2022", or nothing."""
    if earliest is None or latest is None or earliest.year != latest.year:
        return ""
    if earliest.month != latest.month:
        return earliest.isoformat()[:4]
    return earliest.isoformat() if earliest == latest else earliest.isoformat()[:7]


def lasted(earliest: date | None, latest: date | None, basis: str) -> bool:
    """Whether something filled these days: several, named by a report, and not just a month or a year."""
    if earliest is None or latest is None or earliest == latest or basis != "explicit":
        return False
    return not (earliest.day == 1 and latest.day == calendar.monthrange(latest.year, latest.month)[1])
